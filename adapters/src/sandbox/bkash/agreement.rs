//! Saved wallets: their status, and their end.

use super::door::Fields;
use super::merchant::Caller;
use super::words::Wrong;
use super::{Gateway, dhaka};
use crate::sandbox::answer::Answer;

impl Gateway {
    /// How an agreement stands.
    pub(super) fn agreement_status(&self, caller: &Caller, asked: &Fields) -> Result<Answer, Wrong> {
        let id = asked.get("agreementID").map_or("", String::as_str);
        let book = self.book();
        let own = book.agreement(id).filter(|agreement| agreement.username == caller.username);
        let agreement = own.ok_or_else(|| Wrong::code("2051"))?;
        let status = if agreement.voided_at.is_some() { "Cancelled" } else { "Completed" };
        Ok(Answer::new()
            .text("statusCode", "0000")
            .text("statusMessage", "Successful")
            .text("paymentID", &agreement.payment_id)
            .text("mode", "0000")
            .text("agreementID", &agreement.id)
            .text("payerReference", &agreement.payer_reference)
            .text("payerAccount", &agreement.wallet)
            .text("payerType", "Customer")
            .text("customerMsisdn", &agreement.wallet)
            .text("agreementCreateTime", dhaka(agreement.created_at))
            .text("agreementExecuteTime", dhaka(agreement.executed_at))
            .text("agreementStatus", status)
            .text("verificationStatus", "Complete"))
    }

    /// Ends an agreement.
    pub(super) fn agreement_cancel(&self, caller: &Caller, asked: &Fields) -> Result<Answer, Wrong> {
        let id = asked.get("agreementID").map_or("", String::as_str);
        let now = self.now();
        let mut book = self.book();
        let own = book.agreement_mut(id).filter(|agreement| agreement.username == caller.username);
        let agreement = own.ok_or_else(|| Wrong::code("2051"))?;
        if agreement.voided_at.is_some() {
            return Err(Wrong::code("2053"));
        }
        agreement.voided_at = Some(now);
        Ok(Answer::new()
            .text("statusCode", "0000")
            .text("statusMessage", "Successful")
            .text("paymentID", &agreement.payment_id)
            .text("agreementID", &agreement.id)
            .text("payerReference", &agreement.payer_reference)
            .text("agreementVoidTime", dhaka(now))
            .text("agreementStatus", "Cancelled"))
    }
}
