// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A new place to receive events.
 *
 * @param url {{{{unescapedDescription}}}}
 * @param description {{{{unescapedDescription}}}}
 * @param events {{{{unescapedDescription}}}}
 * @param ordered {{{{unescapedDescription}}}}
 */
public record CreateWebhookEndpoint(
    @JsonProperty("url") String url,
    @JsonProperty("description") @Nullable String description,
    @JsonProperty("events") @Nullable List<EventType> events,
    @JsonProperty("ordered") @Nullable Boolean ordered
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link CreateWebhookEndpoint}. */
    public static final class Builder {
        private @Nullable String url;
        private @Nullable String description;
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
        public CreateWebhookEndpoint build() {
            return new CreateWebhookEndpoint(
                Objects.requireNonNull(url, "url"),
                description,
                events,
                ordered
            );
        }
    }
}

