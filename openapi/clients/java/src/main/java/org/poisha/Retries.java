package org.poisha;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.poisha.model.ErrorCode;

/** Whether a failure may pass by itself, and the wait for that. */
final class Retries {
    /** Whoever wants to be left alone for longer than this is not waited for: the caller decides. */
    private static final Duration RETRY_AFTER_MAX = Duration.ofMinutes(1);

    /** The doubled waits end here. */
    private static final Duration WAIT_MAX = Duration.ofSeconds(8);

    private static final Set<Integer> PASSING = Set.of(429, 502, 503, 504);

    private final int max;
    private final Duration firstWait;

    Retries(int max, Duration firstWait) {
        this.max = max;
        this.firstWait = firstWait;
    }

    /** Waits and says yes, or says no at once. */
    boolean again(PoishaException refused, int retry) {
        boolean passing = PASSING.contains(refused.status()) || refused.errorCode() == ErrorCode.IDEMPOTENCY_IN_PROGRESS;
        return passing && wait(refused.retryAfter(), retry);
    }

    /** The same for an answer that never came. */
    boolean again(IOException lost, int retry) {
        return !(isInterrupted(lost)) && wait(null, retry);
    }

    private static boolean isInterrupted(IOException lost) {
        return lost instanceof InterruptedIOException && Thread.currentThread().isInterrupted();
    }

    private boolean wait(@Nullable Duration retryAfter, int retry) {
        long most = Math.min(firstWait.toMillis() << Math.min(retry, 20), WAIT_MAX.toMillis());
        // Between half of it and all of it, so that many callers do not come back together.
        long wait = most / 2 + ThreadLocalRandom.current().nextLong(most / 2 + 1);
        if (retryAfter != null) {
            wait = Math.max(wait, retryAfter.toMillis());
        }
        if (retry >= max || wait > RETRY_AFTER_MAX.toMillis()) {
            return false;
        }
        try {
            Thread.sleep(wait);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Reads Retry-After in both of its forms: seconds, or a date. */
    static @Nullable Duration after(String header, Clock clock) {
        try {
            return Duration.ofSeconds(Integer.parseUnsignedInt(header));
        } catch (NumberFormatException e) {
            try {
                ZonedDateTime at = ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME);
                Duration wait = Duration.between(clock.instant(), at.toInstant());
                return wait.isNegative() ? Duration.ZERO : wait;
            } catch (DateTimeException neither) {
                return null;
            }
        }
    }
}
