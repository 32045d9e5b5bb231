//! Roles: the built-in ones, and those that were made here.

use super::{operator::Operator, operators::decide, sessions::staff};
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
        people::{RoleBody, RoleView},
    },
};
use domain::{
    RoleId,
    access::{ManageUsers, ReadUsers},
    ids::NewIds,
    operators::Staff,
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What those who manage people do with roles.
pub struct RolesApi;

#[OpenApi]
impl RolesApi {
    /// List the roles, the built-in ones first
    ///
    /// With how many operators have each.
    #[oai(path = "/admin/roles", method = "get", operation_id = "listRoles", tag = "Tag::Staff")]
    async fn list(
        &self,
        house: House,
        who: Operator<ReadUsers>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
    ) -> Result<Listed<RoleView>, Refusal> {
        who.everywhere().await?;
        let (staff, page) = (staff(&house).await?, list::counted(page.0, size.0));
        let views = list::part(&staff.roles, page).iter().map(|role| RoleView::of(role, &staff)).collect();
        Ok(Listed::page(views, Pagination::new(page, list::length(&staff.roles), None)))
    }

    /// Make a role
    ///
    /// Nobody can put more into a role than is granted to them everywhere.
    #[oai(path = "/admin/roles", method = "post", operation_id = "createRole", tag = "Tag::Staff")]
    async fn create(
        &self,
        house: House,
        who: Operator<ManageUsers>,
        body: Body<RoleBody>,
    ) -> Result<Created<RoleView>, Refusal> {
        let (by, id) = (who.everywhere().await?, RoleId::from_u128(house.ids.ordered()));
        let (permissions, name) = (body.value.permissions()?, body.value.name);
        let rule = move |staff: &Staff| staff.create_role(&by, id, (&name, permissions.clone()));
        let kept = decide(&house, &who, rule).await?;
        Ok(Answer::at(view(&kept, id)?, format!("{BASE_PATH}/admin/roles/{id}")))
    }

    /// Change what a role is called and allows
    ///
    /// Whoever has it may so from the next request on. Built-in roles cannot be changed.
    #[oai(path = "/admin/roles/:id", method = "put", operation_id = "changeRole", tag = "Tag::Staff")]
    async fn change(
        &self,
        house: House,
        who: Operator<ManageUsers>,
        /// The role's id.
        id: Path<Id<RoleId>>,
        body: Body<RoleBody>,
    ) -> Result<Shown<RoleView>, Refusal> {
        let (by, id) = (who.everywhere().await?, id.0.0);
        let (permissions, name) = (body.value.permissions()?, body.value.name);
        let rule = move |staff: &Staff| staff.change_role(&by, id, (&name, permissions.clone()));
        Ok(Shown::of(view(&decide(&house, &who, rule).await?, id)?))
    }

    /// Remove a role that nobody has
    ///
    /// Built-in roles cannot be removed.
    #[oai(path = "/admin/roles/:id", method = "delete", operation_id = "removeRole", tag = "Tag::Staff")]
    async fn remove(
        &self,
        house: House,
        who: Operator<ManageUsers>,
        /// The role's id.
        id: Path<Id<RoleId>>,
    ) -> Result<Shown<RoleView>, Refusal> {
        let (by, id) = (who.everywhere().await?, id.0.0);
        let was = staff(&house).await?;
        decide(&house, &who, move |staff| staff.remove_role(&by, id)).await?;
        Ok(Shown::of(view(&was, id)?))
    }
}

fn view(staff: &Staff, id: RoleId) -> Result<RoleView, Refusal> {
    let role = staff.role(id).ok_or_else(|| Refusal::not_found("role"))?;
    Ok(RoleView::of(role, staff))
}
