//! A step of a dispute is written: the dispute, the line that it takes, its case, the book, the trail; in this order, in
//! the one transaction that holds its payment.

use crate::{
    ids::Ids,
    postgres::{
        audit, casework,
        convert::{to_day, to_time, to_uuid},
        ledger,
        rollback::Rollback,
    },
};
use diesel::{
    result::Error,
    sql_types::{BigInt, Bool, Date, Nullable, Text, Timestamptz, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    Asked, OperatorId,
    ledger::Signed,
    settlements::{Dispute, DisputeLeg, DisputeMove, DisputeState, LineClaim},
};

/// What never changes of a dispute, and what does; a new one is inserted, a known one is moved.
const KEEP: &str = "insert into disputes (app_id, mode, id, payment_id, attempt_id, gateway_txn_id, method, case_number, reason, \
     amount_minor, fee_minor, currency, evidence_due_on, recorded_by, recorded_at, from_line, posting_id, taken_at, approved_by, \
     status, evidence_sent_by, evidence_sent_at, proposed_outcome, proposed_by, proposed_at, proposed_reason, ended_at, \
     won_by_line, outcome_proposed_by, outcome_approved_by, updated_at) \
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22, $23, $24, \
     $25, $26, $27, $28, $29, $30, $31) on conflict (app_id, mode, id) do update set posting_id = excluded.posting_id, \
     taken_at = excluded.taken_at, approved_by = excluded.approved_by, status = excluded.status, \
     evidence_sent_by = excluded.evidence_sent_by, evidence_sent_at = excluded.evidence_sent_at, \
     proposed_outcome = excluded.proposed_outcome, proposed_by = excluded.proposed_by, proposed_at = excluded.proposed_at, \
     proposed_reason = excluded.proposed_reason, ended_at = excluded.ended_at, won_by_line = excluded.won_by_line, \
     outcome_proposed_by = excluded.outcome_proposed_by, outcome_approved_by = excluded.outcome_approved_by, \
     updated_at = excluded.updated_at";
const CLAIM: &str = "insert into dispute_lines (app_id, mode, fingerprint, statement_id, line_number, leg, of_app_id, dispute_id) \
     values ($1, $2, $3, $4, $5, $6, $7, $8)";

/// Writes a step whole.
pub(super) async fn write<R>(
    connection: &mut AsyncPgConnection,
    asked: &Asked,
    made: &DisputeMove,
) -> Result<(), Rollback<R>> {
    let dispute = &made.next;
    keep(connection, dispute).await?;
    if let Some((leg, line)) = &made.claim {
        claim(connection, dispute, *leg, line).await?;
    }
    casework::append(connection, (dispute.scope, dispute.case()), &made.entry, asked.at).await?;
    if let Some((id, posting)) = &made.posting {
        ledger::book(connection, &[(dispute.scope, *id, posting.clone())], asked.at).await?;
    }
    audit::append(connection, &[audit::record_of(&Ids::default(), &asked.origin, &made.audit, asked.at)]).await?;
    Ok(())
}

async fn keep(connection: &mut AsyncPgConnection, dispute: &Dispute) -> Result<(), Error> {
    let id = |by: OperatorId| to_uuid(by.as_u128());
    let signed = |signed: Option<Signed>| signed.map(|signed| (id(signed.by), to_time(signed.at))).unzip();
    let sent = match &dispute.state {
        DisputeState::EvidenceSent { sent, .. } => Some(*sent),
        DisputeState::AwaitingApproval | DisputeState::Open { .. } | DisputeState::Ended { .. } => None,
    };
    let (sent_by, sent_at) = signed(sent);
    let proposed = dispute.state.proposed();
    let (proposed_by, proposed_at) = signed(proposed.map(|proposed| proposed.signed));
    let agreed = match &dispute.state {
        DisputeState::Ended { agreed, .. } => *agreed,
        DisputeState::AwaitingApproval | DisputeState::Open { .. } | DisputeState::EvidenceSent { .. } => None,
    };
    diesel::sql_query(KEEP)
        .bind::<SqlUuid, _>(to_uuid(dispute.scope.app.as_u128()))
        .bind::<Text, _>(dispute.scope.mode.as_str())
        .bind::<SqlUuid, _>(to_uuid(dispute.id.as_u128()))
        .bind::<SqlUuid, _>(to_uuid(dispute.payment.as_u128()))
        .bind::<SqlUuid, _>(to_uuid(dispute.of.attempt.as_u128()))
        .bind::<Text, _>(&dispute.of.gateway_txn_id)
        .bind::<Text, _>(dispute.gateway.as_str())
        .bind::<Text, _>(&dispute.case_number)
        .bind::<Text, _>(&dispute.reason)
        .bind::<BigInt, _>(dispute.amount.minor())
        .bind::<Nullable<BigInt>, _>(dispute.fee.map(|fee| fee.minor()))
        .bind::<Text, _>(dispute.amount.currency().code().to_owned())
        .bind::<Nullable<Date>, _>(dispute.evidence_due.map(to_day))
        .bind::<SqlUuid, _>(id(dispute.recorded.by))
        .bind::<Timestamptz, _>(to_time(dispute.recorded.at))
        .bind::<Bool, _>(dispute.taken_by.is_some())
        .bind::<Nullable<SqlUuid>, _>(dispute.in_book.map(|it| to_uuid(it.posting.as_u128())))
        .bind::<Nullable<Timestamptz>, _>(dispute.in_book.map(|it| to_time(it.taken_at)))
        .bind::<Nullable<SqlUuid>, _>(dispute.in_book.and_then(|it| it.approved_by).map(id))
        .bind::<Text, _>(dispute.status().as_str())
        .bind::<Nullable<SqlUuid>, _>(sent_by)
        .bind::<Nullable<Timestamptz>, _>(sent_at)
        .bind::<Nullable<Text>, _>(proposed.map(|proposed| proposed.outcome.as_str()))
        .bind::<Nullable<SqlUuid>, _>(proposed_by)
        .bind::<Nullable<Timestamptz>, _>(proposed_at)
        .bind::<Nullable<Text>, _>(proposed.map(|proposed| proposed.reason.as_str()))
        .bind::<Nullable<Timestamptz>, _>(dispute.state.ended_at().map(to_time))
        .bind::<Bool, _>(dispute.given_back_by.is_some())
        .bind::<Nullable<SqlUuid>, _>(agreed.map(|agreed| id(agreed.proposed_by)))
        .bind::<Nullable<SqlUuid>, _>(agreed.map(|agreed| id(agreed.approved_by)))
        .bind::<Timestamptz, _>(to_time(dispute.updated_at))
        .execute(connection)
        .await
        .map(|_| ())
}

async fn claim(
    connection: &mut AsyncPgConnection,
    dispute: &Dispute,
    leg: DisputeLeg,
    line: &LineClaim,
) -> Result<(), Error> {
    diesel::sql_query(CLAIM)
        .bind::<SqlUuid, _>(to_uuid(line.owner.as_u128()))
        .bind::<Text, _>(dispute.scope.mode.as_str())
        .bind::<SqlUuid, _>(to_uuid(line.fingerprint.0))
        .bind::<SqlUuid, _>(to_uuid(line.name.statement.as_u128()))
        .bind::<BigInt, _>(i64::try_from(line.name.number).unwrap_or(i64::MAX))
        .bind::<Text, _>(leg.as_str())
        .bind::<SqlUuid, _>(to_uuid(dispute.scope.app.as_u128()))
        .bind::<SqlUuid, _>(to_uuid(dispute.id.as_u128()))
        .execute(connection)
        .await
        .map(|_| ())
}
