//! Amounts as gateways write them: `1,23,456.50`, `৳ ১,২০০`, `(1.80)`, `Tk. 69 Dr`. Digit by digit, never by a float.

use crate::money::{AMOUNT_MAX_MINOR, Currency};

/// A text that is no amount of that currency.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("is no amount in {currency}")]
pub struct NotAnAmount {
    /// The currency whose digits it should have had.
    pub currency: Currency,
}

/// Digits of a group at the end of the whole part, wherever thousands are told apart.
const LAST_GROUP: usize = 3;

/// Reads an amount in minor units, with its sign; nothing where a cell says nothing.
///
/// Groups may be of three digits, or of two before the last three, as they are told apart in Bangladesh; a comma anywhere
/// else may be a decimal comma, so it is refused. Digits beyond the currency's own must be zeros.
pub fn amount(text: &str, currency: Currency) -> Result<Option<i64>, NotAnAmount> {
    let text = text.trim();
    if matches!(text, "" | "-" | "–" | "—" | "N/A" | "n/a" | "NA" | "null" | "NULL") {
        return Ok(None);
    }
    let refused = NotAnAmount { currency };
    let (body, is_negative) = bare(text, currency).ok_or(refused)?;
    let minor = digits(body, currency).ok_or(refused)?;
    Ok(Some(if is_negative { -minor } else { minor }))
}

/// What is left without sign and currency, and whether it is less than nothing.
fn bare(text: &str, currency: Currency) -> Option<(&str, bool)> {
    let (mut rest, mut is_negative, mut signs) = (text, false, 0_u8);
    if let Some(inner) = rest.strip_prefix('(') {
        (rest, is_negative, signs) = (inner.strip_suffix(')')?, true, 1);
    }
    loop {
        rest = rest.trim_matches(|c: char| c.is_whitespace());
        if rest.as_bytes().first()?.is_ascii_digit() && rest.as_bytes().last()?.is_ascii_digit() {
            break;
        }
        if let Some((after, negative)) = signed(rest) {
            (rest, is_negative, signs) = (after, negative, signs + 1);
        } else if let Some(after) = without_currency(rest, currency) {
            rest = after;
        } else {
            break;
        }
    }
    (signs <= 1).then_some((rest, is_negative))
}

/// One sign taken off, before or behind.
fn signed(text: &str) -> Option<(&str, bool)> {
    let minus = |text: &'_ str| -> Option<usize> {
        ["-", "−", "–"].iter().find(|sign| text.starts_with(**sign)).map(|s| s.len())
    };
    if let Some(length) = minus(text) {
        return text.get(length..).map(|rest| (rest, true));
    }
    if let Some(rest) = text.strip_prefix('+') {
        return Some((rest, false));
    }
    if let Some(rest) = text.strip_suffix('-').or_else(|| text.strip_suffix('−')) {
        return Some((rest, true));
    }
    let end = text.len().checked_sub(2)?;
    let (rest, mark) = (text.get(..end)?, text.get(end..)?);
    match mark {
        _ if mark.eq_ignore_ascii_case("dr") => Some((rest, true)),
        _ if mark.eq_ignore_ascii_case("cr") => Some((rest, false)),
        _ => None,
    }
}

/// One name of the currency taken off, before or behind.
fn without_currency(text: &str, currency: Currency) -> Option<&str> {
    let taka: &[&str] = if currency == Currency::BDT {
        &["৳", "Tk.", "Tk", "Taka", "টাকা"]
    } else {
        &["$", "€", "£", "¥"]
    };
    let names = taka.iter().copied().chain([currency.code()]);
    for name in names {
        if text.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name)) {
            return text.get(name.len()..);
        }
        let end = text.len().checked_sub(name.len());
        if let Some(end) = end.filter(|end| text.get(*end..).is_some_and(|tail| tail.eq_ignore_ascii_case(name))) {
            return text.get(..end);
        }
    }
    None
}

/// The number itself.
fn digits(text: &str, currency: Currency) -> Option<i64> {
    let places = usize::from(currency.exponent());
    let (mut minor, mut group, mut groups, mut first) = (0_i64, 0_usize, 0_usize, 0_usize);
    let mut fraction: Option<usize> = None;
    for letter in text.chars() {
        if let Some(digit) = digit(letter) {
            match &mut fraction {
                Some(seen) if *seen >= places => {
                    if digit != 0 {
                        return None;
                    }
                }
                Some(seen) => {
                    *seen += 1;
                    minor = minor.checked_mul(10)?.checked_add(digit)?;
                }
                None => {
                    group += 1;
                    minor = minor.checked_mul(10)?.checked_add(digit)?;
                }
            }
        } else if letter == '.' && fraction.is_none() {
            fraction = Some(0);
        } else if matches!(letter, ',' | '\'' | ' ' | '\u{a0}' | '\u{202f}') && fraction.is_none() {
            // The first group may be short; those between have two or three digits.
            if group == 0 || group > LAST_GROUP || groups > 0 && group < 2 {
                return None;
            }
            first = if groups == 0 { group } else { first };
            (group, groups) = (0, groups + 1);
        } else {
            return None;
        }
    }
    if groups > 0 && group != LAST_GROUP || groups == 0 && group == 0 && fraction.unwrap_or(0) == 0 {
        return None;
    }
    for _ in fraction.unwrap_or(0)..places {
        minor = minor.checked_mul(10)?;
    }
    (minor <= AMOUNT_MAX_MINOR && (groups == 0 || first > 0)).then_some(minor)
}

/// A digit, Latin or Bangla.
pub(super) fn digit(letter: char) -> Option<i64> {
    let zero = if letter.is_ascii() { '0' } else { '০' };
    u32::from(letter).checked_sub(u32::from(zero)).filter(|digit| *digit <= 9).map(i64::from)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::money::Money;
    use proptest::prelude::*;

    fn read(text: &str) -> Result<Option<i64>, NotAnAmount> {
        amount(text, Currency::BDT)
    }

    #[test]
    fn amounts_are_read_as_gateways_write_them() {
        for (text, minor) in [
            ("1150.00", 115_000),
            ("1,150.00", 115_000),
            ("12,34,567.89", 123_456_789),
            ("1,234,567.89", 123_456_789),
            ("1 234 567.89", 123_456_789),
            ("১,২৩,৪৫৬.৫০", 12_345_650),
            ("৳ ১২০০", 120_000),
            ("Tk. 69", 6_900),
            ("BDT 5.5", 550),
            ("5.500000 BDT", 550),
            ("-1.80", -180),
            ("−1.80", -180),
            ("- ৳1.80", -180),
            ("৳ -1.80", -180),
            ("(1.80)", -180),
            ("(৳1,000)", -100_000),
            ("1.80-", -180),
            ("1.80 Dr", -180),
            ("1.80CR", 180),
            ("+7", 700),
            (".5", 50),
            ("0", 0),
            ("-0.00", 0),
            ("90071992547409.91", AMOUNT_MAX_MINOR),
        ] {
            assert_eq!(read(text), Ok(Some(minor)), "{text}");
        }
        for nothing in ["", "  ", "-", "—", "N/A"] {
            assert_eq!(read(nothing), Ok(None), "{nothing}");
        }
    }

    #[test]
    fn what_may_mean_something_else_is_refused() {
        for wrong in [
            "1,23",
            "1.234,56",
            "12,3456",
            "1,2,345",
            ",123",
            "1,,234",
            "1.005",
            "1e3",
            "--5",
            "-(5)",
            "5-5",
            "1.2.3",
            "USD 5",
            "$5",
            "abc",
            ".",
            "+",
            "=1+1",
            "1 2",
            "90071992547409.92",
            "99999999999999999999",
            "٣",
            "0x10",
        ] {
            assert_eq!(read(wrong), Err(NotAnAmount { currency: Currency::BDT }), "{wrong}");
        }
        let dollar = Currency::parse("USD").unwrap();
        assert_eq!(amount("$1,234.50", dollar), Ok(Some(123_450)));
        let (yen, dinar) = (Currency::parse("JPY").unwrap(), Currency::parse("KWD").unwrap());
        assert_eq!(
            (amount("500", yen), amount("500.5", yen).is_err(), amount("1.234", dinar)),
            (Ok(Some(500)), true, Ok(Some(1_234)))
        );
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_whatever_the_groups_and_digits(minor in 0..=AMOUNT_MAX_MINOR, lakh: bool, bangla: bool, negative: bool) {
            let plain = Money::new(minor, Currency::BDT).unwrap().to_decimal();
            let (whole, fraction) = plain.split_once('.').unwrap();
            let mut text = String::new();
            for (place, letter) in whole.chars().enumerate() {
                let left = whole.len() - place;
                let splits = if lakh { left == 3 || left > 3 && left % 2 == 1 } else { left % 3 == 0 };
                if place > 0 && splits {
                    text.push(',');
                }
                text.push(letter);
            }
            text = format!("{}{text}.{fraction}", if negative { "-" } else { "" });
            if bangla {
                text = text.chars().map(|c| c.to_digit(10).and_then(|d| char::from_u32(u32::from('০') + d)).unwrap_or(c)).collect();
            }
            prop_assert_eq!(read(&text), Ok(Some(if negative { -minor } else { minor })));
        }

        #[test]
        fn no_text_breaks_it(text in "\\PC{0,20}") {
            let _ = read(&text);
        }
    }
}
