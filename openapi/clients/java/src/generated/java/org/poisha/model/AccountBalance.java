// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What moved on one account.
 *
 * @param account {{{{unescapedDescription}}}}
 * @param balanceMinor {{{{unescapedDescription}}}}
 * @param creditsMinor {{{{unescapedDescription}}}}
 * @param currency {{{{unescapedDescription}}}}
 * @param debitsMinor {{{{unescapedDescription}}}}
 * @param side {{{{unescapedDescription}}}}
 */
public record AccountBalance(
    @JsonProperty("account") String account,
    @JsonProperty("balanceMinor") long balanceMinor,
    @JsonProperty("creditsMinor") long creditsMinor,
    @JsonProperty("currency") String currency,
    @JsonProperty("debitsMinor") long debitsMinor,
    @JsonProperty("side") AccountSide side
) {
}

