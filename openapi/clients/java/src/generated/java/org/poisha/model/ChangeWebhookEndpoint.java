// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an endpoint is from now on.
 *
 * @param url {{{{unescapedDescription}}}}
 * @param description {{{{unescapedDescription}}}}
 * @param enabled {{{{unescapedDescription}}}}
 * @param events {{{{unescapedDescription}}}}
 * @param ordered {{{{unescapedDescription}}}}
 */
public record ChangeWebhookEndpoint(
    @JsonProperty("url") String url,
    @JsonProperty("description") @Nullable String description,
    @JsonProperty("enabled") @Nullable Boolean enabled,
    @JsonProperty("events") @Nullable List<EventType> events,
    @JsonProperty("ordered") @Nullable Boolean ordered
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link ChangeWebhookEndpoint}. */
    public static final class Builder {
        private @Nullable String url;
        private @Nullable String description;
        private @Nullable Boolean enabled;
        private @Nullable List<EventType> events;
        private @Nullable Boolean ordered;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder url(String url) {
            this.url = url;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder description(String description) {
            this.description = description;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder enabled(boolean enabled) {
            this.enabled = enabled;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder events(List<EventType> events) {
            this.events = events;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder ordered(boolean ordered) {
            this.ordered = ordered;
            return this;
        }

        /** What was filled in; what is required must be. */
        public ChangeWebhookEndpoint build() {
            return new ChangeWebhookEndpoint(
                Objects.requireNonNull(url, "url"),
                description,
                enabled,
                events,
                ordered
            );
        }
    }
}

