//! One kill for each step of a payment.

use crate::{
    support::Result,
    world::{
        PAST_A_KEYS_LEASE, PAST_EVERY_LEASE, World,
        gate::{Held, Point},
    },
};

/// Where the server is killed.
#[derive(Clone, Copy, Debug)]
enum At {
    /// While the gateway or the receiver is held.
    Point(Point),
    /// In the middle of a transaction, about to write to this table.
    Table(&'static str),
    /// Between writing deliveries and leasing them.
    Leasing,
}

impl At {
    async fn hold(self, world: &World) -> Result<Held> {
        match self {
            At::Point(point) => Ok(world.hold(point)),
            At::Table(table) => Held::table(world.database_url(), table).await,
            At::Leasing => Held::leasing(world.database_url()).await,
        }
    }
}

/// Kills the server while it creates a payment; the application retries with its key.
async fn killed_while_creating(world: &World, at: At) -> Result {
    let (key, url) = (format!("{at:?}"), world.url());
    let server = world.start().await?;
    let held = at.hold(world).await?;
    let (_, dead) = tokio::join!(world.try_create(&url, &key), async {
        held.reached().await?;
        server.kill().await
    });
    dead.map_err(|broken| format!("{key}: {broken}"))?;
    drop(held);
    world.pass_while_down(PAST_A_KEYS_LEASE).await?;
    let server = world.start().await?;
    let created = world.create(&url, &key).await?;
    assert_eq!(created.text("/data/status"), "PENDING", "{key}: {created:?}");
    assert_eq!(created.body["data"]["attempts"].as_array().map(Vec::len), Some(1), "{key}: {created:?}");
    world.pay(&created.text("/data/attempts/0/reference")).await?;
    world.settle().await.map_err(|broken| format!("killed at {key}: {broken}"))?;
    server.kill().await
}

/// Kills the server while it creates a payment, and nobody ever asks again: a sweep ends what was begun.
async fn killed_while_creating_for_nobody(world: &World, at: At) -> Result<String> {
    let key = format!("{at:?} for nobody");
    let server = world.start().await?;
    let held = at.hold(world).await?;
    let url = world.url();
    let (_, dead) = tokio::join!(world.try_create(&url, &key), async {
        held.reached().await?;
        server.kill().await
    });
    dead.map_err(|broken| format!("{key}: {broken}"))?;
    drop(held);
    world.pass_while_down(PAST_EVERY_LEASE).await?;
    let server = world.start().await?;
    world.settle().await.map_err(|broken| format!("killed at {key}: {broken}"))?;
    let retried = world.try_create(&url, &key).await.ok_or("the server is gone")?;
    server.kill().await?;
    Ok(format!("{} {}", retried.status, retried.text("/meta/errorCode")))
}

/// Kills the server on the way from the customer's payment to the application's webhook.
async fn killed_while_paying(world: &World, at: At) -> Result {
    let key = format!("{at:?}");
    let server = world.start().await?;
    let created = world.create(&world.url(), &key).await?;
    let held = at.hold(world).await?;
    let reference = created.text("/data/attempts/0/reference");
    let (paid, dead) = tokio::join!(world.pay(&reference), async {
        held.reached().await?;
        server.kill().await
    });
    dead.map_err(|broken| format!("{key}: {broken}"))?;
    drop(held);
    world.pass_while_down(PAST_EVERY_LEASE).await?;
    let server = world.start().await?;
    // The customer's browser comes back to the new server, and is shown on.
    let paid = paid?.ok_or("the customer had paid before")?;
    assert_eq!(world.come_back(&paid).await, Some(303), "{key}");
    world.settle().await.map_err(|broken| format!("killed at {key}: {broken}"))?;
    server.kill().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_any_step_of_creating_a_retry_with_the_key_drives_the_same_payment_on() -> Result {
    let world = World::new("crash_creating").await?;
    for at in [
        At::Table("payments"),
        At::Table("idempotency_keys"),
        At::Table("attempts"),
        At::Point(Point::InitAsked),
        At::Point(Point::InitAnswered),
    ] {
        killed_while_creating(&world, at).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_while_creating_and_never_retried_what_was_begun_comes_to_an_end() -> Result {
    let world = World::new("crash_creating_for_nobody").await?;
    let at = At::Point(Point::InitAnswered);
    assert_eq!(killed_while_creating_for_nobody(&world, at).await?, "502 GATEWAY_ERROR");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_any_step_between_the_callback_and_the_capture_the_money_is_found_once() -> Result {
    let world = World::new("crash_paying").await?;
    for at in [
        At::Table("callbacks"),
        At::Table("attempts"),
        At::Point(Point::VerifyAsked),
        At::Point(Point::VerifyAnswered),
        At::Table("ledger_transfers"),
        At::Table("webhook_events"),
    ] {
        killed_while_paying(&world, at).await?;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_at_any_step_between_the_capture_and_the_webhook_it_is_delivered_under_one_id() -> Result {
    let world = World::new("crash_delivering").await?;
    for at in [
        At::Table("webhook_deliveries"),
        At::Leasing,
        At::Point(Point::HookArrived),
        At::Point(Point::HookTaken),
        At::Table("webhook_attempts"),
    ] {
        killed_while_paying(&world, at).await?;
    }
    Ok(())
}
