//! From the start of the process to a screen that serves whoever sits there.

use crate::{
    median,
    real_server::RealServer,
    rig::{Rig, Window},
    verdict,
};
use std::{fs, path::Path, time::Instant};
use thirtyfour::prelude::*;

/// How often the application is started.
const STARTS: usize = 5;
const AIM_MS: u64 = 2_000;
/// What proves that the numbers of the overview are there.
const NUMBERS: &str = ".tiles a[href='#/payments?status=SUCCEEDED'] strong";

/// Starts the application again and again: it knows its server, and asks who is there; then it shows the day's numbers.
pub(crate) async fn run(rig: &Rig, server: &RealServer) -> WebDriverResult<()> {
    let window = rig.open().await?;
    window.enters(&server.url()).await?;
    window.reads("h1", "Sign in").await?;
    window.close().await?;
    let (mut doors, mut numbers) = (Vec::new(), Vec::new());
    for _ in 0..STARTS {
        let window = rig.open().await?;
        window.reads("h1", "Sign in").await?;
        doors.push(age_ms(rig));
        window.signs_in_as(&server.root).await?;
        let began = Instant::now();
        window.see(NUMBERS).await?;
        numbers.push(u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX));
        window.close().await?;
    }
    let (door, number) = (median(&doors), median(&numbers));
    println!("started {STARTS} times: ready to sign in after {doors:?} ms, numbers {numbers:?} ms after the password");
    verdict("start of the process to the first screen that serves", "below 2 s", &format!("{door} ms"), door < AIM_MS);
    verdict("password to the numbers of the overview", "below 2 s", &format!("{number} ms"), number < AIM_MS);
    Ok(())
}

/// A window in which the administrator sits.
pub(crate) async fn sits(rig: &Rig, server: &RealServer) -> WebDriverResult<Window> {
    let window = rig.open().await?;
    window.reads("h1", "Sign in").await?;
    window.signs_in_as(&server.root).await?;
    window.see(NUMBERS).await?;
    Ok(window)
}

/// How long ago the application in this home was started, by the kernel's clock: a little more than what somebody waits,
/// since whoever drives the window looks only now and then.
fn age_ms(rig: &Rig) -> u64 {
    const TICK_MS: u64 = 10;
    let up = fs::read_to_string("/proc/uptime").unwrap();
    let up = up.split(' ').next().unwrap().replace('.', "").parse::<u64>().unwrap() * 10;
    let began = processes(rig).into_iter().find_map(|pid| {
        let stat = fs::read_to_string(format!("/proc/{pid}/stat")).ok()?;
        let (name, rest) = stat.rsplit_once(')')?;
        let is_ours = name.ends_with("(backoffice-desk");
        is_ours.then(|| rest.split_whitespace().nth(19)?.parse::<u64>().ok()).flatten()
    });
    up - began.unwrap() * TICK_MS
}

/// Every process of this home: the application, and those in which its page lives.
pub(crate) fn processes(rig: &Rig) -> Vec<u32> {
    let home = format!("HOME={}", rig.home().display());
    let lives_here = |pid: &u32| {
        let told = fs::read(Path::new("/proc").join(pid.to_string()).join("environ")).unwrap_or_default();
        told.split(|byte| *byte == 0).any(|word| word == home.as_bytes())
    };
    let running = fs::read_dir("/proc").unwrap().filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok());
    running.filter(lives_here).collect()
}
