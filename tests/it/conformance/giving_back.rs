//! Money goes back the way it came, or people send it.

use super::driver::{Does, Driver, capabilities, created, does, started};
use domain::payments::gateway::RefundRoad;
use serde_json::{Value, json};
use std::time::Duration;
use tests::{Result, TestApp};

/// Longer than until a gateway is asked what became of a refund.
const UNTIL_IT_IS_ASKED: Duration = Duration::from_secs(3 * 60);

pub(super) async fn what_can_go_back_goes_back_once<D: Driver>() -> Result {
    let app = started::<D>().await?;
    let payment = created::<D>(&app).await?;
    does::<D>(&app, &payment, Does::Pays).await?;
    let can = capabilities::<D>(&app);
    let path = format!("/payments/{}/refunds", payment.id);
    let part = if can.partial_refunds { D::AMOUNT_MINOR / 3 } else { D::AMOUNT_MINOR };
    let asked = app.post_as("refund-1", &path, &json!({ "amountMinor": part })).await?;
    assert_eq!(asked.status, 201, "{asked}");
    finish::<D>(&app).await?;
    let again = app.post_as("refund-1", &path, &json!({ "amountMinor": part })).await?;
    assert_eq!(again.at("/data/id"), asked.at("/data/id"), "the same key is the same refund");
    finish::<D>(&app).await?;
    let now = app.read(&format!("/refunds/{}", asked.text_at("/data/id"))).await?;
    let back = app.get(&payment).await?;
    match D::refunds(&app) {
        RefundRoad::Api => {
            assert_eq!(now.text_at("/data/status"), "SUCCEEDED", "{now}");
            assert_eq!(back.at("/data/refundedMinor"), &Value::from(part));
        }
        RefundRoad::Manual => {
            assert_eq!(now.text_at("/data/status"), "PENDING", "people send it: {now}");
            assert_eq!(back.at("/data/refundedMinor"), &Value::from(0));
        }
    }
    let too_much = app.post(&path, &json!({ "amountMinor": D::AMOUNT_MINOR - part + 1 })).await?;
    assert_eq!((too_much.status.as_u16(), too_much.code()), (422, "REFUND_EXCEEDS_BALANCE"), "{too_much}");
    if can.partial_refunds && D::refunds(&app) == RefundRoad::Api {
        let rest = app.post(&path, &json!({ "amountMinor": D::AMOUNT_MINOR - part })).await?;
        assert_eq!(rest.status, 201, "{rest}");
        finish::<D>(&app).await?;
        let all = app.get(&payment).await?;
        assert_eq!(all.at("/data/refundedMinor"), &Value::from(D::AMOUNT_MINOR), "{all}");
    }
    assert!(app.book().await?.ends_with("faults: []"));
    Ok(())
}

/// The workers send what is to be sent, the gateway finishes what it took, and the workers hear of it.
async fn finish<D: Driver>(app: &TestApp) -> Result {
    app.run_workers_until_idle().await?;
    D::pays_back(app);
    app.pass(UNTIL_IT_IS_ASKED).await
}
