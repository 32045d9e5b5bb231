//! Payments and attempts, written: new ones and changed ones, one statement each.

use crate::postgres::{
    commit::{Held, Shelf},
    convert::{to_time, to_uuid},
    statement::statement,
};
use chrono::{DateTime, Utc};
use diesel::sql_types::{Array, BigInt, Bool, Bytea, Jsonb, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    Timestamp,
    payments::{Attempt, AttemptState, FailureCode, Method, Payment, PaymentState},
};
use futures_util::try_join;
use uuid::Uuid;

type Written = Result<(), diesel::result::Error>;
type Time = DateTime<Utc>;

statement! {
    /// New payments.
    InsertPayments {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid>,
        reference: Array<SqlUuid> = Vec<Uuid>, amount_minor: Array<BigInt> = Vec<i64>, currency: Array<Text> = Vec<String>,
        customer_reference: Array<Text> = Vec<String>, customer_name: Array<Nullable<Text>> = Vec<Option<String>>,
        customer_email: Array<Nullable<Text>> = Vec<Option<String>>, customer_phone: Array<Nullable<Text>> = Vec<Option<String>>,
        product_name: Array<Nullable<Text>> = Vec<Option<String>>, method: Array<Nullable<Text>> = Vec<Option<String>>,
        success_url: Array<Nullable<Text>> = Vec<Option<String>>, cancel_url: Array<Nullable<Text>> = Vec<Option<String>>,
        metadata: Array<Jsonb> = Vec<serde_json::Value>, status: Array<Text> = Vec<String>,
        failure_code: Array<Nullable<Text>> = Vec<Option<String>>, succeeded_by: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>,
        succeeded_at: Array<Nullable<Timestamptz>> = Vec<Option<Time>>, late: Array<Bool> = Vec<bool>,
        event_sequence: Array<BigInt> = Vec<i64>, expires_at: Array<Timestamptz> = Vec<Time>,
        created_at: Array<Timestamptz> = Vec<Time>, updated_at: Array<Timestamptz> = Vec<Time>,
        order_id: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>, invoice_id: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>,
    }
    "insert into payments (app_id, mode, id, reference, amount_minor, currency, customer_reference, customer_name, \
     customer_email, customer_phone, product_name, method, success_url, cancel_url, metadata, status, failure_code, \
     succeeded_by, succeeded_at, late, event_sequence, expires_at, created_at, updated_at, order_id, \
     invoice_id) \
     select * from unnest(" .. ")"
}

statement! {
    /// Payments that moved. Only what can move is written.
    UpdatePayments {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid>,
        status: Array<Text> = Vec<String>, failure_code: Array<Nullable<Text>> = Vec<Option<String>>,
        succeeded_by: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>, succeeded_at: Array<Nullable<Timestamptz>> = Vec<Option<Time>>,
        late: Array<Bool> = Vec<bool>, event_sequence: Array<BigInt> = Vec<i64>, updated_at: Array<Timestamptz> = Vec<Time>,
    }
    "update payments p set status = k.status, failure_code = k.failure_code, succeeded_by = k.succeeded_by, \
     succeeded_at = k.succeeded_at, late = k.late, event_sequence = k.event_sequence, updated_at = k.updated_at from unnest("
    .. ") as k (app_id, mode, id, status, failure_code, succeeded_by, succeeded_at, late, event_sequence, updated_at) \
     where p.app_id = k.app_id and p.mode = k.mode and p.id = k.id"
}

statement! {
    /// New attempts, and attempts that moved: what can move is replaced.
    UpsertAttempts {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid>,
        payment_id: Array<SqlUuid> = Vec<Uuid>, number: Array<SmallInt> = Vec<i16>, method: Array<Text> = Vec<String>,
        reference: Array<Text> = Vec<String>, merchant_account: Array<Nullable<Text>> = Vec<Option<String>>,
        gateway_session: Array<Nullable<Text>> = Vec<Option<String>>, redirect_url: Array<Nullable<Text>> = Vec<Option<String>>,
        status: Array<Text> = Vec<String>, verifying_since: Array<Nullable<Timestamptz>> = Vec<Option<Time>>,
        reason: Array<Nullable<Text>> = Vec<Option<String>>, check_at: Array<Nullable<Timestamptz>> = Vec<Option<Time>>,
        checks: Array<SmallInt> = Vec<i16>, created_at: Array<Timestamptz> = Vec<Time>,
        updated_at: Array<Timestamptz> = Vec<Time>, verifying_token: Array<Nullable<Text>> = Vec<Option<String>>,
        charge_sent_at: Array<Nullable<Timestamptz>> = Vec<Option<Time>>,
        consent: Array<Nullable<Jsonb>> = Vec<Option<serde_json::Value>>,
        consent_secret: Array<Nullable<Bytea>> = Vec<Option<Vec<u8>>>,
    }
    "insert into attempts (app_id, mode, id, payment_id, number, method, reference, merchant_account, gateway_session, \
     redirect_url, status, verifying_since, reason, check_at, checks, created_at, updated_at, verifying_token, \
     charge_sent_at, consent, consent_secret) \
     select * from unnest("
    .. ") on conflict (app_id, mode, id) do update set merchant_account = excluded.merchant_account, \
     gateway_session = excluded.gateway_session, redirect_url = excluded.redirect_url, status = excluded.status, \
     verifying_since = excluded.verifying_since, reason = excluded.reason, check_at = excluded.check_at, \
     checks = excluded.checks, updated_at = excluded.updated_at, verifying_token = excluded.verifying_token, \
     charge_sent_at = excluded.charge_sent_at, consent = excluded.consent, consent_secret = excluded.consent_secret"
}

/// Writes the payments of a batch.
pub(in crate::postgres) async fn write(connection: &AsyncPgConnection, shelf: &Shelf<Payment>) -> Written {
    let (mut new, mut moved) = (InsertPayments::default(), UpdatePayments::default());
    for held in shelf.values() {
        match &held.stored {
            None => new.push(held),
            Some(stored) if *stored != held.now => moved.push(held),
            Some(_) => {}
        }
    }
    let insert = async {
        if !new.id.is_empty() {
            new.execute(&mut { connection }).await?;
        }
        Ok(())
    };
    let update = async {
        if !moved.id.is_empty() {
            moved.execute(&mut { connection }).await?;
        }
        Ok(())
    };
    try_join!(insert, update).map(|_| ())
}

/// Writes the attempts of a batch that are new or moved.
pub(in crate::postgres) async fn write_attempts(connection: &AsyncPgConnection, shelf: &Shelf<Payment>) -> Written {
    let mut upsert = UpsertAttempts::default();
    for held in shelf.values() {
        for (attempt, number) in held.now.attempts.iter().zip(1_i16..) {
            let stored = held.stored.as_ref().and_then(|payment| payment.attempt(attempt.id));
            if stored != Some(attempt) {
                upsert.push(&held.now, attempt, number);
            }
        }
    }
    if !upsert.id.is_empty() {
        upsert.execute(&mut { connection }).await?;
    }
    Ok(())
}

/// The columns of a payment's state.
struct StateColumns {
    failure_code: Option<FailureCode>,
    succeeded_by: Option<Uuid>,
    succeeded_at: Option<Timestamp>,
    late: bool,
}

fn state_columns(state: PaymentState) -> StateColumns {
    let none = StateColumns { failure_code: None, succeeded_by: None, succeeded_at: None, late: false };
    match state {
        PaymentState::Pending | PaymentState::Cancelled | PaymentState::Expired => none,
        PaymentState::Failed { code } => StateColumns { failure_code: Some(code), ..none },
        PaymentState::Succeeded { by, at, late } => {
            StateColumns { succeeded_by: Some(to_uuid(by.as_u128())), succeeded_at: Some(at), late, ..none }
        }
        PaymentState::Review { by, late } => StateColumns { succeeded_by: Some(to_uuid(by.as_u128())), late, ..none },
    }
}

impl InsertPayments {
    fn push(&mut self, held: &Held<Payment>) {
        let payment = &held.now;
        let state = state_columns(payment.state);
        self.app_id.push(to_uuid(payment.scope.app.as_u128()));
        self.mode.push(payment.scope.mode.as_str().to_owned());
        self.id.push(to_uuid(payment.id.as_u128()));
        self.reference.push(to_uuid(payment.reference.as_u128()));
        self.amount_minor.push(payment.amount.minor());
        self.currency.push(payment.amount.currency().code().to_owned());
        self.customer_reference.push(payment.customer.reference.clone());
        self.customer_name.push(payment.customer.name.clone());
        self.customer_email.push(payment.customer.email.clone());
        self.customer_phone.push(payment.customer.phone.clone());
        self.product_name.push(payment.product_name.clone());
        self.method.push(payment.method.map(|method: Method| method.as_str().to_owned()));
        self.success_url.push(payment.returns.success.clone());
        self.cancel_url.push(payment.returns.cancel.clone());
        let metadata = payment.metadata.iter().map(|(key, value)| (key.clone(), value.clone().into()));
        self.metadata.push(serde_json::Value::Object(metadata.collect()));
        self.status.push(payment.state.status().as_str().to_owned());
        self.failure_code.push(state.failure_code.map(|code| code.as_str().to_owned()));
        self.succeeded_by.push(state.succeeded_by);
        self.succeeded_at.push(state.succeeded_at.map(to_time));
        self.late.push(state.late);
        self.event_sequence.push(held.events);
        self.expires_at.push(to_time(payment.expires_at));
        self.created_at.push(to_time(payment.created_at));
        self.updated_at.push(to_time(payment.updated_at));
        self.order_id.push(payment.order.map(|order| to_uuid(order.as_u128())));
        self.invoice_id.push(payment.invoice.map(|invoice| to_uuid(invoice.as_u128())));
    }
}

impl UpdatePayments {
    fn push(&mut self, held: &Held<Payment>) {
        let payment = &held.now;
        let state = state_columns(payment.state);
        self.app_id.push(to_uuid(payment.scope.app.as_u128()));
        self.mode.push(payment.scope.mode.as_str().to_owned());
        self.id.push(to_uuid(payment.id.as_u128()));
        self.status.push(payment.state.status().as_str().to_owned());
        self.failure_code.push(state.failure_code.map(|code| code.as_str().to_owned()));
        self.succeeded_by.push(state.succeeded_by);
        self.succeeded_at.push(state.succeeded_at.map(to_time));
        self.late.push(state.late);
        self.event_sequence.push(held.events);
        self.updated_at.push(to_time(payment.updated_at));
    }
}

impl UpsertAttempts {
    fn push(&mut self, payment: &Payment, attempt: &Attempt, number: i16) {
        let session = attempt.session.as_ref();
        let (since, token, reason) = match &attempt.state {
            AttemptState::Verifying { since, token } => (Some(*since), token.clone(), None),
            AttemptState::Failed { reason } => (None, None, Some(reason.clone())),
            AttemptState::Initiated
            | AttemptState::Redirected
            | AttemptState::Succeeded(_)
            | AttemptState::Cancelled
            | AttemptState::Abandoned => (None, None, None),
        };
        self.app_id.push(to_uuid(payment.scope.app.as_u128()));
        self.mode.push(payment.scope.mode.as_str().to_owned());
        self.id.push(to_uuid(attempt.id.as_u128()));
        self.payment_id.push(to_uuid(payment.id.as_u128()));
        self.number.push(number);
        self.method.push(attempt.method.as_str().to_owned());
        self.reference.push(attempt.reference.as_str().to_owned());
        self.merchant_account.push(session.map(|session| session.merchant_account.clone()));
        self.gateway_session.push(session.map(|session| session.gateway_session.clone()));
        self.redirect_url.push(session.map(|session| session.redirect_url.clone()));
        self.status.push(attempt.state.as_str().to_owned());
        self.verifying_since.push(since.map(to_time));
        self.reason.push(reason);
        self.check_at.push(attempt.check_at.map(to_time));
        self.checks.push(i16::try_from(attempt.checks).unwrap_or(i16::MAX));
        self.created_at.push(to_time(attempt.created_at));
        self.updated_at.push(to_time(attempt.updated_at));
        self.verifying_token.push(token);
        self.charge_sent_at.push(attempt.charge_sent_at.map(to_time));
        let (consent, secret) = attempt.consent.as_ref().map(super::consent::written).unzip();
        self.consent.push(consent);
        self.consent_secret.push(secret.flatten());
    }
}
