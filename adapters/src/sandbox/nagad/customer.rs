//! The hosted page: the wallet's number, then the code that comes by message, then the PIN. Everything works without
//! JavaScript.

use std::sync::Arc;

use askama::Template;
use poem::http::StatusCode;
use poem::http::header::LOCATION;
use poem::web::{Data, Path};
use poem::{Body, EndpointExt, Response, Route, RouteMethod, get, handler};

use super::Gateway;
use super::act::{Act, ActRefused, Action, LATE_AFTER, Return};
use super::magic::{AMOUNTS, Magic, WALLETS};
use super::order::{Order, Step};
use crate::sandbox::decimal;
use crate::sandbox::form::Fields;
use crate::sandbox::page::{self, FormTarget};

/// Largest form the page sends.
const BODY_BYTES_MAX: usize = 8 * 1024;

/// What the customer is asked for.
struct Ask {
    action: &'static str,
    label: &'static str,
    hint: &'static str,
    button: &'static str,
    length: usize,
    is_hidden: bool,
}

const WALLET: Ask = Ask {
    action: "wallet",
    label: "Your Nagad account number",
    hint: "Any number of eleven digits pays, such as 01711223344",
    button: "Proceed",
    length: 11,
    is_hidden: false,
};
const OTP: Ask = Ask {
    action: "otp",
    label: "The code that was sent to you",
    hint: "Any six digits; 000000 is wrong",
    button: "Proceed",
    length: 6,
    is_hidden: false,
};
const PIN: Ask = Ask {
    action: "pin",
    label: "Your PIN",
    hint: "Any four digits; 0000 is wrong. Never type a real one here",
    button: "Pay",
    length: 4,
    is_hidden: true,
};

#[derive(Template)]
#[template(path = "sandbox/nagad.html")]
struct PayPage<'a> {
    title: String,
    nonce: &'a str,
    order: &'a Order,
    amount: String,
    ask: &'static Ask,
    step: u8,
    wrong: Option<String>,
    wallets: [(&'static str, &'static str, &'static str); 3],
    magic: Option<&'static str>,
    amounts: Vec<(String, &'static str)>,
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

    /// What the customer sees where an order stands now.
    fn page(&self, status: StatusCode, reference: &str, wrong: Option<String>) -> Response {
        let order = self.book().at(reference).filter(|order| order.step != Step::Announced).cloned();
        let Some(order) = order else {
            let text = "The link is wrong, or the sandbox forgot it.";
            return self.notice(StatusCode::NOT_FOUND, "No such payment", text);
        };
        let (ask, step) = match order.step {
            Step::Announced | Step::OrderInitiated | Step::Ready => (&WALLET, 1),
            Step::OtpSent => (&OTP, 2),
            Step::OtpVerified => (&PIN, 3),
            Step::PinGiven | Step::InProgress => {
                return self.notice(status, "In progress", "The payment is in progress. You can close this tab.");
            }
            Step::Success | Step::Failed | Step::Fraud | Step::Aborted => {
                let text = format!("It ended as {}. Go back to the shop to start again.", order.status());
                return self.notice(status, "This payment is over", &text);
            }
        };
        let nonce = self.serial.letters(22);
        let amount = format!("BDT {}", decimal::show(order.amount));
        let pay = PayPage {
            title: format!("Pay {amount}"),
            nonce: &nonce,
            order: &order,
            amount,
            ask,
            step,
            wrong,
            wallets: WALLETS,
            magic: order.magic().map(Magic::sentence),
            amounts: AMOUNTS.iter().map(|(digits, _, sentence)| (format!(".{digits:02}"), *sentence)).collect(),
        };
        page::answer(status, &pay, &nonce, FormTarget::AnyShop)
    }
}

#[handler]
async fn show(Data(gateway): Data<&Arc<Gateway>>, Path(reference): Path<String>) -> Response {
    // A page that is over says so itself.
    gateway.act(&reference, Act::of(Action::Open)).await.ok();
    gateway.page(StatusCode::OK, &reference, None)
}

#[handler]
async fn press(Data(gateway): Data<&Arc<Gateway>>, Path(reference): Path<String>, body: Body) -> Response {
    let bytes = body.into_bytes_limit(BODY_BYTES_MAX).await.unwrap_or_default();
    let form: Fields = url::form_urlencoded::parse(&bytes).into_owned().collect();
    let Some(act) = read(&form) else {
        return gateway.notice(StatusCode::BAD_REQUEST, "No button", "The form named nothing this page can do.");
    };
    let is_leaving = act.action == Action::Leave;
    match gateway.act(&reference, act).await {
        Ok(acted) => match acted.browser {
            Some(back) => Response::builder().status(StatusCode::SEE_OTHER).header(LOCATION, back.url).finish(),
            None if is_leaving || gateway.is_over(&reference) => {
                let text = "The customer does not come back to the shop. You can close this tab.";
                gateway.notice(StatusCode::OK, "Done", text)
            }
            None => gateway.page(StatusCode::OK, &reference, None),
        },
        Err(wrong @ ActRefused::Wrong { .. }) => {
            gateway.page(StatusCode::BAD_REQUEST, &reference, Some(page::sentence(&wrong)))
        }
        Err(ActRefused::UnknownOrder { .. }) => gateway.page(StatusCode::NOT_FOUND, &reference, None),
        Err(refused) => gateway.notice(StatusCode::CONFLICT, "Nothing happened", &refused.to_string()),
    }
}

impl Gateway {
    fn is_over(&self, reference: &str) -> bool {
        self.book().at(reference).is_some_and(|order| order.step.is_over())
    }
}

fn read(form: &Fields) -> Option<Act> {
    let text = |name: &str| form.get(name).filter(|text| !text.is_empty()).cloned();
    let action = match text("action")?.as_str() {
        "wallet" => Action::Wallet,
        "otp" => Action::Otp,
        "pin" => Action::Pin,
        "fail" => Action::Fail,
        "fraud" => Action::Fraud,
        "abort" => Action::Abort,
        "leave" => Action::Leave,
        "pay_late" => Action::PayLate,
        "forge" => Action::Forge,
        _other => return None,
    };
    let code = text("status_code");
    let message = WALLETS.iter().find(|(_, known, _)| code.as_deref() == Some(known)).map(|(.., said)| *said);
    Some(Act {
        entry: text("entry"),
        message: message.map(str::to_owned),
        status_code: code,
        back: if form.contains_key("stay") { Return::Nothing } else { Return::Usual },
        after_ms: u64::try_from(LATE_AFTER.as_millis()).ok().filter(|_| action == Action::PayLate),
        ..Act::of(action)
    })
}

pub(super) fn routes(route: Route, gateway: &Arc<Gateway>) -> Route {
    let with = |method: RouteMethod| method.data(Arc::clone(gateway));
    route.at("/check-out/:reference", with(get(show).post(press)))
}
