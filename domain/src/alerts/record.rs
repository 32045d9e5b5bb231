//! An alert on the list: who raised what, how often, and where it stands.

use super::{Alert, AlertKind};
use crate::{
    audit::{Action, AuditLine},
    decision::{Decision, Never, Subject},
    ids::{AlertId, OperatorId},
    scope::Scope,
    time::Timestamp,
};

/// An alert on the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AlertRecord {
    /// Its id.
    pub id: AlertId,
    /// Whose trouble it is; none when it is the house's own.
    pub scope: Option<Scope>,
    /// What kind of thing it is.
    pub kind: AlertKind,
    /// The bits of the id of what it is about; the kind says of what sort.
    pub subject: u128,
    /// One sentence of facts, as it was said last.
    pub detail: String,
    /// Where it stands.
    pub state: AlertState,
    /// How often it was raised.
    pub times: u32,
    /// When it was raised first.
    pub raised_at: Timestamp,
    /// When it was raised last.
    pub last_raised_at: Timestamp,
}

/// Where an alert stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AlertState {
    /// Nobody looks after it.
    Open,
    /// Somebody does.
    Assigned {
        /// Who.
        to: OperatorId,
        /// Since when.
        at: Timestamp,
    },
    /// It is over.
    Resolved {
        /// Who ended it.
        by: Solver,
        /// When.
        at: Timestamp,
        /// What came of it, in the solver's words.
        note: String,
    },
}

/// Who ends an alert.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Solver {
    /// The trouble went away, and the system saw it.
    System,
    /// A person.
    Operator(OperatorId),
}

/// The name of a state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum AlertStatus {
    /// Nobody looks after it.
    Open,
    /// Somebody does.
    Assigned,
    /// It is over.
    Resolved,
}

impl AlertStatus {
    /// Every status.
    pub const ALL: [AlertStatus; 3] = [AlertStatus::Open, AlertStatus::Assigned, AlertStatus::Resolved];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            AlertStatus::Open => "OPEN",
            AlertStatus::Assigned => "ASSIGNED",
            AlertStatus::Resolved => "RESOLVED",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<AlertStatus> {
        AlertStatus::ALL.into_iter().find(|status| status.as_str() == text)
    }
}

impl AlertState {
    /// Its name.
    pub const fn status(&self) -> AlertStatus {
        match self {
            AlertState::Open => AlertStatus::Open,
            AlertState::Assigned { .. } => AlertStatus::Assigned,
            AlertState::Resolved { .. } => AlertStatus::Resolved,
        }
    }

    /// Who looks after it.
    pub const fn holder(&self) -> Option<OperatorId> {
        match self {
            AlertState::Assigned { to, .. } => Some(*to),
            AlertState::Open | AlertState::Resolved { .. } => None,
        }
    }
}

impl AlertRecord {
    /// An alert that is raised for the first time.
    pub fn raised(id: AlertId, scope: Scope, subject: u128, alert: Alert, at: Timestamp) -> AlertRecord {
        AlertRecord {
            id,
            scope: (scope != Scope::HOUSE).then_some(scope),
            kind: alert.kind,
            subject,
            detail: alert.detail,
            state: AlertState::Open,
            times: 1,
            raised_at: at,
            last_raised_at: at,
        }
    }

    /// The same trouble was seen again.
    #[must_use]
    pub fn raised_again(&self, detail: String, at: Timestamp) -> AlertRecord {
        AlertRecord {
            detail,
            times: self.times.saturating_add(1),
            last_raised_at: self.last_raised_at.max(at),
            ..self.clone()
        }
    }

    /// Whether what is raised about a thing belongs to this alert: it is about the same, and not over.
    pub fn goes_on(&self, scope: Scope, kind: AlertKind, subject: u128) -> bool {
        let about_it = (self.scope(), self.kind, self.subject) == (scope, kind, subject);
        about_it && self.state.status() != AlertStatus::Resolved
    }

    /// The id of what it is about, as text.
    pub fn subject_id(&self) -> String {
        self.kind.subject(self.subject)
    }

    /// It stands elsewhere from now on, and the trail says so. What a person wrote is read at the alert itself.
    pub(super) fn becoming(&self, state: AlertState, action: Action) -> Decision<AlertRecord> {
        let said = AuditLine::done(action)
            .to("alert", self.id)
            .changing("status", Some(self.state.status().as_str()), Some(state.status().as_str()))
            .changing("assignedTo", self.state.holder(), state.holder());
        let said = self.scope.map_or(said.clone(), |scope| said.of_app(scope.app).in_mode(scope.mode));
        Decision::of(AlertRecord { state, ..self.clone() }).recording(said)
    }
}

impl Subject for AlertRecord {
    type Id = AlertId;
    type Event = Never;

    fn id(&self) -> AlertId {
        self.id
    }

    fn scope(&self) -> Scope {
        self.scope.unwrap_or(Scope::HOUSE)
    }
}
