//! Money that was reserved: captured, or let go.

use super::book::Outcome;
use super::door::{Fields, either};
use super::merchant::Caller;
use super::words::Wrong;
use super::{Gateway, dhaka};
use crate::sandbox::answer::Answer;

impl Gateway {
    /// Captures an authorised payment, or voids it.
    pub(super) fn confirm(&self, caller: &Caller, asked: &Fields, captures: bool) -> Result<Answer, Wrong> {
        let now = self.now();
        let mut book = self.book();
        let found = book.payment_mut(either(asked, ["paymentID", "paymentId"]));
        let payment = found.filter(|payment| payment.username == caller.username);
        let payment = payment.ok_or_else(|| Wrong::code("2002"))?;
        let Some(executed) = payment.executed.as_mut().filter(|_| payment.is_authorisation) else {
            return Err(Wrong::code("2056"));
        };
        if executed.outcome != Outcome::Authorised {
            return Err(Wrong::code("2119"));
        }
        executed.outcome = if captures { Outcome::Completed } else { Outcome::Voided };
        executed.ended_at = Some(now);
        let (trx_id, outcome, at) = (executed.trx_id.clone(), executed.outcome, executed.at);
        Ok(Answer::new()
            .text("statusCode", "0000")
            .text("statusMessage", "Successful")
            .text("paymentID", &payment.id)
            .text("createTime", dhaka(at))
            .text("updateTime", dhaka(now))
            .text("trxID", trx_id)
            .text("transactionStatus", outcome.as_str())
            .text("amount", &payment.amount)
            .text("currency", "BDT")
            .text("intent", "authorization")
            .text("merchantInvoiceNumber", &payment.invoice))
    }
}
