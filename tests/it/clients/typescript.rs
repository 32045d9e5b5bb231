//! The TypeScript client and its sample shop.

use super::{clients, copy, samples, stage};
use crate::tools::{node_tool, repository, run};
use std::{fs, os::unix::fs::symlink, path::Path};
use tests::Result;
use tokio::process::Command;

async fn compile(package: &Path) -> Result {
    let mut compile = Command::new(node_tool("tsc")?);
    compile.current_dir(package);
    run(compile, "").await.map(|_| ())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_typescript_client_compiles_strictly_keeps_its_promises_and_runs_a_shop() -> Result {
    let place = tempfile::tempdir()?;
    let (client, shop) = (place.path().join("clients/typescript"), place.path().join("samples/typescript"));
    copy(&clients().join("typescript"), &client)?;
    copy(&samples().join("typescript"), &shop)?;
    // As npm installs them.
    symlink(repository().join("tests/tools/node_modules"), place.path().join("node_modules"))?;
    fs::create_dir(shop.join("node_modules"))?;
    symlink(&client, shop.join("node_modules/poisha-client"))?;
    compile(&client).await?;
    compile(&shop).await?;

    let app = stage::server().await?;
    let mut suite = Command::new("node");
    suite.arg("--test").current_dir(&client);
    suite.args(["payments", "retries", "webhooks"].map(|name| format!("dist/test/{name}.test.js")));
    stage::tell(&mut suite, &app);
    run(suite, "").await?;
    drop(app);

    let app = stage::server().await?;
    let mut open = Command::new("node");
    open.arg("dist/shop.js").current_dir(&shop);
    stage::sells_and_gives_back(open, &app).await
}
