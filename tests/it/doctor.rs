//! The doctor at the bedside of real databases.

use adapters::postgres::{Checkup, Migrations};
use tests::cluster::{BoxError, empty_database};

#[tokio::test(flavor = "multi_thread")]
async fn the_checkup_sees_what_the_database_is_and_what_it_lacks() -> Result<(), BoxError> {
    let database = empty_database("checkup").await?;

    let before = Checkup::of(database.url()).await?;
    Migrations::of(database.url()).run().await?;
    let after = Checkup::of(database.url()).await?;

    assert!(before.major >= 15 && before.encoding == "UTF8" && !before.standby, "{before:?}");
    assert!(before.connections_open >= 1 && before.connections_open < before.connections_max, "{before:?}");
    assert!(before.clock_ahead_ms.abs() < 2_000, "one machine, one clock: {before:?}");
    assert_eq!((before.migrations_run, after.migrations_run), (0, Migrations::known()));
    Ok(())
}
