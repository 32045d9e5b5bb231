//! Credit notes: what takes something off an invoice that was issued.
//!
//! A credit note names one amount, tax included. How much of it is tax and how much discount follows from the invoice:
//! both are shares of what was credited so far, rounded half up, so that the notes of a whole invoice together take back
//! exactly its tax and its discount.

use super::{
    invoice::{Invoice, Numbered},
    line::share_half_up,
};
use crate::{
    ids::{CreditNoteId, RefundId},
    money::{Amount, Money},
    time::Timestamp,
};

/// What takes something off an invoice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CreditNote {
    /// Its id.
    pub id: CreditNoteId,
    /// Its number, of a sequence of its own.
    pub number: Numbered,
    /// How much it takes off, tax included.
    pub amount: Amount,
    /// How much of that is tax.
    pub tax: Money,
    /// Which discount goes with it.
    pub discount: Money,
    /// Why, in the words of whoever asked.
    pub reason: Option<String>,
    /// The refund that brought it about; none when it is a correction.
    pub refund: Option<RefundId>,
    /// When it was issued.
    pub at: Timestamp,
}

/// The shares of something that is taken off an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Shares {
    pub(super) gross_minor: i64,
    pub(super) discount_minor: i64,
    pub(super) tax_minor: i64,
}

impl Invoice {
    /// What an amount, tax included, takes off revenue, discount and tax, after what was credited before.
    pub(super) fn shares_of(&self, amount_minor: i64) -> Shares {
        let total = self.totals.total.minor();
        let (before, after) = (self.money.credited_minor, self.money.credited_minor + amount_minor);
        let share = |of: Money| match total {
            0 => of.minor(),
            total => share_half_up(of.minor(), after, total) - share_half_up(of.minor(), before, total),
        };
        let (discount_minor, tax_minor) = (share(self.totals.discount), share(self.totals.tax));
        Shares { gross_minor: amount_minor - tax_minor + discount_minor, discount_minor, tax_minor }
    }
}
