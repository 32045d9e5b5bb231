// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How far to move the test clock.
 *
 * @param seconds {{{{unescapedDescription}}}}
 */
public record AdvanceTestClock(
    @JsonProperty("seconds") long seconds
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link AdvanceTestClock}. */
    public static final class Builder {
        private @Nullable Long seconds;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder seconds(long seconds) {
            this.seconds = seconds;
            return this;
        }

        /** What was filled in; what is required must be. */
        public AdvanceTestClock build() {
            return new AdvanceTestClock(
                Objects.requireNonNull(seconds, "seconds")
            );
        }
    }
}

