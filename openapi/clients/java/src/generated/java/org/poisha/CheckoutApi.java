// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha;

import java.time.Instant;
import java.util.List;
import org.poisha.model.*;

/** Checkout: what the API does about it. */
public final class CheckoutApi {
    private final Transport transport;

    CheckoutApi(Transport transport) {
        this.transport = transport;
    }

    /**
     * What a customer sees of a payment.
     *
     * <p>Public: the unguessable reference is all it takes, and it tells nothing of the customer.
     */
    public Checkout getCheckout(String reference) {
        Call call = new Call("GET", "/checkout/{reference}").with("reference", reference);
        return transport.one(call, Checkout.class);
    }

    /**
     * An invoice, as its customer sees it.
     *
     * <p>Public: the reference is the key. The page for people is at {@code /pay/{reference}}.
     */
    public PayableInvoice getPayableInvoice(String reference) {
        Call call = new Call("GET", "/pay/{reference}").with("reference", reference);
        return transport.one(call, PayableInvoice.class);
    }
}
