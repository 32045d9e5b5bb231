// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A code that was delivered.
 *
 * @param code {{{{unescapedDescription}}}}
 * @param id {{{{unescapedDescription}}}}
 * @param status {{{{unescapedDescription}}}}
 * @param expiresAt {{{{unescapedDescription}}}}
 * @param serialNumber {{{{unescapedDescription}}}}
 */
public record OrderVoucher(
    @JsonProperty("code") String code,
    @JsonProperty("id") String id,
    @JsonProperty("status") String status,
    @JsonProperty("expires_at") @Nullable Instant expiresAt,
    @JsonProperty("serial_number") @Nullable String serialNumber
) {
}

