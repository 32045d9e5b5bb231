// Generated from openapi/openapi.json by openapi-generator. Do not edit.
package org.poisha.model;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;

/**
 * The body of a webhook: its type says which one it is, and types may be added.
 *
 * <p>{@link #id()} is the same in every try and resend: an event whose id you have seen is a repetition.
 */
@JsonTypeInfo(
    use = JsonTypeInfo.Id.NAME,
    include = JsonTypeInfo.As.EXISTING_PROPERTY,
    property = "type",
    visible = true,
    defaultImpl = Event.Unknown.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = CredentialRotatedEvent.class, name = "credential.rotated"),
    @JsonSubTypes.Type(value = EndpointTestEvent.class, name = "endpoint.test"),
    @JsonSubTypes.Type(value = InvoiceEvent.class, name = "installment.due"),
    @JsonSubTypes.Type(value = InvoiceEvent.class, name = "installment.overdue"),
    @JsonSubTypes.Type(value = InvoiceEvent.class, name = "invoice.issued"),
    @JsonSubTypes.Type(value = InvoiceEvent.class, name = "invoice.overdue"),
    @JsonSubTypes.Type(value = InvoiceEvent.class, name = "invoice.paid"),
    @JsonSubTypes.Type(value = InvoiceEvent.class, name = "invoice.payment_received"),
    @JsonSubTypes.Type(value = InvoiceEvent.class, name = "invoice.voided"),
    @JsonSubTypes.Type(value = OrderEvent.class, name = "order.fulfilled"),
    @JsonSubTypes.Type(value = OrderEvent.class, name = "order.needs_attention"),
    @JsonSubTypes.Type(value = PaymentEvent.class, name = "payment.cancelled"),
    @JsonSubTypes.Type(value = PaymentEvent.class, name = "payment.expired"),
    @JsonSubTypes.Type(value = PaymentEvent.class, name = "payment.failed"),
    @JsonSubTypes.Type(value = PaymentEvent.class, name = "payment.review"),
    @JsonSubTypes.Type(value = PaymentEvent.class, name = "payment.succeeded"),
    @JsonSubTypes.Type(value = RefundEvent.class, name = "refund.failed"),
    @JsonSubTypes.Type(value = RefundEvent.class, name = "refund.pending"),
    @JsonSubTypes.Type(value = RefundEvent.class, name = "refund.succeeded"),
    @JsonSubTypes.Type(value = SettlementEvent.class, name = "settlement.reconciled"),
})
public sealed interface Event
    permits CredentialRotatedEvent,
        EndpointTestEvent,
        InvoiceEvent,
        OrderEvent,
        PaymentEvent,
        RefundEvent,
        SettlementEvent,
        Event.Unknown {
    /** The event's id, also in the header {@code webhook-id}. */
    String id();

    /** What happened. */
    EventType type();

    /** When it happened. */
    Instant createdAt();

    /**
     * An event of a type that this version of the client does not know. Types may be added: answer it with 2xx all the
     * same.
     *
     * @param id its id
     * @param type {@link EventType#UNRECOGNIZED}
     * @param createdAt when it happened
     */
    record Unknown(String id, EventType type, Instant createdAt) implements Event {}
}

