//! Requests by the thousand, made up from the contract by schemathesis: by an application, and by an operator who may do
//! everything and has just entered the password again. None may break anything, each answer must be what the contract
//! says, and one request leads to another. What it is told besides is in `tests/tools`.

mod desk;

use crate::tools::{python_tool, repository, run};
use std::{collections::BTreeSet, path::Path};
use tests::{Result, TestApp, operator::PASSWORD};
use tokio::process::Command;

/// Ways through the API that are tried when one request leads to another.
const SCENARIOS_MIN: u64 = 50;
/// Ways from one operation to another that are taken at least, by an application and by an operator.
const LINKS_MIN: (u64, u64) = (10, 60);

/// What an operator's requests must have led to: something of each of these was done.
const REACHED: [(&str, &[&str]); 12] = [
    ("apps", &["getApplication", "changeApplication", "suspendApplication", "issueCredential"]),
    ("exceptions", &["getException", "assignException", "commentException", "chaseException"]),
    ("invoices", &["inspectInvoice", "changeInvoiceFor", "voidInvoiceFor", "createCreditNoteFor"]),
    ("operators", &["getOperator", "unlockOperator", "enableOperator"]),
    ("orders", &["inspectOrder", "runOrderAgain", "refundOrder", "resendOrderEmail"]),
    ("payments", &["getPaymentHistory", "requestRefund"]),
    ("products", &["getProduct", "putProduct", "archiveProduct"]),
    ("refunds", &["inspectRefund", "approveRefund", "previewRefund", "rejectRefund"]),
    ("roles", &["changeRole", "removeRole"]),
    ("runs", &["getReconciliationRun", "postReconciliationRun"]),
    ("statements", &["getStatement", "listStatementLines", "listStatementProblems", "undoStatement"]),
    ("webhooks", &["getWebhook", "resendWebhook", "getApplicationEndpoint", "changeApplicationEndpoint"]),
];

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
    took_many_ways(&run(schemathesis, "").await?, LINKS_MIN.0)
}

#[tokio::test(flavor = "multi_thread")]
async fn schemathesis_finds_no_request_of_an_operator_that_breaks_the_contract() -> Result {
    let (shop, operator) = desk::with_work_on_it().await?;
    let place = tempfile::tempdir()?;
    let ways = place.path().join("ways");
    let mut schemathesis = schemathesis(&shop.app)?;
    schemathesis.args(["--include-path-regex", "^/admin"]);
    schemathesis.env("POISHA_URL", format!("{}/api/v1", shop.app.server.url)).env("POISHA_WAYS", &ways);
    schemathesis.env("POISHA_OPERATOR", &operator.email).env("POISHA_PASSWORD", PASSWORD);
    took_many_ways(&run(schemathesis, "").await?, LINKS_MIN.1)?;
    led_everywhere(&ways)
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
fn took_many_ways(said: &str, links_min: u64) -> Result {
    let after = |words: &str| -> Option<u64> { said.split_once(words)?.1.split_whitespace().next()?.parse().ok() };
    let (scenarios, links) = (after("Scenarios:"), after("API Links:"));
    assert!(scenarios >= Some(SCENARIOS_MIN) && links >= Some(links_min), "{scenarios:?} {links:?}:\n{said}");
    Ok(())
}

/// That requests led to something of every kind, and did it.
fn led_everywhere(ways: &Path) -> Result {
    let ways = std::fs::read_to_string(ways)?;
    let done: BTreeSet<&str> = ways.lines().collect();
    let missed = REACHED.iter().filter(|(_, some)| !some.iter().any(|one| done.contains(one)));
    let missed: Vec<&str> = missed.map(|(kind, _)| *kind).collect();
    assert_eq!(missed, Vec::<&str>::new(), "no request led to any of these; only to {done:?}");
    Ok(())
}
