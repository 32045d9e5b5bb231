//! What is posted to webhook endpoints, held against the JSON Schema that integrators get, by a published validator.
//!
//! The schema lets fields be added, as it must for its readers. Here it is closed: a field that it does not describe is a
//! field that nobody was told of.

use app_server::http::document::payloads;
use domain::webhooks::EventType;
use jsonschema::Validator;
use serde_json::{Map, Value, json};
use std::sync::OnceLock;

/// What is wrong with a delivered body; nothing when it is what the schema of its type says, or is of no type of event.
#[must_use]
pub fn misfit(body: &str) -> Option<String> {
    let body: Value = serde_json::from_str(body).ok()?;
    EventType::parse(body.get("type")?.as_str()?).ok()?;
    wrong_with(&body)
}

/// What is wrong with the body of an event.
#[must_use]
pub fn wrong_with(body: &Value) -> Option<String> {
    static VALIDATOR: OnceLock<Result<Validator, String>> = OnceLock::new();
    let made = || {
        let options = jsonschema::draft202012::options().should_validate_formats(true);
        options.build(&closed(payloads::schema())).map_err(|error| error.to_string())
    };
    match VALIDATOR.get_or_init(made) {
        Ok(validator) => {
            let errors = validator.iter_errors(body).map(|error| format!("{}: {error}", error.instance_path()));
            Some(errors.collect::<Vec<_>>().join("; ")).filter(|errors| !errors.is_empty())
        }
        Err(error) => Some(format!("the schema is none: {error}")),
    }
}

/// The schema with every object in `$defs` taking no more than it describes.
fn closed(schema: &Value) -> Value {
    let mut schema = schema.clone();
    let defs = schema.get_mut("$defs").and_then(Value::as_object_mut).into_iter().flat_map(Map::values_mut);
    for members in defs.filter_map(Value::as_object_mut).filter(|members| members.contains_key("properties")) {
        members.entry("additionalProperties").or_insert(json!(false));
    }
    schema
}
