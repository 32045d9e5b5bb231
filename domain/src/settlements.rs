//! Settlements: what gateways say that they paid out, line by line.
//!
//! - [`Statement`] is one file that was imported: whose account it is about, how far its import got, and whether it counts.
//! - [`StatementLine`] is what one line of it says, in our words and in minor units.
//!
//! What always holds: the same file is imported once, and the same line counts once, in whatever file it stands; an
//! import posts nothing; a statement of which a line was posted stays for ever.

mod line;
mod statement;

pub use line::{Fingerprint, LineKind, StatementLine};
pub use statement::{
    Counts, FileFormat, NOTE_MAX, Statement, StatementFile, StatementState, StatementStatus, UndoRefused,
};
