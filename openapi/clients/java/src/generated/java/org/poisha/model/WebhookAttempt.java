// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One attempt at a delivery.
 *
 * @param at {{{{unescapedDescription}}}}
 * @param number {{{{unescapedDescription}}}}
 * @param response {{{{unescapedDescription}}}}
 * @param tookMs {{{{unescapedDescription}}}}
 * @param error {{{{unescapedDescription}}}}
 * @param httpStatus {{{{unescapedDescription}}}}
 */
public record WebhookAttempt(
    @JsonProperty("at") Instant at,
    @JsonProperty("number") int number,
    @JsonProperty("response") String response,
    @JsonProperty("tookMs") long tookMs,
    @JsonProperty("error") @Nullable String error,
    @JsonProperty("httpStatus") @Nullable Integer httpStatus
) {
}

