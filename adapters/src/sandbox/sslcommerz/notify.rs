//! Tells the merchant's server what happened (the IPN), and writes the fields that the browser posts as well.

use std::sync::Arc;
use std::time::Duration;

use serde::Serialize;
use tokio::sync::Semaphore;

use super::fault::Fault;
use super::hash::{self, Fields};
use super::session::{IPNS_KEPT_MAX, Outcome, Session, Try};
use super::view::Ipn;
use super::{Gateway, Subject, dhaka, net_of_fee};
use crate::sandbox::SandboxFailed;
use crate::sandbox::decimal;

/// Most copies of one notification.
pub const COPIES_MAX: u32 = 1_000;

/// How long a merchant's server may take for one notification.
const REPLY_TIMEOUT: Duration = Duration::from_secs(10);

/// How long the customer's page waits for the notification to be taken before it goes on without.
const HEAD_START: Duration = Duration::from_secs(1);

/// Most notifications on their way at a time; more wait their turn.
const SENDING_MAX: usize = 64;

/// The fields a reduced `verify_key` still names.
const REDUCED: [&str; 4] = ["status", "store_id", "tran_id", "val_id"];

/// Carries notifications.
pub(super) struct Courier {
    client: reqwest::Client,
    sending: Arc<Semaphore>,
}

impl Courier {
    pub(super) fn new() -> Result<Self, SandboxFailed> {
        // Whoever installed a provider first is right; without one the client could not be built.
        rustls::crypto::ring::default_provider().install_default().ok();
        let client = reqwest::Client::builder()
            .timeout(REPLY_TIMEOUT)
            .redirect(reqwest::redirect::Policy::none())
            .no_proxy()
            .build()?;
        Ok(Self { client, sending: Arc::new(Semaphore::new(SENDING_MAX)) })
    }
}

/// A notification as the machine API shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct IpnSent {
    /// Whether it was sent at all, or will be.
    pub sent: bool,
    /// Where to; empty when the merchant named no address.
    pub url: String,
    /// The posted fields.
    pub fields: Fields,
    /// The HTTP status that came back, or why there was none; nothing when it did not come back in time.
    pub reply: Option<String>,
}

impl Gateway {
    /// Sends the notification of one try, if it is wanted and no fault loses it.
    pub(super) async fn notify(
        self: &Arc<Self>,
        subject: &Subject,
        session: &Session,
        done: &Try,
        is_wanted: bool,
    ) -> Option<IpnSent> {
        let password = self.options.stores.password_of(&session.store_id).unwrap_or_default();
        let url = session.ipn_url.clone().unwrap_or_default();
        if !is_wanted || url.is_empty() {
            return Some(IpnSent { sent: false, url, fields: self.notification(session, done), reply: None });
        }
        let bad = self.is_on(subject, &Fault::IpnBadSign);
        let reduced = self.is_on(subject, &Fault::IpnReducedKey);
        let password = if bad { "not the password".to_owned() } else { password };
        let fields = self.signed(session, done, reduced.then_some(&REDUCED[..]), &password);
        if self.is_on(subject, &Fault::IpnLost) {
            return Some(IpnSent { sent: false, url, fields, reply: None });
        }
        let copies = self.faults(subject, Fault::copies);
        let delays = self.faults(subject, Fault::ipn_delay);
        let copies = copies.into_iter().max().unwrap_or(1).min(COPIES_MAX);
        let delay = delays.into_iter().max();
        let (gateway, key) = (Arc::clone(self), session.key.clone());
        let (post_url, posted) = (url.clone(), fields.clone());
        let posting = tokio::spawn(async move {
            tokio::time::sleep(delay.unwrap_or_default()).await;
            let mut reply = String::new();
            for _ in 0..copies {
                reply = gateway.post(&key, &post_url, &posted).await;
            }
            reply
        });
        let reply = match delay {
            Some(_) => None,
            // The task goes on by itself when the head start is over.
            None => tokio::time::timeout(HEAD_START, posting).await.ok().and_then(Result::ok),
        };
        Some(IpnSent { sent: true, url, fields, reply })
    }

    async fn post(&self, key: &str, url: &str, fields: &Fields) -> String {
        let Ok(_turn) = self.courier.sending.acquire().await else { return "the sandbox is closing".to_owned() };
        let reply = match self.courier.client.post(url).form(fields).send().await {
            Ok(response) => response.status().as_u16().to_string(),
            Err(failed) if failed.is_timeout() => "no reply in time".to_owned(),
            Err(failed) if failed.is_connect() => "could not connect".to_owned(),
            Err(failed) => failed.without_url().to_string(),
        };
        if let Some(session) = self.book().session_mut(key) {
            if session.ipns.len() >= IPNS_KEPT_MAX {
                session.ipns.remove(0);
            }
            session.ipns.push(Ipn { url: url.to_owned(), fields: fields.clone(), reply: reply.clone() });
        }
        reply
    }

    /// The fields as the real gateway would sign them.
    pub(super) fn notification(&self, session: &Session, done: &Try) -> Fields {
        let password = self.options.stores.password_of(&session.store_id).unwrap_or_default();
        self.signed(session, done, None, &password)
    }

    /// The fields, signed over some of them by whatever password.
    pub(super) fn signed(&self, session: &Session, done: &Try, only: Option<&[&str]>, password: &str) -> Fields {
        let mut fields = told(session, done);
        hash::sign(&mut fields, only, password);
        fields
    }
}

/// What a notification tells; which fields are there at all depends on the outcome.
fn told(session: &Session, done: &Try) -> Fields {
    let mut fields = Fields::new();
    let mut tell = |name: &str, value: &str| drop(fields.insert(name.to_owned(), value.to_owned()));
    tell("status", done.outcome.status());
    tell("tran_id", &session.tran_id);
    tell("tran_date", &dhaka(done.at));
    tell("store_id", &session.store_id);
    tell("amount", &decimal::show(session.taka()));
    tell("currency", "BDT");
    tell("currency_type", &session.currency);
    tell("currency_amount", &decimal::show(session.asked));
    tell("currency_rate", &decimal::show_rate(session.rate));
    tell("base_fair", "0.00");
    tell("error", &done.error);
    tell("bank_tran_id", &done.bank_tran_id);
    for (name, value) in ["value_a", "value_b", "value_c", "value_d"].iter().zip(&session.values) {
        tell(name, value);
    }
    let channel = done.channel;
    let card = [
        ("card_type", channel.card_type),
        ("card_no", channel.card_no),
        ("card_issuer", channel.card_issuer),
        ("card_brand", channel.card_brand),
        ("card_sub_brand", "Classic"),
        ("card_issuer_country", "Bangladesh"),
        ("card_issuer_country_code", "BD"),
    ];
    match done.outcome {
        Outcome::Valid => {
            card.iter().for_each(|(name, value)| tell(name, value));
            tell("val_id", &done.val_id);
            tell("store_amount", &decimal::show(net_of_fee(session.taka())));
            tell("risk_level", if done.risky { "1" } else { "0" });
            tell("risk_title", if done.risky { "High Risk" } else { "Safe" });
        }
        Outcome::Failed => {
            card.iter().for_each(|(name, value)| tell(name, if *name == "card_sub_brand" { value } else { "" }));
        }
        Outcome::Cancelled => {}
        Outcome::Unattempted | Outcome::Expired => {
            card.iter().for_each(|(name, _)| tell(name, ""));
            tell("val_id", "");
            tell("store_amount", "");
            tell("risk_level", "0");
            tell("risk_title", "Safe");
        }
    }
    fields
}
