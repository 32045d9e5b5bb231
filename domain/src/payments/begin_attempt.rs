//! An attempt is begun: decide, ask the gateway for a session, decide.

use super::{
    Attempt, AttemptState, BeginRefused, Method, Payment, Session, StartRefused,
    gateway::{Gateways, OpenFailed},
};
use crate::{
    apps::Settings,
    decision::{Asked, Decides, Declined},
    idempotency::Snapshot,
    ids::{AttemptId, AttemptReference, NewIds, PaymentId},
    time::Clock,
};

/// Why the customer cannot be sent to a gateway.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum BeginFailed {
    /// The payment cannot be attempted.
    #[error(transparent)]
    Refused(#[from] BeginRefused),
    /// The gateway gave no page to send the customer to.
    #[error(transparent)]
    Gateway(#[from] OpenFailed),
    /// The payment moved while the gateway was asked.
    #[error("the payment moved on while the gateway was asked")]
    MovedOn,
}

/// Begins an attempt, or finds the open session of this method, and answers the payment with where to send the customer.
///
/// `show` is the answer that a retry with the key of `asked` gets once the session is open.
pub async fn begin_attempt(
    payments: &impl Decides<Payment>,
    gateways: &impl Gateways,
    (clock, ids): (&impl Clock, &impl NewIds),
    asked: &Asked,
    (id, method, settings): (PaymentId, Method, &Settings),
    show: impl Fn(&Payment) -> Option<Snapshot> + Clone + Send + 'static,
) -> Result<(Payment, Session), Declined<BeginFailed>> {
    let attempt = AttemptId::from_u128(ids.ordered());
    let reference = AttemptReference::from_u128(ids.random());
    let (settings, at, answer) = (settings.clone(), asked.at, show.clone());
    let begin = move |payment: &Payment| {
        if payment.open_session(method).is_some() && at < payment.expires_at {
            return Ok(crate::Decision::of(payment.clone()).answering(answer(payment)));
        }
        payment.begin_attempt(attempt, &reference, method, &settings, at)
    };
    let payment =
        payments.decide(id, asked, begin).await.map_err(|declined| declined.map_refusal(BeginFailed::Refused))?;
    if let Some((_, session)) = payment.open_session(method) {
        let session = session.clone();
        return Ok((payment, session));
    }
    let begun = payment.attempt(attempt).cloned().ok_or(Declined::Refused(BeginFailed::MovedOn))?;
    open_session(payments, gateways, clock, asked, (&payment, &begun), show).await
}

/// Asks the gateway for the session of an attempt that was begun, and keeps what it says.
pub(super) async fn open_session(
    payments: &impl Decides<Payment>,
    gateways: &impl Gateways,
    clock: &impl Clock,
    asked: &Asked,
    (payment, attempt): (&Payment, &Attempt),
    show: impl Fn(&Payment) -> Option<Snapshot> + Clone + Send + 'static,
) -> Result<(Payment, Session), Declined<BeginFailed>> {
    let opened = gateways.open_session(payment, attempt).await;
    let at = clock.now(payment.scope);
    let (asked, id) = (asked.later(at), attempt.id);
    match opened {
        Ok(session) => {
            let kept = session.clone();
            let redirect = move |payment: &Payment| {
                let decision = payment.redirect(id, &kept, at)?;
                let answer = show(&decision.next);
                Ok::<_, StartRefused>(decision.answering(answer))
            };
            let payment = payments.decide(payment.id, &asked, redirect).await.map_err(moved_on)?;
            Ok((payment, session))
        }
        Err(failed) => {
            let reason = failed.to_string();
            let end =
                move |payment: &Payment| payment.fail_to_start(id, &reason, at).map(crate::Decision::releasing_key);
            payments.decide(payment.id, &asked, end).await.map_err(moved_on)?;
            Err(Declined::Refused(BeginFailed::Gateway(failed)))
        }
    }
}

/// Whether an attempt was begun and has neither a session nor an end.
pub(super) fn is_unstarted(attempt: &Attempt) -> bool {
    attempt.state == AttemptState::Initiated
}

fn moved_on(declined: Declined<StartRefused>) -> Declined<BeginFailed> {
    declined.map_refusal(|_| BeginFailed::MovedOn)
}
