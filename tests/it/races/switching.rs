//! Something is switched off while it is used.

use crate::{
    support::Result,
    world::{World, at_once, eventually, gate::Point},
};
use app_server::accounts;
use domain::{
    Asked, Decides,
    time::Clock,
    webhooks::{Endpoint, NewEndpoint},
};
use serde_json::json;
use std::{sync::Arc, time::Duration};

/// Requests at once.
const CALLERS: usize = 40;
/// How long workers may take.
const WITHIN: Duration = Duration::from_secs(10);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_credential_that_is_revoked_while_it_is_used_opens_nothing_afterwards_and_loses_nothing() -> Result {
    let world = Arc::new(World::new("race_revoke").await?);
    let server = world.start().await?;
    let parts = (0..CALLERS).map(|number| {
        let world = Arc::clone(&world);
        async move {
            if number == CALLERS / 2 {
                accounts::revoke(&world.store, world.scope.app, world.credential.credential).await.unwrap();
                // From the moment in which it is revoked, also for a server that was not told.
                return world.get(&world.url(), "/app/me").await.map(|answer| answer.status);
            }
            world.try_create(&world.url(), &format!("payment {number}")).await.map(|answer| answer.status)
        }
    });
    let statuses = at_once(parts.collect()).await;
    assert_eq!(statuses[CALLERS / 2], Some(401));
    assert!(statuses.iter().all(|status| matches!(status, Some(201 | 401))), "{statuses:?}");
    let created = statuses.iter().filter(|status| **status == Some(201)).count();
    assert_eq!(usize::try_from(world.count("payments").await?)?, created);
    world.settle().await?;
    server.kill().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_endpoint_that_is_switched_off_while_it_is_called_keeps_that_one_and_gets_no_other() -> Result {
    let world = World::new("race_endpoint").await?;
    let server = world.start().await?;
    let pay = async |key: &str| {
        let created = world.create(&world.url(), key).await?;
        world.pay(&created.text("/data/attempts/0/reference")).await
    };
    let held = world.hold(Point::HookTaken);
    pay("before").await?;
    held.reached().await?;
    switch(&world, false).await?;
    pay("while it is off").await?;
    let told =
        async || world.count("webhook_events where fanned_out_at is not null").await.is_ok_and(|count| count == 2);
    assert!(eventually(WITHIN, told).await, "both are told");
    drop(held);
    let delivered =
        async || world.count("webhook_deliveries where state = 'DELIVERED'").await.is_ok_and(|count| count == 1);
    assert!(eventually(WITHIN, delivered).await, "the one under way is recorded");
    assert_eq!((world.count("webhook_deliveries").await?, world.count("webhook_attempts").await?), (1, 1));
    switch(&world, true).await?;
    let path = format!("/webhooks/endpoints/{}/replay", world.endpoint.id);
    let all = json!({ "from": "2020-01-01T00:00:00Z", "to": "2100-01-01T00:00:00Z" });
    let replayed = world.post(&world.url(), &path, None, &all).await.ok_or("the server is gone")?;
    assert_eq!(replayed.status, 200, "{replayed:?}");
    eventually(WITHIN, async || world.hook.taken().len() == 2).await;
    assert_eq!(world.hook.taken().len(), 2, "what was missed came after all");
    server.kill().await
}

async fn switch(world: &World, on: bool) -> Result {
    let to = NewEndpoint { url: world.hook.url.clone(), description: None, events: Vec::new(), ordered: false };
    let at = adapters::clock::SystemClock::new().wall();
    let asked = Asked::at(world.scope, at);
    world.store.decide(world.endpoint.id, &asked, move |endpoint: &Endpoint| endpoint.change(&to, on, at)).await?;
    Ok(())
}
