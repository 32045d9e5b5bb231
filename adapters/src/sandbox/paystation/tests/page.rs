//! The hosted page, as a browser without JavaScript sees it.

use super::World;

impl World {
    fn page(&self, number: &str) -> String {
        self.sandbox.paystation().view(number).unwrap().page_url
    }

    async fn press(&self, number: &str, form: &[(&str, &str)]) -> reqwest::Response {
        self.client.post(self.page(number)).form(form).send().await.unwrap()
    }
}

#[tokio::test]
async fn the_page_shows_what_is_paid_and_loads_nothing() {
    let world = World::start().await;
    let mut form = world.form("T1", "1901");
    form.insert("checkout_items".into(), "<script>alert(1)</script>".into());
    let url = world.initiate(&form).await["payment_url"].as_str().unwrap().to_owned();
    let answer = world.client.get(url).send().await.unwrap();
    let policy = answer.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.starts_with("default-src 'none';") && policy.contains("form-action http: https:;"), "{policy}");
    let html = answer.text().await.unwrap();
    for text in ["SANDBOX", "BDT 1901.00", "bKash", "Nagad", "Rocket", "Upay", "Magic amount: paying fails"] {
        assert!(html.contains(text), "{text}");
    }
    assert!(!html.contains("<script>alert") && !html.contains("src=") && !html.contains("<link"));
}

#[tokio::test]
async fn pressing_pay_tells_the_shop_and_sends_the_browser_back() {
    let world = World::start().await;
    let number = world.open("T1", "500").await;
    let answer = world.press(&number, &[("action", "pay"), ("channel", "rocket"), ("ipn", "1")]).await;
    assert_eq!(answer.status(), 303);
    let to = answer.headers()["location"].to_str().unwrap();
    assert!(to.starts_with(&world.shop) && to.contains("status=Successful"), "{to}");
    assert_eq!(world.ipn().await["payment_method"], "Rocket");
    let over = world.client.get(world.page(&number)).send().await.unwrap().text().await.unwrap();
    assert!(over.contains("This payment is over"));
    assert_eq!(world.press(&number, &[("action", "pay")]).await.status(), 409);
}

#[tokio::test]
async fn a_customer_who_leaves_may_come_back_and_pay() {
    let world = World::start().await;
    let number = world.open("T1", "500").await;
    let html = world.press(&number, &[("action", "leave")]).await.text().await.unwrap();
    assert!(html.contains("does not come back") && !html.contains("<form"));
    assert_eq!(world.press(&number, &[("action", "pay")]).await.status(), 303);
    world.no_ipn().await;
}

#[tokio::test]
async fn the_way_back_may_be_a_form() {
    let world = World::start().await;
    let number = world.open("T1", "500").await;
    let html = world.press(&number, &[("action", "cancel"), ("posted", "1")]).await.text().await.unwrap();
    assert!(html.contains(r#"name="status" value="Canceled""#) && html.contains(r#"name="invoice_number" value="T1""#));
}

#[tokio::test]
async fn wrong_links_and_buttons_get_a_page_that_says_so() {
    let world = World::start().await;
    let number = world.open("T1", "500").await;
    let wrong = format!("{}/checkout/{number}/guessed", world.origin);
    assert_eq!(world.client.get(&wrong).send().await.unwrap().status(), 404);
    assert_eq!(world.client.post(&wrong).form(&[("action", "pay")]).send().await.unwrap().status(), 404);
    assert_eq!(world.press(&number, &[("action", "steal")]).await.status(), 400);
}
