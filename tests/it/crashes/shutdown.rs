//! Stopping in order: what was begun is finished, what was answered is kept.

use crate::{
    support::Result,
    world::{LOOK_EVERY, World, gate::Point},
};
use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};
use tokio::time::sleep;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_request_that_was_under_way_when_the_server_was_told_to_stop_gets_its_answer() -> Result {
    let world = World::new("shutdown_under_way").await?;
    let server = world.start().await?;
    let (held, url) = (world.hold(Point::InitAsked), world.url());
    let (created, stopped) = tokio::join!(world.try_create(&url, "k"), async {
        held.reached().await?;
        server.terminate()?;
        // It takes no more, while the one request is still open.
        while world.get(&url, "/app/me").await.is_some() {
            sleep(LOOK_EVERY).await;
        }
        drop(held);
        server.ended().await
    });
    let created = created.ok_or("the request was cut off")?;
    assert_eq!((created.status, created.text("/data/attempts/0/status")), (201, "REDIRECTED".to_owned()));
    assert!(stopped?.success());
    let server = world.start().await?;
    let again = world.create(&url, "k").await?;
    assert_eq!(again.text("/data/id"), created.text("/data/id"));
    world.settle().await?;
    server.kill().await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn told_to_stop_under_load_a_server_cuts_nobody_off_and_loses_nothing() -> Result {
    let world = Arc::new(World::new("shutdown_load").await?);
    let is_over = Arc::new(AtomicBool::new(false));
    let server = world.start().await?;
    let callers: Vec<_> = (0..6)
        .map(|caller| {
            let (world, is_over) = (Arc::clone(&world), Arc::clone(&is_over));
            tokio::spawn(async move {
                for number in 0.. {
                    if is_over.load(Ordering::Relaxed) {
                        break;
                    }
                    world.try_create(&world.url(), &format!("caller {caller}, payment {number}")).await;
                }
            })
        })
        .collect();
    while world.told().len() < 20 {
        sleep(LOOK_EVERY).await;
    }
    server.terminate()?;
    assert!(server.ended().await?.success());
    is_over.store(true, Ordering::Relaxed);
    for caller in callers {
        caller.await?;
    }
    // Whatever has begun has come to its end: nothing is open that only a sweep could close.
    assert_eq!(world.count("attempts where status = 'INITIATED'").await?, 0);
    assert_eq!(world.count("idempotency_keys where status is null").await?, 0);
    let server = world.start().await?;
    world.settle().await?;
    server.kill().await
}
