//! What a run finds is written as it is found, some thousands at once, in the one transaction of the run.

use super::row::lines_value;
use crate::postgres::{
    convert::{to_time, to_uuid},
    statement::statement,
};
use chrono::{DateTime, Utc};
use diesel::{
    result::Error,
    sql_types::{Array, BigInt, Jsonb, Nullable, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    Currency, RunId, Scope, Timestamp,
    payments::Method,
    settlements::{About, Difference, Expected, ExpectedId, Finding, RunCounts, RunOf, StatementLine, Verdict},
};
use serde_json::Value;
use uuid::Uuid;

/// Results that are written at once.
const WRITE: usize = 5_000;

statement! {
    /// Results of a run.
    KeepResults {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, run_id: Array<SqlUuid> = Vec<Uuid>,
        number: Array<BigInt> = Vec<i64>, gateway: Array<Text> = Vec<String>, verdict: Array<Text> = Vec<String>,
        reason: Array<Nullable<Text>> = Vec<Option<String>>, matched_by: Array<Nullable<Text>> = Vec<Option<String>>,
        payment_id: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>, attempt_id: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>,
        refund_id: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>, dispute_id: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>,
        gateway_txn_id: Array<Nullable<Text>> = Vec<Option<String>>,
        currency: Array<Text> = Vec<String>, expected_minor: Array<Nullable<BigInt>> = Vec<Option<i64>>,
        at: Array<Nullable<Timestamptz>> = Vec<Option<DateTime<Utc>>>,
        due_at: Array<Nullable<Timestamptz>> = Vec<Option<DateTime<Utc>>>,
        agreed_fee_minor: Array<Nullable<BigInt>> = Vec<Option<i64>>, settled_gross_minor: Array<BigInt> = Vec<i64>,
        settled_fee_minor: Array<BigInt> = Vec<i64>, settled_net_minor: Array<BigInt> = Vec<i64>,
        statement_id: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>, line_number: Array<Nullable<BigInt>> = Vec<Option<i64>>,
        more_lines: Array<Nullable<Jsonb>> = Vec<Option<Value>>,
    }
    "insert into reconciliation_results (app_id, mode, run_id, number, gateway, verdict, reason, matched_by, payment_id, \
     attempt_id, refund_id, dispute_id, gateway_txn_id, currency, expected_minor, at, due_at, agreed_fee_minor, settled_gross_minor, \
     settled_fee_minor, settled_net_minor, statement_id, line_number, more_lines) select * from unnest(" .. ")"
}

/// What a finding is about, besides what it says itself.
pub(super) enum Thing<'a> {
    /// Something that is expected.
    Expected(&'a Expected),
    /// A line.
    Line(&'a StatementLine),
}

/// Writes the results of a run, and counts them.
pub(super) struct Keeper {
    run: RunId,
    of: RunOf,
    rows: KeepResults,
    next: i64,
    pub(super) counts: RunCounts,
}

impl Keeper {
    pub(super) fn of(run: RunId, of: RunOf) -> Keeper {
        Keeper { run, of, rows: KeepResults::default(), next: 1, counts: RunCounts::default() }
    }

    /// How many there are so far.
    pub(super) const fn count(&self) -> i64 {
        self.next - 1
    }

    /// Whether it is time to write.
    pub(super) fn is_full(&self) -> bool {
        self.rows.number.len() >= WRITE
    }

    /// One more.
    pub(super) fn add(&mut self, gateway: Method, finding: &Finding, thing: &Thing<'_>) {
        let (verdict, reason) = (finding.verdict.name(), finding.verdict.difference().map(Difference::reason));
        self.counts.count(verdict, reason);
        let rows = &mut self.rows;
        rows.mode.push(self.of.mode.as_str().to_owned());
        rows.run_id.push(to_uuid(self.run.as_u128()));
        rows.number.push(self.next);
        rows.gateway.push(gateway.as_str().to_owned());
        rows.verdict.push(verdict.as_str().to_owned());
        rows.reason.push(reason.map(|reason| reason.as_str().to_owned()));
        rows.matched_by.push(finding.by.map(|by| by.as_str().to_owned()));
        rows.due_at.push(match finding.verdict {
            Verdict::Deferred { due_at } => Some(to_time(due_at)),
            Verdict::Matched | Verdict::Flagged(_) => None,
        });
        rows.agreed_fee_minor.push(finding.agreed_fee);
        rows.settled_gross_minor.push(finding.settled.gross);
        rows.settled_fee_minor.push(finding.settled.fee);
        rows.settled_net_minor.push(finding.settled.net);
        let (first, more) =
            finding.lines.split_first().map_or((None, [].as_slice()), |(first, more)| (Some(first), more));
        rows.statement_id.push(first.map(|line| to_uuid(line.statement.as_u128())));
        rows.line_number.push(first.map(|line| i64::try_from(line.number).unwrap_or(i64::MAX)));
        rows.more_lines.push(lines_value(more));
        self.about(finding, thing);
        self.next += 1;
    }

    fn about(&mut self, finding: &Finding, thing: &Thing<'_>) {
        let rows = &mut self.rows;
        let family = match &finding.about {
            About::Expected(id) => Some(id.family()),
            About::Line(_) => None,
        };
        rows.app_id.push(to_uuid(family.map_or(Scope::HOUSE.app, |family| family.scope.app).as_u128()));
        rows.payment_id.push(family.map(|family| to_uuid(family.payment.as_u128())));
        rows.attempt_id.push(family.map(|family| to_uuid(family.attempt.as_u128())));
        rows.refund_id.push(match &finding.about {
            About::Expected(ExpectedId::Refund(_, refund)) => Some(to_uuid(refund.as_u128())),
            About::Expected(ExpectedId::Capture(_) | ExpectedId::Dispute(..)) | About::Line(_) => None,
        });
        rows.dispute_id.push(match &finding.about {
            About::Expected(ExpectedId::Dispute(_, dispute, _)) => Some(to_uuid(dispute.as_u128())),
            About::Expected(ExpectedId::Capture(_) | ExpectedId::Refund(..)) | About::Line(_) => None,
        });
        let (transaction, currency, expected, at): (_, Currency, _, Option<Timestamp>) = match thing {
            Thing::Expected(one) => (one.transaction.clone(), one.currency, Some(one.gross), Some(one.at)),
            Thing::Line(line) => (line.gateway_transaction_id.clone(), line.currency, None, line.at),
        };
        rows.gateway_txn_id.push(transaction);
        rows.currency.push(currency.code().to_owned());
        rows.expected_minor.push(expected);
        rows.at.push(at.map(to_time));
    }

    /// Writes what waits.
    pub(super) async fn write(&mut self, connection: &mut AsyncPgConnection) -> Result<(), Error> {
        let rows = std::mem::take(&mut self.rows);
        if !rows.number.is_empty() {
            rows.execute(connection).await?;
        }
        Ok(())
    }
}
