//! Events and their deliveries: what an application was told, whether it arrived, and telling it again.

use super::{
    Tag,
    caller::AppCaller,
    envelope::{Listed, Pagination, Shown},
    refusal::Refusal,
};
use crate::{
    house::House,
    wire::{
        ids::Id,
        instant::Instant,
        list,
        webhook::{DeliveryAttemptView, DeliveryView, EventTypeView, EventView, ResentView},
    },
};
use domain::{
    AppId, DeliveryId, EndpointId, EventId, InvoiceId, OrderId, PaymentId, PostingId, RefundId,
    time::Clock,
    webhooks::{EventFilter, ReadsEvents, ResendsEvents},
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What an application may do with events.
pub struct EventsApi;

#[OpenApi]
impl EventsApi {
    /// List events, newest first
    ///
    /// Everything that was told, whether or not an endpoint wanted it.
    #[oai(path = "/webhooks/events", method = "get", operation_id = "listEvents", tag = "Tag::Webhooks")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn list(
        &self,
        house: House,
        who: AppCaller,
        /// Of this type.
        #[oai(name = "type")]
        kind: Query<Option<EventTypeView>>,
        /// About this payment, refund, order, application or endpoint.
        #[oai(name = "objectId", validator(min_length = 1, max_length = 40))]
        object_id: Query<Option<String>>,
        /// At or after this instant.
        from: Query<Option<Instant>>,
        /// At or before this instant.
        to: Query<Option<Instant>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<EventView>, Refusal> {
        let object = object_id.0.as_deref().map(|id| object(id).ok_or(())).transpose();
        let object = object.map_err(|()| {
            Refusal::field(
                "objectId",
                "must be the id of a payment, refund, order, invoice, settlement posting, app or endpoint",
            )
        })?;
        let filter = EventFilter {
            kind: kind.0.map(Into::into),
            object,
            from: from.0.map(|from| from.0),
            to: to.0.map(|to| to.0),
        };
        let page = list::counted(page.0, size.0);
        let found = house.store.events(who.scope, &filter, page).await?;
        let pagination = Pagination::new(page, found.total, None);
        Ok(Listed::page(found.items.into_iter().map(EventView::from).collect(), pagination))
    }

    /// One event
    ///
    /// With the body as it is posted and signed.
    #[oai(path = "/webhooks/events/:id", method = "get", operation_id = "getEvent", tag = "Tag::Webhooks")]
    async fn get(
        &self,
        house: House,
        who: AppCaller,
        /// The event's id.
        id: Path<Id<EventId>>,
    ) -> Result<Shown<EventView>, Refusal> {
        let found = house.store.event(who.scope, id.0.0).await?;
        Ok(Shown::of(found.ok_or_else(|| Refusal::not_found("event"))?.into()))
    }

    /// The deliveries of an event, one for each endpoint
    ///
    /// Empty when no endpoint wanted it.
    #[oai(
        path = "/webhooks/events/:id/deliveries",
        method = "get",
        operation_id = "listDeliveries",
        tag = "Tag::Webhooks"
    )]
    async fn deliveries(
        &self,
        house: House,
        who: AppCaller,
        /// The event's id.
        id: Path<Id<EventId>>,
    ) -> Result<Shown<Vec<DeliveryView>>, Refusal> {
        house.store.event(who.scope, id.0.0).await?.ok_or_else(|| Refusal::not_found("event"))?;
        let found = house.store.deliveries(who.scope, id.0.0).await?;
        Ok(Shown::of(found.into_iter().map(DeliveryView::from).collect()))
    }

    /// Send an event again, to every endpoint that wants it now
    ///
    /// Also to endpoints that were made after it. The event's id stays the same, so receivers can tell.
    #[oai(path = "/webhooks/events/:id/resend", method = "post", operation_id = "resendEvent", tag = "Tag::Webhooks")]
    async fn resend(
        &self,
        house: House,
        who: AppCaller,
        /// The event's id.
        id: Path<Id<EventId>>,
    ) -> Result<Shown<ResentView>, Refusal> {
        let at = house.clock.now(who.scope);
        let count = house.store.resend_event(who.scope, id.0.0, at).await?;
        Ok(Shown::of(ResentView { count }))
    }

    /// One delivery
    ///
    /// One event on its way to one endpoint, as it stands now.
    #[oai(path = "/webhooks/deliveries/:id", method = "get", operation_id = "getDelivery", tag = "Tag::Webhooks")]
    async fn delivery(
        &self,
        house: House,
        who: AppCaller,
        /// The delivery's id.
        id: Path<Id<DeliveryId>>,
    ) -> Result<Shown<DeliveryView>, Refusal> {
        let found = house.store.delivery(who.scope, id.0.0).await?;
        Ok(Shown::of(found.ok_or_else(|| Refusal::not_found("delivery"))?.into()))
    }

    /// The attempts at a delivery, newest first
    ///
    /// What was answered each time, or why nothing was.
    #[oai(
        path = "/webhooks/deliveries/:id/attempts",
        method = "get",
        operation_id = "listDeliveryAttempts",
        tag = "Tag::Webhooks"
    )]
    async fn attempts(
        &self,
        house: House,
        who: AppCaller,
        /// The delivery's id.
        id: Path<Id<DeliveryId>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<DeliveryAttemptView>, Refusal> {
        house.store.delivery(who.scope, id.0.0).await?.ok_or_else(|| Refusal::not_found("delivery"))?;
        let page = list::counted(page.0, size.0);
        let found = house.store.attempts(who.scope, id.0.0, page).await?;
        let pagination = Pagination::new(page, found.total, None);
        Ok(Listed::page(found.items.into_iter().map(DeliveryAttemptView::from).collect(), pagination))
    }

    /// Send one delivery again, with a whole new round of attempts
    ///
    /// The body, the event's id and so the `webhook-id` stay the same; the endpoint must be enabled.
    #[oai(
        path = "/webhooks/deliveries/:id/resend",
        method = "post",
        operation_id = "resendDelivery",
        tag = "Tag::Webhooks"
    )]
    async fn resend_delivery(
        &self,
        house: House,
        who: AppCaller,
        /// The delivery's id.
        id: Path<Id<DeliveryId>>,
    ) -> Result<Shown<DeliveryView>, Refusal> {
        let at = house.clock.now(who.scope);
        Ok(Shown::of(house.store.resend(who.scope, id.0.0, at).await?.into()))
    }
}

/// The bits of the id of whatever events can be about.
pub(super) fn object(id: &str) -> Option<u128> {
    let payment = id.parse::<PaymentId>().map(PaymentId::as_u128);
    let refund = || id.parse::<RefundId>().map(RefundId::as_u128);
    let order = || id.parse::<OrderId>().map(OrderId::as_u128);
    let invoice = || id.parse::<InvoiceId>().map(InvoiceId::as_u128);
    let posting = || id.parse::<PostingId>().map(PostingId::as_u128);
    let app = || id.parse::<AppId>().map(AppId::as_u128);
    let endpoint = || id.parse::<EndpointId>().map(EndpointId::as_u128);
    payment
        .or_else(|_| refund())
        .or_else(|_| order())
        .or_else(|_| invoice())
        .or_else(|_| posting())
        .or_else(|_| app())
        .or_else(|_| endpoint())
        .ok()
}
