//! The pool of codes of an application, as operators fill and watch it. Codes come in and never go out here.

mod import;

use super::{onboarding::Reached, operator::Operator};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        csv_body::CsvBody,
        envelope::{self, Listed, Pagination, Shown},
        refusal::{ErrorCode, Refusal},
    },
    wire::{
        ids::Id,
        import::ImportView,
        list,
        one_of::OneOf,
        voucher::{StockView, VoidVoucherBody, VoucherStatusView, VoucherView},
    },
};
use domain::{
    AppId, Mode, Scope, VariantId, VoucherId,
    access::{ManageOrders, ReadOrders},
    vouchers::{self, FindsVouchers, ImportRefused, VoidRefused, VoucherFilter},
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators do with the pool.
pub struct AdminVouchersApi;

#[OpenApi]
impl AdminVouchersApi {
    /// How full an application's pools are in one mode, by SKU
    ///
    /// At this moment: what waited too long is no stock. Pools of archived variants are listed while they hold anything.
    #[oai(
        path = "/admin/apps/:id/vouchers/:mode/stock",
        method = "get",
        operation_id = "listStock",
        tag = "Tag::Selling"
    )]
    async fn stock(
        &self,
        house: House,
        who: Operator<ReadOrders>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<StockView>, Refusal> {
        Reached::by(&house, &who, id.0.0).await?;
        let scope = Scope { app: id.0.0, mode: mode.0.0 };
        let page = list::counted(page.0, size.0);
        let found = house.store.stocks(scope, house.asked(scope).at, page).await?;
        let views = found.items.iter().map(Into::into).collect();
        Ok(Listed::page(views, Pagination::new(page, found.total, None)))
    }

    /// An application's codes in one mode, newest first
    ///
    /// Where each stands; the codes themselves are never shown.
    #[oai(
        path = "/admin/apps/:id/vouchers/:mode/codes",
        method = "get",
        operation_id = "listVouchers",
        tag = "Tag::Selling"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the contract")]
    async fn list(
        &self,
        house: House,
        who: Operator<ReadOrders>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// Of this variant.
        #[oai(name = "variantId")]
        variant_id: Query<Option<Id<VariantId>>>,
        /// With this status at this moment.
        status: Query<Option<VoucherStatusView>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Listed<VoucherView>, Refusal> {
        let page = envelope::page(page.0, size.0, cursor.0.as_deref())?;
        Reached::by(&house, &who, id.0.0).await?;
        let scope = Scope { app: id.0.0, mode: mode.0.0 };
        let at = house.asked(scope).at;
        let variant = variant_id.0.map(|id| id.0);
        let filter = VoucherFilter { variant, status: status.0.map(Into::into), at };
        let found = house.store.vouchers(scope, filter, page).await?;
        let next = list::next(&found.items, page, |last| (last.created_at, last.id.as_u128()));
        let views = found.items.iter().map(|voucher| VoucherView::of(voucher, at)).collect();
        Ok(Listed::page(views, Pagination::new(page, found.total, next)))
    }

    /// Take a code out of the pool
    ///
    /// It is not sold any more, and does not come in again. What was sold stays sold.
    #[oai(
        path = "/admin/apps/:id/vouchers/:mode/codes/:voucher_id/void",
        method = "post",
        operation_id = "voidVoucher",
        tag = "Tag::Selling"
    )]
    async fn void(
        &self,
        house: House,
        who: Operator<ManageOrders>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The code's id.
        #[oai(name = "voucher_id")]
        voucher_id: Path<Id<VoucherId>>,
        body: Body<VoidVoucherBody>,
    ) -> Result<Shown<VoucherView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        let asked = who.now(&house, Scope { app: id.0.0, mode: mode.0.0 });
        let what = (voucher_id.0.0, body.value.reason);
        let voucher = vouchers::void(&house.store, &asked, &by, what).await?;
        Ok(Shown::of(VoucherView::of(&voucher, asked.at)))
    }

    /// Bring codes into the pool of a variant
    ///
    /// The columns are `code`, and if you like `serial` and `expires_at` (RFC 3339). A code that is in a pool of the
    /// application and mode already, of whatever variant, is left alone, so the same file may be sent again. Codes are
    /// sealed before they are kept, and never shown again but to whom they were sold.
    #[oai(
        path = "/admin/apps/:id/vouchers/:mode/variants/:variant_id/import",
        method = "post",
        operation_id = "importVouchers",
        tag = "Tag::Selling"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a parameter of the contract")]
    async fn import(
        &self,
        house: House,
        who: Operator<ManageOrders>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The variant's id.
        #[oai(name = "variant_id")]
        variant_id: Path<Id<VariantId>>,
        /// Whether it is only asked what would become of the lines.
        #[oai(name = "dryRun")]
        dry_run: Query<Option<bool>>,
        body: CsvBody,
    ) -> Result<Shown<ImportView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        let asked = who.now(&house, Scope { app: id.0.0, mode: mode.0.0 });
        let of = vouchers::stock_of(&house.store, &asked, &by, variant_id.0.0).await?;
        super::gateways::seals(&house)?;
        let view = import::run(&house, &asked, &of, body, dry_run.0.unwrap_or(false)).await?;
        Ok(Shown::of(view))
    }
}

impl From<ImportRefused> for Refusal {
    fn from(refused: ImportRefused) -> Self {
        Refusal::new(ErrorCode::InvalidState, refused.to_string())
    }
}

impl From<VoidRefused> for Refusal {
    fn from(refused: VoidRefused) -> Self {
        Refusal::new(ErrorCode::InvalidState, refused.to_string())
    }
}
