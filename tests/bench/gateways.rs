//! Every gateway over HTTP on the built server: whole lifecycles, orders from the pool, and storms of duplicates.
//!
//! The sandbox is in the server's process, so that its work counts as the server's.

use crate::{
    Result,
    load::{Request, callers},
    machine::Cluster,
    numbers::{Rounds, grouped, hundredths},
    options::Options,
    ours,
    plain::Plain,
    server::{Credentials, Home, SECRETS_KEY, Server},
    shop::Shop,
    storms,
    verdicts::Verdicts,
    world::Waiting,
};
use adapters::{
    clock::SystemClock,
    ids::Ids,
    postgres::{Store, StoreOptions},
    webhook::secret_box::SecretBox,
};
use app_server::accounts;
use domain::{Mode, Scope, VariantId, ids::NewIds, payments::Method, time::Clock};
use std::{sync::Arc, time::Duration};
use tests::{goods, till};

/// Lifecycles at once; the baseline has as many callers.
pub(crate) const AT_ONCE: usize = 32;
/// Before anything is counted.
const WARM_UP: Duration = Duration::from_millis(300);
/// Payments that wait for the baseline, and codes for orders, for each second: more than any machine takes.
const WAITING_A_SECOND: u64 = 30_000;
const CODES_A_SECOND: u64 = 2_500;

/// An application on the built server, with a card whose codes lie in a pool.
struct Stand {
    home: Home,
    server: Server,
    shop: Shop,
    store: Store,
    scope: Scope,
    card: VariantId,
}

impl Stand {
    async fn open() -> Result<Stand> {
        let home = Home::make().await?;
        let server = home.start().await?;
        let (secrets, url) = (SecretBox::with_key(&SECRETS_KEY), home.database()?.0);
        let options = StoreOptions { pool_size: 2, secrets, ..StoreOptions::new(&url, "https://pay.example") };
        let store = Store::connect(options).await?;
        let (app, made) = accounts::register(&store, "Five ways", &till::METHODS, &[Mode::Test]).await?;
        let pair = made.into_iter().next().ok_or("no credential was made")?.pair;
        let scope = Scope { app, mode: Mode::Test };
        let goods = goods::goods(&store, scope, SystemClock::new().wall(), 1).await?;
        let shop = Shop::open(&server.url, &Credentials { key: pair.key, secret: pair.secret }).await?;
        Ok(Stand { home, server, shop, store, scope, card: goods.card })
    }

    /// Puts codes into the pool, enough for that long.
    async fn fill(&self, round: usize, slice: Duration) -> Result {
        let codes = usize::try_from(CODES_A_SECOND * u64::try_from(slice.as_millis())? / 1_000)?;
        let (at, name) = (SystemClock::new().wall(), format!("ROUND-{round}"));
        goods::stock(&self.store, self.scope, at, (self.card, &name, codes)).await
    }
}

pub(crate) async fn run(cluster: &Cluster, options: &Options, verdicts: &mut Verdicts) -> Result {
    app_server::serve::install_crypto();
    println!(
        "\nEVERY GATEWAY over HTTP: the server of a release build in a process of its own, its own PostgreSQL, the"
    );
    println!("  sandbox inside; {AT_ONCE} at once");
    let stand = Stand::open().await?;
    lifecycles(cluster, options, &stand, verdicts).await?;
    storms::run(options, (&stand.shop, &stand.server, stand.home.database()?.1), verdicts).await?;
    stand.store.shutdown().await;
    stand.server.stop().await
}

/// Whole lifecycles of each gateway, and of orders, by turns with the baseline.
async fn lifecycles(cluster: &Cluster, options: &Options, stand: &Stand, verdicts: &mut Verdicts) -> Result {
    println!(
        "  a lifecycle: created and its session opened, paid in the sandbox, the browser comes back, verified, booked,"
    );
    println!(
        "  webhook delivered. plain: the rows of one created and one captured payment, each by one plain transaction"
    );
    println!("  in PostgreSQL, without HTTP, a gateway, a rule or a webhook: it says what the machine could at most");
    let url = cluster.database("five_ways").await?;
    let (waiting, lines) = (Arc::new(Waiting::on_many()), Plain::connect(&url, AT_ONCE).await?);
    waiting.register(&url).await?;
    let (opening, capturing) = (lines.opening(&waiting, &ours::answer()), lines.capturing(&waiting));
    let ways: Vec<(Method, Request)> = till::METHODS.map(|method| (method, lifecycle(stand, method))).into();
    let ordering = ordering(stand);
    let (mut plain, mut ordered) = (Rounds::default(), Rounds::default());
    let mut rates = vec![Rounds::default(); ways.len()];
    for round in 0..=options.rounds {
        let (slice, counts) = if round == 0 { (WARM_UP, false) } else { (options.slice, true) };
        waiting.refill(&url, WAITING_A_SECOND * u64::try_from(slice.as_millis())? / 1_000).await?;
        let opened = callers(AT_ONCE, slice, &opening).await?.rate().max(1);
        let captured = callers(AT_ONCE, slice, &capturing).await?.rate().max(1);
        if counts {
            // As many a second as fit when each is opened and then captured.
            plain.push(opened * captured / (opened + captured));
        }
        for ((_, request), rates) in ways.iter().zip(&mut rates) {
            let rate = callers(AT_ONCE, slice, request).await?.rate();
            if counts {
                rates.push(rate);
            }
        }
        stand.fill(round, slice).await?;
        let rate = callers(AT_ONCE, slice, &ordering).await?.rate();
        if counts {
            ordered.push(rate);
        }
    }
    println!("  {:<34} {plain} a second", "plain, created and captured");
    for ((method, _), rates) in ways.iter().zip(&rates) {
        let share = rates.over(&plain).median();
        println!("  {:<34} {rates} a second, {}× plain", format!("{}, whole", method.as_str()), hundredths(share));
        let measured = format!("{} a second, {}× plain", grouped(rates.median()), hundredths(share));
        verdicts.add(&format!("lifecycles, {}", method.as_str()), "said", measured, true);
    }
    let share = ordered.over(&plain).median();
    println!(
        "  {:<34} {ordered} a second, {}× plain: placed, paid by sslcommerz, a code given, order.fulfilled delivered",
        "orders from the pool, whole",
        hundredths(share)
    );
    let measured = format!("{} a second, {}× plain", grouped(ordered.median()), hundredths(share));
    verdicts.add("orders from the pool, whole", "said", measured, true);
    Ok(())
}

fn lifecycle(stand: &Stand, method: Method) -> Request {
    let (ids, shop) = (Arc::new(Ids::new()), stand.shop.clone());
    Arc::new(move |_| {
        let (shop, key) = (shop.clone(), ids.random());
        Box::pin(async move {
            let begun = shop.begin(method, key).await?;
            shop.finish(begun).await.map(|()| true)
        })
    })
}

fn ordering(stand: &Stand) -> Request {
    let (ids, shop, card) = (Arc::new(Ids::new()), stand.shop.clone(), stand.card);
    Arc::new(move |_| {
        let (shop, key) = (shop.clone(), ids.random());
        Box::pin(async move {
            let begun = shop.order(Method::Sslcommerz, card, key).await?;
            shop.finish(begun).await.map(|()| true)
        })
    })
}
