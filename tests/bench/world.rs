//! What is decided about: applications, and payments that wait to be captured.
//!
//! Payments are seeded in SQL, with ids that both sides can compute from a number, so that a measurement spends its time
//! on nothing but what it measures.

use crate::{Result, machine::connect};
use domain::{
    AppId, Asked, AttemptId, Mode, PaymentId, Scope, Timestamp,
    ids::{AttemptReference, CheckoutReference},
    money::{Amount, Currency, Money},
    payments::{
        Customer, Method, NewPayment, ReturnUrls,
        gateway::{Risk, Verified},
    },
};
use std::sync::atomic::{AtomicU64, Ordering};

/// When everything happens; no rule looks at another clock.
pub(crate) const NOON: Timestamp = Timestamp::from_micros(1_795_262_400_000_000);
/// Where the money arrives.
pub(crate) const ACCOUNT: &str = "demo_store";
/// What every payment is about.
pub(crate) const AMOUNT_MINOR: i64 = 125_000;
/// Applications beside one another.
const APPS: u64 = 64;

/// Payments of one kind that wait to be captured, numbered from zero.
#[derive(Debug)]
pub(crate) struct Waiting {
    prefix: u128,
    apps: u64,
    next: AtomicU64,
    seeded: AtomicU64,
}

impl Waiting {
    /// Spread over many applications, so over many accounts.
    pub(crate) const fn on_many() -> Waiting {
        Waiting { prefix: 1, apps: APPS, next: AtomicU64::new(0), seeded: AtomicU64::new(0) }
    }

    /// All of one application: every capture posts to the same accounts.
    pub(crate) const fn on_one() -> Waiting {
        Waiting { prefix: 2, apps: 1, next: AtomicU64::new(0), seeded: AtomicU64::new(0) }
    }

    /// The next one that nobody took.
    pub(crate) fn take(&self) -> Option<u64> {
        let number = self.next.fetch_add(1, Ordering::Relaxed);
        (number < self.seeded.load(Ordering::Relaxed)).then_some(number)
    }

    /// Makes sure that so many wait, and that the planner knows of everything, as it does where a server runs.
    pub(crate) async fn refill(&self, url: &str, count: u64) -> Result {
        self.add(url, count).await?;
        Ok(connect(url).await?.batch_execute("analyze payments; analyze attempts; analyze captures").await?)
    }

    async fn add(&self, url: &str, count: u64) -> Result {
        let seeded = self.seeded.load(Ordering::Relaxed);
        // Takers that came too late have counted past the end.
        let taken = self.next.load(Ordering::Relaxed).min(seeded);
        self.next.store(taken, Ordering::Relaxed);
        let until = taken + count;
        if until <= seeded {
            return Ok(());
        }
        let client = connect(url).await?;
        let (apps, payments, attempts) = (self.app_sql(), self.id_sql(10), self.id_sql(20));
        let at = "to_timestamp(1795262400)";
        let numbers = format!("generate_series({seeded}, {}) as n", until - 1);
        client
            .batch_execute(&format!(
                "insert into payments (app_id, mode, id, reference, amount_minor, currency, customer_reference, metadata, \
                 status, late, event_sequence, expires_at, created_at, updated_at) select {apps}, 'TEST', {payments}, \
                 gen_random_uuid(), {AMOUNT_MINOR}, 'BDT', 'customer-' || n, '{{\"order\": \"42\"}}', 'PENDING', false, 0, \
                 {at} + interval '1 hour', {at}, {at} from {numbers}; \
                 insert into attempts (app_id, mode, id, payment_id, number, method, reference, merchant_account, \
                 gateway_session, redirect_url, status, check_at, checks, created_at, updated_at) select {apps}, 'TEST', \
                 {attempts}, {payments}, 1, 'sslcommerz', lpad({} || n::text, 20, '0'), '{ACCOUNT}', 'session-' || n, \
                 'https://gateway.example/pay/' || n, 'REDIRECTED', {at} + interval '15 minutes', 0, {at}, {at} from {numbers}; \
                 checkpoint",
                self.reference_prefix()
            ))
            .await?;
        self.seeded.store(until, Ordering::Relaxed);
        Ok(())
    }

    /// Registers the applications in a new database, with accounts of which nothing is known yet.
    pub(crate) async fn register(&self, url: &str) -> Result {
        let (app, numbers) = (self.app_sql(), format!("generate_series(0, {}) as n", self.apps - 1));
        let apps = format!(
            "insert into apps (app_id, name, status, verification_policy, methods, created_at) select {app}, 'Shop ' || n, \
             'ACTIVE', 'FAIL', '{{sslcommerz}}', to_timestamp(1795262400) from {numbers}; \
             insert into ledger_accounts (app_id, mode, currency, code, debits_minor, credits_minor) select {app}, 'TEST', \
             'BDT', code, 0, 0 from {numbers}, unnest(array['gateway_receivable/sslcommerz', 'merchant_payable']) as code"
        );
        Ok(connect(url).await?.batch_execute(&apps).await?)
    }

    pub(crate) const fn scope(&self, number: u64) -> Scope {
        Scope { app: AppId::from_u128(self.bits(0, number % self.apps)), mode: Mode::Test }
    }

    pub(crate) const fn payment(&self, number: u64) -> PaymentId {
        PaymentId::from_u128(self.bits(10, number))
    }

    pub(crate) const fn attempt(&self, number: u64) -> AttemptId {
        AttemptId::from_u128(self.bits(20, number))
    }

    /// What the gateway confirms.
    pub(crate) fn verified(&self, number: u64) -> Result<Verified> {
        let reference = format!("{:0>20}", format!("{}{number}", self.reference_prefix()));
        let reference = AttemptReference::parse(&reference).ok_or("no reference")?;
        Ok(Verified {
            method: Method::Sslcommerz,
            amount: Money::new(AMOUNT_MINOR, Currency::BDT)?,
            gateway_txn_id: self.gateway_txn(number),
            token: Some(self.gateway_txn(number)),
            reference: reference.as_str().to_owned(),
            merchant_account: ACCOUNT.to_owned(),
            mode: Mode::Test,
            fee: None,
            risk: Risk::Safe,
        })
    }

    pub(crate) fn gateway_txn(&self, number: u64) -> String {
        format!("2611211200{}{number}", self.reference_prefix())
    }

    pub(crate) fn asked(&self, number: u64) -> Asked {
        Asked::at(self.scope(number), NOON)
    }

    /// Keeps the numbers of the two kinds apart.
    const fn reference_prefix(&self) -> u128 {
        self.prefix * 1_000_000
    }

    const fn bits(&self, kind: u128, number: u64) -> u128 {
        (self.prefix + kind) << 96 | 0x7000 << 64 | 0x8000 << 48 | wide(number)
    }

    fn id_sql(&self, kind: u128) -> String {
        uuid_sql(self.prefix + kind, "n")
    }

    fn app_sql(&self) -> String {
        uuid_sql(self.prefix, &format!("n % {}", self.apps))
    }
}

/// `u128::from` is not const yet.
const fn wide(number: u64) -> u128 {
    let bytes = number.to_be_bytes();
    let [a, b, c, d, e, f, g, h] = bytes;
    u128::from_be_bytes([0, 0, 0, 0, 0, 0, 0, 0, a, b, c, d, e, f, g, h])
}

fn uuid_sql(prefix: u128, number: &str) -> String {
    format!("('{prefix:08x}-0000-7000-8000-' || lpad(to_hex({number}), 12, '0'))::uuid")
}

/// A request for a payment like most.
pub(crate) fn new_payment(id: u128, reference: u128) -> Result<NewPayment> {
    Ok(NewPayment {
        id: PaymentId::from_u128(id),
        reference: CheckoutReference::from_u128(reference),
        amount: Amount::new(AMOUNT_MINOR, Currency::BDT)?,
        customer: Customer {
            reference: "customer-42".into(),
            name: Some("Rahima Khatun".into()),
            email: Some("rahima@example.com".into()),
            phone: Some("01712345678".into()),
        },
        product_name: Some("Rice cooker".into()),
        method: None,
        returns: ReturnUrls {
            success: Some("https://shop.example/thanks".into()),
            cancel: Some("https://shop.example/cart".into()),
        },
        expires_in: None,
        order: None,
        invoice: None,
        metadata: vec![("order".into(), "42".into())],
    })
}

/// A caller's place as a number; it chooses the application.
pub(crate) fn number(caller: usize) -> u64 {
    u64::try_from(caller).unwrap_or_default()
}
