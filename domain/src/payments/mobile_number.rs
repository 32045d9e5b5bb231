//! A mobile number of Bangladesh, and whose customer it probably calls.
//!
//! It belongs to a person: it never prints but with its middle hidden. Numbers move between operators, so what they
//! begin with is a hint and no more.

use super::consent::Operator;
use std::fmt;

/// Digits of a number without country code and leading zero.
const DIGITS: usize = 10;
/// The country code.
const COUNTRY: &str = "880";
/// Digits that stay visible at the end.
const SHOWN: usize = 3;

/// A mobile number: ten digits that begin with 13 to 19.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct MobileNumber(u64);

/// Whose numbers begin like one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "these are the operators' own names")]
pub enum Carrier {
    Robi,
    Airtel,
    Grameenphone,
    Banglalink,
    Teletalk,
}

/// Why a text is no number that can be charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NumberRefused {
    /// It is no mobile number of Bangladesh.
    #[error("this is no mobile number of Bangladesh")]
    NotANumber,
    /// Its operator does not let us charge.
    #[error("{carrier:?} numbers cannot be charged")]
    NotServed {
        /// The operator.
        carrier: Carrier,
    },
}

impl MobileNumber {
    /// Reads a number as people write it: with or without country code, with blanks and dashes, in either script.
    pub fn parse(text: &str) -> Result<MobileNumber, NumberRefused> {
        let mut digits = String::new();
        for letter in text.trim().chars() {
            match latin_digit(letter) {
                Some(digit) => digits.push(digit),
                None if matches!(letter, ' ' | '\u{a0}' | '-' | '(' | ')') => {}
                None if letter == '+' && digits.is_empty() => {}
                None => return Err(NumberRefused::NotANumber),
            }
        }
        let digits = digits.strip_prefix("00").unwrap_or(&digits);
        let digits = digits.strip_prefix(COUNTRY).unwrap_or(digits);
        let own = digits.strip_prefix('0').unwrap_or(digits);
        let is_mobile =
            own.len() == DIGITS && own.starts_with('1') && matches!(own.as_bytes().get(1), Some(b'3'..=b'9'));
        let number = own.parse().ok().filter(|_| is_mobile).map(MobileNumber);
        number.ok_or(NumberRefused::NotANumber)
    }

    /// The operator that gave numbers out which begin like this one.
    pub const fn carrier(self) -> Carrier {
        match self.0 / 100_000_000 {
            13 | 17 => Carrier::Grameenphone,
            14 | 19 => Carrier::Banglalink,
            15 => Carrier::Teletalk,
            16 => Carrier::Airtel,
            _ => Carrier::Robi,
        }
    }

    /// The operator to choose first for it; a refusal where none of its kind can be charged.
    pub const fn operator(self) -> Result<Operator, NumberRefused> {
        match self.carrier() {
            Carrier::Robi | Carrier::Airtel => Ok(Operator::Robi),
            Carrier::Grameenphone => Ok(Operator::Grameenphone),
            carrier @ (Carrier::Banglalink | Carrier::Teletalk) => Err(NumberRefused::NotServed { carrier }),
        }
    }

    /// As it is dialled at home: `01812345678`.
    pub fn local(self) -> String {
        format!("0{}", self.0)
    }

    /// With the country code and nothing before it: `8801812345678`.
    pub fn international(self) -> String {
        format!("{COUNTRY}{}", self.0)
    }

    /// With its middle hidden: `018•••••678`.
    pub fn masked(self) -> String {
        let local = self.local();
        let (begin, end) = (local.get(..3).unwrap_or_default(), local.get(local.len() - SHOWN..).unwrap_or_default());
        format!("{begin}•••••{end}")
    }
}

impl fmt::Debug for MobileNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.masked())
    }
}

/// A digit of either script as ASCII.
pub(super) fn latin_digit(letter: char) -> Option<char> {
    match letter {
        '0'..='9' => Some(letter),
        '০'..='৯' => char::from_digit(u32::from(letter) - u32::from('০'), 10),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_however_people_write_it() {
        for text in [
            "01812345678",
            "+8801812345678",
            "8801812345678",
            "008801812345678",
            "1812345678",
            " 018 1234-5678 ",
            "+880 (18) 12345678",
            "০১৮১২৩৪৫৬৭৮",
            "+৮৮০১৮১২৩৪৫৬৭৮",
        ] {
            let number = MobileNumber::parse(text).unwrap();
            assert_eq!((number.local().as_str(), number.international().as_str()), ("01812345678", "8801812345678"));
        }
    }

    #[test]
    fn what_is_no_mobile_number_is_refused() {
        for text in ["", "0181234567", "018123456789", "01212345678", "02812345678", "0181234567a", "018+12345678", "١"]
        {
            assert_eq!(MobileNumber::parse(text), Err(NumberRefused::NotANumber), "{text}");
        }
    }

    #[test]
    fn the_beginning_hints_at_the_operator() {
        let of = |text| MobileNumber::parse(text).unwrap().operator();
        for (text, operator) in [
            ("01812345678", Operator::Robi),
            ("01612345678", Operator::Robi),
            ("01712345678", Operator::Grameenphone),
            ("01312345678", Operator::Grameenphone),
        ] {
            assert_eq!(of(text), Ok(operator), "{text}");
        }
        for (text, carrier) in [
            ("01912345678", Carrier::Banglalink),
            ("01412345678", Carrier::Banglalink),
            ("01512345678", Carrier::Teletalk),
        ] {
            assert_eq!(of(text), Err(NumberRefused::NotServed { carrier }), "{text}");
        }
    }

    #[test]
    fn a_number_prints_with_its_middle_hidden() {
        let number = MobileNumber::parse("01812345678").unwrap();
        assert_eq!((number.masked().as_str(), format!("{number:?}").as_str()), ("018•••••678", "018•••••678"));
    }
}
