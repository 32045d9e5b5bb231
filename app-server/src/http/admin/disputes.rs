//! Disputes at the desk: recorded, answered, won or lost. Whoever proposes what moves money never agrees to it himself; what
//! the gateway's own statement shows needs nobody's agreement.

pub mod case;
mod file;
mod refusals;
pub mod work;

use super::{
    casework,
    operator::Operator,
    sessions::staff,
    table::{self, File, FormatView, Named},
};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        caller::IdempotencyKey,
        document::BASE_PATH,
        envelope::{self, Answer, Created, Envelope, ID, Listed, Pagination, Shown, below, kept_at},
        refusal::{ErrorCode, Refusal},
        request,
    },
    wire::{
        dispute::{DisputeCaseView, DisputeStatusView, DisputeView, NameLineBody, RecordDisputeBody},
        ids::Id,
        list,
        payment::{MethodView, ModeView},
    },
};
use domain::{
    AppId, DisputeId, Mode, PaymentId, PostingId, Scope,
    access::{Proof, Reach, ReadReports, Right, WorkOnCases},
    idempotency::Snapshot,
    ids::NewIds,
    operators::Staff,
    refunds::FindsRefunds,
    settlements::{Dispute, DisputeFilter, FindsStatements, KeepsDisputes, LineOf, record_dispute},
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// Where disputes are found.
const PATH: &str = "/admin/reconciliation/disputes";

/// What operators do about disputes.
pub struct DisputesApi;

#[OpenApi]
impl DisputesApi {
    /// List disputes, newest first
    ///
    /// Of payments of your applications. Filters combine.
    #[oai(
        path = "/admin/reconciliation/disputes",
        method = "get",
        operation_id = "listDisputes",
        tag = "Tag::Reconciliation"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn list(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// Of this application.
        #[oai(name = "applicationId")]
        application_id: Query<Option<Id<AppId>>>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// Of this gateway.
        gateway: Query<Option<MethodView>>,
        /// With this status.
        status: Query<Option<DisputeStatusView>>,
        /// Of this payment.
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
    ) -> Result<Listed<DisputeView>, Refusal> {
        let page = envelope::page(page.0, size.0, cursor.0.as_deref())?;
        let filter = filter(application_id.0, mode.0, gateway.0, status.0, payment.0);
        let found = house.store.disputes(who.granted.reach(), filter, page).await?;
        let next = list::next(&found.items, page, |last| (last.recorded.at, last.id.as_u128()));
        let staff = staff(&house).await?;
        let views = found.items.iter().map(|dispute| DisputeView::of(dispute, &staff)).collect();
        Ok(Listed::page(views, Pagination::new(page, found.total, next)))
    }

    /// Disputes as a file
    ///
    /// One dispute a line, newest first.
    #[oai(
        path = "/admin/reconciliation/disputes/export",
        method = "get",
        operation_id = "exportDisputes",
        tag = "Tag::Reconciliation"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn export(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// Of this application.
        #[oai(name = "applicationId")]
        application_id: Query<Option<Id<AppId>>>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// Of this gateway.
        gateway: Query<Option<MethodView>>,
        /// With this status.
        status: Query<Option<DisputeStatusView>>,
        /// Of this payment.
        #[oai(name = "paymentId")]
        payment: Query<Option<Id<PaymentId>>>,
        /// Whether the file begins with the mark by which spreadsheets know UTF-8.
        bom: Query<Option<bool>>,
        /// What kind of file; CSV when left out.
        format: Query<Option<FormatView>>,
    ) -> Result<File, Refusal> {
        let turn = table::turn()?;
        let filter = filter(application_id.0, mode.0, gateway.0, status.0, payment.0);
        let (store, reach) = (house.store.clone(), who.granted.reach().clone());
        let write = move |pages| async move { file::write(&store, &reach, filter, pages).await };
        Ok(File::writing(Named::of("disputes", format.0, bom.0), &file::COLUMNS, turn, write))
    }

    /// Record a dispute
    ///
    /// With the line of a gateway's statement that shows it, it is in the book at once: the gateway owes so much less. Without
    /// one it waits until somebody else agrees. In either case what is disputed cannot be refunded any more. A line is recorded
    /// from once, and a gateway's case is one dispute.
    #[oai(
        path = "/admin/reconciliation/disputes",
        method = "post",
        operation_id = "recordDispute",
        tag = "Tag::Reconciliation"
    )]
    async fn record(
        &self,
        house: House,
        who: Operator<WorkOnCases>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        body: Body<RecordDisputeBody>,
    ) -> Result<Created<DisputeView>, Refusal> {
        let (payment, line) = (body.value.payment_id.0, body.value.statement_line);
        let scope = house.store.scope_of_payment(payment).await?.ok_or_else(no_such_record)?;
        let proof = who.over(scope.app).await?;
        let new = body.value.dispute(DisputeId::from_u128(house.ordered()), posting(&house))?;
        let line = line_of(&house, who.granted.reach(), line).await?;
        let asked = who.asks(&house, scope, "recordDispute", key, body.fingerprint);
        let staff = staff(&house).await?;
        let made = record_dispute(&house.store, &asked, &proof, (payment, &new), line, shown::<201>(&staff)).await;
        let at = |dispute: Dispute| {
            Answer::at(DisputeView::of(&dispute, &staff), format!("{BASE_PATH}{PATH}/{}", dispute.id))
        };
        kept_at(made.map(at), below(PATH, ID))
    }

    /// One dispute
    ///
    /// With all that was said and done about it.
    #[oai(
        path = "/admin/reconciliation/disputes/:id",
        method = "get",
        operation_id = "getDispute",
        tag = "Tag::Reconciliation"
    )]
    async fn get(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// The dispute's id.
        id: Path<Id<DisputeId>>,
    ) -> Result<Shown<DisputeCaseView>, Refusal> {
        let (dispute, _) = reached(&house, &who, id.0.0).await?;
        let entries = casework::entries(&house, dispute.scope, dispute.case()).await?;
        Ok(Shown::of(DisputeCaseView { dispute: DisputeView::of(&dispute, &staff(&house).await?), entries }))
    }
}

fn filter(
    app: Option<Id<AppId>>,
    mode: Option<ModeView>,
    gateway: Option<MethodView>,
    status: Option<DisputeStatusView>,
    payment: Option<Id<PaymentId>>,
) -> DisputeFilter {
    DisputeFilter {
        mode: mode.map_or(Mode::Live, Into::into),
        app: app.map(|app| app.0),
        gateway: gateway.map(Into::into),
        status: status.map(Into::into),
        payment: payment.map(|payment| payment.0),
    }
}

fn posting(house: &House) -> PostingId {
    PostingId::from_u128(house.ordered())
}

/// A dispute, with the proof that the operator may do this to it. Out of reach is answered like one that is not there.
async fn reached<R: Right>(house: &House, who: &Operator<R>, id: DisputeId) -> Result<(Dispute, Proof<R>), Refusal> {
    let dispute = house.store.dispute_within(&Reach::Everywhere, id).await?.ok_or_else(no_such_record)?;
    let proof = who.over(dispute.scope.app).await?;
    Ok((dispute, proof))
}

/// The answer that a retry with the same key gets.
fn shown<const STATUS: u16>(staff: &Staff) -> impl Fn(&Dispute) -> Option<Snapshot> + Send + Sync {
    let request = request::current();
    move |dispute| Some(Answer::<Envelope<_>, STATUS>::snapshot(DisputeView::of(dispute, staff), request.clone()))
}

/// A line that is named, with whose statement it stands in; one of a statement out of reach is not there.
async fn line_of(house: &House, reach: &Reach, body: Option<NameLineBody>) -> Result<Option<LineOf>, Refusal> {
    let Some(body) = body else { return Ok(None) };
    let statement = house.store.statement_within(reach, body.statement_id.0).await?;
    let scope: Scope = statement.map(|statement| statement.scope).ok_or_else(no_such_line)?;
    Ok(Some((scope, body.into())))
}

fn no_such_line() -> Refusal {
    Refusal::field("statementLine", "names no line of a statement that counts")
}

/// In the words of what is out of reach, so that nobody learns what is there.
fn no_such_record() -> Refusal {
    Refusal::new(ErrorCode::NotFound, "there is no such record")
}
