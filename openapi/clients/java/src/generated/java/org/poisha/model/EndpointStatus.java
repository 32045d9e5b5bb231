// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Whether an endpoint receives. */
public enum EndpointStatus {
    /** {@code "ENABLED"}. */
    ENABLED("ENABLED"),
    /** {@code "DISABLED"}. */
    DISABLED("DISABLED"),
    /** {@code "GONE"}. */
    GONE("GONE"),
    /** {@code "REMOVED"}. */
    REMOVED("REMOVED"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    EndpointStatus(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

