//! Days of people in finance, against the server itself.

use crate::{
    real_server::{Login, RealServer},
    rig::{Rig, Window},
};
use std::fs;
use thirtyfour::prelude::*;

/// The screens as a window shows them, with somebody at it.
pub(crate) async fn sits(rig: &Rig, server: &RealServer, who: &Login) -> WebDriverResult<Window> {
    let window = rig.open().await?;
    window.enters(&server.url()).await?;
    window.signs_in_as(who).await?;
    window.reads("h1", "Overview").await?;
    window.press("label.test").await?;
    window.reads(".test-band", "TEST: nothing here is real money.").await?;
    Ok(window)
}

#[tokio::test]
async fn a_refund_is_approved_by_a_second_person_and_a_role_closes_doors() -> WebDriverResult<()> {
    let mut server = RealServer::start();
    server.plays();
    let (finance, admin) = (server.login("Finance"), server.login("Admin"));
    let rig = Rig::start();
    let window = sits(&rig, &server, &finance).await?;

    let found = server.says(&finance, "/admin/payments?mode=TEST&status=SUCCEEDED&gateway=sslcommerz&size=1").await;
    let payment = found["data"][0]["payment"]["id"].as_str().unwrap().to_owned();
    window.goes(&format!("#/payments/{payment}")).await?;
    window.press_named("Give money back…").await?;
    window.fills("#refund-amount", "25.00").await?;
    window.fills("#refund-reason", "A scratch").await?;
    window.press_named("Ask for the refund").await?;
    window.reads_so(".toast", |said| said.starts_with("The refund was asked for.")).await?;
    window.goes("#/approvals").await?;
    // What is pressed next stands in a list, and so does something on the screen before.
    window.reads("h1", "Approvals").await?;
    window.press("tbody tr a").await?;
    window.reads(".notice", "You asked for this: somebody else has to approve it.").await?;
    assert!(window.page.query(By::Css("[data-testid=approve]")).nowait().not_exists().await?, "not by himself");
    window.looks_well("refund-mine").await?;
    window.press_named("Sign out").await?;

    window.reads("h1", "Sign in").await?;
    window.signs_in_as(&admin).await?;
    window.reads_so(".detail h1", |said| said.contains("25.00")).await?;
    window.press("[data-testid=approve]").await?;
    window.press(".panel button[type=submit]").await?;
    window.proves(&admin).await?;
    window.reads_so(".detail .top .status", |said| said == "Pending" || said == "Succeeded").await?;
    window.looks_well("refund-approved").await?;

    // An admin of one application has no part in reconciliation: neither on the menu nor by its address.
    assert!(window.page.query(By::Css("nav a[href='#/statements']")).nowait().not_exists().await?);
    window.goes("#/statements").await?;
    window.reads("h1", "This is not open to you").await?;
    window.looks_well("refused-by-role").await?;
    window.press_named("Sign out").await?;
    window.signs_in_as(&finance).await?;
    window.goes("#/reconciliation").await?;
    window.press_named("Start a run…").await?;
    window.press_named("Start").await?;
    window
        .reads_so(".trouble-box", |said| said.contains("Your roles do not allow this.") && said.contains("req_"))
        .await?;
    window.looks_well("refused-by-the-server").await?;
    window.key(Key::Escape).await?;

    server.goes_away();
    window.reads("h1", "The server is away").await?;
    server.comes_back();
    window.tries_now().await?;
    window.reads("h1", "Reconciliation").await?;
    window.press("nav a[href='#/payments']").await?;
    window.reads_so("tbody tr a", |said| !said.is_empty()).await?;
    window.close().await
}

#[tokio::test]
async fn a_statement_is_dropped_in_reconciled_and_booked() -> WebDriverResult<()> {
    let server = RealServer::start();
    server.plays();
    let rig = Rig::start();
    let root = server.root.clone();
    let statement = rig.home().join("bkash-november.csv");
    fs::write(&statement, statement_of_bkash(&server, &root).await)?;
    let window = sits(&rig, &server, &root).await?;

    window.press("nav a[href='#/statements']").await?;
    window.press("a[href='#/statements/new']").await?;
    window.looks_well("import-empty").await?;
    window.page.query(By::Css("input[type=file]")).first().await?.send_keys(statement.display().to_string()).await?;
    window.reads_so("[data-testid=preview]", |said| said.contains("2 of 3 understood")).await?;
    window.looks_well("import-preview").await?;
    window.press("[data-testid=send]").await?;
    window.reads("h1", "bkash-november.csv").await?;
    window.reads(".detail .top .status", "Imported").await?;
    window.reads("[data-testid=kept]", "2").await?;
    window.looks_well("statement").await?;
    window.press("nav.tabs a[href*=problems]").await?;
    window.reads_so("tbody td", |said| said.contains("is no amount")).await?;

    window.press_named("Reconcile").await?;
    window.press_named("Start a run…").await?;
    window.looks_well("run-asked").await?;
    window.press_named("Start").await?;
    window.reads_so(".counter", |said| said.contains('1') && said.contains("Matched")).await?;
    window.reads_so(".counter", |said| said.contains('1') && said.contains("Missing internal")).await?;
    window.press_part(".counter", "Missing internal").await?;
    window.reads_so("[data-testid=match]", |said| said.contains("Nothing: the book does not know this.")).await?;
    window.looks_well("run-missing").await?;
    window.press_part(".counter", "Matched").await?;
    window.reads_so("[data-testid=match]", |said| said.contains("Transaction id")).await?;
    window.looks_well("run-matched").await?;

    window.press("[data-testid=post]").await?;
    window.press(".panel button[type=submit]").await?;
    window.proves(&root).await?;
    window.reads_so("[data-testid=posted]", |said| said.starts_with("1 line in the book since")).await?;
    window.press("nav a[href='#/ledger']").await?;
    window.reads_so("tbody code", |said| said == "bank/bkash").await?;
    window.looks_well("ledger-after").await?;
    window.close().await
}

/// What bKash would say of its one payment, beside a line that nobody knows and one that is none.
async fn statement_of_bkash(server: &RealServer, who: &Login) -> String {
    let found = server.says(who, "/admin/payments?mode=TEST&status=SUCCEEDED&gateway=bkash&size=1").await;
    let payment = &found["data"][0]["payment"];
    let (minor, id) = (payment["capturedMinor"].as_i64().unwrap(), payment["gatewayTxnId"].as_str().unwrap());
    let amount = format!("{}.{:02}", minor / 100, minor % 100);
    let day = payment["createdAt"].as_str().unwrap();
    let day = format!("{}/{}/{}", &day[8..10], &day[5..7], &day[..4]);
    format!(
        "Date Time,Trx ID,Transaction Type,Transaction Amount,Charge,Net Amount,Status\n\
         {day} 10:00,{id},Payment,{amount},0.00,{amount},Completed\n\
         {day} 11:00,NOBODYKNOWS,Payment,70.00,0.00,70.00,Completed\n\
         {day} 12:00,BROKEN,Payment,much,0.00,much,Completed\n"
    )
}
