// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a payment stands. */
public enum PaymentStatus {
    /** {@code "PENDING"}. */
    PENDING("PENDING"),
    /** {@code "SUCCEEDED"}. */
    SUCCEEDED("SUCCEEDED"),
    /** {@code "FAILED"}. */
    FAILED("FAILED"),
    /** {@code "CANCELLED"}. */
    CANCELLED("CANCELLED"),
    /** {@code "EXPIRED"}. */
    EXPIRED("EXPIRED"),
    /** {@code "REVIEW"}. */
    REVIEW("REVIEW"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    PaymentStatus(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

