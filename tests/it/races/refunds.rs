//! Fifty refunds of one payment at once.

use serde_json::json;
use std::collections::BTreeMap;
use tests::{Result, TestApp};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn fifty_refunds_at_once_never_give_back_more_than_came() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    let path = format!("/payments/{}/refunds", payment.id);
    let asks = (0..50).map(|_| {
        let (caller, path) = (app.test.clone(), path.clone());
        tokio::spawn(async move { caller.post(&path, &json!({ "amountMinor": 300 })).await.map_err(|e| e.to_string()) })
    });
    let mut answers = BTreeMap::<String, usize>::new();
    for asked in asks.collect::<Vec<_>>() {
        let answer = asked.await??;
        let said =
            format!("{} {}", answer.status.as_u16(), answer.at("/data/status").as_str().unwrap_or(answer.code()));
        *answers.entry(said).or_default() += 1;
    }
    assert_eq!(
        answers.into_iter().collect::<Vec<_>>(),
        [("201 PENDING".to_owned(), 33), ("422 REFUND_EXCEEDS_BALANCE".to_owned(), 17)]
    );
    app.run_workers_until_idle().await?;
    let now = app.get(&payment).await?;
    assert_eq!((now.at("/data/refundableMinor"), now.at("/data/refundedMinor")), (&json!(100), &json!(0)));
    let view = &app.gateway().sandbox.sessions(None)[0];
    let asked = &view.tries[0].refunds_asked;
    assert_eq!((asked.len(), asked.iter().all(|(_, times)| *times == 1)), (33, true), "each was sent once");
    for refund in &view.tries[0].refunds {
        assert!(app.gateway().sandbox.sslcommerz().end_refund(refund, true));
    }
    app.pass(std::time::Duration::from_secs(300)).await?;
    assert_eq!(app.get(&payment).await?.at("/data/refundedMinor"), &json!(9_900));
    assert!(app.book().await?.ends_with("faults: []"));
    assert!(app.trial_balance().await?.starts_with("balanced"));
    Ok(())
}
