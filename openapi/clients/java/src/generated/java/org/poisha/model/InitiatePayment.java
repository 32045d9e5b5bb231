// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * For which order a payment is begun, and with what.
 *
 * @param amount {{{{unescapedDescription}}}}
 * @param orderId {{{{unescapedDescription}}}}
 * @param cancelUrl {{{{unescapedDescription}}}}
 * @param currency {{{{unescapedDescription}}}}
 * @param description {{{{unescapedDescription}}}}
 * @param method {{{{unescapedDescription}}}}
 * @param successUrl {{{{unescapedDescription}}}}
 */
public record InitiatePayment(
    @JsonProperty("amount") long amount,
    @JsonProperty("orderId") String orderId,
    @JsonProperty("cancelUrl") @Nullable String cancelUrl,
    @JsonProperty("currency") @Nullable String currency,
    @JsonProperty("description") @Nullable String description,
    @JsonProperty("method") @Nullable Method method,
    @JsonProperty("successUrl") @Nullable String successUrl
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link InitiatePayment}. */
    public static final class Builder {
        private @Nullable Long amount;
        private @Nullable String orderId;
        private @Nullable String cancelUrl;
        private @Nullable String currency;
        private @Nullable String description;
        private @Nullable Method method;
        private @Nullable String successUrl;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder amount(long amount) {
            this.amount = amount;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder orderId(String orderId) {
            this.orderId = orderId;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder cancelUrl(String cancelUrl) {
            this.cancelUrl = cancelUrl;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder currency(String currency) {
            this.currency = currency;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder method(Method method) {
            this.method = method;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder successUrl(String successUrl) {
            this.successUrl = successUrl;
            return this;
        }

        /** What was filled in; what is required must be. */
        public InitiatePayment build() {
            return new InitiatePayment(
                Objects.requireNonNull(amount, "amount"),
                Objects.requireNonNull(orderId, "orderId"),
                cancelUrl,
                currency,
                description,
                method,
                successUrl
            );
        }
    }
}

