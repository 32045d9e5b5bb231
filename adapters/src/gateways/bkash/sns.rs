//! What bKash tells our server by itself: messages of Amazon's SNS, signed with a certificate that lies at Amazon.
//!
//! What always holds:
//! - Certificates are fetched, and subscriptions confirmed, at Amazon's own hosts alone, over TLS and without redirects;
//!   those of the sandbox, at the sandbox.
//! - A message counts only when it is signed, and of the topic that the payment's own account names.
//! - Then it is still but a hint: what was paid, the query tells.

#[cfg(test)]
mod tests;

use super::{Bkash, Merchant};
use crate::gateways::{
    Gateways,
    protocol::Protocol,
    value::Value,
    wire::{NoAnswer, Question, json},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    ids::AttemptReference,
    payments::{
        callback::CallbackOutcome,
        gateway::{CallbackReading, Hint, Method, RawCallback, Signature, Unavailable},
    },
};
use ring::signature::{
    RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY, RSA_PKCS1_2048_8192_SHA256, RsaParameters, UnparsedPublicKey,
};
use serde::Deserialize;
use std::{
    collections::BTreeMap,
    sync::{LazyLock, Mutex, PoisonError},
    time::Duration,
};
use url::Url;
use x509_cert::{Certificate, der::Decode};

/// Where the messages come to, after the callbacks' address.
const PATH: &str = "/payments/bkash/callback/sns";
/// What the sandbox's topics begin with; no topic of Amazon's does.
const SANDBOX_TOPICS: &str = "arn:aws:sns:sandbox:000000000000:";
/// Certificates that are remembered: one serves for months.
const CERTIFICATES_MAX: usize = 16;
/// The longest message id, topic or address that is looked at.
const NAME_MAX: usize = 2_048;

/// What a message is before anybody looks for the payment that it may speak of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heard {
    /// A callback to be matched and judged like every other.
    Callback,
    /// Something that is judged already.
    Judged(CallbackOutcome),
}

/// Why a message is not believed.
#[derive(Debug)]
enum Refused {
    Forged(&'static str),
    Unavailable(Unavailable),
}

#[derive(Debug, Default, Deserialize)]
#[serde(default, rename_all = "PascalCase")]
struct Envelope {
    r#type: String,
    message_id: String,
    token: String,
    topic_arn: String,
    subject: Option<String>,
    message: String,
    #[serde(rename = "SubscribeURL")]
    subscribe_url: String,
    timestamp: String,
    signature_version: Value,
    signature: String,
    #[serde(rename = "SigningCertURL")]
    certificate_url: String,
}

/// What a notification says, read without believing it.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
struct Notice {
    #[serde(rename = "merchantInvoiceNumber")]
    invoice: Value,
    #[serde(rename = "trxID")]
    trx_id: Value,
}

/// A certificate's key, and until when it is good.
#[derive(Clone)]
struct Known {
    key: Vec<u8>,
    from: Duration,
    until: Duration,
}

static CERTIFICATES: LazyLock<Mutex<BTreeMap<String, Known>>> = LazyLock::new(Mutex::default);

/// Whether it came to the messages' own address.
pub(super) fn is_message(raw: &RawCallback) -> bool {
    raw.path.ends_with(PATH)
}

/// Reads a notification without believing it. Those of payments that were not made through the API name no attempt.
pub(super) fn read(raw: &RawCallback) -> CallbackReading {
    let notice = json::<Envelope>(&raw.body).ok().and_then(|told| json::<Notice>(told.message.as_bytes()).ok());
    let notice = notice.unwrap_or_default();
    let token = Some(notice.trx_id.to_string()).filter(|id| !id.is_empty() && id.len() <= NAME_MAX);
    CallbackReading { reference: AttemptReference::parse(&notice.invoice), hint: Hint { token, ..Hint::default() } }
}

/// Whether it is of the account's own topic. Its signature was checked when it was heard.
pub(super) fn check_topic(merchant: Option<&Merchant>, raw: &RawCallback) -> Signature {
    let topic = json::<Envelope>(&raw.body).map(|told| told.topic_arn).unwrap_or_default();
    let own = merchant.and_then(|merchant| merchant.topic.as_deref());
    if own.is_some_and(|own| own == topic) { Signature::Valid } else { Signature::Forged }
}

/// The topic that the sandbox tells a merchant's payments to.
pub(crate) fn sandbox_topic(username: &str) -> String {
    format!("{SANDBOX_TOPICS}{username}")
}

impl Gateways {
    /// Whether only hearing a callback tells if it is one: see [`Gateways::hear`].
    pub fn must_hear(&self, raw: &RawCallback) -> bool {
        raw.method == Method::Bkash && is_message(raw)
    }

    /// Hears a callback: whether it is one, and where its gateway signs so that only an answer of somebody else proves it,
    /// whether that holds.
    pub async fn hear(&self, raw: &RawCallback) -> Heard {
        if !self.must_hear(raw) {
            return Heard::Callback;
        }
        match self.take(raw).await {
            Ok(heard) => heard,
            Err(Refused::Forged(why)) => {
                tracing::warn!("bkash: a message was not believed: {why}");
                Heard::Judged(CallbackOutcome::Forged)
            }
            // It is looked at again later, like whatever nobody can place yet.
            Err(Refused::Unavailable(unavailable)) => {
                tracing::warn!(error = %unavailable, "bkash: a message could not be checked yet");
                Heard::Judged(CallbackOutcome::Unmatched)
            }
        }
    }

    async fn take(&self, raw: &RawCallback) -> Result<Heard, Refused> {
        let told = json::<Envelope>(&raw.body).map_err(|_| Refused::Forged("it is no message"))?;
        let place = self.place_of(&told.topic_arn).ok_or(Refused::Forged("its topic is none of ours"))?;
        let at = place.certificate(&told.certificate_url).ok_or(Refused::Forged("its certificate lies elsewhere"))?;
        let key = self.certificate(&at).await?;
        told.check_signature(&key).map_err(Refused::Forged)?;
        match told.r#type.as_str() {
            "Notification" if read(raw).reference.is_some() => Ok(Heard::Callback),
            "SubscriptionConfirmation" => {
                let address = place.page(&told.subscribe_url).ok_or(Refused::Forged("it is confirmed elsewhere"))?;
                self.visit("sns_confirm", &address).await.map_err(Refused::Unavailable)?;
                tracing::info!(bkash.topic = told.topic_arn, "bkash: payments are told to us from now on");
                Ok(Heard::Judged(CallbackOutcome::Accepted))
            }
            "UnsubscribeConfirmation" => {
                tracing::error!(bkash.topic = told.topic_arn, "bkash: payments are told to us no longer");
                Ok(Heard::Judged(CallbackOutcome::Accepted))
            }
            // A payment that did not come through the API, by QR or USSD: not ours to settle.
            _ => Ok(Heard::Judged(CallbackOutcome::Accepted)),
        }
    }

    /// Where a topic's certificates lie, if it is one of ours.
    fn place_of(&self, topic: &str) -> Option<Place> {
        let sandbox = self.accounts.sandbox().and_then(|address| Url::parse(address).ok());
        if topic.starts_with(SANDBOX_TOPICS) {
            return sandbox.map(Place::Sandbox);
        }
        let is_ours =
            self.accounts.all(Bkash::METHOD).iter().any(|account| account.setting("sns_topic") == Some(topic));
        is_ours.then_some(Place::Amazon)
    }

    async fn certificate(&self, at: &Url) -> Result<Vec<u8>, Refused> {
        let known = CERTIFICATES.lock().unwrap_or_else(PoisonError::into_inner).get(at.as_str()).cloned();
        let known = match known {
            Some(known) => known,
            None => {
                let bytes = self.visit("sns_certificate", at).await.map_err(Refused::Unavailable)?;
                let known = read_certificate(&bytes).ok_or(Refused::Forged("its certificate is none"))?;
                let mut all = CERTIFICATES.lock().unwrap_or_else(PoisonError::into_inner);
                if all.len() >= CERTIFICATES_MAX {
                    all.clear();
                }
                all.insert(at.to_string(), known.clone());
                known
            }
        };
        let now = Duration::from_secs(u64::try_from(self.house.now().seconds()).unwrap_or_default());
        if now < known.from || now > known.until {
            return Err(Refused::Forged("its certificate is not good at this time"));
        }
        Ok(known.key)
    }

    async fn visit(&self, operation: &'static str, at: &Url) -> Result<Vec<u8>, Unavailable> {
        let question = Question { method: Method::Bkash, operation };
        let read = |status: u16, bytes: &[u8]| match status {
            200 => Ok(bytes.to_vec()),
            other => Err(NoAnswer::Status(other)),
        };
        self.house.wire.ask_any(question, at, |client| client.get(at.clone()), read).await
    }
}

/// Whose hosts are asked about a message.
enum Place {
    Amazon,
    Sandbox(Url),
}

impl Place {
    fn certificate(&self, text: &str) -> Option<Url> {
        self.page(text).filter(|url| url.path().ends_with(".pem") && url.query().is_none())
    }

    fn page(&self, text: &str) -> Option<Url> {
        let url = Url::parse(text).ok().filter(|_| text.len() <= NAME_MAX)?;
        let is_plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
        let is_theirs = match self {
            Place::Amazon => url.scheme() == "https" && url.port().is_none() && url.host_str().is_some_and(is_amazons),
            Place::Sandbox(own) => url.origin() == own.origin(),
        };
        (is_plain && is_theirs).then_some(url)
    }
}

/// `sns.<region>.amazonaws.com`, in China with `.cn`.
fn is_amazons(host: &str) -> bool {
    let host = host.strip_suffix(".cn").unwrap_or(host);
    let region = host.strip_prefix("sns.").and_then(|rest| rest.strip_suffix(".amazonaws.com"));
    let is_letter = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    region.is_some_and(|region| !region.is_empty() && region.bytes().all(is_letter))
}

impl Envelope {
    /// What was signed: names and values by turns, each on a line of its own.
    fn signed_text(&self) -> Option<String> {
        let subject = self.subject.as_deref();
        let parts: Vec<(&str, Option<&str>)> = match self.r#type.as_str() {
            "Notification" => vec![
                ("Message", Some(&self.message)),
                ("MessageId", Some(&self.message_id)),
                ("Subject", subject),
                ("Timestamp", Some(&self.timestamp)),
                ("TopicArn", Some(&self.topic_arn)),
                ("Type", Some(&self.r#type)),
            ],
            "SubscriptionConfirmation" | "UnsubscribeConfirmation" => vec![
                ("Message", Some(&self.message)),
                ("MessageId", Some(&self.message_id)),
                ("SubscribeURL", Some(&self.subscribe_url)),
                ("Timestamp", Some(&self.timestamp)),
                ("Token", Some(&self.token)),
                ("TopicArn", Some(&self.topic_arn)),
                ("Type", Some(&self.r#type)),
            ],
            _ => return None,
        };
        let parts = parts.into_iter().filter_map(|(name, value)| Some((name, value?)));
        Some(parts.map(|(name, value)| format!("{name}\n{value}\n")).collect())
    }

    fn check_signature(&self, key: &[u8]) -> Result<(), &'static str> {
        let signed = self.signed_text().ok_or("its type is not known")?;
        let parameters = self.parameters().ok_or("its signature's version is not known")?;
        let signature = STANDARD.decode(&self.signature).map_err(|_| "its signature is none")?;
        let verified = UnparsedPublicKey::new(parameters, key).verify(signed.as_bytes(), &signature);
        verified.map_err(|_| "its signature does not hold")
    }

    fn parameters(&self) -> Option<&'static RsaParameters> {
        match &*self.signature_version {
            "1" => Some(&RSA_PKCS1_2048_8192_SHA1_FOR_LEGACY_USE_ONLY),
            "2" => Some(&RSA_PKCS1_2048_8192_SHA256),
            _ => None,
        }
    }
}

/// The key of a certificate in its armour.
fn read_certificate(pem: &[u8]) -> Option<Known> {
    let text = std::str::from_utf8(pem).ok()?;
    let body = text.split_once("-----BEGIN CERTIFICATE-----")?.1.split_once("-----END CERTIFICATE-----")?.0;
    let der = STANDARD.decode(body.split_ascii_whitespace().collect::<String>()).ok()?;
    let read = Certificate::from_der(&der).ok()?.tbs_certificate;
    Some(Known {
        key: read.subject_public_key_info.subject_public_key.raw_bytes().to_vec(),
        from: read.validity.not_before.to_unix_duration(),
        until: read.validity.not_after.to_unix_duration(),
    })
}
