package org.poisha;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.poisha.model.ErrorCode;

/**
 * A refusal: the service answered, and did not do what it was asked. Programs match {@link #errorCode()}; the message is for
 * people and may change.
 */
public final class PoishaException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final @Nullable ErrorCode errorCode;
    private final transient Map<String, String> fields;
    private final @Nullable String requestId;
    private final @Nullable Duration retryAfter;

    PoishaException(
            int status, @Nullable ErrorCode errorCode, String message, Map<String, String> fields,
            @Nullable String requestId, @Nullable Duration retryAfter) {
        super(message);
        this.status = status;
        this.errorCode = errorCode;
        this.fields = Map.copyOf(fields);
        this.requestId = requestId;
        this.retryAfter = retryAfter;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** Stable for ever; null when something before the service answered, such as a proxy. */
    public @Nullable ErrorCode errorCode() {
        return errorCode;
    }

    /** What is wrong with which field, when the code is {@link ErrorCode#VALIDATION_ERROR}; else empty. */
    public Map<String, String> fields() {
        return fields;
    }

    /** What support wants to know. */
    public @Nullable String requestId() {
        return requestId;
    }

    /** How long the service asked to be left alone, if it did. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }

    @Override
    public String toString() {
        return "PoishaException: " + status + " " + errorCode + ": " + getMessage()
            + (fields.isEmpty() ? "" : " " + fields) + (requestId == null ? "" : " (" + requestId + ")");
    }
}
