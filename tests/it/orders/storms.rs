//! However many workers and servers look at a small pool or a discount that runs out, no code is given twice and nobody gets
//! more than there is. How often a gateway may call is told for each of them, in `conformance::orders`.

use super::Shop;
use crate::{gateway_tokens::another_server, world::at_once};
use app_server::worker;
use domain::{
    Asked, Currency, DiscountId, Opens,
    discounts::{Discount, Reduction, WantedDiscount},
    time::Clock,
};
use futures_util::future::join_all;
use serde_json::json;
use tests::{Answer, Result};

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

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_and_a_small_pool_give_no_code_twice_and_wait_for_none_for_ever() -> Result {
    let shop = Shop::with(ORDERS * 2 - 5).await?;
    let other = another_server(&shop.app).await?;
    let mut placed = Vec::new();
    for _ in 0..ORDERS {
        placed.push(shop.paid(&shop.cards(2)).await?);
    }
    let houses = [&shop.app.server.house, &other.house];
    for done in join_all((0..6).map(|round| worker::orders::round(houses[round % 2]))).await {
        done?;
    }
    shop.app.run_workers_until_idle().await?;
    let states =
        shop.app.sql("select fulfilment || ' ' || count(*) from orders group by fulfilment order by 1").await?;
    assert_eq!(states, [format!("FULFILLED {}", ORDERS - 3), "NEEDS_ATTENTION 3".to_owned()]);
    let sold = "select count(*) || ' of ' || count(distinct order_id) from vouchers where state = 'SOLD'";
    assert_eq!(shop.app.sql(sold).await?, [format!("{} of {}", (ORDERS - 3) * 2, ORDERS - 3)]);
    other.shutdown().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_forty_orders_at_once_at_two_servers_no_more_use_a_discount_than_may() -> Result {
    let shop = Shop::with(0).await?;
    let other = another_server(&shop.app).await?;
    let (house, scope) = (&shop.app.server.house, shop.app.test.scope);
    let wanted = WantedDiscount {
        code: "EID10".into(),
        description: None,
        reduction: Reduction::Percentage { basis_points: 1_000 },
        currency: Currency::BDT,
        minimum_minor: None,
        total_limit: Some(5),
        customer_limit: Some(1),
        valid_from: None,
        valid_until: None,
        is_active: true,
    };
    let at = house.clock.now(scope);
    let discount = Discount::create(DiscountId::from_u128(1), scope, &wanted, at)?;
    house.store.open(&Asked::at(scope, at), discount).await?;
    let orders = (0..40).map(|number| {
        let base = if number % 2 == 0 { &shop.app.server.url } else { &other.url };
        let mut body = shop.cards(1);
        body["customer_reference"] = json!(format!("customer-{}", number % 10));
        body["discount_code"] = json!("EID10");
        body["init_payment"] = json!(false);
        let (client, caller) = (shop.app.browser(), &shop.app.test);
        let asked = client.post(format!("{base}/api/v1/orders")).json(&body);
        let asked = asked.header("X-Api-Key", &caller.key).header("X-Api-Secret", &caller.secret);
        async move { Answer::read(asked.send().await.unwrap()).await.unwrap() }
    });
    let answers = at_once(orders.collect()).await;
    let placed: Vec<&Answer> = answers.iter().filter(|answer| answer.status == 201).collect();
    assert_eq!(placed.len(), 5, "{:?}", answers.iter().map(|answer| answer.status).collect::<Vec<_>>());
    assert!(placed.iter().all(|order| *order.at("/data/total_minor") == json!(4_500)));
    assert!(answers.iter().all(|answer| !answer.status.is_server_error()), "whoever comes too late is told why");
    let kept = "select used_count || ' ' || (select count(*) || ' ' || count(distinct customer_key) from discount_uses) || ' ' \
                || (select count(*) from orders) from discounts";
    assert_eq!(shop.app.sql(kept).await?, ["5 5 5 5"]);
    other.shutdown().await;
    Ok(())
}
