//! Refunds, in both versions of their API. Money goes back at once.

use chrono::{DateTime, TimeDelta, Utc};

use super::book::{Payment, Refund};
use super::door::{Fields, either};
use super::fault::Fault;
use super::merchant::Caller;
use super::query::SHORT_CODE;
use super::words::Wrong;
use super::{Gateway, Subject, dhaka, dhaka_bare};
use crate::sandbox::answer::{Answer, Field};
use crate::sandbox::decimal;

/// Most refunds of one payment.
const REFUNDS_MAX: usize = 10;
/// How long after its execution a payment can be given back.
const REFUNDABLE_FOR: TimeDelta = TimeDelta::days(60);
/// Longest text about a refund.
const TEXT_MAX: usize = 255;

impl Gateway {
    /// Gives money back by the first version: once for each payment.
    pub(super) fn refund_first(&self, subject: &Subject, caller: &Caller, asked: &Fields) -> Result<Answer, Wrong> {
        let echoes = self.is_on(subject, &Fault::RepeatedRefundEchoed);
        let now = self.now();
        let amount = decimal::parse(either(asked, ["amount", "refundAmount"])).filter(|amount| *amount > 0);
        let mut book = self.book();
        let payment = asked_back(book.payment_mut(either(asked, ["paymentID", "paymentId"])), caller, asked)?;
        if let Some(first) = payment.refunds.first().filter(|_| echoes) {
            return Ok(told_first(payment, Some(first), asked));
        }
        let texts = ["sku", "reason"].map(|name| asked.get(name).map_or("", String::as_str));
        let refused = match amount {
            _ if texts.iter().any(|text| text.is_empty()) => Some("2065"),
            None => Some("2006"),
            Some(_) if !payment.is_completed() => Some("2056"),
            Some(_) if !payment.refunds.is_empty() => Some("2034"),
            Some(_) if is_late(payment, now) => Some("2071"),
            Some(amount) if amount > payment.refundable() => Some("2006"),
            Some(_) => None,
        };
        let (Some(amount), None) = (amount, refused) else {
            return Err(Wrong::code(refused.unwrap_or("2006")));
        };
        let refund = self.given_back(payment, amount, now);
        let (answer, id) = (told_first(payment, Some(&refund), asked), payment.id.clone());
        book.refer(&id, &refund.trx_id);
        Ok(answer)
    }

    /// What became of the refund, by the first version. Without one, no refund is named.
    pub(super) fn refund_status_first(&self, caller: &Caller, asked: &Fields) -> Result<Answer, Wrong> {
        let mut book = self.book();
        let payment = found(book.payment_mut(either(asked, ["paymentID", "paymentId"])), caller, asked)?;
        Ok(told_first(payment, payment.refunds.last(), asked))
    }

    /// Gives money back by the second version: up to ten times for each payment.
    pub(super) fn refund_second(&self, subject: &Subject, caller: &Caller, asked: &Fields) -> Result<Answer, Wrong> {
        self.has_second(subject)?;
        let is_pending = self.is_on(subject, &Fault::RefundsPending);
        let now = self.now();
        let text = |name: &str| asked.get(name).map_or("", String::as_str);
        if ["paymentId", "trxId", "refundAmount", "sku", "reason"].iter().any(|name| text(name).is_empty()) {
            return Err(Wrong::front(poem::http::StatusCode::BAD_REQUEST, "Invalid request body"));
        }
        let mut book = self.book();
        let payment = asked_back(book.payment_mut(text("paymentId")), caller, asked).map_err(|wrong| match wrong {
            Wrong::Code(code) if code == "2077" => Wrong::Refund("invalid_trx_id", "2077"),
            Wrong::Code(_) | Wrong::Said(..) | Wrong::Refund(..) | Wrong::Front(..) | Wrong::Credentials(_) => {
                Wrong::Refund("invalid_payment_id", "2002")
            }
        })?;
        let amount = decimal::parse(text("refundAmount")).filter(|amount| *amount > 0);
        let long = |name: &str| text(name).chars().count() > TEXT_MAX;
        let refused = match amount {
            None => Some(("invalid_amount", "2006")),
            Some(_) if long("sku") => Some(("sku_too_long", "2075")),
            Some(_) if long("reason") => Some(("reason_too_long", "2076")),
            Some(_) if !payment.is_completed() => Some(("invalid_payment_state", "2056")),
            Some(_) if is_late(payment, now) => Some(("refund_period_over", "2071")),
            Some(_) if payment.refunds.len() >= REFUNDS_MAX => Some(("refund_limit_reached", "2074")),
            Some(amount) if amount > payment.refundable() => Some(("refund_amount_exceed_payment_amount", "2072")),
            Some(_) => None,
        };
        let (Some(amount), None) = (amount, refused) else {
            let (inner, outer) = refused.unwrap_or(("invalid_amount", "2006"));
            return Err(Wrong::Refund(inner, outer));
        };
        let refund = self.given_back(payment, amount, now);
        let trx_id = payment.executed.as_ref().map_or(String::new(), |executed| executed.trx_id.clone());
        let answer = Answer::new()
            .text("originalTrxId", trx_id)
            .text("refundTrxId", &refund.trx_id)
            .text("refundTransactionStatus", status(is_pending))
            .text("originalTrxAmount", payment.shown())
            .text("refundAmount", decimal::show(amount))
            .text("currency", "BDT")
            .text("completedTime", dhaka_bare(now))
            .text("sku", text("sku"))
            .text("reason", text("reason"));
        let id = payment.id.clone();
        book.refer(&id, &refund.trx_id);
        Ok(answer)
    }

    /// All refunds of a payment, by the second version.
    pub(super) fn refund_status_second(
        &self,
        subject: &Subject,
        caller: &Caller,
        asked: &Fields,
    ) -> Result<Answer, Wrong> {
        self.has_second(subject)?;
        let is_pending = self.is_on(subject, &Fault::RefundsPending);
        let mut book = self.book();
        let found = found(book.payment_mut(either(asked, ["paymentId", "paymentID"])), caller, asked);
        let payment = found.map_err(|_| Wrong::Refund("invalid_payment_id", "2002"))?;
        let Some(executed) = &payment.executed else {
            return Err(Wrong::Refund("invalid_payment_state", "2056"));
        };
        let refunds = payment.refunds.iter().map(|refund| {
            Answer::new()
                .text("refundTrxId", &refund.trx_id)
                .text("refundTransactionStatus", status(is_pending))
                .text("refundAmount", decimal::show(refund.hundredths))
                .text("completedTime", dhaka_bare(refund.at))
        });
        Ok(Answer::new()
            .text("originalTrxId", &executed.trx_id)
            .text("originalTrxAmount", payment.shown())
            .text("originalTrxCompletedTime", dhaka_bare(executed.at))
            .with("refundTransactions", Field::List(refunds.collect())))
    }

    fn has_second(&self, subject: &Subject) -> Result<(), Wrong> {
        if self.is_on(subject, &Fault::NoSecondRefunds) {
            return Err(Wrong::front(poem::http::StatusCode::FORBIDDEN, "Missing Authentication Token"));
        }
        Ok(())
    }

    fn given_back(&self, payment: &mut Payment, hundredths: i64, at: DateTime<Utc>) -> Refund {
        let refund = Refund { trx_id: self.serial.letters(10).to_ascii_uppercase(), hundredths, at };
        payment.refunds.push(refund.clone());
        refund
    }
}

/// The payment that is asked about, by its id and its transaction.
fn found<'a>(payment: Option<&'a mut Payment>, caller: &Caller, asked: &Fields) -> Result<&'a mut Payment, Wrong> {
    let own = payment.filter(|payment| payment.username == caller.username);
    let payment = own.ok_or_else(|| Wrong::code("2002"))?;
    let trx_id = either(asked, ["trxID", "trxId"]);
    if payment.executed.as_ref().is_some_and(|executed| executed.trx_id != trx_id) {
        return Err(Wrong::code("2077"));
    }
    Ok(payment)
}

/// The same, counted as asked for.
fn asked_back<'a>(payment: Option<&'a mut Payment>, caller: &Caller, asked: &Fields) -> Result<&'a mut Payment, Wrong> {
    let payment = found(payment, caller, asked)?;
    payment.refunds_asked += 1;
    Ok(payment)
}

const fn status(is_pending: bool) -> &'static str {
    if is_pending { "Initiated" } else { "Completed" }
}

fn is_late(payment: &Payment, now: DateTime<Utc>) -> bool {
    payment.executed.as_ref().is_some_and(|executed| now > executed.at + REFUNDABLE_FOR)
}

/// What the first version tells of a refund. Some clients read the names of the second version here too.
fn told_first(payment: &Payment, refund: Option<&Refund>, asked: &Fields) -> Answer {
    let trx_id = payment.executed.as_ref().map_or("", |executed| executed.trx_id.as_str());
    let answer = Answer::new()
        .text("statusCode", "0000")
        .text("statusMessage", "Successful")
        .text("paymentID", &payment.id)
        .text("trxID", trx_id)
        .text("originalTrxID", trx_id);
    let Some(refund) = refund else { return answer };
    let amount = decimal::show(refund.hundredths);
    let answer = answer
        .text("refundTrxID", &refund.trx_id)
        .text("transactionStatus", "Completed")
        .text("amount", &amount)
        .text("refundAmount", amount)
        .text("currency", "BDT")
        .text("charge", "0.00")
        .text("completedTime", dhaka(refund.at))
        .text("maxRefundableAmount", decimal::show(payment.refundable()))
        .text("organizationShortCode", SHORT_CODE);
    ["sku", "reason"].into_iter().fold(answer, |answer, name| match asked.get(name) {
        Some(text) => answer.text(name, text),
        None => answer,
    })
}
