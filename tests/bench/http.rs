//! The built server over HTTP: how fast it starts, how many payments it takes, how long one waits, and what it weighs.

use crate::{
    Result,
    load::{Request, callers},
    numbers::{Rounds, a_second, grouped, hundredths},
    options::Options,
    server::{Home, Server},
    shop::Shop,
    verdicts::Verdicts,
};
use adapters::ids::Ids;
use domain::ids::NewIds;
use hdrhistogram::Histogram;
use std::{
    sync::Arc,
    time::{Duration, Instant},
};
use tokio::{sync::mpsc, task::JoinSet};

const STARTS: usize = 5;
/// Creations at once; the best of these is the server's maximum.
const CREATING: [usize; 3] = [1, 32, 128];
/// Lifecycles at once.
const SELLING: [usize; 2] = [1, 32];
const WARM_UP: Duration = Duration::from_millis(500);
/// Until an idle server has settled.
const SETTLED: Duration = Duration::from_secs(2);
/// How often requests are let go at a given rate; tokio's clock ticks no finer.
const TICK: Duration = Duration::from_millis(1);
/// Requests that may be open at a given rate; beyond it the server has failed to keep up.
const OPEN_MAX: usize = 2_000;

const COLD_START_AIM: Duration = Duration::from_secs(2);
const P99_AIM_MICROS: u64 = 15_000;
const RESIDENT_AIM_KIB: u64 = 60 * 1_024;

pub(crate) async fn run(options: &Options, verdicts: &mut Verdicts) -> Result {
    app_server::serve::install_crypto();
    println!("\nTHE SERVER over HTTP: a release build in a process of its own, its own PostgreSQL, the sandbox inside");
    let home = Home::make().await?;
    let credentials = home.register("Bench").await?;
    let server = start(&home, verdicts).await?;
    tokio::time::sleep(SETTLED).await;
    let idle = server.resident_kib()?;
    let shop = Shop::open(&server.url, &credentials).await?;
    let most = creations(options, &server, &shop).await?;
    at_half_load(options, &shop, most / 2, verdicts).await?;
    let loaded = server.resident_kib()?;
    lifecycles(options, &shop).await?;
    let after = server.resident_kib()?;
    let mib = |kib: u64| format!("{} MiB", hundredths(kib * 100 / 1_024));
    println!("  resident memory: idle {}, after creations {}, after lifecycles {}", mib(idle), mib(loaded), mib(after));
    verdicts.add("resident memory, idle, beside PostgreSQL", "below 60 MiB", mib(idle), idle < RESIDENT_AIM_KIB);
    server.stop().await
}

/// Starts the server again and again on a data directory that is there, PostgreSQL included; the last one runs on.
async fn start(home: &Home, verdicts: &mut Verdicts) -> Result<Server> {
    let mut millis = Rounds::default();
    let mut server = home.start().await?;
    for _ in 1..STARTS {
        millis.push(u64::try_from(server.started_in.as_millis())?);
        server.stop().await?;
        server = home.start().await?;
    }
    millis.push(u64::try_from(server.started_in.as_millis())?);
    println!("  cold start with PostgreSQL, until /health/ready says so: {millis} ms");
    let met = Duration::from_millis(millis.median()) < COLD_START_AIM;
    verdicts.add("cold start with PostgreSQL", "below 2 s", format!("{} ms", millis.median()), met);
    Ok(server)
}

async fn creations(options: &Options, server: &Server, shop: &Shop) -> Result<u64> {
    let (ids, shop) = (Arc::new(Ids::new()), shop.clone());
    let create: Request = Arc::new(move |_| {
        let (shop, key) = (shop.clone(), ids.random());
        Box::pin(async move { shop.create(key).await.map(|()| true) })
    });
    let mut most = 0;
    for count in CREATING {
        let mut rounds = Rounds::default();
        callers(count, WARM_UP, &create).await?;
        for _ in 0..options.rounds {
            rounds.push(callers(count, options.slice, &create).await?.rate());
        }
        most = most.max(rounds.median());
        println!(
            "  payments created, {count:>3} callers     {rounds} a second, {} MiB resident",
            server.resident_kib()? / 1_024
        );
    }
    Ok(most)
}

async fn lifecycles(options: &Options, shop: &Shop) -> Result {
    let (ids, shop) = (Arc::new(Ids::new()), shop.clone());
    let sell: Request = Arc::new(move |_| {
        let (shop, key) = (shop.clone(), ids.random());
        Box::pin(async move { shop.sell(key).await.map(|()| true) })
    });
    println!(
        "  a lifecycle: created, session opened, paid in the sandbox, notified and come back, verified, booked, webhook"
    );
    println!("  delivered: 4 requests to the server, 2 to the sandbox and 3 from it or to it by the server");
    for count in SELLING {
        let mut rounds = Rounds::default();
        callers(count, WARM_UP, &sell).await?;
        for _ in 0..options.rounds {
            rounds.push(callers(count, options.slice, &sell).await?.rate());
        }
        println!("  whole lifecycles, {count:>3} at once       {rounds} a second");
    }
    Ok(())
}

/// Requests come at half of the maximum rate, whether the earlier ones were answered or not.
async fn at_half_load(options: &Options, shop: &Shop, rate: u64, verdicts: &mut Verdicts) -> Result {
    let (mut p50, mut p99, mut kept) = (Rounds::default(), Rounds::default(), Rounds::default());
    for _ in 0..options.rounds {
        let (waits, done) = at_rate(shop, rate, options.slice * 2).await?;
        p50.push(waits.value_at_quantile(0.50));
        p99.push(waits.value_at_quantile(0.99));
        kept.push(done);
    }
    println!(
        "  created at half load, {} a second: p50 {p50} µs, p99 {p99} µs; answered {kept} a second",
        grouped(rate)
    );
    let met = p99.median() < P99_AIM_MICROS;
    verdicts.add("create, p99 at half load", "below 15 ms", format!("{} µs", grouped(p99.median())), met);
    Ok(())
}

async fn at_rate(shop: &Shop, rate: u64, slice: Duration) -> Result<(Histogram<u64>, u64)> {
    let (answered, mut answers) = mpsc::unbounded_channel();
    let (ids, began, mut open) = (Ids::new(), Instant::now(), JoinSet::new());
    let mut sent = 0;
    while began.elapsed() < slice {
        let due = u64::try_from(began.elapsed().as_micros())? * rate / 1_000_000;
        while sent < due {
            let (shop, key, answered) = (shop.clone(), ids.random(), answered.clone());
            open.spawn(async move {
                let asked = Instant::now();
                let done = shop.create(key).await.map(|()| asked.elapsed());
                answered.send(done).ok();
            });
            sent += 1;
        }
        while open.try_join_next().is_some() {}
        if open.len() > OPEN_MAX {
            return Err(format!("the server does not keep up with {rate} creations a second").into());
        }
        tokio::time::sleep(TICK).await;
    }
    drop(answered);
    let mut waits = Histogram::new(3)?;
    while let Some(done) = answers.recv().await {
        waits.record(u64::try_from(done?.as_micros())?)?;
    }
    Ok((waits, a_second(sent, began.elapsed())))
}
