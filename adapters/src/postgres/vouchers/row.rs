//! A code's place in the pool as its row; the code itself is read only for whom it was sold to.

use crate::postgres::{
    convert::{RowName, from_time},
    schema::selling::vouchers,
};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use domain::{
    OrderId, StoreFailed, VariantId, VoucherId,
    vouchers::{Voucher, VoucherState},
};
use uuid::Uuid;

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = vouchers, check_for_backend(diesel::pg::Pg))]
pub(super) struct VoucherRow {
    app_id: Uuid,
    mode: String,
    id: Uuid,
    variant_id: Uuid,
    serial: Option<String>,
    expires_at: Option<DateTime<Utc>>,
    state: String,
    order_id: Option<Uuid>,
    item: Option<i16>,
    sold_at: Option<DateTime<Utc>>,
    voided_at: Option<DateTime<Utc>>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

impl VoucherRow {
    pub(super) fn into_voucher(self) -> Result<Voucher, StoreFailed> {
        let name = RowName { table: "vouchers", id: self.id };
        let state = match self.state.as_str() {
            "AVAILABLE" => VoucherState::Available,
            "SOLD" => VoucherState::Sold {
                order: OrderId::from_u128(self.order_id.ok_or_else(|| name.corrupt("order_id"))?.as_u128()),
                item: self.item.and_then(|item| u16::try_from(item).ok()).ok_or_else(|| name.corrupt("item"))?,
                at: from_time(self.sold_at.ok_or_else(|| name.corrupt("sold_at"))?),
            },
            "VOID" => VoucherState::Void { at: from_time(self.voided_at.ok_or_else(|| name.corrupt("voided_at"))?) },
            _ => return Err(name.corrupt("state")),
        };
        Ok(Voucher {
            id: VoucherId::from_u128(self.id.as_u128()),
            scope: name.scope(self.app_id, &self.mode)?,
            variant: VariantId::from_u128(self.variant_id.as_u128()),
            serial: self.serial,
            expires_at: self.expires_at.map(from_time),
            state,
            created_at: from_time(self.created_at),
            updated_at: from_time(self.updated_at),
        })
    }
}
