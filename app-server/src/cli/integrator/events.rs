//! `poisha events`: what an application was told, and telling it again.

use super::{Account, Failed, refused, say};
use clap::Subcommand;
use poisha_client::{
    Client,
    types::{EventType, GetEventId, ListDeliveriesId, ResendEventId, WebhookEvent},
};
use serde_json::json;
use std::{num::NonZeroU32, process::ExitCode};

/// What to do with events.
#[derive(Debug, Subcommand)]
pub(in super::super) enum Action {
    /// List the newest events.
    List {
        #[command(flatten)]
        account: Account,
        /// Only of this type.
        #[arg(long = "type", value_name = "TYPE")]
        kind: Option<EventType>,
        /// How many.
        #[arg(long, default_value = "20", value_parser = clap::value_parser!(u32).range(1..=100))]
        limit: u32,
    },
    /// Show an event's body and what became of its deliveries.
    Show {
        #[command(flatten)]
        account: Account,
        /// The event's id.
        id: String,
    },
    /// Send an event again, to every endpoint that wants it now.
    Resend {
        #[command(flatten)]
        account: Account,
        /// The event's id.
        id: String,
    },
}

/// Does it.
pub(super) async fn act(action: Action) -> Result<ExitCode, Failed> {
    match action {
        Action::List { account, kind, limit } => {
            let api = account.open().await?.api;
            let listed =
                api.list_events(None, None, None, NonZeroU32::new(limit), None, kind).await.map_err(refused)?;
            let listed = listed.into_inner().data;
            if listed.is_empty() && !account.json {
                say("there are no events yet: `poisha trigger payment.succeeded` makes one");
            }
            for event in &listed {
                line(event, account.json);
            }
        }
        Action::Show { account, id } => show(&account.open().await?.api, &id, account.json).await?,
        Action::Resend { account, id } => {
            let api = account.open().await?.api;
            let event = named::<ResendEventId>(&id)?;
            let count = api.resend_event(&event).await.map_err(refused)?.into_inner().data.count;
            if account.json {
                say(json!({ "id": id, "endpoints": count }));
            } else {
                say(match count {
                    0 => format!("{id}: no endpoint wants it"),
                    1 => format!("{id} is sent again, to one endpoint"),
                    many => format!("{id} is sent again, to {many} endpoints"),
                });
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}

fn named<T: std::str::FromStr>(id: &str) -> Result<T, Failed> {
    id.parse().map_err(|_| Failed::because(format_args!("{id:?} is no event's id")))
}

/// One event as a line.
pub(super) fn line(event: &WebhookEvent, json: bool) {
    let (id, kind, object) = (event.id.as_str(), event.type_.to_string(), event.object_id.as_str());
    if json {
        say(
            json!({ "id": id, "type": kind, "objectId": object, "sequence": event.sequence, "createdAt": event.created_at }),
        );
    } else {
        say(format_args!("{}  {kind:<26}{object}  {id}", event.created_at));
    }
}

async fn show(api: &Client, id: &str, json: bool) -> Result<(), Failed> {
    let event = api.get_event(&named::<GetEventId>(id)?).await.map_err(refused)?.into_inner().data;
    let deliveries = api.list_deliveries(&named::<ListDeliveriesId>(id)?).await.map_err(refused)?.into_inner().data;
    let body: serde_json::Value = serde_json::from_str(&event.body)?;
    if json {
        say(json!({ "event": body, "deliveries": deliveries }));
        return Ok(());
    }
    say(serde_json::to_string_pretty(&body)?);
    for delivery in &deliveries {
        let attempts = delivery.attempts;
        let tries = if attempts == 1 { "attempt" } else { "attempts" };
        say(format_args!("{}  {} after {attempts} {tries}", delivery.endpoint_id.as_str(), delivery.status));
    }
    Ok(())
}
