//! An invoice as events tell it: where it stands, without its lines.

use super::InvoiceStatusView;
use crate::wire::{ids::Id, instant::Instant, payment::ModeView};
use domain::{InvoiceId, PaymentId};
use poem_openapi::Object;

/// An invoice, as events tell it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "InvoiceTold", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct InvoiceToldView {
    /// Its id.
    pub id: Id<InvoiceId>,
    /// What people call it; absent while it is a draft.
    pub number: Option<String>,
    /// Where it stood then.
    pub status: InvoiceStatusView,
    /// Whether real money moves.
    pub mode: ModeView,
    /// The application's own name for the customer.
    pub customer_reference: String,
    /// Its ISO-4217 code.
    pub currency: String,
    /// What it comes to, in minor units.
    pub total_minor: i64,
    /// What is paid of it, in minor units.
    pub amount_paid_minor: i64,
    /// What is still owed, in minor units.
    pub amount_due_minor: i64,
    /// What credit notes took off it, in minor units.
    pub credited_minor: i64,
    /// What came that it does not need and was not given back, in minor units.
    pub surplus_minor: i64,
    /// The day on which it is due.
    pub due_date: Option<String>,
    /// When it was issued.
    pub issued_at: Option<Instant>,
    /// Where its customer pays it.
    pub payable_url: String,
    /// The payment that came; with invoice.payment_received.
    pub payment: Option<InvoicePaymentToldView>,
    /// The installment that it is about; with installment.due and installment.overdue.
    pub installment: Option<InstallmentToldView>,
    /// When it was made.
    pub created_at: Instant,
    /// When it last moved.
    pub updated_at: Instant,
}

/// A payment that came for an invoice, as events tell it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "InvoicePaymentTold", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct InvoicePaymentToldView {
    /// The payment.
    pub id: Id<PaymentId>,
    /// What it brought, in minor units.
    pub amount_minor: i64,
    /// What of that the invoice does not need, in minor units.
    pub surplus_minor: i64,
}

/// An installment, as events tell it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "InstallmentTold", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct InstallmentToldView {
    /// Its place, from one.
    pub number: u16,
    /// How much it is, in minor units.
    pub amount_minor: i64,
    /// What is still owed of it, in minor units.
    pub amount_due_minor: i64,
    /// The day on which it is due.
    pub due_date: Option<String>,
}
