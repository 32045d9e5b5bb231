//! Drafts, lists, keys and scopes; and operators, whose acts are on record.

use super::{chair, day, made, now, state};
use domain::operators::SeededRole;
use reqwest::Method;
use serde_json::json;
use tests::{Result, TestApp, caller::send};

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_draft_is_changed_and_issued_and_what_was_issued_is_not_changed() -> Result {
    let app = TestApp::start().await?;
    let mut body = chair();
    body["issue"] = json!(false);
    let draft = made(&app, &body).await?;
    assert_eq!((draft.text_at("/data/status"), draft.at("/data/number")), ("DRAFT", &json!(null)));
    let path = format!("/invoices/{}", draft.text_at("/data/id"));
    let link = app.press(&format!("{path}/payable-link")).await?;
    assert_eq!((link.status.as_u16(), link.code()), (409, "INVALID_OPERATION_STATE"), "{link}");
    let change = json!({ "customerName": "", "dueDate": day(&app, 5), "lineItems": [
        { "description": "Table", "qty": 1, "unitAmountMinor": 20_000 },
    ] });
    let changed = send(app.request(Method::PATCH, &path).json(&change)).await?;
    assert_eq!((changed.at("/data/totalMinor"), changed.at("/data/customerName")), (&json!(20_000), &json!(null)));
    assert_eq!(changed.text_at("/data/dueDate"), day(&app, 5));
    let issued = app.press(&format!("{path}/issue")).await?;
    assert_eq!(issued.text_at("/data/number"), "INV-000001", "{issued}");
    let late = send(app.request(Method::PATCH, &path).json(&json!({ "notes": "late" }))).await?;
    assert_eq!((late.status.as_u16(), late.code()), (409, "INVALID_OPERATION_STATE"), "{late}");
    let twice = app.press(&format!("{path}/issue")).await?;
    assert_eq!(twice.code(), "INVALID_OPERATION_STATE", "{twice}");
    let moved = app
        .put(
            &format!("{path}/installments"),
            &json!({ "installments": [
        { "dueDate": day(&app, 5), "amountMinor": 15_000 }, { "dueDate": day(&app, 9), "amountMinor": 5_000 },
    ] }),
        )
        .await?;
    assert_eq!((moved.status.as_u16(), moved.text_at("/data/dueDate")), (200, day(&app, 9).as_str()), "{moved}");
    let link = app.press(&format!("{path}/payable-link")).await?;
    assert!(link.text_at("/data/checkoutUrl").ends_with(&format!("/pay/{}", link.text_at("/data/reference"))));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_key_makes_one_invoice_and_another_body_is_a_conflict() -> Result {
    let app = TestApp::start().await?;
    let first = app.post_as("once", "/invoices", &chair()).await?;
    let again = app.post_as("once", "/invoices", &chair()).await?;
    assert_eq!((again.status.as_u16(), again.header("idempotent-replayed")), (201, "true"));
    assert_eq!(first.text_at("/data/id"), again.text_at("/data/id"));
    let mut other = chair();
    other["notes"] = json!("another");
    let conflict = app.post_as("once", "/invoices", &other).await?;
    assert_eq!(conflict.code(), "IDEMPOTENCY_KEY_CONFLICT", "{conflict}");
    let next = made(&app, &chair()).await?;
    assert_eq!(next.text_at("/data/number"), "INV-000002", "neither took a number");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn lists_filter_and_anothers_invoice_is_not_there() -> Result {
    let app = TestApp::start().await?;
    let mut late = chair();
    late["dueDate"] = json!(day(&app, -2));
    late["customerReference"] = json!("customer-2");
    let (fine, late) = (made(&app, &chair()).await?, made(&app, &late).await?);
    let ids = |answer: &tests::Answer| -> Vec<String> {
        let all = answer.at("/data").as_array().into_iter().flatten();
        all.filter_map(|one| one["id"].as_str().map(str::to_owned)).collect()
    };
    let (fine_id, late_id) = (fine.text_at("/data/id").to_owned(), late.text_at("/data/id").to_owned());
    for (query, expected) in [
        ("", vec![&late_id, &fine_id]),
        ("?order=asc", vec![&fine_id, &late_id]),
        ("?status=OVERDUE", vec![&late_id]),
        ("?status=PAID", vec![]),
        ("?customerReference=customer-1", vec![&fine_id]),
        ("?number=INV-000002", vec![&late_id]),
        ("?size=1", vec![&late_id]),
    ] {
        let found = app.read(&format!("/invoices{query}")).await?;
        assert_eq!(ids(&found).iter().collect::<Vec<_>>(), expected, "{query}: {found}");
    }
    assert_eq!(state(&app, &late).await?, "OVERDUE 0 10350");
    let (stranger, _) = app.another_app().await?;
    for who in [&stranger, &app.live] {
        let hidden = who.read(&format!("/invoices/{fine_id}")).await?;
        assert_eq!((hidden.status.as_u16(), hidden.code()), (404, "RESOURCE_NOT_FOUND"), "{hidden}");
        let payment = json!({ "amountMinor": 1, "customerReference": "customer-1", "invoiceId": fine_id });
        assert_eq!(who.post("/payments", &payment).await?.code(), "VALIDATION_ERROR");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn operators_do_the_same_and_it_is_on_record() -> Result {
    let app = TestApp::start().await?;
    let finance = app.operator("finance", SeededRole::Finance).await?;
    let id = app.test.scope.app.to_string();
    let made = finance.post_as("k", &format!("/admin/apps/{id}/invoices/TEST"), &chair()).await?;
    assert_eq!((made.status.as_u16(), made.text_at("/data/number")), (201, "INV-000001"), "{made}");
    let path = format!("/admin/invoices/{}", made.text_at("/data/id"));
    let note = finance.post(&format!("{path}/credit-notes"), &json!({ "amountMinor": 350 })).await?;
    assert_eq!(note.status, 201, "{note}");
    let voided = finance.post(&format!("{path}/void"), &json!({ "reason": "a mistake" })).await?;
    assert_eq!(voided.text_at("/data/status"), "VOID", "{voided}");
    let found = finance.get(&format!("/admin/invoices?appId={id}&mode=TEST&status=VOID")).await?;
    assert_eq!(found.text_at("/data/0/id"), made.text_at("/data/id"), "{found}");
    let recorded = "select action from audit_log where target_kind = 'invoice' order by place";
    assert_eq!(app.sql(recorded).await?, ["invoice.created", "invoice.issued", "invoice.credited", "invoice.voided"]);
    assert_eq!(now(&app, &made).await?.text_at("/data/voidReason"), "a mistake");
    let viewer = app.operator("viewer", SeededRole::Viewer).await?;
    let refused = viewer.post(&format!("{path}/void"), &json!({})).await?;
    assert_eq!((refused.status.as_u16(), refused.code()), (403, "FORBIDDEN"), "{refused}");
    Ok(())
}
