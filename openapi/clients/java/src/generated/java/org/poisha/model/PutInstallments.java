// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The parts that an invoice is paid in from now on.
 *
 * @param installments {{{{unescapedDescription}}}}
 * @param dueDate {{{{unescapedDescription}}}}
 */
public record PutInstallments(
    @JsonProperty("installments") List<NewInstallment> installments,
    @JsonProperty("dueDate") @Nullable String dueDate
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link PutInstallments}. */
    public static final class Builder {
        private @Nullable List<NewInstallment> installments;
        private @Nullable String dueDate;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder installments(List<NewInstallment> installments) {
            this.installments = installments;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder dueDate(String dueDate) {
            this.dueDate = dueDate;
            return this;
        }

        /** What was filled in; what is required must be. */
        public PutInstallments build() {
            return new PutInstallments(
                Objects.requireNonNull(installments, "installments"),
                dueDate
            );
        }
    }
}

