// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an invoice is mailed.
 *
 * @param to {{{{unescapedDescription}}}}
 */
public record SendInvoice(
    @JsonProperty("to") @Nullable String to
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link SendInvoice}. */
    public static final class Builder {
        private @Nullable String to;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder to(String to) {
            this.to = to;
            return this;
        }

        /** What was filled in; what is required must be. */
        public SendInvoice build() {
            return new SendInvoice(
                to
            );
        }
    }
}

