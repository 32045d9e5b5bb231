//! Storms of duplicates: what the first callback of a payment costs, and what each of the same after it.

use crate::{
    Result,
    gateways::AT_ONCE,
    load::{Measured, Request, callers},
    numbers::{Rounds, grouped, hundredths},
    options::Options,
    profile::Processor,
    server::Server,
    shop::{Begun, Shop},
    verdicts::Verdicts,
};
use adapters::ids::Ids;
use domain::{ids::NewIds, payments::Method};
use futures_util::{StreamExt, TryStreamExt, stream};
use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tests::till::{self, Back};

/// Payments whose customers come back in one storm, for each second of a slice.
const FIRST_A_SECOND: u64 = 400;
/// Far more than the first ones take.
const AT_MOST: Duration = Duration::from_secs(60);
/// Until the server has told what it had to.
const SETTLED: Duration = Duration::from_millis(200);
/// A duplicate may cost so many hundredths of a first one.
const AIM: u64 = 10;

/// How one gateway's storms went.
#[derive(Default)]
struct Storms {
    first: Rounds,
    again: Rounds,
    /// Microseconds of the server's and its PostgreSQL's processor time for one.
    first_costs: Rounds,
    again_costs: Rounds,
    asked: u64,
}

pub(crate) async fn run(
    options: &Options,
    (shop, server, postmaster): (&Shop, &Server, i32),
    verdicts: &mut Verdicts,
) -> Result {
    println!(
        "\nSTORMS OF DUPLICATES: {AT_ONCE} browsers come back for payments that are paid, then the same again and again"
    );
    println!(
        "  first: kept as evidence, the gateway asked, captured, booked; again: kept as evidence, and known to be a duplicate"
    );
    let used = || Processor::of(&server.pid(), postmaster);
    for method in till::METHODS {
        let mut storms = Storms::default();
        for round in 0..=options.rounds {
            let slice = if round == 0 { options.slice / 4 } else { options.slice };
            let (begun, backs) = paid(shop, method, FIRST_A_SECOND * u64::try_from(slice.as_millis())? / 1_000).await?;
            let (began, backs) = (used()?, Arc::new(backs));
            let first = callers(AT_ONCE, AT_MOST, &each_once(shop, &backs)).await?;
            for one in begun {
                one.hears_of_it().await?;
            }
            tokio::time::sleep(SETTLED).await;
            let (calm, before) = (used()?, shop.meter().await?);
            let again = callers(AT_ONCE, slice, &again_and_again(shop, &backs)).await?;
            let (after, counted) = (used()?, shop.meter().await?.since(&before));
            let duplicates = counted.get("poisha_callbacks_total{outcome=\"DUPLICATE\"}");
            if duplicates < again.done || first.done != u64::try_from(backs.len())? {
                return Err(format!("{duplicates} duplicates were found in {}", again.done).into());
            }
            if round > 0 {
                storms.first.push(first.rate());
                storms.again.push(again.rate());
                storms.first_costs.push(costs(&began, &calm, &first));
                storms.again_costs.push(costs(&calm, &after, &again));
                storms.asked += counted.sum("poisha_gateway_requests_total");
            }
        }
        storms.say(method, verdicts);
    }
    Ok(())
}

impl Storms {
    fn say(&self, method: Method, verdicts: &mut Verdicts) {
        let (method, time) = (method.as_str(), self.first.over(&self.again).median());
        let processor = self.again_costs.over(&self.first_costs).median();
        println!(
            "  {method:<11} first {} a second, again {} a second: {} of its time; processor {} and {} µs: {}; gateway asked {} times",
            self.first,
            self.again,
            hundredths(time),
            grouped(self.first_costs.median()),
            grouped(self.again_costs.median()),
            hundredths(processor),
            self.asked
        );
        let measured = format!("{}, {} a second", hundredths(processor), grouped(self.again.median()));
        verdicts.add(
            &format!("a duplicate's cost over the first, {method}"),
            "below 0.10",
            measured,
            processor < AIM && self.asked == 0,
        );
    }
}

/// So many payments whose customers have paid and are on their way back.
async fn paid(shop: &Shop, method: Method, count: u64) -> Result<(Vec<Begun>, Vec<Back>)> {
    let ids = Ids::new();
    let one = |_| {
        let key = ids.random();
        async move {
            let begun = shop.begin(method, key).await?;
            let back = shop.pays(&begun).await?;
            Ok::<_, tests::BoxError>((begun, back))
        }
    };
    let all: Vec<_> = stream::iter(0..count).map(one).buffer_unordered(AT_ONCE).try_collect().await?;
    Ok(all.into_iter().unzip())
}

fn each_once(shop: &Shop, backs: &Arc<Vec<Back>>) -> Request {
    let (shop, backs, next) = (shop.clone(), Arc::clone(backs), Arc::new(AtomicUsize::new(0)));
    Arc::new(move |_| {
        let (shop, back) = (shop.clone(), backs.get(next.fetch_add(1, Ordering::Relaxed)).cloned());
        Box::pin(async move {
            let Some(back) = back else { return Ok(false) };
            shop.takes(&back).await.map(|()| true)
        })
    })
}

fn again_and_again(shop: &Shop, backs: &Arc<Vec<Back>>) -> Request {
    let (shop, backs, next) = (shop.clone(), Arc::clone(backs), Arc::new(AtomicUsize::new(0)));
    Arc::new(move |_| {
        let place = next.fetch_add(1, Ordering::Relaxed) % backs.len().max(1);
        let (shop, back) = (shop.clone(), backs.get(place).cloned());
        Box::pin(async move {
            let Some(back) = back else { return Ok(false) };
            shop.takes(&back).await.map(|()| true)
        })
    })
}

/// Microseconds of processor time for each.
fn costs(before: &Processor, after: &Processor, measured: &Measured) -> u64 {
    let (server, postgres) = after.since(before);
    u64::try_from((server + postgres).as_micros()).unwrap_or(u64::MAX) / measured.done.max(1)
}
