// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order.
 *
 * @param createdAt {{{{unescapedDescription}}}}
 * @param currency {{{{unescapedDescription}}}}
 * @param customerReference {{{{unescapedDescription}}}}
 * @param discountMinor {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param isPayable {{{{unescapedDescription}}}}
 * @param items {{{{unescapedDescription}}}}
 * @param mode {{{{unescapedDescription}}}}
 * @param orderNumber {{{{unescapedDescription}}}}
 * @param paymentIds {{{{unescapedDescription}}}}
 * @param status {{{{unescapedDescription}}}}
 * @param statusLabel {{{{unescapedDescription}}}}
 * @param statusMessage {{{{unescapedDescription}}}}
 * @param statusSeverity {{{{unescapedDescription}}}}
 * @param subtotalMinor {{{{unescapedDescription}}}}
 * @param totalMinor {{{{unescapedDescription}}}}
 * @param updatedAt {{{{unescapedDescription}}}}
 * @param voucherCodes {{{{unescapedDescription}}}}
 * @param discountCode {{{{unescapedDescription}}}}
 * @param dispatchedEmail {{{{unescapedDescription}}}}
 * @param emailSentAt {{{{unescapedDescription}}}}
 * @param payment {{{{unescapedDescription}}}}
 * @param recipientEmail {{{{unescapedDescription}}}}
 */
public record CustomerOrder(
    @JsonProperty("created_at") Instant createdAt,
    @JsonProperty("currency") String currency,
    @JsonProperty("customer_reference") String customerReference,
    @JsonProperty("discount_minor") long discountMinor,
    @JsonProperty("id") String id,
    @JsonProperty("is_payable") boolean isPayable,
    @JsonProperty("items") List<OrderItem> items,
    @JsonProperty("mode") Mode mode,
    @JsonProperty("order_number") String orderNumber,
    @JsonProperty("payment_ids") List<String> paymentIds,
    @JsonProperty("status") OrderStatus status,
    @JsonProperty("status_label") String statusLabel,
    @JsonProperty("status_message") String statusMessage,
    @JsonProperty("status_severity") OrderSeverity statusSeverity,
    @JsonProperty("subtotal_minor") long subtotalMinor,
    @JsonProperty("total_minor") long totalMinor,
    @JsonProperty("updated_at") Instant updatedAt,
    @JsonProperty("voucher_codes") List<String> voucherCodes,
    @JsonProperty("discount_code") @Nullable String discountCode,
    @JsonProperty("dispatched_email") @Nullable String dispatchedEmail,
    @JsonProperty("email_sent_at") @Nullable Instant emailSentAt,
    @JsonProperty("payment") @Nullable PaymentSession payment,
    @JsonProperty("recipient_email") @Nullable String recipientEmail
) {
}

