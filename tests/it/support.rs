//! One-line beginnings for tests that talk to the store itself.

use adapters::{
    ids::Ids,
    postgres::{Migrations, Store, StoreOptions},
};
use domain::{
    Amount, AppId, Asked, AttemptId, Currency, Decides, Decision, Mode, Opens, PaymentId, Scope, Timestamp,
    apps::{App, Settings},
    ids::{AttemptReference, CheckoutReference, NewIds},
    payments::{
        Customer, Method, NewPayment, Payment, ReturnUrls, Session,
        gateway::{Risk, Verified},
    },
};
use std::sync::LazyLock;
use tests::cluster::{BoxError, Database, fresh_database};

pub(crate) type Result<T = ()> = std::result::Result<T, BoxError>;

/// An instant to count from, past on every machine; tests set time, they do not wait for it.
pub(crate) const NOON: Timestamp = Timestamp::from_micros(1_735_732_800_000_000);
static IDS: LazyLock<Ids> = LazyLock::new(Ids::new);

/// A store on a database of its own.
pub(crate) async fn store(name: &str) -> Result<(Database, Store)> {
    store_with(name, |_| {}).await
}

pub(crate) async fn store_with(name: &str, change: impl FnOnce(&mut StoreOptions)) -> Result<(Database, Store)> {
    let migrate = |url: String| async move { Migrations::of(&url).run().await.map(|_| ()) };
    let database = fresh_database(name, migrate).await?;
    let mut options = options(database.url());
    change(&mut options);
    let store = Store::connect(options).await?;
    Ok((database, store))
}

/// One more process on the same database.
pub(crate) async fn connect(url: &str) -> Result<Store> {
    Ok(Store::connect(options(url)).await?)
}

fn options(url: &str) -> StoreOptions {
    StoreOptions { pool_size: 4, ..StoreOptions::new(url, "http://pay.example") }
}

/// An application that exists.
pub(crate) async fn app(store: &Store) -> Result<App> {
    let first = App::register(AppId::from_u128(IDS.ordered()), "Shop", Settings::default(), Vec::new(), NOON)?;
    Ok(store.open(&Asked::at(domain::Subject::scope(&first.next), NOON), first).await?)
}

pub(crate) const fn scope(app: AppId) -> Scope {
    Scope { app, mode: Mode::Test }
}

/// A payment that nobody has kept yet.
pub(crate) fn payment(app: AppId, amount_minor: i64) -> Payment {
    let new = NewPayment {
        id: PaymentId::from_u128(IDS.ordered()),
        reference: CheckoutReference::from_u128(IDS.random()),
        amount: Amount::new(amount_minor, Currency::BDT).unwrap(),
        customer: Customer { reference: "customer-1".into(), ..Customer::default() },
        product_name: Some("Rice cooker".into()),
        method: None,
        returns: ReturnUrls::default(),
        expires_in: None,
        order: None,
        invoice: None,
        metadata: vec![("order".into(), "42".into())],
    };
    Payment::create(&new, scope(app), &Settings::default(), NOON).unwrap().next
}

/// A payment that was created, attempted and captured.
pub(crate) async fn capture(store: &Store, app: AppId, amount_minor: i64) -> Result<Payment> {
    confirm(store, &redirected(store, app, amount_minor).await?).await
}

/// A payment whose customer was sent to the gateway.
pub(crate) async fn redirected(store: &Store, app: AppId, amount_minor: i64) -> Result<Payment> {
    let payment = payment(app, amount_minor);
    let asked = Asked::at(payment.scope, NOON);
    store.open(&asked, Decision::of(payment.clone())).await?;
    let (attempt, reference) = (AttemptId::from_u128(IDS.ordered()), AttemptReference::from_u128(IDS.random()));
    let begin = move |payment: &Payment| {
        payment.begin_attempt(attempt, &reference, Method::Sslcommerz, &Settings::default(), NOON)
    };
    store.decide(payment.id, &asked, begin).await?;
    let session = Session {
        merchant_account: "demo_store".into(),
        gateway_session: "S".into(),
        redirect_url: "https://gateway.example/pay".into(),
    };
    Ok(store.decide(payment.id, &asked, move |payment: &Payment| payment.redirect(attempt, &session, NOON)).await?)
}

/// The gateway confirms the payment's only attempt.
pub(crate) async fn confirm(store: &Store, payment: &Payment) -> Result<Payment> {
    confirm_as(store, payment, "").await
}

/// The gateway confirms that the customer paid again in the session of the payment's only attempt.
pub(crate) async fn confirm_again(store: &Store, payment: &Payment) -> Result<Payment> {
    confirm_as(store, payment, "-again").await
}

async fn confirm_as(store: &Store, payment: &Payment, which: &str) -> Result<Payment> {
    let attempt = payment.attempts.first().ok_or("nobody has begun to pay")?;
    let (id, reference) = (attempt.id, attempt.reference.as_str());
    let seen = Verified {
        method: Method::Sslcommerz,
        amount: payment.amount.money(),
        reference: reference.to_owned(),
        gateway_txn_id: format!("{}{which}", reference.to_lowercase()),
        token: None,
        merchant_account: "demo_store".into(),
        mode: Mode::Test,
        fee: None,
        risk: Risk::Safe,
    };
    let asked = Asked::at(payment.scope, NOON);
    Ok(store.decide(payment.id, &asked, move |payment: &Payment| payment.confirm(id, &seen, NOON)).await?)
}

/// Waits until something that another task does has happened; fails the test when it never does.
pub(crate) async fn eventually(happened: impl Fn() -> bool) -> Result {
    for _ in 0..2_000 {
        if happened() {
            return Ok(());
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    Err("it never happened".into())
}
