// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An installment, as events tell it.
 *
 * @param amountDueMinor {{{{unescapedDescription}}}}
 * @param amountMinor {{{{unescapedDescription}}}}
 * @param number {{{{unescapedDescription}}}}
 * @param dueDate {{{{unescapedDescription}}}}
 */
public record InstallmentTold(
    @JsonProperty("amountDueMinor") long amountDueMinor,
    @JsonProperty("amountMinor") long amountMinor,
    @JsonProperty("number") int number,
    @JsonProperty("dueDate") @Nullable String dueDate
) {
}

