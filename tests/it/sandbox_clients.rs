//! The sandbox is what it claims to be: published client libraries, unchanged, complete payments against it.

mod bkash;

use std::path::{Path, PathBuf};
use std::process::Output;
use std::sync::Arc;

use adapters::sandbox::{Sandbox, SandboxOptions, Stores};
use tests::cluster::BoxError;
use tokio::net::TcpListener;
use tokio::process::Command;

fn tools() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tools")
}

/// Serves a sandbox for the rest of the test; answers it, and where it is.
async fn serve() -> Result<(Sandbox, String), BoxError> {
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    let public_origin = format!("http://{}", listener.local_addr()?);
    let clock = Arc::new(|| std::time::SystemTime::now().into());
    let sandbox = Sandbox::new(SandboxOptions { clock, stores: Stores::any(), public_origin: public_origin.clone() })?;
    tokio::spawn(sandbox.clone().serve(listener, std::future::pending()));
    Ok((sandbox, public_origin))
}

/// Starts a sandbox and runs a driver against it; answers the sentences it has proven.
async fn drive(mut driver: Command) -> Result<Vec<String>, BoxError> {
    let (_, public_origin) = serve().await?;
    let Output { status, stdout, stderr } = driver
        .arg(&public_origin)
        .env("NO_PROXY", "127.0.0.1")
        .current_dir(tools())
        .kill_on_drop(true)
        .output()
        .await?;
    let (said, wrong) = (String::from_utf8(stdout)?, String::from_utf8_lossy(&stderr).into_owned());
    assert!(status.success(), "the driver ended with {status} after\n{said}\n{wrong}");
    // Node.js says of its own switch that it was set.
    Ok(said.lines().filter(|line| !line.starts_with("SECURITY WARNING")).map(str::to_owned).collect())
}

#[tokio::test]
async fn npms_sslcommerz_lts_takes_a_payment_from_the_sandbox() -> Result<(), BoxError> {
    let library = tools().join("node_modules/sslcommerz-lts");
    assert!(library.is_dir(), "{} is not installed: run ./dev test", library.display());
    let mut node = Command::new("node");
    node.arg("sslcommerz_lts.mjs");
    assert_eq!(
        drive(node).await?,
        [
            "init with a wrong password is refused",
            "init opens a session and its page",
            "both queries know the open session",
            "the notification arrives before the browser",
            "validation says VALID, then VALIDATED, and INVALID_TRANSACTION to strangers",
            "both queries know the payment",
            "a refund is accepted once, bounded by the payment, and can be followed",
            "a failed payment is seen as failed",
        ],
    );
    Ok(())
}

#[tokio::test]
async fn pypis_sslcommerz_lib_and_sslcommerz_sdk_take_payments_from_the_sandbox() -> Result<(), BoxError> {
    let python = std::env::var("POISHA_TOOLS_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let mut import = Command::new(&python);
    let has_them = import.args(["-c", "import sslcommerz_lib, sslcommerz_sdk.store"]).output().await;
    assert!(
        has_them.is_ok_and(|output| output.status.success()),
        "sslcommerz-lib and sslcommerz-sdk are not installed for {python}: run ./dev test",
    );
    let mut python = Command::new(python);
    python.arg("sslcommerz_python.py");
    assert_eq!(
        drive(python).await?,
        [
            "lib: init opens a session",
            "lib: its own hash check believes the notification, and not an altered one",
            "lib: validation and both queries know the payment",
            "lib: a refund is accepted and can be followed, too large a one is not",
            "lib: its own hash check believes every other outcome",
            "sdk: init opens a session, and not with a wrong password",
            "sdk: its own sign check and schema take the notification and the validation",
            "sdk: its own sign check refuses an altered notification and a forged redirect",
            "sdk: both queries and the refund calls are understood",
        ],
    );
    Ok(())
}

#[tokio::test]
async fn pypis_paystation_and_paystation_python_sdk_take_payments_from_the_sandbox() -> Result<(), BoxError> {
    let python = std::env::var("POISHA_TOOLS_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let mut import = Command::new(&python);
    let has_them = import.args(["-c", "import paystation.paystation, paystation.client"]).output().await;
    assert!(
        has_them.is_ok_and(|output| output.status.success()),
        "paystation and paystation-python-sdk are not installed for {python}: run ./dev test",
    );
    let mut python = Command::new(python);
    python.arg("paystation_python.py");
    assert_eq!(
        drive(python).await?,
        [
            "paystation: a link is made once, and not with a wrong password",
            "paystation: an open invoice is processing, and shows its amount already",
            "paystation: a payment is known by its invoice, and the browser comes back with it",
            "paystation: a payer who bears the charge pays more than was asked",
            "sdk: a link is made once, and every refusal carries its code",
            "sdk: a payment is known by its invoice and by the gateway's transaction id",
            "sdk: the other ends are told in both vocabularies",
        ],
    );
    Ok(())
}

#[tokio::test]
async fn npms_nagad_payment_gateway_takes_payments_from_the_sandbox() -> Result<(), BoxError> {
    let library = tools().join("node_modules/nagad-payment-gateway");
    assert!(library.is_dir(), "{} is not installed: run ./dev test", library.display());
    let mut node = Command::new("node");
    // Node.js 20 refuses the padding that the gateway uses without this; later ones know the switch no more.
    let version = Command::new("node").arg("--version").output().await?;
    if String::from_utf8_lossy(&version.stdout).starts_with("v20.") {
        node.arg("--security-revert=CVE-2023-46809");
    }
    node.arg("nagad_payment_gateway.mjs");
    assert_eq!(
        drive(node).await?,
        [
            "an order is announced, sealed and placed, and has a page",
            "a repeated order, a short one and an odd amount are refused with their reasons",
            "a payment is verified, and the browser comes back with it",
            "a failed payment is seen as failed, and an unknown one is refused",
        ],
    );
    Ok(())
}

#[tokio::test]
async fn pypis_nagadpy_takes_payments_from_the_sandbox() -> Result<(), BoxError> {
    let python = std::env::var("POISHA_TOOLS_PYTHON").unwrap_or_else(|_| "python3".to_owned());
    let mut import = Command::new(&python);
    let has_it = import.args(["-c", "import nagadpy"]).output().await;
    assert!(
        has_it.is_ok_and(|output| output.status.success()),
        "nagadpy is not installed for {python}: run ./dev test",
    );
    let mut python = Command::new(python);
    python.arg("nagad_python.py");
    assert_eq!(
        drive(python).await?,
        [
            "an order is announced, sealed and placed, and has a page",
            "a repeated order and a short one are refused",
            "a payment is made step by step and verified without any header",
            "an unknown payment is refused with its reason",
        ],
    );
    Ok(())
}
