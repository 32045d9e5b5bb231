// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a discount takes off a subtotal; amounts are minor units.
 *
 * @param code {{{{unescapedDescription}}}}
 * @param currency {{{{unescapedDescription}}}}
 * @param discountAmount {{{{unescapedDescription}}}}
 * @param discountType {{{{unescapedDescription}}}}
 * @param discountValue {{{{unescapedDescription}}}}
 * @param finalTotal {{{{unescapedDescription}}}}
 * @param description {{{{unescapedDescription}}}}
 */
public record ValidatedDiscount(
    @JsonProperty("code") String code,
    @JsonProperty("currency") String currency,
    @JsonProperty("discount_amount") long discountAmount,
    @JsonProperty("discount_type") DiscountType discountType,
    @JsonProperty("discount_value") long discountValue,
    @JsonProperty("final_total") long finalTotal,
    @JsonProperty("description") @Nullable String description
) {
}

