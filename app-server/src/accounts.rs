//! Applications and their credentials, as commands at the machine manage them; operators do the same over HTTP. Here the
//! texts of new credentials are made, and shown once by whoever asked.

use adapters::{
    clock::SystemClock,
    crypto::{self, NewPair},
    ids::Ids,
    postgres::Store,
};
use domain::{
    AppId, Asked, CredentialId, Declined, Mode, Scope, Timestamp,
    access::Authority,
    apps::{self, AppRefused, Credential, CredentialRefused, CredentialState, NewApp, Settings},
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
pub type RegisterFailed = Declined<AppRefused>;

/// Registers an application with a credential for each mode.
pub async fn register(
    store: &Store,
    name: &str,
    methods: &[Method],
    modes: &[Mode],
) -> Result<(AppId, Vec<Made>), RegisterFailed> {
    let (ids, at) = (Ids::new(), SystemClock::new().wall());
    let id = AppId::from_u128(ids.ordered());
    let (credentials, made): (Vec<_>, Vec<_>) = modes.iter().map(|mode| new_credential(&ids, id, *mode, at)).unzip();
    let settings = Settings { methods: methods.to_vec(), ..Settings::default() };
    let new = NewApp { id, name: name.to_owned(), settings, credentials };
    apps::register(store, &Asked::at(scope(id), at), &Authority::Machine, new, |_| None).await?;
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
    let (credential, made) = new_credential(&Ids::new(), app, mode, at);
    apps::rotate(store, &Asked::at(scope(app), at), &Authority::Machine, (app, credential, grace), |_| None).await?;
    Ok(made)
}

/// Ends a credential at once.
pub async fn revoke(store: &Store, app: AppId, credential: CredentialId) -> Result<(), Declined<CredentialRefused>> {
    let at = SystemClock::new().wall();
    apps::revoke(store, &Asked::at(scope(app), at), &Authority::Machine, (app, credential)).await.map(drop)
}

/// A new credential, with its texts.
pub fn new_credential(ids: &Ids, app: AppId, mode: Mode, at: Timestamp) -> (Credential, Made) {
    let id = CredentialId::from_u128(ids.ordered());
    let pair = crypto::new_pair(app, mode, || ids.random());
    let (key_digest, secret_digest) = (pair.key_digest, pair.secret_digest);
    let state = CredentialState::Active;
    (Credential { id, mode, key_digest, secret_digest, state, created_at: at }, Made { credential: id, mode, pair })
}

/// An application is kept under LIVE.
pub const fn scope(app: AppId) -> Scope {
    Scope { app, mode: Mode::Live }
}
