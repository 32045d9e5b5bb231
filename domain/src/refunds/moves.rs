//! Every rule that moves a refund. Plain values in, a decision out; nothing here is `async`.

mod approve;
mod manual;
mod policy;
mod propose;
mod reject;
mod request;
mod send;
mod settle;
mod withdraw;

pub use approve::{ApproveRefused, ApprovedRefund};
pub use manual::FindingRefused;
pub use propose::NothingToPropose;
pub use reject::RejectRefused;
pub use request::{NewRefund, RequestRefused};
pub use send::SendRefused;
pub use settle::SettleRefused;
pub use withdraw::WithdrawRefused;

#[cfg(test)]
mod tests;

use super::refund::Refund;
use crate::audit::{Action, AuditLine};

/// A line of the trail about a refund.
fn line(action: Action, refund: &Refund) -> AuditLine {
    AuditLine::done(action)
        .to("refund", refund.id)
        .of_app(refund.scope.app)
        .in_mode(refund.scope.mode)
        .saying("payment", refund.payment)
        .saying("amount", refund.amount)
}
