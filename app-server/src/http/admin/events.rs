//! The webhook log: what applications were told, and what became of it.

use super::{operator::Operator, part::Part, within};
use crate::{
    house::House,
    http::{
        Tag,
        envelope::{Listed, Shown},
        events::object,
        refusal::Refusal,
    },
    wire::{
        day::Bound,
        ids::Id,
        list,
        payment::ModeView,
        told::ToldEventView,
        webhook::{DeliveryStatusView, EventTypeView, ResentView},
    },
};
use domain::{
    AppId, EventId,
    access::{ManageWebhooks, Reach, ReadAudit},
    audit::{Action, AuditLine, KeepsAudit},
    payments::Mark,
    time::Clock,
    webhooks::{EventSearch, ResendsEvents, SearchesEvents, ToldEvent},
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators may do with events.
pub struct AdminEventsApi;

#[OpenApi]
impl AdminEventsApi {
    /// Search what applications were told, newest first
    ///
    /// Each with its deliveries, and what the last attempt at any of them came to.
    #[oai(path = "/admin/webhooks", method = "get", operation_id = "searchWebhooks", tag = "Tag::Webhooks")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn search(
        &self,
        house: House,
        who: Operator<ReadAudit>,
        /// Of this application.
        #[oai(name = "applicationId")]
        application_id: Query<Option<Id<AppId>>>,
        /// Of this mode.
        mode: Query<Option<ModeView>>,
        /// Of this type.
        #[oai(name = "type")]
        kind: Query<Option<EventTypeView>>,
        /// With a delivery that stands so.
        #[oai(name = "deliveryStatus")]
        delivery_status: Query<Option<DeliveryStatusView>>,
        /// About this payment, application or endpoint.
        #[oai(name = "objectId", validator(min_length = 1, max_length = 40))]
        object_id: Query<Option<String>>,
        /// Told on this day in Dhaka or later, or at or after this instant.
        from: Query<Option<Bound>>,
        /// Told on this day in Dhaka or earlier, or at or before this instant.
        to: Query<Option<Bound>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Listed<ToldEventView>, Refusal> {
        let about = object_id.0.as_deref().map(|id| object(id).ok_or(())).transpose();
        let search = EventSearch {
            reach: within::reach(&who, application_id.0.map(|id| id.0)),
            mode: mode.0.map(Into::into),
            kind: kind.0.map(Into::into),
            delivery: delivery_status.0.map(Into::into),
            object: about.map_err(|()| Refusal::field("objectId", "must be the id of an object of events"))?,
            from: from.0.map(Bound::first),
            to: to.0.map(Bound::last),
        };
        let part = Part::of("webhooks".into(), (page.0, size.0), cursor.0.as_deref())?;
        let found = house.store.search_events(&search, part.skip(), part.page.size, part.mark(true)?).await?;
        let mark = |last: &ToldEvent| Mark { key: last.event.created_at.micros(), id: last.event.id.as_u128() };
        let last = found.items.last().map(|last| list::mark_bytes(mark(last)));
        let pagination = part.pagination(found.items.len(), found.total, last);
        Ok(Listed::page(found.items.into_iter().map(ToldEventView::from).collect(), pagination))
    }

    /// One event and what became of it
    ///
    /// With the body as it is posted and signed.
    #[oai(path = "/admin/webhooks/:id", method = "get", operation_id = "getWebhook", tag = "Tag::Webhooks")]
    async fn get(
        &self,
        house: House,
        who: Operator<ReadAudit>,
        /// The event's id.
        id: Path<Id<EventId>>,
    ) -> Result<Shown<ToldEventView>, Refusal> {
        let told = event(&house, id.0.0).await?;
        who.over(told.event.scope.app).await?;
        Ok(Shown::of(told.into()))
    }

    /// Send an event again, to every endpoint that wants it now
    ///
    /// The event's id stays the same, so receivers can tell.
    #[oai(path = "/admin/webhooks/:id/resend", method = "post", operation_id = "resendWebhook", tag = "Tag::Webhooks")]
    async fn resend(
        &self,
        house: House,
        who: Operator<ManageWebhooks>,
        /// The event's id.
        id: Path<Id<EventId>>,
    ) -> Result<Shown<ResentView>, Refusal> {
        let scope = event(&house, id.0.0).await?.event.scope;
        who.over(scope.app).await?;
        let count = house.store.resend_event(scope, id.0.0, house.clock.now(scope)).await?;
        let line = AuditLine::done(Action::EventResent).of_app(scope.app).in_mode(scope.mode).to("event", id.0.0);
        house.store.keep_line(&who.origin, &line, who.at).await?;
        Ok(Shown::of(ResentView { count }))
    }
}

async fn event(house: &House, id: EventId) -> Result<ToldEvent, Refusal> {
    let found = house.store.event_within(&Reach::Everywhere, id).await?;
    found.ok_or_else(|| Refusal::not_found("event"))
}
