//! What integrators use while they build, as programs of their own, against a server that they reach over HTTP alone.

use app_server::{
    config::{Config, SecretsKey},
    serve::{self, Running},
};
use serde_json::{Value, json};
use standardwebhooks::Webhook;
use std::{collections::BTreeSet, ffi::OsStr, path::Path, process::Stdio, time::Duration};
use tests::{
    Receiver, Result,
    cluster::{Database, empty_database},
    receiver::Arrived,
};
use tokio::{
    io::{AsyncBufReadExt, BufReader, Lines},
    process::{Child, ChildStdout, Command},
};

/// Much longer than anything takes on a busy machine.
const ENDED_WITHIN: Duration = Duration::from_secs(120);

/// What an application makes happen, the last with an operator's log-in.
const MADE: [&str; 17] = [
    "endpoint.test",
    "payment.succeeded",
    "payment.failed",
    "payment.review",
    "payment.cancelled",
    "payment.expired",
    "refund.pending",
    "refund.succeeded",
    "refund.failed",
    "invoice.issued",
    "invoice.paid",
    "invoice.voided",
    "invoice.overdue",
    "installment.due",
    "installment.overdue",
    "order.fulfilled",
    "order.needs_attention",
];

struct Desk {
    server: Running,
    place: tempfile::TempDir,
    _database: Database,
}

struct Said {
    is_done: bool,
    told: String,
    wrong: String,
}

impl Desk {
    async fn new(name: &str) -> Result<Desk> {
        let (database, place) = (empty_database(name).await?, tempfile::tempdir()?);
        let config = Config {
            database_url: Some(database.url().to_owned()),
            demo: true,
            secrets_key: Some(SecretsKey("7".repeat(64))),
            ..Config::on_free_ports(place.path().to_owned())
        };
        Ok(Desk { server: serve::start(config).await?, place, _database: database })
    }

    fn poisha<S: AsRef<OsStr>>(&self, words: &[S]) -> Command {
        let mut command = poisha(words);
        command.env("POISHA_URL", format!("{}/api/v1", self.server.url));
        command.env("POISHA_CREDENTIALS", self.place.path().join("demo.json"));
        command
    }

    /// An endpoint beside that of the demo's shop, which is closed here.
    async fn register(&self, receiver: &Receiver) -> Result<String> {
        let demo: Value = serde_json::from_slice(&std::fs::read(self.place.path().join("demo.json"))?)?;
        let word = |name: &str| demo[name].as_str().unwrap_or_default().to_owned();
        let answer = reqwest::Client::new()
            .post(format!("{}/api/v1/webhooks/endpoints", self.server.url))
            .header("X-Api-Key", word("api_key"))
            .header("X-Api-Secret", word("api_secret"))
            .json(&json!({ "url": receiver.url() }))
            .send()
            .await?;
        let made: Value = answer.error_for_status()?.json().await?;
        Ok(made["data"]["id"].as_str().ok_or("the endpoint has no id")?.to_owned())
    }

    async fn says(&self, words: &[&str]) -> Result<Said> {
        ended(self.poisha(words)).await
    }

    /// A command that goes on, and what it says.
    fn goes_on(&self, words: &[&str]) -> Result<(Child, Lines<BufReader<ChildStdout>>)> {
        let mut child = self.poisha(words).spawn()?;
        let said = BufReader::new(child.stdout.take().ok_or("it has no voice")?).lines();
        Ok((child, said))
    }
}

fn poisha<S: AsRef<OsStr>>(words: &[S]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_server-under-test"));
    command.args(words).env_remove("POISHA_KEY").env_remove("POISHA_SECRET").env_remove("POISHA_WEBHOOK_SECRET");
    command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).kill_on_drop(true);
    command
}

async fn ended(mut command: Command) -> Result<Said> {
    let mut child = command.spawn()?;
    // As long as it is held, the program is on its leash and does not end.
    let leash = child.stdin.take();
    let done = tokio::time::timeout(ENDED_WITHIN, child.wait_with_output()).await??;
    drop(leash);
    Ok(Said {
        is_done: done.status.success(),
        told: String::from_utf8(done.stdout)?,
        wrong: String::from_utf8(done.stderr)?,
    })
}

async fn line(said: &mut Lines<BufReader<ChildStdout>>) -> Result<Value> {
    let line = tokio::time::timeout(ENDED_WITHIN, said.next_line()).await??.ok_or("it fell silent")?;
    Ok(serde_json::from_str(&line)?)
}

/// What a receiver does, by a library that is not ours.
fn verify(webhook: &Webhook, arrived: &Arrived) -> Result {
    let mut headers = reqwest::header::HeaderMap::new();
    headers.insert("webhook-id", arrived.id.parse()?);
    headers.insert("webhook-timestamp", arrived.timestamp.parse()?);
    headers.insert("webhook-signature", arrived.signature.parse()?);
    Ok(webhook.verify(arrived.body.as_bytes(), &headers)?)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_event_that_an_application_can_make_is_made_and_relayed_signed() -> Result {
    let (desk, receiver) = (Desk::new("integrator").await?, Receiver::start().await?);
    let (_listening, mut said) = desk.goes_on(&["listen", "--forward-to", receiver.url(), "--json"])?;
    let first = line(&mut said).await?;
    let secret = first["secret"].as_str().ok_or("it says no secret")?;
    let webhook = Webhook::new(secret)?;
    for kind in MADE {
        let made = desk.says(&["trigger", kind, "--json"]).await?;
        assert!(made.is_done, "{kind}: {}{}", made.told, made.wrong);
        let last: Value = serde_json::from_str(made.told.lines().last().unwrap_or_default())?;
        assert_eq!(last["type"], kind, "{}", made.told);
        // What was made is relayed, with whatever happened on the way.
        loop {
            let relayed = line(&mut said).await?;
            assert_eq!((&relayed["status"], &relayed["error"]), (&Value::from(200), &Value::Null), "{relayed}");
            if relayed["id"] == last["id"] {
                break;
            }
        }
    }
    let arrived = receiver.arrived();
    for one in &arrived {
        verify(&webhook, one)?;
    }
    let kinds: BTreeSet<String> =
        arrived.iter().map(|one| one.says("/type").as_str().unwrap_or_default().to_owned()).collect();
    let missing: Vec<&str> = MADE.into_iter().filter(|kind| !kinds.contains(*kind)).collect();
    assert_eq!(missing, [""; 0], "these were not relayed");
    let mut ids: Vec<&str> = arrived.iter().map(|one| one.id.as_str()).collect();
    ids.sort_unstable();
    let all = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), all, "an event was relayed twice");
    desk.server.shutdown().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn events_are_listed_shown_and_sent_again_and_attempts_are_watched() -> Result {
    let (desk, receiver) = (Desk::new("integrator_events").await?, Receiver::start().await?);
    let endpoint = desk.register(&receiver).await?;
    let (_watching, mut watched) = desk.goes_on(&["logs", "tail", "--json"])?;
    assert_eq!(line(&mut watched).await?["watching"], "Demo Shop");
    let made = desk.says(&["trigger", "payment.cancelled", "--json"]).await?;
    assert!(made.is_done, "{}", made.wrong);
    let event: Value = serde_json::from_str(made.told.lines().last().unwrap_or_default())?;
    let id = event["id"].as_str().ok_or("no id")?;

    let (mut is_told, mut is_tried) = (false, false);
    while !(is_told && is_tried) {
        let line = line(&mut watched).await?;
        is_told |= line["id"] == event["id"];
        is_tried |=
            line["eventId"] == event["id"] && line["endpointId"] == endpoint && line["attempt"]["httpStatus"] == 200;
    }
    let listed = desk.says(&["events", "list", "--type", "payment.cancelled", "--limit", "1", "--json"]).await?;
    assert_eq!(serde_json::from_str::<Value>(&listed.told)?["id"], event["id"], "{}", listed.wrong);
    let shown = desk.says(&["events", "show", id]).await?;
    assert!(shown.told.contains("\"type\": \"payment.cancelled\""), "{}{}", shown.told, shown.wrong);
    let arrived = format!("{endpoint}  DELIVERED after 1 attempt");
    assert!(shown.told.lines().any(|line| line == arrived), "{}", shown.told);
    let again = desk.says(&["events", "resend", id]).await?;
    assert_eq!(again.told.trim(), format!("{id} is sent again, to 2 endpoints"), "{}", again.wrong);
    desk.server.shutdown().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_cannot_be_done_is_said_in_a_sentence() -> Result {
    let desk = Desk::new("integrator_wrong").await?;
    let file = |name: &str, text: &str| -> Result<std::path::PathBuf> {
        let path = desk.place.path().join(name);
        std::fs::write(&path, text)?;
        Ok(path)
    };
    let (empty, stranger) = (file("empty.json", "{}")?, file("wrong.json", r#"{"api_key": "a", "api_secret": "b"}"#)?);
    let mut demo: Value = serde_json::from_slice(&std::fs::read(desk.place.path().join("demo.json"))?)?;
    demo["staff"] = json!([]);
    let alone = file("alone.json", &demo.to_string())?;
    let with = |credentials: &Path, words: &[&str]| {
        let mut command = desk.poisha(words);
        command.env("POISHA_CREDENTIALS", credentials);
        command
    };
    let mut nobody = poisha(&["events", "list"]);
    nobody.env("POISHA_URL", "http://127.0.0.1:1/api/v1").env("POISHA_CREDENTIALS", &stranger);
    let mut unsigned = desk.poisha(&["listen", "--forward-to", "http://127.0.0.1:1/"]);
    unsigned.env("POISHA_WEBHOOK_SECRET", "hunter2");
    for (command, words) in [
        (desk.poisha(&["trigger", "settlement.reconciled"]), "an operator posts a run of the reconciliation"),
        (with(&alone, &["trigger", "order.needs_attention"]), "only an operator can do this (Admin)"),
        (desk.poisha(&["events", "show", "evt_1"]), ", request req_"),
        (poisha(&["events", "list"]), "set POISHA_KEY and POISHA_SECRET, or name a file by --credentials"),
        (with(&empty, &["events", "list"]), "is no JSON with api_key and api_secret"),
        (with(&stranger, &["logs", "tail"]), "UNAUTHORIZED: "),
        (nobody, "no server answers there"),
        (unsigned, "POISHA_WEBHOOK_SECRET is no secret"),
    ] {
        let said = ended(command).await?;
        assert!(!said.is_done && said.wrong.contains(words), "{words:?} is not said: {}{}", said.told, said.wrong);
        assert!(!said.wrong.contains("hunter2"), "a secret was said: {}", said.wrong);
    }
    let unknown = desk.says(&["trigger", "payment.refunded"]).await?;
    assert!(!unknown.is_done && unknown.wrong.contains("payment.refunded"), "{}", unknown.wrong);
    let help = desk.says(&["trigger", "--help"]).await?;
    for kind in MADE {
        assert!(help.told.contains(kind) && unknown.wrong.contains(kind), "{kind} is not named");
    }
    for (shell, word) in [("bash", "_poisha()"), ("zsh", "#compdef poisha"), ("fish", "complete -c poisha")] {
        let completions = desk.says(&["completions", shell]).await?;
        assert!(completions.told.contains(word), "{shell}: {}", completions.told);
    }
    desk.server.shutdown().await;
    Ok(())
}
