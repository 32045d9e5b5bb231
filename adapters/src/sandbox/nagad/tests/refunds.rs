//! Purchases that are given back.

use serde_json::{Value, json};

use super::{BASE, MERCHANT, World};

impl World {
    async fn cancel(&self, reference: &str, amount: &str) -> Result<Value, String> {
        let inner = json!({
            "merchantId": MERCHANT, "originalRequestDate": "20260105", "originalAmount": "500.00",
            "cancelAmount": amount, "referenceNo": "RF01", "referenceMessage": "Out of stock",
        });
        let path = format!("{BASE}/purchase/cancel?paymentRefId={}&orderId=ORDER1", reference.replace('=', "%3D"));
        let (status, answer) = self.post(&path, &self.seal("sensitiveDataCancelRequest", &inner)).await;
        if status == 200 { Ok(self.open(&answer)) } else { Err(answer["reason"].as_str().unwrap().to_owned()) }
    }
}

#[tokio::test]
async fn parts_go_back_until_all_is_back_and_the_verification_tells() {
    let world = World::start().await;
    let reference = world.place("ORDER1", "500.00").await;
    assert_eq!(world.cancel(&reference, "200.00").await, Err("16_0006_017".into()), "nobody has paid");
    world.act(&reference, json!({ "action": "pay" })).await;
    let first = world.cancel(&reference, "200.00").await.unwrap();
    assert_eq!((&first["status"], &first["referenceNo"]), (&json!("PartialCancelled"), &json!("RF01")));
    let told = world.verify(&reference).await.1;
    assert_eq!((&told["status"], &told["cancelIssuerRefNo"]), (&json!("PartialCancelled"), &first["cancelTrxId"]));
    assert_eq!(told["cancelIssuerDateTime"], "2026-01-05 09:30:15.0");
    assert_eq!(world.cancel(&reference, "300.01").await, Err("16_0006_060".into()));
    let rest = world.cancel(&reference, "300.00").await.unwrap();
    assert_eq!(rest["status"], "Cancelled");
    assert_eq!(world.verify(&reference).await.1["cancelIssuerRefNo"], rest["cancelTrxId"]);
    assert_eq!(world.cancel(&reference, "1.00").await, Err("16_0006_060".into()));
    assert_eq!(world.cancel("MDEw", "1.00").await, Err("16_0006_055".into()));
}
