//! Refunds and approvals, written: one statement for what is new or moved, one for who agreed.

use crate::postgres::{
    commit::Shelf,
    convert::{to_time, to_uuid},
    statement::statement,
};
use chrono::{DateTime, Utc};
use diesel::sql_types::{Array, BigInt, Bytea, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    OperatorId, Timestamp,
    refunds::{Approval, Finding, Refund, RefundCase, RefundState, Sending, Witnesses},
};
use uuid::Uuid;

type Time = DateTime<Utc>;
type Words = Option<String>;

statement! {
    /// New refunds, and refunds that moved: what can move is replaced.
    UpsertRefunds {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid>,
        payment_id: Array<SqlUuid> = Vec<Uuid>, attempt_id: Array<SqlUuid> = Vec<Uuid>,
        gateway_txn_id: Array<Text> = Vec<String>, reference: Array<Text> = Vec<String>, method: Array<Text> = Vec<String>,
        fund: Array<Text> = Vec<String>, amount_minor: Array<BigInt> = Vec<i64>, currency: Array<Text> = Vec<String>,
        reason: Array<Nullable<Text>> = Vec<Words>, requested_by_kind: Array<Text> = Vec<String>,
        requested_by: Array<SqlUuid> = Vec<Uuid>, request_hash: Array<Bytea> = Vec<Vec<u8>>,
        approvals_needed: Array<SmallInt> = Vec<i16>, approvals: Array<SmallInt> = Vec<i16>,
        gateway_refund_id: Array<Nullable<Text>> = Vec<Words>, status: Array<Text> = Vec<String>,
        sending: Array<Nullable<Text>> = Vec<Words>, sending_since: Array<Nullable<Timestamptz>> = Vec<Option<Time>>,
        finding: Array<Nullable<Text>> = Vec<Words>, finding_text: Array<Nullable<Text>> = Vec<Words>,
        recorded_by: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>,
        confirmed_by: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>, ended_at: Array<Nullable<Timestamptz>> = Vec<Option<Time>>,
        ended_by: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>, ended_reason: Array<Nullable<Text>> = Vec<Words>,
        check_at: Array<Nullable<Timestamptz>> = Vec<Option<Time>>, checks: Array<SmallInt> = Vec<i16>,
        created_at: Array<Timestamptz> = Vec<Time>, updated_at: Array<Timestamptz> = Vec<Time>,
    }
    "insert into refunds (app_id, mode, id, payment_id, attempt_id, gateway_txn_id, reference, method, fund, amount_minor, \
     currency, reason, requested_by_kind, requested_by, request_hash, approvals_needed, approvals, gateway_refund_id, status, \
     sending, sending_since, finding, finding_text, recorded_by, confirmed_by, ended_at, ended_by, ended_reason, \
     check_at, checks, created_at, updated_at) select * from unnest("
    .. ") on conflict (app_id, mode, id) do update set approvals = excluded.approvals, \
     gateway_refund_id = excluded.gateway_refund_id, status = excluded.status, sending = excluded.sending, \
     sending_since = excluded.sending_since, finding = excluded.finding, finding_text = excluded.finding_text, \
     recorded_by = excluded.recorded_by, confirmed_by = excluded.confirmed_by, \
     ended_at = excluded.ended_at, ended_by = excluded.ended_by, ended_reason = excluded.ended_reason, \
     check_at = excluded.check_at, checks = excluded.checks, updated_at = excluded.updated_at"
}

statement! {
    /// Approvals that were given.
    InsertApprovals {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, refund_id: Array<SqlUuid> = Vec<Uuid>,
        operator_id: Array<SqlUuid> = Vec<Uuid>, place: Array<SmallInt> = Vec<i16>,
        requested_by: Array<SqlUuid> = Vec<Uuid>, request_hash: Array<Bytea> = Vec<Vec<u8>>,
        approved_at: Array<Timestamptz> = Vec<Time>,
    }
    "insert into refund_approvals (app_id, mode, refund_id, operator_id, place, requested_by, request_hash, approved_at) \
     select * from unnest(" .. ")"
}

/// Writes the refunds of a batch that are new or moved, and who agreed to them.
pub(in crate::postgres) async fn write(
    connection: &AsyncPgConnection,
    shelf: &Shelf<RefundCase>,
) -> Result<(), diesel::result::Error> {
    let (mut upsert, mut agreed, mut new) = (UpsertRefunds::default(), InsertApprovals::default(), Vec::new());
    for held in shelf.values() {
        for refund in &held.now.refunds {
            let stored = held.stored.as_ref().and_then(|case| case.refund(refund.id));
            match stored {
                // What frees money goes first, so that what reserves it in the same commit finds it free.
                Some(stored) if stored != refund => upsert.push(refund),
                Some(_) => {}
                None => new.push(refund),
            }
            let known = stored.map_or(0, |stored| stored.approvals.len());
            let given = refund.approvals.iter().zip(1_i16..).skip(known);
            given.for_each(|(approval, place)| agreed.push(refund, *approval, place));
        }
    }
    new.into_iter().for_each(|refund| upsert.push(refund));
    if !upsert.id.is_empty() {
        upsert.execute(&mut { connection }).await?;
    }
    if !agreed.refund_id.is_empty() {
        agreed.execute(&mut { connection }).await?;
    }
    Ok(())
}

/// The columns of a refund's state.
#[derive(Default)]
struct StateColumns {
    sending: Option<&'static str>,
    sending_since: Option<Timestamp>,
    finding: Option<(&'static str, String)>,
    recorded_by: Option<OperatorId>,
    confirmed_by: Option<OperatorId>,
    ended_at: Option<Timestamp>,
    ended_by: Option<OperatorId>,
    ended_reason: Option<String>,
}

fn state_columns(state: &RefundState) -> StateColumns {
    let vouched = |witnesses: &Witnesses| (Some(witnesses.recorded_by), Some(witnesses.confirmed_by));
    let none = StateColumns::default();
    match state {
        RefundState::AwaitingApproval => none,
        RefundState::Pending(sending) => sending_columns(sending),
        RefundState::Succeeded { at, by_hand: None } => StateColumns { ended_at: Some(*at), ..none },
        RefundState::Succeeded { at, by_hand: Some((reference, witnesses)) } => {
            let (recorded_by, confirmed_by) = vouched(witnesses);
            let finding = Some(("RETURNED", reference.clone()));
            StateColumns { ended_at: Some(*at), finding, recorded_by, confirmed_by, ..none }
        }
        RefundState::Failed { at, reason, witnesses } => {
            let (recorded_by, confirmed_by) = witnesses.as_ref().map_or((None, None), vouched);
            let finding = witnesses.map(|_| ("NOT_RETURNED", reason.clone()));
            let ended_reason = Some(reason.clone());
            StateColumns { ended_at: Some(*at), ended_reason, finding, recorded_by, confirmed_by, ..none }
        }
        RefundState::Rejected { by, at, reason } => {
            StateColumns { ended_at: Some(*at), ended_by: Some(*by), ended_reason: reason.clone(), ..none }
        }
        RefundState::Withdrawn { at } => StateColumns { ended_at: Some(*at), ..none },
    }
}

fn sending_columns(sending: &Sending) -> StateColumns {
    let none = StateColumns { sending: Some(sending.as_str()), ..StateColumns::default() };
    match sending {
        Sending::Ready | Sending::ByHand => none,
        Sending::Sent { since } | Sending::Accepted { since } | Sending::Unclear { since } => {
            StateColumns { sending_since: Some(*since), ..none }
        }
        Sending::Recorded { finding, by, at } => {
            let finding = match finding {
                Finding::Returned { reference } => ("RETURNED", reference.clone()),
                Finding::NotReturned { reason } => ("NOT_RETURNED", reason.clone()),
            };
            StateColumns { finding: Some(finding), recorded_by: Some(*by), sending_since: Some(*at), ..none }
        }
    }
}

impl UpsertRefunds {
    fn push(&mut self, refund: &Refund) {
        let state = state_columns(&refund.state);
        let who = |operator: Option<OperatorId>| operator.map(|operator| to_uuid(operator.as_u128()));
        let (finding, finding_text) = state.finding.map(|(kind, text)| (kind.to_owned(), text)).unzip();
        self.app_id.push(to_uuid(refund.scope.app.as_u128()));
        self.mode.push(refund.scope.mode.as_str().to_owned());
        self.id.push(to_uuid(refund.id.as_u128()));
        self.payment_id.push(to_uuid(refund.payment.as_u128()));
        self.attempt_id.push(to_uuid(refund.of.attempt.as_u128()));
        self.gateway_txn_id.push(refund.of.gateway_txn_id.clone());
        self.reference.push(refund.reference.as_str().to_owned());
        self.method.push(refund.method.as_str().to_owned());
        self.fund.push(refund.fund.as_str().to_owned());
        self.amount_minor.push(refund.amount.minor());
        self.currency.push(refund.amount.currency().code().to_owned());
        self.reason.push(refund.reason.clone());
        self.requested_by_kind.push(refund.requested_by.kind().to_owned());
        self.requested_by.push(to_uuid(refund.requested_by.bits()));
        self.request_hash.push(refund.request_hash().0.to_vec());
        self.approvals_needed.push(refund.approvals_needed.into());
        self.approvals.push(i16::try_from(refund.approvals.len()).unwrap_or(i16::MAX));
        self.gateway_refund_id.push(refund.gateway_refund_id.clone());
        self.status.push(refund.status().as_str().to_owned());
        self.sending.push(state.sending.map(str::to_owned));
        self.sending_since.push(state.sending_since.map(to_time));
        self.finding.push(finding);
        self.finding_text.push(finding_text);
        self.recorded_by.push(who(state.recorded_by));
        self.confirmed_by.push(who(state.confirmed_by));
        self.ended_at.push(state.ended_at.map(to_time));
        self.ended_by.push(who(state.ended_by));
        self.ended_reason.push(state.ended_reason);
        self.check_at.push(refund.check_at.map(to_time));
        self.checks.push(i16::try_from(refund.checks).unwrap_or(i16::MAX));
        self.created_at.push(to_time(refund.created_at));
        self.updated_at.push(to_time(refund.updated_at));
    }
}

impl InsertApprovals {
    fn push(&mut self, refund: &Refund, approval: Approval, place: i16) {
        self.app_id.push(to_uuid(refund.scope.app.as_u128()));
        self.mode.push(refund.scope.mode.as_str().to_owned());
        self.refund_id.push(to_uuid(refund.id.as_u128()));
        self.operator_id.push(to_uuid(approval.by.as_u128()));
        self.place.push(place);
        self.requested_by.push(to_uuid(refund.requested_by.bits()));
        self.request_hash.push(refund.request_hash().0.to_vec());
        self.approved_at.push(to_time(approval.at));
    }
}
