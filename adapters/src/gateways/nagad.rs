//! Nagad (Online Payment Gateway): two sealed calls open a hosted page, one plain question tells what became of it.
//!
//! `keys` reads the merchant's keys, `sealed` encrypts and signs, `init` opens sessions, `answer` reads what the gateway
//! says, `refund` gives money back; this file asks and decides. What always holds:
//! - Our attempt reference is the order id, new for every attempt, so no order id ever comes twice.
//! - What is encrypted and what is signed are the same bytes, and more than one block of them is refused before the call.
//! - An answer that is sealed is believed only when the gateway's signature over it holds. The verification is not
//!   sealed: it is believed because of whom we asked, over TLS.
//! - Whom a callback sent while the payment is still in flight asks exactly once more, a moment later.
//! - Times are Dhaka's, which has no summer time.
//!
//! Deliberately absent: the service fee of newer versions, and SHA-1, which the guide names and nobody uses.

mod answer;
mod callback;
mod init;
mod keys;
mod refund;
mod sealed;
#[cfg(test)]
mod tests;

use super::{
    House, Protocol,
    accounts::{AccountRefused, Found, base_url, sandbox_merchant},
    only_taka, patience,
    wire::Question,
};
use answer::{Facts, Heard, Reply};
use chrono::TimeDelta;
use domain::{
    Amount, Mode, Scope, Timestamp,
    payments::{
        Attempt, Payment, Session,
        gateway::{
            CallbackReading, Capabilities, Consent, Hint, Method, OpenFailed, RawCallback, Receipts, RefundRoad,
            RefundVerdict, Signature, Unavailable, Verdict,
        },
    },
    refunds::{ApprovedRefund, Refund, RefundCase},
};
use reqwest::RequestBuilder;
use sealed::Keys;
use std::{
    net::{Ipv4Addr, SocketAddr, UdpSocket},
    sync::LazyLock,
};
use url::Url;

const LIVE: &str = "https://api.mynagad.com/api/dfs";
const SANDBOX: &str = "http://sandbox.mynagad.com:10080/remote-payment-gateway-1.0/api/dfs";
/// Where the gateway's paths stand at the built-in sandbox.
const CONTEXT: &str = "/remote-payment-gateway-1.0/api/dfs";

const MERCHANT_ID_MAX: usize = 15;
const ACCOUNT_NUMBER_MAX: usize = 11;
const SERVER_IP_MAX: usize = 15;
const PUBLIC_KEY_MAX: usize = 1_000;
const PRIVATE_KEY_MAX: usize = 4_000;
/// The longest reason that is kept of a failure.
const WORDS_MAX: usize = 255;

const API_VERSION: &str = "v-0.2.0";
const CLIENT_TYPE: &str = "PC_WEB";
/// What is said of the server's address where nobody knows it, as published clients say it; the gateway refuses addresses
/// of this machine.
const NO_ADDRESS: Ipv4Addr = Ipv4Addr::new(103, 100, 200, 100);

/// What Nagad's sandbox of ours hands out to every developer: worth nothing, and no secret.
const HANDED_OUT_GATEWAY_KEY: &str = include_str!("../../keys/nagad_sandbox_gateway.pub.pem");
const HANDED_OUT_MERCHANT_KEY: &str = include_str!("../../keys/nagad_sandbox_merchant.pem");

/// Nagad.
pub(super) struct Nagad;

/// A merchant account.
pub(super) struct Merchant {
    base: Url,
    id: String,
    account_number: Option<String>,
    keys: Keys,
    /// What the gateway is told as the caller's address: this server's.
    address: Ipv4Addr,
    mode: Mode,
}

impl Protocol for Nagad {
    const METHOD: Method = Method::Nagad;
    const CAPABILITIES: Capabilities =
        Capabilities { refunds: RefundRoad::Api, partial_refunds: true, charges: false, consent: Consent::HostedPage };
    type Account = Merchant;

    fn account(found: Found<'_>, scope: Scope) -> Result<Merchant, AccountRefused> {
        match found {
            Found::Configured(account) => {
                let usual = match scope.mode {
                    Mode::Test => SANDBOX,
                    Mode::Live => LIVE,
                };
                let number = account.optional("accountNumber", ACCOUNT_NUMBER_MAX)?.map(str::to_owned);
                Ok(Merchant {
                    base: account.base_url(usual)?,
                    id: account.credential("merchantId", MERCHANT_ID_MAX)?.to_owned(),
                    account_number: number,
                    keys: Keys {
                        gateway: keys::public("gatewayPublicKey", account.text("gatewayPublicKey", PUBLIC_KEY_MAX)?)?,
                        own: keys::private("merchantPrivateKey", account.text("merchantPrivateKey", PRIVATE_KEY_MAX)?)?,
                    },
                    address: server_address(account.optional("serverIp", SERVER_IP_MAX)?)?,
                    mode: scope.mode,
                })
            }
            Found::Sandbox(address) => Ok(Merchant {
                base: base_url(&format!("{}{CONTEXT}", address.trim_end_matches('/')))?,
                id: sandbox_id(scope),
                account_number: None,
                keys: Keys {
                    gateway: keys::public("gatewayPublicKey", HANDED_OUT_GATEWAY_KEY)?,
                    own: keys::private("merchantPrivateKey", HANDED_OUT_MERCHANT_KEY)?,
                },
                address: server_address(None)?,
                mode: scope.mode,
            }),
        }
    }

    fn merchant(merchant: &Merchant) -> &str {
        &merchant.id
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
        Ok(asking.decide(asked.answer()))
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

    fn is_signed(_: &RawCallback) -> bool {
        false
    }

    /// Nothing is signed: whoever calls can do no more than make us ask.
    fn check_signature(_: Option<&Merchant>, _: &RawCallback) -> Signature {
        Signature::None
    }
}

/// What the sandbox knows an application by: the end of its id is the random part.
fn sandbox_id(scope: Scope) -> String {
    let id = sandbox_merchant(scope);
    id.chars().skip(id.chars().count().saturating_sub(MERCHANT_ID_MAX)).collect()
}

impl Merchant {
    /// One of the gateway's addresses, with names in it that stand for themselves.
    fn url(&self, path: &[&str]) -> Url {
        let mut url = self.base.clone();
        if let Ok(mut segments) = url.path_segments_mut() {
            segments.pop_if_empty().extend(path);
        }
        url
    }

    /// With what every call carries.
    fn with_headers(&self, request: RequestBuilder) -> RequestBuilder {
        request
            .header("X-KM-Api-Version", API_VERSION)
            .header("X-KM-IP-V4", self.address.to_string())
            .header("X-KM-Client-Type", CLIENT_TYPE)
            .header("X-KM-MC-Id", &self.id)
            .header("Accept", "application/json")
    }
}

/// Dhaka local time in fourteen digits, as the gateway reads every moment.
fn dhaka(at: Timestamp) -> String {
    let utc = chrono::DateTime::from_timestamp_micros(at.micros()).unwrap_or_default();
    (utc + TimeDelta::hours(6)).format("%Y%m%d%H%M%S").to_string()
}

/// A text on one line that is not too long.
fn words(text: &str) -> String {
    let plain: String = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect();
    plain.trim().chars().take(WORDS_MAX).collect()
}

/// The question about one attempt.
struct Asking<'a> {
    house: &'a House,
    merchant: &'a Merchant,
    attempt: &'a Attempt,
}

impl Asking<'_> {
    async fn ask(&self) -> Result<Heard, Unavailable> {
        let session = self.attempt.session.as_ref().map(|session| session.gateway_session.as_str());
        let Some(reference) = session.filter(|reference| !reference.is_empty()) else { return Ok(Heard::NotKnown) };
        match verify(self.house, self.merchant, reference).await? {
            Reply::Told(facts) => facts.heard(self.merchant, self.attempt),
            Reply::Refused(refusal) if refusal.is_unknown_reference() => Ok(Heard::NotKnown),
            Reply::Refused(refusal) => Err(refusal.unavailable()),
        }
    }

    fn decide(&self, heard: Heard) -> Verdict {
        match heard {
            Heard::Paid(verified) => Verdict::Paid(Receipts::of(*verified)),
            Heard::Failed(reason) => Verdict::Failed { reason },
            Heard::Cancelled => Verdict::Cancelled,
            Heard::GivenBack if self.attempt.is_captured() => Verdict::Undecided,
            Heard::GivenBack => Verdict::Failed { reason: "the gateway gave the money back".into() },
            Heard::PartlyGivenBack => {
                if !self.attempt.is_captured() {
                    self.odd("a part of a payment was given back before we knew of it");
                }
                Verdict::Undecided
            }
            Heard::Open => Verdict::Undecided,
            Heard::NotKnown => {
                self.odd("the gateway knows no such payment");
                Verdict::Undecided
            }
            Heard::Other(status) => {
                self.odd(&format!("a status that is not known: {status}"));
                Verdict::Undecided
            }
        }
    }

    fn odd(&self, what: &str) {
        tracing::warn!(attempt.id = %self.attempt.id, "nagad: {what}");
    }
}

/// Asks what the gateway knows under its own reference. It moves nothing.
async fn verify(house: &House, merchant: &Merchant, reference: &str) -> Result<Reply<Facts>, Unavailable> {
    let question = Question { method: Method::Nagad, operation: "verify_payment" };
    let request =
        |client: &reqwest::Client| merchant.with_headers(client.get(merchant.url(&["verify", "payment", reference])));
    house.wire.ask_any(question, &merchant.base, request, answer::read).await
}

/// The address that was given, or the one with which this machine reaches out. The gateway wants the customer's or the
/// server's; the server's own is the same for every call, and customers need not be told to anybody.
fn server_address(given: Option<&str>) -> Result<Ipv4Addr, AccountRefused> {
    let Some(text) = given else { return Ok(OWN.unwrap_or(NO_ADDRESS)) };
    let read = text.parse().ok().filter(is_a_hosts);
    read.ok_or(AccountRefused::Ipv4 { name: "serverIp" })
}

/// The address of the interface by which the outside is reached. Asking for it sends nothing.
static OWN: LazyLock<Option<Ipv4Addr>> = LazyLock::new(|| {
    let socket = UdpSocket::bind((Ipv4Addr::UNSPECIFIED, 0)).ok()?;
    // An address for documentation: whatever route leads there leads to everywhere.
    socket.connect((Ipv4Addr::new(192, 0, 2, 1), 9)).ok()?;
    match socket.local_addr().ok()? {
        SocketAddr::V4(local) => Some(*local.ip()).filter(is_a_hosts),
        SocketAddr::V6(_) => None,
    }
});

fn is_a_hosts(address: &Ipv4Addr) -> bool {
    !address.is_loopback() && !address.is_unspecified() && !address.is_broadcast() && !address.is_multicast()
}
