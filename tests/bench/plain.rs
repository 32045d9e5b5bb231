//! The baseline: the same rows, by one plain transaction a request, with prepared statements over tokio-postgres.
//!
//! It is spared what it can be: it runs no rule, renders no body, keeps no chain, loads a payment and its attempt with one
//! statement, and touches the balances last, so that on a hot account it holds the lock only over its own commit.

use crate::{
    Result,
    load::Request,
    machine::connect,
    world::{ACCOUNT, AMOUNT_MINOR, NOON, Waiting, new_payment},
};
use adapters::ids::Ids;
use domain::{Scope, apps::Settings, ids::NewIds, payments::Payment};
use std::{
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};
use tokio::sync::{Mutex, mpsc};
use tokio_postgres::{Client, Statement, types::ToSql};
use uuid::Uuid;

/// As many connections as callers, up to here.
const CONNECTIONS_MAX: usize = 32;
/// As long as an event's body is.
const BODY_BYTES: usize = 1_150;

const INSERT_PAYMENT: &str = "insert into payments (app_id, mode, id, reference, amount_minor, currency, customer_reference, \
     customer_name, customer_email, customer_phone, product_name, method, success_url, cancel_url, metadata, status, \
     failure_code, succeeded_by, succeeded_at, late, event_sequence, expires_at, created_at, updated_at) values ($1, $2, $3, \
     $4, $5, $6, $7, $8, $9, $10, $11, null, $12, $13, $14::text::jsonb, $15, null, null, null, false, 0, $16, $17, $17)";
const INSERT_KEY: &str = "insert into idempotency_keys (app_id, mode, operation, key, fingerprint, subject_id, holder, \
     held_until, status, body, created_at) values ($1, $2, 'createPayment', $3, $4, $5, null, null, 201, $6, $7)";
const LOCK: &str = "select p.*, a.* from payments p join attempts a on a.app_id = p.app_id and a.mode = p.mode \
     and a.payment_id = p.id where p.app_id = $1 and p.mode = $2 and p.id = $3 for update of p";
const UPDATE_PAYMENT: &str = "update payments set status = 'SUCCEEDED', succeeded_by = $4, succeeded_at = $5, \
     event_sequence = event_sequence + 1, updated_at = $5 where app_id = $1 and mode = $2 and id = $3";
const UPDATE_ATTEMPT: &str = "update attempts set status = 'SUCCEEDED', check_at = null, updated_at = $4 \
     where app_id = $1 and mode = $2 and id = $3";
const INSERT_CAPTURE: &str = "insert into captures (app_id, mode, payment_id, attempt_id, gateway_txn_id, place, method, \
     token, captured_minor, fee_minor, kind, captured_at) values \
     ($1, $2, $3, $4, $5, 1, 'sslcommerz', $6, $7, null, 'KEPT', $8)";
const INSERT_TRANSFER: &str = "insert into ledger_transfers (app_id, mode, posting_id, place, cause, subject_id, debit, \
     credit, amount_minor, currency, position, created_at) values \
     ($1, $2, $3, 0, 'PAYMENT_CAPTURED', $4, 'gateway_receivable/sslcommerz', 'merchant_payable', $5, 'BDT', 0, $6)";
const INSERT_EVENT: &str = "insert into webhook_events (app_id, mode, id, type, object_id, sequence, schema_version, body, \
     created_at) values ($1, $2, $3, 'payment.succeeded', $4, 1, 1, $5, $6)";
const ADD_BALANCES: &str = "insert into ledger_accounts as a (app_id, mode, currency, code, debits_minor, credits_minor) \
     values ($1, $2, 'BDT', 'gateway_receivable/sslcommerz', $3, 0), ($1, $2, 'BDT', 'merchant_payable', 0, $3) \
     on conflict (app_id, mode, currency, code) do update set debits_minor = a.debits_minor + excluded.debits_minor, \
     credits_minor = a.credits_minor + excluded.credits_minor";

/// A connection with its statements.
struct Line {
    client: Client,
    statements: Statements,
}

struct Statements {
    insert_payment: Statement,
    insert_key: Statement,
    lock: Statement,
    update_payment: Statement,
    update_attempt: Statement,
    insert_capture: Statement,
    insert_transfer: Statement,
    insert_event: Statement,
    add_balances: Statement,
}

/// The connections, each used by one request at a time.
#[derive(Clone)]
pub(crate) struct Plain {
    free: mpsc::UnboundedSender<Line>,
    taken: Arc<Mutex<mpsc::UnboundedReceiver<Line>>>,
    ids: Arc<Ids>,
    body: Arc<str>,
}

impl Plain {
    /// Connects for so many callers.
    pub(crate) async fn connect(url: &str, callers: usize) -> Result<Plain> {
        let (free, taken) = mpsc::unbounded_channel();
        for _ in 0..callers.min(CONNECTIONS_MAX) {
            free.send(Line::open(url).await?)?;
        }
        let body = format!("{{{}}}", " ".repeat(BODY_BYTES)).into();
        Ok(Plain { free, taken: Arc::new(Mutex::new(taken)), ids: Arc::new(Ids::new()), body })
    }

    /// Opening payments with an idempotency key.
    pub(crate) fn opening(&self, waiting: &Arc<Waiting>, answer: &Arc<str>) -> Request {
        let (plain, waiting, answer) = (self.clone(), Arc::clone(waiting), Arc::clone(answer));
        Arc::new(move |caller| {
            let (plain, scope, answer) =
                (plain.clone(), waiting.scope(crate::world::number(caller)), Arc::clone(&answer));
            Box::pin(async move {
                let line = plain.line().await?;
                let done = line.open_payment(&plain.ids, scope, &answer).await;
                plain.free.send(line)?;
                done.map(|()| true)
            })
        })
    }

    /// Capturing payments that wait.
    pub(crate) fn capturing(&self, waiting: &Arc<Waiting>) -> Request {
        let (plain, waiting) = (self.clone(), Arc::clone(waiting));
        Arc::new(move |_| {
            let (plain, waiting) = (plain.clone(), Arc::clone(&waiting));
            Box::pin(async move {
                let Some(number) = waiting.take() else { return Ok(false) };
                let line = plain.line().await?;
                let done = line.capture(&plain.ids, &waiting, number, &plain.body).await;
                plain.free.send(line)?;
                done.map(|()| true)
            })
        })
    }

    async fn line(&self) -> Result<Line> {
        Ok(self.taken.lock().await.recv().await.ok_or("no connection")?)
    }
}

impl Line {
    async fn open(url: &str) -> Result<Line> {
        let client = connect(url).await?;
        let statements = Statements {
            insert_payment: client.prepare(INSERT_PAYMENT).await?,
            insert_key: client.prepare(INSERT_KEY).await?,
            lock: client.prepare(LOCK).await?,
            update_payment: client.prepare(UPDATE_PAYMENT).await?,
            update_attempt: client.prepare(UPDATE_ATTEMPT).await?,
            insert_capture: client.prepare(INSERT_CAPTURE).await?,
            insert_transfer: client.prepare(INSERT_TRANSFER).await?,
            insert_event: client.prepare(INSERT_EVENT).await?,
            add_balances: client.prepare(ADD_BALANCES).await?,
        };
        Ok(Line { client, statements })
    }

    async fn open_payment(&self, ids: &Ids, scope: Scope, answer: &str) -> Result {
        let (client, statements) = (&self.client, &self.statements);
        let new = new_payment(ids.ordered(), ids.random())?;
        let payment = Payment::create(&new, scope, &Settings::default(), NOON)?.next;
        let (app, id) = (Uuid::from_u128(scope.app.as_u128()), Uuid::from_u128(payment.id.as_u128()));
        let reference = Uuid::from_u128(payment.reference.as_u128());
        let (mode, currency) = (scope.mode.as_str(), payment.amount.currency());
        let (currency, status) = (currency.code(), payment.state.status().as_str());
        let (key, fingerprint) = (id.to_string(), [7_u8; 32]);
        let (expires, at) = (time(payment.expires_at.micros())?, time(NOON.micros())?);
        let (customer, returns) = (&payment.customer, &payment.returns);
        client.batch_execute("begin").await?;
        client
            .execute(
                &statements.insert_payment,
                &[
                    &app,
                    &mode,
                    &id,
                    &reference,
                    &payment.amount.minor(),
                    &currency,
                    &customer.reference,
                    &customer.name,
                    &customer.email,
                    &customer.phone,
                    &payment.product_name,
                    &returns.success,
                    &returns.cancel,
                    &"{\"order\": \"42\"}",
                    &status,
                    &expires,
                    &at,
                ],
            )
            .await?;
        client
            .execute(&statements.insert_key, &[&app, &mode, &key, &fingerprint.as_slice(), &id, &answer, &at])
            .await?;
        Ok(client.batch_execute("commit").await?)
    }

    async fn capture(&self, ids: &Ids, waiting: &Waiting, number: u64, body: &str) -> Result {
        let (client, statements) = (&self.client, &self.statements);
        let scope = waiting.scope(number);
        let (app, mode) = (Uuid::from_u128(scope.app.as_u128()), scope.mode.as_str());
        let payment = Uuid::from_u128(waiting.payment(number).as_u128());
        let attempt = Uuid::from_u128(waiting.attempt(number).as_u128());
        let (posting, event) = (Uuid::from_u128(ids.ordered()), Uuid::from_u128(ids.ordered()));
        let (txn, at) = (waiting.gateway_txn(number), time(NOON.micros())?);
        client.batch_execute("begin").await?;
        let found = client.query_one(&statements.lock, &[&app, &mode, &payment]).await?;
        if found.get::<_, i64>("amount_minor") != AMOUNT_MINOR || found.get::<_, &str>("merchant_account") != ACCOUNT {
            return Err("the gateway confirmed something else".into());
        }
        client.execute(&statements.update_payment, &[&app, &mode, &payment, &attempt, &at]).await?;
        client.execute(&statements.update_attempt, &[&app, &mode, &attempt, &at]).await?;
        let capture: [&(dyn ToSql + Sync); 8] = [&app, &mode, &payment, &attempt, &txn, &txn, &AMOUNT_MINOR, &at];
        client.execute(&statements.insert_capture, &capture).await?;
        client.execute(&statements.insert_transfer, &[&app, &mode, &posting, &attempt, &AMOUNT_MINOR, &at]).await?;
        client.execute(&statements.insert_event, &[&app, &mode, &event, &payment, &body, &at]).await?;
        client.execute(&statements.add_balances, &[&app, &mode, &AMOUNT_MINOR]).await?;
        Ok(client.batch_execute("commit").await?)
    }
}

fn time(micros: i64) -> Result<SystemTime> {
    Ok(UNIX_EPOCH + Duration::from_micros(micros.try_into()?))
}
