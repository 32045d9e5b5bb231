//! Casework on PostgreSQL: entries stand behind one another whoever writes, files come back as they came, and nothing of
//! it is ever changed.

use crate::support::{Result, store};
use adapters::postgres::Store;
use domain::{
    Asked, Declined, DisputeId, ExceptionId, Mode, OperatorId, Scope,
    settlements::{CASE_FILES_MAX, CaseEntry, CaseOf, EntryKind, EntryRefused, KeepsCasework, NewCaseFile, NewEntry},
    testing::story::{NOON, SHOP},
};
use std::sync::Arc;
use tests::cluster::Database;
use tokio_postgres::NoTls;

const CASE: CaseOf = CaseOf::Dispute(DisputeId::from_u128(5));
const WHO: OperatorId = OperatorId::from_u128(7);
const PDF: &[u8] = b"%PDF-1.7\nproof of delivery";

async fn comments(store: &Store, scope: Scope, case: CaseOf, text: &str) -> Result<CaseEntry> {
    let entry = NewEntry::comment(WHO, text)?;
    Ok(store.write_entry(&Asked::at(scope, NOON), case, entry).await?)
}

async fn adds(store: &Store, name: &str) -> std::result::Result<CaseEntry, Declined<EntryRefused>> {
    let file = NewCaseFile::of(name, PDF.to_vec()).map_err(|why| Declined::Refused(why.into()))?;
    store.write_entry(&Asked::at(SHOP, NOON), CASE, NewEntry::file(WHO, file)).await
}

async fn told(database: &Database, sql: &str) -> Result<Vec<String>> {
    let (client, connection) = tokio_postgres::connect(database.url(), NoTls).await?;
    tokio::spawn(connection);
    Ok(client.query(sql, &[]).await?.iter().map(|row| row.get(0)).collect())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_said_and_added_reads_back_in_its_order() -> Result {
    let (database, store) = store("casework").await?;
    let said = comments(&store, SHOP, CASE, "The customer says\nthat nothing came.").await?;
    let added = adds(&store, "proof of delivery.pdf").await?;
    assert_eq!(store.entries(SHOP, CASE, 0, 100).await?, [said.clone(), added.clone()]);
    assert_eq!((said.number, added.number, added.what), (1, 2, EntryKind::File));
    assert_eq!(store.entries(SHOP, CASE, 1, 1).await?, std::slice::from_ref(&added));
    let (file, content) = store.case_file(SHOP, CASE, 2).await?.ok_or("no file")?;
    assert_eq!((Some(file), content.as_slice()), (added.file, PDF));
    assert_eq!(store.case_file(SHOP, CASE, 1).await?, None, "a comment has no file");

    let live = Scope { mode: Mode::Live, ..SHOP };
    for (scope, case) in [
        (live, CASE),
        (Scope { mode: SHOP.mode, ..Scope::HOUSE }, CASE),
        (SHOP, CaseOf::Dispute(DisputeId::from_u128(6))),
        (SHOP, CaseOf::Exception(ExceptionId::from_u128(5))),
    ] {
        assert_eq!(store.entries(scope, case, 0, 100).await?, [], "{scope:?} {case}");
        assert_eq!(store.case_file(scope, case, 2).await?, None, "{scope:?} {case}");
    }
    let house = Scope { mode: SHOP.mode, ..Scope::HOUSE };
    let of_house = comments(&store, house, CaseOf::Exception(ExceptionId::from_u128(5)), "Ask the gateway.").await?;
    assert_eq!(of_house.number, 1, "each case counts for itself");
    let trail =
        told(&database, "select action || ' ' || target_kind || ' ' || (app_id is null) from audit_log order by place");
    assert_eq!(
        trail.await?,
        ["case.commented dispute false", "case.file_added dispute false", "case.commented exception true"]
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn entries_that_come_at_once_stand_behind_one_another() -> Result {
    let (_database, store) = store("casework_race").await?;
    let store = Arc::new(store);
    let writers = (0..12).map(|number| {
        let store = Arc::clone(&store);
        tokio::spawn(async move {
            comments(&store, SHOP, CASE, &format!("number {number}")).await.map_err(|why| why.to_string())
        })
    });
    let mut numbers = Vec::new();
    for writer in writers.collect::<Vec<_>>() {
        numbers.push(writer.await??.number);
    }
    numbers.sort_unstable();
    assert_eq!(numbers, (1..=12).collect::<Vec<_>>());
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_case_takes_so_many_files_and_nothing_of_it_is_ever_changed() -> Result {
    let (database, store) = store("casework_bounds").await?;
    for number in 0..CASE_FILES_MAX {
        adds(&store, &format!("page {number}.pdf")).await?;
    }
    assert_eq!(adds(&store, "one more.pdf").await, Err(Declined::Refused(EntryRefused::TooManyFiles)));
    assert_eq!(comments(&store, SHOP, CASE, "no more files, please").await?.number, CASE_FILES_MAX + 1);
    let refused = [
        ("update case_entries set text = 'x'", "append-only"),
        ("delete from case_files", "append-only"),
        ("truncate case_files", "append-only"),
        ("update case_files set content = 'x'", "append-only"),
        (
            "insert into case_entries select app_id, mode, case_kind, case_id, 99, 'COMMENT', operator_id, at, null from case_entries limit 1",
            "check",
        ),
        (
            "insert into case_files select app_id, mode, case_kind, case_id, 99, name, media_type, digest, content from case_files limit 1",
            "foreign key",
        ),
    ];
    for (statement, why) in refused {
        let said = told(&database, statement).await.expect_err(statement);
        assert!(format!("{said:?}").contains(why), "{statement}: {said:?}");
    }
    Ok(())
}
