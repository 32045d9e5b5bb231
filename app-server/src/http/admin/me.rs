//! Who an operator is, what he may, and what there is to be allowed.

use super::{operator::Operator, sessions::staff};
use crate::{
    house::House,
    http::{
        Tag,
        envelope::{Listed, Pagination, Shown},
        refusal::Refusal,
    },
    wire::{
        list,
        operator::{OperatorView, PermissionView, SessionView, SignedInOperatorView, names},
    },
};
use domain::access::{Permission, SignedIn};
use poem_openapi::OpenApi;

/// What everybody of the staff may know.
pub struct MeApi;

#[OpenApi]
impl MeApi {
    /// Who you are and what you may do
    ///
    /// `permissions` is everything that is granted to you anywhere; `operator.grants` says where.
    #[oai(path = "/admin/me", method = "get", operation_id = "getSignedInOperator", tag = "Tag::Staff")]
    async fn me(&self, house: House, who: Operator<SignedIn>) -> Result<Shown<SignedInOperatorView>, Refusal> {
        let staff = staff(&house).await?;
        let operator = staff.operator(who.session.operator).ok_or_else(|| Refusal::not_found("operator"))?;
        Ok(Shown::of(SignedInOperatorView {
            operator: OperatorView::of(operator, &staff.roles),
            permissions: names(&who.standing.permissions()),
            session: SessionView::of(&who.session, who.session.id),
        }))
    }

    /// Everything that a role may allow
    ///
    /// The names are stable.
    #[oai(path = "/admin/permissions", method = "get", operation_id = "listPermissions", tag = "Tag::Staff")]
    async fn permissions(&self, _who: Operator<SignedIn>) -> Result<Listed<PermissionView>, Refusal> {
        let all: Vec<PermissionView> = Permission::ALL.iter().copied().map(PermissionView::from).collect();
        let total = u64::try_from(all.len()).unwrap_or(u64::MAX);
        Ok(Listed::page(all, Pagination::new(list::counted(None, Some(100)), total, None)))
    }
}
