// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Where a refund stands. */
public enum RefundStatus {
    /** {@code "AWAITING_APPROVAL"}. */
    AWAITING_APPROVAL("AWAITING_APPROVAL"),
    /** {@code "PENDING"}. */
    PENDING("PENDING"),
    /** {@code "SUCCEEDED"}. */
    SUCCEEDED("SUCCEEDED"),
    /** {@code "FAILED"}. */
    FAILED("FAILED"),
    /** {@code "REJECTED"}. */
    REJECTED("REJECTED"),
    /** {@code "WITHDRAWN"}. */
    WITHDRAWN("WITHDRAWN"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    RefundStatus(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

