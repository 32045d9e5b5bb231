//! Execute: the moment at which money moves, once.

use super::book::{Agreement, Executed, LIVES, Mode, Outcome, Payment, Step};
use super::door::{Fields, either};
use super::fault::Fault;
use super::merchant::Caller;
use super::words::Wrong;
use super::{Gateway, Subject, dhaka};
use crate::sandbox::answer::Answer;

/// A wallet with too little money.
pub(super) const POOR: &str = "01823074817";
/// A wallet that may not pay.
pub(super) const BLOCKED: &str = "01823074818";

impl Gateway {
    /// Executes a payment or an agreement.
    pub(super) fn execute(&self, subject: &Subject, caller: &Caller, asked: &Fields) -> Result<Answer, Wrong> {
        let repeated = if self.is_on(subject, &Fault::RepeatedAs2117) { "2117" } else { "2062" };
        let window = self.faults(subject, Fault::duplicate_window).into_iter().max();
        let now = self.now();
        let mut book = self.book();
        let is_duplicate = |payment: &Payment| {
            let same = |other: &Payment| {
                let at = other.executed.as_ref().map(|executed| executed.at);
                other.username == payment.username
                    && other.wallet == payment.wallet
                    && other.hundredths == payment.hundredths
                    && at.zip(window).is_some_and(|(at, window)| now < at + window)
            };
            book.newest().any(same)
        };
        let id = either(asked, ["paymentID", "paymentId"]);
        let found = book.payment(id).filter(|payment| payment.username == caller.username);
        let payment = found.ok_or_else(|| Wrong::code("2002"))?;
        let refused = if payment.executed.is_some() {
            Some(repeated)
        } else if payment.step != Step::Approved || now >= payment.created_at + LIVES {
            Some("2056")
        } else if payment.mode == Mode::Agreement {
            None
        } else {
            match payment.wallet.as_deref() {
                Some(POOR) => Some("2023"),
                Some(BLOCKED) => Some("2037"),
                Some(_) | None if is_duplicate(payment) => Some("2029"),
                Some(_) | None => None,
            }
        };
        let Some(payment) = book.payment_mut(id) else { return Err(Wrong::code("2002")) };
        payment.executes += 1;
        if let Some(code) = refused {
            return Err(Wrong::code(code));
        }
        let outcome = if payment.is_authorisation { Outcome::Authorised } else { Outcome::Completed };
        let trx_id = self.serial.letters(10).to_ascii_uppercase();
        payment.executed = Some(Executed { trx_id: trx_id.clone(), at: now, outcome, ended_at: None });
        let payment = payment.clone();
        if payment.mode == Mode::Agreement {
            let agreement = Agreement {
                id: format!("TokenizedMerchant01{}{}", self.serial.letters(8), now.timestamp_millis()),
                payment_id: payment.id.clone(),
                username: payment.username.clone(),
                payer_reference: payment.payer_reference.clone(),
                wallet: payment.wallet.clone().unwrap_or_default(),
                created_at: payment.created_at,
                executed_at: now,
                voided_at: None,
            };
            let answer = agreed(&payment, &agreement);
            book.agree(agreement);
            return Ok(answer);
        }
        book.refer(id, &trx_id);
        self.tell(&payment);
        Ok(executed(&payment, &trx_id, outcome, &dhaka(now)))
    }
}

fn executed(payment: &Payment, trx_id: &str, outcome: Outcome, at: &str) -> Answer {
    let answer = Answer::new()
        .text("statusCode", "0000")
        .text("statusMessage", "Successful")
        .text("paymentID", &payment.id)
        .text("payerReference", &payment.payer_reference)
        .text("customerMsisdn", payment.wallet.clone().unwrap_or_default())
        .text("trxID", trx_id)
        .text("amount", &payment.amount)
        .text("transactionStatus", outcome.as_str())
        .text("paymentExecuteTime", at)
        .text("currency", "BDT")
        .text("intent", payment.intent())
        .text("merchantInvoiceNumber", &payment.invoice);
    match &payment.agreement_id {
        Some(id) => answer.text("agreementID", id),
        None => answer,
    }
}

fn agreed(payment: &Payment, agreement: &Agreement) -> Answer {
    Answer::new()
        .text("statusCode", "0000")
        .text("statusMessage", "Successful")
        .text("paymentID", &payment.id)
        .text("agreementID", &agreement.id)
        .text("payerReference", &agreement.payer_reference)
        .text("customerMsisdn", &agreement.wallet)
        .text("agreementExecuteTime", dhaka(agreement.executed_at))
        .text("agreementStatus", "Completed")
}
