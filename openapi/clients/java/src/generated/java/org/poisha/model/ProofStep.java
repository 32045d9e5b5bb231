// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One step of a proof.
 *
 * @param hash {{{{unescapedDescription}}}}
 * @param side {{{{unescapedDescription}}}}
 */
public record ProofStep(
    @JsonProperty("hash") String hash,
    @JsonProperty("side") String side
) {
}

