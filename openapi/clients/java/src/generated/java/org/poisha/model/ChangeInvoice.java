// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be different about a draft; what is left out stays, and an empty text takes something away.
 *
 * @param customerAddress {{{{unescapedDescription}}}}
 * @param customerBin {{{{unescapedDescription}}}}
 * @param customerEmail {{{{unescapedDescription}}}}
 * @param customerName {{{{unescapedDescription}}}}
 * @param customerReference {{{{unescapedDescription}}}}
 * @param dueDate {{{{unescapedDescription}}}}
 * @param installments {{{{unescapedDescription}}}}
 * @param lineItems {{{{unescapedDescription}}}}
 * @param notes {{{{unescapedDescription}}}}
 */
public record ChangeInvoice(
    @JsonProperty("customerAddress") @Nullable String customerAddress,
    @JsonProperty("customerBin") @Nullable String customerBin,
    @JsonProperty("customerEmail") @Nullable String customerEmail,
    @JsonProperty("customerName") @Nullable String customerName,
    @JsonProperty("customerReference") @Nullable String customerReference,
    @JsonProperty("dueDate") @Nullable String dueDate,
    @JsonProperty("installments") @Nullable List<NewInstallment> installments,
    @JsonProperty("lineItems") @Nullable List<NewLineItem> lineItems,
    @JsonProperty("notes") @Nullable String notes
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link ChangeInvoice}. */
    public static final class Builder {
        private @Nullable String customerAddress;
        private @Nullable String customerBin;
        private @Nullable String customerEmail;
        private @Nullable String customerName;
        private @Nullable String customerReference;
        private @Nullable String dueDate;
        private @Nullable List<NewInstallment> installments;
        private @Nullable List<NewLineItem> lineItems;
        private @Nullable String notes;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder customerAddress(String customerAddress) {
            this.customerAddress = customerAddress;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder customerBin(String customerBin) {
            this.customerBin = customerBin;
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
        public Builder customerReference(String customerReference) {
            this.customerReference = customerReference;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder dueDate(String dueDate) {
            this.dueDate = dueDate;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder installments(List<NewInstallment> installments) {
            this.installments = installments;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder lineItems(List<NewLineItem> lineItems) {
            this.lineItems = lineItems;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder notes(String notes) {
            this.notes = notes;
            return this;
        }

        /** What was filled in; what is required must be. */
        public ChangeInvoice build() {
            return new ChangeInvoice(
                customerAddress,
                customerBin,
                customerEmail,
                customerName,
                customerReference,
                dueDate,
                installments,
                lineItems,
                notes
            );
        }
    }
}

