// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A variant on sale.
 *
 * @param currency {{{{unescapedDescription}}}}
 * @param fulfillment {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param name {{{{unescapedDescription}}}}
 * @param priceMinor {{{{unescapedDescription}}}}
 * @param sku {{{{unescapedDescription}}}}
 */
public record CatalogVariant(
    @JsonProperty("currency") String currency,
    @JsonProperty("fulfillment") Fulfillment fulfillment,
    @JsonProperty("id") String id,
    @JsonProperty("name") String name,
    @JsonProperty("priceMinor") long priceMinor,
    @JsonProperty("sku") String sku
) {
}

