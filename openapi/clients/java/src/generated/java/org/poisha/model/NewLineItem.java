// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of what an invoice is for.
 *
 * @param description {{{{unescapedDescription}}}}
 * @param qty {{{{unescapedDescription}}}}
 * @param unitAmountMinor {{{{unescapedDescription}}}}
 * @param discountMinor {{{{unescapedDescription}}}}
 * @param taxRateBp {{{{unescapedDescription}}}}
 */
public record NewLineItem(
    @JsonProperty("description") String description,
    @JsonProperty("qty") long qty,
    @JsonProperty("unitAmountMinor") long unitAmountMinor,
    @JsonProperty("discountMinor") @Nullable Long discountMinor,
    @JsonProperty("taxRateBp") @Nullable Long taxRateBp
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link NewLineItem}. */
    public static final class Builder {
        private @Nullable String description;
        private @Nullable Long qty;
        private @Nullable Long unitAmountMinor;
        private @Nullable Long discountMinor;
        private @Nullable Long taxRateBp;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder qty(long qty) {
            this.qty = qty;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder unitAmountMinor(long unitAmountMinor) {
            this.unitAmountMinor = unitAmountMinor;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder discountMinor(long discountMinor) {
            this.discountMinor = discountMinor;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder taxRateBp(long taxRateBp) {
            this.taxRateBp = taxRateBp;
            return this;
        }

        /** What was filled in; what is required must be. */
        public NewLineItem build() {
            return new NewLineItem(
                Objects.requireNonNull(description, "description"),
                Objects.requireNonNull(qty, "qty"),
                Objects.requireNonNull(unitAmountMinor, "unitAmountMinor"),
                discountMinor,
                taxRateBp
            );
        }
    }
}

