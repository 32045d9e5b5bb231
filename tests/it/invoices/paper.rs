//! Invoices as PDF: the same numbers as the API tells, for those who may read them, and for nobody else.

use super::{chair, made, now, payment_of, template::PNG};
use crate::documents::words_of;
use adapters::pdf::{self, Paper};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::operators::SeededRole;
use reqwest::Method;
use serde_json::json;
use tests::{Answer, Caller, Operator, Result, TestApp, caller::send};

/// The bytes of a PDF that is there.
async fn pdf(caller: &Caller, path: &str) -> Result<Vec<u8>> {
    let answer = caller.request(Method::GET, path).send().await?;
    let kind = answer.headers()["content-type"].to_str()?.to_owned();
    let (status, bytes) = (answer.status(), answer.bytes().await?);
    if status == 200 && kind == "application/pdf" && bytes.starts_with(b"%PDF-") {
        return Ok(bytes.to_vec());
    }
    Err(format!("{path}: {status} {kind} {}", String::from_utf8_lossy(&bytes)).into())
}

async fn refused(caller: &Caller, path: &str) -> Result<Answer> {
    send(caller.request(Method::GET, path)).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_invoice_its_credit_note_and_its_receipt_say_on_paper_what_the_api_says() -> Result {
    let app = TestApp::start().await?;
    let body = json!({ "companyName": "Rice Shop Ltd", "bin": "000123456-0101" });
    assert_eq!(app.put("/invoices/template", &body).await?.status, 200);
    let logo = app.request(Method::PUT, "/invoices/template/logo").header("Content-Type", "image/png").body(PNG);
    assert_eq!(send(logo).await?.status, 200);
    let invoice = made(&app, &chair()).await?;
    let (id, number) = (invoice.text_at("/data/id"), invoice.text_at("/data/number"));
    let path = format!("/invoices/{id}/pdf");
    let printed = pdf(&app, &path).await?;
    assert!(printed == pdf(&app, &path).await?, "the same bytes, as long as nothing changes");
    let words = words_of(&printed).await?;
    for said in [number, "Rice Shop Ltd", "000123456-0101", "Rahima Begum", "Chair", "103.50", "13.50", "90.00", "pay/"]
    {
        assert!(words.contains(said), "{said} is not in {words}");
    }
    let archived = pdf(&app, &format!("{path}?archival=true")).await?;
    assert!(archived != printed && archived.windows(11).any(|window| window == b"pdfaid:part"));
    let payment = payment_of(&app, &invoice, 10_350).await?;
    let receipt = format!("/invoices/{id}/payments/{}/receipt", payment.id);
    let early = refused(&app, &receipt).await?;
    assert_eq!((early.status.as_u16(), early.code()), (409, "INVALID_OPERATION_STATE"), "{early}");
    app.customer().pays(&payment).await?;
    let words = words_of(&pdf(&app, &path).await?).await?;
    assert!(words.contains("PAID") && words.contains("BDT 0.00"), "{words}");
    let words = words_of(&pdf(&app, &receipt).await?).await?;
    assert!(words.contains("BDT 103.50") && words.contains(number), "{words}");
    let body = json!({ "amountMinor": 1_035, "reason": "A scratch" });
    let noted = app.post(&format!("/invoices/{id}/credit-notes"), &body).await?;
    assert_eq!(noted.status, 201, "{noted}");
    let note = format!("/invoices/{id}/credit-notes/{}/pdf", noted.text_at("/data/id"));
    let words = words_of(&pdf(&app, &note).await?).await?;
    for said in [noted.text_at("/data/number"), number, "A scratch", "BDT 10.35"] {
        assert!(words.contains(said), "{said} is not in {words}");
    }
    Ok(())
}

/// The PDF that a desk lays out of what the server tells it.
async fn laid_out_at_the_desk(desk: &Operator, invoice: &str) -> Result<Vec<u8>> {
    let told = desk.get(&format!("/admin/invoices/{invoice}/paper")).await?;
    assert_eq!(told.text_at("/data/template"), pdf::template(), "{told}");
    let text = |name: &str| told.at(&format!("/data/{name}")).as_str().map(str::to_owned);
    Ok(pdf::lay_out(Paper {
        lines: usize::try_from(told.at("/data/lines").as_u64().ok_or("no lines")?)?,
        issued_at: text("issuedAt").map(|at| at.parse()).transpose()?,
        facts: text("facts").ok_or("no facts")?,
        logo: text("logo").map(|logo| STANDARD.decode(logo)).transpose()?,
        qr: text("qr"),
    })?)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_desk_lays_out_the_very_bytes_that_the_server_prints() -> Result {
    let app = TestApp::start().await?;
    let finance = app.operator("finance", SeededRole::Finance).await?;
    let draft =
        made(&app, &json!({ "issue": false, "customerReference": "c", "lineItems": chair()["lineItems"] })).await?;
    let plain = made(&app, &chair()).await?;
    let body = json!({ "companyName": "ক্ষুদ্র ব্যবসায়ী সমিতি", "bin": "000123456-0101", "language": "BOTH" });
    let put = app.put("/invoices/template", &body).await?;
    assert_eq!(put.status, 200, "{put}");
    let logo = app.request(Method::PUT, "/invoices/template/logo").header("Content-Type", "image/png").body(PNG);
    assert_eq!(send(logo).await?.status, 200);
    let taxed = made(&app, &chair()).await?;
    for invoice in [&draft, &plain, &taxed] {
        let id = invoice.text_at("/data/id");
        let printed = pdf(&app, &format!("/invoices/{id}/pdf")).await?;
        assert!(printed == laid_out_at_the_desk(&finance, id).await?, "{invoice}");
    }
    let told = finance.get(&format!("/admin/invoices/{}/paper", taxed.text_at("/data/id"))).await?;
    assert_eq!(told.text_at("/data/fileName"), format!("{}.pdf", taxed.text_at("/data/number")), "{told}");
    let nobody = finance.get("/admin/invoices/inv_00000000000000000000000000/paper").await?;
    assert_eq!(nobody.code(), "RESOURCE_NOT_FOUND", "{nobody}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn paper_is_for_those_who_may_read_the_invoice() -> Result {
    let app = TestApp::start().await?;
    let (other, _) = app.another_app().await?;
    let draft =
        made(&app, &json!({ "issue": false, "customerReference": "c", "lineItems": chair()["lineItems"] })).await?;
    let path = format!("/invoices/{}/pdf", draft.text_at("/data/id"));
    assert!(words_of(&pdf(&app, &path).await?).await?.contains("DRAFT"));
    assert_eq!(refused(&other, &path).await?.status, 404);
    let anonymous = send(app.anonymous(Method::GET, &path)).await?;
    assert_eq!(anonymous.status, 401);
    let invoice = made(&app, &chair()).await?;
    let id = invoice.text_at("/data/id");
    for wrong in [
        format!("/invoices/{id}/credit-notes/crn_00000000000000000000000000/pdf"),
        format!("/invoices/{id}/payments/pay_00000000000000000000000000/receipt"),
        "/invoices/inv_00000000000000000000000000/pdf".to_owned(),
    ] {
        assert_eq!(refused(&app, &wrong).await?.code(), "RESOURCE_NOT_FOUND", "{wrong}");
    }
    // Whoever has the link has the paper: the page's own address.
    let public = format!("{}/pdf", invoice.text_at("/data/payableUrl"));
    let shown = app.browser().get(&public).send().await?;
    assert_eq!((shown.status().as_u16(), shown.headers()["content-type"].to_str()?), (200, "application/pdf"));
    let words = words_of(&shown.bytes().await?).await?;
    assert!(words.contains(invoice.text_at("/data/number")), "{words}");
    let nobody = app.browser().get(format!("{}/pay/00000000000000000000000000/pdf", app.server.url)).send().await?;
    assert_eq!(nobody.status(), 404);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_largest_invoice_is_made_and_one_line_more_is_refused() -> Result {
    let app = TestApp::start().await?;
    let description: String = "কাঠের চেয়ার ".repeat(50).chars().take(500).collect();
    let lines = |count: usize| {
        let line = json!({ "description": description.trim(), "qty": 1, "unitAmountMinor": 100 });
        json!({ "customerReference": "c", "lineItems": vec![line; count] })
    };
    let invoice = made(&app, &lines(500)).await?;
    assert_eq!(invoice.at("/data/totalMinor"), &json!(50_000), "{}", invoice.status);
    let read = now(&app, &invoice).await?;
    assert_eq!(read.at("/data/lineItems/499/description"), description.trim());
    let refused = app.post("/invoices", &lines(501)).await?;
    assert_eq!(refused.code(), "VALIDATION_ERROR", "{refused}");
    Ok(())
}
