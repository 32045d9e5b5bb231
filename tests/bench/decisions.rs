//! Decisions without HTTP, the plain baseline beside them, the chain on and off, and where the time goes.

use crate::{
    Result,
    load::{Request, callers},
    machine::Cluster,
    meter::Meter,
    numbers::{Rounds, grouped, hundredths},
    options::Options,
    ours::{self, Work},
    plain::Plain,
    profile::{self, Processor},
    verdicts::Verdicts,
    world::Waiting,
};
use adapters::postgres::{Store, StoreOptions};
use std::{sync::Arc, time::Duration};

/// How many callers there are.
const CALLERS: [usize; 3] = [1, 32, 256];
/// The aims are stated at so many.
const AIMED_AT: usize = 32;
/// Before anything is counted.
const WARM_UP: Duration = Duration::from_millis(200);
/// Payments that wait before each measurement: more than any machine captures in half a second.
const WAITING_A_SECOND: u64 = 30_000;

/// A database of its own for each side, so that none works on what another left.
struct Side {
    url: String,
    many: Arc<Waiting>,
    hot: Arc<Waiting>,
}

impl Side {
    async fn new(cluster: &Cluster, name: &str) -> Result<Side> {
        let url = cluster.database(name).await?;
        let (many, hot) = (Arc::new(Waiting::on_many()), Arc::new(Waiting::on_one()));
        many.register(&url).await?;
        hot.register(&url).await?;
        Ok(Side { url, many, hot })
    }

    fn waiting(&self, work: Work) -> &Arc<Waiting> {
        match work {
            Work::Open | Work::Capture => &self.many,
            Work::CaptureHot => &self.hot,
        }
    }

    async fn refill(&self, work: Work, slice: Duration) -> Result {
        match work {
            Work::Open => Ok(()),
            Work::Capture | Work::CaptureHot => {
                let count = WAITING_A_SECOND * u64::try_from(slice.as_millis())? / 1_000;
                self.waiting(work).refill(&self.url, count).await
            }
        }
    }
}

/// The rounds of one comparison.
#[derive(Default)]
struct Beside {
    store: Rounds,
    plain: Rounds,
    decisions: u64,
    commits: u64,
    /// Microseconds of processor time for one decision: server, load and PostgreSQL together.
    store_costs: Rounds,
    plain_costs: Rounds,
}

pub(crate) async fn run(cluster: &Cluster, meter: &Meter, options: &Options, verdicts: &mut Verdicts) -> Result {
    println!("\nDECISIONS A SECOND without HTTP, each answered when its commit is on disk");
    println!("  open     makes a payment and its idempotency key with the stored answer: 2 rows");
    println!(
        "  capture  confirms an attempt: payment and attempt move, 1 capture, 1 transfer, 2 balances, 1 event with its body"
    );
    println!("           (1.2 KB); the store seals a block a commit beside it");
    println!(
        "  plain    the same rows by one transaction a request: prepared statements, tokio-postgres, a connection a caller"
    );
    println!("           up to 32; it runs no rule, renders no body, keeps no chain, and touches the balances last\n");
    let (sealed, plain) = (Side::new(cluster, "sealed").await?, Side::new(cluster, "plain").await?);
    let store = open_store(&sealed, true).await?;
    println!(
        "  {:<40} {:>7}  {:<28} {:<26} {:>8} {:>8} {:>18}",
        "", "callers", "store", "plain", "ratio", "batch", "µs of processor"
    );
    for work in Work::ALL {
        for count in CALLERS {
            let beside = compare((cluster, meter), options, (&store, &sealed), &plain, (work, count)).await?;
            let ratio = beside.store.over(&beside.plain);
            let batch = beside.decisions * 100 / beside.commits.max(1);
            println!(
                "  {:<40} {count:>7}  {:<28} {:<26} {:>8} {:>8} {:>6} against {:>4}",
                work.words(),
                beside.store.to_string(),
                beside.plain.to_string(),
                format!("{}×", hundredths(ratio.median())),
                hundredths(batch),
                beside.store_costs.median(),
                beside.plain_costs.median()
            );
            judge(verdicts, (work, count), &ratio);
        }
    }
    chain(cluster, options, (&store, &sealed), verdicts).await?;
    two(options, (&store, &sealed)).await?;
    finish(store).await
}

/// Where the time goes, on a database of its own.
pub(crate) async fn profile(cluster: &Cluster, meter: &Meter, options: &Options) -> Result {
    println!("\nWHERE THE TIME GOES at {AIMED_AT} callers");
    let side = Side::new(cluster, "profiled").await?;
    let store = open_store(&side, true).await?;
    for work in Work::ALL {
        let request = ours::request(&store, side.waiting(work), work);
        side.refill(work, WARM_UP).await?;
        callers(AIMED_AT, WARM_UP, &request).await?;
        side.refill(work, options.slice).await?;
        profile::take(cluster, meter, work.words(), (AIMED_AT, options.slice), &request).await?;
    }
    finish(store).await
}

/// Whatever the speed, the book has to hold.
async fn finish(store: Store) -> Result {
    let proven = store.verify_ledger().await?;
    println!(
        "\nThe book afterwards: {} transfers in blocks, {} faults",
        grouped(proven.transfers),
        proven.faults.len()
    );
    store.shutdown().await;
    if !proven.faults.is_empty() {
        return Err(format!("the book does not hold: {:?}", proven.faults).into());
    }
    Ok(())
}

async fn open_store(side: &Side, chain: bool) -> Result<Store> {
    let options = StoreOptions { chain, pool_size: 4, ..StoreOptions::new(&side.url, "https://pay.example") };
    Ok(Store::connect(options).await?)
}

/// The store and the plain side by turns.
async fn compare(
    (cluster, meter): (&Cluster, &Meter),
    options: &Options,
    (store, sealed): (&Store, &Side),
    plain: &Side,
    (work, count): (Work, usize),
) -> Result<Beside> {
    let mut beside = Beside::default();
    let lines = Plain::connect(&plain.url, count).await?;
    let ours = ours::request(store, sealed.waiting(work), work);
    let theirs = match work {
        Work::Open => lines.opening(&plain.many, &ours::answer()),
        Work::Capture | Work::CaptureHot => lines.capturing(plain.waiting(work)),
    };
    for round in 0..=options.rounds {
        // The first round warms up and is not counted.
        let slice = if round == 0 { WARM_UP } else { options.slice };
        sealed.refill(work, slice).await?;
        plain.refill(work, slice).await?;
        let processor = || Processor::read(cluster.postmaster());
        let (before, begun) = (meter.read(), processor()?);
        let store = callers(count, slice, &ours).await?;
        let (counted, half) = (meter.read().since(&before), processor()?);
        let plain = callers(count, slice, &theirs).await?;
        let used = [begun, half, processor()?];
        if round > 0 {
            beside.store.push(store.rate());
            beside.plain.push(plain.rate());
            beside.store_costs.push(costs(&used[0], &used[1], store.done));
            beside.plain_costs.push(costs(&used[1], &used[2], plain.done));
            beside.decisions += counted.get("poisha_store_decisions_total");
            beside.commits += counted.get("poisha_store_commits_total");
        }
    }
    Ok(beside)
}

/// Microseconds of processor time for each of so many decisions.
fn costs(before: &Processor, after: &Processor, decisions: u64) -> u64 {
    let (ours, theirs) = after.since(before);
    u64::try_from((ours + theirs).as_micros()).unwrap_or(u64::MAX) / decisions.max(1)
}

fn judge(verdicts: &mut Verdicts, (work, count): (Work, usize), ratio: &Rounds) {
    let times = |aim: u64| (format!("{aim}×"), ratio.median() >= aim * 100);
    let (aim, met) = match (work, count) {
        (Work::Open | Work::Capture, AIMED_AT) => times(3),
        (Work::CaptureHot, AIMED_AT | 256) => times(10),
        (Work::Open | Work::Capture | Work::CaptureHot, _) => return,
    };
    let what = format!("{}, {count} callers, over plain", work.words());
    verdicts.add(&what, &format!("at least {aim}"), format!("{}×", hundredths(ratio.median())), met);
}

/// The chain on and off, on a database for each.
async fn chain(cluster: &Cluster, options: &Options, on: (&Store, &Side), verdicts: &mut Verdicts) -> Result {
    let unsealed = Side::new(cluster, "unsealed").await?;
    let off = open_store(&unsealed, false).await?;
    println!("\nTHE HASH CHAIN on and off, {AIMED_AT} callers");
    for work in [Work::Capture, Work::CaptureHot] {
        let with = ours::request(on.0, on.1.waiting(work), work);
        let without = ours::request(&off, unsealed.waiting(work), work);
        let (sealed, plain) = by_turns(options, work, (on.1, &with), (&unsealed, &without)).await?;
        let ratio = sealed.over(&plain);
        println!("  {:<40} on {sealed}  off {plain}  ratio {}", work.words(), hundredths(ratio.median()));
        let what = format!("chain on against off, {}", work.words());
        verdicts.add(&what, "at least 0.95", hundredths(ratio.median()), ratio.median() >= 95);
    }
    off.shutdown().await;
    Ok(())
}

/// One committer, and two that share a database as two server processes do, each with its lane of the chain.
async fn two(options: &Options, (store, side): (&Store, &Side)) -> Result {
    let other = open_store(side, true).await?;
    println!("\nTWO COMMITTERS on one database against one, {AIMED_AT} callers");
    for work in Work::ALL {
        let [one, beside] = [store, &other].map(|store| ours::request(store, side.waiting(work), work));
        let first = Arc::clone(&one);
        let both: Request = Arc::new(move |caller| if caller % 2 == 0 { first(caller) } else { beside(caller) });
        let (two, one) = by_turns(options, work, (side, &both), (side, &one)).await?;
        let ratio = two.over(&one);
        println!("  {:<40} two {two}  one {one}  ratio {}", work.words(), hundredths(ratio.median()));
    }
    other.shutdown().await;
    Ok(())
}

/// Two ways of the same work by turns, each first as often as second.
async fn by_turns(
    options: &Options,
    work: Work,
    one: (&Side, &Request),
    other: (&Side, &Request),
) -> Result<(Rounds, Rounds)> {
    let (mut ones, mut others) = (Rounds::default(), Rounds::default());
    for round in 0..=options.rounds * 2 {
        let slice = if round == 0 { WARM_UP } else { options.slice };
        let (first, second) = if round % 2 == 0 { (one, other) } else { (other, one) };
        let mut rates = [0, 0];
        for ((side, request), rate) in [first, second].into_iter().zip(&mut rates) {
            side.refill(work, slice).await?;
            *rate = callers(AIMED_AT, slice, request).await?.rate();
        }
        let [a, b] = rates;
        if round > 0 {
            ones.push(if round % 2 == 0 { a } else { b });
            others.push(if round % 2 == 0 { b } else { a });
        }
    }
    Ok((ones, others))
}
