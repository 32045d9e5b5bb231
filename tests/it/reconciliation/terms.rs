//! What was agreed with gateways: a run judges by it, and says by which version.

use super::{expected_of, found, laid};
use crate::support::Result;
use domain::{
    Mode, OperatorId,
    audit::Origin,
    operators::SeededRole,
    payments::Method,
    settlements::{KeepsRuns, KeepsTerms, Period, RunOf, Terms},
    testing::settlement_world::{GATEWAY, world, world_of_days},
};
use serde_json::json;
use tests::TestApp;

#[tokio::test(flavor = "multi_thread")]
async fn a_run_judges_by_what_was_agreed_and_says_so() -> Result {
    for (name, world) in [("lines", world(5)), ("days", world_of_days(5))] {
        let (_database, store) = laid(&format!("terms_{name}"), &world).await?;
        let (by, origin) = (OperatorId::from_u128(1), Origin::system());
        let kept = store.keep_terms((Mode::Test, GATEWAY), Terms::default(), by, (&origin, world.at)).await?;
        assert_eq!((kept.version, kept.terms), (1, Terms::default()));
        let kept = store.keep_terms((Mode::Test, GATEWAY), world.terms.clone(), by, (&origin, world.at)).await?;
        assert_eq!((kept.version, &kept.terms), (2, &world.terms), "what was agreed reads back");
        let all = store.terms(Mode::Test).await?;
        assert_eq!(all.iter().map(|one| one.gateway).collect::<Vec<_>>(), Method::ALL);
        assert_eq!(all.iter().filter(|one| one.version > 0).cloned().collect::<Vec<_>>(), [kept]);
        assert!(store.terms(Mode::Live).await?.iter().all(|one| one.version == 0), "the other mode has its own");

        assert_eq!(found(&store, &world).await?, expected_of(&world), "{name}");
        let of = RunOf { mode: Mode::Test, period: Period::parse("2026-11")?, gateway: None };
        let run = store.last_run(of).await?.ok_or("no run")?;
        let used = |gateway| if gateway == GATEWAY { 2 } else { 0 };
        assert_eq!(run.terms, Method::ALL.map(|gateway| (gateway, used(gateway))).into());
        store.shutdown().await;
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn finance_says_what_was_agreed_with_a_gateway() -> Result {
    let app = TestApp::start().await?;
    let finance = app.operator("finance", SeededRole::Finance).await?;
    let path = "/admin/reconciliation/terms";
    let unsaid = finance.get(&format!("{path}?mode=TEST")).await?;
    assert_eq!(unsaid.body["pagination"]["totalElements"], 5, "{unsaid}");
    assert_eq!((unsaid.at("/data/0/version"), unsaid.at("/data/0/dueAfterHours")), (&json!(0), &json!(72)));

    finance.steps_up().await?;
    let body =
        json!({"fees": [{"rateBp": 185}, {"way": "VISA", "rateBp": 250, "mostMinor": 100_000}], "windowMinutes": 30});
    let said = finance.put(&format!("{path}/TEST/bkash"), &body).await?;
    assert_eq!((said.status.as_u16(), said.at("/data/version")), (200, &json!(1)), "{said}");
    let rules = json!([
        {"currency": "BDT", "rateBp": 185, "fixedMinor": 0, "leastMinor": 0, "returnsOnRefund": false},
        {"way": "VISA", "currency": "BDT", "rateBp": 250, "fixedMinor": 0, "leastMinor": 0, "mostMinor": 100_000,
         "returnsOnRefund": false},
    ]);
    assert_eq!((said.at("/data/fees"), said.at("/data/windowMinutes")), (&rules, &json!(30)), "{said}");

    for (wrong, field) in [
        (json!({"fees": [{"rateBp": 1}, {"rateBp": 2}]}), "fees"),
        (json!({"fees": [{"rateBp": 1, "leastMinor": 2, "mostMinor": 1}]}), "fees"),
        (json!({"fees": [{"rateBp": 1, "currency": "XXQ"}]}), "fees"),
        (json!({"fees": [], "windowMinutes": 0}), "windowMinutes"),
    ] {
        let refused = finance.put(&format!("{path}/TEST/bkash"), &wrong).await?;
        assert_eq!(refused.code(), "VALIDATION_ERROR", "{refused}");
        assert!(refused.body["data"].get(field).is_some(), "{refused}");
    }
    let again = finance.put(&format!("{path}/TEST/bkash"), &json!({"fees": []})).await?;
    assert_eq!(again.at("/data/version"), &json!(2), "{again}");
    let versions = finance.get(&format!("{path}/TEST/bkash/versions")).await?;
    assert_eq!(versions.body["pagination"]["totalElements"], 2, "{versions}");
    assert_eq!((versions.at("/data/0"), versions.at("/data/1")), (again.at("/data"), said.at("/data")), "{versions}");
    let older = finance.get(&format!("{path}/TEST/bkash/versions?size=1&page=1")).await?;
    assert_eq!(older.at("/data"), &json!([said.at("/data")]), "{older}");
    assert_eq!(finance.get(&format!("{path}/LIVE/bkash/versions")).await?.at("/data"), &json!([]));
    let support = app.operator("support", SeededRole::Support).await?;
    assert_eq!(support.put(&format!("{path}/TEST/bkash"), &body).await?.code(), "FORBIDDEN");
    assert_eq!(support.get(&format!("{path}/TEST/bkash/versions")).await?.code(), "FORBIDDEN");
    let told = app.sql("select action from audit_log where action like 'settlement.%' order by place").await?;
    assert_eq!(told, ["settlement.terms_changed"; 2]);
    Ok(())
}
