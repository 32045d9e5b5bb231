//! Reports as they travel: whole numbers, rates in basis points.

use super::{payment::MethodView, refund::RefundStatusView};
use domain::reports::{ConfirmTimes, RefundSum, SuccessRate, Volume, VolumeBy};
use poem_openapi::{Enum, Object};

/// What volume is told apart by
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum)]
#[oai(rename = "VolumeBy", rename_all = "lowercase")]
pub enum VolumeByView {
    /// The day.
    #[default]
    Day,
    /// The gateway that holds the money, else the last that was tried.
    Gateway,
    /// The way to pay that the application chose.
    Method,
    /// The status.
    Status,
}

impl From<VolumeByView> for VolumeBy {
    fn from(by: VolumeByView) -> Self {
        match by {
            VolumeByView::Day => VolumeBy::Day,
            VolumeByView::Gateway => VolumeBy::Gateway,
            VolumeByView::Method => VolumeBy::Method,
            VolumeByView::Status => VolumeBy::Status,
        }
    }
}

/// The zone whose days a report counts
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Enum)]
#[oai(rename = "ReportZone")]
pub enum ZoneView {
    /// Dhaka, six hours ahead of UTC.
    #[default]
    #[oai(rename = "Asia/Dhaka")]
    Dhaka,
    /// UTC.
    #[oai(rename = "UTC")]
    Utc,
}

/// How many payments of one kind there were, and how much they came to
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Volume", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct VolumeView {
    /// The day, gateway, method or status; absent where a payment has none.
    pub of: Option<String>,
    /// The currency.
    pub currency: String,
    /// Payments.
    pub count: u64,
    /// What they ask for together, in minor units.
    pub amount_minor: i64,
    /// Those that succeeded.
    pub succeeded: u64,
    /// What was captured of them for the merchants, in minor units.
    pub captured_minor: i64,
}

/// How well one gateway does
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "SuccessRate", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct SuccessRateView {
    /// The gateway.
    pub gateway: MethodView,
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
    /// How many of ten thousand that are over succeeded, rounded down; absent when none is over.
    pub success_basis_points: Option<u64>,
}

/// How long one gateway takes from the beginning of a session to the confirmation
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "ConfirmTimes", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ConfirmTimesView {
    /// The gateway.
    pub gateway: MethodView,
    /// Captures that were confirmed.
    pub captures: u64,
    /// Half of them within so many milliseconds.
    pub p50_ms: i64,
    /// Nine of ten.
    pub p90_ms: i64,
    /// Ninety-nine of a hundred.
    pub p99_ms: i64,
}

/// How many refunds of one gateway stand in one state, and how much they give back
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "RefundSum", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct RefundSumView {
    /// The gateway.
    pub gateway: MethodView,
    /// Where they stand.
    pub status: RefundStatusView,
    /// The currency.
    pub currency: String,
    /// Refunds.
    pub count: u64,
    /// How much together, in minor units.
    pub amount_minor: i64,
}

impl From<RefundSum> for RefundSumView {
    fn from(sum: RefundSum) -> Self {
        RefundSumView {
            gateway: sum.method.into(),
            status: sum.status.into(),
            currency: sum.currency.code().to_owned(),
            count: sum.count,
            amount_minor: sum.amount_minor,
        }
    }
}

impl From<Volume> for VolumeView {
    fn from(volume: Volume) -> Self {
        VolumeView {
            of: volume.of,
            currency: volume.currency.code().to_owned(),
            count: volume.count,
            amount_minor: volume.amount_minor,
            succeeded: volume.succeeded,
            captured_minor: volume.captured_minor,
        }
    }
}

impl From<SuccessRate> for SuccessRateView {
    fn from(rate: SuccessRate) -> Self {
        SuccessRateView {
            gateway: rate.method.into(),
            attempts: rate.attempts,
            succeeded: rate.succeeded,
            failed: rate.failed,
            given_up: rate.given_up,
            open: rate.open,
            success_basis_points: rate.basis_points(),
        }
    }
}

impl From<ConfirmTimes> for ConfirmTimesView {
    fn from(times: ConfirmTimes) -> Self {
        ConfirmTimesView {
            gateway: times.method.into(),
            captures: times.captures,
            p50_ms: times.p50_ms,
            p90_ms: times.p90_ms,
            p99_ms: times.p99_ms,
        }
    }
}
