//! An order is paid: a payment is begun for it, at once or later.

use super::{OrderCase, PayRefused};
use crate::{
    apps::Settings,
    decision::{Asked, Decides, Decision, Declined, Never, OpensWithin},
    idempotency::Snapshot,
    ids::{NewIds, OrderId, PaymentId},
    payments::{BeginFailed, FindsPayments, NewPayment, Payment, PaymentState, drive_on, gateway::Gateways},
    time::Clock,
};

/// Why an order is not being paid.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PayFailed {
    /// No payment was made for it.
    #[error(transparent)]
    Refused(#[from] PayRefused),
    /// One was made, and could not be begun.
    #[error(transparent)]
    Begin(#[from] BeginFailed),
}

/// Begins a payment of an order. `show` is the answer that a retry with the key of `asked` gets.
pub async fn begin_payment<Store>(
    store: &Store,
    gateways: &impl Gateways,
    makers: (&impl Clock, &impl NewIds),
    asked: &Asked,
    (order, new, settings): (OrderId, &NewPayment, &Settings),
    show: impl Fn(&Payment) -> Option<Snapshot> + Clone + Send + 'static,
) -> Result<Payment, Declined<PayFailed>>
where
    Store: OpensWithin<OrderCase, Payment> + Decides<Payment> + FindsPayments,
{
    let (at, wanted, own, answer) = (asked.at, new.clone(), settings.clone(), show.clone());
    let rule = move |case: &OrderCase| {
        let decision = case.pay(&wanted, &own, at)?;
        let answer = if wanted.method.is_none() { answer(&decision.next) } else { None };
        Ok::<_, PayRefused>(decision.answering(answer))
    };
    let payment = match store.open_within(asked, order, rule).await {
        Ok(payment) => payment,
        Err(Declined::Resume(made)) => {
            store.payment(asked.scope, PaymentId::from_u128(made)).await?.ok_or(Declined::NotFound)?
        }
        Err(declined) => return Err(declined.map_refusal(PayFailed::Refused)),
    };
    let driven = drive_on(store, gateways, makers, asked, (payment, settings), show).await;
    driven.map_err(|declined| declined.map_refusal(PayFailed::Begin))
}

/// Begins the payment of an order that was placed a moment ago, within the operation that placed it. A retry goes on with
/// the payment that was begun, if it can still be paid.
pub async fn pay_at_once<Store>(
    store: &Store,
    gateways: &impl Gateways,
    makers: (&impl Clock, &impl NewIds),
    asked: &Asked,
    (case, new, settings): (&OrderCase, &NewPayment, &Settings),
    show: impl Fn(&OrderCase) -> Option<Snapshot> + Send + 'static,
) -> Result<OrderCase, Declined<PayFailed>>
where
    Store: OpensWithin<OrderCase, Payment> + Decides<Payment> + Decides<OrderCase> + FindsPayments,
{
    // The key is the order's; what is done for its payment needs none of its own.
    let (keyless, id) = (Asked { key: None, ..asked.clone() }, case.order.id);
    let begun = case.payments.iter().rev().find(|payment| payment.state == PaymentState::Pending);
    let paying = match begun {
        Some(payment) => {
            let driven = drive_on(store, gateways, makers, &keyless, (payment.clone(), settings), |_| None).await;
            driven.map_err(|declined| declined.map_refusal(PayFailed::Begin))
        }
        None => begin_payment(store, gateways, makers, &keyless, (id, new, settings), |_| None).await,
    };
    let asked = asked.later(makers.0.now(asked.scope));
    if let Err(declined) = paying {
        if asked.key.is_some() {
            // If that cannot be kept, the next retry only waits for this request's lease.
            let release = |case: &OrderCase| Ok::<_, Never>(Decision::of(case.clone()).releasing_key());
            store.decide(id, &asked, release).await.ok();
        }
        return Err(declined);
    }
    let settle = move |case: &OrderCase| Ok::<_, Never>(Decision::of(case.clone()).answering(show(case)));
    store.decide(id, &asked, settle).await.map_err(|declined| declined.map_refusal(|never| match never {}))
}
