//! The Python client and its sample shop.

use super::{clients, samples, stage};
use crate::tools::{python, python_tool, run};
use tests::Result;
use tokio::process::Command;

#[tokio::test(flavor = "multi_thread")]
async fn the_python_client_is_typed_strictly_keeps_its_promises_and_runs_a_shop() -> Result {
    let (client, shop) = (clients().join("python"), samples().join("python"));
    let kept = tempfile::tempdir()?;
    let mut check = Command::new(python_tool("mypy")?);
    check.args(["--strict", "poisha", "poisha_client", "tests"]).arg(shop.join("shop.py"));
    check.arg("--cache-dir").arg(kept.path()).env("MYPYPATH", &client).current_dir(&client);
    run(check, "").await?;

    let app = stage::server().await?;
    let mut suite = python()?;
    suite.args(["-m", "pytest", "-q"]).env("PYTHONPATH", &client).current_dir(&client);
    stage::tell(&mut suite, &app);
    run(suite, "").await?;
    drop(app);

    let app = stage::server().await?;
    let mut open = python()?;
    open.arg(shop.join("shop.py")).env("PYTHONPATH", &client);
    stage::sells_and_gives_back(open, &app).await
}
