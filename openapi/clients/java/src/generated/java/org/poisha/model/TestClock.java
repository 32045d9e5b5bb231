// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What time the test clock says.
 *
 * @param aheadSeconds {{{{unescapedDescription}}}}
 * @param now {{{{unescapedDescription}}}}
 */
public record TestClock(
    @JsonProperty("aheadSeconds") long aheadSeconds,
    @JsonProperty("now") Instant now
) {
}

