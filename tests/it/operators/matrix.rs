//! Who may do what: every operation under `/admin` of the contract, with every built-in role, with none, with no session at
//! all, and with a grant for another application. What is added to the contract is walked from that day on.

use crate::bad_input::{
    contract::{Operation, committed, operations},
    example,
};
use domain::{
    access::{Permission, Reach},
    operators::SeededRole,
};
use reqwest::Method;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use tests::{Answer, Caller, Operator, Result, TestApp, caller::send};

/// What is answered to whoever may not, or must prove himself first.
const DOOR: [&str; 5] = ["UNAUTHORIZED", "SESSION_EXPIRED", "FORBIDDEN", "REAUTH_REQUIRED", "INVALID_CREDENTIALS"];

/// An operator in two sessions, of which one was stepped up.
struct Walker {
    name: &'static str,
    permissions: &'static [Permission],
    plain: Operator,
    stepped_up: Operator,
}

impl Walker {
    async fn new(name: &'static str, permissions: &'static [Permission], plain: Operator) -> Result<Walker> {
        let stepped_up = plain.signs_in().await?;
        stepped_up.steps_up().await?;
        Ok(Walker { name, permissions, plain, stepped_up })
    }

    /// Somebody with each of the built-in roles everywhere, and somebody with none.
    async fn all(app: &TestApp) -> Result<Vec<Walker>> {
        let none = app.operator_with("none", Vec::new()).await?;
        let mut walkers = vec![Walker::new("no role", &[], none).await?];
        for role in SeededRole::ALL {
            let name = role.name().to_lowercase().replace(' ', "-");
            let operator = app.operator(&name, role).await?;
            walkers.push(Walker::new(role.name(), role.permissions(), operator).await?);
        }
        Ok(walkers)
    }
}

/// Every operation of operators. The one that ends the session comes last.
fn of_operators(document: &Value) -> Result<Vec<Operation>> {
    let mut found: Vec<_> = operations(document)?.into_iter().filter(|one| one.permission().is_some()).collect();
    found.sort_by_key(|operation| operation.id() == "closeCurrentSession");
    Ok(found)
}

/// Asks without saying much: enough to get through the door, and no further.
async fn knock(operation: &Operation, who: &Operator) -> Result<Answer> {
    let request = who.request(operation.method.clone(), &operation.target());
    send(if operation.body_types().is_empty() { request } else { request.json(&json!({})) }).await
}

#[tokio::test(flavor = "multi_thread")]
async fn every_operation_asks_every_role_for_its_permission_and_its_step_up() -> Result {
    let app = TestApp::start().await?;
    let (document, walkers) = (committed()?, Walker::all(&app).await?);
    let (mut walked, mut denied) = (0, 0);
    for operation in of_operators(&document)? {
        let name = operation.permission().unwrap_or_default();
        let needed = Permission::parse(name);
        assert!(needed.is_some() || name == "signed-in", "{operation} needs the unknown permission {name:?}");
        for Walker { name: role, permissions, plain, stepped_up } in &walkers {
            let may = needed.is_none_or(|needed| permissions.contains(&needed));
            let expected = match (may, operation.step_up()) {
                (false, _) => Some("FORBIDDEN"),
                (true, true) => Some("REAUTH_REQUIRED"),
                (true, false) => None,
            };
            for (session, who, expected) in
                [("plain", plain, expected), ("stepped up", stepped_up, expected.filter(|_| !may))]
            {
                let answer = knock(&operation, who).await?;
                let what = format!("{operation} as {role}, {session}: {answer}");
                match expected {
                    Some(code) => assert_eq!(answer.code(), code, "{what}"),
                    None => assert!(answer.status.as_u16() < 500 && !DOOR.contains(&answer.code()), "{what}"),
                }
                denied += usize::from(expected == Some("FORBIDDEN"));
                walked += 1;
            }
        }
    }
    assert!(walked > 250, "only {walked} were tried");
    let recorded = app.sql("select count(*)::text from audit_log where action = 'access.refused'").await?;
    assert_eq!(recorded, [denied.to_string()], "each denial is on record, and nothing else is");
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_of_operators_answers_whoever_has_no_session() -> Result {
    let app = TestApp::start().await?;
    let nobody = app.operator("rahim", SeededRole::SuperAdmin).await?.with_token("poisha_session_0");
    for operation in of_operators(&committed()?)? {
        let answer = knock(&operation, &nobody).await?;
        assert_eq!((answer.status.as_u16(), answer.code()), (401, "UNAUTHORIZED"), "{operation}: {answer}");
        let of_app = send(app.request(operation.method.clone(), &operation.target()).json(&json!({}))).await?;
        assert_eq!(of_app.code(), "UNAUTHORIZED", "{operation}: an application is no operator: {of_app}");
    }
    Ok(())
}

/// Ids of records of one application, and of the house, by the prefix that they begin with.
struct Real(BTreeMap<&'static str, String>);

impl Real {
    async fn of(app: &TestApp) -> Result<Real> {
        let mut found = BTreeMap::from([("app", app.test.scope.app.to_string())]);
        for (prefix, table) in [
            ("pay", "payments"),
            ("att", "attempts"),
            ("rfd", "refunds"),
            ("inv", "invoices"),
            ("ord", "orders"),
            ("prd", "products"),
            ("var", "variants"),
            ("dsc", "discounts"),
            ("alr", "alerts"),
            ("whe", "webhook_endpoints"),
            ("evt", "webhook_events"),
            ("dlv", "webhook_deliveries"),
            ("crd", "credentials"),
            ("pst", "ledger_postings"),
        ] {
            let ask = format!("select id::text from {table} where app_id = '{}' limit 1", uuid(app));
            // What has no table yet has no records.
            let Some(id) = app.sql(&ask).await.ok().and_then(|ids| ids.into_iter().next()) else { continue };
            let bits = u128::from_str_radix(&id.replace('-', ""), 16)?;
            found.insert(prefix, format!("{prefix}_{}", domain::ids::crockford(bits)));
        }
        Ok(Real(found))
    }

    /// The id of the same kind that is real.
    fn for_example(&self, text: &str) -> Option<&str> {
        self.0.get(text.split_once('_')?.0).map(String::as_str)
    }

    /// The same body about records that are real.
    fn put_into(&self, body: &mut Value) {
        match body {
            Value::Object(members) => members.values_mut().for_each(|value| self.put_into(value)),
            Value::Array(items) => items.iter_mut().for_each(|value| self.put_into(value)),
            Value::String(text) => {
                if let Some(real) = self.for_example(text) {
                    *text = real.to_owned();
                }
            }
            Value::Null | Value::Bool(_) | Value::Number(_) => {}
        }
    }

    /// The address of the operation about records that are real, and whether all of them are.
    fn target(&self, operation: &Operation) -> (String, bool) {
        let mut all = true;
        let target = operation.parameters("path").into_iter().fold(operation.path.clone(), |target, parameter| {
            let name = parameter["name"].as_str().unwrap_or_default();
            let shown = parameter["schema"]["example"].as_str().unwrap_or("x");
            let real = self.for_example(shown);
            all &= real.is_some();
            target.replace(&format!("{{{name}}}"), real.unwrap_or(shown))
        });
        (target, all)
    }
}

fn uuid(app: &TestApp) -> String {
    format!("{:032x}", app.test.scope.app.as_u128())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_grant_for_another_application_opens_nothing_of_this_one() -> Result {
    let app = TestApp::start().await?;
    app.paid_payment(10_000).await?;
    app.run_workers_until_idle().await?;
    let (other, _): (Caller, Caller) = app.another_app().await?;
    let reach = Reach::Apps([other.scope.app].into());
    let stranger = app.operator_for("stranger", SeededRole::SuperAdmin.id(), reach).await?;
    let root = app.operator("root", SeededRole::SuperAdmin).await?;
    stranger.steps_up().await?;
    let shelves = |what: &str| format!("/admin/apps/{}/{what}", app.test.scope.app);
    let product = json!({
        "name": "Card", "slug": "card", "status": "ACTIVE",
        "variants": [{ "sku": "CARD-1", "name": "Card", "priceMinor": 10_000, "source": "PRELOADED" }],
    });
    let discount = json!({ "code": "EID", "type": "flat", "value": 1_000 });
    for (path, body) in [("catalogue/TEST/products", &product), ("discounts/TEST", &discount)] {
        assert_eq!(root.post(&shelves(path), body).await?.status, 201, "{path}");
    }
    let (document, real) = (committed()?, Real::of(&app).await?);
    assert!(real.0.len() > 4, "{:?}", real.0);
    let before = app.footprint().await?;
    let mut walked = 0;
    for operation in of_operators(&document)?.iter().filter(|one| one.permission() != Some("signed-in")) {
        let (target, all_real) = real.target(operation);
        let mut body = operation.body_schema(&document).map(|schema| example(&document, schema));
        body.iter_mut().for_each(|body| real.put_into(body));
        let request = stranger.request(operation.method.clone(), &target);
        let answer = send(match &body {
            Some(body) => request.json(body),
            None if operation.body_types() == ["application/octet-stream"] => {
                request.header("content-type", "application/octet-stream").body("code\n")
            }
            None => request,
        })
        .await?;
        let what = format!("{operation}: {}", answer.text);
        let is_list = operation.method == Method::GET && operation.parameters("path").is_empty();
        // What is done to many says of each why it was not done.
        let of_many = answer.body["data"].as_array().filter(|_| operation.method == Method::POST);
        let to_none = of_many.is_some_and(|all| all.iter().all(|one| one["errorCode"] == "RESOURCE_NOT_FOUND"));
        let fine = matches!(answer.status.as_u16(), 400 | 403 | 404) || (is_list || to_none) && answer.status == 200;
        assert!(fine, "{what}");
        for id in real.0.values() {
            assert!(!answer.text.contains(id.as_str()), "{what} tells of {id}");
        }
        if operation.method == Method::GET && all_real && !is_list {
            let seen = root.get(&target).await?;
            assert_eq!(seen.status, 200, "{operation}: it is there for whoever may see it: {seen}");
        }
        walked += 1;
    }
    assert!(walked > 10, "only {walked} were tried");
    assert_eq!(app.footprint().await?, before, "nothing was changed");
    Ok(())
}
