//! The OpenAPI document: what `poem-openapi` writes, corrected where it would mislead a generator, and completed with the
//! errors, headers and examples that it cannot know. The committed file under `openapi/` is this, byte for byte.

mod bodies;
pub mod catalogue;
mod errors;
mod examples;
mod paths;
mod patterns;
pub mod payloads;
pub mod webhooks;

pub use self::paths::{allowed, operation};

use self::webhooks::Deliveries;
use super::{Api, admin::operator, api, party};
use poem_openapi::{ContactObject, LicenseObject, OpenApiService};
use serde_json::{Map, Value, json};
use std::sync::OnceLock;

/// Where the API stands.
pub const BASE_PATH: &str = "/api/v1";

const TITLE: &str = "Poisha";
const ABOUT: &str = "A payment service for companies in Bangladesh. Every amount is an integer count of minor units \
    (115000 is BDT 1,150.00). Every answer is `{data, meta, pagination}`; programs match `meta.errorCode`, never the \
    message. Send `Idempotency-Key` with every POST that creates or moves something, and a retry has no second effect.";

/// The service behind the API's routes.
pub fn service() -> OpenApiService<Api, &'static dyn Deliveries> {
    OpenApiService::new(api(), TITLE, env!("CARGO_PKG_VERSION"))
        .webhooks()
        .description(ABOUT)
        .license(LicenseObject::new("MIT OR Apache-2.0"))
        .contact(ContactObject::new().name("Poisha"))
        .server(BASE_PATH)
}

/// The document, made once.
pub fn document() -> &'static Value {
    static DOCUMENT: OnceLock<Value> = OnceLock::new();
    DOCUMENT.get_or_init(|| corrected(&service().spec()))
}

/// The document as the committed file holds it.
pub fn text() -> String {
    pretty(document())
}

/// JSON as committed files hold it.
fn pretty(value: &Value) -> String {
    let mut text = serde_json::to_string_pretty(value).unwrap_or_default();
    text.push('\n');
    text
}

/// Everything that is put right, in one place.
pub fn corrected(spec: &str) -> Value {
    let mut document = serde_json::from_str(&whole_numbers(spec)).unwrap_or_default();
    plain_references(&mut document);
    shorten_media_types(&mut document);
    webhooks::correct(&mut document);
    if let Some(schemas) = at(&mut document, &["components", "schemas"]).and_then(Value::as_object_mut) {
        for schema in schemas.values_mut() {
            examples::exemplify_members(schema);
        }
        schemas.insert("ErrorEnvelope".into(), errors::envelope());
        schemas.insert("ErrorCode".into(), errors::codes());
    }
    bodies::close(&mut document);
    let paths = document.get_mut("paths").and_then(Value::as_object_mut);
    for operation in
        paths.into_iter().flat_map(Map::values_mut).filter_map(Value::as_object_mut).flat_map(Map::values_mut)
    {
        merge_security(operation);
        examples::exemplify_parameters(operation);
        add_headers(operation);
        errors::add(operation);
    }
    document
}

/// The two schemes of an application come out as alternatives; both are needed. A customer's token really is one. An operator's right comes out as the name of a
/// scheme; it becomes the one scheme of operators, with what the right needs beside it.
fn merge_security(operation: &mut Value) {
    let Some(schemes) = operation.get_mut("security").and_then(Value::as_array_mut) else { return };
    let merged: Map<String, Value> = schemes.iter().filter_map(Value::as_object).flatten().map(own).collect();
    let (of_customers, merged): (Map<_, _>, Map<_, _>) =
        merged.into_iter().partition(|(name, _)| name == party::SCHEME);
    let right = merged.keys().find(|name| !matches!(name.as_str(), "ApiKey" | "ApiSecret")).cloned();
    let Some(right) = right else {
        let ways = [merged, of_customers].into_iter().filter(|way| !way.is_empty());
        *schemes = ways.map(Value::Object).collect();
        return;
    };
    *schemes = vec![json!({ operator::SCHEME: [] })];
    let (permission, step_up) = right.strip_suffix("+step-up").map_or((right.as_str(), false), |bare| (bare, true));
    if let Some(operation) = operation.as_object_mut() {
        operation.insert("x-permission".into(), json!(permission));
        operation.insert("x-step-up".into(), json!(step_up));
    }
}

fn own((name, value): (&String, &Value)) -> (String, Value) {
    (name.clone(), value.clone())
}

/// A described reference comes out as `allOf` of the reference and its description, which generators take for a merger of
/// two types. The description stands beside the `allOf` already.
fn plain_references(value: &mut Value) {
    match value {
        Value::Object(members) => {
            if let Some(Value::Array(parts)) = members.get_mut("allOf") {
                let says_nothing =
                    |part: &Value| part.as_object().is_some_and(|part| part.keys().all(|name| name == "description"));
                parts.retain(|part| !says_nothing(part));
            }
            members.values_mut().for_each(plain_references);
        }
        Value::Array(items) => items.iter_mut().for_each(plain_references),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// JSON is UTF-8 by definition, and generators match `application/json` by the letter.
fn shorten_media_types(value: &mut Value) {
    match value {
        Value::Object(members) => {
            if let Some(json) = members.remove("application/json; charset=utf-8") {
                members.insert("application/json".into(), json);
            }
            members.values_mut().for_each(shorten_media_types);
        }
        Value::Array(items) => items.iter_mut().for_each(shorten_media_types),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// Bounds of integers come out as `1.0`, which some generators refuse. Put right in the text (one member a line), because
/// a float would lose the last digit of the largest amount.
fn whole_numbers(spec: &str) -> String {
    let whole = |line: &str| {
        let (rest, comma) = line.strip_suffix(',').map_or((line, ""), |rest| (rest, ","));
        let number = rest.strip_suffix(".0").filter(|rest| !rest.ends_with('"'));
        let is_bound = number.is_some_and(|number| number.contains("imum\": "));
        number.filter(|_| is_bound).map_or_else(|| line.to_owned(), |number| format!("{number}{comma}"))
    };
    spec.lines().map(whole).collect::<Vec<_>>().join("\n")
}

/// Every answer names its request, and a replayed one says so.
fn add_headers(operation: &mut Value) {
    let keyed = has_parameter(operation, "Idempotency-Key");
    let Some(responses) = operation.get_mut("responses").and_then(Value::as_object_mut) else { return };
    for response in responses.values_mut().filter_map(Value::as_object_mut) {
        let headers = response.entry("headers").or_insert_with(|| json!({}));
        let Some(headers) = headers.as_object_mut() else { continue };
        headers.insert("X-Request-Id".into(), text_header("The request's id, also in `meta.requestId`."));
        if keyed {
            let words = "`true` when an earlier request with the same key was answered so.";
            headers.insert("Idempotent-Replayed".into(), text_header(words));
        }
    }
}

fn text_header(description: &str) -> Value {
    json!({ "description": description, "schema": { "type": "string" } })
}

fn has_parameter(operation: &Value, name: &str) -> bool {
    let parameters = operation.get("parameters").and_then(Value::as_array);
    parameters.into_iter().flatten().any(|parameter| parameter.get("name").and_then(Value::as_str) == Some(name))
}

fn has_path_parameter(operation: &Value) -> bool {
    let parameters = operation.get("parameters").and_then(Value::as_array);
    parameters.into_iter().flatten().any(|parameter| parameter.get("in").and_then(Value::as_str) == Some("path"))
}

fn at<'a>(value: &'a mut Value, path: &[&str]) -> Option<&'a mut Value> {
    path.iter().try_fold(value, |value, name| value.get_mut(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn operations() -> impl Iterator<Item = (&'static String, &'static String, &'static Value)> {
        let paths = document().get("paths").and_then(Value::as_object).unwrap();
        paths.iter().flat_map(|(path, methods)| {
            methods.as_object().unwrap().iter().map(move |(method, operation)| (path, method, operation))
        })
    }

    #[test]
    fn alternatives_become_one_requirement() {
        let mut operation = json!({ "security": [{ "ApiKey": [] }, { "ApiSecret": [] }] });
        merge_security(&mut operation);
        assert_eq!(operation, json!({ "security": [{ "ApiKey": [], "ApiSecret": [] }] }));
        let mut operation = json!({ "security": [{ "ApiKey": [] }, { "ApiSecret": [] }, { "CustomerToken": [] }] });
        merge_security(&mut operation);
        assert_eq!(operation, json!({ "security": [{ "ApiKey": [], "ApiSecret": [] }, { "CustomerToken": [] }] }));
    }

    #[test]
    fn an_operators_right_becomes_the_scheme_of_operators_and_what_it_needs() {
        let mut operation = json!({ "security": [{ "refund:approve+step-up": [] }] });
        merge_security(&mut operation);
        let wanted = json!({
            "security": [{ "OperatorSession": [] }], "x-permission": "refund:approve", "x-step-up": true,
        });
        assert_eq!(operation, wanted);
    }

    #[test]
    fn every_operation_of_operators_says_what_it_needs_and_no_other_does() {
        for (path, method, operation) in operations() {
            let needs = operation.get("x-permission").is_some() && operation.get("x-step-up").is_some();
            let secured = operation.get("security").is_some();
            assert_eq!(path.starts_with("/admin") && secured, needs, "{method} {path}");
        }
    }

    #[test]
    fn what_null_takes_away_may_be_null() {
        for (schema, property) in [("ChangeApplication", "minAmountMinor"), ("ChangeBranding", "website")] {
            let found = &document()["components"]["schemas"][schema]["properties"][property];
            assert_eq!(found["nullable"], true, "{schema}.{property}");
        }
    }

    #[test]
    fn a_described_reference_is_a_reference() {
        let mut value = json!({ "allOf": [{ "$ref": "#/a" }, { "description": "b" }], "description": "b" });
        plain_references(&mut value);
        assert_eq!(value, json!({ "allOf": [{ "$ref": "#/a" }], "description": "b" }));
    }

    #[test]
    fn media_types_and_bounds_are_what_generators_match() {
        let mut value = json!({ "content": { "application/json; charset=utf-8": {} } });
        shorten_media_types(&mut value);
        assert_eq!(value, json!({ "content": { "application/json": {} } }));
        let spec = "{\n\"minimum\": 1.0,\n\"maximum\": 9007199254740991.0\n}";
        assert_eq!(whole_numbers(spec), "{\n\"minimum\": 1,\n\"maximum\": 9007199254740991\n}");
    }

    /// Operations that are about one thing which their path does not name.
    const NAMES_ONE: [&str; 12] = [
        "listAuditLog",
        "initiatePayment",
        "getFulfillmentUrl",
        "getLedgerMovements",
        "exportLedgerMovements",
        "listClosedMonths",
        "uploadStatement",
        "recordDispute",
        "saveStatementMapping",
        "listStatementMappings",
        "listMappingVersions",
        "previewStatementMapping",
    ];

    #[test]
    fn every_operation_is_named_described_tagged_and_lists_its_errors() {
        assert!(operations().count() > 10);
        for (path, method, operation) in operations() {
            for member in ["operationId", "summary", "tags"] {
                assert!(operation.get(member).is_some(), "{method} {path} lacks {member}");
            }
            let responses = operation.get("responses").and_then(Value::as_object).unwrap();
            assert!(responses.contains_key("500") && responses.contains_key("503"), "{method} {path}");
            let secured = operation.get("security").is_some();
            let signs_in = ["openSession", "acceptInvitation"].iter().any(|id| operation["operationId"] == *id);
            assert_eq!(secured || signs_in, responses.contains_key("401"), "{method} {path}");
            let names_one = path.contains('{') || NAMES_ONE.iter().any(|id| operation["operationId"] == *id);
            assert_eq!(names_one, responses.contains_key("404"), "{method} {path}");
            for (status, response) in responses.iter().filter(|(status, _)| status.as_str() >= "400") {
                let schema = &response["content"]["application/json"]["schema"]["$ref"];
                assert_eq!(schema, "#/components/schemas/ErrorEnvelope", "{method} {path} {status}");
            }
        }
    }

    #[test]
    fn every_field_and_parameter_is_described_and_shown() {
        let schemas = document()["components"]["schemas"].as_object().unwrap();
        for (name, schema) in schemas {
            let properties = schema.get("properties").and_then(Value::as_object);
            for (field, property) in properties.into_iter().flatten() {
                if property.get("$ref").is_some() {
                    continue;
                }
                assert!(property.get("description").is_some(), "{name}.{field} lacks a description");
                let structured = ["allOf", "items"].iter().any(|member| property.get(member).is_some());
                let null = field == "pagination";
                let unborn = matches!(field.as_str(), "invoiceId" | "orderId");
                assert!(
                    structured || null || unborn || property.get("example").is_some(),
                    "{name}.{field} lacks an example"
                );
            }
        }
        for (path, method, operation) in operations() {
            for parameter in operation.get("parameters").and_then(Value::as_array).into_iter().flatten() {
                assert!(parameter.get("description").is_some(), "{method} {path}: {parameter}");
            }
        }
    }

    #[test]
    fn every_reference_leads_somewhere() {
        fn references<'a>(value: &'a Value, found: &mut Vec<&'a str>) {
            match value {
                Value::Object(members) => {
                    found.extend(members.get("$ref").and_then(Value::as_str));
                    members.values().for_each(|value| references(value, found));
                }
                Value::Array(items) => items.iter().for_each(|value| references(value, found)),
                Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
            }
        }
        let mut found = Vec::new();
        references(document(), &mut found);
        assert!(found.contains(&"#/components/schemas/EventBody"));
        for reference in found {
            let pointer = reference.strip_prefix('#').unwrap();
            assert!(document().pointer(pointer).is_some(), "{reference}");
        }
    }

    #[test]
    fn path_parameters_have_the_names_of_their_template() {
        for (path, method, operation) in operations() {
            for parameter in operation.get("parameters").and_then(Value::as_array).into_iter().flatten() {
                if parameter["in"] == "path" {
                    let name = parameter["name"].as_str().unwrap();
                    assert!(path.contains(&format!("{{{name}}}")), "{method} {path} has no {name}");
                }
            }
        }
    }
}
