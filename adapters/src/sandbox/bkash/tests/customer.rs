//! The hosted page, as a browser without JavaScript sees it, and the machine API beside it.

use super::*;

impl World {
    fn page(&self, id: &str) -> String {
        let payment = self.sandbox.bkash().book().payment(id).cloned().unwrap();
        self.sandbox.bkash().page_url(&payment)
    }

    async fn press(&self, page: &str, form: &[(&str, &str)]) -> (u16, String) {
        let answer = self.client.post(page).form(form).send().await.unwrap();
        let status = answer.status().as_u16();
        let location = answer.headers().get("location").map(|to| to.to_str().unwrap().to_owned());
        (status, location.unwrap_or(answer.text().await.unwrap()))
    }
}

#[tokio::test]
async fn a_customer_enters_wallet_code_and_pin_and_goes_back_to_the_shop() {
    let world = World::start().await;
    let created = world.call("create", world.order("T1 'quoted'")).await;
    let (id, page) = (created["paymentID"].as_str().unwrap(), created["bkashURL"].as_str().unwrap());
    let answer = world.client.get(page).send().await.unwrap();
    let policy = answer.headers()["content-security-policy"].to_str().unwrap().to_owned();
    assert!(policy.starts_with("default-src 'none';"), "{policy}");
    let html = answer.text().await.unwrap();
    for text in ["SANDBOX", "৳ 1150.00", "T1 &#39;quoted&#39;", "Step 1 of 3", r#"value="01700000000""#] {
        assert!(html.contains(text), "{text} is not in {html}");
    }
    assert!(!html.contains("src=") && !html.contains("<link"));

    let enter = ("action", "enter");
    let (status, html) = world.press(page, &[enter, ("wallet", "0170")]).await;
    assert!(status == 400 && html.contains("0170 is no wallet number"), "{html}");
    assert!(world.press(page, &[enter, ("wallet", "01770618575")]).await.1.contains("Step 2 of 3"));
    assert!(world.press(page, &[enter, ("otp", "000000")]).await.1.contains("That code is not right."));
    assert!(world.press(page, &[enter, ("otp", "123456")]).await.1.contains("Step 3 of 3"));
    let (status, back) = world.press(page, &[enter, ("pin", "12121")]).await;
    assert_eq!(status, 302);
    assert!(back.starts_with(&format!("http://shop.example/back?paymentID={id}&status=success&signature=")), "{back}");
    assert!(back.ends_with("&apiVersion=1.2.0-beta/"));
    let again = world.client.get(page).send().await.unwrap().text().await.unwrap();
    assert!(again.contains("This payment is over"));
}

#[tokio::test]
async fn three_wrong_pins_fail_the_payment_and_cancelling_ends_it() {
    let world = World::start().await;
    let page = world.page(&world.create("T1").await);
    for form in [[("action", "enter"), ("wallet", "01770618575")], [("action", "enter"), ("otp", "123456")]] {
        assert_eq!(world.press(&page, &form).await.0, 200);
    }
    let wrong = [("action", "enter"), ("pin", "99999")];
    assert_eq!((world.press(&page, &wrong).await.0, world.press(&page, &wrong).await.0), (400, 400));
    let (status, back) = world.press(&page, &wrong).await;
    assert!(status == 302 && back.contains("status=failure"), "{back}");

    let page = world.page(&world.create("T2").await);
    assert!(world.press(&page, &[("action", "cancel")]).await.1.contains("status=cancel"));
    assert!(world.press(&page, &[("action", "cancel")]).await.1.contains("This payment is over"));
    let page = world.page(&world.create("T3").await);
    let (_, left) = world.press(&page, &[("action", "leave")]).await;
    assert!(left.contains("does not come back"));
    assert_eq!(world.press(&page, &[("action", "dance")]).await.0, 400);
}

#[tokio::test]
async fn a_page_needs_its_hash() {
    let world = World::start().await;
    let page = world.page(&world.create("T1").await);
    let guessed = page.replace("hash=", "hash=x");
    assert_eq!(world.client.get(&guessed).send().await.unwrap().status(), 404);
    assert_eq!(world.press(&guessed, &[("action", "cancel")]).await.0, 404);
    assert_eq!(world.client.get(format!("{}/bkash/checkout", world.origin)).send().await.unwrap().status(), 404);
}

#[tokio::test]
async fn the_machine_presses_the_same_buttons_and_breaks_things() {
    let world = World::start().await;
    let id = world.create("T1").await;
    let at = |path: &str| format!("{}/sandbox/bkash/{path}", world.origin);
    let (_, listed) = told(world.client.get(at("payments?invoice=T1"))).await;
    assert_eq!(listed[0]["payment_id"], id);
    let act = at(&format!("payments/{id}/act"));
    let (_, forged) = told(world.client.post(&act).body(r#"{"action":"forge"}"#)).await;
    assert!(forged["browser"].as_str().unwrap().contains("status=success&signature=ForgedByMe"), "{forged}");
    let wrong = told(world.client.post(&act).body(r#"{"action":"approve","wallet":"12"}"#)).await;
    assert_eq!(wrong.0, 400);
    let (_, acted) = told(world.client.post(&act).body(r#"{"action":"approve","stay":true}"#)).await;
    assert_eq!((&acted["payment"]["step"], &acted["browser"]), (&json!("APPROVED"), &Value::Null));
    assert_eq!(told(world.client.post(&act).body(r#"{"action":"cancel"}"#)).await.0, 409);
    assert_eq!(told(world.client.get(at("payments/unknown"))).await.0, 404);

    let switch = json!({ "fault": "refuses", "on": "execute", "code": "2023", "tran_id": "T1" });
    assert_eq!(told(world.client.put(at("switches")).json(&switch)).await, (200, json!({ "ids": [1] })));
    assert_eq!(code(&world.execute(&id).await), "2023");
    assert_eq!(told(world.client.delete(at("switches?tran_id=T1"))).await, (200, json!({ "cleared": 1 })));
    assert_eq!(code(&world.execute(&id).await), "0000");
    let by_hand = at(&format!("payments/{id}/refund-by-hand"));
    assert_eq!(told(world.client.post(&by_hand).body(r#"{"amount":"1150.01"}"#)).await.0, 409);
    assert_eq!(told(world.client.post(&by_hand).body(r#"{"amount":"1150.00"}"#)).await.0, 200);
    let (_, calls) = told(world.client.get(at("token-calls?username=shop"))).await;
    assert_eq!(calls[0]["kind"], "grant");
}
