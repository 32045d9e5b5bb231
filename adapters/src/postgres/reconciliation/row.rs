//! Runs and results, between their tables and the domain.

use crate::postgres::convert::{RowName, from_day, from_time};
use chrono::{DateTime, NaiveDate, Utc};
use diesel::{
    QueryableByName,
    sql_types::{BigInt, Bool, Date, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid},
};
use domain::{
    AppId, AttemptId, DisputeId, OperatorId, PaymentId, RefundId, RunId, Scope, StatementId, StoreFailed,
    payments::Method,
    settlements::{
        LineName, MatchedBy, Period, Reason, ResultOf, Run, RunCounts, RunOf, RunPosted, RunResult, RunStatus, Sums,
        VerdictName,
    },
};
use serde_json::Value;
use uuid::Uuid;

/// The columns of a run.
pub(super) const RUN: &str = "mode, id, first_day, last_day, gateway, state, cancel_asked, asked_by, looked_at, matched, deferred, \
     missing_in_settlement, missing_internal, amount_mismatch, fee_mismatch, currency_mismatch, duplicate, \
     reference_mismatch, terms, ledger_balanced, note, posted_at, posted_lines, created_at, ended_at";
/// The columns of a result.
pub(super) const RESULT: &str = "app_id, run_id, number, gateway, verdict, reason, matched_by, payment_id, attempt_id, refund_id, dispute_id, \
     gateway_txn_id, currency, expected_minor, at, due_at, agreed_fee_minor, settled_gross_minor, settled_fee_minor, \
     settled_net_minor, statement_id, line_number, more_lines";

#[derive(QueryableByName)]
pub(super) struct RunRow {
    #[diesel(sql_type = Text)]
    mode: String,
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = Date)]
    first_day: NaiveDate,
    #[diesel(sql_type = Date)]
    last_day: NaiveDate,
    #[diesel(sql_type = Nullable<Text>)]
    gateway: Option<String>,
    #[diesel(sql_type = Text)]
    state: String,
    #[diesel(sql_type = Bool)]
    cancel_asked: bool,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    asked_by: Option<Uuid>,
    #[diesel(sql_type = BigInt)]
    looked_at: i64,
    #[diesel(sql_type = BigInt)]
    matched: i64,
    #[diesel(sql_type = BigInt)]
    deferred: i64,
    #[diesel(sql_type = BigInt)]
    missing_in_settlement: i64,
    #[diesel(sql_type = BigInt)]
    missing_internal: i64,
    #[diesel(sql_type = BigInt)]
    amount_mismatch: i64,
    #[diesel(sql_type = BigInt)]
    fee_mismatch: i64,
    #[diesel(sql_type = BigInt)]
    currency_mismatch: i64,
    #[diesel(sql_type = BigInt)]
    duplicate: i64,
    #[diesel(sql_type = BigInt)]
    reference_mismatch: i64,
    #[diesel(sql_type = Jsonb)]
    terms: Value,
    #[diesel(sql_type = Nullable<Bool>)]
    ledger_balanced: Option<bool>,
    #[diesel(sql_type = Nullable<Text>)]
    note: Option<String>,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    posted_at: Option<DateTime<Utc>>,
    #[diesel(sql_type = Nullable<BigInt>)]
    posted_lines: Option<i64>,
    #[diesel(sql_type = Timestamptz)]
    created_at: DateTime<Utc>,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    ended_at: Option<DateTime<Utc>>,
}

fn count(value: i64) -> u64 {
    u64::try_from(value).unwrap_or_default()
}

impl RunRow {
    pub(super) fn into_run(self) -> Result<Run, StoreFailed> {
        let name = RowName { table: "reconciliation_runs", id: self.id };
        let days = (from_day(self.first_day).zip(from_day(self.last_day))).ok_or_else(|| name.corrupt("first_day"))?;
        let gateway = self.gateway.as_deref().map(|text| Method::parse(text).ok_or_else(|| name.corrupt("gateway")));
        let of = RunOf {
            mode: name.scope(Uuid::from_u128(Scope::HOUSE.app.as_u128()), &self.mode)?.mode,
            period: Period::of(days.0, days.1).ok_or_else(|| name.corrupt("last_day"))?,
            gateway: gateway.transpose()?,
        };
        Ok(Run {
            id: RunId::from_u128(self.id.as_u128()),
            of,
            status: RunStatus::parse(&self.state).ok_or_else(|| name.corrupt("state"))?,
            asked_by: self.asked_by.map(|by| OperatorId::from_u128(by.as_u128())),
            cancel_asked: self.cancel_asked,
            looked_at: count(self.looked_at),
            counts: RunCounts {
                matched: count(self.matched),
                deferred: count(self.deferred),
                missing_in_settlement: count(self.missing_in_settlement),
                missing_internal: count(self.missing_internal),
                amount_mismatch: count(self.amount_mismatch),
                fee_mismatch: count(self.fee_mismatch),
                currency_mismatch: count(self.currency_mismatch),
                duplicate: count(self.duplicate),
                reference_mismatch: count(self.reference_mismatch),
            },
            terms: super::terms::read_used(&self.terms).ok_or_else(|| name.corrupt("terms"))?,
            ledger_balanced: self.ledger_balanced,
            note: self.note,
            posted: self
                .posted_at
                .zip(self.posted_lines)
                .map(|(at, lines)| RunPosted { at: from_time(at), lines: count(lines) }),
            created_at: from_time(self.created_at),
            ended_at: self.ended_at.map(from_time),
        })
    }
}

#[derive(QueryableByName)]
pub(super) struct ResultRow {
    #[diesel(sql_type = SqlUuid)]
    app_id: Uuid,
    #[diesel(sql_type = SqlUuid)]
    run_id: Uuid,
    #[diesel(sql_type = BigInt)]
    number: i64,
    #[diesel(sql_type = Text)]
    gateway: String,
    #[diesel(sql_type = Text)]
    verdict: String,
    #[diesel(sql_type = Nullable<Text>)]
    reason: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    matched_by: Option<String>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    payment_id: Option<Uuid>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    attempt_id: Option<Uuid>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    refund_id: Option<Uuid>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    dispute_id: Option<Uuid>,
    #[diesel(sql_type = Nullable<Text>)]
    gateway_txn_id: Option<String>,
    #[diesel(sql_type = Text)]
    currency: String,
    #[diesel(sql_type = Nullable<BigInt>)]
    expected_minor: Option<i64>,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    at: Option<DateTime<Utc>>,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    due_at: Option<DateTime<Utc>>,
    #[diesel(sql_type = Nullable<BigInt>)]
    agreed_fee_minor: Option<i64>,
    #[diesel(sql_type = BigInt)]
    settled_gross_minor: i64,
    #[diesel(sql_type = BigInt)]
    settled_fee_minor: i64,
    #[diesel(sql_type = BigInt)]
    settled_net_minor: i64,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    statement_id: Option<Uuid>,
    #[diesel(sql_type = Nullable<BigInt>)]
    line_number: Option<i64>,
    #[diesel(sql_type = Nullable<Jsonb>)]
    more_lines: Option<Value>,
}

impl ResultRow {
    pub(super) fn into_result(self) -> Result<RunResult, StoreFailed> {
        let name = RowName { table: "reconciliation_results", id: self.run_id };
        let named = |text: Option<&str>, read: fn(&str) -> Option<Reason>| match text {
            Some(text) => read(text).map(Some).ok_or_else(|| name.corrupt("reason")),
            None => Ok(None),
        };
        let by = match self.matched_by.as_deref() {
            Some(text) => Some(MatchedBy::parse(text).ok_or_else(|| name.corrupt("matched_by"))?),
            None => None,
        };
        let of = self.payment_id.zip(self.attempt_id).zip(self.expected_minor).map(|((payment, attempt), expected)| {
            ResultOf {
                app: AppId::from_u128(self.app_id.as_u128()),
                payment: PaymentId::from_u128(payment.as_u128()),
                attempt: AttemptId::from_u128(attempt.as_u128()),
                refund: self.refund_id.map(|refund| RefundId::from_u128(refund.as_u128())),
                dispute: self.dispute_id.map(|dispute| DisputeId::from_u128(dispute.as_u128())),
                expected,
            }
        });
        let first = self.statement_id.zip(self.line_number).map(|(statement, number)| line(statement, number));
        let more = match &self.more_lines {
            Some(more) => read_lines(more).ok_or_else(|| name.corrupt("more_lines"))?,
            None => Vec::new(),
        };
        Ok(RunResult {
            run: RunId::from_u128(self.run_id.as_u128()),
            number: count(self.number),
            gateway: Method::parse(&self.gateway).ok_or_else(|| name.corrupt("gateway"))?,
            verdict: VerdictName::parse(&self.verdict).ok_or_else(|| name.corrupt("verdict"))?,
            reason: named(self.reason.as_deref(), Reason::parse)?,
            by,
            of,
            transaction: self.gateway_txn_id,
            currency: name.currency(&self.currency)?,
            at: self.at.map(from_time),
            due_at: self.due_at.map(from_time),
            agreed_fee: self.agreed_fee_minor,
            settled: Sums { gross: self.settled_gross_minor, fee: self.settled_fee_minor, net: self.settled_net_minor },
            lines: first.into_iter().chain(more).collect(),
        })
    }
}

fn line(statement: Uuid, number: i64) -> LineName {
    LineName { statement: StatementId::from_u128(statement.as_u128()), number: count(number) }
}

/// Lines beyond the first, as they are kept.
pub(super) fn lines_value(lines: &[LineName]) -> Option<Value> {
    let pair =
        |line: &LineName| serde_json::json!([Uuid::from_u128(line.statement.as_u128()).to_string(), line.number]);
    (!lines.is_empty()).then(|| Value::Array(lines.iter().map(pair).collect()))
}

fn read_lines(kept: &Value) -> Option<Vec<LineName>> {
    let pair = |pair: &Value| Some(line(pair.get(0)?.as_str()?.parse().ok()?, pair.get(1)?.as_i64()?));
    kept.as_array()?.iter().map(pair).collect()
}
