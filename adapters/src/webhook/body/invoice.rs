//! An invoice as events tell it: where it stands, without its lines. Who wants those asks for them.

use super::{instant, render};
use domain::{
    EventId, Timestamp,
    invoices::{Invoice, InvoiceEvent, PartOfInvoice},
    webhooks::EventType,
};
use serde::Serialize;

/// An invoice, as its application is told of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "the fields are the columns of the invoice in the contract")]
pub struct InvoiceBody {
    pub id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    pub status: &'static str,
    pub mode: &'static str,
    pub customer_reference: String,
    pub currency: String,
    pub total_minor: i64,
    pub amount_paid_minor: i64,
    pub amount_due_minor: i64,
    pub credited_minor: i64,
    pub surplus_minor: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub issued_at: Option<String>,
    pub payable_url: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment: Option<InvoicePaymentBody>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub installment: Option<InstallmentBody>,
    pub created_at: String,
    pub updated_at: String,
}

/// The payment that an event is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "the fields are named as the contract names them")]
pub struct InvoicePaymentBody {
    pub id: String,
    pub amount_minor: i64,
    pub surplus_minor: i64,
}

/// The installment that an event is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "the fields are named as the contract names them")]
pub struct InstallmentBody {
    pub number: u16,
    pub amount_minor: i64,
    pub amount_due_minor: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub due_date: Option<String>,
}

/// The type and the frozen body of what a decision tells about an invoice. `sequence` counts the invoice's events, from one.
pub fn render_invoice_event(
    public_url: &str,
    id: EventId,
    sequence: i64,
    event: InvoiceEvent,
    invoice: &Invoice,
    at: Timestamp,
) -> (EventType, String) {
    let kind = match event {
        InvoiceEvent::Issued => EventType::InvoiceIssued,
        InvoiceEvent::PaymentReceived { .. } => EventType::InvoicePaymentReceived,
        InvoiceEvent::Paid => EventType::InvoicePaid,
        InvoiceEvent::Overdue => EventType::InvoiceOverdue,
        InvoiceEvent::Voided => EventType::InvoiceVoided,
        InvoiceEvent::InstallmentDue { .. } => EventType::InstallmentDue,
        InvoiceEvent::InstallmentOverdue { .. } => EventType::InstallmentOverdue,
    };
    (kind, render(id, kind, invoice.scope.mode, sequence, at, InvoiceBody::of(public_url, event, invoice, at)))
}

impl InvoiceBody {
    fn of(public_url: &str, event: InvoiceEvent, invoice: &Invoice, at: Timestamp) -> InvoiceBody {
        let issued = invoice.state.issued();
        let (payment, place) = match event {
            InvoiceEvent::PaymentReceived { payment, amount, surplus_minor } => {
                let id = payment.to_string();
                (Some(InvoicePaymentBody { id, amount_minor: amount.minor(), surplus_minor }), None)
            }
            InvoiceEvent::InstallmentDue { place } | InvoiceEvent::InstallmentOverdue { place } => (None, Some(place)),
            InvoiceEvent::Issued | InvoiceEvent::Paid | InvoiceEvent::Overdue | InvoiceEvent::Voided => (None, None),
        };
        let part = place.and_then(|place| invoice.parts().into_iter().find(|part| part.place == place));
        InvoiceBody {
            id: invoice.id.to_string(),
            number: issued.map(|issued| issued.number.text.clone()),
            status: invoice.status(at).as_str(),
            mode: invoice.scope.mode.as_str(),
            customer_reference: invoice.customer.reference.clone(),
            currency: invoice.currency().to_string(),
            total_minor: invoice.totals.total.minor(),
            amount_paid_minor: invoice.money.applied_minor(),
            amount_due_minor: invoice.outstanding_minor(),
            credited_minor: invoice.money.credited_minor,
            surplus_minor: invoice.money.surplus_minor,
            due_date: invoice.due_on.map(|day| day.to_string()),
            issued_at: issued.map(|issued| instant(issued.at)),
            payable_url: invoice.payable_url(public_url),
            payment,
            installment: part.map(InstallmentBody::of),
            created_at: instant(invoice.created_at),
            updated_at: instant(invoice.updated_at),
        }
    }
}

impl InstallmentBody {
    fn of(part: PartOfInvoice) -> InstallmentBody {
        InstallmentBody {
            number: part.place,
            amount_minor: part.part.amount_minor,
            amount_due_minor: part.part.outstanding_minor(),
            due_date: part.due_on.map(|day| day.to_string()),
        }
    }
}
