// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where what is bought comes from. */
public enum StockSource {
    /** {@code "PRELOADED"}. */
    PRELOADED("PRELOADED"),
    /** {@code "FULFILMENT_URL"}. */
    FULFILMENT_URL("FULFILMENT_URL"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    StockSource(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

