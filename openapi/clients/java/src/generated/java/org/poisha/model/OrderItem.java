// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One line of an order.
 *
 * @param fulfilled {{{{unescapedDescription}}}}
 * @param fulfillmentInput {{{{unescapedDescription}}}}
 * @param item {{{{unescapedDescription}}}}
 * @param productName {{{{unescapedDescription}}}}
 * @param quantity {{{{unescapedDescription}}}}
 * @param sku {{{{unescapedDescription}}}}
 * @param unitPriceMinor {{{{unescapedDescription}}}}
 * @param variantId {{{{unescapedDescription}}}}
 * @param variantName {{{{unescapedDescription}}}}
 * @param voucherCodes {{{{unescapedDescription}}}}
 * @param vouchers {{{{unescapedDescription}}}}
 * @param fulfilledAt {{{{unescapedDescription}}}}
 */
public record OrderItem(
    @JsonProperty("fulfilled") boolean fulfilled,
    @JsonProperty("fulfillment_input") Map<String, String> fulfillmentInput,
    @JsonProperty("item") int item,
    @JsonProperty("product_name") String productName,
    @JsonProperty("quantity") int quantity,
    @JsonProperty("sku") String sku,
    @JsonProperty("unit_price_minor") long unitPriceMinor,
    @JsonProperty("variant_id") String variantId,
    @JsonProperty("variant_name") String variantName,
    @JsonProperty("voucher_codes") List<String> voucherCodes,
    @JsonProperty("vouchers") List<OrderVoucher> vouchers,
    @JsonProperty("fulfilled_at") @Nullable Instant fulfilledAt
) {
}

