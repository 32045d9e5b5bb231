//! What we send is what published Standard Webhooks libraries in other languages believe, and nothing else.

use super::Shop;
use crate::support::{self, NOON, Result};
use adapters::{
    ids::Ids,
    webhook::signing::{new_secret, show_secret},
};
use domain::{Asked, Decides, webhooks::Endpoint};
use std::{path::Path, process::Stdio};
use tokio::{io::AsyncWriteExt, process::Command};

/// Runs a verifier of `tests/tools` on one delivery, and answers what it says about it.
async fn ask(mut verifier: Command, delivery: &serde_json::Value) -> Result<String> {
    let mut running = verifier
        .current_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("tools"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .kill_on_drop(true)
        .spawn()?;
    let mut stdin = running.stdin.take().ok_or("no way to tell it")?;
    stdin.write_all(delivery.to_string().as_bytes()).await?;
    drop(stdin);
    let ended = running.wait_with_output().await?;
    assert!(ended.status.success(), "the verifier did not run; ./dev test installs what it needs");
    Ok(String::from_utf8(ended.stdout)?.trim().to_owned())
}

fn node() -> Command {
    let mut node = Command::new("node");
    node.arg("verify_webhook.mjs");
    node
}

fn python() -> Command {
    let mut python = Command::new(std::env::var("POISHA_TOOLS_PYTHON").unwrap_or_else(|_| "python3".to_owned()));
    python.arg("verify_webhook.py");
    python
}

#[tokio::test(flavor = "multi_thread")]
async fn published_libraries_in_two_languages_believe_what_we_send_and_nothing_else() -> Result {
    let shop = Shop::open("webhook_libraries").await?;
    let endpoint = shop.endpoint(|_| {}).await?;
    let (old, new) = (endpoint.secrets.current.clone(), new_secret(&Ids::new()));
    let rotated = new.clone();
    let rotate = move |endpoint: &Endpoint| endpoint.rotate_secret(rotated.clone(), NOON);
    shop.store.decide(endpoint.id, &Asked::at(shop.scope(), NOON), rotate).await?;
    // The grace is counted from NOON, which is past: one delivery is signed by the new secret alone…
    support::capture(&shop.store, shop.app, 115_000).await?;
    shop.worker.run_until_idle().await?;
    // …and one, after a rotation just now, by both.
    let (latest, at) = (new_secret(&Ids::new()), shop.now());
    let rotated = latest.clone();
    let rotate = move |endpoint: &Endpoint| endpoint.rotate_secret(rotated.clone(), at);
    shop.store.decide(endpoint.id, &Asked::at(shop.scope(), at), rotate).await?;
    support::capture(&shop.store, shop.app, 115_000).await?;
    shop.worker.run_until_idle().await?;

    let arrived = shop.receiver.arrived();
    let delivery = |one: usize, secret| {
        let arrived = &arrived[one];
        serde_json::json!({
            "secret": show_secret(secret), "body": arrived.body,
            "headers": {"webhook-id": arrived.id, "webhook-timestamp": arrived.timestamp, "webhook-signature": arrived.signature},
        })
    };
    let tampered = |pointer: &str, value: &str| {
        let mut changed = delivery(0, &new);
        if let Some(place) = changed.pointer_mut(pointer) {
            *place = value.into();
        }
        changed
    };
    let cases = [
        ("verified payment.succeeded", delivery(0, &new)),
        ("verified payment.succeeded", delivery(1, &latest)),
        ("verified payment.succeeded", delivery(1, &new)),
        ("refused", delivery(0, &old)),
        ("refused", delivery(1, &old)),
        ("refused", tampered("/body", &arrived[0].body.replace("115000", "1"))),
        ("refused", tampered("/headers/webhook-id", &arrived[1].id)),
        ("refused", tampered("/headers/webhook-timestamp", "1700000000")),
    ];
    for (number, (said, delivery)) in cases.iter().enumerate() {
        assert_eq!(ask(node(), delivery).await?, *said, "npm standardwebhooks, case {number}");
        assert_eq!(ask(python(), delivery).await?, *said, "pypi standardwebhooks, case {number}");
    }
    Ok(())
}
