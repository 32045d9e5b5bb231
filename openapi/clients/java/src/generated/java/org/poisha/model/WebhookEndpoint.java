// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place where events are received.
 *
 * @param createdAt {{{{unescapedDescription}}}}
 * @param events {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param ordered {{{{unescapedDescription}}}}
 * @param status {{{{unescapedDescription}}}}
 * @param updatedAt {{{{unescapedDescription}}}}
 * @param url {{{{unescapedDescription}}}}
 * @param description {{{{unescapedDescription}}}}
 * @param previousSecretSignsUntil {{{{unescapedDescription}}}}
 * @param secret {{{{unescapedDescription}}}}
 */
public record WebhookEndpoint(
    @JsonProperty("createdAt") Instant createdAt,
    @JsonProperty("events") List<EventType> events,
    @JsonProperty("id") String id,
    @JsonProperty("ordered") boolean ordered,
    @JsonProperty("status") EndpointStatus status,
    @JsonProperty("updatedAt") Instant updatedAt,
    @JsonProperty("url") String url,
    @JsonProperty("description") @Nullable String description,
    @JsonProperty("previousSecretSignsUntil") @Nullable Instant previousSecretSignsUntil,
    @JsonProperty("secret") @Nullable String secret
) {
}

