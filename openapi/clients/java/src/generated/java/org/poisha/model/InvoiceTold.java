// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invoice, as events tell it.
 *
 * @param amountDueMinor {{{{unescapedDescription}}}}
 * @param amountPaidMinor {{{{unescapedDescription}}}}
 * @param createdAt {{{{unescapedDescription}}}}
 * @param creditedMinor {{{{unescapedDescription}}}}
 * @param currency {{{{unescapedDescription}}}}
 * @param customerReference {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param mode {{{{unescapedDescription}}}}
 * @param payableUrl {{{{unescapedDescription}}}}
 * @param status {{{{unescapedDescription}}}}
 * @param surplusMinor {{{{unescapedDescription}}}}
 * @param totalMinor {{{{unescapedDescription}}}}
 * @param updatedAt {{{{unescapedDescription}}}}
 * @param dueDate {{{{unescapedDescription}}}}
 * @param installment {{{{unescapedDescription}}}}
 * @param issuedAt {{{{unescapedDescription}}}}
 * @param number {{{{unescapedDescription}}}}
 * @param payment {{{{unescapedDescription}}}}
 */
public record InvoiceTold(
    @JsonProperty("amountDueMinor") long amountDueMinor,
    @JsonProperty("amountPaidMinor") long amountPaidMinor,
    @JsonProperty("createdAt") Instant createdAt,
    @JsonProperty("creditedMinor") long creditedMinor,
    @JsonProperty("currency") String currency,
    @JsonProperty("customerReference") String customerReference,
    @JsonProperty("id") String id,
    @JsonProperty("mode") Mode mode,
    @JsonProperty("payableUrl") String payableUrl,
    @JsonProperty("status") InvoiceStatus status,
    @JsonProperty("surplusMinor") long surplusMinor,
    @JsonProperty("totalMinor") long totalMinor,
    @JsonProperty("updatedAt") Instant updatedAt,
    @JsonProperty("dueDate") @Nullable String dueDate,
    @JsonProperty("installment") @Nullable InstallmentTold installment,
    @JsonProperty("issuedAt") @Nullable Instant issuedAt,
    @JsonProperty("number") @Nullable String number,
    @JsonProperty("payment") @Nullable InvoicePaymentTold payment
) {
}

