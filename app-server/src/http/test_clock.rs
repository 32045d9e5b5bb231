//! The test clock: moves expiry, sweeps, retries and due dates of an application's TEST records. LIVE has none.

use super::{
    Tag,
    body::Body,
    caller::AppCaller,
    envelope::Shown,
    refusal::{ErrorCode, Refusal},
};
use crate::{house::House, wire::instant::Instant};
use domain::{Mode, time::Clock};
use poem_openapi::{Object, OpenApi};
use std::time::Duration;

/// What may be done to time.
pub struct TestClockApi;

/// How far to move the test clock
#[derive(Clone, Debug, Object)]
#[oai(rename = "AdvanceTestClock", deny_unknown_fields, skip_serializing_if_is_none)]
pub struct AdvanceBody {
    /// Seconds to move it forward: 1 to 31536000 (a year).
    #[oai(validator(minimum(value = "1"), maximum(value = "31536000")))]
    seconds: i64,
}

/// What time the test clock says
#[derive(Clone, Debug, Object)]
#[oai(rename = "TestClock", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct TestClockView {
    /// Now, for this application's TEST records.
    now: Instant,
    /// How many seconds it runs ahead of the wall clock.
    ahead_seconds: i64,
}

#[OpenApi]
impl TestClockApi {
    /// Move this application's test clock forward; TEST only
    ///
    /// Expiry, sweeps and retries that become due happen as they would in time. It never goes back.
    #[oai(path = "/test/clock/advance", method = "post", operation_id = "advanceTestClock", tag = "Tag::Test")]
    async fn advance(
        &self,
        house: House,
        who: AppCaller,
        body: Body<AdvanceBody>,
    ) -> Result<Shown<TestClockView>, Refusal> {
        if who.scope.mode == Mode::Live {
            return Err(Refusal::new(ErrorCode::Forbidden, "time cannot be moved in LIVE mode"));
        }
        let by = Duration::from_secs(u64::try_from(body.value.seconds).unwrap_or(0));
        let ahead = house.store.advance_test_clock(who.scope.app, by).await?;
        house.clock.set_offset(who.scope.app, ahead);
        let ahead_seconds = i64::try_from(ahead.as_secs()).unwrap_or(i64::MAX);
        Ok(Shown::of(TestClockView { now: Instant(house.clock.now(who.scope)), ahead_seconds }))
    }
}
