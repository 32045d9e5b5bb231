// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a payment is created with.
 *
 * @param amountMinor {{{{unescapedDescription}}}}
 * @param customerReference {{{{unescapedDescription}}}}
 * @param cancelUrl {{{{unescapedDescription}}}}
 * @param currency {{{{unescapedDescription}}}}
 * @param customerEmail {{{{unescapedDescription}}}}
 * @param customerName {{{{unescapedDescription}}}}
 * @param customerPhone {{{{unescapedDescription}}}}
 * @param expiresInSeconds {{{{unescapedDescription}}}}
 * @param invoiceId {{{{unescapedDescription}}}}
 * @param metadata {{{{unescapedDescription}}}}
 * @param method {{{{unescapedDescription}}}}
 * @param orderId {{{{unescapedDescription}}}}
 * @param productName {{{{unescapedDescription}}}}
 * @param successUrl {{{{unescapedDescription}}}}
 */
public record CreatePayment(
    @JsonProperty("amountMinor") long amountMinor,
    @JsonProperty("customerReference") String customerReference,
    @JsonProperty("cancelUrl") @Nullable String cancelUrl,
    @JsonProperty("currency") @Nullable String currency,
    @JsonProperty("customerEmail") @Nullable String customerEmail,
    @JsonProperty("customerName") @Nullable String customerName,
    @JsonProperty("customerPhone") @Nullable String customerPhone,
    @JsonProperty("expiresInSeconds") @Nullable Long expiresInSeconds,
    @JsonProperty("invoiceId") @Nullable String invoiceId,
    @JsonProperty("metadata") @Nullable Map<String, String> metadata,
    @JsonProperty("method") @Nullable Method method,
    @JsonProperty("orderId") @Nullable String orderId,
    @JsonProperty("productName") @Nullable String productName,
    @JsonProperty("successUrl") @Nullable String successUrl
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link CreatePayment}. */
    public static final class Builder {
        private @Nullable Long amountMinor;
        private @Nullable String customerReference;
        private @Nullable String cancelUrl;
        private @Nullable String currency;
        private @Nullable String customerEmail;
        private @Nullable String customerName;
        private @Nullable String customerPhone;
        private @Nullable Long expiresInSeconds;
        private @Nullable String invoiceId;
        private @Nullable Map<String, String> metadata;
        private @Nullable Method method;
        private @Nullable String orderId;
        private @Nullable String productName;
        private @Nullable String successUrl;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder amountMinor(long amountMinor) {
            this.amountMinor = amountMinor;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder customerReference(String customerReference) {
            this.customerReference = customerReference;
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
        public Builder customerEmail(String customerEmail) {
            this.customerEmail = customerEmail;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder customerName(String customerName) {
            this.customerName = customerName;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder customerPhone(String customerPhone) {
            this.customerPhone = customerPhone;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder expiresInSeconds(long expiresInSeconds) {
            this.expiresInSeconds = expiresInSeconds;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder invoiceId(String invoiceId) {
            this.invoiceId = invoiceId;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder metadata(Map<String, String> metadata) {
            this.metadata = metadata;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder method(Method method) {
            this.method = method;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder orderId(String orderId) {
            this.orderId = orderId;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder productName(String productName) {
            this.productName = productName;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder successUrl(String successUrl) {
            this.successUrl = successUrl;
            return this;
        }

        /** What was filled in; what is required must be. */
        public CreatePayment build() {
            return new CreatePayment(
                Objects.requireNonNull(amountMinor, "amountMinor"),
                Objects.requireNonNull(customerReference, "customerReference"),
                cancelUrl,
                currency,
                customerEmail,
                customerName,
                customerPhone,
                expiresInSeconds,
                invoiceId,
                metadata,
                method,
                orderId,
                productName,
                successUrl
            );
        }
    }
}

