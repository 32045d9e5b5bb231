//! The machine API: the buttons of the hosted page, the keys and the fault switches, for tests and demos.
//!
//! | | |
//! |---|---|
//! | `GET  /sandbox/nagad/keys` | the gateway's public key, and the pair of merchants that registered none |
//! | `PUT  /sandbox/nagad/merchants/{merchantId}` | `{"public_key":"…"}` holds a merchant to a key of its own |
//! | `GET  /sandbox/nagad/orders?order_id=` | orders, newest first |
//! | `GET  /sandbox/nagad/orders/{payment_ref_id}` | one order |
//! | `POST /sandbox/nagad/orders/{payment_ref_id}/act` | presses a button ([`Act`]); answers the browser's next step |
//! | `GET`, `PUT`, `DELETE /sandbox/nagad/switches` | what is broken; breaks something; mends it |
//!
//! A refusal is `{"error": "…"}` with a 4xx.

use std::sync::Arc;

use poem::http::StatusCode;
use poem::web::{Data, Path};
use poem::{Body, EndpointExt, Request, Response, Route, RouteMethod, get, handler, post, put};
use serde::Deserialize;
use serde_json::json;

use super::Gateway;
use super::act::{Act, ActRefused};
use super::seal::{GATEWAY_PUBLIC_KEY, MERCHANT_KEY, one_line};
use crate::sandbox::form;
use crate::sandbox::panel::{self, refused, shown};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Registered {
    public_key: String,
}

#[handler]
fn keys(Data(gateway): Data<&Arc<Gateway>>) -> Response {
    shown(
        StatusCode::OK,
        &json!({
            "gateway_public_key": gateway.keys.public(),
            "gateway_public_key_pem": GATEWAY_PUBLIC_KEY,
            "merchant_private_key": one_line(MERCHANT_KEY),
            "merchant_private_key_pem": MERCHANT_KEY,
        }),
    )
}

#[handler]
async fn register(Data(gateway): Data<&Arc<Gateway>>, Path(merchant): Path<String>, body: Body) -> Response {
    let registered = match panel::read::<Registered>(body).await {
        Ok(registered) => registered,
        Err(response) => return response,
    };
    match gateway.register(&merchant, &registered.public_key) {
        Ok(()) => shown(StatusCode::OK, &json!({ "merchant_id": merchant })),
        Err(why) => refused(StatusCode::BAD_REQUEST, &why),
    }
}

#[handler]
fn list(Data(gateway): Data<&Arc<Gateway>>, request: &Request) -> Response {
    let asked = form::query(request);
    shown(StatusCode::OK, &gateway.orders(asked.get("order_id").map(String::as_str)))
}

#[handler]
fn show(Data(gateway): Data<&Arc<Gateway>>, Path(reference): Path<String>) -> Response {
    match gateway.view(&reference) {
        Some(order) => shown(StatusCode::OK, &order),
        None => refusal(&ActRefused::UnknownOrder { reference }),
    }
}

#[handler]
async fn act(Data(gateway): Data<&Arc<Gateway>>, Path(reference): Path<String>, body: Body) -> Response {
    let act = match panel::read::<Act>(body).await {
        Ok(act) => act,
        Err(response) => return response,
    };
    match gateway.act(&reference, act).await {
        Ok(acted) => shown(StatusCode::OK, &acted),
        Err(refused) => refusal(&refused),
    }
}

fn refusal(why: &ActRefused) -> Response {
    let status = match why {
        ActRefused::UnknownOrder { .. } => StatusCode::NOT_FOUND,
        ActRefused::Wrong { .. } => StatusCode::BAD_REQUEST,
        ActRefused::Over { .. } | ActRefused::OutOfOrder { .. } => StatusCode::CONFLICT,
    };
    refused(status, why)
}

pub(super) fn routes(route: Route, gateway: &Arc<Gateway>) -> Route {
    let with = |method: RouteMethod| method.data(Arc::clone(gateway));
    route
        .at("/sandbox/nagad/keys", with(get(keys)))
        .at("/sandbox/nagad/merchants/:merchant", with(put(register)))
        .at("/sandbox/nagad/orders", with(get(list)))
        .at("/sandbox/nagad/orders/:reference", with(get(show)))
        .at("/sandbox/nagad/orders/:reference/act", with(post(act)))
        .at("/sandbox/nagad/switches", panel::switches(gateway, |gateway: &Gateway| gateway.switches()))
}
