//! Reading the list of alerts, within the reach of who asks.

use super::{AlertKind, AlertRecord, AlertStatus};
use crate::{
    access::Reach,
    decision::{StoreFailed, Subject},
    ids::{AlertId, AppId, OperatorId},
    payments::{ListOrder, Page, PageOf},
    scope::Mode,
    time::Timestamp,
};
use std::future::Future;

/// Which alerts to list, and which way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct AlertFilter {
    /// Of this application.
    pub app: Option<AppId>,
    /// Of this mode. The house's own count as LIVE: they may be about real money.
    pub mode: Option<Mode>,
    /// Of this kind.
    pub kind: Option<AlertKind>,
    /// In this state.
    pub status: Option<AlertStatus>,
    /// That this operator looks after.
    pub assigned_to: Option<OperatorId>,
    /// Raised first at or after this instant.
    pub from: Option<Timestamp>,
    /// Raised first at or before this instant.
    pub to: Option<Timestamp>,
    /// By when they were raised first, then by id.
    pub order: ListOrder,
}

impl AlertFilter {
    /// Whether it wants that alert.
    pub fn wants(&self, alert: &AlertRecord) -> bool {
        let scope = alert.scope();
        self.app.is_none_or(|app| app == scope.app)
            && self.mode.is_none_or(|mode| mode == scope.mode)
            && self.kind.is_none_or(|kind| kind == alert.kind)
            && self.status.is_none_or(|status| status == alert.state.status())
            && self.assigned_to.is_none_or(|operator| alert.state.holder() == Some(operator))
            && self.from.is_none_or(|from| alert.raised_at >= from)
            && self.to.is_none_or(|to| alert.raised_at <= to)
    }
}

/// Finds alerts.
pub trait FindsAlerts: Send + Sync {
    /// One alert; one out of reach is not there.
    fn alert(
        &self,
        reach: &Reach,
        id: AlertId,
    ) -> impl Future<Output = Result<Option<AlertRecord>, StoreFailed>> + Send;

    /// A page of the list.
    fn alerts(
        &self,
        reach: &Reach,
        filter: &AlertFilter,
        page: Page,
    ) -> impl Future<Output = Result<PageOf<AlertRecord>, StoreFailed>> + Send;
}
