// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A credential of the application was replaced.
 *
 * @param createdAt {{{{unescapedDescription}}}}
 * @param data {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param mode {{{{unescapedDescription}}}}
 * @param schemaVersion {{{{unescapedDescription}}}}
 * @param sequence {{{{unescapedDescription}}}}
 * @param type {{{{unescapedDescription}}}}
 */
public record CredentialRotatedEvent(
    @JsonProperty("createdAt") Instant createdAt,
    @JsonProperty("data") RotatedCredential data,
    @JsonProperty("id") String id,
    @JsonProperty("mode") Mode mode,
    @JsonProperty("schemaVersion") int schemaVersion,
    @JsonProperty("sequence") long sequence,
    @JsonProperty("type") EventType type
) implements Event {
}

