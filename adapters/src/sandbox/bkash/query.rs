//! The questions about payments and transactions. They move nothing.

use super::book::{Executed, Mode, Payment, Step};
use super::door::{Fields, either};
use super::fault::Fault;
use super::merchant::Caller;
use super::words::Wrong;
use super::{Gateway, Subject, dhaka};
use crate::sandbox::answer::Answer;
use crate::sandbox::decimal;

/// What the gateway calls every merchant's collection wallet here.
pub(super) const SHORT_CODE: &str = "50022";

impl Gateway {
    /// What became of a payment.
    pub(super) fn query(&self, subject: &Subject, caller: &Caller, asked: &Fields) -> Result<Answer, Wrong> {
        let lag = self.faults(subject, Fault::lag).into_iter().max();
        let is_silent = self.is_on(subject, &Fault::NoVerificationStatus);
        let now = self.now();
        let book = self.book();
        let found = book.payment(either(asked, ["paymentID", "paymentId"]));
        let payment = found.filter(|payment| payment.username == caller.username);
        let payment = payment.ok_or_else(|| Wrong::code("2002"))?;
        let seen = payment.executed.as_ref().filter(|executed| lag.is_none_or(|lag| now >= executed.at + lag));
        let mut answer = Answer::new()
            .text("paymentID", &payment.id)
            .text("mode", payment.mode.as_str())
            .text("payerReference", &payment.payer_reference);
        if payment.mode == Mode::Agreement {
            answer = answer.and(making(payment, book.agreement_of(&payment.id).map(|agreement| agreement.id.as_str())));
        } else {
            answer = answer.and(paying(payment, seen));
        }
        if let Some(agreement) = payment.agreement_id.as_deref().and_then(|id| book.agreement(id)) {
            answer = answer
                .text("agreementID", &agreement.id)
                .text("agreementStatus", "Completed")
                .text("agreementCreateTime", dhaka(agreement.created_at))
                .text("agreementExecuteTime", dhaka(agreement.executed_at));
        }
        if !is_silent {
            let agreed = if payment.step == Step::Approved { "Complete" } else { "Incomplete" };
            answer = answer.text("verificationStatus", agreed);
        }
        Ok(answer.text("statusCode", "0000").text("statusMessage", "Successful"))
    }

    /// What is known of a transaction, a payment's or a refund's.
    pub(super) fn search(&self, caller: &Caller, asked: &Fields) -> Result<Answer, Wrong> {
        let trx_id = either(asked, ["trxID", "trxId"]);
        let book = self.book();
        let payment = book.of_trx(trx_id).filter(|payment| payment.username == caller.username);
        let payment = payment.ok_or_else(|| Wrong::code("2033"))?;
        let wallet = payment.wallet.clone().unwrap_or_default();
        let refund = payment.refunds.iter().find(|refund| refund.trx_id == trx_id);
        let (kind, at, amount, status) = match (refund, &payment.executed) {
            (Some(refund), _) => ("Payment Refund", refund.at, refund.hundredths, "Completed"),
            (None, Some(executed)) => {
                ("bKash Tokenized Checkout via API", executed.at, payment.hundredths, executed.outcome.as_str())
            }
            (None, None) => return Err(Wrong::code("2033")),
        };
        let mut answer = Answer::new()
            .text("trxID", trx_id)
            .text("initiationTime", dhaka(at))
            .text("completedTime", dhaka(at))
            .text("transactionType", kind)
            .text("customerMsisdn", &wallet)
            .text("payerAccount", &wallet)
            .text("payerType", "Customer")
            .text("transactionStatus", status)
            .text("amount", decimal::show(amount))
            .text("currency", "BDT")
            .text("organizationShortCode", SHORT_CODE)
            .text("transactionReference", &payment.payer_reference)
            .text("serviceFee", "0.00");
        answer = match refund {
            Some(_) => answer.text("originalTrxAmount", payment.shown()),
            None => answer.text("maxRefundableAmount", decimal::show(payment.refundable())),
        };
        Ok(answer.text("statusCode", "0000").text("statusMessage", "Successful"))
    }
}

fn paying(payment: &Payment, seen: Option<&Executed>) -> Answer {
    let mut answer = Answer::new().text("paymentCreateTime", dhaka(payment.created_at));
    if let Some(executed) = seen {
        answer = answer.text("paymentExecuteTime", dhaka(executed.at)).text("trxID", &executed.trx_id);
    }
    answer = answer
        .text("amount", &payment.amount)
        .text("currency", "BDT")
        .text("intent", payment.intent())
        .text("merchantInvoice", &payment.invoice)
        .text("transactionStatus", seen.map_or("Initiated", |executed| executed.outcome.as_str()));
    if let Some(wallet) = payment.wallet.as_deref().filter(|_| payment.agreement_id.is_some()) {
        answer = answer.text("payerAccount", wallet).text("payerType", "Customer");
    }
    match seen {
        Some(_) => answer.text("maxRefundableAmount", decimal::show(payment.refundable())),
        None => answer,
    }
}

fn making(payment: &Payment, agreement_id: Option<&str>) -> Answer {
    let answer = Answer::new()
        .text("payerAccount", payment.wallet.clone().unwrap_or_default())
        .text("payerType", "Customer")
        .text("agreementCreateTime", dhaka(payment.created_at));
    match (agreement_id, &payment.executed) {
        (Some(id), Some(executed)) => answer
            .text("agreementID", id)
            .text("agreementExecuteTime", dhaka(executed.at))
            .text("agreementStatus", "Completed"),
        (Some(_), None) | (None, _) => answer.text("agreementStatus", "Initiated"),
    }
}
