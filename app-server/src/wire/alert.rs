//! Alerts, as they travel.

use super::{ids::Id, instant::Instant, payment::ModeView};
use domain::{
    AlertId, AppId, OperatorId, Subject,
    alerts::{AlertKind, AlertRecord, AlertState, AlertStatus, Solver},
    operators::Staff,
};
use poem_openapi::{Enum, Object};

macro_rules! named_after {
    ($domain:ident, $(#[doc = $about:literal])+ $view:ident, $name:literal { $($(#[doc = $doc:literal])+ $variant:ident),+ $(,)? }) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
        #[oai(rename = $name, rename_all = "SCREAMING_SNAKE_CASE")]
        pub enum $view { $($(#[doc = $doc])+ $variant),+ }

        impl From<$domain> for $view {
            fn from(from: $domain) -> Self {
                match from { $($domain::$variant => $view::$variant),+ }
            }
        }

        impl From<$view> for $domain {
            fn from(from: $view) -> Self {
                match from { $($view::$variant => $domain::$variant),+ }
            }
        }
    };
}

pub(super) use named_after;

named_after! { AlertKind,
    /// What kind of thing somebody must look at
    AlertKindView, "AlertKind" {
        /// The gateway's verify API did not answer.
        VerificationUnavailable,
        /// The gateway confirmed something else than was asked.
        VerificationMismatch,
        /// Money came for a payment that had been paid already.
        SurplusCapture,
        /// The gateway flagged a payment as high risk.
        HighRisk,
        /// A verified success came after a final state.
        LateSuccess,
        /// A callback that matches no attempt grew old.
        UnmatchedCallback,
        /// A webhook was given up after its last attempt.
        WebhookParked,
        /// A gateway does not say what became of a refund.
        RefundUnclear,
        /// The pool of a variant runs low.
        LowStock,
        /// An order is paid and was not delivered.
        OrderNeedsAttention,
        /// An order was paid twice, and the second money goes back when people agree.
        OrderPaidTwice,
        /// Money came that an invoice does not need.
        InvoiceSurplus,
    }
}

named_after! { AlertStatus,
    /// Where an alert stands
    AlertStatusView, "AlertStatus" {
        /// Nobody looks after it.
        Open,
        /// Somebody does.
        Assigned,
        /// It is over.
        Resolved,
    }
}

/// Something that a person must look at
#[derive(Clone, Debug, Object)]
#[oai(rename = "Alert", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct AlertView {
    /// Its id.
    pub id: Id<AlertId>,
    /// What kind of thing it is.
    pub kind: AlertKindView,
    /// Where it stands.
    pub status: AlertStatusView,
    /// Whose trouble it is; absent when it is the house's own.
    pub app_id: Option<Id<AppId>>,
    /// Whether it is about real money. The house's own may be.
    pub mode: ModeView,
    /// The id of what it is about: a payment, a callback or a delivery, as the kind says.
    pub subject: String,
    /// One sentence of facts, as it was said last.
    pub detail: String,
    /// How often it was raised.
    pub times: u32,
    /// When it was raised first.
    pub raised_at: Instant,
    /// When it was raised last.
    pub last_raised_at: Instant,
    /// Who looks after it, while it is ASSIGNED.
    pub assigned_to: Option<ColleagueView>,
    /// Since when.
    pub assigned_at: Option<Instant>,
    /// Who resolved it; absent when the system did, because the trouble went away.
    pub resolved_by: Option<ColleagueView>,
    /// When it was resolved.
    pub resolved_at: Option<Instant>,
    /// What came of it.
    pub note: Option<String>,
}

/// A member of the staff, by name
#[derive(Clone, Debug, Object)]
#[oai(rename = "Colleague", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ColleagueView {
    /// The operator's id.
    pub id: Id<OperatorId>,
    /// What colleagues call the operator.
    pub name: String,
}

impl ColleagueView {
    /// That colleague.
    pub fn of(id: OperatorId, staff: &Staff) -> ColleagueView {
        // Nobody is ever deleted; a name that is missing all the same must not hide the rest.
        let name = staff.operator(id).map_or_else(|| id.to_string(), |operator| operator.name.clone());
        ColleagueView { id: Id(id), name }
    }
}

impl AlertView {
    /// An alert with the names of those who look after it.
    pub fn of(alert: &AlertRecord, staff: &Staff) -> AlertView {
        let colleague = |id: OperatorId| ColleagueView::of(id, staff);
        let (mut view, state) = (AlertView::open(alert), &alert.state);
        match state {
            AlertState::Open => {}
            AlertState::Assigned { to, at } => {
                (view.assigned_to, view.assigned_at) = (Some(colleague(*to)), Some(Instant(*at)));
            }
            AlertState::Resolved { by, at, note } => {
                view.resolved_by = match by {
                    Solver::System => None,
                    Solver::Operator(by) => Some(colleague(*by)),
                };
                (view.resolved_at, view.note) = (Some(Instant(*at)), Some(note.clone()));
            }
        }
        view
    }

    fn open(alert: &AlertRecord) -> AlertView {
        AlertView {
            id: Id(alert.id),
            kind: alert.kind.into(),
            status: alert.state.status().into(),
            app_id: alert.scope.map(|scope| Id(scope.app)),
            mode: alert.scope().mode.into(),
            subject: alert.subject_id(),
            detail: alert.detail.clone(),
            times: alert.times,
            raised_at: Instant(alert.raised_at),
            last_raised_at: Instant(alert.last_raised_at),
            assigned_to: None,
            assigned_at: None,
            resolved_by: None,
            resolved_at: None,
            note: None,
        }
    }
}

/// To assign an alert
#[derive(Clone, Debug, Object)]
#[oai(rename = "AssignAlert", skip_serializing_if_is_none, rename_all = "camelCase", deny_unknown_fields)]
pub struct AssignAlertBody {
    /// Who is to look after it; yourself when left out.
    pub operator_id: Option<Id<OperatorId>>,
}

/// To resolve an alert
#[derive(Clone, Debug, Object)]
#[oai(rename = "ResolveAlert", skip_serializing_if_is_none, rename_all = "camelCase", deny_unknown_fields)]
pub struct ResolveAlertBody {
    /// What came of it, for whoever comes later.
    #[oai(validator(min_length = 1, max_length = 500))]
    pub note: String,
}

#[cfg(test)]
mod tests {
    use super::*;
    use poem_openapi::types::ToJSON;
    use serde_json::json;

    #[test]
    fn kinds_and_states_travel_under_the_names_that_the_database_knows() {
        for kind in AlertKind::ALL {
            assert_eq!(AlertKindView::from(kind).to_json(), Some(json!(kind.as_str())));
        }
        for status in AlertStatus::ALL {
            assert_eq!(AlertStatusView::from(status).to_json(), Some(json!(status.as_str())));
        }
    }
}
