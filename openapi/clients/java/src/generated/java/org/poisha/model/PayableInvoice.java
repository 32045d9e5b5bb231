// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An invoice, as its customer sees it.
 *
 * @param amountDueDisplay {{{{unescapedDescription}}}}
 * @param amountDueMinor {{{{unescapedDescription}}}}
 * @param amountPaidMinor {{{{unescapedDescription}}}}
 * @param branding {{{{unescapedDescription}}}}
 * @param currency {{{{unescapedDescription}}}}
 * @param installments {{{{unescapedDescription}}}}
 * @param invoiceNumber {{{{unescapedDescription}}}}
 * @param lineItems {{{{unescapedDescription}}}}
 * @param status {{{{unescapedDescription}}}}
 * @param totalMinor {{{{unescapedDescription}}}}
 * @param checkoutUrl {{{{unescapedDescription}}}}
 * @param dueDate {{{{unescapedDescription}}}}
 * @param paymentStatus {{{{unescapedDescription}}}}
 */
public record PayableInvoice(
    @JsonProperty("amountDueDisplay") String amountDueDisplay,
    @JsonProperty("amountDueMinor") long amountDueMinor,
    @JsonProperty("amountPaidMinor") long amountPaidMinor,
    @JsonProperty("branding") InvoiceTemplate branding,
    @JsonProperty("currency") String currency,
    @JsonProperty("installments") List<Installment> installments,
    @JsonProperty("invoiceNumber") String invoiceNumber,
    @JsonProperty("lineItems") List<LineItem> lineItems,
    @JsonProperty("status") InvoiceStatus status,
    @JsonProperty("totalMinor") long totalMinor,
    @JsonProperty("checkoutUrl") @Nullable String checkoutUrl,
    @JsonProperty("dueDate") @Nullable String dueDate,
    @JsonProperty("paymentStatus") @Nullable PaymentStatus paymentStatus
) {
}

