//! The payable page without JavaScript: read, paid in parts, a receipt afterwards; and texts that would like to be more.

use super::{chair, in_parts, made, state};
use insta::assert_snapshot;
use scraper::{Html, Selector};
use serde_json::json;
use tests::{Payment, Result, TestApp};

/// What a page says, one piece a line.
fn words(page: &str, selector: &str) -> Vec<String> {
    let html = Html::parse_document(page);
    let selector = Selector::parse(selector).unwrap();
    html.select(&selector)
        .map(|found| found.text().flat_map(str::split_whitespace).collect::<Vec<_>>().join(" "))
        .collect()
}

fn path_of(url: &str) -> String {
    url.split_once("/pay/").map(|(_, rest)| format!("/pay/{rest}")).unwrap_or_default()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_customer_pays_an_installment_and_then_the_rest_and_reads_the_receipts() -> Result {
    let app = TestApp::start().await?;
    let invoice = made(&app, &in_parts(&app)).await?;
    let path = path_of(invoice.text_at("/data/payableUrl"));
    let page = app.customer().opens(&path).await?;
    assert_eq!(page.status, 200);
    assert!(page.header("content-security-policy").contains("default-src 'none'"));
    assert_eq!(page.header("cache-control"), "no-store");
    assert_snapshot!(words(&page.text, ".amount, .offer .name, .offer .sum, .sums .strong").join("\n"), @r"
    ৳100.00
    Installment 1
    ৳40.00
    Everything outstanding
    ৳100.00
    Total ৳100.00
    Amount to pay ৳100.00
    ");
    let press = |share: &'static str| {
        let url = format!("{}{path}/pay?lang=en", app.server.url);
        app.browser().post(url).header("Accept", "text/html").form(&[("share", share)]).send()
    };
    let to = |answer: &reqwest::Response| answer.headers()["location"].to_str().unwrap_or_default().to_owned();
    let first = press("next").await?;
    assert_eq!(first.status(), 303);
    let (one, two) = (to(&first), to(&press("next").await?));
    assert_eq!(one, two, "pressing twice is once");
    let reference = one.trim_start_matches("/checkout/").split('?').next().unwrap_or_default().to_owned();
    let payments = app.read("/payments").await?;
    let begun = Payment { checkout_url: format!("{}{one}", app.server.url), reference, ..Payment::of(&payments) };
    app.customer().pays(&begun).await?;
    assert_eq!(state(&app, &invoice).await?, "PARTIALLY_PAID 4000 6000");
    let rest = to(&press("all").await?);
    let begun = Payment { checkout_url: format!("{}{rest}", app.server.url), ..begun };
    app.customer().pays(&begun).await?;
    assert_eq!(state(&app, &invoice).await?, "PAID 10000 0");
    let page = app.customer().opens(&path).await?;
    assert_eq!(words(&page.text, "#receipts li .sum"), ["৳40.00", "৳60.00"].map(str::to_owned));
    assert!(words(&page.text, "form").is_empty(), "nothing is left to pay");
    let bangla = app.customer().opens(&format!("{path}?lang=bn")).await?;
    assert_eq!(words(&bangla.text, ".amount"), ["৳১০০.০০"]);
    let json = app.anonymous(reqwest::Method::GET, &path).send().await?;
    let shown = tests::Answer::read(json).await?;
    assert_eq!((shown.text_at("/data/status"), shown.at("/data/amountDueMinor")), ("PAID", &json!(0)), "{shown}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn hostile_texts_stay_texts_wherever_they_stand() -> Result {
    let app = TestApp::start().await?;
    let evil = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)> {{7*7}} #{evil} \u{202e}";
    let put = json!({ "companyName": evil, "contactDetails": evil, "footerNote": evil, "companyAddress": evil });
    assert_eq!(app.put("/invoices/template", &put).await?.status, 200);
    let mut body = chair();
    body["customerName"] = json!(evil);
    body["customerAddress"] = json!(evil);
    body["notes"] = json!(evil);
    body["lineItems"][0]["description"] = json!(evil);
    let invoice = made(&app, &body).await?;
    let page = app.customer().opens(&path_of(invoice.text_at("/data/payableUrl"))).await?;
    assert_eq!(page.status, 200);
    let html = Html::parse_document(&page.text);
    for forbidden in ["script", "img[src=x]", "[onerror]"] {
        assert_eq!(html.select(&Selector::parse(forbidden).unwrap()).count(), 0, "{forbidden} got in");
    }
    let shown = words(&page.text, ".parts .name").join(" ");
    assert!(shown.contains("<script>alert(1)</script>") && shown.contains("{{7*7}}"), "{shown}");
    assert_eq!(invoice.text_at("/data/lineItems/0/description"), evil);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_draft_has_no_page_and_a_void_one_cannot_be_paid() -> Result {
    let app = TestApp::start().await?;
    let mut body = chair();
    body["issue"] = json!(false);
    let draft = made(&app, &body).await?;
    assert_eq!(app.customer().opens(&path_of(draft.text_at("/data/payableUrl"))).await?.status, 404);
    assert_eq!(app.customer().opens("/pay/00000000000000000000000000").await?.status, 404);
    let invoice = made(&app, &chair()).await?;
    app.post(&format!("/invoices/{}/void", invoice.text_at("/data/id")), &json!({})).await?;
    let path = path_of(invoice.text_at("/data/payableUrl"));
    let page = app.customer().opens(&path).await?;
    assert!(words(&page.text, ".notice").join(" ").contains("withdrawn"), "{}", page.text);
    let url = format!("{}{path}/pay", app.server.url);
    let pressed = app.browser().post(url).form(&[("share", "all")]).send().await?;
    assert_eq!(pressed.status(), 303);
    assert!(pressed.headers()["location"].to_str()?.starts_with("/pay/"));
    Ok(())
}
