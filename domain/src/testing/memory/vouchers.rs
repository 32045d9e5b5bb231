//! The pool of codes in memory.

use super::{
    Kept, Memory, Noun,
    read::{bound, cut},
};
use crate::{
    audit::{Action, AuditLine},
    catalogue::StockSource,
    decision::{Asked, Never, StoreFailed},
    ids::{OrderId, VariantId, VoucherId},
    payments::{Page, PageOf},
    scope::Scope,
    testing::run::pause,
    time::{Clock, Timestamp},
    vouchers::{
        Added, FindsVouchers, KeepsVouchers, Level, NewVoucher, SoldCode, Stock, Voucher, VoucherFilter, VoucherState,
        VoucherStatus,
    },
    webhooks::{EventType, Secret},
};

/// A code with its place.
#[derive(Debug)]
pub(super) struct Coded {
    pub(super) place: Voucher,
    pub(super) code: Secret,
    /// Whether it came with the pool.
    pub(super) is_of_pool: bool,
}

impl Noun for Voucher {
    fn look(kept: &Kept, scope: Scope, id: VoucherId) -> Option<Voucher> {
        kept.vouchers.get(&(scope, id)).map(|coded| coded.place.clone())
    }

    fn lay(&self, kept: &mut Kept, scope: Scope) {
        if let Some(coded) = kept.vouchers.get_mut(&(scope, self.id)) {
            coded.place = self.clone();
        }
    }

    fn bits(id: VoucherId) -> u128 {
        id.as_u128()
    }

    fn told(&self, event: &Never) -> (Scope, EventType) {
        match *event {}
    }
}

impl Noun for Stock {
    fn look(kept: &Kept, scope: Scope, id: VariantId) -> Option<Stock> {
        kept.stock(scope, id, kept.clock.now(scope))
    }

    fn lay(&self, kept: &mut Kept, scope: Scope) {
        match self.low_since {
            Some(since) => kept.low_since.insert((scope, self.variant), since),
            None => kept.low_since.remove(&(scope, self.variant)),
        };
    }

    fn bits(id: VariantId) -> u128 {
        id.as_u128()
    }

    fn told(&self, event: &Never) -> (Scope, EventType) {
        match *event {}
    }
}

impl Kept {
    fn stock(&self, scope: Scope, id: VariantId, at: Timestamp) -> Option<Stock> {
        let variant = self.offer(scope, id)?.variant;
        let mut level = Level::default();
        let own = self.vouchers.values().filter(|coded| coded.is_of_pool && coded.place.scope == scope);
        for coded in own.filter(|coded| coded.place.variant == id) {
            let count = match coded.place.status(at) {
                VoucherStatus::Available => &mut level.available,
                VoucherStatus::Expired => &mut level.expired,
                VoucherStatus::Sold => &mut level.sold,
                VoucherStatus::Void => &mut level.void,
            };
            *count += 1;
        }
        let threshold = variant.low_stock_threshold.filter(|_| !variant.is_archived);
        let low_since = self.low_since.get(&(scope, id)).copied();
        Some(Stock { scope, variant: id, sku: variant.sku, threshold, low_since, level })
    }

    fn is_known(&self, scope: Scope, code: &Secret) -> bool {
        self.vouchers.values().any(|coded| coded.is_of_pool && coded.place.scope == scope && coded.code == *code)
    }
}

impl FindsVouchers for Memory {
    async fn voucher(&self, scope: Scope, id: VoucherId) -> Result<Option<Voucher>, StoreFailed> {
        Ok(Voucher::look(&self.kept(), scope, id))
    }

    async fn vouchers(&self, scope: Scope, filter: VoucherFilter, page: Page) -> Result<PageOf<Voucher>, StoreFailed> {
        let kept = self.kept();
        let wanted = |one: &&Voucher| {
            one.scope == scope
                && filter.variant.is_none_or(|variant| one.variant == variant)
                && filter.status.is_none_or(|status| one.status(filter.at) == status)
        };
        let mut found: Vec<Voucher> =
            kept.vouchers.values().map(|coded| &coded.place).filter(wanted).cloned().collect();
        let key = |one: &Voucher| (one.created_at, one.id.as_u128());
        found.sort_by_key(|one| std::cmp::Reverse(key(one)));
        Ok(cut(found, page, |one, after| key(one) < after))
    }

    async fn codes_of_order(&self, scope: Scope, order: OrderId) -> Result<Vec<SoldCode>, StoreFailed> {
        let kept = self.kept();
        let of_order = |coded: &Coded| match coded.place.state {
            VoucherState::Sold { order: of, item, at } if of == order && coded.place.scope == scope => Some(SoldCode {
                voucher: coded.place.id,
                variant: coded.place.variant,
                item,
                code: coded.code.clone(),
                serial: coded.place.serial.clone(),
                expires_at: coded.place.expires_at,
                sold_at: at,
            }),
            VoucherState::Sold { .. } | VoucherState::Available | VoucherState::Void { .. } => None,
        };
        let mut codes: Vec<SoldCode> = kept.vouchers.values().filter_map(of_order).collect();
        codes.sort_by_key(|one| (one.item, one.voucher));
        Ok(codes)
    }

    async fn stocks(&self, scope: Scope, at: Timestamp, page: Page) -> Result<PageOf<Stock>, StoreFailed> {
        let kept = self.kept();
        let own = kept.products.values().filter(|product| product.scope == scope);
        let pools = own.flat_map(|product| &product.variants).filter(|one| one.source == StockSource::Preloaded);
        let shown = pools.filter_map(|one| Some((one.is_archived, kept.stock(scope, one.id, at)?)));
        let shown = shown.filter(|(is_archived, stock)| !is_archived || stock.level != Level::default());
        let mut found: Vec<Stock> = shown.map(|(_, stock)| stock).collect();
        found.sort_by(|left, right| left.sku.cmp(&right.sku));
        Ok(cut(found, page, |_, _| false))
    }

    async fn restless_stocks(&self, limit: u32) -> Result<Vec<(Scope, VariantId)>, StoreFailed> {
        let kept = self.kept();
        let pools =
            kept.products.values().flat_map(|product| product.variants.iter().map(|one| (product.scope, one.id)));
        let restless = pools.filter(|(scope, id)| {
            let stock = kept.stock(*scope, *id, kept.clock.now(*scope));
            stock.is_some_and(|stock| stock.is_low() != stock.low_since.is_some())
        });
        let mut found: Vec<(Scope, VariantId)> = restless.collect();
        found.sort_unstable();
        found.truncate(bound(limit));
        Ok(found)
    }
}

impl KeepsVouchers for Memory {
    async fn add_vouchers(
        &self,
        asked: &Asked,
        variant: VariantId,
        new: Vec<NewVoucher>,
    ) -> Result<Vec<Added>, StoreFailed> {
        pause().await;
        let became = self.kept().add(asked, variant, new);
        pause().await;
        Ok(became)
    }

    async fn known_codes(&self, scope: Scope, codes: &[Secret]) -> Result<Vec<bool>, StoreFailed> {
        let kept = self.kept();
        Ok(codes.iter().map(|code| kept.is_known(scope, code)).collect())
    }
}

impl Kept {
    fn add(&mut self, asked: &Asked, variant: VariantId, new: Vec<NewVoucher>) -> Vec<Added> {
        let (scope, at) = (asked.scope, asked.at);
        let mut became = Vec::with_capacity(new.len());
        for NewVoucher { id, code, serial, expires_at } in new {
            if self.is_known(scope, &code) {
                became.push(Added::Duplicate);
                continue;
            }
            let state = VoucherState::Available;
            let place = Voucher { id, scope, variant, serial, expires_at, state, created_at: at, updated_at: at };
            self.vouchers.insert((scope, id), Coded { place, code, is_of_pool: true });
            became.push(Added::Kept);
        }
        let added = became.iter().filter(|one| **one == Added::Kept).count();
        if added > 0 {
            let line = AuditLine::done(Action::VouchersImported).of_app(scope.app).in_mode(scope.mode);
            let line = line.to("variant", variant).saying("added", added).saying("duplicates", became.len() - added);
            self.record(&asked.origin, line, at);
        }
        became
    }
}
