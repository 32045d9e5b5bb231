// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of an invoice, with what it comes to.
 *
 * @param description {{{{unescapedDescription}}}}
 * @param discountMinor {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param lineTotalMinor {{{{unescapedDescription}}}}
 * @param qty {{{{unescapedDescription}}}}
 * @param taxMinor {{{{unescapedDescription}}}}
 * @param taxRateBp {{{{unescapedDescription}}}}
 * @param unitAmountMinor {{{{unescapedDescription}}}}
 */
public record LineItem(
    @JsonProperty("description") String description,
    @JsonProperty("discountMinor") long discountMinor,
    @JsonProperty("id") int id,
    @JsonProperty("lineTotalMinor") long lineTotalMinor,
    @JsonProperty("qty") int qty,
    @JsonProperty("taxMinor") long taxMinor,
    @JsonProperty("taxRateBp") int taxRateBp,
    @JsonProperty("unitAmountMinor") long unitAmountMinor
) {
}

