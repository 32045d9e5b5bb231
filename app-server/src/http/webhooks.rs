//! Webhook endpoints: where an application receives events.

use super::{
    Tag,
    body::Body,
    caller::{AppCaller, IdempotencyKey},
    document::BASE_PATH,
    envelope::{Answer, Created, Envelope, ID, Listed, Pagination, Shown, below, kept_at, kept_or},
    refusal::Refusal,
    request,
};
use crate::{
    house::House,
    wire::{
        ids::Id,
        list,
        webhook::{ChangeEndpointBody, CreateEndpointBody, EndpointView, EventView, ReplayBody, ResentView},
    },
};
use adapters::webhook::signing;
use domain::{
    Asked, Decides, Declined, EndpointId, Opens,
    ids::NewIds,
    time::Clock,
    webhooks::{Endpoint, EndpointRefused, NewEndpoint, ReadsEvents, ResendsEvents},
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What an application may do with its endpoints.
pub struct EndpointsApi;

#[OpenApi]
impl EndpointsApi {
    /// Create a webhook endpoint
    ///
    /// The answer shows the signing secret, once. A retry with the same idempotency key gets the answer without it.
    #[oai(path = "/webhooks/endpoints", method = "post", operation_id = "createWebhookEndpoint", tag = "Tag::Webhooks")]
    async fn create(
        &self,
        house: House,
        who: AppCaller,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        body: Body<CreateEndpointBody>,
    ) -> Result<Created<EndpointView>, Refusal> {
        let asked = who.asks(&house, "createWebhookEndpoint", key, body.fingerprint);
        let (id, secret) = (EndpointId::from_u128(house.ids.ordered()), signing::new_secret(&house.ids));
        let shown = signing::show_secret(&secret);
        let first = Endpoint::create(id, who.scope, &body.value.into(), secret, asked.at)?;
        let kept = Answer::<Envelope<_>, 201>::snapshot(EndpointView::of(&first.next), request::current());
        let opened = house.store.open(&asked, first.answering(Some(kept))).await;
        kept_at(
            opened.map(|endpoint| {
                let location = format!("{BASE_PATH}/webhooks/endpoints/{}", endpoint.id);
                Answer::at(EndpointView::of(&endpoint).showing(shown), location)
            }),
            below("/webhooks/endpoints", ID),
        )
    }

    /// List the webhook endpoints, newest first
    ///
    /// Removed ones are not listed. Secrets are never shown here.
    #[oai(path = "/webhooks/endpoints", method = "get", operation_id = "listWebhookEndpoints", tag = "Tag::Webhooks")]
    async fn list(
        &self,
        house: House,
        who: AppCaller,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<EndpointView>, Refusal> {
        let page = list::counted(page.0, size.0);
        let found = house.store.endpoints(who.scope, page).await?;
        let pagination = Pagination::new(page, found.total, None);
        Ok(Listed::page(found.items.iter().map(EndpointView::of).collect(), pagination))
    }

    /// One webhook endpoint
    ///
    /// Without its secret, which was shown once.
    #[oai(path = "/webhooks/endpoints/:id", method = "get", operation_id = "getWebhookEndpoint", tag = "Tag::Webhooks")]
    async fn get(
        &self,
        house: House,
        who: AppCaller,
        /// The endpoint's id.
        id: Path<Id<EndpointId>>,
    ) -> Result<Shown<EndpointView>, Refusal> {
        let found = house.store.endpoint(who.scope, id.0.0).await?;
        let endpoint = found.ok_or_else(|| Refusal::not_found("webhook endpoint"))?;
        Ok(Shown::of(EndpointView::of(&endpoint)))
    }

    /// Change a webhook endpoint, or switch it on or off
    ///
    /// The whole endpoint is replaced by what is sent; its id and its secret stay.
    #[oai(
        path = "/webhooks/endpoints/:id",
        method = "put",
        operation_id = "changeWebhookEndpoint",
        tag = "Tag::Webhooks"
    )]
    async fn change(
        &self,
        house: House,
        who: AppCaller,
        /// The endpoint's id.
        id: Path<Id<EndpointId>>,
        body: Body<ChangeEndpointBody>,
    ) -> Result<Shown<EndpointView>, Refusal> {
        let (asked, enabled) = (house.asked(who.scope), body.value.enabled.unwrap_or(true));
        let (to, at) = (NewEndpoint::from(body.value), asked.at);
        let changed = house.store.decide(id.0.0, &asked, move |it: &Endpoint| it.change(&to, enabled, at)).await;
        Ok(Shown::of(EndpointView::of(&changed.map_err(unknown)?)))
    }

    /// Remove a webhook endpoint; nothing is delivered to it any more
    ///
    /// What it received stays on record.
    #[oai(
        path = "/webhooks/endpoints/:id",
        method = "delete",
        operation_id = "removeWebhookEndpoint",
        tag = "Tag::Webhooks"
    )]
    async fn remove(
        &self,
        house: House,
        who: AppCaller,
        /// The endpoint's id.
        id: Path<Id<EndpointId>>,
    ) -> Result<Shown<EndpointView>, Refusal> {
        let asked = house.asked(who.scope);
        let at = asked.at;
        let removed = house.store.decide(id.0.0, &asked, move |it: &Endpoint| it.remove(at)).await;
        Ok(Shown::of(EndpointView::of(&removed.map_err(unknown)?)))
    }

    /// Replace the signing secret
    ///
    /// Deliveries are signed with both for 24 hours. The answer shows the new secret, once; a retry with the same
    /// idempotency key gets the answer without it.
    #[oai(
        path = "/webhooks/endpoints/:id/rotate-secret",
        method = "post",
        operation_id = "rotateWebhookSecret",
        tag = "Tag::Webhooks"
    )]
    async fn rotate(
        &self,
        house: House,
        who: AppCaller,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The endpoint's id.
        id: Path<Id<EndpointId>>,
    ) -> Result<Shown<EndpointView>, Refusal> {
        let asked: Asked = who.asks_about(&house, "rotateWebhookSecret", key, &id.0.0.to_string());
        let secret = signing::new_secret(&house.ids);
        let (shown, at, request) = (signing::show_secret(&secret), asked.at, request::current());
        let rule = move |endpoint: &Endpoint| {
            let decision = endpoint.rotate_secret(secret.clone(), at)?;
            let view = EndpointView::of(&decision.next);
            let kept = Answer::<Envelope<_>, 200>::snapshot(view, request.clone());
            Ok::<_, EndpointRefused>(decision.answering(Some(kept)))
        };
        let rotated = house.store.decide(id.0.0, &asked, rule).await;
        kept_or(rotated.map(|endpoint| Answer::of(EndpointView::of(&endpoint).showing(shown))))
    }

    /// Send a test event to one endpoint, whatever it wants
    ///
    /// An `endpoint.test` event, signed and retried like any other.
    #[oai(
        path = "/webhooks/endpoints/:id/test",
        method = "post",
        operation_id = "sendTestEvent",
        tag = "Tag::Webhooks"
    )]
    async fn test(
        &self,
        house: House,
        who: AppCaller,
        /// The endpoint's id.
        id: Path<Id<EndpointId>>,
    ) -> Result<Shown<EventView>, Refusal> {
        let at = house.clock.now(who.scope);
        Ok(Shown::of(house.store.send_test(who.scope, id.0.0, at).await?.into()))
    }

    /// Send the events of a range of time again, in their order
    ///
    /// Only those that this endpoint wants. At most 10,000 at a time; ask for a shorter range when there are more.
    #[oai(
        path = "/webhooks/endpoints/:id/replay",
        method = "post",
        operation_id = "replayEvents",
        tag = "Tag::Webhooks"
    )]
    async fn replay(
        &self,
        house: House,
        who: AppCaller,
        /// The endpoint's id.
        id: Path<Id<EndpointId>>,
        body: Body<ReplayBody>,
    ) -> Result<Shown<ResentView>, Refusal> {
        let (from, to) = (body.value.from.0, body.value.to.0);
        if from > to {
            return Err(Refusal::field("to", "must not be before from"));
        }
        let at = house.clock.now(who.scope);
        let count = house.store.replay(who.scope, id.0.0, (from, to), at).await?;
        Ok(Shown::of(ResentView { count }))
    }
}

fn unknown(declined: Declined<EndpointRefused>) -> Refusal {
    match declined {
        Declined::NotFound => Refusal::not_found("webhook endpoint"),
        Declined::Refused(_)
        | Declined::Replay(_)
        | Declined::Resume(_)
        | Declined::KeyConflict
        | Declined::KeyInProgress { .. }
        | Declined::Taken(_)
        | Declined::Failed(_) => declined.into(),
    }
}
