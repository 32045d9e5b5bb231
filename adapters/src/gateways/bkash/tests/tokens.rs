//! Tokens as the gateway sees them: few, shared, and replaced when they end in the middle of things.

use super::*;

#[tokio::test]
async fn a_token_that_ends_in_the_middle_is_replaced_and_the_charge_is_sent_once() {
    let world = World::open("1150.00").await.agreed();
    world.break_once(Fault::TokenRefused);
    paid(&world.charge().await);
    assert_eq!((world.there().executes, world.token_calls()), (1, vec!["grant", "grant"]));
}

#[tokio::test]
async fn a_charge_that_no_token_could_be_had_for_was_not_sent_for_certain() {
    let world = World::open("1150.00").await.agreed();
    world.break_it(Fault::TokenRefused);
    let charged = world.charge().await;
    assert_eq!(charged, failed("nothing was charged: the gateway takes no token of ours; is the app_key right?"));
    let Ok(Verdict::Failed { reason }) = world.charge().await else { panic!("it was sent") };
    assert!(reason.starts_with("nothing was charged: no token: the gateway must not be called"), "{reason}");
    assert_eq!((world.there().executes, world.token_calls().len()), (0, 2));
}

#[tokio::test]
async fn however_many_ask_at_once_one_token_is_granted() {
    let world = Arc::new(World::unopened("1150.00", |origin| GatewayAccounts::default().with_sandbox(origin)).await);
    // Two servers with one shelf.
    let other = world.server(GatewayAccounts::default().with_sandbox(&world.origin), IN_TIME);
    let servers = [world.gateways.clone(), other];
    let asking: Vec<_> = (0..16)
        .map(|nth| {
            let (gateways, world) = (servers[nth % 2].clone(), Arc::clone(&world));
            tokio::spawn(async move { gateways.open_session(&world.payment, &world.attempt).await.is_ok() })
        })
        .collect();
    for opened in asking {
        assert!(opened.await.unwrap());
    }
    assert_eq!(world.token_calls(), ["grant"]);
}

#[tokio::test]
async fn a_token_near_its_end_is_renewed_and_where_that_is_refused_granted() {
    for (refused, calls) in [(false, vec!["grant", "refresh"]), (true, vec!["grant", "refresh"])] {
        let world = World::unopened("1150.00", |origin| GatewayAccounts::default().with_sandbox(origin)).await;
        // Forty seconds are due at once for whoever keeps thirty in hand, and serve a moment longer.
        world.break_it(Fault::TokensServe { seconds: 31 });
        if refused {
            world.break_it(Fault::RefreshRefused);
        }
        assert!(world.gateways.open_session(&world.payment, &world.attempt).await.is_ok());
        tokio::time::sleep(Duration::from_millis(1_100)).await;
        let second = world.gateways.open_session(&world.payment, &world.attempt).await;
        assert_eq!(second.is_ok(), !refused, "{second:?}");
        assert_eq!(world.token_calls(), calls, "a third call within the hour is not made");
    }
}

#[tokio::test]
async fn a_gateway_that_blocks_is_left_alone() {
    let world = World::open("1150.00").await;
    world.break_it(Fault::TokenCallsBlocked);
    world.break_it(Fault::TokenRefused);
    for _ in 0..5 {
        assert!(world.ask().await.is_err());
    }
    let calls = world.sandbox.bkash().token_calls(MERCHANT);
    assert_eq!(calls.iter().map(|call| call.granted).collect::<Vec<_>>(), [true, true], "nobody was ever blocked");
}

#[tokio::test]
async fn a_token_call_without_an_answer_may_be_made_once_more() {
    let world = World::unopened("1150.00", |origin| GatewayAccounts::default().with_sandbox(origin)).await;
    world.break_once(lost(Endpoint::Grant, Loss::TimedOut));
    let failed = world.gateways.open_session(&world.payment, &world.attempt).await.unwrap_err().to_string();
    assert!(failed.contains("HTTP 504"), "{failed}");
    assert!(world.gateways.open_session(&world.payment, &world.attempt).await.is_ok());
    assert_eq!(world.token_calls().len(), 2);
}

#[tokio::test]
async fn the_bare_token_is_sent() {
    let world = World::unopened("1150.00", |origin| GatewayAccounts::default().with_sandbox(origin)).await;
    world.break_it(Fault::BearerRefused);
    assert!(world.gateways.open_session(&world.payment, &world.attempt).await.is_ok());
}
