//! Webhooks from the commit to the receiver: real PostgreSQL, the real sender, a receiver on this machine.

mod asked_again;
mod libraries;
mod on_the_way;
mod retries;

use crate::support::{self, NOON, Result, scope};
use adapters::{
    clock::SystemClock,
    ids::Ids,
    postgres::Store,
    webhook::{
        address::Reach,
        sender::{Sender, SenderOptions},
        signing::new_secret,
    },
};
use app_server::worker::webhooks::WebhookWorker;
use domain::{
    AppId, Asked, Decides, EndpointId, Opens, Scope, Timestamp,
    ids::NewIds,
    payments::Page,
    time::Clock,
    webhooks::{Endpoint, EventType, KeptDelivery, NewEndpoint, ReadsEvents},
};
use std::time::Duration;
use tests::{
    cluster::Database,
    receiver::{Arrived, Receiver},
};

pub(crate) const PAGE: Page = Page { page: 0, size: 100, after: None };

/// One application with its receiver, and the worker between them.
struct Shop {
    database: Database,
    store: Store,
    clock: SystemClock,
    worker: WebhookWorker,
    receiver: Receiver,
    app: AppId,
}

impl Shop {
    async fn open(name: &str) -> Result<Shop> {
        let (database, store) = support::store(name).await?;
        let (clock, app) = (SystemClock::new(), support::app(&store).await?.id);
        let worker = worker(&store, &clock)?;
        Ok(Shop { database, store, clock, worker, receiver: Receiver::start().await?, app })
    }

    fn scope(&self) -> Scope {
        scope(self.app)
    }

    /// An endpoint at this shop's receiver.
    async fn endpoint(&self, change: impl FnOnce(&mut NewEndpoint)) -> Result<Endpoint> {
        endpoint(&self.store, self.scope(), self.receiver.url(), change).await
    }

    /// Moves the application's test clock, as `POST /test/clock/advance` does.
    async fn pass(&self, time: Duration) -> Result {
        let ahead = self.store.advance_test_clock(self.app, time).await?;
        self.clock.set_offset(self.app, ahead);
        Ok(())
    }

    fn now(&self) -> Timestamp {
        self.clock.now(self.scope())
    }

    /// The only delivery of the only event.
    async fn only_delivery(&self) -> Result<KeptDelivery> {
        let events = self.store.events(self.scope(), &Default::default(), PAGE).await?.items;
        assert_eq!(events.len(), 1, "{events:?}");
        let mut deliveries = self.store.deliveries(self.scope(), events[0].id).await?;
        assert_eq!(deliveries.len(), 1, "{deliveries:?}");
        Ok(deliveries.remove(0))
    }

    fn types_arrived(&self) -> Vec<String> {
        self.receiver.arrived().iter().map(|one| one.says("/type").as_str().unwrap_or_default().to_owned()).collect()
    }
}

fn worker(store: &Store, clock: &SystemClock) -> Result<WebhookWorker> {
    let options = SenderOptions { test_reach: Reach::Anywhere, time_out: Duration::from_secs(5) };
    Ok(WebhookWorker::new(store.clone(), clock.clone(), Sender::new(options)?))
}

async fn endpoint(store: &Store, scope: Scope, url: &str, change: impl FnOnce(&mut NewEndpoint)) -> Result<Endpoint> {
    let ids = Ids::new();
    let mut new = NewEndpoint { url: url.to_owned(), description: None, events: Vec::new(), ordered: false };
    change(&mut new);
    let id = EndpointId::from_u128(ids.ordered());
    Ok(store.open(&Asked::at(scope, NOON), Endpoint::create(id, scope, &new, new_secret(&ids), NOON)?).await?)
}

/// A payment that is cancelled and then paid after all: two events of one object.
async fn cancelled_then_paid(shop: &Shop) -> Result {
    let payment = support::redirected(&shop.store, shop.app, 10_000).await?;
    let asked = Asked::at(payment.scope, NOON);
    shop.store.decide(payment.id, &asked, |payment: &domain::payments::Payment| payment.cancel(NOON)).await?;
    support::confirm(&shop.store, &payment).await?;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_captured_payment_reaches_every_endpoint_that_wants_it_and_no_other() -> Result {
    let shop = Shop::open("webhook_fan_out").await?;
    let wanting = |events: &[EventType]| {
        let events = events.to_vec();
        move |new: &mut NewEndpoint| new.events = events
    };
    let all = shop.endpoint(wanting(&[])).await?;
    let paid = shop.endpoint(wanting(&[EventType::PaymentSucceeded, EventType::PaymentFailed])).await?;
    let failed = shop.endpoint(wanting(&[EventType::PaymentFailed])).await?;
    let off = shop.endpoint(wanting(&[])).await?;
    let switch_off = |endpoint: &Endpoint| {
        let same = NewEndpoint { url: endpoint.url.clone(), description: None, events: Vec::new(), ordered: false };
        endpoint.change(&same, false, NOON)
    };
    let off = shop.store.decide(off.id, &Asked::at(shop.scope(), NOON), switch_off).await?;
    let other_app = support::app(&shop.store).await?;
    endpoint(&shop.store, scope(other_app.id), shop.receiver.url(), |_| {}).await?;

    support::capture(&shop.store, shop.app, 10_000).await?;
    assert_eq!(shop.worker.run_until_idle().await?, 2);

    let event = shop.store.events(shop.scope(), &Default::default(), PAGE).await?.items.remove(0);
    let mut told: Vec<_> =
        shop.store.deliveries(shop.scope(), event.id).await?.iter().map(|one| one.delivery.endpoint).collect();
    told.sort();
    assert_eq!(told, [all.id, paid.id]);
    for endpoint in [&all, &paid, &failed, &off] {
        assert_eq!(told.contains(&endpoint.id), endpoint.wants(event.kind), "the statement and the rule differ");
    }
    let arrived = shop.receiver.arrived();
    assert_eq!(arrived.len(), 2);
    assert!(arrived.iter().all(|one| one.id == event.id.to_string() && one.body == event.body));
    let by = |endpoint: &Endpoint| arrived.iter().filter(|one| one.verify(&endpoint.secrets.current).is_ok()).count();
    assert_eq!((by(&all), by(&paid), by(&failed)), (1, 1, 0));
    assert_eq!(shop.worker.run_until_idle().await?, 0, "what was delivered is not delivered again");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_body_is_the_payment_as_it_was_in_that_commit() -> Result {
    let shop = Shop::open("webhook_body").await?;
    shop.endpoint(|_| {}).await?;
    let payment = support::capture(&shop.store, shop.app, 10_000).await?;
    shop.worker.run_until_idle().await?;
    let arrived = shop.receiver.arrived().remove(0);
    assert_eq!(arrived.says("/type"), "payment.succeeded");
    assert_eq!((arrived.says("/sequence"), arrived.says("/schemaVersion")), (1.into(), 1.into()));
    assert_eq!(arrived.says("/mode"), "TEST");
    let shown = serde_json::to_value(adapters::webhook::body::PaymentBody::of("http://pay.example", &payment))?;
    assert_eq!(arrived.says("/data"), shown);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_another_application_or_mode_can_be_read_or_sent_again() -> Result {
    use domain::{Declined, webhooks::ResendsEvents};
    let shop = Shop::open("webhook_scope").await?;
    let endpoint = shop.endpoint(|_| {}).await?;
    support::capture(&shop.store, shop.app, 10_000).await?;
    shop.worker.run_until_idle().await?;
    let delivery = shop.only_delivery().await?.delivery;
    let other = support::app(&shop.store).await?.id;
    let live = Scope { mode: domain::Mode::Live, ..shop.scope() };
    for stranger in [scope(other), live] {
        let store = &shop.store;
        assert_eq!(store.endpoint(stranger, endpoint.id).await?, None);
        assert_eq!(store.endpoints(stranger, PAGE).await?.total, 0);
        assert_eq!(store.event(stranger, delivery.event).await?, None);
        assert_eq!(store.events(stranger, &Default::default(), PAGE).await?.total, 0);
        assert_eq!(store.deliveries(stranger, delivery.event).await?, []);
        assert_eq!(store.delivery(stranger, delivery.id).await?, None);
        assert_eq!(store.attempts(stranger, delivery.id, PAGE).await?.total, 0);
        assert_eq!(store.resend(stranger, delivery.id, NOON).await, Err(Declined::NotFound));
        assert_eq!(store.resend_event(stranger, delivery.event, NOON).await, Err(Declined::NotFound));
        assert_eq!(store.replay(stranger, endpoint.id, (NOON, NOON), NOON).await, Err(Declined::NotFound));
        assert_eq!(store.send_test(stranger, endpoint.id, NOON).await, Err(Declined::NotFound));
    }
    assert_eq!(shop.worker.run_until_idle().await?, 0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_url_that_the_rule_takes_the_table_takes_too() -> Result {
    let shop = Shop::open("webhook_urls").await?;
    let live = Scope { mode: domain::Mode::Live, ..shop.scope() };
    let long = format!("https://shop.example/{}", "a".repeat(1_979));
    for (scope, url) in [
        (shop.scope(), "http://shop.example/hook"),
        (shop.scope(), "HTTP://127.0.0.1:9000/hook?a=b"),
        (live, "HTTPS://Shop.Example:8443/hook"),
        (live, &long),
    ] {
        let kept = endpoint(&shop.store, scope, url, |_| {}).await?;
        assert_eq!(shop.store.endpoint(scope, kept.id).await?, Some(kept), "{url}");
    }
    assert!(endpoint(&shop.store, live, "http://shop.example/hook", |_| {}).await.is_err());
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_signing_secret_does_not_lie_open_when_the_server_has_a_key() -> Result {
    use adapters::webhook::secret_box::SecretBox;
    let locked = |options: &mut adapters::postgres::StoreOptions| options.secrets = SecretBox::with_key(&[7; 32]);
    let (database, store) = support::store_with("webhook_sealed", locked).await?;
    let (clock, receiver, app) = (SystemClock::new(), Receiver::start().await?, support::app(&store).await?.id);
    let endpoint = endpoint(&store, scope(app), receiver.url(), |_| {}).await?;
    let (client, connection) = tokio_postgres::connect(database.url(), tokio_postgres::NoTls).await?;
    let connection = tokio::spawn(connection);
    let kept: Vec<u8> = client.query_one("select secret_current from webhook_endpoints", &[]).await?.get(0);
    drop(client);
    connection.await??;
    let secret = endpoint.secrets.current.reveal();
    assert!(!kept.windows(secret.len()).any(|bytes| bytes == secret), "the secret lies open");
    assert_eq!(store.endpoint(scope(app), endpoint.id).await?, Some(endpoint.clone()));
    support::capture(&store, app, 10_000).await?;
    worker(&store, &clock)?.run_until_idle().await?;
    assert_eq!(receiver.arrived()[0].verify(&endpoint.secrets.current), Ok(()));
    Ok(())
}

fn ids_of(arrived: &[Arrived]) -> Vec<&str> {
    arrived.iter().map(|one| one.id.as_str()).collect()
}
