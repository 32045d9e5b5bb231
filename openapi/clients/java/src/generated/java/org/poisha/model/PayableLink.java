// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What customers get a link to an invoice by.
 *
 * @param checkoutUrl {{{{unescapedDescription}}}}
 * @param reference {{{{unescapedDescription}}}}
 */
public record PayableLink(
    @JsonProperty("checkoutUrl") String checkoutUrl,
    @JsonProperty("reference") String reference
) {
}

