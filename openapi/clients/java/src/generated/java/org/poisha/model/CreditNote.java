// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What took something off an invoice.
 *
 * @param amountMinor {{{{unescapedDescription}}}}
 * @param createdAt {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param number {{{{unescapedDescription}}}}
 * @param taxMinor {{{{unescapedDescription}}}}
 * @param reason {{{{unescapedDescription}}}}
 * @param refundId {{{{unescapedDescription}}}}
 */
public record CreditNote(
    @JsonProperty("amountMinor") long amountMinor,
    @JsonProperty("createdAt") Instant createdAt,
    @JsonProperty("id") String id,
    @JsonProperty("number") String number,
    @JsonProperty("taxMinor") long taxMinor,
    @JsonProperty("reason") @Nullable String reason,
    @JsonProperty("refundId") @Nullable String refundId
) {
}

