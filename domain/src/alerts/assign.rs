//! An alert is assigned: from now on somebody looks after it.

use super::{AlertRecord, AlertState, FindsAlerts};
use crate::{
    access::{ManageAlerts, Reach},
    audit::{Action, Origin},
    decision::{Asked, Decides, Decision, Declined, Subject},
    ids::{AlertId, OperatorId},
    operators::FindsStaff,
    time::{Clock, Timestamp},
};

/// Why an alert is not assigned.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AssignRefused {
    /// It is over.
    #[error("the alert is resolved; open it again first")]
    Resolved,
    /// That person looks after it already.
    #[error("the alert is assigned to {to} already")]
    AlreadyTheirs {
        /// The person.
        to: OperatorId,
    },
    /// Whoever looks after an alert must be there, and see it.
    #[error("there is no operator {to} who may look after this alert")]
    NotTheirs {
        /// The person.
        to: OperatorId,
    },
}

impl AlertRecord {
    /// From now on `to` looks after it. It may go from one person to another.
    pub fn assign(&self, to: OperatorId, at: Timestamp) -> Result<Decision<AlertRecord>, AssignRefused> {
        match &self.state {
            AlertState::Resolved { .. } => Err(AssignRefused::Resolved),
            AlertState::Assigned { to: already, .. } if *already == to => Err(AssignRefused::AlreadyTheirs { to }),
            AlertState::Open | AlertState::Assigned { .. } => {
                Ok(self.becoming(AlertState::Assigned { to, at }, Action::AlertAssigned))
            }
        }
    }
}

/// Assigns an alert that is within somebody's reach, to somebody within whose reach it is too.
pub async fn assign<Store>(
    store: &Store,
    clock: &impl Clock,
    (reach, origin): (&Reach, Origin),
    id: AlertId,
    to: OperatorId,
) -> Result<AlertRecord, Declined<AssignRefused>>
where
    Store: Decides<AlertRecord> + FindsAlerts + FindsStaff,
{
    let found = store.alert(reach, id).await?.ok_or(Declined::NotFound)?;
    if !store.staff().await?.may::<ManageAlerts>(to, found.scope().app) {
        return Err(Declined::Refused(AssignRefused::NotTheirs { to }));
    }
    let scope = found.scope();
    let asked = Asked::at(scope, clock.now(scope)).by(origin);
    let at = asked.at;
    store.decide(id, &asked, move |alert: &AlertRecord| alert.assign(to, at)).await
}
