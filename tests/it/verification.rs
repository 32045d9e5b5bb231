//! The book proves itself part by part, and says which row does not hold.

use adapters::postgres::ledger::verify::Reached;
use domain::{access::Reach, operators::SeededRole};
use serde_json::json;
use tests::{Result, TestApp};

const PATH: &str = "/admin/ledger/verification";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_book_proves_itself_part_by_part_and_names_what_does_not_hold() -> Result {
    let app = TestApp::start().await?;
    for amount_minor in [10_000, 20_000, 30_000] {
        app.paid_payment(amount_minor).await?;
    }
    let auditor = app.operator("auditor", SeededRole::Finance).await?;
    let (mut path, mut blocks, mut parts) = (PATH.to_owned(), 0, 0);
    let in_all = loop {
        let part = auditor.get(&path).await?;
        assert_eq!((part.status.as_u16(), part.at("/data/faults")), (200, &json!([])), "{part}");
        blocks += part.at("/data/blocks").as_u64().ok_or("no count")?;
        parts += 1;
        match part.body["data"]["nextCursor"].as_str() {
            Some(cursor) => path = format!("{PATH}?cursor={cursor}"),
            None => break part.at("/data/blocksInAll").as_u64().ok_or("no count")?,
        }
    };
    assert!(blocks >= 3 && blocks == in_all, "{blocks} of {in_all} blocks in {parts} parts");
    let store = &app.server.house.store;
    let head = *store.verify_ledger().await?.heads.first().ok_or("no head")?;
    let behind = Reached { lane: head.lane, height: head.height - 1 };
    assert_eq!(store.verify_ledger_part(Some(behind)).await?.found.blocks, 1, "what was proved is not proved again");

    app.tell_sql(
        "set session_replication_role = replica; update ledger_accounts set debits_minor = debits_minor + 1 \
        where code like 'gateway_receivable/%'",
    )
    .await?;
    let broken = auditor.get(&path).await?;
    assert!(broken.text_at("/data/faults/0").starts_with("ledger_accounts "), "{broken}");
    app.tell_sql(
        "set session_replication_role = replica; update ledger_transfers set amount_minor = amount_minor + 1 \
        where height = 1",
    )
    .await?;
    let broken = auditor.get(PATH).await?;
    assert!(broken.text_at("/data/faults/0").starts_with("ledger_blocks lane "), "{broken}");

    for wrong in ["x", "AAAA", "AAAAAAAAAAAAAAAAAAAAAA"] {
        let refused = auditor.get(&format!("{PATH}?cursor={wrong}")).await?;
        assert_eq!((refused.status.as_u16(), refused.code()), (400, "VALIDATION_ERROR"), "{refused}");
    }
    let own = Reach::Apps([app.test.scope.app].into());
    let limited = app.operator_for("limited", SeededRole::Finance.id(), own).await?;
    assert_eq!(limited.get(PATH).await?.code(), "FORBIDDEN", "the chain is everybody's");
    Ok(())
}
