//! Kills at moments that nobody chose, while many payments are under way.

use crate::{
    support::Result,
    world::{PAST_A_KEYS_LEASE, World},
};
use adapters::ids::Ids;
use domain::ids::NewIds;
use futures_util::{StreamExt, TryStreamExt, stream};
use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Duration,
};
use tokio::time::sleep;

/// Applications that create payments at the same time.
const CALLERS: usize = 6;
/// How often the server is killed.
const KILLS: usize = 8;
/// A server lives between these times once it listens, in milliseconds.
const LIFE_MS: (u64, u64) = (100, 500);
/// How long an application waits before it tries again when nobody answers.
const PAUSE: Duration = Duration::from_millis(20);

/// Whole payments, one after the other. A key that nobody answered is tried again; one that a dead request still holds is
/// left for later. Answers every key that was used.
pub(super) async fn live(world: Arc<World>, caller: usize, is_over: Arc<AtomicBool>) -> Vec<String> {
    let mut keys = vec![format!("caller {caller}, payment 0")];
    while !is_over.load(Ordering::Relaxed) {
        let key = keys[keys.len() - 1].clone();
        let Some(answer) = world.try_create(&world.url(), &key).await.filter(|answer| answer.status < 500) else {
            sleep(PAUSE).await;
            continue;
        };
        keys.push(format!("caller {caller}, payment {}", keys.len()));
        if let Ok(Some(paid)) = world.pay(&answer.text("/data/attempts/0/reference")).await {
            world.come_back(&paid).await;
        }
    }
    keys
}

/// What was begun is driven on to its end, as an application and a customer would that do not give up.
pub(super) async fn finish(world: &World, key: &str) -> Result {
    let created = world.create(&world.url(), key).await?;
    world.pay(&created.text("/data/attempts/0/reference")).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn killed_again_and_again_under_load_nothing_is_lost_and_nothing_is_doubled() -> Result {
    let world = Arc::new(World::new("crash_load").await?);
    let is_over = Arc::new(AtomicBool::new(false));
    let callers: Vec<_> =
        (0..CALLERS).map(|caller| tokio::spawn(live(Arc::clone(&world), caller, Arc::clone(&is_over)))).collect();
    let ids = Ids::new();
    for _ in 0..KILLS {
        let server = world.start().await?;
        let (least, most) = LIFE_MS;
        let life = least + u64::try_from(ids.random() % u128::from(most - least))?;
        sleep(Duration::from_millis(life)).await;
        server.kill().await?;
    }
    is_over.store(true, Ordering::Relaxed);
    let mut keys = Vec::new();
    for caller in callers {
        keys.extend(caller.await?);
    }
    let told = world.told().len();
    assert!(told > KILLS, "hardly anything happened: {told} payments were acknowledged");
    world.pass_while_down(PAST_A_KEYS_LEASE).await?;
    let server = world.start().await?;
    let world = &*world;
    stream::iter(&keys)
        .map(|key| async move { finish(world, key).await })
        .buffer_unordered(CALLERS)
        .try_collect::<Vec<()>>()
        .await?;
    world.settle().await?;
    let paid = world.count("payments where status = 'SUCCEEDED'").await?;
    assert_eq!(usize::try_from(paid)?, keys.len(), "every key leads to one payment, and every customer has paid");
    server.kill().await
}
