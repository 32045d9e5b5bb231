//! Discounts are made, changed and taken away. Each use case takes the proof that somebody may.

use super::discount::{ChangeRefused, Discount, WantedDiscount};
use crate::{
    access::{Authority, ManageOrders},
    decision::{Asked, Decides, Declined, Opens},
    idempotency::Snapshot,
    ids::DiscountId,
};

/// Makes a discount. `show` is the answer that a retry with the key of `asked` gets.
pub async fn create(
    store: &impl Opens<Discount>,
    asked: &Asked,
    by: &Authority<ManageOrders>,
    (id, wanted): (DiscountId, &WantedDiscount),
    show: impl FnOnce(&Discount) -> Snapshot,
) -> Result<Discount, Declined<ChangeRefused>> {
    may(by, asked)?;
    let first = Discount::create(id, asked.scope, wanted, asked.at).map_err(Declined::Refused)?;
    let answer = show(&first.next);
    let opened = store.open(asked, first.answering(Some(answer))).await;
    opened.map_err(|declined| declined.map_refusal(|never| match never {}))
}

/// Makes a discount what is wanted.
pub async fn change(
    store: &impl Decides<Discount>,
    asked: &Asked,
    by: &Authority<ManageOrders>,
    (id, wanted): (DiscountId, WantedDiscount),
) -> Result<Discount, Declined<ChangeRefused>> {
    may(by, asked)?;
    let at = asked.at;
    store.decide(id, asked, move |discount: &Discount| discount.change(&wanted, at)).await
}

/// Takes a discount away that nobody used.
pub async fn remove(
    store: &impl Decides<Discount>,
    asked: &Asked,
    by: &Authority<ManageOrders>,
    id: DiscountId,
) -> Result<Discount, Declined<ChangeRefused>> {
    may(by, asked)?;
    let at = asked.at;
    store.decide(id, asked, move |discount: &Discount| discount.remove(at)).await
}

fn may(by: &Authority<ManageOrders>, asked: &Asked) -> Result<(), Declined<ChangeRefused>> {
    if by.covers(asked.scope.app) { Ok(()) } else { Err(Declined::NotFound) }
}
