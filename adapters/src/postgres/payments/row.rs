//! The rows, and the one door from rows to a payment.

use super::consent;
use crate::postgres::{
    convert::{RowName, from_time},
    schema::payments,
};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use domain::{
    Amount, AttemptId, InvoiceId, OrderId, PaymentId, StoreFailed,
    ids::CheckoutReference,
    money::Currency,
    payments::{
        Attempt, AttemptState, Capture, CaptureKind, Captures, Customer, FailureCode, GivenBack, Method, Payment,
        PaymentState, PaymentStatus, ReturnUrls, Session,
    },
};
use std::collections::BTreeMap;
use uuid::Uuid;

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = payments, check_for_backend(diesel::pg::Pg))]
pub(in crate::postgres) struct PaymentRow {
    pub(in crate::postgres) app_id: Uuid,
    pub(in crate::postgres) mode: String,
    pub(in crate::postgres) id: Uuid,
    reference: Uuid,
    amount_minor: i64,
    currency: String,
    customer_reference: String,
    customer_name: Option<String>,
    customer_email: Option<String>,
    customer_phone: Option<String>,
    product_name: Option<String>,
    method: Option<String>,
    success_url: Option<String>,
    cancel_url: Option<String>,
    metadata: serde_json::Value,
    status: String,
    failure_code: Option<String>,
    succeeded_by: Option<Uuid>,
    succeeded_at: Option<DateTime<Utc>>,
    late: bool,
    pub(in crate::postgres) event_sequence: i64,
    expires_at: DateTime<Utc>,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    #[expect(dead_code, reason = "it is there to be sorted by, in the database")]
    moved_at: Option<DateTime<Utc>>,
    order_id: Option<Uuid>,
    invoice_id: Option<Uuid>,
}

#[derive(Clone, Debug, Queryable)]
#[diesel(table_name = attempts, check_for_backend(diesel::pg::Pg))]
pub(in crate::postgres) struct AttemptRow {
    #[expect(dead_code, reason = "the attempt's scope is its payment's")]
    app_id: Uuid,
    #[expect(dead_code, reason = "the attempt's scope is its payment's")]
    mode: String,
    id: Uuid,
    pub(in crate::postgres) payment_id: Uuid,
    number: i16,
    method: String,
    reference: String,
    merchant_account: Option<String>,
    gateway_session: Option<String>,
    redirect_url: Option<String>,
    status: String,
    verifying_since: Option<DateTime<Utc>>,
    reason: Option<String>,
    check_at: Option<DateTime<Utc>>,
    checks: i16,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
    verifying_token: Option<String>,
    charge_sent_at: Option<DateTime<Utc>>,
    consent: Option<serde_json::Value>,
    consent_secret: Option<Vec<u8>>,
}

#[derive(Clone, Debug, Queryable)]
#[diesel(table_name = captures, check_for_backend(diesel::pg::Pg))]
pub(in crate::postgres) struct CaptureRow {
    #[expect(dead_code, reason = "the capture's scope is its payment's")]
    app_id: Uuid,
    #[expect(dead_code, reason = "the capture's scope is its payment's")]
    mode: String,
    #[expect(dead_code, reason = "the capture's payment is its attempt's")]
    payment_id: Uuid,
    attempt_id: Uuid,
    gateway_txn_id: String,
    place: i16,
    #[expect(dead_code, reason = "the capture's method is its attempt's")]
    method: String,
    token: Option<String>,
    captured_minor: i64,
    fee_minor: Option<i64>,
    kind: String,
    captured_at: DateTime<Utc>,
    refund_held_minor: i64,
    refunded_minor: i64,
    disputed_minor: i64,
}

/// Puts payments, their attempts and what came for them together, in the order of the payments.
pub(in crate::postgres) fn assemble(
    payments: Vec<PaymentRow>,
    attempts: Vec<AttemptRow>,
    captures: Vec<CaptureRow>,
) -> Result<Vec<(Payment, i64)>, StoreFailed> {
    let mut came = BTreeMap::<Uuid, Vec<CaptureRow>>::new();
    for capture in captures {
        came.entry(capture.attempt_id).or_default().push(capture);
    }
    let mut of = BTreeMap::<Uuid, Vec<(AttemptRow, Vec<CaptureRow>)>>::new();
    for attempt in attempts {
        let captures = came.remove(&attempt.id).unwrap_or_default();
        of.entry(attempt.payment_id).or_default().push((attempt, captures));
    }
    let whole = |row: PaymentRow| {
        let (attempts, events) = (of.remove(&row.id).unwrap_or_default(), row.event_sequence);
        row.into_payment(attempts).map(|payment| (payment, events))
    };
    payments.into_iter().map(whole).collect()
}

impl PaymentRow {
    fn into_payment(self, mut attempts: Vec<(AttemptRow, Vec<CaptureRow>)>) -> Result<Payment, StoreFailed> {
        let name = RowName { table: "payments", id: self.id };
        let currency = name.currency(&self.currency)?;
        let state = self.state(name)?;
        attempts.sort_by_key(|(attempt, _)| attempt.number);
        let given_back = given_back(attempts.iter().flat_map(|(_, captures)| captures));
        let attempts = attempts.into_iter().map(|(row, captures)| row.into_attempt(captures, currency));
        let attempts = attempts.collect::<Result<_, _>>()?;
        Ok(Payment {
            id: PaymentId::from_u128(self.id.as_u128()),
            scope: name.scope(self.app_id, &self.mode)?,
            reference: CheckoutReference::from_u128(self.reference.as_u128()),
            amount: Amount::new(self.amount_minor, currency).map_err(|_| name.corrupt("amount_minor"))?,
            customer: Customer {
                reference: self.customer_reference,
                name: self.customer_name,
                email: self.customer_email,
                phone: self.customer_phone,
            },
            product_name: self.product_name,
            method: match self.method {
                Some(text) => Some(Method::parse(&text).ok_or_else(|| name.corrupt("method"))?),
                None => None,
            },
            returns: ReturnUrls { success: self.success_url, cancel: self.cancel_url },
            order: self.order_id.map(|id| OrderId::from_u128(id.as_u128())),
            invoice: self.invoice_id.map(|id| InvoiceId::from_u128(id.as_u128())),
            metadata: metadata(self.metadata).ok_or_else(|| name.corrupt("metadata"))?,
            state,
            attempts,
            given_back,
            expires_at: from_time(self.expires_at),
            created_at: from_time(self.created_at),
            updated_at: from_time(self.updated_at),
        })
    }

    fn state(&self, name: RowName) -> Result<PaymentState, StoreFailed> {
        let by = || self.succeeded_by.map(attempt_id).ok_or_else(|| name.corrupt("succeeded_by"));
        match PaymentStatus::parse(&self.status).ok_or_else(|| name.corrupt("status"))? {
            PaymentStatus::Pending => Ok(PaymentState::Pending),
            PaymentStatus::Cancelled => Ok(PaymentState::Cancelled),
            PaymentStatus::Expired => Ok(PaymentState::Expired),
            PaymentStatus::Review => Ok(PaymentState::Review { by: by()?, late: self.late }),
            PaymentStatus::Succeeded => {
                let at = self.succeeded_at.map(from_time).ok_or_else(|| name.corrupt("succeeded_at"))?;
                Ok(PaymentState::Succeeded { by: by()?, at, late: self.late })
            }
            PaymentStatus::Failed => {
                let code = self.failure_code.as_deref().and_then(FailureCode::parse);
                Ok(PaymentState::Failed { code: code.ok_or_else(|| name.corrupt("failure_code"))? })
            }
        }
    }
}

impl AttemptRow {
    fn into_attempt(self, captures: Vec<CaptureRow>, currency: Currency) -> Result<Attempt, StoreFailed> {
        let name = RowName { table: "attempts", id: self.id };
        let state = self.state(name, captures_of(name, captures, currency)?)?;
        let session = match (self.merchant_account, self.gateway_session, self.redirect_url) {
            (Some(merchant_account), Some(gateway_session), Some(redirect_url)) => {
                Some(Session { merchant_account, gateway_session, redirect_url })
            }
            _ => None,
        };
        Ok(Attempt {
            id: attempt_id(self.id),
            method: Method::parse(&self.method).ok_or_else(|| name.corrupt("method"))?,
            reference: name.reference(&self.reference)?,
            session,
            state,
            charge_sent_at: self.charge_sent_at.map(from_time),
            consent: consent::read(self.consent, self.consent_secret).map_err(|column| name.corrupt(column))?,
            check_at: self.check_at.map(from_time),
            checks: u16::try_from(self.checks).map_err(|_| name.corrupt("checks"))?,
            created_at: from_time(self.created_at),
            updated_at: from_time(self.updated_at),
        })
    }

    /// Money came if and only if it succeeded.
    fn state(&self, name: RowName, captures: Option<Captures>) -> Result<AttemptState, StoreFailed> {
        match (self.status.as_str(), captures) {
            ("SUCCEEDED", Some(captures)) => Ok(AttemptState::Succeeded(captures)),
            ("SUCCEEDED", None) | (_, Some(_)) => Err(name.corrupt("status")),
            (status, None) => self.uncaptured(name, status),
        }
    }

    fn uncaptured(&self, name: RowName, status: &str) -> Result<AttemptState, StoreFailed> {
        match status {
            "INITIATED" => Ok(AttemptState::Initiated),
            "REDIRECTED" => Ok(AttemptState::Redirected),
            "CANCELLED" => Ok(AttemptState::Cancelled),
            "ABANDONED" => Ok(AttemptState::Abandoned),
            "VERIFYING" => {
                let since = self.verifying_since.map(from_time).ok_or_else(|| name.corrupt("verifying_since"))?;
                Ok(AttemptState::Verifying { since, token: self.verifying_token.clone() })
            }
            "FAILED" => Ok(AttemptState::Failed { reason: self.reason.clone().ok_or_else(|| name.corrupt("reason"))? }),
            _ => Err(name.corrupt("status")),
        }
    }
}

/// What the refunds and disputes of the payment's own capture make of it; the database itself keeps that.
fn given_back<'a>(captures: impl IntoIterator<Item = &'a CaptureRow>) -> GivenBack {
    let own = captures.into_iter().find(|capture| capture.kind != CaptureKind::Surplus.as_str());
    own.map_or(GivenBack::default(), |own| GivenBack {
        held_minor: own.refund_held_minor,
        refunded_minor: own.refunded_minor,
        disputed_minor: own.disputed_minor,
    })
}

/// What came for an attempt, if anything did: a first capture, and surplus beyond it.
fn captures_of(
    attempt: RowName,
    mut rows: Vec<CaptureRow>,
    currency: Currency,
) -> Result<Option<Captures>, StoreFailed> {
    let name = RowName { table: "captures", ..attempt };
    rows.sort_by_key(|row| row.place);
    if !rows.iter().zip(1_i16..).all(|(row, place)| row.place == place) {
        return Err(name.corrupt("place"));
    }
    let mut captures: Option<Captures> = None;
    for row in rows {
        let capture = row.into_capture(name, currency)?;
        captures = match captures {
            None => Some(Captures::of(capture)),
            Some(_) if capture.kind != CaptureKind::Surplus => return Err(name.corrupt("kind")),
            Some(captures) => Some(captures.and(capture)),
        };
    }
    Ok(captures)
}

impl CaptureRow {
    fn into_capture(self, name: RowName, currency: Currency) -> Result<Capture, StoreFailed> {
        Ok(Capture {
            amount: Amount::new(self.captured_minor, currency).map_err(|_| name.corrupt("captured_minor"))?,
            fee: self.fee_minor.map(|minor| name.money(minor, currency, "fee_minor")).transpose()?,
            kind: CaptureKind::parse(&self.kind).ok_or_else(|| name.corrupt("kind"))?,
            gateway_txn_id: self.gateway_txn_id,
            token: self.token,
            at: from_time(self.captured_at),
        })
    }
}

const fn attempt_id(id: Uuid) -> AttemptId {
    AttemptId::from_u128(id.as_u128())
}

fn metadata(value: serde_json::Value) -> Option<Vec<(String, String)>> {
    let serde_json::Value::Object(fields) = value else { return None };
    fields.into_iter().map(|(key, value)| Some((key, value.as_str()?.to_owned()))).collect()
}
