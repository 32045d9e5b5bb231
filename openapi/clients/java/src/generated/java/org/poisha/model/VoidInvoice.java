// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why an invoice is given up.
 *
 * @param reason {{{{unescapedDescription}}}}
 */
public record VoidInvoice(
    @JsonProperty("reason") @Nullable String reason
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link VoidInvoice}. */
    public static final class Builder {
        private @Nullable String reason;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder reason(String reason) {
            this.reason = reason;
            return this;
        }

        /** What was filled in; what is required must be. */
        public VoidInvoice build() {
            return new VoidInvoice(
                reason
            );
        }
    }
}

