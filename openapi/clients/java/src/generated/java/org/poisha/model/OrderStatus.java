// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where an order stands. */
public enum OrderStatus {
    /** {@code "INITIATED"}. */
    INITIATED("INITIATED"),
    /** {@code "PENDING"}. */
    PENDING("PENDING"),
    /** {@code "SUCCEEDED"}. */
    SUCCEEDED("SUCCEEDED"),
    /** {@code "FAILED"}. */
    FAILED("FAILED"),
    /** {@code "CANCELLED"}. */
    CANCELLED("CANCELLED"),
    /** {@code "NEEDS_ATTENTION"}. */
    NEEDS_ATTENTION("NEEDS_ATTENTION"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    OrderStatus(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

