//! Codes that a batch may give, and those that it gave.
//!
//! Who waits for a code holds none that he took at the first look: two that each hold what the other waits for would wait
//! for ever. So what the first look locked is let go before the second, which waits, and in a scope one batch at a time
//! does that. Whoever holds codes otherwise never waits for one.

use super::{EnteredRow, SoldRow, code};
use crate::{
    postgres::{
        commit::Shelf,
        convert::{RowName, from_time, to_time, to_uuid},
        statement::statement,
    },
    webhook::secret_box::SecretBox,
};
use chrono::{DateTime, Utc};
use diesel::{
    result::Error,
    sql_types::{Array, Bytea, Integer, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use domain::{
    Scope, StoreFailed, VariantId, VoucherId,
    vouchers::{FreeVoucher, Voucher},
};
use futures_util::try_join;
use std::collections::{BTreeMap, BTreeSet, HashMap};
use uuid::Uuid;

/// Codes that are looked at again, at most; those that others hold at that moment are far fewer.
const AGAIN_MAX: i32 = 10_000;

type Time = DateTime<Utc>;
type FreeColumns = (SqlUuid, Text, SqlUuid, SqlUuid, Nullable<Timestamptz>);
type FreeRow = (Uuid, String, Uuid, Uuid, Option<Time>);

/// Codes by the pool that they are in.
pub(crate) type Free = HashMap<(Scope, VariantId), Vec<FreeVoucher>>;

statement! {
    /// So many codes of each pool that nobody else holds, those that are over soonest first.
    TakeFree {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, variant_id: Array<SqlUuid> = Vec<Uuid>,
        count: Array<Integer> = Vec<i32>,
    }
    "select f.app_id, f.mode, f.variant_id, f.id, f.expires_at from unnest(" .. ") as w (app_id, mode, variant_id, count)
     left join test_clocks c on c.app_id = w.app_id and w.mode = 'TEST'
     cross join lateral (
        select v.app_id, v.mode, v.variant_id, v.id, v.expires_at from vouchers v
        where v.app_id = w.app_id and v.mode = w.mode and v.variant_id = w.variant_id and v.state = 'AVAILABLE'
            and coalesce(v.expires_at, 'infinity'::timestamptz) > now() + coalesce(c.offset_micros, 0) * interval '1 microsecond'
        order by coalesce(v.expires_at, 'infinity'::timestamptz), v.id limit w.count for update of v skip locked
     ) f"
    -> FreeColumns
}

statement! {
    /// Waits for the turn to wait for codes of these scopes, always in one order; it is over with the transaction. The seed
    /// is "codes" in ASCII.
    TakeTurns { app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String> }
    "select pg_advisory_xact_lock(t.turn) from (select distinct hashtextextended(w.app_id::text || w.mode, 427070612851) \
     as turn from unnest("
    .. ") as w (app_id, mode) order by 1) t"
}

statement! {
    /// The same as the first look, and what somebody else holds is waited for.
    WaitFree {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, variant_id: Array<SqlUuid> = Vec<Uuid>,
        count: Array<Integer> = Vec<i32>,
    }
    "select f.app_id, f.mode, f.variant_id, f.id, f.expires_at from unnest(" .. ") as w (app_id, mode, variant_id, count)
     left join test_clocks c on c.app_id = w.app_id and w.mode = 'TEST'
     cross join lateral (
        select v.app_id, v.mode, v.variant_id, v.id, v.expires_at from vouchers v
        where v.app_id = w.app_id and v.mode = w.mode and v.variant_id = w.variant_id and v.state = 'AVAILABLE'
            and coalesce(v.expires_at, 'infinity'::timestamptz) > now() + coalesce(c.offset_micros, 0) * interval '1 microsecond'
        order by coalesce(v.expires_at, 'infinity'::timestamptz), v.id limit w.count for update of v
     ) f"
    -> FreeColumns
}

statement! {
    /// Codes that were given; only those that were free.
    GiveVouchers {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid>,
        order_id: Array<SqlUuid> = Vec<Uuid>, item: Array<SmallInt> = Vec<i16>, at: Array<Timestamptz> = Vec<Time>,
    }
    "update vouchers v set state = 'SOLD', order_id = k.order_id, item = k.item, sold_at = k.at, updated_at = k.at from unnest("
    .. ") as k (app_id, mode, id, order_id, item, at) \
     where v.app_id = k.app_id and v.mode = k.mode and v.id = k.id and v.state = 'AVAILABLE'"
}

statement! {
    /// Codes that came for an order.
    EnterVouchers {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid>,
        variant_id: Array<SqlUuid> = Vec<Uuid>, origin: Array<Text> = Vec<String>, code: Array<Bytea> = Vec<Vec<u8>>,
        serial: Array<Nullable<Text>> = Vec<Option<String>>, expires_at: Array<Nullable<Timestamptz>> = Vec<Option<Time>>,
        order_id: Array<SqlUuid> = Vec<Uuid>, item: Array<SmallInt> = Vec<i16>, at: Array<Timestamptz> = Vec<Time>,
    }
    "insert into vouchers (app_id, mode, id, variant_id, origin, code, serial, expires_at, order_id, item, state, sold_at, \
     created_at, updated_at) select k.app_id, k.mode, k.id, k.variant_id, k.origin, k.code, k.serial, k.expires_at, \
     k.order_id, k.item, 'SOLD', k.at, k.at, k.at from unnest("
    .. ") as k (app_id, mode, id, variant_id, origin, code, serial, expires_at, order_id, item, at)"
}

/// Waits for the turn to wait for codes of these scopes.
pub(in crate::postgres) async fn take_turns(
    connection: &AsyncPgConnection,
    scopes: &BTreeSet<Scope>,
) -> Result<(), Error> {
    let app_id = scopes.iter().map(|scope| to_uuid(scope.app.as_u128())).collect();
    let mode = scopes.iter().map(|scope| scope.mode.as_str().to_owned()).collect();
    TakeTurns { app_id, mode }.execute(&mut { connection }).await.map(|_| ())
}

/// Locks so many free codes of each pool, or as many as there are. Those on the shelf of the batch may be taken out by it,
/// so they are not given; who has any there has taken his turn in all these scopes.
pub(in crate::postgres) async fn load_available(
    connection: &AsyncPgConnection,
    wants: &BTreeMap<(Scope, VariantId), u32>,
    held: &Shelf<Voucher>,
) -> Result<Free, Error> {
    if wants.is_empty() {
        return Ok(Free::new());
    }
    let lying = |name: &(Scope, VariantId)| {
        u32::try_from(held.values().filter(|one| (one.now.scope, one.now.variant) == *name).count()).unwrap_or(u32::MAX)
    };
    let counted = |(name, count): (&(Scope, VariantId), &u32)| {
        (*name, i32::try_from(count.saturating_add(lying(name))).unwrap_or(i32::MAX))
    };
    let wanted: BTreeMap<_, i32> = wants.iter().map(counted).collect();
    let mut free = look(connection, &wanted).await?;
    for ((scope, _), codes) in &mut free {
        codes.retain(|one| !held.contains_key(&(*scope, one.id)));
    }
    Ok(free)
}

/// Looks at what nobody holds; where that is too little, lets it go, and looks once more when its turn has come.
async fn look(connection: &AsyncPgConnection, wanted: &BTreeMap<(Scope, VariantId), i32>) -> Result<Free, Error> {
    let (app_id, mode, variant_id, count) = columns(wanted);
    let first = TakeFree { app_id, mode, variant_id, count };
    let mut line = connection;
    let (_, rows): (_, Vec<FreeRow>) =
        try_join!(line.batch_execute("savepoint first_look"), first.load(&mut { connection }))?;
    let free = read(rows)?;
    let is_short = |(name, count): (&(Scope, VariantId), &i32)| {
        let found = free.get(name).map_or(0, Vec::len);
        usize::try_from(*count).is_ok_and(|count| found < count)
    };
    if !wanted.iter().any(is_short) {
        return Ok(free);
    }
    line.batch_execute("rollback to first_look").await?;
    take_turns(connection, &wanted.keys().map(|(scope, _)| *scope).collect()).await?;
    // Of a pool that has enough, no more is locked than before.
    let again = wanted.iter().map(|(name, count)| (*name, if is_short((name, count)) { AGAIN_MAX } else { *count }));
    let (app_id, mode, variant_id, count) = columns(&again.collect());
    read(WaitFree { app_id, mode, variant_id, count }.load(&mut { connection }).await?)
}

/// Writes what the batch gave. Each of the codes was locked and free: anything else is an error, and nothing is kept.
pub(in crate::postgres) async fn write_sold(connection: &AsyncPgConnection, rows: &[SoldRow]) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let give = GiveVouchers {
        app_id: rows.iter().map(|row| to_uuid(row.scope.app.as_u128())).collect(),
        mode: rows.iter().map(|row| row.scope.mode.as_str().to_owned()).collect(),
        id: rows.iter().map(|row| to_uuid(row.voucher.as_u128())).collect(),
        order_id: rows.iter().map(|row| to_uuid(row.order.as_u128())).collect(),
        item: rows.iter().map(|row| i16::try_from(row.item).unwrap_or(i16::MAX)).collect(),
        at: rows.iter().map(|row| to_time(row.at)).collect(),
    };
    let given = give.execute(&mut { connection }).await?;
    if given == rows.len() { Ok(()) } else { Err(Error::SerializationError("a code was given twice".into())) }
}

/// Writes codes that came for orders.
pub(in crate::postgres) async fn write_entered(
    connection: &AsyncPgConnection,
    rows: &[EnteredRow],
    secrets: &SecretBox,
) -> Result<(), Error> {
    if rows.is_empty() {
        return Ok(());
    }
    let mut enter = EnterVouchers::default();
    for EnteredRow { scope, order, item, code: entered, at } in rows {
        enter.app_id.push(to_uuid(scope.app.as_u128()));
        enter.mode.push(scope.mode.as_str().to_owned());
        enter.id.push(to_uuid(entered.id.as_u128()));
        enter.variant_id.push(to_uuid(entered.variant.as_u128()));
        enter.origin.push(entered.origin.as_str().to_owned());
        enter.code.push(code::seal(secrets, *scope, entered.id.as_u128(), &entered.code)?);
        enter.serial.push(entered.serial.clone());
        enter.expires_at.push(entered.expires_at.map(to_time));
        enter.order_id.push(to_uuid(order.as_u128()));
        enter.item.push(i16::try_from(*item).unwrap_or(i16::MAX));
        enter.at.push(to_time(*at));
    }
    enter.execute(&mut { connection }).await.map(|_| ())
}

fn columns(wanted: &BTreeMap<(Scope, VariantId), i32>) -> (Vec<Uuid>, Vec<String>, Vec<Uuid>, Vec<i32>) {
    (
        wanted.keys().map(|(scope, _)| to_uuid(scope.app.as_u128())).collect(),
        wanted.keys().map(|(scope, _)| scope.mode.as_str().to_owned()).collect(),
        wanted.keys().map(|(_, variant)| to_uuid(variant.as_u128())).collect(),
        wanted.values().copied().collect(),
    )
}

fn read(rows: Vec<FreeRow>) -> Result<Free, Error> {
    let mut free = Free::new();
    for (app, mode, variant, id, expires_at) in rows {
        let corrupt = |failed: StoreFailed| Error::DeserializationError(failed.into());
        let scope = RowName { table: "vouchers", id }.scope(app, &mode).map_err(corrupt)?;
        let variant = VariantId::from_u128(variant.as_u128());
        let (id, expires_at) = (VoucherId::from_u128(id.as_u128()), expires_at.map(from_time));
        free.entry((scope, variant)).or_default().push(FreeVoucher { id, variant, expires_at });
    }
    Ok(free)
}
