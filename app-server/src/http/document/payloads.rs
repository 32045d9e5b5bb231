//! What is posted to webhook endpoints as JSON Schema (draft 2020-12), for whoever checks deliveries without a generated
//! client: any validator takes the file as it is. It is made of the same Rust types as the document; the committed file
//! under `openapi/` is this, byte for byte, and the tests hold every delivery against it.
//!
//! A body of a type that the schema does not know passes by its envelope alone, and fields may be added: both happen
//! without a new `schemaVersion`.

use super::{catalogue::schemas_of, document, pretty};
use domain::webhooks::{EventType, SCHEMA_VERSION};
use serde_json::{Map, Value, json};
use std::{collections::BTreeSet, sync::OnceLock};

const IN_DOCUMENT: &str = "#/components/schemas/";
const HERE: &str = "#/$defs/";
/// The only format that JSON Schema knows of those in the document; the rest say how wide an integer is in Rust.
const KNOWN_FORMAT: &str = "date-time";
/// What only the document has a use for.
const OF_THE_DOCUMENT: [&str; 3] = ["example", "title", "nullable"];

/// The schema, made once.
pub fn schema() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(made)
}

/// The schema as the committed file holds it.
pub fn text() -> String {
    pretty(schema())
}

fn made() -> Value {
    let (mut defs, mut cases) = (Map::new(), Vec::new());
    for kind in EventType::ALL {
        let is_this = json!({ "properties": { "type": { "const": kind.as_str() } }, "required": ["type"] });
        cases.push(json!({ "if": is_this, "then": { "$ref": format!("{HERE}{}", kind.as_str()) } }));
        defs.insert(kind.as_str().to_owned(), body(*kind));
    }
    define_what_is_spoken_of(&mut defs);
    let envelope = defs.get(EventType::EndpointTest.as_str()).and_then(|body| body.get("required"));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "What Poisha posts to webhook endpoints",
        "description": "Of one type of event: `#/$defs/` and its name. Types and fields may be added.",
        "type": "object",
        "required": envelope,
        "properties": { "type": { "type": "string" } },
        "allOf": cases,
        "$defs": defs,
    })
}

/// The body of one type of event.
fn body(kind: EventType) -> Value {
    let mut body = schemas_of(kind).and_then(|(body, _)| of_document(body)).unwrap_or_default();
    if let Some(members) = body.as_object_mut() {
        members.insert("description".into(), json!(kind.meaning().trim()));
    }
    if let Some(properties) = body.get_mut("properties").and_then(Value::as_object_mut) {
        properties.insert("type".into(), json!({ "const": kind.as_str() }));
        properties.insert("schemaVersion".into(), json!({ "const": SCHEMA_VERSION }));
    }
    body
}

/// Adds every schema that one of these refers to, until none is missing.
fn define_what_is_spoken_of(defs: &mut Map<String, Value>) {
    loop {
        let mut spoken_of = BTreeSet::new();
        defs.values().for_each(|schema| references(schema, &mut spoken_of));
        let missing: Vec<String> = spoken_of.into_iter().filter(|name| !defs.contains_key(name)).collect();
        if missing.is_empty() {
            return;
        }
        defs.extend(missing.into_iter().map(|name| (name.clone(), of_document(&name).unwrap_or_default())));
    }
}

fn references(schema: &Value, found: &mut BTreeSet<String>) {
    match schema {
        Value::Object(members) => {
            let name = members.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix(HERE));
            found.extend(name.map(str::to_owned));
            members.values().for_each(|schema| references(schema, found));
        }
        Value::Array(items) => items.iter().for_each(|schema| references(schema, found)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

/// A schema of the document, as JSON Schema has it.
fn of_document(name: &str) -> Option<Value> {
    let mut schema = document().get("components")?.get("schemas")?.get(name)?.clone();
    translate(&mut schema);
    Some(schema)
}

/// Translates a schema of OpenAPI 3.0 and all in it.
fn translate(schema: &mut Value) {
    let Some(members) = schema.as_object_mut() else { return };
    let may_be_null = members.get("nullable") == Some(&json!(true));
    members.retain(|name, _| !OF_THE_DOCUMENT.contains(&name.as_str()));
    members.retain(|name, value| name != "format" || value == KNOWN_FORMAT);
    if let (true, Some(kind)) = (may_be_null, members.get("type").cloned()) {
        members.insert("type".into(), json!([kind, "null"]));
    }
    // A reference may stand beside a description here; the document needs an `allOf` for that.
    if let Some(Value::Array(parts)) = members.remove("allOf") {
        members.extend(parts.into_iter().filter_map(|part| part.as_object().cloned()).flatten());
    }
    if let Some(Value::String(path)) = members.get_mut("$ref") {
        *path = path.replace(IN_DOCUMENT, HERE);
    }
    for inside in ["items", "additionalProperties"] {
        members.get_mut(inside).into_iter().for_each(translate);
    }
    let properties = members.get_mut("properties").and_then(Value::as_object_mut);
    properties.into_iter().flat_map(Map::values_mut).for_each(translate);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_schema_of_the_document_becomes_json_schema() {
        let mut schema = json!({
            "title": "Thing", "type": "object", "description": "A thing",
            "properties": {
                "mode": { "allOf": [{ "$ref": "#/components/schemas/Mode" }], "description": "Which." },
                "title": { "type": "string", "nullable": true, "example": "A" },
                "at": { "type": "string", "format": "date-time" },
                "counts": { "type": "array", "items": { "type": "integer", "format": "int64" } },
            },
        });
        translate(&mut schema);
        let wanted = json!({
            "type": "object", "description": "A thing",
            "properties": {
                "mode": { "$ref": "#/$defs/Mode", "description": "Which." },
                "title": { "type": ["string", "null"] },
                "at": { "type": "string", "format": "date-time" },
                "counts": { "type": "array", "items": { "type": "integer" } },
            },
        });
        assert_eq!(schema, wanted);
    }

    #[test]
    fn every_type_of_event_has_a_schema_of_its_own_and_nothing_is_left_of_the_document() {
        for kind in EventType::ALL {
            let body = &schema()["$defs"][kind.as_str()];
            assert_eq!(body["properties"]["type"]["const"], kind.as_str());
            assert!(body["properties"]["data"]["$ref"].is_string(), "{body}");
        }
        let text = text();
        assert!(!text.contains(IN_DOCUMENT) && !text.contains("\"nullable\"") && !text.contains("\"oneOf\""));
    }
}
