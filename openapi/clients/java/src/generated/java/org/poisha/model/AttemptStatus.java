// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where an attempt stands. */
public enum AttemptStatus {
    /** {@code "INITIATED"}. */
    INITIATED("INITIATED"),
    /** {@code "REDIRECTED"}. */
    REDIRECTED("REDIRECTED"),
    /** {@code "VERIFYING"}. */
    VERIFYING("VERIFYING"),
    /** {@code "SUCCEEDED"}. */
    SUCCEEDED("SUCCEEDED"),
    /** {@code "FAILED"}. */
    FAILED("FAILED"),
    /** {@code "CANCELLED"}. */
    CANCELLED("CANCELLED"),
    /** {@code "ABANDONED"}. */
    ABANDONED("ABANDONED"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    AttemptStatus(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

