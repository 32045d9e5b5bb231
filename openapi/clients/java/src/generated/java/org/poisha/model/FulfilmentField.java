// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a customer.
 *
 * @param label {{{{unescapedDescription}}}}
 * @param name {{{{unescapedDescription}}}}
 * @param required {{{{unescapedDescription}}}}
 * @param type {{{{unescapedDescription}}}}
 */
public record FulfilmentField(
    @JsonProperty("label") String label,
    @JsonProperty("name") String name,
    @JsonProperty("required") boolean required,
    @JsonProperty("type") FulfilmentFieldType type
) {
}

