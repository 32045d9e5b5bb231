//! A file is worked through to zero exceptions, by two people, and without a mouse.

use crate::{
    real_server::{Login, RealServer},
    rig::{Rig, Window},
};
use std::fs;
use thirtyfour::prelude::*;

/// Somebody signs in by keys, and is named.
async fn signs_in(window: &Window, who: &Login, name: &str) -> WebDriverResult<()> {
    window.reads("h1", "Sign in").await?;
    window.see("#email:focus").await?;
    window.types(&who.email).await?;
    window.key(Key::Tab).await?;
    window.types(&who.password).await?;
    window.key(Key::Enter).await?;
    window.reads(".who strong", name).await
}

/// Does to the exception that is looked at what a key says, with its reason.
async fn does(window: &Window, key: &str, steps: usize, why: &str) -> WebDriverResult<()> {
    window.types(key).await?;
    assert!(window.see("[role=dialog] :focus").await.is_ok(), "{key} opens nothing");
    for _ in 0..steps {
        window.key(Key::Tab).await?;
    }
    window.types(why).await?;
    window.key(Key::Enter).await
}

/// Proves who sits there, and the prompt goes with the dialog that asked for it.
async fn proves(window: &Window, who: &Login) -> WebDriverResult<()> {
    window.see("#proof:focus").await?;
    window.types(&who.password).await?;
    window.key(Key::Enter).await?;
    window.gone("[role=dialog]").await
}

#[tokio::test]
async fn a_file_comes_to_zero_exceptions_by_two_people_and_the_keyboard_alone() -> WebDriverResult<()> {
    let server = RealServer::start();
    server.plays();
    let rig = Rig::start();
    let (root, finance) = (server.root.clone(), server.login("Finance"));
    let (first, second) = (name_of(&server, &root).await, name_of(&server, &finance).await);
    let file = rig.home().join("bkash-short.csv");
    fs::write(&file, short_statement(&server, &root).await)?;
    let window = rig.open().await?;
    window.enters(&server.url()).await?;
    signs_in(&window, &root, &first).await?;
    window.asks_for("Go over to TEST").await?;

    window.asks_for("Bring a statement in").await?;
    // The desktop's own dialog for files is out of reach; everything after it is not.
    window.see("input[type=file]").await?.send_keys(file.display().to_string()).await?;
    window.reads_so("[data-testid=preview]", |said| said.contains("2 of 2 understood")).await?;
    window.tabs_to("Bring it in").await?;
    window.key(Key::Enter).await?;
    window.reads(".detail .top .status", "Imported").await?;
    window.tabs_to("Reconcile").await?;
    window.key(Key::Enter).await?;
    window.reads("h1", "Reconciliation").await?;
    window.tabs_to("Start a run…").await?;
    window.key(Key::Enter).await?;
    window.see("[role=dialog] :focus").await?;
    window.tabs_to("Start").await?;
    window.key(Key::Enter).await?;
    window.reads_so(".counter", |said| said.contains('1') && said.contains("Amount mismatch")).await?;

    window.types("gx").await?;
    window.reads("h1", "Exceptions").await?;
    window.reads(".list .count", "2").await?;
    window.reads_so(".peek .between", |said| !said.is_empty()).await?;
    if !window.see(".peek .between").await?.text().await?.contains("Amount mismatch") {
        window.types("j").await?;
    }
    window.reads_so(".peek .between", |said| said.contains("Amount mismatch")).await?;
    does(&window, "a", 0, "").await?;
    window.gone("[role=dialog]").await?;
    window.reads_so("tbody tr.active", |said| said.contains(&first)).await?;
    window.looks_well("exceptions-by-keys").await?;
    does(&window, "d", 1, "bKash kept five taka: its advice of the day says so").await?;
    proves(&window, &root).await?;
    window.reads(".list .count", "1").await?;
    does(&window, "e", 0, "A sale of the shop next door, told to bKash").await?;
    window.gone("[role=dialog]").await?;
    window.reads(".list .empty p", "Nothing waits: every taka is explained.").await?;
    window.tabs_to("To approve").await?;
    window.key(Key::Enter).await?;
    window.reads(".list .count", "1").await?;
    window.types("p").await?;
    window.reads_so(".toast", |said| said.starts_with("This cannot be done to it as it stands.")).await?;

    window.asks_for("Sign out").await?;
    signs_in(&window, &finance, &second).await?;
    window.reads(".list .count", "1").await?;
    window.types("p").await?;
    window.reads_so("[role=dialog]", |said| said.contains(&format!("{first} proposes: Adjusted."))).await?;
    window.tabs_to("Approve").await?;
    window.key(Key::Enter).await?;
    proves(&window, &finance).await?;
    window.reads(".list .empty p", "Nothing waits: every taka is explained.").await?;
    window.looks_well("zero-exceptions").await?;

    for status in ["OPEN", "CHASING", "AWAITING_APPROVAL"] {
        let path = format!("/admin/reconciliation/exceptions?mode=TEST&status={status}");
        assert_eq!(server.says(&root, &path).await["pagination"]["totalElements"], 0, "{status}");
    }
    window.types("gl").await?;
    window.reads(".top .status", "Balanced").await?;
    window.asks_for("Prove the book").await?;
    window.reads("h1", "Proof of the book").await?;
    window.close().await
}

/// What colleagues call somebody.
async fn name_of(server: &RealServer, who: &Login) -> String {
    server.says(who, "/admin/me").await["data"]["operator"]["name"].as_str().unwrap().to_owned()
}

/// What bKash would say of its one payment when it kept five taka of it, beside a line that nobody knows.
async fn short_statement(server: &RealServer, who: &Login) -> String {
    let found = server.says(who, "/admin/payments?mode=TEST&status=SUCCEEDED&gateway=bkash&size=1").await;
    let payment = &found["data"][0]["payment"];
    let (minor, id) = (payment["capturedMinor"].as_i64().unwrap() - 500, payment["gatewayTxnId"].as_str().unwrap());
    let amount = format!("{}.{:02}", minor / 100, minor % 100);
    let day = payment["createdAt"].as_str().unwrap();
    let day = format!("{}/{}/{}", &day[8..10], &day[5..7], &day[..4]);
    format!(
        "Date Time,Trx ID,Transaction Type,Transaction Amount,Charge,Net Amount,Status\n\
         {day} 10:00,{id},Payment,{amount},0.00,{amount},Completed\n\
         {day} 11:00,NOBODYKNOWS,Payment,70.00,0.00,70.00,Completed\n"
    )
}
