// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonEnumDefaultValue;
import com.fasterxml.jackson.annotation.JsonValue;

/** What an event is about. */
public enum EventType {
    /** {@code "payment.succeeded"}. */
    PAYMENT_SUCCEEDED("payment.succeeded"),
    /** {@code "payment.failed"}. */
    PAYMENT_FAILED("payment.failed"),
    /** {@code "payment.cancelled"}. */
    PAYMENT_CANCELLED("payment.cancelled"),
    /** {@code "payment.expired"}. */
    PAYMENT_EXPIRED("payment.expired"),
    /** {@code "payment.review"}. */
    PAYMENT_REVIEW("payment.review"),
    /** {@code "refund.pending"}. */
    REFUND_PENDING("refund.pending"),
    /** {@code "refund.succeeded"}. */
    REFUND_SUCCEEDED("refund.succeeded"),
    /** {@code "refund.failed"}. */
    REFUND_FAILED("refund.failed"),
    /** {@code "order.fulfilled"}. */
    ORDER_FULFILLED("order.fulfilled"),
    /** {@code "order.needs_attention"}. */
    ORDER_NEEDS_ATTENTION("order.needs_attention"),
    /** {@code "invoice.issued"}. */
    INVOICE_ISSUED("invoice.issued"),
    /** {@code "invoice.payment_received"}. */
    INVOICE_PAYMENT_RECEIVED("invoice.payment_received"),
    /** {@code "invoice.paid"}. */
    INVOICE_PAID("invoice.paid"),
    /** {@code "invoice.overdue"}. */
    INVOICE_OVERDUE("invoice.overdue"),
    /** {@code "invoice.voided"}. */
    INVOICE_VOIDED("invoice.voided"),
    /** {@code "installment.due"}. */
    INSTALLMENT_DUE("installment.due"),
    /** {@code "installment.overdue"}. */
    INSTALLMENT_OVERDUE("installment.overdue"),
    /** {@code "settlement.reconciled"}. */
    SETTLEMENT_RECONCILED("settlement.reconciled"),
    /** {@code "credential.rotated"}. */
    CREDENTIAL_ROTATED("credential.rotated"),
    /** {@code "endpoint.test"}. */
    ENDPOINT_TEST("endpoint.test"),
    /** A value that this version of the client does not know. */
    @JsonEnumDefaultValue
    UNRECOGNIZED("UNRECOGNIZED");

    private final String value;

    EventType(String value) {
        this.value = value;
    }

    /** As the API writes it. */
    @Override
    @JsonValue
    public String toString() {
        return value;
    }
}

