//! What an operator may do, and the proof of it.
//!
//! A [`Permission`] is what roles are made of; a [`Right`] is one kind of act: the permission it needs and whether the
//! operator must have proven himself a moment ago. Authorization is a value: only [`Standing::may`] makes a
//! [`Granted`], only [`Granted::over`] and [`Granted::everywhere`] make a [`Proof`], and a use case that needs a proof
//! cannot be called without one.

mod authority;
mod permission;
mod proof;
mod reach;
mod right;

pub use authority::Authority;
pub use permission::Permission;
pub use proof::{AccessRefused, Granted, OutOfReach, Proof, Standing};
pub use reach::Reach;
pub use right::{
    AdjustLedger, ApproveRefunds, ChangeOwnAccount, CreateRefunds, ExportPayments, ManageAlerts, ManageApps,
    ManageCredentials, ManageGateways, ManageInvoices, ManageOrders, ManageUsers, ManageWebhooks, PreviewRefunds,
    ReadApps, ReadAudit, ReadGateways, ReadInvoices, ReadLedger, ReadOrders, ReadPayments, ReadRefunds, ReadReports,
    ReadUsers, ResolveReconciliation, ReviewPayments, Right, RunReconciliation, SignedIn, WorkOnCases,
};
