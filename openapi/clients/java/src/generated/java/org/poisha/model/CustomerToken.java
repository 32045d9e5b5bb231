// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A token, shown once.
 *
 * @param customerReference {{{{unescapedDescription}}}}
 * @param expiresAt {{{{unescapedDescription}}}}
 * @param token {{{{unescapedDescription}}}}
 */
public record CustomerToken(
    @JsonProperty("customerReference") String customerReference,
    @JsonProperty("expiresAt") Instant expiresAt,
    @JsonProperty("token") String token
) {
}

