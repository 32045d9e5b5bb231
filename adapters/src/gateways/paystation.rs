//! PayStation: a hosted page with many wallets and cards, opened by a form, confirmed by one question.
//!
//! `init` opens sessions, `answer` reads what the gateway says, `callback` reads what it and browsers send; this file
//! asks and decides. What always holds:
//! - Only `trx_status` of the gateway's own answer makes a verdict. An answer of `200 success` means no more than that
//!   there is something of that name, and amounts stand in it before anybody has paid.
//! - `2001` is said of an unknown invoice and of a wrong merchant id alike, so it is never a failure.
//! - Whom a callback sent while the gateway still says `processing` asks exactly once more, a moment later. The sweep,
//!   which comes back by itself, does not wait.
//! - The gateway charges the merchant (`pay_with_charge` 0). Should a customer pay a charge on top all the same, what was
//!   paid of ours is what we asked for.
//!
//! Deliberately absent: instalments, and the query by the gateway's transaction id, which tells nothing more. Money goes
//! back by people: no refund is documented.

mod answer;
mod callback;
mod init;
#[cfg(test)]
mod tests;

use super::{
    House, Protocol,
    accounts::{AccountRefused, Found, Secret, base_url, sandbox_merchant},
    patience::{self, Asked},
    wire::{self, Question},
};
use answer::{Heard, Told};
use domain::{
    Amount, Mode, Scope,
    payments::{
        Attempt, Payment, Session,
        gateway::{
            CallbackReading, Capabilities, Consent, Hint, Method, OpenFailed, RawCallback, Receipts, RefundRoad, Said,
            Signature, Unavailable, Verdict,
        },
    },
};
use url::Url;

const LIVE: &str = "https://api.paystation.com.bd";
const SANDBOX: &str = "https://sandbox.paystation.com.bd";
const STATUS: &str = "/transaction-status";

/// The longest merchant id and password.
const CREDENTIAL_MAX: usize = 30;
/// The longest reason that is kept of a failure.
const WORDS_MAX: usize = 255;

/// PayStation.
pub(super) struct Paystation;

/// A merchant account.
pub(super) struct Merchant {
    base: Url,
    id: String,
    password: Secret,
    mode: Mode,
}

impl Protocol for Paystation {
    const METHOD: Method = Method::Paystation;
    const CAPABILITIES: Capabilities = Capabilities {
        refunds: RefundRoad::Manual,
        partial_refunds: true,
        charges: false,
        consent: Consent::HostedPage,
    };
    type Account = Merchant;

    fn account(found: Found<'_>, scope: Scope) -> Result<Merchant, AccountRefused> {
        match found {
            Found::Configured(account) => {
                let usual = match scope.mode {
                    Mode::Test => SANDBOX,
                    Mode::Live => LIVE,
                };
                Ok(Merchant {
                    base: account.base_url(usual)?,
                    id: account.credential("merchantId", CREDENTIAL_MAX)?.to_owned(),
                    password: Secret::new(account.credential("password", CREDENTIAL_MAX)?),
                    mode: scope.mode,
                })
            }
            Found::Sandbox(address) => {
                let id = sandbox_merchant(scope);
                let password = Secret::new(format!("{id}@ssl"));
                Ok(Merchant { base: base_url(address)?, id, password, mode: scope.mode })
            }
        }
    }

    fn merchant(merchant: &Merchant) -> &str {
        &merchant.id
    }

    fn takes(_: &Merchant, amount: Amount) -> Result<(), String> {
        init::takes(amount)
    }

    async fn open(
        house: &House,
        merchant: &Merchant,
        payment: &Payment,
        attempt: &Attempt,
    ) -> Result<Session, OpenFailed> {
        init::open(house, merchant, payment, attempt).await
    }

    async fn verify(
        house: &House,
        merchant: &Merchant,
        _: &Payment,
        attempt: &Attempt,
        hint: &Hint,
    ) -> Result<Verdict, Unavailable> {
        let asking = Asking { house, merchant, attempt };
        let is_open = |heard: &Heard| matches!(heard, Heard::Open);
        let asked = patience::ask(house.wire.limits(), hint, || asking.ask(), is_open).await?;
        if hint.said == Said::Cancelled && matches!(asked, Asked::Twice(Heard::Open)) {
            // The customer left, so it is told, and nothing happened since.
            return Ok(Verdict::Cancelled);
        }
        Ok(asking.decide(asked.answer()))
    }

    fn read_callback(raw: &RawCallback) -> CallbackReading {
        callback::read(raw)
    }

    fn is_signed(_: &RawCallback) -> bool {
        false
    }

    /// Nothing is signed: whoever calls can do no more than make us ask.
    fn check_signature(_: Option<&Merchant>, _: &RawCallback) -> Signature {
        Signature::None
    }
}

impl Merchant {
    /// One of the gateway's addresses.
    fn url(&self, path: &str) -> String {
        format!("{}{path}", self.base.as_str().trim_end_matches('/'))
    }

    /// The gateway's words, on one line, not too long, and without our password should it repeat it.
    fn words(&self, text: &str) -> String {
        let plain: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        plain.replace(self.password.expose(), "[removed]").trim().chars().take(WORDS_MAX).collect()
    }
}

/// The question about one attempt.
struct Asking<'a> {
    house: &'a House,
    merchant: &'a Merchant,
    attempt: &'a Attempt,
}

impl Asking<'_> {
    async fn ask(&self) -> Result<Heard, Unavailable> {
        let question = Question { method: Method::Paystation, operation: "transaction_status" };
        let about = [("invoice_number", self.attempt.reference.as_str())];
        let request = |client: &reqwest::Client| {
            let asked = client.post(self.merchant.url(STATUS)).header("merchantId", &self.merchant.id);
            asked.header("Accept", "application/json").form(&about)
        };
        let told: Told = self.house.wire.ask(question, &self.merchant.base, request, wire::json).await?;
        told.heard(self.merchant, self.attempt.reference.as_str())
    }

    fn decide(&self, heard: Heard) -> Verdict {
        match heard {
            Heard::Paid(verified) => Verdict::Paid(Receipts::of(*verified)),
            Heard::Failed => Verdict::Failed { reason: "the payment failed at the gateway".into() },
            Heard::Cancelled => Verdict::Cancelled,
            Heard::GivenBack => Verdict::GivenBack,
            Heard::Open => Verdict::Undecided,
            Heard::NotKnown => {
                self.odd("the gateway knows no such invoice, or not this merchant id");
                Verdict::Undecided
            }
            Heard::Other(status) => {
                self.odd(&format!("a status that is not known: {status}"));
                Verdict::Undecided
            }
        }
    }

    fn odd(&self, what: &str) {
        tracing::warn!(attempt.id = %self.attempt.id, "paystation: {what}");
    }
}
