//! The clients: their generated parts are what the committed document makes, each compiles as strictly as its language
//! can, keeps its promises in a suite of its own, and runs a sample shop against a real server.

mod generated;
mod go;
mod java;
mod python;
mod stage;
mod typescript;

use crate::tools::repository;
use poisha_client::{Client, Error, types};
use reqwest::header::HeaderMap;
use std::{
    fs, io,
    path::{Path, PathBuf},
};
use tests::{Result, TestApp};

fn clients() -> PathBuf {
    repository().join("openapi/clients")
}

fn samples() -> PathBuf {
    repository().join("openapi/samples")
}

fn document() -> PathBuf {
    repository().join("openapi/openapi.json")
}

/// What building leaves in a package.
const MADE: [&str; 3] = ["node_modules", "dist", "target"];

/// Copies a package's own files.
fn copy(from: &Path, to: &Path) -> io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let (path, name) = entry.map(|entry| (entry.path(), entry.file_name()))?;
        if MADE.iter().any(|made| name == *made) {
            continue;
        }
        if path.is_dir() { copy(&path, &to.join(name))? } else { fs::copy(&path, to.join(name)).map(|_| ())? }
    }
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
