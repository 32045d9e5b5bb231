//! How invoices look: versions, and a logo that is a picture and nothing else.

use super::{chair, made};
use reqwest::Method;
use serde_json::json;
use tests::{Result, TestApp, caller::send};

/// The smallest PNG there is: one transparent point.
pub(super) const PNG: &[u8] = &[
    0x89, b'P', b'N', b'G', 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d, b'I', b'H', b'D', b'R', 0, 0, 0, 1, 0, 0, 0, 1, 8,
    6, 0, 0, 0, 0x1f, 0x15, 0xc4, 0x89, 0, 0, 0, 0x0a, b'I', b'D', b'A', b'T', 0x78, 0x9c, 0x63, 0, 1, 0, 0, 5, 0, 1,
    0x0d, 0x0a, 0x2d, 0xb4, 0, 0, 0, 0, b'I', b'E', b'N', b'D', 0xae, 0x42, 0x60, 0x82,
];

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_template_has_versions_and_a_logo_is_a_picture() -> Result {
    let app = TestApp::start().await?;
    let first = app.read("/invoices/template").await?;
    assert_eq!((first.at("/data/version"), first.text_at("/data/numberPrefix")), (&json!(0), "INV-"));
    let body = json!({
        "companyName": "দোকান Ltd", "companyAddress": "12 Mirpur Road\nDhaka 1205", "bin": "000123456-0101",
        "accentColor": "#0b6e4f", "language": "BANGLA", "numberGrouping": "LAKH", "numberPrefix": "SHOP/",
    });
    let put = app.put("/invoices/template", &body).await?;
    assert_eq!((put.status.as_u16(), put.at("/data/version")), (200, &json!(1)), "{put}");
    let logo = |bytes: Vec<u8>, kind: &'static str| {
        send(app.request(Method::PUT, "/invoices/template/logo").header("Content-Type", kind).body(bytes))
    };
    let kept = logo(PNG.to_vec(), "image/png").await?;
    assert_eq!((kept.status.as_u16(), kept.at("/data/version")), (200, &json!(2)), "{kept}");
    assert_eq!(kept.text_at("/data/companyName"), "দোকান Ltd", "the words stay");
    let shown = app.browser().get(kept.text_at("/data/logoUrl")).send().await?;
    assert_eq!(shown.headers()["content-type"], "image/png");
    assert_eq!(shown.headers()["x-content-type-options"], "nosniff");
    assert_eq!(shown.bytes().await?, PNG);
    for (bytes, kind, code) in [
        (b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'/>".to_vec(), "image/png", "VALIDATION_ERROR"),
        (PNG.to_vec(), "image/svg+xml", "UNSUPPORTED_MEDIA_TYPE"),
        ([PNG, &vec![0; 256 * 1024]].concat(), "image/png", "PAYLOAD_TOO_LARGE"),
    ] {
        let refused = logo(bytes, kind).await?;
        assert_eq!(refused.code(), code, "{refused}");
    }
    let invoice = made(&app, &chair()).await?;
    assert_eq!(invoice.text_at("/data/number"), "SHOP/000001");
    let gone = app.delete("/invoices/template/logo").await?;
    assert_eq!((gone.at("/data/version"), gone.at("/data/logoUrl")), (&json!(3), &json!(null)), "{gone}");
    let recorded = "select count(*)::text from audit_log where action = 'invoice_template.changed'";
    assert_eq!(app.sql(recorded).await?, ["3"]);
    let wrong = app.put("/invoices/template", &json!({ "accentColor": "#ffffff" })).await?;
    assert_eq!(wrong.code(), "VALIDATION_ERROR", "{wrong}");
    Ok(())
}
