// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One part of an invoice, and where it stands.
 *
 * @param amountDueMinor {{{{unescapedDescription}}}}
 * @param amountMinor {{{{unescapedDescription}}}}
 * @param amountPaidMinor {{{{unescapedDescription}}}}
 * @param creditedMinor {{{{unescapedDescription}}}}
 * @param number {{{{unescapedDescription}}}}
 * @param status {{{{unescapedDescription}}}}
 * @param dueDate {{{{unescapedDescription}}}}
 */
public record Installment(
    @JsonProperty("amountDueMinor") long amountDueMinor,
    @JsonProperty("amountMinor") long amountMinor,
    @JsonProperty("amountPaidMinor") long amountPaidMinor,
    @JsonProperty("creditedMinor") long creditedMinor,
    @JsonProperty("number") int number,
    @JsonProperty("status") InstallmentStatus status,
    @JsonProperty("dueDate") @Nullable String dueDate
) {
}

