// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment and its attempts.
 *
 * @param amountMinor {{{{unescapedDescription}}}}
 * @param attempts {{{{unescapedDescription}}}}
 * @param capturedMinor {{{{unescapedDescription}}}}
 * @param checkoutUrl {{{{unescapedDescription}}}}
 * @param createdAt {{{{unescapedDescription}}}}
 * @param currency {{{{unescapedDescription}}}}
 * @param customerReference {{{{unescapedDescription}}}}
 * @param expiresAt {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param metadata {{{{unescapedDescription}}}}
 * @param mode {{{{unescapedDescription}}}}
 * @param reference {{{{unescapedDescription}}}}
 * @param refundableMinor {{{{unescapedDescription}}}}
 * @param refundedMinor {{{{unescapedDescription}}}}
 * @param status {{{{unescapedDescription}}}}
 * @param updatedAt {{{{unescapedDescription}}}}
 * @param cursor {{{{unescapedDescription}}}}
 * @param failureCode {{{{unescapedDescription}}}}
 * @param gateway {{{{unescapedDescription}}}}
 * @param gatewayTxnId {{{{unescapedDescription}}}}
 * @param invoiceId {{{{unescapedDescription}}}}
 * @param late {{{{unescapedDescription}}}}
 * @param orderId {{{{unescapedDescription}}}}
 * @param productName {{{{unescapedDescription}}}}
 */
public record Payment(
    @JsonProperty("amountMinor") long amountMinor,
    @JsonProperty("attempts") List<Attempt> attempts,
    @JsonProperty("capturedMinor") long capturedMinor,
    @JsonProperty("checkoutUrl") String checkoutUrl,
    @JsonProperty("createdAt") Instant createdAt,
    @JsonProperty("currency") String currency,
    @JsonProperty("customerReference") String customerReference,
    @JsonProperty("expiresAt") Instant expiresAt,
    @JsonProperty("id") String id,
    @JsonProperty("metadata") Map<String, String> metadata,
    @JsonProperty("mode") Mode mode,
    @JsonProperty("reference") String reference,
    @JsonProperty("refundableMinor") long refundableMinor,
    @JsonProperty("refundedMinor") long refundedMinor,
    @JsonProperty("status") PaymentStatus status,
    @JsonProperty("updatedAt") Instant updatedAt,
    @JsonProperty("cursor") @Nullable String cursor,
    @JsonProperty("failureCode") @Nullable String failureCode,
    @JsonProperty("gateway") @Nullable Method gateway,
    @JsonProperty("gatewayTxnId") @Nullable String gatewayTxnId,
    @JsonProperty("invoiceId") @Nullable String invoiceId,
    @JsonProperty("late") @Nullable Boolean late,
    @JsonProperty("orderId") @Nullable String orderId,
    @JsonProperty("productName") @Nullable String productName
) {
}

