// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where to deliver from.
 *
 * @param url {{{{unescapedDescription}}}}
 * @param rotateSecret {{{{unescapedDescription}}}}
 */
public record SetFulfillmentUrl(
    @JsonProperty("url") String url,
    @JsonProperty("rotateSecret") @Nullable Boolean rotateSecret
) {
    /** One to fill in. What is left out is not sent. */
    public static Builder builder() {
        return new Builder();
    }

    /** Fills in a {@link SetFulfillmentUrl}. */
    public static final class Builder {
        private @Nullable String url;
        private @Nullable Boolean rotateSecret;

        private Builder() {}

        /** {{{{unescapedDescription}}}} */
        public Builder url(String url) {
            this.url = url;
            return this;
        }

        /** {{{{unescapedDescription}}}} */
        public Builder rotateSecret(boolean rotateSecret) {
            this.rotateSecret = rotateSecret;
            return this;
        }

        /** What was filled in; what is required must be. */
        public SetFulfillmentUrl build() {
            return new SetFulfillmentUrl(
                Objects.requireNonNull(url, "url"),
                rotateSecret
            );
        }
    }
}

