//! An alert is opened again: it was not over after all.

use super::{AlertRecord, AlertState, FindsAlerts};
use crate::{
    access::Reach,
    audit::{Action, Origin},
    decision::{Asked, Decides, Decision, Declined, Subject},
    ids::AlertId,
    time::Clock,
};

/// Why an alert is not opened again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReopenRefused {
    /// It is not over.
    #[error("the alert is not resolved")]
    NotResolved,
}

impl AlertRecord {
    /// It was not over after all. Nobody looks after it until it is assigned.
    pub fn reopen(&self) -> Result<Decision<AlertRecord>, ReopenRefused> {
        match self.state {
            AlertState::Resolved { .. } => Ok(self.becoming(AlertState::Open, Action::AlertReopened)),
            AlertState::Open | AlertState::Assigned { .. } => Err(ReopenRefused::NotResolved),
        }
    }
}

/// Opens an alert again that is within somebody's reach. Where the same was raised anew in the meantime, that alert
/// goes on and this one stays as it is.
pub async fn reopen<Store>(
    store: &Store,
    clock: &impl Clock,
    (reach, origin): (&Reach, Origin),
    id: AlertId,
) -> Result<AlertRecord, Declined<ReopenRefused>>
where
    Store: Decides<AlertRecord> + FindsAlerts,
{
    let scope = store.alert(reach, id).await?.ok_or(Declined::NotFound)?.scope();
    store.decide(id, &Asked::at(scope, clock.now(scope)).by(origin), AlertRecord::reopen).await
}
