//! A customer agrees to a charge on the phone bill: decide, ask the operator, decide; and then the attempt is confirmed
//! like any other, which charges it once.

use super::{
    Confirmed, ConsentRefused, Payment, Trigger,
    confirm::confirm,
    consent::{AskFailed, AsksConsent, Code, CodeSaid, ConsentStep, Payer, WRONG_CODES_MAX},
    gateway::{Gateways, Hint, Said, Unavailable},
};
use crate::{
    apps::VerificationPolicy,
    decision::{Asked, Decides, Declined, StoreFailed},
    ids::{AttemptId, PaymentId},
    scope::Scope,
    time::Clock,
};

/// Why the customer was not asked.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AskRefused {
    /// The step is not to be taken now.
    #[error(transparent)]
    Step(#[from] ConsentRefused),
    /// The operator did not reach the customer.
    #[error(transparent)]
    Operator(#[from] AskFailed),
}

/// What came of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It was right, and this came of charging.
    Agreed(Confirmed),
    /// It was wrong; so many more may be tried.
    Wrong {
        /// How many.
        left: u8,
    },
    /// It was too old: another one must be sent.
    Expired,
    /// Too many wrong ones came: another one must be sent.
    UsedUp,
    /// The operator did not say; the same code may be tried again.
    Unavailable,
}

/// Has the operator reach the customer. Where it asks by itself when it charges, it is charged at once.
pub async fn ask_for_consent(
    payments: &impl Decides<Payment>,
    gateways: &(impl Gateways + AsksConsent),
    clock: &impl Clock,
    policy: VerificationPolicy,
    about: (Scope, PaymentId, AttemptId),
    payer: Payer,
) -> Result<Payment, Declined<AskRefused>> {
    let ((scope, id, attempt), at) = (about, clock.now(about.0));
    let ask = move |payment: &Payment| payment.ask_consent(attempt, &payer, at);
    let payment = payments.decide(id, &Asked::at(scope, at), ask).await.map_err(step_refused)?;
    let found = payment.attempt(attempt).ok_or(Declined::NotFound)?;
    let time = found.consent.as_ref().map_or(0, |consent| consent.asked);
    let reached = gateways.ask_consent(&payment, found, &payer).await;
    let (kept, at) = (reached.as_ref().ok().cloned(), clock.now(scope));
    let keep = move |payment: &Payment| payment.consent_asked((attempt, time), kept.as_ref(), at);
    let payment = payments.decide(id, &Asked::at(scope, at), keep).await.map_err(step_refused)?;
    reached.map_err(|failed| Declined::Refused(AskRefused::Operator(failed)))?;
    if has_agreed(&payment, attempt) {
        return match charge(payments, gateways, clock, policy, about).await? {
            Confirmed::Kept(payment) | Confirmed::Mismatch(payment) => Ok(*payment),
            Confirmed::AlreadyConfirmed | Confirmed::UnderWay | Confirmed::NothingToAsk => Ok(payment),
        };
    }
    Ok(payment)
}

/// Has the operator check a code, and charges when it is right.
pub async fn answer_code(
    payments: &impl Decides<Payment>,
    gateways: &(impl Gateways + AsksConsent),
    clock: &impl Clock,
    policy: VerificationPolicy,
    about: (Scope, PaymentId, AttemptId),
    code: &Code,
) -> Result<Answered, Declined<ConsentRefused>> {
    let ((scope, id, attempt), at) = (about, clock.now(about.0));
    let check = move |payment: &Payment| payment.check_code(attempt, at);
    let payment = payments.decide(id, &Asked::at(scope, at), check).await?;
    let found = payment.attempt(attempt).ok_or(Declined::NotFound)?;
    let said = gateways.check_code(&payment, found, code).await;
    let (kept, at) = (said.as_ref().ok().cloned(), clock.now(scope));
    let keep = move |payment: &Payment| payment.code_checked(attempt, kept.as_ref(), at);
    let payment = payments.decide(id, &Asked::at(scope, at), keep).await?;
    let step = payment.attempt(attempt).and_then(|found| found.consent.as_ref()).map(|consent| &consent.step);
    Ok(match (said, step) {
        (Ok(CodeSaid::Right(_)), _) => Answered::Agreed(charge(payments, gateways, clock, policy, about).await?),
        (Ok(CodeSaid::Wrong), Some(ConsentStep::CodeSent(code))) => {
            Answered::Wrong { left: WRONG_CODES_MAX.saturating_sub(code.wrong) }
        }
        (Ok(CodeSaid::Wrong | CodeSaid::UsedUp), _) => Answered::UsedUp,
        (Ok(CodeSaid::Expired), _) => Answered::Expired,
        (Err(Unavailable { .. }), _) => Answered::Unavailable,
    })
}

/// The customer agreed: the attempt is confirmed as after a callback that says so.
async fn charge(
    payments: &impl Decides<Payment>,
    gateways: &impl Gateways,
    clock: &impl Clock,
    policy: VerificationPolicy,
    about: (Scope, PaymentId, AttemptId),
) -> Result<Confirmed, StoreFailed> {
    let hint = Hint { said: Said::Approved, ..Hint::default() };
    confirm(payments, gateways, clock, policy, about, (&hint, Trigger::Callback)).await
}

fn has_agreed(payment: &Payment, attempt: AttemptId) -> bool {
    let consent = payment.attempt(attempt).and_then(|found| found.consent.as_ref());
    consent.is_some_and(|consent| consent.step == ConsentStep::Agreed)
}

fn step_refused(declined: Declined<ConsentRefused>) -> Declined<AskRefused> {
    declined.map_refusal(AskRefused::Step)
}
