// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha;

import java.time.Instant;
import java.util.List;
import org.poisha.model.*;

/** Payments: what the API does about it. */
public final class PaymentsApi {
    private final Transport transport;

    PaymentsApi(Transport transport) {
        this.transport = transport;
    }

    /**
     * Cancel a payment nobody has paid yet.
     *
     * <p>A customer who pays all the same, because the gateway's page was open, still makes it SUCCEEDED, with {@code late}.
     */
    public Payment cancelPayment(String id) {
        return cancelPayment(id, Transport.newKey());
    }

    /**
     * Cancel a payment nobody has paid yet.
     *
     * <p>A customer who pays all the same, because the gateway's page was open, still makes it SUCCEEDED, with {@code late}.
     *
     * <p>With an idempotency key of your own: kept beside your order, it makes a later call a repetition of this one.
     */
    public Payment cancelPayment(String id, String idempotencyKey) {
        Call call = new Call("POST", "/payments/{id}/cancel").with("id", id).key(idempotencyKey);
        return transport.one(call, Payment.class);
    }

    /**
     * Ask PayStation again what became of an invoice.
     *
     * <p>By the same rules as a callback: the gateway's own answer decides, an answer of {@code processing} is asked for once more
     * after three seconds, and what is paid already is not asked about. Shows what is known afterwards; when the gateway
     * takes too long, what was known before, and the asking goes on.
     */
    public TransactionStatus confirmPaystationInvoice(String invoiceNumber) {
        Call call = new Call("GET", "/payments/paystation/confirm/{invoice_number}").with("invoice_number", invoiceNumber);
        return transport.one(call, TransactionStatus.class);
    }

    /**
     * Create a payment.
     *
     * <p>Answers with {@code checkoutUrl}, where the customer is sent. With {@code method}, a session at that gateway is opened at once
     * and is the payment's only attempt; without it, the customer chooses on the checkout page and may try again.
     */
    public Payment createPayment(CreatePayment createPayment) {
        return createPayment(createPayment, Transport.newKey());
    }

    /**
     * Create a payment.
     *
     * <p>Answers with {@code checkoutUrl}, where the customer is sent. With {@code method}, a session at that gateway is opened at once
     * and is the payment's only attempt; without it, the customer chooses on the checkout page and may try again.
     *
     * <p>With an idempotency key of your own: kept beside your order, it makes a later call a repetition of this one.
     */
    public Payment createPayment(CreatePayment createPayment, String idempotencyKey) {
        Call call = new Call("POST", "/payments").body(createPayment).key(idempotencyKey);
        return transport.one(call, Payment.class);
    }

    /**
     * One payment.
     *
     * <p>With its attempts, as it is now. Only this, or an event, says that it is paid; a browser that comes back proves nothing.
     */
    public Payment getPayment(String id) {
        Call call = new Call("GET", "/payments/{id}").with("id", id);
        return transport.one(call, Payment.class);
    }

    /**
     * Poll a transaction while its customer waits.
     *
     * <p>Ask every 2 to 3 seconds, for about 30 seconds at most, until the status leaves PENDING.
     */
    public TransactionStatus getTransactionStatus(String transactionId, GetTransactionStatusQuery query) {
        Call call = new Call("GET", "/payments/status/{transaction_id}").with("transaction_id", transactionId).query(query.values);
        return transport.one(call, TransactionStatus.class);
    }

    /** What {@code getTransactionStatus} may be asked. What is left out is not sent. */
    public static final class GetTransactionStatusQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public GetTransactionStatusQuery() {
            this(new Query());
        }

        private GetTransactionStatusQuery(Query values) {
            this.values = values;
        }

        /** The language of labels and messages; else `Accept-Language` decides. */
        public GetTransactionStatusQuery lang(Language lang) {
            values.put("lang", lang);
            return this;
        }
    }

    /**
     * List payments, newest first unless asked otherwise.
     *
     * <p>Filters combine. Deep lists are read fastest with {@code cursor}, which goes on where the last page ended.
     */
    public Page<Payment> listPayments(ListPaymentsQuery query) {
        Call call = new Call("GET", "/payments").query(query.values);
        return transport.page(call, Payment.class);
    }

    /** Everything that {@code listPayments} lists, page after page, fetched as you come to it. */
    public Pages<Payment> allPayments(ListPaymentsQuery query) {
        return new Pages<>(query.values, values -> listPayments(new ListPaymentsQuery(values)));
    }

    /** What {@code listPayments} may be asked. What is left out is not sent. */
    public static final class ListPaymentsQuery {
        private final Query values;

        /** Asks for nothing in particular. */
        public ListPaymentsQuery() {
            this(new Query());
        }

        private ListPaymentsQuery(Query values) {
            this.values = values;
        }

        /** Of this customer. */
        public ListPaymentsQuery customerReference(String customerReference) {
            values.put("customerReference", customerReference);
            return this;
        }

        /** With this status. */
        public ListPaymentsQuery status(PaymentStatus status) {
            values.put("status", status);
            return this;
        }

        /** Created at or after this instant. */
        public ListPaymentsQuery from(Instant from) {
            values.put("from", from);
            return this;
        }

        /** Created at or before this instant. */
        public ListPaymentsQuery to(Instant to) {
            values.put("to", to);
            return this;
        }

        /** The page, from zero. */
        public ListPaymentsQuery page(int page) {
            values.put("page", page);
            return this;
        }

        /** Items on a page; 20 when left out. */
        public ListPaymentsQuery size(int size) {
            values.put("size", size);
            return this;
        }

        /** What to sort by. */
        public ListPaymentsQuery sortBy(PaymentSort sortBy) {
            values.put("sortBy", sortBy);
            return this;
        }

        /** Which way. */
        public ListPaymentsQuery order(Order order) {
            values.put("order", order);
            return this;
        }

        /** Go on after the last page's `nextCursor` instead of counting pages; only when sorted by createdAt. */
        public ListPaymentsQuery cursor(String cursor) {
            values.put("cursor", cursor);
            return this;
        }
    }
}
