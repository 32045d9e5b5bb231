//! What gateways may keep, by contract: a rule for each gateway and way to pay. Whole numbers only.

use crate::{money::Currency, payments::Method};

/// Hundredths of a percent in the whole.
const BASIS_POINTS: i128 = 10_000;

/// What one gateway keeps of one payment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FeeRule {
    /// The gateway.
    pub gateway: Method,
    /// The gateway's own word for how the customer paid, such as `VISA`; none for every way that has no rule of its own.
    pub way: Option<String>,
    /// In that currency.
    pub currency: Currency,
    /// So many hundredths of a percent of the amount.
    pub rate_bp: u32,
    /// And so much besides, in minor units.
    pub fixed_minor: i64,
    /// But at least so much.
    pub least_minor: i64,
    /// And at most so much.
    pub most_minor: Option<i64>,
    /// Whether it gives the share of what went back again.
    pub returns_on_refund: bool,
}

/// Why a rule for fees makes no sense.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotAFeeRule {
    /// More than everything.
    #[error("the rate must be at most 10000 basis points")]
    Rate,
    /// Less than nothing, or least above most.
    #[error("fixed, least and most must not be negative, and least at most most")]
    Bounds,
    /// Two rules for one thing.
    #[error("two rules are for the same gateway, way and currency")]
    Twice,
}

impl FeeRule {
    /// What it comes to for an amount with a sign: less than zero where the gateway keeps, more where it gives back.
    /// Halves are rounded away from zero.
    pub fn fee_of(&self, gross: i64) -> i64 {
        let share = (i128::from(gross.unsigned_abs()) * i128::from(self.rate_bp) + BASIS_POINTS / 2) / BASIS_POINTS;
        let share = i64::try_from(share).unwrap_or(i64::MAX);
        if gross < 0 {
            return if self.returns_on_refund { share } else { 0 };
        }
        let most = self.most_minor.unwrap_or(i64::MAX);
        -share.saturating_add(self.fixed_minor).max(self.least_minor).min(most)
    }

    fn is_sound(&self) -> Result<(), NotAFeeRule> {
        if i128::from(self.rate_bp) > BASIS_POINTS {
            return Err(NotAFeeRule::Rate);
        }
        let most = self.most_minor.unwrap_or(i64::MAX);
        if self.fixed_minor < 0 || self.least_minor < 0 || most < self.least_minor {
            return Err(NotAFeeRule::Bounds);
        }
        Ok(())
    }
}

/// The rules that hold.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FeeRules(Vec<FeeRule>);

impl FeeRules {
    /// These rules, each sound and each for something else.
    pub fn new(rules: Vec<FeeRule>) -> Result<FeeRules, NotAFeeRule> {
        for (place, rule) in rules.iter().enumerate() {
            rule.is_sound()?;
            let same = |other: &FeeRule| {
                (other.gateway, &other.way, other.currency) == (rule.gateway, &rule.way, rule.currency)
            };
            if rules.iter().skip(place + 1).any(same) {
                return Err(NotAFeeRule::Twice);
            }
        }
        Ok(FeeRules(rules))
    }

    /// The rules.
    pub fn iter(&self) -> impl Iterator<Item = &FeeRule> {
        self.0.iter()
    }

    /// The rule for a way to pay: its own before the one for all others; none when nothing was agreed.
    pub fn rule(&self, gateway: Method, way: Option<&str>, currency: Currency) -> Option<&FeeRule> {
        let holds = |rule: &&FeeRule| rule.gateway == gateway && rule.currency == currency;
        let own = self.0.iter().filter(holds).find(|rule| rule.way.is_some() && rule.way.as_deref() == way);
        own.or_else(|| self.0.iter().filter(holds).find(|rule| rule.way.is_none()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule() -> FeeRule {
        FeeRule {
            gateway: Method::Bkash,
            way: None,
            currency: Currency::BDT,
            rate_bp: 185,
            fixed_minor: 0,
            least_minor: 0,
            most_minor: None,
            returns_on_refund: false,
        }
    }

    #[test]
    fn a_fee_is_a_share_with_halves_rounded_up() {
        for (gross, fee) in
            [(10_000, -185), (1, 0), (27, 0), (28, -1), (100, -2), (0, 0), (i64::MAX, -170_632_382_681_813_352)]
        {
            assert_eq!(rule().fee_of(gross), fee, "{gross}");
        }
    }

    #[test]
    fn a_fee_keeps_within_its_bounds() {
        let bounded = FeeRule { fixed_minor: 100, least_minor: 250, most_minor: Some(1_000), ..rule() };
        assert_eq!([1_000, 10_000, 1_000_000].map(|gross| bounded.fee_of(gross)), [-250, -285, -1_000]);
    }

    #[test]
    fn a_refund_costs_nothing_and_gives_back_only_what_was_agreed() {
        assert_eq!(FeeRule { fixed_minor: 100, least_minor: 250, ..rule() }.fee_of(-10_000), 0);
        assert_eq!(FeeRule { returns_on_refund: true, ..rule() }.fee_of(-10_000), 185);
    }

    #[test]
    fn the_rule_of_a_way_comes_before_the_rule_of_all_others() {
        let visa = FeeRule { way: Some("VISA".into()), rate_bp: 250, ..rule() };
        let rules = FeeRules::new(vec![rule(), visa]).unwrap();
        let rate = |way| rules.rule(Method::Bkash, way, Currency::BDT).map(|rule| rule.rate_bp);
        assert_eq!([rate(Some("VISA")), rate(Some("AMEX")), rate(None)], [Some(250), Some(185), Some(185)]);
        assert_eq!(rules.rule(Method::Nagad, None, Currency::BDT), None);
        assert_eq!(rules.rule(Method::Bkash, None, Currency::parse("USD").unwrap()), None);
        assert_eq!(rules.iter().count(), 2);
    }

    #[test]
    fn rules_that_make_no_sense_are_refused() {
        let refused = |rules| FeeRules::new(rules).unwrap_err();
        assert_eq!(refused(vec![FeeRule { rate_bp: 10_001, ..rule() }]), NotAFeeRule::Rate);
        assert_eq!(refused(vec![FeeRule { fixed_minor: -1, ..rule() }]), NotAFeeRule::Bounds);
        assert_eq!(refused(vec![FeeRule { least_minor: 2, most_minor: Some(1), ..rule() }]), NotAFeeRule::Bounds);
        assert_eq!(refused(vec![rule(), FeeRule { rate_bp: 1, ..rule() }]), NotAFeeRule::Twice);
    }
}
