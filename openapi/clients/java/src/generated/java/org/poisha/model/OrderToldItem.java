// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order, as events tell it.
 *
 * @param item {{{{unescapedDescription}}}}
 * @param quantity {{{{unescapedDescription}}}}
 * @param sku {{{{unescapedDescription}}}}
 * @param variantId {{{{unescapedDescription}}}}
 */
public record OrderToldItem(
    @JsonProperty("item") int item,
    @JsonProperty("quantity") int quantity,
    @JsonProperty("sku") String sku,
    @JsonProperty("variant_id") String variantId
) {
}

