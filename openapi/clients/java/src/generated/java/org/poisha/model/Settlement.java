// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was settled of your money at one gateway, by one posting.
 *
 * @param currency {{{{unescapedDescription}}}}
 * @param feeMinor {{{{unescapedDescription}}}}
 * @param gateway {{{{unescapedDescription}}}}
 * @param grossMinor {{{{unescapedDescription}}}}
 * @param lines {{{{unescapedDescription}}}}
 * @param mode {{{{unescapedDescription}}}}
 * @param netMinor {{{{unescapedDescription}}}}
 * @param postingId {{{{unescapedDescription}}}}
 * @param reconciledAt {{{{unescapedDescription}}}}
 * @param runId {{{{unescapedDescription}}}}
 */
public record Settlement(
    @JsonProperty("currency") String currency,
    @JsonProperty("feeMinor") long feeMinor,
    @JsonProperty("gateway") Method gateway,
    @JsonProperty("grossMinor") long grossMinor,
    @JsonProperty("lines") long lines,
    @JsonProperty("mode") Mode mode,
    @JsonProperty("netMinor") long netMinor,
    @JsonProperty("postingId") String postingId,
    @JsonProperty("reconciledAt") Instant reconciledAt,
    @JsonProperty("runId") String runId
) {
}

