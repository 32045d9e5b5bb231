// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Money on its way back.
 *
 * @param amountMinor {{{{unescapedDescription}}}}
 * @param approvalsMissing {{{{unescapedDescription}}}}
 * @param approvedBy {{{{unescapedDescription}}}}
 * @param createdAt {{{{unescapedDescription}}}}
 * @param createdBy {{{{unescapedDescription}}}}
 * @param currency {{{{unescapedDescription}}}}
 * @param gateway {{{{unescapedDescription}}}}
 * @param gatewayTxnId {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param mode {{{{unescapedDescription}}}}
 * @param paymentId {{{{unescapedDescription}}}}
 * @param reference {{{{unescapedDescription}}}}
 * @param status {{{{unescapedDescription}}}}
 * @param updatedAt {{{{unescapedDescription}}}}
 * @param failureReason {{{{unescapedDescription}}}}
 * @param gatewayRefundId {{{{unescapedDescription}}}}
 * @param reason {{{{unescapedDescription}}}}
 * @param returnedAs {{{{unescapedDescription}}}}
 * @param surplus {{{{unescapedDescription}}}}
 */
public record Refund(
    @JsonProperty("amountMinor") long amountMinor,
    @JsonProperty("approvalsMissing") int approvalsMissing,
    @JsonProperty("approvedBy") List<String> approvedBy,
    @JsonProperty("createdAt") Instant createdAt,
    @JsonProperty("createdBy") String createdBy,
    @JsonProperty("currency") String currency,
    @JsonProperty("gateway") Method gateway,
    @JsonProperty("gatewayTxnId") String gatewayTxnId,
    @JsonProperty("id") String id,
    @JsonProperty("mode") Mode mode,
    @JsonProperty("paymentId") String paymentId,
    @JsonProperty("reference") String reference,
    @JsonProperty("status") RefundStatus status,
    @JsonProperty("updatedAt") Instant updatedAt,
    @JsonProperty("failureReason") @Nullable String failureReason,
    @JsonProperty("gatewayRefundId") @Nullable String gatewayRefundId,
    @JsonProperty("reason") @Nullable String reason,
    @JsonProperty("returnedAs") @Nullable String returnedAs,
    @JsonProperty("surplus") @Nullable Boolean surplus
) {
}

