//! Test clocks: how far an application's TEST records run ahead. LIVE records never do.

use super::{
    convert::{database, to_uuid},
    schema::test_clocks,
    store::Store,
};
use chrono::{DateTime, TimeDelta, Utc};
use diesel::prelude::*;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{AppId, StoreFailed};
use std::time::Duration;
use uuid::Uuid;

/// Up to which instant records are due.
pub(super) struct Horizon {
    /// The instant.
    pub(super) now: DateTime<Utc>,
    /// Only for the TEST records of this application; for everything when none.
    pub(super) only_test_of: Option<Uuid>,
}

/// The wall clock for everything, and each test clock that runs ahead for its own application.
pub(super) async fn horizons(connection: &mut AsyncPgConnection) -> Result<Vec<Horizon>, StoreFailed> {
    let now = Utc::now();
    let ahead: Vec<(Uuid, i64)> =
        test_clocks::table.filter(test_clocks::offset_micros.gt(0)).load(connection).await.map_err(database)?;
    let everything = Horizon { now, only_test_of: None };
    let tests = ahead.into_iter().map(|(app, offset)| Horizon {
        now: now.checked_add_signed(TimeDelta::microseconds(offset)).unwrap_or(now),
        only_test_of: Some(app),
    });
    Ok(std::iter::once(everything).chain(tests).collect())
}

impl Store {
    /// Moves an application's test clock forward, and says how far ahead it runs now.
    pub async fn advance_test_clock(&self, app: AppId, by: Duration) -> Result<Duration, StoreFailed> {
        let micros = i64::try_from(by.as_micros()).unwrap_or(i64::MAX);
        let mut connection = self.connection().await?;
        let row = (test_clocks::app_id.eq(to_uuid(app.as_u128())), test_clocks::offset_micros.eq(micros));
        let offset: i64 = diesel::insert_into(test_clocks::table)
            .values(row)
            .on_conflict(test_clocks::app_id)
            .do_update()
            .set(test_clocks::offset_micros.eq(test_clocks::offset_micros + micros))
            .returning(test_clocks::offset_micros)
            .get_result(&mut connection)
            .await
            .map_err(database)?;
        Ok(Duration::from_micros(u64::try_from(offset).unwrap_or(0)))
    }

    /// Every test clock that runs ahead.
    pub async fn test_clocks(&self) -> Result<Vec<(AppId, Duration)>, StoreFailed> {
        let mut connection = self.connection().await?;
        let rows: Vec<(Uuid, i64)> = test_clocks::table
            .filter(test_clocks::offset_micros.gt(0))
            .load(&mut connection)
            .await
            .map_err(database)?;
        let clock = |(app, micros): (Uuid, i64)| {
            (AppId::from_u128(app.as_u128()), Duration::from_micros(u64::try_from(micros).unwrap_or(0)))
        };
        Ok(rows.into_iter().map(clock).collect())
    }
}
