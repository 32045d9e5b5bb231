//! Orders at the desk: operators look at them, and see to those that are paid and were not delivered.
//!
//! Whatever they do is on record, and safe to repeat. Codes go in and are never shown.

use super::operator::Operator;
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        caller::{IdempotencyKey, fingerprint_in},
        envelope::{self, Answer, Envelope, Listed, Pagination, Shown, kept_or},
        refusal::{ErrorCode, Refusal},
        request,
    },
    wire::{
        ids::Id,
        instant::Instant,
        list::{self, Order},
        order::{
            EnterCodesBody, EnteredItemBody, FulfilmentView, OrderAtDeskView, OrderRefundView, RefundOrderBody,
            ResendOrderMailBody,
        },
        payment::ModeView,
    },
};
use domain::{
    AppId, Declined, OrderId, Scope, VoucherId,
    access::{CreateRefunds, ManageOrders, Proof, ReadOrders, Right},
    idempotency::Snapshot,
    ids::NewIds,
    orders::{self, EnteredItem, FindsOrders, OrderCase, OrderFilter, OrdersOf},
    time::Clock,
    vouchers::{CodeOrigin, EnteredCode, NewVoucher},
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators do with orders.
pub struct OrderDeskApi;

#[OpenApi]
impl OrderDeskApi {
    /// List orders, newest first unless asked otherwise
    ///
    /// Of the applications that you may see. `fulfillment=NEEDS_ATTENTION` is what waits for people.
    #[oai(path = "/admin/orders", method = "get", operation_id = "searchOrders", tag = "Tag::Orders")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn search(
        &self,
        house: House,
        who: Operator<ReadOrders>,
        /// Of this application.
        #[oai(name = "appId")]
        app: Query<Option<Id<AppId>>>,
        /// Of this mode.
        mode: Query<Option<ModeView>>,
        /// Whose delivery has come so far.
        fulfillment: Query<Option<FulfilmentView>>,
        /// Of this customer.
        #[oai(name = "customerReference", validator(min_length = 1, max_length = 255))]
        customer: Query<Option<String>>,
        /// Placed at or after this instant.
        from: Query<Option<Instant>>,
        /// Placed at or before this instant.
        to: Query<Option<Instant>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
        /// Which way, by when they were placed.
        order: Query<Option<Order>>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Listed<OrderAtDeskView>, Refusal> {
        let page = envelope::page(page.0, size.0, cursor.0.as_deref())?;
        let filter = OrderFilter {
            customer: customer.0,
            fulfilment: fulfillment.0.map(Into::into),
            from: from.0.map(|from| from.0),
            to: to.0.map(|to| to.0),
        };
        let of =
            OrdersOf { reach: who.granted.reach().clone(), app: app.0.map(|app| app.0), mode: mode.0.map(Into::into) };
        let found = house.store.orders(&of, &filter, order.0.unwrap_or_default().into(), page).await?;
        let next = list::next(&found.items, page, |last| (last.order.created_at, last.order.id.as_u128()));
        let views = found.items.iter().map(OrderAtDeskView::of).collect();
        Ok(Listed::page(views, Pagination::new(page, found.total, next)))
    }

    /// One order, with how far its delivery has come
    ///
    /// And why it was not delivered, where it was not.
    #[oai(path = "/admin/orders/:id", method = "get", operation_id = "inspectOrder", tag = "Tag::Orders")]
    async fn inspect(
        &self,
        house: House,
        who: Operator<ReadOrders>,
        /// The order's id.
        id: Path<Id<OrderId>>,
    ) -> Result<Shown<OrderAtDeskView>, Refusal> {
        let (scope, _) = proven(&house, &who, id.0.0).await?;
        let case = house.store.order(scope, id.0.0).await?.ok_or_else(|| Refusal::not_found("record"))?;
        Ok(Shown::of(OrderAtDeskView::of(&case)))
    }

    /// Try the delivery of an order again
    ///
    /// From where it broke off: what was delivered is not delivered again.
    #[oai(path = "/admin/orders/:id/run-again", method = "post", operation_id = "runOrderAgain", tag = "Tag::Orders")]
    async fn run_again(
        &self,
        house: House,
        who: Operator<ManageOrders>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The order's id.
        id: Path<Id<OrderId>>,
    ) -> Result<Shown<OrderAtDeskView>, Refusal> {
        let (scope, proof) = proven(&house, &who, id.0.0).await?;
        let asked = who.asks_about(&house, scope, "runOrderAgain", key, &id.0.0.to_string());
        decided(orders::run_again(&house.store, &asked, &proof, id.0.0, answered()).await)
    }

    /// Deliver by hand what is missing of an order
    ///
    /// Exactly as many codes as were bought, for every line that is missing. The customer gets them like any others.
    #[oai(path = "/admin/orders/:id/codes", method = "post", operation_id = "enterOrderCodes", tag = "Tag::Orders")]
    async fn enter_codes(
        &self,
        house: House,
        who: Operator<ManageOrders>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The order's id.
        id: Path<Id<OrderId>>,
        body: Body<EnterCodesBody>,
    ) -> Result<Shown<OrderAtDeskView>, Refusal> {
        let (scope, proof) = proven(&house, &who, id.0.0).await?;
        let case = house.store.order(scope, id.0.0).await?.ok_or_else(no_such_record)?;
        let print = fingerprint_in(&id.0.0.to_string(), body.fingerprint);
        let asked = who.asks(&house, scope, "enterOrderCodes", key, print);
        let entered = entered(&house, &case, body.value.items)?;
        let done = orders::enter_codes(&house.store, &asked, &proof, (id.0.0, entered), answered()).await;
        match done {
            Err(Declined::Taken(_)) => Err(Refusal::field("items", "must not hold a code that is known already")),
            done => decided(done),
        }
    }

    /// Give an order's money back instead
    ///
    /// Nothing is delivered for it any more, and a refund of its whole payment is asked for in your name; it goes the way of
    /// any refund. Asked again it answers the same refund, unless that one came to nothing.
    #[oai(path = "/admin/orders/:id/refund", method = "post", operation_id = "refundOrder", tag = "Tag::Orders")]
    async fn refund(
        &self,
        house: House,
        who: Operator<CreateRefunds>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The order's id.
        id: Path<Id<OrderId>>,
        body: Body<RefundOrderBody>,
    ) -> Result<Shown<OrderRefundView>, Refusal> {
        let (scope, proof) = proven(&house, &who, id.0.0).await?;
        let print = fingerprint_in(&id.0.0.to_string(), body.fingerprint);
        let asked = who.asks(&house, scope, "refundOrder", key, print);
        let why = (id.0.0, body.value.reason);
        // What a retry is answered is read anew: the refund moves on by itself.
        let done = orders::give_back(&house.store, &house.ids, &asked, &proof, why, |_| None).await;
        kept_or(done.map(|(case, refund)| Answer::of(OrderRefundView::of(&case, &refund))))
    }

    /// Mail an order once more
    ///
    /// To the same address, or to a better one.
    #[oai(
        path = "/admin/orders/:id/resend-email",
        method = "post",
        operation_id = "resendOrderEmail",
        tag = "Tag::Orders"
    )]
    async fn resend_email(
        &self,
        house: House,
        who: Operator<ManageOrders>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The order's id.
        id: Path<Id<OrderId>>,
        body: Body<ResendOrderMailBody>,
    ) -> Result<Shown<OrderAtDeskView>, Refusal> {
        let (scope, proof) = proven(&house, &who, id.0.0).await?;
        let print = fingerprint_in(&id.0.0.to_string(), body.fingerprint);
        let asked = who.asks(&house, scope, "resendOrderEmail", key, print);
        let to = (id.0.0, body.value.recipient_email);
        decided(orders::mail_again(&house.store, &asked, &proof, to, answered()).await)
    }
}

/// Where an order is kept, with the proof that the operator may do this to it.
async fn proven<R: Right>(house: &House, who: &Operator<R>, id: OrderId) -> Result<(Scope, Proof<R>), Refusal> {
    let scope = house.store.scope_of_order(id).await?.ok_or_else(no_such_record)?;
    Ok((scope, who.over(scope.app).await?))
}

/// In the words of what is out of reach, so that nobody learns what is there.
fn no_such_record() -> Refusal {
    Refusal::new(ErrorCode::NotFound, "there is no such record")
}

/// The answer that a retry with the same key gets.
fn answered() -> impl Fn(&OrderCase) -> Option<Snapshot> + Send + 'static {
    let request = request::current();
    move |case| Some(Answer::<Envelope<_>, 200>::snapshot(OrderAtDeskView::of(case), request.clone()))
}

fn decided<R: Into<Refusal>>(done: Result<OrderCase, Declined<R>>) -> Result<Shown<OrderAtDeskView>, Refusal> {
    kept_or(done.map(|case| Answer::of(OrderAtDeskView::of(&case))))
}

/// The codes that were entered, as they would be kept.
fn entered(house: &House, case: &OrderCase, items: Vec<EnteredItemBody>) -> Result<Vec<EnteredItem>, Refusal> {
    let at = house.clock.now(case.order.scope);
    let mut entered = Vec::with_capacity(items.len());
    for (place, of) in items.into_iter().enumerate() {
        let line = u16::try_from(of.item).ok().and_then(|item| case.order.items.iter().find(|one| one.item == item));
        let line = line.ok_or_else(|| Refusal::field(format!("items[{place}].item"), "is no line of the order"))?;
        let mut codes = Vec::with_capacity(of.codes.len());
        for (number, body) in of.codes.into_iter().enumerate() {
            let id = VoucherId::from_u128(house.ids.ordered());
            let expires_at = body.expires_at.map(|end| end.0);
            let read = NewVoucher::read(id, (&body.code, body.serial_number.as_deref()), expires_at, at);
            let code =
                read.map_err(|why| Refusal::field(format!("items[{place}].codes[{number}]"), why.to_string()))?;
            let (code, serial, expires_at) = (code.code, code.serial, code.expires_at);
            let (variant, origin) = (line.variant, CodeOrigin::Hand);
            codes.push(EnteredCode { id, variant, code, serial, expires_at, origin });
        }
        entered.push(EnteredItem { item: line.item, codes });
    }
    Ok(entered)
}
