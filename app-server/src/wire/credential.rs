//! Credentials as operators issue, see and replace them. Key and secret travel once, out, when they are made.

use super::{ids::Id, instant::Instant, payment::ModeView};
use crate::accounts::Made;
use domain::{
    CredentialId, Timestamp,
    apps::{App, Credential, CredentialState},
};
use poem_openapi::{Enum, Object};

/// Which mode a credential is for
#[derive(Clone, Debug, Object)]
#[oai(rename = "IssueCredential", deny_unknown_fields)]
pub struct IssueBody {
    /// TEST or LIVE.
    pub mode: ModeView,
}

/// Which credentials to replace
#[derive(Clone, Debug, Object)]
#[oai(rename = "RotateCredentials", deny_unknown_fields, rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct RotateBody {
    /// TEST or LIVE: every credential of that mode is replaced by one.
    pub mode: ModeView,
    /// How many hours the replaced ones go on working; 24 when left out.
    #[oai(validator(minimum(value = "0"), maximum(value = "720")))]
    pub grace_hours: Option<u32>,
}

/// Whether a credential works
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "CredentialStatus", rename_all = "UPPERCASE")]
pub enum CredentialStatusView {
    /// It works.
    Active,
    /// It was replaced and works until `expiresAt`.
    Retiring,
    /// It was replaced, and its grace is over.
    Expired,
    /// Somebody ended it.
    Revoked,
}

/// A credential, without what proves it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Credential", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct CredentialView {
    /// Its id.
    pub id: Id<CredentialId>,
    /// The mode of everything it makes or sees.
    pub mode: ModeView,
    /// Whether it works.
    pub status: CredentialStatusView,
    /// Until when it works, or worked; absent while nothing ends it.
    pub expires_at: Option<Instant>,
    /// When it was issued.
    pub created_at: Instant,
}

/// A credential that was just made
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "IssuedCredential", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct IssuedCredentialView {
    /// Its id.
    pub credential_id: Id<CredentialId>,
    /// The mode of everything it makes or sees.
    pub mode: ModeView,
    /// The text for `X-Api-Key`. Shown once; a retry with the same idempotency key gets the answer without it.
    pub api_key: Option<String>,
    /// The text for `X-Api-Secret`. Shown once.
    pub api_secret: Option<String>,
    /// Until when the replaced ones work.
    pub previous_key_expires_at: Option<Instant>,
}

impl CredentialView {
    /// The credential as it is at that instant.
    pub fn of(credential: &Credential, at: Timestamp) -> CredentialView {
        let (status, expires_at) = match credential.state {
            CredentialState::Active => (CredentialStatusView::Active, None),
            CredentialState::Retiring { until } if until <= at => (CredentialStatusView::Expired, Some(until)),
            CredentialState::Retiring { until } => (CredentialStatusView::Retiring, Some(until)),
            CredentialState::Revoked { at } => (CredentialStatusView::Revoked, Some(at)),
        };
        CredentialView {
            id: Id(credential.id),
            mode: credential.mode.into(),
            status,
            expires_at: expires_at.map(Instant),
            created_at: Instant(credential.created_at),
        }
    }
}

impl IssuedCredentialView {
    /// The credential without its texts, as a retry gets it.
    pub fn of(made: &Made) -> IssuedCredentialView {
        let (credential_id, mode) = (Id(made.credential), made.mode.into());
        IssuedCredentialView { credential_id, mode, api_key: None, api_secret: None, previous_key_expires_at: None }
    }

    /// The same, with until when the ones work that an application had before in its mode.
    #[must_use]
    pub fn replacing(self, app: &App) -> IssuedCredentialView {
        let retiring = app.credentials.iter().filter(|one| ModeView::from(one.mode) == self.mode);
        let until = retiring.filter_map(|one| match one.state {
            CredentialState::Retiring { until } => Some(until),
            CredentialState::Active | CredentialState::Revoked { .. } => None,
        });
        IssuedCredentialView { previous_key_expires_at: until.max().map(Instant), ..self }
    }

    /// The same, with its texts.
    #[must_use]
    pub fn showing(self, made: Made) -> IssuedCredentialView {
        IssuedCredentialView { api_key: Some(made.pair.key), api_secret: Some(made.pair.secret), ..self }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_replaced_credential_works_until_its_grace_is_over() {
        let until = Timestamp::from_micros(10);
        let retiring = Credential {
            id: CredentialId::from_u128(1),
            mode: domain::Mode::Test,
            key_digest: [0; 32],
            secret_digest: [0; 32],
            state: CredentialState::Retiring { until },
            created_at: Timestamp::EPOCH,
        };
        let at = |micros| CredentialView::of(&retiring, Timestamp::from_micros(micros)).status;
        assert_eq!((at(9), at(10)), (CredentialStatusView::Retiring, CredentialStatusView::Expired));
    }
}
