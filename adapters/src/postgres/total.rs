//! How many there are: known from the end of the list, else counted when that is cheap, else estimated and marked as such.
//!
//! The planner knows from its statistics both how many rows a question has and what counting them would cost; it is asked
//! first, so that nobody waits for a number.

use super::{asked::Question, convert::database};
use diesel::sql_types;
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    StoreFailed,
    payments::{COUNTED_MAX, Total},
};
use serde_json::Value;

/// What counting may cost, in the planner's units; on a small machine about ten milliseconds.
const COST_MAX: u64 = 8_000;

/// A part of a list that was read.
#[derive(Clone, Copy, Debug)]
pub(super) struct Part {
    /// Items that were left out at the beginning; unknown when it goes on after an item.
    pub(super) skipped: Option<u64>,
    /// Items that were asked for.
    pub(super) size: u32,
    /// Items that there are.
    pub(super) count: usize,
}

#[derive(diesel::QueryableByName)]
struct Plan {
    #[diesel(sql_type = sql_types::Json, column_name = "QUERY PLAN")]
    plan: Value,
}

#[derive(diesel::QueryableByName)]
struct Count {
    #[diesel(sql_type = sql_types::BigInt)]
    count: i64,
}

impl Part {
    fn count(self) -> u64 {
        u64::try_from(self.count).unwrap_or(u64::MAX)
    }

    /// Where the list ends, when this part is the last one: a part that is not full, and begins within the list.
    fn end(self) -> Option<u64> {
        let skipped = self.skipped?;
        let is_last = self.count() < u64::from(self.size) && (skipped == 0 || self.count > 0);
        is_last.then(|| skipped.saturating_add(self.count()))
    }
}

/// How many rows a question has; `rows` selects them, in no order, and `part` of the list is known.
pub(super) async fn total(
    connection: &mut AsyncPgConnection,
    rows: &Question,
    part: Part,
) -> Result<Total, StoreFailed> {
    if let Some(end) = part.end() {
        return Ok(Total::Exact(end));
    }
    let some = rows.between("", &format!(" limit {}", COUNTED_MAX + 1));
    let plan: Plan =
        some.between("explain (format json) ", "").query().get_result(connection).await.map_err(database)?;
    let (estimate, cost) = (number(&plan.plan, "/0/Plan/Plans/0/Plan Rows"), number(&plan.plan, "/0/Plan/Total Cost"));
    let seen = part.skipped.unwrap_or_default().saturating_add(part.count());
    if cost > COST_MAX {
        return Ok(Total::About(estimate.max(seen)));
    }
    let counting = some.between("select count(*) as count from (", ") as counted");
    let counted: Count = counting.query().get_result(connection).await.map_err(database)?;
    let (counted, counted_max) = (u64::try_from(counted.count).unwrap_or_default(), u64::from(COUNTED_MAX));
    if counted <= counted_max { Ok(Total::Exact(counted)) } else { Ok(Total::About(estimate.max(seen).max(counted))) }
}

/// A number of the plan, without its fraction: costs have one, rows do not.
fn number(plan: &Value, pointer: &str) -> u64 {
    let Some(Value::Number(number)) = plan.pointer(pointer) else { return u64::MAX };
    let text = number.to_string();
    text.split('.').next().and_then(|whole| whole.parse().ok()).unwrap_or(u64::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn end(skipped: Option<u64>, size: u32, count: usize) -> Option<u64> {
        Part { skipped, size, count }.end()
    }

    #[test]
    fn the_last_part_of_a_list_says_how_long_it_is() {
        assert_eq!(end(Some(0), 20, 0), Some(0));
        assert_eq!(end(Some(40), 20, 3), Some(43));
        assert_eq!(end(Some(0), 20, 20), None, "more may follow");
        assert_eq!(end(Some(400), 20, 0), None, "it begins beyond the end, wherever that is");
        assert_eq!(end(None, 20, 3), None, "nobody knows what went before");
    }

    #[test]
    fn a_plan_that_says_nothing_costs_too_much() {
        let plan = serde_json::json!([{ "Plan": { "Total Cost": 12.75, "Plans": [{ "Plan Rows": 7 }] } }]);
        assert_eq!(number(&plan, "/0/Plan/Total Cost"), 12);
        assert_eq!(number(&plan, "/0/Plan/Plans/0/Plan Rows"), 7);
        assert_eq!(number(&serde_json::json!([]), "/0/Plan/Total Cost"), u64::MAX);
    }
}
