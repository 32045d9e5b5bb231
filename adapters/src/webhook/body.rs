//! What an event says. A body is rendered once, in the commit that caused the event, and never again: every retry and
//! resend carries the same bytes.
//!
//! [`PaymentBody`] is the payment exactly as the API shows it, field by field, which a test of the API proves; a field
//! without a value is left out. A late success says `late: true`.

mod invoice;
mod order;
mod refund;
mod settlement;

pub use invoice::{InstallmentBody, InvoiceBody, InvoicePaymentBody, render_invoice_event};
pub use order::{OrderBody, OrderItemBody, render_order_event};
pub use refund::{RefundBody, render_refund_event};
pub use settlement::{SettlementBody, render_settlement_event};

use chrono::{DateTime, SecondsFormat, Utc};
use domain::{
    Amount, EndpointId, EventId, Mode, Money, Timestamp,
    apps::{App, AppEvent},
    payments::{Attempt, AttemptState, CaptureKind, Payment, PaymentEvent, PaymentState},
    webhooks::{EventType, SCHEMA_VERSION},
};
use serde::Serialize;
use std::collections::BTreeMap;

/// The envelope around every event's data.
#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct EventBody<'a, D> {
    id: String,
    r#type: &'a str,
    schema_version: u16,
    mode: &'a str,
    created_at: String,
    sequence: i64,
    data: D,
}

/// A payment, as every reader outside sees it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "the fields are the columns of the payment in the contract")]
pub struct PaymentBody {
    pub id: String,
    pub reference: String,
    pub status: &'static str,
    pub mode: &'static str,
    pub amount_minor: i64,
    pub currency: String,
    pub captured_minor: i64,
    pub refunded_minor: i64,
    pub refundable_minor: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway_txn_id: Option<String>,
    pub checkout_url: String,
    pub customer_reference: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub product_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invoice_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub order_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure_code: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub late: Option<bool>,
    pub metadata: BTreeMap<String, String>,
    pub expires_at: String,
    pub created_at: String,
    pub updated_at: String,
    pub attempts: Vec<AttemptBody>,
}

/// One attempt of a payment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
#[expect(missing_docs, reason = "the fields are the columns of the attempt in the contract")]
pub struct AttemptBody {
    pub id: String,
    pub method: &'static str,
    pub reference: String,
    pub status: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub redirect_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub gateway_txn_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub captured_minor: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fee_minor: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surplus: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub surplus_minor: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub failure_reason: Option<String>,
    pub created_at: String,
    pub updated_at: String,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct CredentialData {
    app_id: String,
    credential_id: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    previous_works_until: Option<String>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "camelCase")]
struct TestData {
    endpoint_id: String,
    message: &'static str,
}

/// The type and the frozen body of what a payment's decision tells. `sequence` counts the payment's events, from one.
pub fn render_payment_event(
    public_url: &str,
    id: EventId,
    sequence: i64,
    event: &PaymentEvent,
    payment: &Payment,
    at: Timestamp,
) -> (EventType, String) {
    let kind = match event {
        PaymentEvent::Succeeded { .. } => EventType::PaymentSucceeded,
        PaymentEvent::Failed => EventType::PaymentFailed,
        PaymentEvent::Cancelled => EventType::PaymentCancelled,
        PaymentEvent::Expired => EventType::PaymentExpired,
        PaymentEvent::Review => EventType::PaymentReview,
    };
    (kind, render(id, kind, payment.scope.mode, sequence, at, PaymentBody::of(public_url, payment)))
}

/// The type, the mode and the frozen body of what an application's decision tells. An application has no mode of its
/// own, so the event says whose endpoints hear of it. `sequence` counts the application's events of that mode.
pub fn render_app_event(
    id: EventId,
    sequence: i64,
    event: &AppEvent,
    app: &App,
    at: Timestamp,
) -> (EventType, Mode, String) {
    match event {
        AppEvent::CredentialRotated { mode, credential, previous_works_until } => {
            let kind = EventType::CredentialRotated;
            let data = CredentialData {
                app_id: app.id.to_string(),
                credential_id: credential.to_string(),
                previous_works_until: previous_works_until.map(instant),
            };
            (kind, *mode, render(id, kind, *mode, sequence, at, data))
        }
    }
}

/// The frozen body of a test event for one endpoint.
pub fn render_test_event(id: EventId, sequence: i64, endpoint: EndpointId, mode: Mode, at: Timestamp) -> String {
    let data = TestData { endpoint_id: endpoint.to_string(), message: "Webhooks from Poisha arrive here." };
    render(id, EventType::EndpointTest, mode, sequence, at, data)
}

/// An instant as it stands in every body and answer: RFC 3339 in UTC, to the microsecond.
pub fn instant(at: Timestamp) -> String {
    let utc = DateTime::from_timestamp_micros(at.micros()).unwrap_or(DateTime::<Utc>::MAX_UTC);
    utc.to_rfc3339_opts(SecondsFormat::Micros, true)
}

impl PaymentBody {
    /// The payment as it is now. `public_url` is where customers reach this server.
    pub fn of(public_url: &str, payment: &Payment) -> PaymentBody {
        PaymentBody {
            id: payment.id.to_string(),
            reference: payment.reference.to_string(),
            status: payment.state.status().as_str(),
            mode: payment.scope.mode.as_str(),
            amount_minor: payment.amount.minor(),
            currency: payment.amount.currency().to_string(),
            captured_minor: payment.captured().minor(),
            refunded_minor: payment.given_back.refunded_minor,
            refundable_minor: payment.refundable_minor(),
            gateway: payment.shown_attempt().map(|attempt| attempt.method).or(payment.method).map(|m| m.as_str()),
            gateway_txn_id: payment.kept_capture().map(|(_, capture)| capture.gateway_txn_id.clone()),
            checkout_url: format!("{}/checkout/{}", public_url.trim_end_matches('/'), payment.reference),
            customer_reference: payment.customer.reference.clone(),
            product_name: payment.product_name.clone(),
            invoice_id: payment.invoice.map(|invoice| invoice.to_string()),
            order_id: payment.order.map(|order| order.to_string()),
            failure_code: match payment.state {
                PaymentState::Failed { code } => Some(code.as_str()),
                PaymentState::Pending
                | PaymentState::Succeeded { .. }
                | PaymentState::Cancelled
                | PaymentState::Expired
                | PaymentState::Review { .. } => None,
            },
            late: match payment.state {
                PaymentState::Succeeded { late, .. } | PaymentState::Review { late, .. } => late.then_some(true),
                PaymentState::Pending
                | PaymentState::Failed { .. }
                | PaymentState::Cancelled
                | PaymentState::Expired => None,
            },
            metadata: payment.metadata.iter().cloned().collect(),
            expires_at: instant(payment.expires_at),
            created_at: instant(payment.created_at),
            updated_at: instant(payment.updated_at),
            attempts: payment.attempts.iter().map(AttemptBody::of).collect(),
        }
    }
}

impl AttemptBody {
    fn of(attempt: &Attempt) -> AttemptBody {
        let capture = attempt.capture();
        let failure_reason = match &attempt.state {
            AttemptState::Failed { reason } => Some(reason.clone()),
            AttemptState::Initiated
            | AttemptState::Redirected
            | AttemptState::Verifying { .. }
            | AttemptState::Succeeded(_)
            | AttemptState::Cancelled
            | AttemptState::Abandoned => None,
        };
        let open = attempt.session.as_ref().filter(|_| attempt.state == AttemptState::Redirected);
        AttemptBody {
            id: attempt.id.to_string(),
            method: attempt.method.as_str(),
            reference: attempt.reference.to_string(),
            status: attempt.state.as_str(),
            redirect_url: open.map(|session| session.redirect_url.clone()),
            gateway_txn_id: capture.map(|capture| capture.gateway_txn_id.clone()),
            captured_minor: capture.map(|capture| capture.amount.minor()),
            fee_minor: capture.and_then(|capture| capture.fee).map(Money::minor),
            surplus: capture.map(|capture| capture.kind == CaptureKind::Surplus).filter(|surplus| *surplus),
            surplus_minor: attempt.surplus().map(Amount::minor),
            failure_reason,
            created_at: instant(attempt.created_at),
            updated_at: instant(attempt.updated_at),
        }
    }
}

fn render<D: Serialize>(id: EventId, kind: EventType, mode: Mode, sequence: i64, at: Timestamp, data: D) -> String {
    let body = EventBody {
        id: id.to_string(),
        r#type: kind.as_str(),
        schema_version: SCHEMA_VERSION,
        mode: mode.as_str(),
        created_at: instant(at),
        sequence,
        data,
    };
    // Only a map with keys that are no text, or a `Serialize` that refuses, can fail; here is neither. The table refuses
    // an empty body all the same.
    serde_json::to_string(&body).unwrap_or_default()
}

#[cfg(test)]
mod tests;
