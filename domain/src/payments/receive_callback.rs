//! A callback arrives: evidence first, then a look at whom it concerns, then the gateway's own API decides.

use super::{
    Confirmed, FindsPayments, Payment, Trigger,
    callback::{Callback, CallbackOutcome, Judgement, KeepsCallbacks},
    confirm::{HintLed, confirm_by_hint},
    gateway::{Gateways, Signature},
};
use crate::{
    apps::{FindsApps, VerificationPolicy},
    decision::{Decides, StoreFailed},
    ids::{AttemptId, CheckoutReference},
    time::Clock,
};

/// How a callback was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Acknowledged {
    /// What it turned out to be.
    pub outcome: CallbackOutcome,
    /// The payment it speaks of, so that a browser can be sent on.
    pub checkout: Option<CheckoutReference>,
}

/// Judges a callback that was kept, and lets the gateway's own API decide what it is worth.
///
/// The application says what becomes of its payment when nobody can verify it.
pub async fn receive_callback<Store>(
    store: &Store,
    gateways: &impl Gateways,
    clock: &impl Clock,
    callback: &Callback,
) -> Result<Acknowledged, StoreFailed>
where
    Store: Decides<Payment> + FindsApps + FindsPayments + KeepsCallbacks,
{
    let reading = gateways.read_callback(&callback.raw);
    let found = match &reading.reference {
        Some(reference) => store.payment_by_attempt(reference).await?.and_then(|payment| {
            let attempt = payment.attempt_by_reference(reference)?.id;
            Some((payment, attempt))
        }),
        None => None,
    };
    let Some((payment, attempt)) = found else {
        return judge(store, clock, callback, CallbackOutcome::Unmatched, None).await;
    };
    let about = Some((&payment, attempt));
    let is_forged = payment.attempt(attempt).is_none_or(|found| {
        found.method != callback.raw.method
            || gateways.check_signature(payment.scope, found, &callback.raw) == Signature::Forged
    });
    if is_forged {
        return judge(store, clock, callback, CallbackOutcome::Forged, about).await;
    }
    if payment.attempt(attempt).is_some_and(|found| found.has_captured(&reading.hint)) {
        return judge(store, clock, callback, CallbackOutcome::Duplicate, about).await;
    }
    let app = store.app(payment.scope.app).await?;
    let policy = app.map_or(VerificationPolicy::Fail, |app| app.settings.verification);
    let whom = (payment.scope, payment.id, attempt);
    let why = (&reading.hint, Trigger::Callback);
    let (confirmed, led) = confirm_by_hint(store, gateways, clock, policy, whom, why).await?;
    let outcome = match (confirmed, led) {
        (Confirmed::Mismatch(_), _) | (Confirmed::Kept(_) | Confirmed::AlreadyConfirmed, HintLed::Astray) => {
            CallbackOutcome::Mismatch
        }
        (Confirmed::Kept(_), HintLed::Right) => CallbackOutcome::Accepted,
        (Confirmed::AlreadyConfirmed, HintLed::Right) | (Confirmed::UnderWay, _) => CallbackOutcome::Duplicate,
        (Confirmed::NothingToAsk, _) => CallbackOutcome::Unmatched,
    };
    judge(store, clock, callback, outcome, about).await
}

async fn judge(
    store: &impl KeepsCallbacks,
    clock: &impl Clock,
    callback: &Callback,
    outcome: CallbackOutcome,
    about: Option<(&Payment, AttemptId)>,
) -> Result<Acknowledged, StoreFailed> {
    let whom = about.map(|(payment, attempt)| (payment.scope, payment.id, attempt));
    let judgement = Judgement { outcome, about: whom, at: clock.wall() };
    store.judge_callback(callback, judgement).await?;
    Ok(Acknowledged { outcome, checkout: about.map(|(payment, _)| payment.reference) })
}
