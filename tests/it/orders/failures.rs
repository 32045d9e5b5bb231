//! What only SSLCOMMERZ has of the failure table: a payment that it warns of. The table itself is told for every gateway, in
//! `conformance::orders`.

use super::Shop;
use adapters::sandbox::{Act, Action};
use domain::payments::Method;
use serde_json::json;
use tests::Result;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn under_review_an_order_is_neither_payable_nor_delivered() -> Result {
    let shop = Shop::with(1).await?;
    let review = shop.order(&shop.cards(1)).await?;
    let session = shop.app.gateway().session_at(&review.gateway_url)?;
    shop.app.customer().does(&session, Act::of(Action::PayRisky)).await?;
    shop.app.run_workers_until_idle().await?;
    let now = shop.now(&review).await?;
    assert_eq!((now.text_at("/data/status"), now.at("/data/is_payable")), ("PENDING", &json!(false)));
    assert_eq!(shop.state(&review).await?, "PENDING 0");
    let answer = shop.initiate(&review, Method::Sslcommerz).await?;
    assert_eq!((answer.status.as_u16(), answer.code()), (400, "INVALID_OPERATION_STATE"), "{answer}");
    Ok(())
}
