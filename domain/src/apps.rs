//! Applications that integrate with Poisha: their settings and the credentials they prove themselves with.

mod app;
mod credential;

pub use app::{App, AppEvent, AppStatus, NameRefused, Settings, VerificationPolicy};
pub use credential::{Credential, CredentialRefused, CredentialState, GRACE_DEFAULT};
