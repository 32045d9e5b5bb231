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
const LED_TO_MIN: usize = 5;
/// Schemathesis ends a suite as soon as a path cannot be walked a second time, as in a house that changes with every step:
/// suites follow each other until enough was tried, so many at most.
const SUITES_MAX: u64 = 10;

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
    let place = tempfile::tempdir()?;
    let ways = place.path().join("ways");
    // Each on a house of its own: requests change passwords and let people go.
    let as_operator = async |more: &[&str]| -> Result<String> {
        let (shop, operator) = desk::with_work_on_it().await?;
        let mut schemathesis = schemathesis(&shop.app)?;
        schemathesis.args(["--include-path-regex", "^/admin"]).args(more);
        schemathesis.env("POISHA_URL", format!("{}/api/v1", shop.app.server.url)).env("POISHA_WAYS", &ways);
        schemathesis.env("POISHA_OPERATOR", &operator.email).env("POISHA_PASSWORD", PASSWORD);
        run(schemathesis, "").await
    };
    let (mut taken, mut led_to) = (Taken::default(), BTreeSet::new());
    let is_enough = |taken: &Taken, led_to: &BTreeSet<String>| {
        taken.scenarios >= SCENARIOS_MIN[1] && taken.links >= LINKS_MIN[1] && led_to.len() >= LED_TO_MIN
    };
    for _ in 0..SUITES_MAX {
        let more = ways_in(&as_operator(&["--phases", "stateful"]).await?);
        taken = Taken { scenarios: taken.scenarios + more.scenarios, links: taken.links + more.links };
        led_to.extend(std::fs::read_to_string(&ways).unwrap_or_default().lines().map(str::to_owned));
        if is_enough(&taken, &led_to) {
            break;
        }
    }
    assert!(is_enough(&taken, &led_to), "{taken:?}, only to {led_to:?}");
    as_operator(&["--phases", "examples,coverage,fuzzing"]).await.map(drop)
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
