//! What stands beside the document: the catalogue of names, and the JSON Schema of webhook payloads.

use super::{WHAT_TO_DO, committed};
use crate::tools::repository;
use app_server::http::document::{catalogue, payloads};
use domain::webhooks::EventType;
use serde_json::{Value, json};
use tests::{Result, TestApp};

#[test]
fn the_committed_catalogue_and_schema_are_the_servers() -> Result {
    for (file, served) in [("catalogue.json", catalogue::text()), ("webhooks.schema.json", payloads::text())] {
        let committed = std::fs::read_to_string(repository().join("openapi").join(file))?;
        assert!(committed == served, "{file}: {WHAT_TO_DO}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_shows_them() -> Result {
    let app = TestApp::start().await?;
    for (file, media_type) in
        [("catalogue.json", "application/json"), ("webhooks.schema.json", "application/schema+json")]
    {
        let answer = reqwest::get(format!("{}/{file}", app.server.url)).await?;
        assert_eq!(answer.headers()["content-type"], media_type);
        assert_eq!(answer.json::<Value>().await?, committed(&format!("openapi/{file}"))?);
    }
    Ok(())
}

#[test]
fn the_schema_is_json_schema_and_each_type_can_be_taken_alone() -> Result {
    let schema = committed("openapi/webhooks.schema.json")?;
    assert!(jsonschema::meta::validate(&schema).is_ok());
    for kind in EventType::ALL {
        let mut alone = schema.clone();
        alone["allOf"] = json!([{ "$ref": format!("#/$defs/{}", kind.as_str()) }]);
        let validator = jsonschema::draft202012::new(&alone)?;
        assert!(!validator.is_valid(&json!({ "type": kind.as_str() })), "{kind:?} asks for nothing");
    }
    Ok(())
}

#[test]
fn readers_are_content_with_fields_and_types_that_were_added() -> Result {
    let validator = jsonschema::draft202012::new(&committed("openapi/webhooks.schema.json")?)?;
    let body = json!({
        "id": "evt_01kah2v8w4e9m7qk3s5r2n6t8z", "type": "endpoint.test", "schemaVersion": 1, "mode": "TEST",
        "createdAt": "2026-11-21T08:00:00.000000Z", "sequence": 1, "added": true,
        "data": { "endpointId": "whe_01kah2v8w4e9m7qk3s5r2n6t8z", "message": "Hello.", "added": { "a": 1 } },
    });
    let shown = |error: jsonschema::ValidationError<'_>| error.to_string();
    assert_eq!(validator.iter_errors(&body).map(shown).collect::<Vec<_>>(), Vec::<String>::new());
    let with_type = |name: &str| {
        let mut body = body.clone();
        body["type"] = json!(name);
        body
    };
    assert!(validator.is_valid(&with_type("endpoint.invented")));
    assert!(!validator.is_valid(&with_type("payment.succeeded")));
    Ok(())
}
