// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How a variant is delivered.
 *
 * @param fields {{{{unescapedDescription}}}}
 * @param source {{{{unescapedDescription}}}}
 * @param identifier {{{{unescapedDescription}}}}
 */
public record Fulfillment(
    @JsonProperty("fields") List<FulfilmentField> fields,
    @JsonProperty("source") StockSource source,
    @JsonProperty("identifier") @Nullable IdentifierKind identifier
) {
}

