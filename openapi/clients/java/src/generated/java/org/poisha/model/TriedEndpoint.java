// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An endpoint that was tried out.
 *
 * @param endpointId {{{{unescapedDescription}}}}
 * @param message {{{{unescapedDescription}}}}
 */
public record TriedEndpoint(
    @JsonProperty("endpointId") String endpointId,
    @JsonProperty("message") String message
) {
}

