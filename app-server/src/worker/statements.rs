//! Statements whose import ended in the middle: somebody reads them on. Whoever brought one in reads it himself; this is
//! for those that nobody holds any more.

use crate::house::House;
use adapters::postgres::ImportStopped;
use domain::{StoreFailed, ids::NewIds, settlements::KeepsStatements, time::Clock};

/// Reads one statement to its end. Answers how many were read.
pub async fn import_waiting(house: &House) -> Result<usize, StoreFailed> {
    let Some((scope, id)) = house.store.waiting_statements(1).await?.pop() else { return Ok(0) };
    let clock = || house.clock.now(scope);
    match house.store.import_statement((scope, id), house.ids.random(), clock, |_| {}).await {
        Ok(read) => {
            tracing::info!(statement.id = %id, statement.status = read.status().as_str(), "read a statement to its end");
            Ok(1)
        }
        // Somebody else was faster, or took it back.
        Err(ImportStopped::NotFound | ImportStopped::Over | ImportStopped::Held) => Ok(0),
        Err(ImportStopped::Store(failed)) => Err(failed),
        Err(ImportStopped::Disk(lost)) => Err(StoreFailed::Database(lost.to_string())),
    }
}
