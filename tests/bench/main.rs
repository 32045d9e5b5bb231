//! The benchmark: `./dev bench [--quick] [--rounds N] [--only PART,…] [--lists]`.
//!
//! Durable commits, server and load on one machine. Everything that is compared is measured in the same run, by turns,
//! round after round; a number is the median of the rounds with the smallest and the largest beside it, and a ratio is
//! the median of the ratios of each round, so that a machine that is busy with something else disturbs both sides alike.
//!
//! What always holds: every loop ends by count or by time; nothing that it starts or writes outlives the run, however
//! the run ends. Deliberately absent: assertions on speed, and numbers that are remembered from another run.
#![expect(clippy::print_stdout, reason = "a benchmark says what it measured")]

mod decisions;
mod footprint;
mod gateways;
mod http;
mod imports;
mod invoices;
mod lists;
mod load;
mod machine;
mod matching;
mod meter;
mod numbers;
mod options;
mod orders;
mod ours;
mod paper;
mod plain;
mod profile;
mod server;
mod shop;
mod storms;
mod verdicts;
mod world;

use options::{Options, Part};
use tests::cluster::BoxError;
use verdicts::Verdicts;

type Result<T = ()> = std::result::Result<T, BoxError>;

fn main() -> Result {
    let Some(options) = Options::read(std::env::args().skip(1))? else { return Ok(()) };
    tokio::runtime::Builder::new_multi_thread().enable_all().build()?.block_on(run(&options))
}

async fn run(options: &Options) -> Result {
    if let Some(url) = &options.seed {
        return lists::fill(url, options.payments).await;
    }
    let began = std::time::Instant::now();
    let meter = meter::Meter::install()?;
    let mut verdicts = Verdicts::default();
    let cluster = machine::Cluster::start().await?;
    machine::describe(&cluster, options).await?;
    if options.wants(Part::Decisions) {
        decisions::run(&cluster, &meter, options, &mut verdicts).await?;
    }
    if options.wants(Part::Profile) {
        decisions::profile(&cluster, &meter, options).await?;
    }
    if options.wants(Part::Footprint) {
        footprint::run(&cluster, &mut verdicts).await?;
    }
    if options.wants(Part::Orders) {
        orders::run(&cluster, options, &mut verdicts).await?;
    }
    if options.wants(Part::Invoices) {
        invoices::run(&cluster, options).await?;
    }
    if options.wants(Part::Gateways) {
        gateways::run(&cluster, options, &mut verdicts).await?;
    }
    if options.wants(Part::Import) {
        imports::run(&cluster, options, &mut verdicts).await?;
    }
    if options.wants(Part::Paper) {
        paper::run(options, &mut verdicts)?;
    }
    if options.wants(Part::Lists) {
        lists::run(&cluster, options, &mut verdicts).await?;
    }
    if options.wants(Part::Matching) {
        matching::run(&cluster, options, &mut verdicts).await?;
    }
    cluster.stop().await?;
    if options.wants(Part::Http) {
        http::run(options, &mut verdicts).await?;
    }
    verdicts.print();
    println!("\n{} s in all", began.elapsed().as_secs());
    Ok(())
}
