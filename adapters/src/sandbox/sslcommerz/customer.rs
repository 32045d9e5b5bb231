//! The hosted page: where a customer pays, or does anything else a customer may do.
//!
//! Everything works without JavaScript. With it, the last page posts itself to the shop, as the real gateway's does.

use std::sync::Arc;

use askama::Template;
use poem::http::StatusCode;
use poem::http::header::LOCATION;
use poem::web::{Data, Path};
use poem::{Body, EndpointExt, Request, Response, Route, RouteMethod, get, handler};

use super::act::{Act, Action, BrowserPost, Return};
use super::channel::Channel;
use super::hash::Fields;
use super::magic::{AMOUNTS, Magic};
use super::session::Session;
use super::{Gateway, query_of};
use crate::sandbox::decimal;
use crate::sandbox::page::{self, FormTarget};

/// Largest form the page sends.
const BODY_BYTES_MAX: usize = 8 * 1024;

const SLUG: &str = "testcde";

/// What a bank may say, the first one by itself.
const ERRORS: [&str; 5] =
    ["Insufficient funds", "Invalid expiration date", "Wrong OTP", "Card is blocked", "Do not honour"];

#[derive(Template)]
#[template(path = "sandbox/pay.html")]
struct PayPage<'a> {
    title: String,
    nonce: &'a str,
    session: &'a Session,
    amount: String,
    in_taka: Option<String>,
    chosen: &'static str,
    channels: &'a [&'static Channel],
    errors: [&'static str; 5],
    magic: Option<&'static str>,
    amounts: Vec<(String, &'static str)>,
}

#[derive(Template)]
#[template(path = "sandbox/return.html")]
struct ReturnPage<'a> {
    title: String,
    nonce: &'a str,
    status: &'a str,
    post: &'a BrowserPost,
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

    fn pay_page(&self, session: &Session, chosen: &'static str) -> Response {
        let nonce = self.serial.letters(22);
        let amount = |hundredths, currency: &str| format!("{currency} {}", decimal::show(hundredths));
        let pay = PayPage {
            title: format!("Pay {}", amount(session.asked, &session.currency)),
            nonce: &nonce,
            session,
            amount: amount(session.asked, &session.currency),
            in_taka: (session.currency != "BDT").then(|| amount(session.taka(), "BDT")),
            chosen,
            channels: &session.channels,
            errors: ERRORS,
            magic: session.magic().map(Magic::sentence),
            amounts: AMOUNTS.iter().map(|(digits, _, sentence)| (format!(".{digits:02}"), *sentence)).collect(),
        };
        page::answer(StatusCode::OK, &pay, &nonce, FormTarget::Here)
    }

    fn find(&self, slug: &str) -> Option<Session> {
        self.book().session(slug.strip_prefix(SLUG)?).cloned()
    }
}

#[handler]
fn show(Data(gateway): Data<&Arc<Gateway>>, Path(slug): Path<String>, request: &Request) -> Response {
    let Some(session) = gateway.find(&slug) else {
        return gateway.notice(
            StatusCode::NOT_FOUND,
            "No such session",
            "The link is wrong, or the sandbox forgot it.",
        );
    };
    if let Some(done) = session.decisive().filter(|_| !session.is_open()) {
        let text = format!("It ended as {}. Go back to the shop to start again.", done.status());
        return gateway.notice(StatusCode::OK, "This session is over", &text);
    }
    if session.has_lapsed(gateway.now()) {
        return gateway.notice(StatusCode::OK, "This session is over", "It ran out of time.");
    }
    let asked = query_of(request);
    let wanted = asked.get("channel").and_then(|name| super::channel::named(name));
    let offered = wanted.filter(|channel| session.channels.contains(channel));
    let chosen = offered.or(session.channels.first().copied()).map_or("", |channel| channel.name);
    gateway.pay_page(&session, chosen)
}

#[handler]
async fn press(Data(gateway): Data<&Arc<Gateway>>, Path(slug): Path<String>, body: Body) -> Response {
    let bytes = body.into_bytes_limit(BODY_BYTES_MAX).await.unwrap_or_default();
    let form: Fields = url::form_urlencoded::parse(&bytes).into_owned().collect();
    let Some(act) = read(&form) else {
        return gateway.notice(StatusCode::BAD_REQUEST, "No button", "The form named nothing this page can do.");
    };
    let Some(key) = slug.strip_prefix(SLUG) else {
        return gateway.notice(StatusCode::NOT_FOUND, "No such session", "The link is wrong.");
    };
    let acted = match gateway.act(key, act).await {
        Ok(acted) => acted,
        Err(refused) => return gateway.notice(StatusCode::CONFLICT, "Nothing happened", &refused.to_string()),
    };
    let Some(post) = acted.browser else {
        let text = "The customer does not come back to the shop. You can close this tab.";
        return gateway.notice(StatusCode::OK, "Done", text);
    };
    let nonce = gateway.serial.letters(22);
    let status = post.fields.get("status").cloned().unwrap_or_default();
    let back = ReturnPage { title: "Back to the shop".to_owned(), nonce: &nonce, status: &status, post: &post };
    page::answer(StatusCode::OK, &back, &nonce, FormTarget::AnyShop)
}

fn read(form: &Fields) -> Option<Act> {
    let text = |name: &str| form.get(name).filter(|text| !text.is_empty()).cloned();
    let action = match text("action")?.as_str() {
        "pay" => Action::Pay,
        "pay_risky" => Action::PayRisky,
        "fail" => Action::Fail,
        "cancel" => Action::Cancel,
        "leave" => Action::Leave,
        "expire" => Action::Expire,
        "pay_late" => Action::PayLate,
        "forge" => Action::Forge,
        _other => return None,
    };
    let late = super::act::LATE_AFTER.as_millis().try_into().ok();
    Some(Act {
        channel: text("channel"),
        error: text("error"),
        ipn: Some(form.contains_key("ipn")),
        back: if form.contains_key("stay") { Return::Nothing } else { Return::Usual },
        after_ms: late.filter(|_| action == Action::PayLate),
        ..Act::of(action)
    })
}

/// The older addresses of the same page: with the session in the query, and with a channel chosen already.
#[handler]
fn redirect(Data(gateway): Data<&Arc<Gateway>>, request: &Request) -> Response {
    let asked = query_of(request);
    let session = asked.get("SESSIONKEY").and_then(|key| gateway.book().session(key).cloned());
    let Some(session) = session else {
        return gateway.notice(
            StatusCode::NOT_FOUND,
            "No such session",
            "The link is wrong, or the sandbox forgot it.",
        );
    };
    let page = gateway.page_url(&session.key);
    let channel = asked.get("cardname").and_then(|name| super::channel::named(name));
    let to = channel.map_or(page.clone(), |channel| format!("{page}?channel={}", channel.name));
    Response::builder().status(StatusCode::SEE_OTHER).header(LOCATION, to).finish()
}

pub(super) fn routes(route: Route, gateway: &Arc<Gateway>) -> Route {
    let with = |method: RouteMethod| method.data(Arc::clone(gateway));
    route
        .at("/EasyCheckOut/:slug", with(get(show).post(press)))
        .at("/gwprocess/v4/gw.php", with(get(redirect)))
        .at("/gwprocess/v4/bankgw/indexhtml.php", with(get(redirect)))
}
