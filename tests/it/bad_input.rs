//! Bad input, by example: every example gets a clear answer in the one envelope and changes nothing.

pub(crate) mod contract;
mod walk;

use contract::{Callers, committed, operations};
use insta::assert_snapshot;
use reqwest::{Method, header};
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use tests::{Answer, Result, TestApp, caller::send};

fn payment() -> Value {
    json!({ "amountMinor": 10_000, "customerReference": "customer-1" })
}

/// A payment with one member changed.
fn with(name: &str, value: Value) -> Value {
    let mut body = payment();
    body[name] = value;
    body
}

async fn raw(app: &TestApp, path: &str, content_type: &str, body: impl Into<reqwest::Body>) -> Result<Answer> {
    send(app.request(Method::POST, path).header(header::CONTENT_TYPE, content_type).body(body)).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_example_of_a_bad_payment_is_refused_by_name() -> Result {
    let app = TestApp::start().await?;
    let before = app.footprint().await?;
    let many: Map<String, Value> = (0..51).map(|key| (format!("k{key}"), json!("v"))).collect();
    let mut seen = Vec::new();
    for (name, value) in [
        ("amountMinor", json!(0)),
        ("amountMinor", json!(-1)),
        ("amountMinor", json!(9_223_372_036_854_775_808_u64)),
        ("amountMinor", json!(1.5)),
        ("amountMinor", json!(100.0)),
        ("amountMinor", json!("100")),
        ("amountMinor", json!(null)),
        ("amountMinor", json!([100])),
        ("currency", json!("bdt")),
        ("currency", json!("XXX")),
        ("currency", json!("")),
        ("currency", json!(50)),
        ("customerReference", json!("")),
        ("customerReference", json!("c".repeat(256))),
        ("customerReference", json!("4111 1111 1111 1111")),
        ("customerName", json!("Rahima 5555-5555-5555-4444")),
        ("customerName", json!("a\u{0}b")),
        ("customerEmail", json!("not an address")),
        ("customerPhone", json!("call me")),
        ("productName", json!("card 4111111111111111")),
        ("productName", json!("p".repeat(256))),
        ("method", json!("cash")),
        ("successUrl", json!("javascript:alert(1)")),
        ("successUrl", json!("//shop.example")),
        ("successUrl", json!("https://shop.example/4111111111111111")),
        ("cancelUrl", json!("data:text/html,x")),
        ("expiresInSeconds", json!(59)),
        ("expiresInSeconds", json!(604_801)),
        ("metadata", json!(many)),
        ("metadata", json!({ "k": "v".repeat(501) })),
        ("metadata", json!({ "k": 1 })),
        ("metadata", json!({ "card": "4111111111111111" })),
        ("metadata", json!({ "4111111111111111": "x" })),
        ("metadata", json!([])),
        ("invoiceId", json!("inv_00000000000000000000000000")),
        ("orderId", json!("ord_1")),
        ("mode", json!("LIVE")),
        ("amount", json!(1)),
    ] {
        let answer = app.post("/payments", &with(name, value.clone())).await?;
        assert!(answer.is_enveloped() && answer.status == 400, "{name} {value}: {}", answer.text);
        let shown: String = value.to_string().chars().take(40).collect();
        let answer = answer.to_string();
        let reasons = answer.lines().skip(1).map(str::trim).collect::<Vec<_>>().join("; ");
        seen.push(format!("{shown} -> {reasons}"));
    }
    assert_snapshot!(seen.join("\n"), @r#"
    0 -> amountMinor: must be a whole number from 1 to 9007199254740991
    -1 -> amountMinor: must be a whole number from 1 to 9007199254740991
    9223372036854775808 -> amountMinor: must be a whole number from 1 to 9007199254740991
    1.5 -> amountMinor: must be a whole number from 1 to 9007199254740991
    100.0 -> amountMinor: must be a whole number from 1 to 9007199254740991
    "100" -> amountMinor: must be a whole number from 1 to 9007199254740991
    null -> amountMinor: is required
    [100] -> amountMinor: must be a whole number from 1 to 9007199254740991
    "bdt" -> currency: must be an active ISO-4217 currency code in capitals, such as BDT
    "XXX" -> currency: must be an active ISO-4217 currency code in capitals, such as BDT
    "" -> currency: must be an active ISO-4217 currency code in capitals, such as BDT
    50 -> currency: must be a text of the form that the contract says
    "" -> customerReference: must be a text of 1 to 255 characters
    "ccccccccccccccccccccccccccccccccccccccc -> customerReference: must be a text of 1 to 255 characters
    "4111 1111 1111 1111" -> customerReference: must not hold a card number
    "Rahima 5555-5555-5555-4444" -> customerName: must not hold a card number
    "a\u0000b" -> customerName: must not hold control characters
    "not an address" -> customerEmail: must be an email address
    "call me" -> customerPhone: must hold digits, spaces and + - ( ) only
    "card 4111111111111111" -> productName: must not hold a card number
    "ppppppppppppppppppppppppppppppppppppppp -> productName: must be a text of 1 to 255 characters
    "cash" -> method: must be one of sslcommerz, bkash, paystation, nagad, dcb
    "javascript:alert(1)" -> successUrl: must be an http or https URL
    "//shop.example" -> successUrl: must be an http or https URL
    "https://shop.example/4111111111111111" -> successUrl: must not hold a card number
    "data:text/html,x" -> cancelUrl: must be an http or https URL
    59 -> expiresInSeconds: must be a whole number from 60 to 604800
    604801 -> expiresInSeconds: must be a whole number from 60 to 604800
    {"k0":"v","k1":"v","k10":"v","k11":"v"," -> metadata: must be an object of at most 50 keys
    {"k":"vvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvvv -> metadata: each value must be 0 to 500 characters
    {"k":1} -> metadata.k: must be a text of the form that the contract says
    {"card":"4111111111111111"} -> metadata.card: must not hold a card number
    {"4111111111111111":"x"} -> metadata: each key must not hold a card number
    [] -> metadata: must be an object of at most 50 keys
    "inv_00000000000000000000000000" -> invoiceId: there is no invoice with this id
    "ord_1" -> orderId: there is no order with this id
    "LIVE" -> mode: is not a known field
    1 -> amount: is not a known field
    "#);
    assert_eq!(app.footprint().await?, before, "nothing was kept");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_wrong_field_is_named_at_once() -> Result {
    let app = TestApp::start().await?;
    let answer = app.post("/payments", &json!({ "amountMinor": "1", "currency": 1, "colour": "red" })).await?;
    assert_snapshot!(answer.whole(), @r#"
    {
      "data": {
        "amountMinor": "must be a whole number from 1 to 9007199254740991",
        "colour": "is not a known field",
        "currency": "must be a text of the form that the contract says",
        "customerReference": "is required"
      },
      "meta": {
        "errorCode": "VALIDATION_ERROR",
        "message": "some fields cannot be accepted",
        "requestId": "req_…",
        "success": false,
        "timestamp": "[time]"
      },
      "pagination": null
    }
    "#);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_body_that_is_no_body_is_refused() -> Result {
    let app = TestApp::start().await?;
    let before = app.footprint().await?;
    let json = "application/json";
    let fine = payment().to_string();
    let twice = r#"{"amountMinor": 1, "customerReference": "c", "amountMinor": 100000}"#;
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    let huge = format!("{{\"productName\": \"{}\"}}", "x".repeat(1024 * 1024));
    let mut seen = Vec::new();
    for (what, content_type, body) in [
        ("nothing", json, ""),
        ("half an object", json, r#"{"amountMinor": 1"#),
        ("no JSON", json, "amountMinor=100"),
        ("a list", json, "[]"),
        ("a text", json, "\"x\""),
        ("null", json, "null"),
        ("a member twice", json, twice),
        ("a deep one", json, deep.as_str()),
        ("a number beyond all bounds", json, r#"{"amountMinor": 1e999, "customerReference": "c"}"#),
        ("a megabyte", json, huge.as_str()),
        ("a form", "application/x-www-form-urlencoded", fine.as_str()),
        ("plain text", "text/plain", fine.as_str()),
        ("no type", "", fine.as_str()),
    ] {
        let answer = raw(&app, "/payments", content_type, body.to_owned()).await?;
        assert!(answer.is_enveloped(), "{what}: {}", answer.text);
        seen.push(format!("{what}: {answer}"));
    }
    let broken = raw(&app, "/payments", json, b"{\"customerReference\": \"\xff\"}".to_vec()).await?;
    seen.push(format!("no UTF-8: {broken}"));
    assert_snapshot!(seen.join("\n"), @r"
    nothing: 400 VALIDATION_ERROR
      body: is not JSON: line 1, column 0
    half an object: 400 VALIDATION_ERROR
      body: is not JSON: line 1, column 17
    no JSON: 400 VALIDATION_ERROR
      body: is not JSON: line 1, column 1
    a list: 400 VALIDATION_ERROR
      body: must be an object
    a text: 400 VALIDATION_ERROR
      body: must be an object
    null: 400 VALIDATION_ERROR
      body: must be an object
    a member twice: 400 VALIDATION_ERROR
      body: says something twice: line 1, column 67
    a deep one: 400 VALIDATION_ERROR
      body: is not JSON: line 1, column 128
    a number beyond all bounds: 400 VALIDATION_ERROR
      body: is not JSON: line 1, column 21
    a megabyte: 413 PAYLOAD_TOO_LARGE: the body must be at most 65536 bytes
    a form: 415 UNSUPPORTED_MEDIA_TYPE: the body must be application/json
    plain text: 415 UNSUPPORTED_MEDIA_TYPE: the body must be application/json
    no type: 415 UNSUPPORTED_MEDIA_TYPE: the body must be application/json
    no UTF-8: 400 VALIDATION_ERROR
      body: must be UTF-8 text
    ");
    assert_eq!(app.footprint().await?, before, "nothing was kept");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_body_of_the_contract_is_held_to_its_schema() -> Result {
    let callers = Callers::start().await?;
    let before = callers.app.footprint().await?;
    let (document, mut refused) = (committed()?, 0);
    for operation in operations(&document)? {
        let Some(schema) = operation.body_schema(&document) else { continue };
        for body in bent(&document, schema) {
            let answer = send(operation.request(&callers)?.json(&body)).await?;
            let line = format!("{operation} {body}: {}", answer.text);
            assert_eq!((answer.status.as_u16(), answer.code()), (400, "VALIDATION_ERROR"), "{line}");
            assert!(answer.is_enveloped() && answer.at("/data").is_object(), "{line}");
            refused += 1;
        }
    }
    assert!(refused > 50, "only {refused} were tried");
    assert_eq!(callers.app.footprint().await?, before, "nothing was kept");
    Ok(())
}

/// Bodies that differ from a good one in one member: a wrong type, one too long, a required one missing, an unknown one.
fn bent(document: &Value, schema: &Value) -> Vec<Value> {
    let properties = schema["properties"].as_object().cloned().unwrap_or_default();
    let required: Vec<&str> = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    let shown = required.iter().map(|name| ((*name).to_owned(), example(document, &schema["properties"][name])));
    let good: Map<String, Value> = shown.collect();
    let put = |name: &str, value: Value| {
        let mut body = good.clone();
        body.insert(name.to_owned(), value);
        Value::Object(body)
    };
    let mut bodies = vec![put("unknownField", json!("x"))];
    for (name, property) in &properties {
        bodies.push(put(name, json!({ "wrong": ["type"] })));
        bodies.push(put(name, json!(1.5)));
        if let Some(most) = property["maxLength"].as_u64() {
            bodies.push(put(name, json!("x".repeat(usize::try_from(most).unwrap_or(0) + 1))));
        }
        if let Some(most) = property["maximum"].as_i64() {
            bodies.push(put(name, json!(most + 1)));
        }
    }
    for name in required {
        let mut body = good.clone();
        body.remove(name);
        bodies.push(Value::Object(body));
    }
    bodies
}

/// What the contract shows as a value of a schema.
pub(crate) fn example(document: &Value, schema: &Value) -> Value {
    let reference = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str());
    if let Some(referred) = reference.and_then(|path| document.pointer(path.trim_start_matches('#'))) {
        return example(document, referred);
    }
    match (&schema["example"], schema["enum"].get(0), schema["type"].as_str()) {
        (Value::Null, Some(first), _) => first.clone(),
        (Value::Null, None, Some("array")) => json!([example(document, &schema["items"])]),
        (Value::Null, None, _) => {
            let required = schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str);
            required.map(|name| (name.to_owned(), example(document, &schema["properties"][name]))).collect()
        }
        (shown, ..) => shown.clone(),
    }
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_address_says_which_methods_it_knows() -> Result {
    let app = TestApp::start().await?;
    let all = operations(&committed()?)?;
    for path in all.iter().map(|operation| operation.path.clone()).collect::<BTreeSet<_>>() {
        let here: Vec<_> = all.iter().filter(|operation| operation.path == path).collect();
        let known: BTreeSet<&str> = here.iter().map(|operation| operation.method.as_str()).collect();
        let target = here.iter().map(|operation| operation.target()).next().unwrap_or_default();
        for method in ["GET", "POST", "PUT", "PATCH", "DELETE"].into_iter().filter(|method| !known.contains(method)) {
            let answer = send(app.request(method.parse()?, &target)).await?;
            assert_eq!(
                (answer.status.as_u16(), answer.code()),
                (405, "METHOD_NOT_ALLOWED"),
                "{method} {path}: {answer}"
            );
            assert!(answer.is_enveloped(), "{method} {path}: {}", answer.text);
            let allowed: BTreeSet<&str> = answer.header("allow").split(", ").collect();
            assert_eq!(allowed, known, "{method} {path}");
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn an_address_that_is_none_is_a_404_in_the_envelope() -> Result {
    let app = TestApp::start().await?;
    for path in ["/nothing", "/payments/x/y/z", "/payments/", "/", "/../../etc/passwd", "/admin"] {
        let answer = app.read(path).await?;
        assert_eq!((answer.status.as_u16(), answer.code()), (404, "RESOURCE_NOT_FOUND"), "{path}: {answer}");
        assert!(answer.is_enveloped(), "{path}: {}", answer.text);
    }
    Ok(())
}
