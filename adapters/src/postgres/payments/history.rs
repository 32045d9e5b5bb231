//! What happened to one payment, gathered from every table that knows of it.

use super::{load::payments_of, search::Key};
use crate::postgres::{
    asked::{Bind, Question},
    convert::{database, from_time, to_uuid},
    store::Store,
};
use chrono::{DateTime, Utc};
use diesel::{prelude::*, sql_types};
use diesel_async::RunQueryDsl;
use domain::{
    AlertId, AttemptId, CallbackId, EventId, PaymentId, PostingId, Scope, StoreFailed,
    access::Reach,
    payments::{
        Payment,
        history::{HISTORY_MAX, Happened, HappenedKind, TellsHistory},
    },
};

use uuid::Uuid;

/// One thing that happened, from whatever table.
#[derive(QueryableByName)]
struct Row {
    #[diesel(sql_type = sql_types::Timestamptz)]
    at: DateTime<Utc>,
    #[diesel(sql_type = sql_types::Text)]
    kind: String,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Uuid>)]
    id: Option<Uuid>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    status: Option<String>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    method: Option<String>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    reference: Option<String>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::BigInt>)]
    amount_minor: Option<i64>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    debit: Option<String>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    credit: Option<String>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    actor: Option<String>,
    #[diesel(sql_type = sql_types::Nullable<sql_types::Text>)]
    detail: Option<String>,
}

/// Of each table: at, kind, id, status, method, reference, amount, debit, credit, actor, detail. `k` is the payment's key,
/// `own` its attempts, `subjects` what alerts and postings may be about.
const HAPPENED: &str = "\
    own as (select t.* from k join attempts t on t.app_id = k.app_id and t.mode = k.mode and t.payment_id = k.id), \
    back as (select r.* from k join refunds r on r.app_id = k.app_id and r.mode = k.mode and r.payment_id = k.id), \
    told as (select v.* from (select app_id, mode, id from k union all select app_id, mode, id from back) as o \
        join webhook_events v on v.app_id = o.app_id and v.object_id = o.id and v.mode = o.mode), \
    subjects as (select id from own union select id from k union select id from back) \
    select p.created_at as at, 'PAYMENT_CREATED' as kind, null::uuid as id, null::text as status, p.method, \
        p.customer_reference as reference, p.amount_minor, null::text as debit, null::text as credit, null::text as actor, \
        p.product_name as detail from k join payments p on p.app_id = k.app_id and p.mode = k.mode and p.id = k.id \
    union all select p.updated_at, 'PAYMENT_MOVED', null, p.status, null, null, null, null, null, null, p.failure_code \
        from k join payments p on p.app_id = k.app_id and p.mode = k.mode and p.id = k.id where p.status <> 'PENDING' \
    union all select created_at, 'ATTEMPT_BEGUN', id, null, method, reference, null, null, null, null, null from own \
    union all select updated_at, 'ATTEMPT_MOVED', id, status, method, reference, null, null, null, null, reason from own \
        where status <> 'INITIATED' \
    union all select c.received_at, 'CALLBACK_RECEIVED', c.id, c.outcome, c.method, null, null, null, null, null, \
        c.http_method || ' ' || c.path from k join callbacks c on c.app_id = k.app_id and c.mode = k.mode and c.payment_id = k.id \
    union all select c.captured_at, 'CAPTURED', c.attempt_id, c.kind, c.method, c.gateway_txn_id, c.captured_minor, null, \
        null, null, null from k join captures c on c.app_id = k.app_id and c.mode = k.mode and c.payment_id = k.id \
    union all select created_at, 'REFUND_REQUESTED', id, null, method, reference, amount_minor, null, null, requested_by_kind, reason \
        from back \
    union all select updated_at, 'REFUND_MOVED', id, status, method, coalesce(gateway_refund_id, reference), amount_minor, null, \
        null, null, coalesce(ended_reason, finding_text) from back where updated_at > created_at \
    union all select l.created_at, 'LEDGER_POSTED', l.posting_id, null, null, null, l.amount_minor, l.debit, l.credit, null, \
        l.cause from k join ledger_transfers l on l.app_id = k.app_id and l.mode = k.mode and l.subject_id in (select id from subjects) \
    union all select created_at, 'EVENT_TOLD', id, null, null, null, null, null, null, null, type from told \
    union all select t.at, 'DELIVERY_ATTEMPTED', told.id, coalesce(t.status::text, 'NO_ANSWER'), null, e.url, null, null, null, null, \
        coalesce(t.error, told.type) from told \
        join webhook_deliveries d on d.app_id = told.app_id and d.mode = told.mode and d.event_id = told.id \
        join webhook_endpoints e on e.app_id = d.app_id and e.mode = d.mode and e.id = d.endpoint_id \
        join webhook_attempts t on t.app_id = d.app_id and t.mode = d.mode and t.delivery_id = d.id \
    union all select a.raised_at, 'ALERT_RAISED', a.id, a.status, null, null, null, null, null, null, a.kind || ': ' || a.detail \
        from k join alerts a on a.app_id = k.app_id and a.mode = k.mode and a.subject_id in (select id from subjects) \
    union all select a.resolved_at, 'ALERT_RESOLVED', a.id, a.status, null, null, null, null, null, a.resolved_by::text, a.note \
        from k join alerts a on a.app_id = k.app_id and a.mode = k.mode and a.subject_id in (select id from subjects) \
        where a.resolved_at is not null \
    union all select g.created_at, 'AUDITED', null, g.outcome, null, g.id::text, null, null, null, \
        coalesce(g.actor_id, g.actor_kind), g.action || coalesce(': ' || g.reason, '') \
        from k join audit_log g on g.target_id = k.name";

impl TellsHistory for Store {
    async fn payment_within(&self, reach: &Reach, id: PaymentId) -> Result<Option<Payment>, StoreFailed> {
        let mut connection = self.connection().await?;
        let mut question = Question::default();
        question.say("select p.app_id, p.mode, p.id from ");
        match reach {
            Reach::Everywhere => question.say("apps as a"),
            Reach::Apps(apps) => {
                let apps = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
                question.say("unnest(").with(Bind::Uuids(apps)).say(") as a (app_id)")
            }
        };
        question.say(" cross join (values ('LIVE'), ('TEST')) as m (mode) join payments p on p.app_id = a.app_id ");
        question.say("and p.mode = m.mode and p.id = ").with(Bind::Uuid(to_uuid(id.as_u128())));
        let keys: Vec<Key> = question.query().load(&mut connection).await.map_err(database)?;
        Ok(payments_of(&mut connection, &keys).await?.pop())
    }

    async fn history(&self, payment: &Payment) -> Result<Vec<Happened>, StoreFailed> {
        let Scope { app, mode } = payment.scope;
        let mut question = Question::default();
        question.say("with k (app_id, mode, id, name) as (select ");
        question.with(Bind::Uuid(to_uuid(app.as_u128()))).say(&format!("::uuid, '{}'::text, ", mode.as_str()));
        question.with(Bind::Uuid(to_uuid(payment.id.as_u128()))).say("::uuid, ");
        question.with(Bind::Text(payment.id.to_string())).say("::text), ");
        question.say(HAPPENED);
        let question = question.between("", &format!(" order by at limit {HISTORY_MAX}"));
        let mut connection = self.connection().await?;
        let rows: Vec<Row> = question.query().load(&mut connection).await.map_err(database)?;
        let mut happened: Vec<Happened> = rows.into_iter().filter_map(Row::into_happened).collect();
        // What happened at one instant is told in the order in which one thing causes another.
        happened.sort_by_key(|one| (one.at, one.kind));
        Ok(happened)
    }
}

impl Row {
    fn into_happened(self) -> Option<Happened> {
        let kind = HappenedKind::ALL.iter().copied().find(|kind| kind.as_str() == self.kind)?;
        let bits = self.id.map(|id| id.as_u128());
        let id = bits.map(|bits| match kind {
            HappenedKind::CallbackReceived => CallbackId::from_u128(bits).to_string(),
            HappenedKind::LedgerPosted => PostingId::from_u128(bits).to_string(),
            HappenedKind::EventTold | HappenedKind::DeliveryAttempted => EventId::from_u128(bits).to_string(),
            HappenedKind::AlertRaised | HappenedKind::AlertResolved => AlertId::from_u128(bits).to_string(),
            HappenedKind::RefundRequested | HappenedKind::RefundMoved => domain::RefundId::from_u128(bits).to_string(),
            HappenedKind::PaymentCreated
            | HappenedKind::PaymentMoved
            | HappenedKind::AttemptBegun
            | HappenedKind::AttemptMoved
            | HappenedKind::Captured
            | HappenedKind::Audited => AttemptId::from_u128(bits).to_string(),
        });
        let named = |text: &str| Uuid::parse_str(text).ok().map(|id| id.as_u128());
        let (mut reference, mut actor) = (self.reference, self.actor);
        if kind == HappenedKind::Audited {
            reference = reference.map(|id| named(&id).map_or(id, |bits| domain::AuditId::from_u128(bits).to_string()));
        }
        if kind == HappenedKind::AlertResolved {
            actor = actor.map(|id| named(&id).map_or(id, |bits| domain::OperatorId::from_u128(bits).to_string()));
        }
        Some(Happened {
            id,
            status: self.status,
            method: self.method,
            reference,
            amount_minor: self.amount_minor,
            debit: self.debit,
            credit: self.credit,
            actor,
            detail: self.detail,
            ..Happened::new(from_time(self.at), kind)
        })
    }
}
