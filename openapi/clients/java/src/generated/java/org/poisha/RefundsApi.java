// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha;

import java.time.Instant;
import java.util.List;
import org.poisha.model.*;

/** Refunds: what the API does about it. */
public final class RefundsApi {
    private final Transport transport;

    RefundsApi(Transport transport) {
        this.transport = transport;
    }

    /**
     * Give a payment back, or a part of it.
     *
     * <p>The money is reserved at once: refunds of one payment never add up to more than it brought, however many are asked
     * for at the same time. The refund is PENDING, or AWAITING_APPROVAL where the application's policy wants people to
     * agree first. {@code refund.succeeded} or {@code refund.failed} tells how it ended; gateways take minutes to days.
     */
    public Refund createRefund(String id, CreateRefund createRefund) {
        return createRefund(id, createRefund, Transport.newKey());
    }

    /**
     * Give a payment back, or a part of it.
     *
     * <p>The money is reserved at once: refunds of one payment never add up to more than it brought, however many are asked
     * for at the same time. The refund is PENDING, or AWAITING_APPROVAL where the application's policy wants people to
     * agree first. {@code refund.succeeded} or {@code refund.failed} tells how it ended; gateways take minutes to days.
     *
     * <p>With an idempotency key of your own: kept beside your order, it makes a later call a repetition of this one.
     */
    public Refund createRefund(String id, CreateRefund createRefund, String idempotencyKey) {
        Call call = new Call("POST", "/payments/{id}/refunds").with("id", id).body(createRefund).key(idempotencyKey);
        return transport.one(call, Refund.class);
    }

    /**
     * One refund.
     *
     * <p>PENDING says that it is on its way; only SUCCEEDED says that the money is back.
     */
    public Refund getRefund(String id) {
        Call call = new Call("GET", "/refunds/{id}").with("id", id);
        return transport.one(call, Refund.class);
    }

    /**
     * List refunds, newest first unless asked otherwise.
     *
     * <p>Filters combine. Deep lists are read fastest with {@code cursor}, which goes on where the last page ended.
     */
    public Page<Refund> listRefunds(ListRefundsQuery query) {
        Call call = new Call("GET", "/refunds").query(query.values);
        return transport.page(call, Refund.class);
    }

    /** Everything that {@code listRefunds} lists, page after page, fetched as you come to it. */
    public Pages<Refund> allRefunds(ListRefundsQuery query) {
        return new Pages<>(query.values, values -> listRefunds(new ListRefundsQuery(values)));
    }

    /** What {@code listRefunds} may be asked. What is left out is not sent. */
    public static final class ListRefundsQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public ListRefundsQuery() {
            this(new Query());
        }

        private ListRefundsQuery(Query values) {
            this.values = values;
        }

        /** With this status. */
        public ListRefundsQuery status(RefundStatus status) {
            values.put("status", status);
            return this;
        }

        /** Of this payment. */
        public ListRefundsQuery paymentId(String paymentId) {
            values.put("paymentId", paymentId);
            return this;
        }

        /** Asked for at or after this instant. */
        public ListRefundsQuery from(Instant from) {
            values.put("from", from);
            return this;
        }

        /** Asked for at or before this instant. */
        public ListRefundsQuery to(Instant to) {
            values.put("to", to);
            return this;
        }

        /** The page, from zero. */
        public ListRefundsQuery page(int page) {
            values.put("page", page);
            return this;
        }

        /** Items on a page; 20 when left out. */
        public ListRefundsQuery size(int size) {
            values.put("size", size);
            return this;
        }

        /** Which way, by when they were asked for. */
        public ListRefundsQuery order(Order order) {
            values.put("order", order);
            return this;
        }

        /** Go on after the last page's `nextCursor` instead of counting pages. */
        public ListRefundsQuery cursor(String cursor) {
            values.put("cursor", cursor);
            return this;
        }
    }

    /**
     * The refunds of a payment, newest first.
     *
     * <p>Those that failed, were rejected or were withdrawn are there too: nothing is forgotten.
     */
    public Page<Refund> listRefundsOfPayment(String id, ListRefundsOfPaymentQuery query) {
        Call call = new Call("GET", "/payments/{id}/refunds").with("id", id).query(query.values);
        return transport.page(call, Refund.class);
    }

    /** Everything that {@code listRefundsOfPayment} lists, page after page, fetched as you come to it. */
    public Pages<Refund> allRefundsOfPayment(String id, ListRefundsOfPaymentQuery query) {
        return new Pages<>(query.values, values -> listRefundsOfPayment(id, new ListRefundsOfPaymentQuery(values)));
    }

    /** What {@code listRefundsOfPayment} may be asked. What is left out is not sent. */
    public static final class ListRefundsOfPaymentQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public ListRefundsOfPaymentQuery() {
            this(new Query());
        }

        private ListRefundsOfPaymentQuery(Query values) {
            this.values = values;
        }

        /** The page, from zero. */
        public ListRefundsOfPaymentQuery page(int page) {
            values.put("page", page);
            return this;
        }

        /** Items on a page; 20 when left out. */
        public ListRefundsOfPaymentQuery size(int size) {
            values.put("size", size);
            return this;
        }
    }

    /**
     * Take a refund back that nobody has approved yet.
     *
     * <p>Its money can be refunded anew at once. What an operator asked for, only that operator takes back.
     */
    public Refund withdrawRefund(String id) {
        return withdrawRefund(id, Transport.newKey());
    }

    /**
     * Take a refund back that nobody has approved yet.
     *
     * <p>Its money can be refunded anew at once. What an operator asked for, only that operator takes back.
     *
     * <p>With an idempotency key of your own: kept beside your order, it makes a later call a repetition of this one.
     */
    public Refund withdrawRefund(String id, String idempotencyKey) {
        Call call = new Call("POST", "/refunds/{id}/withdraw").with("id", id).key(idempotencyKey);
        return transport.one(call, Refund.class);
    }
}
