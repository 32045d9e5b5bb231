//! What gateways made of their newest attempts.

use crate::postgres::{
    asked::{Bind, Question},
    convert::{database, to_uuid},
    store::Store,
};
use diesel::{QueryableByName, sql_types};
use diesel_async::RunQueryDsl;
use domain::{
    Mode, Scope, StoreFailed,
    payments::{
        Method,
        health::{Outcomes, REMEMBERED_FOR, REMEMBERED_MAX, ReadsOutcomes},
    },
};
use std::time::{Duration, SystemTime, UNIX_EPOCH};
use uuid::Uuid;

#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = sql_types::Text)]
    method: String,
    #[diesel(sql_type = sql_types::BigInt)]
    worked: i64,
    #[diesel(sql_type = sql_types::BigInt)]
    failed: i64,
}

impl ReadsOutcomes for Store {
    async fn recent_outcomes(&self, scope: Scope) -> Result<Vec<Outcomes>, StoreFailed> {
        let mut connection = self.connection().await?;
        let methods: Vec<String> = Method::ALL.iter().map(|method| format!("('{}')", method.as_str())).collect();
        let mut question = Question::default();
        question.say(&format!(
            "select g.method, count(*) filter (where r.worked) as worked, count(*) filter (where r.failed) as failed \
             from (values {}) as g (method) cross join lateral (\
             select t.merchant_account is not null and p.failure_code is distinct from 'VERIFICATION_UNAVAILABLE' as worked, \
             p.failure_code is not distinct from 'VERIFICATION_UNAVAILABLE' \
             or (t.status = 'FAILED' and t.merchant_account is null) as failed \
             from attempts t join payments p on p.app_id = t.app_id and p.mode = t.mode and p.id = t.payment_id \
             where t.method = g.method and t.payment_id >= ",
            methods.join(", ")
        ));
        question.with(Bind::Uuid(since(REMEMBERED_FOR)));
        question.say(&format!(" and t.mode = '{}'", scope.mode.as_str()));
        if scope.mode == Mode::Test {
            question.say(" and t.app_id = ").with(Bind::Uuid(to_uuid(scope.app.as_u128())));
        }
        question.say(&format!(" order by t.payment_id desc limit {REMEMBERED_MAX}) as r group by g.method"));
        let rows: Vec<Row> = question.query().load(&mut connection).await.map_err(database)?;
        let count = |count: i64| u32::try_from(count).unwrap_or(u32::MAX);
        let read = |row: Row| {
            let method = Method::parse(&row.method)?;
            Some(Outcomes { method, worked: count(row.worked), failed: count(row.failed) })
        };
        Ok(rows.into_iter().filter_map(read).collect())
    }
}

/// The first id of a payment that was made so long ago, by the real clock: ids begin with milliseconds.
fn since(ago: Duration) -> Uuid {
    let then = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().saturating_sub(ago);
    Uuid::from_u128(then.as_millis() << 80)
}
