//! Callbacks against each other, against cancelling and against time.

use crate::{
    support::Result,
    world::{World, acts::A_WEEK_S, at_once, eventually, gate::Point},
};
use serde_json::json;
use std::{sync::Arc, time::Duration};

/// Races of one kind; enough that both sides win some.
const TIMES: usize = 16;
/// Copies of one callback.
const COPIES: usize = 1_000;

/// A started world with payments that were opened at the gateway: their ids and attempt references.
async fn opened(world: &World, count: usize, seconds: u64) -> Result<Vec<(String, String)>> {
    let mut opened = Vec::with_capacity(count);
    for number in 0..count {
        let key = format!("payment {number} for {seconds} s");
        let created = world.try_create_for(&world.url(), &key, seconds).await.ok_or("the server is gone")?;
        opened.push((created.text("/data/id"), created.text("/data/attempts/0/reference")));
    }
    Ok(opened)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_thousand_copies_of_one_callback_make_one_capture_and_are_answered_alike() -> Result {
    let world = Arc::new(World::new("race_copies").await?);
    let server = world.start().await?;
    let (_, reference) = opened(&world, 1, A_WEEK_S).await?.remove(0);
    let paid = Arc::new(world.pay_silently(&reference).await?);
    let copies = (0..COPIES).map(|_| {
        let (world, paid) = (Arc::clone(&world), Arc::clone(&paid));
        async move { world.notify(&paid).await }
    });
    let answers = at_once(copies.collect()).await;
    let alike = Some((200, "received".to_owned()));
    assert!(answers.iter().all(|answer| *answer == alike), "{:?}", answers.iter().find(|answer| **answer != alike));
    assert_eq!(usize::try_from(world.count("callbacks").await?)?, COPIES, "each is evidence");
    world.settle().await?;
    assert_eq!(world.count("callbacks where outcome = 'ACCEPTED'").await?, 1);
    assert_eq!(usize::try_from(world.count("callbacks where outcome = 'DUPLICATE'").await?)?, COPIES - 1);
    server.kill().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_gateway_and_the_browser_come_at_once_and_the_money_is_kept_once() -> Result {
    let world = Arc::new(World::new("race_two_callbacks").await?);
    let server = world.start().await?;
    for (_, reference) in opened(&world, TIMES, A_WEEK_S).await? {
        let paid = Arc::new(world.pay_silently(&reference).await?);
        let both = [false, true].map(|is_browser| {
            let (world, paid) = (Arc::clone(&world), Arc::clone(&paid));
            async move {
                if is_browser { world.come_back(&paid).await } else { world.notify(&paid).await.map(|told| told.0) }
            }
        });
        assert_eq!(at_once(both.into()).await, [Some(200), Some(303)]);
    }
    world.settle().await?;
    assert_eq!(usize::try_from(world.count("callbacks where outcome = 'ACCEPTED'").await?)?, TIMES);
    server.kill().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cancelled_and_paid_at_once_the_money_stays_and_is_late_where_cancelling_was_quicker() -> Result {
    let world = Arc::new(World::new("race_cancel").await?);
    let server = world.start().await?;
    let mut cancelled = Vec::new();
    for (id, reference) in opened(&world, TIMES, A_WEEK_S).await? {
        let paid = world.pay_silently(&reference).await?;
        let path = format!("/payments/{id}/cancel");
        let both = [false, true].map(|is_cancel| {
            let (world, paid, path) = (Arc::clone(&world), paid.clone(), path.clone());
            async move {
                match is_cancel {
                    true => world.post(&world.url(), &path, None, &json!(null)).await.map(|answer| answer.status),
                    false => world.notify(&paid).await.map(|told| told.0),
                }
            }
        });
        let answers = at_once(both.into()).await;
        assert_eq!(answers[0], Some(200));
        assert!(matches!(answers[1], Some(200 | 409)), "{answers:?}");
        cancelled.push((id, answers[1] == Some(200)));
    }
    world.settle().await?;
    for (id, was_cancelled) in cancelled {
        let now = world.get(&world.url(), &format!("/payments/{id}")).await.ok_or("the server is gone")?;
        assert_eq!(now.text("/data/status"), "SUCCEEDED");
        assert_eq!(now.body["data"]["late"] == json!(true), was_cancelled, "{id}");
    }
    server.kill().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn cancelled_while_the_gateway_is_being_asked_a_payment_that_was_paid_succeeds_late() -> Result {
    let world = World::new("race_cancel_verifying").await?;
    let server = world.start().await?;
    let (id, reference) = opened(&world, 1, A_WEEK_S).await?.remove(0);
    let paid = world.pay_silently(&reference).await?;
    let held = world.hold(Point::VerifyAnswered);
    let (_, cancelled) = tokio::join!(world.notify(&paid), async {
        held.reached().await?;
        let path = format!("/payments/{id}/cancel");
        let cancelled = world.post(&world.url(), &path, None, &json!(null)).await;
        drop(held);
        Ok::<_, tests::cluster::BoxError>(cancelled)
    });
    assert_eq!(cancelled?.map(|answer| answer.text("/data/status")), Some("CANCELLED".to_owned()));
    world.settle().await?;
    let now = world.get(&world.url(), &format!("/payments/{id}")).await.ok_or("the server is gone")?;
    assert_eq!((now.text("/data/status"), &now.body["data"]["late"]), ("SUCCEEDED".to_owned(), &json!(true)));
    server.kill().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn paid_in_the_moment_in_which_it_expires_a_payment_succeeds() -> Result {
    let world = Arc::new(World::new("race_expiry").await?);
    let server = world.start().await?;
    let mut paid = Vec::new();
    for (_, reference) in opened(&world, TIMES, 60).await? {
        paid.push(world.pay_silently(&reference).await?);
    }
    let unpaid = opened(&world, 2, 61).await?;
    // The sweep looks every two seconds; the callbacks come one by one while it does.
    let answered = world.post(&world.url(), "/test/clock/advance", None, &json!({ "seconds": 62 })).await;
    assert_eq!(answered.map(|answer| answer.status), Some(200));
    for one in &paid {
        assert_eq!(world.notify(one).await.map(|told| told.0), Some(200));
        tokio::time::sleep(Duration::from_millis(125)).await;
    }
    let expired = async || world.count("payments where status = 'EXPIRED'").await.is_ok_and(|count| count >= 2);
    assert!(eventually(Duration::from_secs(10), expired).await);
    world.settle().await?;
    assert_eq!(usize::try_from(world.count("payments where status = 'SUCCEEDED'").await?)?, TIMES);
    assert_eq!(usize::try_from(world.count("payments where status = 'EXPIRED'").await?)?, unpaid.len());
    server.kill().await
}
