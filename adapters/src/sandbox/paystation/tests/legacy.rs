//! The older endpoints.

use serde_json::{Value, json};

use super::{MERCHANT, PASSWORD, World};

impl World {
    async fn older(&self, path: &str, headers: &[(&str, &str)], form: &[(&str, &str)]) -> Value {
        let sent = self.client.post(format!("{}/{path}", self.origin)).form(form);
        self.read(headers.iter().fold(sent, |sent, (name, value)| sent.header(*name, *value))).await
    }
}

#[tokio::test]
async fn a_token_opens_a_payment_and_looks_it_up() {
    let world = World::start().await;
    let refused = world.older("grant-token", &[("merchantId", MERCHANT), ("password", "wrong")], &[]).await;
    assert_eq!(refused["status_code"], "1001");
    let granted = world.older("grant-token", &[("MERCHANTID", MERCHANT), ("Password", PASSWORD)], &[]).await;
    let token = granted["token"].as_str().unwrap();
    assert_eq!((granted["status_code"].as_str(), token.len()), (Some("200"), 60));

    let form = world.form("T1", "500");
    let fields: Vec<(&str, &str)> = form.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    assert_eq!(world.older("create-payment", &[("token", "stale")], &fields).await["status_code"], "2001");
    let created = world.older("create-payment", &[("token", token)], &fields).await;
    assert_eq!(created["status_code"], "200", "{created}");
    let number = created["payment_url"].as_str().unwrap().split('/').nth(4).unwrap().to_owned();
    let look = async |trx_id: &str| {
        world.older("retrive-transaction", &[("token", token)], &[("invoice_number", "T1"), ("trx_id", trx_id)]).await
    };
    assert_eq!(look("").await["data"]["trx_status"], "Processing");
    let acted = world.act(&number, json!({ "action": "pay" })).await;
    let found = look(acted["invoice"]["trx_id"].as_str().unwrap()).await;
    assert_eq!(
        (&found["data"]["trx_status"], &found["data"]["cust_phone"]),
        (&json!("Success"), &json!("01700000000"))
    );
    let unknown = world.older("retrive-transaction", &[("token", token)], &[("invoice_number", "T9")]).await;
    assert_eq!(unknown["status_code"], "1006");
    let stale = world.older("retrive-transaction", &[("token", "stale")], &[("invoice_number", "T1")]).await;
    assert_eq!(stale["status_code"], "2001");
}

#[tokio::test]
async fn an_old_plug_in_s_names_of_the_headers_are_taken_too() {
    let world = World::start().await;
    let granted = world.older("grant-token", &[("storeId", MERCHANT), ("storePassword", PASSWORD)], &[]).await;
    assert_eq!(granted["status_code"], "200");
}
