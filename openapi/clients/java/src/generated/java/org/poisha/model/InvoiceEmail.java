// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How far a mail about an invoice has come.
 *
 * @param at {{{{unescapedDescription}}}}
 * @param kind {{{{unescapedDescription}}}}
 * @param status {{{{unescapedDescription}}}}
 * @param to {{{{unescapedDescription}}}}
 * @param reason {{{{unescapedDescription}}}}
 */
public record InvoiceEmail(
    @JsonProperty("at") Instant at,
    @JsonProperty("kind") String kind,
    @JsonProperty("status") String status,
    @JsonProperty("to") String to,
    @JsonProperty("reason") @Nullable String reason
) {
}

