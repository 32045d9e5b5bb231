// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha;

import java.time.Instant;
import java.util.List;
import org.poisha.model.*;

/** App: what the API does about it. */
public final class AppApi {
    private final Transport transport;

    AppApi(Transport transport) {
        this.transport = transport;
    }

    /**
     * The application that these credentials belong to.
     *
     * <p>With the mode of the credential and the ways to pay that customers are offered.
     */
    public App getMe() {
        Call call = new Call("GET", "/app/me");
        return transport.one(call, App.class);
    }

    /**
     * Mint a token for one of your customers.
     *
     * <p>Their browser sends it as {@code Authorization: Bearer}. It reaches that customer's orders and payments of the credential's
     * mode and nothing else, and works no longer than the credential that minted it.
     */
    public CustomerToken mintCustomerToken(MintCustomerToken mintCustomerToken) {
        Call call = new Call("POST", "/customer-tokens").body(mintCustomerToken);
        return transport.one(call, CustomerToken.class);
    }
}
