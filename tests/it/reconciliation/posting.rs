//! What matched goes into the book: each line once, and what the gateways still owe is what did not match.

use super::{PERIODS, asks, laid, lay_more, posts, results, with_told_fees};
use crate::support::Result;
use adapters::postgres::Store;
use domain::{
    Declined, Timestamp,
    ledger::{Account, ReadsLedger},
    settlements::{Expected, ExpectedId, KeepsRuns, PostRunRefused, ResultOf, RunStatus, VerdictName},
    testing::{
        settlement_world::{GATEWAY, World, world, world_of_days},
        story::SHOP,
    },
};
use std::time::Duration;
use tokio_postgres::{Client, NoTls};

pub(super) async fn client(url: &str) -> Result<Client> {
    let (client, connection) = tokio_postgres::connect(url, NoTls).await?;
    tokio::spawn(connection);
    Ok(client)
}

/// The book as it stood when everything of the world had been captured and refunded.
pub(super) async fn book_of(client: &Client, world: &World) -> Result {
    let gross = |refunds: bool| {
        let of_kind = world.expected.iter().filter(move |one| one.id.is_refund() == refunds);
        of_kind.map(|one| one.gross.abs()).sum::<i64>()
    };
    let told = told_fees(world);
    let sql = format!(
        "insert into ledger_accounts (app_id, mode, currency, code, debits_minor, credits_minor) values \
         ('{app}', '{mode}', 'BDT', 'gateway_receivable/{gateway}', {came}, {back} + {told}), \
         ('{app}', '{mode}', 'BDT', 'gateway_fees', {told}, 0), \
         ('{app}', '{mode}', 'BDT', 'merchant_payable', {back}, {came})",
        app = uuid::Uuid::from_u128(SHOP.app.as_u128()),
        mode = SHOP.mode.as_str(),
        gateway = GATEWAY.as_str(),
        came = gross(false),
        back = gross(true),
    );
    Ok(client.batch_execute(&sql).await?)
}

pub(super) async fn balance(store: &Store, account: Account) -> Result<i64> {
    let trial = store.trial_balance(SHOP, None).await?;
    let lines = trial.lines.iter().filter(|line| line.account == account);
    Ok(lines.map(|line| line.balance.on_side(account)).sum())
}

/// Runs both months and posts them. Answers what is left open by what they found, and how many lines were posted.
async fn run_and_post(store: &Store, world: &World, round: i64) -> Result<(i64, u64)> {
    let (mut open, mut lines) = (0, 0);
    for (period, later) in PERIODS.into_iter().zip(1..) {
        let at = Timestamp::from_micros(world.at.micros() + round * 10 + later);
        let asked = asks(store, period, at).await?;
        let early = posts(store, asked.id, at).await;
        assert_eq!(early.err(), Some(Declined::Refused(PostRunRefused::NotDone)));
        let done = store.drive_run(world.at).await?.ok_or("nobody drove")?;
        assert_eq!((done.id, done.status, done.posted), (asked.id, RunStatus::Done, None));
        let posted = posts(store, asked.id, at).await?;
        lines += posted.posted.ok_or("it was not posted")?.lines;
        let again = posts(store, asked.id, at).await;
        assert_eq!(again.err(), Some(Declined::Refused(PostRunRefused::Posted)));
        let results = results(store, asked.id).await?;
        let unmatched = results.iter().filter(|result| result.verdict != VerdictName::Matched);
        open += unmatched.filter_map(|result| result.of).map(|of| owed(world, &of)).sum::<i64>();
    }
    Ok((open, lines))
}

fn told_fees(world: &World) -> i64 {
    world.expected.iter().filter_map(|one| one.fee).map(i64::abs).sum()
}

fn all_owed(world: &World) -> i64 {
    world.expected.iter().map(|one| one.gross).sum::<i64>() - told_fees(world)
}

/// What the gateway owes for something: what it said that it keeps was never owed.
pub(super) fn owed(world: &World, of: &ResultOf) -> i64 {
    let is_it = |one: &&Expected| match &one.id {
        ExpectedId::Capture(family) => of.refund.is_none() && family.payment == of.payment,
        ExpectedId::Refund(_, refund) => of.refund == Some(*refund),
        ExpectedId::Dispute(_, dispute, _) => of.dispute == Some(*dispute),
    };
    of.expected + world.expected.iter().find(is_it).and_then(|one| one.fee).unwrap_or(0)
}

/// What the book has of lines: how many, by how much less is owed for them, and how many lines of statements are said to be posted.
pub(super) async fn settled(client: &Client) -> Result<(i64, i64, i64)> {
    let sql = "select count(distinct (statement_id, line_number)), coalesce(sum(gross_minor - booked_fee_minor), 0)::bigint, \
        (select coalesce(sum(posted_lines), 0)::bigint from statements) from settled_lines";
    let row = client.query_one(sql, &[]).await?;
    Ok((row.get(0), row.get(1), row.get(2)))
}

#[tokio::test(flavor = "multi_thread")]
async fn what_gateways_owe_is_what_did_not_match_to_the_paisa() -> Result {
    for seed in 0..5 {
        for (name, world) in [("lines", world(seed)), ("days", world_of_days(seed))] {
            let world = with_told_fees(world);
            let (database, store) = laid(&format!("posting_{name}_{seed}"), &world).await?;
            let client = client(database.url()).await?;
            book_of(&client, &world).await?;
            let (open, lines) = run_and_post(&store, &world, 0).await?;
            let receivable = Account::GatewayReceivable(GATEWAY);
            assert_eq!(balance(&store, receivable).await?, open, "{name} of seed {seed}");
            let all: i64 = all_owed(&world);
            let (count, gross, posted) = settled(&client).await?;
            assert_eq!((gross, count), (all - open, posted), "{name} of seed {seed}");
            assert_eq!(u64::try_from(count)?, lines);
            let (bank, fees) =
                (balance(&store, Account::Bank(GATEWAY)).await?, balance(&store, Account::GatewayFees).await?);
            assert_eq!(bank + fees - told_fees(&world), gross, "what came and what was kept is what was owed");

            // Whatever is run again, nothing is posted twice.
            let (open_again, none) = run_and_post(&store, &world, 1).await?;
            assert_eq!((open_again, none), (open, 0));
            assert_eq!(balance(&store, receivable).await?, open);
            assert_eq!(settled(&client).await?, (count, gross, posted));
            store.shutdown().await;
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn late_lines_are_posted_when_they_come_and_the_others_stay() -> Result {
    let whole = with_told_fees(world(4));
    let mut early = whole.clone();
    early.lines = whole.lines.iter().step_by(2).cloned().collect();
    let (database, store) = laid("posting_late", &early).await?;
    let client = client(database.url()).await?;
    book_of(&client, &whole).await?;
    let (_, first) = run_and_post(&store, &whole, 0).await?;
    let before = settled(&client).await?;
    let late: Vec<_> = whole.lines.iter().skip(1).step_by(2).cloned().collect();
    lay_more(database.url(), &late).await?;
    let (_, second) = run_and_post(&store, &whole, 1).await?;
    let after = settled(&client).await?;
    assert!(second > 0, "something late was explained");
    assert_eq!(after.0, i64::try_from(first + second)?);
    assert_eq!(after.0, after.2);
    assert!(after.0 > before.0);
    let all: i64 = all_owed(&whole);
    assert_eq!(
        balance(&store, Account::GatewayReceivable(GATEWAY)).await?,
        all - after.1,
        "the book is what its lines say"
    );
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_statement_that_was_taken_back_is_not_posted() -> Result {
    let world = with_told_fees(world(2));
    let (database, store) = laid("posting_undone", &world).await?;
    let client = client(database.url()).await?;
    book_of(&client, &world).await?;
    let asked = asks(&store, PERIODS[0], world.at).await?;
    let done = store.drive_run(world.at).await?.ok_or("nobody drove")?;
    assert!(done.id == asked.id && done.counts.matched > 0);
    client.batch_execute("update statements set state = 'UNDONE', note = 'wrong file'").await?;
    let later = world.at.plus(Duration::from_secs(1));
    let posted = posts(&store, asked.id, later).await?;
    assert_eq!(posted.posted.map(|posted| posted.lines), Some(0));
    assert_eq!(settled(&client).await?, (0, 0, 0));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_posted_at_once_by_two_is_posted_once() -> Result {
    let world = with_told_fees(world(1));
    let (database, store) = laid("posting_race", &world).await?;
    let client = client(database.url()).await?;
    book_of(&client, &world).await?;
    let month = asks(&store, PERIODS[0], world.at).await?;
    let day = asks(&store, "2026-11-21", world.at.plus(Duration::from_secs(1))).await?;
    while store.drive_run(world.at).await?.is_some() {}
    let (of_month, of_day) = tokio::join!(posts(&store, month.id, world.at), posts(&store, day.id, world.at));
    let lines = |run: domain::settlements::Run| run.posted.map_or(0, |posted| posted.lines);
    let sum = lines(of_month?) + lines(of_day?);
    let (count, gross, posted) = settled(&client).await?;
    assert_eq!((count, posted), (i64::try_from(sum)?, i64::try_from(sum)?));
    let all: i64 = all_owed(&world);
    assert_eq!(balance(&store, Account::GatewayReceivable(GATEWAY)).await?, all - gross);
    Ok(())
}
