//! One invoice with everything that belongs to it.

use super::InvoiceStatusView;
use crate::wire::{
    ids::Id,
    instant::Instant,
    payment::{ModeView, PaymentView},
};
use domain::{
    AppId, CreditNoteId, InvoiceId, RefundId, Timestamp,
    invoices::{CreditNote, Invoice, InvoiceMail, InvoiceState, LineItem, PartOfInvoice},
    payments::Payment,
};
use poem_openapi::{Enum, Object};

/// What a customer owes, line by line
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Invoice", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct InvoiceView {
    /// Its id.
    pub id: Id<InvoiceId>,
    /// Its application.
    pub app_id: Id<AppId>,
    /// What people call it; absent while it is a draft.
    pub number: Option<String>,
    /// Where it stands.
    pub status: InvoiceStatusView,
    /// Whether real money moves.
    pub mode: ModeView,
    /// Your own name for the customer.
    pub customer_reference: String,
    /// The customer's name.
    pub customer_name: Option<String>,
    /// Where mails go.
    pub customer_email: Option<String>,
    /// The customer's address.
    pub customer_address: Option<String>,
    /// The customer's business identification number.
    pub customer_bin: Option<String>,
    /// Its ISO-4217 code.
    pub currency: String,
    /// What it is for.
    pub line_items: Vec<LineItemView>,
    /// Before discounts and tax, in minor units.
    pub subtotal_minor: i64,
    /// What is taken off, in minor units.
    pub discount_minor: i64,
    /// The tax: the sum of the lines' own, in minor units.
    pub tax_minor: i64,
    /// What it comes to, in minor units.
    pub total_minor: i64,
    /// What is paid of it, in minor units.
    pub amount_paid_minor: i64,
    /// What is still owed, in minor units.
    pub amount_due_minor: i64,
    /// What credit notes took off it, in minor units.
    pub credited_minor: i64,
    /// What refunds gave back, in minor units.
    pub refunded_minor: i64,
    /// What came that it does not need and was not given back, in minor units.
    pub surplus_minor: i64,
    /// The day on which it is due.
    pub due_date: Option<String>,
    /// The parts it is paid in; empty when it is paid in one.
    pub installments: Vec<InstallmentView>,
    /// What took something off it.
    pub credit_notes: Vec<CreditNoteView>,
    /// Every payment that was begun for it; only when one invoice is asked for.
    pub payments: Option<Vec<PaymentView>>,
    /// What the customer reads besides.
    pub notes: Option<String>,
    /// Where its customer reads and pays it.
    pub payable_url: String,
    /// How far its newest mail has come.
    pub email: Option<InvoiceEmailView>,
    /// When it was issued.
    pub issued_at: Option<Instant>,
    /// When nothing of it was owed any more.
    pub paid_at: Option<Instant>,
    /// When it was given up.
    pub voided_at: Option<Instant>,
    /// Why it was given up.
    pub void_reason: Option<String>,
    /// When it was made.
    pub created_at: Instant,
    /// When it last moved.
    pub updated_at: Instant,
}

/// One line of an invoice, with what it comes to
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "LineItem", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct LineItemView {
    /// Its place, from one.
    pub id: u16,
    /// What it is for.
    pub description: String,
    /// How many.
    pub qty: u32,
    /// What one costs, in minor units.
    pub unit_amount_minor: i64,
    /// What is taken off the line, in minor units.
    pub discount_minor: i64,
    /// The tax on what is left, in basis points: 1500 is 15 %.
    pub tax_rate_bp: u16,
    /// The tax, rounded half up to a minor unit.
    pub tax_minor: i64,
    /// What is owed for it, tax included, in minor units.
    pub line_total_minor: i64,
}

/// One part of an invoice, and where it stands
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Installment", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct InstallmentView {
    /// Its place, from one.
    pub number: u16,
    /// The day on which it is due.
    pub due_date: Option<String>,
    /// How much it is, in minor units.
    pub amount_minor: i64,
    /// What is paid of it, in minor units.
    pub amount_paid_minor: i64,
    /// What credit notes took off it, in minor units.
    pub credited_minor: i64,
    /// What is still owed of it, in minor units.
    pub amount_due_minor: i64,
    /// Where it stands.
    pub status: InstallmentStatusView,
}

/// Where an installment stands
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "InstallmentStatus", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum InstallmentStatusView {
    /// Its day has not come, or is today.
    Open,
    /// A part of it is paid.
    PartiallyPaid,
    /// Nothing of it is owed any more.
    Paid,
    /// Something of it is owed after its day.
    Overdue,
}

/// What took something off an invoice
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "CreditNote", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct CreditNoteView {
    /// Its id.
    pub id: Id<CreditNoteId>,
    /// What people call it.
    pub number: String,
    /// How much it takes off, tax included, in minor units.
    pub amount_minor: i64,
    /// How much of that is tax, in minor units.
    pub tax_minor: i64,
    /// Why.
    pub reason: Option<String>,
    /// The refund that brought it about; absent when it is a correction.
    pub refund_id: Option<Id<RefundId>>,
    /// When it was issued.
    pub created_at: Instant,
}

/// How far a mail about an invoice has come
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "InvoiceEmail", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct InvoiceEmailView {
    /// INVOICE or REMINDER.
    pub kind: String,
    /// Where it goes.
    pub to: String,
    /// DUE, SENT or NOT_SENT.
    pub status: String,
    /// Since when it stands there, or when it is tried next.
    pub at: Instant,
    /// Why it was given up.
    pub reason: Option<String>,
}

impl InvoiceView {
    /// The invoice as it is at that instant. `public_url` is where customers reach this server.
    pub fn of(invoice: &Invoice, at: Timestamp, public_url: &str) -> InvoiceView {
        let (issued, totals, customer) = (invoice.state.issued(), &invoice.totals, &invoice.customer);
        let (paid_at, voided_at, void_reason) = match &invoice.state {
            InvoiceState::Draft | InvoiceState::Issued(_) | InvoiceState::PartiallyPaid(_) => (None, None, None),
            InvoiceState::Paid { at, .. } => (Some(Instant(*at)), None, None),
            InvoiceState::Void { at, reason, .. } => (None, Some(Instant(*at)), reason.clone()),
        };
        InvoiceView {
            id: Id(invoice.id),
            app_id: Id(invoice.scope.app),
            number: issued.map(|issued| issued.number.text.clone()),
            status: invoice.status(at).into(),
            mode: invoice.scope.mode.into(),
            customer_reference: customer.reference.clone(),
            customer_name: customer.name.clone(),
            customer_email: customer.email.clone(),
            customer_address: customer.address.clone(),
            customer_bin: customer.bin.clone(),
            currency: invoice.currency().to_string(),
            line_items: line_items(invoice),
            subtotal_minor: totals.gross.minor(),
            discount_minor: totals.discount.minor(),
            tax_minor: totals.tax.minor(),
            total_minor: totals.total.minor(),
            amount_paid_minor: invoice.money.applied_minor(),
            amount_due_minor: invoice.outstanding_minor(),
            credited_minor: invoice.money.credited_minor,
            refunded_minor: invoice.money.returned_minor,
            surplus_minor: invoice.money.surplus_minor,
            due_date: invoice.due_on.map(|day| day.to_string()),
            installments: InstallmentView::all(invoice, at),
            credit_notes: invoice.credit_notes.iter().map(CreditNoteView::of).collect(),
            payments: None,
            notes: invoice.notes.clone(),
            payable_url: invoice.payable_url(public_url),
            email: InvoiceEmailView::of(&invoice.mail),
            issued_at: issued.map(|issued| Instant(issued.at)),
            paid_at,
            voided_at,
            void_reason,
            created_at: Instant(invoice.created_at),
            updated_at: Instant(invoice.updated_at),
        }
    }

    /// The same with its payments.
    #[must_use]
    pub fn with_payments(self, payments: &[Payment], public_url: &str) -> InvoiceView {
        let payments = payments.iter().map(|payment| PaymentView::of(payment, public_url)).collect();
        InvoiceView { payments: Some(payments), ..self }
    }
}

/// The lines of an invoice.
pub(super) fn line_items(invoice: &Invoice) -> Vec<LineItemView> {
    invoice.lines.iter().zip(1_u16..).map(|(line, id)| LineItemView::of(id, line)).collect()
}

impl LineItemView {
    fn of(id: u16, line: &LineItem) -> LineItemView {
        let asked = line.asked();
        LineItemView {
            id,
            description: asked.description.clone(),
            qty: asked.quantity,
            unit_amount_minor: asked.unit_minor,
            discount_minor: asked.discount_minor,
            tax_rate_bp: asked.tax_rate_bp,
            tax_minor: line.tax_minor(),
            line_total_minor: line.total_minor(),
        }
    }
}

impl InstallmentView {
    /// The installments of an invoice; none when it is paid in one.
    pub fn all(invoice: &Invoice, at: Timestamp) -> Vec<InstallmentView> {
        if invoice.installments.is_empty() {
            return Vec::new();
        }
        let is_owed = invoice.state.is_open();
        invoice.parts().into_iter().map(|part| InstallmentView::of(part, is_owed, at)).collect()
    }

    fn of(part: PartOfInvoice, is_owed: bool, at: Timestamp) -> InstallmentView {
        let due_minor = part.part.outstanding_minor();
        let status = match (due_minor, part.part.paid_minor) {
            (0, _) => InstallmentStatusView::Paid,
            _ if is_owed && part.is_overdue(at) => InstallmentStatusView::Overdue,
            (_, 0) => InstallmentStatusView::Open,
            _ => InstallmentStatusView::PartiallyPaid,
        };
        InstallmentView {
            number: part.place,
            due_date: part.due_on.map(|day| day.to_string()),
            amount_minor: part.part.amount_minor,
            amount_paid_minor: part.part.paid_minor,
            credited_minor: part.part.credited_minor,
            amount_due_minor: due_minor,
            status,
        }
    }
}

impl CreditNoteView {
    /// The credit note.
    pub fn of(note: &CreditNote) -> CreditNoteView {
        CreditNoteView {
            id: Id(note.id),
            number: note.number.text.clone(),
            amount_minor: note.amount.minor(),
            tax_minor: note.tax.minor(),
            reason: note.reason.clone(),
            refund_id: note.refund.map(Id),
            created_at: Instant(note.at),
        }
    }
}

impl InvoiceEmailView {
    fn of(mail: &InvoiceMail) -> Option<InvoiceEmailView> {
        let (at, reason) = match mail {
            InvoiceMail::None => return None,
            InvoiceMail::Due { at, .. } | InvoiceMail::Sent { at, .. } => (*at, None),
            InvoiceMail::NotSent { at, reason, .. } => (*at, Some(reason.clone())),
        };
        let addressed = mail.mail()?;
        Some(InvoiceEmailView {
            kind: addressed.kind.as_str().to_owned(),
            to: addressed.to.clone(),
            status: mail.as_str().to_owned(),
            at: Instant(at),
            reason,
        })
    }
}
