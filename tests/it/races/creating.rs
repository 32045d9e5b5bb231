//! One thing asked for twice at once.

use crate::{
    support::Result,
    world::{World, at_once},
};
use serde_json::json;
use std::{collections::BTreeSet, sync::Arc};

/// Races of one kind.
const TIMES: usize = 16;
/// Callers of one race.
const CALLERS: usize = 4;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn created_several_times_at_once_with_one_key_there_is_one_payment_with_one_session() -> Result {
    let world = Arc::new(World::new("race_create").await?);
    let server = world.start().await?;
    for number in 0..TIMES {
        let key = format!("payment {number}");
        let callers = (0..CALLERS).map(|_| {
            let (world, key) = (Arc::clone(&world), key.clone());
            async move { world.try_create(&world.url(), &key).await }
        });
        let mut created = BTreeSet::new();
        for answer in at_once(callers.collect()).await {
            let answer = answer.ok_or("the server is gone")?;
            match (answer.status, answer.text("/meta/errorCode").as_str()) {
                (201, _) => created.insert(answer.text("/data/attempts/0/reference")),
                (409, "IDEMPOTENCY_IN_PROGRESS") => continue,
                _ => panic!("{answer:?}"),
            };
        }
        assert_eq!(created.len(), 1, "{created:?}");
        let reference = created.pop_first().unwrap_or_default();
        assert_eq!(world.sandbox.sessions(Some(&reference)).len(), 1, "the gateway was asked once");
        assert_eq!(world.create(&world.url(), &key).await?.text("/data/attempts/0/reference"), reference);
        world.pay(&reference).await?;
    }
    world.settle().await?;
    assert_eq!(usize::try_from(world.count("payments").await?)?, TIMES);
    server.kill().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_button_pressed_twice_at_once_is_one_attempt_and_two_tabs_cannot_pay_the_merchant_twice() -> Result {
    let world = Arc::new(World::new("race_begin").await?);
    let server = world.start().await?;
    let mut sessions = 0;
    for number in 0..TIMES {
        let body = json!({ "amountMinor": 10_000, "customerReference": "c", "expiresInSeconds": 604_800 });
        let key = format!("payment {number}");
        let created = world.post(&world.url(), "/payments", Some(&key), &body).await.ok_or("the server is gone")?;
        let (checkout, is_one_page) = (created.text("/data/checkoutUrl"), number % 2 == 0);
        let presses = ["one", if is_one_page { "one" } else { "two" }].map(|page| {
            let (world, checkout) = (Arc::clone(&world), checkout.clone());
            async move { world.press(&checkout, page).await }
        });
        let led: Option<BTreeSet<String>> = at_once(presses.into()).await.into_iter().collect();
        let led = led.ok_or("a press led nowhere")?;
        assert!(!is_one_page || led.len() == 1, "{led:?}");
        let path = format!("/payments/{}", created.text("/data/id"));
        let now = world.get(&world.url(), &path).await.ok_or("the server is gone")?;
        let attempts = now.body["data"]["attempts"].as_array().cloned().unwrap_or_default();
        assert_eq!(attempts.len(), led.len());
        sessions += attempts.len();
        // Every session is paid, at once: what came second is the customer's.
        let pays =
            attempts.iter().filter_map(|attempt| attempt["reference"].as_str().map(str::to_owned)).map(|reference| {
                let world = Arc::clone(&world);
                async move { world.pay(&reference).await.is_ok_and(|paid| paid.is_some()) }
            });
        assert!(at_once(pays.collect()).await.into_iter().all(|is_paid| is_paid));
    }
    world.settle().await?;
    assert_eq!(usize::try_from(world.count("captures where kind = 'KEPT'").await?)?, TIMES);
    assert_eq!(usize::try_from(world.count("captures where kind = 'SURPLUS'").await?)?, sessions - TIMES);
    server.kill().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cancelled_twice_at_once_a_payment_ends_once_and_a_retry_hears_the_same() -> Result {
    let world = Arc::new(World::new("race_cancel_twice").await?);
    let server = world.start().await?;
    for number in 0..TIMES {
        let created = world.create(&world.url(), &format!("payment {number}")).await?;
        let path = format!("/payments/{}/cancel", created.text("/data/id"));
        let is_one_key = number % 2 == 0;
        let cancels = ["one", if is_one_key { "one" } else { "two" }].map(|key| {
            let (world, path, key) = (Arc::clone(&world), path.clone(), format!("{key} {number}"));
            async move { world.post(&world.url(), &path, Some(&key), &json!(null)).await.unwrap() }
        });
        let mut answers = at_once(cancels.into()).await;
        answers.sort_by_key(|answer| answer.status);
        if is_one_key {
            assert_eq!([answers[0].status, answers[1].status], [200, 200], "{answers:?}");
            assert_eq!(answers[0].body, answers[1].body);
        } else {
            assert_eq!([answers[0].status, answers[1].status], [200, 409], "{answers:?}");
        }
    }
    world.settle().await?;
    assert_eq!(usize::try_from(world.count("webhook_events where type = 'payment.cancelled'").await?)?, TIMES);
    server.kill().await
}
