// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which events to send again.
 *
 * @param from {{{{unescapedDescription}}}}
 * @param to {{{{unescapedDescription}}}}
 */
public record ReplayEvents(
    @JsonProperty("from") Instant from,
    @JsonProperty("to") Instant to
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link ReplayEvents}. */
    public static final class Builder {
        private @Nullable Instant from;
        private @Nullable Instant to;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder from(Instant from) {
            this.from = from;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder to(Instant to) {
            this.to = to;
            return this;
        }

        /** What was filled in; what is required must be. */
        public ReplayEvents build() {
            return new ReplayEvents(
                Objects.requireNonNull(from, "from"),
                Objects.requireNonNull(to, "to")
            );
        }
    }
}

