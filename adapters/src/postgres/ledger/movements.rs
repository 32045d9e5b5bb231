//! Trial balances of a time.

use crate::postgres::{
    convert::{RowName, database, to_time, to_uuid},
    store::Store,
};
use diesel::{QueryableByName, sql_types};
use diesel_async::RunQueryDsl;
use domain::{
    Scope, StoreFailed, Timestamp,
    ledger::{Account, Balance, Movement, SumsLedger},
};

/// Both sides of every transfer until the end of the time, told apart by whether they came before its beginning.
const MOVEMENTS: &str = "select code, currency, \
     coalesce(sum(debit) filter (where not within), 0)::bigint as debits_before, \
     coalesce(sum(credit) filter (where not within), 0)::bigint as credits_before, \
     coalesce(sum(debit) filter (where within), 0)::bigint as debits_within, \
     coalesce(sum(credit) filter (where within), 0)::bigint as credits_within from ( \
       select debit as code, currency, created_at >= $3 as within, amount_minor as debit, 0 as credit \
       from ledger_transfers where app_id = $1 and mode = $2 and created_at <= $4 \
       union all select credit, currency, created_at >= $3, 0, amount_minor \
       from ledger_transfers where app_id = $1 and mode = $2 and created_at <= $4) as moved \
     group by code, currency order by currency, code";

#[derive(QueryableByName)]
struct MovementRow {
    #[diesel(sql_type = sql_types::Text)]
    code: String,
    #[diesel(sql_type = sql_types::Text)]
    currency: String,
    #[diesel(sql_type = sql_types::BigInt)]
    debits_before: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    credits_before: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    debits_within: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    credits_within: i64,
}

impl SumsLedger for Store {
    async fn movements(&self, scope: Scope, from: Timestamp, to: Timestamp) -> Result<Vec<Movement>, StoreFailed> {
        let app = to_uuid(scope.app.as_u128());
        let mut connection = self.connection().await?;
        let rows: Vec<MovementRow> = diesel::sql_query(MOVEMENTS)
            .bind::<sql_types::Uuid, _>(app)
            .bind::<sql_types::Text, _>(scope.mode.as_str())
            .bind::<sql_types::Timestamptz, _>(to_time(from))
            .bind::<sql_types::Timestamptz, _>(to_time(to))
            .load(&mut connection)
            .await
            .map_err(database)?;
        let name = RowName { table: "ledger_transfers", id: app };
        let movement = |row: MovementRow| {
            Ok(Movement {
                account: Account::parse(&row.code).map_err(|_| name.corrupt("code"))?,
                currency: name.currency(&row.currency)?,
                before: Balance { debits_minor: row.debits_before, credits_minor: row.credits_before },
                within: Balance { debits_minor: row.debits_within, credits_minor: row.credits_within },
            })
        };
        rows.into_iter().map(movement).collect()
    }
}
