//! Money: whole minor units of one ISO-4217 currency, with checked arithmetic.
//!
//! An amount never meets a float and never loses a digit. Overflow and mixed currencies are errors.

mod currencies;

pub use currencies::{Currency, UnknownCurrency};
use std::fmt;

/// The largest amount: 2^53 − 1, so that every JSON reader keeps every digit, and sums of many stay within 64 bits.
pub const AMOUNT_MAX_MINOR: i64 = 9_007_199_254_740_991;

/// Why a number of minor units is not money here.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MoneyRefused {
    /// Zero or less, where something must move.
    #[error("must be greater than zero")]
    NotPositive,
    /// Less than nothing.
    #[error("must not be negative")]
    Negative,
    /// More than [`AMOUNT_MAX_MINOR`].
    #[error("must be at most {AMOUNT_MAX_MINOR}")]
    TooLarge,
    /// Two currencies in one sum.
    #[error("{left} and {right} cannot be added or compared")]
    MixedCurrencies {
        /// The currency on the left.
        left: Currency,
        /// The currency on the right.
        right: Currency,
    },
    /// A decimal text that is no amount of that currency.
    #[error("not an amount in {currency}")]
    NotDecimal {
        /// The currency whose digits it should have had.
        currency: Currency,
    },
}

/// Zero or more minor units: a sum, a balance of one side, a fee.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Money {
    minor: i64,
    currency: Currency,
}

impl Money {
    /// That many minor units.
    pub fn new(minor: i64, currency: Currency) -> Result<Money, MoneyRefused> {
        match minor {
            ..0 => Err(MoneyRefused::Negative),
            0..=AMOUNT_MAX_MINOR => Ok(Money { minor, currency }),
            _ => Err(MoneyRefused::TooLarge),
        }
    }

    /// Nothing, in that currency.
    pub const fn zero(currency: Currency) -> Money {
        Money { minor: 0, currency }
    }

    /// Minor units.
    pub const fn minor(self) -> i64 {
        self.minor
    }

    /// The currency.
    pub const fn currency(self) -> Currency {
        self.currency
    }

    /// The sum.
    pub fn plus(self, other: Money) -> Result<Money, MoneyRefused> {
        self.same_currency(other)?;
        Money::new(self.minor.checked_add(other.minor).ok_or(MoneyRefused::TooLarge)?, self.currency)
    }

    /// The difference; an error when it would be less than nothing.
    pub fn minus(self, other: Money) -> Result<Money, MoneyRefused> {
        self.same_currency(other)?;
        Money::new(self.minor - other.minor, self.currency)
    }

    /// Something rather than nothing.
    pub fn non_zero(self) -> Option<Amount> {
        (self.minor > 0).then_some(Amount(self))
    }

    /// Reads a gateway's decimal text (`1150.00`, `69`, `0.5`) without a float. Digits beyond the currency's own must
    /// be zeros; signs, spaces, exponents and group separators are refused.
    pub fn from_decimal(text: &str, currency: Currency) -> Result<Money, MoneyRefused> {
        let refused = MoneyRefused::NotDecimal { currency };
        let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
        let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
        if whole.is_empty() || whole.len() + fraction.len() > 32 || !digits(whole) || !digits(fraction) {
            return Err(refused);
        }
        let places = usize::from(currency.exponent());
        let (kept, beyond) = fraction.split_at(fraction.len().min(places));
        if beyond.bytes().any(|byte| byte != b'0') {
            return Err(refused);
        }
        let minor: i64 = format!("{whole}{kept:0<places$}").parse().map_err(|_| MoneyRefused::TooLarge)?;
        Money::new(minor, currency)
    }

    /// The decimal text that a gateway reads: `1150.00`, `500` for the yen.
    pub fn to_decimal(self) -> String {
        let places = usize::from(self.currency.exponent());
        let digits = format!("{:0>width$}", self.minor, width = places + 1);
        let (whole, fraction) = digits.split_at(digits.len() - places);
        if fraction.is_empty() { whole.to_owned() } else { format!("{whole}.{fraction}") }
    }

    fn same_currency(self, other: Money) -> Result<(), MoneyRefused> {
        if self.currency == other.currency {
            return Ok(());
        }
        Err(MoneyRefused::MixedCurrencies { left: self.currency, right: other.currency })
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.currency, self.to_decimal())
    }
}

impl fmt::Debug for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// More than nothing: what is paid, transferred or refunded.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Amount(Money);

impl Amount {
    /// That many minor units, at least one.
    pub fn new(minor: i64, currency: Currency) -> Result<Amount, MoneyRefused> {
        if minor < 1 {
            return Err(MoneyRefused::NotPositive);
        }
        Money::new(minor, currency).map(Amount)
    }

    /// Minor units.
    pub const fn minor(self) -> i64 {
        self.0.minor
    }

    /// The currency.
    pub const fn currency(self) -> Currency {
        self.0.currency
    }

    /// The same, where nothing would be possible too.
    pub const fn money(self) -> Money {
        self.0
    }
}

impl fmt::Display for Amount {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn currency(code: &str) -> Currency {
        Currency::parse(code).unwrap()
    }

    #[test]
    fn an_amount_is_more_than_nothing_and_survives_json() {
        assert_eq!(Amount::new(0, Currency::BDT), Err(MoneyRefused::NotPositive));
        assert_eq!(Amount::new(-1, Currency::BDT), Err(MoneyRefused::NotPositive));
        assert_eq!(Amount::new(AMOUNT_MAX_MINOR + 1, Currency::BDT), Err(MoneyRefused::TooLarge));
        assert_eq!(Amount::new(AMOUNT_MAX_MINOR, Currency::BDT).map(Amount::minor), Ok(AMOUNT_MAX_MINOR));
    }

    #[test]
    fn currencies_do_not_mix_and_sums_do_not_overflow() {
        let taka = Money::new(1, Currency::BDT).unwrap();
        let yen = Money::new(1, currency("JPY")).unwrap();
        assert_eq!(taka.plus(yen), Err(MoneyRefused::MixedCurrencies { left: Currency::BDT, right: currency("JPY") }));
        assert_eq!(Money::new(AMOUNT_MAX_MINOR, Currency::BDT).unwrap().plus(taka), Err(MoneyRefused::TooLarge));
        assert_eq!(Money::zero(Currency::BDT).minus(taka), Err(MoneyRefused::Negative));
    }

    #[test]
    fn decimal_text_is_read_digit_by_digit() {
        let read = |text, code| Money::from_decimal(text, currency(code)).map(Money::minor);
        assert_eq!(read("1150.00", "BDT"), Ok(115_000));
        assert_eq!(read("69", "BDT"), Ok(6_900));
        assert_eq!(read("0.5", "BDT"), Ok(50));
        assert_eq!(read("10.000", "BDT"), Ok(1_000));
        assert_eq!(read("500", "JPY"), Ok(500));
        assert_eq!(read("1.234", "KWD"), Ok(1_234));
        for wrong in ["", ".", ".5", "1.005", "-1", "+1", "1e3", "1,150.00", " 1", "1.0.0", "٣"] {
            assert_eq!(read(wrong, "BDT"), Err(MoneyRefused::NotDecimal { currency: Currency::BDT }), "{wrong:?}");
        }
        assert_eq!(read("99999999999999999999", "BDT"), Err(MoneyRefused::TooLarge));
    }

    proptest! {
        #[test]
        fn decimal_text_reads_back(minor in 0..=AMOUNT_MAX_MINOR, code in prop::sample::select(vec!["BDT", "JPY", "KWD"])) {
            let money = Money::new(minor, currency(code)).unwrap();
            prop_assert_eq!(Money::from_decimal(&money.to_decimal(), currency(code)), Ok(money));
        }
    }
}
