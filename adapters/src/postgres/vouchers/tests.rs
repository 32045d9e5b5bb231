//! A pool on a real PostgreSQL, and many who want codes of it at once, each on a connection of its own as processes have.

use super::*;
use crate::{
    postgres::{
        Migrations, Store, StoreOptions,
        embedded::{Embedded, EmbeddedOptions},
        pool,
    },
    webhook::secret_box::{ONLY_KEY, SecretBox},
};
use diesel::{dsl::sql, sql_types::BigInt};
use diesel_async::SimpleAsyncConnection;
use domain::{
    AppId, Asked, Currency, Mode, Opens, ProductId, VariantId,
    apps::{App, Settings},
    catalogue::{Product, ProductStatus, StockSource, WantedProduct, WantedVariant},
    vouchers::{FindsVouchers, KeepsVouchers, NewVoucher, VoucherFilter, VoucherStatus, allocate},
    webhooks::Secret,
};
use std::{
    collections::{BTreeMap, BTreeSet},
    os::unix::fs::PermissionsExt,
    sync::Arc,
    time::Duration,
};
use tokio::sync::{Barrier, Semaphore};

const SCOPE: Scope = Scope { app: AppId::from_u128(1), mode: Mode::Test };
const CARD: VariantId = VariantId::from_u128(7);
const NOW: Timestamp = Timestamp::from_micros(1_795_262_400_000_000);
/// Codes in the pool.
const CODES: u128 = 60;
/// Those who want one.
const BUYERS: usize = 100;
/// Connections at once; a server has a hundred.
const CONNECTIONS: usize = 50;

async fn pool_of_codes(store: &Store) {
    let asked = Asked::at(SCOPE, NOW);
    let app = App::register(SCOPE.app, "Shop", Settings::default(), Vec::new(), NOW).unwrap();
    store.open(&Asked::at(domain::Subject::scope(&app.next), NOW), app).await.unwrap();
    let variant = WantedVariant {
        id: CARD,
        sku: "CARD".into(),
        name: "Card".into(),
        price_minor: 10_000,
        currency: Currency::BDT,
        source: StockSource::Preloaded,
        low_stock_threshold: None,
    };
    let wanted = WantedProduct {
        name: "Card".into(),
        slug: "card".into(),
        status: ProductStatus::Active,
        description: None,
        brand: None,
        categories: Vec::new(),
        tags: Vec::new(),
        instructions: Vec::new(),
        identifier: None,
        fields: Vec::new(),
        variants: vec![variant],
    };
    let product = Product::create(ProductId::from_u128(1), SCOPE, &wanted, NOW).unwrap();
    store.open(&asked, product).await.unwrap();
    let code = |id: u128| NewVoucher {
        id: VoucherId::from_u128(id),
        code: Secret::new(format!("CODE-{id}").into_bytes()),
        serial: None,
        expires_at: None,
    };
    store.add_vouchers(&asked, CARD, (1..=CODES).map(code).collect()).await.unwrap();
}

/// One buyer's transaction, committed or given up; the code that it was given, if there was one.
async fn buy(url: &str, buyer: usize, keeps: bool) -> Option<VoucherId> {
    let mut connection = pool::connect_committer(url).await.unwrap();
    connection.batch_execute("begin").await.unwrap();
    let wants = BTreeMap::from([((SCOPE, CARD), 1)]);
    let free = load_available(&connection, &wants, &Shelf::<Voucher>::new()).await.unwrap();
    let codes = free.get(&(SCOPE, CARD)).map(Vec::as_slice).unwrap_or_default();
    let given = allocate(codes, 1, NOW).ok()?.pop();
    let order = OrderId::from_u128(u128::try_from(buyer).unwrap() + 1_000);
    let sold: Vec<SoldRow> =
        given.into_iter().map(|voucher| SoldRow { scope: SCOPE, voucher, order, item: 0, at: NOW }).collect();
    write_sold(&connection, &sold).await.unwrap();
    connection.batch_execute(if keeps { "commit" } else { "rollback" }).await.unwrap();
    given
}

/// A PostgreSQL of a test's own, with a pool of codes in it.
struct Ground {
    cluster: Embedded,
    store: Store,
    _place: tempfile::TempDir,
}

impl Ground {
    async fn with_codes() -> Ground {
        let place = tempfile::tempdir().unwrap();
        std::fs::set_permissions(place.path(), PermissionsExt::from_mode(0o755)).unwrap();
        let pg_bin = std::env::var_os("POISHA_PG_BIN").map(Into::into);
        let data_dir = place.path().join("pg");
        let options = EmbeddedOptions { data_dir, pg_bin, durable: false, database: "poisha".into() };
        let cluster = Embedded::start(options).await.unwrap();
        Migrations::of(cluster.url()).run().await.unwrap();
        let secrets = SecretBox::with_key(&[7; 32]);
        let options = StoreOptions { pool_size: 4, secrets, ..StoreOptions::new(cluster.url(), "http://pay.example") };
        let store = Store::connect(options).await.unwrap();
        pool_of_codes(&store).await;
        Ground { cluster, store, _place: place }
    }

    /// A transaction that has found so many codes, or as many as there were.
    async fn found(&self, count: u32) -> (AsyncPgConnection, usize) {
        found(self.cluster.url(), count).await
    }

    /// Waits until so many transactions wait for others.
    async fn waiting(&self, count: i64) {
        let mut connection = pool::connect_committer(self.cluster.url()).await.unwrap();
        let waiting = "(select count(distinct pid) from pg_locks where not granted)";
        for _ in 0..1_000 {
            let now: i64 = diesel::select(sql::<BigInt>(waiting)).get_result(&mut connection).await.unwrap();
            if now == count {
                return;
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("never did {count} transactions wait");
    }
}

async fn found(url: &str, count: u32) -> (AsyncPgConnection, usize) {
    let mut connection = pool::connect_committer(url).await.unwrap();
    connection.batch_execute("begin").await.unwrap();
    let wants = BTreeMap::from([((SCOPE, CARD), count)]);
    let free = load_available(&connection, &wants, &Shelf::<Voucher>::new()).await.unwrap();
    (connection, free.get(&(SCOPE, CARD)).map_or(0, Vec::len))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_who_each_came_short_do_not_wait_for_one_another() {
    let ground = Ground::with_codes().await;
    let ((mut first, twenty), (mut second, more)) = (ground.found(20).await, ground.found(20).await);
    assert_eq!((twenty, more), (20, 20), "nobody waits while there are others");
    let wants = |count| {
        let url = ground.cluster.url().to_owned();
        tokio::spawn(async move {
            let (mut connection, found) = found(&url, count).await;
            connection.batch_execute("commit").await.unwrap();
            found
        })
    };
    // He finds the last twenty of the forty that he wants, and waits for the others.
    let one = wants(40);
    ground.waiting(1).await;
    // What is given back meanwhile is less than the next one wants, who waits too.
    second.batch_execute("rollback").await.unwrap();
    let other = wants(61);
    ground.waiting(2).await;
    first.batch_execute("rollback").await.unwrap();
    assert_eq!((one.await.unwrap(), other.await.unwrap()), (60, 60), "each has looked at all that there is");
    ground.store.shutdown().await;
    ground.cluster.stop().await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_a_hundred_who_want_one_of_sixty_codes_each_sixty_get_their_own() {
    let Ground { cluster, store, _place } = Ground::with_codes().await;
    let (together, line) = (Arc::new(Barrier::new(CONNECTIONS)), Arc::new(Semaphore::new(CONNECTIONS)));
    let buyers = (0..BUYERS).map(|buyer| {
        let (url, together, line) = (cluster.url().to_owned(), Arc::clone(&together), Arc::clone(&line));
        tokio::spawn(async move {
            let _place = line.acquire().await.unwrap();
            if buyer < CONNECTIONS {
                together.wait().await;
            }
            if buyer % 7 == 0 {
                // What was given up is there for somebody else.
                buy(&url, buyer, false).await;
            }
            buy(&url, buyer, true).await
        })
    });
    let mut given = Vec::new();
    for buyer in buyers.collect::<Vec<_>>() {
        given.extend(buyer.await.unwrap());
    }
    assert_eq!(given.len(), 60, "nobody was sent away while there was a code");
    assert_eq!(given.iter().collect::<BTreeSet<_>>().len(), 60, "no code was given twice");
    let sold = VoucherFilter { variant: Some(CARD), status: Some(VoucherStatus::Sold), at: NOW };
    let page = domain::payments::Page { page: 0, size: 100, after: None };
    assert_eq!(store.vouchers(SCOPE, sold, page).await.unwrap().total, 60);
    let own = OrderId::from_u128(1_000);
    let mut connection = pool::connect_committer(cluster.url()).await.unwrap();
    connection.batch_execute("begin").await.unwrap();
    let again = SoldRow { scope: SCOPE, voucher: VoucherId::from_u128(1), order: own, item: 0, at: NOW };
    assert!(write_sold(&connection, &[again]).await.is_err(), "what was given is not given again");
    connection.batch_execute("rollback").await.unwrap();
    store.shutdown().await;
    outlive_their_key(cluster.url(), given[0]).await;
    cluster.stop().await.unwrap();
}

/// Codes and what they are digested with come under a new key, given ones too; then the old key is not needed any more.
async fn outlive_their_key(url: &str, given: VoucherId) {
    let (old, new) = ((ONLY_KEY.to_owned(), [7; 32]), ("k2".to_owned(), [8; 32]));
    let open = async |secrets| {
        let options = StoreOptions { pool_size: 2, secrets, ..StoreOptions::new(url, "http://pay.example") };
        Store::connect(options).await.unwrap()
    };
    let both = open(SecretBox::with_keys(&[new.clone(), old])).await;
    let done = both.rekey(NOW, |_| {}).await.unwrap();
    assert_eq!((done.moved, done.unreadable), (61, 0), "sixty codes and what they are digested with");
    both.shutdown().await;
    let store = open(SecretBox::with_keys(&[new])).await;
    let place = store.voucher(SCOPE, given).await.unwrap().unwrap();
    let VoucherState::Sold { order, .. } = place.state else { panic!("{place:?}") };
    let codes = store.codes_of_order(SCOPE, order).await.unwrap();
    assert_eq!(codes.iter().map(|one| one.voucher).collect::<Vec<_>>(), [given]);
    assert_eq!(codes[0].code.reveal(), format!("CODE-{}", given.as_u128()).as_bytes());
    let known = ["CODE-1", "CODE-61"].map(|code| Secret::new(code.as_bytes().to_vec()));
    assert_eq!(store.known_codes(SCOPE, &known).await.unwrap(), [true, false], "a code is known again");
    store.shutdown().await;
}
