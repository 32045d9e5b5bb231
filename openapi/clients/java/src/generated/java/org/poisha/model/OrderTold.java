// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An order, as events tell it.
 *
 * @param createdAt {{{{unescapedDescription}}}}
 * @param currency {{{{unescapedDescription}}}}
 * @param customerReference {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param items {{{{unescapedDescription}}}}
 * @param mode {{{{unescapedDescription}}}}
 * @param orderNumber {{{{unescapedDescription}}}}
 * @param status {{{{unescapedDescription}}}}
 * @param totalMinor {{{{unescapedDescription}}}}
 * @param updatedAt {{{{unescapedDescription}}}}
 * @param paymentId {{{{unescapedDescription}}}}
 */
public record OrderTold(
    @JsonProperty("created_at") Instant createdAt,
    @JsonProperty("currency") String currency,
    @JsonProperty("customer_reference") String customerReference,
    @JsonProperty("id") String id,
    @JsonProperty("items") List<OrderToldItem> items,
    @JsonProperty("mode") Mode mode,
    @JsonProperty("order_number") String orderNumber,
    @JsonProperty("status") OrderStatus status,
    @JsonProperty("total_minor") long totalMinor,
    @JsonProperty("updated_at") Instant updatedAt,
    @JsonProperty("payment_id") @Nullable String paymentId
) {
}

