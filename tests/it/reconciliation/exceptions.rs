//! Exceptions held against worlds whose truth is known: runs open exactly what is flagged, people settle it, and then
//! gateways owe nothing but what is not due.

use super::{
    PERIODS, asks, laid,
    laid::lay_expected,
    lay_more,
    posting::{balance, book_of, client, owed},
    posts, results, with_told_fees,
};
use crate::support::Result;
use adapters::postgres::Store;
use domain::{
    Asked, Declined, OperatorId, Timestamp,
    access::Reach,
    ledger::Account,
    payments::Page,
    settlements::{
        About, Against, CaseOf, DrawsSettlementReports, EntryKind, Exception, ExceptionFilter, ExceptionRefused,
        ExceptionState, ExceptionStatus, ExpectedId, KeepsCasework, KeepsExceptions, KeepsRuns, LineName, Reason,
        Remedy, Step, VerdictName,
    },
    testing::{
        settlement_world::{GATEWAY, World, world, world_of_days},
        story::SHOP,
    },
};
use std::{collections::BTreeSet, time::Duration};

const MAKER: OperatorId = OperatorId::from_u128(1);
const CHECKER: OperatorId = OperatorId::from_u128(2);
const SHOPS: Remedy = Remedy::Adjusted { against: Against::MerchantPayable, app: Some(SHOP.app) };

/// Exceptions in these states, by page after page.
async fn exceptions(store: &Store, statuses: &[ExceptionStatus]) -> Result<Vec<Exception>> {
    let filter = ExceptionFilter {
        mode: SHOP.mode,
        statuses: statuses.to_vec(),
        reason: None,
        gateway: None,
        app: None,
        owner: None,
        unowned: false,
        payment: None,
        from: None,
        to: None,
        oldest_first: true,
    };
    let (mut all, mut page) = (Vec::new(), Page { page: 0, size: 7, after: None });
    loop {
        let found = store.exceptions(&Reach::Everywhere, &filter, page).await?;
        let Some(last) = found.items.last() else { return Ok(all) };
        page.after = Some((last.opened_at, last.id.as_u128()));
        all.extend(found.items);
    }
}

/// Runs both months and posts them. Answers how many things are flagged, and what is owed for what is not due.
async fn run_and_post(store: &Store, world: &World, round: i64) -> Result<(BTreeSet<String>, i64)> {
    let (mut flagged, mut deferred) = (BTreeSet::new(), 0);
    for (period, later) in PERIODS.into_iter().zip(1..) {
        let at = Timestamp::from_micros(world.at.micros() + round * 10 + later);
        let asked = asks(store, period, at).await?;
        store.drive_run(at).await?.ok_or("nobody drove")?;
        posts(store, asked.id, at).await?;
        for result in results(store, asked.id).await? {
            match result.verdict {
                VerdictName::Flagged => {
                    flagged.insert(format!("{:?} {:?} {:?}", result.reason, result.of, result.lines));
                }
                VerdictName::Deferred => deferred += result.of.map_or(0, |of| owed(world, &of)),
                VerdictName::Matched => {}
            }
        }
    }
    Ok((flagged, deferred))
}

fn told(exception: &Exception) -> String {
    format!("{:?} {:?} {:?}", Some(exception.reason), exception.found.of, exception.found.lines)
}

async fn steps(
    store: &Store,
    exception: &Exception,
    by: OperatorId,
    step: Step,
) -> std::result::Result<Exception, Declined<ExceptionRefused>> {
    let asked = Asked::at(exception.scope, exception.updated_at.plus(Duration::from_secs(1)));
    store.step_exception(&asked, exception.id, by, step, |_| None).await
}

/// One proposes, another approves.
async fn settled(store: &Store, exception: &Exception, remedy: Remedy) -> Result<Exception> {
    let note = || "settled in a test".to_owned();
    let proposed = match steps(store, exception, MAKER, Step::Resolve { remedy, note: note() }).await {
        // Where the book has nothing open, and for what nothing is booked, somebody explains.
        Err(Declined::Refused(ExceptionRefused::Nothing | ExceptionRefused::Payout | ExceptionRefused::Chargeback)) => {
            let explained = Step::Resolve { remedy: Remedy::Explained, note: note() };
            return Ok(steps(store, exception, MAKER, explained).await?);
        }
        proposed => proposed?,
    };
    let amount_minor = proposed.state.resolution().ok_or("nothing was proposed")?.amount_minor;
    Ok(steps(store, &proposed, CHECKER, Step::Approve { amount_minor }).await?)
}

/// A remedy in the book that something belongs to.
fn remedy(exception: &Exception, against: Against) -> Remedy {
    Remedy::Adjusted { against, app: exception.found.of.is_none().then_some(SHOP.app) }
}

async fn ties_out(store: &Store, at: Timestamp) -> Result {
    for age in store.receivable_ages(&Reach::Everywhere, SHOP.mode, at).await? {
        assert_eq!(age.difference_minor(), 0, "{age:?}");
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_flagged_becomes_work_and_when_it_is_done_gateways_owe_only_what_is_not_due() -> Result {
    for seed in 0..4 {
        for (name, world) in [("lines", world(seed)), ("days", world_of_days(seed))] {
            let world = with_told_fees(world);
            let (database, store) = laid(&format!("exceptions_{name}_{seed}"), &world).await?;
            book_of(&client(database.url()).await?, &world).await?;
            let (flagged, deferred) = run_and_post(&store, &world, 0).await?;
            let open = exceptions(&store, &[ExceptionStatus::Open]).await?;
            assert_eq!(open.iter().map(told).collect::<BTreeSet<_>>(), flagged, "{name} of seed {seed}");
            assert_eq!(open.len(), flagged.len());
            ties_out(&store, world.at).await?;

            // Found again, nothing is opened anew.
            run_and_post(&store, &world, 1).await?;
            assert_eq!(exceptions(&store, ExceptionStatus::ALL).await?, open);

            for (exception, against) in open.iter().zip(Against::ALL.iter().cycle()) {
                let resolved = settled(&store, exception, remedy(exception, *against)).await?;
                assert_eq!(resolved.state.status(), ExceptionStatus::Resolved);
                ties_out(&store, world.at).await?;
            }
            let receivable = Account::GatewayReceivable(GATEWAY);
            assert_eq!(balance(&store, receivable).await?, deferred, "{name} of seed {seed}");

            // A resolution stands as long as what was found stays the same.
            let resolved = exceptions(&store, &[ExceptionStatus::Resolved]).await?;
            run_and_post(&store, &world, 2).await?;
            assert_eq!(exceptions(&store, ExceptionStatus::ALL).await?, resolved);
            assert_eq!(balance(&store, receivable).await?, deferred);
            store.shutdown().await;
        }
    }
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn late_lines_close_what_they_explain_and_open_again_what_was_written_off() -> Result {
    let whole = with_told_fees(world(4));
    let mut early = whole.clone();
    early.lines = whole.lines.iter().step_by(2).cloned().collect();
    let (database, store) = laid("exceptions_late", &early).await?;
    book_of(&client(database.url()).await?, &whole).await?;
    run_and_post(&store, &whole, 0).await?;
    let open = exceptions(&store, &[ExceptionStatus::Open]).await?;
    let missing: Vec<_> = open.iter().filter(|one| one.reason == Reason::MissingInSettlement).collect();
    let mut written_off = BTreeSet::new();
    for exception in missing.iter().step_by(2) {
        settled(&store, exception, Remedy::WrittenOff).await?;
        written_off.insert(exception.id);
    }
    let late: Vec<_> = whole.lines.iter().skip(1).step_by(2).cloned().collect();
    lay_more(database.url(), &late).await?;
    let (flagged, deferred) = run_and_post(&store, &whole, 1).await?;
    ties_out(&store, whole.at).await?;

    let closed = exceptions(&store, &[ExceptionStatus::Closed]).await?;
    assert!(!closed.is_empty(), "something late explained what was open");
    assert!(closed.iter().all(|one| !written_off.contains(&one.id)));
    for one in &closed {
        let entries = store.entries(one.scope, CaseOf::Exception(one.id), 0, 100).await?;
        assert_eq!(entries.last().map(|entry| (entry.what, entry.by)), Some((EntryKind::Closed, None)));
    }
    let open = exceptions(&store, &[ExceptionStatus::Open]).await?;
    let settled_after_all: Vec<_> =
        open.iter().filter(|one| written_off.contains(&one.id) && one.found.verdict == VerdictName::Matched).collect();
    assert!(!settled_after_all.is_empty(), "what was written off and came after all is opened again");
    for one in &settled_after_all {
        assert_eq!(one.reason, Reason::Duplicate);
        let undone = settled(&store, one, Remedy::Undone).await?;
        assert_eq!(undone.adjusted_minor, 0);
    }
    let still: BTreeSet<_> = open.iter().filter(|one| one.found.verdict == VerdictName::Flagged).map(told).collect();
    assert!(still.is_subset(&flagged));
    for one in exceptions(&store, &[ExceptionStatus::Open]).await? {
        settled(&store, &one, remedy(&one, Against::MerchantPayable)).await?;
    }
    ties_out(&store, whole.at).await?;
    assert_eq!(balance(&store, Account::GatewayReceivable(GATEWAY)).await?, deferred);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn the_lines_of_a_statement_that_is_taken_back_are_no_work_any_more() -> Result {
    let world = with_told_fees(world(2));
    let (database, store) = laid("exceptions_undone", &world).await?;
    let client = client(database.url()).await?;
    book_of(&client, &world).await?;
    asks(&store, PERIODS[0], world.at).await?;
    store.drive_run(world.at).await?.ok_or("nobody drove")?;
    let strays = |all: Vec<Exception>| all.into_iter().filter(|one| one.found.of.is_none()).count();
    assert!(strays(exceptions(&store, &[ExceptionStatus::Open]).await?) > 0);
    client.batch_execute("update statements set state = 'UNDONE', note = 'wrong file'").await?;
    let later = world.at.plus(Duration::from_secs(1));
    asks(&store, PERIODS[0], later).await?;
    store.drive_run(later).await?.ok_or("nobody drove")?;
    assert_eq!(strays(exceptions(&store, &[ExceptionStatus::Open]).await?), 0);
    assert!(strays(exceptions(&store, &[ExceptionStatus::Closed]).await?) > 0);
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_line_whose_payment_comes_to_light_is_no_work_any_more() -> Result {
    let whole = with_told_fees(world(3));
    let is_matched = |truth: &(VerdictName, Option<Reason>)| truth.0 == VerdictName::Matched;
    let of = whole.truth.iter().find_map(|(about, truth)| match about {
        About::Expected(ExpectedId::Capture(family)) if is_matched(truth) => Some(family.clone()),
        About::Expected(_) | About::Line(_) => None,
    });
    let family = of.ok_or("nothing matches")?;
    let (late, early): (Vec<_>, Vec<_>) = whole.expected.iter().cloned().partition(|one| *one.id.family() == family);
    let (database, store) = laid("exceptions_known", &World { expected: early, ..whole.clone() }).await?;
    let look = async |round: i64| {
        for (period, later) in PERIODS.into_iter().zip(1..) {
            let at = Timestamp::from_micros(whole.at.micros() + round * 10 + later);
            asks(&store, period, at).await?;
            store.drive_run(at).await?.ok_or("nobody drove")?;
        }
        let open = exceptions(&store, &[ExceptionStatus::Open]).await?;
        let strays = open.iter().filter(|one| one.found.of.is_none()).map(|one| one.found.lines.clone());
        Ok::<_, tests::cluster::BoxError>(strays.collect::<BTreeSet<_>>())
    };
    let before = look(0).await?;
    lay_expected(database.url(), &late).await?;
    let after = look(1).await?;
    assert!(after.is_subset(&before) && after.len() < before.len(), "{before:?} became {after:?}");
    let names: Vec<_> = late.iter().filter_map(|one| one.transaction.as_deref()).collect();
    let is_known = |name: &LineName| {
        let line = whole.lines.iter().find(|line| (line.statement, line.number) == (name.statement, name.number));
        line.and_then(|line| line.gateway_transaction_id.as_deref()).is_some_and(|named| names.contains(&named))
    };
    assert!(before.iter().flatten().any(is_known) && !after.iter().flatten().any(is_known));
    Ok(())
}

#[tokio::test(flavor = "multi_thread")]
async fn what_two_approve_at_once_is_booked_once() -> Result {
    let world = with_told_fees(world(1));
    let (database, store) = laid("exceptions_race", &world).await?;
    let client = client(database.url()).await?;
    book_of(&client, &world).await?;
    run_and_post(&store, &world, 0).await?;
    let open = exceptions(&store, &[ExceptionStatus::Open]).await?;
    let one = open.iter().find(|one| one.reason == Reason::MissingInSettlement).ok_or("nothing is missing")?;
    let proposed = steps(&store, one, MAKER, Step::Resolve { remedy: Remedy::WrittenOff, note: "gone".into() }).await?;
    let amount_minor = proposed.state.resolution().ok_or("nothing was proposed")?.amount_minor;
    let before = balance(&store, Account::GatewayReceivable(GATEWAY)).await?;
    let approve = |by| steps(&store, &proposed, by, Step::Approve { amount_minor });
    let (first, second) = tokio::join!(approve(CHECKER), approve(OperatorId::from_u128(3)));
    assert_eq!([first.is_ok(), second.is_ok()].iter().filter(|done| **done).count(), 1);
    let refused = first.err().or(second.err()).ok_or("both were done")?;
    let status = ExceptionStatus::Resolved;
    assert_eq!(refused, Declined::Refused(ExceptionRefused::State { status }));
    assert_eq!(balance(&store, Account::GatewayReceivable(GATEWAY)).await?, before - amount_minor);
    let rows = client.query_one("select count(*) from settlement_adjustments", &[]).await?;
    assert_eq!(rows.get::<_, i64>(0), 1);
    let resolved = store.exception_within(&Reach::Everywhere, one.id).await?.ok_or("it is gone")?;
    assert!(matches!(resolved.state, ExceptionState::Resolved(resolution) if resolution.posting.is_some()));
    assert!(steps(&store, &proposed, MAKER, Step::Resolve { remedy: SHOPS, note: "again".into() }).await.is_err());
    Ok(())
}
