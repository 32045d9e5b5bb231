//! How codes lie: each sealed for its own place, and digested with a key of the application's own, so that one is known
//! again without being opened.

use crate::{
    postgres::convert::to_uuid,
    webhook::secret_box::{SecretBox, SecretUnreadable},
};
use diesel::{OptionalExtension, prelude::*, result::Error};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{Scope, StoreFailed, webhooks::Secret};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Sha256;

use crate::postgres::schema::selling::voucher_keys;

/// Bytes of a key.
const KEY_BYTES: usize = 32;

/// What a code is digested with.
pub(super) struct DigestKey(Vec<u8>);

impl DigestKey {
    /// The digest of a code.
    pub(super) fn digest(&self, code: &Secret) -> Vec<u8> {
        #[expect(clippy::expect_used, reason = "HMAC takes a key of any length")]
        let mut mac = Hmac::<Sha256>::new_from_slice(&self.0).expect("HMAC takes a key of any length");
        mac.update(code.reveal());
        mac.finalize().into_bytes().to_vec()
    }

    /// The key of a scope; none before its first code came.
    pub(super) async fn find(
        connection: &AsyncPgConnection,
        secrets: &SecretBox,
        scope: Scope,
    ) -> Result<Option<DigestKey>, Error> {
        let key = (to_uuid(scope.app.as_u128()), scope.mode.as_str());
        let kept: Option<Vec<u8>> = voucher_keys::table
            .find(key)
            .select(voucher_keys::digest_key)
            .first(&mut { connection })
            .await
            .optional()?;
        kept.map(|kept| secrets.open_bytes(&key_owner(scope), &kept).map(DigestKey).map_err(unreadable)).transpose()
    }

    /// The key of a scope, made now if it has none. Of two that are made at once, one stays.
    pub(super) async fn of(
        connection: &AsyncPgConnection,
        secrets: &SecretBox,
        scope: Scope,
    ) -> Result<DigestKey, Error> {
        if let Some(found) = DigestKey::find(connection, secrets, scope).await? {
            return Ok(found);
        }
        let mut fresh = vec![0; KEY_BYTES];
        getrandom::fill(&mut fresh).map_err(|_| unreadable(SecretUnreadable::NoRandom))?;
        let sealed = secrets.seal_bytes(&key_owner(scope), &fresh).map_err(unreadable)?;
        diesel::insert_into(voucher_keys::table)
            .values((
                voucher_keys::app_id.eq(to_uuid(scope.app.as_u128())),
                voucher_keys::mode.eq(scope.mode.as_str()),
                voucher_keys::digest_key.eq(sealed),
            ))
            .on_conflict_do_nothing()
            .execute(&mut { connection })
            .await?;
        DigestKey::find(connection, secrets, scope).await?.ok_or(Error::NotFound)
    }
}

/// A code as it is kept. What was paid for never lies open, whatever may lie open in development.
pub(super) fn seal(secrets: &SecretBox, scope: Scope, id: u128, code: &Secret) -> Result<Vec<u8>, Error> {
    if !secrets.is_locked() {
        return Err(unreadable(SecretUnreadable::NoKey));
    }
    secrets.seal_bytes(&owner(scope, id), code.reveal()).map_err(unreadable)
}

/// The code that was kept.
pub(super) fn open(secrets: &SecretBox, scope: Scope, id: u128, kept: &[u8]) -> Result<Secret, StoreFailed> {
    let corrupt = |_| StoreFailed::Corrupt { table: "vouchers", id: to_uuid(id).to_string(), column: "code" };
    secrets.open_bytes(&owner(scope, id), kept).map(Secret::new).map_err(corrupt)
}

/// What a code is bound to.
pub(in crate::postgres) fn owner(scope: Scope, id: u128) -> Vec<u8> {
    let (app, id) = (scope.app.as_u128().to_be_bytes(), id.to_be_bytes());
    [b"vouchers".as_slice(), &app, &id, scope.mode.as_str().as_bytes()].concat()
}

/// What a scope's digest key is bound to.
pub(in crate::postgres) fn key_owner(scope: Scope) -> Vec<u8> {
    [b"voucher_keys".as_slice(), &scope.app.as_u128().to_be_bytes(), scope.mode.as_str().as_bytes()].concat()
}

fn unreadable(why: SecretUnreadable) -> Error {
    Error::SerializationError(why.into())
}
