//! What one payment leaves behind: rows, bytes in tables and indexes, bytes of write-ahead log.

use crate::{
    Result,
    load::{Request, callers},
    machine::{Cluster, connect},
    numbers::{grouped, hundredths},
    verdicts::Verdicts,
    world::{ACCOUNT, AMOUNT_MINOR, NOON, Waiting, new_payment, number},
};
use adapters::{
    ids::Ids,
    postgres::{Store, StoreOptions},
};
use domain::{
    Asked, Decides, Mode, Opens,
    apps::Settings,
    idempotency::{Claim, Key, Snapshot},
    ids::{AttemptId, AttemptReference, NewIds},
    money::{Currency, Money},
    payments::{
        Method, Payment, Session,
        gateway::{Risk, Verified},
    },
};
use std::{
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};
use tokio_postgres::Client;

/// Payments that are made and paid.
const PAYMENTS: u64 = 4_000;
/// By so many at once.
const CALLERS: usize = 32;
/// Far more than it takes.
const AT_MOST: Duration = Duration::from_secs(60);

pub(crate) async fn run(cluster: &Cluster, verdicts: &mut Verdicts) -> Result {
    let url = cluster.database("footprint").await?;
    let waiting = Arc::new(Waiting::on_many());
    waiting.register(&url).await?;
    let client = connect(&url).await?;
    client.batch_execute("checkpoint").await?;
    let before = wal(&client).await?;
    let store = Store::connect(StoreOptions::new(&url, "https://pay.example")).await?;
    let measured = callers(CALLERS, AT_MOST, &paying(&store, &waiting)).await?;
    let written = wal(&client).await? - before;
    // A connection that ends has told PostgreSQL all that it did.
    store.shutdown().await;
    tokio::time::sleep(Duration::from_millis(300)).await;
    println!(
        "\nWHAT ONE PAYMENT LEAVES: created with a key, attempted, redirected, captured; {} payments",
        measured.done
    );
    println!("  {:<20} {:>9} {:>9} {:>9} {:>14}", "table", "inserted", "updated", "HOT", "bytes, indexes");
    let rows = client
        .query(
            "select relname::text, n_tup_ins, n_tup_upd, n_tup_hot_upd, pg_total_relation_size(relid) \
             from pg_stat_user_tables where n_tup_ins > 200 order by 5 desc",
            &[],
        )
        .await?;
    let of = |total: i64| -> Result<u64> { Ok(u64::try_from(total)? * 100 / measured.done.max(1)) };
    let (mut all_rows, mut all_bytes) = (0, 0);
    for row in rows {
        let (inserted, updated, hot) = (of(row.get(1))?, of(row.get(2))?, of(row.get(3))?);
        let bytes = of(row.get(4))? / 100;
        all_rows += inserted + updated;
        all_bytes += bytes;
        let (inserted, updated, hot) = (hundredths(inserted), hundredths(updated), hundredths(hot));
        println!("  {:<20} {inserted:>9} {updated:>9} {hot:>9} {:>14}", row.get::<_, String>(0), grouped(bytes));
    }
    let log = of(written)? / 100;
    println!(
        "  in all {} rows written, {} bytes kept, {} bytes of log",
        hundredths(all_rows),
        grouped(all_bytes),
        grouped(log)
    );
    let measured = format!("{} rows, {} B, {} B log", hundredths(all_rows), grouped(all_bytes), grouped(log));
    verdicts.add("written per paid payment", "said", measured, true);
    Ok(())
}

async fn wal(client: &Client) -> Result<i64> {
    let row = client.query_one("select (pg_current_wal_insert_lsn() - '0/0')::bigint", &[]).await?;
    Ok(row.get(0))
}

/// Each request makes a payment and pays it: four decisions.
fn paying(store: &Store, waiting: &Arc<Waiting>) -> Request {
    let (store, waiting, ids) = (store.clone(), Arc::clone(waiting), Arc::new(Ids::new()));
    let made = Arc::new(AtomicU64::new(0));
    Arc::new(move |caller| {
        let (store, scope, ids) = (store.clone(), waiting.scope(number(caller)), Arc::clone(&ids));
        let go_on = made.fetch_add(1, Ordering::Relaxed) < PAYMENTS;
        Box::pin(async move {
            if go_on {
                pay(&store, &ids, &Asked::at(scope, NOON)).await?;
            }
            Ok(go_on)
        })
    })
}

async fn pay(store: &Store, ids: &Ids, asked: &Asked) -> Result {
    let new = new_payment(ids.ordered(), ids.random())?;
    let first = Payment::create(&new, asked.scope, &Settings::default(), NOON)?;
    let key = Key::parse(&new.id.to_string())?;
    let claim = Claim { operation: "createPayment", key, fingerprint: [7; 32], holder: new.id.as_u128() };
    let with_key = Asked { key: Some(claim), ..asked.clone() };
    let answer = Snapshot { status: 201, body: crate::ours::answer().to_string() };
    store.open(&with_key, first.answering(Some(answer))).await?;
    let (attempt, reference) = (AttemptId::from_u128(ids.ordered()), AttemptReference::from_u128(ids.random()));
    let named = reference.clone();
    let begin =
        move |payment: &Payment| payment.begin_attempt(attempt, &named, Method::Sslcommerz, &Settings::default(), NOON);
    store.decide(new.id, asked, begin).await?;
    let session = Session {
        merchant_account: ACCOUNT.into(),
        gateway_session: reference.as_str().to_lowercase(),
        redirect_url: format!("https://sandbox.sslcommerz.com/EasyCheckOut/test{}", reference.as_str()),
    };
    store.decide(new.id, asked, move |payment: &Payment| payment.redirect(attempt, &session, NOON)).await?;
    let seen = Verified {
        method: Method::Sslcommerz,
        amount: Money::new(AMOUNT_MINOR, Currency::BDT)?,
        gateway_txn_id: reference.as_str().to_lowercase(),
        token: Some(reference.as_str().to_lowercase()),
        reference: reference.as_str().to_owned(),
        merchant_account: ACCOUNT.into(),
        mode: Mode::Test,
        fee: None,
        risk: Risk::Safe,
    };
    store.decide(new.id, asked, move |payment: &Payment| payment.confirm(attempt, &seen, NOON)).await?;
    Ok(())
}
