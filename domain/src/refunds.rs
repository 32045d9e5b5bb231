//! Refunds: money on its way back to a customer, and the people who must agree to it.
//!
//! - [`Refund`] is the state machine, [`RefundCase`] what every rule looks at: a payment with all its refunds, held still
//!   as one, so that no race can give back more than came. `moves/` holds the rules, and no `async`.
//! - The other files are the use cases. A refund is sent at most once: that it is being sent is kept before the gateway
//!   is called, and from then on the gateway is only ever asked. What it cannot tell, two people do.
//!
//! Deliberately absent: sending again, and cancelling what was sent; no gateway offers either safely.

mod agree;
mod case;
mod dry_run;
#[cfg(test)]
mod flows;
mod manual;
mod moves;
mod propose;
mod read;
mod refund;
mod request;
mod send;
mod state;
mod sweep;

pub use agree::{approve, reject, withdraw};
pub use case::{CaptureBalance, RefundCase, RefundEvent, RefundNews};
pub use dry_run::{AccountChange, DryRun, GatewayCall, dry_run};
pub use manual::{confirm_finding, record_finding};
pub use moves::{
    ApproveRefused, ApprovedRefund, FindingRefused, NewRefund, NothingToPropose, RejectRefused, RequestRefused,
    SendRefused, SettleRefused, WithdrawRefused,
};
pub use propose::propose;
pub use read::{DueRefund, FindsRefunds, RefundFilter, RefundsOf};
pub use refund::{
    Approval, CaptureName, Fund, REFUNDS_MAX, Refund, RefundReference, RequestHash, RequestedBy, UNCLEAR_AFTER,
};
pub use request::{Requester, request};
pub use send::{Sent, send};
pub use state::{Finding, RefundState, RefundStatus, Sending, Witnesses};
pub use sweep::{Followed, follow};
