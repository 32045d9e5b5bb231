//! `poisha logs tail`: events as they happen, and every attempt to deliver them with what was answered.

use super::{Account, Failed, Feed, events, listen::complain, say};
use clap::Subcommand;
use poisha_client::{
    Client,
    params::ListDeliveryAttempts,
    types::{DeliveryStatus, WebhookAttempt, WebhookDelivery},
};
use serde_json::json;
use std::{
    collections::{HashMap, VecDeque},
    process::ExitCode,
    time::Duration,
};

const ASK_EVERY: Duration = Duration::from_secs(1);
/// Events whose deliveries are looked after; the oldest is let go for a new one.
const FOLLOWED_MAX: usize = 50;

/// How often one looks for a delivery of an event before it is taken that no endpoint wants it.
const LOOKS_MAX: u32 = 15;

/// What to show.
#[derive(Debug, Subcommand)]
pub(in super::super) enum Action {
    /// Show events and the attempts to deliver them, as they happen.
    Tail {
        #[command(flatten)]
        account: Account,
    },
}

/// Shows it until it is interrupted.
pub(in super::super) async fn act(Action::Tail { account }: Action) -> Result<ExitCode, Failed> {
    let app = account.open().await?;
    let mut feed = Feed::from_now(&app.api).await?;
    let mut tail = Tail { api: app.api, json: account.json, followed: VecDeque::new(), shown: HashMap::new() };
    if account.json {
        say(json!({ "watching": app.name }));
    } else {
        say(format_args!("Events of {}, and what their receivers answer. Ctrl-C ends it.", app.name));
    }
    loop {
        if let Err(failed) = tail.look(&mut feed).await {
            complain(&failed.to_string());
        }
        tokio::select! {
            ended = tokio::signal::ctrl_c() => {
                ended?;
                return Ok(ExitCode::SUCCESS);
            }
            () = tokio::time::sleep(ASK_EVERY) => {}
        }
    }
}

struct Tail {
    api: Client,
    json: bool,
    /// Events of which a delivery is expected or under way, and how often nothing was found.
    followed: VecDeque<(String, u32)>,
    /// Attempts that were shown, by delivery.
    shown: HashMap<String, u32>,
}

/// Where the deliveries of an event are.
enum Way {
    /// There are none, yet.
    Unknown,
    /// One is under way.
    On,
    /// All arrived, or are given up.
    Ended,
}

impl Tail {
    async fn look(&mut self, feed: &mut Feed) -> Result<(), Failed> {
        for event in feed.more(&self.api).await? {
            events::line(&event, self.json);
            self.followed.push_back((event.id.to_string(), 0));
        }
        while self.followed.len() > FOLLOWED_MAX {
            self.followed.pop_front();
        }
        for _ in 0..self.followed.len() {
            let Some((id, looks)) = self.followed.pop_front() else { break };
            match self.follow(&id).await? {
                Way::Unknown if looks < LOOKS_MAX => self.followed.push_back((id, looks + 1)),
                Way::On => self.followed.push_back((id, 0)),
                Way::Unknown | Way::Ended => {}
            }
        }
        Ok(())
    }

    /// Shows what is new of an event's deliveries.
    async fn follow(&mut self, event: &str) -> Result<Way, Failed> {
        let deliveries = self.api.list_deliveries(event).await?;
        let mut way = if deliveries.is_empty() { Way::Unknown } else { Way::Ended };
        for delivery in &deliveries {
            if delivery.attempts > self.shown.get(delivery.id.as_str()).copied().unwrap_or_default() {
                self.attempts(delivery).await?;
            }
            if delivery.status == DeliveryStatus::Pending {
                way = Way::On;
            } else {
                self.shown.remove(delivery.id.as_str());
            }
        }
        Ok(way)
    }

    async fn attempts(&mut self, delivery: &WebhookDelivery) -> Result<(), Failed> {
        let wanted = ListDeliveryAttempts::default();
        let mut made = self.api.list_delivery_attempts(&delivery.id, &wanted).await?.data;
        made.sort_by_key(|attempt| attempt.number);
        let shown = self.shown.insert(delivery.id.to_string(), delivery.attempts).unwrap_or_default();
        for attempt in made.iter().filter(|attempt| attempt.number > shown) {
            self.attempt(delivery, attempt);
        }
        Ok(())
    }

    fn attempt(&self, delivery: &WebhookDelivery, attempt: &WebhookAttempt) {
        let (event, endpoint) = (delivery.event_id.as_str(), delivery.endpoint_id.as_str());
        if self.json {
            say(json!({ "eventId": event, "endpointId": endpoint, "attempt": attempt }));
            return;
        }
        let answer = match (attempt.http_status, &attempt.error) {
            (Some(status), _) => status.to_string(),
            (None, Some(error)) => error.clone(),
            (None, None) => "no answer".to_owned(),
        };
        say(format_args!(
            "{}  attempt {} at {event} to {endpoint}: {answer} ({} ms)",
            attempt.at, attempt.number, attempt.took_ms
        ));
    }
}
