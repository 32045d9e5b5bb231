//! A dispute as its row, with the lines that it was recorded from and won by.

use crate::postgres::convert::{RowName, from_day, from_time};
use chrono::{DateTime, NaiveDate, Utc};
use diesel::{
    QueryableByName,
    sql_types::{BigInt, Date, Nullable, Text, Timestamptz, Uuid as SqlUuid},
};
use domain::{
    Amount, AppId, AttemptId, DisputeId, OperatorId, PaymentId, PostingId, StatementId, StoreFailed,
    ledger::Signed,
    payments::Method,
    refunds::CaptureName,
    settlements::{
        Agreed, Dispute, DisputeOutcome, DisputeState, DisputeStatus, Fingerprint, InBook, LineClaim, LineName,
        Proposed,
    },
};
use uuid::Uuid;

/// Disputes with their lines.
pub(super) const DISPUTES: &str = "select d.*, t.app_id as taken_owner, t.fingerprint as taken_print, \
     t.statement_id as taken_statement, t.line_number as taken_line, b.app_id as back_owner, b.fingerprint as back_print, \
     b.statement_id as back_statement, b.line_number as back_line from disputes d \
     left join dispute_lines t on t.of_app_id = d.app_id and t.dispute_id = d.id and t.mode = d.mode and t.leg = 'TAKEN' \
     left join dispute_lines b on b.of_app_id = d.app_id and b.dispute_id = d.id and b.mode = d.mode and b.leg = 'GIVEN_BACK'";

#[derive(QueryableByName)]
pub(super) struct DisputeRow {
    #[diesel(sql_type = SqlUuid)]
    app_id: Uuid,
    #[diesel(sql_type = Text)]
    mode: String,
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
    #[diesel(sql_type = SqlUuid)]
    payment_id: Uuid,
    #[diesel(sql_type = SqlUuid)]
    attempt_id: Uuid,
    #[diesel(sql_type = Text)]
    gateway_txn_id: String,
    #[diesel(sql_type = Text)]
    method: String,
    #[diesel(sql_type = Text)]
    case_number: String,
    #[diesel(sql_type = Text)]
    reason: String,
    #[diesel(sql_type = BigInt)]
    amount_minor: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    fee_minor: Option<i64>,
    #[diesel(sql_type = Text)]
    currency: String,
    #[diesel(sql_type = Nullable<Date>)]
    evidence_due_on: Option<NaiveDate>,
    #[diesel(sql_type = SqlUuid)]
    recorded_by: Uuid,
    #[diesel(sql_type = Timestamptz)]
    recorded_at: DateTime<Utc>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    posting_id: Option<Uuid>,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    taken_at: Option<DateTime<Utc>>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    approved_by: Option<Uuid>,
    #[diesel(sql_type = Text)]
    status: String,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    evidence_sent_by: Option<Uuid>,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    evidence_sent_at: Option<DateTime<Utc>>,
    #[diesel(sql_type = Nullable<Text>)]
    proposed_outcome: Option<String>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    proposed_by: Option<Uuid>,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    proposed_at: Option<DateTime<Utc>>,
    #[diesel(sql_type = Nullable<Text>)]
    proposed_reason: Option<String>,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    ended_at: Option<DateTime<Utc>>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    outcome_proposed_by: Option<Uuid>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    outcome_approved_by: Option<Uuid>,
    #[diesel(sql_type = Timestamptz)]
    updated_at: DateTime<Utc>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    taken_owner: Option<Uuid>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    taken_print: Option<Uuid>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    taken_statement: Option<Uuid>,
    #[diesel(sql_type = Nullable<BigInt>)]
    taken_line: Option<i64>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    back_owner: Option<Uuid>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    back_print: Option<Uuid>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    back_statement: Option<Uuid>,
    #[diesel(sql_type = Nullable<BigInt>)]
    back_line: Option<i64>,
}

fn operator(id: Uuid) -> OperatorId {
    OperatorId::from_u128(id.as_u128())
}

fn claim(
    owner: Option<Uuid>,
    print: Option<Uuid>,
    statement: Option<Uuid>,
    line: Option<i64>,
) -> Result<Option<LineClaim>, std::num::TryFromIntError> {
    let (Some(owner), Some(print), Some(statement), Some(line)) = (owner, print, statement, line) else {
        return Ok(None);
    };
    let name = LineName { statement: StatementId::from_u128(statement.as_u128()), number: u64::try_from(line)? };
    let fingerprint = Fingerprint(print.as_u128());
    Ok(Some(LineClaim { owner: AppId::from_u128(owner.as_u128()), fingerprint, name }))
}

impl DisputeRow {
    pub(super) fn into_dispute(self) -> Result<Dispute, StoreFailed> {
        let name = RowName { table: "disputes", id: self.id };
        let currency = name.currency(&self.currency)?;
        let amount = |minor, column| Amount::new(minor, currency).map_err(|_| name.corrupt(column));
        let lines = name_lines(name);
        let state = self.state(name)?;
        let in_book = self.posting_id.zip(self.taken_at).map(|(posting, taken_at)| InBook {
            posting: PostingId::from_u128(posting.as_u128()),
            taken_at: from_time(taken_at),
            approved_by: self.approved_by.map(operator),
        });
        let due = self.evidence_due_on.map(|day| from_day(day).ok_or_else(|| name.corrupt("evidence_due_on")));
        Ok(Dispute {
            id: DisputeId::from_u128(self.id.as_u128()),
            scope: name.scope(self.app_id, &self.mode)?,
            payment: PaymentId::from_u128(self.payment_id.as_u128()),
            of: CaptureName {
                attempt: AttemptId::from_u128(self.attempt_id.as_u128()),
                gateway_txn_id: self.gateway_txn_id,
            },
            gateway: Method::parse(&self.method).ok_or_else(|| name.corrupt("method"))?,
            case_number: self.case_number,
            reason: self.reason,
            amount: amount(self.amount_minor, "amount_minor")?,
            fee: self.fee_minor.map(|minor| amount(minor, "fee_minor")).transpose()?,
            evidence_due: due.transpose()?,
            recorded: Signed { by: operator(self.recorded_by), at: from_time(self.recorded_at) },
            taken_by: claim(self.taken_owner, self.taken_print, self.taken_statement, self.taken_line)
                .map_err(lines)?,
            given_back_by: claim(self.back_owner, self.back_print, self.back_statement, self.back_line)
                .map_err(lines)?,
            in_book,
            state,
            updated_at: from_time(self.updated_at),
        })
    }

    fn state(&self, name: RowName) -> Result<DisputeState, StoreFailed> {
        let proposed = match (&self.proposed_outcome, self.proposed_by, self.proposed_at, &self.proposed_reason) {
            (Some(outcome), Some(by), Some(at), Some(reason)) => Some(Proposed {
                outcome: DisputeOutcome::parse(outcome).ok_or_else(|| name.corrupt("proposed_outcome"))?,
                signed: Signed { by: operator(by), at: from_time(at) },
                reason: reason.clone(),
            }),
            (..) => None,
        };
        let ended = |outcome| {
            let both = self.outcome_proposed_by.zip(self.outcome_approved_by);
            let agreed = both.map(|(proposed_by, approved_by)| Agreed {
                proposed_by: operator(proposed_by),
                approved_by: operator(approved_by),
            });
            let at = self.ended_at.map(from_time).ok_or_else(|| name.corrupt("ended_at"))?;
            Ok(DisputeState::Ended { outcome, at, agreed })
        };
        match DisputeStatus::parse(&self.status).ok_or_else(|| name.corrupt("status"))? {
            DisputeStatus::AwaitingApproval => Ok(DisputeState::AwaitingApproval),
            DisputeStatus::Open => Ok(DisputeState::Open { proposed }),
            DisputeStatus::EvidenceSent => {
                let sent = self.evidence_sent_by.zip(self.evidence_sent_at);
                let (by, at) = sent.ok_or_else(|| name.corrupt("evidence_sent_at"))?;
                let sent = Signed { by: operator(by), at: from_time(at) };
                Ok(DisputeState::EvidenceSent { sent, proposed })
            }
            DisputeStatus::Won => ended(DisputeOutcome::Won),
            DisputeStatus::Lost => ended(DisputeOutcome::Lost),
            DisputeStatus::Withdrawn => ended(DisputeOutcome::Withdrawn),
        }
    }
}

fn name_lines(name: RowName) -> impl Fn(std::num::TryFromIntError) -> StoreFailed + Copy {
    move |_| RowName { table: "dispute_lines", ..name }.corrupt("line_number")
}
