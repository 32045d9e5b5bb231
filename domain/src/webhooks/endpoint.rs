//! A place where an application receives events.

use super::event::EventType;
use crate::{
    card_number,
    decision::{Decision, Never, Subject},
    ids::EndpointId,
    scope::{Mode, Scope},
    time::{Timestamp, hours},
    web_address::is_web_address,
};
use std::{fmt, time::Duration};

/// How long a replaced secret goes on signing beside the new one.
pub const SECRET_GRACE: Duration = hours(24);

/// A signing secret: 256 random bits. It never shows itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Secret(Vec<u8>);

impl Secret {
    /// The secret made of these bytes.
    pub const fn new(bytes: Vec<u8>) -> Secret {
        Secret(bytes)
    }

    /// The bytes, for signing and for the one time it is shown.
    pub fn reveal(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

/// The secrets an endpoint's deliveries are signed with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SigningSecrets {
    /// The one that signs from now on.
    pub current: Secret,
    /// The one it replaced, which signs too until then.
    pub previous: Option<(Secret, Timestamp)>,
}

impl SigningSecrets {
    /// Those that sign at that instant, newest first.
    pub fn at(&self, at: Timestamp) -> impl Iterator<Item = &Secret> {
        let previous = self.previous.as_ref().filter(move |(_, until)| at < *until).map(|(secret, _)| secret);
        std::iter::once(&self.current).chain(previous)
    }
}

/// A place where an application receives events of one mode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// Its id.
    pub id: EndpointId,
    /// Its application and mode.
    pub scope: Scope,
    /// Where deliveries are posted.
    pub url: String,
    /// What it is for, in the application's words.
    pub description: Option<String>,
    /// The events it wants; none named means all.
    pub events: Vec<EventType>,
    /// Whether events of one object arrive in their order.
    pub ordered: bool,
    /// Whether it receives.
    pub state: EndpointState,
    /// What its deliveries are signed with.
    pub secrets: SigningSecrets,
    /// When it was created.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// Whether an endpoint receives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EndpointState {
    /// It does.
    Enabled,
    /// Its owner switched it off.
    Disabled,
    /// It answered 410 Gone, and was switched off for that.
    Gone,
    /// Its owner removed it; its deliveries stay on record.
    Removed,
}

impl EndpointState {
    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            EndpointState::Enabled => "ENABLED",
            EndpointState::Disabled => "DISABLED",
            EndpointState::Gone => "GONE",
            EndpointState::Removed => "REMOVED",
        }
    }
}

/// Endpoints tell nobody anything.
pub type EndpointEvent = Never;

/// What is asked for when an endpoint is created or changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewEndpoint {
    /// Where deliveries are posted.
    pub url: String,
    /// What it is for.
    pub description: Option<String>,
    /// The events it wants; none named means all.
    pub events: Vec<EventType>,
    /// Whether events of one object arrive in their order.
    pub ordered: bool,
}

/// Why an endpoint was not created or changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EndpointRefused {
    /// Only the web is dialled, and in LIVE only over TLS.
    #[error(
        "the URL must begin with https:// (http:// is allowed in TEST), name a host without credentials, and be at most 2000 characters"
    )]
    Url,
    /// Too long, or not one line of text.
    #[error("the description must be at most 200 characters, without control characters")]
    Description,
    /// Card data is never kept.
    #[error("neither the URL nor the description may hold a card number")]
    CardNumber,
    /// It was removed.
    #[error("the endpoint was removed")]
    Removed,
}

impl Endpoint {
    /// Creates an endpoint that receives from now on.
    pub fn create(
        id: EndpointId,
        scope: Scope,
        new: &NewEndpoint,
        secret: Secret,
        at: Timestamp,
    ) -> Result<Decision<Endpoint>, EndpointRefused> {
        check(scope.mode, new)?;
        Ok(Decision::of(Endpoint {
            id,
            scope,
            url: new.url.clone(),
            description: new.description.clone(),
            events: new.events.clone(),
            ordered: new.ordered,
            state: EndpointState::Enabled,
            secrets: SigningSecrets { current: secret, previous: None },
            created_at: at,
            updated_at: at,
        }))
    }

    /// Changes what it receives, and switches it on or off.
    pub fn change(
        &self,
        to: &NewEndpoint,
        enabled: bool,
        at: Timestamp,
    ) -> Result<Decision<Endpoint>, EndpointRefused> {
        self.still_there()?;
        check(self.scope.mode, to)?;
        let state = if enabled { EndpointState::Enabled } else { EndpointState::Disabled };
        Ok(Decision::of(Endpoint {
            url: to.url.clone(),
            description: to.description.clone(),
            events: to.events.clone(),
            ordered: to.ordered,
            state,
            updated_at: at,
            ..self.clone()
        }))
    }

    /// Replaces its secret. Both sign for [`SECRET_GRACE`].
    pub fn rotate_secret(&self, secret: Secret, at: Timestamp) -> Result<Decision<Endpoint>, EndpointRefused> {
        self.still_there()?;
        let previous = Some((self.secrets.current.clone(), at.plus(SECRET_GRACE)));
        let secrets = SigningSecrets { current: secret, previous };
        Ok(Decision::of(Endpoint { secrets, updated_at: at, ..self.clone() }))
    }

    /// Removes it: nothing is delivered any more.
    pub fn remove(&self, at: Timestamp) -> Result<Decision<Endpoint>, EndpointRefused> {
        self.still_there()?;
        Ok(Decision::of(Endpoint { state: EndpointState::Removed, updated_at: at, ..self.clone() }))
    }

    /// It answered 410 Gone: it is switched off until its owner switches it on again.
    pub fn is_gone(&self, at: Timestamp) -> Result<Decision<Endpoint>, EndpointRefused> {
        self.still_there()?;
        Ok(Decision::of(Endpoint { state: EndpointState::Gone, updated_at: at, ..self.clone() }))
    }

    /// Whether it wants events of that type.
    pub fn wants(&self, kind: EventType) -> bool {
        self.state == EndpointState::Enabled && (self.events.is_empty() || self.events.contains(&kind))
    }

    fn still_there(&self) -> Result<(), EndpointRefused> {
        if self.state == EndpointState::Removed { Err(EndpointRefused::Removed) } else { Ok(()) }
    }
}

impl Subject for Endpoint {
    type Id = EndpointId;
    type Event = EndpointEvent;

    fn id(&self) -> EndpointId {
        self.id
    }

    fn scope(&self) -> Scope {
        self.scope
    }
}

fn check(mode: Mode, new: &NewEndpoint) -> Result<(), EndpointRefused> {
    let scheme_is_fine = mode == Mode::Test || new.url.to_ascii_lowercase().starts_with("https://");
    if !scheme_is_fine || new.url.len() > 2_000 || !is_web_address(&new.url) {
        return Err(EndpointRefused::Url);
    }
    let description = new.description.as_deref().unwrap_or_default();
    if description.chars().count() > 200 || description.contains(char::is_control) {
        return Err(EndpointRefused::Description);
    }
    if card_number::contains(&new.url) || card_number::contains(description) {
        return Err(EndpointRefused::CardNumber);
    }
    Ok(())
}
