// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened.
 *
 * @param body {{{{unescapedDescription}}}}
 * @param createdAt {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param objectId {{{{unescapedDescription}}}}
 * @param sequence {{{{unescapedDescription}}}}
 * @param type {{{{unescapedDescription}}}}
 */
public record WebhookEvent(
    @JsonProperty("body") String body,
    @JsonProperty("createdAt") Instant createdAt,
    @JsonProperty("id") String id,
    @JsonProperty("objectId") String objectId,
    @JsonProperty("sequence") long sequence,
    @JsonProperty("type") EventType type
) {
}

