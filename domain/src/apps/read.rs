//! Reading applications.

use super::{App, AppStatus};
use crate::{
    access::Reach,
    decision::StoreFailed,
    ids::AppId,
    payments::{Page, PageOf},
};
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

/// Which applications a search wants; all of them unless it says otherwise.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AppFilter {
    /// What their names contain, in whatever case.
    pub text: Option<String>,
    /// Whether they may call.
    pub status: Option<AppStatus>,
}

/// Searches applications for an operator.
pub trait SearchesApps: Send + Sync {
    /// A page of those within reach, newest first.
    fn search_apps(
        &self,
        reach: &Reach,
        filter: &AppFilter,
        page: Page,
    ) -> impl Future<Output = Result<PageOf<App>, StoreFailed>> + Send;
}
