//! Where an application delivers from itself.

use super::{Tag, body::Body, caller::AppCaller, envelope::Shown, refusal::Refusal};
use crate::{house::House, wire::instant::Instant};
use adapters::webhook::signing;
use domain::{
    FulfilmentUrlId, Scope,
    audit::{Action, Actor, AuditLine, KeepsAudit, Origin},
    ids::NewIds,
    orders::{FulfilmentUrl, KeepsFulfilmentUrls},
    time::Clock,
};
use poem_openapi::{Object, OpenApi};

/// What an application may do with its fulfilment URL.
pub struct FulfillmentUrlApi;

/// Where to deliver from
#[derive(Clone, Debug, Object)]
#[oai(rename = "SetFulfillmentUrl", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct SetUrlBody {
    /// Where you are asked to deliver; https in LIVE mode.
    #[oai(validator(min_length = 1, max_length = 2000))]
    url: String,
    /// Whether to make a new secret; the old one signs no more. Left out: only the first time.
    rotate_secret: Option<bool>,
}

/// Where an application delivers from itself
#[derive(Clone, Debug, Object)]
#[oai(rename = "FulfillmentUrl", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct UrlView {
    /// Where you are asked to deliver.
    url: String,
    /// What questions are signed with; shown once, when it is made.
    secret: Option<String>,
    /// When it was set up.
    created_at: Instant,
    /// When it was last changed.
    updated_at: Instant,
}

impl UrlView {
    fn of(url: &FulfilmentUrl, secret: Option<String>) -> UrlView {
        let (created_at, updated_at) = (Instant(url.created_at), Instant(url.updated_at));
        UrlView { url: url.url.clone(), secret, created_at, updated_at }
    }
}

#[OpenApi]
impl FulfillmentUrlApi {
    /// The address where you are asked to deliver
    ///
    /// Of this mode.
    #[oai(path = "/fulfillment-url", method = "get", operation_id = "getFulfillmentUrl", tag = "Tag::Orders")]
    async fn get(&self, house: House, who: AppCaller) -> Result<Shown<UrlView>, Refusal> {
        known(&house, who.scope).await
    }

    /// Set the address where you are asked to deliver
    ///
    /// For variants whose source is FULFILMENT_URL. It is asked with a signed POST, as Standard Webhooks say, whose
    /// `webhook-id` is the order's id and stays the same however often it is asked: keep your answer by it, and deliver once.
    /// Answer 200 with `{"status": "FULFILLED", "items": [{"item": 1, "codes": ["…"]}]}` (as many codes as were bought, or
    /// none where there are none to give), `{"status": "ACCEPTED"}` to be asked again later, or
    /// `{"status": "REFUSED", "reason": "…"}`.
    #[oai(path = "/fulfillment-url", method = "put", operation_id = "setFulfillmentUrl", tag = "Tag::Orders")]
    async fn set(&self, house: House, who: AppCaller, body: Body<SetUrlBody>) -> Result<Shown<UrlView>, Refusal> {
        let actor = Actor::App { app: who.scope.app, credential: who.credential };
        let origin = Origin { actor, request: Some(super::request::current().bits), address: None };
        set(&house, who.scope, &origin, body.value).await
    }
}

/// Where an application delivers from, without the secret.
pub(super) async fn known(house: &House, scope: Scope) -> Result<Shown<UrlView>, Refusal> {
    let found = house.store.fulfilment_url(scope).await?;
    let missing = || Refusal::new(super::refusal::ErrorCode::NotFound, "there is no fulfilment URL in this mode");
    Ok(Shown::of(UrlView::of(&found.ok_or_else(missing)?, None)))
}

/// Sets where an application delivers from, on record of whoever asked; a secret that is new is shown this once.
pub(super) async fn set(
    house: &House,
    scope: Scope,
    origin: &Origin,
    wanted: SetUrlBody,
) -> Result<Shown<UrlView>, Refusal> {
    let SetUrlBody { url, rotate_secret } = wanted;
    let at = house.clock.now(scope);
    let known = house.store.fulfilment_url(scope).await?;
    let is_new = known.is_none() || rotate_secret == Some(true);
    let secret = is_new.then(|| signing::new_secret(&house.ids));
    let next = match (&known, secret.clone()) {
        (Some(known), secret) => known.change(&url, secret, at)?,
        (None, Some(secret)) => {
            FulfilmentUrl::set_up(FulfilmentUrlId::from_u128(house.ids.ordered()), scope, &url, secret, at)?
        }
        (None, None) => return Err(super::refusal::broken("a fulfilment URL without a secret")),
    };
    house.store.keep_fulfilment_url(&next).await?;
    let line = AuditLine::done(Action::FulfilmentUrlSet).of_app(scope.app).in_mode(scope.mode);
    let line = line.to("fulfilment_url", next.id);
    let line = line.changing("url", known.as_ref().map(|known| known.url.as_str()), Some(next.url.as_str()));
    let line = line.saying("new secret", is_new);
    house.store.keep_line(origin, &line, at).await?;
    Ok(Shown::of(UrlView::of(&next, secret.as_ref().map(signing::show_secret))))
}
