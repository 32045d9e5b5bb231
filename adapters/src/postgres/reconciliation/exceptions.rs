//! Exceptions: opened and closed by runs, worked on by people. What a resolution books is in one commit with it.

mod find;
mod look;
mod outstanding;
mod remedy;
mod row;

pub(super) use look::{look_again, look_at_contradictions};

use super::post;
use crate::{
    ids::Ids,
    postgres::{
        audit, casework,
        convert::{database, to_uuid},
        keys,
        rollback::Rollback,
        store::Store,
    },
};
use diesel::{OptionalExtension, sql_types};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use domain::{
    Asked, Declined, ExceptionId, OperatorId, StoreFailed, Timestamp,
    access::Reach,
    audit::Action,
    idempotency::Snapshot,
    ledger::Signed,
    payments::{Page, PageOf},
    settlements::{
        CaseOf, Exception, ExceptionAge, ExceptionFilter, ExceptionRefused, KeepsExceptions, Outstanding, Seen, Step,
        Stepped,
    },
};
use row::ExceptionRow;

impl KeepsExceptions for Store {
    async fn exception_within(&self, reach: &Reach, id: ExceptionId) -> Result<Option<Exception>, StoreFailed> {
        find::one(&mut *self.connection().await?, reach, id).await
    }

    async fn exceptions(
        &self,
        reach: &Reach,
        filter: &ExceptionFilter,
        page: Page,
    ) -> Result<PageOf<Exception>, StoreFailed> {
        find::page(&mut *self.connection().await?, reach, filter, page).await
    }

    async fn exceptions_by_age(
        &self,
        reach: &Reach,
        mode: domain::Mode,
        at: Timestamp,
    ) -> Result<Vec<ExceptionAge>, StoreFailed> {
        find::by_age(&mut *self.connection().await?, reach, mode, at).await
    }

    async fn outstanding(&self, exception: &Exception) -> Result<Outstanding, StoreFailed> {
        Ok(outstanding::seen(&mut *self.connection().await?, exception).await?.outstanding)
    }

    async fn step_exception<F>(
        &self,
        asked: &Asked,
        id: ExceptionId,
        by: OperatorId,
        step: Step,
        show: F,
    ) -> Result<Exception, Declined<ExceptionRefused>>
    where
        F: Fn(&Exception) -> Option<Snapshot> + Send + Sync,
    {
        let mut connection = self.connection().await?;
        let signed = Signed { by, at: asked.at };
        let stepped = connection.transaction::<_, Rollback<_>, _>(async |connection| {
            keys::hold(connection, asked).await?;
            let (exception, told) = take_step(connection, asked, id, signed, &step).await?;
            keys::settle(connection, asked, id.as_u128(), show(&exception)).await?;
            Ok((exception, told))
        });
        let (exception, told) = stepped.await?;
        if told {
            self.wake_outbox();
        }
        Ok(exception)
    }
}

/// Takes a step, and answers whether an application is told of what it booked.
async fn take_step(
    connection: &mut AsyncPgConnection,
    asked: &Asked,
    id: ExceptionId,
    signed: Signed,
    step: &Step,
) -> Result<(Exception, bool), Rollback<ExceptionRefused>> {
    let moves_money = match step {
        Step::Resolve { remedy, .. } => remedy.moves_money(),
        Step::Approve { .. } => true,
        Step::Assign { .. } | Step::Chase { .. } | Step::Reject { .. } | Step::Reopen { .. } => false,
    };
    if moves_money {
        connection.batch_execute(post::POSTING).await?;
    }
    let before = locked(connection, asked, id).await?.ok_or(Rollback::Missing)?;
    let seen = match (moves_money, step) {
        (true, _) => outstanding::seen(connection, &before).await?,
        (false, Step::Resolve { remedy, .. }) => outstanding::refunded(connection, *remedy).await?,
        (false, _) => Seen::default(),
    };
    let Stepped { mut next, entry, booked } = before.step(step, signed, &seen).map_err(Rollback::Refused)?;
    let tells = booked.as_ref().is_some_and(|booked| booked.lines > 0);
    if let Some(booked) = booked {
        next = remedy::book(connection, next, &booked, asked.at).await?;
    }
    row::write(connection, &next).await?;
    let case = CaseOf::Exception(id);
    casework::append(connection, (asked.scope, case), &entry, asked.at).await?;
    let line = case.told(asked.scope, action(step)).changing(
        "status",
        Some(before.state.status().as_str()),
        Some(next.state.status().as_str()),
    );
    let line = match next.state.resolution() {
        Some(resolution) => {
            line.saying("remedy", resolution.remedy.as_str()).saying("amountMinor", resolution.amount_minor)
        }
        None => line,
    };
    audit::append(connection, &[audit::record_of(&Ids::default(), &asked.origin, &line, asked.at)]).await?;
    Ok((next, tells))
}

const fn action(step: &Step) -> Action {
    match step {
        Step::Assign { .. } => Action::ExceptionAssigned,
        Step::Chase { .. } => Action::ExceptionChased,
        Step::Resolve { .. } => Action::ExceptionResolved,
        Step::Approve { .. } => Action::ExceptionApproved,
        Step::Reject { .. } => Action::ExceptionRejected,
        Step::Reopen { .. } => Action::ExceptionReopened,
    }
}

/// An exception that nobody else changes until the commit.
async fn locked(
    connection: &mut AsyncPgConnection,
    asked: &Asked,
    id: ExceptionId,
) -> Result<Option<Exception>, StoreFailed> {
    let sql = format!("{} where e.app_id = $1 and e.mode = $2 and e.id = $3 for update of e", row::exceptions());
    let row: Option<ExceptionRow> = diesel::sql_query(sql)
        .bind::<sql_types::Uuid, _>(to_uuid(asked.scope.app.as_u128()))
        .bind::<sql_types::Text, _>(asked.scope.mode.as_str())
        .bind::<sql_types::Uuid, _>(to_uuid(id.as_u128()))
        .get_result(connection)
        .await
        .optional()
        .map_err(database)?;
    row.map(ExceptionRow::into_exception).transpose()
}
