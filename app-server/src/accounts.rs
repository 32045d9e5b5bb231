//! Applications and their credentials, as an operator manages them before there is a screen for it.

use adapters::{
    clock::SystemClock,
    crypto::{self, NewPair},
    ids::Ids,
    postgres::Store,
};
use domain::{
    AppId, Asked, CredentialId, Decides, Declined, Mode, Opens, Scope,
    apps::{App, AppRefused, Credential, CredentialRefused, CredentialState, Settings},
    decision::Never,
    ids::NewIds,
    payments::Method,
    time::Clock,
};
use std::time::Duration;

/// A credential that was made: the only moment at which its texts exist.
#[derive(Debug)]
pub struct Made {
    /// Its id.
    pub credential: CredentialId,
    /// Its mode.
    pub mode: Mode,
    /// Its texts.
    pub pair: NewPair,
}

/// Why an application was not registered.
#[derive(Debug, thiserror::Error)]
pub enum RegisterFailed {
    /// It cannot be registered so.
    #[error(transparent)]
    Refused(#[from] AppRefused),
    /// The store did not keep it.
    #[error(transparent)]
    Declined(#[from] Declined<Never>),
}

/// Registers an application with a credential for each mode.
pub async fn register(
    store: &Store,
    name: &str,
    methods: &[Method],
    modes: &[Mode],
) -> Result<(AppId, Vec<Made>), RegisterFailed> {
    let (ids, at) = (Ids::new(), SystemClock::new().wall());
    let id = AppId::from_u128(ids.ordered());
    let (credentials, made): (Vec<_>, Vec<_>) = modes.iter().map(|mode| issue(&ids, id, *mode, at)).unzip();
    let settings = Settings { methods: methods.to_vec(), ..Settings::default() };
    let first = App::register(id, name, settings, credentials, at)?;
    store.open(&Asked::at(scope(id), at), first).await?;
    Ok((id, made))
}

/// Replaces the credentials of one mode; the old ones go on working for the grace.
pub async fn rotate(
    store: &Store,
    app: AppId,
    mode: Mode,
    grace: Duration,
) -> Result<Made, Declined<CredentialRefused>> {
    let at = SystemClock::new().wall();
    let (credential, made) = issue(&Ids::new(), app, mode, at);
    store.decide(app, &Asked::at(scope(app), at), move |app: &App| app.rotate(&credential, grace, at)).await?;
    Ok(made)
}

/// Ends a credential at once.
pub async fn revoke(store: &Store, app: AppId, credential: CredentialId) -> Result<(), Declined<CredentialRefused>> {
    let at = SystemClock::new().wall();
    store.decide(app, &Asked::at(scope(app), at), move |app: &App| app.revoke(credential, at)).await.map(drop)
}

fn issue(ids: &Ids, app: AppId, mode: Mode, at: domain::Timestamp) -> (Credential, Made) {
    let id = CredentialId::from_u128(ids.ordered());
    let pair = crypto::new_pair(app, mode, || ids.random());
    let (key_digest, secret_digest) = (pair.key_digest, pair.secret_digest);
    let state = CredentialState::Active;
    (Credential { id, mode, key_digest, secret_digest, state, created_at: at }, Made { credential: id, mode, pair })
}

/// An application is kept under LIVE.
const fn scope(app: AppId) -> Scope {
    Scope { app, mode: Mode::Live }
}
