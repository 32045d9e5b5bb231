//! SSLCOMMERZ (API v4): a hosted page, opened by a form, confirmed by the validation API.
//!
//! `init` opens sessions, `answer` reads what the gateway says, `callback` reads and checks what it posts, `refund` gives
//! money back; this file
//! holds the questions and what follows from an answer. What always holds:
//! - Only the validation API makes a [`Verdict::Paid`], of everything that was paid in one session, and it says amount, currency and reference in its own words.
//! - Statuses are compared whole: `INVALID_TRANSACTION` contains `VALID`, and is no failure either, because a wrong
//!   password is answered the same way. What is not understood is [`Verdict::Undecided`].
//! - The password travels in forms and query strings, always percent-encoded, and never in an error or a log.
//! - The gateway's times (Dhaka's, without a zone) are not read; what is late is for our own clock to say.
//!
//! Deliberately absent: instalments, campaigns, the pop-up, and a tolerance in amounts.

mod answer;
mod callback;
mod init;
mod refund;
#[cfg(test)]
mod tests;

use super::{
    House, Protocol,
    accounts::{AccountRefused, Found, Secret, base_url, sandbox_merchant},
    wire::{self, Question},
};
use answer::{Facts, Listed, Status};
use domain::{
    Amount, Mode, Scope,
    payments::{
        Attempt, Payment, Session,
        gateway::{
            CallbackReading, Capabilities, Consent, Hint, Method, OpenFailed, RawCallback, Receipts, RefundRoad,
            RefundVerdict, Signature, Unavailable, Verdict, Verified,
        },
    },
    refunds::{ApprovedRefund, Refund, RefundCase},
};
use std::collections::BTreeSet;
use url::Url;

const LIVE: &str = "https://securepay.sslcommerz.com";
const SANDBOX: &str = "https://sandbox.sslcommerz.com";
const VALIDATION: &str = "/validator/api/validationserverAPI.php";
const QUERY: &str = "/validator/api/merchantTransIDvalidationAPI.php";

/// The longest store id and password.
const CREDENTIAL_MAX: usize = 30;
/// Payments of one session that are validated in one verification; who paid more often than that is asked about again.
const PAID_MAX: usize = 5;
/// The longest reason that is kept of a failure.
const WORDS_MAX: usize = 255;

/// SSLCOMMERZ.
pub(super) struct Sslcommerz;

/// A store: the merchant account, whose password signs and opens everything.
pub(super) struct Store {
    base: Url,
    id: String,
    password: Secret,
    mode: Mode,
}

impl Protocol for Sslcommerz {
    const METHOD: Method = Method::Sslcommerz;
    const CAPABILITIES: Capabilities =
        Capabilities { refunds: RefundRoad::Api, partial_refunds: true, charges: false, consent: Consent::HostedPage };
    type Account = Store;

    fn account(found: Found<'_>, scope: Scope) -> Result<Store, AccountRefused> {
        match found {
            Found::Configured(account) => {
                let usual = match scope.mode {
                    Mode::Test => SANDBOX,
                    Mode::Live => LIVE,
                };
                Ok(Store {
                    base: account.base_url(usual)?,
                    id: account.credential("store_id", CREDENTIAL_MAX)?.to_owned(),
                    password: Secret::new(account.credential("store_passwd", CREDENTIAL_MAX)?),
                    mode: scope.mode,
                })
            }
            Found::Sandbox(address) => {
                let id = sandbox_merchant(scope);
                let password = Secret::new(format!("{id}@ssl"));
                Ok(Store { base: base_url(address)?, id, password, mode: scope.mode })
            }
        }
    }

    fn merchant(store: &Store) -> &str {
        &store.id
    }

    fn takes(_: &Store, amount: Amount) -> Result<(), String> {
        init::takes(amount)
    }

    async fn open(house: &House, store: &Store, payment: &Payment, attempt: &Attempt) -> Result<Session, OpenFailed> {
        init::open(house, store, payment, attempt).await
    }

    async fn verify(
        house: &House,
        store: &Store,
        _: &Payment,
        attempt: &Attempt,
        hint: &Hint,
    ) -> Result<Verdict, Unavailable> {
        let asking = Asking { house, store, attempt };
        let Some(val_id) = &hint.token else {
            return asking.query().await;
        };
        match asking.validate(val_id).await? {
            Some(verified) => Ok(Verdict::Paid(Receipts::of(verified))),
            // The hint led nowhere; what the gateway knows under our own reference counts. When that has no answer
            // either, the answer that came still holds: nothing is decided.
            None => Ok(asking.query().await.unwrap_or(Verdict::Undecided)),
        }
    }

    async fn refund(
        house: &House,
        store: &Store,
        _: &Payment,
        approved: &ApprovedRefund,
    ) -> Result<RefundVerdict, Unavailable> {
        refund::start(house, store, approved).await
    }

    async fn refund_status(
        house: &House,
        store: &Store,
        _: &RefundCase,
        refund: &Refund,
    ) -> Result<RefundVerdict, Unavailable> {
        refund::status(house, store, refund).await
    }

    fn read_callback(raw: &RawCallback) -> CallbackReading {
        callback::read(raw)
    }

    fn is_signed(_: &RawCallback) -> bool {
        true
    }

    fn check_signature(store: Option<&Store>, raw: &RawCallback) -> Signature {
        callback::check(store.map(|store| store.password.expose()), raw)
    }
}

impl Store {
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

/// The questions about one attempt.
struct Asking<'a> {
    house: &'a House,
    store: &'a Store,
    attempt: &'a Attempt,
}

impl Asking<'_> {
    /// Asks the validation API, the only one whose word makes a payment.
    async fn validate(&self, val_id: &str) -> Result<Option<Verified>, Unavailable> {
        let facts: Facts = self.ask("validate", VALIDATION, ("val_id", val_id)).await?;
        facts.connected()?;
        match facts.status() {
            Status::Paid => facts.verified(val_id, self.store).map(Some),
            status @ (Status::Unsaid
            | Status::Open
            | Status::Failed
            | Status::Cancelled
            | Status::Unattempted
            | Status::Expired
            | Status::NotKnown
            | Status::Other) => {
                status.said()?;
                self.odd(&facts, "the validation API knows no such payment; are the credentials right?");
                Ok(None)
            }
        }
    }

    /// Asks what the gateway knows under our reference, and validates what was paid.
    async fn query(&self) -> Result<Verdict, Unavailable> {
        let listed: Listed = self.ask("query_transaction", QUERY, ("tran_id", self.attempt.reference.as_str())).await?;
        let own = self.own(listed.elements()?);
        if own.iter().any(|facts| facts.status() != Status::NotKnown) {
            return self.decide(&own).await;
        }
        let session = self.attempt.session.as_ref().map(|session| session.gateway_session.as_str());
        let Some(key) = session.filter(|key| !key.is_empty()) else { return Ok(Verdict::Undecided) };
        let flat: Facts = self.ask("query_session", QUERY, ("sessionkey", key)).await?;
        flat.connected()?;
        self.decide(&self.own(vec![flat])).await
    }

    /// What the elements of one reference come to.
    async fn decide(&self, own: &[Facts]) -> Result<Verdict, Unavailable> {
        let has = |status| own.iter().find(|facts| facts.status() == status);
        let paid: Vec<&Facts> = own.iter().filter(|facts| facts.status() == Status::Paid).collect();
        let val_ids: BTreeSet<&str> = paid.iter().map(|facts| &*facts.val_id).filter(|id| !id.is_empty()).collect();
        if !val_ids.is_empty() {
            return self.validate_all(&val_ids).await;
        }
        if !paid.is_empty() || [Status::Open, Status::NotKnown].into_iter().any(|status| has(status).is_some()) {
            return Ok(Verdict::Undecided);
        }
        if let Some(odd) = has(Status::Other).or(has(Status::Unsaid)) {
            self.odd(odd, "a status that is not known");
            return Ok(Verdict::Undecided);
        }
        let failed = |reason: &str| Verdict::Failed { reason: reason.to_owned() };
        if has(Status::Cancelled).is_some() {
            return Ok(Verdict::Cancelled);
        }
        if let Some(one) = has(Status::Failed) {
            let reason = self.store.words(&one.error);
            return Ok(failed(if reason.is_empty() { "the payment failed at the gateway" } else { &reason }));
        }
        if has(Status::Expired).is_some() {
            return Ok(failed("the session at the gateway expired"));
        }
        // Nobody chose a way to pay before the session was over; without any element, nothing is known.
        Ok(if has(Status::Unattempted).is_some() { Verdict::Cancelled } else { Verdict::Undecided })
    }

    /// Validates what was paid in one session: what we do not have yet, or else one thing that we have, which says that
    /// there is no more. The gateway lists in any order; here it is the same whenever it is asked.
    ///
    /// What is confirmed counts, whatever became of the other questions: those are asked again later.
    async fn validate_all(&self, val_ids: &BTreeSet<&str>) -> Result<Verdict, Unavailable> {
        let is_new = |val_id: &&str| !self.attempt.has_captured(&Hint::at(*val_id));
        let news: Vec<&str> = val_ids.iter().copied().filter(is_new).collect();
        let asked = if news.is_empty() { val_ids.iter().copied().take(1).collect() } else { news };
        // One question that is never answered must not take the time of the others with it.
        let each = self.house.wire.limits().total / if asked.len() > 1 { 4 } else { 1 };
        let (mut receipts, mut unconfirmed): (Option<Receipts>, Option<Result<Verdict, Unavailable>>) = (None, None);
        for val_id in asked.iter().take(PAID_MAX) {
            let answered = tokio::time::timeout(each, self.validate(val_id)).await;
            match answered.unwrap_or_else(|_| Err(Unavailable { detail: "no answer in time".into() })) {
                Ok(Some(paid)) => {
                    receipts = Some(match receipts {
                        None => Receipts::of(paid),
                        Some(receipts) => receipts.and(paid),
                    });
                }
                Ok(None) => unconfirmed = unconfirmed.or(Some(Ok(Verdict::Undecided))),
                Err(unavailable) => unconfirmed = unconfirmed.or(Some(Err(unavailable))),
            }
        }
        let is_partial = unconfirmed.is_some() || asked.len() > PAID_MAX;
        match receipts {
            Some(receipts) => Ok(Verdict::Paid(receipts.partial_if(is_partial))),
            None => unconfirmed.unwrap_or(Ok(Verdict::Undecided)),
        }
    }

    /// The elements that speak of this attempt.
    fn own(&self, facts: Vec<Facts>) -> Vec<Facts> {
        let (own, others): (Vec<_>, Vec<_>) =
            facts.into_iter().partition(|facts| *facts.tran_id == *self.attempt.reference.as_str());
        others.iter().for_each(|other| self.odd(other, "an answer about something else"));
        own
    }

    async fn ask<T: serde::de::DeserializeOwned>(
        &self,
        operation: &'static str,
        path: &str,
        about: (&str, &str),
    ) -> Result<T, Unavailable> {
        let question = Question { method: Method::Sslcommerz, operation };
        let credentials = [("store_id", self.store.id.as_str()), ("store_passwd", self.store.password.expose())];
        let form = [("format", "json"), ("v", "1")];
        let request = |client: &reqwest::Client| {
            client.get(self.store.url(path)).query(&[about]).query(&credentials).query(&form)
        };
        self.house.wire.ask(question, &self.store.base, request, wire::json).await
    }

    fn odd(&self, facts: &Facts, what: &'static str) {
        tracing::warn!(
            attempt.id = %self.attempt.id,
            gateway.status = self.store.words(&facts.status),
            gateway.val_id = self.store.words(&facts.val_id),
            "sslcommerz: {what}",
        );
    }
}
