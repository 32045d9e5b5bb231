// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the public checkout shows; nothing of the customer.
 *
 * @param amountMinor {{{{unescapedDescription}}}}
 * @param currency {{{{unescapedDescription}}}}
 * @param expiresAt {{{{unescapedDescription}}}}
 * @param failingMethods {{{{unescapedDescription}}}}
 * @param merchantName {{{{unescapedDescription}}}}
 * @param methods {{{{unescapedDescription}}}}
 * @param mode {{{{unescapedDescription}}}}
 * @param reference {{{{unescapedDescription}}}}
 * @param status {{{{unescapedDescription}}}}
 * @param productName {{{{unescapedDescription}}}}
 * @param returnUrl {{{{unescapedDescription}}}}
 */
public record Checkout(
    @JsonProperty("amountMinor") long amountMinor,
    @JsonProperty("currency") String currency,
    @JsonProperty("expiresAt") Instant expiresAt,
    @JsonProperty("failingMethods") List<Method> failingMethods,
    @JsonProperty("merchantName") String merchantName,
    @JsonProperty("methods") List<Method> methods,
    @JsonProperty("mode") Mode mode,
    @JsonProperty("reference") String reference,
    @JsonProperty("status") PaymentStatus status,
    @JsonProperty("productName") @Nullable String productName,
    @JsonProperty("returnUrl") @Nullable String returnUrl
) {
}

