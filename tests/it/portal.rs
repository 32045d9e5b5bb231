//! The developer portal as the server serves it: its files and no others, with their types and how long they keep.
//! That its samples are true and its pages can be read is proven by `openapi/portal/check`.

use app_server::{
    config::{Config, SecretsKey},
    serve::{self, Running},
};
use reqwest::{Client, StatusCode, redirect::Policy};
use std::{fs, path::PathBuf};
use tests::{
    Result,
    cluster::{Database, empty_database},
};

async fn serve(name: &str, portal_dir: Option<PathBuf>) -> Result<(Running, Database, tempfile::TempDir)> {
    let database = empty_database(name).await?;
    let data_dir = tempfile::tempdir()?;
    let config = Config {
        database_url: Some(database.url().to_owned()),
        portal_dir,
        secrets_key: Some(SecretsKey("7".repeat(64))),
        ..Config::on_free_ports(data_dir.path().to_owned())
    };
    Ok((serve::start(config).await?, database, data_dir))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_portal_is_served_with_the_reference_below_it() -> Result {
    let place = tempfile::tempdir()?;
    let built = place.path().join("built");
    fs::create_dir_all(built.join("assets"))?;
    fs::write(place.path().join("secret.txt"), "not served")?;
    fs::write(built.join("index.html"), "<p>The portal")?;
    fs::write(built.join("errors.html"), "<p>Errors")?;
    fs::write(built.join("assets/app.1234.js"), "run()")?;
    let (running, _database, _data_dir) = serve("portal", Some(built)).await?;
    let client = Client::builder().no_proxy().redirect(Policy::none()).build()?;
    for (path, status, media_type, kept) in [
        ("/docs/", StatusCode::OK, "text/html; charset=utf-8", "no-cache"),
        ("/docs/errors.html", StatusCode::OK, "text/html; charset=utf-8", "no-cache"),
        (
            "/docs/assets/app.1234.js",
            StatusCode::OK,
            "text/javascript; charset=utf-8",
            "public, max-age=31536000, immutable",
        ),
        ("/docs/reference", StatusCode::OK, "text/html; charset=utf-8", "no-store"),
        ("/docs/%2e%2e/secret.txt", StatusCode::NOT_FOUND, "application/json", "no-store"),
        ("/docs/..%2fsecret.txt", StatusCode::NOT_FOUND, "application/json", "no-store"),
        ("/docs/nothing", StatusCode::NOT_FOUND, "application/json", "no-store"),
    ] {
        let answer = client.get(format!("{}{path}", running.url)).send().await?;
        assert_eq!(answer.status(), status, "{path}");
        assert_eq!(answer.headers()["content-type"], media_type, "{path}");
        assert_eq!(answer.headers()["cache-control"], kept, "{path}");
    }
    for (typed, meant) in [("/docs", "/docs/"), ("/docs/errors", "/docs/errors.html")] {
        let answer = client.get(format!("{}{typed}", running.url)).send().await?;
        assert_eq!((answer.status(), &answer.headers()["location"]), (StatusCode::PERMANENT_REDIRECT, &meant.parse()?));
    }
    running.shutdown().await;
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_without_a_portal_says_how_to_get_one() -> Result {
    let (running, _database, _data_dir) = serve("portal_missing", None).await?;
    let answer = Client::builder().no_proxy().build()?.get(format!("{}/docs/", running.url)).send().await?;
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);
    let page = answer.text().await?;
    assert!(page.contains("./dev portal") && page.contains("/docs/reference"), "{page}");
    running.shutdown().await;
    Ok(())
}
