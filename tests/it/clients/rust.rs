//! The Rust client and its sample shop.

use super::{clients, document, stage};
use crate::tools::{repository, run};
use poisha_client::{
    types::{EventBody, EventType},
    webhooks,
};
use sha2::{Digest, Sha256};
use std::fs;
use tests::{Result, TestApp};
use tokio::process::Command;

fn cargo(arguments: &[&str]) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo.args(arguments).arg("--locked").current_dir(repository());
    cargo
}

/// The generator takes a minute to build, so `./dev openapi` notes what it was and what it was given.
#[test]
fn the_rust_client_was_made_from_the_committed_document() -> Result {
    let tool = repository().join("tests/tools/rust_client");
    let mut sources: Vec<_> =
        fs::read_dir(tool.join("src"))?.map(|entry| entry.map(|entry| entry.path())).collect::<std::io::Result<_>>()?;
    sources.sort();
    let mut made_from = Sha256::new();
    for file in [document(), tool.join("Cargo.lock")].into_iter().chain(sources) {
        made_from.update(fs::read(file)?);
    }
    let noted = fs::read_to_string(clients().join("rust/src/generated/made-from"))?;
    assert_eq!(noted.trim(), hex::encode(made_from.finalize()), "run ./dev openapi");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rust_client_reads_what_the_server_tells() -> Result {
    let app = TestApp::start().await?;
    app.paid_payment(115_000).await?;
    app.run_workers_until_idle().await?;
    let arrived = app.receiver.arrived();
    let told = arrived.iter().find(|event| event.says("/type") == "payment.succeeded").ok_or("no event came")?;
    let event = webhooks::read(told.body.as_bytes())?.ok_or("it is unknown")?;
    assert_eq!((event.kind, told.says("/id")), (EventType::PaymentSucceeded, event.id.into()));
    let EventBody::PaymentEvent(paid) = event.body else { return Err("another event came".into()) };
    assert_eq!(paid.data.captured_minor, 115_000);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rust_client_passes_every_linter_keeps_its_promises_and_runs_a_shop() -> Result {
    let all = ["-p", "poisha-client", "-p", "shop"];
    let mut lint = cargo(&["clippy", "--quiet"]);
    lint.args(all).args(["--all-targets", "--", "-D", "warnings"]);
    run(lint, "").await?;

    let app = stage::server().await?;
    let mut suite = cargo(&["test", "--quiet", "-p", "poisha-client", "--test", "suite"]);
    stage::tell(&mut suite, &app);
    run(suite, "").await?;
    drop(app);

    let said = run(cargo(&["build", "--quiet", "-p", "shop", "--message-format", "json"]), "").await?;
    let artifacts = said.lines().filter_map(|line| serde_json::from_str::<serde_json::Value>(line).ok());
    let mut programs = artifacts.filter_map(|made| made["executable"].as_str().map(str::to_owned));
    let program = programs.next_back().ok_or("cargo built no shop")?;
    let app = stage::server().await?;
    stage::sells_and_gives_back(Command::new(program), &app).await
}
