//! The phones of the sandbox's operators: who has what balance, what is on the screen, and which numbers are magic.
//!
//! A phone comes into being when somebody first speaks of its number. Of a number that ends in `00000` and two more
//! digits, the last two force an outcome; see `NUMBERS`.

use std::collections::{BTreeMap, VecDeque};

use chrono::{DateTime, Utc};
use serde::Serialize;

/// What a new phone has, or may owe, in hundredths of a taka.
const BALANCE: i64 = 50_000;
/// What is left on a phone that has next to nothing.
const EMPTY: i64 = 35;
/// Most messages that a phone keeps.
const MESSAGES_MAX: usize = 20;
/// Most phones.
const PHONES_MAX: usize = 10_000;
/// The digits between an operator's own and the two that are magic.
const MAGIC_MIDDLE: &str = "00000";

/// The operators of Bangladesh, as numbers were given out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "these are the operators' own names")]
pub enum Carrier {
    Robi,
    Grameenphone,
    Banglalink,
    Teletalk,
}

/// What a number forces.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Magic {
    NoBalance,
    Barred,
    Rejects,
    DoesNotAnswer,
    MovedAway,
    Registered,
    Postpaid,
    AnswerLost,
    Masked,
    Stumbles,
    NotAsked,
}

/// Every magic number by its last two digits, and what it does.
pub(super) const NUMBERS: [(&str, Magic, &str); 11] = [
    ("02", Magic::NoBalance, "has no balance"),
    ("03", Magic::Barred, "is barred from paying so"),
    ("04", Magic::Rejects, "says no when the operator asks at the charge"),
    ("05", Magic::DoesNotAnswer, "does not answer when the operator asks at the charge"),
    ("06", Magic::MovedAway, "has moved to another operator"),
    ("07", Magic::Registered, "is registered already, so that no code is sent"),
    ("08", Magic::Postpaid, "pays by the month"),
    ("09", Magic::AnswerLost, "is charged, and the answer is lost once"),
    ("10", Magic::Masked, "is known to applications by a hash alone"),
    ("11", Magic::Stumbles, "meets a temporary error at its first charge"),
    ("12", Magic::NotAsked, "gets no code, because the operator fails to send one"),
];

/// How a phone is paid for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Plan {
    /// The balance goes down.
    Prepaid,
    /// The bill goes up, as far as its limit.
    Postpaid,
}

/// A message on a phone's screen.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Message {
    /// When it came.
    pub at: DateTime<Utc>,
    /// Who sent it.
    pub from: String,
    /// What it says.
    pub text: String,
    /// The code or PIN in it, for machines.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<String>,
}

/// A phone.
#[derive(Clone, Debug)]
pub(super) struct Phone {
    /// With the country code: `8801812345678`.
    pub(super) number: String,
    pub(super) carrier: Carrier,
    pub(super) plan: Plan,
    /// What can still be charged, in hundredths.
    pub(super) left: i64,
    pub(super) magic: Option<Magic>,
    /// Whether an application has registered it.
    pub(super) is_registered: bool,
    pub(super) messages: VecDeque<Message>,
}

impl Phone {
    fn new(number: &str, carrier: Carrier) -> Phone {
        let magic = magic_of(number);
        let left = if magic == Some(Magic::NoBalance) { EMPTY } else { BALANCE };
        Phone {
            number: number.to_owned(),
            carrier,
            plan: if magic == Some(Magic::Postpaid) { Plan::Postpaid } else { Plan::Prepaid },
            left,
            magic,
            is_registered: magic == Some(Magic::Registered),
            messages: VecDeque::new(),
        }
    }

    /// Shows a message.
    pub(super) fn tell(&mut self, at: DateTime<Utc>, from: &str, text: String, code: Option<&str>) {
        if self.messages.len() >= MESSAGES_MAX {
            self.messages.pop_front();
        }
        self.messages.push_back(Message { at, from: from.to_owned(), text, code: code.map(str::to_owned) });
    }

    /// Whose customer it is now.
    pub(super) fn is_of(&self, carrier: Carrier) -> bool {
        self.carrier == carrier && self.magic != Some(Magic::MovedAway)
    }
}

/// Every phone that was spoken of.
#[derive(Default)]
pub(super) struct Phones(BTreeMap<String, Phone>);

impl Phones {
    /// The phone with a number, with or without the country code; none when it is no mobile number.
    pub(super) fn of(&mut self, number: &str) -> Option<&mut Phone> {
        let (number, carrier) = read(number)?;
        if !self.0.contains_key(&number) && self.0.len() >= PHONES_MAX {
            self.0.pop_first();
        }
        Some(self.0.entry(number.clone()).or_insert_with(|| Phone::new(&number, carrier)))
    }

    /// Every phone.
    pub(super) fn iter(&self) -> impl Iterator<Item = &Phone> {
        self.0.values()
    }
}

/// Reads `8801812345678`, `+8801812345678` or `01812345678`.
fn read(text: &str) -> Option<(String, Carrier)> {
    let digits = text.strip_prefix('+').unwrap_or(text);
    let own = digits.strip_prefix("880").or_else(|| digits.strip_prefix('0'))?;
    if own.len() != 10 || !own.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let carrier = match own.get(..2)? {
        "16" | "18" => Carrier::Robi,
        "13" | "17" => Carrier::Grameenphone,
        "14" | "19" => Carrier::Banglalink,
        "15" => Carrier::Teletalk,
        _ => return None,
    };
    Some((format!("880{own}"), carrier))
}

fn magic_of(number: &str) -> Option<Magic> {
    let (rest, last) = number.split_at_checked(number.len().checked_sub(2)?)?;
    let found = NUMBERS.iter().find(|(digits, ..)| *digits == last)?;
    rest.ends_with(MAGIC_MIDDLE).then_some(found.1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_phone_is_the_same_however_its_number_is_written() {
        let mut phones = Phones::default();
        phones.of("01812345678").unwrap().left = 7;
        for same in ["8801812345678", "+8801812345678"] {
            assert_eq!(phones.of(same).unwrap().left, 7, "{same}");
        }
        for wrong in ["", "1812345678", "018123456789", "0181234567x", "01012345678"] {
            assert!(phones.of(wrong).is_none(), "{wrong}");
        }
    }

    #[test]
    fn only_the_last_two_digits_after_zeros_are_magic() {
        let mut phones = Phones::default();
        assert_eq!(phones.of("01800000002").unwrap().left, EMPTY);
        assert_eq!(phones.of("01700000008").unwrap().plan, Plan::Postpaid);
        assert_eq!(phones.of("01812345602").unwrap().left, BALANCE);
        assert!(phones.of("01600000007").unwrap().is_registered);
    }
}
