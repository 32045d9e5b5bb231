// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment that came for an invoice, as events tell it.
 *
 * @param amountMinor {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param surplusMinor {{{{unescapedDescription}}}}
 */
public record InvoicePaymentTold(
    @JsonProperty("amountMinor") long amountMinor,
    @JsonProperty("id") String id,
    @JsonProperty("surplusMinor") long surplusMinor
) {
}

