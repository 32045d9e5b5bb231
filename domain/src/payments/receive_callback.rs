//! A callback arrives: evidence first, then a look at whom it concerns, then the gateway's own API decides.

use super::{
    Confirmed, FindsPayments, Payment, Trigger,
    callback::{Callback, CallbackOutcome, Judgement, KeepsCallbacks},
    confirm::{HintLed, confirm_by_hint},
    gateway::{CallbackReading, Gateways, Signature},
};
use crate::{
    apps::{FindsApps, VerificationPolicy},
    decision::{Decides, StoreFailed},
    ids::{AttemptId, CheckoutReference, PaymentId},
    scope::Scope,
    time::Clock,
};

/// How a callback was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Acknowledged {
    /// What it turned out to be.
    pub outcome: CallbackOutcome,
    /// The payment it speaks of, so that a browser can be sent on.
    pub checkout: Option<CheckoutReference>,
    /// What the very same callback repeats from now on; none while it may still tell something new.
    pub repeats: Option<Repeated>,
}

/// Whom a callback concerns, as a look has it that moves nothing.
#[derive(Clone, Debug)]
pub struct Seen {
    reading: CallbackReading,
    found: Option<(Payment, AttemptId)>,
}

/// Money that we have, and that a callback tells of once more. We have it for ever: whoever meets the very same callback
/// again knows what it is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Repeated {
    about: (Scope, PaymentId, AttemptId),
    checkout: CheckoutReference,
}

impl Repeated {
    /// What a callback repeats that hints at money we have of this payment.
    fn of(payment: &Payment, attempt: AttemptId, reading: &CallbackReading) -> Option<Repeated> {
        let has_captured = payment.attempt(attempt)?.has_captured(&reading.hint);
        let about = (payment.scope, payment.id, attempt);
        has_captured.then_some(Repeated { about, checkout: payment.reference })
    }

    /// How whatever repeats it is judged.
    pub const fn acknowledged(self) -> Acknowledged {
        Acknowledged { outcome: CallbackOutcome::Duplicate, checkout: Some(self.checkout), repeats: Some(self) }
    }
}

/// What became of a callback when it was kept.
#[derive(Clone, Debug)]
pub enum KeptCallback {
    /// It says nothing that we do not have, and is judged.
    Duplicate(Repeated),
    /// It is kept as it came, and is to be judged. Whom it concerns was seen, unless nobody could look.
    Unjudged(Option<Box<Seen>>),
}

/// Keeps a callback, before anything is done about it.
///
/// A look goes ahead that moves nothing: whatever repeats what we have is kept with its judgement in one commit, and
/// nobody is asked about it, so that a storm of duplicates costs little. A look that fails keeps nothing from being kept.
pub async fn keep_callback<Store>(
    store: &Store,
    gateways: &impl Gateways,
    clock: &impl Clock,
    callback: &Callback,
) -> Result<KeptCallback, StoreFailed>
where
    Store: FindsPayments + KeepsCallbacks,
{
    let seen = look(store, gateways, callback).await.ok();
    if let Some(Seen { reading, found: Some((payment, attempt)) }) = &seen
        && let Some(repeated) = Repeated::of(payment, *attempt, reading)
        && !is_forged(gateways, (payment, *attempt), callback)
    {
        keep_duplicate(store, clock, callback, repeated).await?;
        return Ok(KeptCallback::Duplicate(repeated));
    }
    store.keep_callback(callback).await?;
    Ok(KeptCallback::Unjudged(seen.map(Box::new)))
}

/// Keeps a callback that is known to repeat what we have, with its judgement, in one commit.
pub async fn keep_duplicate(
    store: &impl KeepsCallbacks,
    clock: &impl Clock,
    callback: &Callback,
    repeated: Repeated,
) -> Result<(), StoreFailed> {
    let (outcome, about) = (CallbackOutcome::Duplicate, Some(repeated.about));
    store.keep_judged_callback(callback, Judgement { outcome, about, at: clock.wall() }).await
}

async fn look(store: &impl FindsPayments, gateways: &impl Gateways, callback: &Callback) -> Result<Seen, StoreFailed> {
    let reading = gateways.read_callback(&callback.raw);
    let found = match &reading.reference {
        Some(reference) => store.payment_by_attempt(reference).await?.and_then(|payment| {
            let attempt = payment.attempt_by_reference(reference)?.id;
            Some((payment, attempt))
        }),
        None => None,
    };
    Ok(Seen { reading, found })
}

fn is_forged(gateways: &impl Gateways, (payment, attempt): (&Payment, AttemptId), callback: &Callback) -> bool {
    payment.attempt(attempt).is_none_or(|found| {
        found.method != callback.raw.method
            || gateways.check_signature(payment.scope, found, &callback.raw) == Signature::Forged
    })
}

/// Judges a callback that was kept, and lets the gateway's own API decide what it is worth.
///
/// The application says what becomes of its payment when nobody can verify it.
pub async fn receive_callback<Store>(
    store: &Store,
    gateways: &impl Gateways,
    clock: &impl Clock,
    callback: &Callback,
    seen: Option<Box<Seen>>,
) -> Result<Acknowledged, StoreFailed>
where
    Store: Decides<Payment> + FindsApps + FindsPayments + KeepsCallbacks,
{
    let Seen { reading, found } = match seen {
        Some(seen) => *seen,
        None => look(store, gateways, callback).await?,
    };
    let Some((payment, attempt)) = found else {
        return judge(store, clock, callback, CallbackOutcome::Unmatched, None).await;
    };
    let about = Some((&payment, attempt));
    if is_forged(gateways, (&payment, attempt), callback) {
        return judge(store, clock, callback, CallbackOutcome::Forged, about).await;
    }
    if let Some(repeated) = Repeated::of(&payment, attempt, &reading) {
        judge(store, clock, callback, CallbackOutcome::Duplicate, about).await?;
        return Ok(repeated.acknowledged());
    }
    let app = store.app(payment.scope.app).await?;
    let policy = app.map_or(VerificationPolicy::Fail, |app| app.settings.verification);
    let whom = (payment.scope, payment.id, attempt);
    let why = (&reading.hint, Trigger::Callback);
    let (confirmed, led) = confirm_by_hint(store, gateways, clock, policy, whom, why).await?;
    let repeats = match &confirmed {
        Confirmed::Kept(payment) => Repeated::of(payment, attempt, &reading),
        Confirmed::Mismatch(_) | Confirmed::AlreadyConfirmed | Confirmed::UnderWay | Confirmed::NothingToAsk => None,
    };
    let outcome = match (confirmed, led) {
        (Confirmed::Mismatch(_), _) | (Confirmed::Kept(_) | Confirmed::AlreadyConfirmed, HintLed::Astray) => {
            CallbackOutcome::Mismatch
        }
        (Confirmed::Kept(_), HintLed::Right) => CallbackOutcome::Accepted,
        (Confirmed::AlreadyConfirmed, HintLed::Right) | (Confirmed::UnderWay, _) => CallbackOutcome::Duplicate,
        (Confirmed::NothingToAsk, _) => CallbackOutcome::Unmatched,
    };
    Ok(Acknowledged { repeats, ..judge(store, clock, callback, outcome, about).await? })
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
    Ok(Acknowledged { outcome, checkout: about.map(|(payment, _)| payment.reference), repeats: None })
}
