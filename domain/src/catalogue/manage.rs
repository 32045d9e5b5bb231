//! The catalogue is changed. Each use case takes the proof that somebody may.

use super::{
    change::{ProductRefused, WantedProduct},
    line::{LineRefused, Lines},
    product::Product,
};
use crate::{
    access::{Authority, ManageOrders},
    decision::{Asked, Decides, Declined, Opens},
    idempotency::Snapshot,
    ids::ProductId,
};

/// Makes a product. `show` is the answer that a retry with the key of `asked` gets.
pub async fn create(
    store: &impl Opens<Product>,
    asked: &Asked,
    by: &Authority<ManageOrders>,
    (id, wanted): (ProductId, &WantedProduct),
    show: impl FnOnce(&Product) -> Snapshot,
) -> Result<Product, Declined<ProductRefused>> {
    may(by, asked)?;
    let first = Product::create(id, asked.scope, wanted, asked.at).map_err(Declined::Refused)?;
    let answer = show(&first.next);
    store
        .open(asked, first.answering(Some(answer)))
        .await
        .map_err(|declined| declined.map_refusal(|never| match never {}))
}

/// Makes a product what is wanted, whole, in one write.
pub async fn put(
    store: &impl Decides<Product>,
    asked: &Asked,
    by: &Authority<ManageOrders>,
    (id, wanted): (ProductId, WantedProduct),
) -> Result<Product, Declined<ProductRefused>> {
    may(by, asked)?;
    let at = asked.at;
    store.decide(id, asked, move |product: &Product| product.put(&wanted, at)).await
}

/// Takes a product off sale.
pub async fn archive(
    store: &impl Decides<Product>,
    asked: &Asked,
    by: &Authority<ManageOrders>,
    id: ProductId,
) -> Result<Product, Declined<ProductRefused>> {
    may(by, asked)?;
    let at = asked.at;
    store.decide(id, asked, move |product: &Product| product.archive(at)).await
}

/// Takes over what lines of a file say of one product: of the one that is there, or of a new one with that id.
pub async fn take<Store>(
    store: &Store,
    asked: &Asked,
    by: &Authority<ManageOrders>,
    (there, new, lines): (Option<ProductId>, ProductId, Lines),
) -> Result<Product, Declined<LineRefused>>
where
    Store: Opens<Product> + Decides<Product>,
{
    may(by, asked)?;
    let at = asked.at;
    let Some(id) = there else {
        let first = lines.create(new, asked.scope, at).map_err(Declined::Refused)?;
        return store.open(asked, first).await.map_err(|declined| declined.map_refusal(|never| match never {}));
    };
    store.decide(id, asked, move |product: &Product| lines.put(product, at)).await
}

fn may<R>(by: &Authority<ManageOrders>, asked: &Asked) -> Result<(), Declined<R>> {
    if by.covers(asked.scope.app) { Ok(()) } else { Err(Declined::NotFound) }
}
