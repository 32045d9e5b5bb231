// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An application, as it sees itself.
 *
 * @param createdAt {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param methods {{{{unescapedDescription}}}}
 * @param mode {{{{unescapedDescription}}}}
 * @param name {{{{unescapedDescription}}}}
 * @param maxAmountMinor {{{{unescapedDescription}}}}
 * @param minAmountMinor {{{{unescapedDescription}}}}
 */
public record App(
    @JsonProperty("createdAt") Instant createdAt,
    @JsonProperty("id") String id,
    @JsonProperty("methods") List<Method> methods,
    @JsonProperty("mode") Mode mode,
    @JsonProperty("name") String name,
    @JsonProperty("maxAmountMinor") @Nullable Long maxAmountMinor,
    @JsonProperty("minAmountMinor") @Nullable Long minAmountMinor
) {
}

