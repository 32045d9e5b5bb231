//! What came for attempts, written: a capture is added once, and only whose it is may change.

use crate::postgres::{
    commit::Shelf,
    convert::{to_time, to_uuid},
    statement::statement,
};
use chrono::{DateTime, Utc};
use diesel::sql_types::{Array, BigInt, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::payments::{Attempt, Capture, Payment};
use uuid::Uuid;

statement! {
    /// New captures.
    InsertCaptures {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, payment_id: Array<SqlUuid> = Vec<Uuid>,
        attempt_id: Array<SqlUuid> = Vec<Uuid>, gateway_txn_id: Array<Text> = Vec<String>, place: Array<SmallInt> = Vec<i16>,
        method: Array<Text> = Vec<String>, token: Array<Nullable<Text>> = Vec<Option<String>>,
        captured_minor: Array<BigInt> = Vec<i64>, fee_minor: Array<Nullable<BigInt>> = Vec<Option<i64>>,
        kind: Array<Text> = Vec<String>, captured_at: Array<Timestamptz> = Vec<DateTime<Utc>>,
    }
    "insert into captures (app_id, mode, payment_id, attempt_id, gateway_txn_id, place, method, token, captured_minor, \
     fee_minor, kind, captured_at) select * from unnest(" .. ")"
}

statement! {
    /// Captures about which an operator decided.
    UpdateCaptures {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, payment_id: Array<SqlUuid> = Vec<Uuid>,
        attempt_id: Array<SqlUuid> = Vec<Uuid>, gateway_txn_id: Array<Text> = Vec<String>, kind: Array<Text> = Vec<String>,
    }
    "update captures c set kind = k.kind from unnest(" .. ") as k (app_id, mode, payment_id, attempt_id, gateway_txn_id, kind) \
     where c.app_id = k.app_id and c.mode = k.mode and c.payment_id = k.payment_id and c.attempt_id = k.attempt_id \
     and c.gateway_txn_id = k.gateway_txn_id"
}

/// Writes the captures of a batch that are new, and those that became another's.
pub(in crate::postgres) async fn write(
    connection: &AsyncPgConnection,
    shelf: &Shelf<Payment>,
) -> Result<(), diesel::result::Error> {
    let (mut new, mut moved) = (InsertCaptures::default(), UpdateCaptures::default());
    for held in shelf.values() {
        for attempt in held.now.attempts.iter().filter(|attempt| attempt.is_captured()) {
            let stored = held.stored.as_ref().and_then(|payment| payment.attempt(attempt.id));
            for (capture, place) in attempt.captures().zip(1_i16..) {
                let same = |known: &&Capture| known.gateway_txn_id == capture.gateway_txn_id;
                match stored.and_then(|attempt| attempt.captures().find(same)) {
                    None => new.push(&held.now, attempt, capture, place),
                    Some(known) if known.kind != capture.kind => moved.push(&held.now, attempt, capture),
                    Some(_) => {}
                }
            }
        }
    }
    if !new.place.is_empty() {
        new.execute(&mut { connection }).await?;
    }
    if !moved.kind.is_empty() {
        moved.execute(&mut { connection }).await?;
    }
    Ok(())
}

impl InsertCaptures {
    fn push(&mut self, payment: &Payment, attempt: &Attempt, capture: &Capture, place: i16) {
        self.app_id.push(to_uuid(payment.scope.app.as_u128()));
        self.mode.push(payment.scope.mode.as_str().to_owned());
        self.payment_id.push(to_uuid(payment.id.as_u128()));
        self.attempt_id.push(to_uuid(attempt.id.as_u128()));
        self.gateway_txn_id.push(capture.gateway_txn_id.clone());
        self.place.push(place);
        self.method.push(attempt.method.as_str().to_owned());
        self.token.push(capture.token.clone());
        self.captured_minor.push(capture.amount.minor());
        self.fee_minor.push(capture.fee.map(domain::Money::minor));
        self.kind.push(capture.kind.as_str().to_owned());
        self.captured_at.push(to_time(capture.at));
    }
}

impl UpdateCaptures {
    fn push(&mut self, payment: &Payment, attempt: &Attempt, capture: &Capture) {
        self.app_id.push(to_uuid(payment.scope.app.as_u128()));
        self.mode.push(payment.scope.mode.as_str().to_owned());
        self.payment_id.push(to_uuid(payment.id.as_u128()));
        self.attempt_id.push(to_uuid(attempt.id.as_u128()));
        self.gateway_txn_id.push(capture.gateway_txn_id.clone());
        self.kind.push(capture.kind.as_str().to_owned());
    }
}
