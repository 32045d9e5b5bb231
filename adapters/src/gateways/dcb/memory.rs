//! What is remembered of a customer between the steps: sealed, bound to the attempt, and never printed.

use super::unusable;
use crate::gateways::House;
use domain::{
    Scope,
    payments::{Attempt, consent::Remembered, gateway::Unavailable},
};
use serde::{Deserialize, Serialize};

/// The way in which an operator was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Dialect {
    Bdapps,
    Dob,
    Camara,
}

/// What a dialect wants to know again.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Memory {
    pub(super) dialect: Dialect,
    /// What the operator calls the customer: a number, or what stands for one.
    pub(super) subscriber: String,
    /// What the operator calls the code that it sent.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) code: Option<String>,
    /// What the operator calls the payment.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) payment: Option<String>,
}

impl Memory {
    /// Seals it for one attempt.
    pub(super) fn sealed(&self, house: &House, scope: Scope, attempt: &Attempt) -> Result<Remembered, Unavailable> {
        let text = serde_json::to_vec(self).map_err(|_| unusable("nothing can be remembered"))?;
        let sealed = house.secrets.seal_bytes(&owner(scope, attempt.id.as_u128()), &text);
        sealed.map(Remembered::new).map_err(|unreadable| unusable(&unreadable.to_string()))
    }

    /// Opens what was sealed for that attempt.
    pub(super) fn open(
        house: &House,
        scope: Scope,
        attempt: &Attempt,
        sealed: &Remembered,
    ) -> Result<Memory, Unavailable> {
        let opened = house.secrets.open_bytes(&owner(scope, attempt.id.as_u128()), sealed.sealed());
        let text = opened.map_err(|unreadable| unusable(&unreadable.to_string()))?;
        serde_json::from_slice(&text).map_err(|_| unusable("what was remembered cannot be read"))
    }
}

/// Whose a memory is, so that it opens for no other attempt.
pub(crate) fn owner(scope: Scope, attempt: u128) -> Vec<u8> {
    let (app, attempt) = (scope.app.as_u128().to_be_bytes(), attempt.to_be_bytes());
    [b"attempts.consent".as_slice(), &app, &attempt, scope.mode.as_str().as_bytes()].concat()
}
