// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a customer owes, line by line.
 *
 * @param amountDueMinor {{{{unescapedDescription}}}}
 * @param amountPaidMinor {{{{unescapedDescription}}}}
 * @param appId {{{{unescapedDescription}}}}
 * @param createdAt {{{{unescapedDescription}}}}
 * @param creditNotes {{{{unescapedDescription}}}}
 * @param creditedMinor {{{{unescapedDescription}}}}
 * @param currency {{{{unescapedDescription}}}}
 * @param customerReference {{{{unescapedDescription}}}}
 * @param discountMinor {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param installments {{{{unescapedDescription}}}}
 * @param lineItems {{{{unescapedDescription}}}}
 * @param mode {{{{unescapedDescription}}}}
 * @param payableUrl {{{{unescapedDescription}}}}
 * @param refundedMinor {{{{unescapedDescription}}}}
 * @param status {{{{unescapedDescription}}}}
 * @param subtotalMinor {{{{unescapedDescription}}}}
 * @param surplusMinor {{{{unescapedDescription}}}}
 * @param taxMinor {{{{unescapedDescription}}}}
 * @param totalMinor {{{{unescapedDescription}}}}
 * @param updatedAt {{{{unescapedDescription}}}}
 * @param customerAddress {{{{unescapedDescription}}}}
 * @param customerBin {{{{unescapedDescription}}}}
 * @param customerEmail {{{{unescapedDescription}}}}
 * @param customerName {{{{unescapedDescription}}}}
 * @param dueDate {{{{unescapedDescription}}}}
 * @param email {{{{unescapedDescription}}}}
 * @param issuedAt {{{{unescapedDescription}}}}
 * @param notes {{{{unescapedDescription}}}}
 * @param number {{{{unescapedDescription}}}}
 * @param paidAt {{{{unescapedDescription}}}}
 * @param payments {{{{unescapedDescription}}}}
 * @param voidReason {{{{unescapedDescription}}}}
 * @param voidedAt {{{{unescapedDescription}}}}
 */
public record Invoice(
    @JsonProperty("amountDueMinor") long amountDueMinor,
    @JsonProperty("amountPaidMinor") long amountPaidMinor,
    @JsonProperty("appId") String appId,
    @JsonProperty("createdAt") Instant createdAt,
    @JsonProperty("creditNotes") List<CreditNote> creditNotes,
    @JsonProperty("creditedMinor") long creditedMinor,
    @JsonProperty("currency") String currency,
    @JsonProperty("customerReference") String customerReference,
    @JsonProperty("discountMinor") long discountMinor,
    @JsonProperty("id") String id,
    @JsonProperty("installments") List<Installment> installments,
    @JsonProperty("lineItems") List<LineItem> lineItems,
    @JsonProperty("mode") Mode mode,
    @JsonProperty("payableUrl") String payableUrl,
    @JsonProperty("refundedMinor") long refundedMinor,
    @JsonProperty("status") InvoiceStatus status,
    @JsonProperty("subtotalMinor") long subtotalMinor,
    @JsonProperty("surplusMinor") long surplusMinor,
    @JsonProperty("taxMinor") long taxMinor,
    @JsonProperty("totalMinor") long totalMinor,
    @JsonProperty("updatedAt") Instant updatedAt,
    @JsonProperty("customerAddress") @Nullable String customerAddress,
    @JsonProperty("customerBin") @Nullable String customerBin,
    @JsonProperty("customerEmail") @Nullable String customerEmail,
    @JsonProperty("customerName") @Nullable String customerName,
    @JsonProperty("dueDate") @Nullable String dueDate,
    @JsonProperty("email") @Nullable InvoiceEmail email,
    @JsonProperty("issuedAt") @Nullable Instant issuedAt,
    @JsonProperty("notes") @Nullable String notes,
    @JsonProperty("number") @Nullable String number,
    @JsonProperty("paidAt") @Nullable Instant paidAt,
    @JsonProperty("payments") @Nullable List<Payment> payments,
    @JsonProperty("voidReason") @Nullable String voidReason,
    @JsonProperty("voidedAt") @Nullable Instant voidedAt
) {
}

