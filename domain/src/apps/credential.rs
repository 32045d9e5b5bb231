//! The key pair an application proves itself with. Only digests are kept; the secret is shown once.

use crate::{ids::CredentialId, scope::Mode, time::Timestamp};
use std::time::Duration;

/// How long a replaced credential goes on working, unless asked otherwise.
pub const GRACE_DEFAULT: Duration = Duration::from_secs(24 * 3_600);

/// The longest grace: who has not changed over in a month never will.
pub const GRACE_MAX: Duration = Duration::from_secs(30 * 24 * 3_600);

/// One key pair of one mode.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Credential {
    /// Its id.
    pub id: CredentialId,
    /// TEST or LIVE: every record it makes or sees is of that mode.
    pub mode: Mode,
    /// SHA-256 of the key.
    pub key_digest: [u8; 32],
    /// SHA-256 of the secret, which is 256 random bits.
    pub secret_digest: [u8; 32],
    /// Whether it works.
    pub state: CredentialState,
    /// When it was issued.
    pub created_at: Timestamp,
}

/// Whether a credential works.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CredentialState {
    /// It works.
    Active,
    /// It was replaced and works until then.
    Retiring {
        /// The end of the grace.
        until: Timestamp,
    },
    /// It was revoked and never works again.
    Revoked {
        /// When.
        at: Timestamp,
    },
}

/// Why a credential was not changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CredentialRefused {
    /// The application has no such credential.
    #[error("the application has no credential {credential}")]
    Unknown {
        /// The id that was asked for.
        credential: CredentialId,
    },
    /// It does not work any more.
    #[error("the credential was revoked before")]
    AlreadyRevoked,
    /// Too many work at the same time.
    #[error("too many credentials of this mode work at the same time; revoke one first")]
    TooMany,
    /// The old credentials would work for too long.
    #[error("the grace may be at most 720 hours")]
    GraceTooLong,
}

impl Credential {
    /// Whether it works at that instant.
    pub fn authenticates(&self, at: Timestamp) -> bool {
        match self.state {
            CredentialState::Active => true,
            CredentialState::Retiring { until } => at < until,
            CredentialState::Revoked { .. } => false,
        }
    }

    /// Until when it works, if that is known.
    pub fn works_until(&self) -> Option<Timestamp> {
        match self.state {
            CredentialState::Active => None,
            CredentialState::Retiring { until } => Some(until),
            CredentialState::Revoked { at } => Some(at),
        }
    }

    /// Replaced: it works until then, and never longer than it would have.
    #[must_use]
    pub(super) fn retire(&self, until: Timestamp) -> Credential {
        let until = self.works_until().map_or(until, |already| already.min(until));
        Credential { state: CredentialState::Retiring { until }, ..self.clone() }
    }

    pub(super) fn revoke(&self, at: Timestamp) -> Result<Credential, CredentialRefused> {
        match self.state {
            CredentialState::Revoked { .. } => Err(CredentialRefused::AlreadyRevoked),
            CredentialState::Active | CredentialState::Retiring { .. } => {
                Ok(Credential { state: CredentialState::Revoked { at }, ..self.clone() })
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        apps::{App, AppEvent, Settings},
        ids::AppId,
        time::hours,
    };

    const NOON: Timestamp = Timestamp::from_micros(43_200_000_000);

    fn credential(id: u128, mode: Mode) -> Credential {
        let state = CredentialState::Active;
        let id = CredentialId::from_u128(id);
        Credential { id, mode, key_digest: [1; 32], secret_digest: [2; 32], state, created_at: NOON }
    }

    fn app() -> App {
        let credentials = vec![credential(1, Mode::Test), credential(2, Mode::Live)];
        App::register(AppId::from_u128(1), " Shop ", Settings::default(), credentials, NOON).unwrap().next
    }

    #[test]
    fn a_rotated_credential_works_through_its_grace_and_the_other_mode_is_untouched() {
        let decision = app().rotate(&credential(3, Mode::Test), hours(24), NOON).unwrap();
        let works = |at| decision.next.credentials.iter().map(|one| one.authenticates(at)).collect::<Vec<_>>();
        assert_eq!(works(NOON), [true, true, true]);
        assert_eq!(works(NOON.plus(hours(24))), [false, true, true]);
        let told = AppEvent::CredentialRotated {
            mode: Mode::Test,
            credential: CredentialId::from_u128(3),
            previous_works_until: Some(NOON.plus(hours(24))),
        };
        assert_eq!(decision.events, [told]);
    }

    #[test]
    fn rotating_twice_does_not_lengthen_the_first_grace() {
        let once = app().rotate(&credential(3, Mode::Test), hours(1), NOON).unwrap().next;
        let twice = once.rotate(&credential(4, Mode::Test), hours(24), NOON).unwrap().next;
        assert_eq!(twice.credentials.first().unwrap().works_until(), Some(NOON.plus(hours(1))));
    }

    #[test]
    fn a_revoked_credential_is_dead_at_once_and_for_ever() {
        let id = CredentialId::from_u128(1);
        let revoked = app().revoke(id, NOON).unwrap().next;
        assert!(!revoked.credentials.first().unwrap().authenticates(NOON));
        assert_eq!(revoked.revoke(id, NOON), Err(CredentialRefused::AlreadyRevoked));
        let unknown = CredentialId::from_u128(9);
        assert_eq!(revoked.revoke(unknown, NOON), Err(CredentialRefused::Unknown { credential: unknown }));
    }

    #[test]
    fn every_state_of_a_credential_answers_every_request() {
        let (soon, end) = (NOON.plus(hours(1)), NOON.plus(hours(24)));
        let revoked = CredentialState::Revoked { at: NOON };
        let retiring = |until| CredentialState::Retiring { until };
        for (state, works_now, works_later, after_rotation, after_revocation) in [
            (CredentialState::Active, true, true, retiring(end), Ok(revoked)),
            (retiring(soon), true, false, retiring(soon), Ok(revoked)),
            (retiring(NOON), false, false, retiring(NOON), Ok(revoked)),
            (revoked, false, false, revoked, Err(CredentialRefused::AlreadyRevoked)),
        ] {
            let old = Credential { state, ..credential(1, Mode::Test) };
            assert_eq!((old.authenticates(NOON), old.authenticates(soon)), (works_now, works_later), "{state:?}");
            assert_eq!(old.revoke(NOON).map(|revoked| revoked.state), after_revocation, "{state:?}");
            let app = App { credentials: vec![old], ..app() };
            let rotated = app.rotate(&credential(3, Mode::Test), hours(24), NOON).unwrap().next;
            assert_eq!(rotated.credentials.first().unwrap().state, after_rotation, "{state:?}");
        }
    }

    #[test]
    fn a_rotation_without_grace_ends_the_old_credential_at_once() {
        let rotated = app().rotate(&credential(3, Mode::Test), Duration::ZERO, NOON).unwrap().next;
        let works: Vec<bool> = rotated.credentials.iter().map(|one| one.authenticates(NOON)).collect();
        assert_eq!(works, [false, true, true]);
    }

    #[test]
    fn an_applications_name_is_one_short_line_without_a_card_number() {
        let register =
            |name: &str| App::register(AppId::from_u128(1), name, Settings::default(), Vec::new(), NOON).is_ok();
        assert!(register("দোকান & Co.") && register(&"x".repeat(100)));
        for wrong in ["", "  ", "a\nb", "a\0b", "4111 1111 1111 1111"] {
            assert!(!register(wrong), "{wrong:?}");
        }
        assert!(!register(&"x".repeat(101)));
        assert_eq!(app().name, "Shop");
    }

    #[test]
    fn credentials_do_not_sprawl() {
        let mut app = app();
        for id in 10..19 {
            app = app.issue(&credential(id, Mode::Test), NOON).unwrap().next;
        }
        assert_eq!(app.issue(&credential(99, Mode::Test), NOON), Err(CredentialRefused::TooMany));
        assert!(app.issue(&credential(99, Mode::Live), NOON).is_ok());
    }
}
