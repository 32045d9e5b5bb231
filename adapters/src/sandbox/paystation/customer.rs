//! The hosted page: where a customer chooses a wallet or a card and pays, or does anything else a customer may do.
//!
//! Everything works without JavaScript.

use std::sync::Arc;

use askama::Template;
use poem::http::StatusCode;
use poem::http::header::LOCATION;
use poem::web::{Data, Path};
use poem::{Body, EndpointExt, Response, Route, RouteMethod, get, handler};

use super::Gateway;
use super::act::{Act, Action, Return, WayBack};
use super::channel::{CHANNELS, Channel};
use super::invoice::{Invoice, State};
use super::magic::{AMOUNTS, Magic};
use crate::sandbox::decimal;
use crate::sandbox::form::Fields;
use crate::sandbox::page::{self, FormTarget};

/// Largest form the page sends.
const BODY_BYTES_MAX: usize = 8 * 1024;

/// What may be said of a failure, the first one by itself.
const MESSAGES: [&str; 4] = ["Insufficient balance", "Wrong PIN", "Wallet limit exceeded", "Card declined"];

#[derive(Template)]
#[template(path = "sandbox/paystation.html")]
struct PayPage<'a> {
    title: String,
    nonce: &'a str,
    invoice: &'a Invoice,
    amount: String,
    channels: &'static [Channel],
    messages: [&'static str; 4],
    magic: Option<&'static str>,
    amounts: Vec<(String, &'static str)>,
}

#[derive(Template)]
#[template(path = "sandbox/return.html")]
struct ReturnPage<'a> {
    title: String,
    nonce: &'a str,
    status: &'a str,
    post: &'a WayBack,
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

    fn no_such(&self) -> Response {
        self.notice(StatusCode::NOT_FOUND, "No such payment", "The link is wrong, or the sandbox forgot it.")
    }

    fn pay_page(&self, invoice: &Invoice) -> Response {
        let nonce = self.serial.letters(22);
        let amount = format!("BDT {}", decimal::show(invoice.asked + invoice.charge));
        let pay = PayPage {
            title: format!("Pay {amount}"),
            nonce: &nonce,
            invoice,
            amount,
            channels: &CHANNELS,
            messages: MESSAGES,
            magic: invoice.magic().map(Magic::sentence),
            amounts: AMOUNTS.iter().map(|(digits, _, sentence)| (format!("…{digits}"), *sentence)).collect(),
        };
        page::answer(StatusCode::OK, &pay, &nonce, FormTarget::AnyShop)
    }

    fn find(&self, number: &str, token: &str) -> Option<Invoice> {
        self.book().at(number).filter(|invoice| invoice.token == token).cloned()
    }
}

#[handler]
fn show(Data(gateway): Data<&Arc<Gateway>>, Path((number, token)): Path<(String, String)>) -> Response {
    match gateway.find(&number, &token) {
        None => gateway.no_such(),
        Some(invoice) if invoice.state == State::Processing => gateway.pay_page(&invoice),
        Some(invoice) => {
            let text = format!("It ended as {}. Go back to the shop to start again.", invoice.state.status());
            gateway.notice(StatusCode::OK, "This payment is over", &text)
        }
    }
}

#[handler]
async fn press(
    Data(gateway): Data<&Arc<Gateway>>,
    Path((number, token)): Path<(String, String)>,
    body: Body,
) -> Response {
    let bytes = body.into_bytes_limit(BODY_BYTES_MAX).await.unwrap_or_default();
    let form: Fields = url::form_urlencoded::parse(&bytes).into_owned().collect();
    if gateway.find(&number, &token).is_none() {
        return gateway.no_such();
    }
    let Some(act) = read(&form) else {
        return gateway.notice(StatusCode::BAD_REQUEST, "No button", "The form named nothing this page can do.");
    };
    let acted = match gateway.act(&number, act).await {
        Ok(acted) => acted,
        Err(refused) => return gateway.notice(StatusCode::CONFLICT, "Nothing happened", &refused.to_string()),
    };
    match acted.browser {
        None => {
            let text = "The customer does not come back to the shop. You can close this tab.";
            gateway.notice(StatusCode::OK, "Done", text)
        }
        Some(back) if back.method == "POST" => {
            let nonce = gateway.serial.letters(22);
            let status = back.fields.get("status").cloned().unwrap_or_default();
            let page = ReturnPage { title: "Back to the shop".to_owned(), nonce: &nonce, status: &status, post: &back };
            page::answer(StatusCode::OK, &page, &nonce, FormTarget::AnyShop)
        }
        Some(back) => Response::builder().status(StatusCode::SEE_OTHER).header(LOCATION, back.url).finish(),
    }
}

fn read(form: &Fields) -> Option<Act> {
    let text = |name: &str| form.get(name).filter(|text| !text.is_empty()).cloned();
    let action = match text("action")?.as_str() {
        "pay" => Action::Pay,
        "fail" => Action::Fail,
        "cancel" => Action::Cancel,
        "leave" => Action::Leave,
        "pay_late" => Action::PayLate,
        "forge" => Action::Forge,
        _other => return None,
    };
    let back = match (form.contains_key("stay"), form.contains_key("posted")) {
        (true, _) => Return::Nothing,
        (false, true) => Return::Posted,
        (false, false) => Return::Usual,
    };
    Some(Act {
        channel: text("channel"),
        message: text("message"),
        ipn: Some(form.contains_key("ipn")),
        back,
        after_ms: (action == Action::PayLate).then_some(LATE_AFTER_MS),
        ..Act::of(action)
    })
}

/// When a payment that was promised on the page arrives.
const LATE_AFTER_MS: u64 = 20_000;

pub(super) fn routes(route: Route, gateway: &Arc<Gateway>) -> Route {
    let with = |method: RouteMethod| method.data(Arc::clone(gateway));
    route.at("/checkout/:number/:token", with(get(show).post(press)))
}
