//! An order is placed.

use super::{FindsOrders, NewOrder, OrderCase, PlaceRefused, Till, TillName};
use crate::{
    apps::Settings,
    catalogue::Offer,
    decision::{Asked, Declined, OpensWithin},
    discounts::{CustomerKey, FindsDiscounts},
    idempotency::Snapshot,
    ids::OrderId,
};

/// Places an order at the prices of these offers. `show` is the answer that a retry with the key of `asked` gets; none while
/// the operation goes on. A retry of a request that died half-way gets the order that it placed.
pub async fn place<Store>(
    store: &Store,
    asked: &Asked,
    (new, offers, settings): (NewOrder, &[Offer], &Settings),
    show: impl Fn(&OrderCase) -> Option<Snapshot> + Send + 'static,
) -> Result<OrderCase, Declined<PlaceRefused>>
where
    Store: OpensWithin<Till, OrderCase> + FindsOrders + FindsDiscounts,
{
    let (scope, at, settings) = (asked.scope, asked.at, settings.clone());
    let discount = match &new.discount_code {
        Some(code) => store.discount_by_code(scope, code).await?,
        None => None,
    };
    let discount = discount.map(|discount| (discount.id, CustomerKey::of(&new.customer)));
    let till = TillName { numbers: new.numbers.clone(), discount };
    // What cannot be priced is refused after the key was looked at: a retry of what was placed is answered as it was.
    let priced = new.price(offers);
    let rule = move |till: &Till| {
        let decision = priced.clone()?.place(scope, till, &settings, at)?;
        let answer = show(&decision.next);
        Ok(decision.answering(answer))
    };
    match store.open_within(asked, till, rule).await {
        Err(Declined::Resume(made)) => store.order(scope, OrderId::from_u128(made)).await?.ok_or(Declined::NotFound),
        other => other,
    }
}
