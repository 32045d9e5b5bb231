//! However often a gateway calls, and however many workers look: one capture, one delivery, one event.

use super::Shop;
use adapters::sandbox::{Act, Action};
use app_server::worker;
use futures_util::future::join_all;
use tests::Result;

/// Copies of one callback.
const COPIES: usize = 1_000;
/// Orders that are delivered at once.
const ORDERS: usize = 20;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_copies_of_a_callback_deliver_an_order_once() -> Result {
    let shop = Shop::with(10).await?;
    let placed = shop.order(&shop.cards(2)).await?;
    let session = shop.app.gateway().session_at(&placed.gateway_url)?;
    let acted = shop.app.gateway().act(&session, Act::of(Action::Pay).without_ipn()).await?;
    let ipn = acted.ipn.ok_or("the gateway calls nobody")?;
    let calls = (0..COPIES).map(|_| async { shop.app.gateway().calls_back(&ipn.fields).await });
    let (answers, worked) = tokio::join!(join_all(calls), async {
        for _ in 0..5 {
            worker::orders::round(&shop.app.server.house).await?;
        }
        Ok::<_, domain::StoreFailed>(())
    });
    worked?;
    for answer in answers {
        assert_eq!(answer?.status, 200);
    }
    shop.app.run_workers_until_idle().await?;
    assert_eq!(shop.state(&placed).await?, "SUCCEEDED 2");
    for (what, asked, expected) in [
        ("callbacks", "select count(*)::text from callbacks", "1000"),
        ("captures", "select count(*)::text from captures", "1"),
        ("codes", "select count(*)::text from vouchers where state = 'SOLD'", "2"),
        ("events", "select count(*)::text from webhook_events where type = 'order.fulfilled'", "1"),
        ("left over", "select count(*)::text from paid_orders", "0"),
    ] {
        assert_eq!(shop.app.sql(asked).await?, [expected], "{what}");
    }
    let arrived = shop.app.receiver.arrived();
    assert_eq!(arrived.iter().filter(|one| one.says("/type") == "order.fulfilled").count(), 1);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn many_workers_and_a_small_pool_give_no_code_twice() -> Result {
    let shop = Shop::with(ORDERS * 2 - 5).await?;
    let mut placed = Vec::new();
    for _ in 0..ORDERS {
        placed.push(shop.paid(&shop.cards(2)).await?);
    }
    let house = &shop.app.server.house;
    for done in join_all((0..6).map(|_| worker::orders::round(house))).await {
        done?;
    }
    shop.app.run_workers_until_idle().await?;
    let mut states = Vec::new();
    for one in &placed {
        states.push(shop.state(one).await?);
    }
    let count = |state: &str| states.iter().filter(|one| *one == state).count();
    assert_eq!((count("SUCCEEDED 2"), count("NEEDS_ATTENTION 0")), (ORDERS - 3, 3), "{states:?}");
    let twice = shop
        .app
        .sql("select order_id::text from vouchers where state = 'SOLD' group by order_id having count(*) <> 2")
        .await?;
    assert_eq!(twice, Vec::<String>::new());
    Ok(())
}
