//! The machine API: the buttons of the hosted page and the fault switches, for tests and demos.
//!
//! | | |
//! |---|---|
//! | `GET  /sandbox/bkash/payments?invoice=` | payments, newest first |
//! | `GET  /sandbox/bkash/payments/{paymentID}` | one payment |
//! | `POST /sandbox/bkash/payments/{paymentID}/act` | presses a button ([`Act`]); answers where the browser goes |
//! | `POST /sandbox/bkash/payments/{paymentID}/refund-by-hand` | `{"amount":"10.00"}`: money goes back without the API |
//! | `GET  /sandbox/bkash/token-calls?username=` | how often a merchant asked for tokens |
//! | `GET  /sandbox/bkash/switches` | what is broken |
//! | `PUT  /sandbox/bkash/switches` | breaks something (one switch or a list); answers the ids |
//! | `DELETE /sandbox/bkash/switches?id=&tran_id=&store_id=` | mends what is named, or everything |
//!
//! A switch's `tran_id` is an invoice number and its `store_id` a username. A refusal is `{"error": "…"}` with a 4xx.

use std::collections::BTreeMap;
use std::sync::Arc;

use poem::http::StatusCode;
use poem::web::{Data, Path};
use poem::{Body, EndpointExt, Request, Response, Route, RouteMethod, get, handler, post};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::Gateway;
use super::act::{Act, ActRefused};
use super::fault::Fault;
use crate::sandbox::switches::Switch;

/// Largest body the machine API reads.
const BODY_BYTES_MAX: usize = 64 * 1024;

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany {
    One(Switch<Fault>),
    Many(Vec<Switch<Fault>>),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ByHand {
    amount: String,
}

#[derive(Serialize)]
struct Refusal {
    error: String,
}

#[handler]
fn list(Data(gateway): Data<&Arc<Gateway>>, request: &Request) -> Response {
    shown(StatusCode::OK, &gateway.payments(query_of(request).get("invoice").map(String::as_str)))
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
    match read::<Act>(body).await.map(|act| gateway.act(&id, &act)) {
        Ok(Ok(acted)) => shown(StatusCode::OK, &acted),
        Ok(Err(refused)) => refusal(&refused),
        Err(response) => response,
    }
}

#[handler]
async fn refund_by_hand(Data(gateway): Data<&Arc<Gateway>>, Path(id): Path<String>, body: Body) -> Response {
    let amount = match read::<ByHand>(body).await {
        Ok(asked) => asked.amount,
        Err(response) => return response,
    };
    match gateway.refund_by_hand(&id, &amount) {
        Some(trx_id) => shown(StatusCode::OK, &serde_json::json!({ "refundTrxID": trx_id })),
        None => shown(StatusCode::CONFLICT, &Refusal { error: format!("{amount} of {id} cannot go back") }),
    }
}

#[handler]
fn token_calls(Data(gateway): Data<&Arc<Gateway>>, request: &Request) -> Response {
    let asked = query_of(request);
    shown(StatusCode::OK, &gateway.token_calls(asked.get("username").map_or("", String::as_str)))
}

#[handler]
fn list_switches(Data(gateway): Data<&Arc<Gateway>>) -> Response {
    shown(StatusCode::OK, &gateway.switches().all())
}

#[handler]
async fn set_switches(Data(gateway): Data<&Arc<Gateway>>, body: Body) -> Response {
    let switches = match read::<OneOrMany>(body).await {
        Ok(OneOrMany::One(switch)) => vec![switch],
        Ok(OneOrMany::Many(switches)) => switches,
        Err(response) => return response,
    };
    let ids: Vec<_> = switches.into_iter().map(|switch| gateway.switches().set(switch)).collect();
    shown(StatusCode::OK, &serde_json::json!({ "ids": ids }))
}

#[handler]
fn clear_switches(Data(gateway): Data<&Arc<Gateway>>, request: &Request) -> Response {
    let asked = query_of(request);
    let fits = |name: &str, is: Option<&str>| asked.get(name).is_none_or(|wanted| Some(wanted.as_str()) == is);
    let cleared = gateway.switches().clear(|switch| {
        fits("id", Some(&switch.id.to_string()))
            && fits("tran_id", switch.tran_id.as_deref())
            && fits("store_id", switch.store_id.as_deref())
    });
    shown(StatusCode::OK, &serde_json::json!({ "cleared": cleared }))
}

fn query_of(request: &Request) -> BTreeMap<String, String> {
    let query = request.uri().query().unwrap_or_default();
    url::form_urlencoded::parse(query.as_bytes()).into_owned().collect()
}

async fn read<T: DeserializeOwned>(body: Body) -> Result<T, Response> {
    let bytes = body.into_bytes_limit(BODY_BYTES_MAX).await.map_err(|failed| {
        shown(StatusCode::PAYLOAD_TOO_LARGE, &Refusal { error: format!("the body cannot be read: {failed}") })
    })?;
    serde_json::from_slice(&bytes).map_err(|wrong| {
        shown(StatusCode::BAD_REQUEST, &Refusal { error: format!("the body is not understood: {wrong}") })
    })
}

fn refusal(refused: &ActRefused) -> Response {
    let status = match refused {
        ActRefused::Unknown { .. } => StatusCode::NOT_FOUND,
        ActRefused::Wallet { .. } => StatusCode::BAD_REQUEST,
        ActRefused::Over { .. } | ActRefused::Wrong { .. } => StatusCode::CONFLICT,
    };
    shown(status, &Refusal { error: refused.to_string() })
}

fn shown(status: StatusCode, what: &impl Serialize) -> Response {
    match serde_json::to_string(what) {
        Ok(json) => Response::builder().status(status).content_type("application/json").body(json),
        Err(_) => Response::builder().status(StatusCode::INTERNAL_SERVER_ERROR).finish(),
    }
}

pub(super) fn routes(route: Route, gateway: &Arc<Gateway>) -> Route {
    let with = |method: RouteMethod| method.data(Arc::clone(gateway));
    route
        .at("/sandbox/bkash/payments", with(get(list)))
        .at("/sandbox/bkash/payments/:id", with(get(show)))
        .at("/sandbox/bkash/payments/:id/act", with(post(act)))
        .at("/sandbox/bkash/payments/:id/refund-by-hand", with(post(refund_by_hand)))
        .at("/sandbox/bkash/token-calls", with(get(token_calls)))
        .at("/sandbox/bkash/switches", with(get(list_switches).put(set_switches).delete(clear_switches)))
}
