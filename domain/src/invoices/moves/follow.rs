//! An invoice follows its payments: what became of them is kept in the same commit, by whichever rule it came about.
//!
//! Neither rule can refuse. Money that came is money that came: what the invoice does not need is the customer's.

use super::credit::overpaid;
use crate::{
    decision::Decision,
    ids::{CreditNoteId, InvoiceId, PaymentId, RefundId},
    invoices::{
        case::{InvoiceCase, InvoiceEvent},
        posting,
    },
    ledger::Cause,
    money::Amount,
    payments::{Payment, PaymentState},
    refunds::{Fund, RefundCase, RefundStatus},
    time::Timestamp,
};

/// Something that became of a payment, and that its invoice must follow in the same commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Followed {
    /// Its money came.
    Received {
        /// How much.
        amount: Amount,
    },
    /// Its money went back.
    Returned {
        /// By which refund.
        refund: RefundId,
        /// How much.
        amount: Amount,
    },
}

/// What of a decision about a payment concerns its invoice: that its money came.
pub fn follow_payment(before: Option<&Payment>, after: &Payment) -> Option<(InvoiceId, Followed)> {
    let is_paid = |payment: &Payment| matches!(payment.state, PaymentState::Succeeded { .. });
    let invoice = after.invoice?;
    if !is_paid(after) || before.is_some_and(is_paid) {
        return None;
    }
    Some((invoice, Followed::Received { amount: after.captured().non_zero()? }))
}

/// What of a decision about refunds concerns the payment's invoice: each that succeeded, of what was paid on the invoice.
pub fn follow_refunds(before: &RefundCase, after: &RefundCase) -> Vec<(InvoiceId, Followed)> {
    let Some(invoice) = after.payment.invoice else { return Vec::new() };
    let was_done = |id: RefundId| before.refund(id).is_some_and(|refund| refund.status() == RefundStatus::Succeeded);
    let done = after
        .refunds
        .iter()
        .filter(|refund| refund.fund == Fund::Merchant && refund.status() == RefundStatus::Succeeded)
        .filter(|refund| !was_done(refund.id));
    done.map(|refund| (invoice, Followed::Returned { refund: refund.id, amount: refund.amount })).collect()
}

impl InvoiceCase {
    /// Keeps what became of one of its payments.
    pub fn follow(&self, payment: PaymentId, followed: Followed, at: Timestamp) -> Decision<InvoiceCase> {
        match followed {
            Followed::Received { amount } => self.receive(payment, amount, at),
            Followed::Returned { refund, amount } => self.give_back(payment, (refund, amount), at),
        }
    }

    /// Money came: it pays what is outstanding, and what is more than that is the customer's.
    fn receive(&self, payment: PaymentId, amount: Amount, at: Timestamp) -> Decision<InvoiceCase> {
        let surplus_minor = (amount.minor() - self.invoice.outstanding_minor()).max(0);
        let mut next = self.invoice.at(at);
        next.money.received_minor += amount.minor();
        next.money.surplus_minor += surplus_minor;
        let mut decision = self.settled(next, at);
        decision.events.insert(0, InvoiceEvent::PaymentReceived { payment, amount, surplus_minor });
        let Ok(surplus) = Amount::new(surplus_minor, amount.currency()) else { return decision };
        decision.posting(posting::surplus(Cause::InvoiceSurplus { payment }, surplus)).alerting(overpaid(surplus))
    }

    /// Money went back: first what the invoice did not need, then what paid it, for which a credit note is issued.
    fn give_back(
        &self,
        payment: PaymentId,
        (refund, amount): (RefundId, Amount),
        at: Timestamp,
    ) -> Decision<InvoiceCase> {
        let surplus_minor = self.invoice.money.surplus_minor.min(amount.minor());
        let mut next = self.invoice.at(at);
        next.money.surplus_minor -= surplus_minor;
        next.money.returned_minor += amount.minor();
        let mut decision = self.changing(next);
        if let Ok(surplus) = Amount::new(surplus_minor, amount.currency()) {
            decision = decision.posting(posting::surplus_returned(payment, surplus));
        }
        let Ok(rest) = Amount::new(amount.minor() - surplus_minor, amount.currency()) else { return decision };
        // A refund brings about one credit note, so that the refund's bits name it.
        let id = CreditNoteId::from_u128(refund.as_u128());
        let noted = decision.next.note((id, rest), (None, Some(refund)), at);
        let settled = noted.next.reopened(at);
        decision.then(noted).then(settled)
    }

    /// What is owed stays what it was: the money that went back was taken off. Only how much is paid changed.
    fn reopened(&self, at: Timestamp) -> Decision<InvoiceCase> {
        if self.invoice.state.is_open() {
            self.settled(self.invoice.clone(), at)
        } else {
            self.changing(self.invoice.clone())
        }
    }
}
