//! Reading the pool, and filling it: many codes at once, so not by decisions about each.

use super::{
    stock::Stock,
    voucher::{Added, NewVoucher, SoldCode, Voucher, VoucherStatus},
};
use crate::{
    decision::{Asked, StoreFailed},
    ids::{OrderId, VariantId, VoucherId},
    payments::{Page, PageOf},
    scope::Scope,
    time::Timestamp,
    webhooks::Secret,
};
use std::future::Future;

/// Which codes to list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoucherFilter {
    /// Of this variant.
    pub variant: Option<VariantId>,
    /// Of this status.
    pub status: Option<VoucherStatus>,
    /// At this instant.
    pub at: Timestamp,
}

/// Finds codes and their pools.
pub trait FindsVouchers: Send + Sync {
    /// A code's place in the pool.
    fn voucher(&self, scope: Scope, id: VoucherId)
    -> impl Future<Output = Result<Option<Voucher>, StoreFailed>> + Send;

    /// A page of a scope's codes, newest first.
    fn vouchers(
        &self,
        scope: Scope,
        filter: VoucherFilter,
        page: Page,
    ) -> impl Future<Output = Result<PageOf<Voucher>, StoreFailed>> + Send;

    /// The codes that an order was given, opened, by item and id.
    fn codes_of_order(
        &self,
        scope: Scope,
        order: OrderId,
    ) -> impl Future<Output = Result<Vec<SoldCode>, StoreFailed>> + Send;

    /// A page of a scope's pools by SKU, at that instant; those of archived variants too, while they hold anything.
    fn stocks(
        &self,
        scope: Scope,
        at: Timestamp,
        page: Page,
    ) -> impl Future<Output = Result<PageOf<Stock>, StoreFailed>> + Send;

    /// Pools about which something is to be said, by the clock of each scope: they run low and nobody was told, or the
    /// other way round.
    fn restless_stocks(&self, limit: u32) -> impl Future<Output = Result<Vec<(Scope, VariantId)>, StoreFailed>> + Send;
}

/// Fills the pool.
pub trait KeepsVouchers: Send + Sync {
    /// Keeps codes of a variant that are not known yet, in one commit with a line of the trail that says how many. The
    /// answers stand in the order of the codes; of two that are the same in one call, the second is a duplicate.
    fn add_vouchers(
        &self,
        asked: &Asked,
        variant: VariantId,
        new: Vec<NewVoucher>,
    ) -> impl Future<Output = Result<Vec<Added>, StoreFailed>> + Send;

    /// Which of these codes are known, in their order.
    fn known_codes(
        &self,
        scope: Scope,
        codes: &[Secret],
    ) -> impl Future<Output = Result<Vec<bool>, StoreFailed>> + Send;
}
