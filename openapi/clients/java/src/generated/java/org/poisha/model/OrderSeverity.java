// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** How an order's status should be shown. */
public enum OrderSeverity {
    /** {@code "info"}. */
    INFO("info"),
    /** {@code "success"}. */
    SUCCESS("success"),
    /** {@code "warning"}. */
    WARNING("warning"),
    /** {@code "error"}. */
    ERROR("error"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    OrderSeverity(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

