//! The generated clients: they are what the committed document makes, they compile, and they create and read payments.

use crate::tools::{node_tool, python, python_tool, repository, run};
use poisha_client::{Client, Error, types};
use reqwest::header::HeaderMap;
use sha2::{Digest, Sha256};
use std::{
    collections::BTreeMap,
    fs, io,
    path::{Path, PathBuf},
};
use tests::{Result, TestApp};
use tokio::process::Command;

const WHAT_TO_DO: &str = "the committed client is not what the document makes: run ./dev openapi";
/// What every client's driver says.
const SAID: &str =
    "read PENDING 115000 Rice cooker; refused VALIDATION_ERROR; 2 keys; payment.succeeded SUCCEEDED 115000";
/// What nobody generates.
const BY_HAND: [&str; 1] = ["poisha_client/connect.py"];

fn clients() -> PathBuf {
    repository().join("openapi/clients")
}

fn document() -> PathBuf {
    repository().join("openapi/openapi.json")
}

/// Every file below a directory, but caches, with its content.
fn files(root: &Path) -> io::Result<BTreeMap<PathBuf, String>> {
    let (mut found, mut waiting) = (BTreeMap::new(), vec![root.to_owned()]);
    while let Some(directory) = waiting.pop() {
        for entry in fs::read_dir(directory)? {
            let path = entry?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            if path.is_dir() && !name.ends_with("cache") && name != "__pycache__" {
                waiting.push(path);
            } else if path.is_file() {
                found.insert(path.strip_prefix(root).unwrap_or(&path).to_owned(), fs::read_to_string(&path)?);
            }
        }
    }
    Ok(found)
}

#[tokio::test]
async fn the_typescript_client_is_what_the_document_makes() -> Result {
    let made = tempfile::tempdir()?;
    let schema = made.path().join("schema.d.ts");
    let mut generate = Command::new(node_tool("openapi-typescript")?);
    generate.arg(document()).arg("--output").arg(&schema);
    run(generate, "").await?;
    let committed = fs::read_to_string(clients().join("typescript/schema.d.ts"))?;
    assert!(fs::read_to_string(schema)? == committed, "TypeScript: {WHAT_TO_DO}");
    Ok(())
}

#[tokio::test]
async fn the_python_client_is_what_the_document_makes() -> Result {
    let made = tempfile::tempdir()?;
    let mut generate = Command::new(python_tool("openapi-python-client")?);
    generate.arg("generate").arg("--path").arg(document());
    generate.arg("--config").arg(repository().join("tests/tools/openapi_python_client.yaml"));
    generate.args(["--meta", "uv", "--fail-on-warning", "--overwrite", "--output-path"]).arg(made.path());
    run(generate, "").await?;
    let (made, mut committed) = (files(made.path())?, files(&clients().join("python"))?);
    committed.retain(|path, _| !BY_HAND.iter().any(|by_hand| path == Path::new(by_hand)));
    assert_eq!(made.keys().collect::<Vec<_>>(), committed.keys().collect::<Vec<_>>(), "Python: {WHAT_TO_DO}");
    for (path, text) in made {
        assert!(Some(&text) == committed.get(&path), "Python, {}: {WHAT_TO_DO}", path.display());
    }
    Ok(())
}

/// progenitor takes minutes to install, so `./dev openapi` notes which document it was given.
#[test]
fn the_rust_client_was_made_from_the_committed_document() -> Result {
    let manifest = fs::read_to_string(clients().join("rust/Cargo.toml"))?;
    let sum = hex::encode(Sha256::digest(fs::read(document())?));
    assert!(manifest.contains(&format!("document-sha256 = \"{sum}\"")), "Rust: {WHAT_TO_DO}");
    Ok(())
}

/// A server, and the body of an event that it sent.
async fn server() -> Result<(TestApp, String)> {
    let app = TestApp::start().await?;
    app.paid_payment(115_000).await?;
    app.run_workers_until_idle().await?;
    let arrived = app.receiver.arrived();
    let event = arrived.iter().find(|event| event.says("/type") == "payment.succeeded").ok_or("no event came")?;
    let body = event.body.clone();
    Ok((app, body))
}

fn tell(driver: &mut Command, app: &TestApp) {
    driver.env("POISHA_URL", format!("{}/api/v1", app.server.url));
    driver.env("POISHA_KEY", &app.test.key).env("POISHA_SECRET", &app.test.secret);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_typescript_client_compiles_strictly_and_takes_a_payment() -> Result {
    let place = tempfile::tempdir()?;
    let tools = repository().join("tests/tools");
    for file in ["client.ts", "schema.d.ts", "tsconfig.json", "package.json"] {
        fs::copy(clients().join("typescript").join(file), place.path().join(file))?;
    }
    fs::copy(tools.join("openapi_client.ts"), place.path().join("openapi_client.ts"))?;
    std::os::unix::fs::symlink(tools.join("node_modules"), place.path().join("node_modules"))?;
    let mut compile = Command::new(node_tool("tsc")?);
    compile.args(["--project", "tsconfig.json"]).current_dir(place.path());
    run(compile, "").await?;
    let (app, event) = server().await?;
    let mut driver = Command::new("node");
    driver.arg("dist/openapi_client.js").current_dir(place.path());
    tell(&mut driver, &app);
    assert_eq!(run(driver, &event).await?.trim(), SAID);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_python_client_compiles_and_takes_a_payment() -> Result {
    let package = clients().join("python");
    let mut compile = python()?;
    let all =
        "import ast, pathlib, sys; [ast.parse(f.read_bytes(), f) for f in pathlib.Path(sys.argv[1]).rglob('*.py')]";
    compile.args(["-c", all]).arg(&package);
    run(compile, "").await?;
    let (app, event) = server().await?;
    let mut driver = python()?;
    driver.arg(repository().join("tests/tools/openapi_client.py")).arg(package);
    tell(&mut driver, &app);
    assert_eq!(run(driver, &event).await?.trim(), SAID);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_rust_client_takes_a_payment() -> Result {
    let (app, event) = server().await?;
    let mut headers = HeaderMap::new();
    headers.insert("X-Api-Key", app.test.key.parse()?);
    headers.insert("X-Api-Secret", app.test.secret.parse()?);
    let http = reqwest::Client::builder().default_headers(headers).no_proxy().build()?;
    let client = Client::new_with_client(&format!("{}/api/v1", app.server.url), http);
    let (first, second) = ("order-1".parse()?, "order-2".parse()?);
    let created = client.create_payment(Some(&first), &wanted(115_000)?).await?.into_inner().data;
    let again = client.create_payment(Some(&first), &wanted(115_000)?).await?.into_inner().data;
    assert_eq!(*again.id, *created.id, "a retry with its key made a second payment");
    let found = client.get_payment(&created.id.as_str().parse()?).await?.into_inner().data;
    assert_eq!((found.status, found.amount_minor), (types::PaymentStatus::Pending, 115_000));
    assert_eq!(found.product_name.as_deref(), Some("Rice cooker"));
    let refused = client.create_payment(Some(&first), &wanted(1)?).await;
    let Err(Error::ErrorResponse(refused)) = refused else { return Err("a key was used twice".into()) };
    assert_eq!(refused.into_inner().meta.error_code.as_deref(), Some("IDEMPOTENCY_KEY_CONFLICT"));
    assert!(client.create_payment(Some(&second), &wanted(1)?).await.is_ok());
    match serde_json::from_str(&event)? {
        types::EventBody::PaymentEvent(event) => assert_eq!(event.data.captured_minor, 115_000),
        types::EventBody::OrderEvent(_)
        | types::EventBody::InvoiceEvent(_)
        | types::EventBody::RefundEvent(_)
        | types::EventBody::SettlementEvent(_)
        | types::EventBody::CredentialRotatedEvent(_)
        | types::EventBody::EndpointTestEvent(_) => return Err("another event came".into()),
    }
    Ok(())
}

fn wanted(amount_minor: u64) -> Result<types::CreatePayment> {
    Ok(types::CreatePayment {
        amount_minor: amount_minor.try_into()?,
        cancel_url: None,
        currency: None,
        customer_email: None,
        customer_name: None,
        customer_phone: None,
        customer_reference: "customer-1".parse()?,
        expires_in_seconds: None,
        invoice_id: None,
        metadata: None,
        method: None,
        order_id: None,
        product_name: Some("Rice cooker".parse()?),
        success_url: None,
    })
}
