//! What every rule about refunds looks at: a payment, all its refunds, and what the application allows, held as one.

use super::refund::{CaptureName, Refund};
use super::state::RefundState;
use crate::{
    apps::RefundPolicy,
    decision::{Decision, Subject},
    ids::{PaymentId, RefundId},
    ledger::{Account, Cause, Posting, Transfer},
    payments::{Attempt, Capture, GivenBack, Payment},
    scope::Scope,
};

/// A payment with all its refunds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefundCase {
    /// The payment; a case never moves its state.
    pub payment: Payment,
    /// Its refunds, oldest first.
    pub refunds: Vec<Refund>,
    /// Which refunds need which approvals.
    pub policy: RefundPolicy,
}

/// What is told about one refund of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefundEvent {
    /// Which.
    pub refund: RefundId,
    /// What happened.
    pub news: RefundNews,
}

/// What can happen to a refund that an application is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefundNews {
    /// It is on its way.
    Pending,
    /// The money is back.
    Succeeded,
    /// The money is not back, and will not be.
    Failed,
}

impl RefundNews {
    /// Its place among the events of its refund, from one: on its way, then how it ended.
    pub const fn sequence(self) -> i64 {
        match self {
            RefundNews::Pending => 1,
            RefundNews::Succeeded | RefundNews::Failed => 2,
        }
    }
}

/// What became of one capture so far, in minor units of the payment's currency.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CaptureBalance {
    /// What came.
    pub captured_minor: i64,
    /// What is reserved for refunds that are not over.
    pub held_minor: i64,
    /// What is back with the customer.
    pub refunded_minor: i64,
    /// What the customer's bank took back, or wants to.
    pub disputed_minor: i64,
}

impl CaptureBalance {
    /// What may still be given back. What is disputed may not: the customer would have it twice.
    pub fn refundable_minor(self) -> i64 {
        (self.captured_minor - self.held_minor - self.refunded_minor - self.disputed_minor).max(0)
    }
}

impl RefundCase {
    /// One of its refunds.
    pub fn refund(&self, id: RefundId) -> Option<&Refund> {
        self.refunds.iter().find(|refund| refund.id == id)
    }

    /// A capture of the payment, with the attempt that brought it.
    pub fn capture(&self, name: &CaptureName) -> Option<(&Attempt, &Capture)> {
        let is_it = |(attempt, capture): &(&Attempt, &Capture)| {
            attempt.id == name.attempt && capture.gateway_txn_id == name.gateway_txn_id
        };
        self.payment.captures().find(is_it)
    }

    /// What became of a capture so far.
    pub fn balance(&self, of: &CaptureName) -> CaptureBalance {
        let captured_minor = self.capture(of).map_or(0, |(_, capture)| capture.amount.minor());
        let is_own = self.own_name().is_some_and(|own| own == *of);
        let disputed_minor = if is_own { self.payment.given_back.disputed_minor } else { 0 };
        let mut balance = CaptureBalance { captured_minor, disputed_minor, ..CaptureBalance::default() };
        for refund in self.refunds.iter().filter(|refund| refund.of == *of) {
            match refund.state {
                RefundState::AwaitingApproval | RefundState::Pending(_) => balance.held_minor += refund.amount.minor(),
                RefundState::Succeeded { .. } => balance.refunded_minor += refund.amount.minor(),
                RefundState::Failed { .. } | RefundState::Rejected { .. } | RefundState::Withdrawn { .. } => {}
            }
        }
        balance
    }

    /// What the customer would have beyond what came, if this refund were on its way too, in minor units.
    pub(super) fn excess_minor(&self, refund: &Refund) -> i64 {
        let balance = self.balance(&refund.of);
        let others = self.refunds.iter().filter(|one| one.of == refund.of && one.id != refund.id);
        let on_the_way = others.filter(|one| matches!(one.state, RefundState::Pending(_)));
        let on_the_way: i64 = on_the_way.map(|one| one.amount.minor()).sum();
        let gone = on_the_way + balance.refunded_minor + balance.disputed_minor;
        gone + refund.amount.minor() - balance.captured_minor
    }

    /// The payment's own capture.
    fn own_name(&self) -> Option<CaptureName> {
        let own = self.payment.kept_capture();
        own.map(|(attempt, capture)| CaptureName {
            attempt: attempt.id,
            gateway_txn_id: capture.gateway_txn_id.clone(),
        })
    }

    /// What its refunds make of the payment's own capture.
    fn given_back(&self) -> GivenBack {
        let balance = self.own_name().map_or(CaptureBalance::default(), |name| self.balance(&name));
        let CaptureBalance { held_minor, refunded_minor, .. } = balance;
        GivenBack { held_minor, refunded_minor, ..self.payment.given_back }
    }

    /// The same case with one refund new or changed.
    pub(super) fn with(&self, refund: Refund) -> RefundCase {
        let mut next = self.clone();
        match next.refunds.iter_mut().find(|known| known.id == refund.id) {
            Some(known) => *known = refund,
            None => next.refunds.push(refund),
        }
        next.payment.given_back = next.given_back();
        next
    }

    /// A decision that changes one refund and nothing else.
    pub(super) fn changing(&self, refund: Refund) -> Decision<RefundCase> {
        Decision::of(self.with(refund))
    }
}

impl Subject for RefundCase {
    type Id = PaymentId;
    type Event = RefundEvent;

    fn id(&self) -> PaymentId {
        self.payment.id
    }

    fn scope(&self) -> Scope {
        self.payment.scope
    }
}

/// The money leaves its fund and is on its way.
pub(super) fn started(payment: &Payment, refund: &Refund) -> Posting {
    moved(Cause::RefundStarted { refund: refund.id }, refund, refund.fund.account(payment), in_transit(refund))
}

/// The money is back with the customer: the gateway owes us that much less.
pub(super) fn done(refund: &Refund) -> Posting {
    let receivable = Account::GatewayReceivable(refund.method);
    moved(Cause::RefundSucceeded { refund: refund.id }, refund, in_transit(refund), receivable)
}

/// The money goes back to its fund.
pub(super) fn failed(payment: &Payment, refund: &Refund) -> Posting {
    moved(Cause::RefundFailed { refund: refund.id }, refund, in_transit(refund), refund.fund.account(payment))
}

const fn in_transit(refund: &Refund) -> Account {
    Account::RefundsInTransit(refund.method)
}

const fn moved(cause: Cause, refund: &Refund, debit: Account, credit: Account) -> Posting {
    Posting::of(cause, Transfer { debit, credit, amount: refund.amount })
}
