//! Refunds at the desk: operators ask for them, look at what an approval would do, approve, reject and withdraw, and say
//! what became of those that no gateway tells about.
//!
//! Whoever asked never approves, and whoever recorded never confirms; both are told `SELF_APPROVAL`, and it is on record.

use super::operator::Operator;
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        caller::{IdempotencyKey, fingerprint_in},
        document::BASE_PATH,
        envelope::{self, Answer, Created, Envelope, Listed, Pagination, Shown, below, kept_at, kept_or},
        refusal::Refusal,
        request,
    },
    wire::{
        ids::Id,
        instant::Instant,
        list::{self, Order},
        payment::ModeView,
        refund::RefundStatusView,
        refund_desk::{
            ApproveRefundBody, DryRunView, FindingBody, RefundAtDeskView, RejectRefundBody, RequestRefundBody,
        },
    },
};
use domain::{
    AppId, Declined, PaymentId, RefundId, Scope,
    access::{ApproveRefunds, CreateRefunds, PreviewRefunds, Proof, ReadRefunds, Right},
    idempotency::Snapshot,
    ids::NewIds,
    refunds::{
        self, ApproveRefused, FindingRefused, FindsRefunds, NewRefund, Refund, RefundFilter, RefundReference,
        RefundsOf, Requester,
    },
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators do with refunds.
pub struct RefundDeskApi;

#[OpenApi]
impl RefundDeskApi {
    /// List refunds, newest first unless asked otherwise
    ///
    /// Of the applications that you may see. `status=AWAITING_APPROVAL` is what waits for people.
    #[oai(path = "/admin/refunds", method = "get", operation_id = "searchRefunds", tag = "Tag::Refunds")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn search(
        &self,
        house: House,
        who: Operator<ReadRefunds>,
        /// Of this application.
        #[oai(name = "appId")]
        app: Query<Option<Id<AppId>>>,
        /// Of this mode.
        mode: Query<Option<ModeView>>,
        /// With this status.
        status: Query<Option<RefundStatusView>>,
        /// Of this payment.
        #[oai(name = "paymentId")]
        payment: Query<Option<Id<PaymentId>>>,
        /// Asked for at or after this instant.
        from: Query<Option<Instant>>,
        /// Asked for at or before this instant.
        to: Query<Option<Instant>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
        /// Which way, by when they were asked for.
        order: Query<Option<Order>>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Listed<RefundAtDeskView>, Refusal> {
        let page = envelope::page(page.0, size.0, cursor.0.as_deref())?;
        let filter = RefundFilter {
            payment: payment.0.map(|id| id.0),
            status: status.0.map(Into::into),
            from: from.0.map(|from| from.0),
            to: to.0.map(|to| to.0),
        };
        let of =
            RefundsOf { reach: who.granted.reach().clone(), app: app.0.map(|app| app.0), mode: mode.0.map(Into::into) };
        let found = house.store.refunds_of(&of, &filter, order.0.unwrap_or_default().into(), page).await?;
        let next = list::next(&found.items, page, |last| (last.created_at, last.id.as_u128()));
        let views = found.items.iter().map(RefundAtDeskView::of).collect();
        Ok(Listed::page(views, Pagination::new(page, found.total, next)))
    }

    /// One refund, with what people need to know to decide about it
    ///
    /// Its `requestHash` is what an approval names.
    #[oai(path = "/admin/refunds/:id", method = "get", operation_id = "inspectRefund", tag = "Tag::Refunds")]
    async fn inspect(
        &self,
        house: House,
        who: Operator<ReadRefunds>,
        /// The refund's id.
        id: Path<Id<RefundId>>,
    ) -> Result<Shown<RefundAtDeskView>, Refusal> {
        let (scope, _) = proven(&house, &who, id.0.0).await?;
        let refund = house.store.refund(scope, id.0.0).await?.ok_or_else(|| Refusal::not_found("record"))?;
        Ok(Shown::of(RefundAtDeskView::of(&refund)))
    }

    /// Ask for a refund
    ///
    /// Its money is reserved at once. Above the application's threshold it is AWAITING_APPROVAL until others than you have
    /// approved it; else it is on its way.
    #[oai(path = "/admin/payments/:id/refunds", method = "post", operation_id = "requestRefund", tag = "Tag::Refunds")]
    async fn request(
        &self,
        house: House,
        who: Operator<CreateRefunds>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The payment's id.
        id: Path<Id<PaymentId>>,
        body: Body<RequestRefundBody>,
    ) -> Result<Created<RefundAtDeskView>, Refusal> {
        let payment = id.0.0;
        let scope = house.store.scope_of_payment(payment).await?.ok_or_else(no_such_record)?;
        let proof = who.over(scope.app).await?;
        let surplus = body.value.surplus().map_err(|field| Refusal::field(field, "is needed to name a surplus"))?;
        let new = NewRefund {
            id: RefundId::from_u128(house.ids.ordered()),
            reference: RefundReference::from_u128(house.ids.random()),
            amount_minor: body.value.amount_minor,
            reason: body.value.reason,
            surplus,
        };
        let print = fingerprint_in(&payment.to_string(), body.fingerprint);
        let asked = who.asks(&house, scope, "requestRefund", key, print);
        let by = Requester::Operator(&proof);
        let made = refunds::request(&house.store, &asked, by, (payment, &new), shown::<201>()).await;
        kept_at(
            made.map(|refund| {
                let location = format!("{BASE_PATH}/admin/refunds/{}", refund.id);
                Answer::at(RefundAtDeskView::of(&refund), location)
            }),
            below("/admin/refunds", "/data/refund/id"),
        )
    }

    /// See what your approval would do, before you give it
    ///
    /// Told by the very rule that would decide: where the refund would stand, what would move in the ledger, and what the
    /// gateway would be asked. Nothing is kept and nobody is called. It is refused where the approval would be.
    #[oai(path = "/admin/refunds/:id/dry-run", method = "post", operation_id = "previewRefund", tag = "Tag::Refunds")]
    async fn preview(
        &self,
        house: House,
        who: Operator<PreviewRefunds>,
        /// The refund's id.
        id: Path<Id<RefundId>>,
    ) -> Result<Shown<DryRunView>, Refusal> {
        let (scope, proof) = proven(&house, &who, id.0.0).await?;
        let run = refunds::dry_run(&house.store, &house.gateways, &house.asked(scope), &proof, id.0.0).await?;
        Ok(Shown::of(DryRunView::from(&run)))
    }

    /// Approve a refund that somebody else asked for
    ///
    /// You name the hash of what you looked at, and approve exactly that. The last approval that was missing sends the
    /// refund on its way.
    #[oai(path = "/admin/refunds/:id/approve", method = "post", operation_id = "approveRefund", tag = "Tag::Refunds")]
    async fn approve(
        &self,
        house: House,
        who: Operator<ApproveRefunds>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The refund's id.
        id: Path<Id<RefundId>>,
        body: Body<ApproveRefundBody>,
    ) -> Result<Shown<RefundAtDeskView>, Refusal> {
        let (scope, proof) = proven(&house, &who, id.0.0).await?;
        let hash = body.value.hash().ok_or_else(|| Refusal::field("requestHash", "must be a refund's requestHash"))?;
        let print = fingerprint_in(&id.0.0.to_string(), body.fingerprint);
        let asked = who.asks(&house, scope, "approveRefund", key, print);
        let done = refunds::approve(&house.store, &asked, &proof, (id.0.0, hash), shown::<200>()).await;
        if let Err(Declined::Refused(why @ ApproveRefused::SelfApproval)) = &done {
            who.denied(why).await?;
        }
        decided(done)
    }

    /// Reject a refund
    ///
    /// Its money can be refunded anew at once.
    #[oai(path = "/admin/refunds/:id/reject", method = "post", operation_id = "rejectRefund", tag = "Tag::Refunds")]
    async fn reject(
        &self,
        house: House,
        who: Operator<ApproveRefunds>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The refund's id.
        id: Path<Id<RefundId>>,
        body: Body<RejectRefundBody>,
    ) -> Result<Shown<RefundAtDeskView>, Refusal> {
        let (scope, proof) = proven(&house, &who, id.0.0).await?;
        let print = fingerprint_in(&id.0.0.to_string(), body.fingerprint);
        let asked = who.asks(&house, scope, "rejectRefund", key, print);
        let (id, reason) = (id.0.0, body.value.reason);
        decided(refunds::reject(&house.store, &asked, &proof, (id, reason), shown::<200>()).await)
    }

    /// Take back a refund that you asked for
    ///
    /// As long as it waits for approval. Another's is rejected instead.
    #[oai(
        path = "/admin/refunds/:id/withdraw",
        method = "post",
        operation_id = "withdrawRequestedRefund",
        tag = "Tag::Refunds"
    )]
    async fn withdraw(
        &self,
        house: House,
        who: Operator<CreateRefunds>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The refund's id.
        id: Path<Id<RefundId>>,
    ) -> Result<Shown<RefundAtDeskView>, Refusal> {
        let (scope, proof) = proven(&house, &who, id.0.0).await?;
        let asked = who.asks_about(&house, scope, "withdrawRequestedRefund", key, &id.0.0.to_string());
        let by = Requester::Operator(&proof);
        decided(refunds::withdraw(&house.store, &asked, by, id.0.0, shown::<200>()).await)
    }

    /// Record what became of a refund that no gateway tells about
    ///
    /// Where the gateway takes no refunds, and where it does not say. A mistake is put right by recording again, until
    /// another person has confirmed it.
    #[oai(path = "/admin/refunds/:id/finding", method = "post", operation_id = "recordRefund", tag = "Tag::Refunds")]
    async fn record(
        &self,
        house: House,
        who: Operator<CreateRefunds>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The refund's id.
        id: Path<Id<RefundId>>,
        body: Body<FindingBody>,
    ) -> Result<Shown<RefundAtDeskView>, Refusal> {
        let (scope, proof) = proven(&house, &who, id.0.0).await?;
        let print = fingerprint_in(&id.0.0.to_string(), body.fingerprint);
        let asked = who.asks(&house, scope, "recordRefund", key, print);
        let finding = (id.0.0, body.value.into());
        decided(refunds::record_finding(&house.store, &asked, &proof, finding, shown::<200>()).await)
    }

    /// Confirm what somebody else recorded about a refund
    ///
    /// You say the same again, and it is so: the refund has arrived or failed.
    #[oai(
        path = "/admin/refunds/:id/finding/confirm",
        method = "post",
        operation_id = "confirmRefund",
        tag = "Tag::Refunds"
    )]
    async fn confirm(
        &self,
        house: House,
        who: Operator<ApproveRefunds>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The refund's id.
        id: Path<Id<RefundId>>,
        body: Body<FindingBody>,
    ) -> Result<Shown<RefundAtDeskView>, Refusal> {
        let (scope, proof) = proven(&house, &who, id.0.0).await?;
        let print = fingerprint_in(&id.0.0.to_string(), body.fingerprint);
        let asked = who.asks(&house, scope, "confirmRefund", key, print);
        let finding = (id.0.0, body.value.into());
        let done = refunds::confirm_finding(&house.store, &asked, &proof, finding, shown::<200>()).await;
        if let Err(Declined::Refused(why @ FindingRefused::SelfApproval)) = &done {
            who.denied(why).await?;
        }
        decided(done)
    }
}

/// Where a refund is kept, with the proof that the operator may do this to it.
async fn proven<R: Right>(house: &House, who: &Operator<R>, id: RefundId) -> Result<(Scope, Proof<R>), Refusal> {
    let scope = house.store.scope_of_refund(id).await?.ok_or_else(no_such_record)?;
    Ok((scope, who.over(scope.app).await?))
}

/// In the words of what is out of reach, so that nobody learns what is there.
fn no_such_record() -> Refusal {
    Refusal::new(crate::http::refusal::ErrorCode::NotFound, "there is no such record")
}

/// The answer that a retry with the same key gets.
fn shown<const STATUS: u16>() -> impl Fn(&Refund) -> Option<Snapshot> + Send + 'static {
    let request = request::current();
    move |refund| Some(Answer::<Envelope<_>, STATUS>::snapshot(RefundAtDeskView::of(refund), request.clone()))
}

fn decided<R: Into<Refusal>>(done: Result<Refund, Declined<R>>) -> Result<Shown<RefundAtDeskView>, Refusal> {
    kept_or(done.map(|refund| Answer::of(RefundAtDeskView::of(&refund))))
}
