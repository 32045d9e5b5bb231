//! The machine API: the buttons of the hosted page and the fault switches, for tests and demos.
//!
//! | | |
//! |---|---|
//! | `GET  /sandbox/bkash/payments?invoice=` | payments, newest first |
//! | `GET  /sandbox/bkash/payments/{paymentID}` | one payment |
//! | `POST /sandbox/bkash/payments/{paymentID}/act` | presses a button ([`Act`]); answers where the browser goes |
//! | `POST /sandbox/bkash/payments/{paymentID}/refund-by-hand` | `{"amount":"10.00"}`: money goes back without the API |
//! | `POST /sandbox/bkash/payments/{paymentID}/notify` | tells the merchant's server of it once more |
//! | `PUT  /sandbox/bkash/merchants/{username}` | `{"sns_url":"…"}` registers where executions are told, signed as SNS does |
//! | `GET  /sandbox/bkash/token-calls?username=` | how often a merchant asked for tokens |
//! | `GET`, `PUT`, `DELETE /sandbox/bkash/switches` | what is broken; breaks something; mends it |
//!
//! A switch's `tran_id` is an invoice number and its `store_id` a username. A refusal is `{"error": "…"}` with a 4xx.

use std::sync::Arc;

use poem::http::StatusCode;
use poem::web::{Data, Path};
use poem::{Body, EndpointExt, Request, Response, Route, RouteMethod, get, handler, post, put};
use serde::Deserialize;

use super::Gateway;
use super::act::{Act, ActRefused};
use super::notify::{CERTIFICATE, CERTIFICATE_PATH, CONFIRM_PATH};
use crate::sandbox::form;
use crate::sandbox::panel::{self, refused, shown};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ByHand {
    amount: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Registered {
    sns_url: String,
}

#[handler]
fn list(Data(gateway): Data<&Arc<Gateway>>, request: &Request) -> Response {
    shown(StatusCode::OK, &gateway.payments(form::query(request).get("invoice").map(String::as_str)))
}

#[handler]
fn show(Data(gateway): Data<&Arc<Gateway>>, Path(id): Path<String>) -> Response {
    match gateway.payment(&id) {
        Some(payment) => shown(StatusCode::OK, &payment),
        None => refusal(&ActRefused::Unknown { id }),
    }
}

#[handler]
async fn act(Data(gateway): Data<&Arc<Gateway>>, Path(id): Path<String>, body: Body) -> Response {
    match panel::read::<Act>(body).await.map(|act| gateway.act(&id, &act)) {
        Ok(Ok(acted)) => shown(StatusCode::OK, &acted),
        Ok(Err(refused)) => refusal(&refused),
        Err(response) => response,
    }
}

#[handler]
async fn refund_by_hand(Data(gateway): Data<&Arc<Gateway>>, Path(id): Path<String>, body: Body) -> Response {
    let amount = match panel::read::<ByHand>(body).await {
        Ok(asked) => asked.amount,
        Err(response) => return response,
    };
    match gateway.refund_by_hand(&id, &amount) {
        Some(trx_id) => shown(StatusCode::OK, &serde_json::json!({ "refundTrxID": trx_id })),
        None => refused(StatusCode::CONFLICT, &format!("{amount} of {id} cannot go back")),
    }
}

#[handler]
async fn notify(Data(gateway): Data<&Arc<Gateway>>, Path(id): Path<String>) -> Response {
    match gateway.tell_again(&id).await {
        Some(reply) => shown(StatusCode::OK, &serde_json::json!({ "reply": reply })),
        None => refused(StatusCode::CONFLICT, &format!("{id} was not executed, or nobody wants to be told")),
    }
}

#[handler]
async fn register(Data(gateway): Data<&Arc<Gateway>>, Path(username): Path<String>, body: Body) -> Response {
    match panel::read::<Registered>(body).await {
        Ok(registered) => {
            let reply = gateway.tell_at(&username, &registered.sns_url).await;
            shown(StatusCode::OK, &serde_json::json!({ "username": username, "reply": reply }))
        }
        Err(response) => response,
    }
}

#[handler]
fn certificate() -> Response {
    Response::builder().content_type("application/x-pem-file").body(CERTIFICATE)
}

#[handler]
fn confirm(Data(gateway): Data<&Arc<Gateway>>, request: &Request) -> Response {
    let asked = form::query(request);
    let named = |name: &str| asked.get(name).map_or("", String::as_str);
    match gateway.subscribe(named("username"), named("token")) {
        true => shown(StatusCode::OK, &serde_json::json!({ "confirmed": true })),
        false => refused(StatusCode::NOT_FOUND, &"nobody was asked to confirm that"),
    }
}

#[handler]
fn token_calls(Data(gateway): Data<&Arc<Gateway>>, request: &Request) -> Response {
    let asked = form::query(request);
    shown(StatusCode::OK, &gateway.token_calls(asked.get("username").map_or("", String::as_str)))
}

fn refusal(why: &ActRefused) -> Response {
    let status = match why {
        ActRefused::Unknown { .. } => StatusCode::NOT_FOUND,
        ActRefused::Wallet { .. } => StatusCode::BAD_REQUEST,
        ActRefused::Over { .. } | ActRefused::Wrong { .. } => StatusCode::CONFLICT,
    };
    refused(status, why)
}

pub(super) fn routes(route: Route, gateway: &Arc<Gateway>) -> Route {
    let with = |method: RouteMethod| method.data(Arc::clone(gateway));
    route
        .at("/sandbox/bkash/payments", with(get(list)))
        .at("/sandbox/bkash/payments/:id", with(get(show)))
        .at("/sandbox/bkash/payments/:id/act", with(post(act)))
        .at("/sandbox/bkash/payments/:id/refund-by-hand", with(post(refund_by_hand)))
        .at("/sandbox/bkash/payments/:id/notify", with(post(notify)))
        .at("/sandbox/bkash/merchants/:username", with(put(register)))
        .at(CERTIFICATE_PATH, get(certificate))
        .at(CONFIRM_PATH, with(get(confirm)))
        .at("/sandbox/bkash/token-calls", with(get(token_calls)))
        .at("/sandbox/bkash/switches", panel::switches(gateway, |gateway: &Gateway| gateway.switches()))
}
