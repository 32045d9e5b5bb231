//! How an invoice came to be where it is, in one line of story. Every step is the real rule.

use super::story::{NOON, SHOP, new_payment, poisha};
use crate::{
    day::Day,
    ids::{CreditNoteId, InvoiceId, PaymentId, RefundId},
    invoices::{
        Billed, Followed, Installment, InvoiceCase, InvoiceReference, NewCreditNote, NewInvoice, NewLineItem, Register,
        WantedInvoice, Wording,
    },
    money::Currency,
    payments::NewPayment,
};

/// The invoice that stories are about.
pub const INVOICE: InvoiceId = InvoiceId::from_u128(0x1f0);

/// A register at its beginning, under what every application begins with.
pub fn register() -> Register {
    Register::new(1, 1, (0, &Wording::default()))
}

/// A day of the story: the one of noon, and so many days on.
///
/// # Panics
/// When there is no such day.
pub fn day_and(days: i32) -> Day {
    Day::of(NOON).plus(days)
}

/// One line without discount or tax.
pub fn plain_line(minor: i64) -> NewLineItem {
    NewLineItem { description: "Service".into(), quantity: 1, unit_minor: minor, discount_minor: 0, tax_rate_bp: 0 }
}

/// An invoice over two chairs at 50.00, 10.00 off, with 15 % tax: gross 100.00, net 90.00, tax 13.50, total 103.50.
pub fn wanted() -> WantedInvoice {
    let line = NewLineItem {
        description: "Chair".into(),
        quantity: 2,
        unit_minor: 5_000,
        discount_minor: 1_000,
        tax_rate_bp: 1_500,
    };
    WantedInvoice {
        customer: Billed {
            reference: "customer-1".into(),
            name: Some("Rahima".into()),
            email: Some("rahima@mail.example".into()),
            ..Billed::default()
        },
        lines: vec![line],
        currency: Currency::BDT,
        due_on: Some(day_and(10)),
        installments: Vec::new(),
        notes: None,
    }
}

/// A request for that invoice, issued at once.
pub fn new_invoice(id: u128, wanted: WantedInvoice) -> NewInvoice {
    let reference = InvoiceReference::from_u128(id.wrapping_mul(11));
    NewInvoice { id: InvoiceId::from_u128(id), reference, wanted, issue: true }
}

/// An invoice that was made at noon and is a draft.
///
/// # Panics
/// When it cannot be.
#[expect(clippy::unwrap_used, reason = "a story about an impossible invoice is a broken test")]
pub fn draft(wanted: WantedInvoice) -> InvoiceCase {
    let new = NewInvoice { issue: false, ..new_invoice(INVOICE.as_u128(), wanted) };
    InvoiceCase::create(&new, SHOP, &register(), NOON).unwrap().next
}

/// An invoice that was issued at noon.
///
/// # Panics
/// When it cannot be.
#[expect(clippy::unwrap_used, reason = "a story about an impossible invoice is a broken test")]
pub fn issued(wanted: WantedInvoice) -> InvoiceCase {
    draft(wanted).issue(NOON).unwrap().next
}

/// An invoice over plain lines in parts, each due ten days after the one before.
pub fn in_parts(parts: &[i64]) -> WantedInvoice {
    let installment =
        |(amount_minor, place): (&i64, i32)| Installment { due_on: day_and(10 * place), amount_minor: *amount_minor };
    WantedInvoice {
        lines: vec![plain_line(parts.iter().sum())],
        due_on: None,
        installments: parts.iter().zip(1..).map(installment).collect(),
        ..wanted()
    }
}

/// That much came for it, by that payment.
pub fn received(case: &InvoiceCase, payment: u128, minor: i64) -> InvoiceCase {
    case.follow(PaymentId::from_u128(payment), Followed::Received { amount: poisha(minor) }, NOON).next
}

/// That much went back, of that payment, by that refund.
pub fn returned(case: &InvoiceCase, payment: u128, (refund, minor): (u128, i64)) -> InvoiceCase {
    let followed = Followed::Returned { refund: RefundId::from_u128(refund), amount: poisha(minor) };
    case.follow(PaymentId::from_u128(payment), followed, NOON).next
}

/// A request for a credit note over that much.
pub fn new_note(id: u128, minor: i64) -> NewCreditNote {
    NewCreditNote { id: CreditNoteId::from_u128(id), amount_minor: minor, reason: Some("the price was wrong".into()) }
}

/// A request to pay that much of an invoice.
pub fn payment_of(case: &InvoiceCase, id: u128, minor: i64) -> NewPayment {
    NewPayment { invoice: Some(case.invoice.id), ..new_payment(id, minor) }
}
