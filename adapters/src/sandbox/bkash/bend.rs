//! Bends a right answer the way the switches want it.

use super::fault::Fault;
use super::{Gateway, Subject};
use crate::sandbox::answer::{Answer, Field};
use crate::sandbox::decimal;

/// Fields that are text although they are numbers.
const NUMERIC: [&str; 6] =
    ["amount", "refundAmount", "maxRefundableAmount", "originalTrxAmount", "charge", "serviceFee"];

impl Gateway {
    /// Bends a right answer the way the switches want it.
    pub(super) fn bent(&self, subject: &Subject, mut answer: Answer) -> Answer {
        if subject.endpoint.is_some_and(super::Endpoint::tells_the_outcome) {
            for amount in self.faults(subject, Fault::altered_amount) {
                answer = answer.replacing("amount", &|told| alter(told, amount.as_deref()));
            }
            for currency in self.faults(subject, Fault::altered_currency) {
                answer = answer.replacing("currency", &|_| Field::Text(currency.clone()));
            }
            for invoice in self.faults(subject, Fault::altered_invoice) {
                for name in ["merchantInvoice", "merchantInvoiceNumber"] {
                    answer = answer.replacing(name, &|_| Field::Text(invoice.clone()));
                }
            }
            for status in self.faults(subject, Fault::altered_status) {
                answer = answer.replacing("transactionStatus", &|_| Field::Text(status.clone()));
            }
        }
        if self.is_on(subject, &Fault::CreateWithoutUrl) {
            answer = answer.replacing("bkashURL", &|_| Field::Text(String::new()));
        }
        if self.is_on(subject, &Fault::NumbersBare) {
            answer = answer.each(&|name, value| if NUMERIC.contains(&name) { bare(value) } else { value });
        }
        answer
    }
}

fn alter(told: Field, amount: Option<&str>) -> Field {
    let less = |text: &str| decimal::parse(text).map(|right| decimal::show(right - 100));
    match (told, amount) {
        (Field::Text(_), Some(amount)) => Field::Text(amount.to_owned()),
        (Field::Text(text), None) => Field::Text(less(&text).unwrap_or(text)),
        (other @ (Field::Number(_) | Field::List(_) | Field::Object(_)), _) => other,
    }
}

/// Text that JSON takes as a number, as one.
fn bare(told: Field) -> Field {
    match told {
        Field::Text(text) if decimal::parse(&text).is_some() => Field::Number(text),
        other @ (Field::Text(_) | Field::Number(_) | Field::List(_) | Field::Object(_)) => other,
    }
}
