//! The trail: what was done and what was refused, by whom, to what.

use super::operator::Operator;
use crate::{
    house::House,
    http::{
        Tag,
        envelope::{Listed, Pagination},
        refusal::Refusal,
    },
    wire::{
        audit::{ActorKindView, AuditOutcomeView, AuditRecordView},
        ids::Id,
        instant::Instant,
        list,
        payment::ModeView,
    },
};
use domain::{
    AppId,
    access::{Reach, ReadAudit},
    audit::{Action, AuditFilter, KeepsAudit},
};
use poem_openapi::{OpenApi, param::Query};

/// What those who may read the trail ask.
pub struct AuditApi;

#[OpenApi]
impl AuditApi {
    /// Read the trail, newest first
    ///
    /// What was done, and what was refused: failed sign-ins, missing permissions, wrong step-ups. Nothing in it is ever
    /// changed; `hash` covers a record and the `hash` of the one before it. Whoever may read it for some applications
    /// sees what concerns these.
    #[oai(path = "/admin/audit-log", method = "get", operation_id = "listAuditLog", tag = "Tag::Staff")]
    #[expect(clippy::too_many_arguments, reason = "each is a filter of the contract")]
    async fn list(
        &self,
        house: House,
        who: Operator<ReadAudit>,
        /// Only what concerns this application.
        #[oai(name = "appId")]
        app: Query<Option<Id<AppId>>>,
        /// Only what this kind of actor did.
        #[oai(name = "actorKind")]
        actor_kind: Query<Option<ActorKindView>>,
        /// Only what this operator or application did.
        #[oai(name = "actorId", validator(max_length = "40"))]
        actor: Query<Option<String>>,
        /// Only this action, such as `session.refused`.
        #[oai(validator(max_length = "60"))]
        action: Query<Option<String>>,
        /// Only what was done to this kind of thing, such as `operator`.
        #[oai(name = "targetKind", validator(max_length = "60"))]
        target_kind: Query<Option<String>>,
        /// Only what was done to the thing with this id.
        #[oai(name = "targetId", validator(max_length = "200"))]
        target: Query<Option<String>>,
        /// Only what concerns this mode.
        mode: Query<Option<ModeView>>,
        /// Only what was done, or only what was refused.
        outcome: Query<Option<AuditOutcomeView>>,
        /// At or after this instant.
        from: Query<Option<Instant>>,
        /// Before this instant.
        to: Query<Option<Instant>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<AuditRecordView>, Refusal> {
        let reach = match app.0 {
            Some(app) => {
                who.over(app.0).await?;
                Reach::Apps([app.0].into())
            }
            None => who.granted.reach().clone(),
        };
        let action = match action.0.as_deref() {
            Some(name) => Some(Action::parse(name).ok_or_else(|| Refusal::field("action", "is not a known action"))?),
            None => None,
        };
        let filter = AuditFilter {
            actor_kind: actor_kind.0.map(|kind| kind.as_str().to_owned()),
            actor_id: actor.0,
            action,
            target_kind: target_kind.0,
            target_id: target.0,
            mode: mode.0.map(Into::into),
            refused: outcome.0.map(|outcome| outcome == AuditOutcomeView::Refused),
            from: from.0.map(|from| from.0),
            to: to.0.map(|to| to.0),
            ..AuditFilter::within(reach)
        };
        let page = list::counted(page.0, size.0);
        let found = house.store.trail(&filter, page.page, page.size).await?;
        let views = found.records.iter().map(AuditRecordView::from).collect();
        Ok(Listed::page(views, Pagination::new(page, found.total, None)))
    }
}
