//! The hosted page, as a browser without JavaScript sees it.

use chrono::TimeDelta;
use serde_json::json;

use super::World;

impl World {
    async fn page(&self, key: &str) -> String {
        format!("{}/EasyCheckOut/testcde{}", self.origin, key.to_ascii_lowercase())
    }

    async fn press(&self, key: &str, form: &[(&str, &str)]) -> reqwest::Response {
        self.client.post(self.page(key).await).form(form).send().await.unwrap()
    }
}

#[tokio::test]
async fn the_page_shows_what_is_paid_and_loads_nothing() {
    let world = World::start().await;
    let mut form = world.form("T1", "1150.03");
    form.insert("product_name".into(), "<script>alert(1)</script>".into());
    let key = world.init(&form).await["sessionkey"].as_str().unwrap().to_owned();
    let answer = world.client.get(world.page(&key).await).send().await.unwrap();
    let policy = answer.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.starts_with("default-src 'none';") && policy.contains("form-action 'self';"), "{policy}");
    let html = answer.text().await.unwrap();
    for text in ["SANDBOX", "BDT 1150.03", "bKash", "Nagad", "VISA", "Magic amount: paid, but with a high risk"] {
        assert!(html.contains(text), "{text}");
    }
    assert!(!html.contains("<script>alert") && !html.contains("src=") && !html.contains("<link"));
}

#[tokio::test]
async fn pressing_pay_notifies_the_shop_and_posts_the_browser_back() {
    let world = World::start().await;
    let key = world.open("T1", "1150.00").await;
    let answer = world.press(&key, &[("action", "pay"), ("channel", "nagad"), ("ipn", "1")]).await;
    let policy = answer.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.contains("form-action http: https:;"), "{policy}");
    let html = answer.text().await.unwrap();
    assert!(html.contains(&format!(r#"method="post" action="{}/success""#, world.shop)), "{html}");
    assert!(html.contains(r#"name="value_a" value="inv 7/9 &#38; co""#), "{html}");
    assert!(html.contains("<button class=\"main\">Continue</button>"));
    let ipn = world.ipn().await;
    assert_eq!(ipn["card_type"], "NAGAD-Nagad");
    assert!(html.contains(&format!(r#"name="verify_sign" value="{}""#, ipn["verify_sign"])));
    let over = world.client.get(world.page(&key).await).send().await.unwrap().text().await.unwrap();
    assert!(over.contains("This session is over"));
}

#[tokio::test]
async fn a_customer_who_leaves_is_not_sent_back_and_the_box_keeps_the_notification_back() {
    let world = World::start().await;
    let key = world.open("T1", "1150.00").await;
    let html = world.press(&key, &[("action", "leave")]).await.text().await.unwrap();
    assert!(html.contains("does not come back") && !html.contains("<form"));
    world.no_ipn().await;
    assert_eq!(world.sandbox.sessions(Some("T1"))[0].status, "UNATTEMPTED");
}

#[tokio::test]
async fn wrong_links_buttons_and_late_visits_get_a_page_that_says_so() {
    let world = World::start().await;
    let key = world.open("T1", "1150.00").await;
    let wrong = world.client.get(format!("{}/EasyCheckOut/testcde0", world.origin)).send().await.unwrap();
    assert_eq!(wrong.status(), 404);
    assert_eq!(world.press(&key, &[("action", "steal")]).await.status(), 400);
    assert_eq!(world.press("0", &[("action", "pay")]).await.status(), 409);
    world.advance(TimeDelta::minutes(31));
    let late = world.client.get(world.page(&key).await).send().await.unwrap().text().await.unwrap();
    assert!(late.contains("It ran out of time"));
}

#[tokio::test]
async fn the_older_addresses_lead_to_the_page_with_the_channel_chosen() {
    let world = World::start().await;
    let answer = world.init(&world.form("T1", "1150.00")).await;
    let direct = answer["desc"][3]["redirectGatewayURL"].as_str().unwrap();
    let html = world.client.get(direct).send().await.unwrap().text().await.unwrap();
    assert!(html.contains(r#"value="bkash" checked"#), "{html}");
    let old =
        format!("{}/gwprocess/v4/gw.php?Q=PAY&SESSIONKEY={}", world.origin, answer["sessionkey"].as_str().unwrap());
    assert_eq!(world.client.get(old).send().await.unwrap().status(), 200);
    world.act(answer["sessionkey"].as_str().unwrap(), json!({ "action": "fail" })).await;
    let again = world.client.get(direct).send().await.unwrap().text().await.unwrap();
    assert!(again.contains("The last try failed"));
}
