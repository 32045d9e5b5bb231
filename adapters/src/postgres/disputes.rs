//! Disputes: each step holds its key and the payment, so that its refunds and its disputes never take the same money, and is one commit.

mod row;
mod write;

use super::{
    asked::{Bind, Question},
    convert::{RowName, database, to_time, to_uuid},
    keys,
    reconciliation::POSTING,
    rollback::Rollback,
    statements,
    store::Store,
};
use diesel::{
    OptionalExtension, QueryableByName,
    result::Error,
    sql_types::{BigInt, Bool, Text, Uuid as SqlUuid},
};
use diesel_async::{AsyncConnection, AsyncPgConnection, RunQueryDsl, SimpleAsyncConnection};
use domain::{
    Asked, AttemptId, Declined, DisputeId, PaymentId, Scope, StoreFailed,
    access::Reach,
    payments::{Method, Page, PageOf},
    refunds::CaptureName,
    settlements::{
        Dispute, DisputeFilter, DisputeLine, DisputeMove, DisputeRefused, DisputeStatus, DisputedPayment,
        KeepsDisputes, LineClaim, LineOf, RecordRefused,
    },
};
use row::{DISPUTES, DisputeRow};
use uuid::Uuid;
use write::write;

const HOLD: &str = "select id from payments where app_id = $1 and mode = $2 and id = $3 for update";
const CAPTURED: &str = "select c.attempt_id, c.gateway_txn_id, c.method, p.currency, c.captured_minor, c.disputed_minor, \
     coalesce((select sum(r.amount_minor)::bigint from refunds r where r.app_id = c.app_id and r.mode = c.mode \
        and r.payment_id = c.payment_id and r.attempt_id = c.attempt_id and r.gateway_txn_id = c.gateway_txn_id \
        and r.status in ('PENDING', 'SUCCEEDED')), 0) as returned_minor \
     from payments p join captures c on c.app_id = p.app_id and c.mode = p.mode and c.payment_id = p.id and c.kind = 'KEPT' \
     where p.app_id = $1 and p.mode = $2 and p.id = $3 and p.status = 'SUCCEEDED'";
/// A gateway's case is one dispute, whoever's payment it is about.
const ALONE: &str = "select pg_advisory_xact_lock(hashtextextended($1, 7337))";
const KNOWN: &str = "select exists (select from disputes where mode = $1 and method = $2 and case_number = $3) as yes";
/// A line that people brought into the book as something else opens no dispute either.
const CLAIMED: &str = "select exists (select from dispute_lines where app_id = $1 and mode = $2 and fingerprint = $3) \
     or exists (select from settled_lines where app_id = $1 and mode = $2 and statement_id = $4 and line_number = $5) as yes";
const SETTLED: &str =
    "select exists (select from settled_lines where of_app_id = $1 and mode = $2 and thing_id = $3) as yes";

#[derive(QueryableByName)]
struct Yes {
    #[diesel(sql_type = Bool)]
    yes: bool,
}

#[derive(QueryableByName)]
struct CountRow {
    #[diesel(sql_type = BigInt)]
    count: i64,
}

#[derive(QueryableByName)]
struct CapturedRow {
    #[diesel(sql_type = SqlUuid)]
    attempt_id: Uuid,
    #[diesel(sql_type = Text)]
    gateway_txn_id: String,
    #[diesel(sql_type = Text)]
    method: String,
    #[diesel(sql_type = Text)]
    currency: String,
    #[diesel(sql_type = BigInt)]
    captured_minor: i64,
    #[diesel(sql_type = BigInt)]
    disputed_minor: i64,
    #[diesel(sql_type = BigInt)]
    returned_minor: i64,
}

impl CapturedRow {
    fn into_payment(self, scope: Scope, payment: PaymentId) -> Result<DisputedPayment, StoreFailed> {
        let name = RowName { table: "captures", id: to_uuid(payment.as_u128()) };
        let attempt = AttemptId::from_u128(self.attempt_id.as_u128());
        Ok(DisputedPayment {
            scope,
            payment,
            of: CaptureName { attempt, gateway_txn_id: self.gateway_txn_id },
            gateway: Method::parse(&self.method).ok_or_else(|| name.corrupt("method"))?,
            currency: name.currency(&self.currency)?,
            captured_minor: self.captured_minor,
            returned_minor: self.returned_minor,
            disputed_minor: self.disputed_minor,
        })
    }
}

impl KeepsDisputes for Store {
    async fn open_dispute<F>(
        &self,
        asked: &Asked,
        payment: PaymentId,
        line: Option<LineOf>,
        rule: F,
    ) -> Result<Dispute, Declined<RecordRefused>>
    where
        F: Fn(&DisputedPayment, Option<&DisputeLine>) -> Result<DisputeMove, RecordRefused> + Send + Sync,
    {
        let mut connection = self.connection().await?;
        let kept = connection.transaction::<_, Rollback<RecordRefused>, _>(async |connection| {
            keys::hold(connection, asked).await?;
            hold(connection, asked.scope, payment).await?;
            let row: Option<CapturedRow> = diesel::sql_query(CAPTURED)
                .bind::<SqlUuid, _>(to_uuid(asked.scope.app.as_u128()))
                .bind::<Text, _>(asked.scope.mode.as_str())
                .bind::<SqlUuid, _>(to_uuid(payment.as_u128()))
                .get_result(connection)
                .await
                .optional()?;
            let of = row.ok_or(Rollback::Refused(RecordRefused::NotCaptured))?.into_payment(asked.scope, payment)?;
            let line = match line {
                Some(line) => {
                    connection.batch_execute(POSTING).await?;
                    let found = statements::held_line(connection, line).await?;
                    Some(found.ok_or(Rollback::Refused(RecordRefused::NoSuchLine))?)
                }
                None => None,
            };
            let made = rule(&of, line.as_ref()).map_err(Rollback::Refused)?;
            if is_known(connection, &made.next).await? {
                return Err(Rollback::Refused(RecordRefused::CaseKnown));
            }
            if is_claimed(connection, &made).await? {
                return Err(Rollback::Refused(RecordRefused::LineTaken));
            }
            write(connection, asked, &made).await?;
            keys::settle(connection, asked, made.next.id.as_u128(), made.answer).await?;
            Ok(made.next)
        });
        kept.await.map_err(|why| why.or_taken(Declined::Refused(RecordRefused::LineTaken)))
    }

    async fn move_dispute<F>(
        &self,
        asked: &Asked,
        id: DisputeId,
        line: Option<LineOf>,
        rule: F,
    ) -> Result<Dispute, Declined<DisputeRefused>>
    where
        F: Fn(&Dispute, Option<&DisputeLine>) -> Result<DisputeMove, DisputeRefused> + Send + Sync,
    {
        let mut connection = self.connection().await?;
        let kept = connection.transaction::<_, Rollback<DisputeRefused>, _>(async |connection| {
            keys::hold(connection, asked).await?;
            // Its payment is held first, as whoever refunds it does; then it stands still.
            let known = load(connection, asked.scope, id).await?.ok_or(Rollback::Missing)?;
            hold(connection, asked.scope, known.payment).await?;
            let before = load(connection, asked.scope, id).await?.ok_or(Rollback::Missing)?;
            let line = match line {
                Some(line) => {
                    connection.batch_execute(POSTING).await?;
                    let found = statements::held_line(connection, line).await?;
                    Some(found.ok_or(Rollback::Refused(DisputeRefused::NoSuchLine))?)
                }
                None => None,
            };
            let made = rule(&before, line.as_ref()).map_err(Rollback::Refused)?;
            if is_claimed(connection, &made).await? {
                return Err(Rollback::Refused(DisputeRefused::LineTaken));
            }
            if made.next.status() == DisputeStatus::Withdrawn && is_settled(connection, &made.next).await? {
                return Err(Rollback::Refused(DisputeRefused::Proven));
            }
            write(connection, asked, &made).await?;
            keys::settle(connection, asked, made.next.id.as_u128(), made.answer).await?;
            Ok(made.next)
        });
        kept.await.map_err(|why| why.or_taken(Declined::Refused(DisputeRefused::LineTaken)))
    }

    async fn dispute_within(&self, reach: &Reach, id: DisputeId) -> Result<Option<Dispute>, StoreFailed> {
        let mut question = Question::default();
        question.say(DISPUTES).say(" where d.id = ").with(Bind::Uuid(to_uuid(id.as_u128())));
        within(&mut question, reach);
        let mut connection = self.connection().await?;
        let row: Option<DisputeRow> =
            question.query().get_result(&mut connection).await.optional().map_err(database)?;
        row.map(DisputeRow::into_dispute).transpose()
    }

    async fn disputes(&self, reach: &Reach, filter: DisputeFilter, page: Page) -> Result<PageOf<Dispute>, StoreFailed> {
        let mut wanted = Question::default();
        wanted.say(DISPUTES).say(" where d.mode = ").with(Bind::Text(filter.mode.as_str().to_owned()));
        within(&mut wanted, reach);
        if let Some(app) = filter.app {
            wanted.say(" and d.app_id = ").with(Bind::Uuid(to_uuid(app.as_u128())));
        }
        if let Some(gateway) = filter.gateway {
            wanted.say(" and d.method = ").with(Bind::Text(gateway.as_str().to_owned()));
        }
        if let Some(status) = filter.status {
            wanted.say(" and d.status = ").with(Bind::Text(status.as_str().to_owned()));
        }
        if let Some(payment) = filter.payment {
            wanted.say(" and d.payment_id = ").with(Bind::Uuid(to_uuid(payment.as_u128())));
        }
        let mut connection = self.connection().await?;
        let counted = wanted.between("select count(*) as count from (", ") as wanted").query();
        let total: CountRow = counted.get_result(&mut connection).await.map_err(database)?;
        let skip = match page.after {
            Some((at, id)) => {
                wanted.say(" and (d.recorded_at, d.id) < (").with(Bind::Time(to_time(at)));
                wanted.say(", ").with(Bind::Uuid(to_uuid(id))).say(")");
                0
            }
            None => i64::from(page.page) * i64::from(page.size),
        };
        wanted.say(" order by d.recorded_at desc, d.id desc limit ").with(Bind::Number(i64::from(page.size)));
        wanted.say(" offset ").with(Bind::Number(skip));
        let rows: Vec<DisputeRow> = wanted.query().load(&mut connection).await.map_err(database)?;
        let items = rows.into_iter().map(DisputeRow::into_dispute).collect::<Result<_, _>>()?;
        Ok(PageOf { items, total: u64::try_from(total.count).unwrap_or_default() })
    }
}

fn within(question: &mut Question, reach: &Reach) {
    if let Reach::Apps(apps) = reach {
        let apps = apps.iter().map(|app| to_uuid(app.as_u128())).collect();
        question.say(" and d.app_id = any(").with(Bind::Uuids(apps)).say(")");
    }
}

/// Holds a payment still until the transaction ends.
async fn hold<R>(connection: &mut AsyncPgConnection, scope: Scope, payment: PaymentId) -> Result<(), Rollback<R>> {
    let held = diesel::sql_query(HOLD)
        .bind::<SqlUuid, _>(to_uuid(scope.app.as_u128()))
        .bind::<Text, _>(scope.mode.as_str())
        .bind::<SqlUuid, _>(to_uuid(payment.as_u128()))
        .execute(connection)
        .await?;
    if held == 0 { Err(Rollback::Missing) } else { Ok(()) }
}

async fn load(connection: &mut AsyncPgConnection, scope: Scope, id: DisputeId) -> Result<Option<Dispute>, StoreFailed> {
    let sql = format!("{DISPUTES} where d.app_id = $1 and d.mode = $2 and d.id = $3");
    let row: Option<DisputeRow> = diesel::sql_query(sql)
        .bind::<SqlUuid, _>(to_uuid(scope.app.as_u128()))
        .bind::<Text, _>(scope.mode.as_str())
        .bind::<SqlUuid, _>(to_uuid(id.as_u128()))
        .get_result(connection)
        .await
        .optional()
        .map_err(database)?;
    row.map(DisputeRow::into_dispute).transpose()
}

/// Whether the gateway's case was recorded before; until the transaction ends nobody else records it.
async fn is_known(connection: &mut AsyncPgConnection, dispute: &Dispute) -> Result<bool, Error> {
    let (mode, gateway) = (dispute.scope.mode.as_str(), dispute.gateway.as_str());
    let name = format!("{mode} {gateway} {}", dispute.case_number);
    diesel::sql_query(ALONE).bind::<Text, _>(name).execute(connection).await?;
    let known: Yes = diesel::sql_query(KNOWN)
        .bind::<Text, _>(mode)
        .bind::<Text, _>(gateway)
        .bind::<Text, _>(&dispute.case_number)
        .get_result(connection)
        .await?;
    Ok(known.yes)
}

/// Whether the line that a step takes is another's already, or in the book.
async fn is_claimed(connection: &mut AsyncPgConnection, made: &DisputeMove) -> Result<bool, Error> {
    let Some((_, LineClaim { owner, fingerprint, name })) = &made.claim else { return Ok(false) };
    let claimed: Yes = diesel::sql_query(CLAIMED)
        .bind::<SqlUuid, _>(to_uuid(owner.as_u128()))
        .bind::<Text, _>(made.next.scope.mode.as_str())
        .bind::<SqlUuid, _>(to_uuid(fingerprint.0))
        .bind::<SqlUuid, _>(to_uuid(name.statement.as_u128()))
        .bind::<BigInt, _>(i64::try_from(name.number).unwrap_or(i64::MAX))
        .get_result(connection)
        .await?;
    Ok(claimed.yes)
}

/// Whether a run has posted a line of it; none does until the transaction ends.
async fn is_settled(connection: &mut AsyncPgConnection, dispute: &Dispute) -> Result<bool, Error> {
    connection.batch_execute(POSTING).await?;
    let settled: Yes = diesel::sql_query(SETTLED)
        .bind::<SqlUuid, _>(to_uuid(dispute.scope.app.as_u128()))
        .bind::<Text, _>(dispute.scope.mode.as_str())
        .bind::<SqlUuid, _>(to_uuid(dispute.id.as_u128()))
        .get_result(connection)
        .await?;
    Ok(settled.yes)
}
