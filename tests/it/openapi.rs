//! The contract: the committed document is the server's own, it is complete, and the server keeps it.

mod compatibility;
mod published;
mod schemathesis;

use crate::tools::repository;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use tests::{Result, TestApp};

/// Every operation: what it is called, and with what it can answer.
const OPERATIONS: &str = include_str!("openapi/operations.txt");
const WHAT_TO_DO: &str = "the committed contract is not the server's: run ./dev openapi";
/// What operators ask before they have a session.
const PUBLIC_FOR_STAFF: [&str; 2] = ["openSession", "acceptInvitation"];
/// What a customer may do with a token of its own.
const FOR_CUSTOMERS: [&str; 10] = [
    "listCatalogProducts",
    "getFulfillmentFields",
    "validateDiscount",
    "listOrders",
    "createOrder",
    "getOrder",
    "initiatePayment",
    "initiateOrderPayment",
    "confirmPaystationInvoice",
    "getTransactionStatus",
];
const SCHEMA: &str = "#/components/schemas/";

/// A part of the contract as it is committed.
fn committed(path: &str) -> Result<Value> {
    Ok(serde_json::from_str(&std::fs::read_to_string(repository().join(path))?)?)
}

/// Every operation with its method and path.
fn operations(document: &Value) -> Vec<(String, &Map<String, Value>)> {
    let paths = document["paths"].as_object().into_iter().flatten();
    let named = paths.flat_map(|(path, item)| {
        let methods = item.as_object().into_iter().flatten();
        methods.map(move |(method, operation)| {
            (format!("{} {path}", method.to_uppercase()), operation.as_object().unwrap())
        })
    });
    named.collect()
}

/// Everything in a document, each with the way to it.
fn walk<'a>(at: String, value: &'a Value, seen: &mut Vec<(String, &'a Value)>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(name, value)| walk(format!("{at}/{name}"), value, seen)),
        Value::Array(items) => items.iter().enumerate().for_each(|(i, value)| walk(format!("{at}/{i}"), value, seen)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
    seen.push((at, value));
}

#[test]
fn the_committed_document_is_the_servers() -> Result {
    let committed = std::fs::read_to_string(repository().join("openapi/openapi.json"))?;
    assert!(committed == app_server::http::document::text(), "{WHAT_TO_DO}");
    Ok(())
}

#[test]
fn every_operation_says_what_it_is_and_all_that_it_answers() -> Result {
    let document = committed("openapi/openapi.json")?;
    let tags: BTreeSet<&str> =
        document["tags"].as_array().into_iter().flatten().filter_map(|tag| tag["name"].as_str()).collect();
    let (mut ids, mut answers) = (BTreeSet::new(), BTreeMap::new());
    for (name, operation) in operations(&document) {
        let text = |member: &str| operation.get(member).and_then(Value::as_str).unwrap_or_default();
        assert!(!text("summary").is_empty(), "{name} has no summary");
        assert!(!text("description").is_empty(), "{name} has no description");
        assert!(ids.insert(text("operationId").to_owned()), "{name} shares its operationId");
        let tag = operation["tags"][0].as_str().unwrap_or_default();
        assert!(tags.contains(tag), "{name} has no tag that the document explains");
        let security = operation.get("security");
        let pair = serde_json::json!([{ "ApiKey": [], "ApiSecret": [] }]);
        let session = serde_json::json!([{ "OperatorSession": [] }]);
        let is_public = security.is_none();
        let may_be_public = tag == "Checkout" || PUBLIC_FOR_STAFF.contains(&text("operationId"));
        let expected = if name.contains(" /admin") { session } else { pair };
        // What a customer's browser may do, the application may do too.
        let shared = serde_json::json!([{ "ApiKey": [], "ApiSecret": [] }, { "CustomerToken": [] }]);
        let is_shared = FOR_CUSTOMERS.contains(&text("operationId")) && security == Some(&shared);
        assert!(is_public && may_be_public || is_shared || security == Some(&expected), "{name}: {security:?}");
        let statuses: Vec<&str> =
            operation["responses"].as_object().into_iter().flatten().map(|(s, _)| s.as_str()).collect();
        answers.insert(text("operationId").to_owned(), statuses.join(" "));
    }
    let table: Vec<String> = answers.iter().map(|(id, statuses)| format!("{id}: {statuses}")).collect();
    let told: BTreeSet<&str> = table.iter().map(String::as_str).collect();
    let known: BTreeSet<&str> = OPERATIONS.lines().collect();
    assert_eq!(told.symmetric_difference(&known).collect::<Vec<_>>(), Vec::<&&str>::new());
    Ok(())
}

#[test]
fn every_error_has_the_one_schema_and_every_body_is_plain_json_or_a_file() -> Result {
    let document = committed("openapi/openapi.json")?;
    let error = format!("{SCHEMA}ErrorEnvelope");
    for (name, operation) in operations(&document) {
        for (status, response) in operation["responses"].as_object().into_iter().flatten() {
            let content = response["content"].as_object().ok_or("no content")?;
            if status == "200" && name.contains("/export") {
                let workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
                assert_eq!(content.keys().collect::<Vec<_>>(), [workbook, "text/csv"], "{name} {status}");
                continue;
            }
            if status == "200" && (name.ends_with("/pdf") || name.ends_with("/receipt")) {
                assert_eq!(content.keys().collect::<Vec<_>>(), ["application/pdf"], "{name} {status}");
                continue;
            }
            if status == "200" && name.contains("/files/") {
                assert_eq!(content.keys().collect::<Vec<_>>(), ["application/octet-stream"], "{name} {status}");
                continue;
            }
            assert_eq!(content.keys().collect::<Vec<_>>(), ["application/json"], "{name} {status}");
            let schema = content["application/json"]["schema"]["$ref"].as_str().unwrap_or_default();
            assert!(schema.starts_with(SCHEMA), "{name} {status} has no named schema");
            assert_eq!(schema == error, status.as_str() >= "400", "{name} {status}");
            assert!(response["headers"]["X-Request-Id"].is_object(), "{name} {status} names no request");
        }
        let body = operation.get("requestBody").and_then(|body| body["content"].as_object());
        for content in body.into_iter().map(Map::keys) {
            let is_file =
                name.contains("/import") || ["/logo", "/statements", "/files"].iter().any(|end| name.ends_with(end));
            let known = if is_file { "application/octet-stream" } else { "application/json" };
            assert_eq!(content.collect::<Vec<_>>(), [known], "{name}");
        }
    }
    Ok(())
}

#[test]
fn every_parameter_and_property_is_described_and_shown() -> Result {
    let document = committed("openapi/openapi.json")?;
    for (name, operation) in operations(&document) {
        let path = name.split(' ').nth(1).unwrap_or_default();
        let wanted: BTreeSet<&str> =
            path.split('/').filter_map(|part| part.strip_prefix('{')?.strip_suffix('}')).collect();
        let parameters = operation.get("parameters").and_then(Value::as_array).into_iter().flatten();
        let in_path = parameters.clone().filter(|parameter| parameter["in"] == "path");
        let given: BTreeSet<&str> = in_path.filter_map(|parameter| parameter["name"].as_str()).collect();
        assert_eq!(given, wanted, "{name}: the template and its parameters differ");
        for parameter in parameters {
            assert!(parameter["description"].is_string(), "{name} {} is not described", parameter["name"]);
        }
    }
    let schemas = document["components"]["schemas"].as_object().ok_or("no schemas")?;
    for (name, schema) in schemas {
        assert!(schema["description"].is_string(), "{name} is not described");
        for (field, property) in schema["properties"].as_object().into_iter().flatten() {
            let referred = property["$ref"].is_string();
            assert!(referred || property["description"].is_string(), "{name}.{field} is not described");
            if field.ends_with("Minor") {
                let kind = (property["type"].as_str(), property["format"].as_str());
                assert_eq!(kind, (Some("integer"), Some("int64")), "{name}.{field} is money");
            }
        }
    }
    Ok(())
}

#[test]
fn the_document_contradicts_itself_nowhere() -> Result {
    let document = committed("openapi/openapi.json")?;
    let mut seen = Vec::new();
    walk("#".into(), &document, &mut seen);
    for (at, value) in &seen {
        if let Some(reference) = value.get("$ref").and_then(Value::as_str) {
            let pointer = reference.strip_prefix('#').unwrap_or_default();
            assert!(document.pointer(pointer).is_some(), "{at}: {reference} leads nowhere");
        }
        let required = value.get("required").and_then(Value::as_array).into_iter().flatten();
        for name in required.filter_map(Value::as_str) {
            let property = &value["properties"][name];
            assert!(property.is_object(), "{at} requires {name}, which it has not");
            assert_ne!(property["nullable"], true, "{at} requires {name}, which may be null");
        }
        // What shows a member shows a value of its type.
        if let (Some(kind), Some(example)) = (value.get("type").and_then(Value::as_str), value.get("example")) {
            let fits = match kind {
                "integer" => example.is_i64() || example.is_u64(),
                "string" => example.is_string(),
                "boolean" => example.is_boolean(),
                "array" => example.is_array(),
                "object" => example.is_object(),
                _ => false,
            };
            assert!(fits, "{at}: {example} is no {kind}");
        }
        assert_ne!(value.get("type"), Some(&Value::from("number")), "{at} is a float");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_no_operation_stands_behind_is_a_404_in_the_envelope() -> Result {
    let app = TestApp::start().await?;
    for path in ["/", "/payment", "/payments/pay_1/refund", "/app/me/again"] {
        let answer = app.read(path).await?;
        let said = "404 RESOURCE_NOT_FOUND: there is nothing at this address";
        assert!(answer.is_enveloped() && answer.to_string() == said, "{path}: {answer}");
    }
    Ok(())
}
