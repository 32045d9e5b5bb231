//! The sweep: a refund whose time has come is sent, or its gateway asked what became of it.

use super::{
    DueRefund, Refund, RefundCase, RefundState, SendRefused, Sending, Sent,
    send::{failed, keep, send},
};
use crate::{
    decision::{Asked, Decides, Declined, StoreFailed},
    ids::AttemptId,
    payments::{Payment, gateway::Gateways},
    time::Clock,
};

/// What came of following a refund up.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Followed {
    /// It was sent just now.
    Sent,
    /// The gateway was asked, and this is the case now.
    Asked(Box<RefundCase>),
    /// Somebody else takes care of it, or nothing is to be done.
    NotNow,
}

/// Takes one due refund a step on: one that is ready is sent, one that was sent is asked about and never sent again.
pub async fn follow(
    cases: &impl Decides<RefundCase>,
    gateways: &impl Gateways,
    clock: &impl Clock,
    due: DueRefund,
) -> Result<Followed, StoreFailed> {
    let at = clock.now(due.scope);
    let claim = move |case: &RefundCase| match case.refund(due.refund) {
        Some(Refund { state: RefundState::Pending(Sending::Ready), of, .. }) => {
            Err(ClaimRefused::Ready { payment: Box::new(case.payment.clone()), attempt: of.attempt })
        }
        _ => case.begin_asking(due.refund, at).map_err(ClaimRefused::NotAsked),
    };
    let case = match cases.decide(due.payment, &Asked::at(due.scope, at), claim).await {
        Ok(case) => case,
        Err(Declined::Refused(ClaimRefused::Ready { payment, attempt })) => {
            let road = gateways.refund_road(&payment, attempt);
            let sent = send(cases, gateways, clock, (due, road)).await?;
            return Ok(if sent == Sent::NotNow { Followed::NotNow } else { Followed::Sent });
        }
        Err(Declined::Refused(ClaimRefused::NotAsked(_)) | Declined::NotFound) => return Ok(Followed::NotNow),
        Err(declined) => return Err(failed(declined)),
    };
    let Some(refund) = case.refund(due.refund) else { return Ok(Followed::NotNow) };
    let answer = gateways.refund_status(&case, refund).await;
    let kept = keep(cases, clock, due, answer).await?;
    Ok(kept.map_or(Followed::NotNow, |case| Followed::Asked(Box::new(case))))
}

/// Why the gateway is not asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
enum ClaimRefused {
    #[error("it is ready to be sent")]
    Ready { payment: Box<Payment>, attempt: AttemptId },
    #[error(transparent)]
    NotAsked(SendRefused),
}
