//! `poisha trigger`: an event made by what really causes it. Nothing is made up: for `payment.succeeded` there is a payment,
//! and a customer who pays it in the sandbox.

mod desk;
mod stage;

use super::{Account, App, Failed, Feed, events, say};
use clap::{
    Args,
    builder::{PossibleValuesParser, TypedValueParser},
};
use desk::Desk;
use domain::webhooks;
use poisha_client::types::EventType;
use serde_json::json;
use stage::{Due, Stage};
use std::{process::ExitCode, time::Duration};

/// How often one looks whether it happened, and for how long: a minute.
const LOOK_EVERY: Duration = Duration::from_millis(500);
const LOOKS_MAX: usize = 120;
/// Whole taka; the paisa of a TEST amount force an outcome.
const AMOUNT: i64 = 115_000;
const DECLINED: i64 = AMOUNT + 1;
const HIGH_RISK: i64 = AMOUNT + 3;
const DAY: i64 = 86_400;
/// What all that is made is called.
const MADE: &str = "Made by poisha trigger";

/// Which event to make.
#[derive(Debug, Args)]
pub(in super::super) struct Trigger {
    #[command(flatten)]
    account: Account,
    /// Its type, such as payment.succeeded.
    #[arg(value_name = "TYPE", value_parser = types())]
    kind: EventType,
}

/// Every type there is, for the help, the shell's completion, and whoever mistypes one.
fn types() -> impl TypedValueParser<Value = EventType> {
    let all = webhooks::EventType::ALL.iter().map(|kind| kind.as_str());
    PossibleValuesParser::new(all).try_map(|name| name.parse::<EventType>())
}

/// Makes it happen, and shows it.
pub(in super::super) async fn act(what: Trigger) -> Result<ExitCode, Failed> {
    let App { api, id, .. } = what.account.open_test().await?;
    let mut feed = Feed::from_now(&api).await?;
    let stage = Stage::new(api, what.account.json)?;
    play(&stage, &Desk { account: &what.account, app: &id }, what.kind).await?;
    for _ in 0..LOOKS_MAX {
        let came = feed.more(&stage.api).await?;
        if let Some(event) = came.iter().find(|event| event.type_ == what.kind) {
            events::line(event, what.account.json);
            return Ok(ExitCode::SUCCESS);
        }
        tokio::time::sleep(LOOK_EVERY).await;
    }
    Err(Failed::because(format_args!("{} did not come within a minute: do the server's workers run?", what.kind)))
}

async fn play(stage: &Stage, desk: &Desk<'_>, kind: EventType) -> Result<(), Failed> {
    match kind {
        EventType::PaymentSucceeded => stage.pays(AMOUNT, None).await.map(drop),
        EventType::PaymentFailed => stage.pays(DECLINED, None).await.map(drop),
        EventType::PaymentReview => stage.pays(HIGH_RISK, None).await.map(drop),
        EventType::PaymentCancelled => {
            let payment = stage.payment(AMOUNT, None).await?;
            stage.cancels(&payment.id).await
        }
        EventType::PaymentExpired => {
            stage.payment(AMOUNT, None).await?;
            stage.waits(DAY).await
        }
        EventType::RefundPending => stage.refunds().await.map(drop),
        EventType::RefundSucceeded => stage.ends_refund("refunded").await,
        EventType::RefundFailed => stage.ends_refund("cancelled").await,
        EventType::InvoiceIssued => stage.invoice(Due::Never).await.map(drop),
        EventType::InvoicePaymentReceived | EventType::InvoicePaid => {
            let invoice = stage.invoice(Due::Never).await?;
            stage.pays(AMOUNT, Some(invoice)).await.map(drop)
        }
        EventType::InvoiceVoided => {
            let invoice = stage.invoice(Due::Never).await?;
            stage.voids(&invoice).await
        }
        EventType::InvoiceOverdue => {
            stage.invoice(Due::Once).await?;
            stage.waits(3 * DAY).await
        }
        EventType::InstallmentDue | EventType::InstallmentOverdue => {
            stage.invoice(Due::InParts).await?;
            stage.waits(3 * DAY).await
        }
        EventType::OrderFulfilled => stage.orders(None).await,
        EventType::OrderNeedsAttention => {
            let bare = desk.offers_what_is_not_there(stage).await?;
            stage.orders(Some(bare.variant())).await?;
            desk.takes_away(&bare).await
        }
        EventType::EndpointTest => stage.tests_endpoint().await,
        EventType::SettlementReconciled => Err(cannot(kind, "an operator posts a run of the reconciliation")),
        EventType::CredentialRotated => Err(cannot(kind, "an operator rotates a credential: it would be yours")),
    }
}

fn cannot(kind: EventType, how: &str) -> Failed {
    Failed::because(format_args!("an application cannot make {kind} by itself: {how}"))
}

/// Tells what is done meanwhile.
fn told(json: bool, words: &str) {
    if json {
        say(json!({ "step": words }));
    } else {
        say(format_args!("  {words}"));
    }
}
