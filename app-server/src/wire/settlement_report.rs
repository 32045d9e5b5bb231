//! Reports about settlement as they travel.

use super::payment::MethodView;
use domain::settlements::{FeesPaid, ReceivableAge, SettlementLag};
use poem_openapi::Object;

/// How long one gateway's money takes from its confirmation until it is found in a statement and booked
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "SettlementLag", rename_all = "camelCase")]
pub struct SettlementLagView {
    /// The gateway.
    pub gateway: MethodView,
    /// The currency.
    pub currency: String,
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

/// What one gateway kept of what was settled, against what was agreed
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "FeesPaid", rename_all = "camelCase")]
pub struct FeesPaidView {
    /// The gateway.
    pub gateway: MethodView,
    /// The currency.
    pub currency: String,
    /// Captures and refunds that were settled.
    pub settled: u64,
    /// What they come to before fees, in minor units.
    pub gross_minor: i64,
    /// What the gateway kept, in minor units.
    pub paid_minor: i64,
    /// What was agreed that it keeps, of those about which something was agreed.
    pub agreed_minor: i64,
    /// What it kept of those about which nothing was agreed.
    pub paid_unagreed_minor: i64,
    /// What it kept above what was agreed; less than nothing when it kept less.
    pub excess_minor: i64,
}

/// What one gateway owes, by how long ago it was confirmed: captures that no statement has shown, less refunds
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "ReceivableAge", rename_all = "camelCase")]
pub struct ReceivableAgeView {
    /// The gateway.
    pub gateway: MethodView,
    /// The currency.
    pub currency: String,
    /// Captures and refunds that are not settled whole.
    pub open: u64,
    /// What they come to, in minor units.
    pub open_minor: i64,
    /// Of that, confirmed within the last day.
    pub day_minor: i64,
    /// Confirmed one to three days ago.
    pub three_days_minor: i64,
    /// Three to seven days ago.
    pub week_minor: i64,
    /// Seven to thirty days ago.
    pub month_minor: i64,
    /// Longer ago.
    pub older_minor: i64,
    /// What stands on the gateway's receivable in the book, in minor units.
    pub booked_minor: i64,
    /// What the book says above that: what people booked by hand, and nothing else.
    pub difference_minor: i64,
}

impl From<SettlementLag> for SettlementLagView {
    fn from(lag: SettlementLag) -> Self {
        SettlementLagView {
            gateway: lag.gateway.into(),
            currency: lag.currency.code().to_owned(),
            captures: lag.captures,
            gross_minor: lag.gross_minor,
            p50_hours: lag.p50_hours,
            p90_hours: lag.p90_hours,
            most_hours: lag.most_hours,
        }
    }
}

impl From<FeesPaid> for FeesPaidView {
    fn from(fees: FeesPaid) -> Self {
        FeesPaidView {
            gateway: fees.gateway.into(),
            currency: fees.currency.code().to_owned(),
            settled: fees.settled,
            gross_minor: fees.gross_minor,
            paid_minor: fees.paid_minor,
            agreed_minor: fees.agreed_minor,
            paid_unagreed_minor: fees.paid_unagreed_minor,
            excess_minor: fees.excess_minor(),
        }
    }
}

impl From<ReceivableAge> for ReceivableAgeView {
    fn from(age: ReceivableAge) -> Self {
        let [day_minor, three_days_minor, week_minor, month_minor, older_minor] = age.by_age_minor;
        ReceivableAgeView {
            gateway: age.gateway.into(),
            currency: age.currency.code().to_owned(),
            open: age.open,
            open_minor: age.open_minor(),
            day_minor,
            three_days_minor,
            week_minor,
            month_minor,
            older_minor,
            booked_minor: age.booked_minor,
            difference_minor: age.difference_minor(),
        }
    }
}
