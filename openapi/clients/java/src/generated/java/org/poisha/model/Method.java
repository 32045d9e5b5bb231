// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** A way to pay. */
public enum Method {
    /** {@code "sslcommerz"}. */
    SSLCOMMERZ("sslcommerz"),
    /** {@code "bkash"}. */
    BKASH("bkash"),
    /** {@code "paystation"}. */
    PAYSTATION("paystation"),
    /** {@code "nagad"}. */
    NAGAD("nagad"),
    /** {@code "dcb"}. */
    DCB("dcb"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    Method(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

