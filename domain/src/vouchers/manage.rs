//! The pool is filled, watched and cleaned. What people do takes the proof that they may.

use super::{
    read::KeepsVouchers,
    stock::Stock,
    voucher::{Added, NewVoucher, VoidRefused, Voucher},
};
use crate::{
    access::{Authority, ManageOrders},
    catalogue::{FindsVariants, Offer, StockSource},
    decision::{Asked, Decides, Declined, Never, StoreFailed},
    ids::{VariantId, VoucherId},
};

/// Why codes cannot come into a pool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ImportRefused {
    /// The variant is delivered by the application itself.
    #[error("the variant has no pool: the application delivers it")]
    NoPool,
    /// The variant was taken off sale.
    #[error("the variant is archived")]
    Archived,
}

/// The variant that a pool is of.
pub async fn stock_of(
    store: &impl FindsVariants,
    asked: &Asked,
    by: &Authority<ManageOrders>,
    variant: VariantId,
) -> Result<Offer, Declined<ImportRefused>> {
    if !by.covers(asked.scope.app) {
        return Err(Declined::NotFound);
    }
    let found = store.offers(asked.scope, &[variant]).await?.pop().ok_or(Declined::NotFound)?;
    match found.variant.source {
        StockSource::FulfilmentUrl => Err(Declined::Refused(ImportRefused::NoPool)),
        StockSource::Preloaded if found.variant.is_archived => Err(Declined::Refused(ImportRefused::Archived)),
        StockSource::Preloaded => Ok(found),
    }
}

/// Brings codes into the pool of a variant, or says which are there already when it is only asked what would be.
pub async fn add(
    store: &impl KeepsVouchers,
    asked: &Asked,
    of: &Offer,
    new: Vec<NewVoucher>,
    is_dry: bool,
) -> Result<Vec<Added>, StoreFailed> {
    if !is_dry {
        return store.add_vouchers(asked, of.variant.id, new).await;
    }
    let codes: Vec<_> = new.into_iter().map(|one| one.code).collect();
    let known = store.known_codes(asked.scope, &codes).await?;
    Ok(known.into_iter().map(|known| if known { Added::Duplicate } else { Added::Kept }).collect())
}

/// Takes a code out of the pool.
pub async fn void(
    store: &impl Decides<Voucher>,
    asked: &Asked,
    by: &Authority<ManageOrders>,
    (id, reason): (VoucherId, String),
) -> Result<Voucher, Declined<VoidRefused>> {
    if !by.covers(asked.scope.app) {
        return Err(Declined::NotFound);
    }
    let at = asked.at;
    store.decide(id, asked, move |voucher: &Voucher| voucher.void(&reason, at)).await
}

/// Looks at a pool, and says what is to be said.
pub async fn watch(store: &impl Decides<Stock>, asked: &Asked, variant: VariantId) -> Result<Stock, Declined<Never>> {
    let at = asked.at;
    store.decide(variant, asked, move |stock: &Stock| Ok(stock.watch(at))).await
}
