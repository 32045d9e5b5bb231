//! Reports over the payments of the applications that are granted. TEST is left out unless it is asked for.

use super::{operator::Operator, within};
use crate::{
    house::House,
    http::{Tag, envelope::Shown, refusal::Refusal},
    wire::{
        day::Day,
        ids::Id,
        payment::ModeView,
        report::{ConfirmTimesView, RefundSumView, SuccessRateView, VolumeByView, VolumeView, ZoneView},
    },
};
use domain::{
    AppId, Mode,
    access::ReadReports,
    reports::{DrawsReports, REPORT_DAYS_MAX, ReportOf},
    time::hours,
};
use poem_openapi::{OpenApi, param::Query};
use std::time::Duration;

/// Days that a report spans when nothing is said.
const DAYS: u32 = 30;

/// What operators may know of how things go.
pub struct ReportsApi;

#[OpenApi]
impl ReportsApi {
    /// How many payments there were, and how much they came to
    ///
    /// Of payments created on those days, by day, gateway, method or status, and by currency.
    #[oai(path = "/admin/reports/volume", method = "get", operation_id = "reportVolume", tag = "Tag::Reports")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn volume(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// What to tell apart; days when left out.
        by: Query<Option<VolumeByView>>,
        /// Of this application.
        #[oai(name = "applicationId")]
        application_id: Query<Option<Id<AppId>>>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// The first day; 30 days ago when left out.
        #[oai(name = "fromDay")]
        from_day: Query<Option<Day>>,
        /// The last day; today when left out. A report spans at most 366 days.
        #[oai(name = "toDay")]
        to_day: Query<Option<Day>>,
        /// Whose days; those of Dhaka when left out.
        zone: Query<Option<ZoneView>>,
    ) -> Result<Shown<Vec<VolumeView>>, Refusal> {
        let of = report(&who, application_id.0, mode.0, (from_day.0, to_day.0), zone.0.unwrap_or_default())?;
        let volume = house.store.volume(&of, by.0.unwrap_or_default().into()).await?;
        Ok(Shown::of(volume.into_iter().map(VolumeView::from).collect()))
    }

    /// How well each gateway does
    ///
    /// Of attempts begun on those days. A rate is in basis points: 9,950 is 99.50 %.
    #[oai(
        path = "/admin/reports/success-rates",
        method = "get",
        operation_id = "reportSuccessRates",
        tag = "Tag::Reports"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn success_rates(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// Of this application.
        #[oai(name = "applicationId")]
        application_id: Query<Option<Id<AppId>>>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// The first day; 30 days ago when left out.
        #[oai(name = "fromDay")]
        from_day: Query<Option<Day>>,
        /// The last day; today when left out. A report spans at most 366 days.
        #[oai(name = "toDay")]
        to_day: Query<Option<Day>>,
        /// Whose days; those of Dhaka when left out.
        zone: Query<Option<ZoneView>>,
    ) -> Result<Shown<Vec<SuccessRateView>>, Refusal> {
        let of = report(&who, application_id.0, mode.0, (from_day.0, to_day.0), zone.0.unwrap_or_default())?;
        let rates = house.store.success_rates(&of).await?;
        Ok(Shown::of(rates.into_iter().map(SuccessRateView::from).collect()))
    }

    /// How much goes back, by gateway and state
    ///
    /// Of refunds asked for on those days.
    #[oai(path = "/admin/reports/refunds", method = "get", operation_id = "reportRefunds", tag = "Tag::Reports")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn refunds(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// Of this application.
        #[oai(name = "applicationId")]
        application_id: Query<Option<Id<AppId>>>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// The first day; 30 days ago when left out.
        #[oai(name = "fromDay")]
        from_day: Query<Option<Day>>,
        /// The last day; today when left out. A report spans at most 366 days.
        #[oai(name = "toDay")]
        to_day: Query<Option<Day>>,
        /// Whose days; those of Dhaka when left out.
        zone: Query<Option<ZoneView>>,
    ) -> Result<Shown<Vec<RefundSumView>>, Refusal> {
        let of = report(&who, application_id.0, mode.0, (from_day.0, to_day.0), zone.0.unwrap_or_default())?;
        let sums = house.store.refund_sums(&of).await?;
        Ok(Shown::of(sums.into_iter().map(RefundSumView::from).collect()))
    }

    /// How long each gateway takes to confirm
    ///
    /// From the beginning of an attempt to the confirmation of its money, of attempts begun on those days.
    #[oai(
        path = "/admin/reports/confirm-times",
        method = "get",
        operation_id = "reportConfirmTimes",
        tag = "Tag::Reports"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn confirm_times(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// Of this application.
        #[oai(name = "applicationId")]
        application_id: Query<Option<Id<AppId>>>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// The first day; 30 days ago when left out.
        #[oai(name = "fromDay")]
        from_day: Query<Option<Day>>,
        /// The last day; today when left out. A report spans at most 366 days.
        #[oai(name = "toDay")]
        to_day: Query<Option<Day>>,
        /// Whose days; those of Dhaka when left out.
        zone: Query<Option<ZoneView>>,
    ) -> Result<Shown<Vec<ConfirmTimesView>>, Refusal> {
        let of = report(&who, application_id.0, mode.0, (from_day.0, to_day.0), zone.0.unwrap_or_default())?;
        let times = house.store.confirm_times(&of).await?;
        Ok(Shown::of(times.into_iter().map(ConfirmTimesView::from).collect()))
    }
}

pub(super) fn report(
    who: &Operator<ReadReports>,
    app: Option<Id<AppId>>,
    mode: Option<ModeView>,
    (from, to): (Option<Day>, Option<Day>),
    zone: ZoneView,
) -> Result<ReportOf, Refusal> {
    let (zone, ahead) = match zone {
        ZoneView::Dhaka => ("Asia/Dhaka", hours(6)),
        ZoneView::Utc => ("UTC", Duration::ZERO),
    };
    let last = to.unwrap_or_else(|| Day::of(who.at, ahead));
    let first = from.unwrap_or_else(|| last.back(DAYS));
    match first.days_to(last) {
        None => Err(Refusal::field("toDay", "must not be before fromDay")),
        Some(days) if days > REPORT_DAYS_MAX => {
            Err(Refusal::field("toDay", format!("must be at most {REPORT_DAYS_MAX} days after fromDay")))
        }
        Some(_) => Ok(ReportOf {
            reach: within::reach(who, app.map(|app| app.0)),
            mode: mode.map_or(Mode::Live, Into::into),
            from: first.begins(ahead),
            before: last.next().begins(ahead),
            zone,
        }),
    }
}
