//! Statements as operators bring them in, watch them and take them back; and the mappings that they make for them.

use super::payments;
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::{access::Reach, operators::SeededRole};
use reqwest::{Method, header};
use serde_json::{Value, json};
use std::process::Stdio;
use tests::{Answer, Operator, Result, TestApp, caller::send};
use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::TcpStream,
    process::Command,
};

const STATEMENTS: &str = "/admin/reconciliation/statements";
const MAPPINGS: &str = "/admin/reconciliation/mappings";

async fn upload(who: &Operator, asked: &str, bytes: Vec<u8>) -> Result<Answer> {
    let request = who.request(Method::POST, &format!("{STATEMENTS}?{asked}"));
    // In pieces, and without saying how many.
    let pieces: Vec<_> = bytes.chunks(50_000).map(|piece| Ok::<_, std::io::Error>(piece.to_vec())).collect();
    let body = reqwest::Body::wrap_stream(futures_util::stream::iter(pieces));
    send(request.header(header::CONTENT_TYPE, "application/octet-stream").body(body)).await
}

/// Status and counts of a statement.
fn told(statement: &Answer) -> String {
    let count = |name: &str| statement.at(&format!("/data/{name}")).to_string();
    let counts = ["keptLines", "seenBeforeLines", "refusedLines", "skippedLines", "readThrough"].map(count);
    format!("{} {}", statement.text_at("/data/status"), counts.join(" "))
}

fn numbers(list: &Answer) -> Vec<i64> {
    list.at("/data").as_array().into_iter().flatten().filter_map(|one| one["number"].as_i64()).collect()
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn finance_brings_a_statement_in_watches_it_and_takes_it_back() -> Result {
    let app = TestApp::start().await?;
    let finance = app.operator("finance", SeededRole::Finance).await?;
    let mut file = payments(0..25_000);
    file.extend_from_slice(b"01/05/2026 10:00,TX9,Payment,\"1,2\",,,Completed\n01/05/2026 10:00,TX9,Payment,\"1,000.00\",18.00,982.00,Completed\n");
    let asked = "gateway=bkash&fileName=may.csv";
    let received = upload(&finance, asked, file.clone()).await?;
    assert_eq!((received.status.as_u16(), told(&received).as_str()), (201, "IMPORTING 0 0 0 0 0"), "{received}");
    let path = format!("{STATEMENTS}/{}", received.text_at("/data/id"));
    assert_eq!(received.header("location"), format!("/api/v1{path}"));
    assert_eq!((received.text_at("/data/mode"), received.text_at("/data/mapping")), ("LIVE", "bkash"));

    app.run_workers_until_idle().await?;
    let read = finance.get(&path).await?;
    assert_eq!(told(&read), "IMPORTED 25000 1 1 1 25003", "{read}");
    let problems = finance.get(&format!("{path}/problems")).await?;
    assert_eq!(numbers(&problems), [25_002, 25_003], "{problems}");
    assert_eq!(problems.text_at("/data/0/reason"), "GROSS \"1,2\" is no amount in BDT");
    assert_eq!(problems.text_at("/data/1/kind"), "SEEN_BEFORE");
    assert_eq!(problems.body["pagination"]["totalElements"], 2);

    let first = finance.get(&format!("{path}/lines?size=3")).await?;
    assert_eq!(numbers(&first), [2, 3, 4], "{first}");
    assert_eq!(first.body["pagination"]["totalElements"], 25_000);
    let shown = ["kind", "gatewayTransactionId", "grossMinor", "feeMinor", "netMinor", "currency", "at"];
    let shown: Vec<&Value> = shown.iter().map(|name| &first.body["data"][0][name]).collect();
    let expected = json!(["PAYMENT", "TX0", 100_000, -1_800, 98_200, "BDT", "2026-05-01T04:00:00.000000Z"]);
    assert_eq!(json!(shown), expected);
    let cursor = first.body["pagination"]["nextCursor"].as_str().ok_or("no cursor")?;
    assert_eq!(numbers(&finance.get(&format!("{path}/lines?size=3&cursor={cursor}")).await?), [5, 6, 7]);
    assert_eq!(numbers(&finance.get(&format!("{path}/lines?size=3&page=2000")).await?), [6_002, 6_003, 6_004]);
    assert_eq!(numbers(&finance.get(&format!("{path}/lines?size=2&from=6003")).await?), [6_003, 6_004]);

    let twice = upload(&finance, "gateway=bkash&fileName=other-name.csv", file.clone()).await?;
    assert_eq!((twice.status.as_u16(), twice.code()), (409, "RESOURCE_ALREADY_EXISTS"), "{twice}");
    let undo = format!("{path}/undo");
    assert_eq!(finance.post(&undo, &json!({ "reason": "wrong month" })).await?.code(), "REAUTH_REQUIRED");
    finance.steps_up().await?;
    assert_eq!(finance.post(&undo, &json!({ "reason": "  " })).await?.code(), "VALIDATION_ERROR");
    let undone = finance.post(&undo, &json!({ "reason": "wrong month" })).await?;
    assert_eq!((told(&undone).as_str(), undone.text_at("/data/reason")), ("UNDONE 25000 1 1 1 25003", "wrong month"));
    assert_eq!(finance.post(&undo, &json!({ "reason": "again" })).await?.code(), "INVALID_OPERATION_STATE");
    assert_eq!(finance.get(&format!("{path}/lines")).await?.body["pagination"]["totalElements"], 0);
    assert_eq!(upload(&finance, asked, file).await?.status, 201, "what was taken back may come again");

    let listed = finance.get(&format!("{STATEMENTS}?status=UNDONE&gateway=bkash")).await?;
    assert_eq!(
        (listed.text_at("/data/0/fileName"), &listed.body["pagination"]["totalElements"]),
        ("may.csv", &json!(1))
    );
    let trail = "select action || ' ' || actor_kind from audit_log where action like 'statement.%' order by place";
    let trail = app.sql(trail).await?;
    let expected = ["received OPERATOR", "imported SYSTEM", "undone OPERATOR", "received OPERATOR"];
    assert_eq!(trail, expected.map(|line| format!("statement.{line}")));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_statement_is_seen_by_whoever_may_see_its_account() -> Result {
    let app = TestApp::start().await?;
    let shop = app.test.scope.app;
    let all = app.operator("all", SeededRole::Finance).await?;
    let own = app.operator_for("own", SeededRole::Finance.id(), Reach::Apps([shop].into())).await?;
    let of_house = upload(&all, "gateway=nagad&fileName=a.csv&mode=TEST", b"x".to_vec()).await?;
    let of_shop = upload(&own, &format!("gateway=nagad&fileName=a.csv&mode=TEST&appId={shop}"), b"x".to_vec()).await?;
    assert_eq!((of_house.status.as_u16(), of_shop.status.as_u16()), (201, 201), "{of_house} {of_shop}");
    assert_eq!((of_house.at("/data/appId"), of_shop.text_at("/data/appId")), (&Value::Null, &*shop.to_string()));
    let refused = upload(&own, "gateway=nagad&fileName=b.csv", b"y".to_vec()).await?;
    assert_eq!((refused.status.as_u16(), refused.code()), (403, "FORBIDDEN"), "{refused}");
    let (other, _) = app.another_app().await?;
    let beyond =
        upload(&own, &format!("gateway=nagad&fileName=b.csv&appId={}", other.scope.app), b"y".to_vec()).await?;
    assert_eq!((beyond.status.as_u16(), beyond.code()), (404, "RESOURCE_NOT_FOUND"), "{beyond}");
    let hidden = format!("{STATEMENTS}/{}", of_house.text_at("/data/id"));
    for path in [hidden.clone(), format!("{hidden}/lines"), format!("{hidden}/problems")] {
        assert_eq!(own.get(&path).await?.code(), "RESOURCE_NOT_FOUND", "{path}");
    }
    let count = |list: &Answer| list.body["pagination"]["totalElements"].as_i64();
    let list = format!("{STATEMENTS}?mode=TEST");
    assert_eq!((count(&all.get(&list).await?), count(&own.get(&list).await?)), (Some(2), Some(1)));
    assert_eq!(count(&all.get(STATEMENTS).await?), Some(0), "LIVE is meant unless TEST is said");
    app.run_workers_until_idle().await?;
    let failed = own.get(&format!("{STATEMENTS}/{}", of_shop.text_at("/data/id"))).await?;
    assert_eq!(told(&failed), "FAILED 0 0 0 0 0", "{failed}");
    assert!(failed.text_at("/data/reason").contains("names the columns"), "{failed}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_is_no_file_or_too_large_a_one_is_refused_with_a_reason() -> Result {
    let app = TestApp::start().await?;
    let finance = app.operator("finance", SeededRole::Finance).await?;
    for (asked, bytes, field, reason) in [
        ("gateway=bkash&fileName=a.csv", b"".to_vec(), "body", "must hold something"),
        ("fileName=a.csv", b"x".to_vec(), "gateway", "must be one of"),
        ("gateway=bkash", b"x".to_vec(), "fileName", "must be"),
        ("gateway=bkash&fileName=a.csv&mapping=panel", b"x".to_vec(), "mapping", "names no mapping of this gateway"),
    ] {
        let answer = upload(&finance, asked, bytes).await?;
        assert_eq!((answer.status.as_u16(), answer.code()), (400, "VALIDATION_ERROR"), "{asked}: {answer}");
        assert!(answer.text_at(&format!("/data/{field}")).starts_with(reason), "{asked}: {answer}");
    }
    // Half a gigabyte and a byte is refused when it is announced.
    let request = finance.request(Method::POST, &format!("{STATEMENTS}?gateway=bkash&fileName=a.csv")).build()?;
    let url = request.url();
    let token = request.headers()[header::AUTHORIZATION].to_str()?;
    let address = format!("{}:{}", url.host_str().unwrap_or_default(), url.port().unwrap_or_default());
    let mut connection = TcpStream::connect(&address).await?;
    let head = format!(
        "POST {}?{} HTTP/1.1\r\nhost: {address}\r\nauthorization: {token}\r\ncontent-type: text/csv\r\ncontent-length: {}\r\n\r\n",
        url.path(),
        url.query().unwrap_or_default(),
        512 * 1024 * 1024 + 1
    );
    connection.write_all(head.as_bytes()).await?;
    let mut answer = String::new();
    connection.read_to_string(&mut answer).await?;
    assert!(answer.starts_with("HTTP/1.1 413") && answer.contains("PAYLOAD_TOO_LARGE"), "{answer}");
    assert_eq!(app.sql("select count(*)::text from statements").await?, ["0"]);
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_mapping_is_made_from_a_sample_saved_in_versions_and_used_by_name() -> Result {
    let app = TestApp::start().await?;
    let finance = app.operator("finance", SeededRole::Finance).await?;
    let ready = finance.get(&format!("{MAPPINGS}?gateway=nagad")).await?;
    assert_eq!((ready.text_at("/data/0/name"), &ready.body["data"][0]["version"]), ("nagad", &json!(0)), "{ready}");
    assert_eq!(finance.get(MAPPINGS).await?.body["pagination"]["totalElements"], 5);

    let file = "Sum;Ref;When\n12,50;R1;2026-05-31\n3,00;R2;2026-05-31\n".replace(',', ".");
    let column = |field: &str, heading: &str| json!({ "field": field, "headings": [heading], "needed": true });
    let mut layout = json!({ "columns": [column("GROSS", "Sum"), column("REFERENCE", "Reference")] });
    let sample = STANDARD.encode(&file);
    let path = format!("{MAPPINGS}/preview");
    let tried = finance.post(&path, &json!({ "gateway": "nagad", "sample": sample, "layout": layout })).await?;
    assert!(tried.text_at("/data/refused").ends_with("the closest misses Reference"), "{tried}");
    assert_eq!(tried.body["data"]["rows"][0]["cells"], json!(["Sum", "Ref", "When"]), "it is shown all the same");
    layout["columns"][1] = column("REFERENCE", "Ref");
    let tried = finance.post(&path, &json!({ "gateway": "nagad", "sample": sample, "layout": layout })).await?;
    assert_eq!(tried.at("/data/refused"), &Value::Null, "{tried}");
    assert_eq!(tried.body["data"]["lines"][0]["line"]["grossMinor"], 1_250, "{tried}");
    assert_eq!(tried.body["data"]["columns"][2], json!({ "heading": "When" }), "nothing is read of it: {tried}");

    let save = |layout: &Value| json!({ "gateway": "nagad", "name": "panel", "layout": layout });
    let saved = finance.post(MAPPINGS, &save(&layout)).await?;
    assert_eq!((saved.status.as_u16(), &saved.body["data"]["version"]), (201, &json!(1)), "{saved}");
    layout["columns"].as_array_mut().ok_or("no columns")?.push(column("DATE", "When"));
    assert_eq!(finance.post(MAPPINGS, &save(&layout)).await?.body["data"]["version"], 2);
    let listed = finance.get(&format!("{MAPPINGS}?gateway=nagad")).await?;
    assert_eq!((listed.text_at("/data/0/name"), &listed.body["data"][0]["version"]), ("panel", &json!(2)), "{listed}");
    let versions = format!("{MAPPINGS}/versions?gateway=nagad&name=panel");
    let every = finance.get(&versions).await?;
    assert_eq!((every.at("/data/0"), every.at("/data/1")), (listed.at("/data/0"), saved.at("/data")), "{every}");
    let older = finance.get(&format!("{versions}&size=1&page=1")).await?;
    assert_eq!((older.at("/data"), older.at("/pagination/totalElements")), (&json!([saved.at("/data")]), &json!(2)));
    let nobodys = format!("{versions}&appId=app_00000000000000000000000009");
    assert_eq!(finance.get(&nobodys).await?.code(), "RESOURCE_NOT_FOUND");
    assert_eq!(finance.get(&format!("{MAPPINGS}/versions?gateway=nagad")).await?.code(), "VALIDATION_ERROR");
    let own_name = json!({ "gateway": "nagad", "name": "nagad", "layout": layout });
    assert_eq!(finance.post(MAPPINGS, &own_name).await?.text_at("/data/name"), "is what comes with Poisha");
    let nothing = json!({ "gateway": "nagad", "name": "x", "layout": { "columns": [column("KIND", "Sum")] } });
    assert!(finance.post(MAPPINGS, &nothing).await?.text_at("/data/layout.columns").starts_with("must say"));

    let sent = upload(&finance, "gateway=nagad&fileName=a.csv&mapping=panel", file.clone().into_bytes()).await?;
    assert_eq!((sent.text_at("/data/mapping"), &sent.body["data"]["mappingVersion"]), ("panel", &json!(2)), "{sent}");
    app.run_workers_until_idle().await?;
    let kept = "select attempt_reference || ' ' || gross_minor || ' ' || at from statement_lines order by number";
    assert_eq!(app.sql(kept).await?, ["R1 1250 2026-05-30 18:00:00+00", "R2 300 2026-05-30 18:00:00+00"]);

    // The same by name from a script.
    let place = tempfile::tempdir()?;
    let more = place.path().join("more.csv");
    std::fs::write(&more, file.replace("R1", "R3").replace("R2", "R4"))?;
    let mut command = Command::new(env!("CARGO_BIN_EXE_server-under-test"));
    command.arg("import").arg(&more).args(["--gateway", "nagad", "--mapping", "panel"]);
    command.env("DATABASE_URL", app.database_url()).env("POISHA_DATA_DIR", place.path()).env("POISHA_LOG", "error");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let leash = child.stdin.take();
    let said = child.wait_with_output().await?;
    drop(leash);
    assert_eq!(said.status.code(), Some(0), "{said:?}");
    assert_eq!(app.sql("select count(*)::text from statement_lines").await?, ["4"]);
    let told =
        "select count(*)::text from audit_log where action = 'statement_mapping.saved' and actor_kind = 'OPERATOR'";
    assert_eq!(app.sql(told).await?, ["2"]);
    Ok(())
}
