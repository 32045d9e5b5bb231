//! Refunds, as applications ask for them, take them back, read and list them.

use super::{
    Tag,
    body::Body,
    caller::{AppCaller, IdempotencyKey},
    document::BASE_PATH,
    envelope::{self, Answer, Created, Envelope, ID, Listed, Pagination, Shown, below, kept_at, kept_or},
    refusal::Refusal,
    request,
};
use crate::{
    house::House,
    wire::{
        ids::Id,
        instant::Instant,
        list::{self, Order},
        refund::{CreateRefundBody, RefundStatusView, RefundView},
    },
};
use domain::{
    PaymentId, RefundId, Scope,
    ids::NewIds,
    payments::{FindsPayments, Page},
    refunds::{self, FindsRefunds, NewRefund, Refund, RefundFilter, RefundReference, Requester},
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What an application may do with refunds.
pub struct RefundsApi;

#[OpenApi]
impl RefundsApi {
    /// Give a payment back, or a part of it
    ///
    /// The money is reserved at once: refunds of one payment never add up to more than it brought, however many are asked
    /// for at the same time. The refund is PENDING, or AWAITING_APPROVAL where the application's policy wants people to
    /// agree first. `refund.succeeded` or `refund.failed` tells how it ended; gateways take minutes to days.
    #[oai(path = "/payments/:id/refunds", method = "post", operation_id = "createRefund", tag = "Tag::Refunds")]
    async fn create(
        &self,
        house: House,
        who: AppCaller,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The payment's id.
        id: Path<Id<PaymentId>>,
        body: Body<CreateRefundBody>,
    ) -> Result<Created<RefundView>, Refusal> {
        let payment = id.0.0;
        let new = NewRefund {
            id: RefundId::from_u128(house.ids.ordered()),
            reference: RefundReference::from_u128(house.ids.random()),
            amount_minor: body.value.amount_minor,
            reason: body.value.reason,
            surplus: None,
        };
        let asked = who.asks_in(&house, "createRefund", key, (&payment.to_string(), body.fingerprint));
        let request = request::current();
        let show =
            move |refund: &Refund| Some(Answer::<Envelope<_>, 201>::snapshot(RefundView::of(refund), request.clone()));
        let by = Requester::App(who.credential);
        let made = refunds::request(&house.store, &asked, by, (payment, &new), show).await;
        kept_at(
            made.map(|refund| {
                let location = format!("{BASE_PATH}/refunds/{}", refund.id);
                Answer::at(RefundView::of(&refund), location)
            }),
            below("/refunds", ID),
        )
    }

    /// The refunds of a payment, newest first
    ///
    /// Those that failed, were rejected or were withdrawn are there too: nothing is forgotten.
    #[oai(path = "/payments/:id/refunds", method = "get", operation_id = "listRefundsOfPayment", tag = "Tag::Refunds")]
    async fn of_payment(
        &self,
        house: House,
        who: AppCaller,
        /// The payment's id.
        id: Path<Id<PaymentId>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<RefundView>, Refusal> {
        let payment = house.store.payment(who.scope, id.0.0).await?;
        let payment = payment.ok_or_else(|| Refusal::not_found("payment"))?;
        let filter = RefundFilter { payment: Some(payment.id), ..RefundFilter::default() };
        listed(&house, who.scope, &filter, Order::Desc, list::counted(page.0, size.0)).await
    }

    /// List refunds, newest first unless asked otherwise
    ///
    /// Filters combine. Deep lists are read fastest with `cursor`, which goes on where the last page ended.
    #[oai(path = "/refunds", method = "get", operation_id = "listRefunds", tag = "Tag::Refunds")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn list(
        &self,
        house: House,
        who: AppCaller,
        /// With this status.
        status: Query<Option<RefundStatusView>>,
        /// Of this payment.
        #[oai(name = "paymentId")]
        payment_id: Query<Option<Id<PaymentId>>>,
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
    ) -> Result<Listed<RefundView>, Refusal> {
        let page = envelope::page(page.0, size.0, cursor.0.as_deref())?;
        let filter = RefundFilter {
            payment: payment_id.0.map(|id| id.0),
            status: status.0.map(Into::into),
            from: from.0.map(|from| from.0),
            to: to.0.map(|to| to.0),
        };
        listed(&house, who.scope, &filter, order.0.unwrap_or_default(), page).await
    }

    /// Take a refund back that nobody has approved yet
    ///
    /// Its money can be refunded anew at once. What an operator asked for, only that operator takes back.
    #[oai(path = "/refunds/:id/withdraw", method = "post", operation_id = "withdrawRefund", tag = "Tag::Refunds")]
    async fn withdraw(
        &self,
        house: House,
        who: AppCaller,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The refund's id.
        id: Path<Id<RefundId>>,
    ) -> Result<Shown<RefundView>, Refusal> {
        let asked = who.asks_about(&house, "withdrawRefund", key, &id.0.0.to_string());
        let request = request::current();
        let show =
            move |refund: &Refund| Some(Answer::<Envelope<_>, 200>::snapshot(RefundView::of(refund), request.clone()));
        let by = Requester::App(who.credential);
        let withdrawn = refunds::withdraw(&house.store, &asked, by, id.0.0, show).await;
        kept_or(withdrawn.map(|refund| Answer::of(RefundView::of(&refund))))
    }

    /// One refund
    ///
    /// PENDING says that it is on its way; only SUCCEEDED says that the money is back.
    #[oai(path = "/refunds/:id", method = "get", operation_id = "getRefund", tag = "Tag::Refunds")]
    async fn get(
        &self,
        house: House,
        who: AppCaller,
        /// The refund's id.
        id: Path<Id<RefundId>>,
    ) -> Result<Shown<RefundView>, Refusal> {
        let found = house.store.refund(who.scope, id.0.0).await?;
        let refund = found.ok_or_else(|| Refusal::not_found("refund"))?;
        Ok(Shown::of(RefundView::of(&refund)))
    }
}

async fn listed(
    house: &House,
    scope: Scope,
    filter: &RefundFilter,
    order: Order,
    page: Page,
) -> Result<Listed<RefundView>, Refusal> {
    let found = house.store.refunds(scope, filter, order.into(), page).await?;
    let next = list::next(&found.items, page, |last| (last.created_at, last.id.as_u128()));
    let views = found.items.iter().map(RefundView::of).collect();
    Ok(Listed::page(views, Pagination::new(page, found.total, next)))
}
