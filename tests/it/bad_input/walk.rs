//! Bad input on every operation of the contract, also on those that are added later: what is no body, and what is no
//! value of a parameter, is refused with a clear answer and changes nothing.

use super::{
    contract::{Callers, Operation, committed, operations},
    example,
};
use reqwest::{Body, RequestBuilder, header};
use serde_json::Value;
use std::io::Error;
use tests::{Answer, Result, caller::send};

const JSON: &str = "application/json";
/// Far more than any JSON body may hold.
const HUGE: usize = 1024 * 1024;

/// Bodies that are not one JSON object, whatever it should say, and what is said of them.
fn no_objects() -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let deep = |open: &str, close: &str| [open.repeat(10_000), close.repeat(10_000)].concat().into_bytes();
    vec![
        ("nothing", Vec::new(), "is not JSON"),
        ("white space", b" \r\n\t ".to_vec(), "is not JSON"),
        ("half an object", b"{\"a\": {\"b\": 1}".to_vec(), "is not JSON"),
        ("half a text", b"{\"a\": \"b".to_vec(), "is not JSON"),
        ("one object after another", b"{}{}".to_vec(), "is not JSON"),
        ("a comma too many", b"{\"a\": 1,}".to_vec(), "is not JSON"),
        ("a comment", b"{} // that is all".to_vec(), "is not JSON"),
        ("NaN", b"{\"a\": NaN}".to_vec(), "is not JSON"),
        ("infinity", b"{\"a\": -Infinity}".to_vec(), "is not JSON"),
        ("a number beyond all bounds", b"{\"a\": 1e999}".to_vec(), "is not JSON"),
        ("a number that begins with zero", b"{\"a\": 01}".to_vec(), "is not JSON"),
        ("half a surrogate", b"{\"a\": \"\\ud800\"}".to_vec(), "is not JSON"),
        ("a control character", b"{\"a\": \"\x01\"}".to_vec(), "is not JSON"),
        ("a byte order mark", b"\xef\xbb\xbf{}".to_vec(), "is not JSON"),
        ("UTF-16", b"{\0}\0".to_vec(), "is not JSON"),
        ("no UTF-8", b"{\"a\": \"\xff\"}".to_vec(), "must be UTF-8 text"),
        ("an overlong form", b"{\"a\": \"\xc0\xaf\"}".to_vec(), "must be UTF-8 text"),
        ("a form", b"a=1&b=2".to_vec(), "is not JSON"),
        ("deep lists", deep("[", "]"), "is not JSON"),
        ("deep objects", deep("{\"a\":", "}"), "is not JSON"),
        ("a member twice", b"{\"a\": 1, \"a\": 1}".to_vec(), "says something twice"),
        ("a member twice, deep inside", b"{\"a\": [{\"b\": 1, \"\\u0062\": 2}]}".to_vec(), "says something twice"),
        ("a list", b"[{}]".to_vec(), "must be an object"),
        ("null", b"null".to_vec(), "must be an object"),
        ("a number", b"7".to_vec(), "must be an object"),
        ("a text", b"\"{}\"".to_vec(), "must be an object"),
    ]
}

/// Refused in the envelope with this status and code.
fn expect(answer: &Answer, status: u16, code: &str, what: &str) {
    assert!(answer.is_enveloped(), "{what}: {} {}", answer.status, answer.text);
    assert_eq!((answer.status.as_u16(), answer.code()), (status, code), "{what}: {}", answer.text);
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_body_is_refused_by_every_operation_that_takes_one() -> Result {
    let callers = Callers::start().await?;
    let (before, document, mut walked) = (callers.app.footprint().await?, committed()?, 0);
    for operation in operations(&document)?.iter().filter(|one| !one.body_types().is_empty()) {
        other_types(&callers, &document, operation).await?;
        if operation.body_types() != [JSON] {
            continue;
        }
        let asked = || {
            let request = operation.request(&callers)?.query(&needed_besides(&document, operation, ""));
            Ok::<_, tests::cluster::BoxError>(request.header(header::CONTENT_TYPE, JSON))
        };
        for (what, body, said) in no_objects() {
            let request = asked()?;
            let (answer, what) = (send(request.body(body)).await?, format!("{operation}: {what}"));
            expect(&answer, 400, "VALIDATION_ERROR", &what);
            assert!(answer.text_at("/data/body").starts_with(said), "{what}: {}", answer.text);
        }
        for in_chunks in [false, true] {
            let answer = send_huge(asked, in_chunks).await?;
            expect(&answer, 413, "PAYLOAD_TOO_LARGE", &format!("{operation}: a megabyte, in chunks: {in_chunks}"));
        }
        walked += 1;
    }
    assert!(walked > 4, "only {walked} operations take a body");
    assert_eq!(callers.app.footprint().await?, before, "nothing was kept");
    Ok(())
}

/// Sends a megabyte. The server answers and hangs up without reading it all; when it does so while the client still
/// writes, the client sees the broken pipe before the answer, and asks again.
async fn send_huge(request: impl Fn() -> Result<RequestBuilder>, in_chunks: bool) -> Result<Answer> {
    let body = || {
        if in_chunks {
            let chunks = (0..HUGE / 4_096).map(|_| Ok::<_, Error>(vec![b' '; 4_096]));
            Body::wrap_stream(futures_util::stream::iter(chunks.collect::<Vec<_>>()))
        } else {
            Body::from(vec![b' '; HUGE])
        }
    };
    for _ in 0..4 {
        if let Ok(answer) = send(request()?.body(body())).await {
            return Ok(answer);
        }
    }
    send(request()?.body(body())).await
}

/// A body of another type than the contract says, and one of no type, are refused unread.
async fn other_types(callers: &Callers, document: &Value, operation: &Operation) -> Result {
    let asked = || {
        Ok::<_, tests::cluster::BoxError>(operation.request(callers)?.query(&needed_besides(document, operation, "")))
    };
    let known = operation.body_types();
    let types = [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data; boundary=x",
        "application/jsonp",
        "*/*",
        "",
        "json",
    ];
    for kind in types.into_iter().filter(|kind| !known.contains(kind)) {
        let request = asked()?.header(header::CONTENT_TYPE, kind).body("{}");
        expect(&send(request).await?, 415, "UNSUPPORTED_MEDIA_TYPE", &format!("{operation}: {kind:?}"));
    }
    let untyped = asked()?.body("{}");
    expect(&send(untyped).await?, 415, "UNSUPPORTED_MEDIA_TYPE", &format!("{operation}: a body of no type"));
    let empty = asked()?;
    expect(&send(empty).await?, 415, "UNSUPPORTED_MEDIA_TYPE", &format!("{operation}: no body and no type"));
    Ok(())
}

/// Values that are none for a parameter of this schema.
fn no_values(name: &str, schema: &Value) -> Vec<String> {
    let mut wrong = vec!["\u{7}".to_owned(), "4111111111111111".to_owned()];
    let mut add = |values: &[&str]| wrong.extend(values.iter().map(|value| (*value).to_owned()));
    let kind = schema["type"].as_str().unwrap_or_default();
    match (kind, schema["format"].as_str()) {
        ("integer", _) => {
            add(&["x", "", "1.5", "1e3", "0x1", " 1", "1;drop table payments", "٣", "null", "18446744073709551616"]);
            let bounds =
                [schema["minimum"].as_i64().map(|least| least - 1), schema["maximum"].as_i64().map(|most| most + 1)];
            wrong.extend(bounds.into_iter().flatten().map(|number| number.to_string()));
        }
        ("boolean", _) => add(&["x", "", "2", "TRUE?"]),
        (_, Some("date-time")) => {
            add(&["x", "", "yesterday", "2026-13-01T00:00:00Z", "2026-11-21", "1763712000", "2026-11-21T08:00:00"]);
        }
        _ if schema["enum"].is_array() => add(&["x", "", "nonsense", "createdAt,id", "DROP"]),
        _ if name == "cursor" => {
            // Ours in form, and beyond the end of time.
            add(&[
                "x",
                "!",
                "",
                "AAAA",
                "____________________________________________",
                "f_________8AAAAAAAAAAAAAAAAAAAAA",
            ]);
        }
        _ => {}
    }
    let most = schema["maxLength"].as_u64().and_then(|most| usize::try_from(most).ok());
    wrong.extend(most.map(|most| "x".repeat(most + 1)));
    wrong
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_value_of_a_parameter_is_refused_by_name_wherever_it_is_taken() -> Result {
    let callers = Callers::start().await?;
    let (before, document) = (callers.app.footprint().await?, committed()?);
    let mut walked = Vec::new();
    for operation in operations(&document)? {
        for parameter in operation.parameters("query") {
            let name = parameter["name"].as_str().unwrap_or_default();
            let schema = resolved(&document, &parameter["schema"]);
            for value in no_values(name, schema) {
                let request = operation.request(&callers)?.query(&[(name, value.as_str())]);
                let answer = send(request.query(&needed_besides(&document, &operation, name))).await?;
                let what = format!("{operation}: {name}={value:?}");
                expect(&answer, 400, "VALIDATION_ERROR", &what);
                assert!(!answer.at("/data")[name].is_null(), "{what} is not named: {}", answer.text);
            }
            let twice = send(operation.request(&callers)?.query(&[(name, "1"), (name, "1")])).await?;
            expect(&twice, 400, "VALIDATION_ERROR", &format!("{operation}: {name} twice"));
            walked.push(name.to_owned());
        }
        for parameter in operation.parameters("header").into_iter().filter(|one| one["name"] == "Idempotency-Key") {
            let name = parameter["name"].as_str().unwrap_or_default();
            for value in [String::new(), "k".repeat(256), "a\tb".into()] {
                let answer = send(operation.request(&callers)?.header(name, &value)).await?;
                let refused = matches!((answer.status.as_u16(), answer.code()), (400, "VALIDATION_ERROR") | (415, _));
                assert!(refused && answer.is_enveloped(), "{operation}: {name}: {value:?}: {answer}");
            }
        }
    }
    for name in ["page", "size", "sortBy", "order", "cursor"] {
        assert!(walked.iter().any(|walked| walked == name), "nothing takes {name}");
    }
    assert_eq!(callers.app.footprint().await?, before, "nothing was kept");
    Ok(())
}

/// Good values of the other parameters that the operation cannot do without.
fn needed_besides(document: &Value, operation: &Operation, name: &str) -> Vec<(String, String)> {
    let all = operation.parameters("query").into_iter();
    let others = all.filter(|one| one["required"] == true && one["name"] != name);
    let good = |one: &Value| match example(document, &one["schema"]) {
        Value::String(text) => text,
        other @ (Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) | Value::Object(_)) => {
            other.to_string()
        }
    };
    others.map(|one| (one["name"].as_str().unwrap_or_default().to_owned(), good(one))).collect()
}

fn resolved<'a>(document: &'a Value, schema: &'a Value) -> &'a Value {
    let reference = schema["$ref"].as_str().or_else(|| schema["allOf"][0]["$ref"].as_str());
    reference.and_then(|path| document.pointer(path.trim_start_matches('#'))).unwrap_or(schema)
}
