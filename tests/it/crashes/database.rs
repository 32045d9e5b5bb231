//! PostgreSQL itself, killed under a server that runs its own.

use super::load::{finish, live};
use crate::{
    support::Result,
    world::{LOOK_EVERY, PAST_A_KEYS_LEASE, World},
};
use rustix::process::{Pid, Signal, kill_process};
use serde_json::json;
use std::{
    collections::BTreeSet,
    fs,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};
use tokio::time::sleep;

/// How often PostgreSQL is killed.
const KILLS: usize = 2;
/// Applications that create payments meanwhile.
const CALLERS: usize = 4;
/// How long a killed PostgreSQL may take to answer again, recovery included.
const BACK_WITHIN: Duration = Duration::from_secs(20);

fn kill_postmaster(directory: &Path) -> Result {
    let file = fs::read_to_string(directory.join("pgdata/postmaster.pid"))?;
    let pid = file.lines().next().and_then(|line| line.trim().parse().ok()).and_then(Pid::from_raw);
    Ok(kill_process(pid.ok_or("there is no postmaster")?, Signal::KILL)?)
}

/// Asks until the database is gone, and then until a payment is created again; answers what was answered meanwhile.
///
/// PostgreSQL's own children outlive their postmaster by a moment, and may finish what they were asked: only with the first
/// answer that is no success is the database gone.
async fn back(world: &World, key: &str) -> Result<BTreeSet<u16>> {
    let (mut answers, began) = (BTreeSet::new(), Instant::now());
    let body = json!({ "amountMinor": 10_000, "customerReference": "c", "expiresInSeconds": 604_800 });
    while began.elapsed() < BACK_WITHIN {
        let answer = world.post(&world.url(), "/payments", Some(key), &body).await.ok_or("the server is gone")?;
        match (answer.status, answers.is_empty()) {
            (201, true) => {}
            (201, false) => return Ok(answers),
            (other, _) => {
                answers.insert(other);
                sleep(LOOK_EVERY).await;
            }
        }
    }
    Err(format!("PostgreSQL was not killed, or did not come back; meanwhile {answers:?}").into())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn its_own_postgresql_killed_under_load_a_server_says_503_starts_it_again_and_loses_nothing() -> Result {
    let (world, server, directory) = World::with_private_database("crash_database").await?;
    let (world, is_over) = (Arc::new(world), Arc::new(AtomicBool::new(false)));
    let callers: Vec<_> =
        (0..CALLERS).map(|caller| tokio::spawn(live(Arc::clone(&world), caller, Arc::clone(&is_over)))).collect();
    for kill in 1..=KILLS {
        while world.told().len() < kill * 10 {
            sleep(LOOK_EVERY).await;
        }
        kill_postmaster(&directory)?;
        let meanwhile = back(&world, &format!("after kill {kill}")).await?;
        assert_eq!(meanwhile, BTreeSet::from([503]), "what is answered while the database is gone");
    }
    is_over.store(true, Ordering::Relaxed);
    let mut keys = Vec::new();
    for caller in callers {
        keys.extend(caller.await?);
    }
    world.pass(PAST_A_KEYS_LEASE).await?;
    for key in &keys {
        finish(&world, key).await?;
    }
    world.settle().await?;
    assert_eq!(usize::try_from(world.count("payments where status = 'SUCCEEDED'").await?)?, keys.len());
    server.terminate()?;
    assert!(server.ended().await?.success());
    assert!(!directory.join("pgdata/postmaster.pid").exists(), "the PostgreSQL that was started again is stopped too");
    Ok(())
}
