//! What a release has promised is kept: the contract takes nothing away from the released one and asks for nothing more,
//! unless its version says so.
//!
//! oasdiff finds what breaks in operations. It knows nothing of events, error codes and permissions, so each of them is
//! given an operation of its own in what is compared: one that is gone is an operation that is gone, and a body of an
//! event that changed is an answer that changed.

use super::committed;
use crate::tools::{repository, run};
use serde_json::{Value, json};
use tests::Result;
use tokio::process::Command;

/// `openapi.json` and `catalogue.json` of one folder.
#[derive(Clone)]
struct Contract {
    document: Value,
    catalogue: Value,
}

impl Contract {
    fn in_folder(folder: &str) -> Result<Contract> {
        Ok(Contract {
            document: committed(&format!("{folder}/openapi.json"))?,
            catalogue: committed(&format!("{folder}/catalogue.json"))?,
        })
    }

    /// As it stands now, with payments alone of its operations: enough to try changes on.
    fn of_payments() -> Result<Contract> {
        let mut contract = Contract::in_folder("openapi")?;
        contract.paths().retain(|path, _| path.starts_with("/payments"));
        Ok(contract)
    }

    fn paths(&mut self) -> &mut serde_json::Map<String, Value> {
        self.document["paths"].as_object_mut().unwrap()
    }

    fn version(&self) -> Result<[u64; 3]> {
        let text = self.document["info"]["version"].as_str().unwrap_or_default();
        let parts: Vec<u64> = text.split('.').map(str::parse).collect::<std::result::Result<_, _>>()?;
        Ok(parts.try_into().map_err(|_| format!("{text} is no version"))?)
    }

    /// The document with an operation for each name in the catalogue.
    fn compared(mut self) -> Value {
        let listed = |part: &str| self.catalogue[part].as_array().cloned().unwrap_or_default();
        let (errors, events, permissions) = (listed("errors"), listed("events"), listed("permissions"));
        let answering = |schema: Value| {
            let content = json!({ "application/json": { "schema": schema } });
            json!({ "get": { "responses": { "200": { "description": "", "content": content } } } })
        };
        let named = |kind: &str, name: &Value| format!("/{kind}/{}", name.as_str().unwrap_or_default());
        for error in &errors {
            for answer in error["answers"].as_array().into_iter().flatten() {
                let path = format!("{}/{}", named("error-codes", &error["code"]), answer["status"]);
                self.paths().insert(path, answering(json!({ "type": "object" })));
            }
        }
        for event in &events {
            let body =
                json!({ "$ref": format!("#/components/schemas/{}", event["body"].as_str().unwrap_or_default()) });
            self.paths().insert(named("events", &event["type"]), answering(body));
        }
        for permission in &permissions {
            self.paths().insert(named("permissions", &permission["name"]), answering(json!({ "type": "object" })));
        }
        // Types of event may be added at any time, and the catalogue knows those that are there.
        let schemas = self.document["components"]["schemas"].as_object_mut().unwrap();
        for (_, schema) in schemas.iter_mut().filter(|(name, _)| name.ends_with("EventType")) {
            schema.as_object_mut().map(|schema| schema.remove("enum"));
        }
        self.document
    }
}

/// What is refused about the contract of now, after the released one.
async fn refused(released: &Contract, now: &Contract) -> Result<Vec<String>> {
    let (before, after) = (released.version()?, now.version()?);
    if after < before {
        return Ok(vec![format!("its version goes back from {before:?} to {after:?}")]);
    }
    if may_break(before, after) {
        return Ok(Vec::new());
    }
    let place = tempfile::tempdir()?;
    let kept = |name: &str, contract: &Contract| -> Result<_> {
        let path = place.path().join(name);
        std::fs::write(&path, contract.clone().compared().to_string())?;
        Ok(path)
    };
    let mut oasdiff = Command::new("oasdiff");
    oasdiff.args(["breaking", "--flatten-allof", "--format", "json", "--allow-external-refs=false"]);
    oasdiff.arg("--severity-levels").arg(repository().join("tests/tools/oasdiff/severity.txt"));
    oasdiff.arg(kept("released.json", released)?).arg(kept("now.json", now)?).current_dir(place.path());
    let said: Value = serde_json::from_str(&run(oasdiff, "").await?)?;
    let errors = said.as_array().ok_or("oasdiff says no list")?.iter().filter(|change| change["level"] == 3);
    let told = |change: &Value| {
        let text = |member: &str| change[member].as_str().unwrap_or_default().to_owned();
        format!("{} {}: {} [{}]", text("operation"), text("path"), text("text"), text("id"))
    };
    Ok(errors.map(told).collect())
}

/// Whether a version says that something is taken away: the first number does, and before 1.0.0 the second.
fn may_break(before: [u64; 3], after: [u64; 3]) -> bool {
    let telling = |[major, minor, _]: [u64; 3]| if major == 0 { (0, minor) } else { (major, 0) };
    telling(after) > telling(before)
}

#[tokio::test]
async fn the_contract_keeps_what_was_released() -> Result {
    let (released, now) = (Contract::in_folder("openapi/released")?, Contract::in_folder("openapi")?);
    let refused = refused(&released, &now).await?;
    let what_to_do = "breaks what was released: keep it, or raise the version in Cargo.toml (README, \"The contract\")";
    assert!(refused.is_empty(), "{what_to_do}:\n{}", refused.join("\n"));
    Ok(())
}

#[tokio::test]
async fn what_takes_away_or_asks_for_more_is_refused_until_the_version_says_so() -> Result {
    let released = Contract::of_payments()?;
    let schema = |pointer: &str| format!("/components/schemas/{pointer}");
    let without = |pointer: String, name: &'static str| {
        move |contract: &mut Contract| match contract.document.pointer_mut(&pointer).unwrap() {
            Value::Object(members) => drop(members.remove(name).unwrap()),
            Value::Array(items) => items.retain(|item| item != name),
            other @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_)) => panic!("{other}"),
        }
    };
    let from_catalogue = |part: &'static str, member: &'static str, name: &'static str| {
        move |contract: &mut Contract| {
            contract.catalogue[part].as_array_mut().unwrap().retain(|item| item[member] != name);
        }
    };
    type Change<'a> = Box<dyn Fn(&mut Contract) + 'a>;
    let changes: [(&str, Change<'_>); 14] = [
        ("response-required-property-removed", Box::new(without(schema("Payment/properties"), "checkoutUrl"))),
        ("response-optional-property-removed", Box::new(without(schema("Payment/properties"), "productName"))),
        ("response-property-became-optional", Box::new(without(schema("Payment/required"), "checkoutUrl"))),
        ("request-property-removed", Box::new(without(schema("CreatePayment/properties"), "productName"))),
        (
            "request-property-became-required",
            Box::new(|contract| {
                let required = &mut contract.document["components"]["schemas"]["CreatePayment"]["required"];
                required.as_array_mut().unwrap().push(json!("productName"));
            }),
        ),
        (
            "request-property-max-length-decreased",
            Box::new(|contract| {
                let told = &mut contract.document["components"]["schemas"]["CreatePayment"]["properties"];
                told["productName"]["maxLength"] = json!(10);
            }),
        ),
        (
            "response-property-type-changed",
            Box::new(|contract| {
                contract.document["components"]["schemas"]["Payment"]["properties"]["amountMinor"] =
                    json!({ "type": "string", "description": "How much." });
            }),
        ),
        ("api-path-removed-without-deprecation", Box::new(without("/paths".into(), "/payments/{id}/cancel"))),
        (
            "api-operation-id-removed",
            Box::new(|contract| contract.document["paths"]["/payments"]["get"]["operationId"] = json!("allPayments")),
        ),
        ("/error-codes/SELF_APPROVAL/403", Box::new(from_catalogue("errors", "code", "SELF_APPROVAL"))),
        (
            "/error-codes/SELF_APPROVAL/403",
            Box::new(|contract| {
                let errors = contract.catalogue["errors"].as_array_mut().unwrap();
                let error = errors.iter_mut().find(|error| error["code"] == "SELF_APPROVAL").unwrap();
                error["answers"][0]["status"] = json!(409);
            }),
        ),
        ("/events/order.fulfilled", Box::new(from_catalogue("events", "type", "order.fulfilled"))),
        ("/events/invoice.paid", Box::new(without(schema("InvoiceTold/properties"), "number"))),
        ("/permissions/ledger:adjust", Box::new(from_catalogue("permissions", "name", "ledger:adjust"))),
    ];
    for (what, change) in changes {
        let mut now = released.clone();
        change(&mut now);
        let told = refused(&released, &now).await?;
        assert!(told.iter().any(|line| line.contains(what)), "{what} is not refused: {told:?}");
        let [major, minor, _] = released.version()?;
        now.document["info"]["version"] = json!(format!("{major}.{minor}.99"));
        assert!(!refused(&released, &now).await?.is_empty(), "{what}: a higher last number says nothing");
        now.document["info"]["version"] = json!(format!("{}.0.0", major + 1));
        assert_eq!(refused(&released, &now).await?, Vec::<String>::new(), "{what}");
    }
    Ok(())
}

#[tokio::test]
async fn what_is_added_passes() -> Result {
    let released = Contract::of_payments()?;
    let mut now = released.clone();
    let schemas = &mut now.document["components"]["schemas"];
    for schema in ["Payment", "CreatePayment", "InvoiceTold"] {
        schemas[schema]["properties"]["invented"] = json!({ "type": "string", "description": "New." });
    }
    schemas["EventType"]["enum"].as_array_mut().unwrap().push(json!("payment.invented"));
    schemas["PaymentEventType"]["enum"].as_array_mut().unwrap().push(json!("payment.invented"));
    let operation = now.document["paths"]["/payments"]["get"].clone();
    now.paths().insert("/invented".into(), json!({ "get": operation }));
    let added = [
        ("errors", json!({ "code": "INVENTED", "answers": [{ "status": 409 }] })),
        ("events", json!({ "type": "payment.invented", "body": "PaymentEvent" })),
        ("permissions", json!({ "name": "payment:invent" })),
    ];
    for (part, item) in added {
        now.catalogue[part].as_array_mut().unwrap().push(item);
    }
    assert_eq!(refused(&released, &now).await?, Vec::<String>::new());
    Ok(())
}

#[tokio::test]
async fn a_version_never_goes_back() -> Result {
    let (released, mut now) = (Contract::of_payments()?, Contract::of_payments()?);
    now.document["info"]["version"] = json!("0.0.9");
    assert_eq!(refused(&released, &now).await?.len(), 1);
    Ok(())
}

#[test]
fn a_version_says_that_it_breaks_by_its_first_number_and_before_one_by_its_second() {
    for (before, after, may) in [
        ([0, 1, 0], [0, 1, 0], false),
        ([0, 1, 0], [0, 1, 7], false),
        ([0, 1, 7], [0, 2, 0], true),
        ([0, 9, 0], [1, 0, 0], true),
        ([1, 0, 0], [1, 9, 0], false),
        ([1, 9, 3], [2, 0, 0], true),
        ([1, 0, 0], [0, 9, 0], false),
    ] {
        assert_eq!(may_break(before, after), may, "{before:?} {after:?}");
    }
}
