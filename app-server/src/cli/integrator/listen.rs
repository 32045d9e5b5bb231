//! `poisha listen`: TEST events relayed to a developer's machine, signed as an endpoint of his own would get them.

use super::{Account, App, Failed, Feed, say};
use adapters::{clock::SystemClock, ids::Ids, webhook::signing};
use chrono::{DateTime, Utc};
use clap::Args;
use domain::{
    EventId,
    time::Clock,
    webhooks::{Secret, SigningSecrets},
};
use poisha_client::types::{EventType, WebhookEvent};
use reqwest::{Client, header::CONTENT_TYPE, redirect};
use serde_json::json;
use std::{
    process::ExitCode,
    time::{Duration, Instant},
};
use url::Url;

/// Names what deliveries are signed with.
const SECRET: &str = "POISHA_WEBHOOK_SECRET";
/// How often the server is asked.
const ASK_EVERY: Duration = Duration::from_secs(1);
/// How long one waits at most before asking a server again that did not answer.
const PATIENCE: Duration = Duration::from_secs(30);
/// How long a receiver may take, as with an endpoint.
const ANSWER_TIME: Duration = Duration::from_secs(10);

/// What to relay, and to where.
#[derive(Debug, Args)]
#[command(
    after_help = "POISHA_WEBHOOK_SECRET (whsec_…) says what deliveries are signed with; without it a new secret is shown."
)]
pub(in super::super) struct Listen {
    #[command(flatten)]
    account: Account,
    /// Where events are posted, such as http://localhost:3000/webhooks.
    #[arg(long, value_name = "URL")]
    forward_to: Url,
    /// Only events of these types, such as payment.succeeded,refund.succeeded; all when left out.
    #[arg(long, value_name = "TYPE,…", value_delimiter = ',')]
    events: Vec<EventType>,
    /// Also what happened since this instant, such as 2026-11-22T09:00:00Z.
    #[arg(long, value_name = "INSTANT")]
    from: Option<DateTime<Utc>>,
}

struct Relay {
    http: Client,
    to: Url,
    secrets: SigningSecrets,
    json: bool,
}

/// Relays until it is interrupted.
pub(in super::super) async fn act(what: Listen) -> Result<ExitCode, Failed> {
    let App { api, name, .. } = what.account.open_test().await?;
    let (secret, is_new) = secret(std::env::var(SECRET).ok().as_deref())?;
    let http = Client::builder().timeout(ANSWER_TIME).redirect(redirect::Policy::none()).build()?;
    let json = what.account.json;
    let shown = signing::show_secret(&secret);
    let relay = Relay { http, to: what.forward_to, secrets: SigningSecrets { current: secret, previous: None }, json };
    let mut feed = match what.from {
        Some(instant) => Feed::from(instant),
        None => Feed::from_now(&api).await?,
    };
    if json {
        say(json!({ "listening": relay.to.as_str(), "application": name, "secret": is_new.then_some(&shown) }));
    } else {
        say(format_args!("TEST events of {name} go to {}. Ctrl-C ends it.", relay.to));
        if is_new {
            say(format_args!("They are signed with {shown}"));
        }
    }
    let mut wait = ASK_EVERY;
    loop {
        match feed.more(&api).await {
            Ok(events) => {
                wait = ASK_EVERY;
                for event in events.iter().filter(|event| what.events.is_empty() || what.events.contains(&event.type_))
                {
                    relay.pass(event).await?;
                }
            }
            Err(failed) => {
                wait = (wait * 2).min(PATIENCE);
                complain(&format!("{failed}; asked again in {} s", wait.as_secs()));
            }
        }
        tokio::select! {
            ended = tokio::signal::ctrl_c() => {
                ended?;
                return Ok(ExitCode::SUCCESS);
            }
            () = tokio::time::sleep(wait) => {}
        }
    }
}

/// What to sign with, and whether it is new.
fn secret(told: Option<&str>) -> Result<(Secret, bool), Failed> {
    match told {
        None => Ok((signing::new_secret(&Ids::default()), true)),
        Some(text) => match signing::read_secret(text) {
            Some(secret) => Ok((secret, false)),
            None => {
                Err(Failed::because("POISHA_WEBHOOK_SECRET is no secret: it begins with whsec_ and goes on in base64"))
            }
        },
    }
}

impl Relay {
    async fn pass(&self, event: &WebhookEvent) -> Result<(), Failed> {
        let id: EventId = event.id.parse().map_err(|_| Failed::because("the server's event has no id"))?;
        let at = SystemClock::new().wall();
        let signature = signing::sign(&self.secrets, at, id, at, &event.body);
        let began = Instant::now();
        let answered = self
            .http
            .post(self.to.clone())
            .header(CONTENT_TYPE, "application/json")
            .header(signing::ID_HEADER, id.to_string())
            .header(signing::TIMESTAMP_HEADER, at.seconds().to_string())
            .header(signing::SIGNATURE_HEADER, signature)
            .body(event.body.clone())
            .send()
            .await;
        let took = began.elapsed().as_millis();
        let (status, error) = match answered {
            Ok(answer) => (Some(answer.status().as_u16()), None),
            Err(error) => (None, Some(why(&error))),
        };
        if self.json {
            say(json!({
                "id": event.id.as_str(), "type": event.type_.to_string(), "objectId": event.object_id.as_str(),
                "createdAt": event.created_at, "status": status, "error": error, "tookMs": took,
            }));
        } else {
            let answer = status.map_or_else(|| error.unwrap_or_default().to_owned(), |status| status.to_string());
            let (id, object) = (event.id.as_str(), event.object_id.as_str());
            say(format_args!(
                "{}  {:<26}{object}  {id}  {answer} ({took} ms)",
                event.created_at,
                event.type_.to_string()
            ));
        }
        Ok(())
    }
}

/// Why nothing was answered, without the address, which the developer knows.
fn why(error: &reqwest::Error) -> &'static str {
    if error.is_timeout() {
        "no answer in time"
    } else if error.is_connect() {
        "nobody listens there"
    } else {
        "no answer"
    }
}

#[expect(clippy::print_stderr, reason = "what goes wrong meanwhile is no event")]
pub(super) fn complain(words: &str) {
    eprintln!("poisha: {words}");
}
