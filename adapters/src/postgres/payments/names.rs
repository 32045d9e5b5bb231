//! Names that belong to one payment, each looked up by its own index.

use crate::postgres::{
    asked::{Bind, Question},
    convert::{database, to_uuid},
    schema::{attempts, payments},
};
use diesel::{prelude::*, sql_types};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    PaymentId, StoreFailed,
    ids::{AttemptReference, CheckoutReference},
    payments::Method,
};
use uuid::Uuid;

#[derive(QueryableByName)]
struct Named {
    #[diesel(sql_type = sql_types::Uuid)]
    payment_id: Uuid,
}

pub(super) async fn by_reference(
    connection: &mut AsyncPgConnection,
    reference: CheckoutReference,
) -> Result<Vec<Uuid>, StoreFailed> {
    let query = payments::table.filter(payments::reference.eq(to_uuid(reference.as_u128()))).select(payments::id);
    query.load(connection).await.map_err(database)
}

pub(super) async fn by_attempt(
    connection: &mut AsyncPgConnection,
    reference: &AttemptReference,
) -> Result<Vec<Uuid>, StoreFailed> {
    let query = attempts::table.filter(attempts::reference.eq(reference.as_str())).select(attempts::payment_id);
    query.load(connection).await.map_err(database)
}

/// A gateway's transaction is unique for an application, mode and gateway: there is one look for each.
pub(super) async fn by_transaction(
    connection: &mut AsyncPgConnection,
    transaction: &str,
) -> Result<Vec<Uuid>, StoreFailed> {
    let methods: Vec<String> = Method::ALL.iter().map(|method| format!("('{}')", method.as_str())).collect();
    let mut question = Question::default();
    question.say(&format!(
        "select c.payment_id from apps a cross join (values ('LIVE'), ('TEST')) as m (mode) \
         cross join (values {}) as g (method) cross join lateral (select c.payment_id from captures c \
         where c.app_id = a.app_id and c.mode = m.mode and c.method = g.method and c.gateway_txn_id = ",
        methods.join(", ")
    ));
    question.with(Bind::Text(transaction.to_owned())).say(" limit 1) as c");
    let rows: Vec<Named> = question.query().load(connection).await.map_err(database)?;
    Ok(rows.into_iter().map(|row| row.payment_id).collect())
}

pub(super) async fn by_any_name(connection: &mut AsyncPgConnection, text: &str) -> Result<Vec<Uuid>, StoreFailed> {
    let mut found: Vec<Uuid> = text.parse::<PaymentId>().iter().map(|id| to_uuid(id.as_u128())).collect();
    if let Some(reference) = CheckoutReference::parse(text) {
        found.extend(by_reference(connection, reference).await?);
    }
    if let Some(reference) = AttemptReference::parse(text) {
        found.extend(by_attempt(connection, &reference).await?);
    }
    found.extend(by_transaction(connection, text).await?);
    Ok(found)
}
