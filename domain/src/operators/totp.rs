//! The second factor: codes that change every thirty seconds, each of which is used once.

use crate::time::Timestamp;
use std::fmt;

/// What the operator's device and we both know: 160 random bits.
#[derive(Clone, PartialEq, Eq)]
pub struct TotpSecret([u8; 20]);

impl TotpSecret {
    /// The secret with these bytes.
    pub const fn new(bytes: [u8; 20]) -> TotpSecret {
        TotpSecret(bytes)
    }

    /// The bytes, for the store and for the one time it is shown.
    pub const fn reveal(&self) -> &[u8; 20] {
        &self.0
    }
}

impl fmt::Debug for TotpSecret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TotpSecret(…)")
    }
}

/// An operator's second factor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Totp {
    /// None.
    Off,
    /// The secret was shown, and no code of it has been seen yet: it protects nothing so far.
    Enrolling {
        /// The secret.
        secret: TotpSecret,
    },
    /// A code is wanted at every sign-in.
    On {
        /// The secret.
        secret: TotpSecret,
        /// The step of the last code that was used; it and all before it are used up.
        last_step: u64,
    },
}

impl Totp {
    /// Whether a code is wanted at every sign-in.
    pub const fn is_on(&self) -> bool {
        matches!(self, Totp::On { .. })
    }
}

/// Reads codes: a small calculation that needs no waiting, so a rule may ask for it.
pub trait ReadsCodes: Send + Sync {
    /// The step that a code belongs to, if it is right now or was or will be a step ago or ahead.
    fn step_of(&self, secret: &TotpSecret, code: &str, at: Timestamp) -> Option<u64>;
}
