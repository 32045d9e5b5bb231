//! Requests by the thousand, made up from the contract by schemathesis: by an application, and by an operator who may do
//! everything and has just entered the password again. None may break anything, each answer must be what the contract
//! says, and one request leads to another. What it is told besides is in `tests/tools`.

mod desk;

use crate::tools::{python_tool, repository, run};
use std::collections::BTreeSet;
use tests::{Result, TestApp, operator::PASSWORD};
use tokio::process::Command;

/// Ways through the API that are tried at least when one request leads to another: by an application, and by an operator.
const SCENARIOS_MIN: [u64; 2] = [50, 100];
/// Ways from one operation to another that are taken at least.
const LINKS_MIN: [u64; 2] = [10, 30];
/// Operations about a thing of the operator's that an earlier answer led to, and that were done.
const LED_TO_MIN: usize = 10;
/// Schemathesis ends a suite as soon as a path cannot be walked a second time, as in a house that changes with every step.
const SUITES: u64 = 3;

#[tokio::test(flavor = "multi_thread")]
async fn schemathesis_finds_no_request_of_an_application_that_breaks_the_contract() -> Result {
    let app = TestApp::start().await?;
    let seen = app.paid_payment(115_000).await?;
    app.run_workers_until_idle().await?;
    assert!(app.read(&format!("/payments/{}", seen.id)).await?.status == 200);
    let mut schemathesis = schemathesis(&app)?;
    schemathesis.args(["--exclude-path-regex", "^/admin"]);
    schemathesis.args(["-H", &format!("X-Api-Key: {}", app.test.key)]);
    schemathesis.args(["-H", &format!("X-Api-Secret: {}", app.test.secret)]);
    let taken = ways_in(&run(schemathesis, "").await?);
    assert!(taken.scenarios >= SCENARIOS_MIN[0] && taken.links >= LINKS_MIN[0], "{taken:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn schemathesis_finds_no_request_of_an_operator_that_breaks_the_contract() -> Result {
    let (shop, operator) = desk::with_work_on_it().await?;
    let place = tempfile::tempdir()?;
    let ways = place.path().join("ways");
    let as_operator = || -> Result<Command> {
        let mut schemathesis = schemathesis(&shop.app)?;
        schemathesis.args(["--include-path-regex", "^/admin"]);
        schemathesis.env("POISHA_URL", format!("{}/api/v1", shop.app.server.url)).env("POISHA_WAYS", &ways);
        schemathesis.env("POISHA_OPERATOR", &operator.email).env("POISHA_PASSWORD", PASSWORD);
        Ok(schemathesis)
    };
    let mut taken = Taken::default();
    for _ in 0..SUITES {
        let mut suite = as_operator()?;
        suite.args(["--phases", "stateful"]);
        let more = ways_in(&run(suite, "").await?);
        taken = Taken { scenarios: taken.scenarios + more.scenarios, links: taken.links + more.links };
    }
    let led_to = std::fs::read_to_string(&ways)?;
    let led_to: BTreeSet<&str> = led_to.lines().collect();
    assert!(taken.scenarios >= SCENARIOS_MIN[1] && taken.links >= LINKS_MIN[1], "{taken:?}, to {led_to:?}");
    assert!(led_to.len() >= LED_TO_MIN, "{taken:?}, only to {led_to:?}");
    // What changes his password comes last: a suite begins with the first one.
    let mut others = as_operator()?;
    others.args(["--phases", "examples,coverage,fuzzing"]);
    run(others, "").await.map(drop)
}

fn schemathesis(app: &TestApp) -> Result<Command> {
    let mut schemathesis = Command::new(python_tool("schemathesis")?);
    let config = repository().join("tests/tools/schemathesis.toml");
    schemathesis.arg("--config-file").arg(config).arg("run").arg(repository().join("openapi/openapi.json"));
    schemathesis.args(["--url", &format!("{}/api/v1", app.server.url)]);
    schemathesis.args(["--checks", "all", "--workers", "1", "--seed", "1"]);
    schemathesis.args(["--generation-deterministic", "--no-shrink", "--request-timeout", "30"]);
    schemathesis.current_dir(std::env::temp_dir()).env("NO_COLOR", "1").env("PYTHONDONTWRITEBYTECODE", "1");
    schemathesis.env("SCHEMATHESIS_HOOKS", repository().join("tests/tools/schemathesis_hooks.py"));
    Ok(schemathesis)
}

/// How many ways were tried, and how many steps were taken on them.
#[derive(Debug, Default)]
struct Taken {
    scenarios: u64,
    links: u64,
}

/// What schemathesis says about them.
fn ways_in(said: &str) -> Taken {
    let after = |words: &str| -> Option<u64> { said.split_once(words)?.1.split_whitespace().next()?.parse().ok() };
    let count = |words: &str| after(words).unwrap_or_default();
    Taken { scenarios: count("Scenarios:"), links: count("API Links:") }
}
