//! What a caller needs of the document.

use serde_json::{Map, Value, json};
use std::collections::{BTreeMap, BTreeSet};

const REFERENCE: &str = "#/components/schemas/";
/// The server's to check: with them, each text and number would be a type of its own.
const LIMITS: [&str; 7] = ["minLength", "maxLength", "pattern", "minimum", "maximum", "minItems", "maxItems"];

/// Leaves out limits, examples and refusals: those have one shape, which the layer reads.
pub fn tidy(mut document: Value) -> Value {
    let enums = enums(&document);
    for operation in members(&mut document["paths"]).flat_map(members) {
        for parameter in operation.get_mut("parameters").and_then(Value::as_array_mut).into_iter().flatten() {
            unlimited(parameter);
            // An enum that stands in a path is still the enum of the schemas.
            if let Some(name) = parameter["schema"].get("enum").and_then(|values| enums.get(&values.to_string())) {
                parameter["schema"] = json!({ "$ref": format!("{REFERENCE}{name}") });
            }
        }
        if let Some(responses) = operation["responses"].as_object_mut() {
            responses.retain(|status, _| status.as_str() < "300");
        }
    }
    let schemas = &mut document["components"]["schemas"];
    members(schemas).for_each(unlimited);
    schemas["Meta"]["required"] = json!([]);
    if let Some(schemas) = schemas.as_object_mut() {
        schemas.retain(|name, _| name != "ErrorEnvelope" && name != "ErrorCode");
    }
    document
}

/// The schemas of which a caller may write down some fields and leave the others: bodies without a choice to make.
pub fn with_defaults(document: &Value) -> BTreeSet<String> {
    let schemas = &document["components"]["schemas"];
    let bodies = document["paths"].as_object().into_iter().flat_map(Map::values);
    let bodies = bodies.filter_map(Value::as_object).flat_map(Map::values);
    let mut found = BTreeSet::new();
    for body in bodies.filter_map(|operation| operation.pointer("/requestBody/content/application~1json/schema")) {
        has_default(schemas, body, &mut found);
    }
    found
}

/// Whether a value of this schema can be left out; the structs for which that is so are noted.
fn has_default(schemas: &Value, schema: &Value, found: &mut BTreeSet<String>) -> bool {
    let schema = schema.pointer("/allOf/0").unwrap_or(schema);
    let Some(name) = schema["$ref"].as_str().and_then(|reference| reference.strip_prefix(REFERENCE)) else {
        if let Some(items) = schema.get("items") {
            has_default(schemas, items, found);
        }
        return schema.get("enum").is_none();
    };
    if found.contains(name) {
        return true;
    }
    let object = &schemas[name];
    let Some(fields) = object["properties"].as_object() else { return false };
    let required: BTreeSet<_> = object["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let mut is_whole = true;
    for (field, schema) in fields {
        let has_one = has_default(schemas, schema, found);
        is_whole &= has_one || !required.contains(field.as_str());
    }
    if is_whole {
        found.insert(name.to_owned());
    }
    is_whole
}

/// The names of the enums among the schemas, by their values.
fn enums(document: &Value) -> BTreeMap<String, String> {
    let schemas = document["components"]["schemas"].as_object().into_iter().flatten();
    schemas.filter_map(|(name, schema)| Some((schema.get("enum")?.to_string(), name.clone()))).collect()
}

/// The values of an object.
fn members(object: &mut Value) -> impl Iterator<Item = &mut Value> {
    object.as_object_mut().into_iter().flat_map(Map::values_mut)
}

fn unlimited(schema: &mut Value) {
    match schema {
        Value::Object(fields) => {
            if fields.get("type").is_some_and(|kind| kind.is_string() && kind != "object") {
                fields.retain(|name, _| !LIMITS.contains(&name.as_str()));
            }
            fields.remove("example");
            fields.values_mut().for_each(unlimited);
        }
        Value::Array(each) => each.iter_mut().for_each(unlimited),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}
