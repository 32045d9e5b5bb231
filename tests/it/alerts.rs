//! Alerts in the hands of operators: listed, assigned, resolved, opened again, within each one's grants.

use crate::support::{self, NOON};
use domain::{
    AppId, Asked, Decision, Opens, Timestamp,
    access::Reach,
    alerts::{Alert, AlertKind},
    operators::SeededRole,
    time::minutes,
};
use insta::assert_snapshot;
use serde_json::{Value, json};
use std::collections::BTreeSet;
use tests::{Answer, Operator, Result, TestApp};

/// A new payment of the application raises an alert, in TEST. Answers the alert's id.
async fn raise(app: &TestApp, of: AppId, kind: AlertKind, at: Timestamp) -> Result<String> {
    let store = &app.server.house.store;
    let payment = support::payment(of, 10_000);
    let alert = Alert { kind, detail: format!("raised for {}", kind.as_str()) };
    store.open(&Asked::at(payment.scope, at), Decision::of(payment).alerting(alert)).await?;
    let newest = "select id::text from alerts order by id desc limit 1";
    let bits = u128::from_str_radix(&app.sql(newest).await?.join("").replace('-', ""), 16)?;
    Ok(domain::AlertId::from_u128(bits).to_string())
}

/// The house has an alert of its own.
async fn raise_in_the_house(app: &TestApp) -> Result {
    app.tell_sql(
        "insert into alerts (app_id, mode, id, kind, subject_id, detail, times, raised_at, last_raised_at) \
         values ('00000000-0000-0000-0000-000000000000', 'LIVE', new_id(), 'UNMATCHED_CALLBACK', new_id(), 'old', 1, \
         now(), now())",
    )
    .await
}

/// What a list shows, a line each: the kind, the state, and the last of what it is told besides.
async fn listed(who: &Operator, query: &str) -> Result<String> {
    let answer = who.get(&format!("/admin/alerts{query}")).await?;
    if answer.status != 200 {
        return Ok(answer.to_string());
    }
    let line = |alert: &Value| {
        let holder = alert["assignedTo"]["name"].as_str().map_or_else(String::new, |name| format!(" {name}"));
        format!("{} {}{holder}", alert["kind"].as_str().unwrap(), alert["status"].as_str().unwrap())
    };
    Ok(answer.at("/data").as_array().into_iter().flatten().map(line).collect::<Vec<_>>().join("\n"))
}

/// What the trail says of alerts and of what was refused, oldest first.
async fn trail(app: &TestApp) -> Result<String> {
    let asked = "select action || ' ' || outcome || coalesce(' ' || target_kind, '') || coalesce(': ' || reason, '') \
        from audit_log where action like 'alert.%' or action like 'access.%' order by place";
    Ok(app.sql(asked).await?.join("\n"))
}

async fn press_all(who: &Operator, id: &str) -> Result<Vec<Answer>> {
    Ok(vec![
        who.get(&format!("/admin/alerts/{id}")).await?,
        who.post(&format!("/admin/alerts/{id}/assign"), &json!({})).await?,
        who.post(&format!("/admin/alerts/{id}/resolve"), &json!({ "note": "seen to" })).await?,
        who.press(&format!("/admin/alerts/{id}/reopen")).await?,
    ])
}

fn lines(answers: &[Answer]) -> String {
    answers.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_alert_is_assigned_resolved_and_opened_again_and_the_trail_says_so() -> Result {
    let app = TestApp::start().await?;
    let (rahima, karim) =
        (app.operator("rahima", SeededRole::Finance).await?, app.operator("karim", SeededRole::Viewer).await?);
    let id = raise(&app, app.test.scope.app, AlertKind::SurplusCapture, NOON).await?;
    let at = |verb: &str| format!("/admin/alerts/{id}/{verb}");
    let (colleague, note) = (json!({ "operatorId": karim.id.to_string() }), json!({ "note": " sent back " }));
    let told = [
        rahima.post(&at("assign"), &json!({})).await?,
        rahima.post(&at("assign"), &json!({})).await?,
        rahima.post(&at("assign"), &colleague).await?,
        karim.post(&at("resolve"), &note).await?,
        karim.post(&at("resolve"), &note).await?,
        rahima.post(&at("assign"), &json!({})).await?,
    ];
    assert_snapshot!(lines(&told), @r"
    200 ASSIGNED
    409 INVALID_OPERATION_STATE: the alert is assigned to opr_… already
    200 ASSIGNED
    200 RESOLVED
    409 INVALID_OPERATION_STATE: the alert is resolved already
    409 INVALID_OPERATION_STATE: the alert is resolved; open it again first
    ");
    let shown = karim.get(&format!("/admin/alerts/{id}")).await?;
    assert_eq!(shown.at("/data"), told[3].at("/data"));
    assert_eq!(shown.text_at("/data/resolvedBy/id"), karim.id.to_string());
    assert_snapshot!(shown.data(), @r#"
    {
      "appId": "app_…",
      "detail": "raised for SURPLUS_CAPTURE",
      "id": "alr_…",
      "kind": "SURPLUS_CAPTURE",
      "lastRaisedAt": "[time]",
      "mode": "TEST",
      "note": "sent back",
      "raisedAt": "[time]",
      "resolvedAt": "[time]",
      "resolvedBy": {
        "id": "opr_…",
        "name": "karim"
      },
      "status": "RESOLVED",
      "subject": "pay_…",
      "times": 1
    }
    "#);
    assert_snapshot!(lines(&[rahima.press(&at("reopen")).await?, rahima.press(&at("reopen")).await?]), @r"
    200 OPEN
    409 INVALID_OPERATION_STATE: the alert is not resolved
    ");
    assert_snapshot!(trail(&app).await?, @r"
    alert.assigned DONE alert
    alert.assigned DONE alert
    alert.resolved DONE alert
    alert.reopened DONE alert
    ");
    let facts = "select facts::text from audit_log where action = 'alert.resolved'";
    assert!(!app.sql(facts).await?.join("").contains("sent back"), "what a person wrote is read at the alert");
    let who = "select distinct actor_id = '{id}' and app_id is not null and mode = 'TEST' and target_id = '{alert}' \
        from audit_log where action = 'alert.resolved'";
    let who = who.replace("{id}", &karim.id.to_string()).replace("{alert}", &id);
    assert_eq!(app.sql(&format!("select ok::text from ({who}) as t (ok)")).await?, ["true"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn of_several_who_resolve_at_once_one_does() -> Result {
    let app = TestApp::start().await?;
    let rahima = app.operator("rahima", SeededRole::Finance).await?;
    let id = raise(&app, app.test.scope.app, AlertKind::HighRisk, NOON).await?;
    let path = format!("/admin/alerts/{id}/resolve");
    let resolve = |number: usize| {
        let (who, path) = (rahima.clone(), path.clone());
        async move { who.post(&path, &json!({ "note": format!("by {number}") })).await.map(|answer| answer.to_string()) }
    };
    let mut answers = futures_util::future::try_join_all((0..6).map(resolve)).await?;
    answers.sort();
    let refused = "409 INVALID_OPERATION_STATE: the alert is resolved already";
    assert_eq!(answers, [&["200 RESOLVED"][..], &[refused; 5]].concat());
    assert_eq!(app.sql("select count(*)::text from audit_log where action = 'alert.resolved'").await?, ["1"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_lacks_the_permission_is_refused_and_on_record() -> Result {
    let app = TestApp::start().await?;
    let support = app.operator("support", SeededRole::Support).await?;
    let id = raise(&app, app.test.scope.app, AlertKind::HighRisk, NOON).await?;
    let mut told = vec![support.get("/admin/alerts").await?];
    told.extend(press_all(&support, &id).await?);
    assert_eq!(told.len(), 5);
    assert!(told.iter().all(|answer| answer.to_string() == "403 FORBIDDEN: this needs the permission report:read"));
    let refused = "access.refused REFUSED operation: this needs the permission report:read";
    assert_eq!(trail(&app).await?, [refused; 5].join("\n"));
    assert_eq!(app.sql("select status from alerts").await?, ["OPEN"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_lies_beyond_a_grant_is_not_there() -> Result {
    let app = TestApp::start().await?;
    let (other, _) = app.another_app().await?;
    let shops = Reach::Apps(BTreeSet::from([app.test.scope.app]));
    let own = app.operator_for("own", SeededRole::Finance.id(), shops).await?;
    let all = app.operator("all", SeededRole::Finance).await?;
    raise(&app, app.test.scope.app, AlertKind::HighRisk, NOON).await?;
    let foreign = raise(&app, other.scope.app, AlertKind::LateSuccess, NOON).await?;
    raise_in_the_house(&app).await?;
    assert_snapshot!(listed(&own, "").await?, @"HIGH_RISK OPEN");
    assert_snapshot!(listed(&own, &format!("?appId={}", other.scope.app)).await?, @"");
    assert_snapshot!(listed(&all, "").await?, @r"
    UNMATCHED_CALLBACK OPEN
    LATE_SUCCESS OPEN
    HIGH_RISK OPEN
    ");
    let of_house = all.get("/admin/alerts?kind=UNMATCHED_CALLBACK").await?.text_at("/data/0/id").to_owned();
    let nowhere = domain::AlertId::from_u128(7).to_string();
    for id in [&foreign, &of_house, &nowhere] {
        let told = press_all(&own, id).await?;
        let missing = "404 RESOURCE_NOT_FOUND: there is no alert with this id";
        assert!(told.iter().all(|answer| answer.to_string() == missing), "{}", lines(&told));
    }
    let refused = "access.refused REFUSED operation: the grant does not extend so far";
    assert_eq!(trail(&app).await?, [refused; 8].join("\n"), "what exists and was asked for is on record");
    assert_snapshot!(lines(&press_all(&all, &of_house).await?), @r"
    200 OPEN
    200 ASSIGNED
    200 RESOLVED
    200 OPEN
    ");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_alert_goes_only_to_somebody_who_sees_it() -> Result {
    let app = TestApp::start().await?;
    let (other, _) = app.another_app().await?;
    let elsewhere = Reach::Apps(BTreeSet::from([other.scope.app]));
    let rahima = app.operator("rahima", SeededRole::Finance).await?;
    let blind = app.operator("blind", SeededRole::Support).await?;
    let far = app.operator_for("far", SeededRole::Finance.id(), elsewhere).await?;
    let gone = app.operator("gone", SeededRole::Finance).await?;
    app.tell_sql("update operators set disabled = true where email = 'gone@staff.example'").await?;
    let id = raise(&app, app.test.scope.app, AlertKind::HighRisk, NOON).await?;
    let nobody = domain::OperatorId::from_u128(7);
    for to in [blind.id, far.id, gone.id, nobody] {
        let told = rahima.post(&format!("/admin/alerts/{id}/assign"), &json!({ "operatorId": to.to_string() })).await?;
        assert_eq!((told.code(), told.status.as_u16()), ("VALIDATION_ERROR", 400), "{told}");
        let why = format!("there is no operator {to} who may look after this alert");
        assert_eq!(told.text_at("/data/operatorId"), why);
    }
    assert_eq!(app.sql("select status from alerts").await?, ["OPEN"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_note_says_what_came_of_it_and_holds_no_card_number() -> Result {
    let app = TestApp::start().await?;
    let rahima = app.operator("rahima", SeededRole::Finance).await?;
    let id = raise(&app, app.test.scope.app, AlertKind::HighRisk, NOON).await?;
    let path = format!("/admin/alerts/{id}/resolve");
    let mut told = Vec::new();
    for note in ["", "   ", "card 4111 1111 1111 1111", &"x".repeat(501)] {
        told.push(rahima.post(&path, &json!({ "note": note })).await?);
    }
    told.push(rahima.post(&path, &json!({})).await?);
    assert_snapshot!(lines(&told), @r"
    400 VALIDATION_ERROR
      note: must be a text of 1 to 500 characters
    400 VALIDATION_ERROR
      note: must say in 1 to 500 characters what came of the alert
    400 VALIDATION_ERROR
      note: must not hold a card number
    400 VALIDATION_ERROR
      note: must be a text of 1 to 500 characters
    400 VALIDATION_ERROR
      note: is required
    ");
    assert_eq!(rahima.post(&path, &json!({ "note": "খদ্দেরকে জানানো হয়েছে" })).await?.to_string(), "200 RESOLVED");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn alerts_are_listed_by_state_kind_age_and_holder_either_way_round() -> Result {
    let app = TestApp::start().await?;
    let rahima = app.operator("rahima", SeededRole::Finance).await?;
    let own = app.test.scope.app;
    let kinds = [AlertKind::HighRisk, AlertKind::LateSuccess, AlertKind::SurplusCapture];
    let mut ids = Vec::new();
    for (kind, after) in kinds.into_iter().zip([0, 10, 20]) {
        ids.push(raise(&app, own, kind, NOON.plus(minutes(after))).await?);
    }
    rahima.post(&format!("/admin/alerts/{}/assign", ids[1]), &json!({})).await?;
    rahima.post(&format!("/admin/alerts/{}/resolve", ids[2]), &json!({ "note": "done" })).await?;
    let tenth = rahima.get(&format!("/admin/alerts/{}", ids[1])).await?.text_at("/data/raisedAt").to_owned();
    let mut seen = Vec::new();
    for query in [
        "?".to_owned(),
        "?order=asc".to_owned(),
        "?status=OPEN".to_owned(),
        "?kind=LATE_SUCCESS&status=ASSIGNED".to_owned(),
        format!("?assignedTo={}", rahima.id),
        format!("?to={tenth}"),
        format!("?from={tenth}&order=asc"),
        "?mode=LIVE".to_owned(),
        "?status=GONE".to_owned(),
        "?cursor=AAAA".to_owned(),
    ] {
        let shown = query.replace(&tenth, "TENTH").replace(&rahima.id.to_string(), "RAHIMA");
        seen.push(format!("{shown}\n{}\n", listed(&rahima, &query).await?));
    }
    assert_snapshot!(seen.join("\n"), @r"
    ?
    SURPLUS_CAPTURE RESOLVED
    LATE_SUCCESS ASSIGNED rahima
    HIGH_RISK OPEN

    ?order=asc
    HIGH_RISK OPEN
    LATE_SUCCESS ASSIGNED rahima
    SURPLUS_CAPTURE RESOLVED

    ?status=OPEN
    HIGH_RISK OPEN

    ?kind=LATE_SUCCESS&status=ASSIGNED
    LATE_SUCCESS ASSIGNED rahima

    ?assignedTo=RAHIMA
    LATE_SUCCESS ASSIGNED rahima

    ?to=TENTH
    LATE_SUCCESS ASSIGNED rahima
    HIGH_RISK OPEN

    ?from=TENTH&order=asc
    LATE_SUCCESS ASSIGNED rahima
    SURPLUS_CAPTURE RESOLVED

    ?mode=LIVE


    ?status=GONE
    400 VALIDATION_ERROR
      status: must be one of OPEN, ASSIGNED, RESOLVED

    ?cursor=AAAA
    400 VALIDATION_ERROR
      cursor: must be a nextCursor of an earlier page
    ");
    let (mut walked, mut cursor) = (Vec::new(), String::new());
    for _ in 0..3 {
        let page = rahima.get(&format!("/admin/alerts?size=1&order=asc{cursor}")).await?;
        assert_eq!(page.at("/pagination/totalElements"), &json!(3));
        walked.push(page.text_at("/data/0/id").to_owned());
        cursor = format!("&cursor={}", page.text_at("/pagination/nextCursor"));
    }
    assert_eq!(walked, ids);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_alert_is_not_opened_beside_one_that_goes_on_about_the_same() -> Result {
    let app = TestApp::start().await?;
    let rahima = app.operator("rahima", SeededRole::Finance).await?;
    let id = raise(&app, app.test.scope.app, AlertKind::HighRisk, NOON).await?;
    rahima.post(&format!("/admin/alerts/{id}/resolve"), &json!({ "note": "done" })).await?;
    app.tell_sql(
        "insert into alerts (app_id, mode, id, kind, subject_id, detail, times, raised_at, last_raised_at) \
         select app_id, mode, new_id(), kind, subject_id, detail, 1, now(), now() from alerts",
    )
    .await?;
    assert_snapshot!(rahima.press(&format!("/admin/alerts/{id}/reopen")).await?, @"409 INVALID_OPERATION_STATE: the same was raised anew; that alert goes on");
    Ok(())
}
