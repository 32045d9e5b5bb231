//! The audit trail: who did what to which thing, from where, and what was refused. It only grows, and each record's
//! hash covers the one before it, so that nobody can rewrite it unseen.
//!
//! A rule adds an [`AuditLine`] to its decision; who asked and from where is the [`Origin`] of the request. The store
//! joins the two to an [`AuditRecord`] in the same commit. Facts hold no secrets and no customer's personal data.

mod chain;
mod keep;
mod line;

pub use chain::{AuditBreak, AuditHash, AuditRecord, GENESIS, Sealed, verify};
pub use keep::{AuditFilter, AuditPage, KeepsAudit, PAGE_MAX};
pub use line::{Action, Actor, AuditLine, Fact, Origin, Outcome, Target};
