//! The hosted pages in real Chromium: from the demo shop over the checkout and the sandbox gateway back to the shop, by
//! mouse, by keyboard alone, without JavaScript, on phones and desks, by day and night, in English and Bangla.

use crate::browser;
use app_server::{
    config::{Config, SecretsKey},
    serve,
};
use tests::{Result, cluster::empty_database};

/// What customers do. The list stands here so that a journey cannot go missing unseen.
const JOURNEYS: [&str; 19] = [
    "changes the language and keeps it",
    "fails at every wallet and pays in the end",
    "fails, tries again and pays",
    "finds one way in trouble and takes another",
    "fits a small phone",
    "is never told of a success that is only claimed",
    "is reviewed when the gateway sees a risk",
    "leaves the gateway and gives up",
    "looks closely at what came out",
    "meets problems",
    "orders a card and gets its code",
    "pays at a desk",
    "pays by keyboard alone",
    "pays on a phone",
    "pays with Nagad",
    "pays with PayStation",
    "pays with bKash",
    "pays without JavaScript",
    "reads the front page and the reference",
];

#[tokio::test(flavor = "multi_thread")]
async fn customers_find_their_way_over_the_hosted_pages() -> Result {
    let database = empty_database("pages").await?;
    let data_dir = tempfile::tempdir()?;
    let config = Config {
        database_url: Some(database.url().to_owned()),
        demo: true,
        secrets_key: Some(SecretsKey("7".repeat(64))),
        ..Config::on_free_ports(data_dir.path().to_owned())
    };
    let running = serve::start(config).await?;
    let shop = running.demo.as_ref().map(|demo| demo.shop_url.clone()).unwrap_or_default();
    let arguments =
        [running.url.clone(), shop, browser::pictures("pages")].into_iter().chain(running.sandbox_url.clone());
    let journeys = browser::journeys("pages.mjs", arguments.collect(), &JOURNEYS).await;
    running.shutdown().await;
    journeys
}
