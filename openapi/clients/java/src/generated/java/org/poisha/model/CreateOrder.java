// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a customer wants.
 *
 * @param items {{{{unescapedDescription}}}}
 * @param cancelUrl {{{{unescapedDescription}}}}
 * @param customerReference {{{{unescapedDescription}}}}
 * @param discountCode {{{{unescapedDescription}}}}
 * @param initPayment {{{{unescapedDescription}}}}
 * @param paymentMethod {{{{unescapedDescription}}}}
 * @param recipientEmail {{{{unescapedDescription}}}}
 * @param successUrl {{{{unescapedDescription}}}}
 */
public record CreateOrder(
    @JsonProperty("items") List<OrderLine> items,
    @JsonProperty("cancel_url") @Nullable String cancelUrl,
    @JsonProperty("customer_reference") @Nullable String customerReference,
    @JsonProperty("discount_code") @Nullable String discountCode,
    @JsonProperty("init_payment") @Nullable Boolean initPayment,
    @JsonProperty("payment_method") @Nullable Method paymentMethod,
    @JsonProperty("recipient_email") @Nullable String recipientEmail,
    @JsonProperty("success_url") @Nullable String successUrl
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link CreateOrder}. */
    public static final class Builder {
        private @Nullable List<OrderLine> items;
        private @Nullable String cancelUrl;
        private @Nullable String customerReference;
        private @Nullable String discountCode;
        private @Nullable Boolean initPayment;
        private @Nullable Method paymentMethod;
        private @Nullable String recipientEmail;
        private @Nullable String successUrl;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder items(List<OrderLine> items) {
            this.items = items;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder cancelUrl(String cancelUrl) {
            this.cancelUrl = cancelUrl;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder customerReference(String customerReference) {
            this.customerReference = customerReference;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder discountCode(String discountCode) {
            this.discountCode = discountCode;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder initPayment(boolean initPayment) {
            this.initPayment = initPayment;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder paymentMethod(Method paymentMethod) {
            this.paymentMethod = paymentMethod;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder recipientEmail(String recipientEmail) {
            this.recipientEmail = recipientEmail;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder successUrl(String successUrl) {
            this.successUrl = successUrl;
            return this;
        }

        /** What was filled in; what is required must be. */
        public CreateOrder build() {
            return new CreateOrder(
                Objects.requireNonNull(items, "items"),
                cancelUrl,
                customerReference,
                discountCode,
                initPayment,
                paymentMethod,
                recipientEmail,
                successUrl
            );
        }
    }
}

