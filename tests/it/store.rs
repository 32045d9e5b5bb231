//! What only the PostgreSQL store can show: batches under load, two processes on one database, and a chain that holds.

use crate::support::{Result, app, payment, scope, store};
use domain::{
    Asked, Decides, Decision, Declined, Opens, StoreFailed,
    decision::{Never, Unique},
    idempotency::{Claim, Key, KeyEffect, Snapshot},
    ledger::ReadsLedger,
    payments::{FindsPayments, Payment},
};
use futures_util::future::join_all;
use tests::cluster;

fn claim(key: &str, holder: u128) -> Claim {
    Claim { operation: "createPayment", key: Key::parse(key).unwrap(), fingerprint: [1; 32], holder }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_opened_is_found_again_as_it_was() -> Result {
    let (_database, store) = store("round_trip").await?;
    let app = app(&store).await?;
    let payment = payment(app.id, 10_000);
    let kept = store.open(&Asked::at(payment.scope, payment.created_at), Decision::of(payment.clone())).await?;
    assert_eq!(kept, payment);
    assert_eq!(store.payment(payment.scope, payment.id).await?, Some(payment.clone()));
    assert_eq!(store.payment_by_reference(payment.reference).await?, Some(payment.clone()));
    let again = store.open(&Asked::at(payment.scope, payment.created_at), Decision::of(payment)).await;
    assert_eq!(again, Err(Declined::Taken(Unique::Id)));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_requests_with_one_key_make_one_payment_over_two_processes() -> Result {
    let (database, one) = store("one_key").await?;
    let two = crate::support::connect(database.url()).await?;
    let app = app(&one).await?;
    let callers = (0..100).map(|number| {
        let store = if number % 2 == 0 { one.clone() } else { two.clone() };
        let payment = payment(app.id, 10_000);
        async move {
            let asked = Asked { key: Some(claim("k", number + 1)), ..Asked::at(payment.scope, payment.created_at) };
            let mut first = Decision::of(payment.clone());
            first.key = KeyEffect::Settle(Snapshot { status: 201, body: payment.id.to_string() });
            store.open(&asked, first).await
        }
    });
    let answers = join_all(callers).await;
    let made: Vec<_> = answers.iter().filter_map(|answer| answer.as_ref().ok()).collect();
    assert_eq!(made.len(), 1, "{answers:?}");
    let id = made[0].id.to_string();
    for answer in &answers {
        match answer {
            Ok(_) => {}
            Err(Declined::Replay(snapshot)) => assert_eq!(snapshot.body, id),
            Err(other) => panic!("{other:?}"),
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn two_processes_capture_beside_one_another_and_the_book_holds() -> Result {
    let (database, one) = store("two_lanes").await?;
    let two = crate::support::connect(database.url()).await?;
    let app = app(&one).await?;
    let captures = (0..60).map(|number| {
        let store = if number % 2 == 0 { one.clone() } else { two.clone() };
        async move { crate::support::capture(&store, app.id, 1_000).await }
    });
    for captured in join_all(captures).await {
        captured?;
    }
    let proven = one.verify_ledger().await?;
    assert_eq!(proven.faults, []);
    assert_eq!((proven.heads.len(), proven.transfers), (2, 60));
    let trial = one.trial_balance(scope(app.id), None).await?;
    assert!(trial.is_balanced());
    assert_eq!(trial.lines.iter().map(|line| line.balance.debits_minor).sum::<i64>(), 60_000);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_queue_is_busy_and_nothing_is_half_done() -> Result {
    let (_database, store) = crate::support::store_with("busy", |options| options.queue_max = 4).await?;
    let app = app(&store).await?;
    let payments: Vec<Payment> = (0..200).map(|_| payment(app.id, 10_000)).collect();
    let opening = payments.iter().map(|payment| {
        let store = store.clone();
        async move { store.open(&Asked::at(payment.scope, payment.created_at), Decision::of(payment.clone())).await }
    });
    let answers = join_all(opening).await;
    let busy = answers.iter().filter(|answer| **answer == Err(Declined::Failed(StoreFailed::Busy))).count();
    assert!(busy > 0, "two hundred at once fit a queue of four");
    for (payment, answer) in payments.iter().zip(&answers) {
        assert_eq!(store.payment(payment.scope, payment.id).await?.is_some(), answer.is_ok());
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_database_refuses_to_rewrite_the_book_and_the_proof_names_a_row_that_was() -> Result {
    let (database, store) = store("tamper").await?;
    let app = app(&store).await?;
    crate::support::capture(&store, app.id, 1_000).await?;
    crate::support::capture(&store, app.id, 2_000).await?;
    let rewrite = "update ledger_transfers set amount_minor = 9 where amount_minor = 2000";
    for statement in [rewrite, "delete from ledger_transfers", "truncate ledger_transfers", "delete from ledger_blocks"]
    {
        let refused = cluster::execute(database.url(), statement).await.unwrap_err();
        assert!(
            refused.to_string().contains("append-only") || format!("{refused:?}").contains("append-only"),
            "{refused:?}"
        );
    }
    let as_owner = format!("alter table ledger_transfers disable trigger user; {rewrite}");
    cluster::execute(database.url(), &as_owner).await?;
    let faults: Vec<String> = store.verify_ledger().await?.faults.iter().map(ToString::to_string).collect();
    assert_eq!(faults.len(), 3, "the block, and both accounts: {faults:?}");
    assert_eq!(faults[0], "ledger_blocks lane 1 height 2: the transfers of this block are not those that were sealed");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_rule_of_another_app_or_mode_finds_nothing() -> Result {
    let (_database, store) = store("scopes").await?;
    let (app, other) = (app(&store).await?, app(&store).await?);
    let payment = payment(app.id, 10_000);
    store.open(&Asked::at(payment.scope, payment.created_at), Decision::of(payment.clone())).await?;
    let live = domain::Scope { mode: domain::Mode::Live, ..payment.scope };
    for scope in [scope(other.id), live] {
        let kept = store
            .decide(payment.id, &Asked::at(scope, payment.created_at), |found: &Payment| {
                Ok::<_, Never>(Decision::of(found.clone()))
            })
            .await;
        assert_eq!(kept, Err(Declined::NotFound));
        assert_eq!(store.payment(scope, payment.id).await?, None);
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_connection_is_replaced_and_nothing_that_was_answered_is_lost() -> Result {
    let (database, store) = store("lost").await?;
    let app = app(&store).await?;
    let before = crate::support::capture(&store, app.id, 1_000).await?;
    let end = "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()";
    cluster::execute(database.url(), end).await?;
    let after = crate::support::capture(&store, app.id, 2_000).await?;
    let proven = store.verify_ledger().await?;
    assert_eq!((proven.faults, proven.transfers), (Vec::new(), 2));
    for payment in [before, after] {
        assert_eq!(store.payment(payment.scope, payment.id).await?, Some(payment));
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_table_that_grew_unseen_is_looked_at_once() -> Result {
    let (database, store) = store("statistics").await?;
    assert_eq!(store.gather_statistics().await?, 0, "empty tables say nothing");
    let grow = "create table grown (app_id uuid primary key, filler text); \
                alter table grown set (autovacuum_enabled = off); \
                insert into grown select gen_random_uuid(), repeat('x', 200) from generate_series(1, 500)";
    cluster::execute(database.url(), grow).await?;
    assert_eq!(store.gather_statistics().await?, 1);
    assert_eq!(store.gather_statistics().await?, 0);
    Ok(())
}
