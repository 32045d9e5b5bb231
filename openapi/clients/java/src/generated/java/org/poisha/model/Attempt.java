// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One session of a payment at one gateway.
 *
 * @param createdAt {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param method {{{{unescapedDescription}}}}
 * @param reference {{{{unescapedDescription}}}}
 * @param status {{{{unescapedDescription}}}}
 * @param updatedAt {{{{unescapedDescription}}}}
 * @param capturedMinor {{{{unescapedDescription}}}}
 * @param failureReason {{{{unescapedDescription}}}}
 * @param feeMinor {{{{unescapedDescription}}}}
 * @param gatewayTxnId {{{{unescapedDescription}}}}
 * @param redirectUrl {{{{unescapedDescription}}}}
 * @param surplus {{{{unescapedDescription}}}}
 * @param surplusMinor {{{{unescapedDescription}}}}
 */
public record Attempt(
    @JsonProperty("createdAt") Instant createdAt,
    @JsonProperty("id") String id,
    @JsonProperty("method") Method method,
    @JsonProperty("reference") String reference,
    @JsonProperty("status") AttemptStatus status,
    @JsonProperty("updatedAt") Instant updatedAt,
    @JsonProperty("capturedMinor") @Nullable Long capturedMinor,
    @JsonProperty("failureReason") @Nullable String failureReason,
    @JsonProperty("feeMinor") @Nullable Long feeMinor,
    @JsonProperty("gatewayTxnId") @Nullable String gatewayTxnId,
    @JsonProperty("redirectUrl") @Nullable String redirectUrl,
    @JsonProperty("surplus") @Nullable Boolean surplus,
    @JsonProperty("surplusMinor") @Nullable Long surplusMinor
) {
}

