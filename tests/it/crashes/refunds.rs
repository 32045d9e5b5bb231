//! One kill for each step of a refund. Whatever happens, the gateway is told once.

use crate::{
    support::Result,
    world::{
        Answer, PAST_A_KEYS_LEASE, PAST_EVERY_LEASE, World, eventually,
        gate::{Held, Point},
    },
};
use adapters::sandbox::{Fault, Switch};
use serde_json::json;
use std::time::Duration;

/// Workers look every two seconds; a busy machine takes its time.
const SOON: Duration = Duration::from_secs(30);

/// A payment that was paid, on a running server.
async fn paid(world: &World, key: &str) -> Result<(String, String)> {
    let created = world.create(&world.url(), key).await?;
    let (id, reference) = (created.text("/data/id"), created.text("/data/attempts/0/reference"));
    world.pay(&reference).await?;
    let path = format!("/payments/{id}");
    let is_paid = || async { status(world, &path).await == "SUCCEEDED" };
    if eventually(SOON, is_paid).await { Ok((id, reference)) } else { Err(format!("{key} was never paid").into()) }
}

async fn status(world: &World, path: &str) -> String {
    world.get(&world.url(), path).await.map_or_else(String::new, |answer| answer.text("/data/status"))
}

async fn ask(world: &World, payment: &str, key: &str) -> Option<Answer> {
    let (path, body) = (format!("/payments/{payment}/refunds"), json!({ "amountMinor": 4_000 }));
    world.post(&world.url(), &path, Some(key), &body).await
}

/// How often the gateway was asked for each refund of a payment, and what it calls them.
fn at_the_gateway(world: &World, reference: &str) -> (Vec<u32>, Vec<String>) {
    let session = world.session(reference);
    let tries = session.into_iter().flat_map(|session| session.tries);
    tries.fold((Vec::new(), Vec::new()), |(mut asked, mut names), done| {
        asked.extend(done.refunds_asked.iter().map(|(_, times)| *times));
        names.extend(done.refunds);
        (asked, names)
    })
}

/// Time passes until the refund has its end; the gateway pays back whatever it took.
async fn ended(world: &World, payment: &str, reference: &str) -> Result<()> {
    let refund = ask(world, payment, "the refund").await.ok_or("the server is gone")?.text("/data/id");
    let path = format!("/refunds/{refund}");
    for _ in 0..6 {
        let is_there = || async { at_the_gateway(world, reference).0 == [1] };
        if !eventually(SOON, is_there).await {
            return Err(format!("the gateway was asked {:?} times", at_the_gateway(world, reference).0).into());
        }
        for name in at_the_gateway(world, reference).1 {
            world.sandbox.sslcommerz().end_refund(&name, true);
        }
        world.pass(PAST_EVERY_LEASE).await?;
        let is_over = || async { status(world, &path).await == "SUCCEEDED" };
        if eventually(Duration::from_secs(6), is_over).await {
            return Ok(());
        }
    }
    Err(format!("the refund is still {}", status(world, &path).await).into())
}

/// Whether the book holds, the gateway was told once, and the application heard of each step once.
async fn holds(world: &World, reference: &str, expected: &[&str]) -> Result {
    assert_eq!(at_the_gateway(world, reference).0, [1], "the gateway is told once");
    assert_eq!(world.store.verify_ledger().await?.faults.len(), 0);
    assert_eq!(world.count("refunds").await?, 1);
    for kind in ["refund.pending", "refund.succeeded", "refund.failed"] {
        let told = world.count(&format!("webhook_events where type = '{kind}'")).await?;
        assert_eq!(told, i64::from(expected.contains(&kind)), "{kind}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_while_a_refund_is_asked_for_a_retry_with_the_key_asks_once() -> Result {
    let world = World::new("crash_refund_asked").await?;
    let server = world.start().await?;
    let (payment, reference) = paid(&world, "asked for").await?;
    let held = Held::table(world.database_url(), "refunds").await?;
    let (_, dead) = tokio::join!(ask(&world, &payment, "the refund"), async {
        held.reached().await?;
        server.kill().await
    });
    dead?;
    drop(held);
    world.pass_while_down(PAST_A_KEYS_LEASE).await?;
    let _server = world.start().await?;
    let asked = ask(&world, &payment, "the refund").await.ok_or("the server is gone")?;
    assert_eq!(asked.status, 201, "{asked:?}");
    ended(&world, &payment, &reference).await?;
    holds(&world, &reference, &["refund.pending", "refund.succeeded"]).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_around_the_gateways_refund_call_it_is_found_and_never_sent_again() -> Result {
    for point in [Point::RefundAsked, Point::RefundAnswered] {
        let world = World::new("crash_refund_sent").await?;
        world.sandbox.switches().set(Switch::of(Fault::RefundLookup));
        let server = world.start().await?;
        let (payment, reference) = paid(&world, "sent").await?;
        let held = world.hold(point);
        let asked = ask(&world, &payment, "the refund").await.ok_or("the server is gone")?;
        assert_eq!(asked.status, 201, "{asked:?}");
        held.reached().await?;
        server.kill().await?;
        drop(held);
        world.pass_while_down(PAST_EVERY_LEASE).await?;
        let _server = world.start().await?;
        ended(&world, &payment, &reference).await.map_err(|broken| format!("{point:?}: {broken}"))?;
        holds(&world, &reference, &["refund.pending", "refund.succeeded"]).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_before_the_answer_of_a_gateway_that_cannot_tell_a_person_is_called_and_nothing_sent_again() -> Result {
    let world = World::new("crash_refund_unclear").await?;
    let server = world.start().await?;
    let (payment, reference) = paid(&world, "unclear").await?;
    let held = world.hold(Point::RefundAnswered);
    let asked = ask(&world, &payment, "the refund").await.ok_or("the server is gone")?;
    held.reached().await?;
    server.kill().await?;
    drop(held);
    world.pass_while_down(PAST_EVERY_LEASE).await?;
    let _server = world.start().await?;
    let is_told = || async {
        world.pass(PAST_EVERY_LEASE).await.is_ok()
            && world.count("alerts where kind = 'REFUND_UNCLEAR'").await.is_ok_and(|alerts| alerts == 1)
    };
    assert!(eventually(SOON, is_told).await, "nobody was called");
    assert_eq!(status(&world, &format!("/refunds/{}", asked.text("/data/id"))).await, "PENDING");
    holds(&world, &reference, &["refund.pending"]).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_while_the_end_of_a_refund_is_booked_it_is_booked_once() -> Result {
    let world = World::new("crash_refund_ended").await?;
    let server = world.start().await?;
    let (payment, reference) = paid(&world, "ended").await?;
    ask(&world, &payment, "the refund").await.ok_or("the server is gone")?;
    let is_taken = || async { world.count("refunds where sending = 'ACCEPTED'").await.is_ok_and(|taken| taken == 1) };
    assert!(eventually(SOON, is_taken).await, "the gateway never took it");
    for name in at_the_gateway(&world, &reference).1 {
        world.sandbox.sslcommerz().end_refund(&name, true);
    }
    let held = Held::table(world.database_url(), "ledger_transfers").await?;
    world.pass(PAST_EVERY_LEASE).await?;
    held.reached().await?;
    server.kill().await?;
    drop(held);
    world.pass_while_down(PAST_EVERY_LEASE).await?;
    let _server = world.start().await?;
    ended(&world, &payment, &reference).await?;
    holds(&world, &reference, &["refund.pending", "refund.succeeded"]).await
}
