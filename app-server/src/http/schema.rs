//! Input is checked against the contract itself, so the document and the server cannot disagree, and every wrong field is
//! named at once, in words of our own.
//!
//! Understood is the part of JSON Schema that our document uses: types, required, properties, additionalProperties,
//! items, enum, bounds, lengths and the format of instants. Patterns are for readers and generators: the domain decides.
//! Texts with control characters or card numbers are refused wherever they stand.

use super::document;
use crate::wire::{day::DAY_OR_INSTANT, instant};
use domain::card_number;
use serde_json::{Map, Value};
use std::borrow::Cow;

/// Wrong fields that are named at most; beyond that, help is a manual.
const PROBLEMS_MAX: usize = 50;

/// What the document calls the format of a text that may have lines.
pub const LINES: &str = "lines";

/// Characters of an unknown field's name that are told back.
const NAME_SHOWN_MAX: usize = 100;

/// One field, and what is wrong with it.
pub type Problem = (String, String);

/// What is wrong with a body that should be of this schema of the document.
pub fn problems(schema: &str, value: &Value) -> Vec<Problem> {
    let mut found = Vec::new();
    match component(schema) {
        Some(schema) => check(schema, value, "", &mut found),
        None => found.push(("body".into(), "is not expected here".into())),
    }
    found.truncate(PROBLEMS_MAX);
    found
}

/// What is wrong with a parameter that could not be read, from what the document says of that operation's.
pub fn parameter_problem(method: &str, path: &str, name: &str) -> String {
    parameter(method, path, name).map_or_else(|| "is not an accepted value".to_owned(), describe)
}

/// What is wrong with a text, wherever it stands.
pub fn text_problem(text: &str) -> Option<&'static str> {
    if text.chars().any(char::is_control) {
        return Some("must not hold control characters");
    }
    card_number::contains(text).then_some("must not hold a card number")
}

fn component(name: &str) -> Option<&'static Value> {
    document::document().get("components")?.get("schemas")?.get(name)
}

fn parameter(method: &str, path: &str, name: &str) -> Option<&'static Value> {
    let mut parameters = document::operation(method, path)?.get("parameters")?.as_array()?.iter();
    let found = parameters.find(|parameter| parameter.get("name").and_then(Value::as_str) == Some(name))?;
    Some(resolve(found.get("schema")?))
}

/// The schema behind references and one-element `allOf`s.
fn resolve(schema: &'static Value) -> &'static Value {
    let reference = schema.get("$ref").or_else(|| schema.get("allOf")?.get(0)?.get("$ref"));
    reference.and_then(Value::as_str).and_then(|path| path.rsplit('/').next()).and_then(component).unwrap_or(schema)
}

fn check(schema: &'static Value, value: &Value, path: &str, found: &mut Vec<Problem>) {
    let schema = resolve(schema);
    let problem = match (schema.get("type").and_then(Value::as_str), value) {
        (Some("object"), Value::Object(members)) => {
            check_object(schema, members, path, found);
            None
        }
        (Some("array"), Value::Array(items)) => {
            check_array(schema, items, path, found);
            None
        }
        (Some("string"), Value::String(text)) => string_problem(schema, text),
        (Some("integer"), Value::Number(number)) => integer_problem(schema, number),
        (Some("boolean"), Value::Bool(_)) | (None, _) => None,
        (Some(_), _) => Some(describe(schema)),
    };
    if let Some(problem) = problem {
        found.push((if path.is_empty() { "body".to_owned() } else { path.to_owned() }, problem));
    }
}

fn check_object(schema: &'static Value, members: &Map<String, Value>, path: &str, found: &mut Vec<Problem>) {
    let at = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    let properties = schema.get("properties").and_then(Value::as_object);
    let required = schema.get("required").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    let is_required = |name: &str| required.clone().any(|required| required == name);
    for name in required.clone().filter(|name| members.get(*name).is_none_or(Value::is_null)) {
        found.push((at(name), "is required".into()));
    }
    if bound(schema, "maxProperties").is_some_and(|most| as_i128(members.len()) > most) {
        found.push((path.to_owned(), describe(schema)));
    }
    for (name, value) in members {
        let known =
            properties.and_then(|properties| properties.get(name)).or_else(|| schema.get("additionalProperties"));
        let known = known.filter(|schema| schema.is_object());
        match known {
            // An optional member may be left out or be null: the same.
            Some(_) if value.is_null() && !is_required(name) && properties.is_some() => {}
            Some(_) if value.is_null() && is_required(name) => {}
            Some(schema) => check(schema, value, &at(&shown(name)), found),
            None => found.push((at(&shown(name)), "is not a known field".into())),
        }
    }
}

/// A name that somebody made up, as it may be told back: short, and without what must not be kept.
fn shown(name: &str) -> String {
    card_number::redact(name).chars().filter(|c| !c.is_control()).take(NAME_SHOWN_MAX).collect()
}

fn check_array(schema: &'static Value, items: &[Value], path: &str, found: &mut Vec<Problem>) {
    if bound(schema, "maxItems").is_some_and(|most| as_i128(items.len()) > most) {
        found.push((path.to_owned(), describe(schema)));
    }
    if let Some(each) = schema.get("items") {
        for (index, item) in items.iter().enumerate().take(PROBLEMS_MAX) {
            check(each, item, &format!("{path}[{index}]"), found);
        }
    }
}

fn string_problem(schema: &Value, text: &str) -> Option<String> {
    // Only where a text has lines may it have ends of lines.
    let checked =
        if format_of(schema) == Some(LINES) { Cow::Owned(text.replace('\n', " ")) } else { Cow::Borrowed(text) };
    if let Some(problem) = text_problem(&checked) {
        return Some(problem.to_owned());
    }
    let one_of = schema.get("enum").and_then(Value::as_array);
    let length = as_i128(text.chars().count());
    let wrong = one_of.is_some_and(|values| !values.iter().any(|value| value == text))
        || bound(schema, "minLength").is_some_and(|least| length < least)
        || bound(schema, "maxLength").is_some_and(|most| length > most)
        || is_instant(schema) && instant::read(text).is_none();
    wrong.then(|| describe(schema))
}

fn is_instant(schema: &Value) -> bool {
    format_of(schema) == Some("date-time")
}

fn format_of(schema: &Value) -> Option<&str> {
    schema.get("format").and_then(Value::as_str)
}

fn integer_problem(schema: &Value, number: &serde_json::Number) -> Option<String> {
    let number = number.as_i128();
    let wrong = number.is_none_or(|number| {
        bound(schema, "minimum").is_some_and(|least| number < least)
            || bound(schema, "maximum").is_some_and(|most| number > most)
    });
    wrong.then(|| describe(schema))
}

/// What a value of this schema must be, as a sentence's end.
fn describe(schema: &Value) -> String {
    let bounds = |least: &str, most: &str| (bound(schema, least), bound(schema, most));
    if let Some(values) = schema.get("enum").and_then(Value::as_array) {
        let values: Vec<&str> = values.iter().filter_map(Value::as_str).collect();
        return format!("must be one of {}", values.join(", "));
    }
    match schema.get("type").and_then(Value::as_str) {
        Some("integer") => match bounds("minimum", "maximum") {
            (Some(least), Some(most)) => format!("must be a whole number from {least} to {most}"),
            (Some(least), None) => format!("must be a whole number of at least {least}"),
            (None, Some(most)) => format!("must be a whole number of at most {most}"),
            (None, None) => "must be a whole number".into(),
        },
        Some("string") if format_of(schema) == Some("date") => "must be a day, such as 2026-11-21".into(),
        Some("string") if format_of(schema) == Some(DAY_OR_INSTANT) => {
            "must be a day, such as 2026-11-21, or an instant in RFC 3339, such as 2026-11-21T08:00:00Z".into()
        }
        Some("string") if is_instant(schema) => "must be an instant in RFC 3339, such as 2026-11-21T08:00:00Z".into(),
        Some("string") => match bounds("minLength", "maxLength") {
            (Some(least), Some(most)) => format!("must be a text of {least} to {most} characters"),
            (None, Some(most)) => format!("must be a text of at most {most} characters"),
            (Some(_) | None, None) => "must be a text of the form that the contract says".into(),
        },
        Some("boolean") => "must be true or false".into(),
        Some("array") => bound(schema, "maxItems")
            .map_or_else(|| "must be a list".into(), |most| format!("must be a list of at most {most} items")),
        Some("object") => bound(schema, "maxProperties")
            .map_or_else(|| "must be an object".into(), |most| format!("must be an object of at most {most} keys")),
        Some(_) | None => "is not an accepted value".into(),
    }
}

fn bound(schema: &Value, name: &str) -> Option<i128> {
    schema.get(name)?.as_i128()
}

fn as_i128(count: usize) -> i128 {
    i128::try_from(count).unwrap_or(i128::MAX)
}

trait AsI128 {
    fn as_i128(&self) -> Option<i128>;
}

impl AsI128 for Value {
    fn as_i128(&self) -> Option<i128> {
        match self {
            Value::Number(number) => number.as_i128(),
            Value::Null | Value::Bool(_) | Value::String(_) | Value::Array(_) | Value::Object(_) => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn create(change: &Value) -> Vec<(String, String)> {
        let mut body = json!({ "amountMinor": 1000, "customerReference": "c-1" });
        let members = body.as_object_mut().unwrap();
        members.extend(change.as_object().unwrap().clone());
        problems("CreatePayment", &body)
    }

    #[test]
    fn a_body_of_the_contract_has_no_problems() {
        assert_eq!(create(&json!({})), []);
        let full = json!({ "currency": "BDT", "method": "sslcommerz", "metadata": { "a": "b" }, "productName": null });
        assert_eq!(create(&full), []);
    }

    #[test]
    fn every_wrong_field_is_named_in_our_own_words() {
        for (change, field, reason) in [
            (json!({"amountMinor": 0}), "amountMinor", "must be a whole number from 1 to 9007199254740991"),
            (json!({"amountMinor": -1}), "amountMinor", "must be a whole number from 1 to 9007199254740991"),
            (
                json!({"amountMinor": 9_223_372_036_854_775_808_u64}),
                "amountMinor",
                "must be a whole number from 1 to 9007199254740991",
            ),
            (json!({"amountMinor": 1.5}), "amountMinor", "must be a whole number from 1 to 9007199254740991"),
            (json!({"amountMinor": "100"}), "amountMinor", "must be a whole number from 1 to 9007199254740991"),
            (json!({"amountMinor": null}), "amountMinor", "is required"),
            (json!({"customerReference": ""}), "customerReference", "must be a text of 1 to 255 characters"),
            (json!({"customerReference": "a\u{0}b"}), "customerReference", "must not hold control characters"),
            (json!({"productName": "4111 1111 1111 1111"}), "productName", "must not hold a card number"),
            (json!({"method": "cash"}), "method", "must be one of sslcommerz, bkash, paystation, nagad, dcb"),
            (json!({"metadata": {"a": 1}}), "metadata.a", "must be a text of the form that the contract says"),
            (json!({"card": "x"}), "card", "is not a known field"),
            (json!({"n4111111111111111": "x"}), "n[card number removed]", "is not a known field"),
        ] {
            assert_eq!(create(&change), [(field.to_owned(), reason.to_owned())], "{change}");
        }
        let many: Map<String, Value> = (0..51).map(|key| (format!("k{key}"), json!("v"))).collect();
        let reason = "must be an object of at most 50 keys".to_owned();
        assert_eq!(create(&json!({ "metadata": many })), [("metadata".to_owned(), reason)]);
        assert_eq!(problems("CreatePayment", &json!([])), [("body".to_owned(), "must be an object".to_owned())]);
    }

    #[test]
    fn an_instant_is_read_before_anything_is_made_of_it() {
        let found = problems("ReplayEvents", &json!({ "from": "2026-11-21T08:00:00Z", "to": "tomorrow" }));
        let reason = "must be an instant in RFC 3339, such as 2026-11-21T08:00:00Z".to_owned();
        assert_eq!(found, [("to".to_owned(), reason)]);
    }

    #[test]
    fn a_parameter_is_described_by_the_document_for_its_own_operation() {
        let problem = |path: &str, name| parameter_problem("GET", &format!("/api/v1{path}"), name);
        assert_eq!(problem("/payments", "size"), "must be a whole number from 1 to 100");
        let statuses = "must be one of PENDING, SUCCEEDED, FAILED, CANCELLED, EXPIRED, REVIEW";
        assert_eq!(problem("/payments", "status"), statuses);
        assert_eq!(problem("/admin/alerts", "status"), "must be one of OPEN, ASSIGNED, RESOLVED");
        let instant = "must be an instant in RFC 3339, such as 2026-11-21T08:00:00Z";
        assert_eq!(problem("/payments", "from"), instant);
        let page = problem("/webhooks/deliveries/dlv_01kah2v8w4e9m7qk3s5r2n6t8z/attempts", "page");
        assert_eq!(page, "must be a whole number from 0 to 10000");
    }
}
