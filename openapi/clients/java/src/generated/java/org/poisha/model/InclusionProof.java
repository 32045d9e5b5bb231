// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The proof that one transfer stands in the chain of blocks.
 *
 * @param amountMinor {{{{unescapedDescription}}}}
 * @param block {{{{unescapedDescription}}}}
 * @param bookedAt {{{{unescapedDescription}}}}
 * @param credit {{{{unescapedDescription}}}}
 * @param currency {{{{unescapedDescription}}}}
 * @param debit {{{{unescapedDescription}}}}
 * @param holds {{{{unescapedDescription}}}}
 * @param index {{{{unescapedDescription}}}}
 * @param path {{{{unescapedDescription}}}}
 * @param place {{{{unescapedDescription}}}}
 */
public record InclusionProof(
    @JsonProperty("amountMinor") long amountMinor,
    @JsonProperty("block") Block block,
    @JsonProperty("bookedAt") Instant bookedAt,
    @JsonProperty("credit") String credit,
    @JsonProperty("currency") String currency,
    @JsonProperty("debit") String debit,
    @JsonProperty("holds") boolean holds,
    @JsonProperty("index") long index,
    @JsonProperty("path") List<ProofStep> path,
    @JsonProperty("place") int place
) {
}

