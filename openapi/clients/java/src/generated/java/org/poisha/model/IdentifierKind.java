// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** What a customer's account is known by. */
public enum IdentifierKind {
    /** {@code "email"}. */
    EMAIL("email"),
    /** {@code "player_id"}. */
    PLAYER_ID("player_id"),
    /** {@code "account_id"}. */
    ACCOUNT_ID("account_id"),
    /** {@code "uid"}. */
    UID("uid"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    IdentifierKind(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

