//! What a database says about itself, for the doctor. It only reads; what to think of it is decided by who asks.

use super::{Migrations, convert::database, pool};
use diesel::sql_types::{BigInt, Bool, Integer, Text};
use diesel::{QueryableByName, sql_query};
use diesel_async::RunQueryDsl;
use domain::StoreFailed;
use std::time::{SystemTime, UNIX_EPOCH};

/// The clock is asked with the rest, so the way there is in the answer: milliseconds, of no concern here.
const QUESTIONS: &str = "select current_setting('server_version_num')::integer / 10000 as major, \
     current_setting('server_encoding') as encoding, \
     current_setting('fsync')::boolean and current_setting('full_page_writes')::boolean as durable, \
     pg_is_in_recovery() as standby, \
     current_setting('max_connections')::bigint as connections_max, \
     (select count(*) from pg_stat_activity where backend_type = 'client backend') as connections_open, \
     (extract(epoch from clock_timestamp()) * 1000)::bigint - $1 as clock_ahead_ms, \
     to_regclass('__diesel_schema_migrations') is not null as ever_migrated";

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checkup {
    /// The major version.
    pub major: i32,
    /// How text is stored.
    pub encoding: String,
    /// Whether what was committed survives a power cut.
    pub durable: bool,
    /// Whether it only follows another server and cannot be written to.
    pub standby: bool,
    /// How many connections there may be.
    pub connections_max: i64,
    /// How many there are.
    pub connections_open: i64,
    /// How far its clock is ahead of ours.
    pub clock_ahead_ms: i64,
    /// How many of this program's migrations have run; a newer program may have run more than we know.
    pub migrations_run: usize,
    /// How many this program knows.
    pub migrations_known: usize,
}

#[derive(QueryableByName)]
#[diesel(check_for_backend(diesel::pg::Pg))]
struct Answer {
    #[diesel(sql_type = Integer)]
    major: i32,
    #[diesel(sql_type = Text)]
    encoding: String,
    #[diesel(sql_type = Bool)]
    durable: bool,
    #[diesel(sql_type = Bool)]
    standby: bool,
    #[diesel(sql_type = BigInt)]
    connections_max: i64,
    #[diesel(sql_type = BigInt)]
    connections_open: i64,
    #[diesel(sql_type = BigInt)]
    clock_ahead_ms: i64,
    #[diesel(sql_type = Bool)]
    ever_migrated: bool,
}

#[derive(QueryableByName)]
#[diesel(check_for_backend(diesel::pg::Pg))]
struct Run {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

impl Checkup {
    /// Asks the database at `url`.
    pub async fn of(url: &str) -> Result<Self, StoreFailed> {
        let mut connection = pool::connect_plain(url).await?;
        let now = SystemTime::now().duration_since(UNIX_EPOCH).map_err(database)?;
        let now_ms = i64::try_from(now.as_millis()).map_err(database)?;
        let questions = sql_query(QUESTIONS).bind::<BigInt, _>(now_ms);
        let answer: Answer = questions.get_result(&mut connection).await.map_err(database)?;
        let migrations_run = if answer.ever_migrated {
            let count = sql_query("select count(*) as count from __diesel_schema_migrations");
            let run: Run = count.get_result(&mut connection).await.map_err(database)?;
            usize::try_from(run.count).map_err(database)?
        } else {
            0
        };
        Ok(Self {
            major: answer.major,
            encoding: answer.encoding,
            durable: answer.durable,
            standby: answer.standby,
            connections_max: answer.connections_max,
            connections_open: answer.connections_open,
            clock_ahead_ms: answer.clock_ahead_ms,
            migrations_run,
            migrations_known: Migrations::known(),
        })
    }
}
