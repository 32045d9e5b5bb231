//! The benchmark of the desktop: the real window of a release build, on a server with a million payments.
//!
//! What is measured is what somebody sits through: from the start of the process to a screen that serves him, from a key to
//! the list that answers it, from a click to two hundred PDFs in a folder; and what the window holds in memory while he
//! looks at one screen after another. Server, PostgreSQL, screen and window share the machine.
//!
//! Deliberately absent: assertions on speed.

#![cfg(target_os = "linux")]
#![expect(clippy::print_stdout, reason = "a benchmark says what it measured")]
#![expect(clippy::unwrap_used, clippy::panic, reason = "a benchmark that cannot go on says so by panicking")]

mod answers;
mod memory;
mod papers;
#[expect(dead_code, reason = "the tests do more with it")]
#[path = "../../tests/e2e/real_server.rs"]
mod real_server;
#[expect(dead_code, reason = "the tests do more with it")]
#[path = "../../tests/e2e/rig.rs"]
mod rig;
#[expect(dead_code, reason = "the tests have a server of their own as well")]
#[path = "../../tests/e2e/small_server.rs"]
mod small_server;
mod start;

use real_server::RealServer;
use rig::Rig;
use std::{path::PathBuf, process::Command};
use thirtyfour::prelude::*;

const HELP: &str = "./dev bench desktop [OPTION…]
  --payments N   so many payments instead of a million
  --visits N     so many screens are looked at while memory is watched, instead of an hour's, one every five seconds";

/// How much is measured.
struct Options {
    payments: u64,
    visits: usize,
}

impl Options {
    /// Reads the arguments; nothing when only help was wanted.
    fn read() -> Option<Options> {
        let mut options = Options { payments: 1_000_000, visits: 720 };
        // Cargo says that this is a benchmark.
        let mut words = std::env::args().skip(1).filter(|word| word != "--bench");
        while let Some(word) = words.next() {
            let mut number = || words.next().and_then(|word| word.parse().ok());
            match word.as_str() {
                "--payments" => options.payments = number()?,
                "--visits" => options.visits = usize::try_from(number()?).ok()?,
                _ => return None,
            }
        }
        Some(options)
    }
}

/// What was aimed for, and what was measured.
fn verdict(what: &str, aim: &str, measured: &str, is_met: bool) {
    println!("{what:<62} {aim:<14} {measured:<20} {}", if is_met { "met" } else { "NOT MET" });
}

/// In the middle of what was measured.
fn median(measured: &[u64]) -> u64 {
    let mut sorted = measured.to_vec();
    sorted.sort_unstable();
    sorted.get(sorted.len() / 2).copied().unwrap_or_default()
}

#[tokio::main]
async fn main() -> WebDriverResult<()> {
    let Some(options) = Options::read() else {
        println!("{HELP}");
        return Ok(());
    };
    let load = std::fs::read_to_string("/proc/loadavg").unwrap_or_default();
    println!("load average {}", load.trim());
    let server = RealServer::start();
    seed(&server, options.payments);
    server.plays();
    let rig = Rig::start().without_pictures();
    start::run(&rig, &server).await?;
    let window = start::sits(&rig, &server).await?;
    answers::run(&window, &server).await?;
    papers::run(&window, &server).await?;
    window.close().await?;
    memory::run(&rig, &server, options.visits).await
}

/// Fills the server's own database with a year of payments.
fn seed(server: &RealServer, payments: u64) {
    let bench = PathBuf::from(env!("CARGO_BIN_EXE_backoffice-desktop")).with_file_name("bench");
    assert!(bench.exists(), "{} is missing: run ./dev bench desktop", bench.display());
    let url = format!("host='{}' user=poisha dbname=poisha", server.data().join("run").display());
    let seeded = Command::new(bench).args(["--seed", &url, "--payments", &payments.to_string()]).status().unwrap();
    assert!(seeded.success(), "the database could not be filled");
}
