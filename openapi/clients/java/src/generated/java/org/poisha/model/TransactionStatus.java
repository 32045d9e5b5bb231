// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is polled while a customer waits.
 *
 * @param createdAt {{{{unescapedDescription}}}}
 * @param status {{{{unescapedDescription}}}}
 * @param transactionId {{{{unescapedDescription}}}}
 * @param orderId {{{{unescapedDescription}}}}
 * @param orderNumber {{{{unescapedDescription}}}}
 * @param orderStatus {{{{unescapedDescription}}}}
 * @param orderStatusLabel {{{{unescapedDescription}}}}
 * @param orderStatusMessage {{{{unescapedDescription}}}}
 * @param orderStatusSeverity {{{{unescapedDescription}}}}
 */
public record TransactionStatus(
    @JsonProperty("createdAt") Instant createdAt,
    @JsonProperty("status") PaymentStatus status,
    @JsonProperty("transactionId") String transactionId,
    @JsonProperty("orderId") @Nullable String orderId,
    @JsonProperty("orderNumber") @Nullable String orderNumber,
    @JsonProperty("orderStatus") @Nullable String orderStatus,
    @JsonProperty("orderStatusLabel") @Nullable String orderStatusLabel,
    @JsonProperty("orderStatusMessage") @Nullable String orderStatusMessage,
    @JsonProperty("orderStatusSeverity") @Nullable String orderStatusSeverity
) {
}

