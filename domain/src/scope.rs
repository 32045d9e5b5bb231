//! Whose record it is, and whether real money is behind it.

use crate::ids::AppId;

/// Whether money moves. Taken from the credential, never from a request's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Mode {
    /// The sandbox: nothing moves.
    Test,
    /// Real customers, real money.
    Live,
}

impl Mode {
    /// Both modes.
    pub const ALL: [Mode; 2] = [Mode::Test, Mode::Live];

    /// `TEST` or `LIVE`, as on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Mode::Test => "TEST",
            Mode::Live => "LIVE",
        }
    }

    /// Reads `TEST` or `LIVE`.
    pub fn parse(text: &str) -> Option<Mode> {
        Mode::ALL.into_iter().find(|mode| mode.as_str() == text)
    }
}

/// The tenant and the mode that every record belongs to.
///
/// A record is looked up only within its scope, so another app's or the other mode's record is not there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Scope {
    /// The application.
    pub app: AppId,
    /// TEST or LIVE.
    pub mode: Mode,
}

impl Scope {
    /// Where the house keeps what belongs to no application. No application has this id: theirs carry the time.
    pub const HOUSE: Scope = Scope { app: AppId::from_u128(0), mode: Mode::Live };
}
