//! Which refunds need which approvals.

use crate::{apps::RefundPolicy, money::Amount, refunds::refund::RequestedBy};

impl RefundPolicy {
    /// How many different people must approve.
    pub fn approvals_needed(self, amount: Amount, by: RequestedBy) -> u8 {
        let above = |threshold: i64| amount.minor() > threshold;
        let by_amount = match self.second_approval_threshold_minor {
            Some(second) if above(second) => 2,
            _ => u8::from(above(self.approval_threshold_minor)),
        };
        match by {
            RequestedBy::App { .. } if !self.app_refunds_need_approval => 0,
            RequestedBy::App { .. } | RequestedBy::Operator(_) => by_amount,
            // Nobody asked, so somebody must agree.
            RequestedBy::Poisha => by_amount.max(1),
        }
    }
}
