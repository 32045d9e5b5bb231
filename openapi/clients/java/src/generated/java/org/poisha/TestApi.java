// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha;

import java.time.Instant;
import java.util.List;
import org.poisha.model.*;

/** Test: what the API does about it. */
public final class TestApi {
    private final Transport transport;

    TestApi(Transport transport) {
        this.transport = transport;
    }

    /**
     * Move this application's test clock forward; TEST only.
     *
     * <p>Expiry, sweeps and retries that become due happen as they would in time. It never goes back.
     */
    public TestClock advanceTestClock(AdvanceTestClock advanceTestClock) {
        Call call = new Call("POST", "/test/clock/advance").body(advanceTestClock);
        return transport.one(call, TestClock.class);
    }
}
