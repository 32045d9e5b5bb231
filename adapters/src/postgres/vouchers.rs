//! The pool of codes: how the committer looks at it, gives from it and writes what it gave, and how it is filled and read.
//!
//! A commit never opens a code. What is free is locked by the batch that may give it; other processes pass it by, and look
//! again, waiting, only where they came short: nobody is told that a pool is empty while a commit that failed gives back.
//! Who waits holds nothing that another one could be waiting for: see `give`.

mod add;
mod code;
mod find;
mod give;
mod row;
mod stock;
#[cfg(test)]
mod tests;

pub(super) use code::{key_owner, owner};
pub(crate) use give::Free;
pub(super) use give::{load_available, take_turns};
pub(super) use give::{write_entered, write_sold};
pub(super) use stock::{load_locked as load_stocks, write as write_stocks};

use super::{
    commit::{Desk, Held, Noun, Render, Shelf, Wanted},
    convert::{to_time, to_uuid},
    schema::selling::vouchers,
};
use diesel::{prelude::*, result::Error};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    EventId, OrderId, Scope, StoreFailed, Timestamp, VoucherId,
    decision::Never,
    vouchers::{EnteredCode, Voucher, VoucherState},
    webhooks::EventType,
};
use row::VoucherRow;
use std::collections::BTreeSet;
use uuid::Uuid;

/// A code of the pool that an order is given.
#[derive(Clone, Copy, Debug)]
pub(crate) struct SoldRow {
    pub(crate) scope: Scope,
    pub(crate) voucher: VoucherId,
    pub(crate) order: OrderId,
    /// The place of its item in the order.
    pub(crate) item: u16,
    pub(crate) at: Timestamp,
}

/// A code that came for one order and never was in the pool.
#[derive(Clone, Debug)]
pub(crate) struct EnteredRow {
    pub(crate) scope: Scope,
    pub(crate) order: OrderId,
    /// The place of its item in the order.
    pub(crate) item: u16,
    pub(crate) code: EnteredCode,
    pub(crate) at: Timestamp,
}

impl Noun for Voucher {
    fn want(wanted: &mut Wanted, scope: Scope, id: VoucherId) {
        wanted.vouchers.insert((scope, id));
    }

    fn shelf(desk: &mut Desk) -> &mut Shelf<Voucher> {
        &mut desk.vouchers
    }

    fn bits(id: VoucherId) -> u128 {
        id.as_u128()
    }

    fn words(
        _: &Render,
        event: &Never,
        _: EventId,
        _: i64,
        _: &Voucher,
        _: Timestamp,
    ) -> Result<(EventType, String), StoreFailed> {
        match *event {}
    }

    fn told_in(event: &Never, _: Scope) -> Scope {
        match *event {}
    }
}

/// Locks and loads those codes that exist. People take them out one by one, so plain statements will do.
pub(super) async fn load_locked(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<(Scope, VoucherId)>,
) -> Result<Shelf<Voucher>, Error> {
    let apps: Vec<Uuid> = wanted.iter().map(|(scope, _)| to_uuid(scope.app.as_u128())).collect();
    let ids: Vec<Uuid> = wanted.iter().map(|(_, id)| to_uuid(id.as_u128())).collect();
    let rows: Vec<VoucherRow> = vouchers::table
        .filter(vouchers::app_id.eq_any(apps))
        .filter(vouchers::id.eq_any(ids))
        .order((vouchers::app_id, vouchers::mode, vouchers::id))
        .select(VoucherRow::as_select())
        .for_update()
        .load(&mut { connection })
        .await?;
    let held = rows.into_iter().map(|row| {
        let voucher = row.into_voucher().map_err(|failed| Error::DeserializationError(failed.into()))?;
        Ok(((voucher.scope, voucher.id), Held { stored: Some(voucher.clone()), now: voucher, events: 0 }))
    });
    held.collect()
}

/// Writes what was taken out; what is given is written by [`write_sold`].
pub(super) async fn write(connection: &AsyncPgConnection, shelf: &Shelf<Voucher>) -> Result<(), Error> {
    for ((scope, id), held) in shelf.iter().filter(|(_, held)| held.stored.as_ref() != Some(&held.now)) {
        let VoucherState::Void { at } = held.now.state else {
            return Err(Error::SerializationError("a code moved elsewhere than out of the pool".into()));
        };
        let target = vouchers::table.find((to_uuid(scope.app.as_u128()), scope.mode.as_str(), to_uuid(id.as_u128())));
        let out =
            (vouchers::state.eq("VOID"), vouchers::voided_at.eq(to_time(at)), vouchers::updated_at.eq(to_time(at)));
        diesel::update(target).set(out).execute(&mut { connection }).await?;
    }
    Ok(())
}
