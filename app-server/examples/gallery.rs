//! Shows every hosted page in every state without a database: `cargo run -p app-server --example gallery`.
//!
//! `/checkout/STAGE` shows a stage (`open`, `confirming`, `succeeded` …). At `/checkout/flow` paying leads to a result page
//! that is confirmed after two looks.

use app_server::http::pages::{
    Around, CheckoutDesk, CheckoutView, DeskFailed, GiveUpRefused, LastAttempt, PayRefused, Problem, Site, Stage,
    mount, problem_page,
};
use domain::{
    Amount, Currency, Mode, Timestamp,
    payments::{self, health::Offer},
    time::minutes,
};
use poem::{Route, Server, endpoint::make_sync, get, listener::TcpListener};
use std::{
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
    time::SystemTime,
};

/// Where the shop would be that customers come from.
const SHOP: &str = "http://127.0.0.1:8082";

/// Answers by the reference alone.
#[derive(Default)]
struct Gallery {
    looks: AtomicU32,
}

fn now() -> Timestamp {
    let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
    Timestamp::EPOCH.plus(since)
}

impl Gallery {
    fn stage(&self, reference: &str) -> Option<Stage> {
        let open = |last| Some(Stage::Open { last });
        match reference {
            "open" | "many" | "none" | "live" | "toomany" | "down" | "long" => open(LastAttempt::None),
            "underway" => open(LastAttempt::Underway),
            "tried" => open(LastAttempt::Failed),
            "left" => open(LastAttempt::Cancelled),
            "confirming" => Some(Stage::Confirming),
            "succeeded" => Some(Stage::Succeeded { at: now() }),
            "failed" => Some(Stage::Failed { may_have_paid: false }),
            "unsure" => Some(Stage::Failed { may_have_paid: true }),
            "cancelled" => Some(Stage::Cancelled),
            "expired" => Some(Stage::Expired),
            "review" => Some(Stage::Review),
            "flow" => match self.looks.load(Ordering::Relaxed) {
                0 => open(LastAttempt::None),
                1..=3 => {
                    self.looks.fetch_add(1, Ordering::Relaxed);
                    Some(Stage::Confirming)
                }
                _ => Some(Stage::Succeeded { at: now() }),
            },
            _ => None,
        }
    }
}

impl CheckoutDesk for Gallery {
    async fn show(&self, reference: &str) -> Result<Option<CheckoutView>, DeskFailed> {
        match reference {
            "broken" => return Err(DeskFailed::Broken),
            "busy" => return Err(DeskFailed::Busy { retry_after_s: 5 }),
            _ => {}
        }
        let Some(stage) = self.stage(reference) else { return Ok(None) };
        let Some(amount) = Currency::parse("BDT").ok().and_then(|taka| Amount::new(11_500_050, taka).ok()) else {
            return Err(DeskFailed::Broken);
        };
        let around = Around {
            merchant: if reference == "long" {
                "Bangladesh Rural Telecommunication & Broadband Subscription Services Ltd."
            } else {
                "Nokshi Crafts"
            }
            .to_owned(),
            offers: match reference {
                // The last one has trouble.
                "many" => payments::Method::ALL
                    .map(|method| Offer { method, is_failing: method == payments::Method::Dcb })
                    .to_vec(),
                "none" => Vec::new(),
                _ => vec![Offer { method: payments::Method::Sslcommerz, is_failing: false }],
            },
            gateway_origins: vec!["http://127.0.0.1:8099".to_owned()],
            at: now(),
        };
        Ok(Some(CheckoutView {
            reference: match reference {
                "flow" | "toomany" | "down" => reference.to_owned(),
                _ => "7ZKQ4T9M2X8R5V1C3B6N0HJDWP".to_owned(),
            },
            merchant: around.merchant,
            product: Some(
                if reference == "long" {
                    "Twelve months of the family package with router, installation and a very long description indeed"
                } else {
                    "Jamdani scarf, indigo"
                }
                .to_owned(),
            ),
            amount,
            mode: if reference == "live" { Mode::Live } else { Mode::Test },
            stage,
            lacks_balance: false,
            offers: around.offers,
            attempt_key: "attempt-1".to_owned(),
            expires_at: around.at.plus(minutes(29)),
            at: around.at,
            success_url: Some(format!("{SHOP}/?from=success")),
            cancel_url: Some(format!("{SHOP}/?from=cancel")),
            gateway_origins: around.gateway_origins,
        }))
    }

    async fn pay(&self, reference: &str, _method: &str, _attempt_key: &str) -> Result<String, PayRefused> {
        match reference {
            "toomany" => Err(PayRefused::TooManyAttempts),
            "down" => Err(PayRefused::GatewayUnavailable),
            _ => {
                self.looks.store(1, Ordering::Relaxed);
                Ok(format!("/checkout/{reference}/result"))
            }
        }
    }

    async fn cancel(&self, _reference: &str) -> Result<(), GiveUpRefused> {
        Ok(())
    }
}

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let port = std::env::args().nth(1).and_then(|port| port.parse::<u16>().ok()).unwrap_or(8097);
    let desk = Arc::new(Gallery::default());
    let site = Site { version: env!("CARGO_PKG_VERSION").to_owned(), demo_shop: Some(SHOP.to_owned()) };
    let openapi = std::fs::read_to_string("openapi/openapi.json").unwrap_or_else(|_| "{}".to_owned());
    let nowhere = make_sync(|request| problem_page(&request, Problem::PageMissing, Some("req_01J8")));
    let route = mount(Route::new(), &desk, site)
        .at("/openapi.json", get(make_sync(move |_| openapi.clone())))
        .at("/nowhere", get(nowhere));
    Ok(Server::new(TcpListener::bind(format!("127.0.0.1:{port}"))).run(route).await?)
}
