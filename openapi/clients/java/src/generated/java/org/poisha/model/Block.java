// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One sealed commit of the book.
 *
 * @param count {{{{unescapedDescription}}}}
 * @param hash {{{{unescapedDescription}}}}
 * @param height {{{{unescapedDescription}}}}
 * @param lane {{{{unescapedDescription}}}}
 * @param previous {{{{unescapedDescription}}}}
 * @param root {{{{unescapedDescription}}}}
 * @param sealedAt {{{{unescapedDescription}}}}
 */
public record Block(
    @JsonProperty("count") int count,
    @JsonProperty("hash") String hash,
    @JsonProperty("height") long height,
    @JsonProperty("lane") int lane,
    @JsonProperty("previous") String previous,
    @JsonProperty("root") String root,
    @JsonProperty("sealedAt") Instant sealedAt
) {
}

