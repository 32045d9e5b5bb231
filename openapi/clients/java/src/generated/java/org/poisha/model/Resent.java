// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much is sent again.
 *
 * @param count {{{{unescapedDescription}}}}
 */
public record Resent(
    @JsonProperty("count") int count
) {
}

