//! The staff: who is of it, with which roles, and who may sign in. People belong to no application, so all of this needs a
//! grant for all applications.

use super::{operator::Operator, sessions::staff};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        document::BASE_PATH,
        envelope::{Answer, Created, Listed, Pagination, Shown},
        refusal::Refusal,
    },
    wire::{
        ids::Id,
        list,
        operator::{OperatorStatusView, OperatorView},
        people::{ChangeOperatorBody, GrantBody, InviteOperatorBody, InvitedView},
    },
};
use adapters::crypto;
use domain::{
    OperatorId,
    access::{ManageUsers, ReadUsers},
    apps::FindsApps,
    audit::{Action, AuditLine},
    ids::NewIds,
    operators::{
        self, CountsAttempts, DecidesAboutStaff, Grant, Invitation, ManageRefused, Staff, StaffDecision, StaffDeclined,
        TICKET_LIFE, account_of,
    },
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What those who manage people do.
pub struct OperatorsApi;

#[OpenApi]
impl OperatorsApi {
    /// List the operators, in the order in which they were invited
    ///
    /// Operators are never removed, so that the trail keeps naming them; they are disabled.
    #[oai(path = "/admin/operators", method = "get", operation_id = "listOperators", tag = "Tag::Staff")]
    async fn list(
        &self,
        house: House,
        who: Operator<ReadUsers>,
        /// Only those in this state.
        status: Query<Option<OperatorStatusView>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<OperatorView>, Refusal> {
        who.everywhere().await?;
        let (staff, page) = (staff(&house).await?, list::counted(page.0, size.0));
        let wanted = |one: &&operators::Operator| status.0.is_none_or(|status| status == one.status().into());
        let found: Vec<_> = staff.operators.iter().filter(wanted).collect();
        let shown = list::part(&found, page).iter().map(|operator| OperatorView::of(operator, &staff.roles));
        Ok(Listed::page(shown.collect(), Pagination::new(page, list::length(&found), None)))
    }

    /// One operator
    ///
    /// With the roles, and where they hold.
    #[oai(path = "/admin/operators/:id", method = "get", operation_id = "getOperator", tag = "Tag::Staff")]
    async fn get(
        &self,
        house: House,
        who: Operator<ReadUsers>,
        /// The operator's id.
        id: Path<Id<OperatorId>>,
    ) -> Result<Shown<OperatorView>, Refusal> {
        who.everywhere().await?;
        show(&staff(&house).await?, id.0.0)
    }

    /// Invite somebody into the staff
    ///
    /// The answer shows a token, once, for you to hand over: with it the new operator sets a password
    /// (`acceptInvitation`) within 72 hours. Nobody can grant more than is granted to them.
    #[oai(path = "/admin/operators", method = "post", operation_id = "inviteOperator", tag = "Tag::Staff")]
    async fn invite(
        &self,
        house: House,
        who: Operator<ManageUsers>,
        body: Body<InviteOperatorBody>,
    ) -> Result<Created<InvitedView>, Refusal> {
        let by = who.everywhere().await?;
        let (id, body) = (OperatorId::from_u128(house.ids.ordered()), body.value);
        let grants = grants(&house, &body.grants).await?;
        let (token, ticket_digest) = new_ticket(&house);
        let new = Invitation { id, email: body.email, name: body.name, grants, ticket_digest };
        let at = who.at;
        let kept = decide(&house, &who, move |staff| staff.invite(&by, new.clone(), at)).await?;
        let operator = show_one(&kept, id)?;
        let location = format!("{BASE_PATH}/admin/operators/{id}");
        Ok(Answer::at(InvitedView::of(operator, token, at.plus(TICKET_LIFE)), location))
    }

    /// Change an operator's name and grants
    ///
    /// Both are replaced by what is sent, and hold from the operator's next request on. Nobody can give or take more than
    /// is granted to them, and the last Super Admin stays one.
    #[oai(path = "/admin/operators/:id", method = "put", operation_id = "changeOperator", tag = "Tag::Staff")]
    async fn change(
        &self,
        house: House,
        who: Operator<ManageUsers>,
        /// The operator's id.
        id: Path<Id<OperatorId>>,
        body: Body<ChangeOperatorBody>,
    ) -> Result<Shown<OperatorView>, Refusal> {
        let by = who.everywhere().await?;
        let grants = grants(&house, &body.value.grants).await?;
        let (id, at, name) = (id.0.0, who.at, body.value.name);
        let rule = move |staff: &Staff| staff.change_operator(&by, id, (&name, grants.clone()), at);
        show(&decide(&house, &who, rule).await?, id)
    }

    /// Shut an operator out
    ///
    /// All sessions of the operator end at once. The last Super Admin cannot be disabled.
    #[oai(path = "/admin/operators/:id/disable", method = "post", operation_id = "disableOperator", tag = "Tag::Staff")]
    async fn disable(
        &self,
        house: House,
        who: Operator<ManageUsers>,
        /// The operator's id.
        id: Path<Id<OperatorId>>,
    ) -> Result<Shown<OperatorView>, Refusal> {
        let (by, id, at) = (who.everywhere().await?, id.0.0, who.at);
        show(&decide(&house, &who, move |staff| staff.disable(&by, id, at)).await?, id)
    }

    /// Let an operator in again
    ///
    /// With the password and the grants of before.
    #[oai(path = "/admin/operators/:id/enable", method = "post", operation_id = "enableOperator", tag = "Tag::Staff")]
    async fn enable(
        &self,
        house: House,
        who: Operator<ManageUsers>,
        /// The operator's id.
        id: Path<Id<OperatorId>>,
    ) -> Result<Shown<OperatorView>, Refusal> {
        let (by, id, at) = (who.everywhere().await?, id.0.0, who.at);
        show(&decide(&house, &who, move |staff| staff.enable(&by, id, at)).await?, id)
    }

    /// Take an operator's password and second factor away
    ///
    /// For who forgot or lost them, and for who was robbed of them: all sessions end at once. The answer shows a token,
    /// once, with which the operator sets a new password within 72 hours.
    #[oai(path = "/admin/operators/:id/reset", method = "post", operation_id = "resetOperator", tag = "Tag::Staff")]
    async fn reset(
        &self,
        house: House,
        who: Operator<ManageUsers>,
        /// The operator's id.
        id: Path<Id<OperatorId>>,
    ) -> Result<Shown<InvitedView>, Refusal> {
        let (by, id, at) = (who.everywhere().await?, id.0.0, who.at);
        let (token, digest) = new_ticket(&house);
        let kept = decide(&house, &who, move |staff| staff.reset(&by, id, digest, at)).await?;
        Ok(Shown::of(InvitedView::of(show_one(&kept, id)?, token, at.plus(TICKET_LIFE))))
    }

    /// Forget wrong attempts at an operator's account
    ///
    /// Whoever mistyped the password too often need not wait any longer.
    #[oai(path = "/admin/operators/:id/unlock", method = "post", operation_id = "unlockOperator", tag = "Tag::Staff")]
    async fn unlock(
        &self,
        house: House,
        who: Operator<ManageUsers>,
        /// The operator's id.
        id: Path<Id<OperatorId>>,
    ) -> Result<Shown<OperatorView>, Refusal> {
        let (by, id) = (who.everywhere().await?, id.0.0);
        let rule = move |staff: &Staff| {
            staff.in_reach(&by, id)?;
            let line = AuditLine::done(Action::OperatorUnlocked).to("operator", id);
            Ok(StaffDecision::of(staff.clone()).recording(line))
        };
        let kept = decide(&house, &who, rule).await?;
        let email = kept.operator(id).map(|operator| operator.email.as_str().to_owned()).unwrap_or_default();
        house.store.forget_attempts(account_of(&email), None).await?;
        show(&kept, id)
    }
}

/// Decides about people or roles. What somebody tried and may not is on record.
pub(super) async fn decide(
    house: &House,
    who: &Operator<ManageUsers>,
    rule: impl Fn(&Staff) -> Result<StaffDecision, ManageRefused> + Send + 'static,
) -> Result<Staff, Refusal> {
    let decided = house.store.decide_about_staff(&who.origin, who.at, rule).await;
    if let Err(StaffDeclined::Refused(why)) = &decided
        && why.is_denial()
    {
        who.denied(why).await?;
    }
    Ok(decided?)
}

/// The grants that were asked for; of applications that exist.
async fn grants(house: &House, asked: &[GrantBody]) -> Result<Vec<Grant>, Refusal> {
    let mut grants = Vec::new();
    for (place, one) in (0..).zip(asked) {
        grants.push(one.grant(place)?);
        for app in one.apps() {
            if house.store.app(app).await?.is_none() {
                return Err(Refusal::field(
                    format!("grants[{place}].appIds"),
                    format!("there is no application {app}"),
                ));
            }
        }
    }
    Ok(grants)
}

fn new_ticket(house: &House) -> (String, [u8; 32]) {
    let token = crypto::new_token(crypto::TICKET_PREFIX, || house.ids.random());
    let digest = crypto::digest(&token);
    (token, digest)
}

fn show_one(staff: &Staff, id: OperatorId) -> Result<OperatorView, Refusal> {
    let operator = staff.operator(id).ok_or_else(|| Refusal::not_found("operator"))?;
    Ok(OperatorView::of(operator, &staff.roles))
}

fn show(staff: &Staff, id: OperatorId) -> Result<Shown<OperatorView>, Refusal> {
    show_one(staff, id).map(Shown::of)
}
