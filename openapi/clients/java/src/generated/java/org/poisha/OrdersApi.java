// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha;

import java.time.Instant;
import java.util.List;
import org.poisha.model.*;

/** Orders: what the API does about it. */
public final class OrdersApi {
    private final Transport transport;

    OrdersApi(Transport transport) {
        this.transport = transport;
    }

    /**
     * Place an order.
     *
     * <p>Priced by the catalogue; a discount is counted with it. Unless {@code init_payment} is false its payment is begun at once,
     * and {@code payment.paymentGatewayUrl} is where the customer is sent. What is bought is delivered once the payment is
     * verified.
     */
    public CustomerOrder createOrder(CreateOrder createOrder) {
        return createOrder(createOrder, Transport.newKey());
    }

    /**
     * Place an order.
     *
     * <p>Priced by the catalogue; a discount is counted with it. Unless {@code init_payment} is false its payment is begun at once,
     * and {@code payment.paymentGatewayUrl} is where the customer is sent. What is bought is delivered once the payment is
     * verified.
     *
     * <p>With an idempotency key of your own: kept beside your order, it makes a later call a repetition of this one.
     */
    public CustomerOrder createOrder(CreateOrder createOrder, String idempotencyKey) {
        Call call = new Call("POST", "/orders").body(createOrder).key(idempotencyKey);
        return transport.one(call, CustomerOrder.class);
    }

    /**
     * The address where you are asked to deliver.
     *
     * <p>Of this mode.
     */
    public FulfillmentUrl getFulfillmentUrl() {
        Call call = new Call("GET", "/fulfillment-url");
        return transport.one(call, FulfillmentUrl.class);
    }

    /**
     * One order.
     *
     * <p>With its codes, once it was delivered. Only this, or an event, says that it was.
     */
    public CustomerOrder getOrder(String id, GetOrderQuery query) {
        Call call = new Call("GET", "/orders/{id}").with("id", id).query(query.values);
        return transport.one(call, CustomerOrder.class);
    }

    /** What {@code getOrder} may be asked. What is left out is not sent. */
    public static final class GetOrderQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public GetOrderQuery() {
            this(new Query());
        }

        private GetOrderQuery(Query values) {
            this.values = values;
        }

        /** The language of labels and messages; else `Accept-Language` decides. */
        public GetOrderQuery lang(Language lang) {
            values.put("lang", lang);
            return this;
        }
    }

    /**
     * Begin a payment of an order.
     *
     * <p>While nothing was paid for it: an order that is INITIATED, PENDING and unpaid, FAILED or CANCELLED; any other is
     * answered 400 with INVALID_OPERATION_STATE. The amount is the order's total.
     */
    public PaymentSession initiateOrderPayment(String orderId, InitiateOrderPayment initiateOrderPayment) {
        return initiateOrderPayment(orderId, initiateOrderPayment, Transport.newKey());
    }

    /**
     * Begin a payment of an order.
     *
     * <p>While nothing was paid for it: an order that is INITIATED, PENDING and unpaid, FAILED or CANCELLED; any other is
     * answered 400 with INVALID_OPERATION_STATE. The amount is the order's total.
     *
     * <p>With an idempotency key of your own: kept beside your order, it makes a later call a repetition of this one.
     */
    public PaymentSession initiateOrderPayment(String orderId, InitiateOrderPayment initiateOrderPayment, String idempotencyKey) {
        Call call = new Call("POST", "/payments/initiate/{order_id}").with("order_id", orderId).body(initiateOrderPayment).key(idempotencyKey);
        return transport.one(call, PaymentSession.class);
    }

    /**
     * Begin a payment of the order that the body names.
     *
     * <p>While nothing was paid for it: an order that is INITIATED, PENDING and unpaid, FAILED or CANCELLED; any other is
     * answered 400 with INVALID_OPERATION_STATE. The amount is the order's total.
     */
    public PaymentSession initiatePayment(InitiatePayment initiatePayment) {
        return initiatePayment(initiatePayment, Transport.newKey());
    }

    /**
     * Begin a payment of the order that the body names.
     *
     * <p>While nothing was paid for it: an order that is INITIATED, PENDING and unpaid, FAILED or CANCELLED; any other is
     * answered 400 with INVALID_OPERATION_STATE. The amount is the order's total.
     *
     * <p>With an idempotency key of your own: kept beside your order, it makes a later call a repetition of this one.
     */
    public PaymentSession initiatePayment(InitiatePayment initiatePayment, String idempotencyKey) {
        Call call = new Call("POST", "/payments/initiate").body(initiatePayment).key(idempotencyKey);
        return transport.one(call, PaymentSession.class);
    }

    /**
     * List orders, newest first unless asked otherwise.
     *
     * <p>A customer sees his own. Filters combine. Deep lists are read fastest with {@code cursor}, which goes on where the last page
     * ended.
     */
    public Page<CustomerOrder> listOrders(ListOrdersQuery query) {
        Call call = new Call("GET", "/orders").query(query.values);
        return transport.page(call, CustomerOrder.class);
    }

    /** Everything that {@code listOrders} lists, page after page, fetched as you come to it. */
    public Pages<CustomerOrder> allOrders(ListOrdersQuery query) {
        return new Pages<>(query.values, values -> listOrders(new ListOrdersQuery(values)));
    }

    /** What {@code listOrders} may be asked. What is left out is not sent. */
    public static final class ListOrdersQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public ListOrdersQuery() {
            this(new Query());
        }

        private ListOrdersQuery(Query values) {
            this.values = values;
        }

        /** Of this customer. */
        public ListOrdersQuery customerReference(String customerReference) {
            values.put("customer_reference", customerReference);
            return this;
        }

        /** The page, from zero. */
        public ListOrdersQuery page(int page) {
            values.put("page", page);
            return this;
        }

        /** Items on a page; 20 when left out. */
        public ListOrdersQuery size(int size) {
            values.put("size", size);
            return this;
        }

        /** Which way, by when they were placed. */
        public ListOrdersQuery order(Order order) {
            values.put("order", order);
            return this;
        }

        /** Go on after the last page's `nextCursor` instead of counting pages. */
        public ListOrdersQuery cursor(String cursor) {
            values.put("cursor", cursor);
            return this;
        }

        /** The language of labels and messages; else `Accept-Language` decides. */
        public ListOrdersQuery lang(Language lang) {
            values.put("lang", lang);
            return this;
        }
    }

    /**
     * Set the address where you are asked to deliver.
     *
     * <p>For variants whose source is FULFILMENT_URL. It is asked with a signed POST, as Standard Webhooks say, whose
     * {@code webhook-id} is the order's id and stays the same however often it is asked: keep your answer by it, and deliver once.
     * Answer 200 with {@code {"status": "FULFILLED", "items": [{"item": 1, "codes": ["…"]}]}} (as many codes as were bought, or
     * none where there are none to give), {@code {"status": "ACCEPTED"}} to be asked again later, or
     * {@code {"status": "REFUSED", "reason": "…"}}.
     */
    public FulfillmentUrl setFulfillmentUrl(SetFulfillmentUrl setFulfillmentUrl) {
        Call call = new Call("PUT", "/fulfillment-url").body(setFulfillmentUrl);
        return transport.one(call, FulfillmentUrl.class);
    }
}
