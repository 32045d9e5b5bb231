//! Opens a session: an order is announced, then placed; both calls are sealed, and so is the answer to the first.

use super::{
    Merchant,
    answer::{self, Envelope, Refusal, Reply},
    dhaka,
    sealed::{SealRefused, Sealed},
};
use crate::gateways::{House, value::Value, wire::Question};
use domain::payments::{
    Attempt, Payment, Session,
    gateway::{Method, OpenFailed, Unavailable},
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use serde_json::json;
use url::Url;

const CALLBACK: &str = "/api/v1/payments/nagad/callback";
/// The gateway's code of the taka.
const TAKA: &str = "050";
/// Random bytes of a challenge.
const CHALLENGE_BYTES: usize = 20;
/// The longest reference of the gateway's that is kept; the guide says 60, and it sends up to 96.
const REFERENCE_MAX: usize = 256;

/// What announces an order. The inner name of the time has a small t.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Announced<'a> {
    merchant_id: &'a str,
    datetime: &'a str,
    order_id: &'a str,
    challenge: &'a str,
}

/// What the gateway calls the payment from now on.
#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Named {
    payment_reference_id: Value,
    challenge: Value,
    /// What the guide calls the challenge.
    random: Value,
}

/// What places an order.
#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Placed<'a> {
    merchant_id: &'a str,
    order_id: &'a str,
    currency_code: &'a str,
    amount: &'a str,
    challenge: &'a str,
}

#[derive(Default, Deserialize)]
#[serde(default, rename_all = "camelCase")]
struct Opened {
    call_back_url: Value,
}

/// Opens a session for an attempt.
pub(super) async fn open(
    house: &House,
    merchant: &Merchant,
    payment: &Payment,
    attempt: &Attempt,
) -> Result<Session, OpenFailed> {
    let order = attempt.reference.as_str();
    let named = announce(house, merchant, order).await?;
    let reference = named.payment_reference_id.trim();
    let is_usable = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic());
    if !is_usable(reference) || reference.len() > REFERENCE_MAX {
        return Err(unavailable("an order without a payment reference"));
    }
    let challenge = if named.challenge.is_empty() { named.random.trim() } else { named.challenge.trim() };
    let amount = payment.amount.money().to_decimal();
    let placed = Placed { merchant_id: &merchant.id, order_id: order, currency_code: TAKA, amount: &amount, challenge };
    let sealed = seal(merchant, &placed)?;
    let body = json!({
        "sensitiveData": sealed.data,
        "signature": sealed.signature,
        "merchantCallbackURL": format!("{}{CALLBACK}", house.public_base),
        "additionalMerchantInfo": {},
    });
    let url = merchant.url(&["check-out", "complete", reference]);
    let opened: Opened = post(house, merchant, "complete_order", url, &body).await?;
    session(merchant, reference, &opened)
}

async fn announce(house: &House, merchant: &Merchant, order: &str) -> Result<Named, OpenFailed> {
    let (now, challenge) = (dhaka(house.now()), challenge()?);
    let announced = Announced { merchant_id: &merchant.id, datetime: &now, order_id: order, challenge: &challenge };
    let sealed = seal(merchant, &announced)?;
    let mut body = json!({ "dateTime": now, "sensitiveData": sealed.data, "signature": sealed.signature });
    if let (Some(fields), Some(number)) = (body.as_object_mut(), &merchant.account_number) {
        fields.insert("accountNumber".into(), number.clone().into());
    }
    let mut url = merchant.url(&["check-out", "initialize", &merchant.id, order]);
    url.query_pairs_mut().append_pair("locale", "EN");
    let envelope: Envelope = post(house, merchant, "initialize_order", url, &body).await?;
    Ok(envelope.open(merchant)?)
}

/// Random, so that nobody can have the answer to it beforehand.
fn challenge() -> Result<String, OpenFailed> {
    let mut bytes = [0; CHALLENGE_BYTES];
    getrandom::fill(&mut bytes).map_err(|_| unavailable("this machine gives no random bytes"))?;
    Ok(hex::encode_upper(bytes))
}

fn seal(merchant: &Merchant, what: &impl Serialize) -> Result<Sealed, OpenFailed> {
    merchant.keys.seal(what).map_err(|not: SealRefused| refused(format!("nothing was sent to Nagad: {not}")))
}

async fn post<T: DeserializeOwned>(
    house: &House,
    merchant: &Merchant,
    operation: &'static str,
    url: Url,
    body: &serde_json::Value,
) -> Result<T, OpenFailed> {
    let question = Question { method: Method::Nagad, operation };
    let request = |client: &reqwest::Client| merchant.with_headers(client.post(url)).json(body);
    match house.wire.ask_any(question, &merchant.base, request, answer::read).await? {
        Reply::Told(told) => Ok(told),
        Reply::Refused(refusal) => Err(declined(merchant, &refusal)),
    }
}

fn declined(merchant: &Merchant, refusal: &Refusal) -> OpenFailed {
    let reason = refusal.words();
    if refusal.is_configuration() {
        tracing::error!(gateway.merchant = merchant.id, "nagad does not take our account, keys or clock: {reason}");
    }
    if refusal.is_passing() { OpenFailed::Unavailable(refusal.unavailable()) } else { refused(reason) }
}

fn session(merchant: &Merchant, reference: &str, opened: &Opened) -> Result<Session, OpenFailed> {
    if opened.call_back_url.is_empty() {
        return Err(refused("it named no page to send the customer to".into()));
    }
    let page = Url::parse(&opened.call_back_url).map_err(|_| unavailable("a page whose address is none"))?;
    // A page without TLS is good enough only where the gateway itself is spoken to without.
    if page.scheme() != "https" && page.scheme() != merchant.base.scheme() {
        return Err(unavailable("a page that is not https"));
    }
    Ok(Session {
        merchant_account: merchant.id.clone(),
        gateway_session: reference.to_owned(),
        redirect_url: page.into(),
    })
}

fn refused(reason: String) -> OpenFailed {
    OpenFailed::Refused { reason }
}

fn unavailable(detail: &str) -> OpenFailed {
    OpenFailed::Unavailable(Unavailable { detail: detail.to_owned() })
}
