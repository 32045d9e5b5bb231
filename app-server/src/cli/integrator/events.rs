//! `poisha events`: what an application was told, and telling it again.

use super::{Account, Failed, say};
use clap::Subcommand;
use poisha_client::{
    Client,
    params::ListEvents,
    types::{EventType, WebhookEvent},
};
use serde_json::json;
use std::process::ExitCode;

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
pub(in super::super) async fn act(action: Action) -> Result<ExitCode, Failed> {
    match action {
        Action::List { account, kind, limit } => {
            let wanted = ListEvents { size: Some(limit), type_: kind, ..ListEvents::default() };
            let listed = account.open().await?.api.list_events(&wanted).await?.data;
            if listed.is_empty() && !account.json {
                say("there are no events yet: `poisha trigger payment.succeeded` makes one");
            }
            for event in &listed {
                line(event, account.json);
            }
        }
        Action::Show { account, id } => show(&account.open().await?.api, &id, account.json).await?,
        Action::Resend { account, id } => {
            let count = account.open().await?.api.resend_event(&id).await?.count;
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
    let event = api.get_event(id).await?;
    let deliveries = api.list_deliveries(id).await?;
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
