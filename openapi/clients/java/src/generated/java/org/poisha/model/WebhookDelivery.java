// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one endpoint.
 *
 * @param attempts {{{{unescapedDescription}}}}
 * @param createdAt {{{{unescapedDescription}}}}
 * @param endpointId {{{{unescapedDescription}}}}
 * @param eventId {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param status {{{{unescapedDescription}}}}
 * @param updatedAt {{{{unescapedDescription}}}}
 * @param nextAttemptAt {{{{unescapedDescription}}}}
 */
public record WebhookDelivery(
    @JsonProperty("attempts") int attempts,
    @JsonProperty("createdAt") Instant createdAt,
    @JsonProperty("endpointId") String endpointId,
    @JsonProperty("eventId") String eventId,
    @JsonProperty("id") String id,
    @JsonProperty("status") DeliveryStatus status,
    @JsonProperty("updatedAt") Instant updatedAt,
    @JsonProperty("nextAttemptAt") @Nullable Instant nextAttemptAt
) {
}

