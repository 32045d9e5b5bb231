//! Alerts: the list of what a person must look at, and what becomes of each.

use super::{operator::Operator, sessions::staff};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        envelope::{self, Listed, Pagination, Shown},
        refusal::{ErrorCode, Refusal},
    },
    wire::{
        alert::{AlertKindView, AlertStatusView, AlertView, AssignAlertBody, ResolveAlertBody},
        ids::Id,
        instant::Instant,
        list::{self, Order},
        payment::ModeView,
    },
};
use domain::{
    AlertId, AppId, Declined, OperatorId,
    access::{ManageAlerts, Reach, ReadReports, Right},
    alerts::{
        self, AlertFilter, AlertRecord, AssignRefused, FindsAlerts, NOTE_MAX, ReopenRefused, ResolveRefused, Solver,
    },
    decision::Unique,
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators may do with alerts.
pub struct AlertsApi;

#[OpenApi]
impl AlertsApi {
    /// List alerts, newest first unless asked otherwise
    ///
    /// Filters combine. Those about your applications; the house's own too, with a grant for all applications.
    #[oai(path = "/admin/alerts", method = "get", operation_id = "listAlerts", tag = "Tag::Alerts")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn list(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// In this state.
        status: Query<Option<AlertStatusView>>,
        /// Of this kind.
        kind: Query<Option<AlertKindView>>,
        /// Of this application.
        #[oai(name = "appId")]
        app: Query<Option<Id<AppId>>>,
        /// Of this mode. The house's own count as LIVE.
        mode: Query<Option<ModeView>>,
        /// That this operator looks after.
        #[oai(name = "assignedTo")]
        assigned_to: Query<Option<Id<OperatorId>>>,
        /// Raised first at or after this instant.
        from: Query<Option<Instant>>,
        /// Raised first at or before this instant.
        to: Query<Option<Instant>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
        /// Which way, by when they were raised first.
        order: Query<Option<Order>>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Listed<AlertView>, Refusal> {
        let page = envelope::page(page.0, size.0, cursor.0.as_deref())?;
        let filter = AlertFilter {
            app: app.0.map(|app| app.0),
            mode: mode.0.map(Into::into),
            kind: kind.0.map(Into::into),
            status: status.0.map(Into::into),
            assigned_to: assigned_to.0.map(|operator| operator.0),
            from: from.0.map(|from| from.0),
            to: to.0.map(|to| to.0),
            order: order.0.unwrap_or_default().into(),
        };
        let found = house.store.alerts(who.granted.reach(), &filter, page).await?;
        let next = list::next(&found.items, page, |last| (last.raised_at, last.id.as_u128()));
        let staff = staff(&house).await?;
        let views = found.items.iter().map(|alert| AlertView::of(alert, &staff)).collect();
        Ok(Listed::page(views, Pagination::new(page, found.total, next)))
    }

    /// One alert
    ///
    /// As it stands now.
    #[oai(path = "/admin/alerts/:id", method = "get", operation_id = "getAlert", tag = "Tag::Alerts")]
    async fn get(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// The alert's id.
        id: Path<Id<AlertId>>,
    ) -> Result<Shown<AlertView>, Refusal> {
        let alert = within_reach(&house, &who, id.0.0).await?;
        shown(&house, &alert).await
    }

    /// Assign an alert
    ///
    /// To yourself, or to a colleague who sees it too. It may go from one to another.
    #[oai(path = "/admin/alerts/:id/assign", method = "post", operation_id = "assignAlert", tag = "Tag::Alerts")]
    async fn assign(
        &self,
        house: House,
        who: Operator<ManageAlerts>,
        /// The alert's id.
        id: Path<Id<AlertId>>,
        body: Body<AssignAlertBody>,
    ) -> Result<Shown<AlertView>, Refusal> {
        within_reach(&house, &who, id.0.0).await?;
        let to = body.value.operator_id.map_or(who.granted.operator(), |operator| operator.0);
        let by = (who.granted.reach(), who.origin.clone());
        shown(&house, &alerts::assign(&house.store, &house, by, id.0.0, to).await?).await
    }

    /// Resolve an alert
    ///
    /// It is over, and the note says what came of it. The same trouble raises a new one.
    #[oai(path = "/admin/alerts/:id/resolve", method = "post", operation_id = "resolveAlert", tag = "Tag::Alerts")]
    async fn resolve(
        &self,
        house: House,
        who: Operator<ManageAlerts>,
        /// The alert's id.
        id: Path<Id<AlertId>>,
        body: Body<ResolveAlertBody>,
    ) -> Result<Shown<AlertView>, Refusal> {
        within_reach(&house, &who, id.0.0).await?;
        let by = (who.granted.reach(), who.origin.clone());
        let solved = (Solver::Operator(who.granted.operator()), body.value.note);
        shown(&house, &alerts::resolve(&house.store, &house, by, id.0.0, solved).await?).await
    }

    /// Open an alert again
    ///
    /// It was not over after all. Nobody looks after it until it is assigned. Where the same was raised anew meanwhile,
    /// that alert goes on and this one stays resolved.
    #[oai(path = "/admin/alerts/:id/reopen", method = "post", operation_id = "reopenAlert", tag = "Tag::Alerts")]
    async fn reopen(
        &self,
        house: House,
        who: Operator<ManageAlerts>,
        /// The alert's id.
        id: Path<Id<AlertId>>,
    ) -> Result<Shown<AlertView>, Refusal> {
        within_reach(&house, &who, id.0.0).await?;
        let by = (who.granted.reach(), who.origin.clone());
        match alerts::reopen(&house.store, &house, by, id.0.0).await {
            Ok(alert) => shown(&house, &alert).await,
            Err(Declined::Taken(Unique::Alert)) => {
                Err(Refusal::new(ErrorCode::InvalidState, "the same was raised anew; that alert goes on"))
            }
            Err(declined) => Err(declined.into()),
        }
    }
}

/// The alert, if the operator's grant extends to it. One that it does not extend to is not there, and is on record.
async fn within_reach<R: Right>(house: &House, who: &Operator<R>, id: AlertId) -> Result<AlertRecord, Refusal> {
    let found = house.store.alert(&Reach::Everywhere, id).await?;
    let alert = found.ok_or_else(|| Refusal::not_found("alert"))?;
    who.reaches(alert.scope.map(|scope| scope.app), "alert").await?;
    Ok(alert)
}

async fn shown(house: &House, alert: &AlertRecord) -> Result<Shown<AlertView>, Refusal> {
    Ok(Shown::of(AlertView::of(alert, &staff(house).await?)))
}

impl From<AssignRefused> for Refusal {
    fn from(refused: AssignRefused) -> Self {
        match refused {
            AssignRefused::Resolved | AssignRefused::AlreadyTheirs { .. } => {
                Refusal::new(ErrorCode::InvalidState, refused.to_string())
            }
            AssignRefused::NotTheirs { .. } => Refusal::field("operatorId", refused.to_string()),
        }
    }
}

impl From<ResolveRefused> for Refusal {
    fn from(refused: ResolveRefused) -> Self {
        match refused {
            ResolveRefused::AlreadyResolved => Refusal::new(ErrorCode::InvalidState, refused.to_string()),
            ResolveRefused::NoteLength => {
                Refusal::field("note", format!("must say in 1 to {NOTE_MAX} characters what came of the alert"))
            }
            ResolveRefused::NoteHoldsCardNumber => Refusal::field("note", "must not hold a card number"),
        }
    }
}

impl From<ReopenRefused> for Refusal {
    fn from(refused: ReopenRefused) -> Self {
        match refused {
            ReopenRefused::NotResolved => Refusal::new(ErrorCode::InvalidState, refused.to_string()),
        }
    }
}
