//! What a remedy books: the lines that it takes, the postings, and the event that tells of them.

use super::{super::post, outstanding};
use crate::{
    ids::Ids,
    postgres::{
        convert::{database, to_time, to_uuid},
        endpoints, ledger,
    },
};
use diesel::sql_types::{Array, BigInt, Nullable, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    EventId, PostingId, Scope, StoreFailed, Timestamp,
    ids::NewIds,
    settlements::{Exception, ExceptionState, Remedied, Resolution, Settlement},
};

/// Takes the lines: each is in the book once for ever.
const TAKE: &str = "with taken as (insert into settled_lines (app_id, mode, statement_id, line_number, place, of_app_id, payment_id, thing_id, thing_txn, \
        run_id, posting_id, gateway, currency, gross_minor, fee_minor, booked_fee_minor, settled_at) \
        select l.app_id, l.mode, l.statement_id, l.number, 0, $1, $2, $3, $4, $5, $6, $7, $8, \
            case when l.kind = 'FEE' then 0 else l.gross_minor end, case when l.kind = 'FEE' then l.net_minor else l.fee_minor end, \
            case when w.place = 1 then $9 else 0 end, $10 \
        from unnest($11, $12, $13) with ordinality as w (app_id, statement_id, number, place) join statement_lines l \
            on l.app_id = w.app_id and l.mode = $14 and l.statement_id = w.statement_id and l.number = w.number \
        returning app_id, mode, statement_id) \
     update statements s set posted_lines = s.posted_lines + c.lines, updated_at = greatest(s.updated_at, $10) \
     from (select app_id, mode, statement_id, count(*) as lines from taken group by 1, 2, 3) c \
     where s.app_id = c.app_id and s.mode = c.mode and s.id = c.statement_id";
const ADJUST: &str = "insert into settlement_adjustments (app_id, mode, posting_id, against, exception_id, thing_id, thing_txn, minor, adjusted_at) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9)";

/// Books what was approved, and answers the exception with its posting.
pub(super) async fn book(
    connection: &mut AsyncPgConnection,
    exception: Exception,
    booked: &Remedied,
    at: Timestamp,
) -> Result<Exception, StoreFailed> {
    let ExceptionState::Resolved(resolution) = &exception.state else { return Ok(exception) };
    let ids = Ids::default();
    let posting = PostingId::from_u128(ids.ordered());
    let scope = book_of(connection, &exception, resolution).await?;
    if booked.lines > 0 {
        take(connection, &exception, scope, (posting, booked), at).await?;
        let settlement = Settlement {
            id: posting,
            scope,
            run: exception.found.run,
            gateway: booked.gateway,
            currency: booked.currency,
            lines: booked.lines,
            moved: booked.moved,
            at,
        };
        let event = post::event(&settlement, EventId::from_u128(ids.ordered()));
        endpoints::write_events(connection, &[event]).await.map_err(database)?;
    }
    let (thing, transaction) = outstanding::thing(&exception);
    for (against, minor) in &booked.adjusted {
        diesel::sql_query(ADJUST)
            .bind::<SqlUuid, _>(to_uuid(scope.app.as_u128()))
            .bind::<Text, _>(scope.mode.as_str())
            .bind::<SqlUuid, _>(to_uuid(posting.as_u128()))
            .bind::<Text, _>(against.as_str())
            .bind::<SqlUuid, _>(to_uuid(exception.id.as_u128()))
            .bind::<SqlUuid, _>(to_uuid(thing))
            .bind::<Text, _>(&transaction)
            .bind::<BigInt, _>(*minor)
            .bind::<Timestamptz, _>(to_time(at))
            .execute(connection)
            .await
            .map_err(database)?;
    }
    let refused = |refused| StoreFailed::Database(format!("a remedy is too large for the book: {refused}"));
    if let Some(moved) = booked.posting().map_err(refused)? {
        ledger::book(connection, &[(scope, posting, moved)], at).await?;
    }
    let resolution = Resolution { posting: Some(posting), ..resolution.clone() };
    Ok(Exception { state: ExceptionState::Resolved(resolution), ..exception })
}

/// Whose book it is.
async fn book_of(
    connection: &mut AsyncPgConnection,
    exception: &Exception,
    resolution: &Resolution,
) -> Result<Scope, StoreFailed> {
    let app = match exception.found.of.as_ref().map(|of| of.app).or(resolution.remedy.book()) {
        Some(app) => Some(app),
        None => outstanding::seen(connection, exception).await?.book,
    };
    let unknown = || StoreFailed::Database("a remedy was approved that belongs in no book".into());
    Ok(Scope { app: app.ok_or_else(unknown)?, mode: exception.scope.mode })
}

async fn take(
    connection: &mut AsyncPgConnection,
    exception: &Exception,
    scope: Scope,
    (posting, booked): (PostingId, &Remedied),
    at: Timestamp,
) -> Result<(), StoreFailed> {
    let mut lines = outstanding::lines(connection, exception).await?;
    lines.retain(|line| outstanding::counts(line, exception));
    let (thing, transaction) = outstanding::thing(exception);
    let payment = exception.found.of.as_ref().map(|of| to_uuid(of.payment.as_u128()));
    diesel::sql_query(TAKE)
        .bind::<SqlUuid, _>(to_uuid(scope.app.as_u128()))
        .bind::<Nullable<SqlUuid>, _>(payment)
        .bind::<SqlUuid, _>(to_uuid(thing))
        .bind::<Text, _>(transaction)
        .bind::<SqlUuid, _>(to_uuid(exception.found.run.as_u128()))
        .bind::<SqlUuid, _>(to_uuid(posting.as_u128()))
        .bind::<Text, _>(booked.gateway.as_str())
        .bind::<Text, _>(booked.currency.code())
        .bind::<BigInt, _>(booked.moved.fees_booked)
        .bind::<Timestamptz, _>(to_time(at))
        .bind::<Array<SqlUuid>, _>(lines.iter().map(|line| line.app_id).collect::<Vec<_>>())
        .bind::<Array<SqlUuid>, _>(lines.iter().map(|line| line.statement_id).collect::<Vec<_>>())
        .bind::<Array<BigInt>, _>(lines.iter().map(|line| line.number).collect::<Vec<_>>())
        .bind::<Text, _>(scope.mode.as_str())
        .execute(connection)
        .await
        .map(|_| ())
        .map_err(database)
}
