// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A product on sale.
 *
 * @param categories {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param instructions {{{{unescapedDescription}}}}
 * @param name {{{{unescapedDescription}}}}
 * @param slug {{{{unescapedDescription}}}}
 * @param tags {{{{unescapedDescription}}}}
 * @param variants {{{{unescapedDescription}}}}
 * @param brand {{{{unescapedDescription}}}}
 * @param description {{{{unescapedDescription}}}}
 */
public record CatalogProduct(
    @JsonProperty("categories") List<String> categories,
    @JsonProperty("id") String id,
    @JsonProperty("instructions") List<String> instructions,
    @JsonProperty("name") String name,
    @JsonProperty("slug") String slug,
    @JsonProperty("tags") List<String> tags,
    @JsonProperty("variants") List<CatalogVariant> variants,
    @JsonProperty("brand") @Nullable String brand,
    @JsonProperty("description") @Nullable String description
) {
}

