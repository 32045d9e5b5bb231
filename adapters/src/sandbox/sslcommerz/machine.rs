//! The machine API: the buttons of the hosted page and the fault switches, for tests and demos.
//!
//! | | |
//! |---|---|
//! | `GET  /sandbox/sslcommerz/sessions?tran_id=` | sessions, newest first |
//! | `GET  /sandbox/sslcommerz/sessions/{sessionkey}` | one session |
//! | `POST /sandbox/sslcommerz/sessions/{sessionkey}/act` | presses a button ([`Act`]); answers the browser's next post |
//! | `POST /sandbox/sslcommerz/refunds/{refund_ref_id}` | `{"end":"refunded"}` or `{"end":"cancelled"}` |
//! | `GET  /sandbox/sslcommerz/rates` | what one unit of each currency is worth in taka |
//! | `PUT  /sandbox/sslcommerz/rates` | `{"USD":"120.5"}` sets some of them for sessions to come |
//! | `GET  /sandbox/sslcommerz/switches` | what is broken |
//! | `PUT  /sandbox/sslcommerz/switches` | breaks something (one switch or a list); answers the ids |
//! | `DELETE /sandbox/sslcommerz/switches?id=&tran_id=&store_id=` | mends what is named, or everything |
//!
//! A refusal is `{"error": "…"}` with a 4xx.

use std::collections::BTreeMap;
use std::sync::Arc;

use poem::http::StatusCode;
use poem::web::{Data, Path};
use poem::{Body, EndpointExt, Request, Response, Route, RouteMethod, get, handler, post};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::act::{Act, ActRefused};
use super::fault::Fault;
use super::{Gateway, query_of};
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
struct EndRefund {
    end: RefundEnding,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
enum RefundEnding {
    Refunded,
    Cancelled,
}

#[derive(Serialize)]
struct Refusal {
    error: String,
}

#[handler]
fn list(Data(gateway): Data<&Arc<Gateway>>, request: &Request) -> Response {
    let asked = query_of(request);
    shown(StatusCode::OK, &gateway.sessions(asked.get("tran_id").map(String::as_str)))
}

#[handler]
fn show(Data(gateway): Data<&Arc<Gateway>>, Path(key): Path<String>) -> Response {
    match gateway.view(&key) {
        Some(session) => shown(StatusCode::OK, &session),
        None => refusal(&ActRefused::UnknownSession { key }),
    }
}

#[handler]
async fn act(Data(gateway): Data<&Arc<Gateway>>, Path(key): Path<String>, body: Body) -> Response {
    let act = match read::<Act>(body).await {
        Ok(act) => act,
        Err(response) => return response,
    };
    match gateway.act(&key, act).await {
        Ok(acted) => shown(StatusCode::OK, &acted),
        Err(refused) => refusal(&refused),
    }
}

#[handler]
async fn end_refund(Data(gateway): Data<&Arc<Gateway>>, Path(ref_id): Path<String>, body: Body) -> Response {
    let end = match read::<EndRefund>(body).await {
        Ok(asked) => asked.end,
        Err(response) => return response,
    };
    if gateway.end_refund(&ref_id, end == RefundEnding::Refunded) {
        return shown(StatusCode::OK, &serde_json::json!({ "refund_ref_id": ref_id }));
    }
    shown(StatusCode::NOT_FOUND, &Refusal { error: format!("there is no refund {ref_id}") })
}

#[handler]
fn list_rates(Data(gateway): Data<&Arc<Gateway>>) -> Response {
    shown(StatusCode::OK, &gateway.rates())
}

#[handler]
async fn set_rates(Data(gateway): Data<&Arc<Gateway>>, body: Body) -> Response {
    let rates = match read::<BTreeMap<String, String>>(body).await {
        Ok(rates) => rates,
        Err(response) => return response,
    };
    match gateway.set_rates(&rates) {
        Ok(()) => shown(StatusCode::OK, &gateway.rates()),
        Err(refused) => shown(StatusCode::BAD_REQUEST, &Refusal { error: refused.to_string() }),
    }
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
        ActRefused::UnknownSession { .. } => StatusCode::NOT_FOUND,
        ActRefused::UnknownChannel { .. } => StatusCode::BAD_REQUEST,
        ActRefused::Over { .. } | ActRefused::NothingLate | ActRefused::NothingToTell | ActRefused::TooManyTries => {
            StatusCode::CONFLICT
        }
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
        .at("/sandbox/sslcommerz/sessions", with(get(list)))
        .at("/sandbox/sslcommerz/sessions/:key", with(get(show)))
        .at("/sandbox/sslcommerz/sessions/:key/act", with(post(act)))
        .at("/sandbox/sslcommerz/refunds/:ref_id", with(post(end_refund)))
        .at("/sandbox/sslcommerz/rates", with(get(list_rates).put(set_rates)))
        .at("/sandbox/sslcommerz/switches", with(get(list_switches).put(set_switches).delete(clear_switches)))
}
