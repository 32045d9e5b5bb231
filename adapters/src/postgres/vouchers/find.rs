//! The pool, found: lists without codes, and the codes of an order for whom it is.

use super::{code, row::VoucherRow};
use crate::postgres::{
    convert::{RowName, database, from_time, to_time, to_uuid},
    schema::selling::vouchers,
    store::Store,
};
use chrono::{DateTime, Utc};
use diesel::{pg::Pg, prelude::*};
use diesel_async::RunQueryDsl;
use domain::{
    OrderId, Scope, StoreFailed, Timestamp, VariantId, VoucherId,
    payments::{Page, PageOf},
    vouchers::{FindsVouchers, SoldCode, Stock, Voucher, VoucherFilter, VoucherStatus},
};
use uuid::Uuid;

type Boxed<'a> = vouchers::BoxedQuery<'a, Pg>;
type SoldRow = (Uuid, Uuid, Option<i16>, Vec<u8>, Option<String>, Option<DateTime<Utc>>, Option<DateTime<Utc>>);

impl FindsVouchers for Store {
    async fn voucher(&self, scope: Scope, id: VoucherId) -> Result<Option<Voucher>, StoreFailed> {
        let mut connection = self.connection().await?;
        let key = (to_uuid(scope.app.as_u128()), scope.mode.as_str(), to_uuid(id.as_u128()));
        let row = vouchers::table.find(key).select(VoucherRow::as_select()).first(&mut connection).await;
        row.optional().map_err(database)?.map(VoucherRow::into_voucher).transpose()
    }

    async fn vouchers(&self, scope: Scope, filter: VoucherFilter, page: Page) -> Result<PageOf<Voucher>, StoreFailed> {
        let mut connection = self.connection().await?;
        let total: i64 = filtered(scope, filter).count().get_result(&mut connection).await.map_err(database)?;
        let query = filtered(scope, filter).limit(i64::from(page.size));
        let query = match page.after {
            Some((at, id)) => {
                let (at, id) = (to_time(at), to_uuid(id));
                let tie = vouchers::created_at.eq(at).and(vouchers::id.lt(id));
                query.filter(vouchers::created_at.lt(at).or(tie))
            }
            None => query.offset(i64::from(page.page) * i64::from(page.size)),
        };
        let rows: Vec<VoucherRow> = query
            .order((vouchers::created_at.desc(), vouchers::id.desc()))
            .select(VoucherRow::as_select())
            .load(&mut connection)
            .await
            .map_err(database)?;
        let items = rows.into_iter().map(VoucherRow::into_voucher).collect::<Result<_, _>>()?;
        Ok(PageOf { items, total: u64::try_from(total).unwrap_or(0) })
    }

    async fn codes_of_order(&self, scope: Scope, order: OrderId) -> Result<Vec<SoldCode>, StoreFailed> {
        let mut connection = self.connection().await?;
        let rows: Vec<SoldRow> = within(scope)
            .filter(vouchers::order_id.eq(to_uuid(order.as_u128())))
            .order((vouchers::item, vouchers::id))
            .select((
                vouchers::id,
                vouchers::variant_id,
                vouchers::item,
                vouchers::code,
                vouchers::serial,
                vouchers::expires_at,
                vouchers::sold_at,
            ))
            .load(&mut connection)
            .await
            .map_err(database)?;
        let opened = |(id, variant, item, kept, serial, expires_at, sold_at): SoldRow| {
            let name = RowName { table: "vouchers", id };
            Ok(SoldCode {
                voucher: VoucherId::from_u128(id.as_u128()),
                variant: VariantId::from_u128(variant.as_u128()),
                item: item.and_then(|item| u16::try_from(item).ok()).ok_or_else(|| name.corrupt("item"))?,
                code: code::open(&self.secrets, scope, id.as_u128(), &kept)?,
                serial,
                expires_at: expires_at.map(from_time),
                sold_at: sold_at.map(from_time).ok_or_else(|| name.corrupt("sold_at"))?,
            })
        };
        rows.into_iter().map(opened).collect()
    }

    async fn stocks(&self, scope: Scope, at: Timestamp, page: Page) -> Result<PageOf<Stock>, StoreFailed> {
        self.stock_levels(scope, at, page).await
    }

    async fn restless_stocks(&self, limit: u32) -> Result<Vec<(Scope, VariantId)>, StoreFailed> {
        self.restless(limit).await
    }
}

fn within<'a>(scope: Scope) -> Boxed<'a> {
    vouchers::table
        .filter(vouchers::app_id.eq(to_uuid(scope.app.as_u128())))
        .filter(vouchers::mode.eq(scope.mode.as_str()))
        .into_boxed()
}

fn filtered<'a>(scope: Scope, VoucherFilter { variant, status, at }: VoucherFilter) -> Boxed<'a> {
    let (mut query, at) = (within(scope), to_time(at));
    if let Some(variant) = variant {
        query = query.filter(vouchers::variant_id.eq(to_uuid(variant.as_u128())));
    }
    match status {
        None => query,
        Some(VoucherStatus::Sold) => query.filter(vouchers::state.eq("SOLD")),
        Some(VoucherStatus::Void) => query.filter(vouchers::state.eq("VOID")),
        Some(VoucherStatus::Expired) => {
            query.filter(vouchers::state.eq("AVAILABLE")).filter(vouchers::expires_at.le(at))
        }
        Some(VoucherStatus::Available) => query
            .filter(vouchers::state.eq("AVAILABLE"))
            .filter(vouchers::expires_at.is_null().or(vouchers::expires_at.gt(at))),
    }
}
