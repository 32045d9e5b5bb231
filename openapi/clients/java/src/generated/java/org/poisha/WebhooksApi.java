// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha;

import java.time.Instant;
import java.util.List;
import org.poisha.model.*;

/** Webhooks: what the API does about it. */
public final class WebhooksApi {
    private final Transport transport;

    WebhooksApi(Transport transport) {
        this.transport = transport;
    }

    /**
     * Change a webhook endpoint, or switch it on or off.
     *
     * <p>The whole endpoint is replaced by what is sent; its id and its secret stay.
     */
    public WebhookEndpoint changeWebhookEndpoint(String id, ChangeWebhookEndpoint changeWebhookEndpoint) {
        Call call = new Call("PUT", "/webhooks/endpoints/{id}").with("id", id).body(changeWebhookEndpoint);
        return transport.one(call, WebhookEndpoint.class);
    }

    /**
     * Create a webhook endpoint.
     *
     * <p>The answer shows the signing secret, once. A retry with the same idempotency key gets the answer without it.
     */
    public WebhookEndpoint createWebhookEndpoint(CreateWebhookEndpoint createWebhookEndpoint) {
        return createWebhookEndpoint(createWebhookEndpoint, Transport.newKey());
    }

    /**
     * Create a webhook endpoint.
     *
     * <p>The answer shows the signing secret, once. A retry with the same idempotency key gets the answer without it.
     *
     * <p>With an idempotency key of your own: kept beside your order, it makes a later call a repetition of this one.
     */
    public WebhookEndpoint createWebhookEndpoint(CreateWebhookEndpoint createWebhookEndpoint, String idempotencyKey) {
        Call call = new Call("POST", "/webhooks/endpoints").body(createWebhookEndpoint).key(idempotencyKey);
        return transport.one(call, WebhookEndpoint.class);
    }

    /**
     * One delivery.
     *
     * <p>One event on its way to one endpoint, as it stands now.
     */
    public WebhookDelivery getDelivery(String id) {
        Call call = new Call("GET", "/webhooks/deliveries/{id}").with("id", id);
        return transport.one(call, WebhookDelivery.class);
    }

    /**
     * One event.
     *
     * <p>With the body as it is posted and signed.
     */
    public WebhookEvent getEvent(String id) {
        Call call = new Call("GET", "/webhooks/events/{id}").with("id", id);
        return transport.one(call, WebhookEvent.class);
    }

    /**
     * One webhook endpoint.
     *
     * <p>Without its secret, which was shown once.
     */
    public WebhookEndpoint getWebhookEndpoint(String id) {
        Call call = new Call("GET", "/webhooks/endpoints/{id}").with("id", id);
        return transport.one(call, WebhookEndpoint.class);
    }

    /**
     * The deliveries of an event, one for each endpoint.
     *
     * <p>Empty when no endpoint wanted it.
     */
    public List<WebhookDelivery> listDeliveries(String id) {
        Call call = new Call("GET", "/webhooks/events/{id}/deliveries").with("id", id);
        return transport.list(call, WebhookDelivery.class);
    }

    /**
     * The attempts at a delivery, newest first.
     *
     * <p>What was answered each time, or why nothing was.
     */
    public Page<WebhookAttempt> listDeliveryAttempts(String id, ListDeliveryAttemptsQuery query) {
        Call call = new Call("GET", "/webhooks/deliveries/{id}/attempts").with("id", id).query(query.values);
        return transport.page(call, WebhookAttempt.class);
    }

    /** Everything that {@code listDeliveryAttempts} lists, page after page, fetched as you come to it. */
    public Pages<WebhookAttempt> allDeliveryAttempts(String id, ListDeliveryAttemptsQuery query) {
        return new Pages<>(query.values, values -> listDeliveryAttempts(id, new ListDeliveryAttemptsQuery(values)));
    }

    /** What {@code listDeliveryAttempts} may be asked. What is left out is not sent. */
    public static final class ListDeliveryAttemptsQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public ListDeliveryAttemptsQuery() {
            this(new Query());
        }

        private ListDeliveryAttemptsQuery(Query values) {
            this.values = values;
        }

        /** The page, from zero. */
        public ListDeliveryAttemptsQuery page(int page) {
            values.put("page", page);
            return this;
        }

        /** Items on a page; 20 when left out. */
        public ListDeliveryAttemptsQuery size(int size) {
            values.put("size", size);
            return this;
        }
    }

    /**
     * List events, newest first.
     *
     * <p>Everything that was told, whether or not an endpoint wanted it.
     */
    public Page<WebhookEvent> listEvents(ListEventsQuery query) {
        Call call = new Call("GET", "/webhooks/events").query(query.values);
        return transport.page(call, WebhookEvent.class);
    }

    /** Everything that {@code listEvents} lists, page after page, fetched as you come to it. */
    public Pages<WebhookEvent> allEvents(ListEventsQuery query) {
        return new Pages<>(query.values, values -> listEvents(new ListEventsQuery(values)));
    }

    /** What {@code listEvents} may be asked. What is left out is not sent. */
    public static final class ListEventsQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public ListEventsQuery() {
            this(new Query());
        }

        private ListEventsQuery(Query values) {
            this.values = values;
        }

        /** Of this type. */
        public ListEventsQuery type(EventType type) {
            values.put("type", type);
            return this;
        }

        /** About this payment, refund, order, application or endpoint. */
        public ListEventsQuery objectId(String objectId) {
            values.put("objectId", objectId);
            return this;
        }

        /** At or after this instant. */
        public ListEventsQuery from(Instant from) {
            values.put("from", from);
            return this;
        }

        /** At or before this instant. */
        public ListEventsQuery to(Instant to) {
            values.put("to", to);
            return this;
        }

        /** The page, from zero. */
        public ListEventsQuery page(int page) {
            values.put("page", page);
            return this;
        }

        /** Items on a page; 20 when left out. */
        public ListEventsQuery size(int size) {
            values.put("size", size);
            return this;
        }
    }

    /**
     * List the webhook endpoints, newest first.
     *
     * <p>Removed ones are not listed. Secrets are never shown here.
     */
    public Page<WebhookEndpoint> listWebhookEndpoints(ListWebhookEndpointsQuery query) {
        Call call = new Call("GET", "/webhooks/endpoints").query(query.values);
        return transport.page(call, WebhookEndpoint.class);
    }

    /** Everything that {@code listWebhookEndpoints} lists, page after page, fetched as you come to it. */
    public Pages<WebhookEndpoint> allWebhookEndpoints(ListWebhookEndpointsQuery query) {
        return new Pages<>(query.values, values -> listWebhookEndpoints(new ListWebhookEndpointsQuery(values)));
    }

    /** What {@code listWebhookEndpoints} may be asked. What is left out is not sent. */
    public static final class ListWebhookEndpointsQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public ListWebhookEndpointsQuery() {
            this(new Query());
        }

        private ListWebhookEndpointsQuery(Query values) {
            this.values = values;
        }

        /** The page, from zero. */
        public ListWebhookEndpointsQuery page(int page) {
            values.put("page", page);
            return this;
        }

        /** Items on a page; 20 when left out. */
        public ListWebhookEndpointsQuery size(int size) {
            values.put("size", size);
            return this;
        }
    }

    /**
     * Remove a webhook endpoint; nothing is delivered to it any more.
     *
     * <p>What it received stays on record.
     */
    public WebhookEndpoint removeWebhookEndpoint(String id) {
        Call call = new Call("DELETE", "/webhooks/endpoints/{id}").with("id", id);
        return transport.one(call, WebhookEndpoint.class);
    }

    /**
     * Send the events of a range of time again, in their order.
     *
     * <p>Only those that this endpoint wants. At most 10,000 at a time; ask for a shorter range when there are more.
     */
    public Resent replayEvents(String id, ReplayEvents replayEvents) {
        Call call = new Call("POST", "/webhooks/endpoints/{id}/replay").with("id", id).body(replayEvents);
        return transport.one(call, Resent.class);
    }

    /**
     * Send one delivery again, with a whole new round of attempts.
     *
     * <p>The body, the event's id and so the {@code webhook-id} stay the same; the endpoint must be enabled.
     */
    public WebhookDelivery resendDelivery(String id) {
        Call call = new Call("POST", "/webhooks/deliveries/{id}/resend").with("id", id);
        return transport.one(call, WebhookDelivery.class);
    }

    /**
     * Send an event again, to every endpoint that wants it now.
     *
     * <p>Also to endpoints that were made after it. The event's id stays the same, so receivers can tell.
     */
    public Resent resendEvent(String id) {
        Call call = new Call("POST", "/webhooks/events/{id}/resend").with("id", id);
        return transport.one(call, Resent.class);
    }

    /**
     * Replace the signing secret.
     *
     * <p>Deliveries are signed with both for 24 hours. The answer shows the new secret, once; a retry with the same
     * idempotency key gets the answer without it.
     */
    public WebhookEndpoint rotateWebhookSecret(String id) {
        return rotateWebhookSecret(id, Transport.newKey());
    }

    /**
     * Replace the signing secret.
     *
     * <p>Deliveries are signed with both for 24 hours. The answer shows the new secret, once; a retry with the same
     * idempotency key gets the answer without it.
     *
     * <p>With an idempotency key of your own: kept beside your order, it makes a later call a repetition of this one.
     */
    public WebhookEndpoint rotateWebhookSecret(String id, String idempotencyKey) {
        Call call = new Call("POST", "/webhooks/endpoints/{id}/rotate-secret").with("id", id).key(idempotencyKey);
        return transport.one(call, WebhookEndpoint.class);
    }

    /**
     * Send a test event to one endpoint, whatever it wants.
     *
     * <p>An {@code endpoint.test} event, signed and retried like any other.
     */
    public WebhookEvent sendTestEvent(String id) {
        Call call = new Call("POST", "/webhooks/endpoints/{id}/test").with("id", id);
        return transport.one(call, WebhookEvent.class);
    }
}
