//! Orders delivered from a pool of codes, without HTTP, and the plain baseline beside them.

use crate::{
    Result,
    load::{Request, callers},
    machine::{Cluster, connect},
    numbers::{Rounds, grouped, hundredths},
    options::Options,
    verdicts::Verdicts,
};
use adapters::{
    clock::SystemClock,
    ids::Ids,
    postgres::{Store, StoreOptions},
    webhook::secret_box::SecretBox,
};
use app_server::accounts;
use domain::{
    Asked, AttemptId, Decides, Decision, Mode, OrderId, PaymentId, Scope, VariantId,
    apps::Settings,
    catalogue::{FindsVariants, Offer},
    decision::{Never, OpensWithin},
    ids::{CheckoutReference, NewIds},
    orders::{self, NewLine, NewOrder, OrderCase, OrderNumber, PaidForOrder, Till, TillName},
    payments::{Customer, Method, NewPayment, Payment, ReturnUrls},
    testing::story::{NOON, Story, verified},
    time::Clock,
};
use futures_util::{StreamExt, TryStreamExt, stream};
use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};
use tests::goods;
use tokio::sync::{Mutex, mpsc};
use tokio_postgres::{Client, Statement};
use uuid::Uuid;

/// Orders that are delivered at once.
const AT_ONCE: usize = 32;
/// Orders that wait before each measurement, for each second of its slice.
const ORDERS_A_SECOND: u64 = 2_000;
/// Far more than they take.
const AT_MOST: Duration = Duration::from_secs(60);
/// As long as an event's body is.
const BODY_BYTES: usize = 900;

const LOCK_ORDER: &str = "select o.fulfilment, i.variant_id, i.quantity from orders o join order_items i on i.app_id = o.app_id \
     and i.mode = o.mode and i.order_id = o.id where o.app_id = $1 and o.mode = $2 and o.id = $3 for no key update of o";
const LOCK_PAYMENT: &str = "select p.*, a.* from payments p join attempts a on a.app_id = p.app_id and a.mode = p.mode \
     and a.payment_id = p.id where p.app_id = $1 and p.mode = $2 and p.id = $3 for update of p";
const TAKE: &str = "select id from vouchers where app_id = $1 and mode = $2 and variant_id = $3 and state = 'AVAILABLE' \
     order by coalesce(expires_at, 'infinity'::timestamptz), id limit 1 for update skip locked";
const GIVE: &str = "update vouchers set state = 'SOLD', order_id = $4, item = 1, sold_at = now(), updated_at = now() \
     where app_id = $1 and mode = $2 and id = $3";
const DELIVER: &str = "update orders set fulfilment = 'FULFILLED', fulfilment_at = now(), paid_by = $4, \
     event_sequence = event_sequence + 1, updated_at = now() where app_id = $1 and mode = $2 and id = $3";
const TELL: &str = "insert into webhook_events (app_id, mode, id, type, object_id, sequence, schema_version, body, created_at) \
     values ($1, $2, $3, 'order.fulfilled', $4, 1, 1, $5, now())";
const DONE: &str = "delete from paid_orders where app_id = $1 and mode = $2 and payment_id = $3";

/// A database with an application that sells a card.
struct Side {
    url: String,
    store: Store,
    scope: Scope,
    card: VariantId,
    offers: Arc<[Offer]>,
    ids: Arc<Ids>,
}

impl Side {
    async fn new(cluster: &Cluster, name: &str) -> Result<Side> {
        let url = cluster.database(name).await?;
        let secrets = SecretBox::with_key(&[7; 32]);
        let store = Store::connect(StoreOptions { secrets, ..StoreOptions::new(&url, "https://pay.example") }).await?;
        let (app, _) = accounts::register(&store, "Card shop", &[Method::Sslcommerz], &[Mode::Test]).await?;
        let scope = Scope { app, mode: Mode::Test };
        let card = goods::goods(&store, scope, SystemClock::new().wall(), 1).await?.card;
        let offers = store.offers(scope, &[card]).await?.into();
        Ok(Side { url, store, scope, card, offers, ids: Arc::new(Ids::new()) })
    }

    /// So many orders that were paid, with a code for each.
    async fn crowd(&self, round: usize, count: u64) -> Result<Arc<Vec<PaidForOrder>>> {
        let (at, name) = (SystemClock::new().wall(), format!("ROUND-{round}"));
        goods::stock(&self.store, self.scope, at, (self.card, &name, usize::try_from(count)?)).await?;
        let placed = stream::iter(0..count).map(|_| self.paid()).buffer_unordered(AT_ONCE * 2);
        let crowd = Arc::new(placed.try_collect().await?);
        connect(&self.url)
            .await?
            .batch_execute("analyze orders; analyze payments; analyze vouchers; checkpoint")
            .await?;
        Ok(crowd)
    }

    /// An order of one card that was paid.
    async fn paid(&self) -> Result<PaidForOrder> {
        let (store, scope, at) = (&self.store, self.scope, NOON);
        let asked = Asked::at(scope, at);
        let new = NewOrder {
            id: OrderId::from_u128(self.ids.ordered()),
            numbers: (0..4).map(|_| OrderNumber::from_bits(self.ids.random())).collect(),
            customer: "customer-42".into(),
            recipient_email: None,
            lines: vec![NewLine { variant: self.card, quantity: 1, input: BTreeMap::new() }],
            discount_code: None,
        };
        let till = TillName { numbers: new.numbers.clone(), discount: None };
        let priced = new.price(&self.offers)?;
        let place = move |till: &Till| priced.place(scope, till, &Settings::default(), at);
        let case: OrderCase = store.open_within(&asked, till, place).await?;
        let new = NewPayment {
            id: PaymentId::from_u128(self.ids.ordered()),
            reference: CheckoutReference::from_u128(self.ids.random()),
            amount: case.order.total.non_zero().ok_or("an order for nothing")?,
            customer: Customer { reference: "customer-42".into(), ..Customer::default() },
            product_name: None,
            method: None,
            returns: ReturnUrls::default(),
            expires_in: None,
            order: Some(case.order.id),
            invoice: None,
            metadata: Vec::new(),
        };
        let begin = move |case: &OrderCase| case.pay(&new, &Settings::default(), at);
        let payment: Payment = store.open_within(&asked, case.order.id, begin).await?;
        let attempt = AttemptId::from_u128(self.ids.ordered());
        let next = payment.redirected(attempt, Method::Sslcommerz);
        let seen = verified(&next, attempt);
        let id = next.id;
        store.decide(id, &asked, move |_: &Payment| Ok::<_, Never>(Decision::of(next.clone()))).await?;
        store.decide(id, &asked, move |payment: &Payment| payment.confirm(attempt, &seen, at)).await?;
        Ok(PaidForOrder { scope, order: case.order.id, payment: id })
    }
}

pub(crate) async fn run(cluster: &Cluster, options: &Options, verdicts: &mut Verdicts) -> Result {
    println!("\nORDERS DELIVERED FROM A POOL without HTTP, {AT_ONCE} at once, each of one card, all of ONE pool");
    println!(
        "  store  takes up what was paid: the rule looks at order and payment, a code is given, the order is delivered,"
    );
    println!("         1 event with its body; then the notice of the money is taken away in a commit of its own");
    println!("  plain  the same rows by one transaction an order; it runs no rule and renders no body");
    let (ours, theirs) = (Side::new(cluster, "ours").await?, Side::new(cluster, "theirs").await?);
    let plain = Plain::connect(&theirs).await?;
    let (mut store, mut rows) = (Rounds::default(), Rounds::default());
    for round in 0..=options.rounds {
        let count = ORDERS_A_SECOND * u64::try_from(options.slice.as_millis())? / 1_000;
        let (waits, crowd) = (ours.crowd(round, count).await?, theirs.crowd(round, count).await?);
        let delivered = callers(AT_ONCE, AT_MOST, &taking_up(&ours, &waits)).await?;
        let written = callers(AT_ONCE, AT_MOST, &plain.delivering(&theirs, &crowd)).await?;
        if round > 0 {
            store.push(delivered.rate());
            rows.push(written.rate());
        }
    }
    let ratio = hundredths(store.over(&rows).median());
    println!("  store {store} a second, plain {rows} a second, ratio {ratio}×");
    for side in [&ours, &theirs] {
        let left = "select (select count(*) from orders where fulfilment <> 'FULFILLED') + (select count(*) from paid_orders) \
             + (select count(*) from orders) - (select count(distinct order_id) from vouchers where state = 'SOLD')";
        let left: i64 = connect(&side.url).await?.query_one(left, &[]).await?.get(0);
        if left != 0 {
            return Err(format!("{left} orders or notices are left over").into());
        }
    }
    let measured = format!("{} a second, {ratio}× plain", grouped(store.median()));
    verdicts.add("orders delivered from one pool, without HTTP", "said", measured, true);
    ours.store.shutdown().await;
    theirs.store.shutdown().await;
    Ok(())
}

fn taking_up(side: &Side, waits: &Arc<Vec<PaidForOrder>>) -> Request {
    let (store, ids, waits) = (side.store.clone(), Arc::clone(&side.ids), Arc::clone(waits));
    let (next, clock) = (Arc::new(AtomicUsize::new(0)), Arc::new(SystemClock::new()));
    Arc::new(move |_| {
        let (store, ids, clock) = (store.clone(), Arc::clone(&ids), Arc::clone(&clock));
        let paid = waits.get(next.fetch_add(1, Ordering::Relaxed)).copied();
        Box::pin(async move {
            let Some(paid) = paid else { return Ok(false) };
            orders::take_up(&store, (&*clock, &*ids), paid).await?;
            Ok(true)
        })
    })
}

/// A connection with its statements.
struct Line {
    client: Client,
    statements: [Statement; 7],
}

/// The connections of the baseline, each used by one caller at a time.
#[derive(Clone)]
struct Plain {
    free: mpsc::UnboundedSender<Line>,
    taken: Arc<Mutex<mpsc::UnboundedReceiver<Line>>>,
    body: Arc<str>,
}

impl Plain {
    async fn connect(side: &Side) -> Result<Plain> {
        let (free, taken) = mpsc::unbounded_channel();
        for _ in 0..AT_ONCE {
            let client = connect(&side.url).await?;
            let mut statements = Vec::new();
            for text in [LOCK_ORDER, LOCK_PAYMENT, TAKE, GIVE, DELIVER, TELL, DONE] {
                statements.push(client.prepare(text).await?);
            }
            let statements = statements.try_into().map_err(|_| "seven statements")?;
            free.send(Line { client, statements })?;
        }
        let body = format!("{{{}}}", " ".repeat(BODY_BYTES)).into();
        Ok(Plain { free, taken: Arc::new(Mutex::new(taken)), body })
    }

    fn delivering(&self, side: &Side, waits: &Arc<Vec<PaidForOrder>>) -> Request {
        let (plain, waits, ids, next) =
            (self.clone(), Arc::clone(waits), Arc::clone(&side.ids), Arc::new(AtomicUsize::new(0)));
        Arc::new(move |_| {
            let (plain, event) = (plain.clone(), Uuid::from_u128(ids.ordered()));
            let paid = waits.get(next.fetch_add(1, Ordering::Relaxed)).copied();
            Box::pin(async move {
                let Some(paid) = paid else { return Ok(false) };
                let line = plain.taken.lock().await.recv().await.ok_or("no connection")?;
                let done = line.deliver(paid, event, &plain.body).await;
                plain.free.send(line)?;
                done.map(|()| true)
            })
        })
    }
}

impl Line {
    async fn deliver(&self, paid: PaidForOrder, event: Uuid, body: &str) -> Result {
        let (client, [lock_order, lock_payment, take, give, deliver, tell, done]) = (&self.client, &self.statements);
        let (app, mode) = (Uuid::from_u128(paid.scope.app.as_u128()), paid.scope.mode.as_str());
        let (order, payment) = (Uuid::from_u128(paid.order.as_u128()), Uuid::from_u128(paid.payment.as_u128()));
        client.batch_execute("begin").await?;
        let line = client.query_one(lock_order, &[&app, &mode, &order]).await?;
        let money = client.query_one(lock_payment, &[&app, &mode, &payment]).await?;
        if line.get::<_, &str>(0) != "UNPAID" || money.get::<_, &str>("status") != "SUCCEEDED" {
            return Err("the order does not wait".into());
        }
        let code: Uuid = client.query_one(take, &[&app, &mode, &line.get::<_, Uuid>(1)]).await?.get(0);
        client.execute(give, &[&app, &mode, &code, &order]).await?;
        client.execute(deliver, &[&app, &mode, &order, &payment]).await?;
        client.execute(tell, &[&app, &mode, &event, &order, &body]).await?;
        client.execute(done, &[&app, &mode, &payment]).await?;
        Ok(client.batch_execute("commit").await?)
    }
}
