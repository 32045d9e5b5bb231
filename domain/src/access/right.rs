//! The kinds of act that operators do, as types: what each needs is part of the type, so a handler that names the right
//! states its permission in the contract and cannot forget to ask for it.

use super::Permission;
use std::fmt::Debug;

/// One kind of act.
pub trait Right: Clone + Copy + Debug + Send + Sync + 'static {
    /// What it is called in the contract: the permission, and `+step-up` where that is needed.
    const NAME: &'static str;
    /// The permission it needs; none for what every operator may do.
    const PERMISSION: Option<Permission>;
    /// Whether the operator must have entered password or code again a moment ago.
    const STEP_UP: bool;
}

macro_rules! rights {
    ($($(#[$doc:meta])* $right:ident = $name:literal $permission:expr, $step_up:literal;)+) => {
        $(
            $(#[$doc])*
            #[derive(Clone, Copy, Debug, PartialEq, Eq)]
            pub struct $right;

            impl Right for $right {
                const NAME: &'static str = $name;
                const PERMISSION: Option<Permission> = $permission;
                const STEP_UP: bool = $step_up;
            }
        )+

        /// Every right: name, permission, step-up.
        #[cfg(test)]
        const ALL: &[(&str, Option<Permission>, bool)] =
            &[$((<$right as Right>::NAME, <$right as Right>::PERMISSION, <$right as Right>::STEP_UP)),+];
    };
}

rights! {
    /// What every operator may do: see who he is, see and end his own sessions.
    SignedIn = "signed-in" None, false;
    /// Change one's own password and second factor.
    ChangeOwnAccount = "signed-in+step-up" None, true;
    /// See applications.
    ReadApps = "app:read" Some(Permission::AppRead), false;
    /// Register applications and change their settings.
    ManageApps = "app:manage" Some(Permission::AppManage), false;
    /// Issue, rotate and revoke credentials.
    ManageCredentials = "app:manage+step-up" Some(Permission::AppManage), true;
    /// See operators and roles.
    ReadUsers = "user:read" Some(Permission::UserRead), false;
    /// Invite, enable, disable operators; make and change roles.
    ManageUsers = "user:manage+step-up" Some(Permission::UserManage), true;
    /// Search payments.
    ReadPayments = "payment:read" Some(Permission::PaymentRead), false;
    /// Export payments.
    ExportPayments = "payment:export" Some(Permission::PaymentExport), false;
    /// Decide about flagged payments.
    ReviewPayments = "payment:review" Some(Permission::PaymentReview), false;
    /// See refunds.
    ReadRefunds = "refund:read" Some(Permission::RefundRead), false;
    /// Ask for refunds, withdraw one's own.
    CreateRefunds = "refund:create" Some(Permission::RefundCreate), false;
    /// See what one's approval of a refund would do: it does nothing yet, so it needs no step-up.
    PreviewRefunds = "refund:approve" Some(Permission::RefundApprove), false;
    /// Approve or reject refunds.
    ApproveRefunds = "refund:approve+step-up" Some(Permission::RefundApprove), true;
    /// See invoices.
    ReadInvoices = "invoice:read" Some(Permission::InvoiceRead), false;
    /// Make, issue and void invoices.
    ManageInvoices = "invoice:manage" Some(Permission::InvoiceManage), false;
    /// See orders.
    ReadOrders = "order:read" Some(Permission::OrderRead), false;
    /// Recover orders and change the catalogue.
    ManageOrders = "order:manage" Some(Permission::OrderManage), false;
    /// See the book.
    ReadLedger = "ledger:read" Some(Permission::LedgerRead), false;
    /// Post a correction.
    AdjustLedger = "ledger:adjust+step-up" Some(Permission::LedgerAdjust), true;
    /// See reports and alerts.
    ReadReports = "report:read" Some(Permission::ReportRead), false;
    /// Assign, resolve and reopen alerts: who sees them deals with them.
    ManageAlerts = "report:read" Some(Permission::ReportRead), false;
    /// Import statements and run the matching.
    RunReconciliation = "reconciliation:run" Some(Permission::ReconciliationRun), false;
    /// Resolve what does not match.
    ResolveReconciliation = "reconciliation:resolve+step-up" Some(Permission::ReconciliationResolve), true;
    /// Work on exceptions and disputes: say something, add files, propose what becomes of them. It moves no money by itself.
    WorkOnCases = "reconciliation:resolve" Some(Permission::ReconciliationResolve), false;
    /// Resend webhooks and change where they go.
    ManageWebhooks = "webhook:manage" Some(Permission::WebhookManage), false;
    /// See the audit trail and callback evidence.
    ReadAudit = "audit:read" Some(Permission::AuditRead), false;
    /// See how gateways are set up, without their secrets.
    ReadGateways = "gateway:manage" Some(Permission::GatewayManage), false;
    /// Set up gateways.
    ManageGateways = "gateway:manage+step-up" Some(Permission::GatewayManage), true;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rights_name_says_what_it_needs() {
        for (name, permission, step_up) in ALL {
            let bare = permission.map_or("signed-in", Permission::as_str);
            assert_eq!(*name, if *step_up { format!("{bare}+step-up") } else { bare.to_owned() });
        }
    }

    #[test]
    fn every_permission_is_needed_somewhere() {
        for permission in Permission::ALL {
            assert!(ALL.iter().any(|(_, needed, _)| *needed == Some(*permission)), "{permission:?}");
        }
    }
}
