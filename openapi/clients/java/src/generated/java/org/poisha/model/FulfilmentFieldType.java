// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** What may be written in a field. */
public enum FulfilmentFieldType {
    /** {@code "text"}. */
    TEXT("text"),
    /** {@code "number"}. */
    NUMBER("number"),
    /** {@code "email"}. */
    EMAIL("email"),
    /** {@code "phone"}. */
    PHONE("phone"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    FulfilmentFieldType(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

