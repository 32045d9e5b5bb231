//! The book: balanced now and at every instant, proven, and provable to somebody who trusts nobody.

use domain::ledger::Proof;
use insta::assert_snapshot;
use serde_json::Value;
use std::time::Duration;
use tests::{Result, TestApp, answer::pretty};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn balances_are_known_for_every_instant() -> Result {
    let app = TestApp::start().await?;
    let first = app.paid_payment(10_000).await?;
    let between = app.read("/ledger/entries?size=1").await?.text_at("/data/0/bookedAt").to_owned();
    app.advance(Duration::from_secs(3_600)).await?;
    app.paid_payment(20_000).await?;
    assert_snapshot!(app.trial_balance_at("2020-01-01T00:00:00Z").await?, @"balanced");
    assert_snapshot!(app.trial_balance_at(&between).await?, @r"
    balanced
    gateway_fees DEBIT BDT 250
    gateway_receivable/sslcommerz DEBIT BDT 9750
    merchant_payable CREDIT BDT 10000
    ");
    assert_snapshot!(app.trial_balance().await?, @r"
    balanced
    gateway_fees DEBIT BDT 750
    gateway_receivable/sslcommerz DEBIT BDT 29250
    merchant_payable CREDIT BDT 30000
    ");
    assert_snapshot!(app.book().await?, @"4 transfers proven, faults: []");
    assert!(app.get(&first).await?.is_enveloped());
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn entries_read_newest_first_by_account_and_by_page() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    app.paid_payment(20_000).await?;
    let all = app.read("/ledger/entries").await?;
    assert!(all.is_enveloped());
    assert_eq!(all.at("/pagination/totalElements"), 4);
    assert_snapshot!(all.text_at("/data/0/subject").split('_').next().unwrap_or_default(), @"att");
    let fees = app.read("/ledger/entries?account=gateway_fees&size=1").await?;
    assert_snapshot!(fees.whole(), @r#"
    {
      "data": [
        {
          "amountMinor": 500,
          "bookedAt": "[time]",
          "cause": "PAYMENT_CAPTURED",
          "credit": "gateway_receivable/sslcommerz",
          "currency": "BDT",
          "debit": "gateway_fees",
          "place": 1,
          "postingId": "pst_…",
          "subject": "att_…"
        }
      ],
      "meta": {
        "requestId": "req_…",
        "success": true,
        "timestamp": "[time]"
      },
      "pagination": {
        "page": 0,
        "size": 1,
        "totalElements": 2,
        "totalIsEstimate": false,
        "totalPages": 2
      }
    }
    "#);
    let older = app.read("/ledger/entries?account=gateway_fees&size=1&page=1").await?;
    assert_eq!(older.at("/data/0/subject"), app.get(&payment).await?.at("/data/attempts/0/id"));
    assert_eq!(app.read("/ledger/entries?account=gateway_fees&currency=USD").await?.at("/pagination/totalElements"), 0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_proof_convinces_somebody_who_trusts_nobody() -> Result {
    let app = TestApp::start().await?;
    for amount in [10_000, 20_000, 30_000] {
        app.paid_payment(amount).await?;
    }
    let entries = app.read("/ledger/entries").await?;
    let posting = entries.text_at("/data/2/postingId").to_owned();
    let answer = app.read(&format!("/ledger/postings/{posting}/proof")).await?;
    assert!(answer.is_enveloped());
    assert_snapshot!(shape(answer.at("/data/0")), @r#"
    {
      "amountMinor": 20000,
      "block": {
        "count": 2,
        "hash": "[hash]",
        "height": 2,
        "lane": 1,
        "previous": "[hash]",
        "root": "[hash]",
        "sealedAt": "[time]"
      },
      "bookedAt": "[time]",
      "credit": "merchant_payable",
      "currency": "BDT",
      "debit": "gateway_receivable/sslcommerz",
      "holds": true,
      "index": 0,
      "path": [
        {
          "hash": "[hash]",
          "side": "RIGHT"
        }
      ],
      "place": 0
    }
    "#);

    let verified = app.verify_ledger().await?;
    let heads: Vec<String> = verified.heads.iter().map(|head| hex::encode(head.hash)).collect();
    assert!(!heads.is_empty() && verified.faults.is_empty());
    let proofs: Vec<Proof> = proofs_of(&app, &posting).await?;
    assert!(!proofs.is_empty() && proofs.iter().all(Proof::holds), "computed by the domain, not told by the server");
    for (shown, proof) in answer.at("/data").as_array().into_iter().flatten().zip(&proofs) {
        assert_eq!(shown.pointer("/block/hash"), Some(&Value::String(hex::encode(proof.block.hash))));
        assert_eq!(shown.pointer("/amountMinor"), Some(&Value::from(proof.transfer.amount.minor())));
    }
    let mut bent = proofs;
    for proof in &mut bent {
        proof.transfer.place += 1;
    }
    assert!(!bent.iter().any(Proof::holds), "another transfer does not fit the proof");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_book_that_somebody_changed_names_the_row() -> Result {
    let app = TestApp::start().await?;
    app.paid_payment(10_000).await?;
    assert_snapshot!(app.book().await?, @"2 transfers proven, faults: []");
    let forbidden = app.tell_sql("update ledger_transfers set amount_minor = amount_minor + 1").await;
    assert!(forbidden.is_err(), "the database itself refuses");
    app.tell_sql(
        "alter table ledger_transfers disable trigger user; \
         update ledger_transfers set amount_minor = amount_minor + 1; \
         alter table ledger_transfers enable trigger user",
    )
    .await?;
    let verified = app.verify_ledger().await?;
    let whose = uuid::Uuid::from_u128(app.scope.app.as_u128()).to_string();
    let faults: Vec<String> = verified.faults.iter().map(|fault| fault.to_string().replace(&whose, "[app]")).collect();
    assert_snapshot!(faults.join("\n"), @r"
    ledger_blocks lane 1 height 1: the transfers of this block are not those that were sealed
    ledger_accounts [app] TEST BDT gateway_fees: kept 250/0, summed 251/0
    ledger_accounts [app] TEST BDT gateway_receivable/sslcommerz: kept 10000/250, summed 10001/251
    ledger_accounts [app] TEST BDT merchant_payable: kept 0/10000, summed 0/10001
    ");
    Ok(())
}

async fn proofs_of(app: &TestApp, posting: &str) -> Result<Vec<Proof>> {
    use domain::ledger::ReadsLedger;
    let found = app.server.house.store.proof(app.scope, posting.parse()?).await?;
    found.ok_or_else(|| "there is no such posting".into())
}

/// The names of a proof's members; hashes differ in every run.
fn shape(proof: &Value) -> String {
    let mut shown = proof.clone();
    for name in ["previous", "root", "hash"] {
        if let Some(hash) = shown.pointer_mut(&format!("/block/{name}")) {
            assert_eq!(hash.as_str().map(str::len), Some(64), "{name} is a SHA-256");
            *hash = "[hash]".into();
        }
    }
    for step in shown.pointer_mut("/path").and_then(Value::as_array_mut).into_iter().flatten() {
        step["hash"] = "[hash]".into();
    }
    pretty(&shown)
}
