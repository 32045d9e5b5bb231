//! What is asked, as precisely as the server keeps it: at any depth, a body takes no unknown field, null for whatever may
//! be left out, and texts that the rules let through.
//!
//! Answers are open, know no null, and promise less of their texts. So a schema that bodies and answers share stands twice.

use super::{at, patterns};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;

const IN_DOCUMENT: &str = "#/components/schemas/";

/// Closes all bodies.
pub(super) fn close(document: &mut Value) {
    let bodies = parts_of_operations(document, "requestBody");
    let named: BTreeSet<String> = bodies.iter().flat_map(|body| names_in(body)).collect();
    let answers = parts_of_operations(document, "responses");
    let posted = document.get("x-webhooks").into_iter();
    let answered = reached(document, answers.into_iter().chain(posted).flat_map(names_in));
    let asked = reached(document, named.iter().cloned());
    let Some(schemas) = at(document, &["components", "schemas"]).and_then(Value::as_object_mut) else { return };
    let is_object = |name: &String| schemas.get(name).is_some_and(|schema| schema.get("properties").is_some());
    let asked: BTreeSet<String> = asked.into_iter().filter(is_object).collect();
    let shared: BTreeSet<String> =
        asked.intersection(&answered).filter(|name| !named.contains(*name)).cloned().collect();
    for name in &shared {
        let mut copy = schemas.get(name).cloned().unwrap_or_default();
        // Generators name types by their titles.
        if let Some(title) = copy.get_mut("title") {
            *title = json!(for_bodies(name));
        }
        schemas.insert(for_bodies(name), copy);
    }
    for name in asked {
        let name = if shared.contains(&name) { for_bodies(&name) } else { name };
        if let Some(schema) = schemas.get_mut(&name).and_then(Value::as_object_mut) {
            close_one(&name, schema, &shared);
        }
    }
}

/// What the schema is called that bodies use where answers use one, too.
fn for_bodies(name: &str) -> String {
    format!("{name}Body")
}

fn close_one(name: &str, schema: &mut Map<String, Value>, shared: &BTreeSet<String>) {
    schema.insert("additionalProperties".into(), json!(false));
    let required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
    for (field, property) in properties.into_iter().flatten() {
        patterns::say(name, field, property);
        point_at_copies(property, shared);
        let is_optional = !required.iter().any(|one| one == field);
        if let (true, Some(property)) = (is_optional, property.as_object_mut()) {
            property.insert("nullable".into(), json!(true));
        }
    }
}

fn point_at_copies(schema: &mut Value, shared: &BTreeSet<String>) {
    match schema {
        Value::Object(members) => {
            if let Some(Value::String(reference)) = members.get_mut("$ref")
                && let Some(name) = reference.strip_prefix(IN_DOCUMENT).filter(|name| shared.contains(*name))
            {
                *reference = format!("{IN_DOCUMENT}{}", for_bodies(name));
            }
            members.values_mut().for_each(|schema| point_at_copies(schema, shared));
        }
        Value::Array(items) => items.iter_mut().for_each(|schema| point_at_copies(schema, shared)),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
    }
}

fn parts_of_operations<'a>(document: &'a Value, part: &str) -> Vec<&'a Value> {
    let operations = document.get("paths").and_then(Value::as_object).into_iter().flat_map(Map::values);
    let operations = operations.filter_map(Value::as_object).flat_map(Map::values);
    operations.filter_map(|operation| operation.get(part)).collect()
}

/// The schemas that these lead to, these included.
fn reached(document: &Value, names: impl Iterator<Item = String>) -> BTreeSet<String> {
    let (mut found, mut waiting): (BTreeSet<String>, Vec<String>) = (BTreeSet::new(), names.collect());
    let schemas = document.get("components").and_then(|components| components.get("schemas"));
    while let Some(name) = waiting.pop() {
        let schema = schemas.and_then(|schemas| schemas.get(&name));
        if found.insert(name) {
            waiting.extend(schema.into_iter().flat_map(names_in));
        }
    }
    found
}

/// The schemas that are named in this.
fn names_in(value: &Value) -> Vec<String> {
    match value {
        Value::Object(members) => {
            let name = members.get("$ref").and_then(Value::as_str).and_then(|path| path.strip_prefix(IN_DOCUMENT));
            name.map(str::to_owned).into_iter().chain(members.values().flat_map(names_in)).collect()
        }
        Value::Array(items) => items.iter().flat_map(names_in).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A body with a list of rules; answers show rules, too.
    fn closed() -> Value {
        let content = |name: &str| json!({ "content": { "application/json": { "schema": { "$ref": format!("{IN_DOCUMENT}{name}") } } } });
        let list = json!({ "type": "array", "items": { "$ref": format!("{IN_DOCUMENT}Rule") } });
        let mut document = json!({
            "paths": { "/rules": { "put": { "requestBody": content("PutRules"), "responses": { "200": content("Rules") } } } },
            "components": { "schemas": {
                "PutRules": { "type": "object", "required": ["rules"], "properties": { "rules": list, "why": { "type": "string" } } },
                "Rules": { "type": "object", "properties": { "rules": list } },
                "Rule": { "type": "object", "required": ["rate"], "properties": { "rate": { "type": "integer" }, "way": { "type": "string" } } },
            } },
        });
        close(&mut document);
        document["components"]["schemas"].take()
    }

    #[test]
    fn a_body_is_closed_at_any_depth_and_takes_null_for_what_is_optional() {
        let schemas = closed();
        for (name, field, nullable) in [
            ("PutRules", "why", true),
            ("PutRules", "rules", false),
            ("RuleBody", "way", true),
            ("RuleBody", "rate", false),
        ] {
            assert_eq!(schemas[name]["additionalProperties"], false, "{name}");
            assert_eq!(schemas[name]["properties"][field]["nullable"] == true, nullable, "{name}.{field}");
        }
    }

    #[test]
    fn what_answers_share_with_a_body_stays_as_it_is() {
        let schemas = closed();
        let own = json!({ "type": "object", "required": ["rate"], "properties": { "rate": { "type": "integer" }, "way": { "type": "string" } } });
        assert_eq!(schemas["Rule"], own);
        assert_eq!(schemas["Rules"]["properties"]["rules"]["items"]["$ref"], format!("{IN_DOCUMENT}Rule"));
        assert_eq!(schemas["PutRules"]["properties"]["rules"]["items"]["$ref"], format!("{IN_DOCUMENT}RuleBody"));
    }
}
