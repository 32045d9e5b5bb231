//! The orders of a batch, locked and loaded, with the names of their payments; and cases that are only looked at.
//!
//! Orders are locked before payments, in every process. They are locked `for no key update`: who only refers to one, as a
//! payment or a code does, waits for nobody.

use super::row::{ItemRow, OrderRow, assemble};
use crate::postgres::{
    commit::{Held, Shelf},
    convert::{RowName, database, to_uuid},
    payments::wholes_of as payments_of_rows,
    schema::{
        orders::{order_items, orders},
        payments, refunds,
    },
    statement::statement,
};
use diesel::{
    prelude::*,
    result::Error,
    sql_types::{Array, Integer, Text, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    OrderId, PaymentId, Scope, StoreFailed,
    orders::{Fulfilment, Order, OrderCase, OrderNumber},
    payments::Payment,
    refunds::RefundStatus,
};
use futures_util::try_join;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

statement! {
    /// Locks orders by key, in the order of their keys.
    LockOrders { app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid> }
    "select o.* from unnest(" .. ") as k (app_id, mode, id) \
     join orders o on o.app_id = k.app_id and o.mode = k.mode and o.id = k.id \
     order by o.app_id, o.mode, o.id for no key update of o"
    -> orders::SqlType
}

statement! {
    /// The lines of orders, by the orders' keys.
    ItemsOf { app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, order_id: Array<SqlUuid> = Vec<Uuid> }
    "select i.* from unnest(" .. ") as k (app_id, mode, order_id) \
     join order_items i on i.app_id = k.app_id and i.mode = k.mode and i.order_id = k.order_id"
    -> order_items::SqlType
}

statement! {
    /// The names of the payments of orders, oldest first.
    PaymentsOf { app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, order_id: Array<SqlUuid> = Vec<Uuid> }
    "select p.app_id, p.mode, p.order_id, p.id from unnest(" .. ") as k (app_id, mode, order_id) \
     join payments p on p.app_id = k.app_id and p.mode = k.mode and p.order_id = k.order_id order by p.created_at, p.id"
    -> (SqlUuid, Text, SqlUuid, SqlUuid)
}

statement! {
    /// Of these numbers, those that orders have.
    TakenNumbers { app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, number: Array<Integer> = Vec<i32> }
    "select o.app_id, o.mode, o.number from unnest(" .. ") as k (app_id, mode, number) \
     join orders o on o.app_id = k.app_id and o.mode = k.mode and o.number = k.number"
    -> (SqlUuid, Text, Integer)
}

/// The payments of orders, oldest first.
pub(in crate::postgres) type PaymentNames = HashMap<(Scope, OrderId), Vec<PaymentId>>;

/// Locks and loads those orders that exist, and the names of their payments.
pub(in crate::postgres) async fn load_locked(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<(Scope, OrderId)>,
) -> Result<(Shelf<OrderCase>, PaymentNames), Error> {
    if wanted.is_empty() {
        return Ok((Shelf::<OrderCase>::new(), PaymentNames::new()));
    }
    let app_id: Vec<Uuid> = wanted.iter().map(|(scope, _)| to_uuid(scope.app.as_u128())).collect();
    let mode: Vec<String> = wanted.iter().map(|(scope, _)| scope.mode.as_str().to_owned()).collect();
    let id: Vec<Uuid> = wanted.iter().map(|(_, id)| to_uuid(id.as_u128())).collect();
    let lock = LockOrders { app_id: app_id.clone(), mode: mode.clone(), id: id.clone() };
    let items = ItemsOf { app_id: app_id.clone(), mode: mode.clone(), order_id: id.clone() };
    let payments = PaymentsOf { app_id, mode, order_id: id };
    let (mut one, mut two, mut three) = (connection, connection, connection);
    let (rows, items, payments) = try_join!(
        lock.load::<OrderRow>(&mut one),
        items.load::<ItemRow>(&mut two),
        payments.load::<(Uuid, String, Uuid, Uuid)>(&mut three)
    )?;
    let corrupt = |failed: StoreFailed| Error::DeserializationError(failed.into());
    let mut shelf = Shelf::<OrderCase>::new();
    for (order, events) in assemble(rows, items).map_err(corrupt)? {
        let (name, case) = ((order.scope, order.id), OrderCase::of(order));
        shelf.insert(name, Held { stored: Some(case.clone()), now: case, events });
    }
    Ok((shelf, named(payments).map_err(corrupt)?))
}

fn named(rows: Vec<(Uuid, String, Uuid, Uuid)>) -> Result<PaymentNames, StoreFailed> {
    let mut names = PaymentNames::new();
    for (app, mode, order, payment) in rows {
        let scope = RowName { table: "payments", id: payment }.scope(app, &mode)?;
        let of = names.entry((scope, OrderId::from_u128(order.as_u128()))).or_default();
        of.push(PaymentId::from_u128(payment.as_u128()));
    }
    Ok(names)
}

/// Of these numbers, those that orders have.
pub(in crate::postgres) async fn taken_numbers(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<(Scope, OrderNumber)>,
) -> Result<BTreeSet<(Scope, OrderNumber)>, Error> {
    if wanted.is_empty() {
        return Ok(BTreeSet::new());
    }
    let numbers = TakenNumbers {
        app_id: wanted.iter().map(|(scope, _)| to_uuid(scope.app.as_u128())).collect(),
        mode: wanted.iter().map(|(scope, _)| scope.mode.as_str().to_owned()).collect(),
        number: wanted.iter().map(|(_, number)| i32::try_from(number.as_u32()).unwrap_or(i32::MAX)).collect(),
    };
    let rows: Vec<(Uuid, String, i32)> = numbers.load(&mut { connection }).await?;
    let taken = rows.into_iter().map(|(app, mode, number)| {
        let name = RowName { table: "orders", id: app };
        let number = u32::try_from(number).ok().and_then(OrderNumber::new).ok_or_else(|| name.corrupt("number"))?;
        Ok((name.scope(app, &mode)?, number))
    });
    taken.collect::<Result<_, StoreFailed>>().map_err(|failed| Error::DeserializationError(failed.into()))
}

/// Where the refunds stand for which orders were given up.
pub(in crate::postgres) async fn refunds_of<'a>(
    connection: &AsyncPgConnection,
    orders: impl Iterator<Item = &'a Order>,
) -> Result<HashMap<(Scope, OrderId), RefundStatus>, Error> {
    let given_up: Vec<(Scope, OrderId, Uuid)> = orders
        .filter_map(|order| match order.fulfilment {
            Fulfilment::GivenUp { refund, .. } => Some((order.scope, order.id, to_uuid(refund.as_u128()))),
            Fulfilment::Unpaid
            | Fulfilment::Started(_)
            | Fulfilment::Fulfilled { .. }
            | Fulfilment::NeedsAttention { .. } => None,
        })
        .collect();
    if given_up.is_empty() {
        return Ok(HashMap::new());
    }
    let apps: Vec<Uuid> = given_up.iter().map(|(scope, ..)| to_uuid(scope.app.as_u128())).collect();
    let ids: Vec<Uuid> = given_up.iter().map(|(.., refund)| *refund).collect();
    let rows: Vec<(Uuid, String)> = refunds::table
        .filter(refunds::app_id.eq_any(apps))
        .filter(refunds::id.eq_any(ids))
        .select((refunds::id, refunds::status))
        .load(&mut { connection })
        .await?;
    let status = |id: Uuid| rows.iter().find(|(one, _)| *one == id).and_then(|(_, text)| RefundStatus::parse(text));
    Ok(given_up.into_iter().filter_map(|(scope, order, refund)| Some(((scope, order), status(refund)?))).collect())
}

/// Cases of rows that were read through the pool.
pub(super) async fn cases_of(
    connection: &mut AsyncPgConnection,
    rows: Vec<OrderRow>,
) -> Result<Vec<OrderCase>, StoreFailed> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let app_id: Vec<Uuid> = rows.iter().map(|row| row.app_id).collect();
    let mode: Vec<String> = rows.iter().map(|row| row.mode.clone()).collect();
    let order_id: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let items = ItemsOf { app_id: app_id.clone(), mode, order_id: order_id.clone() };
    let items: Vec<ItemRow> = items.load(&mut { &*connection }).await.map_err(database)?;
    let paid = payments::table
        .filter(payments::app_id.eq_any(app_id))
        .filter(payments::order_id.eq_any(order_id))
        .order((payments::created_at, payments::id))
        .load(connection)
        .await
        .map_err(database)?;
    let mut of = HashMap::<(Scope, OrderId), Vec<Payment>>::new();
    for payment in payments_of_rows(connection, paid).await? {
        if let Some(order) = payment.order {
            of.entry((payment.scope, order)).or_default().push(payment);
        }
    }
    let orders: Vec<Order> = assemble(rows, items)?.into_iter().map(|(order, _)| order).collect();
    let refunds = refunds_of(connection, orders.iter()).await.map_err(database)?;
    let whole = |order: Order| {
        let name = (order.scope, order.id);
        let payments = of.remove(&name).unwrap_or_default();
        OrderCase { payments, refund: refunds.get(&name).copied(), ..OrderCase::of(order) }
    };
    Ok(orders.into_iter().map(whole).collect())
}
