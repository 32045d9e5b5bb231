//! The catalogue of the contract's stable names: error codes, types of event, and permissions. What they are called and
//! mean is said by their enums alone; where they occur is read from the document. The committed file under `openapi/` is
//! this, byte for byte.

use super::{document, pretty};
use crate::http::refusal::ErrorCode;
use domain::{
    access::Permission,
    operators::SeededRole,
    webhooks::{EventType, SCHEMA_VERSION},
};
use serde_json::{Map, Value, json};
use std::sync::OnceLock;

/// The catalogue, made once.
pub fn catalogue() -> &'static Value {
    static CATALOGUE: OnceLock<Value> = OnceLock::new();
    CATALOGUE.get_or_init(|| {
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "errors": errors(),
            "events": events(),
            "permissions": permissions(),
        })
    })
}

/// The catalogue as the committed file holds it.
pub fn text() -> String {
    pretty(catalogue())
}

/// Every error code once, with each status that it comes with.
fn errors() -> Vec<Value> {
    let mut errors: Vec<(&str, Vec<Value>)> = Vec::new();
    for code in ErrorCode::ALL {
        let answer = json!({
            "status": code.status(),
            "meaning": code.meaning().trim(),
            "operations": ids(|operation| answers(operation, *code)),
        });
        match errors.iter_mut().find(|(name, _)| *name == code.as_str()) {
            Some((_, answers)) => answers.push(answer),
            None => errors.push((code.as_str(), vec![answer])),
        }
    }
    errors.into_iter().map(|(code, answers)| json!({ "code": code, "answers": answers })).collect()
}

fn events() -> Vec<Value> {
    let told = |kind: &EventType| {
        let (body, data) = schemas_of(*kind).unwrap_or_default();
        json!({
            "type": kind.as_str(),
            "meaning": kind.meaning().trim(),
            "body": body,
            "data": data,
            "schemaVersion": SCHEMA_VERSION,
            "schema": format!("webhooks.schema.json#/$defs/{}", kind.as_str()),
        })
    };
    EventType::ALL.iter().map(told).collect()
}

fn permissions() -> Vec<Value> {
    let shown = |permission: &Permission| {
        let having = |role: &SeededRole| role.permissions().contains(permission);
        let roles: Vec<&str> = SeededRole::ALL.iter().filter(|role| having(role)).map(|role| role.name()).collect();
        let needing = |operation: &Value| operation.get("x-permission") == Some(&json!(permission.as_str()));
        json!({
            "name": permission.as_str(),
            "meaning": permission.description().trim(),
            "roles": roles,
            "operations": ids(needing),
        })
    };
    Permission::ALL.iter().map(shown).collect()
}

/// The operations of which something holds, by their ids, in their order.
fn ids(holds: impl Fn(&Value) -> bool) -> Vec<&'static str> {
    let paths = document().get("paths").and_then(Value::as_object).into_iter().flat_map(Map::values);
    let operations = paths.filter_map(Value::as_object).flat_map(Map::values).filter(|operation| holds(operation));
    let mut ids: Vec<&str> = operations.filter_map(|operation| operation.get("operationId")?.as_str()).collect();
    ids.sort_unstable();
    ids
}

/// Whether the document says that an operation can answer so.
fn answers(operation: &Value, code: ErrorCode) -> bool {
    let examples = || {
        let response = operation.get("responses")?.get(code.status().to_string())?;
        response.get("content")?.get("application/json")?.get("examples")
    };
    examples().is_some_and(|examples| examples.get(code.as_str()).is_some())
}

/// What the contract calls the body of an event and the data in it.
pub(super) fn schemas_of(kind: EventType) -> Option<(&'static str, &'static str)> {
    let schemas = document().get("components")?.get("schemas")?;
    let mut bodies = schemas.get("EventBody")?.get("oneOf")?.as_array()?.iter().filter_map(named);
    bodies.find_map(|body| {
        let properties = schemas.get(body)?.get("properties")?;
        let types = schemas.get(named(properties.get("type")?)?)?.get("enum")?.as_array()?;
        types.contains(&json!(kind.as_str())).then_some((body, named(properties.get("data")?)?))
    })
}

/// The name of the schema that a reference leads to, through a wrapping `allOf`.
fn named(schema: &Value) -> Option<&str> {
    let bare = schema.get("$ref").or_else(|| schema.get("allOf")?.get(0)?.get("$ref"));
    bare?.as_str()?.rsplit('/').next()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn names(part: &str, member: &str) -> Vec<&'static str> {
        let items = catalogue()[part].as_array().unwrap();
        items.iter().map(|item| item[member].as_str().unwrap()).collect()
    }

    #[test]
    fn every_name_stands_in_it_once() {
        let codes: BTreeSet<&str> = ErrorCode::ALL.iter().map(|code| code.as_str()).collect();
        let events: BTreeSet<&str> = EventType::ALL.iter().map(|kind| kind.as_str()).collect();
        let permissions: BTreeSet<&str> = Permission::ALL.iter().map(|permission| permission.as_str()).collect();
        for (part, member, wanted) in
            [("errors", "code", codes), ("events", "type", events), ("permissions", "name", permissions)]
        {
            let found = names(part, member);
            assert_eq!(found.len(), wanted.len(), "{part}");
            assert_eq!(found.into_iter().collect::<BTreeSet<_>>(), wanted);
        }
    }

    #[test]
    fn a_code_with_two_statuses_says_who_answers_which() {
        let errors = catalogue()["errors"].as_array().unwrap();
        let found = errors.iter().find(|error| error["code"] == "INVALID_OPERATION_STATE").unwrap();
        let by = |status: u16| {
            let answer = found["answers"].as_array().unwrap().iter().find(|answer| answer["status"] == status);
            answer.unwrap()["operations"].as_array().unwrap().clone()
        };
        assert!(by(400).contains(&json!("initiatePayment")) && !by(400).contains(&json!("cancelPayment")));
        assert!(by(409).contains(&json!("cancelPayment")) && !by(409).contains(&json!("initiatePayment")));
    }

    #[test]
    fn everything_means_something_and_is_found_somewhere() {
        for part in ["errors", "events", "permissions"] {
            for item in catalogue()[part].as_array().unwrap() {
                let meanings =
                    item["answers"].as_array().map_or_else(|| vec![item], |answers| answers.iter().collect());
                assert!(meanings.iter().all(|one| one["meaning"].as_str().unwrap().ends_with('.')), "{item}");
            }
        }
        for permission in catalogue()["permissions"].as_array().unwrap() {
            assert!(!permission["operations"].as_array().unwrap().is_empty(), "{permission}");
            assert_eq!(permission["roles"][0], "Super Admin");
        }
        for event in catalogue()["events"].as_array().unwrap() {
            assert!(!event["body"].as_str().unwrap().is_empty(), "{event}");
        }
    }
}
