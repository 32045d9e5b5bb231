//! What is posted to webhook endpoints, in the document: the body of every event, with its headers, so that generated
//! clients have the types of what they receive.
//!
//! OpenAPI 3.0 has no `webhooks`, so they stand under `x-webhooks`, written the way OpenAPI 3.1 writes them; the bodies
//! are ordinary schemas.

use crate::{http::Tag, wire::event::EventBody};
use poem_openapi::{Webhook, payload::Json};
use serde_json::{Map, Value, json};

/// What is posted. Nobody implements it: it only describes what the far side of a webhook endpoint gets.
#[Webhook(tag = "Tag::Webhooks")]
pub trait Deliveries {
    /// Something happened
    ///
    /// Signed as Standard Webhooks say. Answer 2xx within 10 seconds; anything else is tried again for about 31 hours.
    #[oai(name = "event", method = "post", operation_id = "receiveEvent")]
    fn event(&self, body: Json<EventBody>);
}

/// Moves what is posted to where OpenAPI 3.0 allows it, with the headers and answers that every delivery has.
pub(super) fn correct(document: &mut Value) {
    let Some(members) = document.as_object_mut() else { return };
    let Some(mut webhooks) = members.remove("webhooks") else { return };
    let items = webhooks.as_object_mut().into_iter().flat_map(Map::values_mut);
    for operation in items.filter_map(|item| item.get_mut("post")?.as_object_mut()) {
        operation.insert("parameters".into(), headers());
        operation.insert("responses".into(), json!({ "2XX": { "description": "It arrived." } }));
    }
    members.insert("x-webhooks".into(), webhooks);
}

fn headers() -> Value {
    let header = |name: &str, description: &str, example: &str| {
        let schema = json!({ "type": "string", "example": example });
        json!({ "name": name, "in": "header", "required": true, "description": description, "schema": schema })
    };
    json!([
        header("webhook-id", "The event's id; the same in every retry.", "evt_01kah2v8w4e9m7qk3s5r2n6t8z"),
        header("webhook-timestamp", "When this attempt was made, in seconds since 1970.", "1795248000"),
        header(
            "webhook-signature",
            "`v1,` and the Base64 of the HMAC-SHA256 of `id.timestamp.body`; one for each secret, with spaces between.",
            "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
        ),
    ])
}
