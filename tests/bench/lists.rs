//! Lists at a million payments: every filter alone and every two together, sorted every way, within reach of everything
//! and of one application.

mod exports;
mod looks;
mod others;

use crate::{
    Result,
    machine::{Cluster, connect},
    numbers::grouped,
    options::Options,
    verdicts::Verdicts,
};
use adapters::postgres::{Store, StoreOptions};
use domain::{
    AppId, Currency, Mode, PaymentId, Timestamp,
    access::Reach,
    ids::{AttemptReference, CheckoutReference},
    payments::{ListOrder, Method, PaymentSearch, PaymentSort, PaymentStatus, SearchesPayments, Stretch},
};
use looks::Looks;
use std::time::{Duration, Instant};
use tokio_postgres::Client;
use uuid::Uuid;

/// Every combination is asked so often, with other values.
const LOOKS: usize = 2;
const BEGAN: Timestamp = Timestamp::from_micros(1_767_225_600_000_000);

const SEED: &str = include_str!("lists.sql");

/// Something that exists, to search by.
struct Sample {
    app: AppId,
    id: PaymentId,
    reference: CheckoutReference,
    customer: String,
    email: String,
    phone: String,
    created_at: Timestamp,
    attempt: AttemptReference,
    transaction: String,
    amount: i64,
}

/// A filter: its name, and how it narrows a search by a sample.
type Filter = (&'static str, fn(&mut PaymentSearch, &Sample));

const FILTERS: &[Filter] = &[
    ("app", |search, sample| search.reach = Reach::Apps([sample.app].into())),
    ("largest app", |search, _| search.reach = Reach::Apps([largest()].into())),
    ("LIVE", |search, _| search.mode = Some(Mode::Live)),
    ("TEST", |search, _| search.mode = Some(Mode::Test)),
    ("SUCCEEDED", |search, _| search.statuses.push(PaymentStatus::Succeeded)),
    ("PENDING", |search, _| search.statuses.push(PaymentStatus::Pending)),
    ("REVIEW", |search, _| search.statuses.push(PaymentStatus::Review)),
    ("FAILED, EXPIRED", |search, _| search.statuses.extend([PaymentStatus::Failed, PaymentStatus::Expired])),
    ("id", |search, sample| search.id = Some(sample.id)),
    ("reference", |search, sample| search.reference = Some(sample.reference)),
    ("attempt", |search, sample| search.attempt_reference = Some(sample.attempt.clone())),
    ("transaction", |search, sample| search.gateway_txn_id = Some(sample.transaction.clone())),
    ("customer", |search, sample| search.customer_reference = Some(sample.customer.clone())),
    ("email", |search, sample| search.customer_email = Some(sample.email.clone())),
    ("phone", |search, sample| search.customer_phone = Some(sample.phone.clone())),
    ("text: a transaction", |search, sample| search.text = Some(sample.transaction.clone())),
    ("text: an email", |search, sample| search.text = Some(sample.email.clone())),
    ("text: nothing", |search, _| search.text = Some("nobody@example.com".into())),
    ("sslcommerz", |search, _| search.method = Some(Method::Sslcommerz)),
    ("nagad", |search, _| search.method = Some(Method::Nagad)),
    ("dcb, never used", |search, _| search.method = Some(Method::Dcb)),
    ("amount from", |search, sample| search.amount_from = Some(sample.amount)),
    ("amount to", |search, sample| search.amount_to = Some(sample.amount)),
    ("exact amount", |search, sample| {
        (search.amount_from, search.amount_to) = (Some(sample.amount), Some(sample.amount));
    }),
    ("USD", |search, _| search.currency = Currency::parse("USD").ok()),
    ("JPY, never used", |search, _| search.currency = Currency::parse("JPY").ok()),
    ("a day", |search, sample| between(search, sample, 86_400)),
    ("a month", |search, sample| between(search, sample, 30 * 86_400)),
    ("since", |search, sample| search.from = Some(sample.created_at)),
    ("until", |search, sample| search.to = Some(sample.created_at)),
];

const SORTS: [(&str, PaymentSort, ListOrder); 6] = [
    ("newest", PaymentSort::CreatedAt, ListOrder::Descending),
    ("oldest", PaymentSort::CreatedAt, ListOrder::Ascending),
    ("moved last", PaymentSort::UpdatedAt, ListOrder::Descending),
    ("moved first", PaymentSort::UpdatedAt, ListOrder::Ascending),
    ("largest", PaymentSort::Amount, ListOrder::Descending),
    ("smallest", PaymentSort::Amount, ListOrder::Ascending),
];

fn between(search: &mut PaymentSearch, sample: &Sample, seconds: u64) {
    search.from = Some(sample.created_at);
    search.to = Some(sample.created_at.plus(Duration::from_secs(seconds)));
}

/// The seed's own formula: the first application has four tenths of everything.
fn largest() -> AppId {
    let millis = u128::try_from(BEGAN.micros() / 1_000).unwrap_or_default();
    AppId::from_u128(millis << 80 | 0x7001 << 64 | 0x8000 << 48)
}

/// Seeds, and asks everything.
pub(crate) async fn run(cluster: &Cluster, options: &Options, verdicts: &mut Verdicts) -> Result {
    let url = match &options.seeded {
        Some(url) => url.clone(),
        None => seed(cluster, options.payments).await?,
    };
    let client = connect(&url).await?;
    let samples = samples(&client).await?;
    let store = Store::connect(StoreOptions::new(&url, "https://pay.example")).await?;
    payments(&store, &samples, verdicts).await?;
    others::run(&store, &samples, verdicts).await?;
    exports::run(&store, verdicts).await?;
    store.shutdown().await;
    Ok(())
}

/// Every filter alone, and every two of them together.
fn pairs<F>(filters: &[F]) -> Vec<Vec<&F>> {
    let mut asked = vec![Vec::new()];
    for (place, first) in filters.iter().enumerate() {
        asked.push(vec![first]);
        asked.extend(filters.iter().skip(place + 1).map(|second| vec![first, second]));
    }
    asked
}

async fn payments(store: &Store, samples: &[Sample], verdicts: &mut Verdicts) -> Result {
    let mut looks = Looks::new()?;
    let mut samples = samples.iter().cycle();
    for filters in pairs(FILTERS) {
        for (sorted, sort, order) in SORTS {
            let names: Vec<&str> = filters.iter().map(|(name, _)| *name).collect();
            let mut own = Vec::new();
            for _ in 0..LOOKS {
                let sample = samples.next().ok_or("no samples")?;
                let mut search = PaymentSearch::within(Reach::Everywhere);
                filters.iter().for_each(|(_, narrow)| narrow(&mut search, sample));
                let stretch = Stretch { sort, order, skip: 0, size: 20, after: None };
                let began = Instant::now();
                let found = store.search_payments(&search, stretch).await?;
                own.push(began.elapsed());
                // The page in the middle of nowhere, by cursor.
                let Some(last) = found.items.last().filter(|_| found.items.len() == 20) else { continue };
                let began = Instant::now();
                let stretch = Stretch { after: Some(last.mark(sort)), ..stretch };
                store.search_payments(&search, stretch).await?;
                own.push(began.elapsed());
            }
            looks.keep(format!("{}, {sorted} first", names.join(" and ")), own)?;
        }
    }
    looks.show("payments", verdicts);
    Ok(())
}

async fn seed(cluster: &Cluster, payments: u64) -> Result<String> {
    let url = cluster.database("lists").await?;
    fill(&url, payments).await?;
    Ok(url)
}

/// Fills a database with a year of payments.
pub(crate) async fn fill(url: &str, payments: u64) -> Result {
    let began = Instant::now();
    let client = connect(url).await?;
    client.batch_execute(&SEED.replace("{count}", &payments.to_string())).await?;
    client.batch_execute("vacuum analyze").await?;
    client.batch_execute("checkpoint").await?;
    println!("\n{} payments seeded in {} s", grouped(payments), began.elapsed().as_secs());
    Ok(())
}

/// Payments from all over the year.
async fn samples(client: &Client) -> Result<Vec<Sample>> {
    let rows = client
        .query(
            "select p.app_id, p.id, p.reference, p.customer_reference, coalesce(p.customer_email, 'nobody@example.com'), \
             p.customer_phone, (extract(epoch from p.created_at) * 1000000)::bigint, a.reference, \
             coalesce(c.gateway_txn_id, 'T0'), p.amount_minor \
             from payments p tablesample bernoulli (0.5) repeatable (7) \
             join attempts a on a.app_id = p.app_id and a.mode = p.mode and a.payment_id = p.id and a.number = 1 \
             left join captures c on c.app_id = p.app_id and c.mode = p.mode and c.payment_id = p.id \
             order by md5(p.id::text) limit 97",
            &[],
        )
        .await?;
    let read = |row: tokio_postgres::Row| -> Result<Sample> {
        Ok(Sample {
            app: AppId::from_u128(row.get::<_, Uuid>(0).as_u128()),
            id: PaymentId::from_u128(row.get::<_, Uuid>(1).as_u128()),
            reference: CheckoutReference::from_u128(row.get::<_, Uuid>(2).as_u128()),
            customer: row.get(3),
            email: row.get(4),
            phone: row.get(5),
            created_at: Timestamp::from_micros(row.get(6)),
            attempt: AttemptReference::parse(row.get(7)).ok_or("no reference")?,
            transaction: row.get(8),
            amount: row.get(9),
        })
    };
    rows.into_iter().map(read).collect()
}
