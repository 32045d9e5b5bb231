//! A payment whose time is over expires, once its gateways were asked a last time.

use super::{
    Confirmed, ExpireRefused, FindsPayments, Payment, Trigger,
    confirm::confirm,
    gateway::{Gateways, Hint},
};
use crate::{
    apps::VerificationPolicy,
    decision::{Asked, Decides, Declined},
    ids::PaymentId,
    scope::Scope,
    time::Clock,
};

/// Asks about every open attempt, then ends the payment unless money came.
///
/// A gateway that does not answer does not keep the payment open: a success that is verified later still counts.
pub async fn expire<Store>(
    store: &Store,
    gateways: &impl Gateways,
    clock: &impl Clock,
    policy: VerificationPolicy,
    (scope, id): (Scope, PaymentId),
) -> Result<Payment, Declined<ExpireRefused>>
where
    Store: Decides<Payment> + FindsPayments,
{
    let payment = store.payment(scope, id).await?.ok_or(Declined::NotFound)?;
    for attempt in payment.attempts.iter().filter(|attempt| attempt.is_open() && attempt.session.is_some()) {
        let about = (scope, id, attempt.id);
        let answered = confirm(store, gateways, clock, policy, about, (&Hint::default(), Trigger::Sweep)).await?;
        if answered == Confirmed::UnderWay {
            // Somebody is asking at this moment; expiring now could hide a success from the customer. Next round.
            return Err(Declined::Refused(ExpireRefused::TimeIsLeft));
        }
    }
    let at = clock.now(scope);
    store.decide(id, &Asked::at(scope, at), move |payment| payment.expire(at)).await
}
