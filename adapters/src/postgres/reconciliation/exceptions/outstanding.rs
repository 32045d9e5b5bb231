//! How the thing that an exception is about stands in the book, and what its lines would bring there.

use super::super::row::lines_value;
use crate::postgres::convert::{RowName, database, to_uuid};
use diesel::{
    OptionalExtension, QueryableByName,
    sql_types::{BigInt, Bool, Jsonb, Nullable, Text, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    AppId, DisputeId, ExceptionId, PaymentId, PostingId, RefundId, Scope, StoreFailed,
    settlements::{Against, DisputeLeg, Exception, LineKind, LineName, Moved, Outstanding, Remedy, Seen},
};
use uuid::Uuid;

/// Money that came is in the book less the fee that was told with it; a refund when it has arrived.
const CAPTURE: &str = "select captured_minor - coalesce(fee_minor, 0) as booked, coalesce(fee_minor, 0) as fee, kind = 'HELD' as is_held from captures \
     where app_id = $1 and mode = $2 and payment_id = $3 and attempt_id = $4 and gateway_txn_id = $5";
const REFUND: &str = "select -amount_minor as booked, 0::bigint as fee, false as is_held from refunds \
     where app_id = $1 and mode = $2 and id = $3 and status = 'SUCCEEDED'";
/// What a dispute takes is in the book with what it costs; what it gives back once it is won.
const DISPUTED: &str = "select -amount_minor - coalesce(fee_minor, 0) as booked, coalesce(fee_minor, 0) as fee, false as is_held from disputes \
     where app_id = $1 and mode = $2 and id = $3 and posting_id is not null and status <> 'WITHDRAWN'";
const GIVEN_BACK: &str = "select amount_minor as booked, 0::bigint as fee, false as is_held from disputes \
     where app_id = $1 and mode = $2 and id = $3 and status = 'WON'";
const SETTLED: &str = "select count(*) as lines, coalesce(sum(gross_minor - booked_fee_minor), 0)::bigint as minor from settled_lines \
     where of_app_id = $1 and mode = $2 and thing_id = $3 and thing_txn = $4";
const ADJUSTED: &str = "select against, app_id, sum(minor)::bigint as minor, (array_agg(posting_id order by adjusted_at desc, posting_id desc))[1] as posting_id \
     from settlement_adjustments where exception_id = $1 group by against, app_id order by max(adjusted_at) desc, against";
/// The lines of statements that count, and that nothing was posted by and no other dispute was recorded from. What a payout of a whole day is about is not its own.
const LINES: &str = "select l.app_id, l.statement_id, l.number, l.kind, l.currency, l.gross_minor, l.fee_minor, l.net_minor, \
        exists (select from settled_lines p where p.app_id = l.app_id and p.mode = l.mode and p.statement_id = l.statement_id \
            and p.line_number = l.number) \
        or exists (select from dispute_lines n where n.app_id = l.app_id and n.mode = l.mode and n.fingerprint = l.fingerprint \
            and n.dispute_id is distinct from $3) as is_posted \
     from jsonb_array_elements($1) w join statement_lines l on l.statement_id = (w ->> 0)::uuid and l.number = (w ->> 1)::bigint \
     join statements s on s.app_id = l.app_id and s.mode = l.mode and s.id = l.statement_id and s.state = 'IMPORTED' \
     where l.mode = $2 order by l.statement_id, l.number for share of s";
const REFUNDED: &str =
    "select payment_id as id from refunds where id = $1 and status in ('AWAITING_APPROVAL', 'PENDING', 'SUCCEEDED')";

#[derive(QueryableByName)]
struct BookedRow {
    #[diesel(sql_type = BigInt)]
    booked: i64,
    #[diesel(sql_type = BigInt)]
    fee: i64,
    #[diesel(sql_type = Bool)]
    is_held: bool,
}

#[derive(QueryableByName)]
struct SettledRow {
    #[diesel(sql_type = BigInt)]
    lines: i64,
    #[diesel(sql_type = BigInt)]
    minor: i64,
}

#[derive(QueryableByName)]
struct AdjustedRow {
    #[diesel(sql_type = Text)]
    against: String,
    #[diesel(sql_type = SqlUuid)]
    app_id: Uuid,
    #[diesel(sql_type = BigInt)]
    minor: i64,
    #[diesel(sql_type = Nullable<SqlUuid>)]
    posting_id: Option<Uuid>,
}

#[derive(QueryableByName)]
pub(super) struct LineRow {
    #[diesel(sql_type = SqlUuid)]
    pub(super) app_id: Uuid,
    #[diesel(sql_type = SqlUuid)]
    pub(super) statement_id: Uuid,
    #[diesel(sql_type = BigInt)]
    pub(super) number: i64,
    #[diesel(sql_type = Text)]
    kind: String,
    #[diesel(sql_type = Text)]
    currency: String,
    #[diesel(sql_type = BigInt)]
    gross_minor: i64,
    #[diesel(sql_type = BigInt)]
    fee_minor: i64,
    #[diesel(sql_type = BigInt)]
    net_minor: i64,
    #[diesel(sql_type = Bool)]
    is_posted: bool,
}

#[derive(QueryableByName)]
struct IdRow {
    #[diesel(sql_type = SqlUuid)]
    id: Uuid,
}

/// What names the thing in the book: whose it is, its id, and the transaction that brought it.
pub(super) fn thing(exception: &Exception) -> (u128, String) {
    match &exception.found.of {
        Some(of) => match (of.refund, of.dispute) {
            (Some(refund), _) => (refund.as_u128(), String::new()),
            (None, Some(dispute)) if of.expected > 0 => (dispute.as_u128(), DisputeLeg::GivenBack.as_str().to_owned()),
            (None, Some(dispute)) => (dispute.as_u128(), String::new()),
            (None, None) => (of.attempt.as_u128(), exception.found.transaction.clone().unwrap_or_default()),
        },
        None => (exception.id.as_u128(), String::new()),
    }
}

/// What a step that moves money needs to know.
pub(super) async fn seen(connection: &mut AsyncPgConnection, exception: &Exception) -> Result<Seen, StoreFailed> {
    let adjusted = adjusted(connection, exception.id).await?;
    let lines = lines(connection, exception).await?;
    let owner = lines.iter().map(|line| line.app_id).find(|app| app.as_u128() != Scope::HOUSE.app.as_u128());
    let book = adjusted.as_slice().first().map(|row| row.app_id).or(owner).map(|app| AppId::from_u128(app.as_u128()));
    let booked = booked(connection, exception).await?;
    let settled = match exception.found.of.as_ref().map(|of| of.app).or(book) {
        Some(app) => settled(connection, exception, app).await?,
        None => SettledRow { lines: 0, minor: 0 },
    };
    let kind = match (&exception.found.of, lines.as_slice().first()) {
        (None, Some(line)) => Some(kind_of(line)?),
        _ => None,
    };
    let mut told = if settled.lines == 0 { booked.fee } else { 0 };
    let (mut coming, mut count) = (Moved::default(), 0);
    for line in lines.iter().filter(|line| counts(line, exception)) {
        let (gross, fee) =
            if line.kind == LineKind::Fee.as_str() { (0, line.net_minor) } else { (line.gross_minor, line.fee_minor) };
        add(&mut coming, gross, fee, std::mem::take(&mut told));
        count += 1;
    }
    let against = |row: &AdjustedRow| {
        let name = RowName { table: "settlement_adjustments", id: to_uuid(exception.id.as_u128()) };
        Against::parse(&row.against).map(|against| (against, row.minor)).ok_or_else(|| name.corrupt("against"))
    };
    let outstanding = Outstanding {
        booked: booked.booked,
        settled: settled.minor,
        adjusted: adjusted.iter().map(against).collect::<Result<_, _>>()?,
        lines: count,
        coming,
        last: adjusted
            .as_slice()
            .first()
            .and_then(|row| row.posting_id)
            .map(|posting| PostingId::from_u128(posting.as_u128())),
    };
    Ok(Seen { outstanding, is_held: booked.is_held, kind, book, refunded: None })
}

/// What a step needs to know that says that the customer got the money back.
pub(super) async fn refunded(connection: &mut AsyncPgConnection, remedy: Remedy) -> Result<Seen, StoreFailed> {
    let Remedy::Refunded { refund } = remedy else { return Ok(Seen::default()) };
    let refund: RefundId = refund;
    let row: Option<IdRow> = diesel::sql_query(REFUNDED)
        .bind::<SqlUuid, _>(to_uuid(refund.as_u128()))
        .get_result(connection)
        .await
        .optional()
        .map_err(database)?;
    Ok(Seen { refunded: row.map(|row| PaymentId::from_u128(row.id.as_u128())), ..Seen::default() })
}

/// Whether a line would be posted: in the thing's currency, and as itself.
pub(super) fn counts(line: &LineRow, exception: &Exception) -> bool {
    let is_own = line.kind != LineKind::Payout.as_str() || exception.found.of.is_none();
    !line.is_posted && is_own && line.currency == exception.found.currency.code()
}

/// The lines that say what was found, as far as they still count.
pub(super) async fn lines(
    connection: &mut AsyncPgConnection,
    exception: &Exception,
) -> Result<Vec<LineRow>, StoreFailed> {
    let names: &[LineName] = &exception.found.lines;
    let Some(value) = lines_value(names) else { return Ok(Vec::new()) };
    let dispute = exception.found.of.as_ref().and_then(|of| of.dispute);
    diesel::sql_query(LINES)
        .bind::<Jsonb, _>(value)
        .bind::<Text, _>(exception.scope.mode.as_str())
        .bind::<Nullable<SqlUuid>, _>(dispute.map(|dispute| to_uuid(dispute.as_u128())))
        .load(connection)
        .await
        .map_err(database)
}

/// One line more, of which so much of the fee is in the book since the gateway confirmed the payment.
fn add(moved: &mut Moved, gross: i64, fee: i64, told: i64) {
    let (net, kept) = (gross + fee, -(fee + told));
    moved.to_bank += net.max(0);
    moved.from_bank += (-net).max(0);
    moved.fees += kept.max(0);
    moved.fees_back += (-kept).max(0);
    moved.fees_booked += told;
}

fn kind_of(line: &LineRow) -> Result<LineKind, StoreFailed> {
    let name = RowName { table: "statement_lines", id: line.statement_id };
    LineKind::parse(&line.kind).ok_or_else(|| name.corrupt("kind"))
}

async fn booked(connection: &mut AsyncPgConnection, exception: &Exception) -> Result<BookedRow, StoreFailed> {
    let none = BookedRow { booked: 0, fee: 0, is_held: false };
    let Some(of) = &exception.found.of else { return Ok(none) };
    let sql = match (of.refund, of.dispute) {
        (Some(_), _) => REFUND,
        (None, Some(_)) if of.expected > 0 => GIVEN_BACK,
        (None, Some(_)) => DISPUTED,
        (None, None) => CAPTURE,
    };
    let query = diesel::sql_query(sql)
        .into_boxed::<diesel::pg::Pg>()
        .bind::<SqlUuid, _>(to_uuid(of.app.as_u128()))
        .bind::<Text, _>(exception.scope.mode.as_str());
    let own = of.refund.map(RefundId::as_u128).or(of.dispute.map(DisputeId::as_u128));
    let query = match own {
        Some(id) => query.bind::<SqlUuid, _>(to_uuid(id)),
        None => query
            .bind::<SqlUuid, _>(to_uuid(of.payment.as_u128()))
            .bind::<SqlUuid, _>(to_uuid(of.attempt.as_u128()))
            .bind::<Text, _>(exception.found.transaction.clone().unwrap_or_default()),
    };
    Ok(query.get_result(connection).await.optional().map_err(database)?.unwrap_or(none))
}

async fn settled(
    connection: &mut AsyncPgConnection,
    exception: &Exception,
    app: AppId,
) -> Result<SettledRow, StoreFailed> {
    let (id, transaction) = thing(exception);
    diesel::sql_query(SETTLED)
        .bind::<SqlUuid, _>(to_uuid(app.as_u128()))
        .bind::<Text, _>(exception.scope.mode.as_str())
        .bind::<SqlUuid, _>(to_uuid(id))
        .bind::<Text, _>(transaction)
        .get_result(connection)
        .await
        .map_err(database)
}

async fn adjusted(connection: &mut AsyncPgConnection, id: ExceptionId) -> Result<Vec<AdjustedRow>, StoreFailed> {
    let id = to_uuid(id.as_u128());
    diesel::sql_query(ADJUSTED).bind::<SqlUuid, _>(id).load(connection).await.map_err(database)
}
