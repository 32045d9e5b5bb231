//! Applications that integrate with Poisha: their settings and the credentials they prove themselves with.

mod app;
mod change;
mod credential;
mod manage;
mod read;
mod settings;

pub use app::{App, AppEvent, AppRefused, AppStatus};
pub use change::AppChange;
pub use credential::{Credential, CredentialRefused, CredentialState, GRACE_DEFAULT, GRACE_MAX};
pub use manage::{NewApp, change, issue, register, revoke, rotate, switch};
pub use read::{APPS_MAX, AppFilter, FindsApps, SearchesApps};
pub(crate) use settings::is_readable_accent;
pub use settings::{Branding, RefundPolicy, Settings, VerificationPolicy};
