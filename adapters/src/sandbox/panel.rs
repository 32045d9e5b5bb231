//! What the machine APIs of the gateways share: how they read, show and refuse, and the fault switches.

use std::fmt::Display;
use std::sync::Arc;

use poem::http::StatusCode;
use poem::{Body, Request, Response, RouteMethod, endpoint};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use super::form;
use super::switches::{Switch, Switches};

/// Largest body the machine API reads.
const BODY_BYTES_MAX: usize = 64 * 1024;

#[derive(Deserialize)]
#[serde(untagged)]
enum OneOrMany<F> {
    One(Switch<F>),
    Many(Vec<Switch<F>>),
}

/// `GET`, `PUT` and `DELETE` of a gateway's switches.
pub(super) fn switches<G, F>(gateway: &Arc<G>, of: fn(&G) -> &Switches<F>) -> RouteMethod
where
    G: Send + Sync + 'static,
    F: Clone + Serialize + DeserializeOwned + Send + 'static,
{
    let (listed, set, cleared) = (Arc::clone(gateway), Arc::clone(gateway), Arc::clone(gateway));
    RouteMethod::new()
        .get(endpoint::make_sync(move |_| shown(StatusCode::OK, &of(&listed).all())))
        .put(endpoint::make(move |request: Request| {
            let gateway = Arc::clone(&set);
            async move {
                let switches = match read::<OneOrMany<F>>(request.into_body()).await {
                    Ok(OneOrMany::One(switch)) => vec![switch],
                    Ok(OneOrMany::Many(switches)) => switches,
                    Err(response) => return Ok::<_, poem::Error>(response),
                };
                let ids: Vec<_> = switches.into_iter().map(|switch| of(&gateway).set(switch)).collect();
                Ok(shown(StatusCode::OK, &serde_json::json!({ "ids": ids })))
            }
        }))
        .delete(endpoint::make_sync(move |request: Request| {
            let asked = form::query(&request);
            let fits = |name: &str, is: Option<&str>| asked.get(name).is_none_or(|wanted| Some(wanted.as_str()) == is);
            let count = of(&cleared).clear(|switch| {
                fits("id", Some(&switch.id.to_string()))
                    && fits("tran_id", switch.tran_id.as_deref())
                    && fits("store_id", switch.store_id.as_deref())
            });
            shown(StatusCode::OK, &serde_json::json!({ "cleared": count }))
        }))
}

/// Reads what a machine asks for.
pub(super) async fn read<T: DeserializeOwned>(body: Body) -> Result<T, Response> {
    let bytes = body.into_bytes_limit(BODY_BYTES_MAX).await;
    let bytes = bytes.map_err(|failed| refused(StatusCode::PAYLOAD_TOO_LARGE, &format!("cannot be read: {failed}")))?;
    serde_json::from_slice(&bytes)
        .map_err(|wrong| refused(StatusCode::BAD_REQUEST, &format!("not understood: {wrong}")))
}

/// Says no.
pub(super) fn refused(status: StatusCode, why: &impl Display) -> Response {
    shown(status, &serde_json::json!({ "error": why.to_string() }))
}

/// Shows something as JSON.
pub(super) fn shown(status: StatusCode, what: &impl Serialize) -> Response {
    match serde_json::to_string(what) {
        Ok(json) => Response::builder().status(status).content_type("application/json").body(json),
        Err(_) => Response::builder().status(StatusCode::INTERNAL_SERVER_ERROR).finish(),
    }
}
