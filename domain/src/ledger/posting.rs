//! What moves in the book, and why.

use super::account::Account;
use crate::{
    ids::{AttemptId, CreditNoteId, DisputeId, ExceptionId, InvoiceId, PaymentId, PostingId, RefundId, RunId},
    money::Amount,
};

/// One amount from one account to another. It is balanced by its shape.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Transfer {
    /// The account that is debited.
    pub debit: Account,
    /// The account that is credited.
    pub credit: Account,
    /// How much.
    pub amount: Amount,
}

/// Why something moved.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// An attempt was captured for the merchant.
    Captured {
        /// The attempt.
        attempt: AttemptId,
    },
    /// An attempt was captured that is not the merchant's.
    Surplus {
        /// The attempt.
        attempt: AttemptId,
    },
    /// A refund is on its way.
    RefundStarted {
        /// The refund.
        refund: RefundId,
    },
    /// A refund has arrived.
    RefundSucceeded {
        /// The refund.
        refund: RefundId,
    },
    /// A refund did not arrive: its money is back where it was.
    RefundFailed {
        /// The refund.
        refund: RefundId,
    },
    /// An invoice is owed.
    InvoiceIssued {
        /// The invoice.
        invoice: InvoiceId,
    },
    /// What was left of an invoice is not owed any more.
    InvoiceVoided {
        /// The invoice.
        invoice: InvoiceId,
    },
    /// A credit note took something off an invoice.
    CreditNote {
        /// The credit note.
        note: CreditNoteId,
    },
    /// A credit note left more paid than is owed.
    CreditNoteSurplus {
        /// The credit note.
        note: CreditNoteId,
    },
    /// A payment brought more than its invoice needs.
    InvoiceSurplus {
        /// The payment.
        payment: PaymentId,
    },
    /// A refund gave back what an invoice did not need.
    InvoiceSurplusReturned {
        /// The payment.
        payment: PaymentId,
    },
    /// A gateway settled what it owed, as a run found.
    Settled {
        /// The run.
        run: RunId,
    },
    /// A difference between the book and the statements got its place, as people decided.
    SettlementAdjusted {
        /// The exception.
        exception: ExceptionId,
    },
    /// A customer's bank takes a payment back.
    DisputeOpened {
        /// The dispute.
        dispute: DisputeId,
    },
    /// The gateway gave it back.
    DisputeWon {
        /// The dispute.
        dispute: DisputeId,
    },
    /// It is gone for good.
    DisputeLost {
        /// The dispute.
        dispute: DisputeId,
    },
    /// An earlier posting was wrong.
    Correction {
        /// The posting that this one corrects.
        of: PostingId,
    },
}

impl Cause {
    /// The name in the database and on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            Cause::Captured { .. } => "PAYMENT_CAPTURED",
            Cause::Surplus { .. } => "SURPLUS_CAPTURED",
            Cause::RefundStarted { .. } => "REFUND_STARTED",
            Cause::RefundSucceeded { .. } => "REFUND_SUCCEEDED",
            Cause::RefundFailed { .. } => "REFUND_FAILED",
            Cause::InvoiceIssued { .. } => "INVOICE_ISSUED",
            Cause::InvoiceVoided { .. } => "INVOICE_VOIDED",
            Cause::CreditNote { .. } => "CREDIT_NOTE",
            Cause::CreditNoteSurplus { .. } => "CREDIT_NOTE_SURPLUS",
            Cause::InvoiceSurplus { .. } => "INVOICE_SURPLUS",
            Cause::InvoiceSurplusReturned { .. } => "INVOICE_SURPLUS_RETURNED",
            Cause::Settled { .. } => "SETTLEMENT",
            Cause::SettlementAdjusted { .. } => "SETTLEMENT_ADJUSTED",
            Cause::DisputeOpened { .. } => "DISPUTE_OPENED",
            Cause::DisputeWon { .. } => "DISPUTE_WON",
            Cause::DisputeLost { .. } => "DISPUTE_LOST",
            Cause::Correction { .. } => "CORRECTION",
        }
    }

    /// The bits of the id of what it names.
    pub const fn subject(self) -> u128 {
        match self {
            Cause::Captured { attempt } | Cause::Surplus { attempt } => attempt.as_u128(),
            Cause::RefundStarted { refund } | Cause::RefundSucceeded { refund } | Cause::RefundFailed { refund } => {
                refund.as_u128()
            }
            Cause::InvoiceIssued { invoice } | Cause::InvoiceVoided { invoice } => invoice.as_u128(),
            Cause::CreditNote { note } | Cause::CreditNoteSurplus { note } => note.as_u128(),
            Cause::InvoiceSurplus { payment } | Cause::InvoiceSurplusReturned { payment } => payment.as_u128(),
            Cause::Settled { run } => run.as_u128(),
            Cause::SettlementAdjusted { exception } => exception.as_u128(),
            Cause::DisputeOpened { dispute } | Cause::DisputeWon { dispute } | Cause::DisputeLost { dispute } => {
                dispute.as_u128()
            }
            Cause::Correction { of } => of.as_u128(),
        }
    }
}

/// A non-empty list of transfers with one cause.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Posting {
    cause: Cause,
    first: Transfer,
    rest: Vec<Transfer>,
}

impl Posting {
    /// A posting of one transfer.
    pub const fn of(cause: Cause, first: Transfer) -> Posting {
        Posting { cause, first, rest: Vec::new() }
    }

    /// A posting of these transfers; none where there are none.
    pub fn all(cause: Cause, transfers: Vec<Transfer>) -> Option<Posting> {
        let mut transfers = transfers.into_iter();
        let first = transfers.next()?;
        Some(Posting { cause, first, rest: transfers.collect() })
    }

    /// And this transfer too.
    #[must_use]
    pub fn and(mut self, transfer: Transfer) -> Posting {
        self.rest.push(transfer);
        self
    }

    /// Why it moved.
    pub const fn cause(&self) -> Cause {
        self.cause
    }

    /// The transfers, in order.
    pub fn transfers(&self) -> impl Iterator<Item = &Transfer> {
        std::iter::once(&self.first).chain(&self.rest)
    }
}
