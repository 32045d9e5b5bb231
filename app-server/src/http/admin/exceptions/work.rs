//! Exceptions are worked on: assigned, chased, resolved, approved, opened again, one by one or many at once.

use super::{
    super::{operator::Operator, sessions::staff},
    within_reach,
};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        caller::{IdempotencyKey, fingerprint_in},
        envelope::{Answer, Shown, kept_or},
        refusal::{ErrorCode, Refusal, broken},
        request,
    },
    wire::{
        exception::{
            ApproveExceptionBody, ApproveExceptionsBody, AssignExceptionBody, ChaseExceptionBody, ExceptionNoteBody,
            ExceptionView, ResolveExceptionBody, WorkExceptionsBody, WorkedExceptionView,
        },
        ids::Id,
    },
};
use domain::{
    Asked, Declined, ExceptionId, Scope,
    access::{AdjustLedger, ResolveReconciliation, Right, WorkOnCases},
    idempotency::{KeepsKeys, KeyEffect, Snapshot},
    settlements::{Exception, ExceptionRefused, KeepsExceptions, Step},
};
use poem_openapi::{
    OpenApi,
    param::Path,
    types::{ParseFromJSON, ToJSON},
};

/// What operators may do to exceptions.
pub struct ExceptionWorkApi;

#[OpenApi]
impl ExceptionWorkApi {
    /// Do one thing to many exceptions
    ///
    /// Each for itself, in the order of the list: the answer says of each what it is now, or why nothing was done.
    #[oai(
        path = "/admin/reconciliation/exceptions/work",
        method = "post",
        operation_id = "workExceptions",
        tag = "Tag::Reconciliation"
    )]
    async fn work(
        &self,
        house: House,
        who: Operator<ResolveReconciliation>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        body: Body<WorkExceptionsBody>,
    ) -> Result<Shown<Vec<WorkedExceptionView>>, Refusal> {
        let whole = who.asks(&house, Scope::HOUSE, "workExceptions", key, body.fingerprint);
        let WorkExceptionsBody { ids, assign, chase, resolve, reject, reopen } = body.value;
        let mut steps = Vec::new();
        steps.extend(assign.map(|body| assigned(&who, &body)));
        steps.extend(chase.map(chased).transpose()?);
        steps.extend(resolve.map(resolved).transpose()?);
        steps.extend(reject.map(|body| Step::Reject { note: body.note }));
        steps.extend(reopen.map(|body| Step::Reopen { note: body.note }));
        let [step] = <[Step; 1]>::try_from(steps).map_err(|_| {
            Refusal::new(
                ErrorCode::Validation,
                "exactly one of assign, chase, resolve, reject and reopen must be given",
            )
        })?;
        each(&house, &who, whole, ids.into_iter().map(|id| (id.0, step.clone())).collect()).await
    }

    /// Approve what others proposed for many exceptions
    ///
    /// Each for itself, in the order of the list: the answer says of each what it is now, or why nothing was booked.
    #[oai(
        path = "/admin/reconciliation/exceptions/approve",
        method = "post",
        operation_id = "approveExceptions",
        tag = "Tag::Reconciliation"
    )]
    async fn approve_many(
        &self,
        house: House,
        who: Operator<AdjustLedger>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        body: Body<ApproveExceptionsBody>,
    ) -> Result<Shown<Vec<WorkedExceptionView>>, Refusal> {
        let whole = who.asks(&house, Scope::HOUSE, "approveExceptions", key, body.fingerprint);
        let step = |amount_minor| Step::Approve { amount_minor };
        let all = body.value.exceptions.into_iter().map(|one| (one.id.0, step(one.amount_minor))).collect();
        each(&house, &who, whole, all).await
    }

    /// Give an exception to somebody
    ///
    /// To yourself, or to a colleague who may resolve it too. It may go from one to another.
    #[oai(
        path = "/admin/reconciliation/exceptions/:id/assign",
        method = "post",
        operation_id = "assignException",
        tag = "Tag::Reconciliation"
    )]
    async fn assign(
        &self,
        house: House,
        who: Operator<WorkOnCases>,
        /// The exception's id.
        id: Path<Id<ExceptionId>>,
        body: Body<AssignExceptionBody>,
    ) -> Result<Shown<ExceptionView>, Refusal> {
        let step = assigned(&who, &body.value);
        one(&house, &who, (id.0.0, step), |scope| who.now(&house, scope)).await
    }

    /// Ask the gateway, and look again later
    ///
    /// The exception waits until that day; later lines close it before.
    #[oai(
        path = "/admin/reconciliation/exceptions/:id/chase",
        method = "post",
        operation_id = "chaseException",
        tag = "Tag::Reconciliation"
    )]
    async fn chase(
        &self,
        house: House,
        who: Operator<WorkOnCases>,
        /// The exception's id.
        id: Path<Id<ExceptionId>>,
        body: Body<ChaseExceptionBody>,
    ) -> Result<Shown<ExceptionView>, Refusal> {
        one(&house, &who, (id.0.0, chased(body.value)?), |scope| who.now(&house, scope)).await
    }

    /// Resolve an exception
    ///
    /// EXPLAINED and REFUNDED end it at once. WRITTEN_OFF, ADJUSTED and UNDONE move money: they are proposed, and booked when
    /// another person approves. They take its lines into the book, and book what is left over through `settlement_suspense`.
    #[oai(
        path = "/admin/reconciliation/exceptions/:id/resolve",
        method = "post",
        operation_id = "resolveException",
        tag = "Tag::Reconciliation"
    )]
    async fn resolve(
        &self,
        house: House,
        who: Operator<ResolveReconciliation>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The exception's id.
        id: Path<Id<ExceptionId>>,
        body: Body<ResolveExceptionBody>,
    ) -> Result<Shown<ExceptionView>, Refusal> {
        let print = fingerprint_in(&id.0.0.to_string(), body.fingerprint);
        let asks = |scope| who.asks(&house, scope, "resolveException", key, print);
        one(&house, &who, (id.0.0, resolved(body.value)?), asks).await
    }

    /// Approve what another proposed
    ///
    /// You name what it books, as you looked at it; when that has changed, nothing is booked.
    #[oai(
        path = "/admin/reconciliation/exceptions/:id/approve",
        method = "post",
        operation_id = "approveException",
        tag = "Tag::Reconciliation"
    )]
    async fn approve(
        &self,
        house: House,
        who: Operator<AdjustLedger>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The exception's id.
        id: Path<Id<ExceptionId>>,
        body: Body<ApproveExceptionBody>,
    ) -> Result<Shown<ExceptionView>, Refusal> {
        let print = fingerprint_in(&id.0.0.to_string(), body.fingerprint);
        let asks = |scope| who.asks(&house, scope, "approveException", key, print);
        one(&house, &who, (id.0.0, Step::Approve { amount_minor: body.value.amount_minor }), asks).await
    }

    /// Refuse what another proposed, or take back what you proposed
    ///
    /// The exception is open again.
    #[oai(
        path = "/admin/reconciliation/exceptions/:id/reject",
        method = "post",
        operation_id = "rejectException",
        tag = "Tag::Reconciliation"
    )]
    async fn reject(
        &self,
        house: House,
        who: Operator<ResolveReconciliation>,
        /// The exception's id.
        id: Path<Id<ExceptionId>>,
        body: Body<ExceptionNoteBody>,
    ) -> Result<Shown<ExceptionView>, Refusal> {
        let step = Step::Reject { note: body.value.note };
        one(&house, &who, (id.0.0, step), |scope| who.now(&house, scope)).await
    }

    /// Open an exception again
    ///
    /// It had not come to its end after all. What it booked stays booked, until UNDONE takes it back.
    #[oai(
        path = "/admin/reconciliation/exceptions/:id/reopen",
        method = "post",
        operation_id = "reopenException",
        tag = "Tag::Reconciliation"
    )]
    async fn reopen(
        &self,
        house: House,
        who: Operator<ResolveReconciliation>,
        /// The exception's id.
        id: Path<Id<ExceptionId>>,
        body: Body<ExceptionNoteBody>,
    ) -> Result<Shown<ExceptionView>, Refusal> {
        let step = Step::Reopen { note: body.value.note };
        one(&house, &who, (id.0.0, step), |scope| who.now(&house, scope)).await
    }
}

fn assigned<R: Right>(who: &Operator<R>, body: &AssignExceptionBody) -> Step {
    Step::Assign { to: body.operator_id.as_ref().map_or(who.granted.operator(), |operator| operator.0) }
}

fn chased(body: ChaseExceptionBody) -> Result<Step, Refusal> {
    body.step().map_err(|not| Refusal::field("until", not.to_string()))
}

fn resolved(body: ResolveExceptionBody) -> Result<Step, Refusal> {
    body.step().map_err(|(field, problem)| Refusal::field(field, problem))
}

/// Takes one step, if the operator may.
async fn stepped<R: Right>(
    house: &House,
    who: &Operator<R>,
    (id, step): (ExceptionId, Step),
    asks: impl FnOnce(Scope) -> Asked,
    show: impl Fn(&Exception) -> Option<Snapshot> + Send + Sync,
) -> Result<Result<Exception, Declined<ExceptionRefused>>, Refusal> {
    let exception = within_reach(house, who, id).await?;
    if let Step::Assign { to } = step
        && !staff(house).await?.may::<WorkOnCases>(to, exception.scope.app)
    {
        return Err(Refusal::field("operatorId", "must be an operator who may look after this exception"));
    }
    let done = house.store.step_exception(&asks(exception.scope), id, who.granted.operator(), step, show).await;
    if let Err(Declined::Refused(why @ ExceptionRefused::SelfApproval)) = &done {
        who.denied(why).await?;
    }
    Ok(done)
}

async fn one<R: Right>(
    house: &House,
    who: &Operator<R>,
    step: (ExceptionId, Step),
    asks: impl FnOnce(Scope) -> Asked,
) -> Result<Shown<ExceptionView>, Refusal> {
    let (staff, request) = (staff(house).await?, request::current());
    let view = |exception: &Exception| ExceptionView::of(exception, &staff);
    let show = |exception: &Exception| Some(Shown::<ExceptionView>::snapshot(view(exception), request.clone()));
    let done = stepped(house, who, step, asks, show).await?;
    kept_or(done.map(|exception| Answer::of(view(&exception))))
}

/// Takes many steps, each a commit with a key of its own. Where a request was cut off, a retry finds what was done, and does
/// the rest; once everything was answered, it is answered the same.
async fn each<R: Right>(
    house: &House,
    who: &Operator<R>,
    whole: Asked,
    steps: Vec<(ExceptionId, Step)>,
) -> Result<Shown<Vec<WorkedExceptionView>>, Refusal> {
    let staff = staff(house).await?;
    if let Err(declined) = house.store.take_key::<ExceptionRefused>(&whole).await {
        return kept_or(Err(declined));
    }
    let show = |exception: &Exception| {
        Some(Snapshot { status: 200, body: ExceptionView::of(exception, &staff).to_json_string() })
    };
    let mut views = Vec::with_capacity(steps.len());
    let mut is_over = true;
    for (at, (id, step)) in steps.into_iter().enumerate() {
        let asks = |scope| Asked {
            key: whole.key.as_ref().map(|key| key.part(&format!("{at} {id}"))),
            ..who.now(house, scope)
        };
        let done = match stepped(house, who, (id, step), asks, show).await {
            Ok(Ok(exception)) => Ok(ExceptionView::of(&exception, &staff)),
            Ok(Err(Declined::Replay(snapshot))) => {
                ExceptionView::parse_from_json_string(&snapshot.body).map_err(|error| broken(&error.into_message()))
            }
            Ok(Err(declined)) => Err(declined.into()),
            Err(refusal) => Err(refusal),
        };
        is_over &= !done.as_ref().is_err_and(|refusal| refusal.code.status() >= 500);
        views.push(worked(id, done));
    }
    let answer = Shown::<Vec<WorkedExceptionView>>::snapshot(views.clone(), request::current());
    let effect = if is_over { KeyEffect::Settle(answer) } else { KeyEffect::Release };
    house.store.leave_key(&whole, &effect).await?;
    Ok(Shown::of(views))
}

fn worked(id: ExceptionId, done: Result<ExceptionView, Refusal>) -> WorkedExceptionView {
    let mut view = WorkedExceptionView { id: Id(id), exception: None, error_code: None, message: None };
    match done {
        Ok(exception) => view.exception = Some(exception),
        Err(refusal) => {
            let of_field = refusal.fields.first().map(|(field, reason)| format!("{field} {reason}"));
            view.message = Some(of_field.unwrap_or_else(|| refusal.message.to_string()));
            view.error_code = Some(refusal.code.as_str().to_owned());
        }
    }
    view
}

impl From<ExceptionRefused> for Refusal {
    fn from(refused: ExceptionRefused) -> Self {
        let words = refused.to_string();
        match refused {
            ExceptionRefused::Note(problem) => Refusal::field("note", problem),
            ExceptionRefused::Until => Refusal::field("until", words),
            ExceptionRefused::Amount => Refusal::field("amountMinor", words),
            ExceptionRefused::Refund => Refusal::field("refundId", words),
            ExceptionRefused::Book | ExceptionRefused::OtherBook => Refusal::field("applicationId", words),
            ExceptionRefused::SelfApproval => Refusal::new(ErrorCode::SelfApproval, words),
            ExceptionRefused::State { .. }
            | ExceptionRefused::Changed
            | ExceptionRefused::Nothing
            | ExceptionRefused::NothingToUndo
            | ExceptionRefused::Held
            | ExceptionRefused::Payout
            | ExceptionRefused::Chargeback => Refusal::new(ErrorCode::InvalidState, words),
        }
    }
}
