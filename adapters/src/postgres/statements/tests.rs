//! Statements on a real PostgreSQL: brought in, interrupted, brought in again, taken back.

use crate::{
    ids::Ids,
    postgres::{
        ImportStopped, Migrations, Store, StoreOptions,
        embedded::{Embedded, EmbeddedOptions},
        pool,
    },
};
use domain::{
    Asked, Declined, Mode, Scope, StatementId, StoreFailed, Timestamp,
    ids::NewIds,
    payments::Method,
    settlements::{
        FileFormat, FindsStatements, KeepsStatements, ReceiveRefused, Statement, StatementFile, StatementState,
        StatementStatus, UndoRefused, preset,
    },
};
use sha2::{Digest, Sha256};
use std::{os::unix::fs::PermissionsExt, process::Stdio, time::Duration};

const LIVE: Scope = Scope { mode: Mode::Live, ..Scope::HOUSE };
const NOW: Timestamp = Timestamp::from_micros(1_795_262_400_000_000);
/// Where a child process finds the database and the statement whose file it reads until it is killed.
const CHILD: &str = "POISHA_TEST_IMPORT";

struct Ground {
    cluster: Embedded,
    store: Store,
    client: tokio_postgres::Client,
    _place: tempfile::TempDir,
}

async fn store_at(url: &str) -> Store {
    Store::connect(StoreOptions { pool_size: 4, ..StoreOptions::new(url, "http://pay.example") }).await.unwrap()
}

impl Ground {
    async fn new() -> Ground {
        let place = tempfile::tempdir().unwrap();
        std::fs::set_permissions(place.path(), PermissionsExt::from_mode(0o755)).unwrap();
        let pg_bin = std::env::var_os("POISHA_PG_BIN").map(Into::into);
        let options =
            EmbeddedOptions { data_dir: place.path().join("pg"), pg_bin, durable: false, database: "poisha".into() };
        let cluster = Embedded::start(options).await.unwrap();
        Migrations::of(cluster.url()).run().await.unwrap();
        let store = store_at(cluster.url()).await;
        let client = pool::connect_to_copy(cluster.url()).await.unwrap();
        Ground { cluster, store, client, _place: place }
    }

    async fn receive(&self, bytes: &[u8]) -> Result<StatementId, Declined<ReceiveRefused>> {
        let digest: [u8; 32] = Sha256::digest(bytes).into();
        let format = crate::statements::format_of(bytes);
        let mapping = preset(Method::Bkash);
        let statement = Statement {
            id: StatementId::from_u128(Ids::default().ordered()),
            scope: LIVE,
            gateway: Method::Bkash,
            file: StatementFile { name: "may.csv".into(), format, bytes: u64::try_from(bytes.len()).unwrap(), digest },
            mapping: mapping.name,
            mapping_version: mapping.version,
            state: StatementState::Importing,
            counts: domain::settlements::Counts::default(),
            posted: 0,
            created_at: NOW,
            updated_at: NOW,
        };
        self.store.receive_statement(&Asked::at(LIVE, NOW), statement, &mapping.layout, bytes).await.map(|one| one.id)
    }

    async fn import(&self, id: StatementId) -> Result<Statement, ImportStopped> {
        self.store.import_statement((LIVE, id), 7, || NOW, |_| {}).await
    }

    /// A file brought in whole, as a short text of what became of it.
    async fn told(&self, bytes: &[u8]) -> String {
        let id = self.receive(bytes).await.unwrap();
        let done = self.import(id).await.unwrap();
        let counts = done.counts;
        let state = match &done.state {
            StatementState::Failed { reason, .. } => format!("FAILED {reason}"),
            StatementState::Importing | StatementState::Imported { .. } | StatementState::Undone { .. } => {
                done.status().as_str().to_owned()
            }
        };
        format!(
            "{state}: {} kept, {} seen, {} refused, {} skipped",
            counts.kept, counts.seen_before, counts.refused, counts.skipped
        )
    }

    async fn count(&self, sql: &str) -> i64 {
        self.client.query_one(sql, &[]).await.unwrap().get(0)
    }
}

/// A file with those payments.
fn csv(payments: impl Iterator<Item = u64>) -> Vec<u8> {
    let mut text = String::from("Date,Trx ID,Type,Amount,Charge,Net Amount,Status\n");
    for payment in payments {
        text.push_str(&format!("01/05/2026 10:00,TX{payment},Payment,\"1,000.00\",18.00,982.00,Completed\n"));
    }
    text.into_bytes()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_comes_in_once_and_a_line_counts_once_whatever_file_it_stands_in() {
    let ground = Ground::new().await;
    assert_eq!(ground.told(&csv(0..50_000)).await, "IMPORTED: 50000 kept, 0 seen, 0 refused, 1 skipped");
    let again = ground.receive(&csv(0..50_000)).await;
    assert!(
        matches!(again, Err(Declined::Refused(ReceiveRefused::Known(known))) if known.status() == StatementStatus::Imported)
    );
    // The same lines in another order, with a few that are new.
    assert_eq!(ground.told(&csv((20_000..50_100).rev())).await, "IMPORTED: 100 kept, 30000 seen, 0 refused, 1 skipped");
    assert_eq!(
        ground.told(&csv([7, 60_000, 60_000].into_iter())).await,
        "IMPORTED: 1 kept, 2 seen, 0 refused, 1 skipped"
    );
    assert_eq!(ground.count("select count(*) from statement_lines").await, 50_101);
    let told = "select count(*) from audit_log where action in ('statement.received', 'statement.imported')";
    assert_eq!(ground.count(told).await, 6);
    let (_, last) =
        ground.store.waiting_statements(10).await.unwrap().pop().unwrap_or((LIVE, StatementId::from_u128(0)));
    assert_eq!(last, StatementId::from_u128(0), "nothing waits");
}

#[tokio::test(flavor = "multi_thread")]
async fn lines_that_batches_or_files_share_are_kept_once_though_both_are_written_at_once() {
    let ground = Ground::new().await;
    let said_twice = csv((0..40_000).chain((0..40_000).rev()));
    assert_eq!(ground.told(&said_twice).await, "IMPORTED: 40000 kept, 40000 seen, 0 refused, 1 skipped");
    let (one, two) = (csv(40_000..120_000), csv((40_000..120_001).rev()));
    let (one, two) = (ground.receive(&one).await.unwrap(), ground.receive(&two).await.unwrap());
    // Whoever is told that the other is busy tries again, as the worker does.
    let bring = async |id, holder| loop {
        match ground.store.import_statement((LIVE, id), holder, || NOW, |_| {}).await {
            Err(ImportStopped::Store(StoreFailed::Busy)) => {}
            ended => return ended.unwrap().counts,
        }
    };
    let (one, two) = tokio::join!(bring(one, 7), bring(two, 8));
    assert_eq!((one.kept + two.kept, one.seen_before + two.seen_before), (80_001, 80_000));
    assert_eq!(ground.count("select count(*) from statement_lines").await, 120_001);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_bad_line_is_told_with_its_number_and_a_file_that_is_none_counts_for_nothing() {
    let ground = Ground::new().await;
    let mut bad = csv(0..3);
    bad.extend_from_slice(
        b"01/05/2026,TX9,Payment,\"1,2\",,,Completed\n\"open\n01/05/2026,TX8,Payment,5,,,Completed\n",
    );
    let id = ground.receive(&bad).await.unwrap();
    let done = ground.import(id).await.unwrap();
    assert_eq!((done.counts.kept, done.counts.refused, done.counts.read_through), (4, 2, 7));
    let problems = ground.store.problems_of_statement(&done, 0, 10).await.unwrap();
    let told: Vec<_> = problems.iter().map(|one| (one.number, one.reason.as_str())).collect();
    assert_eq!(told, [(5, "GROSS \"1,2\" is no amount in BDT"), (6, "has a quote that is never closed")]);
    let missing = "the closest misses Transaction ID, Date Time, Transaction Amount";
    assert_eq!(
        ground.told(b"a,b\n1,2\n").await,
        format!("FAILED none of the first 60 rows names the columns; {missing}: 0 kept, 0 seen, 0 refused, 0 skipped")
    );
    let binary: Vec<u8> = (0..=255).cycle().take(3_000).collect();
    assert!(ground.told(&binary).await.starts_with("FAILED the file is neither text nor a spreadsheet"));
    assert!(ground.told(b"PK\x03\x04broken").await.starts_with("FAILED the spreadsheet is broken"));
    // What failed may be sent again: nothing of it counts.
    assert!(ground.told(b"a,b\n1,2\n").await.starts_with("FAILED"));
    assert_eq!(ground.count("select count(*) from statement_lines").await, 4);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_statement_is_taken_back_until_something_of_it_is_posted() {
    let ground = Ground::new().await;
    let asked = Asked::at(LIVE, NOW);
    let id = ground.receive(&csv(0..1_000)).await.unwrap();
    ground.import(id).await.unwrap();
    let name = uuid::Uuid::from_u128(id.as_u128());
    let post = |lines: i64| format!("update statements set posted_lines = {lines} where id = '{name}'");
    ground.client.execute(&post(3), &[]).await.unwrap();
    let refused = ground.store.undo_statement(&asked, id, "wrong month").await;
    assert_eq!(refused, Err(Declined::Refused(UndoRefused::Posted { lines: 3 })));
    let gone = ground.client.execute("delete from statement_lines", &[]).await;
    assert!(gone.is_err(), "lines of a statement that counts stay, whoever asks");
    ground.client.execute(&post(0), &[]).await.unwrap();
    let undone = ground.store.undo_statement(&asked, id, "wrong month").await.unwrap();
    assert_eq!((undone.status(), undone.counts.kept), (StatementStatus::Undone, 1_000));
    assert_eq!(ground.count("select count(*) from statement_lines").await, 0);
    assert_eq!(ground.count("select count(*) from statement_parts").await, 1);
    assert_eq!(ground.store.undo_statement(&asked, id, "again").await, Err(Declined::Refused(UndoRefused::Undone)));
    assert!(matches!(ground.import(id).await, Err(ImportStopped::Held)));
    assert_eq!(ground.told(&csv(0..1_000)).await, "IMPORTED: 1000 kept, 0 seen, 0 refused, 1 skipped");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_statement_that_is_taken_back_while_it_is_read_leaves_nothing() {
    let ground = Ground::new().await;
    let id = ground.receive(&csv(0..100_000)).await.unwrap();
    let (sender, first) = std::sync::mpsc::channel();
    let (store, mut sender) = (ground.store.clone(), Some(sender));
    let reading = tokio::spawn(async move {
        let told = |_: &domain::settlements::Counts| {
            if let Some(sender) = sender.take() {
                let _ = sender.send(());
            }
        };
        store.import_statement((LIVE, id), 7, || NOW, told).await
    });
    tokio::task::spawn_blocking(move || first.recv().unwrap()).await.unwrap();
    assert!(matches!(ground.store.import_statement((LIVE, id), 8, || NOW, |_| {}).await, Err(ImportStopped::Held)));
    ground.store.undo_statement(&Asked::at(LIVE, NOW), id, "wrong file").await.unwrap();
    assert!(matches!(reading.await.unwrap(), Err(ImportStopped::Over)));
    assert_eq!(ground.count("select count(*) from statement_lines").await, 0);
}

/// What the test below starts, and kills.
#[tokio::test(flavor = "multi_thread")]
async fn an_import_that_is_killed_runs_here() {
    let Ok(told) = std::env::var(CHILD) else { return };
    let (id, url) = told.split_once(' ').unwrap();
    let store = store_at(url).await;
    // It waits after each batch, so that there is a middle to be killed in.
    let wait = |_: &domain::settlements::Counts| std::thread::sleep(Duration::from_millis(300));
    store.import_statement((LIVE, id.parse().unwrap()), 99, || NOW, wait).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn an_import_that_was_killed_goes_on_behind_its_last_batch() {
    let ground = Ground::new().await;
    let id = ground.receive(&csv(0..150_000)).await.unwrap();
    let mut child = tokio::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "postgres::statements::tests::an_import_that_is_killed_runs_here", "--nocapture"])
        .env(CHILD, format!("{id} {}", ground.cluster.url()))
        .stdout(Stdio::null())
        .spawn()
        .unwrap();
    let mut kept = 0;
    for _ in 0..600 {
        kept = ground.store.statement(LIVE, id).await.unwrap().unwrap().counts.kept;
        if kept > 0 {
            break;
        }
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
    child.kill().await.unwrap();
    let left = ground.store.statement(LIVE, id).await.unwrap().unwrap();
    assert!(kept > 0 && left.counts.kept < 150_000, "{left:?}");
    assert!(matches!(ground.import(id).await, Err(ImportStopped::Held)), "the hold of the dead is not over yet");
    assert_eq!(ground.store.waiting_statements(10).await.unwrap(), []);
    ground.client.execute("update statements set held_until = now() - interval '1 second'", &[]).await.unwrap();
    assert_eq!(ground.store.waiting_statements(10).await.unwrap(), [(LIVE, id)]);
    let done = ground.import(id).await.unwrap();
    assert_eq!((done.status(), done.counts.kept, done.counts.seen_before), (StatementStatus::Imported, 150_000, 0));
    assert_eq!(ground.count("select count(*) from statement_lines").await, 150_000);
    assert_eq!(ground.count("select count(distinct number) from statement_lines").await, 150_000);
    assert_eq!(done.file.format, FileFormat::Csv);
}
