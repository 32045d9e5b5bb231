//! The order of locks and tables, in one place. Each noun brings how it is loaded and written.

use super::{
    desk::{Desk, Wanted},
    transaction::Failure,
};
use crate::postgres::{alerts, apps, callbacks, endpoints, keys, ledger, payments};
use diesel_async::AsyncPgConnection;
use domain::{
    StoreFailed,
    ledger::{Block, Lane},
};
use futures_util::try_join;

/// Locks and loads what a batch wants.
pub(super) async fn load(connection: &AsyncPgConnection, desk: &mut Desk, wanted: &Wanted) -> Result<(), Failure> {
    if !wanted.apps.is_empty() {
        desk.apps = apps::load_locked(connection, &wanted.apps).await?;
    }
    if !wanted.endpoints.is_empty() {
        desk.endpoints = endpoints::load_locked(connection, &wanted.endpoints, &desk.secrets).await?;
    }
    if !wanted.keys.is_empty() {
        desk.keys = keys::load_locked(connection, &wanted.keys).await?;
    }
    if !wanted.payments.is_empty() {
        desk.payments = payments::load_locked(connection, &wanted.payments).await?;
    }
    Ok(())
}

/// Writes what the batch made. Rows that others refer to go first; within a round the statements are pipelined.
pub(super) async fn write(connection: &AsyncPgConnection, desk: &Desk) -> Result<(), Failure> {
    try_join!(
        apps::write(connection, &desk.apps),
        endpoints::write(connection, &desk.endpoints, &desk.secrets),
        payments::write(connection, &desk.payments),
        keys::write(connection, &desk.new_keys, &desk.changed_keys),
        ledger::write_accounts_and_block(connection, &desk.transfers, desk.block.as_ref()),
        callbacks::write(connection, &desk.callbacks),
    )?;
    try_join!(
        payments::write_attempts(connection, &desk.payments),
        ledger::write_transfers(connection, &desk.transfers, desk.block.as_ref()),
        endpoints::write_events(connection, &desk.events),
        alerts::write(connection, &desk.alerts),
    )?;
    callbacks::write_judgements(connection, &desk.judgements).await?;
    Ok(())
}

/// Leases a lane of the chain for as long as the connection lives.
pub(super) async fn lease_lane(connection: &mut AsyncPgConnection) -> Result<(Lane, Option<Block>), StoreFailed> {
    ledger::lease_lane(connection).await
}
