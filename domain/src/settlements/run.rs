//! A run: one look at what a period's money became, kept with all that it found.

use super::{
    agreed::TermsUsed,
    finding::{LineName, MatchedBy, Reason, Sums, VerdictName},
    period::Period,
    posting::PostRunRefused,
};
use crate::{
    access::Reach,
    audit::{Action, AuditLine, Origin},
    decision::{Asked, Declined, StoreFailed},
    idempotency::Snapshot,
    ids::{AppId, AttemptId, DisputeId, OperatorId, PaymentId, RefundId, RunId},
    money::Currency,
    payments::{Method, Page, PageOf, Total},
    scope::Mode,
    time::Timestamp,
};
use std::future::Future;

/// How often a run is begun again that a crash or the database ended.
pub const TRIES_MAX: u16 = 5;

/// Where a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunStatus {
    /// Nobody works on it yet.
    Waiting,
    /// Somebody does, or did when the machine went down: then it is begun again.
    Running,
    /// Everything was looked at.
    Done,
    /// Somebody stopped it, and nothing that it found was kept.
    Cancelled,
    /// It was begun again and again, and nothing that it found was kept.
    Failed,
}

impl RunStatus {
    /// Every status.
    pub const ALL: [RunStatus; 5] =
        [RunStatus::Waiting, RunStatus::Running, RunStatus::Done, RunStatus::Cancelled, RunStatus::Failed];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            RunStatus::Waiting => "WAITING",
            RunStatus::Running => "RUNNING",
            RunStatus::Done => "DONE",
            RunStatus::Cancelled => "CANCELLED",
            RunStatus::Failed => "FAILED",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<RunStatus> {
        RunStatus::ALL.into_iter().find(|status| status.as_str() == text)
    }

    /// Whether it may still find something.
    pub const fn goes_on(self) -> bool {
        match self {
            RunStatus::Waiting | RunStatus::Running => true,
            RunStatus::Done | RunStatus::Cancelled | RunStatus::Failed => false,
        }
    }
}

/// What a run found, counted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RunCounts {
    /// What is explained.
    pub matched: u64,
    /// What is not due yet.
    pub deferred: u64,
    /// What the statements do not show.
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
}

impl RunCounts {
    /// One more.
    pub const fn count(&mut self, verdict: VerdictName, reason: Option<Reason>) {
        let counter = match (verdict, reason) {
            (VerdictName::Matched, _) => &mut self.matched,
            (VerdictName::Deferred, _) => &mut self.deferred,
            (VerdictName::Flagged, None | Some(Reason::MissingInSettlement)) => &mut self.missing_in_settlement,
            (VerdictName::Flagged, Some(Reason::MissingInternal)) => &mut self.missing_internal,
            (VerdictName::Flagged, Some(Reason::AmountMismatch)) => &mut self.amount_mismatch,
            (VerdictName::Flagged, Some(Reason::FeeMismatch)) => &mut self.fee_mismatch,
            (VerdictName::Flagged, Some(Reason::CurrencyMismatch)) => &mut self.currency_mismatch,
            (VerdictName::Flagged, Some(Reason::Duplicate)) => &mut self.duplicate,
            (VerdictName::Flagged, Some(Reason::ReferenceMismatch)) => &mut self.reference_mismatch,
        };
        *counter += 1;
    }
}

/// What a run looks at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunOf {
    /// Real money, or the sandbox's.
    pub mode: Mode,
    /// What was confirmed on these days.
    pub period: Period,
    /// At this gateway; at all of them when none is named.
    pub gateway: Option<Method>,
}

/// One look at what a period's money became.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// Its id.
    pub id: RunId,
    /// What it looks at.
    pub of: RunOf,
    /// Where it stands.
    pub status: RunStatus,
    /// Who asked for it; none for the nightly one.
    pub asked_by: Option<OperatorId>,
    /// Whether somebody wants it stopped.
    pub cancel_asked: bool,
    /// How much it has looked at: of what is expected, and of lines that nothing is expected of.
    pub looked_at: u64,
    /// What it found.
    pub counts: RunCounts,
    /// Which version of each gateway's terms it judged by; of those that it looked at, once it is done.
    pub terms: TermsUsed,
    /// Whether debits equalled credits in every book of the mode when it ended.
    pub ledger_balanced: Option<bool>,
    /// Why it failed.
    pub note: Option<String>,
    /// What of it is in the book.
    pub posted: Option<RunPosted>,
    /// When it was asked for.
    pub created_at: Timestamp,
    /// When it ended.
    pub ended_at: Option<Timestamp>,
}

/// That what matched in a run is in the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RunPosted {
    /// Since when.
    pub at: Timestamp,
    /// How many lines it brought there: those that an earlier run brought are not counted.
    pub lines: u64,
}

impl Run {
    /// A run that nobody works on yet.
    pub fn asked(id: RunId, of: RunOf, by: Option<OperatorId>, at: Timestamp) -> Run {
        Run {
            id,
            of,
            status: RunStatus::Waiting,
            asked_by: by,
            cancel_asked: false,
            looked_at: 0,
            counts: RunCounts::default(),
            terms: TermsUsed::new(),
            ledger_balanced: None,
            note: None,
            posted: None,
            created_at: at,
            ended_at: None,
        }
    }

    /// A line of the trail about it.
    pub fn told(&self, action: Action) -> AuditLine {
        let gateway = self.of.gateway.map_or("all", Method::as_str);
        let line = AuditLine::done(action).in_mode(self.of.mode).to("reconciliation_run", self.id);
        line.saying("period", self.of.period).saying("gateway", gateway)
    }
}

/// Why a run cannot be stopped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CancelRunRefused {
    /// It is over.
    #[error("the run is over")]
    Over,
}

/// What a result is about, when it is about something that is expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ResultOf {
    /// Whose payment.
    pub app: AppId,
    /// The payment.
    pub payment: PaymentId,
    /// The attempt that brought the money.
    pub attempt: AttemptId,
    /// The refund, when it is about one.
    pub refund: Option<RefundId>,
    /// The dispute, when it is about one.
    pub dispute: Option<DisputeId>,
    /// How much is expected; less than zero of a refund, and of what a dispute takes.
    pub expected: i64,
}

/// What a run found about one thing, as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunResult {
    /// The run.
    pub run: RunId,
    /// Its number in the run, from one.
    pub number: u64,
    /// The gateway.
    pub gateway: Method,
    /// What became of it.
    pub verdict: VerdictName,
    /// Why it needs a person.
    pub reason: Option<Reason>,
    /// By what its lines were found.
    pub by: Option<MatchedBy>,
    /// What it is about; none for a line that is about nothing that is expected.
    pub of: Option<ResultOf>,
    /// The gateway's transaction, as far as one is known.
    pub transaction: Option<String>,
    /// In that currency.
    pub currency: Currency,
    /// When it was confirmed, or said to have happened.
    pub at: Option<Timestamp>,
    /// When it is due, as long as it is not.
    pub due_at: Option<Timestamp>,
    /// What was agreed that the gateway keeps.
    pub agreed_fee: Option<i64>,
    /// What its lines come to.
    pub settled: Sums,
    /// Its lines.
    pub lines: Vec<LineName>,
}

/// Which results.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultFilter {
    /// Of this run.
    pub run: RunId,
    /// That came out so.
    pub verdict: Option<VerdictName>,
    /// For this reason.
    pub reason: Option<Reason>,
    /// Of this gateway.
    pub gateway: Option<Method>,
    /// About this payment.
    pub payment: Option<PaymentId>,
}

/// Keeps runs and what they found.
pub trait KeepsRuns: Send + Sync {
    /// Keeps a run that was asked for, unless one that looks at the same goes on: then that one is answered.
    fn ask_run(&self, run: Run, origin: &Origin) -> impl Future<Output = Result<Run, StoreFailed>> + Send;

    /// A run.
    fn run(&self, id: RunId) -> impl Future<Output = Result<Option<Run>, StoreFailed>> + Send;

    /// A page of runs, newest first.
    fn runs(&self, mode: Mode, page: Page) -> impl Future<Output = Result<PageOf<Run>, StoreFailed>> + Send;

    /// The newest run that looked at this and was done; one of all gateways counts for each of them.
    fn last_run(&self, of: RunOf) -> impl Future<Output = Result<Option<Run>, StoreFailed>> + Send;

    /// Stops a run: at once when nobody works on it, else as soon as whoever does looks up. None when there is no such run.
    fn cancel_run(
        &self,
        id: RunId,
        origin: &Origin,
        at: Timestamp,
    ) -> impl Future<Output = Result<Option<Result<Run, CancelRunRefused>>, StoreFailed>> + Send;

    /// Drives the oldest run that is not over to its end, unless somebody does already. Answers it as it ended, or none when
    /// there was nothing to do. All that it found is kept in one commit, with its end: after a crash it begins again.
    fn drive_run(&self, at: Timestamp) -> impl Future<Output = Result<Option<Run>, StoreFailed>> + Send;

    /// Posts what matched in a run, each line once whatever was posted before, in one commit with the events that tell of it.
    /// What the book has by other lines stays as it is. The idempotency key commits with it, with the answer that `show` makes.
    fn post_run<F>(
        &self,
        asked: &Asked,
        id: RunId,
        show: F,
    ) -> impl Future<Output = Result<Run, Declined<PostRunRefused>>> + Send
    where
        F: Fn(&Run) -> Option<Snapshot> + Send + Sync;

    /// The oldest run of the night that is done and not posted.
    fn unposted_run(&self) -> impl Future<Output = Result<Option<RunId>, StoreFailed>> + Send;

    /// Results within reach, by number: those after `after`, or behind `skip` of them.
    fn results(
        &self,
        reach: &Reach,
        filter: &ResultFilter,
        part: (u64, u32, Option<u64>),
    ) -> impl Future<Output = Result<(Vec<RunResult>, Total), StoreFailed>> + Send;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_finding_is_counted_once_under_its_name() {
        let mut counts = RunCounts::default();
        counts.count(VerdictName::Matched, None);
        counts.count(VerdictName::Deferred, None);
        for reason in Reason::ALL {
            counts.count(VerdictName::Flagged, Some(*reason));
        }
        let each_once = RunCounts {
            matched: 1,
            deferred: 1,
            missing_in_settlement: 1,
            missing_internal: 1,
            amount_mismatch: 1,
            fee_mismatch: 1,
            currency_mismatch: 1,
            duplicate: 1,
            reference_mismatch: 1,
        };
        assert_eq!(counts, each_once);
    }

    #[test]
    fn a_run_goes_on_until_it_ends_in_one_of_three_ways() {
        let on: Vec<_> = RunStatus::ALL.into_iter().filter(|status| status.goes_on()).collect();
        assert_eq!(on, [RunStatus::Waiting, RunStatus::Running]);
        assert!(RunStatus::ALL.into_iter().all(|status| RunStatus::parse(status.as_str()) == Some(status)));
    }
}
