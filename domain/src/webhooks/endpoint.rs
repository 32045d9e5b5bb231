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

    /// That address answered 410 Gone: the endpoint is switched off until its owner switches it on again. It stays as it
    /// is when its owner has moved it elsewhere in the meantime, or has switched it off.
    pub fn is_gone(&self, url: &str, at: Timestamp) -> Result<Decision<Endpoint>, EndpointRefused> {
        self.still_there()?;
        if self.url != url || self.state != EndpointState::Enabled {
            return Ok(Decision::of(self.clone()));
        }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::story::{NOON, SHOP, noon_and};

    const HOOK: &str = "https://shop.example/hook";

    fn wanted(url: &str) -> NewEndpoint {
        NewEndpoint { url: url.into(), description: None, events: Vec::new(), ordered: false }
    }

    fn created(scope: Scope, new: &NewEndpoint) -> Result<Endpoint, EndpointRefused> {
        Endpoint::create(EndpointId::from_u128(1), scope, new, Secret::new(vec![1]), NOON).map(|created| created.next)
    }

    fn enabled() -> Endpoint {
        created(SHOP, &wanted(HOOK)).unwrap()
    }

    #[test]
    fn every_state_answers_every_request() {
        use EndpointState::{Disabled, Enabled, Gone, Removed};
        let is = |state| Endpoint { state, ..enabled() };
        let removed = Err(EndpointRefused::Removed);
        for (before, off, on, gone, removing) in [
            (Enabled, Ok(Disabled), Ok(Enabled), Ok(Gone), Ok(Removed)),
            (Disabled, Ok(Disabled), Ok(Enabled), Ok(Disabled), Ok(Removed)),
            (Gone, Ok(Disabled), Ok(Enabled), Ok(Gone), Ok(Removed)),
            (Removed, removed.clone(), removed.clone(), removed.clone(), removed),
        ] {
            let endpoint = is(before);
            let state = |decided: Result<Decision<Endpoint>, _>| decided.map(|decision| decision.next.state);
            assert_eq!(state(endpoint.change(&wanted(HOOK), false, NOON)), off, "{before:?} switched off");
            assert_eq!(state(endpoint.change(&wanted(HOOK), true, NOON)), on, "{before:?} switched on");
            assert_eq!(state(endpoint.is_gone(HOOK, NOON)), gone, "{before:?} answered 410");
            assert_eq!(state(endpoint.remove(NOON)), removing, "{before:?} removed");
            let rotated = endpoint.rotate_secret(Secret::new(vec![2]), NOON).map(|decision| decision.next.state);
            assert_eq!(rotated.is_ok(), before != Removed, "{before:?} rotated");
            assert_eq!(endpoint.wants(EventType::PaymentFailed), before == Enabled, "{before:?}");
        }
    }

    #[test]
    fn an_endpoint_that_moved_is_not_switched_off_for_its_old_address() {
        let moved = enabled().change(&wanted("https://new.example/hook"), true, NOON).unwrap().next;
        assert_eq!(moved.is_gone(HOOK, noon_and(1)).unwrap(), Decision::of(moved));
    }

    #[test]
    fn an_endpoint_receives_what_it_asked_for_or_everything() {
        let filtered = NewEndpoint { events: vec![EventType::PaymentSucceeded], ..wanted(HOOK) };
        let filtered = created(SHOP, &filtered).unwrap();
        for kind in EventType::ALL {
            assert!(enabled().wants(*kind));
            assert_eq!(filtered.wants(*kind), *kind == EventType::PaymentSucceeded);
        }
    }

    #[test]
    fn real_money_is_told_over_tls_only() {
        let live = Scope { mode: Mode::Live, ..SHOP };
        assert!(created(SHOP, &wanted("http://localhost:9000/hook")).is_ok());
        assert!(created(live, &wanted(HOOK)).is_ok());
        assert_eq!(created(live, &wanted("http://shop.example/hook")), Err(EndpointRefused::Url));
        let changed = created(live, &wanted(HOOK)).unwrap().change(&wanted("http://shop.example"), true, NOON);
        assert_eq!(changed, Err(EndpointRefused::Url));
    }

    #[test]
    fn what_an_endpoint_is_called_and_where_it_is_have_their_bounds() {
        let long = format!("https://shop.example/{}", "x".repeat(1_980));
        for (url, answer) in [
            (long.get(..2_000).unwrap(), None),
            (long.as_str(), Some(EndpointRefused::Url)),
            ("ftp://shop.example", Some(EndpointRefused::Url)),
            ("https://user:secret@shop.example/hook", Some(EndpointRefused::Url)),
            ("https://shop.example/4111111111111111", Some(EndpointRefused::CardNumber)),
        ] {
            assert_eq!(created(SHOP, &wanted(url)).err(), answer, "{url}");
        }
        for (text, answer) in [
            ("x".repeat(200), None),
            ("x".repeat(201), Some(EndpointRefused::Description)),
            ("a\0b".into(), Some(EndpointRefused::Description)),
            ("5555 5555 5555 4444".into(), Some(EndpointRefused::CardNumber)),
        ] {
            let described = NewEndpoint { description: Some(text.clone()), ..wanted(HOOK) };
            assert_eq!(created(SHOP, &described).err(), answer, "{text}");
        }
    }

    #[test]
    fn both_secrets_sign_for_a_day_and_neither_shows_itself() {
        let once = enabled().rotate_secret(Secret::new(vec![2]), NOON).unwrap().next;
        let signing = |endpoint: &Endpoint, at| -> Vec<u8> {
            endpoint.secrets.at(at).flat_map(|secret| secret.reveal().to_vec()).collect()
        };
        assert_eq!(signing(&enabled(), NOON), [1]);
        assert_eq!(signing(&once, NOON), [2, 1], "the newest first");
        let end = NOON.plus(SECRET_GRACE);
        assert_eq!(signing(&once, end.minus(Duration::from_micros(1))), [2, 1]);
        assert_eq!(signing(&once, end), [2]);
        let twice = once.rotate_secret(Secret::new(vec![3]), noon_and(1)).unwrap().next;
        assert_eq!(signing(&twice, noon_and(1)), [3, 2], "the oldest signs no more");
        assert_eq!(format!("{:?}", once.secrets.current), "Secret(…)");
    }
}
