//! The work list as operators have it: who sees what, who may do what, and what the book says in the end.

use super::desk::statement_shows_the_first;
use crate::support::Result;
use domain::{access::Reach, operators::SeededRole};
use reqwest::Method;
use serde_json::{Value, json};
use tests::{Answer, Operator, TestApp};

pub(super) const PATH: &str = "/admin/reconciliation/exceptions";
const PDF: &[u8] = b"%PDF-1.7\nwhat the gateway wrote";

/// Two payments; a statement that shows the first, and a line about nothing that we know. The second is due.
pub(super) async fn house_with_two_exceptions() -> Result<(TestApp, Operator, String)> {
    let app = TestApp::start().await?;
    for amount_minor in [10_000, 25_000] {
        app.paid_payment(amount_minor).await?;
    }
    statement_shows_the_first(&app).await?;
    let day = "select to_char(min(captured_at) at time zone 'Asia/Dhaka', 'YYYY-MM-DD') from captures";
    let day = app.sql(day).await?.pop().ok_or("nothing was captured")?;
    let maker = app.operator("maker", SeededRole::Finance).await?;
    maker.steps_up().await?;
    let terms = json!({"fees": [], "dueAfterHours": 0});
    let agreed = maker.put("/admin/reconciliation/terms/TEST/sslcommerz", &terms).await?;
    assert_eq!(agreed.status, 200, "{agreed}");
    runs(&maker, &day).await?;
    Ok((app, maker, day))
}

async fn runs(who: &Operator, day: &str) -> Result {
    let run = who.press(&format!("/admin/reconciliation/runs?period={day}&mode=TEST")).await?;
    assert_eq!(run.text_at("/data/status"), "DONE", "{run}");
    let posted = who.press(&format!("/admin/reconciliation/runs/{}/post", run.text_at("/data/id"))).await?;
    assert_eq!(posted.status, 200, "{posted}");
    Ok(())
}

/// The exception for that reason.
pub(super) async fn exception(who: &Operator, reason: &str) -> Result<String> {
    let listed = who.get(&format!("{PATH}?mode=TEST&reason={reason}")).await?;
    assert_eq!(listed.body["pagination"]["totalElements"], 1, "{listed}");
    Ok(listed.text_at("/data/0/id").to_owned())
}

async fn does(who: &Operator, id: &str, what: &str, body: Value) -> Result<Answer> {
    who.post(&format!("{PATH}/{id}/{what}"), &body).await
}

fn refused(answer: &Answer, status: u16, code: &str) {
    assert_eq!((answer.status.as_u16(), answer.code()), (status, code), "{answer}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_missing_payment_is_chased_written_off_by_two_and_taken_back() -> Result {
    let (app, maker, day) = house_with_two_exceptions().await?;
    let checker = app.operator("checker", SeededRole::Finance).await?;
    let id = exception(&maker, "MISSING_IN_SETTLEMENT").await?;
    let case = maker.get(&format!("{PATH}/{id}")).await?;
    assert_eq!(case.text_at("/data/exception/status"), "OPEN", "{case}");
    let outstanding = json!({"bookedMinor": 24_375, "settledMinor": 0, "adjustedMinor": 0, "lines": 0, "linesMinor": 0,
        "remainderMinor": 24_375});
    assert_eq!(case.at("/data/outstanding"), &outstanding, "less the fee that was told with the payment: {case}");

    // It gets an owner, words and a file.
    let assigned = does(&maker, &id, "assign", json!({})).await?;
    assert_eq!(assigned.text_at("/data/owner/name"), "maker", "{assigned}");
    let support = app.operator("support", SeededRole::Support).await?;
    let nobody = does(&maker, &id, "assign", json!({"operatorId": support.id.to_string()})).await?;
    refused(&nobody, 400, "VALIDATION_ERROR");
    let said = does(&maker, &id, "comments", json!({"text": "Asked the gateway\nby telephone."})).await?;
    assert_eq!((said.status.as_u16(), said.text_at("/data/kind")), (201, "COMMENT"), "{said}");
    let request = maker.request(Method::POST, &format!("{PATH}/{id}/files?name=answer.pdf"));
    let file = Answer::read(request.header("content-type", "application/octet-stream").body(PDF).send().await?).await?;
    assert_eq!((file.status.as_u16(), file.text_at("/data/file/kind")), (201, "PDF"), "{file}");
    let number = file.at("/data/number").as_u64().ok_or("no number")?;
    let kept = maker.get(&format!("{PATH}/{id}/files/{number}")).await?;
    assert_eq!(kept.text.as_bytes(), PDF);
    refused(&maker.get(&format!("{PATH}/{id}/files/1")).await?, 404, "RESOURCE_NOT_FOUND");

    // The gateway is given some days.
    let until = app.sql("select to_char(now() at time zone 'Asia/Dhaka' + interval '3 days', 'YYYY-MM-DD')").await?;
    let chased = does(&maker, &id, "chase", json!({"until": until[0], "note": "they look into it"})).await?;
    assert_eq!((chased.text_at("/data/status"), chased.text_at("/data/until")), ("CHASING", until[0].as_str()));
    for wrong in [day.as_str(), "2026-13-01", "tomorrow", "2999-01-01"] {
        let answer = does(&maker, &id, "chase", json!({"until": wrong, "note": "x"})).await?;
        refused(&answer, 400, "VALIDATION_ERROR");
    }

    // It is given up: one proposes, another approves what he looked at.
    let body = json!({"remedy": "WRITTEN_OFF", "note": "the gateway never got it"});
    let proposed = does(&maker, &id, "resolve", body.clone()).await?;
    assert_eq!(proposed.text_at("/data/status"), "AWAITING_APPROVAL", "{proposed}");
    assert_eq!(proposed.at("/data/resolution/amountMinor"), &json!(24_375));
    refused(&does(&maker, &id, "resolve", body).await?, 409, "INVALID_OPERATION_STATE");
    let approval = json!({"amountMinor": 24_375});
    refused(&does(&maker, &id, "approve", approval.clone()).await?, 403, "SELF_APPROVAL");
    refused(&does(&checker, &id, "approve", approval.clone()).await?, 401, "REAUTH_REQUIRED");
    checker.steps_up().await?;
    refused(&does(&checker, &id, "approve", json!({"amountMinor": 24_374})).await?, 400, "VALIDATION_ERROR");
    let approved = does(&checker, &id, "approve", approval).await?;
    assert_eq!(approved.text_at("/data/status"), "RESOLVED", "{approved}");
    assert_eq!(approved.text_at("/data/resolution/approvedBy/name"), "checker");
    let moved = "select cause || ' ' || debit || ' ' || credit || ' ' || amount_minor from ledger_transfers \
        where posting_id = (select posting_id from settlement_exceptions where posting_id is not null) order by place";
    assert_eq!(
        app.sql(moved).await?,
        [
            "SETTLEMENT_ADJUSTED settlement_suspense gateway_receivable/sslcommerz 24375",
            "SETTLEMENT_ADJUSTED gateway_fees settlement_suspense 24375"
        ]
    );
    let owed = maker.get("/admin/reports/receivables?mode=TEST").await?;
    assert_eq!((owed.at("/data/0/openMinor"), owed.at("/data/0/differenceMinor")), (&json!(0), &json!(0)), "{owed}");

    // A run finds the same, and leaves it.
    runs(&maker, &day).await?;
    let listed = maker.get(&format!("{PATH}?mode=TEST&status=RESOLVED")).await?;
    assert_eq!(listed.text_at("/data/0/id"), id, "{listed}");

    // It was wrong: opened again, and taken back by two.
    let opened = does(&checker, &id, "reopen", json!({"note": "they found it"})).await?;
    assert_eq!(
        (opened.text_at("/data/status"), opened.at("/data/adjustedMinor")),
        ("OPEN", &json!(24_375)),
        "{opened}"
    );
    let undone = does(&checker, &id, "resolve", json!({"remedy": "UNDONE", "note": "they pay it"})).await?;
    assert_eq!(undone.at("/data/resolution/amountMinor"), &json!(-24_375), "{undone}");
    let back = does(&maker, &id, "approve", json!({"amountMinor": -24_375})).await?;
    assert_eq!((back.text_at("/data/status"), back.at("/data/adjustedMinor")), ("RESOLVED", &json!(0)), "{back}");
    let owed = maker.get("/admin/reports/receivables?mode=TEST").await?;
    assert_eq!(
        (owed.at("/data/0/openMinor"), owed.at("/data/0/differenceMinor")),
        (&json!(24_375), &json!(0)),
        "{owed}"
    );
    assert!(app.book().await?.ends_with("faults: []"), "{}", app.book().await?);

    let entries = maker.get(&format!("{PATH}/{id}")).await?;
    let kinds: Vec<_> =
        entries.at("/data/entries").as_array().ok_or("no entries")?.iter().map(|one| one["kind"].clone()).collect();
    assert_eq!(
        json!(kinds),
        json!([
            "OPENED", "ASSIGNED", "COMMENT", "FILE", "CHANGED", "PROPOSED", "APPROVED", "REOPENED", "PROPOSED",
            "APPROVED"
        ])
    );
    let told = app.sql("select action from audit_log where action like 'exception.%' order by place").await?;
    let steps = ["assigned", "chased", "resolved", "approved", "reopened", "resolved", "approved"];
    assert_eq!(told, steps.map(|step| format!("exception.{step}")));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_about_nothing_is_adjusted_in_the_book_that_is_named() -> Result {
    let (app, maker, day) = house_with_two_exceptions().await?;
    let checker = app.operator("checker", SeededRole::Finance).await?;
    checker.steps_up().await?;
    let id = exception(&maker, "MISSING_INTERNAL").await?;
    let adjust = |more: Value| {
        let mut body = json!({"remedy": "ADJUSTED", "note": "a customer's, who paid by telephone"});
        if let (Some(body), Some(more)) = (body.as_object_mut(), more.as_object()) {
            body.extend(more.clone());
        }
        body
    };
    for (body, field) in [
        (adjust(json!({})), "against"),
        (adjust(json!({"against": "CUSTOMER_SURPLUS"})), "applicationId"),
        (json!({"remedy": "EXPLAINED", "note": "x", "against": "GATEWAY_FEES"}), "against"),
        (json!({"remedy": "REFUNDED", "note": "x"}), "refundId"),
        (json!({"remedy": "REFUNDED", "note": "x", "refundId": "rfd_00000000000000000000000009"}), "refundId"),
        (json!({"remedy": "EXPLAINED", "note": ""}), "note"),
    ] {
        let answer = does(&maker, &id, "resolve", body).await?;
        refused(&answer, 400, "VALIDATION_ERROR");
        assert!(answer.body["data"].get(field).is_some(), "{field}: {answer}");
    }
    let own = app.test.scope.app.to_string();
    let body = adjust(json!({"against": "CUSTOMER_SURPLUS", "applicationId": own}));
    let proposed = does(&maker, &id, "resolve", body).await?;
    assert_eq!(proposed.at("/data/resolution/lines"), &json!(1), "{proposed}");
    let unknown = "exc_00000000000000000000000009";
    let many = json!({"exceptions": [{"id": id, "amountMinor": -10_000}, {"id": unknown, "amountMinor": 1}]});
    let approved = checker.post(&format!("{PATH}/approve"), &many).await?;
    assert_eq!(approved.text_at("/data/0/exception/status"), "RESOLVED", "{approved}");
    assert_eq!(approved.text_at("/data/1/errorCode"), "RESOURCE_NOT_FOUND");
    let moved = "select debit || ' ' || credit || ' ' || amount_minor from ledger_transfers \
        where cause = 'SETTLEMENT_ADJUSTED' order by place";
    assert_eq!(
        app.sql(moved).await?,
        [
            "bank/sslcommerz gateway_receivable/sslcommerz 9750",
            "gateway_fees gateway_receivable/sslcommerz 250",
            "gateway_receivable/sslcommerz settlement_suspense 10000",
            "settlement_suspense customer_surplus 10000"
        ]
    );
    app.run_workers_until_idle().await?;
    assert!(app.webhooks_received().ends_with("\nsettlement.reconciled #1, signed"), "{}", app.webhooks_received());
    runs(&maker, &day).await?;
    let ages = maker.get(&format!("{PATH}/ageing?mode=TEST")).await?;
    let waits = json!([{"gateway": "sslcommerz", "currency": "BDT", "reason": "MISSING_IN_SETTLEMENT", "open": 1, "withinDay": 1,
        "withinThreeDays": 0, "withinWeek": 0, "withinMonth": 0, "older": 0, "amountMinor": 25_000}]);
    assert_eq!(ages.at("/data"), &waits, "what is resolved waits no more: {ages}");
    let undone = app.sql("update statements set state = 'UNDONE', note = 'x' returning id::text").await;
    assert!(undone.is_err(), "a statement of which a line is in the book stays");
    assert!(app.book().await?.ends_with("faults: []"), "{}", app.book().await?);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn an_exception_is_seen_and_worked_on_by_those_whose_it_is() -> Result {
    let (app, maker, _) = house_with_two_exceptions().await?;
    let (missing, stray) =
        (exception(&maker, "MISSING_IN_SETTLEMENT").await?, exception(&maker, "MISSING_INTERNAL").await?);
    let own = Reach::Apps([app.test.scope.app].into());
    let limited = app.operator_for("limited", SeededRole::Finance.id(), own).await?;
    limited.steps_up().await?;
    let listed = limited.get(&format!("{PATH}?mode=TEST")).await?;
    assert_eq!(listed.body["pagination"]["totalElements"], 1, "a line about nothing is the house's: {listed}");
    refused(&limited.get(&format!("{PATH}/{stray}")).await?, 404, "RESOURCE_NOT_FOUND");
    refused(&does(&limited, &stray, "assign", json!({})).await?, 404, "RESOURCE_NOT_FOUND");
    assert_eq!(limited.get(&format!("{PATH}/{missing}")).await?.status, 200);
    let (other, _) = app.another_app().await?;
    let others = Reach::Apps([other.scope.app].into());
    let others = app.operator_for("others", SeededRole::Finance.id(), others).await?;
    others.steps_up().await?;
    for what in ["comments", "assign", "resolve", "reopen", "reject", "approve"] {
        let body = match what {
            "comments" => json!({"text": "x"}),
            "assign" => json!({}),
            "resolve" => json!({"remedy": "EXPLAINED", "note": "x"}),
            "approve" => json!({"amountMinor": 1}),
            _ => json!({"note": "x"}),
        };
        refused(&does(&others, &missing, what, body.clone()).await?, 404, "RESOURCE_NOT_FOUND");
        let viewer = app.operator(&format!("viewer-{what}"), SeededRole::Viewer).await?;
        refused(&does(&viewer, &missing, what, body).await?, 403, "FORBIDDEN");
    }
    assert_eq!(maker.get(PATH).await?.at("/data"), &json!([]), "LIVE is looked at unless asked otherwise");

    // Many at once, each for itself.
    let work = async |body: Value| maker.post(&format!("{PATH}/work"), &body).await;
    let body = json!({"ids": [missing, stray], "resolve": {"remedy": "EXPLAINED", "note": "a test"}});
    let done = work(body.clone()).await?;
    assert_eq!(done.text_at("/data/0/exception/status"), "RESOLVED", "{done}");
    assert_eq!(done.text_at("/data/1/exception/status"), "RESOLVED", "{done}");
    let again = work(body).await?;
    assert_eq!(again.text_at("/data/1/errorCode"), "INVALID_OPERATION_STATE", "{again}");
    for wrong in [
        json!({"ids": [missing]}),
        json!({"ids": [], "reopen": {"note": "x"}}),
        json!({"ids": [missing], "reopen": {"note": "x"}, "reject": {"note": "x"}}),
        json!({"ids": vec![missing.clone(); 201], "reopen": {"note": "x"}}),
    ] {
        refused(&work(wrong).await?, 400, "VALIDATION_ERROR");
    }
    let filtered = maker.get(&format!("{PATH}?mode=TEST&status=RESOLVED&gateway=sslcommerz&order=asc&size=1")).await?;
    let cursor = filtered.body["pagination"]["nextCursor"].as_str().ok_or("no cursor")?;
    let rest = maker.get(&format!("{PATH}?mode=TEST&order=asc&size=1&cursor={cursor}")).await?;
    assert_eq!(rest.at("/data").as_array().map(Vec::len), Some(1), "{rest}");
    assert_eq!(maker.get(&format!("{PATH}?mode=TEST&waiting=true")).await?.at("/data"), &json!([]));
    let owner = maker.id;
    assert_eq!(maker.get(&format!("{PATH}?mode=TEST&ownerId={owner}")).await?.at("/data"), &json!([]));
    let file = maker.get(&format!("{PATH}/export?mode=TEST&reason=MISSING_INTERNAL")).await?;
    assert!(file.text.starts_with("id,status,reason,gateway,"), "{}", file.text);
    assert!(
        file.text.contains(
            ",RESOLVED,MISSING_INTERNAL,sslcommerz,,,,TX-NOBODYS,BDT,,10000,-250,9750,,EXPLAINED,0,a test,0,"
        ),
        "{}",
        file.text
    );
    // The file holds what the list shows.
    for (filter, rows) in [(format!("ownerId={owner}"), 0), ("unowned=true".to_owned(), 2)] {
        let file = maker.get(&format!("{PATH}/export?mode=TEST&{filter}")).await?;
        assert_eq!(file.text.lines().count(), rows + 1, "{filter}: {}", file.text);
    }
    let shown = maker.get(&format!("{PATH}/{missing}")).await?;
    let payment = shown.text_at("/data/exception/found/paymentId");
    let file = maker.get(&format!("{PATH}/export?mode=TEST&paymentId={payment}")).await?;
    assert!(file.text.lines().count() == 2 && file.text.contains(payment), "{}", file.text);
    let [oldest, newest] = ["asc", "desc"].map(|order| format!("{PATH}/export?mode=TEST&order={order}"));
    let (oldest, newest) = (maker.get(&oldest).await?, maker.get(&newest).await?);
    assert_eq!(oldest.text.lines().nth(1), newest.text.lines().nth(2), "{}", newest.text);
    Ok(())
}
