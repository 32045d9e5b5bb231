//! Gateways' tokens as rows: locked while somebody decides about them, sealed where they lie.

use super::{
    convert::{database, from_time, to_time, to_uuid},
    schema::gateways::gateway_tokens,
    store::Store,
};
use crate::{
    gateways::{
        Secret,
        tokens::{
            TokenOwner,
            state::{Held, TokenState},
        },
    },
    webhook::secret_box::{SecretBox, SecretUnreadable},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use chrono::{DateTime, Utc};
use diesel::{prelude::*, result::Error};
use diesel_async::{AsyncConnection, RunQueryDsl};
use domain::{StoreFailed, Timestamp};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// What is sealed: tokens, and what they were got with.
#[derive(Default, Serialize, Deserialize)]
struct Sealed {
    credentials: String,
    id_token: Option<String>,
    refresh_token: Option<String>,
}

#[derive(Queryable, Selectable, AsChangeset)]
#[diesel(table_name = gateway_tokens, check_for_backend(diesel::pg::Pg), treat_none_as_null = true)]
struct TokenRow {
    secrets: Option<Vec<u8>>,
    generation: i64,
    called_at: Vec<DateTime<Utc>>,
    is_renewable: bool,
    renew_at: Option<DateTime<Utc>>,
    use_until: Option<DateTime<Utc>>,
    renewable_until: Option<DateTime<Utc>>,
    blocked_until: Option<DateTime<Utc>>,
    lease_holder: Option<Uuid>,
    lease_until: Option<DateTime<Utc>>,
    updated_at: DateTime<Utc>,
}

impl Store {
    /// What is known of a merchant's tokens; nothing when there is no row.
    pub(crate) async fn token_state(&self, owner: &TokenOwner) -> Result<TokenState, StoreFailed> {
        let mut connection = self.connection().await?;
        let row = gateway_tokens::table.find(to_uuid(owner.id())).select(TokenRow::as_select());
        let row: Option<TokenRow> = row.first(&mut connection).await.optional().map_err(database)?;
        Ok(row.map(|row| row.into_state(owner, &self.secrets)).unwrap_or_default())
    }

    /// Locks a merchant's row while a rule changes what is known, and keeps that. Whoever comes meanwhile waits.
    pub(crate) async fn change_token_state<T: Send>(
        &self,
        owner: &TokenOwner,
        rule: impl FnOnce(&mut TokenState) -> T + Send,
    ) -> Result<T, StoreFailed> {
        // What opens a gateway never lies open, whatever may lie open in development.
        if !self.secrets.is_locked() {
            return Err(StoreFailed::Database("there is no key to seal the gateways' tokens with".into()));
        }
        let (id, secrets) = (to_uuid(owner.id()), self.secrets.clone());
        let mut connection = self.connection().await?;
        let changed = connection.transaction(async move |connection| {
            let first = (
                gateway_tokens::id.eq(id),
                gateway_tokens::method.eq(owner.method.as_str()),
                gateway_tokens::merchant.eq(&owner.merchant),
                gateway_tokens::base_url.eq(&owner.base_url),
                gateway_tokens::updated_at.eq(Utc::now()),
            );
            let inserted = diesel::insert_into(gateway_tokens::table).values(first).on_conflict_do_nothing();
            inserted.execute(connection).await?;
            let locked = gateway_tokens::table.find(id).select(TokenRow::as_select()).for_update();
            let mut state = locked.first::<TokenRow>(connection).await?.into_state(owner, &secrets);
            let before = state.clone();
            let answer = rule(&mut state);
            if state != before {
                let row = TokenRow::of(&state, owner, &secrets);
                let row = row.map_err(|unsealed| Error::SerializationError(unsealed.into()))?;
                diesel::update(gateway_tokens::table.find(id)).set(row).execute(connection).await?;
            }
            Ok::<_, Error>(answer)
        });
        changed.await.map_err(database)
    }
}

impl TokenRow {
    fn of(state: &TokenState, owner: &TokenOwner, secrets: &SecretBox) -> Result<TokenRow, SecretUnreadable> {
        let held = state.held.as_ref();
        let sealed = Sealed {
            credentials: STANDARD.encode(state.credentials),
            id_token: held.map(|held| held.id_token.expose().to_owned()),
            refresh_token: held.and_then(|held| held.refresh_token.as_ref()).map(|token| token.expose().to_owned()),
        };
        let text = serde_json::json!(sealed).to_string();
        let time = |at: fn(&Held) -> Timestamp| held.map(at).map(to_time);
        Ok(TokenRow {
            secrets: Some(secrets.seal_bytes(&sealed_for(owner.id()), text.as_bytes())?),
            generation: state.generation,
            called_at: state.calls.iter().map(|call| to_time(*call)).collect(),
            is_renewable: state.is_renewable,
            renew_at: time(|held| held.renew_at),
            use_until: time(|held| held.use_until),
            renewable_until: time(|held| held.renewable_until),
            blocked_until: state.blocked_until.map(to_time),
            lease_holder: state.lease.map(|(holder, _)| to_uuid(holder)),
            lease_until: state.lease.map(|(_, until)| to_time(until)),
            updated_at: Utc::now(),
        })
    }

    /// The state. Tokens that do not open any more are as good as none: a new one is called for, as far as the hour allows.
    fn into_state(self, owner: &TokenOwner, secrets: &SecretBox) -> TokenState {
        let sealed = self.secrets.as_deref().and_then(|kept| opened(owner, secrets, kept)).unwrap_or_default();
        let times = self.renew_at.zip(self.use_until).zip(self.renewable_until);
        let held = sealed.id_token.zip(times).map(|(id_token, ((renew_at, use_until), renewable_until))| Held {
            id_token: Secret::new(id_token),
            refresh_token: sealed.refresh_token.map(Secret::new),
            renew_at: from_time(renew_at),
            use_until: from_time(use_until),
            renewable_until: from_time(renewable_until),
        });
        let credentials = STANDARD.decode(sealed.credentials).ok().and_then(|bytes| bytes.try_into().ok());
        TokenState {
            credentials: credentials.unwrap_or_default(),
            held,
            generation: self.generation,
            calls: self.called_at.into_iter().map(from_time).collect(),
            is_renewable: self.is_renewable,
            blocked_until: self.blocked_until.map(from_time),
            lease: self.lease_holder.zip(self.lease_until).map(|(holder, until)| (holder.as_u128(), from_time(until))),
        }
    }
}

fn opened(owner: &TokenOwner, secrets: &SecretBox, kept: &[u8]) -> Option<Sealed> {
    let opened = secrets.open_bytes(&sealed_for(owner.id()), kept).inspect_err(|unreadable| {
        tracing::error!(
            gateway = owner.method.as_str(),
            gateway.merchant = owner.merchant,
            error = %unreadable,
            "a gateway's tokens cannot be opened; new ones are called for",
        );
    });
    serde_json::from_slice(&opened.ok()?).ok()
}

/// What the tokens of a row are bound to.
pub(super) fn sealed_for(id: u128) -> Vec<u8> {
    [b"gateway_tokens".as_slice(), &id.to_be_bytes()].concat()
}
