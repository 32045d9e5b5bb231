//! An application's webhook endpoints, as operators look after them.

use super::{onboarding::Reached, operator::Operator};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        caller::IdempotencyKey,
        document::BASE_PATH,
        envelope::{Answer, Created, Envelope, ID, Listed, Pagination, Shown, below, kept_at, kept_or},
        refusal::Refusal,
        request,
    },
    wire::{
        ids::Id,
        list,
        one_of::OneOf,
        webhook::{ChangeEndpointBody, CreateEndpointBody, EndpointView},
    },
};
use adapters::webhook::signing;
use domain::{
    AppId, EndpointId, Mode, Scope,
    access::ManageWebhooks,
    ids::NewIds,
    webhooks::{
        Endpoint, NewEndpoint, ReadsEvents,
        manage::{self, WantedEndpoint},
    },
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators do with endpoints.
pub struct AdminEndpointsApi;

#[OpenApi]
impl AdminEndpointsApi {
    /// An application's webhook endpoints in one mode, newest first
    ///
    /// Removed ones are not listed. Secrets are never shown here.
    #[oai(
        path = "/admin/apps/:id/webhooks/:mode",
        method = "get",
        operation_id = "listApplicationEndpoints",
        tag = "Tag::Onboarding"
    )]
    async fn list(
        &self,
        house: House,
        who: Operator<ManageWebhooks>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<EndpointView>, Refusal> {
        Reached::by(&house, &who, id.0.0).await?;
        let page = list::counted(page.0, size.0);
        let found = house.store.endpoints(Scope { app: id.0.0, mode: mode.0.0 }, page).await?;
        let pagination = Pagination::new(page, found.total, None);
        Ok(Listed::page(found.items.iter().map(EndpointView::of).collect(), pagination))
    }

    /// Create a webhook endpoint for an application
    ///
    /// The answer shows the signing secret, once. A retry with the same idempotency key gets the answer without it.
    #[oai(
        path = "/admin/apps/:id/webhooks/:mode",
        method = "post",
        operation_id = "createApplicationEndpoint",
        tag = "Tag::Onboarding"
    )]
    async fn create(
        &self,
        house: House,
        who: Operator<ManageWebhooks>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        body: Body<CreateEndpointBody>,
    ) -> Result<Created<EndpointView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        let scope = Scope { app: id.0.0, mode: mode.0.0 };
        let asked = who.asks(&house, scope, "createApplicationEndpoint", key, body.fingerprint);
        let (endpoint, secret) = (EndpointId::from_u128(house.ids.ordered()), signing::new_secret(&house.ids));
        let shown = signing::show_secret(&secret);
        let wanted = WantedEndpoint { id: endpoint, new: body.value.into(), secret };
        let request = request::current();
        let show = |one: &Endpoint| Some(Answer::<Envelope<_>, 201>::snapshot(EndpointView::of(one), request.clone()));
        let made = manage::create(&house.store, &asked, &by, wanted, show).await;
        let path = format!("/admin/apps/{}/webhooks/{}", scope.app, scope.mode.as_str());
        let made =
            made.map(|one| Answer::at(EndpointView::of(&one).showing(shown), format!("{BASE_PATH}{path}/{}", one.id)));
        kept_at(made, below(&path, ID))
    }

    /// One webhook endpoint of an application
    ///
    /// Without its secret, which was shown once.
    #[oai(
        path = "/admin/apps/:id/webhooks/:mode/:endpoint_id",
        method = "get",
        operation_id = "getApplicationEndpoint",
        tag = "Tag::Onboarding"
    )]
    async fn get(
        &self,
        house: House,
        who: Operator<ManageWebhooks>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The endpoint's id.
        #[oai(name = "endpoint_id")]
        endpoint_id: Path<Id<EndpointId>>,
    ) -> Result<Shown<EndpointView>, Refusal> {
        Reached::by(&house, &who, id.0.0).await?;
        let found = house.store.endpoint(Scope { app: id.0.0, mode: mode.0.0 }, endpoint_id.0.0).await?;
        let endpoint = found.ok_or_else(|| Refusal::not_found("webhook endpoint"))?;
        Ok(Shown::of(EndpointView::of(&endpoint)))
    }

    /// Change a webhook endpoint of an application, or switch it on or off
    ///
    /// The whole endpoint is replaced by what is sent; its id and its secret stay.
    #[oai(
        path = "/admin/apps/:id/webhooks/:mode/:endpoint_id",
        method = "put",
        operation_id = "changeApplicationEndpoint",
        tag = "Tag::Onboarding"
    )]
    async fn change(
        &self,
        house: House,
        who: Operator<ManageWebhooks>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The endpoint's id.
        #[oai(name = "endpoint_id")]
        endpoint_id: Path<Id<EndpointId>>,
        body: Body<ChangeEndpointBody>,
    ) -> Result<Shown<EndpointView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        let asked = who.now(&house, Scope { app: id.0.0, mode: mode.0.0 });
        let enabled = body.value.enabled.unwrap_or(true);
        let to = (NewEndpoint::from(body.value), enabled);
        let changed = manage::change(&house.store, &asked, &by, endpoint_id.0.0, to).await?;
        Ok(Shown::of(EndpointView::of(&changed)))
    }

    /// Remove a webhook endpoint of an application; nothing is delivered to it any more
    ///
    /// What it received stays on record.
    #[oai(
        path = "/admin/apps/:id/webhooks/:mode/:endpoint_id",
        method = "delete",
        operation_id = "removeApplicationEndpoint",
        tag = "Tag::Onboarding"
    )]
    async fn remove(
        &self,
        house: House,
        who: Operator<ManageWebhooks>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The endpoint's id.
        #[oai(name = "endpoint_id")]
        endpoint_id: Path<Id<EndpointId>>,
    ) -> Result<Shown<EndpointView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        let asked = who.now(&house, Scope { app: id.0.0, mode: mode.0.0 });
        let removed = manage::remove(&house.store, &asked, &by, endpoint_id.0.0).await?;
        Ok(Shown::of(EndpointView::of(&removed)))
    }

    /// Replace the signing secret of an application's endpoint
    ///
    /// Deliveries are signed with both for 24 hours. The answer shows the new secret, once; a retry with the same
    /// idempotency key gets the answer without it.
    #[oai(
        path = "/admin/apps/:id/webhooks/:mode/:endpoint_id/rotate-secret",
        method = "post",
        operation_id = "rotateApplicationEndpointSecret",
        tag = "Tag::Onboarding"
    )]
    async fn rotate(
        &self,
        house: House,
        who: Operator<ManageWebhooks>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        /// The endpoint's id.
        #[oai(name = "endpoint_id")]
        endpoint_id: Path<Id<EndpointId>>,
    ) -> Result<Shown<EndpointView>, Refusal> {
        let by = Reached::by(&house, &who, id.0.0).await?.authority;
        let (scope, endpoint) = (Scope { app: id.0.0, mode: mode.0.0 }, endpoint_id.0.0);
        let operation = "rotateApplicationEndpointSecret";
        let asked = who.asks_about(&house, scope, operation, key, &endpoint.to_string());
        let secret = signing::new_secret(&house.ids);
        let (shown, request) = (signing::show_secret(&secret), request::current());
        let show =
            move |one: &Endpoint| Some(Answer::<Envelope<_>, 200>::snapshot(EndpointView::of(one), request.clone()));
        let rotated = manage::rotate(&house.store, &asked, &by, (endpoint, secret), show).await;
        kept_or(rotated.map(|one| Answer::of(EndpointView::of(&one).showing(shown))))
    }
}
