// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** Why a request was refused; codes may be added. */
public enum ErrorCode {
    /** {@code "VALIDATION_ERROR"}. */
    VALIDATION_ERROR("VALIDATION_ERROR"),
    /** {@code "UNAUTHORIZED"}. */
    UNAUTHORIZED("UNAUTHORIZED"),
    /** {@code "INVALID_CREDENTIALS"}. */
    INVALID_CREDENTIALS("INVALID_CREDENTIALS"),
    /** {@code "TOTP_REQUIRED"}. */
    TOTP_REQUIRED("TOTP_REQUIRED"),
    /** {@code "TOKEN_EXPIRED"}. */
    TOKEN_EXPIRED("TOKEN_EXPIRED"),
    /** {@code "SESSION_EXPIRED"}. */
    SESSION_EXPIRED("SESSION_EXPIRED"),
    /** {@code "REAUTH_REQUIRED"}. */
    REAUTH_REQUIRED("REAUTH_REQUIRED"),
    /** {@code "FORBIDDEN"}. */
    FORBIDDEN("FORBIDDEN"),
    /** {@code "SELF_APPROVAL"}. */
    SELF_APPROVAL("SELF_APPROVAL"),
    /** {@code "RESOURCE_NOT_FOUND"}. */
    RESOURCE_NOT_FOUND("RESOURCE_NOT_FOUND"),
    /** {@code "METHOD_NOT_ALLOWED"}. */
    METHOD_NOT_ALLOWED("METHOD_NOT_ALLOWED"),
    /** {@code "RESOURCE_ALREADY_EXISTS"}. */
    RESOURCE_ALREADY_EXISTS("RESOURCE_ALREADY_EXISTS"),
    /** {@code "INVALID_OPERATION_STATE"}. */
    INVALID_OPERATION_STATE("INVALID_OPERATION_STATE"),
    /** {@code "IDEMPOTENCY_KEY_CONFLICT"}. */
    IDEMPOTENCY_KEY_CONFLICT("IDEMPOTENCY_KEY_CONFLICT"),
    /** {@code "IDEMPOTENCY_IN_PROGRESS"}. */
    IDEMPOTENCY_IN_PROGRESS("IDEMPOTENCY_IN_PROGRESS"),
    /** {@code "PAYLOAD_TOO_LARGE"}. */
    PAYLOAD_TOO_LARGE("PAYLOAD_TOO_LARGE"),
    /** {@code "UNSUPPORTED_MEDIA_TYPE"}. */
    UNSUPPORTED_MEDIA_TYPE("UNSUPPORTED_MEDIA_TYPE"),
    /** {@code "AMOUNT_OUT_OF_BOUNDS"}. */
    AMOUNT_OUT_OF_BOUNDS("AMOUNT_OUT_OF_BOUNDS"),
    /** {@code "REFUND_EXCEEDS_BALANCE"}. */
    REFUND_EXCEEDS_BALANCE("REFUND_EXCEEDS_BALANCE"),
    /** {@code "RATE_LIMITED"}. */
    RATE_LIMITED("RATE_LIMITED"),
    /** {@code "INTERNAL_ERROR"}. */
    INTERNAL_ERROR("INTERNAL_ERROR"),
    /** {@code "GATEWAY_ERROR"}. */
    GATEWAY_ERROR("GATEWAY_ERROR"),
    /** {@code "GATEWAY_UNAVAILABLE"}. */
    GATEWAY_UNAVAILABLE("GATEWAY_UNAVAILABLE"),
    /** {@code "SERVICE_UNAVAILABLE"}. */
    SERVICE_UNAVAILABLE("SERVICE_UNAVAILABLE"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    ErrorCode(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

