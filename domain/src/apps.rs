//! Applications that integrate with Poisha: their settings and the credentials they prove themselves with.

mod app;
mod credential;
mod read;

pub use app::{App, AppEvent, AppStatus, NameRefused, Settings, VerificationPolicy};
pub use credential::{Credential, CredentialRefused, CredentialState, GRACE_DEFAULT};
pub use read::{APPS_MAX, FindsApps};
