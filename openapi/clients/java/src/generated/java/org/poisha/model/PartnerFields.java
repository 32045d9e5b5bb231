// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a partner asks of a customer.
 *
 * @param externalOfferId {{{{unescapedDescription}}}}
 * @param partnerCode {{{{unescapedDescription}}}}
 * @param requiredFields {{{{unescapedDescription}}}}
 */
public record PartnerFields(
    @JsonProperty("external_offer_id") String externalOfferId,
    @JsonProperty("partner_code") String partnerCode,
    @JsonProperty("required_fields") List<String> requiredFields
) {
}

