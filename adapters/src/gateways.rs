//! The gateways: each speaks its own protocol, and all answer the one port of the domain.
//!
//! A gateway is one module that implements `Protocol` and one line in `wired!`. What always holds, whichever it is:
//! a time-out, a fault or garbage is [`Unavailable`] and never an outcome; no secret stands in an error, a log or a
//! metric; an answer is read to a bound; redirects are not followed; and what was paid is said in the gateway's own
//! words, for the domain to compare.
//!
//! Deliberately absent: retries (the domain asks again), dynamic dispatch, and any memory between two calls but for the
//! tokens that some gateways want to be asked for rarely, which lie on a shelf that all servers share.

mod accounts;
mod bkash;
mod dcb;
mod nagad;
mod patience;
mod paystation;
mod protocol;
mod sslcommerz;
#[cfg(test)]
mod testing;
pub(crate) mod tokens;
mod value;
mod wire;

pub(crate) use accounts::Secret;
pub use accounts::{AccountRefused, GatewayAccount, GatewayAccounts};
pub use tokens::TokenShelf;
pub use wire::TimeLimits;

pub use bkash::Heard;
pub(crate) use bkash::sandbox_topic;
pub(crate) use dcb::consent_owner;

use crate::webhook::secret_box::SecretBox;
use accounts::Found;
use bkash::Bkash;
use dcb::Dcb;
use domain::{
    Amount, AttemptId, Scope, Timestamp,
    gateway_configs::GatewayConfig,
    payments::{
        Attempt, Payment, Session,
        consent::{AskFailed, AsksConsent, Code, CodeSaid, OperatorOffer, Payer, Reached, Remembered},
        gateway::{
            self, CallbackReading, Capabilities, Hint, Method, OpenFailed, RawCallback, RefundRoad, RefundVerdict,
            Signature, Unavailable, Verdict,
        },
    },
    refunds::{ApprovedRefund, Refund, RefundCase},
};
use nagad::Nagad;
use paystation::Paystation;
use protocol::{NO_REFUNDS, Protocol, only_taka};
use sslcommerz::Sslcommerz;
use std::sync::Arc;
use url::Url;
use wire::Wire;

/// The longest public base address, so that every callback address fits what the tightest gateway takes.
const PUBLIC_BASE_MAX: usize = 150;

/// The one line of wiring that a gateway takes.
macro_rules! wired {
    ($method:expr, $Gateway:ident => $ask:expr) => {
        match $method {
            Method::Sslcommerz => {
                type $Gateway = Sslcommerz;
                $ask
            }
            Method::Bkash => {
                type $Gateway = Bkash;
                $ask
            }
            Method::Paystation => {
                type $Gateway = Paystation;
                $ask
            }
            Method::Nagad => {
                type $Gateway = Nagad;
                $ask
            }
            Method::Dcb => {
                type $Gateway = Dcb;
                $ask
            }
        }
    };
}

/// Why the gateways cannot be spoken to as configured.
#[derive(Debug, thiserror::Error)]
pub enum GatewaysRefused {
    /// The public address is no address that a gateway could call back.
    #[error("the public address must be http or https, without query, and at most {PUBLIC_BASE_MAX} characters")]
    PublicBase,
    /// An account is not complete.
    #[error("the {method} account for {mode}: {refused}", method = method.as_str(), mode = mode.as_str())]
    Account {
        /// The way to pay.
        method: Method,
        /// TEST or LIVE.
        mode: domain::Mode,
        /// What is wrong with it.
        refused: AccountRefused,
    },
    /// The client for a gateway could not be built, for example because the machine trusts no certificate authority.
    #[error("no HTTP client for the gateways: {0}")]
    Client(reqwest::Error),
}

/// What every gateway's module is given: the wire, the tokens, and where gateways and browsers reach us.
struct House {
    wire: Arc<Wire>,
    tokens: TokenShelf,
    public_base: String,
    /// What is remembered of customers is sealed with it.
    secrets: SecretBox,
}

impl House {
    /// The time that gateways hold us to: the world's, wherever a test clock stands.
    fn now(&self) -> Timestamp {
        Timestamp::from_micros(chrono::Utc::now().timestamp_micros())
    }
}

/// Every gateway, behind the one port. Clones share one pool of connections.
#[derive(Clone)]
pub struct Gateways {
    accounts: Arc<GatewayAccounts>,
    house: Arc<House>,
}

impl Gateways {
    /// The gateways with these merchant accounts; `public_base` is where browsers and gateways reach this server.
    pub fn new(
        public_base: &str,
        accounts: GatewayAccounts,
        tokens: TokenShelf,
        limits: TimeLimits,
    ) -> Result<Gateways, GatewaysRefused> {
        let base = Url::parse(public_base).map_err(|_| GatewaysRefused::PublicBase)?;
        let is_web = matches!(base.scheme(), "http" | "https") && base.query().is_none() && base.fragment().is_none();
        let public_base = public_base.trim_end_matches('/').to_owned();
        if !is_web || public_base.len() > PUBLIC_BASE_MAX {
            return Err(GatewaysRefused::PublicBase);
        }
        for (method, mode, account) in accounts.configured() {
            check(method, mode, account).map_err(|refused| GatewaysRefused::Account { method, mode, refused })?;
        }
        let wire = Wire::new(limits, accounts.reach_outside()).map_err(GatewaysRefused::Client)?;
        let house = House { wire: Arc::new(wire), tokens, public_base, secrets: SecretBox::open_box() };
        Ok(Gateways { accounts: Arc::new(accounts), house: Arc::new(house) })
    }

    /// The same, sealing what is remembered of customers with the server's keys. Before it is shared, or never.
    #[must_use]
    pub fn sealing(mut self, secrets: SecretBox) -> Gateways {
        if let Some(house) = Arc::get_mut(&mut self.house) {
            house.secrets = secrets;
        }
        self
    }

    /// Takes what the store keeps of merchant accounts, in the place of what it took before.
    pub fn learn(&self, configs: Vec<GatewayConfig>) {
        self.accounts.learn(configs);
    }

    /// Whether a merchant account serves a scope at a gateway now, and takes that amount.
    pub fn serves(&self, scope: Scope, method: Method, amount: Amount) -> bool {
        wired!(method, P => self.account::<P>(scope).is_some_and(|account| P::takes(&account, amount).is_ok()))
    }

    /// The account that serves a scope at one gateway now.
    fn account<P: Protocol>(&self, scope: Scope) -> Option<P::Account> {
        let now = Timestamp::from_micros(chrono::Utc::now().timestamp_micros());
        self.accounts.of((scope, P::METHOD), now, |found| usable::<P>(found, scope))?
    }

    /// The account that an attempt was begun with, and no other: another one's gateway knows nothing of it. The one that
    /// serves now where it has no session yet.
    fn account_of<P: Protocol>(&self, scope: Scope, attempt: &Attempt) -> Option<P::Account> {
        let now = self.account::<P>(scope);
        let Some(merchant) = attempt.session.as_ref().map(|session| session.merchant_account.as_str()) else {
            return now;
        };
        if now.as_ref().is_some_and(|account| P::merchant(account) == merchant) {
            return now;
        }
        let same = |account: &P::Account| P::merchant(account) == merchant;
        self.accounts.of_merchant((scope, P::METHOD), merchant, |found| usable::<P>(found, scope).filter(same))
    }

    /// The account that holds the money which a refund gives back.
    fn account_behind<P: Protocol>(&self, payment: &Payment, refund: &Refund) -> Option<P::Account> {
        let attempt = payment.attempts.iter().find(|attempt| attempt.id == refund.of.attempt)?;
        self.account_of::<P>(payment.scope, attempt)
    }
}

fn check(method: Method, mode: domain::Mode, account: &GatewayAccount) -> Result<(), AccountRefused> {
    let scope = Scope { app: domain::AppId::from_u128(0), mode };
    wired!(method, P => P::account(Found::Configured(account), scope).map(drop))
}

fn usable<P: Protocol>(found: Found<'_>, scope: Scope) -> Option<P::Account> {
    P::account(found, scope)
        .inspect_err(|refused| tracing::error!(gateway = P::METHOD.as_str(), error = %refused, "account unusable"))
        .ok()
}

fn tell(attempt: &Attempt, error: &dyn std::fmt::Display, what: &'static str) {
    tracing::warn!(attempt.id = %attempt.id, attempt.gateway = attempt.method.as_str(), error = %error, "{what}");
}

fn tell_of_refund(refund: &Refund, error: &dyn std::fmt::Display, what: &'static str) {
    tracing::warn!(refund.id = %refund.id, refund.gateway = refund.method.as_str(), error = %error, "{what}");
}

impl gateway::Gateways for Gateways {
    async fn open_session(&self, payment: &Payment, attempt: &Attempt) -> Result<Session, OpenFailed> {
        let method = attempt.method;
        let opened = wired!(method, P => match self.account::<P>(payment.scope) {
            Some(account) => match P::takes(&account, payment.amount) {
                Ok(()) => P::open(&self.house, &account, payment, attempt).await,
                Err(reason) => Err(OpenFailed::Refused { reason }),
            },
            None => Err(OpenFailed::NotConfigured { method }),
        });
        opened.inspect_err(|failed| tell(attempt, failed, "no session was opened"))
    }

    async fn verify(&self, payment: &Payment, attempt: &Attempt, hint: &Hint) -> Result<Verdict, Unavailable> {
        let absent = || Unavailable { detail: format!("{} is not set up", attempt.method.as_str()) };
        let verdict = wired!(attempt.method, P => match self.account_of::<P>(payment.scope, attempt) {
            Some(account) => {
                // The questions of one verification share the time of one, so that asking twice fits in its lease.
                let verdict = P::verify(&self.house, &account, payment, attempt, hint);
                let in_time = tokio::time::timeout(self.house.wire.limits().total, verdict).await;
                in_time.unwrap_or_else(|_| Err(Unavailable { detail: "no answer in time".into() }))
            }
            None => Err(absent()),
        });
        verdict.inspect_err(|unavailable| tell(attempt, unavailable, "nothing was verified"))
    }

    async fn charge(&self, payment: &Payment, attempt: &Attempt, hint: &Hint) -> Result<Verdict, Unavailable> {
        // Without an account nobody is told anything, so that no money moves is certain.
        let absent = || Verdict::Failed { reason: format!("{} is not set up", attempt.method.as_str()) };
        let verdict = wired!(attempt.method, P => match self.account_of::<P>(payment.scope, attempt) {
            Some(account) => P::charge(&self.house, &account, payment, attempt, hint).await,
            None => Ok(absent()),
        });
        verdict.inspect_err(|unavailable| tell(attempt, unavailable, "what became of a charge is not known"))
    }

    fn capabilities(&self, method: Method) -> Capabilities {
        wired!(method, P => P::CAPABILITIES)
    }

    fn refund_road(&self, payment: &Payment, attempt: AttemptId) -> RefundRoad {
        let Some(found) = payment.attempt(attempt) else { return RefundRoad::Manual };
        wired!(found.method, P => match self.account_of::<P>(payment.scope, found) {
            Some(account) => P::refund_road(&self.house, &account, payment, found),
            None => P::CAPABILITIES.refunds,
        })
    }

    async fn refund(&self, payment: &Payment, approved: &ApprovedRefund) -> Result<RefundVerdict, Unavailable> {
        let refund = approved.refund();
        // Without an account nobody is called, so that nothing was sent is certain.
        let absent = || RefundVerdict::Refused { reason: format!("{} is not set up", refund.method.as_str()) };
        let verdict = wired!(refund.method, P => match self.account_behind::<P>(payment, refund) {
            Some(account) => P::refund(&self.house, &account, payment, approved).await,
            None => Ok(absent()),
        });
        verdict.inspect_err(|unavailable| tell_of_refund(refund, unavailable, "what became of a refund is not known"))
    }

    async fn refund_status(&self, case: &RefundCase, refund: &Refund) -> Result<RefundVerdict, Unavailable> {
        let absent = || Unavailable { detail: format!("{} is not set up", refund.method.as_str()) };
        let verdict = wired!(refund.method, P => match self.account_behind::<P>(&case.payment, refund) {
            Some(account) => P::refund_status(&self.house, &account, case, refund).await,
            None => Err(absent()),
        });
        verdict.inspect_err(|unavailable| tell_of_refund(refund, unavailable, "the gateway does not say"))
    }

    fn read_callback(&self, raw: &RawCallback) -> CallbackReading {
        wired!(raw.method, P => P::read_callback(raw))
    }

    fn check_signature(&self, scope: Scope, attempt: &Attempt, raw: &RawCallback) -> Signature {
        wired!(raw.method, P => {
            let account = P::is_signed(raw).then(|| self.account_of::<P>(scope, attempt)).flatten();
            P::check_signature(account.as_ref(), raw)
        })
    }
}

impl AsksConsent for Gateways {
    fn operators(&self, payment: &Payment, attempt: &Attempt) -> Vec<OperatorOffer> {
        let account = self.account_of::<Dcb>(payment.scope, attempt);
        account.map(|account| Dcb::operators(&account, payment)).unwrap_or_default()
    }

    fn payer(&self, payment: &Payment, attempt: &Attempt) -> Option<Payer> {
        let account = self.account_of::<Dcb>(payment.scope, attempt)?;
        Dcb::payer(&self.house, &account, payment, attempt)
    }

    async fn ask_consent(
        &self,
        payment: &Payment,
        attempt: &Attempt,
        payer: &Payer,
    ) -> Result<(Reached, Remembered), AskFailed> {
        let operator = payer.operator;
        let account = self.account_of::<Dcb>(payment.scope, attempt);
        let account = account.ok_or(AskFailed::NotConfigured { operator })?;
        let asked = Dcb::ask(&self.house, &account, (payment, attempt), payer).await;
        asked.inspect_err(|failed| tell(attempt, failed, "the customer was not reached"))
    }

    async fn check_code(&self, payment: &Payment, attempt: &Attempt, code: &Code) -> Result<CodeSaid, Unavailable> {
        let absent = || Unavailable { detail: format!("{} is not set up", attempt.method.as_str()) };
        let account = self.account_of::<Dcb>(payment.scope, attempt).ok_or_else(absent)?;
        let said = Dcb::check(&self.house, &account, (payment, attempt), code).await;
        said.inspect_err(|unavailable| tell(attempt, unavailable, "a code was not checked"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{Mode, payments::gateway::Gateways as _};
    use testing::{attempt, gateways, payment, scope, with_secrets};

    fn refused(public_base: &str, accounts: GatewayAccounts) -> String {
        match Gateways::new(public_base, accounts, TokenShelf::in_memory(), TimeLimits::default()) {
            Ok(_) => "taken".into(),
            Err(refused) => refused.to_string(),
        }
    }

    #[test]
    fn an_address_that_no_gateway_could_call_back_is_refused_at_the_start() {
        let long = format!("https://pay.example/{}", "x".repeat(PUBLIC_BASE_MAX));
        for wrong in
            ["", "pay.example", "ftp://pay.example", "https://pay.example?x=1", "https://pay.example/#x", &long]
        {
            let sentence = refused(wrong, GatewayAccounts::default());
            assert!(sentence.starts_with("the public address must be"), "{wrong}: {sentence}");
        }
        assert_eq!(refused("http://127.0.0.1:8080/", GatewayAccounts::default()), "taken");
    }

    #[test]
    fn an_account_that_cannot_work_is_refused_at_the_start() {
        let with = |method, account| GatewayAccounts::default().with(method, Mode::Live, account);
        let only_id = GatewayAccount::new().with("store_id", "shop");
        assert_eq!(
            refused("http://shop.example", with(Method::Sslcommerz, only_id)),
            "the sslcommerz account for LIVE: store_passwd is missing",
        );
        assert_eq!(
            refused("http://shop.example", with(Method::Sslcommerz, with_secrets().at("gopher://x"))),
            "the sslcommerz account for LIVE: the address must be http or https, without query",
        );
        assert_eq!(
            refused("http://shop.example", with(Method::Nagad, GatewayAccount::new())),
            "the nagad account for LIVE: merchantId is missing",
        );
    }

    #[tokio::test]
    async fn a_gateway_without_an_account_says_so_and_calls_nobody() {
        let gateways = gateways(GatewayAccounts::default());
        let live = scope(Mode::Live);
        for method in Method::ALL {
            let (payment, mut attempt) = (payment(live, "1150.00"), attempt());
            attempt.method = method;
            let opened = gateways.open_session(&payment, &attempt).await;
            assert_eq!(opened, Err(OpenFailed::NotConfigured { method }));
            let detail = format!("{} is not set up", method.as_str());
            assert_eq!(gateways.verify(&payment, &attempt, &Hint::default()).await, Err(Unavailable { detail }));
        }
    }
}
