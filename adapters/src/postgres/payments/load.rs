//! Payments, locked and loaded for a batch.

use super::{
    row::{AttemptRow, CaptureRow, PaymentRow, assemble},
    search::Key,
};
use crate::postgres::{
    commit::{Held, Shelf},
    convert::{database, to_uuid},
    schema::{attempts, captures, payments},
    statement::statement,
};
use diesel::sql_types::{Array, Text, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{PaymentId, Scope, StoreFailed, payments::Payment};
use futures_util::try_join;
use std::collections::{BTreeMap, BTreeSet};
use uuid::Uuid;

statement! {
    /// Locks payments by key, in the order of their keys.
    LockPayments { app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid> }
    "select p.* from unnest(" .. ") as k (app_id, mode, id) \
     join payments p on p.app_id = k.app_id and p.mode = k.mode and p.id = k.id order by p.app_id, p.mode, p.id for update of p"
    -> payments::SqlType
}

statement! {
    /// The attempts of payments, by the payments' keys.
    AttemptsOf { app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, payment_id: Array<SqlUuid> = Vec<Uuid> }
    "select a.app_id, a.mode, a.id, a.payment_id, a.number, a.method, a.reference, a.merchant_account, a.gateway_session, \
     a.redirect_url, a.status, a.verifying_since, a.reason, a.check_at, a.checks, a.created_at, a.updated_at, \
     a.verifying_token, a.charge_sent_at, a.consent, a.consent_secret from unnest(" .. ") as k (app_id, mode, payment_id) \
     join attempts a on a.app_id = k.app_id and a.mode = k.mode and a.payment_id = k.payment_id"
    -> attempts::SqlType
}

statement! {
    /// What came for the attempts of payments, by the payments' keys.
    CapturesOf { app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, payment_id: Array<SqlUuid> = Vec<Uuid> }
    "select c.* from unnest(" .. ") as k (app_id, mode, payment_id) \
     join captures c on c.app_id = k.app_id and c.mode = k.mode and c.payment_id = k.payment_id"
    -> captures::SqlType
}

statement! {
    /// Payments by key.
    PaymentsOf { app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid> }
    "select p.* from unnest(" .. ") as k (app_id, mode, id) \
     join payments p on p.app_id = k.app_id and p.mode = k.mode and p.id = k.id"
    -> payments::SqlType
}

/// Locks and loads those payments that exist.
pub(in crate::postgres) async fn load_locked(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<(Scope, PaymentId)>,
) -> Result<Shelf<Payment>, diesel::result::Error> {
    if wanted.is_empty() {
        return Ok(Shelf::<Payment>::new());
    }
    let lock = LockPayments {
        app_id: wanted.iter().map(|(scope, _)| to_uuid(scope.app.as_u128())).collect(),
        mode: wanted.iter().map(|(scope, _)| scope.mode.as_str().to_owned()).collect(),
        id: wanted.iter().map(|(_, id)| to_uuid(id.as_u128())).collect(),
    };
    let (app_id, mode, payment_id) = (lock.app_id.clone(), lock.mode.clone(), lock.id.clone());
    let captures = CapturesOf { app_id: app_id.clone(), mode: mode.clone(), payment_id: payment_id.clone() };
    let attempts = AttemptsOf { app_id, mode, payment_id };
    let (mut one, mut two, mut three) = (connection, connection, connection);
    let (rows, attempts, captures) = try_join!(
        lock.load::<PaymentRow>(&mut one),
        attempts.load::<AttemptRow>(&mut two),
        captures.load::<CaptureRow>(&mut three)
    )?;
    let whole = assemble(rows, attempts, captures)
        .map_err(|failed| diesel::result::Error::DeserializationError(failed.into()))?;
    let held = whole.into_iter().map(|(payment, events)| {
        ((payment.scope, payment.id), Held { stored: Some(payment.clone()), now: payment, events })
    });
    Ok(held.collect())
}

/// The payments with these keys, in the order of the keys.
pub(in crate::postgres) async fn payments_of(
    connection: &mut AsyncPgConnection,
    keys: &[Key],
) -> Result<Vec<Payment>, StoreFailed> {
    let of = PaymentsOf {
        app_id: keys.iter().map(|key| key.app_id).collect(),
        mode: keys.iter().map(|key| key.mode.clone()).collect(),
        id: keys.iter().map(|key| key.id).collect(),
    };
    let rows = of.load::<PaymentRow>(connection).await.map_err(database)?;
    let named = |payment: Payment| ((payment.scope.app.as_u128(), payment.id.as_u128()), payment);
    let mut payments: BTreeMap<_, Payment> = wholes_of(connection, rows).await?.into_iter().map(named).collect();
    Ok(keys.iter().filter_map(|key| payments.remove(&(key.app_id.as_u128(), key.id.as_u128()))).collect())
}

/// Rows that were read through the pool, with their attempts and what came for them.
pub(in crate::postgres) async fn wholes_of(
    connection: &mut AsyncPgConnection,
    rows: Vec<PaymentRow>,
) -> Result<Vec<Payment>, StoreFailed> {
    let app_id: Vec<Uuid> = rows.iter().map(|row| row.app_id).collect();
    let mode: Vec<String> = rows.iter().map(|row| row.mode.clone()).collect();
    let payment_id: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let captures = CapturesOf { app_id: app_id.clone(), mode: mode.clone(), payment_id: payment_id.clone() };
    let attempts = AttemptsOf { app_id, mode, payment_id };
    let connection = &*connection;
    let (mut one, mut two) = (connection, connection);
    let (attempts, captures) =
        try_join!(attempts.load::<AttemptRow>(&mut one), captures.load::<CaptureRow>(&mut two)).map_err(database)?;
    Ok(assemble(rows, attempts, captures)?.into_iter().map(|(payment, _)| payment).collect())
}
