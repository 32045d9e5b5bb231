//! Runs of the reconciliation and what they found, as they travel.

use super::{alert::named_after, ids::Id, instant::Instant, payment::MethodView, payment::ModeView};
use domain::{
    AppId, AttemptId, DisputeId, OperatorId, PaymentId, RefundId, RunId, StatementId,
    settlements::{LineName, MatchedBy, Reason, Run, RunResult, RunStatus, VerdictName},
};
use poem_openapi::{Enum, Object};
use std::collections::BTreeMap;

named_after! { RunStatus,
    /// Where a run stands
    RunStatusView, "ReconciliationRunStatus" {
        /// Nobody works on it yet.
        Waiting,
        /// It is being worked on.
        Running,
        /// Everything was looked at.
        Done,
        /// It was stopped, and nothing that it found was kept.
        Cancelled,
        /// It never got to its end.
        Failed,
    }
}

named_after! { VerdictName,
    /// What became of one thing
    VerdictView, "ReconciliationStatus" {
        /// It is explained.
        Matched,
        /// A person must look at it.
        Flagged,
        /// It is not due yet.
        Deferred,
    }
}

named_after! { Reason,
    /// Why something needs a person
    ReasonView, "ReconciliationReason" {
        /// The gateway's statements do not show it, though it is due.
        MissingInSettlement,
        /// Our book does not know it.
        MissingInternal,
        /// Another amount.
        AmountMismatch,
        /// Another fee than agreed.
        FeeMismatch,
        /// Another currency.
        CurrencyMismatch,
        /// It was settled more than once.
        Duplicate,
        /// A line names this by its transaction, and something else by its reference.
        ReferenceMismatch,
    }
}

named_after! { MatchedBy,
    /// By what lines were taken to be about something
    MatchedByView, "ReconciliationRule" {
        /// The gateway's transaction id.
        TransactionId,
        /// Our reference.
        AttemptReference,
        /// The refund of that amount, of the transaction that the line names.
        RefundOfTransaction,
        /// The dispute of that amount, of the transaction that the line names.
        DisputeOfTransaction,
        /// It was recorded from this very line.
        RecordedFromLine,
        /// Nothing else of that amount was near in time, on either side.
        AmountAndTime,
        /// The lines of one payout come to it.
        Batch,
        /// What came on one day comes to one payout.
        DayTotal,
    }
}

/// One look at what a period's money became
#[derive(Clone, Debug, Object)]
#[oai(rename = "ReconciliationRun", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct RunView {
    /// Its id.
    pub id: Id<RunId>,
    /// The day or month, in Dhaka.
    pub period: String,
    /// LIVE or TEST.
    pub mode: ModeView,
    /// The gateway; absent when it looks at all of them.
    pub gateway: Option<MethodView>,
    /// Where it stands.
    pub status: RunStatusView,
    /// Whether somebody wants it stopped.
    pub cancel_asked: bool,
    /// How much it has looked at so far.
    pub looked_at: u64,
    /// What is explained.
    pub matched: u64,
    /// What the statements do not show, though it is due.
    pub missing_in_settlement: u64,
    /// What our book does not know.
    pub missing_internal: u64,
    /// Other amounts.
    pub amount_mismatch: u64,
    /// Other fees than agreed.
    pub fee_mismatch: u64,
    /// Other currencies.
    pub currency_mismatch: u64,
    /// What was settled more than once.
    pub duplicate: u64,
    /// Lines that name two things.
    pub reference_mismatch: u64,
    /// What is not due yet.
    pub deferred: u64,
    /// Which version of each gateway's terms it judged by, by gateway; 0 where nothing was ever agreed. Empty until it is done.
    pub terms: BTreeMap<String, u32>,
    /// Whether debits equalled credits in every book of the mode at its end; absent until then.
    pub ledger_balanced: Option<bool>,
    /// Who asked for it; absent when the night did.
    pub asked_by: Option<Id<OperatorId>>,
    /// Why it failed.
    pub note: Option<String>,
    /// Since when what matched in it is in the book; absent as long as it is not.
    pub posted_at: Option<Instant>,
    /// How many lines it brought there: those that an earlier run brought are not counted.
    pub posted_lines: Option<u64>,
    /// When it was asked for.
    pub created_at: Instant,
    /// When it ended.
    pub ended_at: Option<Instant>,
}

impl From<&Run> for RunView {
    fn from(run: &Run) -> Self {
        RunView {
            id: Id(run.id),
            period: run.of.period.to_string(),
            mode: run.of.mode.into(),
            gateway: run.of.gateway.map(Into::into),
            status: run.status.into(),
            cancel_asked: run.cancel_asked,
            looked_at: run.looked_at,
            matched: run.counts.matched,
            missing_in_settlement: run.counts.missing_in_settlement,
            missing_internal: run.counts.missing_internal,
            amount_mismatch: run.counts.amount_mismatch,
            fee_mismatch: run.counts.fee_mismatch,
            currency_mismatch: run.counts.currency_mismatch,
            duplicate: run.counts.duplicate,
            reference_mismatch: run.counts.reference_mismatch,
            deferred: run.counts.deferred,
            terms: run.terms.iter().map(|(gateway, version)| (gateway.as_str().to_owned(), *version)).collect(),
            ledger_balanced: run.ledger_balanced,
            asked_by: run.asked_by.map(Id),
            note: run.note.clone(),
            posted_at: run.posted.map(|posted| Instant(posted.at)),
            posted_lines: run.posted.map(|posted| posted.lines),
            created_at: Instant(run.created_at),
            ended_at: run.ended_at.map(Instant),
        }
    }
}

/// A line of a statement, by its place
#[derive(Clone, Debug, Object)]
#[oai(rename = "StatementLineName", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct LineNameView {
    /// The statement.
    pub statement_id: Id<StatementId>,
    /// The line of its file, from one.
    pub line_number: u64,
}

impl From<&LineName> for LineNameView {
    fn from(line: &LineName) -> Self {
        LineNameView { statement_id: Id(line.statement), line_number: line.number }
    }
}

/// What a run found about one thing
#[derive(Clone, Debug, Object)]
#[oai(rename = "ReconciliationResult", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct RunResultView {
    /// The run.
    pub run_id: Id<RunId>,
    /// Its number in the run, from one.
    pub number: u64,
    /// The gateway.
    pub gateway: MethodView,
    /// What became of it.
    pub status: VerdictView,
    /// Why it needs a person.
    pub reason: Option<ReasonView>,
    /// By what its lines were found; absent where there are none, or where they are about nothing that is expected.
    pub matched_by: Option<MatchedByView>,
    /// The application; absent, like the next five, for a line that is about nothing that is expected.
    pub application_id: Option<Id<AppId>>,
    /// The payment.
    pub payment_id: Option<Id<PaymentId>>,
    /// The attempt that brought the money.
    pub attempt_id: Option<Id<AttemptId>>,
    /// The refund, when it is about one.
    pub refund_id: Option<Id<RefundId>>,
    /// The dispute, when it is about one.
    pub dispute_id: Option<Id<DisputeId>>,
    /// What is expected, in minor units; less than zero of a refund, and of what a dispute takes.
    pub expected_minor: Option<i64>,
    /// The gateway's transaction, as far as one is known.
    pub gateway_txn_id: Option<String>,
    /// The currency.
    pub currency: String,
    /// When it was confirmed, or is said to have happened.
    pub at: Option<Instant>,
    /// When it is due, as long as it is not.
    pub due_at: Option<Instant>,
    /// What was agreed that the gateway keeps: less than zero; absent where nothing is known to be agreed.
    pub agreed_fee_minor: Option<i64>,
    /// What its lines come to before fees, in minor units.
    pub settled_gross_minor: i64,
    /// What they say that the gateway keeps: less than zero.
    pub settled_fee_minor: i64,
    /// What they change at the gateway.
    pub settled_net_minor: i64,
    /// Its lines.
    pub lines: Vec<LineNameView>,
}

impl From<&RunResult> for RunResultView {
    fn from(result: &RunResult) -> Self {
        RunResultView {
            run_id: Id(result.run),
            number: result.number,
            gateway: result.gateway.into(),
            status: result.verdict.into(),
            reason: result.reason.map(Into::into),
            matched_by: result.by.map(Into::into),
            application_id: result.of.map(|of| Id(of.app)),
            payment_id: result.of.map(|of| Id(of.payment)),
            attempt_id: result.of.map(|of| Id(of.attempt)),
            refund_id: result.of.and_then(|of| of.refund).map(Id),
            dispute_id: result.of.and_then(|of| of.dispute).map(Id),
            expected_minor: result.of.map(|of| of.expected),
            gateway_txn_id: result.transaction.clone(),
            currency: result.currency.code().to_owned(),
            at: result.at.map(Instant),
            due_at: result.due_at.map(Instant),
            agreed_fee_minor: result.agreed_fee,
            settled_gross_minor: result.settled.gross,
            settled_fee_minor: result.settled.fee,
            settled_net_minor: result.settled.net,
            lines: result.lines.iter().map(LineNameView::from).collect(),
        }
    }
}
