//! Reports about settlement: how late it came, at what price, and what gateways still owe. Whole numbers only.

use crate::{
    access::Reach, decision::StoreFailed, money::Currency, payments::Method, reports::ReportOf, scope::Mode,
    time::Timestamp,
};
use std::future::Future;

/// How long one gateway's money takes from its confirmation until it is found in a statement and booked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettlementLag {
    /// The gateway.
    pub gateway: Method,
    /// The currency.
    pub currency: Currency,
    /// Captures that were settled.
    pub captures: u64,
    /// What they come to before fees, in minor units.
    pub gross_minor: i64,
    /// Half of them within so many hours.
    pub p50_hours: i64,
    /// Nine of ten.
    pub p90_hours: i64,
    /// All of them.
    pub most_hours: i64,
}

/// What one gateway kept of what was settled, against what was agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeesPaid {
    /// The gateway.
    pub gateway: Method,
    /// The currency.
    pub currency: Currency,
    /// Captures and refunds that were settled.
    pub settled: u64,
    /// What they come to before fees, in minor units.
    pub gross_minor: i64,
    /// What the gateway kept, in minor units.
    pub paid_minor: i64,
    /// What was agreed that it keeps of those about which something was agreed.
    pub agreed_minor: i64,
    /// What it kept of those about which nothing was agreed.
    pub paid_unagreed_minor: i64,
}

impl FeesPaid {
    /// What it kept above what was agreed; less than nothing when it kept less.
    pub const fn excess_minor(&self) -> i64 {
        self.paid_minor - self.paid_unagreed_minor - self.agreed_minor
    }
}

/// What one gateway owes, by how long ago it was confirmed: captures that no statement has shown, less refunds that none
/// has shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReceivableAge {
    /// The gateway.
    pub gateway: Method,
    /// The currency.
    pub currency: Currency,
    /// Captures and refunds that are not settled whole.
    pub open: u64,
    /// What they come to, in minor units, confirmed within a day, three days, a week, thirty days, and longer ago.
    pub by_age_minor: [i64; 5],
    /// What stands on the gateway's receivable in the book, in minor units.
    pub booked_minor: i64,
}

impl ReceivableAge {
    /// What is owed in all, in minor units.
    pub fn open_minor(&self) -> i64 {
        self.by_age_minor.iter().sum()
    }

    /// What the book says above that: what people booked by hand, and nothing else.
    pub fn difference_minor(&self) -> i64 {
        self.booked_minor - self.open_minor()
    }
}

/// Draws up reports about settlement.
pub trait DrawsSettlementReports: Send + Sync {
    /// How late money came, of what was booked as settled in the range.
    fn settlement_lags(&self, of: &ReportOf) -> impl Future<Output = Result<Vec<SettlementLag>, StoreFailed>> + Send;

    /// What was kept, of what was booked as settled in the range.
    fn fees_paid(&self, of: &ReportOf) -> impl Future<Output = Result<Vec<FeesPaid>, StoreFailed>> + Send;

    /// What is owed at this instant.
    fn receivable_ages(
        &self,
        reach: &Reach,
        mode: Mode,
        at: Timestamp,
    ) -> impl Future<Output = Result<Vec<ReceivableAge>, StoreFailed>> + Send;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fee_is_held_against_what_was_agreed_only_where_something_was() {
        let fees = FeesPaid {
            gateway: Method::Bkash,
            currency: Currency::BDT,
            settled: 3,
            gross_minor: 30_000,
            paid_minor: 560,
            agreed_minor: 360,
            paid_unagreed_minor: 190,
        };
        assert_eq!(fees.excess_minor(), 10);
    }

    #[test]
    fn what_is_owed_is_the_sum_of_its_ages_and_the_rest_was_booked_by_hand() {
        let age = ReceivableAge {
            gateway: Method::Bkash,
            currency: Currency::BDT,
            open: 4,
            by_age_minor: [100, 0, -30, 5, 25],
            booked_minor: 90,
        };
        assert_eq!((age.open_minor(), age.difference_minor()), (100, -10));
    }
}
