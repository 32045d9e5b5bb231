//! The end of a month: what moved in it, as JSON, CSV and XLSX, and that nothing is booked in it once it is closed.

use calamine::{Data, Reader, Xlsx};
use domain::{access::Reach, operators::SeededRole};
use serde_json::{Value, json};
use std::{io::Cursor, time::Duration};
use tests::{Answer, Operator, Result, TestApp};

const A_DAY: Duration = Duration::from_secs(86_400);

/// The month of so many days from now, as the application's TEST clock in Dhaka has it.
async fn month(app: &TestApp, days: u64) -> Result<String> {
    use domain::time::Clock;
    let at = app.server.house.clock.now(app.test.scope).plus(A_DAY * u32::try_from(days)?);
    Ok(domain::Day::of(at).to_string().chars().take(7).collect())
}

/// The path of something about the application's book.
fn about(app: &TestApp, path: &str) -> String {
    format!("/admin/ledger/{path}applicationId={}&mode=TEST", app.test.scope.app)
}

async fn closes(app: &TestApp, who: &Operator, month: &str) -> Result<Answer> {
    who.press(&about(app, &format!("periods/{month}/close?"))).await
}

/// Books one paisa in the past, as no code of ours does.
async fn books_in(app: &TestApp, month: &str) -> Result {
    let sql = format!(
        "insert into ledger_transfers (app_id, mode, posting_id, place, cause, subject_id, debit, credit, amount_minor, \
         currency, position, created_at) select app_id, mode, gen_random_uuid(), 0, cause, subject_id, debit, credit, 1, \
         currency, 0, '{month}-15T00:00:00+06' from ledger_transfers limit 1"
    );
    app.tell_sql(&sql).await
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_closed_month_takes_nothing_more_until_it_is_opened_again() -> Result {
    let app = TestApp::start().await?;
    app.paid_payment(10_000).await?;
    let (this, finance) = (month(&app, 0).await?, app.operator("finance", SeededRole::Finance).await?);
    assert_eq!(closes(&app, &finance, &this).await?.code(), "REAUTH_REQUIRED");
    finance.steps_up().await?;
    let early = closes(&app, &finance, &this).await?;
    assert_eq!((early.status.as_u16(), early.code()), (409, "INVALID_OPERATION_STATE"), "{early}");
    books_in(&app, &this).await?;
    for _ in 0..40 {
        app.advance(A_DAY).await?;
    }
    let closed = closes(&app, &finance, &this).await?;
    assert_eq!((closed.status.as_u16(), closed.at("/data/closed")), (200, &json!(true)), "{closed}");
    assert_eq!(closes(&app, &finance, &this).await?.code(), "INVALID_OPERATION_STATE");
    let refused = books_in(&app, &this).await.expect_err("the book is closed");
    assert!(format!("{refused:?}").contains("the book is closed for that month"), "{refused:?}");
    app.paid_payment(5_000).await?;

    let (later, reopen) = (month(&app, 0).await?, about(&app, &format!("periods/{this}/reopen?")));
    assert_eq!(finance.post(&reopen, &json!({ "reason": "" })).await?.code(), "VALIDATION_ERROR");
    let open = finance.post(&about(&app, &format!("periods/{later}/reopen?")), &json!({ "reason": "late" })).await?;
    assert_eq!(open.code(), "INVALID_OPERATION_STATE", "{open}");
    let opened = finance.post(&reopen, &json!({ "reason": "a late statement" })).await?;
    assert_eq!((opened.at("/data/closed"), opened.text_at("/data/reopenReason")), (&json!(false), "a late statement"));
    books_in(&app, &this).await?;
    assert_eq!(closes(&app, &finance, &this).await?.status, 200);
    let listed = finance.get(&about(&app, "periods?")).await?;
    let states: Vec<&Value> = listed.at("/data").as_array().into_iter().flatten().map(|one| &one["closed"]).collect();
    assert_eq!(states, [true, false], "what was opened again stays on record: {listed}");
    let told =
        app.sql("select action || ' ' || target_id from audit_log where action like 'ledger.%' order by place").await?;
    assert_eq!(
        told,
        [format!("ledger.closed {this}"), format!("ledger.reopened {this}"), format!("ledger.closed {this}")]
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_month_is_closed_by_who_may_and_one_book_at_a_time() -> Result {
    let app = TestApp::start().await?;
    let (other, _) = app.another_app().await?;
    let this = month(&app, 0).await?;
    for _ in 0..40 {
        app.advance(A_DAY).await?;
    }
    let viewer = app.operator("viewer", SeededRole::Viewer).await?;
    viewer.steps_up().await?;
    assert_eq!(closes(&app, &viewer, &this).await?.code(), "FORBIDDEN");
    let limited = Reach::Apps([other.scope.app].into());
    let limited = app.operator_for("limited", SeededRole::Finance.id(), limited).await?;
    limited.steps_up().await?;
    for hidden in [closes(&app, &limited, &this).await?, limited.get(&about(&app, "movements?")).await?] {
        assert_eq!((hidden.status.as_u16(), hidden.code()), (404, "RESOURCE_NOT_FOUND"), "{hidden}");
    }
    let finance = app.operator("finance", SeededRole::Finance).await?;
    finance.steps_up().await?;
    assert_eq!(closes(&app, &finance, &format!("{this}-01")).await?.code(), "VALIDATION_ERROR");
    for wrong in ["2026-13", "x", "2026"] {
        assert_eq!(closes(&app, &finance, wrong).await?.code(), "RESOURCE_NOT_FOUND", "{wrong}");
    }
    let all = futures_util::future::join_all((0..8).map(|_| closes(&app, &finance, &this))).await;
    let statuses =
        all.into_iter().collect::<Result<Vec<_>>>()?.iter().map(|answer| answer.status.as_u16()).collect::<Vec<_>>();
    assert_eq!(statuses.iter().filter(|status| **status == 200).count(), 1, "{statuses:?}");
    let of_other = format!("/admin/ledger/periods?applicationId={}&mode=TEST", other.scope.app);
    assert_eq!(finance.get(&of_other).await?.at("/data"), &json!([]));
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn the_trial_balance_of_a_time_is_the_same_in_json_csv_and_xlsx() -> Result {
    let app = TestApp::start().await?;
    app.paid_payment(10_000).await?;
    for _ in 0..40 {
        app.advance(A_DAY).await?;
    }
    app.paid_payment(2_500).await?;
    let finance = app.operator("finance", SeededRole::Finance).await?;
    let from = format!("from={}-01&", month(&app, 0).await?);
    let json = finance.get(&about(&app, &format!("movements?{from}"))).await?;
    assert_eq!(json.at("/data/balanced"), true, "{json}");
    let accounts = json.at("/data/accounts").as_array().cloned().unwrap_or_default();
    let receivable =
        accounts.iter().find(|one| one["account"] == "gateway_receivable/sslcommerz").ok_or("no receivable")?;
    let numbers = ["openingMinor", "debitsMinor", "creditsMinor", "closingMinor"].map(|name| receivable[name].clone());
    assert_eq!(json!(numbers), json!([9_750, 2_500, 63, 12_187]), "{json}");

    let csv = finance.get(&about(&app, &format!("movements/export?{from}"))).await?;
    assert!(csv.text.contains("gateway_receivable/sslcommerz,DEBIT,BDT,9750,2500,63,12187\r\n"), "{csv}");
    let path = about(&app, &format!("movements/export?{from}format=XLSX&"));
    let file = finance.request(reqwest::Method::GET, &path).send().await?;
    assert!(file.headers()["content-disposition"].to_str()?.ends_with("trial-balance.xlsx\""));
    let rows = cells(file.bytes().await?.to_vec())?;
    assert_eq!(rows.len(), accounts.len() + 1);
    assert!(rows.contains(&"gateway_receivable/sslcommerz|DEBIT|BDT|9750|2500|63|12187".to_owned()), "{rows:?}");
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn what_a_spreadsheet_would_run_is_text_in_a_workbook_and_numbers_are_numbers() -> Result {
    let app = TestApp::start().await?;
    for reference in ["=HYPERLINK(\"http://x\")", "+1", "@SUM(A1)", "প্রথম গ্রাহক"] {
        app.create(&json!({ "amountMinor": 12_345, "customerReference": reference })).await?;
    }
    let all = app.operator("finance", SeededRole::Finance).await?;
    let file = all.request(reqwest::Method::GET, "/admin/payments/export?format=XLSX").send().await?;
    let bytes = file.bytes().await?.to_vec();
    let rows = cells(bytes.clone())?;
    assert_eq!(rows.len(), 5);
    for said in ["|=HYPERLINK(\"http://x\")|", "|+1|", "|@SUM(A1)|", "|প্রথম গ্রাহক|", "|12345|BDT|"]
    {
        assert!(rows.iter().any(|row| row.contains(said)), "{said} in {rows:?}");
    }
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes))?;
    assert!(book.worksheet_formula("Sheet1")?.is_empty(), "nothing is a formula");
    Ok(())
}

/// The rows of a workbook's first sheet, its cells between bars; a number with nothing behind its point.
fn cells(bytes: Vec<u8>) -> Result<Vec<String>> {
    let mut book: Xlsx<_> = calamine::open_workbook_from_rs(Cursor::new(bytes))?;
    let sheet = book.worksheet_range_at(0).ok_or("no sheet")??;
    let cell = |cell: &Data| match cell {
        Data::Float(number) => format!("{number}"),
        text @ (Data::String(_) | Data::Empty) => text.to_string(),
        strange @ (Data::Int(_)
        | Data::Bool(_)
        | Data::DateTime(_)
        | Data::DateTimeIso(_)
        | Data::DurationIso(_)
        | Data::Error(_)) => format!("{strange:?}"),
    };
    Ok(sheet.rows().map(|row| row.iter().map(cell).collect::<Vec<_>>().join("|")).collect())
}
