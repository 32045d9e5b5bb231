//! Reports over payments: how many, how much, how well, how fast. Whole numbers only; a rate is in basis points.

use crate::{
    access::Reach, decision::StoreFailed, money::Currency, payments::Method, refunds::RefundStatus, scope::Mode,
    time::Timestamp,
};
use std::future::Future;

/// Days that one report may span.
pub const REPORT_DAYS_MAX: u32 = 366;

/// What a report is about: payments created in a range.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportOf {
    /// Of these applications.
    pub reach: Reach,
    /// Of this mode.
    pub mode: Mode,
    /// Created at or after.
    pub from: Timestamp,
    /// Created before.
    pub before: Timestamp,
    /// The name of the time zone whose days are meant, such as Asia/Dhaka; the database knows it.
    pub zone: &'static str,
}

/// What volume is told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VolumeBy {
    /// The day in the report's zone.
    Day,
    /// The gateway of the attempt that holds the money, else of the last.
    Gateway,
    /// The way to pay that the application chose.
    Method,
    /// The status.
    Status,
}

/// How many payments of one kind there were, and how much they came to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Volume {
    /// The day, gateway, method or status; none where a payment has none.
    pub of: Option<String>,
    /// The currency.
    pub currency: Currency,
    /// Payments.
    pub count: u64,
    /// What they ask for together.
    pub amount_minor: i64,
    /// Those that succeeded.
    pub succeeded: u64,
    /// What was captured of them for the merchant.
    pub captured_minor: i64,
}

/// How well one gateway does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SuccessRate {
    /// The gateway.
    pub method: Method,
    /// Attempts that are over.
    pub attempts: u64,
    /// Those that succeeded.
    pub succeeded: u64,
    /// Those that the gateway or we declared failed.
    pub failed: u64,
    /// Those that were given up or abandoned.
    pub given_up: u64,
    /// Those that still go on; they count neither way.
    pub open: u64,
}

/// How long one gateway takes from the first page to the confirmation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfirmTimes {
    /// The gateway.
    pub method: Method,
    /// Captures that were confirmed.
    pub captures: u64,
    /// Half of them within so many milliseconds.
    pub p50_ms: i64,
    /// Nine of ten.
    pub p90_ms: i64,
    /// Ninety-nine of a hundred.
    pub p99_ms: i64,
}

/// How many refunds of one gateway stand in one state, and how much they give back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefundSum {
    /// The gateway.
    pub method: Method,
    /// Where they stand.
    pub status: RefundStatus,
    /// The currency.
    pub currency: Currency,
    /// Refunds.
    pub count: u64,
    /// How much together.
    pub amount_minor: i64,
}

impl SuccessRate {
    /// Of a hundred hundred attempts that are over, so many succeeded; none when none is over.
    pub fn basis_points(&self) -> Option<u64> {
        (self.succeeded * 10_000).checked_div(self.attempts)
    }
}

/// Draws up reports.
pub trait DrawsReports: Send + Sync {
    /// Volume.
    fn volume(&self, of: &ReportOf, by: VolumeBy) -> impl Future<Output = Result<Vec<Volume>, StoreFailed>> + Send;

    /// Success by gateway, of attempts begun in the range.
    fn success_rates(&self, of: &ReportOf) -> impl Future<Output = Result<Vec<SuccessRate>, StoreFailed>> + Send;

    /// Refunds by gateway and state, of those asked for in the range.
    fn refund_sums(&self, of: &ReportOf) -> impl Future<Output = Result<Vec<RefundSum>, StoreFailed>> + Send;

    /// Times to confirm by gateway, of attempts begun in the range.
    fn confirm_times(&self, of: &ReportOf) -> impl Future<Output = Result<Vec<ConfirmTimes>, StoreFailed>> + Send;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rate_is_in_basis_points_and_rounded_down() {
        let rate = |attempts, succeeded| SuccessRate {
            method: Method::Bkash,
            attempts,
            succeeded,
            failed: attempts - succeeded,
            given_up: 0,
            open: 0,
        };
        assert_eq!(rate(3, 2).basis_points(), Some(6_666));
        assert_eq!(rate(1, 1).basis_points(), Some(10_000));
        assert_eq!(rate(0, 0).basis_points(), None);
    }
}
