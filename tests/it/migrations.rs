//! Migrations go up, down and up again, and leave nothing of what they took back.

use crate::support::Result;
use adapters::postgres::Migrations;
use domain::payments::FindsPayments;
use tests::cluster::empty_database;
use tokio_postgres::NoTls;

/// What a database holds, apart from Diesel's own table.
async fn contents(url: &str) -> Result<Vec<String>> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    let sql = "select format('%s %s %s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod)) as line from pg_class c \
        join pg_namespace n on n.oid = c.relnamespace \
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped \
        where n.nspname = 'public' and c.relname not like '\\_\\_diesel%' \
        union all select format('function %s', p.proname) from pg_proc p join pg_namespace n on n.oid = p.pronamespace \
        where n.nspname = 'public' \
        union all select format('constraint %s %s', conname, pg_get_constraintdef(k.oid)) from pg_constraint k \
        join pg_namespace n on n.oid = k.connamespace where n.nspname = 'public' and conname not like '\\_\\_diesel%' \
        union all select format('trigger %s', tgname) from pg_trigger where not tgisinternal order by line";
    Ok(client.query(sql, &[]).await?.iter().map(|row| row.get(0)).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn migrations_go_up_and_down_and_up_again() -> Result {
    let database = empty_database("migrations").await?;
    let migrations = Migrations::of(database.url());
    assert_eq!(migrations.pending().await?, Migrations::known());
    assert_eq!(migrations.run().await?, Migrations::known());
    let first = contents(database.url()).await?;
    assert!(first.len() > 100, "{first:?}");
    assert_eq!((migrations.run().await?, migrations.pending().await?), (0, 0), "a second run finds nothing to do");
    assert_eq!(migrations.revert_all().await?, Migrations::known());
    assert_eq!(contents(database.url()).await?, Vec::<String>::new());
    migrations.run().await?;
    assert_eq!(contents(database.url()).await?, first);
    Ok(())
}

/// So many migrations come before captures have a table of their own.
const BEFORE_CAPTURES: usize = 2;
/// Captures as their own table tells them, and as attempts told them before it.
const CAPTURES: &str = "select concat_ws(' ', payment_id, attempt_id, gateway_txn_id, method, captured_minor, fee_minor, kind, \
    captured_at) from captures order by 1";
const CAPTURED_ATTEMPTS: &str = "select concat_ws(' ', payment_id, id, gateway_txn_id, method, captured_minor, fee_minor, \
    capture_kind, captured_at) from attempts where status = 'SUCCEEDED' order by 1";

#[tokio::test(flavor = "multi_thread")]
async fn captures_move_to_a_table_of_their_own_and_back_and_a_second_one_keeps_it_there() -> Result {
    let (database, store) = crate::support::store("migrations_captures").await?;
    let app = crate::support::app(&store).await?;
    let mut paid = Vec::new();
    for amount_minor in [1_000, 2_000] {
        paid.push(crate::support::capture(&store, app.id, amount_minor).await?);
    }
    crate::support::redirected(&store, app.id, 3_000).await?;
    store.shutdown().await;
    let migrations = Migrations::of(database.url());
    let before = texts(database.url(), CAPTURES).await?;
    assert_eq!(before.len(), 2);
    migrations.revert_to(BEFORE_CAPTURES).await?;
    assert_eq!(texts(database.url(), CAPTURED_ATTEMPTS).await?, before);
    migrations.run().await?;
    assert_eq!(texts(database.url(), CAPTURES).await?, before);
    let store = crate::support::connect(database.url()).await?;
    for payment in paid {
        let kept = store.payment(payment.scope, payment.id).await?.ok_or("a payment was lost")?;
        assert_eq!(kept, payment);
        let again = crate::support::confirm_again(&store, &payment).await?;
        assert_eq!(again.captures().count(), 2);
    }
    store.shutdown().await;
    let refused = migrations.revert_to(BEFORE_CAPTURES).await.unwrap_err();
    assert!(refused.to_string().contains("captured more than once"), "{refused}");
    assert_eq!(texts(database.url(), CAPTURES).await?.len(), 4);
    Ok(())
}

async fn texts(url: &str, sql: &str) -> Result<Vec<String>> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client.query(sql, &[]).await?.iter().map(|row| row.get(0)).collect())
}

#[tokio::test(flavor = "multi_thread")]
async fn two_servers_may_migrate_at_once() -> Result {
    let database = empty_database("migrations_race").await?;
    let (one, two) = (Migrations::of(database.url()), Migrations::of(database.url()));
    let (one, two) =
        tokio::join!(tokio::spawn(async move { one.run().await }), tokio::spawn(async move { two.run().await }));
    assert_eq!(one?? + two??, Migrations::known());
    Ok(())
}
