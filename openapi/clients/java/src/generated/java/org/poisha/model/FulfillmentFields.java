// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a customer who buys a variant.
 *
 * @param fields {{{{unescapedDescription}}}}
 * @param partnerFields {{{{unescapedDescription}}}}
 * @param variantId {{{{unescapedDescription}}}}
 */
public record FulfillmentFields(
    @JsonProperty("fields") List<FulfilmentField> fields,
    @JsonProperty("partner_fields") List<PartnerFields> partnerFields,
    @JsonProperty("variant_id") String variantId
) {
}

