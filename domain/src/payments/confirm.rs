//! An attempt is verified: decide `VERIFYING`, ask the gateway's own API, decide by its answer.

use super::{
    ConfirmRefused, Difference, Payment, Trigger, VerifyRefused,
    begin_attempt::is_unstarted,
    gateway::{Gateways, Hint, Unavailable, Verdict},
};
use crate::{
    apps::VerificationPolicy,
    decision::{Asked, Decides, Decision, Declined, StoreFailed, Unique},
    ids::{AttemptId, PaymentId},
    scope::Scope,
    time::Clock,
};

/// What came of verifying an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Confirmed {
    /// The gateway answered, and this is the payment now.
    Kept(Box<Payment>),
    /// The gateway confirmed something else than was asked; this is the payment now.
    Mismatch(Box<Payment>),
    /// The attempt was captured before: nothing moved.
    AlreadyConfirmed,
    /// Another verification is running; it will be repeated soon after.
    UnderWay,
    /// There is no such attempt, or the gateway never opened a session for it.
    NothingToAsk,
}

/// Verifies one attempt, made by a callback or by the sweep.
pub async fn confirm(
    payments: &impl Decides<Payment>,
    gateways: &impl Gateways,
    clock: &impl Clock,
    policy: VerificationPolicy,
    (scope, id, attempt): (Scope, PaymentId, AttemptId),
    (hint, trigger): (&Hint, Trigger),
) -> Result<Confirmed, StoreFailed> {
    let at = clock.now(scope);
    let claim = move |payment: &Payment| claim(payment, attempt, at);
    let claimed = payments.decide(id, &Asked::at(scope, at), claim).await;
    let payment = match claimed {
        Ok(payment) => payment,
        Err(Declined::Refused(VerifyRefused::UnderWay)) if trigger == Trigger::Callback => {
            return repeat_later(payments, clock, (scope, id, attempt)).await;
        }
        Err(declined) => return nothing_moved(declined),
    };
    let Some(verifying) = payment.attempt(attempt).filter(|found| found.session.is_some()) else {
        return Ok(Confirmed::NothingToAsk);
    };
    let verdict = ask(gateways, &payment, verifying, hint).await;
    let at = clock.now(scope);
    let asked = Asked::at(scope, at);
    let kept = match verdict {
        Ok(Verdict::Paid(seen)) => return keep(payments, &asked, (id, attempt), *seen).await,
        Ok(Verdict::Failed { reason }) => {
            payments.decide(id, &asked, move |payment| payment.decline(attempt, &reason, at)).await
        }
        Ok(Verdict::Cancelled) => payments.decide(id, &asked, move |payment| payment.cancel_attempt(attempt, at)).await,
        Ok(Verdict::Undecided) => payments.decide(id, &asked, move |payment| payment.keep_waiting(attempt, at)).await,
        Err(Unavailable { .. }) => {
            let rule = move |payment: &Payment| payment.verification_unavailable(attempt, policy, trigger, at);
            payments.decide(id, &asked, rule).await
        }
    };
    match kept {
        Ok(payment) => Ok(Confirmed::Kept(Box::new(payment))),
        Err(declined) => nothing_moved(declined),
    }
}

/// Claims the attempt, or ends one whose session was never opened.
fn claim(payment: &Payment, attempt: AttemptId, at: crate::Timestamp) -> Result<Decision<Payment>, VerifyRefused> {
    match payment.attempt(attempt) {
        Some(found) if is_unstarted(found) && found.check_at.is_some_and(|check| check <= at) => payment
            .fail_to_start(attempt, "the gateway opened no session in time", at)
            .map_err(|_| VerifyRefused::NoSession),
        _ => payment.start_verifying(attempt, at),
    }
}

/// Asks, and once more at once when nobody answered.
async fn ask(
    gateways: &impl Gateways,
    payment: &Payment,
    attempt: &super::Attempt,
    hint: &Hint,
) -> Result<Verdict, Unavailable> {
    match gateways.verify(payment, attempt, hint).await {
        Err(Unavailable { .. }) => gateways.verify(payment, attempt, hint).await,
        answered => answered,
    }
}

/// Keeps a confirmation; one whose transaction id belongs to another payment is a mismatch.
async fn keep(
    payments: &impl Decides<Payment>,
    asked: &Asked,
    (id, attempt): (PaymentId, AttemptId),
    seen: super::gateway::Verified,
) -> Result<Confirmed, StoreFailed> {
    let (at, theirs) = (asked.at, seen.gateway_txn_id.clone());
    let kept = payments.decide(id, asked, move |payment| payment.confirm(attempt, &seen, at)).await;
    let kept = match kept {
        Err(Declined::Taken(Unique::GatewayTransaction)) => {
            let taken = Difference::TransactionTaken { theirs };
            payments.decide(id, asked, move |payment| payment.mismatch(attempt, &taken, at)).await
        }
        other => other,
    };
    match kept {
        Ok(payment) if payment.attempt(attempt).is_some_and(super::Attempt::is_captured) => {
            Ok(Confirmed::Kept(Box::new(payment)))
        }
        Ok(payment) => Ok(Confirmed::Mismatch(Box::new(payment))),
        Err(Declined::Refused(ConfirmRefused::AlreadyConfirmed)) => Ok(Confirmed::AlreadyConfirmed),
        Err(Declined::Refused(ConfirmRefused::UnknownAttempt { .. })) => Ok(Confirmed::NothingToAsk),
        Err(Declined::Failed(failed)) => Err(failed),
        Err(Declined::NotFound) => Ok(Confirmed::NothingToAsk),
        Err(
            Declined::Taken(_)
            | Declined::Replay(_)
            | Declined::Resume(_)
            | Declined::KeyConflict
            | Declined::KeyInProgress { .. },
        ) => Err(unasked()),
    }
}

/// A callback came while the gateway is being asked: it may know more than the answer under way.
async fn repeat_later(
    payments: &impl Decides<Payment>,
    clock: &impl Clock,
    (scope, id, attempt): (Scope, PaymentId, AttemptId),
) -> Result<Confirmed, StoreFailed> {
    let at = clock.now(scope);
    let again = move |payment: &Payment| payment.ask_once_more(attempt, at);
    match payments.decide(id, &Asked::at(scope, at), again).await {
        Ok(_) => Ok(Confirmed::UnderWay),
        Err(declined) => nothing_moved(declined),
    }
}

fn nothing_moved(declined: Declined<VerifyRefused>) -> Result<Confirmed, StoreFailed> {
    match declined {
        Declined::Refused(VerifyRefused::AlreadyConfirmed) => Ok(Confirmed::AlreadyConfirmed),
        Declined::Refused(VerifyRefused::UnderWay) => Ok(Confirmed::UnderWay),
        Declined::Refused(VerifyRefused::UnknownAttempt { .. } | VerifyRefused::NoSession) | Declined::NotFound => {
            Ok(Confirmed::NothingToAsk)
        }
        Declined::Failed(failed) => Err(failed),
        Declined::Taken(_)
        | Declined::Replay(_)
        | Declined::Resume(_)
        | Declined::KeyConflict
        | Declined::KeyInProgress { .. } => Err(unasked()),
    }
}

/// Nothing here is asked with an idempotency key, so the store cannot answer about one.
fn unasked() -> StoreFailed {
    StoreFailed::Database("the store answered about a key that was not sent".into())
}
