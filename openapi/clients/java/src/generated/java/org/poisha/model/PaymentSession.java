// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A payment that was begun.
 *
 * @param paymentGatewayUrl {{{{unescapedDescription}}}}
 * @param paymentId {{{{unescapedDescription}}}}
 * @param transactionId {{{{unescapedDescription}}}}
 * @param method {{{{unescapedDescription}}}}
 */
public record PaymentSession(
    @JsonProperty("paymentGatewayUrl") String paymentGatewayUrl,
    @JsonProperty("paymentId") String paymentId,
    @JsonProperty("transactionId") String transactionId,
    @JsonProperty("method") @Nullable Method method
) {
}

