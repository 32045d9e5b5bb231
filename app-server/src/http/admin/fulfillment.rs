//! Where an application delivers from itself, as operators look after it.

use super::{onboarding::Reached, operator::Operator};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        envelope::Shown,
        fulfillment_url::{self, SetUrlBody, UrlView},
        refusal::Refusal,
    },
    wire::{ids::Id, one_of::OneOf},
};
use domain::{AppId, Mode, Scope, access::ManageWebhooks};
use poem_openapi::{OpenApi, param::Path};

/// What operators do with fulfilment URLs.
pub struct AdminFulfillmentApi;

#[OpenApi]
impl AdminFulfillmentApi {
    /// The address where an application is asked to deliver, in one mode
    ///
    /// Its secret is never shown here.
    #[oai(
        path = "/admin/apps/:id/fulfillment-url/:mode",
        method = "get",
        operation_id = "getApplicationFulfillmentUrl",
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
    ) -> Result<Shown<UrlView>, Refusal> {
        Reached::by(&house, &who, id.0.0).await?;
        fulfillment_url::known(&house, Scope { app: id.0.0, mode: mode.0.0 }).await
    }

    /// Set the address where an application is asked to deliver
    ///
    /// As the application does itself (`setFulfillmentUrl`). A secret that is new is shown once, in this answer.
    #[oai(
        path = "/admin/apps/:id/fulfillment-url/:mode",
        method = "put",
        operation_id = "setApplicationFulfillmentUrl",
        tag = "Tag::Onboarding"
    )]
    async fn set(
        &self,
        house: House,
        who: Operator<ManageWebhooks>,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        body: Body<SetUrlBody>,
    ) -> Result<Shown<UrlView>, Refusal> {
        Reached::by(&house, &who, id.0.0).await?;
        let scope = Scope { app: id.0.0, mode: mode.0.0 };
        let asked = who.now(&house, scope);
        fulfillment_url::set(&house, scope, &asked.origin, body.value).await
    }
}
