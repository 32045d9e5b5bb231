//! Create: reads what is asked, refuses what the real gateway would refuse, and opens a payment.

use super::book::{Mode, Payment, Step};
use super::door::Fields;
use super::merchant::Caller;
use super::words::Wrong;
use super::{Gateway, dhaka};
use crate::sandbox::answer::Answer;
use crate::sandbox::decimal;

/// Longest text in any field.
const TEXT_MAX: usize = 255;

/// Least amount, in hundredths.
const LEAST: i64 = 100;

/// What an amount was read as.
struct Asked {
    mode: Mode,
    amount: String,
    hundredths: i64,
    is_authorisation: bool,
}

impl Gateway {
    /// Opens a payment or the making of an agreement.
    pub(super) fn create(&self, caller: &Caller, asked: &Fields) -> Result<Answer, Wrong> {
        let text = |name: &str| asked.get(name).cloned().unwrap_or_default();
        let read = check(asked)?;
        let agreement_id = Some(text("agreementID")).filter(|_| read.mode == Mode::WithAgreement);
        let mut book = self.book();
        let wallet = match &agreement_id {
            None => None,
            Some(id) => {
                let own = book.agreement(id).filter(|agreement| agreement.username == caller.username);
                let agreement = own.ok_or_else(|| Wrong::code("2051"))?;
                if agreement.voided_at.is_some() {
                    return Err(Wrong::code("2053"));
                }
                Some(agreement.wallet.clone())
            }
        };
        let now = self.now();
        let payment = Payment {
            id: format!("TR{}{}{}", read.mode.as_str(), self.serial.letters(7), now.timestamp_millis()),
            hash: self.serial.letters(32),
            signature: self.serial.letters(10),
            username: caller.username.clone(),
            mode: read.mode,
            amount: read.amount,
            hundredths: read.hundredths,
            is_authorisation: read.is_authorisation,
            invoice: text("merchantInvoiceNumber"),
            payer_reference: text("payerReference"),
            callback_url: text("callbackURL"),
            agreement_id,
            created_at: now,
            // With an agreement, the wallet is known and no code is sent.
            step: if wallet.is_some() { Step::Pin } else { Step::Wallet },
            wallet,
            wrong: 0,
            executed: None,
            refunds: Vec::new(),
            executes: 0,
            refunds_asked: 0,
        };
        let answer = self.created(&payment);
        book.open(payment);
        Ok(answer)
    }

    fn created(&self, payment: &Payment) -> Answer {
        let at = dhaka(payment.created_at);
        let mut answer = Answer::new()
            .text("paymentID", &payment.id)
            .text("bkashURL", self.page_url(payment))
            .text("callbackURL", &payment.callback_url)
            .text("successCallbackURL", payment.callback("success"))
            .text("failureCallbackURL", payment.callback("failure"))
            .text("cancelledCallbackURL", payment.callback("cancel"));
        answer = match payment.mode {
            Mode::Agreement => answer
                .text("payerReference", &payment.payer_reference)
                .text("agreementStatus", "Initiated")
                .text("agreementCreateTime", at),
            Mode::Plain | Mode::WithAgreement => answer
                .text("amount", &payment.amount)
                .text("intent", payment.intent())
                .text("currency", "BDT")
                .text("paymentCreateTime", at)
                .text("transactionStatus", "Initiated")
                .text("merchantInvoiceNumber", &payment.invoice),
        };
        if let Some(id) = &payment.agreement_id {
            answer = answer.text("agreementID", id);
        }
        answer.text("statusCode", "0000").text("statusMessage", "Successful")
    }
}

fn check(asked: &Fields) -> Result<Asked, Wrong> {
    let text = |name: &str| asked.get(name).map_or("", String::as_str);
    let wrong = |code: &str| Err(Wrong::code(code));
    let Some(mode) = Mode::parse(text("mode")) else {
        return wrong(if text("mode").is_empty() { "2065" } else { "2063" });
    };
    let is_plain = |text: &str| text.chars().count() <= TEXT_MAX && !text.contains(['<', '>', '&']);
    if text("payerReference").is_empty() || text("callbackURL").is_empty() {
        return wrong("2065");
    }
    if !is_plain(text("payerReference")) {
        return wrong("2048");
    }
    let callback = url::Url::parse(text("callbackURL"));
    if !callback.is_ok_and(|url| ["http", "https"].contains(&url.scheme()) && url.has_host()) {
        return wrong("2049");
    }
    let is_agreement = mode == Mode::Agreement;
    let needed: &[&str] = match mode {
        Mode::Agreement => &[],
        Mode::Plain => &["amount", "currency", "intent"],
        Mode::WithAgreement => &["agreementID", "amount", "currency", "intent"],
    };
    if needed.iter().any(|name| text(name).is_empty()) {
        return wrong("2065");
    }
    let given = |name: &str| !text(name).is_empty();
    // A payment with an agreement may come without an invoice number of its own.
    if mode == Mode::Plain && !given("merchantInvoiceNumber") {
        return wrong("2065");
    }
    if !is_plain(text("merchantInvoiceNumber")) {
        return wrong("2031");
    }
    let hundredths = decimal::parse(text("amount")).filter(|amount| *amount >= LEAST);
    if hundredths.is_none() && (!is_agreement || given("amount")) {
        return wrong("2006");
    }
    if text("currency") != "BDT" && (!is_agreement || given("currency")) {
        return wrong("2007");
    }
    let intent = text("intent");
    if !["sale", "authorization"].contains(&intent) && (!is_agreement || given("intent")) {
        return wrong("2008");
    }
    Ok(Asked {
        mode,
        amount: text("amount").to_owned(),
        hundredths: hundredths.unwrap_or_default(),
        is_authorisation: intent == "authorization",
    })
}
