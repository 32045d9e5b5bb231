//! Statements and reports, compared with what the payments and the book say one by one.

use super::World;
use crate::support::Result;
use domain::{
    Currency, Mode, Scope, Timestamp,
    access::Reach,
    ledger::{Account, Balance, DrawsStatements, ReadsLedger, StatementOf},
    payments::{AttemptState, CaptureKind, Method, Payment, PaymentStatus, Total},
    reports::{DrawsReports, ReportOf, VolumeBy},
    time::hours,
};
use std::collections::BTreeMap;

const YEAR: (Timestamp, Timestamp) =
    (Timestamp::from_micros(1_767_225_600_000_000), Timestamp::from_micros(1_798_761_600_000_000));

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_statement_leads_from_one_balance_to_the_next_line_by_line() -> Result {
    let world = World::of("statement", 400).await?;
    let scope = Scope { app: world.apps()[0], mode: Mode::Live };
    let (from, to) = (Timestamp::from_micros(1_775_000_000_000_000), Timestamp::from_micros(1_785_000_000_000_000));
    let mut lines_seen = 0;
    for account in [Account::MerchantPayable, Account::GatewayReceivable(Method::Bkash), Account::CustomerSurplus] {
        let of = StatementOf { scope, account, currency: Currency::BDT, from, to };
        let whole = world.store.statement(&of, 0, 1_000, None).await?;
        let at = async |at: Timestamp| -> Result<Balance> {
            let trial = world.store.trial_balance(scope, Some(at)).await?;
            let line = trial.lines.iter().find(|line| line.account == account && line.currency == Currency::BDT);
            Ok(line.map(|line| line.balance).unwrap_or_default())
        };
        assert_eq!(whole.ends.opening, at(Timestamp::from_micros(from.micros() - 1)).await?, "{account:?} before");
        assert_eq!(whole.ends.closing, at(to).await?, "{account:?} after");
        let moved: i64 = whole.lines.iter().map(|line| line.on(account)).sum();
        assert_eq!(whole.ends.opening.on_side(account) + moved, whole.ends.closing.on_side(account), "{account:?}");
        assert_eq!(whole.total, Total::Exact(u64::try_from(whole.lines.len())?));
        let (mut paged, mut walked, mut after) = (Vec::new(), Vec::new(), None);
        for page in 0..40 {
            let part = world.store.statement(&of, page * 5, 5, None).await?;
            assert_eq!((part.ends, part.total), (whole.ends, whole.total), "page {page}");
            paged.extend(part.lines);
            let next = world.store.next_lines(&of, 5, after).await?;
            after = next.last().map(domain::ledger::StatementLine::mark).or(after);
            walked.extend(next);
        }
        assert!(paged == whole.lines && walked == whole.lines, "{account:?}");
        lines_seen += whole.lines.len();
    }
    assert!(lines_seen > 20, "only {lines_seen} lines");
    Ok(())
}

/// Of what, and in which currency; then payments, their amount, those that succeeded, what was captured of them.
type Sums = BTreeMap<(Option<String>, String), (u64, i64, u64, i64)>;

/// What a report calls a payment's part.
type Name = fn(&Payment) -> Option<String>;

fn sums<'a>(payments: impl Iterator<Item = &'a Payment>, of: impl Fn(&Payment) -> Option<String>) -> Sums {
    let mut sums = Sums::new();
    for one in payments {
        let sum = sums.entry((of(one), one.amount.currency().code().to_owned())).or_default();
        let kept = one.captures().filter(|(_, capture)| capture.kind == CaptureKind::Kept);
        sum.0 += 1;
        sum.1 += one.amount.minor();
        sum.2 += u64::from(one.state.status() == PaymentStatus::Succeeded);
        sum.3 += kept.map(|(_, capture)| capture.amount.minor()).sum::<i64>();
    }
    sums
}

/// The day in Dhaka, from the days since the epoch.
fn day(at: Timestamp) -> String {
    let days = at.plus(hours(6)).micros().div_euclid(86_400_000_000);
    let january = days - 20_454;
    let mut month = 0;
    let mut rest = january;
    for length in [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] {
        month += 1;
        if rest < length {
            break;
        }
        rest -= length;
    }
    format!("2026-{month:02}-{:02}", rest + 1)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn reports_add_up_to_what_the_payments_say_one_by_one() -> Result {
    let world = World::of("reports", 500).await?;
    let before = Timestamp::from_micros(YEAR.1.micros() - 30 * 86_400_000_000);
    let some = Reach::Apps(world.apps().into_iter().take(4).collect());
    for reach in [Reach::Everywhere, some] {
        let of = ReportOf { reach, mode: Mode::Live, from: YEAR.0, before, zone: "Asia/Dhaka" };
        let within = || {
            let fits = |one: &&Payment| one.scope.mode == Mode::Live && of.reach.covers(one.scope.app);
            world.all.iter().filter(fits).filter(|one| one.created_at < before)
        };
        let named: [(VolumeBy, Name); 4] = [
            (VolumeBy::Day, |one| Some(day(one.created_at))),
            (VolumeBy::Gateway, |one| {
                let holder = one.kept_capture().map(|(attempt, _)| attempt).or_else(|| one.attempts.last());
                holder.map(|attempt| attempt.method.as_str().to_owned())
            }),
            (VolumeBy::Method, |one| one.method.map(|method| method.as_str().to_owned())),
            (VolumeBy::Status, |one| Some(one.state.status().as_str().to_owned())),
        ];
        for (by, name) in named {
            let volume = world.store.volume(&of, by).await?;
            let found: Sums = volume
                .into_iter()
                .map(|one| {
                    let key = (one.of, one.currency.code().to_owned());
                    (key, (one.count, one.amount_minor, one.succeeded, one.captured_minor))
                })
                .collect();
            assert_eq!(found, sums(within(), name), "by {by:?}");
        }
        for rate in world.store.success_rates(&of).await? {
            let own = within().flat_map(|one| &one.attempts).filter(|attempt| attempt.method == rate.method);
            let counted = own.fold([0_u64; 4], |mut counted, attempt| {
                let place = match attempt.state {
                    AttemptState::Succeeded(_) => 0,
                    AttemptState::Failed { .. } => 1,
                    AttemptState::Cancelled | AttemptState::Abandoned => 2,
                    AttemptState::Initiated | AttemptState::Redirected | AttemptState::Verifying { .. } => 3,
                };
                counted[place] += 1;
                counted
            });
            assert_eq!([rate.succeeded, rate.failed, rate.given_up, rate.open], counted, "{:?}", rate.method);
            assert_eq!(rate.attempts, counted[0] + counted[1] + counted[2], "{:?}", rate.method);
        }
        for times in world.store.confirm_times(&of).await? {
            let took = within().flat_map(Payment::captures).filter(|(attempt, _)| attempt.method == times.method);
            let mut took: Vec<i64> =
                took.map(|(attempt, capture)| (capture.at.micros() - attempt.created_at.micros()) / 1_000).collect();
            took.sort_unstable();
            assert_eq!(times.captures, u64::try_from(took.len())?);
            let at = |hundredths: usize| took[(took.len() * hundredths).div_ceil(100) - 1];
            assert_eq!((times.p50_ms, times.p90_ms, times.p99_ms), (at(50), at(90), at(99)), "{:?}", times.method);
        }
    }
    Ok(())
}
