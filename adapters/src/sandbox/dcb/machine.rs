//! The machine API for tests and demos, and the page that shows a phone's screen.
//!
//! | | |
//! |---|---|
//! | `GET  /sandbox/dcb/phones/{number}` | the phone's screen, as a page; its messages as JSON when that is asked for |
//! | `PUT  /sandbox/dcb/phones/{number}` | `{"balance":"12.50"}` fills the phone up, or empties it |
//! | `GET  /sandbox/dcb/charges` | what was charged and given back, oldest first |
//! | `GET  /sandbox/dcb/statement.csv` | the same as the operators' report, with both ids |
//! | `POST /sandbox/dcb/charges/{id}/answer` | `{"answer":"yes"}` or `"no"`, when the operator asks the payer |
//! | `GET  /sandbox/dcb/consents` | consent pages, newest first |
//! | `POST /sandbox/dcb/consents/{id}/act` | presses a button there ([`ConsentAct`]); answers where the browser goes |
//! | `GET, POST /sandbox/dcb/confirm/{payment}` | the page on which a payer confirms a CAMARA payment |
//! | `GET  /sandbox/dcb/numbers` | the numbers that force an outcome |
//! | `GET, PUT, DELETE /sandbox/dcb/switches?id=&tran_id=&store_id=` | what is broken |

use std::collections::BTreeMap;
use std::sync::Arc;

use askama::Template;
use poem::http::{StatusCode, header};
use poem::web::{Data, Path};
use poem::{Body, EndpointExt, Request, Response, Route, RouteMethod, get, handler, post};
use serde::{Deserialize, Serialize};
use serde_json::json;

use super::book::{Book, Charge, ChargeState, Face};
use super::consent::ConsentAct;
use super::fault::Fault;
use super::phone::{Message, NUMBERS, Plan};
use super::{Operators, read};
use crate::sandbox::decimal;
use crate::sandbox::page::{self, FormTarget};
use crate::sandbox::switches::Switch;

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(Switch<Fault>),
    Many(Vec<Switch<Fault>>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Fill {
    balance: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Said {
    answer: String,
}

#[derive(Template)]
#[template(path = "sandbox/phone.html")]
struct PhonePage<'a> {
    title: String,
    nonce: &'a str,
    number: &'a str,
    plan: &'static str,
    left: String,
    messages: Vec<Message>,
    /// The charge that waits for the payer's answer.
    asked: Option<String>,
    numbers: &'a [(&'static str, super::phone::Magic, &'static str)],
}

#[derive(Template)]
#[template(path = "sandbox/confirm.html")]
struct ConfirmPage<'a> {
    title: String,
    nonce: &'a str,
    amount: String,
    is_open: bool,
}

fn shown(status: StatusCode, what: &impl Serialize) -> Response {
    match serde_json::to_string(what) {
        Ok(json) => Response::builder().status(status).content_type("application/json").body(json),
        Err(_) => Response::builder().status(StatusCode::INTERNAL_SERVER_ERROR).finish(),
    }
}

fn refusal(status: StatusCode, error: &str) -> Response {
    shown(status, &json!({ "error": error }))
}

/// The charge that waits for an answer on a phone.
fn waiting(book: &Book, number: &str) -> Option<String> {
    let waits = |charge: &&Charge| {
        charge.face == Face::Bdapps && charge.number == number && charge.state == ChargeState::Waiting
    };
    book.charges.iter().rev().find(waits).map(|charge| charge.external.clone())
}

impl Operators {
    /// The payer answers the operator who asks on the phone; false when nobody asks.
    pub fn payer_answers(&self, external_id: &str, is_yes: bool) -> bool {
        let mut book = self.book();
        let waits = |charge: &&mut Charge| charge.external == external_id && charge.state == ChargeState::Waiting;
        let charge = book.charges.iter_mut().find(waits);
        charge.map(|charge| charge.code = if is_yes { "yes" } else { "no" }.to_owned()).is_some()
    }

    fn phone_page(&self, number: &str) -> Response {
        let nonce = self.serial.letters(22);
        let mut book = self.book();
        let Some(phone) = book.phones.of(number).cloned() else {
            return refusal(StatusCode::NOT_FOUND, "this is no mobile number");
        };
        let shown = PhonePage {
            title: format!("Phone {number}"),
            nonce: &nonce,
            number,
            plan: match phone.plan {
                Plan::Prepaid => "Balance",
                Plan::Postpaid => "Left until the limit of the bill",
            },
            left: decimal::show(phone.left),
            messages: phone.messages.iter().rev().cloned().collect(),
            asked: waiting(&book, &phone.number),
            numbers: &NUMBERS,
        };
        page::answer(StatusCode::OK, &shown, &nonce, FormTarget::Here)
    }

    fn confirm_page(&self, id: &str) -> Response {
        let nonce = self.serial.letters(22);
        let Some(charge) = self.book().internal_mut(Face::Camara, id).cloned() else {
            return refusal(StatusCode::NOT_FOUND, "there is no such payment");
        };
        let amount = format!("Tk {}", decimal::show(charge.hundredths));
        let is_open = charge.state == ChargeState::PendingValidation;
        let shown = ConfirmPage { title: format!("Confirm {amount}"), nonce: &nonce, amount, is_open };
        page::answer(StatusCode::OK, &shown, &nonce, FormTarget::Here)
    }

    fn statement(&self) -> String {
        let mut lines = vec!["date,face,operator_id,merchant_id,amount,kind".to_owned()];
        for charge in self.book().charges.iter().filter(|charge| charge.state == ChargeState::Charged) {
            let face = super::ChargeView::from(charge).face;
            let row = |at: &chrono::DateTime<chrono::Utc>, own: &str, theirs: &str, amount: i64, kind: &str| {
                format!("{},{face},{own},{theirs},{},{kind}", at.format("%Y-%m-%d"), decimal::show(amount))
            };
            lines.push(row(&charge.at, &charge.internal, &charge.external, charge.hundredths, "charge"));
            for refund in charge.refunds.iter().filter(|refund| refund.is_done) {
                lines.push(row(&refund.at, &refund.internal, &refund.external, refund.hundredths, "refund"));
            }
        }
        lines.join("\n") + "\n"
    }
}

#[handler]
fn show_phone(Data(operators): Data<&Arc<Operators>>, Path(number): Path<String>, request: &Request) -> Response {
    let is_machine = request.header(header::ACCEPT).is_some_and(|accept| accept.contains("json"));
    if is_machine { shown(StatusCode::OK, &operators.messages(&number)) } else { operators.phone_page(&number) }
}

#[handler]
async fn fill_phone(Data(operators): Data<&Arc<Operators>>, Path(number): Path<String>, body: Body) -> Response {
    let left = read::<Fill>(body).await.and_then(|fill| decimal::parse(&fill.balance));
    match left.map(|left| operators.set_left(&number, left)) {
        Some(true) => shown(StatusCode::OK, &json!({ "number": number })),
        Some(false) => refusal(StatusCode::NOT_FOUND, "this is no mobile number"),
        None => refusal(StatusCode::BAD_REQUEST, "the balance is no amount"),
    }
}

#[handler]
async fn answer_on_phone(Data(operators): Data<&Arc<Operators>>, Path(number): Path<String>, body: Body) -> Response {
    let bytes = body.into_bytes_limit(super::BODY_BYTES_MAX).await.unwrap_or_default();
    let form: BTreeMap<String, String> = url::form_urlencoded::parse(&bytes).into_owned().collect();
    let text = |name: &str| form.get(name).map(String::as_str).unwrap_or_default();
    operators.payer_answers(text("charge"), text("answer") == "yes");
    operators.phone_page(&number)
}

#[handler]
fn list_charges(Data(operators): Data<&Arc<Operators>>) -> Response {
    shown(StatusCode::OK, &operators.charges())
}

#[handler]
fn show_statement(Data(operators): Data<&Arc<Operators>>) -> Response {
    Response::builder().content_type("text/csv").body(operators.statement())
}

#[handler]
async fn answer_charge(Data(operators): Data<&Arc<Operators>>, Path(id): Path<String>, body: Body) -> Response {
    match read::<Said>(body).await {
        Some(said) if operators.payer_answers(&id, said.answer == "yes") => {
            shown(StatusCode::OK, &json!({ "charge": id }))
        }
        Some(_) => refusal(StatusCode::CONFLICT, "nobody waits for this answer"),
        None => refusal(StatusCode::BAD_REQUEST, "the body is not understood"),
    }
}

#[handler]
fn list_consents(Data(operators): Data<&Arc<Operators>>) -> Response {
    shown(StatusCode::OK, &operators.consents())
}

#[handler]
async fn act_on_consent(Data(operators): Data<&Arc<Operators>>, Path(id): Path<String>, body: Body) -> Response {
    let Some(act) = read::<ConsentAct>(body).await else {
        return refusal(StatusCode::BAD_REQUEST, "the body is not understood");
    };
    match operators.consent_act(&id, &act) {
        Some(acted) => shown(StatusCode::OK, &acted),
        None => refusal(StatusCode::NOT_FOUND, "there is no such consent"),
    }
}

#[handler]
fn show_confirm(Data(operators): Data<&Arc<Operators>>, Path(id): Path<String>) -> Response {
    operators.confirm_page(&id)
}

#[handler]
async fn take_confirm(Data(operators): Data<&Arc<Operators>>, Path(id): Path<String>, body: Body) -> Response {
    let bytes = body.into_bytes_limit(super::BODY_BYTES_MAX).await.unwrap_or_default();
    operators.confirm_by_page(&id, bytes == b"answer=yes"[..]);
    operators.tell_sink(&id);
    operators.confirm_page(&id)
}

#[handler]
fn list_numbers() -> Response {
    let all: Vec<_> =
        NUMBERS.iter().map(|(digits, _, says)| json!({ "endsIn": format!("00000{digits}"), "it": says })).collect();
    shown(StatusCode::OK, &all)
}

#[handler]
fn list_switches(Data(operators): Data<&Arc<Operators>>) -> Response {
    shown(StatusCode::OK, &operators.switches().all())
}

#[handler]
async fn set_switches(Data(operators): Data<&Arc<Operators>>, body: Body) -> Response {
    let switches = match read::<OneOrMany>(body).await {
        Some(OneOrMany::One(switch)) => vec![switch],
        Some(OneOrMany::Many(switches)) => switches,
        None => return refusal(StatusCode::BAD_REQUEST, "the body is not understood"),
    };
    let ids: Vec<_> = switches.into_iter().map(|switch| operators.switches().set(switch)).collect();
    shown(StatusCode::OK, &json!({ "ids": ids }))
}

#[handler]
fn clear_switches(Data(operators): Data<&Arc<Operators>>, request: &Request) -> Response {
    let query = request.uri().query().unwrap_or_default();
    let asked: BTreeMap<String, String> = url::form_urlencoded::parse(query.as_bytes()).into_owned().collect();
    let fits = |name: &str, is: Option<&str>| asked.get(name).is_none_or(|wanted| Some(wanted.as_str()) == is);
    let cleared = operators.switches().clear(|switch| {
        fits("id", Some(&switch.id.to_string()))
            && fits("tran_id", switch.tran_id.as_deref())
            && fits("store_id", switch.store_id.as_deref())
    });
    shown(StatusCode::OK, &json!({ "cleared": cleared }))
}

pub(super) fn routes(route: Route, operators: &Arc<Operators>) -> Route {
    let with = |method: RouteMethod| method.data(Arc::clone(operators));
    route
        .at("/sandbox/dcb/phones/:number", with(get(show_phone).put(fill_phone).post(answer_on_phone)))
        .at("/sandbox/dcb/charges", with(get(list_charges)))
        .at("/sandbox/dcb/charges/:id/answer", with(post(answer_charge)))
        .at("/sandbox/dcb/statement.csv", with(get(show_statement)))
        .at("/sandbox/dcb/consents", with(get(list_consents)))
        .at("/sandbox/dcb/consents/:id/act", with(post(act_on_consent)))
        .at("/sandbox/dcb/confirm/:id", with(get(show_confirm).post(take_confirm)))
        .at("/sandbox/dcb/numbers", with(get(list_numbers)))
        .at("/sandbox/dcb/switches", with(get(list_switches).put(set_switches).delete(clear_switches)))
}
