//! An application: its name, what it allows, and its credentials of both modes.

use super::{
    credential::{Credential, CredentialRefused, GRACE_MAX},
    settings::Settings,
};
use crate::{
    audit::{Action, AuditLine},
    card_number,
    decision::{Decision, Subject},
    ids::{AppId, CredentialId},
    payments::FieldRefused,
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
    /// When its name, status or settings were last changed.
    pub updated_at: Timestamp,
}

/// Whether an application may call.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AppStatus {
    /// It may.
    Active,
    /// It may not; its records stay.
    Disabled,
}

impl AppStatus {
    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            AppStatus::Active => "ACTIVE",
            AppStatus::Disabled => "DISABLED",
        }
    }
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

/// Why an application was not registered or changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AppRefused {
    /// Fields that cannot be, each with its reason.
    #[error("some fields cannot be accepted: {}", said(_0))]
    Fields(Vec<FieldRefused>),
    /// It was disabled before.
    #[error("the application is disabled already")]
    AlreadyDisabled,
    /// It was not disabled.
    #[error("the application is active already")]
    AlreadyActive,
}

fn said(fields: &[FieldRefused]) -> String {
    let each: Vec<String> = fields.iter().map(|one| format!("{} {}", one.field, one.reason)).collect();
    each.join("; ")
}

impl App {
    /// Registers an application, with its first credentials.
    pub fn register(
        id: AppId,
        name: &str,
        settings: Settings,
        credentials: Vec<Credential>,
        at: Timestamp,
    ) -> Result<Decision<App>, AppRefused> {
        let (name, status) = (name.trim().to_owned(), AppStatus::Active);
        check(&name, &settings)?;
        let line = AuditLine::done(Action::AppRegistered).of_app(id).to("app", id).saying("name", &name);
        let told = settings.facts().into_iter().fold(line, |line, (fact, now)| line.changing(fact, None::<&str>, now));
        let issued = credentials.iter().map(|credential| issued(id, credential));
        let audit = std::iter::once(told).chain(issued).collect();
        let app = App { id, name, status, settings, credentials, created_at: at, updated_at: at };
        Ok(Decision { audit, ..Decision::of(app) })
    }

    /// Changes its name and settings. What stays as it was is not spoken of in the trail.
    pub fn change(&self, name: &str, settings: Settings, at: Timestamp) -> Result<Decision<App>, AppRefused> {
        let name = name.trim().to_owned();
        check(&name, &settings)?;
        let line = self.changed().changing("name", Some(&self.name), Some(&name));
        let facts = self.settings.facts().into_iter().zip(settings.facts());
        let line = facts.fold(line, |line, ((fact, before), (_, after))| line.changing(fact, before, after));
        if line.facts.is_empty() {
            return Ok(Decision::of(self.clone()));
        }
        Ok(Decision::of(App { name, settings, updated_at: at, ..self.clone() }).recording(line))
    }

    /// Stops it from calling, with all its credentials, until it is enabled again. What is under way goes on.
    pub fn disable(&self, at: Timestamp) -> Result<Decision<App>, AppRefused> {
        match self.status {
            AppStatus::Active => Ok(self.becoming(AppStatus::Disabled, at)),
            AppStatus::Disabled => Err(AppRefused::AlreadyDisabled),
        }
    }

    /// Lets it call again, with the credentials that still work.
    pub fn enable(&self, at: Timestamp) -> Result<Decision<App>, AppRefused> {
        match self.status {
            AppStatus::Active => Err(AppRefused::AlreadyActive),
            AppStatus::Disabled => Ok(self.becoming(AppStatus::Active, at)),
        }
    }

    /// Replaces the credentials of one mode; the ones that work now go on working for the grace.
    pub fn rotate(&self, new: &Credential, grace: Duration, at: Timestamp) -> Result<Decision<App>, CredentialRefused> {
        if grace > GRACE_MAX {
            return Err(CredentialRefused::GraceTooLong);
        }
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
        let line = credential_line(Action::CredentialRotated, self.id, new.mode, new.id);
        Ok(Decision::of(next).telling(event).recording(line.saying("graceSeconds", grace.as_secs())))
    }

    /// Adds a credential beside those that work.
    pub fn issue(&self, new: &Credential, at: Timestamp) -> Result<Decision<App>, CredentialRefused> {
        if self.working(new.mode, at) >= LIVE_CREDENTIALS_MAX {
            return Err(CredentialRefused::TooMany);
        }
        let mut next = self.clone();
        next.credentials.push(new.clone());
        Ok(Decision::of(next).recording(issued(self.id, new)))
    }

    /// Ends a credential at once.
    pub fn revoke(&self, id: CredentialId, at: Timestamp) -> Result<Decision<App>, CredentialRefused> {
        let mut next = self.clone();
        let found = next.credentials.iter_mut().find(|credential| credential.id == id);
        let credential = found.ok_or(CredentialRefused::Unknown { credential: id })?;
        *credential = credential.revoke(at)?;
        let line = credential_line(Action::CredentialRevoked, self.id, credential.mode, id);
        Ok(Decision::of(next).recording(line))
    }

    fn changed(&self) -> AuditLine {
        AuditLine::done(Action::AppChanged).of_app(self.id).to("app", self.id)
    }

    fn becoming(&self, status: AppStatus, at: Timestamp) -> Decision<App> {
        let line = self.changed().changing("status", Some(self.status.as_str()), Some(status.as_str()));
        Decision::of(App { status, updated_at: at, ..self.clone() }).recording(line)
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

fn issued(app: AppId, credential: &Credential) -> AuditLine {
    credential_line(Action::CredentialIssued, app, credential.mode, credential.id)
}

fn credential_line(action: Action, app: AppId, mode: Mode, credential: CredentialId) -> AuditLine {
    AuditLine::done(action).of_app(app).in_mode(mode).to("credential", credential)
}

fn check(name: &str, settings: &Settings) -> Result<(), AppRefused> {
    let strange = name.contains(char::is_control) || card_number::contains(name);
    let is_no_name = name.is_empty() || name.chars().count() > 100 || strange;
    let reason = "must be 1 to 100 characters, without control characters or a card number";
    let named = is_no_name.then(|| FieldRefused { field: "name", reason: reason.to_owned() });
    let fields: Vec<FieldRefused> = named.into_iter().chain(settings.problems()).collect();
    if fields.is_empty() { Ok(()) } else { Err(AppRefused::Fields(fields)) }
}
