//! What events say, as the contract describes it. The bytes are written once, in the commit that caused the event, by
//! `adapters::webhook::body`; a test over real deliveries holds the two together.

use super::{
    ids::Id,
    instant::Instant,
    invoice::InvoiceToldView,
    order::OrderToldView,
    payment::{MethodView, ModeView, PaymentView},
    refund::RefundView,
};
use domain::{AppId, CredentialId, EndpointId, EventId, PostingId, RunId};
use poem_openapi::{Enum, Object, Union};

/// What happened to a payment
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "PaymentEventType")]
pub enum PaymentEventTypeView {
    /// It was paid.
    #[oai(rename = "payment.succeeded")]
    Succeeded,
    /// It failed.
    #[oai(rename = "payment.failed")]
    Failed,
    /// It was given up.
    #[oai(rename = "payment.cancelled")]
    Cancelled,
    /// It ran out of time.
    #[oai(rename = "payment.expired")]
    Expired,
    /// It was paid and is held for review.
    #[oai(rename = "payment.review")]
    Review,
}

/// What happened to a refund
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "RefundEventType")]
pub enum RefundEventTypeView {
    /// It is on its way.
    #[oai(rename = "refund.pending")]
    Pending,
    /// The money is back with the customer.
    #[oai(rename = "refund.succeeded")]
    Succeeded,
    /// The money is not back, and will not be.
    #[oai(rename = "refund.failed")]
    Failed,
}

/// What happened to an order
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "OrderEventType")]
pub enum OrderEventTypeView {
    /// It was delivered.
    #[oai(rename = "order.fulfilled")]
    Fulfilled,
    /// It is paid and could not be delivered.
    #[oai(rename = "order.needs_attention")]
    NeedsAttention,
}

/// What happened to an invoice
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "InvoiceEventType")]
pub enum InvoiceEventTypeView {
    /// It is owed from now on.
    #[oai(rename = "invoice.issued")]
    Issued,
    /// Money came for it.
    #[oai(rename = "invoice.payment_received")]
    PaymentReceived,
    /// Nothing of it is owed any more.
    #[oai(rename = "invoice.paid")]
    Paid,
    /// Something of it is owed after its day.
    #[oai(rename = "invoice.overdue")]
    Overdue,
    /// It was given up.
    #[oai(rename = "invoice.voided")]
    Voided,
    /// The day of an installment has begun.
    #[oai(rename = "installment.due")]
    InstallmentDue,
    /// The day of an installment is over, and something of it is owed.
    #[oai(rename = "installment.overdue")]
    InstallmentOverdue,
}

/// What happened to a settlement
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "SettlementEventType")]
pub enum SettlementEventTypeView {
    /// It was found in a statement, matched what was expected, and is in the book.
    #[oai(rename = "settlement.reconciled")]
    Reconciled,
}

/// What happened to a credential
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "CredentialRotatedEventType")]
pub enum CredentialEventTypeView {
    /// It was replaced.
    #[oai(rename = "credential.rotated")]
    Rotated,
}

/// What happened to an endpoint
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "EndpointTestEventType")]
pub enum TestEventTypeView {
    /// Somebody tried it out.
    #[oai(rename = "endpoint.test")]
    Test,
}

/// The body of any event: its type says which one it is, and types may be added
#[derive(Clone, Debug, PartialEq, Eq, Union)]
#[oai(one_of)]
pub enum EventBody {
    /// Of a payment.
    Payment(PaymentEventBody),
    /// Of a refund.
    Refund(RefundEventBody),
    /// Of an order.
    Order(OrderEventBody),
    /// Of an invoice or one of its installments.
    Invoice(InvoiceEventBody),
    /// Of a settlement.
    Settlement(SettlementEventBody),
    /// Of a credential.
    Credential(CredentialEventBody),
    /// Of an endpoint.
    Test(TestEventBody),
}

/// A payment moved
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "PaymentEvent", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct PaymentEventBody {
    /// The event's id, also in the header webhook-id; the same in every retry and resend.
    pub id: Id<EventId>,
    /// What happened.
    #[oai(rename = "type")]
    pub kind: PaymentEventTypeView,
    /// The version of this body's shape.
    pub schema_version: u16,
    /// Whether real money moves.
    pub mode: ModeView,
    /// When it happened.
    pub created_at: Instant,
    /// Its place among the events of this payment, from one.
    pub sequence: i64,
    /// The payment as it was then.
    pub data: PaymentView,
}

/// A refund moved
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "RefundEvent", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct RefundEventBody {
    /// The event's id, also in the header webhook-id; the same in every retry and resend.
    pub id: Id<EventId>,
    /// What happened.
    #[oai(rename = "type")]
    pub kind: RefundEventTypeView,
    /// The version of this body's shape.
    pub schema_version: u16,
    /// Whether real money moves.
    pub mode: ModeView,
    /// When it happened.
    pub created_at: Instant,
    /// Its place among the events of this refund, from one.
    pub sequence: i64,
    /// The refund as it was then.
    pub data: RefundView,
}

/// An order moved
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "OrderEvent", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct OrderEventBody {
    /// The event's id, also in the header webhook-id; the same in every retry and resend.
    pub id: Id<EventId>,
    /// What happened.
    #[oai(rename = "type")]
    pub kind: OrderEventTypeView,
    /// The version of this body's shape.
    pub schema_version: u16,
    /// Whether real money moves.
    pub mode: ModeView,
    /// When it happened.
    pub created_at: Instant,
    /// Its place among the events of this order, from one.
    pub sequence: i64,
    /// The order as it was then, without its codes: ask for those.
    pub data: OrderToldView,
}

/// An invoice moved, or one of its installments
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "InvoiceEvent", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct InvoiceEventBody {
    /// The event's id, also in the header webhook-id; the same in every retry and resend.
    pub id: Id<EventId>,
    /// What happened.
    #[oai(rename = "type")]
    pub kind: InvoiceEventTypeView,
    /// The version of this body's shape.
    pub schema_version: u16,
    /// Whether real money moves.
    pub mode: ModeView,
    /// When it happened.
    pub created_at: Instant,
    /// Its place among the events of this invoice, from one.
    pub sequence: i64,
    /// The invoice as it was then, without its lines: ask for those.
    pub data: InvoiceToldView,
}

/// A gateway settled what it owed
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "SettlementEvent", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct SettlementEventBody {
    /// The event's id, also in the header webhook-id; the same in every retry and resend.
    pub id: Id<EventId>,
    /// What happened.
    #[oai(rename = "type")]
    pub kind: SettlementEventTypeView,
    /// The version of this body's shape.
    pub schema_version: u16,
    /// Whether real money moves.
    pub mode: ModeView,
    /// When it happened.
    pub created_at: Instant,
    /// Its place among the events of this settlement: 1.
    pub sequence: i64,
    /// What was settled.
    pub data: SettlementView,
}

/// What was settled of your money at one gateway, by one posting
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Settlement", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct SettlementView {
    /// The posting, as the ledger lists it.
    pub posting_id: Id<PostingId>,
    /// The run of the reconciliation that found it.
    pub run_id: Id<RunId>,
    /// Whether real money moved.
    pub mode: ModeView,
    /// The gateway.
    pub gateway: MethodView,
    /// The currency.
    pub currency: String,
    /// How many lines of statements.
    pub lines: u64,
    /// What they come to before fees, in minor units: by so much less the gateway owes.
    pub gross_minor: i64,
    /// What the gateway kept: less than zero.
    pub fee_minor: i64,
    /// What came to the bank.
    pub net_minor: i64,
    /// When it was posted.
    pub reconciled_at: Instant,
}

/// A credential of the application was replaced
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "CredentialRotatedEvent", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct CredentialEventBody {
    /// The event's id, also in the header webhook-id; the same in every retry and resend.
    pub id: Id<EventId>,
    /// What happened.
    #[oai(rename = "type")]
    pub kind: CredentialEventTypeView,
    /// The version of this body's shape.
    pub schema_version: u16,
    /// The mode of the credential.
    pub mode: ModeView,
    /// When it happened.
    pub created_at: Instant,
    /// Its place among the events of the application in this mode, from one.
    pub sequence: i64,
    /// Which credential.
    pub data: RotatedCredentialView,
}

/// A credential that took the place of others
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "RotatedCredential", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct RotatedCredentialView {
    /// The application.
    pub app_id: Id<AppId>,
    /// The new credential.
    pub credential_id: Id<CredentialId>,
    /// Until when those before it go on working; absent when there were none.
    pub previous_works_until: Option<Instant>,
}

/// Somebody asked for a test event
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "EndpointTestEvent", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct TestEventBody {
    /// The event's id, also in the header webhook-id; the same in every retry and resend.
    pub id: Id<EventId>,
    /// What happened.
    #[oai(rename = "type")]
    pub kind: TestEventTypeView,
    /// The version of this body's shape.
    pub schema_version: u16,
    /// The endpoint's mode.
    pub mode: ModeView,
    /// When it was asked for.
    pub created_at: Instant,
    /// Its place among the test events of this endpoint, from one.
    pub sequence: i64,
    /// Which endpoint.
    pub data: TriedEndpointView,
}

/// An endpoint that was tried out
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "TriedEndpoint", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct TriedEndpointView {
    /// The endpoint.
    pub endpoint_id: Id<EndpointId>,
    /// A sentence for people.
    pub message: String,
}
