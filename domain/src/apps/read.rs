//! Reading applications.

use super::App;
use crate::{decision::StoreFailed, ids::AppId};
use std::future::Future;

/// Applications that a list holds at most: a company has dozens, not thousands.
pub const APPS_MAX: u32 = 1_000;

/// Finds applications, with the credentials of both modes.
pub trait FindsApps: Send + Sync {
    /// By id.
    fn app(&self, id: AppId) -> impl Future<Output = Result<Option<App>, StoreFailed>> + Send;

    /// All of them, oldest first, at most [`APPS_MAX`].
    fn apps(&self) -> impl Future<Output = Result<Vec<App>, StoreFailed>> + Send;
}
