// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** The language of what is printed. */
public enum InvoiceLanguage {
    /** {@code "ENGLISH"}. */
    ENGLISH("ENGLISH"),
    /** {@code "BANGLA"}. */
    BANGLA("BANGLA"),
    /** {@code "BOTH"}. */
    BOTH("BOTH"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    InvoiceLanguage(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

