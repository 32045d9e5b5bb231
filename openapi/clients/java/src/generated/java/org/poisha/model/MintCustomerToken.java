// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * For whom to mint a token.
 *
 * @param customerReference {{{{unescapedDescription}}}}
 * @param ttlSeconds {{{{unescapedDescription}}}}
 */
public record MintCustomerToken(
    @JsonProperty("customerReference") String customerReference,
    @JsonProperty("ttlSeconds") @Nullable Long ttlSeconds
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link MintCustomerToken}. */
    public static final class Builder {
        private @Nullable String customerReference;
        private @Nullable Long ttlSeconds;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder customerReference(String customerReference) {
            this.customerReference = customerReference;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder ttlSeconds(long ttlSeconds) {
            this.ttlSeconds = ttlSeconds;
            return this;
        }

        /** What was filled in; what is required must be. */
        public MintCustomerToken build() {
            return new MintCustomerToken(
                Objects.requireNonNull(customerReference, "customerReference"),
                ttlSeconds
            );
        }
    }
}

