// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where an application delivers from itself.
 *
 * @param createdAt {{{{unescapedDescription}}}}
 * @param updatedAt {{{{unescapedDescription}}}}
 * @param url {{{{unescapedDescription}}}}
 * @param secret {{{{unescapedDescription}}}}
 */
public record FulfillmentUrl(
    @JsonProperty("createdAt") Instant createdAt,
    @JsonProperty("updatedAt") Instant updatedAt,
    @JsonProperty("url") String url,
    @JsonProperty("secret") @Nullable String secret
) {
}

