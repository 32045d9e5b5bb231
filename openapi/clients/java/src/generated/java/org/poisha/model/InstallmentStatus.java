// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where an installment stands. */
public enum InstallmentStatus {
    /** {@code "OPEN"}. */
    OPEN("OPEN"),
    /** {@code "PARTIALLY_PAID"}. */
    PARTIALLY_PAID("PARTIALLY_PAID"),
    /** {@code "PAID"}. */
    PAID("PAID"),
    /** {@code "OVERDUE"}. */
    OVERDUE("OVERDUE"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    InstallmentStatus(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

