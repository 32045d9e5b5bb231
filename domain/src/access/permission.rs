//! The catalogue of permissions: stable names that roles are made of.

macro_rules! permissions {
    ($(#[doc = $doc:literal] $name:ident = $text:literal),+ $(,)?) => {
        /// One thing that a role may allow.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Permission { $(#[doc = $doc] $name),+ }

        impl Permission {
            /// The whole catalogue.
            pub const ALL: &'static [Permission] = &[$(Permission::$name),+];

            /// The name on the wire and in the database.
            pub const fn as_str(self) -> &'static str {
                match self { $(Permission::$name => $text),+ }
            }

            /// What it allows, in a sentence.
            pub const fn description(self) -> &'static str {
                match self { $(Permission::$name => $doc),+ }
            }
        }
    };
}

permissions! {
    /// See applications, their settings and the state of their credentials.
    AppRead = "app:read",
    /// Register applications, change their settings, issue, rotate and revoke their credentials.
    AppManage = "app:manage",
    /// See operators and roles.
    UserRead = "user:read",
    /// Invite, enable and disable operators, and decide what they may do.
    UserManage = "user:manage",
    /// Search payments and see all about one.
    PaymentRead = "payment:read",
    /// Take lists of payments away as files.
    PaymentExport = "payment:export",
    /// Accept or reject a payment that a gateway flagged.
    PaymentReview = "payment:review",
    /// See refunds.
    RefundRead = "refund:read",
    /// Ask for a refund.
    RefundCreate = "refund:create",
    /// Approve or reject what somebody else asked for.
    RefundApprove = "refund:approve",
    /// See invoices.
    InvoiceRead = "invoice:read",
    /// Make, issue and void invoices.
    InvoiceManage = "invoice:manage",
    /// See orders and the catalogue.
    OrderRead = "order:read",
    /// Change the catalogue and recover orders.
    OrderManage = "order:manage",
    /// See the book.
    LedgerRead = "ledger:read",
    /// Post a correction by hand.
    LedgerAdjust = "ledger:adjust",
    /// See reports and alerts.
    ReportRead = "report:read",
    /// Import statements and run the matching.
    ReconciliationRun = "reconciliation:run",
    /// Decide what becomes of what does not match.
    ReconciliationResolve = "reconciliation:resolve",
    /// See and resend webhooks, and change where they go.
    WebhookManage = "webhook:manage",
    /// See the audit trail and the evidence of callbacks.
    AuditRead = "audit:read",
    /// Set up gateways, with their secrets.
    GatewayManage = "gateway:manage",
}

impl Permission {
    /// Reads the name.
    pub fn parse(text: &str) -> Option<Permission> {
        Permission::ALL.iter().copied().find(|permission| permission.as_str() == text)
    }
}
