//! An application: its name, what it allows, and its credentials of both modes.

use super::credential::{Credential, CredentialRefused};
use crate::{
    card_number,
    decision::{Decision, Subject},
    ids::{AppId, CredentialId},
    money::Amount,
    payments::Method,
    scope::{Mode, Scope},
    time::Timestamp,
};
use std::time::Duration;

/// Credentials per mode that may authenticate at the same time: room for rotation, not for sprawl.
pub(super) const LIVE_CREDENTIALS_MAX: usize = 10;

/// An application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct App {
    /// Its id.
    pub id: AppId,
    /// What customers and staff call it.
    pub name: String,
    /// Whether it may call.
    pub status: AppStatus,
    /// What it allows.
    pub settings: Settings,
    /// Its credentials of both modes, oldest first.
    pub credentials: Vec<Credential>,
    /// When it was registered.
    pub created_at: Timestamp,
}

/// Whether an application may call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AppStatus {
    /// It may.
    Active,
    /// It may not; its records stay.
    Disabled,
}

/// What an application allows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settings {
    /// The smallest payment, in minor units of the payment's currency.
    pub min_amount_minor: Option<i64>,
    /// The largest payment, in minor units of the payment's currency.
    pub max_amount_minor: Option<i64>,
    /// What becomes of a payment whose verification nobody answers.
    pub verification: VerificationPolicy,
    /// The ways to pay that customers are offered, in that order.
    pub methods: Vec<Method>,
}

impl Default for Settings {
    fn default() -> Self {
        Settings {
            min_amount_minor: None,
            max_amount_minor: None,
            verification: VerificationPolicy::Fail,
            methods: vec![Method::Sslcommerz],
        }
    }
}

impl Settings {
    /// Whether a payment of that amount is within the bounds.
    pub fn allows(&self, amount: Amount) -> bool {
        self.min_amount_minor.is_none_or(|min| amount.minor() >= min)
            && self.max_amount_minor.is_none_or(|max| amount.minor() <= max)
    }
}

/// What becomes of a payment whose verification nobody answers. Either way an alert is raised and asking goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VerificationPolicy {
    /// The payment fails; a success that is verified later still counts.
    Fail,
    /// The payment stays pending.
    Hold,
}

/// What can be told about an application.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AppEvent {
    /// A credential was replaced.
    CredentialRotated {
        /// The mode it belongs to.
        mode: Mode,
        /// The new one.
        credential: CredentialId,
        /// Until when the old one works.
        previous_works_until: Option<Timestamp>,
    },
}

/// Why a name is no name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("an application's name is 1 to 100 characters, without control characters or a card number")]
pub struct NameRefused;

impl App {
    /// Registers an application, with its first credentials.
    pub fn register(
        id: AppId,
        name: &str,
        settings: Settings,
        credentials: Vec<Credential>,
        at: Timestamp,
    ) -> Result<Decision<App>, NameRefused> {
        let name = name.trim();
        let strange = name.contains(char::is_control) || card_number::contains(name);
        if name.is_empty() || name.chars().count() > 100 || strange {
            return Err(NameRefused);
        }
        let status = AppStatus::Active;
        Ok(Decision::of(App { id, name: name.to_owned(), status, settings, credentials, created_at: at }))
    }

    /// Replaces the credentials of one mode; the ones that work now go on working for the grace.
    pub fn rotate(&self, new: &Credential, grace: Duration, at: Timestamp) -> Result<Decision<App>, CredentialRefused> {
        let mut next = self.clone();
        let mut works_until = None;
        for old in next.credentials.iter_mut().filter(|old| old.mode == new.mode && old.authenticates(at)) {
            *old = old.retire(at.plus(grace));
            works_until = old.works_until();
        }
        if next.working(new.mode, at) >= LIVE_CREDENTIALS_MAX {
            return Err(CredentialRefused::TooMany);
        }
        next.credentials.push(new.clone());
        let event =
            AppEvent::CredentialRotated { mode: new.mode, credential: new.id, previous_works_until: works_until };
        Ok(Decision::of(next).telling(event))
    }

    /// Adds a credential beside those that work.
    pub fn issue(&self, new: &Credential, at: Timestamp) -> Result<Decision<App>, CredentialRefused> {
        if self.working(new.mode, at) >= LIVE_CREDENTIALS_MAX {
            return Err(CredentialRefused::TooMany);
        }
        let mut next = self.clone();
        next.credentials.push(new.clone());
        Ok(Decision::of(next))
    }

    /// Ends a credential at once.
    pub fn revoke(&self, id: CredentialId, at: Timestamp) -> Result<Decision<App>, CredentialRefused> {
        let mut next = self.clone();
        let found = next.credentials.iter_mut().find(|credential| credential.id == id);
        let credential = found.ok_or(CredentialRefused::Unknown { credential: id })?;
        *credential = credential.revoke(at)?;
        Ok(Decision::of(next))
    }

    fn working(&self, mode: Mode, at: Timestamp) -> usize {
        self.credentials.iter().filter(|credential| credential.mode == mode && credential.authenticates(at)).count()
    }
}

impl Subject for App {
    type Id = AppId;
    type Event = AppEvent;

    fn id(&self) -> AppId {
        self.id
    }

    /// An application has no mode of its own; it is kept under LIVE.
    fn scope(&self) -> Scope {
        Scope { app: self.id, mode: Mode::Live }
    }
}
