//! A discount as its row.

use crate::postgres::{
    convert::{RowName, from_time, to_time, to_uuid},
    schema::selling::discounts,
};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use domain::{
    DiscountId, StoreFailed,
    discounts::{Discount, DiscountState, Reduction},
};
use uuid::Uuid;

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = discounts, check_for_backend(diesel::pg::Pg))]
pub(super) struct DiscountRow {
    app_id: Uuid,
    mode: String,
    id: Uuid,
    code: String,
    description: Option<String>,
    kind: String,
    value: i64,
    currency: String,
    minimum_minor: Option<i64>,
    total_limit: Option<i32>,
    customer_limit: Option<i32>,
    valid_from: Option<DateTime<Utc>>,
    valid_until: Option<DateTime<Utc>>,
    state: String,
    used_count: i32,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

#[derive(Clone, Debug, Insertable, AsChangeset)]
#[diesel(table_name = discounts, check_for_backend(diesel::pg::Pg), treat_none_as_null = true)]
pub(super) struct WriteRow {
    app_id: Uuid,
    mode: &'static str,
    id: Uuid,
    code: String,
    description: Option<String>,
    kind: &'static str,
    value: i64,
    currency: String,
    minimum_minor: Option<i64>,
    total_limit: Option<i32>,
    customer_limit: Option<i32>,
    valid_from: Option<DateTime<Utc>>,
    valid_until: Option<DateTime<Utc>>,
    state: &'static str,
    used_count: i32,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

impl WriteRow {
    pub(super) fn of(discount: &Discount) -> WriteRow {
        let (kind, value) = match discount.reduction {
            Reduction::Percentage { basis_points } => ("PERCENTAGE", i64::from(basis_points)),
            Reduction::Flat { minor } => ("FLAT", minor),
        };
        let limit = |limit: Option<u32>| limit.map(|limit| i32::try_from(limit).unwrap_or(i32::MAX));
        WriteRow {
            app_id: to_uuid(discount.scope.app.as_u128()),
            mode: discount.scope.mode.as_str(),
            id: to_uuid(discount.id.as_u128()),
            code: discount.code.clone(),
            description: discount.description.clone(),
            kind,
            value,
            currency: discount.currency.code().to_owned(),
            minimum_minor: discount.minimum_minor,
            total_limit: limit(discount.total_limit),
            customer_limit: limit(discount.customer_limit),
            valid_from: discount.valid_from.map(to_time),
            valid_until: discount.valid_until.map(to_time),
            state: discount.state.as_str(),
            used_count: i32::try_from(discount.used_count).unwrap_or(i32::MAX),
            created_at: to_time(discount.created_at),
            updated_at: to_time(discount.updated_at),
        }
    }

    pub(super) fn key(&self) -> (Uuid, &'static str, Uuid) {
        (self.app_id, self.mode, self.id)
    }
}

impl DiscountRow {
    pub(super) fn into_discount(self) -> Result<Discount, StoreFailed> {
        let name = RowName { table: "discounts", id: self.id };
        let count = |count: i32, column| u32::try_from(count).map_err(|_| name.corrupt(column));
        let reduction = match self.kind.as_str() {
            "PERCENTAGE" => {
                Reduction::Percentage { basis_points: u16::try_from(self.value).map_err(|_| name.corrupt("value"))? }
            }
            "FLAT" => Reduction::Flat { minor: self.value },
            _ => return Err(name.corrupt("kind")),
        };
        Ok(Discount {
            id: DiscountId::from_u128(self.id.as_u128()),
            scope: name.scope(self.app_id, &self.mode)?,
            code: self.code,
            description: self.description,
            reduction,
            currency: name.currency(&self.currency)?,
            minimum_minor: self.minimum_minor,
            total_limit: self.total_limit.map(|limit| count(limit, "total_limit")).transpose()?,
            customer_limit: self.customer_limit.map(|limit| count(limit, "customer_limit")).transpose()?,
            valid_from: self.valid_from.map(from_time),
            valid_until: self.valid_until.map(from_time),
            state: DiscountState::parse(&self.state).ok_or_else(|| name.corrupt("state"))?,
            used_count: count(self.used_count, "used_count")?,
            created_at: from_time(self.created_at),
            updated_at: from_time(self.updated_at),
        })
    }
}
