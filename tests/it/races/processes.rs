//! Two server processes on one database, doing everything at once.

use crate::{
    support::Result,
    world::{World, at_once},
};
use serde_json::json;
use std::sync::Arc;

/// Payments at once.
const PAYMENTS: usize = 40;

/// One payment, with everything asked of both servers at the same moment.
async fn live(world: Arc<World>, urls: [String; 2], number: usize) -> Result {
    let key = format!("payment {number}");
    let (here, there) = (&urls[number % 2], &urls[(number + 1) % 2]);
    let (one, two) = tokio::join!(world.try_create(here, &key), world.try_create(there, &key));
    for answer in [one, two] {
        let answer = answer.ok_or("a server is gone")?;
        assert!(matches!(answer.status, 201 | 409), "{answer:?}");
    }
    let created = world.create(here, &key).await?;
    let paid = world.pay_silently(&created.text("/data/attempts/0/reference")).await?;
    let path = format!("/payments/{}/cancel", created.text("/data/id"));
    let cancel = async |url: &str| {
        if number.is_multiple_of(4) {
            world.post(url, &path, Some(&key), &json!(null)).await.map(|answer| answer.status)
        } else {
            None
        }
    };
    let (told, back, ..) =
        tokio::join!(world.notify(&paid), world.come_back_to(there, &paid), cancel(here), cancel(there));
    assert_eq!((told.map(|told| told.0), back), (Some(200), Some(303)));
    Ok(())
}

/// One payment that nobody but this server has to do with: in the storm, one could win every race.
async fn alone(world: &World, url: &str, number: usize) -> Result {
    let created = world.create(url, &format!("alone {number}")).await?;
    let paid = world.pay_silently(&created.text("/data/attempts/0/reference")).await?;
    assert_eq!(world.come_back_to(url, &paid).await, Some(303));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_servers_share_one_database_and_whoever_does_it_it_is_done_once() -> Result {
    let world = Arc::new(World::new("race_processes").await?);
    let (one, two) = (world.start().await?, world.start_another().await?);
    let urls = [one.url().to_owned(), two.url().to_owned()];
    for (number, url) in urls.iter().enumerate() {
        alone(&world, url, number).await?;
    }
    let lives = (0..PAYMENTS).map(|number| live(Arc::clone(&world), urls.clone(), number));
    for lived in at_once(lives.collect()).await {
        lived?;
    }
    world.settle().await?;
    assert_eq!(usize::try_from(world.count("payments where status = 'SUCCEEDED'").await?)?, PAYMENTS + urls.len());
    assert!(world.count("(select distinct lane from ledger_blocks) as lanes").await? > 1, "both have sealed blocks");
    for (id, bodies) in world.hook.taken() {
        assert_eq!(bodies.len(), 1, "{id} was delivered by two workers");
    }
    assert_eq!(world.count("webhook_attempts").await?, world.count("webhook_events").await?);
    one.kill().await?;
    two.kill().await
}
