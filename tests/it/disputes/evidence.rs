//! What is said about a dispute and which files are added: they come back as they came, and nothing hostile goes in or out.

use super::{finance, of, path, records, said};
use domain::operators::SeededRole;
use reqwest::{Method, header};
use serde_json::json;
use tests::{Answer, Operator, Result, TestApp, caller::send};

const PDF: &[u8] = b"%PDF-1.7\nproof of delivery";

async fn adds(who: &Operator, dispute: &Answer, name: &str, kind: &str, bytes: Vec<u8>) -> Result<Answer> {
    let request = who.request(Method::POST, &path(dispute, "/files")).query(&[("name", name)]);
    send(request.header(header::CONTENT_TYPE, kind).body(bytes)).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn evidence_comes_back_as_it_came_and_hostile_files_stay_out() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    let maker = finance(&app, "maker").await?;
    let dispute = records(&maker, &of(&payment, "CB-1", 6_000)).await?;
    let said_so =
        maker.post(&path(&dispute, "/comments"), &json!({ "text": "Called the courier:\nit was signed for." })).await?;
    assert_eq!((said_so.status.as_u16(), said_so.at("/data/number")), (201, &json!(2)), "{said_so}");
    let blank = maker.post(&path(&dispute, "/comments"), &json!({ "text": " \n " })).await?;
    assert_eq!(said(&blank), "400 VALIDATION_ERROR");

    let added = adds(&maker, &dispute, "রসিদ 1.pdf", "application/octet-stream", PDF.to_vec()).await?;
    assert_eq!((added.status.as_u16(), added.text_at("/data/file/kind")), (201, "PDF"), "{added}");
    let location = added.header("location").to_owned();
    let found = maker.request(Method::GET, location.strip_prefix("/api/v1").ok_or("no location")?).send().await?;
    let header =
        |name: &str| found.headers().get(name).and_then(|value| value.to_str().ok()).unwrap_or_default().to_owned();
    assert_eq!(header("content-type"), "application/octet-stream");
    assert_eq!(header("x-content-type-options"), "nosniff");
    assert!(header("content-disposition").starts_with("attachment; filename=\""), "{}", header("content-disposition"));
    assert_eq!(found.bytes().await?, PDF);

    for (name, kind, bytes, expected) in [
        ("page.pdf", "application/octet-stream", b"<html><script>".to_vec(), "400 VALIDATION_ERROR"),
        ("../page.pdf", "application/octet-stream", PDF.to_vec(), "400 VALIDATION_ERROR"),
        ("page\u{202e}fdp.pdf", "application/octet-stream", PDF.to_vec(), "400 VALIDATION_ERROR"),
        ("page.exe", "application/octet-stream", PDF.to_vec(), "400 VALIDATION_ERROR"),
        ("page.pdf", "application/octet-stream", Vec::new(), "400 VALIDATION_ERROR"),
        ("page.pdf", "application/pdf", PDF.to_vec(), "415 UNSUPPORTED_MEDIA_TYPE"),
        ("page.pdf", "application/octet-stream", vec![b' '; 5 * 1024 * 1024 + 1], "413 PAYLOAD_TOO_LARGE"),
    ] {
        let refused = adds(&maker, &dispute, name, kind, bytes).await?;
        assert_eq!(said(&refused), expected, "{name}: {refused}");
    }
    for number in [1, 2, 4, 99] {
        assert_eq!(maker.get(&path(&dispute, &format!("/files/{number}"))).await?.status, 404, "{number}");
    }
    let viewer = app.operator("viewer", SeededRole::Viewer).await?;
    assert_eq!(viewer.get(&path(&dispute, "/files/3")).await?.code(), "FORBIDDEN", "evidence is about a customer");
    let shown = maker.get(&path(&dispute, "")).await?;
    assert_eq!(shown.at("/data/entries").as_array().map(Vec::len), Some(3), "{shown}");
    assert_eq!(shown.text_at("/data/entries/2/file/name"), "রসিদ 1.pdf");
    Ok(())
}
