//! An invoice: what a customer owes an application, line by line, and what became of it.
//!
//! What was received, given back and credited stands here in three numbers, and everything else about money follows from
//! them: what is applied to the invoice, what of it is outstanding, which part of it is overdue.

use super::{
    credit_note::CreditNote,
    installment::{Installment, Part, allocate},
    letter::InvoiceMail,
    line::{LineItem, Totals},
};
use crate::{
    day::Day,
    ids::InvoiceId,
    money::{Currency, Money},
    scope::Scope,
    time::{Timestamp, hours},
};
use std::{fmt, time::Duration};

/// How long after the beginning of its day a reminder goes: at nine in the morning.
const REMINDER_HOUR: Duration = hours(9);

/// An invoice with all that happened to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Invoice {
    /// Its id.
    pub id: InvoiceId,
    /// Its application and mode.
    pub scope: Scope,
    /// Its unguessable name on public pages.
    pub reference: InvoiceReference,
    /// Who owes it.
    pub customer: Billed,
    /// What for.
    pub lines: Vec<LineItem>,
    /// What the lines come to.
    pub totals: Totals,
    /// The day on which it is due; with installments, the last one's.
    pub due_on: Option<Day>,
    /// The parts it is paid in, by their days; empty when it is paid in one.
    pub installments: Vec<Installment>,
    /// What the customer reads besides.
    pub notes: Option<String>,
    /// Where it stands.
    pub state: InvoiceState,
    /// The version of the template that it is printed by.
    pub template: u32,
    /// Days before or after a due day on which its customer is reminded; as they were when it was issued.
    pub reminder_days: Vec<i16>,
    /// What came and went, in minor units.
    pub money: InvoiceMoney,
    /// What took something off it, oldest first.
    pub credit_notes: Vec<CreditNote>,
    /// Up to when its calendar was gone through.
    pub swept_until: Timestamp,
    /// Whether it was told that it is overdue.
    pub overdue_told: bool,
    /// How far its mail has come.
    pub mail: InvoiceMail,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it last moved.
    pub updated_at: Timestamp,
}

/// The unguessable name of an invoice on public pages: 128 random bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InvoiceReference(u128);

impl InvoiceReference {
    /// The reference made of these random bits.
    pub const fn from_u128(bits: u128) -> Self {
        Self(bits)
    }

    /// The 128 bits, as the database keeps them.
    pub const fn as_u128(self) -> u128 {
        self.0
    }

    /// Reads the 26 characters of a link.
    pub fn parse(text: &str) -> Option<Self> {
        crate::ids::parse_crockford(text).map(Self)
    }
}

impl fmt::Display for InvoiceReference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&crate::ids::crockford(self.0))
    }
}

/// Who owes an invoice. Only the reference is required; it means something to the application alone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Billed {
    /// The application's own name for the customer.
    pub reference: String,
    /// The customer's name.
    pub name: Option<String>,
    /// Where mails go.
    pub email: Option<String>,
    /// The customer's address, in up to six lines.
    pub address: Option<String>,
    /// The customer's business identification number, for a tax invoice.
    pub bin: Option<String>,
}

/// A number of a gap-free sequence, as people read it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Numbered {
    /// Its place in the sequence of its application and mode, from one.
    pub sequence: u64,
    /// What people call it: a prefix and the place.
    pub text: String,
}

impl Numbered {
    /// The number at that place.
    pub fn new(prefix: &str, sequence: u64) -> Numbered {
        Numbered { sequence, text: format!("{prefix}{sequence:06}") }
    }
}

impl fmt::Display for Numbered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// That it was issued: it has a number, and is owed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issued {
    /// Its number.
    pub number: Numbered,
    /// When.
    pub at: Timestamp,
}

/// Where an invoice stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InvoiceState {
    /// It may still be changed, and nobody owes it.
    Draft,
    /// It is owed, and nothing of it is paid.
    Issued(Issued),
    /// A part of it is paid.
    PartiallyPaid(Issued),
    /// Nothing of it is owed any more.
    Paid {
        /// That it was issued.
        issued: Issued,
        /// When the last of it was paid.
        at: Timestamp,
    },
    /// It was given up, and nothing was paid.
    Void {
        /// That it was issued; none when it was a draft.
        issued: Option<Issued>,
        /// When.
        at: Timestamp,
        /// Why, in the words of whoever did it.
        reason: Option<String>,
    },
}

/// The bare name of where an invoice stands, as filters and columns use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the name of the InvoiceState that documents it; Overdue is worked out")]
pub enum InvoiceStatus {
    Draft,
    Issued,
    PartiallyPaid,
    Paid,
    Overdue,
    Void,
}

impl InvoiceStatus {
    /// Every status.
    pub const ALL: [InvoiceStatus; 6] = [
        InvoiceStatus::Draft,
        InvoiceStatus::Issued,
        InvoiceStatus::PartiallyPaid,
        InvoiceStatus::Paid,
        InvoiceStatus::Overdue,
        InvoiceStatus::Void,
    ];

    /// The name on the wire; but for `OVERDUE`, also in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            InvoiceStatus::Draft => "DRAFT",
            InvoiceStatus::Issued => "ISSUED",
            InvoiceStatus::PartiallyPaid => "PARTIALLY_PAID",
            InvoiceStatus::Paid => "PAID",
            InvoiceStatus::Overdue => "OVERDUE",
            InvoiceStatus::Void => "VOID",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<InvoiceStatus> {
        InvoiceStatus::ALL.into_iter().find(|status| status.as_str() == text)
    }
}

impl InvoiceState {
    /// Its bare name; whether it is overdue is another question.
    pub const fn status(&self) -> InvoiceStatus {
        match self {
            InvoiceState::Draft => InvoiceStatus::Draft,
            InvoiceState::Issued(_) => InvoiceStatus::Issued,
            InvoiceState::PartiallyPaid(_) => InvoiceStatus::PartiallyPaid,
            InvoiceState::Paid { .. } => InvoiceStatus::Paid,
            InvoiceState::Void { .. } => InvoiceStatus::Void,
        }
    }

    /// That it was issued.
    pub const fn issued(&self) -> Option<&Issued> {
        match self {
            InvoiceState::Draft => None,
            InvoiceState::Issued(issued) | InvoiceState::PartiallyPaid(issued) | InvoiceState::Paid { issued, .. } => {
                Some(issued)
            }
            InvoiceState::Void { issued, .. } => issued.as_ref(),
        }
    }

    /// Whether something of it is owed.
    pub const fn is_open(&self) -> bool {
        match self {
            InvoiceState::Issued(_) | InvoiceState::PartiallyPaid(_) => true,
            InvoiceState::Draft | InvoiceState::Paid { .. } | InvoiceState::Void { .. } => false,
        }
    }
}

/// What came for an invoice and what went, in minor units of its currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct InvoiceMoney {
    /// What payments brought.
    pub received_minor: i64,
    /// What refunds took back.
    pub returned_minor: i64,
    /// What came that it does not need, and was not given back: it stands on the customers' surplus account.
    pub surplus_minor: i64,
    /// What credit notes took off it.
    pub credited_minor: i64,
}

impl InvoiceMoney {
    /// What pays the invoice.
    pub const fn applied_minor(&self) -> i64 {
        self.received_minor - self.returned_minor - self.surplus_minor
    }
}

/// One part of an invoice and where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PartOfInvoice {
    /// Its place, from one.
    pub place: u16,
    /// The day on which it is due.
    pub due_on: Option<Day>,
    /// What was paid of it, and what was credited.
    pub part: Part,
}

impl PartOfInvoice {
    /// Whether something of it is owed after its day.
    pub fn is_overdue(&self, at: Timestamp) -> bool {
        self.part.outstanding_minor() > 0 && self.due_on.is_some_and(|day| day.ends_at() <= at)
    }
}

/// What is in an invoice's calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Moment {
    /// An installment's day begins.
    Due {
        /// Its place.
        place: u16,
    },
    /// The customer is reminded of a part.
    Reminder,
    /// A part's day is over.
    Overdue {
        /// Its place.
        place: u16,
    },
}

impl Invoice {
    /// Its currency.
    pub const fn currency(&self) -> Currency {
        self.totals.total.currency()
    }

    /// Where its customer reads and pays it. `public_url` is the house's own address.
    pub fn payable_url(&self, public_url: &str) -> String {
        format!("{}/pay/{}", public_url.trim_end_matches('/'), self.reference)
    }

    /// What it would cost to owe nothing of it any more; nothing when it is not owed.
    pub fn outstanding_minor(&self) -> i64 {
        if self.state.is_open() {
            self.totals.total.minor() - self.money.credited_minor - self.money.applied_minor()
        } else {
            0
        }
    }

    /// The same as money.
    pub fn outstanding(&self) -> Money {
        Money::new(self.outstanding_minor(), self.currency()).unwrap_or(Money::zero(self.currency()))
    }

    /// Its parts with what was paid of each; one part when it has no installments.
    pub fn parts(&self) -> Vec<PartOfInvoice> {
        let days: Vec<Option<Day>> = match self.installments.as_slice() {
            [] => vec![self.due_on],
            parts => parts.iter().map(|part| Some(part.due_on)).collect(),
        };
        let amounts: Vec<i64> = match self.installments.as_slice() {
            [] => vec![self.totals.total.minor()],
            parts => parts.iter().map(|part| part.amount_minor).collect(),
        };
        let parts = allocate(&amounts, self.money.applied_minor(), self.money.credited_minor);
        let place = |((part, due_on), place)| PartOfInvoice { place, due_on, part };
        parts.into_iter().zip(days).zip(1_u16..).map(place).collect()
    }

    /// The part that is to be paid next.
    pub fn next_part(&self) -> Option<PartOfInvoice> {
        if !self.state.is_open() {
            return None;
        }
        self.parts().into_iter().find(|part| part.part.outstanding_minor() > 0)
    }

    /// From when on it is overdue, if nothing more is paid.
    pub fn overdue_from(&self) -> Option<Timestamp> {
        self.next_part().and_then(|part| part.due_on).map(Day::ends_at)
    }

    /// Where it stands, with what the calendar makes of it.
    pub fn status(&self, at: Timestamp) -> InvoiceStatus {
        let is_late = || self.overdue_from().is_some_and(|from| from <= at);
        if self.state.is_open() && is_late() { InvoiceStatus::Overdue } else { self.state.status() }
    }

    /// Everything that stands in its calendar while it is owed, by time. A reminder before it was issued reminds of nothing.
    pub fn calendar(&self) -> Vec<(Timestamp, Moment)> {
        let Some(issued) = self.state.issued().filter(|_| self.state.is_open()) else { return Vec::new() };
        let mut moments = Vec::new();
        for part in self.parts().into_iter().filter(|part| part.part.outstanding_minor() > 0) {
            let Some(day) = part.due_on else { continue };
            if !self.installments.is_empty() {
                moments.push((day.starts_at(), Moment::Due { place: part.place }));
            }
            moments.push((day.ends_at(), Moment::Overdue { place: part.place }));
            let reminders = self.reminder_days.iter();
            let reminders = reminders.map(|days| day.plus(i32::from(*days)).starts_at().plus(REMINDER_HOUR));
            moments.extend(reminders.filter(|at| *at > issued.at).map(|at| (at, Moment::Reminder)));
        }
        moments.sort_unstable();
        moments
    }

    /// When its calendar must be looked at next.
    pub fn look_at(&self) -> Option<Timestamp> {
        self.calendar().into_iter().map(|(at, _)| at).find(|at| *at > self.swept_until)
    }

    /// The same at a later instant.
    pub(super) fn at(&self, at: Timestamp) -> Invoice {
        Invoice { updated_at: at.max(self.updated_at), ..self.clone() }
    }
}
