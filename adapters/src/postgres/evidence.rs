//! Callback evidence, as operators read it: a merge of runs, one for each outcome and gateway.

use super::{
    asked::{Bind, Question},
    callbacks::CallbackRow,
    convert::{RowName, database, from_time, to_time, to_uuid},
    schema::callbacks,
    store::Store,
    total::{Part, total},
};
use chrono::{DateTime, Utc};
use diesel::{prelude::*, sql_types};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    AttemptId, CallbackId, PaymentId, StoreFailed, Timestamp,
    access::Reach,
    payments::{
        Found, Mark, Method, Total,
        callback::{CallbackOutcome, Judgement},
        evidence::{Evidence, EvidenceFilter, ReadsEvidence},
    },
};
use std::collections::BTreeMap;
use uuid::Uuid;

#[derive(QueryableByName)]
struct Id {
    #[diesel(sql_type = sql_types::Uuid)]
    id: Uuid,
}

#[derive(Queryable, Selectable)]
#[diesel(table_name = callbacks, check_for_backend(diesel::pg::Pg))]
struct EvidenceRow {
    #[diesel(embed)]
    callback: CallbackRow,
    outcome: String,
    judged_at: Option<DateTime<Utc>>,
    app_id: Option<Uuid>,
    mode: Option<String>,
    payment_id: Option<Uuid>,
    attempt_id: Option<Uuid>,
}

impl EvidenceRow {
    fn into_evidence(self) -> Result<Evidence, StoreFailed> {
        let callback = self.callback.into_callback()?;
        let name = RowName { table: "callbacks", id: to_uuid(callback.id.as_u128()) };
        let about = match (self.app_id, self.mode, self.payment_id, self.attempt_id) {
            (Some(app), Some(mode), Some(payment), Some(attempt)) => {
                let (payment, attempt) = (payment.as_u128(), attempt.as_u128());
                Some((name.scope(app, &mode)?, PaymentId::from_u128(payment), AttemptId::from_u128(attempt)))
            }
            _ => None,
        };
        let outcome = CallbackOutcome::parse(&self.outcome).ok_or_else(|| name.corrupt("outcome"))?;
        let at = self.judged_at.map_or(callback.received_at, from_time);
        Ok(Evidence { callback, judgement: Judgement { outcome, about, at } })
    }
}

impl ReadsEvidence for Store {
    async fn evidence(
        &self,
        filter: &EvidenceFilter,
        skip: u64,
        size: u32,
        after: Option<Mark>,
    ) -> Result<Found<Evidence>, StoreFailed> {
        let outcomes: Vec<CallbackOutcome> = filter.outcomes().collect();
        if outcomes.is_empty() || filter.reach.is_nowhere() {
            return Ok(Found { items: Vec::new(), total: Total::Exact(0) });
        }
        let mut connection = self.connection().await?;
        let names: Vec<String> = outcomes.iter().map(|outcome| format!("'{}'", outcome.as_str())).collect();
        let mut question = Question::default();
        let methods = filter.method.map_or(Method::ALL.to_vec(), |method| vec![method]);
        let quoted: Vec<String> = methods.iter().map(|method| format!("'{}'", method.as_str())).collect();
        let kinds = outcomes.iter().flat_map(|outcome| methods.iter().map(move |method| (outcome, method)));
        for (place, (outcome, method)) in kinds.enumerate() {
            question.say(if place == 0 { "" } else { " union all " });
            question.say(&format!(
                "(select c.id, c.received_at from callbacks c where c.outcome = '{}' and c.method = '{}'",
                outcome.as_str(),
                method.as_str()
            ));
            conditions(&mut question, filter);
            if let Some(Mark { key, id }) = after {
                question.say(" and (c.received_at, c.id) < (").with(Bind::Time(to_time(Timestamp::from_micros(key))));
                question.say(", ").with(Bind::Uuid(to_uuid(id))).say(")");
            }
            question.say(" order by c.received_at desc, c.id desc limit ");
            question.with(number(skip.saturating_add(size.into()))).say(")");
        }
        let mut question = question.between("select id from (", ") as runs order by received_at desc, id desc offset ");
        question.with(number(skip));
        question.say(" limit ").with(Bind::Number(size.into()));
        let ids: Vec<Id> = question.query().load(&mut connection).await.map_err(database)?;
        let ids: Vec<Uuid> = ids.into_iter().map(|row| row.id).collect();
        let mut all = Question::default();
        all.say(&format!("select 1 from callbacks c where c.outcome in ({})", names.join(", ")));
        all.say(&format!(" and c.method in ({})", quoted.join(", ")));
        conditions(&mut all, filter);
        let part = Part { skipped: after.is_none().then_some(skip), size, count: ids.len() };
        let total = total(&mut connection, &all, part).await?;
        Ok(Found { items: read(&mut connection, &ids).await?, total })
    }

    async fn one_evidence(&self, reach: &Reach, id: CallbackId) -> Result<Option<Evidence>, StoreFailed> {
        let mut connection = self.connection().await?;
        let found = read(&mut connection, &[to_uuid(id.as_u128())]).await?.pop();
        Ok(found.filter(|evidence| match evidence.judgement.about {
            Some((scope, ..)) => reach.covers(scope.app),
            None => *reach == Reach::Everywhere,
        }))
    }
}

fn number(value: u64) -> Bind {
    Bind::Number(i64::try_from(value).unwrap_or(i64::MAX))
}

/// What a callback must be, beside its outcome.
fn conditions(question: &mut Question, filter: &EvidenceFilter) {
    if let Reach::Apps(apps) = &filter.reach {
        let apps = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
        question.say(" and c.app_id = any(").with(Bind::Uuids(apps)).say(")");
    }
    if let Some(mode) = filter.mode {
        question.say(&format!(" and c.mode = '{}'", mode.as_str()));
    }
    if let Some(method) = filter.method {
        question.say(&format!(" and c.method = '{}'", method.as_str()));
    }
    if let Some(payment) = filter.payment {
        question.say(" and c.app_id is not null and c.payment_id = ").with(Bind::Uuid(to_uuid(payment.as_u128())));
        question.say(
            " and (c.app_id, c.mode) in (select a.app_id, m.mode from apps a, (values ('LIVE'), ('TEST')) as m (mode))",
        );
    }
    if let Some(reference) = &filter.reference {
        question.say(
            " and c.app_id is not null and (c.app_id, c.mode, c.payment_id, c.attempt_id) in \
             (select t.app_id, t.mode, t.payment_id, t.id from attempts t where t.reference = ",
        );
        question.with(Bind::Text(reference.as_str().to_owned())).say(")");
    }
    for (bound, sign) in [(filter.from, ">="), (filter.to, "<=")] {
        if let Some(at) = bound {
            question.say(&format!(" and c.received_at {sign} ")).with(Bind::Time(to_time(at)));
        }
    }
}

/// The callbacks with these ids, in their order.
async fn read(connection: &mut AsyncPgConnection, ids: &[Uuid]) -> Result<Vec<Evidence>, StoreFailed> {
    let query = callbacks::table.filter(callbacks::id.eq_any(ids)).select(EvidenceRow::as_select());
    let rows: Vec<EvidenceRow> = query.load(connection).await.map_err(database)?;
    let read = |row: EvidenceRow| row.into_evidence().map(|evidence| (evidence.callback.id.as_u128(), evidence));
    let mut of = rows.into_iter().map(read).collect::<Result<BTreeMap<_, _>, _>>()?;
    Ok(ids.iter().filter_map(|id| of.remove(&id.as_u128())).collect())
}
