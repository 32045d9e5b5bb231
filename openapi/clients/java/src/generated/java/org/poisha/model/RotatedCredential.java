// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A credential that took the place of others.
 *
 * @param appId {{{{unescapedDescription}}}}
 * @param credentialId {{{{unescapedDescription}}}}
 * @param previousWorksUntil {{{{unescapedDescription}}}}
 */
public record RotatedCredential(
    @JsonProperty("appId") String appId,
    @JsonProperty("credentialId") String credentialId,
    @JsonProperty("previousWorksUntil") @Nullable Instant previousWorksUntil
) {
}

