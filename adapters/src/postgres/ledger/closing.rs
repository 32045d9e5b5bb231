//! Closed months. The database itself refuses what would be booked in one: a trigger on the transfers looks here.

use crate::{
    ids::Ids,
    postgres::{
        audit,
        convert::{RowName, database, from_day, from_time, to_day, to_time, to_uuid},
        rollback::Rollback,
        schema::ledger_closings,
        store::Store,
    },
};
use chrono::{DateTime, NaiveDate, Utc};
use diesel::{prelude::*, result::Error};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use domain::{
    Asked, Declined, OperatorId, Scope, StoreFailed,
    audit::{Action, AuditLine},
    ledger::{CloseRefused, ClosesBooks, Closing, Closings, ReopenRefused, Signed},
    settlements::Period,
};
use uuid::Uuid;

/// Waits for whoever is booking, lets nobody else begin, and lets one month be closed at a time.
const ALONE: &str = "set local lock_timeout = '10s'; lock table ledger_transfers in share row exclusive mode";

#[derive(Queryable, Selectable)]
#[diesel(table_name = ledger_closings)]
struct ClosingRow {
    app_id: Uuid,
    mode: String,
    place: i32,
    first_day: NaiveDate,
    last_day: NaiveDate,
    closed_at: DateTime<Utc>,
    closed_by: Uuid,
    reopened_at: Option<DateTime<Utc>>,
    reopened_by: Option<Uuid>,
    reopen_reason: Option<String>,
}

impl ClosingRow {
    fn into_closing(self) -> Result<Closing, StoreFailed> {
        let name = RowName { table: "ledger_closings", id: self.app_id };
        let signed = |at, by: Uuid| Signed { by: OperatorId::from_u128(by.as_u128()), at: from_time(at) };
        let reopened = match (self.reopened_at, self.reopened_by, self.reopen_reason) {
            (Some(at), Some(by), Some(reason)) => Some((signed(at, by), reason)),
            (None, None, None) => None,
            _ => return Err(name.corrupt("reopened_at")),
        };
        let days = from_day(self.first_day).zip(from_day(self.last_day));
        Ok(Closing {
            scope: name.scope(self.app_id, &self.mode)?,
            place: u32::try_from(self.place).map_err(|_| name.corrupt("place"))?,
            period: days.and_then(|(first, last)| Period::of(first, last)).ok_or_else(|| name.corrupt("first_day"))?,
            closed: signed(self.closed_at, self.closed_by),
            reopened,
        })
    }
}

impl ClosesBooks for Store {
    async fn closings(&self, scope: Scope) -> Result<Closings, StoreFailed> {
        let mut connection = self.connection().await?;
        let rows = load(&mut connection, scope).await.map_err(database)?;
        read(rows)
    }

    async fn close_month(
        &self,
        asked: &Asked,
        period: Period,
        by: OperatorId,
    ) -> Result<Closing, Declined<CloseRefused>> {
        let signed = Signed { by, at: asked.at };
        self.change_closings(asked, Action::LedgerClosed, |all| all.close(asked.scope, period, signed)).await
    }

    async fn reopen_month(
        &self,
        asked: &Asked,
        period: Period,
        by: OperatorId,
        reason: &str,
    ) -> Result<Closing, Declined<ReopenRefused>> {
        let signed = Signed { by, at: asked.at };
        self.change_closings(asked, Action::LedgerReopened, |all| all.reopen(period, signed, reason)).await
    }
}

impl Store {
    /// Changes the closings of a book as a rule decides, in one commit with its line of the trail.
    async fn change_closings<R: Send>(
        &self,
        asked: &Asked,
        action: Action,
        rule: impl Fn(&Closings) -> Result<Closing, R> + Send + Sync,
    ) -> Result<Closing, Declined<R>> {
        let mut connection = self.connection().await?;
        let changed = connection.transaction::<_, Rollback<R>, _>(async |connection| {
            connection.batch_execute(ALONE).await?;
            let all = read(load(connection, asked.scope).await?)?;
            let closing = rule(&all).map_err(Rollback::Refused)?;
            write(connection, &closing).await?;
            let line = AuditLine::done(action)
                .of_app(asked.scope.app)
                .in_mode(asked.scope.mode)
                .to("ledger_period", closing.period);
            let line = match &closing.reopened {
                Some((_, reason)) => line.saying("reason", reason),
                None => line,
            };
            audit::append(connection, &[audit::record_of(&Ids::default(), &asked.origin, &line, asked.at)]).await?;
            Ok(closing)
        });
        Ok(changed.await?)
    }
}

async fn load(connection: &mut AsyncPgConnection, scope: Scope) -> Result<Vec<ClosingRow>, Error> {
    ledger_closings::table
        .filter(ledger_closings::app_id.eq(to_uuid(scope.app.as_u128())))
        .filter(ledger_closings::mode.eq(scope.mode.as_str()))
        .order(ledger_closings::place)
        .select(ClosingRow::as_select())
        .load(connection)
        .await
}

fn read(rows: Vec<ClosingRow>) -> Result<Closings, StoreFailed> {
    rows.into_iter().map(ClosingRow::into_closing).collect::<Result<_, _>>().map(Closings)
}

/// Writes a closing, or that it was opened again.
async fn write(connection: &mut AsyncPgConnection, closing: &Closing) -> Result<(), Error> {
    let place = i32::try_from(closing.place).unwrap_or(i32::MAX);
    let (reopened, reason) = closing.reopened.as_ref().map(|(signed, reason)| (signed, reason.as_str())).unzip();
    let again = (
        ledger_closings::reopened_at.eq(reopened.map(|signed| to_time(signed.at))),
        ledger_closings::reopened_by.eq(reopened.map(|signed| to_uuid(signed.by.as_u128()))),
        ledger_closings::reopen_reason.eq(reason),
    );
    diesel::insert_into(ledger_closings::table)
        .values((
            ledger_closings::app_id.eq(to_uuid(closing.scope.app.as_u128())),
            ledger_closings::mode.eq(closing.scope.mode.as_str()),
            ledger_closings::place.eq(place),
            ledger_closings::first_day.eq(to_day(closing.period.first())),
            ledger_closings::last_day.eq(to_day(closing.period.last())),
            ledger_closings::ends_at.eq(to_time(closing.period.last().ends_at())),
            ledger_closings::closed_at.eq(to_time(closing.closed.at)),
            ledger_closings::closed_by.eq(to_uuid(closing.closed.by.as_u128())),
            again,
        ))
        .on_conflict((ledger_closings::app_id, ledger_closings::mode, ledger_closings::place))
        .do_update()
        .set(again)
        .execute(connection)
        .await
        .map(|_| ())
}
