//! A world is laid into a database row by row, as if it had happened.

use crate::support::Result;
use domain::{
    Timestamp,
    settlements::{Expected, ExpectedId, StatementLine},
    testing::{
        settlement_world::{GATEWAY, World},
        story::SHOP,
    },
};
use tokio_postgres::NoTls;

/// Lays it. Triggers and foreign keys are not asked: no refund of a world ever waited for anybody.
pub(super) async fn lay(url: &str, world: &World) -> Result {
    let mut sql = format!(
        "set session_replication_role = replica; \
         insert into apps (app_id, name, status, verification_policy, methods, created_at) \
         values ('{app}', 'Shop', 'ACTIVE', 'FAIL', '{{bkash}}', now());",
        app = uuid(SHOP.app.as_u128())
    );
    sql.extend(world.expected.iter().map(expected));
    if let Some(first) = world.lines.first() {
        sql.push_str(&statement(first, world.at));
    }
    for one in &world.lines {
        sql.push_str(&line(one));
    }
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client.batch_execute(&sql).await?)
}

/// Lays more lines of the same statement.
pub(super) async fn lay_more(url: &str, lines: &[StatementLine]) -> Result {
    let sql: String = lines.iter().map(line).collect();
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client.batch_execute(&format!("set session_replication_role = replica; {sql}")).await?)
}

/// Lays more of what is expected.
pub(super) async fn lay_expected(url: &str, more: &[Expected]) -> Result {
    let sql: String = more.iter().map(expected).collect();
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client.batch_execute(&format!("set session_replication_role = replica; {sql}")).await?)
}

fn expected(one: &Expected) -> String {
    match &one.id {
        ExpectedId::Capture(_) => capture(one),
        ExpectedId::Refund(_, refund) => refund_of(one, refund.as_u128()),
        // No world has any.
        ExpectedId::Dispute(..) => String::new(),
    }
}

fn capture(one: &Expected) -> String {
    let family = one.id.family();
    let (app, mode) = (uuid(SHOP.app.as_u128()), SHOP.mode.as_str());
    let (payment, attempt) = (uuid(family.payment.as_u128()), uuid(family.attempt.as_u128()));
    let (currency, at, gateway) = (one.currency.code(), instant(one.at), GATEWAY.as_str());
    let reference = one.reference.as_deref().unwrap_or_default();
    format!(
        "insert into payments (app_id, mode, id, reference, amount_minor, currency, customer_reference, metadata, status, \
         succeeded_by, succeeded_at, late, event_sequence, expires_at, created_at, updated_at) values ('{app}', '{mode}', \
         '{payment}', '{payment}', {gross}, '{currency}', 'customer', '{{}}', 'SUCCEEDED', '{attempt}', {at}, false, 1, \
         {at} + interval '30 minutes', {at}, {at}); \
         insert into attempts (app_id, mode, id, payment_id, number, method, reference, merchant_account, gateway_session, \
         redirect_url, status, checks, created_at, updated_at) values ('{app}', '{mode}', '{attempt}', '{payment}', 1, \
         '{gateway}', '{reference}', 'demo_store', 'session', 'https://gateway.example/pay', 'SUCCEEDED', 0, {at}, {at}); \
         insert into captures (app_id, mode, payment_id, attempt_id, gateway_txn_id, place, method, captured_minor, \
         fee_minor, kind, captured_at) values ('{app}', '{mode}', '{payment}', '{attempt}', '{transaction}', 1, '{gateway}', \
         {gross}, {fee}, 'KEPT', {at});",
        gross = one.gross,
        transaction = family.transaction,
        fee = one.fee.map_or_else(|| "null".into(), |fee| (-fee).to_string()),
    )
}

fn refund_of(one: &Expected, id: u128) -> String {
    let family = one.id.family();
    format!(
        "insert into refunds (app_id, mode, id, payment_id, attempt_id, gateway_txn_id, reference, method, fund, amount_minor, \
         currency, requested_by_kind, requested_by, request_hash, approvals_needed, approvals, gateway_refund_id, status, \
         ended_at, checks, created_at, updated_at) values ('{app}', '{mode}', '{id}', '{payment}', '{attempt}', \
         '{transaction}', '{reference}', '{gateway}', 'MERCHANT', {amount}, '{currency}', 'POISHA', \
         '00000000-0000-0000-0000-000000000000', sha256('x'), 0, 0, {refund}, 'SUCCEEDED', {at}, 0, {at}, {at});",
        app = uuid(SHOP.app.as_u128()),
        mode = SHOP.mode.as_str(),
        id = uuid(id),
        payment = uuid(family.payment.as_u128()),
        attempt = uuid(family.attempt.as_u128()),
        transaction = family.transaction,
        reference = one.reference.as_deref().unwrap_or_default(),
        gateway = GATEWAY.as_str(),
        amount = -one.gross,
        currency = one.currency.code(),
        refund = text(one.transaction.as_deref()),
        at = instant(one.at),
    )
}

fn statement(line: &StatementLine, at: Timestamp) -> String {
    format!(
        "insert into statements (app_id, mode, id, gateway, file_name, file_format, file_bytes, file_digest, mapping, \
         mapping_version, layout, state, ended_at, read_through, kept_lines, seen_lines, refused_lines, skipped_lines, \
         posted_lines, created_at, updated_at) values ('{house}', '{mode}', '{id}', '{gateway}', 'world.csv', 'CSV', 1, \
         sha256('x'), 'bkash', 0, '{{}}', 'IMPORTED', {at}, 1000, 1000, 0, 0, 0, 0, {at}, {at});",
        house = uuid(0),
        mode = SHOP.mode.as_str(),
        id = uuid(line.statement.as_u128()),
        gateway = GATEWAY.as_str(),
        at = instant(at),
    )
}

fn line(one: &StatementLine) -> String {
    format!(
        "insert into statement_lines (app_id, mode, fingerprint, statement_id, number, kind, gateway_txn_id, \
         attempt_reference, gross_minor, fee_minor, net_minor, currency, at, method, batch) values ('{house}', '{mode}', \
         '{fingerprint}', '{statement}', {number}, '{kind}', {transaction}, {reference}, {gross}, {fee}, {net}, '{currency}', \
         {at}, {method}, {batch});",
        house = uuid(0),
        mode = SHOP.mode.as_str(),
        fingerprint = uuid(one.fingerprint.0),
        statement = uuid(one.statement.as_u128()),
        number = one.number,
        kind = one.kind.as_str(),
        transaction = text(one.gateway_transaction_id.as_deref()),
        reference = text(one.attempt_reference.as_deref()),
        gross = one.gross,
        fee = one.fee,
        net = one.net,
        currency = one.currency.code(),
        at = one.at.map_or_else(|| "null".into(), instant),
        method = text(one.method.as_deref()),
        batch = text(one.batch.as_deref()),
    )
}

fn uuid(bits: u128) -> String {
    uuid::Uuid::from_u128(bits).to_string()
}

fn instant(at: Timestamp) -> String {
    format!("(timestamptz 'epoch' + interval '1 microsecond' * {})", at.micros())
}

fn text(text: Option<&str>) -> String {
    text.map_or_else(|| "null".into(), |text| format!("'{text}'"))
}
