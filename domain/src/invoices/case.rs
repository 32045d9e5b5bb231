//! What every rule about an invoice looks at: the invoice, and the register that numbers are taken from, held as one.

use super::{
    invoice::{Invoice, Numbered},
    template::Wording,
};
use crate::{
    decision::{Case, Decision, Subject},
    ids::{InvoiceId, PaymentId},
    money::Amount,
    scope::Scope,
};

/// An invoice, with the register of its application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvoiceCase {
    /// The invoice.
    pub invoice: Invoice,
    /// Where numbers come from. A rule that takes one leaves the next; the store keeps that in the same commit.
    pub register: Register,
}

/// The next numbers of an application and mode, and the template that what is issued now is printed by.
///
/// A number is taken by the decision that uses it and by nothing else, so that no crash and no refusal leaves a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Register {
    /// The place of the next invoice that is issued, from one.
    pub next_invoice: u64,
    /// The place of the next credit note, from one.
    pub next_credit_note: u64,
    /// The version of the template that holds now.
    pub template: u32,
    /// What the numbers of invoices begin with.
    pub number_prefix: String,
    /// What the numbers of credit notes begin with.
    pub credit_note_prefix: String,
    /// Days before or after a due day on which customers are reminded.
    pub reminder_days: Vec<i16>,
}

impl Register {
    /// A register from which the next numbers are these, under that template.
    pub fn new(next_invoice: u64, next_credit_note: u64, (template, wording): (u32, &Wording)) -> Register {
        Register {
            next_invoice,
            next_credit_note,
            template,
            number_prefix: wording.number_prefix.clone(),
            credit_note_prefix: wording.credit_note_prefix.clone(),
            reminder_days: wording.reminder_days.clone(),
        }
    }

    /// Takes the number of an invoice, and leaves the next.
    pub(super) fn take_invoice(&self) -> (Numbered, Register) {
        let number = Numbered::new(&self.number_prefix, self.next_invoice);
        (number, Register { next_invoice: self.next_invoice + 1, ..self.clone() })
    }

    /// Takes the number of a credit note, and leaves the next.
    pub(super) fn take_credit_note(&self) -> (Numbered, Register) {
        let number = Numbered::new(&self.credit_note_prefix, self.next_credit_note);
        (number, Register { next_credit_note: self.next_credit_note + 1, ..self.clone() })
    }
}

impl Case for Register {
    type Name = ();
}

/// What is told about an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvoiceEvent {
    /// It is owed from now on.
    Issued,
    /// Money came for it.
    PaymentReceived {
        /// By which payment.
        payment: PaymentId,
        /// How much.
        amount: Amount,
        /// How much of that is more than was owed, in minor units.
        surplus_minor: i64,
    },
    /// Nothing of it is owed any more.
    Paid,
    /// Something of it is owed after its day; told once.
    Overdue,
    /// It was given up.
    Voided,
    /// The day of an installment has begun.
    InstallmentDue {
        /// Its place.
        place: u16,
    },
    /// The day of an installment is over, and something of it is owed.
    InstallmentOverdue {
        /// Its place.
        place: u16,
    },
}

impl InvoiceCase {
    /// A decision that changes the invoice and nothing else.
    pub(super) fn changing(&self, invoice: Invoice) -> Decision<InvoiceCase> {
        Decision::of(InvoiceCase { invoice, ..self.clone() })
    }
}

impl Case for InvoiceCase {
    type Name = InvoiceId;
}

impl Subject for InvoiceCase {
    type Id = InvoiceId;
    type Event = InvoiceEvent;

    fn id(&self) -> InvoiceId {
        self.invoice.id
    }

    fn scope(&self) -> Scope {
        self.invoice.scope
    }
}
