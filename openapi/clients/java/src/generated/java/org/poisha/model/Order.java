// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Which way a list runs. */
public enum Order {
    /** {@code "asc"}. */
    ASC("asc"),
    /** {@code "desc"}. */
    DESC("desc"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    Order(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

