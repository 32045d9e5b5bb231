//! However many workers look at a small pool, no code is given twice. How often a gateway may call is told for each of them,
//! in `conformance::orders`.

use super::Shop;
use app_server::worker;
use futures_util::future::join_all;
use tests::Result;

/// Orders that are delivered at once.
const ORDERS: usize = 20;

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
