//! The hosted page: wallet, code, PIN, and anything else a customer may do. It works without JavaScript.

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use poem::http::StatusCode;
use poem::http::header::{CACHE_CONTROL, LOCATION};
use poem::web::Data;
use poem::{Body, EndpointExt, Request, Response, Route, get, handler};

use super::Gateway;
use super::act::{Act, ActRefused, Action, OTP, PIN, Typed, WALLET, is_wallet};
use super::book::{Mode, Payment, Step};
use super::execute::{BLOCKED, POOR};
use super::magic::{AMOUNTS, Magic};
use crate::sandbox::page::{self, FormTarget};

/// Largest form the page sends.
const BODY_BYTES_MAX: usize = 8 * 1024;

type Fields = BTreeMap<String, String>;

/// One step of the page: the field that is asked for.
struct Asks {
    name: &'static str,
    label: &'static str,
    hint: String,
    value: String,
    length: usize,
    is_hidden: bool,
    button: &'static str,
}

#[derive(Template)]
#[template(path = "sandbox/bkash.html")]
struct CheckoutPage<'a> {
    title: String,
    nonce: &'a str,
    username: &'a str,
    amount: Option<String>,
    invoice: &'a str,
    wallet: Option<&'a str>,
    step: u8,
    steps: u8,
    asks: Asks,
    wrong: Option<String>,
    magic: Option<&'static str>,
    amounts: Vec<(String, &'static str)>,
    wallets: [(&'static str, &'static str); 3],
}

#[derive(Template)]
#[template(path = "sandbox/notice.html")]
struct NoticePage<'a> {
    title: String,
    nonce: &'a str,
    text: &'a str,
}

impl Gateway {
    fn notice(&self, status: StatusCode, title: &str, text: &str) -> Response {
        let nonce = self.serial.letters(22);
        let notice = NoticePage { title: title.to_owned(), nonce: &nonce, text };
        page::answer(status, &notice, &nonce, FormTarget::Here)
    }

    fn checkout(&self, payment: &Payment, status: StatusCode, wrong: Option<String>) -> Response {
        let nonce = self.serial.letters(22);
        let is_agreement = payment.mode == Mode::Agreement;
        let has_wallet = payment.mode == Mode::WithAgreement;
        let amount = (!is_agreement).then(|| format!("৳ {}", payment.shown()));
        let (step, asks) = asks(payment);
        let shown = CheckoutPage {
            title: match &amount {
                Some(amount) => format!("Pay {amount}"),
                None => "Save your wallet".to_owned(),
            },
            nonce: &nonce,
            username: &payment.username,
            amount,
            invoice: &payment.invoice,
            wallet: payment.wallet.as_deref().filter(|_| payment.step != Step::Wallet),
            step: if has_wallet { 1 } else { step },
            steps: if has_wallet { 1 } else { 3 },
            asks,
            wrong,
            magic: Magic::of(payment.hundredths).filter(|_| !is_agreement).map(Magic::sentence),
            amounts: AMOUNTS.iter().map(|(digits, _, sentence)| (format!(".{digits:02}"), *sentence)).collect(),
            wallets: [(WALLET, "pays"), (POOR, "has too little money"), (BLOCKED, "may not pay")],
        };
        // A browser holds the way back to the shop to the page's rule for forms.
        page::answer(status, &shown, &nonce, FormTarget::AnyShop)
    }

    fn find(&self, request: &Request) -> Option<Payment> {
        let asked = fields(request.uri().query().unwrap_or_default().as_bytes());
        let book = self.book();
        let payment = book.payment(asked.get("paymentId")?)?;
        (asked.get("hash") == Some(&payment.hash)).then(|| payment.clone())
    }
}

/// The step that is due, and what it asks for.
fn asks(payment: &Payment) -> (u8, Asks) {
    match payment.step {
        Step::Wallet => {
            let known = Some(payment.payer_reference.clone()).filter(|text| is_wallet(text));
            let asks = Asks {
                name: "wallet",
                label: "Your bKash account number",
                hint: format!("For example {WALLET}"),
                value: known.unwrap_or_default(),
                length: 11,
                is_hidden: false,
                button: "Continue",
            };
            (1, asks)
        }
        Step::Otp => {
            let asks = Asks {
                name: "otp",
                label: "Verification code",
                hint: format!("In the sandbox it is {OTP}"),
                value: String::new(),
                length: 6,
                is_hidden: false,
                button: "Continue",
            };
            (2, asks)
        }
        Step::Pin | Step::Approved | Step::Failed | Step::Cancelled => {
            let asks = Asks {
                name: "pin",
                label: "PIN of your account",
                hint: format!("In the sandbox it is {PIN}"),
                value: String::new(),
                length: 5,
                is_hidden: true,
                button: "Confirm",
            };
            (3, asks)
        }
    }
}

#[handler]
fn show(Data(gateway): Data<&Arc<Gateway>>, request: &Request) -> Response {
    let Some(payment) = gateway.find(request) else { return unknown(gateway) };
    if payment.step.is_over() {
        return over(gateway, payment.step.as_str());
    }
    gateway.checkout(&payment, StatusCode::OK, None)
}

#[handler]
async fn press(Data(gateway): Data<&Arc<Gateway>>, request: &Request, body: Body) -> Response {
    let Some(payment) = gateway.find(request) else { return unknown(gateway) };
    let form = fields(&body.into_bytes_limit(BODY_BYTES_MAX).await.unwrap_or_default());
    let button = |action| gateway.act(&payment.id, &Act::of(action)).map(|acted| acted.browser);
    let pressed = match form.get("action").map(String::as_str) {
        Some("cancel") => button(Action::Cancel),
        Some("fail") => button(Action::Fail),
        Some("forge") => button(Action::Forge),
        Some("leave") => return left(gateway),
        Some("enter") => {
            let Some(typed) = typed(&form) else {
                return gateway.notice(
                    StatusCode::BAD_REQUEST,
                    "No button",
                    "The form named nothing this page can do.",
                );
            };
            gateway.enter(&payment.id, typed)
        }
        Some(_) | None => {
            return gateway.notice(StatusCode::BAD_REQUEST, "No button", "The form named nothing this page can do.");
        }
    };
    let now = gateway.book().payment(&payment.id).cloned();
    match (pressed, now) {
        (Ok(Some(browser)), _) => back(&browser),
        (Ok(None), Some(payment)) if payment.step.is_over() => left(gateway),
        (Ok(None), Some(_)) if form.contains_key("pin") => left(gateway),
        (Ok(None), Some(payment)) => gateway.checkout(&payment, StatusCode::OK, None),
        (Err(ActRefused::Over { how }), _) => over(gateway, how),
        (Err(refused @ (ActRefused::Wallet { .. } | ActRefused::Wrong { .. })), Some(payment)) => {
            gateway.checkout(&payment, StatusCode::BAD_REQUEST, Some(page::sentence(&refused)))
        }
        (Err(_), _) | (Ok(None), None) => unknown(gateway),
    }
}

fn typed(form: &Fields) -> Option<Typed> {
    let text = |name: &str| form.get(name).map(|text| text.trim().to_owned());
    text("wallet").map(Typed::Wallet).or_else(|| text("otp").map(Typed::Otp)).or_else(|| text("pin").map(Typed::Pin))
}

fn fields(encoded: &[u8]) -> Fields {
    url::form_urlencoded::parse(encoded).into_owned().collect()
}

/// The browser goes back to the shop by GET, as the real gateway sends it.
fn back(browser: &str) -> Response {
    let response = Response::builder().status(StatusCode::FOUND).header(LOCATION, browser);
    response.header(CACHE_CONTROL, "no-store").finish()
}

fn unknown(gateway: &Gateway) -> Response {
    gateway.notice(StatusCode::NOT_FOUND, "No such payment", "The link is wrong, or the sandbox forgot it.")
}

fn over(gateway: &Gateway, how: &str) -> Response {
    let text = format!("It ended as {how}. Go back to the shop to start again.");
    gateway.notice(StatusCode::OK, "This payment is over", &text)
}

fn left(gateway: &Gateway) -> Response {
    let text = "The customer does not come back to the shop. You can close this tab.";
    gateway.notice(StatusCode::OK, "Done", text)
}

pub(super) fn routes(route: Route, gateway: &Arc<Gateway>) -> Route {
    route.at("/bkash/checkout", get(show).post(press).data(Arc::clone(gateway)))
}
