//! An operator decides about a payment that the gateway flagged.

use super::{Payment, ReviewRefused};
use crate::{
    access::{Proof, ReviewPayments},
    audit::{Action, AuditLine},
    decision::{Asked, Decides, Declined},
    idempotency::Snapshot,
    ids::PaymentId,
};

/// What he decided.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Review {
    /// The money is the merchant's.
    Accept,
    /// The money goes back to the customer.
    Reject,
}

/// Keeps the decision, with a line in the trail. `show` is the answer that a retry with the same key gets.
pub async fn review(
    payments: &impl Decides<Payment>,
    asked: &Asked,
    proof: Proof<ReviewPayments>,
    (id, review): (PaymentId, Review),
    show: impl Fn(&Payment) -> Option<Snapshot> + Send + 'static,
) -> Result<Payment, Declined<ReviewRefused>> {
    if !proof.covers(asked.scope.app) {
        return Err(Declined::NotFound);
    }
    let (scope, at) = (asked.scope, asked.at);
    let rule = move |payment: &Payment| {
        let decision = match review {
            Review::Accept => payment.accept_review(at)?,
            Review::Reject => payment.reject_review(at)?,
        };
        let (before, after) = (payment.state.status().as_str(), decision.next.state.status().as_str());
        let line = AuditLine::done(Action::PaymentReviewed).of_app(scope.app).in_mode(scope.mode).to("payment", id);
        let answer = show(&decision.next);
        Ok(decision.recording(line.changing("status", Some(before), Some(after))).answering(answer))
    };
    payments.decide(id, asked, rule).await
}
