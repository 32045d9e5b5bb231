//! The Java client and its sample shop.

use super::{clients, copy, samples, stage};
use crate::tools::{repository, run};
use std::{collections::BTreeMap, fs, path::Path};
use tests::Result;
use tokio::process::Command;

fn maven(project: &Path, arguments: &[&str]) -> Command {
    let mut maven = Command::new("mvn");
    maven.args(["-q", "-B"]).args(arguments).current_dir(project);
    maven
}

/// Every source below a directory, by its name in it.
fn sources(root: &Path) -> Result<BTreeMap<String, String>> {
    let (mut found, mut waiting) = (BTreeMap::new(), vec![root.to_owned()]);
    while let Some(directory) = waiting.pop() {
        for entry in fs::read_dir(directory)? {
            let path = entry?.path();
            if path.is_dir() {
                waiting.push(path);
            } else {
                found.insert(path.strip_prefix(root)?.display().to_string(), fs::read_to_string(&path)?);
            }
        }
    }
    Ok(found)
}

#[tokio::test]
async fn the_java_client_is_what_the_document_makes() -> Result {
    let made = tempfile::tempdir()?;
    let mut generate = Command::new(repository().join("tests/tools/java_client/generate"));
    generate.arg(made.path());
    run(generate, "").await?;
    let committed = sources(&clients().join("java/src/generated/java"))?;
    assert!(
        sources(made.path())? == committed,
        "the committed client is not what the document makes: run ./dev openapi"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_java_client_compiles_without_a_warning_keeps_its_promises_and_runs_a_shop() -> Result {
    let place = tempfile::tempdir()?;
    let (client, shop) = (place.path().join("clients/java"), place.path().join("samples/java"));
    copy(&clients().join("java"), &client)?;
    copy(&samples().join("java"), &shop)?;
    let app = stage::server().await?;
    let mut suite = maven(&client, &["verify"]);
    stage::tell(&mut suite, &app);
    run(suite, "").await?;
    drop(app);

    run(maven(&shop, &["-f", "all.xml", "-DskipTests", "package"]), "").await?;
    let app = stage::server().await?;
    let mut open = Command::new("java");
    open.arg("-jar").arg(shop.join("target/shop.jar"));
    stage::sells_and_gives_back(open, &app).await
}
