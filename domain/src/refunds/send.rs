//! A refund is sent: decide that it is being sent, ask the gateway to do it, decide by its answer.

use super::{DueRefund, RefundCase, SendRefused, SettleRefused};
use crate::{
    decision::{Asked, Decides, Declined, StoreFailed},
    payments::gateway::{Gateways, RefundRoad, RefundVerdict, Unavailable},
    time::Clock,
};

/// What came of sending a refund.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Sent {
    /// The gateway was asked, and this is the case now.
    Asked(Box<RefundCase>),
    /// The gateway takes no refunds: people send the money.
    ByHand,
    /// Somebody else sent it, or it may not be sent.
    NotNow,
}

/// Sends one refund that is ready. A crash after the first commit leaves a refund that counts as sent: the sweep asks
/// about it, and nobody sends it again.
pub async fn send(
    cases: &impl Decides<RefundCase>,
    gateways: &impl Gateways,
    clock: &impl Clock,
    (due, road): (DueRefund, RefundRoad),
) -> Result<Sent, StoreFailed> {
    let DueRefund { scope, payment, refund: id, .. } = due;
    let at = clock.now(scope);
    let begin = move |case: &RefundCase| {
        let approved = case.approved(id).ok_or(SendRefused::NotApproved)?;
        case.begin_sending(&approved, road, at)
    };
    let case = match cases.decide(payment, &Asked::at(scope, at), begin).await {
        Ok(case) => case,
        Err(declined) => return nothing_sent(declined),
    };
    let approved = match road {
        RefundRoad::Manual => return Ok(Sent::ByHand),
        RefundRoad::Api => case.approved(id),
    };
    let Some(approved) = approved else { return Ok(Sent::NotNow) };
    let answer = gateways.refund(&case.payment, &approved).await;
    match keep(cases, clock, due, answer).await? {
        Some(case) => Ok(Sent::Asked(Box::new(case))),
        None => Ok(Sent::NotNow),
    }
}

/// Decides by what the gateway said. None when it is over already.
pub(super) async fn keep(
    cases: &impl Decides<RefundCase>,
    clock: &impl Clock,
    due: DueRefund,
    answer: Result<RefundVerdict, Unavailable>,
) -> Result<Option<RefundCase>, StoreFailed> {
    let at = clock.now(due.scope);
    let settle = move |case: &RefundCase| case.settle(due.refund, &answer, at);
    match cases.decide(due.payment, &Asked::at(due.scope, at), settle).await {
        Ok(case) => Ok(Some(case)),
        Err(Declined::Refused(SettleRefused::Unknown | SettleRefused::NotSent { .. }) | Declined::NotFound) => Ok(None),
        Err(declined) => Err(failed(declined)),
    }
}

fn nothing_sent(declined: Declined<SendRefused>) -> Result<Sent, StoreFailed> {
    match declined {
        Declined::Refused(_) | Declined::NotFound => Ok(Sent::NotNow),
        Declined::Failed(_)
        | Declined::Replay(_)
        | Declined::Resume(_)
        | Declined::KeyConflict
        | Declined::KeyInProgress { .. }
        | Declined::Taken(_) => Err(failed(declined)),
    }
}

/// Nothing here is asked with an idempotency key, so but for a failure the store has no reason to decline.
pub(super) fn failed<R>(declined: Declined<R>) -> StoreFailed {
    match declined {
        Declined::Failed(failed) => failed,
        Declined::Refused(_)
        | Declined::NotFound
        | Declined::Replay(_)
        | Declined::Resume(_)
        | Declined::KeyConflict
        | Declined::KeyInProgress { .. }
        | Declined::Taken(_) => StoreFailed::Database("the store answered about a key that was not sent".into()),
    }
}
