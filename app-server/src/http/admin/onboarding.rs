//! What the handlers of onboarding share: an application within reach, and why something about it was refused.

use super::operator::Operator;
use crate::{
    house::House,
    http::{
        caller::IdempotencyKey,
        refusal::{ErrorCode, Refusal},
    },
};
use domain::{
    AppId, Asked, Scope,
    access::{Authority, Right},
    apps::{App, AppRefused},
    gateway_configs::ConfigRefused,
    payments::FieldRefused,
};
use std::sync::Arc;

/// An application within an operator's reach, and that he may do `R` to it.
pub(super) struct Reached<R: Right> {
    /// The application.
    pub(super) app: Arc<App>,
    /// The proof.
    pub(super) authority: Authority<R>,
}

impl<R: Right> Reached<R> {
    /// One out of reach and one that does not exist are answered alike.
    pub(super) async fn by(house: &House, who: &Operator<R>, id: AppId) -> Result<Reached<R>, Refusal> {
        let proof = who.over(id).await?;
        let app = house.lookups.app(id).await?;
        let app = app.ok_or_else(|| Refusal::new(ErrorCode::NotFound, "there is no such record"))?;
        Ok(Reached { app, authority: proof.into() })
    }
}

impl<R: Right> Operator<R> {
    /// Asks for something now, in that scope, without an idempotency key.
    pub(super) fn now(&self, house: &House, scope: Scope) -> Asked {
        self.asks(house, scope, "", IdempotencyKey(None), [0; 32])
    }
}

/// Fields with their reasons, as a caller is told.
pub(super) fn told(fields: Vec<FieldRefused>) -> Refusal {
    Refusal::invalid(fields.into_iter().map(|FieldRefused { field, reason }| (field.to_owned(), reason)).collect())
}

impl From<AppRefused> for Refusal {
    fn from(refused: AppRefused) -> Self {
        let words = refused.to_string();
        match refused {
            AppRefused::Fields(fields) => told(fields),
            AppRefused::AlreadyDisabled | AppRefused::AlreadyActive => Refusal::new(ErrorCode::InvalidState, words),
        }
    }
}

impl From<ConfigRefused> for Refusal {
    fn from(refused: ConfigRefused) -> Self {
        let words = refused.to_string();
        match refused {
            ConfigRefused::Fields(fields) => told(fields),
            ConfigRefused::Removed => Refusal::new(ErrorCode::NotFound, "there is no such record"),
            ConfigRefused::NoTarget => Refusal::field("configurationId", words),
        }
    }
}
