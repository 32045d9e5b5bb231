//! The reconciliation: runs, how they are driven, and what they found.

mod disputes;
mod drive;
mod exceptions;
mod find;
mod gather;
mod keep;
mod post;
mod reports;
mod row;
mod seen;
mod terms;

pub(super) use post::POSTING;

use super::{
    audit,
    convert::{database, to_day, to_time, to_uuid},
    store::Store,
};
use crate::ids::Ids;
use diesel::{QueryableByName, prelude::*, result::Error, sql_types};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use domain::{
    Asked, Declined, Mode, RunId, Scope, StoreFailed, Timestamp,
    access::Reach,
    audit::{Action, Origin},
    idempotency::Snapshot,
    payments::{Page, PageOf, Total},
    settlements::{CancelRunRefused, KeepsRuns, PostRunRefused, ResultFilter, Run, RunOf, RunResult},
};
use row::{RUN, RunRow};

#[derive(QueryableByName)]
struct Count {
    #[diesel(sql_type = sql_types::BigInt)]
    count: i64,
}

#[derive(QueryableByName)]
struct IdRow {
    #[diesel(sql_type = sql_types::Uuid)]
    id: uuid::Uuid,
}

impl KeepsRuns for Store {
    async fn ask_run(&self, run: Run, origin: &Origin) -> Result<Run, StoreFailed> {
        let mut connection = self.connection().await?;
        let asked = connection.transaction::<_, Error, _>(async |connection| {
            let first = keep_run(connection, &run).await?;
            if first.is_some() {
                let record =
                    audit::record_of(&Ids::default(), origin, &run.told(Action::ReconciliationAsked), run.created_at);
                audit::append(connection, &[record]).await?;
            }
            match first {
                Some(row) => Ok(Some(row)),
                None => going_on(connection, run.of).await,
            }
        });
        match asked.await.map_err(database)? {
            Some(row) => row.into_run(),
            // It ended in this very moment: whoever asks again gets another.
            None => Err(StoreFailed::Busy),
        }
    }

    async fn run(&self, id: RunId) -> Result<Option<Run>, StoreFailed> {
        let mut connection = self.connection().await?;
        let sql = format!("select {RUN} from reconciliation_runs where app_id = $1 and id = $2");
        let row: Option<RunRow> = diesel::sql_query(sql)
            .bind::<sql_types::Uuid, _>(house())
            .bind::<sql_types::Uuid, _>(to_uuid(id.as_u128()))
            .get_result(&mut connection)
            .await
            .optional()
            .map_err(database)?;
        row.map(RunRow::into_run).transpose()
    }

    async fn runs(&self, mode: Mode, page: Page) -> Result<PageOf<Run>, StoreFailed> {
        find::runs(&mut *self.connection().await?, mode, page).await
    }

    async fn last_run(&self, of: RunOf) -> Result<Option<Run>, StoreFailed> {
        find::last_run(&mut *self.connection().await?, of).await
    }

    async fn cancel_run(
        &self,
        id: RunId,
        origin: &Origin,
        at: Timestamp,
    ) -> Result<Option<Result<Run, CancelRunRefused>>, StoreFailed> {
        let mut connection = self.connection().await?;
        let cancelled = connection.transaction::<_, Error, _>(async |connection| {
            let sql = format!(
                "update reconciliation_runs set cancel_asked = true, \
                 state = case when state = 'WAITING' then 'CANCELLED' else state end, \
                 ended_at = case when state = 'WAITING' then $3 end \
                 where app_id = $1 and id = $2 and state in ('WAITING', 'RUNNING') returning {RUN}"
            );
            let row: Option<RunRow> = diesel::sql_query(sql)
                .bind::<sql_types::Uuid, _>(house())
                .bind::<sql_types::Uuid, _>(to_uuid(id.as_u128()))
                .bind::<sql_types::Timestamptz, _>(to_time(at))
                .get_result(connection)
                .await
                .optional()?;
            let run =
                row.map(RunRow::into_run).transpose().map_err(|corrupt| Error::DeserializationError(corrupt.into()))?;
            if let Some(run) = &run {
                let line = run.told(Action::ReconciliationCancelled);
                audit::append(connection, &[audit::record_of(&Ids::default(), origin, &line, at)]).await?;
            }
            Ok(run)
        });
        match cancelled.await.map_err(database)? {
            Some(run) => Ok(Some(Ok(run))),
            None => Ok(self.run(id).await?.map(|_| Err(CancelRunRefused::Over))),
        }
    }

    async fn drive_run(&self, at: Timestamp) -> Result<Option<Run>, StoreFailed> {
        drive::next(self, at).await
    }

    async fn post_run<F>(&self, asked: &Asked, id: RunId, show: F) -> Result<Run, Declined<PostRunRefused>>
    where
        F: Fn(&Run) -> Option<Snapshot> + Send + Sync,
    {
        let posted = post::run(self, asked, id, show).await?;
        self.wake_outbox();
        Ok(posted)
    }

    async fn unposted_run(&self) -> Result<Option<RunId>, StoreFailed> {
        let sql = "select id from reconciliation_runs where state = 'DONE' and posted_at is null and asked_by is null \
             order by created_at, id limit 1";
        let row: Option<IdRow> =
            diesel::sql_query(sql).get_result(&mut *self.connection().await?).await.optional().map_err(database)?;
        Ok(row.map(|row| RunId::from_u128(row.id.as_u128())))
    }

    async fn results(
        &self,
        reach: &Reach,
        filter: &ResultFilter,
        part: (u64, u32, Option<u64>),
    ) -> Result<(Vec<RunResult>, Total), StoreFailed> {
        find::results(&mut *self.connection().await?, reach, filter, part).await
    }
}

/// Under which application runs stand.
const fn house() -> uuid::Uuid {
    to_uuid(Scope::HOUSE.app.as_u128())
}

async fn keep_run(connection: &mut AsyncPgConnection, run: &Run) -> Result<Option<RunRow>, Error> {
    let sql = format!(
        "insert into reconciliation_runs (app_id, mode, id, first_day, last_day, gateway, state, cancel_asked, asked_by, tries, \
         looked_at, matched, deferred, missing_in_settlement, missing_internal, amount_mismatch, fee_mismatch, \
         currency_mismatch, duplicate, reference_mismatch, created_at) \
         values ($1, $2, $3, $4, $5, $6, 'WAITING', false, $7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, $8) \
         on conflict do nothing returning {RUN}"
    );
    diesel::sql_query(sql)
        .bind::<sql_types::Uuid, _>(house())
        .bind::<sql_types::Text, _>(run.of.mode.as_str())
        .bind::<sql_types::Uuid, _>(to_uuid(run.id.as_u128()))
        .bind::<sql_types::Date, _>(to_day(run.of.period.first()))
        .bind::<sql_types::Date, _>(to_day(run.of.period.last()))
        .bind::<sql_types::Nullable<sql_types::Text>, _>(run.of.gateway.map(domain::payments::Method::as_str))
        .bind::<sql_types::Nullable<sql_types::Uuid>, _>(run.asked_by.map(|by| to_uuid(by.as_u128())))
        .bind::<sql_types::Timestamptz, _>(to_time(run.created_at))
        .get_result(connection)
        .await
        .optional()
}

async fn going_on(connection: &mut AsyncPgConnection, of: RunOf) -> Result<Option<RunRow>, Error> {
    let sql = format!(
        "select {RUN} from reconciliation_runs where app_id = $1 and mode = $2 and first_day = $3 and last_day = $4 \
         and coalesce(gateway, '') = $5 and state in ('WAITING', 'RUNNING')"
    );
    diesel::sql_query(sql)
        .bind::<sql_types::Uuid, _>(house())
        .bind::<sql_types::Text, _>(of.mode.as_str())
        .bind::<sql_types::Date, _>(to_day(of.period.first()))
        .bind::<sql_types::Date, _>(to_day(of.period.last()))
        .bind::<sql_types::Text, _>(of.gateway.map_or("", domain::payments::Method::as_str))
        .get_result(connection)
        .await
        .optional()
}
