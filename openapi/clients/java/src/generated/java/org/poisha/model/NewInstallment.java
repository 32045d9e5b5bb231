// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One part that an invoice is paid in.
 *
 * @param amountMinor {{{{unescapedDescription}}}}
 * @param dueDate {{{{unescapedDescription}}}}
 */
public record NewInstallment(
    @JsonProperty("amountMinor") long amountMinor,
    @JsonProperty("dueDate") String dueDate
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link NewInstallment}. */
    public static final class Builder {
        private @Nullable Long amountMinor;
        private @Nullable String dueDate;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder amountMinor(long amountMinor) {
            this.amountMinor = amountMinor;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder dueDate(String dueDate) {
            this.dueDate = dueDate;
            return this;
        }

        /** What was filled in; what is required must be. */
        public NewInstallment build() {
            return new NewInstallment(
                Objects.requireNonNull(amountMinor, "amountMinor"),
                Objects.requireNonNull(dueDate, "dueDate")
            );
        }
    }
}

