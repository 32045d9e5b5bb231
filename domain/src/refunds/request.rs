//! A refund is asked for, by an application or by an operator.

use super::{NewRefund, Refund, RefundCase, RequestRefused, RequestedBy};
use crate::{
    access::{CreateRefunds, Proof},
    decision::{Asked, Decides, Declined},
    idempotency::Snapshot,
    ids::{CredentialId, PaymentId},
};

/// Who asks, with what proves that he may.
#[derive(Clone, Copy, Debug)]
pub enum Requester<'a> {
    /// An application, by the credential it came with.
    App(CredentialId),
    /// An operator.
    Operator(&'a Proof<CreateRefunds>),
}

impl Requester<'_> {
    /// Who that is within the scope of the request; nobody when the proof does not extend so far.
    pub(super) fn within(self, asked: &Asked) -> Option<RequestedBy> {
        match self {
            Requester::App(credential) => Some(RequestedBy::App { credential }),
            Requester::Operator(proof) => {
                proof.covers(asked.scope.app).then_some(RequestedBy::Operator(proof.operator()))
            }
        }
    }
}

/// Asks for a refund. `show` is the answer that a retry with the same key gets; it is settled in the same commit, so a
/// retry never asks twice.
pub async fn request(
    cases: &impl Decides<RefundCase>,
    asked: &Asked,
    who: Requester<'_>,
    (payment, new): (PaymentId, &NewRefund),
    show: impl Fn(&Refund) -> Option<Snapshot> + Send + 'static,
) -> Result<Refund, Declined<RequestRefused>> {
    let by = who.within(asked).ok_or(Declined::NotFound)?;
    let (at, new, id) = (asked.at, new.clone(), new.id);
    let rule = move |case: &RefundCase| {
        let decision = case.request(&new, by, at)?;
        let answer = decision.next.refund(new.id).and_then(&show);
        Ok(decision.answering(answer))
    };
    let case = cases.decide(payment, asked, rule).await?;
    case.refund(id).cloned().ok_or(Declined::NotFound)
}
