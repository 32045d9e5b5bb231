//! Requests by the thousand, made up from the contract by schemathesis: by an application, and by an operator who may do
//! everything and has just entered the password again. None may break anything, and each answer must be what the contract
//! says; an application's requests lead to one another, too. What it is told besides is in `tests/tools`.

use crate::tools::{python_tool, repository, run};
use domain::operators::SeededRole;
use tests::{Result, TestApp, operator::PASSWORD};
use tokio::process::Command;

/// Ways through the API that are tried when one request leads to another.
const SCENARIOS_MIN: u64 = 50;
/// Ways from one operation to another that are taken at least.
const LINKS_MIN: u64 = 10;

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
    took_many_ways(&run(schemathesis, "").await?)
}

#[tokio::test(flavor = "multi_thread")]
async fn schemathesis_finds_no_request_of_an_operator_that_breaks_the_contract() -> Result {
    // Guesses at his password come from this machine, and he himself from behind a proxy.
    let app = TestApp::start_on(Default::default(), |config| config.proxies = 1).await?;
    app.paid_payment(115_000).await?;
    app.run_workers_until_idle().await?;
    let operator = app.operator("rahim", SeededRole::SuperAdmin).await?;
    let mut schemathesis = schemathesis(&app)?;
    schemathesis.args(["--include-path-regex", "^/admin"]);
    schemathesis.env("POISHA_URL", format!("{}/api/v1", app.server.url));
    schemathesis.env("POISHA_OPERATOR", &operator.email).env("POISHA_PASSWORD", PASSWORD);
    run(schemathesis, "").await?;
    Ok(())
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

/// That one request really led to another, by what schemathesis says about it.
fn took_many_ways(said: &str) -> Result {
    let after = |words: &str| -> Option<u64> { said.split_once(words)?.1.split_whitespace().next()?.parse().ok() };
    let (scenarios, links) = (after("Scenarios:"), after("API Links:"));
    assert!(scenarios >= Some(SCENARIOS_MIN) && links >= Some(LINKS_MIN), "{scenarios:?} {links:?}:\n{said}");
    Ok(())
}
