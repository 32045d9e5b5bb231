// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a list of payments is sorted by. */
public enum PaymentSort {
    /** {@code "createdAt"}. */
    CREATED_AT("createdAt"),
    /** {@code "updatedAt"}. */
    UPDATED_AT("updatedAt"),
    /** {@code "amountMinor"}. */
    AMOUNT_MINOR("amountMinor"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    PaymentSort(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

