//! `poisha import`, as a script calls it.

use super::{Desk, payments};
use crate::support::Result;

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_script_previews_a_file_brings_it_in_once_and_takes_it_back() -> Result {
    let desk = Desk::new("import_command").await?;
    let mut bytes = payments(0..45_000);
    bytes.extend_from_slice(b"01/05/2026 10:00,TX9,Payment,\"1,2\",,,Completed\nTotal,,,45000000.00,,,\n");
    let file = desk.file("may.csv", &bytes)?;
    let name = file.display().to_string();

    let shown = desk.import(&[&name, "--gateway", "bkash", "--preview"]).await?;
    assert_eq!((shown.code, shown.wrong.as_str()), (Some(0), ""), "{shown:?}");
    assert_eq!(shown.told.lines().next(), Some("line 2: PAYMENT TX0 BDT gross 100000 fee -1800 net 98200"));
    assert!(shown.told.contains("column \"Trx ID\" says TRANSACTION_ID"), "{}", shown.told);
    assert_eq!(desk.statements().await?, [""; 0], "a preview keeps nothing");

    let first = desk.bring(&file).await?;
    assert_eq!(first.code, Some(3), "one line was not understood: {first:?}");
    for said in [
        "line 20001: 20000 kept, 0 known before, 0 refused, 1 skipped",
        "line 40001: 40000 kept, 0 known before, 0 refused, 1 skipped",
        "line 45002: GROSS \"1,2\" is no amount in BDT",
        "IMPORTED  line 45003: 45000 kept, 0 known before, 1 refused, 2 skipped",
    ] {
        assert!(first.told.lines().any(|line| line == said), "{said:?} is not said: {}", first.told);
    }
    let id = first.statement()?;

    let twice = desk.bring(&file).await?;
    assert_eq!(twice.code, Some(1), "{twice:?}");
    assert!(twice.wrong.contains(&format!("the file came before: it is statement {id}")), "{}", twice.wrong);

    let wrong = desk.import(&[&name, "--gateway", "rocket"]).await?;
    assert_eq!(wrong.code, Some(2), "no line was looked at: {wrong:?}");
    let unsaid = desk.import(&["--undo", id, "--reason", "  "]).await?;
    assert_eq!((unsaid.code, unsaid.wrong.trim()), (Some(1), "poisha: say why it is taken back"));
    let undone = desk.import(&["--undo", id, "--reason", "wrong month"]).await?;
    assert_eq!(undone.code, Some(0), "{undone:?}");
    assert_eq!(undone.told.trim(), format!("{id} of may.csv is taken back with its 45000 lines"));
    let again = desk.import(&["--undo", id, "--reason", "wrong month"]).await?;
    assert_eq!((again.code, again.wrong.trim()), (Some(1), "poisha: the statement was undone already"));
    assert_eq!(desk.sql("select count(*)::text from statement_lines").await?, ["0"]);

    let good = desk.file("good.csv", &payments(0..3))?;
    let last = desk.bring(&good).await?;
    assert_eq!(last.code, Some(0), "every line was understood: {last:?}");
    assert_eq!(
        desk.statements().await?,
        ["UNDONE: 45000 kept, 0 seen, 1 refused", "IMPORTED: 3 kept, 0 seen, 0 refused"]
    );
    let told = "select action || ' ' || (select string_agg(fact->>2, ' ') from jsonb_array_elements(facts) fact \
        where fact->>0 in ('lines', 'reason')) from audit_log where action like 'statement.%' order by place";
    assert_eq!(
        desk.sql(told).await?,
        [
            "statement.received 0",
            "statement.imported 45000",
            "statement.undone 45000 wrong month",
            "statement.received 0",
            "statement.imported 3",
        ]
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_script_hears_what_is_wrong_with_what_it_asks() -> Result {
    let desk = Desk::new("import_asks").await?;
    let file = desk.file("may.csv", &payments(0..3))?.display().to_string();
    let empty = desk.file("empty.csv", b"")?.display().to_string();
    let nobody = "app_00000000000000000000000001";
    for (arguments, wrong) in [
        (vec![file.as_str(), "--gateway", "bkash", "--app", nobody], "there is no such application"),
        (vec![empty.as_str(), "--gateway", "bkash"], "the file must hold 1 to 536870912 bytes"),
        (vec!["/nowhere.csv", "--gateway", "bkash"], "No such file"),
        (vec!["--undo", "stm_00000000000000000000000001", "--reason", "x"], "there is no such record"),
        (vec![file.as_str(), "--gateway", "visa"], "one of sslcommerz, bkash, paystation, nagad, dcb"),
        (vec![file.as_str()], "--gateway"),
    ] {
        let said = desk.import(&arguments).await?;
        assert!(said.code != Some(0) && said.wrong.contains(wrong), "{arguments:?}: {said:?}");
    }
    assert_eq!(desk.statements().await?, [""; 0]);
    Ok(())
}
