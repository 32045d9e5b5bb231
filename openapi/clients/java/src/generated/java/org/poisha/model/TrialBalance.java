// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Every account on which something moved, at one instant.
 *
 * @param accounts {{{{unescapedDescription}}}}
 * @param balanced {{{{unescapedDescription}}}}
 * @param at {{{{unescapedDescription}}}}
 */
public record TrialBalance(
    @JsonProperty("accounts") List<AccountBalance> accounts,
    @JsonProperty("balanced") boolean balanced,
    @JsonProperty("at") @Nullable Instant at
) {
}

