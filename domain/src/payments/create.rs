//! A payment is created; with a method chosen, its one attempt is begun at once.

use super::{
    AttemptState, BeginFailed, CreateRefused, FailureCode, FindsPayments, NewPayment, Payment, PaymentState,
    begin_attempt::{begin_attempt, is_unstarted, open_session},
    gateway::{Gateways, OpenFailed, Unavailable},
};
use crate::{
    apps::Settings,
    decision::{Asked, Decides, Decision, Declined, Never, Opens},
    idempotency::Snapshot,
    ids::{NewIds, PaymentId},
    time::Clock,
};

/// Why a payment was not created, or not begun.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CreateFailed {
    /// It cannot be created.
    #[error(transparent)]
    Refused(#[from] CreateRefused),
    /// It was created, and its attempt could not be begun.
    #[error(transparent)]
    Begin(#[from] BeginFailed),
}

/// Creates a payment. `show` is the answer that a retry with the key of `asked` gets.
///
/// A retry of a request that died half-way finds the payment it made and drives it on to the same end.
pub async fn create<Store>(
    store: &Store,
    gateways: &impl Gateways,
    (clock, ids): (&impl Clock, &impl NewIds),
    asked: &Asked,
    (new, settings): (&NewPayment, &Settings),
    show: impl Fn(&Payment) -> Option<Snapshot> + Clone + Send + 'static,
) -> Result<Payment, Declined<CreateFailed>>
where
    Store: Opens<Payment> + Decides<Payment> + FindsPayments,
{
    let first = Payment::create(new, asked.scope, settings, asked.at)
        .map_err(|refused| Declined::Refused(CreateFailed::Refused(refused)))?;
    let answer = if new.method.is_none() { show(&first.next) } else { None };
    let opened = store.open(asked, first.answering(answer)).await;
    let payment = match opened {
        Ok(payment) => payment,
        Err(Declined::Resume(made)) => {
            let made = PaymentId::from_u128(made);
            store.payment(asked.scope, made).await?.ok_or(Declined::NotFound)?
        }
        Err(declined) => return Err(declined.map_refusal(|never| match never {})),
    };
    let driven = drive_on(store, gateways, (clock, ids), asked, (payment, settings), show).await;
    driven.map_err(|declined| declined.map_refusal(CreateFailed::Begin))
}

/// Drives a payment that was created to the end of its creation, or lets the next retry do so.
pub(crate) async fn drive_on(
    store: &impl Decides<Payment>,
    gateways: &impl Gateways,
    makers: (&impl Clock, &impl NewIds),
    asked: &Asked,
    (payment, settings): (Payment, &Settings),
    show: impl Fn(&Payment) -> Option<Snapshot> + Clone + Send + 'static,
) -> Result<Payment, Declined<BeginFailed>> {
    let id = payment.id;
    let driven = drive(store, gateways, makers, asked, (payment, settings), show).await;
    if let Err(Declined::Refused(BeginFailed::Refused(_) | BeginFailed::MovedOn)) = driven {
        release_key(store, asked, id).await;
    }
    driven
}

/// Drives a payment that was created to the end of its creation.
async fn drive(
    store: &impl Decides<Payment>,
    gateways: &impl Gateways,
    (clock, ids): (&impl Clock, &impl NewIds),
    asked: &Asked,
    (payment, settings): (Payment, &Settings),
    show: impl Fn(&Payment) -> Option<Snapshot> + Clone + Send + 'static,
) -> Result<Payment, Declined<BeginFailed>> {
    let Some(method) = payment.method else { return Ok(payment) };
    match payment.attempts.last() {
        None => {
            let begun =
                begin_attempt(store, gateways, (clock, ids), asked, (payment.id, method, settings), show).await?;
            Ok(begun.0)
        }
        Some(attempt) if is_unstarted(attempt) => {
            Ok(open_session(store, gateways, clock, asked, (&payment, attempt), show).await?.0)
        }
        Some(attempt) if payment.state == (PaymentState::Failed { code: FailureCode::GatewayInitFailed }) => {
            release_key(store, asked, payment.id).await;
            Err(Declined::Refused(BeginFailed::Gateway(why_it_failed(&attempt.state))))
        }
        Some(_) => {
            let settle = move |payment: &Payment| Ok(Decision::of(payment.clone()).answering(show(payment)));
            store.decide(payment.id, asked, settle).await
        }
    }
}

/// Lets the next retry drive the operation on at once. If that cannot be kept, it only waits for this request's lease.
async fn release_key(store: &impl Decides<Payment>, asked: &Asked, id: PaymentId) {
    if asked.key.is_some() {
        let release = |payment: &Payment| Ok::<_, Never>(Decision::of(payment.clone()).releasing_key());
        store.decide(id, asked, release).await.ok();
    }
}

fn why_it_failed(state: &AttemptState) -> OpenFailed {
    match state {
        AttemptState::Failed { reason } => OpenFailed::Refused { reason: reason.clone() },
        AttemptState::Initiated
        | AttemptState::Redirected
        | AttemptState::Verifying { .. }
        | AttemptState::Succeeded(_)
        | AttemptState::Cancelled
        | AttemptState::Abandoned => OpenFailed::Unavailable(Unavailable { detail: "it gave no session".into() }),
    }
}
