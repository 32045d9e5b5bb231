//! The hosted page, as a browser without JavaScript sees it.

use super::World;

impl World {
    async fn opens(&self, reference: &str) -> (u16, String) {
        let answer = self.client.get(format!("{}/check-out/{reference}", self.origin)).send().await.unwrap();
        (answer.status().as_u16(), answer.text().await.unwrap())
    }

    async fn press(&self, reference: &str, form: &[(&str, &str)]) -> reqwest::Response {
        self.client.post(format!("{}/check-out/{reference}", self.origin)).form(form).send().await.unwrap()
    }
}

#[tokio::test]
async fn a_customer_gives_number_code_and_pin_and_is_sent_back() {
    let world = World::start().await;
    let reference = world.place("ORDER1", "500.03").await;
    let (status, html) = world.opens(&reference).await;
    assert_eq!(status, 200);
    for text in ["SANDBOX", "BDT 500.03", "Step 1 of 3", "Magic amount: paying is taken for a fraud"] {
        assert!(html.contains(text), "{text}");
    }
    assert!(!html.contains("src=") && !html.contains("<link") && !html.contains("<script"));
    assert_eq!(world.verify(&reference).await.1["status"], "Ready");
    let reference = world.place("ORDER2", "500.00").await;
    let wrong = world.press(&reference, &[("action", "wallet"), ("entry", "0171")]).await;
    assert_eq!(wrong.status(), 400);
    assert!(wrong.text().await.unwrap().contains("The wallet&#39;s number is wrong. Try again."));
    let second = world.press(&reference, &[("action", "wallet"), ("entry", "01711223344")]).await;
    assert!(second.text().await.unwrap().contains("Step 2 of 3"));
    let third = world.press(&reference, &[("action", "otp"), ("entry", "123456")]).await.text().await.unwrap();
    assert!(third.contains("Step 3 of 3") && third.contains(r#"type="password""#));
    let done = world.press(&reference, &[("action", "pin"), ("entry", "1234")]).await;
    assert_eq!(done.status(), 303);
    assert!(done.headers()["location"].to_str().unwrap().contains("status=Success"));
    assert!(world.opens(&reference).await.1.contains("This payment is over"));
    assert_eq!(world.press(&reference, &[("action", "abort")]).await.status(), 409);
}

#[tokio::test]
async fn a_wallet_that_cannot_pay_fails_with_its_code() {
    let world = World::start().await;
    let reference = world.place("ORDER1", "500.00").await;
    world.press(&reference, &[("action", "wallet"), ("entry", "01700000002")]).await;
    world.press(&reference, &[("action", "otp"), ("entry", "123456")]).await;
    let done = world.press(&reference, &[("action", "pin"), ("entry", "1234")]).await;
    let to = done.headers()["location"].to_str().unwrap().to_owned();
    assert!(to.contains("status=Failed") && to.contains("status_code=50_0026_851"), "{to}");
}

#[tokio::test]
async fn who_stays_away_is_not_sent_back_and_wrong_links_say_so() {
    let world = World::start().await;
    let reference = world.place("ORDER1", "500.00").await;
    let left = world.press(&reference, &[("action", "leave")]).await.text().await.unwrap();
    assert!(left.contains("does not come back"));
    let stays = world.press(&reference, &[("action", "abort"), ("stay", "1")]).await.text().await.unwrap();
    assert!(stays.contains("does not come back"));
    assert_eq!(world.opens("MDEw").await.0, 404);
    assert_eq!(world.press("MDEw", &[("action", "abort")]).await.status(), 404);
    assert_eq!(world.press(&reference, &[("action", "steal")]).await.status(), 400);
}
