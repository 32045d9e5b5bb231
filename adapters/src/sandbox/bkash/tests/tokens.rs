//! Token calls, and what a token opens.

use super::*;

const RIGHT: [(&str, &str); 2] = [("username", "shop"), ("password", "shop@bkash")];

#[tokio::test]
async fn a_grant_is_answered_as_clients_insist_on_it() {
    let world = World::start().await;
    let granted = world.grant().await;
    assert_eq!((&granted["statusCode"], &granted["token_type"]), (&json!("0000"), &json!("Bearer")));
    assert_eq!(granted["expires_in"], json!(3_600), "a number, not text");
    let renews = json!({ "app_key": "key", "app_secret": "key@bkash", "refresh_token": granted["refresh_token"] });
    let (_, renewed) = world.call_for_token("token/refresh", &RIGHT, renews.clone()).await;
    assert_ne!(renewed["id_token"], granted["id_token"]);
    world.break_it(Fault::RefreshRefused);
    assert_eq!(code(&world.call_for_token("token/refresh", &RIGHT, renews).await.1), "2001");
}

#[tokio::test]
async fn each_wrong_credential_is_refused_in_its_own_way() {
    let world = World::start().await;
    let body = || json!({ "app_key": "key", "app_secret": "key@bkash" });
    let (status, missing) = world.call_for_token("token/grant", &[("username", "shop")], body()).await;
    assert_eq!(
        (status, &missing["message"]),
        (400, &json!("Missing required request parameters: [password, username]"))
    );
    let wrong = [("username", "shop"), ("password", "guess")];
    let (status, refused) = world.call_for_token("token/grant", &wrong, body()).await;
    assert_eq!((status, &refused["status"]), (200, &json!("fail")));
    let wrong = json!({ "app_key": "key", "app_secret": "guess" });
    assert_eq!(code(&world.call_for_token("token/grant", &RIGHT, wrong).await.1), "2001");
    let wrong = json!({ "app_key": "key", "app_secret": "key@bkash", "refresh_token": "guess" });
    assert_eq!(code(&world.call_for_token("token/refresh", &RIGHT, wrong).await.1), "2001");
}

#[tokio::test]
async fn a_token_opens_for_an_hour_bare_or_with_bearer_and_with_its_own_key_alone() {
    let world = World::start().await;
    let ask = async |token: &str, key: &str| {
        let request = world.client.post(world.api("create")).header("authorization", token).header("x-app-key", key);
        told(request.json(&world.order("T1"))).await
    };
    let bearer = format!("Bearer {}", world.token);
    assert_eq!(code(&ask(&world.token, "key").await.1), "0000");
    assert_eq!(code(&ask(&bearer, "key").await.1), "0000");
    world.break_it(Fault::BearerRefused);
    assert_eq!(ask(&bearer, "key").await.0, 401);
    assert_eq!(ask(&world.token, "other").await, (403, json!({ "message": "Forbidden" })));
    for wrong in ["", "guess", "a.b.c", &world.token[1..]] {
        assert_eq!(ask(wrong, "key").await, (401, json!({ "message": "Unauthorized" })), "{wrong}");
    }
    world.pass(TimeDelta::seconds(3_600));
    assert_eq!(ask(&world.token, "key").await.0, 401);
}

#[tokio::test]
async fn a_token_survives_a_restart_of_the_gateway() {
    let (before, after) = (World::start().await, World::start().await);
    let request =
        after.client.post(after.api("create")).header("Authorization", &before.token).header("X-App-Key", "key");
    assert_eq!(code(&told(request.json(&after.order("T1"))).await.1), "0000");
}

#[tokio::test]
async fn the_switch_blocks_whoever_asks_a_third_time_within_an_hour() {
    let world = World::start().await;
    world.break_it(Fault::TokenCallsBlocked);
    assert_eq!(code(&world.grant().await), "0000", "the second");
    assert_eq!(world.grant().await["status"], "fail");
    let calls = world.sandbox.bkash().token_calls("shop");
    assert_eq!(calls.iter().map(|call| call.granted).collect::<Vec<_>>(), [true, true, false]);
    world.pass(TimeDelta::seconds(3_601));
    assert_eq!(code(&world.grant().await), "0000");
}
