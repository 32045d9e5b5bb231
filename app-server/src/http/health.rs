//! Whether the server lives, whether it can serve, and what it measures.

use crate::house::House;
use adapters::postgres::Migrations;
use metrics_exporter_prometheus::PrometheusHandle;
use poem::{
    Endpoint, IntoResponse, Response, Route, RouteMethod, endpoint,
    http::{StatusCode, header},
};
use serde_json::json;
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};

/// A database that takes longer to say a word is as good as gone.
const PING_WITHIN: Duration = Duration::from_secs(2);

/// Puts `/health/live`, `/health/ready` and `/metrics` on a route.
pub fn mount(route: Route, house: &House, metrics: Option<PrometheusHandle>) -> Route {
    let ready = Readiness { house: house.clone(), is_migrated: Arc::default() };
    let route = route
        .at("/health/live", get(endpoint::make_sync(|_| json_answer(StatusCode::OK, "live", &[]))))
        .at("/health/ready", get(endpoint::make(move |_| ready.clone().answer())));
    match metrics {
        Some(handle) => route.at("/metrics", get(endpoint::make_sync(move |_| render(&handle)))),
        None => route,
    }
}

fn get(endpoint: impl Endpoint + 'static) -> RouteMethod {
    RouteMethod::new().get(endpoint)
}

/// Whether this process can serve.
#[derive(Clone)]
struct Readiness {
    house: House,
    /// Seen once, it stays so: only a newer program migrates further, and what it adds does not hurt an older one.
    is_migrated: Arc<AtomicBool>,
}

impl Readiness {
    async fn answer(self) -> poem::Result<Response> {
        let mut wrong = Vec::new();
        if !matches!(tokio::time::timeout(PING_WITHIN, self.house.store.ping()).await, Ok(Ok(()))) {
            wrong.push("the database does not answer");
        } else if !self.sees_migrations().await {
            wrong.push("migrations are missing");
        }
        let (waiting, most) = self.house.store.queue();
        if waiting >= most {
            wrong.push("the queue is full");
        }
        let (status, word) = match wrong.is_empty() {
            true => (StatusCode::OK, "ready"),
            false => (StatusCode::SERVICE_UNAVAILABLE, "not ready"),
        };
        Ok(json_answer(status, word, &wrong))
    }

    async fn sees_migrations(&self) -> bool {
        if !self.is_migrated.load(Ordering::Relaxed) {
            let migrations = Migrations::of(&self.house.database_url);
            let pending = tokio::time::timeout(PING_WITHIN, migrations.pending()).await;
            self.is_migrated.store(matches!(pending, Ok(Ok(0))), Ordering::Relaxed);
        }
        self.is_migrated.load(Ordering::Relaxed)
    }
}

fn json_answer(status: StatusCode, word: &str, wrong: &[&str]) -> Response {
    let body = json!({ "status": word, "problems": wrong }).to_string();
    Response::builder().status(status).header(header::CONTENT_TYPE, "application/json").body(body)
}

fn render(handle: &PrometheusHandle) -> Response {
    handle.run_upkeep();
    handle.render().with_header(header::CONTENT_TYPE, "text/plain; version=0.0.4").into_response()
}
