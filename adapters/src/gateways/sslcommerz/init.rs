//! Opens a session: the form with every field the gateway insists on, and the page it answers with.
//!
//! The gateway wants a customer's name, address, email and telephone. What the application did not tell is said to be
//! not given; nothing is made up that could be taken for a customer's own.

use super::{Store, answer::Value};
use crate::gateways::{
    House,
    wire::{self, Question},
};
use domain::{
    Amount, Currency,
    payments::{
        Attempt, Payment, Session,
        gateway::{Method, OpenFailed, Unavailable},
    },
};
use serde::Deserialize;
use url::Url;

const INIT: &str = "/gwprocess/v4/api.php";
const CALLBACK: &str = "/api/v1/payments/sslcommerz/callback";

const NOT_GIVEN: &str = "Not given";
/// RFC 2606 keeps this domain for nobody: no letter ever arrives.
const NO_EMAIL: &str = "not-given@example.com";
const NO_PHONE: &str = "00000000000";
const NO_POSTCODE: &str = "0000";

/// Digits after the point in an amount that the gateway takes.
const DIGITS_MAX: u8 = 2;
/// Taka that it takes at once, in poisha; what other currencies are worth, only the gateway knows.
const TAKA: std::ops::RangeInclusive<i64> = 1_000..=50_000_000;

#[derive(Deserialize)]
struct Opened {
    #[serde(default)]
    status: Value,
    #[serde(default)]
    failedreason: Value,
    #[serde(default)]
    sessionkey: Value,
    #[serde(default, rename = "GatewayPageURL")]
    page: Value,
}

/// Whether the gateway takes an amount.
pub(super) fn takes(amount: Amount) -> Result<(), String> {
    let currency = amount.currency();
    if currency.exponent() > DIGITS_MAX {
        return Err(format!("SSLCOMMERZ takes no amounts with as many digits as {currency} has"));
    }
    if currency == Currency::BDT && !TAKA.contains(&amount.minor()) {
        return Err("SSLCOMMERZ takes from ten to five hundred thousand taka".to_owned());
    }
    Ok(())
}

/// Opens a session for an attempt.
pub(super) async fn open(
    house: &House,
    store: &Store,
    payment: &Payment,
    attempt: &Attempt,
) -> Result<Session, OpenFailed> {
    let form = form(house, store, payment, attempt);
    let question = Question { method: Method::Sslcommerz, operation: "open_session" };
    let request = |client: &reqwest::Client| client.post(store.url(INIT)).form(&form);
    let opened: Opened = house.wire.ask(question, &store.base, request, wire::json).await?;
    session(store, &opened)
}

fn session(store: &Store, opened: &Opened) -> Result<Session, OpenFailed> {
    match &*opened.status {
        "SUCCESS" => {}
        "FAILED" => {
            let reason = store.words(&opened.failedreason);
            if reason.contains("Credential") {
                tracing::error!(gateway.store = store.id, "sslcommerz does not take our credentials: {reason}");
            }
            return Err(refused(if reason.is_empty() { "no reason given".into() } else { reason }));
        }
        _ => return Err(unavailable("an answer that is neither SUCCESS nor FAILED")),
    }
    if opened.page.is_empty() {
        return Err(refused("it named no page to send the customer to".into()));
    }
    let page = Url::parse(&opened.page).map_err(|_| unavailable("a page whose address is none"))?;
    // A page without TLS is good enough only where the gateway itself is spoken to without.
    if page.scheme() != "https" && page.scheme() != store.base.scheme() {
        return Err(unavailable("a page that is not https"));
    }
    Ok(Session {
        merchant_account: store.id.clone(),
        gateway_session: opened.sessionkey.to_string(),
        redirect_url: page.into(),
    })
}

fn form(house: &House, store: &Store, payment: &Payment, attempt: &Attempt) -> Vec<(&'static str, String)> {
    let customer = &payment.customer;
    let given = |text: &Option<String>, length, otherwise: &str| {
        let text = cut(text.as_deref().unwrap_or_default(), length);
        if text.is_empty() { otherwise.to_owned() } else { text }
    };
    let callback = format!("{}{CALLBACK}", house.public_base);
    let back = |to: &str| format!("{callback}?attempt={}&return={to}", attempt.reference);
    vec![
        ("store_id", store.id.clone()),
        ("store_passwd", store.password.expose().to_owned()),
        ("total_amount", payment.amount.money().to_decimal()),
        ("currency", payment.amount.currency().to_string()),
        ("tran_id", attempt.reference.to_string()),
        ("success_url", back("success")),
        ("fail_url", back("fail")),
        ("cancel_url", back("cancel")),
        ("ipn_url", format!("{callback}/ipn?attempt={}", attempt.reference)),
        ("emi_option", "0".into()),
        ("cus_name", given(&customer.name, 50, NOT_GIVEN)),
        ("cus_email", given(&customer.email, 50, NO_EMAIL)),
        ("cus_add1", NOT_GIVEN.into()),
        ("cus_city", NOT_GIVEN.into()),
        ("cus_postcode", NO_POSTCODE.into()),
        ("cus_country", "Bangladesh".into()),
        ("cus_phone", given(&customer.phone, 20, NO_PHONE)),
        ("shipping_method", "NO".into()),
        ("num_of_item", "1".into()),
        ("product_name", given(&payment.product_name, 255, "Payment")),
        ("product_category", "Payment".into()),
        ("product_profile", "general".into()),
        ("value_a", payment.id.to_string()),
    ]
}

/// A text on one line that is not longer than the gateway takes.
fn cut(text: &str, length: usize) -> String {
    let plain = text.chars().map(|letter| if letter.is_control() { ' ' } else { letter }).collect::<String>();
    plain.trim().chars().take(length).collect::<String>().trim_end().to_owned()
}

fn refused(reason: String) -> OpenFailed {
    OpenFailed::Refused { reason }
}

fn unavailable(detail: &str) -> OpenFailed {
    OpenFailed::Unavailable(Unavailable { detail: detail.to_owned() })
}
