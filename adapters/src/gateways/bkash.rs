//! bKash tokenized checkout (v1.2.0-beta), payments without an agreement.
//!
//! `ask` asks with a token and reads every envelope, `code` says what a code means, `open` creates payments, `pay` asks
//! what became of them and executes them, `refund` gives money back, `callback` reads what the browser brings, `sns` hears
//! what the gateway tells our server by itself.
//! What always holds:
//! - Money moves when we execute, and we execute once: an unclear answer is followed by questions alone. Only an execution
//!   that was refused because the customer has not agreed yet leaves room for another.
//! - Only an execution's or a query's own words make a [`Verdict::Paid`]: code, status, amount, currency, invoice number
//!   and transaction id.
//! - Codes are compared, never sentences. A code that nobody knows says nothing.
//! - Tokens come from the shelf that all servers share; a refused one is replaced once, which is safe because a call
//!   without a right token does nothing.
//!
//! Deliberately absent: agreements, authorise-and-capture, and the newer API without "beta" in its path.

mod answer;
mod ask;
mod callback;
mod code;
mod open;
mod pay;
mod refund;
mod sns;
#[cfg(test)]
mod tests;

pub use sns::Heard;
pub(crate) use sns::sandbox_topic;

use super::{
    House, Protocol,
    accounts::{AccountRefused, Found, Secret, base_url},
    only_taka,
    tokens::{TokenOwner, digest},
};
use domain::{
    Amount, Mode, Scope,
    ids::crockford,
    payments::{
        Attempt, Payment, Session,
        gateway::{
            CallbackReading, Capabilities, Consent, Hint, Method, OpenFailed, RawCallback, RefundRoad, RefundVerdict,
            Signature, Unavailable, Verdict,
        },
    },
    refunds::{ApprovedRefund, Refund, RefundCase},
};
use url::Url;

const LIVE: &str = "https://tokenized.pay.bka.sh/v1.2.0-beta";
const SANDBOX: &str = "https://tokenized.sandbox.bka.sh/v1.2.0-beta";
/// Where the versioned API stands at the built-in sandbox.
const VERSIONED: &str = "/v1.2.0-beta";

/// The longest credential.
const CREDENTIAL_MAX: usize = 255;
/// The longest reason that is kept of a failure.
const WORDS_MAX: usize = 255;

/// bKash.
pub(super) struct Bkash;

/// Which refunds an account uses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RefundApi {
    /// One refund of a payment, all of it or a part.
    First,
    /// Up to ten.
    Second,
}

/// A merchant account.
#[derive(Clone)]
pub(super) struct Merchant {
    base: Url,
    username: String,
    password: Secret,
    app_key: String,
    app_secret: Secret,
    mode: Mode,
    refunds: RefundApi,
    /// The topic by which the gateway tells our server of payments, where it does.
    topic: Option<String>,
}

impl Protocol for Bkash {
    const METHOD: Method = Method::Bkash;
    const CAPABILITIES: Capabilities =
        Capabilities { refunds: RefundRoad::Api, partial_refunds: true, charges: true, consent: Consent::HostedPage };
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
                    username: account.credential("username", CREDENTIAL_MAX)?.to_owned(),
                    password: Secret::new(account.credential("password", CREDENTIAL_MAX)?),
                    app_key: account.credential("app_key", CREDENTIAL_MAX)?.to_owned(),
                    app_secret: Secret::new(account.credential("app_secret", CREDENTIAL_MAX)?),
                    mode: scope.mode,
                    refunds: match account.setting("refund_api") {
                        None | Some("v2") => RefundApi::Second,
                        Some("v1") => RefundApi::First,
                        Some(_) => return Err(AccountRefused::NotOneOf { name: "refund_api", choices: "v1, v2" }),
                    },
                    topic: account.optional("sns_topic", CREDENTIAL_MAX)?.map(str::to_owned),
                })
            }
            Found::Sandbox(address) => {
                let name = format!("sandbox_{}", crockford(scope.app.as_u128()));
                let secret = Secret::new(format!("{name}@bkash"));
                Ok(Merchant {
                    base: base_url(&format!("{address}{VERSIONED}"))?,
                    username: name.clone(),
                    password: secret.clone(),
                    topic: Some(sandbox_topic(&name)),
                    app_key: name,
                    app_secret: secret,
                    mode: scope.mode,
                    refunds: RefundApi::Second,
                })
            }
        }
    }

    fn merchant(merchant: &Merchant) -> &str {
        &merchant.username
    }

    fn takes(_: &Merchant, amount: Amount) -> Result<(), String> {
        only_taka(amount)
    }

    async fn open(
        house: &House,
        merchant: &Merchant,
        payment: &Payment,
        attempt: &Attempt,
    ) -> Result<Session, OpenFailed> {
        open::open(house, merchant, payment, attempt).await
    }

    async fn verify(
        house: &House,
        merchant: &Merchant,
        _: &Payment,
        attempt: &Attempt,
        hint: &Hint,
    ) -> Result<Verdict, Unavailable> {
        pay::verify(house, merchant, attempt, hint).await
    }

    async fn charge(
        house: &House,
        merchant: &Merchant,
        _: &Payment,
        attempt: &Attempt,
        hint: &Hint,
    ) -> Result<Verdict, Unavailable> {
        pay::charge(house, merchant, attempt, hint).await
    }

    async fn refund(
        house: &House,
        merchant: &Merchant,
        payment: &Payment,
        approved: &ApprovedRefund,
    ) -> Result<RefundVerdict, Unavailable> {
        refund::start(house, merchant, payment, approved).await
    }

    async fn refund_status(
        house: &House,
        merchant: &Merchant,
        case: &RefundCase,
        refund: &Refund,
    ) -> Result<RefundVerdict, Unavailable> {
        refund::status(house, merchant, case, refund).await
    }

    fn read_callback(raw: &RawCallback) -> CallbackReading {
        callback::read(raw)
    }

    fn is_signed(raw: &RawCallback) -> bool {
        sns::is_message(raw)
    }

    /// Nobody publishes how the signature of a browser's return is checked: it is but a hint, and execution tells. A
    /// message's own was checked when it was heard; here it must be of the topic of the account that was paid.
    fn check_signature(merchant: Option<&Merchant>, raw: &RawCallback) -> Signature {
        if sns::is_message(raw) { sns::check_topic(merchant, raw) } else { Signature::None }
    }
}

impl Merchant {
    /// One of the addresses of the versioned API.
    fn url(&self, path: &str) -> String {
        format!("{}/tokenized/checkout/{path}", self.base.as_str().trim_end_matches('/'))
    }

    /// One of the addresses of the second version of refunds, which stands at the root of the host.
    fn second_url(&self, path: &str) -> String {
        format!("{}/v2/tokenized-checkout/refund/payment/{path}", self.base.origin().ascii_serialization())
    }

    /// The gateway's words, on one line, not too long, and without our secrets should it repeat them.
    fn words(&self, text: &str) -> String {
        let plain: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
        let plain = plain.replace(self.password.expose(), "[removed]").replace(self.app_secret.expose(), "[removed]");
        plain.trim().chars().take(WORDS_MAX).collect()
    }

    /// Whose tokens this account asks with.
    fn token_owner(&self) -> TokenOwner {
        TokenOwner {
            method: Method::Bkash,
            merchant: self.username.clone(),
            base_url: self.base.to_string(),
            key: self.app_key.clone(),
        }
    }

    /// A digest of everything that a token is got with.
    fn credentials(&self) -> [u8; 32] {
        digest([self.username.as_str(), self.password.expose(), &self.app_key, self.app_secret.expose()])
    }
}
