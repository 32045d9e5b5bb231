//! Operators see to an order that was paid and not delivered. Everything takes the proof that they may, and is on record.

use super::{EnteredItem, Fulfilment, MailRefused, OrderCase, RecoverRefused};
use crate::{
    access::{CreateRefunds, ManageOrders, Proof},
    decision::{Asked, Decides, Decision, Declined, Never},
    idempotency::Snapshot,
    ids::{NewIds, OrderId, RefundId},
    payments::Payment,
    refunds::{self, FindsRefunds, NewRefund, Refund, RefundCase, RefundReference, RequestRefused, Requester},
};

/// Why an order's money does not go back.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GiveBackFailed {
    /// The order does not allow it.
    #[error(transparent)]
    Order(#[from] RecoverRefused),
    /// The payment does not.
    #[error(transparent)]
    Refund(#[from] RequestRefused),
}

/// Tries the delivery again. `show` is the answer that a retry with the same key gets.
pub async fn run_again(
    orders: &impl Decides<OrderCase>,
    asked: &Asked,
    by: &Proof<ManageOrders>,
    id: OrderId,
    show: impl Fn(&OrderCase) -> Option<Snapshot> + Send + 'static,
) -> Result<OrderCase, Declined<RecoverRefused>> {
    let at = asked.at;
    decide(orders, asked, (by, id), show, move |case| case.run_again(at)).await
}

/// Delivers by hand what is missing.
pub async fn enter_codes(
    orders: &impl Decides<OrderCase>,
    asked: &Asked,
    by: &Proof<ManageOrders>,
    (id, entered): (OrderId, Vec<EnteredItem>),
    show: impl Fn(&OrderCase) -> Option<Snapshot> + Send + 'static,
) -> Result<OrderCase, Declined<RecoverRefused>> {
    let at = asked.at;
    decide(orders, asked, (by, id), show, move |case| case.enter_codes(&entered, at)).await
}

/// Mails once more what was delivered.
pub async fn mail_again(
    orders: &impl Decides<OrderCase>,
    asked: &Asked,
    by: &Proof<ManageOrders>,
    (id, to): (OrderId, Option<String>),
    show: impl Fn(&OrderCase) -> Option<Snapshot> + Send + 'static,
) -> Result<OrderCase, Declined<MailRefused>> {
    let at = asked.at;
    decide(orders, asked, (by, id), show, move |case| case.mail_again(to.as_deref(), at)).await
}

async fn decide<R: Send + 'static>(
    orders: &impl Decides<OrderCase>,
    asked: &Asked,
    (by, id): (&Proof<ManageOrders>, OrderId),
    show: impl Fn(&OrderCase) -> Option<Snapshot> + Send + 'static,
    rule: impl Fn(&OrderCase) -> Result<Decision<OrderCase>, R> + Send + 'static,
) -> Result<OrderCase, Declined<R>> {
    if !by.covers(asked.scope.app) {
        return Err(Declined::NotFound);
    }
    let rule = move |case: &OrderCase| {
        let decision = rule(case)?;
        let answer = show(&decision.next);
        Ok(decision.answering(answer))
    };
    orders.decide(id, asked, rule).await
}

/// Lets an order's money go back through the refund flow. First the order is given up, so that nothing is delivered any
/// more; then its whole payment is asked back. A crash between the two is healed by asking again: it is the same refund.
pub async fn give_back<Store>(
    store: &Store,
    ids: &impl NewIds,
    asked: &Asked,
    by: &Proof<CreateRefunds>,
    (id, reason): (OrderId, Option<String>),
    show: impl Fn(&OrderCase) -> Option<Snapshot> + Send + 'static,
) -> Result<(OrderCase, Refund), Declined<GiveBackFailed>>
where
    Store: Decides<OrderCase> + Decides<RefundCase> + FindsRefunds,
{
    if !by.covers(asked.scope.app) {
        return Err(Declined::NotFound);
    }
    let (at, new) = (asked.at, RefundId::from_u128(ids.ordered()));
    let given_up = store.decide(id, asked, move |case: &OrderCase| case.give_up(new, at)).await;
    let case = given_up.map_err(|declined| declined.map_refusal(GiveBackFailed::Order))?;
    let refund = ask_back(store, ids, asked, by, (&case, reason)).await;
    let is_asked = refund.is_ok();
    let settle = move |case: &OrderCase| {
        let decision = Decision::of(case.clone());
        // Without an answer to keep, a retry may go on at once: it leads to the same refund.
        Ok::<_, Never>(match show(case).filter(|_| is_asked) {
            Some(answer) => decision.answering(Some(answer)),
            None => decision.releasing_key(),
        })
    };
    let settled =
        store.decide(id, asked, settle).await.map_err(|declined| declined.map_refusal(|never| match never {}));
    Ok((settled?, refund?))
}

/// Asks for the refund that an order was given up for, unless that was done.
async fn ask_back<Store>(
    store: &Store,
    ids: &impl NewIds,
    asked: &Asked,
    by: &Proof<CreateRefunds>,
    (case, reason): (&OrderCase, Option<String>),
) -> Result<Refund, Declined<GiveBackFailed>>
where
    Store: Decides<RefundCase> + FindsRefunds,
{
    let Fulfilment::GivenUp { by: payment, refund, .. } = case.order.fulfilment else { return Err(Declined::NotFound) };
    if let Some(known) = store.refund(asked.scope, refund).await? {
        return Ok(known);
    }
    let amount_minor = case.payment(payment).map_or(0, Payment::refundable_minor);
    let reference = RefundReference::from_u128(ids.random());
    let new = NewRefund { id: refund, reference, amount_minor, reason, surplus: None };
    let keyless = Asked { key: None, ..asked.clone() };
    let made = refunds::request(store, &keyless, Requester::Operator(by), (payment, &new), |_| None).await;
    made.map_err(|declined| declined.map_refusal(GiveBackFailed::Refund))
}
