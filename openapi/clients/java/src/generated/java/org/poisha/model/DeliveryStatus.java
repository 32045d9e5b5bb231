// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a delivery stands. */
public enum DeliveryStatus {
    /** {@code "PENDING"}. */
    PENDING("PENDING"),
    /** {@code "DELIVERED"}. */
    DELIVERED("DELIVERED"),
    /** {@code "PARKED"}. */
    PARKED("PARKED"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    DeliveryStatus(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

