//! An attempt is verified: decide `VERIFYING`, ask the gateway's own API, decide by its answer.

use super::{
    Attempt, ConfirmRefused, Difference, Payment, Trigger, VerifyRefused,
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
    about: (Scope, PaymentId, AttemptId),
    why: (&Hint, Trigger),
) -> Result<Confirmed, StoreFailed> {
    confirm_by_hint(payments, gateways, clock, policy, about, why).await.map(|(confirmed, _)| confirmed)
}

/// Whether a hint led to what the attempt is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum HintLed {
    /// It did, or there was none.
    Right,
    /// It led to something else that was paid. It was set aside, and the gateway asked about the attempt itself.
    Astray,
}

/// Verifies one attempt, and tells what its hint was worth.
pub(super) async fn confirm_by_hint(
    payments: &impl Decides<Payment>,
    gateways: &impl Gateways,
    clock: &impl Clock,
    policy: VerificationPolicy,
    (scope, id, attempt): (Scope, PaymentId, AttemptId),
    (hint, trigger): (&Hint, Trigger),
) -> Result<(Confirmed, HintLed), StoreFailed> {
    let at = clock.now(scope);
    let claim = move |payment: &Payment| claim(payment, attempt, at);
    let claimed = payments.decide(id, &Asked::at(scope, at), claim).await;
    let payment = match claimed {
        Ok(payment) => payment,
        Err(Declined::Refused(VerifyRefused::UnderWay)) if trigger == Trigger::Callback => {
            let repeated = repeat_later(payments, clock, (scope, id, attempt)).await?;
            return Ok((repeated, HintLed::Right));
        }
        Err(declined) => return Ok((nothing_moved(declined)?, HintLed::Right)),
    };
    let Some(verifying) = payment.attempt(attempt).filter(|found| found.session.is_some()) else {
        return Ok((Confirmed::NothingToAsk, HintLed::Right));
    };
    let (verdict, led) = ask(gateways, &payment, verifying, hint).await;
    let confirmed = keep_verdict(payments, clock, policy, (scope, id, attempt), (verdict, trigger)).await?;
    Ok((confirmed, led))
}

/// Decides by what the gateway answered.
async fn keep_verdict(
    payments: &impl Decides<Payment>,
    clock: &impl Clock,
    policy: VerificationPolicy,
    (scope, id, attempt): (Scope, PaymentId, AttemptId),
    (verdict, trigger): (Result<Verdict, Unavailable>, Trigger),
) -> Result<Confirmed, StoreFailed> {
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
///
/// Anybody may hint at a transaction that paid for something else. That answer says nothing about this attempt, so the
/// gateway is asked again by our own reference: a hint must not be able to fail a payment.
async fn ask(
    gateways: &impl Gateways,
    payment: &Payment,
    attempt: &Attempt,
    hint: &Hint,
) -> (Result<Verdict, Unavailable>, HintLed) {
    let answered = ask_twice(gateways, payment, attempt, hint).await;
    match &answered {
        Ok(Verdict::Paid(seen)) if seen.reference != attempt.reference.as_str() && *hint != Hint::default() => {
            (ask_twice(gateways, payment, attempt, &Hint::default()).await, HintLed::Astray)
        }
        _ => (answered, HintLed::Right),
    }
}

async fn ask_twice(
    gateways: &impl Gateways,
    payment: &Payment,
    attempt: &Attempt,
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
        Ok(payment) if payment.attempt(attempt).is_some_and(Attempt::is_captured) => {
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
