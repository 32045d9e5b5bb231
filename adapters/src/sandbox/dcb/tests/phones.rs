//! The phones' own side: screens, balances, pages and the report.

use super::*;

#[tokio::test]
async fn a_phone_shows_its_code_to_people_and_to_machines() {
    let world = World::start().await;
    let body = json!({ "subscriberId": "tel:8801812345678" });
    world.bdapps("/otp/request", body).await;
    let messages = world.get("/sandbox/dcb/phones/01812345678").await;
    let code = messages[0]["code"].as_str().unwrap();
    assert_eq!((messages[0]["from"].as_str(), code.len()), (Some("Robi"), 6));
    let page = world.client.get(world.url("/sandbox/dcb/phones/01812345678")).send().await.unwrap();
    assert!(page.headers()["content-security-policy"].to_str().unwrap().contains("default-src 'none'"));
    let html = page.text().await.unwrap();
    assert!(html.contains(code) && html.contains("SANDBOX") && html.contains("Tk 500.00"), "{html}");
    let numbers = world.get("/sandbox/dcb/numbers").await;
    assert!(numbers.as_array().unwrap().iter().any(|number| number["endsIn"] == "0000002"), "{numbers}");
}

#[tokio::test]
async fn a_balance_can_be_set_and_every_charge_stands_in_the_report() {
    let world = World::start().await;
    let phone = world.url("/sandbox/dcb/phones/01812345678");
    let set = world.client.put(&phone).json(&json!({ "balance": "12.50" })).send().await.unwrap();
    assert_eq!(set.status(), 200);
    assert_eq!(world.debit("a1", "8801812345678", "12.51").await["statusCode"], "E1378");
    assert_eq!(
        world.debit("a1", "8801812345678", "12.50").await["statusCode"],
        "S1000",
        "the same id, now it is there"
    );
    let report = world.client.get(world.url("/sandbox/dcb/statement.csv")).send().await.unwrap().text().await.unwrap();
    let charge = &world.sandbox.dcb().charges()[0];
    let line = format!("2026-01-05,bdapps,{},a1,12.50,charge", charge.internal_id);
    assert_eq!(report.lines().collect::<Vec<_>>(), ["date,face,operator_id,merchant_id,amount,kind", &line]);
    let wrong = world.client.put(&phone).json(&json!({ "balance": "much" })).send().await.unwrap();
    assert_eq!(wrong.status(), 400);
}

#[tokio::test]
async fn the_consent_page_works_without_javascript() {
    let world = World::start().await;
    let body = json!({ "amount": 10, "currency": "BDT", "productDescription": "Tea & milk", "msisdn": "8801712345678",
        "urls": { "ok": "https://shop.example/ok", "deny": "https://shop.example/deny", "error": "https://shop.example/error" } });
    let (_, said) = world.dob("/partner/v3/consent/prepare", body).await;
    let page = said["url"].as_str().unwrap();
    let press = async |form: &[(&str, &str)]| world.client.post(page).form(form).send().await.unwrap();
    let html = world.client.get(page).send().await.unwrap().text().await.unwrap();
    assert!(html.contains("Tk 10.00") && html.contains("01712345678") && html.contains("Tea &#38; milk"), "{html}");
    let html = press(&[("action", "send"), ("number", "01712345678")]).await.text().await.unwrap();
    let pin = world.sandbox.dcb().last_code("01712345678").unwrap();
    assert!(html.contains(&pin), "the phone's screen stands beside the page: {html}");
    for number in ["01812345678", "nonsense"] {
        let html = press(&[("action", "send"), ("number", number)]).await.text().await.unwrap();
        assert!(html.contains("This is no Grameenphone number."), "{number}");
    }
    let done = press(&[("action", "confirm"), ("pin", &pin)]).await;
    assert_eq!(done.status(), 303);
    assert!(done.headers()["location"].to_str().unwrap().starts_with("https://shop.example/ok?customerReference="));
    let over = world.client.get(page).send().await.unwrap().text().await.unwrap();
    assert!(over.contains("This page was answered"));
    assert_eq!(world.client.get(world.url("/consent/nothing")).send().await.unwrap().status(), 404);
}
