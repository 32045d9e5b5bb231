//! The application itself.

use super::{Tag, caller::AppCaller, envelope::Shown, refusal::Refusal};
use crate::wire::{
    ids::Id,
    instant::Instant,
    payment::{AppView, MethodView},
};
use poem_openapi::OpenApi;

/// What an application may ask about itself.
pub struct AppsApi;

#[OpenApi]
impl AppsApi {
    /// The application that these credentials belong to
    ///
    /// With the mode of the credential and the ways to pay that customers are offered.
    #[oai(path = "/app/me", method = "get", operation_id = "getMe", tag = "Tag::App")]
    async fn me(&self, who: AppCaller) -> Result<Shown<AppView>, Refusal> {
        let app = who.app;
        Ok(Shown::of(AppView {
            id: Id(app.id),
            name: app.name.clone(),
            mode: who.scope.mode.into(),
            methods: app.settings.methods.iter().copied().map(MethodView::from).collect(),
            min_amount_minor: app.settings.min_amount_minor,
            max_amount_minor: app.settings.max_amount_minor,
            created_at: Instant(app.created_at),
        }))
    }
}
