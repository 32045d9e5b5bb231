//! What must never be told: no secret and no customer in the logs of a whole story, and no internals in an answer.

use insta::assert_snapshot;
use serde_json::json;
use std::{
    io::{self, Write},
    sync::{Mutex, OnceLock, PoisonError},
};
use tests::{Result, TestApp};
use tracing_subscriber::{EnvFilter, fmt::MakeWriter};

/// Everything that this process logs from the first call of [`listen`] on. A process has one log, and stories run side by
/// side, so a story looks in it for what is its own alone.
static LOG: Mutex<Vec<u8>> = Mutex::new(Vec::new());

struct IntoLog;

impl Write for IntoLog {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        LOG.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl MakeWriter<'_> for IntoLog {
    type Writer = IntoLog;

    fn make_writer(&self) -> IntoLog {
        IntoLog
    }
}

/// Logs more than production does: what holds here holds there.
fn listen() {
    static ONCE: OnceLock<bool> = OnceLock::new();
    ONCE.get_or_init(|| {
        let filter = EnvFilter::new("info,app_server=trace,adapters=trace,domain=trace,poem=debug,reqwest=debug");
        let log = tracing_subscriber::fmt().with_env_filter(filter).with_writer(IntoLog).with_ansi(false).json();
        tracing::subscriber::set_global_default(log.finish()).is_ok()
    });
}

fn logged() -> String {
    String::from_utf8_lossy(&LOG.lock().unwrap_or_else(PoisonError::into_inner)).into_owned()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_logs_of_a_whole_story_hold_no_secret_and_no_customer() -> Result {
    listen();
    let app = TestApp::start().await?;
    let customer = app.customer();
    let body = json!({
        "amountMinor": 10_000, "customerReference": "cust-xyzzy-ref", "customerName": "Xyzzy Khatun",
        "customerEmail": "xyzzy@example.com", "customerPhone": "01799887766", "productName": "xyzzy rice",
        "metadata": { "note": "xyzzy-note" }, "successUrl": "https://xyzzy.example/thanks?token=xyzzy-token",
    });
    let key = "xyzzy-idempotency";
    let payment = tests::Payment::of(&app.post_as(key, "/payments", &body).await?);
    let session = customer.goes_to_the_gateway(&payment).await?;
    customer.does(&session, tests::gateway::paying()).await?;
    app.receiver.answer([500]);
    app.run_workers_until_idle().await?;
    app.gateway().goes_dark();
    let second = app.create(&body).await?;
    customer.pays(&second).await?;
    app.post("/payments", &json!({ "amountMinor": 0, "customerName": "Xyzzy again" })).await?;
    app.read("/payments?customerReference=cust-xyzzy-ref").await?;
    let rotated = app.read("/webhooks/endpoints").await?.text_at("/data/0/id").to_owned();
    let rotated = app.press(&format!("/webhooks/endpoints/{rotated}/rotate-secret")).await?;
    let secret =
        app.webhook_secret().map(|secret| adapters::webhook::signing::show_secret(&secret)).unwrap_or_default();

    let log = logged();
    assert!(log.contains("answered") && log.contains("a callback was judged"), "the story was logged at all");
    let password = format!("{}@ssl", session.store_id);
    for hidden in [
        app.secret.as_str(),
        app.key.as_str(),
        app.live.secret.as_str(),
        secret.as_str(),
        rotated.text_at("/data/secret"),
        password.as_str(),
        payment.reference.as_str(),
    ] {
        assert!(!hidden.is_empty() && !log.contains(hidden), "a secret was logged: {}", around(&log, hidden));
    }
    let lower = log.to_lowercase();
    for private in ["xyzzy", "01799887766"] {
        assert!(!lower.contains(private), "a customer was logged: {}", around(&lower, private));
    }
    Ok(())
}

/// The line in which a text stands.
fn around<'a>(log: &'a str, text: &str) -> &'a str {
    log.lines().find(|line| line.contains(text)).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_500_tells_a_request_id_and_no_internals() -> Result {
    let app = TestApp::start().await?;
    let payment = app.create_payment(10_000).await?;
    app.tell_sql("alter table payments rename to payments_gone").await?;
    let mut seen = Vec::new();
    for answer in [app.get(&payment).await?, app.read("/payments").await?] {
        assert!(answer.is_enveloped() && answer.status == 500, "{}", answer.text);
        let text = answer.text.to_lowercase();
        for internal in ["payments_gone", "relation", "sql", "select", "diesel", "panicked", ".rs", "postgres"] {
            assert!(!text.contains(internal), "{internal}: {text}");
        }
        seen.push(answer.to_string());
    }
    assert_snapshot!(seen.join("\n"), @r"
    500 INTERNAL_ERROR: something went wrong on our side; tell us the request id
    500 INTERNAL_ERROR: something went wrong on our side; tell us the request id
    ");
    app.tell_sql("alter table payments_gone rename to payments").await?;
    assert_eq!(app.get(&payment).await?.status, 200, "it is well again");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_callback_that_matches_nothing_and_grows_old_is_told_of() -> Result {
    listen();
    let app = TestApp::start().await?;
    app.gateway()
        .calls_back(&std::iter::once(("tran_id".to_owned(), "00000000000000000000".to_owned())).collect())
        .await?;
    app.run_workers_until_idle().await?;
    let old = "alter table callbacks disable trigger user; \
               update callbacks set received_at = received_at - interval '20 minutes', \
                                    judged_at = judged_at - interval '19 minutes'; \
               alter table callbacks enable trigger user";
    app.tell_sql(old).await?;
    app.run_workers_until_idle().await?;
    let log = logged();
    assert!(log.contains("UNMATCHED_CALLBACK"), "nobody was told");
    Ok(())
}
