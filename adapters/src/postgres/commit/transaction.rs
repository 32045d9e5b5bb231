//! One batch as one transaction: begin, lock and load, decide in memory, write, commit.

use super::{desk::Desk, job::Job, kept, wanted::Wanted};
use crate::postgres::convert::{self, database};
use diesel::result::{DatabaseErrorKind, Error};
use diesel_async::{AsyncPgConnection, SimpleAsyncConnection};
use domain::{Declined, StoreFailed, decision::Unique};
use std::{future::Future, time::Instant};

/// Why a batch was not kept.
#[derive(Debug)]
pub(super) struct Failure {
    store: StoreFailed,
    unique: Option<Unique>,
    race: bool,
    lost: bool,
}

impl Failure {
    /// The connection is gone: whether the commit happened may be unknown, so nothing is tried again.
    pub(super) fn lost(store: StoreFailed) -> Failure {
        Failure { store, unique: None, race: false, lost: true }
    }

    pub(super) const fn is_lost(&self) -> bool {
        self.lost
    }

    /// Another process was faster; asking again makes sense.
    pub(super) const fn is_race(&self) -> bool {
        self.race
    }

    pub(super) fn detail(&self) -> String {
        self.store.to_string()
    }

    pub(super) fn store_failed(&self) -> StoreFailed {
        self.store.clone()
    }

    pub(super) fn decline<R>(&self) -> Declined<R> {
        match self.unique {
            Some(unique) => Declined::Taken(unique),
            None => Declined::Failed(self.store.clone()),
        }
    }
}

impl From<StoreFailed> for Failure {
    fn from(store: StoreFailed) -> Self {
        Failure { store, unique: None, race: false, lost: false }
    }
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        let violated = if let Error::DatabaseError(DatabaseErrorKind::UniqueViolation, info) = &error {
            info.constraint_name()
        } else {
            None
        };
        let unique = match violated {
            Some("captures_gateway_txn") => Some(Unique::GatewayTransaction),
            Some("alerts_of_apps_going_on" | "alerts_of_house_going_on") => Some(Unique::Alert),
            Some("gateway_configurations_place") => Some(Unique::GatewayConfig),
            Some("products_slug") => Some(Unique::Slug),
            Some("variants_sku") => Some(Unique::Sku),
            Some("discounts_code") => Some(Unique::DiscountCode),
            Some(
                "payments_pkey"
                | "invoices_pkey"
                | "orders_pkey"
                | "apps_pkey"
                | "webhook_endpoints_pkey"
                | "gateway_configurations_pkey"
                | "products_pkey"
                | "discounts_pkey",
            ) => Some(Unique::Id),
            _ => None,
        };
        let race = matches!(violated, Some("idempotency_keys_pkey" | "orders_number" | "invoice_templates_pkey"))
            || matches!(&error, Error::DatabaseError(DatabaseErrorKind::SerializationFailure, _))
            || error.to_string().contains("deadlock detected");
        let lost = convert::is_lost(&error);
        Failure { store: database(error), unique, race, lost }
    }
}

/// Begins a transaction.
pub(super) async fn begin(connection: &mut AsyncPgConnection) -> Result<(), StoreFailed> {
    connection.batch_execute("begin").await.map_err(database)
}

/// Runs a batch in the transaction that has begun. When it fails, nothing of it was kept, unless the connection was lost in the commit itself.
pub(super) async fn run(
    connection: &mut AsyncPgConnection,
    desk: &mut Desk,
    batch: &mut [Box<dyn Job>],
) -> Result<(), Failure> {
    match decide_and_write(connection, desk, batch).await {
        Ok(()) => timed("commit", connection.batch_execute("commit")).await.map_err(closed),
        Err(failure) => {
            if let Err(error) = connection.batch_execute("rollback").await {
                return Err(closed(error));
            }
            Err(failure)
        }
    }
}

async fn decide_and_write(
    connection: &mut AsyncPgConnection,
    desk: &mut Desk,
    batch: &mut [Box<dyn Job>],
) -> Result<(), Failure> {
    let mut wanted = Wanted::default();
    batch.iter().for_each(|job| job.want(&mut wanted));
    timed("load", kept::load(connection, desk, &wanted)).await?;
    let began = Instant::now();
    batch.iter_mut().for_each(|job| job.run(desk));
    if desk.is_clean() {
        return Ok(());
    }
    desk.seal();
    stage("rules", began);
    timed("write", kept::write(connection, desk)).await
}

/// Measures a stage of the batch; `/metrics` and the benchmark show where the time goes.
async fn timed<T>(name: &'static str, stage_of_batch: impl Future<Output = T>) -> T {
    let began = Instant::now();
    let done = stage_of_batch.await;
    stage(name, began);
    done
}

fn stage(name: &'static str, began: Instant) {
    metrics::histogram!("poisha_store_stage_seconds", "stage" => name).record(began.elapsed());
}

/// Without a begin or a commit the connection is of no use any more.
fn closed(error: Error) -> Failure {
    Failure { lost: true, store: StoreFailed::Unreachable(error.to_string()), ..Failure::from(error) }
}
