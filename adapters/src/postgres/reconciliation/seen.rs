//! The rows that a run looks at: what is expected, and the lines that are there.

use crate::postgres::{
    convert::{RowName, from_time},
    statements::LineRow,
};
use chrono::{DateTime, Utc};
use diesel::{
    QueryableByName,
    sql_types::{BigInt, Bool, Nullable, Text, Timestamptz, Uuid as SqlUuid},
};
use domain::{
    AppId, AttemptId, DisputeId, PaymentId, RefundId, Scope, StoreFailed,
    payments::Method,
    settlements::{DisputeLeg, Expected, ExpectedId, FamilyId, Fingerprint, RunOf, StatementLine},
};
use uuid::Uuid;

/// A line, which family it names, and whether it falls into the period.
pub(super) struct Seen {
    pub(super) line: StatementLine,
    pub(super) family: Option<FamilyId>,
    pub(super) is_within: bool,
}

#[derive(QueryableByName)]
pub(super) struct MemberRow {
    #[diesel(sql_type = SqlUuid)]
    app_id: Uuid,
    #[diesel(sql_type = SqlUuid)]
    payment_id: Uuid,
    #[diesel(sql_type = SqlUuid)]
    attempt_id: Uuid,
    #[diesel(sql_type = Text)]
    family_txn: String,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    refund_id: Option<Uuid>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    dispute_id: Option<Uuid>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    line: Option<Uuid>,
    #[diesel(sql_type = Nullable<Text>)]
    txn: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    reference: Option<String>,
    #[diesel(sql_type = BigInt)]
    gross: i64,
    #[diesel(sql_type = Nullable<BigInt>)]
    fee: Option<i64>,
    #[diesel(sql_type = Text)]
    currency: String,
    #[diesel(sql_type = Timestamptz)]
    at: DateTime<Utc>,
}

/// A line that is seen: its row, beside what it was found to be about.
#[derive(QueryableByName)]
pub(super) struct SeenRow {
    #[diesel(sql_type = Nullable<SqlUuid>)]
    of_app: Option<Uuid>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    of_payment: Option<Uuid>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    of_attempt: Option<Uuid>,
    #[diesel(sql_type = Nullable<Text>)]
    of_txn: Option<String>,
    #[diesel(sql_type = Bool)]
    is_within: bool,
    #[diesel(embed)]
    line: LineRow,
}

impl MemberRow {
    pub(super) fn into_expected(self, of: RunOf, gateway: Method) -> Result<Expected, StoreFailed> {
        let name = RowName { table: "captures", id: self.payment_id };
        let family = FamilyId {
            scope: Scope { mode: of.mode, app: AppId::from_u128(self.app_id.as_u128()) },
            payment: PaymentId::from_u128(self.payment_id.as_u128()),
            attempt: AttemptId::from_u128(self.attempt_id.as_u128()),
            transaction: self.family_txn,
        };
        let id = match (self.refund_id, self.dispute_id) {
            (Some(refund), _) => ExpectedId::Refund(family, RefundId::from_u128(refund.as_u128())),
            (None, Some(dispute)) => {
                let leg = if self.gross < 0 { DisputeLeg::Taken } else { DisputeLeg::GivenBack };
                ExpectedId::Dispute(family, DisputeId::from_u128(dispute.as_u128()), leg)
            }
            (None, None) => ExpectedId::Capture(family),
        };
        Ok(Expected {
            id,
            gateway,
            transaction: self.txn,
            reference: self.reference,
            gross: self.gross,
            fee: self.fee,
            line: self.line.map(|print| Fingerprint(print.as_u128())),
            currency: name.currency(&self.currency)?,
            at: from_time(self.at),
        })
    }
}

impl SeenRow {
    pub(super) fn into_seen(self, of: RunOf) -> Result<Seen, StoreFailed> {
        let family = match (self.of_app, self.of_payment, self.of_attempt, self.of_txn) {
            (Some(app), Some(payment), Some(attempt), Some(transaction)) => Some(FamilyId {
                scope: Scope { mode: of.mode, app: AppId::from_u128(app.as_u128()) },
                payment: PaymentId::from_u128(payment.as_u128()),
                attempt: AttemptId::from_u128(attempt.as_u128()),
                transaction,
            }),
            (..) => None,
        };
        Ok(Seen { line: self.line.into_line()?, family, is_within: self.is_within })
    }
}
