//! The order of locks and tables, in one place. Each noun brings how it is loaded and written.

use super::{
    desk::{Desk, Noun},
    transaction::Failure,
    wanted::Wanted,
};
use crate::postgres::{
    alerts, apps, audit, callbacks, catalogue, discounts, endpoints, gateway_configs, invoices, keys, ledger, orders,
    payments, refunds, vouchers,
};
use diesel_async::AsyncPgConnection;
use domain::{
    PaymentId, Scope, StoreFailed,
    ledger::{Block, Lane},
    orders::OrderCase,
};
use futures_util::try_join;
use std::collections::BTreeMap;

/// Locks and loads what a batch wants. The statements for keys and payments are pipelined; PostgreSQL runs them, and
/// takes their locks, in the order in which they stand here.
pub(super) async fn load(connection: &AsyncPgConnection, desk: &mut Desk, wanted: &Wanted) -> Result<(), Failure> {
    if !wanted.apps.is_empty() {
        desk.apps = apps::load_locked(connection, &wanted.apps).await?;
    }
    if !wanted.endpoints.is_empty() {
        desk.endpoints = endpoints::load_locked(connection, &wanted.endpoints, &desk.secrets).await?;
    }
    if !wanted.gateway_configs.is_empty() {
        desk.gateway_configs = gateway_configs::load_locked(connection, &wanted.gateway_configs, &desk.secrets).await?;
    }
    load_selling(connection, desk, wanted).await?;
    (desk.orders, desk.order_payments) = orders::load_locked(connection, &wanted.orders).await?;
    desk.taken_numbers = orders::taken_numbers(connection, &wanted.order_numbers).await?;
    let of_orders = desk.order_payments.iter().flat_map(|((scope, _), ids)| ids.iter().map(|id| (*scope, *id)));
    let wanted_payments = wanted.payments.iter().copied().chain(of_orders).collect();
    (desk.keys, desk.payments) =
        try_join!(keys::load_locked(connection, &wanted.keys), payments::load_locked(connection, &wanted_payments))?;
    Box::pin(load_invoices(connection, desk, wanted)).await?;
    desk.cases = refunds::load_cases(connection, &wanted.cases, &desk.payments).await?;
    load_codes(connection, desk, wanted).await?;
    if !wanted.alerts.is_empty() {
        desk.alerts = alerts::load_locked(connection, &wanted.alerts).await?;
    }
    Ok(())
}

/// Locks and loads invoices, those that payments of the batch pay among them, then the registers of those that may take a
/// number: a refund that succeeds brings about a credit note.
async fn load_invoices(connection: &AsyncPgConnection, desk: &mut Desk, wanted: &Wanted) -> Result<(), Failure> {
    let paid = desk.payments.values().filter_map(|held| Some((held.now.scope, held.now.invoice?)));
    let all = wanted.invoices.iter().copied().chain(paid).collect();
    desk.invoices = invoices::load_locked(connection, &all).await?;
    let pays = |name: &(Scope, PaymentId)| desk.payments.get(name).is_some_and(|held| held.now.invoice.is_some());
    let noted = wanted.cases.iter().filter(|name| pays(name)).map(|(scope, _)| *scope);
    let registers = wanted.registers.iter().copied().chain(noted).collect();
    desk.registers = invoices::load_registers(connection, &registers).await?;
    if !wanted.templates.is_empty() {
        desk.templates = invoices::load_templates(connection, &wanted.templates).await?;
    }
    Ok(())
}

/// Locks and loads codes: those that people take out, and free ones for the orders that something came for; and where the
/// orders' refunds stand. Whoever takes out certain codes may have to wait for them with others in his hand, so he takes
/// his turn first, wherever this batch may look into a pool.
async fn load_codes(connection: &AsyncPgConnection, desk: &mut Desk, wanted: &Wanted) -> Result<(), Failure> {
    if !wanted.orders.is_empty() {
        desk.order_refunds = orders::refunds_of(connection, desk.orders.values().map(|held| &held.now.order)).await?;
    }
    let mut codes = BTreeMap::new();
    for (scope, id) in &wanted.orders {
        let Some(case) = <OrderCase as Noun>::look(desk, *scope, *id) else { continue };
        if case.wants_stock() {
            for (variant, count) in case.order.wanted_from_stock() {
                *codes.entry((*scope, variant)).or_insert(0) += count;
            }
        }
    }
    if !wanted.vouchers.is_empty() {
        let scopes = wanted.vouchers.iter().map(|(scope, _)| *scope).chain(codes.keys().map(|(scope, _)| *scope));
        vouchers::take_turns(connection, &scopes.collect()).await?;
        desk.vouchers = vouchers::load_locked(connection, &wanted.vouchers).await?;
    }
    if !codes.is_empty() {
        desk.free = vouchers::load_available(connection, &codes, &desk.vouchers).await?;
    }
    Ok(())
}

/// Locks and loads what is sold. Discounts come after the rest, for many orders may wait for one.
async fn load_selling(connection: &AsyncPgConnection, desk: &mut Desk, wanted: &Wanted) -> Result<(), Failure> {
    if !wanted.products.is_empty() {
        desk.products = catalogue::load_locked(connection, &wanted.products).await?;
    }
    if !wanted.stocks.is_empty() {
        desk.stocks = vouchers::load_stocks(connection, &wanted.stocks).await?;
    }
    if !wanted.discounts.is_empty() {
        desk.discounts = discounts::load_locked(connection, &wanted.discounts).await?;
    }
    if !wanted.discount_uses.is_empty() {
        desk.discount_uses = discounts::load_uses(connection, &wanted.discount_uses).await?;
    }
    Ok(())
}

/// Writes what the batch made. Rows that others refer to stand first: the statements are pipelined, in this order. What
/// an application or an endpoint needs takes several statements one after the other, so these go ahead.
pub(super) async fn write(connection: &AsyncPgConnection, desk: &Desk) -> Result<(), Failure> {
    apps::write(connection, &desk.apps).await?;
    endpoints::write(connection, &desk.endpoints, &desk.secrets).await?;
    gateway_configs::write(connection, &desk.gateway_configs, &desk.secrets).await?;
    alerts::write(connection, &desk.alerts).await?;
    catalogue::write(connection, &desk.products).await?;
    vouchers::write_stocks(connection, &desk.stocks).await?;
    vouchers::write(connection, &desk.vouchers).await?;
    discounts::write(connection, &desk.discounts).await?;
    invoices::write_templates(connection, &desk.templates).await?;
    try_join!(
        // Boxed: a future of them all would be too large to move about.
        Box::pin(invoices::write_registers(connection, &desk.registers)),
        Box::pin(invoices::write(connection, &desk.invoices)),
        Box::pin(orders::write(connection, &desk.orders)),
        payments::write(connection, &desk.payments),
        payments::write_attempts(connection, &desk.payments),
        payments::write_captures(connection, &desk.payments),
        refunds::write(connection, &desk.cases),
        discounts::write_uses(connection, &desk.new_uses),
        vouchers::write_sold(connection, &desk.sold),
        vouchers::write_entered(connection, &desk.entered, &desk.secrets),
        keys::write(connection, &desk.new_keys, &desk.changed_keys),
        endpoints::write_events(connection, &desk.events),
        alerts::settle(connection, &desk.settled),
        alerts::raise(connection, &desk.raised, &desk.channels),
        // The many columns of evidence stand apart, so that a batch without any stays small.
        Box::pin(callbacks::write(connection, &desk.callbacks)),
        callbacks::write_judgements(connection, &desk.judgements),
        // The balances of a busy account are touched as late as can be.
        ledger::write_balances(connection, &desk.transfers),
        ledger::write_block(connection, desk.block.as_ref()),
        ledger::write_transfers(connection, &desk.transfers, desk.block.as_ref()),
    )?;
    // Its lock is the last: whoever holds it waits for nobody.
    audit::append(connection, &desk.audit).await?;
    Ok(())
}

/// Leases a lane of the chain for as long as the connection lives.
pub(super) async fn lease_lane(connection: &mut AsyncPgConnection) -> Result<(Lane, Option<Block>), StoreFailed> {
    ledger::lease_lane(connection).await
}
