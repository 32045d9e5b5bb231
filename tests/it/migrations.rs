//! Migrations go up, down and up again, and leave nothing of what they took back.

use crate::support::Result;
use adapters::postgres::Migrations;
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

#[tokio::test(flavor = "multi_thread")]
async fn two_servers_may_migrate_at_once() -> Result {
    let database = empty_database("migrations_race").await?;
    let (one, two) = (Migrations::of(database.url()), Migrations::of(database.url()));
    let (one, two) =
        tokio::join!(tokio::spawn(async move { one.run().await }), tokio::spawn(async move { two.run().await }));
    assert_eq!(one?? + two??, Migrations::known());
    Ok(())
}
