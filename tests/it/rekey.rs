//! Secrets are brought under a new key while a server runs, and after the command that does it was killed in the middle.

use crate::{
    support::store,
    world::{LOOK_EVERY, SECRETS_KEY, World, at_once},
};
use adapters::{
    clock::SystemClock,
    ids::Ids,
    postgres::{Store, StoreOptions, sealed_columns, sealed_secrets},
    webhook::secret_box::{Lies, SecretBox},
};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{
    Asked, Decides, EndpointId, GatewayConfigId, Opens, Scope,
    access::Authority,
    gateway_configs::{self, Account, FindsGatewayConfigs, WantedConfig},
    ids::NewIds,
    payments::Method,
    time::Clock,
    webhooks::{Endpoint, NewEndpoint, Secret},
};
use std::{
    collections::{BTreeMap, BTreeSet},
    time::{Duration, Instant},
};
use tests::{Result, cluster::BoxError};
use tokio::{
    io::{AsyncBufReadExt, BufReader},
    time::sleep,
};
use tokio_postgres::{Client, NoTls};

/// More than two batches of the command.
const ENDPOINTS: usize = 250;
const NEW_KEY: [u8; 32] = [42; 32];
/// How long the command may take until it waits, or is through; it takes a second.
const WITHIN: Duration = Duration::from_secs(60);

/// The new key seals, the old one still opens.
fn both() -> Vec<(&'static str, String)> {
    vec![("POISHA_SECRETS_KEYS", format!("k2:{}", STANDARD.encode(NEW_KEY)))]
}

/// The new key alone.
fn new_alone() -> Vec<(&'static str, String)> {
    let mut settings = both();
    // What the world names beside it is the old one.
    settings.push(("POISHA_SECRETS_KEY", hex::encode(NEW_KEY)));
    settings
}

async fn connect(url: &str) -> Result<Client> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

/// Endpoints with secrets of before and of now, and a merchant account; all under the old key.
async fn fill(world: &World) -> Result {
    let made = (0..ENDPOINTS).map(|number| {
        let (store, scope) = (world.store.clone(), world.scope);
        async move {
            let (id, at) = (EndpointId::from_u128(Ids::new().ordered()), SystemClock::new().wall());
            let url = format!("https://shop.example/{number}");
            let new = NewEndpoint { url, description: None, events: Vec::new(), ordered: false };
            let first = Endpoint::create(id, scope, &new, secret(id), at)?;
            store.open(&Asked::at(scope, at), first).await?;
            let asked = Asked::at(scope, at);
            store.decide(id, &asked, move |one: &Endpoint| one.rotate_secret(next_secret(id), at)).await?;
            store.decide(id, &asked, move |one: &Endpoint| one.change(&new, false, at)).await?;
            Ok::<(), BoxError>(())
        }
    });
    for one in at_once(made.collect()).await {
        one?;
    }
    let account = Account {
        base_url: Some(world.gateway_url().to_owned()),
        fields: BTreeMap::from([("store_id".to_owned(), "own0shop".to_owned())]),
        secrets: BTreeMap::from([("store_passwd".to_owned(), Secret::new(b"own0shop@ssl".to_vec()))]),
    };
    let (asked, which) = (
        Asked::at(world.scope, SystemClock::new().wall()),
        (GatewayConfigId::from_u128(Ids::new().ordered()), Method::Sslcommerz),
    );
    let wanted = WantedConfig { account, ..WantedConfig::default() };
    gateway_configs::configure(&world.store, &asked, &Authority::Machine, which, wanted).await?;
    Ok(())
}

fn secret(id: EndpointId) -> Secret {
    Secret::new([b"first of ".as_slice(), &id.as_u128().to_be_bytes()].concat())
}

fn next_secret(id: EndpointId) -> Secret {
    Secret::new([b"second of ".as_slice(), &id.as_u128().to_be_bytes()].concat())
}

/// What everything opens to with these keys.
async fn opened(url: &str, scope: Scope, keys: &[(&str, [u8; 32])]) -> Result<BTreeSet<String>> {
    let keys: Vec<_> = keys.iter().map(|(name, key)| ((*name).to_owned(), *key)).collect();
    let options = StoreOptions {
        pool_size: 2,
        secrets: SecretBox::with_keys(&keys),
        ..StoreOptions::new(url, "http://pay.example")
    };
    let store = Store::connect(options).await?;
    let mut found = BTreeSet::new();
    let at = Asked::at(scope, SystemClock::new().wall());
    let ids = connect(url).await?.query("select id from webhook_endpoints", &[]).await?;
    for row in ids {
        let id = EndpointId::from_u128(row.get::<_, uuid::Uuid>(0).as_u128());
        let endpoint =
            store.decide(id, &at, |one: &Endpoint| Ok::<_, domain::decision::Never>(domain::Decision::of(one.clone())));
        let secrets = endpoint.await?.secrets;
        found.insert(hex::encode(secrets.current.reveal()));
        found.extend(secrets.previous.map(|(previous, _)| hex::encode(previous.reveal())));
    }
    for config in store.gateway_configs_of(scope.app).await? {
        let secrets = config.account().into_iter().flat_map(|account| account.secrets.values());
        found.extend(secrets.map(|secret| hex::encode(secret.reveal())));
    }
    store.shutdown().await;
    Ok(found)
}

/// How many secrets lie under which key.
async fn lie(world: &World) -> Result<BTreeMap<Lies, i64>> {
    Ok(sealed_secrets(world.database_url()).await?)
}

/// Whether somebody waits for a lock in this database.
async fn somebody_waits(client: &Client) -> Result<bool> {
    let waits =
        "select exists (select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock')";
    Ok(client.query_one(waits, &[]).await?.get(0))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn secrets_move_to_a_new_key_while_a_server_runs_and_after_a_kill_in_the_middle() -> Result {
    let world = World::new("rekey").await?;
    fill(&world).await?;
    let all = 2 * i64::try_from(ENDPOINTS)? + 2;
    let (old, new) = (Lies::Under("first".into()), Lies::Under("k2".into()));
    assert_eq!(lie(&world).await?, BTreeMap::from([(old.clone(), all)]));
    let before = opened(world.database_url(), world.scope, &[("first", SECRETS_KEY)]).await?;
    assert_eq!(i64::try_from(before.len())?, all);
    let server = world.start_with(&both()).await?;

    // The command comes to wait at a row in its second batch, and dies there.
    let (client, watcher) = (connect(world.database_url()).await?, connect(world.database_url()).await?);
    let place = "begin; select id from webhook_endpoints where id = \
                 (select id from webhook_endpoints order by app_id, mode, id offset 149 limit 1) for update";
    client.batch_execute(place).await?;
    let mut command = world.command(&["admin", "rekey"], &both()).spawn()?;
    let mut said = BufReader::new(command.stdout.take().ok_or("the command has no voice")?).lines();
    assert_eq!(said.next_line().await?.as_deref(), Some("100 secrets moved so far"));
    let began = Instant::now();
    while !somebody_waits(&watcher).await? {
        assert!(began.elapsed() < WITHIN, "the command never came to the row");
        sleep(LOOK_EVERY).await;
    }
    command.kill().await?;
    client.batch_execute("rollback").await?;
    while somebody_waits(&watcher).await? {
        sleep(LOOK_EVERY).await;
    }
    assert_eq!(lie(&world).await?, BTreeMap::from([(old.clone(), all - 100), (new.clone(), 100)]));
    let both_keys = [("k2", NEW_KEY), ("first", SECRETS_KEY)];
    assert_eq!(opened(world.database_url(), world.scope, &both_keys).await?, before);
    assert_eq!(audited(&watcher).await?, 0, "it never came to its end");

    // Meanwhile and after, the server works with either.
    let working = world.create(server.url(), "between").await?;
    let paid = world.pay_silently(&working.text("/data/attempts/0/reference")).await?;
    let keys = both();
    let (_, done) = tokio::join!(world.notify(&paid), world.run(&["admin", "rekey"], &keys));
    let done = done?;
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    let words = String::from_utf8(done.stdout)?;
    assert!(
        words.ends_with(&format!("{} secrets are now under the newest key; the rest were there already\n", all - 100)),
        "{words}"
    );
    assert_eq!(lie(&world).await?, BTreeMap::from([(new, all)]));
    assert_eq!(audited(&watcher).await?, 1);
    world.settle().await?;
    server.kill().await?;

    // The old key can go.
    assert_eq!(opened(world.database_url(), world.scope, &[("k2", NEW_KEY)]).await?, before);
    let server = world.start_with(&new_alone()).await?;
    let later = world.create(server.url(), "later").await?;
    let reference = later.text("/data/attempts/0/reference");
    assert_eq!(world.session(&reference).map(|session| session.store_id).as_deref(), Some("own0shop"));
    world.pay(&reference).await?;
    world.settle().await?;
    let again = world.run(&["admin", "rekey"], &new_alone()).await?;
    assert!(String::from_utf8(again.stdout)?.starts_with("0 secrets are now under the newest key"));
    server.kill().await
}

async fn audited(client: &Client) -> Result<i64> {
    Ok(client.query_one("select count(*) from audit_log where action = 'secrets.rekeyed'", &[]).await?.get(0))
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_no_key_opens_is_left_as_it_is_and_said() -> Result {
    let world = World::new("rekey_lost").await?;
    let before = lie(&world).await?;
    let lost = [("POISHA_SECRETS_KEY", hex::encode(NEW_KEY)), ("POISHA_SECRETS_KEYS", both().remove(0).1)];
    let done = world.run(&["admin", "rekey"], &lost).await?;
    assert!(!done.status.success());
    let words = String::from_utf8(done.stderr)?;
    assert!(words.contains("1 secrets do not open with the keys of this server and were left as they are"), "{words}");
    assert_eq!(lie(&world).await?, before);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_command_knows_every_column_with_secrets() -> Result {
    let (database, _store) = store("rekey_columns").await?;
    let columns = "select c.relname || '.' || a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid \
                   where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.atttypid = 'bytea'::regtype \
                   and (a.attname like '%secret%' and a.attname not like '%digest%' \
                        or col_description(c.oid, a.attnum) like '%, sealed%')";
    let found = connect(database.url()).await?.query(columns, &[]).await?;
    let found: BTreeSet<String> = found.iter().map(|row| row.get(0)).collect();
    assert_eq!(found, sealed_columns().collect());
    Ok(())
}
