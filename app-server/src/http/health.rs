//! Whether the server lives, whether it can serve, and what it measures.

use crate::house::House;
use adapters::postgres::Migrations;
use metrics_exporter_prometheus::PrometheusHandle;
use poem::{
    Endpoint, IntoResponse, Response, Route, RouteMethod, endpoint,
    http::{StatusCode, header},
};
use serde_json::json;
use std::time::Duration;

/// A database that takes longer to say a word is as good as gone.
const PING_WITHIN: Duration = Duration::from_secs(2);

/// Puts `/health/live`, `/health/ready` and `/metrics` on a route.
pub fn mount(route: Route, house: &House, metrics: Option<PrometheusHandle>) -> Route {
    let ready = house.clone();
    let route = route
        .at("/health/live", get(endpoint::make_sync(|_| json_answer(StatusCode::OK, "live", &[]))))
        .at("/health/ready", get(endpoint::make(move |_| readiness(ready.clone()))));
    match metrics {
        Some(handle) => route.at("/metrics", get(endpoint::make_sync(move |_| render(&handle)))),
        None => route,
    }
}

fn get(endpoint: impl Endpoint + 'static) -> RouteMethod {
    RouteMethod::new().get(endpoint)
}

async fn readiness(house: House) -> poem::Result<Response> {
    let mut wrong = Vec::new();
    match tokio::time::timeout(PING_WITHIN, house.store.ping()).await {
        Ok(Ok(())) => {}
        Ok(Err(_)) | Err(_) => wrong.push("the database does not answer"),
    }
    let (waiting, most) = house.store.queue();
    if waiting >= most {
        wrong.push("the queue is full");
    }
    if wrong.is_empty() && !matches!(Migrations::of(&house.database_url).pending().await, Ok(0)) {
        wrong.push("migrations are missing");
    }
    let status = if wrong.is_empty() { StatusCode::OK } else { StatusCode::SERVICE_UNAVAILABLE };
    let word = if wrong.is_empty() { "ready" } else { "not ready" };
    Ok(json_answer(status, word, &wrong))
}

fn json_answer(status: StatusCode, word: &str, wrong: &[&str]) -> Response {
    let body = json!({ "status": word, "problems": wrong }).to_string();
    Response::builder().status(status).header(header::CONTENT_TYPE, "application/json").body(body)
}

fn render(handle: &PrometheusHandle) -> Response {
    handle.run_upkeep();
    handle.render().with_header(header::CONTENT_TYPE, "text/plain; version=0.0.4").into_response()
}
