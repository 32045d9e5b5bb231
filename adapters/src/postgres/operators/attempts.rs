//! Counting wrong attempts to sign in.

use crate::postgres::{
    convert::{database, from_time, to_time, to_uuid},
    schema::operators::{operator_sessions, sign_in_attempts},
    store::Store,
};
use chrono::{DateTime, Utc};
use diesel::{dsl::sum, prelude::*, result::Error, sql_types::BigInt};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl};
use domain::{
    OperatorId, StoreFailed, Timestamp,
    operators::{CountsAttempts, FORGOTTEN_AFTER, KNOWN_FOR, TALLIED_FOR, Tally, Wait},
};
use std::time::Duration;

/// What attempts at one account wait for one another under: its first 64 bits. Two accounts that share them wait a little.
fn lock_of(account: &[u8; 32]) -> i64 {
    account.first_chunk().map_or(0, |bytes| i64::from_be_bytes(*bytes))
}

async fn tally(
    connection: &mut AsyncPgConnection,
    account: &[u8],
    address: &str,
    whose: Option<OperatorId>,
    at: Timestamp,
) -> Result<Tally, Error> {
    use {operator_sessions as s, sign_in_attempts as a};
    let here: Option<(i32, DateTime<Utc>)> =
        a::table.find((account, address)).select((a::count, a::last_at)).first(connection).await.optional()?;
    let everywhere: Option<i64> = a::table
        .filter(a::account.eq(account))
        .filter(a::last_at.gt(to_time(at.minus(TALLIED_FOR))))
        .select(sum(a::count))
        .first(connection)
        .await?;
    // Asked for a stranger's account too: nobody is there, and it takes as long.
    let from_here = s::table
        .filter(s::operator_id.eq(to_uuid(whose.map_or(0, OperatorId::as_u128))))
        .filter(s::address.eq(address))
        .filter(s::opened_at.gt(to_time(at.minus(KNOWN_FOR))));
    let known = diesel::select(diesel::dsl::exists(from_here)).get_result(connection).await?;
    let here = here.map(|(count, last)| (u32::try_from(count).unwrap_or_default(), from_time(last)));
    let everywhere = everywhere.map_or(0, |sum| u32::try_from(sum).unwrap_or(u32::MAX));
    Ok(Tally { here, everywhere, known })
}

impl CountsAttempts for Store {
    async fn count_attempt(
        &self,
        account: [u8; 32],
        address: &str,
        whose: Option<OperatorId>,
        at: Timestamp,
    ) -> Result<Result<Duration, Wait>, StoreFailed> {
        use sign_in_attempts as a;
        let address = address.to_owned();
        let mut connection = self.connection().await?;
        let counted = connection.transaction::<_, Error, _>(async move |connection| {
            diesel::sql_query("select pg_advisory_xact_lock($1)")
                .bind::<BigInt, _>(lock_of(&account))
                .execute(connection)
                .await?;
            let tally = tally(connection, &account, &address, whose, at).await?;
            if let Err(wait) = tally.admit(at) {
                return Ok(Err(wait));
            }
            let forgotten = a::table.filter(a::last_at.lt(to_time(at.minus(FORGOTTEN_AFTER))));
            let gone: Vec<(Vec<u8>, String)> = forgotten
                .select((a::account, a::address))
                .limit(100)
                .for_update()
                .skip_locked()
                .load(connection)
                .await?;
            for (account, address) in &gone {
                diesel::delete(a::table.find((account, address))).execute(connection).await?;
            }
            let count = i32::try_from(tally.counted(at)).unwrap_or(i32::MAX);
            let row = (
                a::account.eq(account.as_slice()),
                a::address.eq(&address),
                a::count.eq(count),
                a::last_at.eq(to_time(at)),
            );
            diesel::insert_into(a::table)
                .values(row)
                .on_conflict((a::account, a::address))
                .do_update()
                .set((a::count.eq(count), a::last_at.eq(to_time(at))))
                .execute(connection)
                .await?;
            Ok(Ok(tally.slow_down()))
        });
        counted.await.map_err(database)
    }

    async fn take_back_attempt(&self, account: [u8; 32], address: &str) -> Result<(), StoreFailed> {
        use sign_in_attempts as a;
        let mut connection = self.connection().await?;
        let one = a::table.find((account.as_slice(), address)).filter(a::count.gt(0));
        let taken = diesel::update(one).set(a::count.eq(a::count - 1)).execute(&mut connection);
        taken.await.map(|_| ()).map_err(database)
    }

    async fn forget_attempts(&self, account: [u8; 32], address: Option<&str>) -> Result<(), StoreFailed> {
        use sign_in_attempts as a;
        let mut connection = self.connection().await?;
        let of_account = a::table.filter(a::account.eq(account.as_slice()));
        let forgotten = match address {
            Some(address) => diesel::delete(of_account.filter(a::address.eq(address))).execute(&mut connection).await,
            None => diesel::delete(of_account).execute(&mut connection).await,
        };
        forgotten.map(|_| ()).map_err(database)
    }
}
