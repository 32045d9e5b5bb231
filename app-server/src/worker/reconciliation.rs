//! Reconciliation: runs that wait are driven, every night those of the last days are asked for, and what matched in
//! them is posted.

use crate::house::House;
use domain::{
    Day, Declined, Mode, RunId, Scope, StoreFailed,
    audit::Origin,
    ids::NewIds,
    settlements::{KeepsRuns, Period, Run, RunOf, RunStatus},
    time::{Clock, hours},
};

/// Nights are asked for once it is three in the morning in Dhaka: statements of the day before have come by then.
const NIGHT_BEGINS_H: u64 = 3;
/// So many days before today are looked at every night: as long as money may be on its way.
const DAYS: i32 = 4;

/// Drives the oldest run that waits, or that a crash interrupted. Answers whether one ended.
pub async fn drive(house: &House) -> Result<usize, StoreFailed> {
    let Some(run) = house.store.drive_run(house.clock.wall()).await? else { return Ok(0) };
    match run.status {
        RunStatus::Failed => {
            tracing::error!(run.id = %run.id, note = run.note.as_deref().unwrap_or_default(), "a reconciliation run failed");
        }
        RunStatus::Waiting | RunStatus::Running | RunStatus::Done | RunStatus::Cancelled => {
            tracing::info!(run.id = %run.id, run.status = run.status.as_str(), run.looked_at = run.looked_at, "a run ended");
        }
    }
    Ok(1)
}

/// Posts what matched in the oldest run of the night that is done. Answers whether one was posted.
pub async fn post(house: &House) -> Result<usize, StoreFailed> {
    let Some(id) = house.store.unposted_run().await? else { return Ok(0) };
    match house.store.post_run(&house.asked(Scope::HOUSE), id, |_| None).await {
        Ok(run) => {
            let lines = run.posted.map_or(0, |posted| posted.lines);
            tracing::info!(run.id = %run.id, run.posted_lines = lines, "a run was posted");
        }
        Err(Declined::Failed(failed)) => return Err(failed),
        // Somebody else has posted it meanwhile.
        Err(declined) => tracing::debug!(run.id = %id, error = %declined, "a run was not posted"),
    }
    Ok(1)
}

/// Asks for the runs of the last days, once a night. Answers how many were asked for.
pub async fn ask_nightly(house: &House) -> Result<usize, StoreFailed> {
    let now = house.clock.wall();
    let today = Day::of(now);
    if now < today.starts_at().plus(hours(NIGHT_BEGINS_H)) {
        return Ok(0);
    }
    let mut asked = 0;
    for back in 1..=DAYS {
        let of = RunOf { mode: Mode::Live, period: Period::day(today.plus(-back)), gateway: None };
        let last = house.store.last_run(of).await?;
        if last.is_some_and(|run| Day::of(run.created_at) == today) {
            continue;
        }
        let run = Run::asked(RunId::from_u128(house.ordered()), of, None, now);
        let kept = house.store.ask_run(run.clone(), &Origin::system()).await?;
        asked += usize::from(kept.id == run.id);
    }
    Ok(asked)
}
