//! The lines of an invoice, and what they come to.
//!
//! **Rounding.** Amounts are whole minor units, tax rates whole basis points. The tax of a line is its net amount times its
//! rate, rounded half up to a minor unit, line by line; totals are sums of lines and are never rounded again. So what stands
//! on the paper adds up by hand.

use crate::money::{AMOUNT_MAX_MINOR, Currency, Money};

/// Lines of one invoice at most.
pub const LINES_MAX: usize = 500;
/// Pieces of one line at most.
pub const LINE_QUANTITY_MAX: u32 = 1_000_000;
/// The highest tax rate: all of it once more.
pub const TAX_RATE_MAX_BP: u16 = 10_000;

/// One line as it was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLineItem {
    /// What it is for.
    pub description: String,
    /// How many.
    pub quantity: u32,
    /// What one costs, in minor units.
    pub unit_minor: i64,
    /// What is taken off the line, in minor units.
    pub discount_minor: i64,
    /// The tax on what is left, in basis points.
    pub tax_rate_bp: u16,
}

/// One line with what it comes to. It adds up by its making.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LineItem {
    asked: NewLineItem,
    gross_minor: i64,
    tax_minor: i64,
    currency: Currency,
}

/// Why something is no line: the field, and what is wrong with it.
pub type LineProblem = (&'static str, String);

impl LineItem {
    /// The line in that currency, with its tax rounded half up.
    pub fn new(asked: NewLineItem, currency: Currency) -> Result<LineItem, LineProblem> {
        if !(1..=LINE_QUANTITY_MAX).contains(&asked.quantity) {
            return Err(("qty", format!("must be 1 to {LINE_QUANTITY_MAX}")));
        }
        if !(0..=AMOUNT_MAX_MINOR).contains(&asked.unit_minor) {
            return Err(("unitAmountMinor", format!("must be 0 to {AMOUNT_MAX_MINOR}")));
        }
        if asked.tax_rate_bp > TAX_RATE_MAX_BP {
            return Err(("taxRateBp", format!("must be 0 to {TAX_RATE_MAX_BP}")));
        }
        let gross = i128::from(asked.unit_minor) * i128::from(asked.quantity);
        let gross_minor = i64::try_from(gross).ok().filter(|gross| *gross <= AMOUNT_MAX_MINOR);
        let too_much = || ("qty", format!("makes the line more than {AMOUNT_MAX_MINOR}"));
        let gross_minor = gross_minor.ok_or_else(too_much)?;
        if !(0..=gross_minor).contains(&asked.discount_minor) {
            return Err(("discountMinor", "must be from 0 to what the line costs".into()));
        }
        let tax_minor = share_half_up(gross_minor - asked.discount_minor, i64::from(asked.tax_rate_bp), 10_000);
        let line = LineItem { asked, gross_minor, tax_minor, currency };
        if line.net_minor() + tax_minor > AMOUNT_MAX_MINOR { Err(too_much()) } else { Ok(line) }
    }

    /// As it was asked for.
    pub const fn asked(&self) -> &NewLineItem {
        &self.asked
    }

    /// Quantity times price.
    pub const fn gross_minor(&self) -> i64 {
        self.gross_minor
    }

    /// What is left after the discount.
    pub const fn net_minor(&self) -> i64 {
        self.gross_minor - self.asked.discount_minor
    }

    /// The tax on that.
    pub const fn tax_minor(&self) -> i64 {
        self.tax_minor
    }

    /// What the customer owes for it.
    pub const fn total_minor(&self) -> i64 {
        self.net_minor() + self.tax_minor
    }

    /// Its currency.
    pub const fn currency(&self) -> Currency {
        self.currency
    }
}

/// `part` of `whole`, of `amount`: rounded half up. The arguments are not negative, and `whole` is more than zero.
pub(super) fn share_half_up(amount: i64, part: i64, whole: i64) -> i64 {
    let exact = i128::from(amount) * i128::from(part);
    let rounded = (exact * 2 + i128::from(whole)).div_euclid(i128::from(whole) * 2);
    i64::try_from(rounded).unwrap_or(i64::MAX)
}

/// What lines come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Totals {
    /// Quantity times price of every line.
    pub gross: Money,
    /// What is taken off.
    pub discount: Money,
    /// The tax on what is left.
    pub tax: Money,
    /// What is owed.
    pub total: Money,
}

/// What was taxed at one rate.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TaxAtRate {
    /// The rate, in basis points.
    pub rate_bp: u16,
    /// What was taxed.
    pub net: Money,
    /// The tax on it: the sum of the lines' own.
    pub tax: Money,
}

impl Totals {
    /// The totals of lines; an error when they are more than an amount can be.
    pub fn of(lines: &[LineItem], currency: Currency) -> Result<Totals, crate::money::MoneyRefused> {
        let sum = |of: fn(&LineItem) -> i64| {
            let sum = lines.iter().try_fold(0_i64, |sum, line| sum.checked_add(of(line)));
            Money::new(sum.unwrap_or(i64::MAX), currency)
        };
        Ok(Totals {
            gross: sum(LineItem::gross_minor)?,
            discount: sum(|line| line.asked.discount_minor)?,
            tax: sum(LineItem::tax_minor)?,
            total: sum(LineItem::total_minor)?,
        })
    }

    /// What was taxed at which rate, the lowest first.
    pub fn by_rate(lines: &[LineItem]) -> Vec<TaxAtRate> {
        let mut rates = std::collections::BTreeMap::<u16, (i64, i64, Currency)>::new();
        for line in lines {
            let of = rates.entry(line.asked.tax_rate_bp).or_insert((0, 0, line.currency));
            of.0 = of.0.saturating_add(line.net_minor());
            of.1 = of.1.saturating_add(line.tax_minor());
        }
        let rate = |(rate_bp, (net, tax, currency)): (u16, (i64, i64, Currency))| {
            Some(TaxAtRate { rate_bp, net: Money::new(net, currency).ok()?, tax: Money::new(tax, currency).ok()? })
        };
        rates.into_iter().filter_map(rate).collect()
    }
}

/// A rate of basis points in percent: `15`, `7.5`.
pub fn percent(rate_bp: u16) -> String {
    let text = format!("{}.{:02}", rate_bp / 100, rate_bp % 100);
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn line(quantity: u32, unit_minor: i64, discount_minor: i64, tax_rate_bp: u16) -> LineItem {
        let asked = NewLineItem { description: "Rice".into(), quantity, unit_minor, discount_minor, tax_rate_bp };
        LineItem::new(asked, Currency::BDT).unwrap()
    }

    /// Worked out on paper: quantity, price, discount, rate in basis points; net, tax, total.
    const BY_HAND: [(u32, i64, i64, u16, i64, i64, i64); 16] = [
        (1, 10_000, 0, 0, 10_000, 0, 10_000),
        (1, 10_000, 0, 1_500, 10_000, 1_500, 11_500),
        (3, 3_333, 0, 1_500, 9_999, 1_500, 11_499), // 1499.85
        (3, 3_333, 99, 1_500, 9_900, 1_485, 11_385),
        (1, 1, 0, 1_500, 1, 0, 1),                  // 0.15
        (1, 3, 0, 1_500, 3, 0, 3),                  // 0.45
        (1, 4, 0, 1_500, 4, 1, 5),                  // 0.60
        (10, 1, 0, 500, 10, 1, 11),                 // 0.50 goes up
        (1, 30, 0, 500, 30, 2, 32),                 // 1.50 goes up
        (1, 29, 0, 500, 29, 1, 30),                 // 1.45
        (1, 50, 0, 250, 50, 1, 51),                 // 1.25
        (7, 1_999, 13, 750, 13_980, 1_049, 15_029), // 1048.50 goes up
        (2, 12_345, 24_690, 1_500, 0, 0, 0),
        (1, 0, 0, 10_000, 0, 0, 0),
        (1, 99, 0, 10_000, 99, 99, 198),
        (1_000_000, 9_007_199, 0, 1, 9_007_199_000_000, 900_719_900, 9_008_099_719_900),
    ];

    #[test]
    fn rates_are_told_in_percent_and_no_longer_than_they_must_be() {
        assert_eq!([0, 5, 50, 750, 1_500, 10_000].map(percent), ["0", "0.05", "0.5", "7.5", "15", "100"]);
    }

    #[test]
    fn lines_come_to_what_was_worked_out_by_hand() {
        for (quantity, unit, discount, rate, net, tax, total) in BY_HAND {
            let line = line(quantity, unit, discount, rate);
            assert_eq!((line.net_minor(), line.tax_minor(), line.total_minor()), (net, tax, total), "{line:?}");
        }
    }

    #[test]
    fn totals_are_sums_of_lines_and_taxes_stand_by_rate() {
        // Rounded once over the sum, the tax of 0.90 would be 1; line by line it is 0.45 twice, and so nothing.
        let lines = [line(1, 3, 0, 1_500), line(1, 3, 0, 1_500), line(1, 10, 3, 0)];
        let totals = Totals::of(&lines, Currency::BDT).unwrap();
        let minor = |money: Money| money.minor();
        assert_eq!(
            (minor(totals.gross), minor(totals.discount), minor(totals.tax), minor(totals.total)),
            (16, 3, 0, 13)
        );
        let rates: Vec<_> =
            Totals::by_rate(&lines).into_iter().map(|at| (at.rate_bp, minor(at.net), minor(at.tax))).collect();
        assert_eq!(rates, [(0, 7, 0), (1_500, 6, 0)]);
    }

    #[test]
    fn what_cannot_be_a_line_is_refused_by_field() {
        for (quantity, unit_minor, discount_minor, tax_rate_bp, field) in [
            (0, 1, 0, 0, "qty"),
            (LINE_QUANTITY_MAX + 1, 1, 0, 0, "qty"),
            (1, -1, 0, 0, "unitAmountMinor"),
            (1, AMOUNT_MAX_MINOR + 1, 0, 0, "unitAmountMinor"),
            (2, AMOUNT_MAX_MINOR, 0, 0, "qty"),
            (1, AMOUNT_MAX_MINOR, 0, 1, "qty"),
            (1, 5, 6, 0, "discountMinor"),
            (1, 5, -1, 0, "discountMinor"),
            (1, 5, 0, 10_001, "taxRateBp"),
        ] {
            let asked = NewLineItem { description: "x".into(), quantity, unit_minor, discount_minor, tax_rate_bp };
            assert_eq!(LineItem::new(asked, Currency::BDT).unwrap_err().0, field);
        }
    }

    proptest! {
        #[test]
        fn the_tax_is_the_nearest_minor_unit_and_everything_adds_up(
            asked in prop::collection::vec((1..10_000_u32, 0..10_000_000_i64, 0..=100_i64, 0..=10_000_u16), 1..40),
        ) {
            let lines: Vec<LineItem> = asked
                .into_iter()
                .map(|(quantity, unit, percent, rate)| {
                    line(quantity, unit, unit * i64::from(quantity) * percent / 100, rate)
                })
                .collect();
            for line in &lines {
                let exact = i128::from(line.net_minor()) * i128::from(line.asked().tax_rate_bp);
                let off = exact - i128::from(line.tax_minor()) * 10_000;
                prop_assert!((-5_000..5_000).contains(&off), "{line:?} is off by {off}");
            }
            let totals = Totals::of(&lines, Currency::BDT).unwrap();
            let total = totals.gross.minor() - totals.discount.minor() + totals.tax.minor();
            prop_assert_eq!(total, totals.total.minor());
            let rates = Totals::by_rate(&lines);
            prop_assert_eq!(rates.iter().map(|at| at.tax.minor()).sum::<i64>(), totals.tax.minor());
            let net: i64 = rates.iter().map(|at| at.net.minor()).sum();
            prop_assert_eq!(net, totals.gross.minor() - totals.discount.minor());
        }
    }
}
