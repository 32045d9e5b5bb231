// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What takes something off an invoice.
 *
 * @param amountMinor {{{{unescapedDescription}}}}
 * @param reason {{{{unescapedDescription}}}}
 */
public record CreateCreditNote(
    @JsonProperty("amountMinor") long amountMinor,
    @JsonProperty("reason") @Nullable String reason
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link CreateCreditNote}. */
    public static final class Builder {
        private @Nullable Long amountMinor;
        private @Nullable String reason;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder amountMinor(long amountMinor) {
            this.amountMinor = amountMinor;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder reason(String reason) {
            this.reason = reason;
            return this;
        }

        /** What was filled in; what is required must be. */
        public CreateCreditNote build() {
            return new CreateCreditNote(
                Objects.requireNonNull(amountMinor, "amountMinor"),
                reason
            );
        }
    }
}

