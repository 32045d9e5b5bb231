//! Roles: sets of permissions with a name. Five are built in and cannot be changed.

use crate::{
    access::Permission::{self, *},
    ids::RoleId,
};
use std::collections::BTreeSet;

/// Roles that there may be at most.
pub const ROLES_MAX: usize = 200;

/// A set of permissions with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Role {
    /// Its id.
    pub id: RoleId,
    /// What staff call it; no two roles share a name.
    pub name: String,
    /// What it allows.
    pub permissions: BTreeSet<Permission>,
    /// Whether it is built in.
    pub seeded: bool,
}

/// The roles that are built in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SeededRole {
    /// Everything.
    SuperAdmin,
    /// Applications, people and refunds; sees everything.
    Admin,
    /// Money: approves, reconciles, reports, exports.
    Finance,
    /// Helps customers: sees, and asks for refunds.
    Support,
    /// Sees payments and reports.
    Viewer,
}

impl SeededRole {
    /// All of them.
    pub const ALL: [SeededRole; 5] =
        [SeededRole::SuperAdmin, SeededRole::Admin, SeededRole::Finance, SeededRole::Support, SeededRole::Viewer];

    /// Its id, the same in every installation.
    pub const fn id(self) -> RoleId {
        RoleId::from_u128(match self {
            SeededRole::SuperAdmin => 1,
            SeededRole::Admin => 2,
            SeededRole::Finance => 3,
            SeededRole::Support => 4,
            SeededRole::Viewer => 5,
        })
    }

    /// Its name.
    pub const fn name(self) -> &'static str {
        match self {
            SeededRole::SuperAdmin => "Super Admin",
            SeededRole::Admin => "Admin",
            SeededRole::Finance => "Finance",
            SeededRole::Support => "Support",
            SeededRole::Viewer => "Viewer",
        }
    }

    /// What it allows.
    pub const fn permissions(self) -> &'static [Permission] {
        match self {
            SeededRole::SuperAdmin => Permission::ALL,
            SeededRole::Admin => &[
                AppRead,
                AppManage,
                UserRead,
                UserManage,
                PaymentRead,
                PaymentExport,
                PaymentReview,
                RefundRead,
                RefundCreate,
                RefundApprove,
                InvoiceRead,
                InvoiceManage,
                OrderRead,
                OrderManage,
                LedgerRead,
                ReportRead,
                WebhookManage,
                AuditRead,
                GatewayManage,
            ],
            SeededRole::Finance => &[
                AppRead,
                PaymentRead,
                PaymentExport,
                PaymentReview,
                RefundRead,
                RefundCreate,
                RefundApprove,
                InvoiceRead,
                InvoiceManage,
                OrderRead,
                LedgerRead,
                LedgerAdjust,
                ReportRead,
                ReconciliationRun,
                ReconciliationResolve,
            ],
            SeededRole::Support => &[PaymentRead, RefundRead, RefundCreate, InvoiceRead, OrderRead],
            SeededRole::Viewer => &[PaymentRead, ReportRead],
        }
    }

    /// The role.
    pub fn role(self) -> Role {
        let permissions = self.permissions().iter().copied().collect();
        Role { id: self.id(), name: self.name().to_owned(), permissions, seeded: true }
    }

    /// The built-in roles as they stand beside the others.
    pub fn roles() -> Vec<Role> {
        SeededRole::ALL.into_iter().map(SeededRole::role).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_super_admin_may_everything_and_nobody_else_may() {
        let all = Permission::ALL.len();
        let most = SeededRole::ALL.map(|role| role.role().permissions.len());
        assert_eq!(most.first(), Some(&all));
        assert!(most.iter().skip(1).all(|count| *count < all), "{most:?}");
    }

    #[test]
    fn an_admin_reads_everything_and_keeps_out_of_the_book() {
        let admin = SeededRole::Admin.role().permissions;
        for permission in Permission::ALL.iter().filter(|permission| permission.as_str().ends_with(":read")) {
            assert!(admin.contains(permission), "{permission:?}");
        }
        assert!(!admin.contains(&LedgerAdjust) && !admin.contains(&ReconciliationResolve));
    }

    #[test]
    fn who_only_looks_changes_nothing() {
        let viewer = SeededRole::Viewer.role().permissions;
        assert!(viewer.iter().all(|permission| permission.as_str().ends_with(":read")));
        assert!(!SeededRole::Support.role().permissions.contains(&RefundApprove));
    }
}
