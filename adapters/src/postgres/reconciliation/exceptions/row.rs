//! Exceptions, between their table and the domain. What was found stands in the result of the run that saw it last.

use super::super::row::{RESULT, ResultRow};
use crate::postgres::{
    convert::{RowName, from_day, from_time, to_day, to_time, to_uuid},
    schema::statements::settlement_exceptions,
};
use chrono::{DateTime, NaiveDate, Utc};
use diesel::{
    QueryableByName,
    prelude::*,
    sql_types::{BigInt, Date, Nullable, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    AppId, ExceptionId, OperatorId, PostingId, RefundId, StoreFailed, Timestamp,
    ledger::Signed,
    settlements::{Against, Exception, ExceptionState, ExceptionStatus, Reason, Remedy, Resolution},
};
use uuid::Uuid;

/// An exception and the result that it rests on.
#[derive(QueryableByName)]
pub(super) struct ExceptionRow {
    #[diesel(embed)]
    found: ResultRow,
    #[diesel(embed)]
    kept: KeptRow,
}

#[derive(QueryableByName)]
struct KeptRow {
    #[diesel(sql_type = SqlUuid)]
    e_id: Uuid,
    #[diesel(sql_type = SqlUuid)]
    e_app_id: Uuid,
    #[diesel(sql_type = Text)]
    e_mode: String,
    #[diesel(sql_type = Text)]
    e_reason: String,
    #[diesel(sql_type = Text)]
    e_status: String,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    e_owner_id: Option<Uuid>,
    #[diesel(sql_type = Nullable<Date>)]
    e_until_day: Option<NaiveDate>,
    #[diesel(sql_type = Nullable<Text>)]
    e_remedy: Option<String>,
    #[diesel(sql_type = Nullable<Text>)]
    e_against: Option<String>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    e_book_app_id: Option<Uuid>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    e_refund_id: Option<Uuid>,
    #[diesel(sql_type = Nullable<Text>)]
    e_note: Option<String>,
    #[diesel(sql_type = Nullable<BigInt>)]
    e_booked_minor: Option<i64>,
    #[diesel(sql_type = Nullable<BigInt>)]
    e_booked_lines: Option<i64>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    e_decided_by: Option<Uuid>,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    e_decided_at: Option<DateTime<Utc>>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    e_approved_by: Option<Uuid>,
    #[diesel(sql_type = Nullable<Timestamptz>)]
    e_approved_at: Option<DateTime<Utc>>,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    e_posting_id: Option<Uuid>,
    #[diesel(sql_type = BigInt)]
    e_adjusted_minor: i64,
    #[diesel(sql_type = Timestamptz)]
    e_opened_at: DateTime<Utc>,
    #[diesel(sql_type = Timestamptz)]
    e_updated_at: DateTime<Utc>,
}

/// Exceptions with what was found: `e` is the exception, `r` the result.
pub(super) fn exceptions() -> String {
    let found: Vec<String> = RESULT.split(',').map(|column| format!("r.{}", column.trim())).collect();
    let kept = [
        "id",
        "app_id",
        "mode",
        "reason",
        "status",
        "owner_id",
        "until_day",
        "remedy",
        "against",
        "book_app_id",
        "refund_id",
        "note",
        "booked_minor",
        "booked_lines",
        "decided_by",
        "decided_at",
        "approved_by",
        "approved_at",
        "posting_id",
        "adjusted_minor",
        "opened_at",
        "updated_at",
    ];
    let kept: Vec<String> = kept.iter().map(|column| format!("e.{column} as e_{column}")).collect();
    format!(
        "select {}, {} from settlement_exceptions e join reconciliation_results r on r.app_id = e.app_id and r.mode = e.mode \
         and r.run_id = e.run_id and r.number = e.number",
        found.join(", "),
        kept.join(", ")
    )
}

impl ExceptionRow {
    pub(super) fn into_exception(self) -> Result<Exception, StoreFailed> {
        let row = self.kept;
        let name = RowName { table: "settlement_exceptions", id: row.e_id };
        let status = ExceptionStatus::parse(&row.e_status).ok_or_else(|| name.corrupt("status"))?;
        let resolution = || row.resolution(name)?.ok_or_else(|| name.corrupt("remedy"));
        let state = match status {
            ExceptionStatus::Open => ExceptionState::Open,
            ExceptionStatus::Chasing => {
                let until = row.e_until_day.and_then(from_day).ok_or_else(|| name.corrupt("until_day"))?;
                ExceptionState::Chasing { until }
            }
            ExceptionStatus::AwaitingApproval => ExceptionState::Proposed(resolution()?),
            ExceptionStatus::Resolved => ExceptionState::Resolved(resolution()?),
            ExceptionStatus::Closed => ExceptionState::Closed { at: from_time(row.e_updated_at) },
        };
        Ok(Exception {
            id: ExceptionId::from_u128(row.e_id.as_u128()),
            scope: name.scope(row.e_app_id, &row.e_mode)?,
            found: self.found.into_result()?,
            reason: Reason::parse(&row.e_reason).ok_or_else(|| name.corrupt("reason"))?,
            state,
            owner: row.e_owner_id.map(|owner| OperatorId::from_u128(owner.as_u128())),
            adjusted_minor: row.e_adjusted_minor,
            opened_at: from_time(row.e_opened_at),
            updated_at: from_time(row.e_updated_at),
        })
    }
}

impl KeptRow {
    fn resolution(&self, name: RowName) -> Result<Option<Resolution>, StoreFailed> {
        let Some(text) = self.e_remedy.as_deref() else { return Ok(None) };
        let remedy = match text {
            "EXPLAINED" => Remedy::Explained,
            "REFUNDED" => {
                let refund = self.e_refund_id.ok_or_else(|| name.corrupt("refund_id"))?;
                Remedy::Refunded { refund: RefundId::from_u128(refund.as_u128()) }
            }
            "WRITTEN_OFF" => Remedy::WrittenOff,
            "ADJUSTED" => {
                let against = self.e_against.as_deref().and_then(Against::parse);
                let app = self.e_book_app_id.map(|app| AppId::from_u128(app.as_u128()));
                Remedy::Adjusted { against: against.ok_or_else(|| name.corrupt("against"))?, app }
            }
            "UNDONE" => Remedy::Undone,
            _ => return Err(name.corrupt("remedy")),
        };
        let note = self.e_note.clone().ok_or_else(|| name.corrupt("note"))?;
        Ok(Some(Resolution {
            remedy,
            note,
            amount_minor: self.e_booked_minor.ok_or_else(|| name.corrupt("booked_minor"))?,
            lines: self
                .e_booked_lines
                .and_then(|lines| lines.try_into().ok())
                .ok_or_else(|| name.corrupt("booked_lines"))?,
            by: signed(self.e_decided_by, self.e_decided_at).ok_or_else(|| name.corrupt("decided_by"))?,
            approved: signed(self.e_approved_by, self.e_approved_at),
            posting: self.e_posting_id.map(|posting| PostingId::from_u128(posting.as_u128())),
        }))
    }
}

fn signed(by: Option<Uuid>, at: Option<DateTime<Utc>>) -> Option<Signed> {
    by.zip(at).map(|(by, at)| Signed { by: OperatorId::from_u128(by.as_u128()), at: from_time(at) })
}

/// What of an exception can change.
#[derive(AsChangeset)]
#[diesel(table_name = settlement_exceptions, treat_none_as_null = true)]
struct ChangedRow {
    status: &'static str,
    owner_id: Option<Uuid>,
    until_day: Option<NaiveDate>,
    remedy: Option<&'static str>,
    against: Option<&'static str>,
    book_app_id: Option<Uuid>,
    refund_id: Option<Uuid>,
    note: Option<String>,
    booked_minor: Option<i64>,
    booked_lines: Option<i64>,
    decided_by: Option<Uuid>,
    decided_at: Option<DateTime<Utc>>,
    approved_by: Option<Uuid>,
    approved_at: Option<DateTime<Utc>>,
    posting_id: Option<Uuid>,
    adjusted_minor: i64,
    updated_at: DateTime<Utc>,
}

impl ChangedRow {
    fn of(exception: &Exception) -> ChangedRow {
        let resolution = exception.state.resolution();
        let remedy = resolution.map(|resolution| resolution.remedy);
        let against = remedy.filter(|remedy| *remedy != Remedy::WrittenOff).and_then(Remedy::against);
        let approved = resolution.and_then(|resolution| resolution.approved);
        let operator = |by: OperatorId| to_uuid(by.as_u128());
        let time = |at: Timestamp| to_time(at);
        ChangedRow {
            status: exception.state.status().as_str(),
            owner_id: exception.owner.map(operator),
            until_day: exception.state.until().map(to_day),
            remedy: remedy.map(Remedy::as_str),
            against: against.map(Against::as_str),
            book_app_id: remedy.and_then(Remedy::book).map(|app| to_uuid(app.as_u128())),
            refund_id: remedy.and_then(Remedy::refund).map(|refund| to_uuid(refund.as_u128())),
            note: resolution.map(|resolution| resolution.note.clone()),
            booked_minor: resolution.map(|resolution| resolution.amount_minor),
            booked_lines: resolution.map(|resolution| i64::try_from(resolution.lines).unwrap_or(i64::MAX)),
            decided_by: resolution.map(|resolution| operator(resolution.by.by)),
            decided_at: resolution.map(|resolution| time(resolution.by.at)),
            approved_by: approved.map(|approved| operator(approved.by)),
            approved_at: approved.map(|approved| time(approved.at)),
            posting_id: resolution.and_then(|resolution| resolution.posting).map(|posting| to_uuid(posting.as_u128())),
            adjusted_minor: exception.adjusted_minor,
            updated_at: time(exception.updated_at),
        }
    }
}

/// Writes an exception as it is now.
pub(super) async fn write(
    connection: &mut AsyncPgConnection,
    exception: &Exception,
) -> Result<(), diesel::result::Error> {
    diesel::update(settlement_exceptions::table)
        .filter(settlement_exceptions::app_id.eq(to_uuid(exception.scope.app.as_u128())))
        .filter(settlement_exceptions::mode.eq(exception.scope.mode.as_str()))
        .filter(settlement_exceptions::id.eq(to_uuid(exception.id.as_u128())))
        .set(ChangedRow::of(exception))
        .execute(connection)
        .await
        .map(|_| ())
}
