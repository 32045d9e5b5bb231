//! The machine API: the buttons of the hosted page and the fault switches, for tests and demos.
//!
//! | | |
//! |---|---|
//! | `GET  /sandbox/paystation/invoices?invoice_number=` | invoices, newest first |
//! | `GET  /sandbox/paystation/invoices/{number}` | one invoice, by the number of its page |
//! | `POST /sandbox/paystation/invoices/{number}/act` | presses a button ([`Act`]); answers the browser's next step |
//! | `PUT  /sandbox/paystation/merchants/{merchantId}` | `{"ipn_url":"…"}` registers where successes are told |
//! | `GET`, `PUT`, `DELETE /sandbox/paystation/switches` | what is broken; breaks something; mends it |
//!
//! A refusal is `{"error": "…"}` with a 4xx.

use std::sync::Arc;

use poem::http::StatusCode;
use poem::web::{Data, Path};
use poem::{Body, EndpointExt, Request, Response, Route, RouteMethod, get, handler, post, put};
use serde::Deserialize;

use super::Gateway;
use super::act::{Act, ActRefused};
use crate::sandbox::form;
use crate::sandbox::panel::{self, refused, shown};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Registered {
    ipn_url: String,
}

#[handler]
fn list(Data(gateway): Data<&Arc<Gateway>>, request: &Request) -> Response {
    let asked = form::query(request);
    shown(StatusCode::OK, &gateway.invoices(asked.get("invoice_number").map(String::as_str)))
}

#[handler]
fn show(Data(gateway): Data<&Arc<Gateway>>, Path(number): Path<String>) -> Response {
    match gateway.view(&number) {
        Some(invoice) => shown(StatusCode::OK, &invoice),
        None => refusal(&ActRefused::UnknownInvoice { number }),
    }
}

#[handler]
async fn act(Data(gateway): Data<&Arc<Gateway>>, Path(number): Path<String>, body: Body) -> Response {
    let act = match panel::read::<Act>(body).await {
        Ok(act) => act,
        Err(response) => return response,
    };
    match gateway.act(&number, act).await {
        Ok(acted) => shown(StatusCode::OK, &acted),
        Err(refused) => refusal(&refused),
    }
}

#[handler]
async fn register(Data(gateway): Data<&Arc<Gateway>>, Path(merchant): Path<String>, body: Body) -> Response {
    match panel::read::<Registered>(body).await {
        Ok(registered) => {
            gateway.tell_at(&merchant, &registered.ipn_url);
            shown(StatusCode::OK, &serde_json::json!({ "merchant_id": merchant, "ipn_url": registered.ipn_url }))
        }
        Err(response) => response,
    }
}

fn refusal(why: &ActRefused) -> Response {
    let status = match why {
        ActRefused::UnknownInvoice { .. } => StatusCode::NOT_FOUND,
        ActRefused::UnknownChannel { .. } => StatusCode::BAD_REQUEST,
        ActRefused::Over { .. } | ActRefused::NotPaid => StatusCode::CONFLICT,
    };
    refused(status, why)
}

pub(super) fn routes(route: Route, gateway: &Arc<Gateway>) -> Route {
    let with = |method: RouteMethod| method.data(Arc::clone(gateway));
    route
        .at("/sandbox/paystation/invoices", with(get(list)))
        .at("/sandbox/paystation/invoices/:number", with(get(show)))
        .at("/sandbox/paystation/invoices/:number/act", with(post(act)))
        .at("/sandbox/paystation/merchants/:merchant", with(put(register)))
        .at("/sandbox/paystation/switches", panel::switches(gateway, |gateway: &Gateway| gateway.switches()))
}
