//! The database defends refunds by itself, whatever the code above it does.

use serde_json::json;
use tests::{Result, TestApp};

/// What the database says to a statement.
async fn told(app: &TestApp, statement: &str) -> String {
    match app.tell_sql(statement).await {
        Ok(()) => "taken".to_owned(),
        Err(error) => format!("{error:?}"),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_database_itself_refuses_what_must_not_be() -> Result {
    let app = TestApp::start().await?;
    let payment = app.paid_payment(10_000).await?;
    let path = format!("/payments/{}/refunds", payment.id);
    assert_eq!(app.post(&path, &json!({ "amountMinor": 6_000 })).await?.status, 201);
    app.run_workers_until_idle().await?;
    let sandbox = app.gateway().sandbox;
    assert!(sandbox.sslcommerz().end_refund(&sandbox.sessions(None)[0].tries[0].refunds[0], true));
    app.pass(std::time::Duration::from_secs(300)).await?;
    let copy = |changed: &str, value: &str| {
        let columns = "app_id, mode, payment_id, attempt_id, gateway_txn_id, method, fund, currency, approvals, created_at, updated_at";
        format!(
            "insert into refunds ({columns}, id, reference, amount_minor, requested_by_kind, requested_by, request_hash, \
             approvals_needed, status, checks{changed}) select {columns}, gen_random_uuid(), \
             '0123456789ABCDEFGHJK', 4001, 'OPERATOR', '00000000-0000-0000-0000-00000000000a', request_hash, 1, \
             'AWAITING_APPROVAL', 0{value} from refunds limit 1"
        )
    };
    for (statement, refusal) in [
        (copy("", ""), "captures_refunds_within"),
        (copy("", "").replace("4001", "4000").replace("'AWAITING_APPROVAL'", "'REJECTED'"), "refunds_check"),
        ("update refunds set amount_minor = 1".into(), "frozen"),
        ("update refunds set status = 'AWAITING_APPROVAL', ended_at = null".into(), "is over"),
        ("delete from refunds".into(), "append-only"),
        ("truncate refunds cascade".into(), "append-only"),
        ("update captures set refund_held_minor = 10000".into(), "captures_refunds_within"),
    ] {
        let said = told(&app, &statement).await;
        assert!(said.contains(refusal), "{statement}: {said}");
    }
    // One that waits for approval.
    assert_eq!(told(&app, &copy("", "").replace("4001", "4000")).await, "taken");
    let approval = |who: &str, hash: &str| {
        format!(
            "insert into refund_approvals (app_id, mode, refund_id, operator_id, place, requested_by, request_hash, approved_at) \
             select app_id, mode, id, '{who}', 1, requested_by, {hash}, now() from refunds where status = 'AWAITING_APPROVAL'"
        )
    };
    let (maker, checker) = ("00000000-0000-0000-0000-00000000000a", "00000000-0000-0000-0000-00000000000b");
    let said = told(&app, &approval(maker, "request_hash")).await;
    assert!(said.contains("refund_approvals_not_by_requester"), "{said}");
    let said = told(&app, &approval(checker, "sha256('another')")).await;
    assert!(said.contains("refund_approvals_of_what_was_asked"), "{said}");
    let unapproved = "update refunds set status = 'PENDING', sending = 'READY' where status = 'AWAITING_APPROVAL'";
    let said = told(&app, unapproved).await;
    assert!(said.contains("refunds_approved"), "{said}");
    assert_eq!(told(&app, &approval(checker, "request_hash")).await, "taken");
    let said = told(&app, &approval(checker, "request_hash").replace(", 1, requested_by", ", 2, requested_by")).await;
    assert!(said.contains("refund_approvals_pkey"), "nobody agrees twice: {said}");
    let said = told(&app, "update refund_approvals set operator_id = gen_random_uuid()").await;
    assert!(said.contains("append-only"), "{said}");
    // What was changed behind our back is seen when it is read.
    let waiting = app.read("/refunds?status=AWAITING_APPROVAL").await?;
    assert_eq!((waiting.status.as_u16(), waiting.code()), (500, "INTERNAL_ERROR"), "its hash is another's");
    Ok(())
}
