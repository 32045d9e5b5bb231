//! The Go client and its sample shop.

use super::{clients, samples, stage};
use crate::tools::{repository, run};
use std::{fs, path::Path};
use tests::Result;
use tokio::process::Command;

fn go(module: &Path, arguments: &[&str]) -> Command {
    let mut go = Command::new("go");
    go.args(arguments).current_dir(module).env("GOTOOLCHAIN", "local").env("GOFLAGS", "-mod=readonly");
    go
}

#[tokio::test]
async fn the_go_client_is_what_the_document_makes() -> Result {
    let made = tempfile::tempdir()?;
    let mut generate = Command::new(repository().join("tests/tools/go_client/generate"));
    generate.arg(made.path());
    run(generate, "").await?;
    let (made, committed) = (made.path().join("api.gen.go"), clients().join("go/api.gen.go"));
    assert!(fs::read_to_string(made)? == fs::read_to_string(committed)?, "run ./dev openapi");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_go_client_passes_every_linter_keeps_its_promises_and_runs_a_shop() -> Result {
    let (client, shop) = (clients().join("go"), samples().join("go"));
    for module in [&client, &shop] {
        run(go(module, &["vet", "./..."]), "").await?;
        let mut check = Command::new("staticcheck");
        check.arg("./...").current_dir(module).env("GOTOOLCHAIN", "local");
        run(check, "").await?;
    }
    let app = stage::server().await?;
    // The race detector is linked in by a C compiler.
    let has_compiler = Command::new("cc").arg("--version").output().await.is_ok_and(|said| said.status.success());
    let mut suite = go(&client, &["test", "-count=1"]);
    suite.args(has_compiler.then_some("-race")).arg("./...").env("CGO_ENABLED", if has_compiler { "1" } else { "0" });
    stage::tell(&mut suite, &app);
    run(suite, "").await?;
    drop(app);

    // `go run` would leave the shop behind when it is stopped.
    let place = tempfile::tempdir()?;
    let program = place.path().join("shop");
    let mut build = go(&shop, &["build", "-o"]);
    build.arg(&program);
    run(build, "").await?;
    let app = stage::server().await?;
    stage::sells_and_gives_back(Command::new(program), &app).await
}
