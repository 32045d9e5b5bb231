// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One transfer as it stands in the book.
 *
 * @param amountMinor {{{{unescapedDescription}}}}
 * @param bookedAt {{{{unescapedDescription}}}}
 * @param cause {{{{unescapedDescription}}}}
 * @param credit {{{{unescapedDescription}}}}
 * @param currency {{{{unescapedDescription}}}}
 * @param debit {{{{unescapedDescription}}}}
 * @param place {{{{unescapedDescription}}}}
 * @param postingId {{{{unescapedDescription}}}}
 * @param subject {{{{unescapedDescription}}}}
 */
public record LedgerEntry(
    @JsonProperty("amountMinor") long amountMinor,
    @JsonProperty("bookedAt") Instant bookedAt,
    @JsonProperty("cause") String cause,
    @JsonProperty("credit") String credit,
    @JsonProperty("currency") String currency,
    @JsonProperty("debit") String debit,
    @JsonProperty("place") int place,
    @JsonProperty("postingId") String postingId,
    @JsonProperty("subject") String subject
) {
}

