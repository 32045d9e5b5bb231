//! Bends a right answer the way the switches want it: another amount, another currency, another way to write it.

use super::fault::Fault;
use super::{Gateway, Subject};
use crate::sandbox::answer::{Answer, Field};
use crate::sandbox::decimal;

/// Fields that the real gateway writes as text although they are numbers.
const NUMERIC: [&str; 12] = [
    "amount",
    "store_amount",
    "currency_amount",
    "currency_rate",
    "base_fair",
    "risk_level",
    "emi_instalment",
    "emi_amount",
    "discount_amount",
    "discount_percentage",
    "no_of_trans_found",
    "offer_avail",
];

impl Gateway {
    /// Bends a right answer the way the switches want it.
    pub(super) fn bent(&self, subject: &Subject, mut answer: Answer) -> Answer {
        if subject.endpoint.tells_the_outcome() {
            for amount in self.faults(subject, Fault::altered_amount) {
                let alter = |told: Field| alter(told, amount.as_deref());
                answer = answer.replacing("amount", &alter).replacing("currency_amount", &alter);
            }
            for currency in self.faults(subject, Fault::altered_currency) {
                let alter = |_| Field::Text(currency.clone());
                answer = answer.replacing("currency", &alter).replacing("currency_type", &alter);
            }
        }
        if self.is_on(subject, &Fault::AmountWithoutDecimals) {
            for name in ["amount", "store_amount", "currency_amount"] {
                answer = answer.replacing(name, &without_decimals);
            }
        }
        if self.is_on(subject, &Fault::ElementAsObject) {
            answer = answer.replacing("element", &as_object);
        }
        if self.is_on(subject, &Fault::NumbersAsStrings) {
            answer = answer.each(&|_, value| if let Field::Number(text) = value { Field::Text(text) } else { value });
        }
        if self.is_on(subject, &Fault::StringsAsNumbers) {
            answer = answer.each(&|name, value| if NUMERIC.contains(&name) { as_number(value) } else { value });
        }
        answer
    }
}

fn alter(told: Field, amount: Option<&str>) -> Field {
    let less = |text: &str| decimal::parse(text).map(|right| decimal::show(right - 100));
    match (told, amount) {
        (Field::Text(_), Some(amount)) => Field::Text(amount.to_owned()),
        (Field::Text(text), None) => Field::Text(less(&text).unwrap_or(text)),
        (other, _) => other,
    }
}

fn without_decimals(told: Field) -> Field {
    match told {
        Field::Text(text) => Field::Text(text.strip_suffix(".00").map_or(text.clone(), str::to_owned)),
        other @ (Field::Number(_) | Field::List(_) | Field::Object(_)) => other,
    }
}

fn as_object(told: Field) -> Field {
    match told {
        Field::List(mut items) if items.len() == 1 => items.pop().map_or(Field::List(items), Field::Object),
        other @ (Field::List(_) | Field::Text(_) | Field::Number(_) | Field::Object(_)) => other,
    }
}

fn as_number(told: Field) -> Field {
    let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    let is_number = |text: &str| {
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        digits(whole) && digits(part) && (whole == "0" || !whole.starts_with('0'))
    };
    match told {
        Field::Text(text) if is_number(&text) => Field::Number(text),
        other @ (Field::Text(_) | Field::Number(_) | Field::List(_) | Field::Object(_)) => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_text_that_json_takes_as_a_number_becomes_one() {
        for text in ["0", "0.00", "1150.00", "12"] {
            assert_eq!(as_number(Field::Text(text.into())), Field::Number(text.into()));
        }
        for text in ["", ".5", "007", "5.", "Safe", "1e3"] {
            assert_eq!(as_number(Field::Text(text.into())), Field::Text(text.into()));
        }
    }

    #[test]
    fn an_unnamed_alteration_takes_one_taka_away() {
        assert_eq!(alter(Field::Text("1150.00".into()), None), Field::Text("1149.00".into()));
        assert_eq!(alter(Field::Text("1150.00".into()), Some("1")), Field::Text("1".into()));
    }
}
