//! Exceptions of the reconciliation, as they travel.

use super::{
    alert::ColleagueView,
    casework::CaseEntryView,
    catalogue::mirrored,
    ids::Id,
    instant::Instant,
    payment::{MethodView, ModeView},
    reconciliation::{ReasonView, RunResultView},
};
use domain::{
    AppId, Day, ExceptionId, OperatorId, PostingId, RefundId,
    day::NotADay,
    operators::Staff,
    settlements::{Against, Exception, ExceptionAge, ExceptionStatus, Outstanding, Remedy, Resolution, Step},
};
use poem_openapi::{Enum, Object};

mirrored! { ExceptionStatus,
    /// Where an exception stands
    ExceptionStatusView, "ExceptionStatus", "SCREAMING_SNAKE_CASE" {
        /// Somebody must look at it.
        Open,
        /// The gateway was asked, and is given some days.
        Chasing,
        /// Another person must approve what was proposed.
        AwaitingApproval,
        /// It has its end.
        Resolved,
        /// Later lines explained it.
        Closed,
    }
}

mirrored! { Against,
    /// Against what a difference is adjusted
    AgainstView, "AdjustedAgainst", "SCREAMING_SNAKE_CASE" {
        /// It is a cost of gateways.
        GatewayFees,
        /// The merchant bears it, or gets it.
        MerchantPayable,
        /// It is a customer's, who paid once too often.
        CustomerSurplus,
        /// It stays in suspense until it is adjusted again.
        SettlementSuspense,
    }
}

/// What becomes of an exception
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "ExceptionRemedy", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum RemedyView {
    /// Nothing: it is right as it is.
    Explained,
    /// The customer got the money back.
    Refunded,
    /// Its lines are taken as they are, and what is left over is a cost of gateways.
    WrittenOff,
    /// Its lines are taken as they are, and what is left over is booked against an account that is named.
    Adjusted,
    /// What was adjusted before is taken back.
    Undone,
}

/// How an exception was resolved, or is to be
#[derive(Clone, Debug, Object)]
#[oai(rename = "ExceptionResolution", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ResolutionView {
    /// What becomes of it.
    pub remedy: RemedyView,
    /// Against what the difference is booked.
    pub against: Option<AgainstView>,
    /// In whose book, for a line that is about nothing expected.
    pub application_id: Option<Id<AppId>>,
    /// The refund by which the customer got the money back.
    pub refund_id: Option<Id<RefundId>>,
    /// Why.
    pub note: String,
    /// What it books beside its lines, in minor units: by so much the gateway owes less. 0 where no money moves.
    pub amount_minor: i64,
    /// How many of its lines it brings into the book.
    pub lines: u64,
    /// Who said so, or proposes it.
    pub by: ColleagueView,
    /// When.
    pub at: Instant,
    /// Who approved it, where money moves; absent as long as nobody has.
    pub approved_by: Option<ColleagueView>,
    /// When.
    pub approved_at: Option<Instant>,
    /// What was booked.
    pub posting_id: Option<Id<PostingId>>,
}

/// Something that a run found and people must explain
#[derive(Clone, Debug, Object)]
#[oai(rename = "ReconciliationException", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ExceptionView {
    /// Its id.
    pub id: Id<ExceptionId>,
    /// LIVE or TEST.
    pub mode: ModeView,
    /// Where it stands.
    pub status: ExceptionStatusView,
    /// Why it needs a person.
    pub reason: ReasonView,
    /// What was found, by the run that saw it change last.
    pub found: RunResultView,
    /// Who looks after it.
    pub owner: Option<ColleagueView>,
    /// Until when the gateway is given to answer, while it is CHASING: a day in Dhaka.
    pub until: Option<String>,
    /// How it was resolved, or is to be.
    pub resolution: Option<ResolutionView>,
    /// What its resolutions booked beside lines so far, in minor units: by so much the gateway owes less.
    pub adjusted_minor: i64,
    /// When a run found it first.
    pub opened_at: Instant,
    /// When it last moved.
    pub updated_at: Instant,
}

/// How the thing that an exception is about stands in the book, and what its lines would bring there, in minor units
#[derive(Clone, Copy, Debug, Object)]
#[oai(rename = "ExceptionOutstanding", rename_all = "camelCase")]
pub struct OutstandingView {
    /// By so much the gateway came to owe more, when it confirmed the thing; less than zero of a refund.
    pub booked_minor: i64,
    /// By so much it owes less since lines of statements were posted.
    pub settled_minor: i64,
    /// By so much it owes less since exceptions were resolved.
    pub adjusted_minor: i64,
    /// How many of its lines are not in the book.
    pub lines: u64,
    /// By so much less it will owe when they are.
    pub lines_minor: i64,
    /// What is left over then: what a remedy books beside the lines.
    pub remainder_minor: i64,
}

/// An exception with all that is known about it
#[derive(Clone, Debug, Object)]
#[oai(rename = "ExceptionCase", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ExceptionCaseView {
    /// The exception.
    pub exception: ExceptionView,
    /// How it stands in the book.
    pub outstanding: OutstandingView,
    /// What was said and done, in the order in which it was.
    pub entries: Vec<CaseEntryView>,
}

/// What waits at one gateway for one reason, by how long ago it was found first
#[derive(Clone, Debug, Object)]
#[oai(rename = "ExceptionAge", rename_all = "camelCase")]
pub struct ExceptionAgeView {
    /// The gateway.
    pub gateway: MethodView,
    /// The currency.
    pub currency: String,
    /// Why.
    pub reason: ReasonView,
    /// How many wait.
    pub open: u64,
    /// Found within a day.
    pub within_day: u64,
    /// Within three days.
    pub within_three_days: u64,
    /// Within a week.
    pub within_week: u64,
    /// Within thirty days.
    pub within_month: u64,
    /// Longer ago.
    pub older: u64,
    /// What they are about, in minor units and without sign.
    pub amount_minor: i64,
}

/// To give an exception to somebody
#[derive(Clone, Debug, Object)]
#[oai(rename = "AssignException", skip_serializing_if_is_none, rename_all = "camelCase", deny_unknown_fields)]
pub struct AssignExceptionBody {
    /// Who is to look after it; yourself when left out.
    pub operator_id: Option<Id<OperatorId>>,
}

/// To ask the gateway, and to look again later
#[derive(Clone, Debug, Object)]
#[oai(rename = "ChaseException", skip_serializing_if_is_none, rename_all = "camelCase", deny_unknown_fields)]
pub struct ChaseExceptionBody {
    /// The day on which to look again: YYYY-MM-DD in Dhaka, tomorrow to 90 days on.
    pub until: String,
    /// What was asked.
    #[oai(validator(min_length = 1, max_length = 1000))]
    pub note: String,
}

/// To resolve an exception
#[derive(Clone, Debug, Object)]
#[oai(rename = "ResolveException", skip_serializing_if_is_none, rename_all = "camelCase", deny_unknown_fields)]
pub struct ResolveExceptionBody {
    /// What becomes of it. Where that moves money, this proposes it, and another person approves.
    pub remedy: RemedyView,
    /// Why.
    #[oai(validator(min_length = 1, max_length = 1000))]
    pub note: String,
    /// Against what the difference is booked: with ADJUSTED, and only then.
    pub against: Option<AgainstView>,
    /// In whose book a line belongs that is about nothing expected: with ADJUSTED, and only then.
    pub application_id: Option<Id<AppId>>,
    /// The refund: with REFUNDED, and only then.
    pub refund_id: Option<Id<RefundId>>,
}

/// To approve what another proposed
#[derive(Clone, Copy, Debug, Object)]
#[oai(rename = "ApproveException", rename_all = "camelCase", deny_unknown_fields)]
pub struct ApproveExceptionBody {
    /// What it books beside its lines, as you looked at it.
    pub amount_minor: i64,
}

/// To say why
#[derive(Clone, Debug, Object)]
#[oai(rename = "ExceptionNote", rename_all = "camelCase", deny_unknown_fields)]
pub struct ExceptionNoteBody {
    /// Why.
    #[oai(validator(min_length = 1, max_length = 1000))]
    pub note: String,
}

/// To do one thing to many exceptions: exactly one of `assign`, `chase`, `resolve`, `reject` and `reopen`
#[derive(Clone, Debug, Object)]
#[oai(rename = "WorkExceptions", skip_serializing_if_is_none, rename_all = "camelCase", deny_unknown_fields)]
pub struct WorkExceptionsBody {
    /// Which.
    #[oai(validator(min_items = 1, max_items = 200))]
    pub ids: Vec<Id<ExceptionId>>,
    /// Give them to somebody.
    pub assign: Option<AssignExceptionBody>,
    /// Ask the gateway.
    pub chase: Option<ChaseExceptionBody>,
    /// Resolve them, or propose to.
    pub resolve: Option<ResolveExceptionBody>,
    /// Refuse what was proposed.
    pub reject: Option<ExceptionNoteBody>,
    /// Open them again.
    pub reopen: Option<ExceptionNoteBody>,
}

/// To approve what was proposed for many exceptions
#[derive(Clone, Debug, Object)]
#[oai(rename = "ApproveExceptions", rename_all = "camelCase", deny_unknown_fields)]
pub struct ApproveExceptionsBody {
    /// Which, and what each books as you looked at it.
    #[oai(validator(min_items = 1, max_items = 200))]
    pub exceptions: Vec<ApprovedExceptionBody>,
}

/// One exception that is approved among many
#[derive(Clone, Copy, Debug, Object)]
#[oai(rename = "ApprovedException", rename_all = "camelCase", deny_unknown_fields)]
pub struct ApprovedExceptionBody {
    /// Which.
    pub id: Id<ExceptionId>,
    /// What it books beside its lines, as you looked at it.
    pub amount_minor: i64,
}

/// What became of one exception among many
#[derive(Clone, Debug, Object)]
#[oai(rename = "WorkedException", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct WorkedExceptionView {
    /// Which.
    pub id: Id<ExceptionId>,
    /// As it is now; absent when nothing was done.
    pub exception: Option<ExceptionView>,
    /// Why nothing was done, for programs.
    pub error_code: Option<String>,
    /// Why nothing was done, for people.
    pub message: Option<String>,
}

impl ExceptionView {
    /// An exception with the names of those who look after it.
    pub fn of(exception: &Exception, staff: &Staff) -> ExceptionView {
        ExceptionView {
            id: Id(exception.id),
            mode: exception.scope.mode.into(),
            status: exception.state.status().into(),
            reason: exception.reason.into(),
            found: RunResultView::from(&exception.found),
            owner: exception.owner.map(|owner| ColleagueView::of(owner, staff)),
            until: exception.state.until().map(|until| until.to_string()),
            resolution: exception.state.resolution().map(|resolution| ResolutionView::of(resolution, staff)),
            adjusted_minor: exception.adjusted_minor,
            opened_at: Instant(exception.opened_at),
            updated_at: Instant(exception.updated_at),
        }
    }
}

impl ResolutionView {
    fn of(resolution: &Resolution, staff: &Staff) -> ResolutionView {
        ResolutionView {
            remedy: RemedyView::from(resolution.remedy),
            against: resolution.remedy.against().map(Into::into),
            application_id: resolution.remedy.book().map(Id),
            refund_id: resolution.remedy.refund().map(Id),
            note: resolution.note.clone(),
            amount_minor: resolution.amount_minor,
            lines: resolution.lines,
            by: ColleagueView::of(resolution.by.by, staff),
            at: Instant(resolution.by.at),
            approved_by: resolution.approved.map(|approved| ColleagueView::of(approved.by, staff)),
            approved_at: resolution.approved.map(|approved| Instant(approved.at)),
            posting_id: resolution.posting.map(Id),
        }
    }
}

impl From<Remedy> for RemedyView {
    fn from(remedy: Remedy) -> Self {
        match remedy {
            Remedy::Explained => RemedyView::Explained,
            Remedy::Refunded { .. } => RemedyView::Refunded,
            Remedy::WrittenOff => RemedyView::WrittenOff,
            Remedy::Adjusted { .. } => RemedyView::Adjusted,
            Remedy::Undone => RemedyView::Undone,
        }
    }
}

impl From<&Outstanding> for OutstandingView {
    fn from(outstanding: &Outstanding) -> Self {
        OutstandingView {
            booked_minor: outstanding.booked,
            settled_minor: outstanding.settled,
            adjusted_minor: outstanding.adjusted_sum(),
            lines: outstanding.lines,
            lines_minor: outstanding.coming.receivable(),
            remainder_minor: outstanding.remainder(),
        }
    }
}

impl From<&ExceptionAge> for ExceptionAgeView {
    fn from(age: &ExceptionAge) -> Self {
        let [within_day, within_three_days, within_week, within_month, older] = age.by_age;
        ExceptionAgeView {
            gateway: age.gateway.into(),
            currency: age.currency.code().to_owned(),
            reason: age.reason.into(),
            open: age.open(),
            within_day,
            within_three_days,
            within_week,
            within_month,
            older,
            amount_minor: age.amount_minor,
        }
    }
}

impl ResolveExceptionBody {
    /// The step, or the field that is missing or too much.
    pub fn step(self) -> Result<Step, (&'static str, &'static str)> {
        let is = |remedy| self.remedy == remedy;
        let only = |field, is_there: bool, belongs: bool, with: &'static str| match (is_there, belongs) {
            (true, false) => Err((field, with)),
            _ => Ok(()),
        };
        only("against", self.against.is_some(), is(RemedyView::Adjusted), "belongs to ADJUSTED alone")?;
        only("applicationId", self.application_id.is_some(), is(RemedyView::Adjusted), "belongs to ADJUSTED alone")?;
        only("refundId", self.refund_id.is_some(), is(RemedyView::Refunded), "belongs to REFUNDED alone")?;
        let remedy = match self.remedy {
            RemedyView::Explained => Remedy::Explained,
            RemedyView::Refunded => {
                Remedy::Refunded { refund: self.refund_id.ok_or(("refundId", "must be given with REFUNDED"))?.0 }
            }
            RemedyView::WrittenOff => Remedy::WrittenOff,
            RemedyView::Adjusted => Remedy::Adjusted {
                against: self.against.ok_or(("against", "must be given with ADJUSTED"))?.into(),
                app: self.application_id.map(|app| app.0),
            },
            RemedyView::Undone => Remedy::Undone,
        };
        Ok(Step::Resolve { remedy, note: self.note })
    }
}

impl ChaseExceptionBody {
    /// The step, or what is wrong with the day.
    pub fn step(self) -> Result<Step, NotADay> {
        Ok(Step::Chase { until: Day::parse(&self.until)?, note: self.note })
    }
}
