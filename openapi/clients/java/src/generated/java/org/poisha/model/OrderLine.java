// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of what a customer wants.
 *
 * @param quantity {{{{unescapedDescription}}}}
 * @param variantId {{{{unescapedDescription}}}}
 * @param fulfillmentInput {{{{unescapedDescription}}}}
 */
public record OrderLine(
    @JsonProperty("quantity") long quantity,
    @JsonProperty("variant_id") String variantId,
    @JsonProperty("fulfillment_input") @Nullable Map<String, Object> fulfillmentInput
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link OrderLine}. */
    public static final class Builder {
        private @Nullable Long quantity;
        private @Nullable String variantId;
        private @Nullable Map<String, Object> fulfillmentInput;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder quantity(long quantity) {
            this.quantity = quantity;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder variantId(String variantId) {
            this.variantId = variantId;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder fulfillmentInput(Map<String, Object> fulfillmentInput) {
            this.fulfillmentInput = fulfillmentInput;
            return this;
        }

        /** What was filled in; what is required must be. */
        public OrderLine build() {
            return new OrderLine(
                Objects.requireNonNull(quantity, "quantity"),
                Objects.requireNonNull(variantId, "variantId"),
                fulfillmentInput
            );
        }
    }
}

