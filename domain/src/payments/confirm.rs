//! An attempt is verified: decide `VERIFYING`, ask the gateway's own API, decide by its answer.
//!
//! Where no money moves before we say so, an answer that the customer agreed is followed by one charge: decide that it is
//! sent, send it, decide by its answer. A charge whose outcome is not known is asked about, and never sent again; one that
//! the gateway did not take, because the customer has not agreed, uses nothing up.

use super::{
    Attempt, ChargeNotTakenBack, ChargeRefused, ConfirmRefused, Difference, Payment, Trigger, VerifyRefused,
    begin_attempt::is_unstarted,
    gateway::{Gateways, Hint, Receipts, Said, Unavailable, Verdict},
};
use crate::{
    apps::VerificationPolicy,
    decision::{Asked, Decides, Decision, Declined, StoreFailed, Unique},
    ids::{AttemptId, PaymentId},
    scope::Scope,
    time::{Clock, Timestamp},
};

/// What came of verifying an attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Confirmed {
    /// The gateway answered, and this is the payment now.
    Kept(Box<Payment>),
    /// The gateway confirmed something else than was asked; this is the payment now.
    Mismatch(Box<Payment>),
    /// Everything that the gateway confirms was captured before: nothing moved.
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
    let hinted = hint.clone();
    let claim = move |payment: &Payment| claim(payment, attempt, (&hinted, trigger), at);
    let claimed = payments.decide(id, &Asked::at(scope, at), claim).await;
    let payment = match claimed {
        Ok(payment) => payment,
        Err(Declined::Refused(VerifyRefused::UnderWay)) if trigger == Trigger::Callback => {
            let repeated = repeat_later(payments, clock, (scope, id, attempt), hint).await?;
            return Ok((repeated, HintLed::Right));
        }
        Err(declined) => return Ok((nothing_moved(declined)?, HintLed::Right)),
    };
    let Some(verifying) = payment.attempt(attempt).filter(|found| found.session.is_some()) else {
        return Ok((Confirmed::NothingToAsk, HintLed::Right));
    };
    let (verdict, led) = match is_approved(gateways, verifying, hint) {
        true => (Ok(Verdict::Approved), HintLed::Right),
        false => ask(gateways, &payment, verifying, hint).await,
    };
    let verdict = match verdict {
        Ok(Verdict::Approved) => charge(payments, gateways, clock, (&payment, attempt), hint).await?,
        answered => answered,
    };
    let confirmed = keep_verdict(payments, clock, policy, (&payment, attempt), (verdict, trigger)).await?;
    Ok((confirmed, led))
}

/// Decides by what the gateway answered.
async fn keep_verdict(
    payments: &impl Decides<Payment>,
    clock: &impl Clock,
    policy: VerificationPolicy,
    (before, attempt): (&Payment, AttemptId),
    (verdict, trigger): (Result<Verdict, Unavailable>, Trigger),
) -> Result<Confirmed, StoreFailed> {
    let (id, at) = (before.id, clock.now(before.scope));
    let asked = Asked::at(before.scope, at);
    let kept = match verdict {
        Ok(Verdict::Paid(seen)) => return keep(payments, &asked, (before, attempt), seen).await,
        Ok(Verdict::Failed { reason }) => {
            payments.decide(id, &asked, move |payment| payment.decline(attempt, &reason, at)).await
        }
        Ok(Verdict::Cancelled) => payments.decide(id, &asked, move |payment| payment.cancel_attempt(attempt, at)).await,
        Ok(Verdict::GivenBack) => payments.decide(id, &asked, move |payment| payment.was_given_back(attempt, at)).await,
        Ok(Verdict::Undecided | Verdict::Approved | Verdict::NotCharged) => {
            payments.decide(id, &asked, move |payment| payment.keep_waiting(attempt, at)).await
        }
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
fn claim(
    payment: &Payment,
    attempt: AttemptId,
    why: (&Hint, Trigger),
    at: Timestamp,
) -> Result<Decision<Payment>, VerifyRefused> {
    match payment.attempt(attempt) {
        Some(found) if is_unstarted(found) && found.check_at.is_some_and(|check| check <= at) => payment
            .fail_to_start(attempt, "the gateway opened no session in time", at)
            .map_err(|_| VerifyRefused::NoSession),
        _ => payment.start_verifying(attempt, why, at),
    }
}

/// Whether a callback says that the customer agreed to a charge that was not sent yet: then the gateway's answer to the
/// charge itself tells whether that is so.
fn is_approved(gateways: &impl Gateways, attempt: &Attempt, hint: &Hint) -> bool {
    hint.said == Said::Approved && attempt.charge_sent_at.is_none() && gateways.capabilities(attempt.method).charges
}

/// Keeps that the charge is sent, sends it, and asks what came of it when its own answer does not tell.
async fn charge(
    payments: &impl Decides<Payment>,
    gateways: &impl Gateways,
    clock: &impl Clock,
    (before, attempt): (&Payment, AttemptId),
    hint: &Hint,
) -> Result<Result<Verdict, Unavailable>, StoreFailed> {
    let at = clock.now(before.scope);
    let send = move |payment: &Payment| payment.start_charge(attempt, at);
    let payment = match payments.decide(before.id, &Asked::at(before.scope, at), send).await {
        Ok(payment) => payment,
        Err(Declined::Refused(
            ChargeRefused::UnknownAttempt { .. }
            | ChargeRefused::AlreadySent
            | ChargeRefused::NotOwed { .. }
            | ChargeRefused::OtherInDoubt,
        )) => return Ok(Ok(Verdict::Undecided)),
        Err(Declined::Failed(failed)) => return Err(failed),
        Err(
            Declined::NotFound
            | Declined::Taken(_)
            | Declined::Replay(_)
            | Declined::Resume(_)
            | Declined::KeyConflict
            | Declined::KeyInProgress { .. },
        ) => return Err(unasked()),
    };
    let Some(charged) = payment.attempt(attempt) else { return Ok(Ok(Verdict::Undecided)) };
    match gateways.charge(&payment, charged, hint).await {
        Ok(definite @ (Verdict::Paid(_) | Verdict::Failed { .. } | Verdict::Cancelled | Verdict::GivenBack)) => {
            Ok(Ok(definite))
        }
        Ok(Verdict::NotCharged) => take_back_charge(payments, clock, (&payment, attempt)).await.map(Ok),
        Ok(Verdict::Approved | Verdict::Undecided) | Err(Unavailable { .. }) => {
            Ok(gateways.verify(&payment, charged, &Hint::default()).await)
        }
    }
}

/// Keeps that nothing was charged, so that the customer can still agree.
///
/// Only whoever sent the charge comes here, with the gateway's definite answer to it: while that was awaited, nobody else
/// could send one.
async fn take_back_charge(
    payments: &impl Decides<Payment>,
    clock: &impl Clock,
    (before, attempt): (&Payment, AttemptId),
) -> Result<Verdict, StoreFailed> {
    let at = clock.now(before.scope);
    let take_back = move |payment: &Payment| payment.take_back_charge(attempt, at);
    match payments.decide(before.id, &Asked::at(before.scope, at), take_back).await {
        Ok(_) | Err(Declined::Refused(ChargeNotTakenBack::UnknownAttempt { .. } | ChargeNotTakenBack::NotSent)) => {
            Ok(Verdict::Undecided)
        }
        Err(Declined::Failed(failed)) => Err(failed),
        Err(
            Declined::NotFound
            | Declined::Taken(_)
            | Declined::Replay(_)
            | Declined::Resume(_)
            | Declined::KeyConflict
            | Declined::KeyInProgress { .. },
        ) => Err(unasked()),
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
        Ok(Verdict::Paid(seen))
            if hint.token.is_some() && seen.iter().all(|one| one.reference != attempt.reference.as_str()) =>
        {
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

/// Keeps all that was confirmed in one commit.
async fn keep(
    payments: &impl Decides<Payment>,
    asked: &Asked,
    (before, attempt): (&Payment, AttemptId),
    seen: Receipts,
) -> Result<Confirmed, StoreFailed> {
    let (id, at, all) = (before.id, asked.at, seen.clone());
    let kept = payments.decide(id, asked, move |payment| payment.confirm_all(attempt, &all, at)).await;
    let kept = match kept {
        Err(Declined::Taken(Unique::GatewayTransaction)) => keep_each(payments, asked, (id, attempt), &seen).await,
        other => other,
    };
    match kept {
        Ok(payment) => Ok(kept_as(before, payment, attempt, &seen)),
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

/// Some transaction among these belongs to another payment: each is kept by itself, and one that belongs elsewhere is a
/// mismatch. Those come last, so that they do not end a payment that another one pays.
async fn keep_each(
    payments: &impl Decides<Payment>,
    asked: &Asked,
    (id, attempt): (PaymentId, AttemptId),
    seen: &Receipts,
) -> Result<Payment, Declined<ConfirmRefused>> {
    let (at, mut taken) = (asked.at, Vec::new());
    let mut kept = Err(Declined::Refused(ConfirmRefused::AlreadyConfirmed));
    for one in seen.iter() {
        let single = Receipts::of(one.clone()).partial_if(seen.is_partial());
        match payments.decide(id, asked, move |payment| payment.confirm_all(attempt, &single, at)).await {
            Err(Declined::Taken(Unique::GatewayTransaction)) => taken.push(one.gateway_txn_id.clone()),
            Err(Declined::Refused(ConfirmRefused::AlreadyConfirmed)) => {}
            other => kept = Ok(other?),
        }
    }
    for theirs in taken {
        let taken = Difference::TransactionTaken { theirs };
        kept = Ok(payments.decide(id, asked, move |payment| payment.mismatch(attempt, &taken, at)).await?);
    }
    kept
}

/// What came of it: money that was not there before, nothing new, or something that is not ours.
fn kept_as(before: &Payment, payment: Payment, attempt: AttemptId, seen: &Receipts) -> Confirmed {
    let captures = |payment: &Payment| payment.attempt(attempt).map_or(0, |found| found.captures().count());
    let is_kept = |found: &Attempt| seen.iter().all(|one| found.has_received(one));
    if captures(&payment) > captures(before) {
        Confirmed::Kept(Box::new(payment))
    } else if payment.attempt(attempt).is_some_and(is_kept) {
        Confirmed::AlreadyConfirmed
    } else {
        Confirmed::Mismatch(Box::new(payment))
    }
}

/// A callback came while the gateway is being asked: it may know more than the answer under way.
async fn repeat_later(
    payments: &impl Decides<Payment>,
    clock: &impl Clock,
    (scope, id, attempt): (Scope, PaymentId, AttemptId),
    hint: &Hint,
) -> Result<Confirmed, StoreFailed> {
    let (at, hint) = (clock.now(scope), hint.clone());
    let again = move |payment: &Payment| payment.ask_once_more(attempt, &hint, at);
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
