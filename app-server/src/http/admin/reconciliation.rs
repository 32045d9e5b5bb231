//! Reconciliation: what gateways pay out, held against what the book expects of them. LIVE unless TEST is asked for.

use super::{
    operator::Operator,
    part::{Part, bad_cursor},
};
use crate::{
    house::House,
    http::{
        Tag,
        caller::IdempotencyKey,
        envelope::{self, Answer, Listed, Pagination, Shown, kept_or},
        refusal::{ErrorCode, Refusal},
        request,
    },
    wire::{
        day::PeriodParam,
        ids::Id,
        list,
        payment::{MethodView, ModeView},
        reconciliation::{ReasonView, RunResultView, RunView, VerdictView},
    },
    worker::reconciliation::drive,
};
use domain::{
    Declined, Mode, PaymentId, RunId, Scope,
    access::{ReadReports, ResolveReconciliation, RunReconciliation},
    ids::NewIds,
    settlements::{CancelRunRefused, KeepsRuns, PostRunRefused, ResultFilter, Run, RunOf},
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};
use std::time::Duration;

/// So long a caller waits for a run that was asked for; a longer one is looked at again by its id.
const WAIT: Duration = Duration::from_secs(5);

/// What operators may do about what gateways pay out.
pub struct ReconciliationApi;

#[OpenApi]
impl ReconciliationApi {
    /// Hold a period's money against the statements
    ///
    /// Looks at everything that was confirmed in the period, and at every line of it, and adjusts nothing. A short run is over when
    /// this is answered; a long one goes on, and is looked at by its id. While a run that looks at the same goes on, that
    /// one is answered.
    #[oai(
        path = "/admin/reconciliation/runs",
        method = "post",
        operation_id = "runReconciliation",
        tag = "Tag::Reconciliation"
    )]
    async fn run(
        &self,
        house: House,
        who: Operator<RunReconciliation>,
        /// The day or month, in Dhaka.
        period: Query<PeriodParam>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// At this gateway; at all of them when left out.
        gateway: Query<Option<MethodView>>,
    ) -> Result<Shown<RunView>, Refusal> {
        who.everywhere().await?;
        let of = of(period.0, mode.0, gateway.0);
        let run = Run::asked(RunId::from_u128(house.ordered()), of, Some(who.granted.operator()), who.at);
        let asked = house.store.ask_run(run, &who.origin).await?;
        // It is driven whether or not the caller waits; a worker takes it up when this process dies.
        let driving = tokio::spawn({
            let house = house.clone();
            async move {
                while drive(&house).await? > 0 {}
                Ok::<_, domain::StoreFailed>(())
            }
        });
        if let Ok(Ok(Err(failed))) = tokio::time::timeout(WAIT, driving).await {
            tracing::warn!(error = %failed, "a run is left to the workers");
        }
        let run = house.store.run(asked.id).await?.unwrap_or(asked);
        Ok(Shown::of(RunView::from(&run)))
    }

    /// List runs, newest first
    ///
    /// Those of the night and those that were asked for.
    #[oai(
        path = "/admin/reconciliation/runs",
        method = "get",
        operation_id = "listReconciliationRuns",
        tag = "Tag::Reconciliation"
    )]
    async fn runs(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Listed<RunView>, Refusal> {
        who.everywhere().await?;
        let page = envelope::page(page.0, size.0, cursor.0.as_deref())?;
        let found = house.store.runs(mode.0.map_or(Mode::Live, Into::into), page).await?;
        let next = list::next(&found.items, page, |last| (last.created_at, last.id.as_u128()));
        let views = found.items.iter().map(RunView::from).collect();
        Ok(Listed::page(views, Pagination::new(page, found.total, next)))
    }

    /// One run
    ///
    /// As it stands now: `lookedAt` grows while it runs, and what it found is there when it is done.
    #[oai(
        path = "/admin/reconciliation/runs/:id",
        method = "get",
        operation_id = "getReconciliationRun",
        tag = "Tag::Reconciliation"
    )]
    async fn get(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// The run's id.
        id: Path<Id<RunId>>,
    ) -> Result<Shown<RunView>, Refusal> {
        who.everywhere().await?;
        let run = house.store.run(id.0.0).await?.ok_or_else(|| Refusal::not_found("run"))?;
        Ok(Shown::of(RunView::from(&run)))
    }

    /// Stop a run
    ///
    /// One that nobody works on yet is cancelled at once, another one as soon as whoever drives it looks up. Nothing that
    /// it found is kept.
    #[oai(
        path = "/admin/reconciliation/runs/:id/cancel",
        method = "post",
        operation_id = "cancelReconciliationRun",
        tag = "Tag::Reconciliation"
    )]
    async fn cancel(
        &self,
        house: House,
        who: Operator<RunReconciliation>,
        /// The run's id.
        id: Path<Id<RunId>>,
    ) -> Result<Shown<RunView>, Refusal> {
        who.everywhere().await?;
        let cancelled = house.store.cancel_run(id.0.0, &who.origin, who.at).await?;
        Ok(Shown::of(RunView::from(&cancelled.ok_or_else(|| Refusal::not_found("run"))??)))
    }

    /// Post what matched in a run
    ///
    /// What came to the bank and what the gateway kept go into the book of each application, and the gateway owes so much
    /// less; each application hears `settlement.reconciled`. A line is posted once, whatever runs find it again, and a
    /// statement with a posted line stays for ever. What differs is not posted. Runs of the night are posted by themselves.
    #[oai(
        path = "/admin/reconciliation/runs/:id/post",
        method = "post",
        operation_id = "postReconciliationRun",
        tag = "Tag::Reconciliation"
    )]
    async fn post(
        &self,
        house: House,
        who: Operator<ResolveReconciliation>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The run's id.
        id: Path<Id<RunId>>,
    ) -> Result<Shown<RunView>, Refusal> {
        who.everywhere().await?;
        let asked = who.asks_about(&house, Scope::HOUSE, "postReconciliationRun", key, &id.0.0.to_string());
        let request = request::current();
        let show = |run: &Run| Some(Shown::<RunView>::snapshot(RunView::from(run), request.clone()));
        let posted = house.store.post_run(&asked, id.0.0, show).await;
        if matches!(posted, Err(Declined::NotFound)) {
            return Err(Refusal::not_found("run"));
        }
        kept_or(posted.map(|run| Answer::of(RunView::from(&run))))
    }

    /// List what a run found
    ///
    /// Of the run that is named, or of the newest one that looked at the period and is done; nothing when there is none. What
    /// is about payments of your applications; lines that are about nothing expected too, with a grant for all applications.
    #[oai(
        path = "/admin/reconciliation/results",
        method = "get",
        operation_id = "listReconciliationResults",
        tag = "Tag::Reconciliation"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn results(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// Of this run.
        #[oai(name = "runId")]
        run: Query<Option<Id<RunId>>>,
        /// Of the newest run of this day or month; one of it or `runId` is needed.
        period: Query<Option<PeriodParam>>,
        /// LIVE when left out; of no matter with `runId`.
        mode: Query<Option<ModeView>>,
        /// Of this gateway.
        gateway: Query<Option<MethodView>>,
        /// That came out so.
        status: Query<Option<VerdictView>>,
        /// For this reason.
        reason: Query<Option<ReasonView>>,
        /// About this payment.
        #[oai(name = "paymentId")]
        payment: Query<Option<Id<PaymentId>>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Listed<RunResultView>, Refusal> {
        let part = Part::of("reconciliation results".into(), (page.0, size.0), cursor.0.as_deref())?;
        let after =
            part.after.as_deref().map(|bytes| bytes.try_into().map(u64::from_be_bytes).map_err(|_| bad_cursor()));
        let after = after.transpose()?.filter(|after| i64::try_from(*after).is_ok());
        let run = match (run.0, period.0) {
            (Some(run), _) => Some(run.0),
            (None, Some(period)) => house.store.last_run(of(period, mode.0, gateway.0)).await?.map(|run| run.id),
            (None, None) => return Err(Refusal::field("period", "must be given, or runId")),
        };
        let (results, total) = match run {
            None => (Vec::new(), domain::payments::Total::Exact(0)),
            Some(run) => {
                let filter = ResultFilter {
                    run,
                    verdict: status.0.map(Into::into),
                    reason: reason.0.map(Into::into),
                    gateway: gateway.0.map(Into::into),
                    payment: payment.0.map(|payment| payment.0),
                };
                house.store.results(who.granted.reach(), &filter, (part.skip(), part.page.size, after)).await?
            }
        };
        let last = results.last().map(|last| last.number.to_be_bytes().to_vec());
        let pagination = part.pagination(results.len(), total, last);
        Ok(Listed::page(results.iter().map(RunResultView::from).collect(), pagination))
    }
}

fn of(period: PeriodParam, mode: Option<ModeView>, gateway: Option<MethodView>) -> RunOf {
    RunOf { mode: mode.map_or(Mode::Live, Into::into), period: period.0, gateway: gateway.map(Into::into) }
}

impl From<CancelRunRefused> for Refusal {
    fn from(refused: CancelRunRefused) -> Self {
        match refused {
            CancelRunRefused::Over => Refusal::new(ErrorCode::InvalidState, refused.to_string()),
        }
    }
}

impl From<PostRunRefused> for Refusal {
    fn from(refused: PostRunRefused) -> Self {
        match refused {
            PostRunRefused::NotDone | PostRunRefused::Posted => {
                Refusal::new(ErrorCode::InvalidState, refused.to_string())
            }
        }
    }
}
