// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list this is.
 *
 * @param page {{{{unescapedDescription}}}}
 * @param size {{{{unescapedDescription}}}}
 * @param totalElements {{{{unescapedDescription}}}}
 * @param totalIsEstimate {{{{unescapedDescription}}}}
 * @param totalPages {{{{unescapedDescription}}}}
 * @param nextCursor {{{{unescapedDescription}}}}
 */
public record Pagination(
    @JsonProperty("page") int page,
    @JsonProperty("size") int size,
    @JsonProperty("totalElements") long totalElements,
    @JsonProperty("totalIsEstimate") boolean totalIsEstimate,
    @JsonProperty("totalPages") long totalPages,
    @JsonProperty("nextCursor") @Nullable String nextCursor
) {
}

