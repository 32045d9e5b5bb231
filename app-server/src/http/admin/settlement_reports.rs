//! Reports about settlement, as JSON and as files: how late it came, at what price, and what gateways still owe.

use super::{
    operator::Operator,
    reports::report,
    table::{self, Cell, File, FormatView, Named, Row},
    within,
};
use crate::{
    house::House,
    http::{Tag, envelope::Shown, refusal::Refusal},
    wire::{
        day::Day,
        ids::Id,
        payment::{MethodView, ModeView},
        report::ZoneView,
        settlement_report::{FeesPaidView, ReceivableAgeView, SettlementLagView},
    },
};
use domain::{AppId, Mode, access::ReadReports, settlements::DrawsSettlementReports};
use poem_openapi::{OpenApi, param::Query};

/// What operators may know of settlement.
pub struct SettlementReportsApi;

#[OpenApi]
impl SettlementReportsApi {
    /// How long settlement takes
    ///
    /// From the confirmation of money until it was found in a statement and booked, of what was booked on those days.
    #[oai(
        path = "/admin/reports/settlement-lag",
        method = "get",
        operation_id = "reportSettlementLag",
        tag = "Tag::Reports"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn lag(
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
    ) -> Result<Shown<Vec<SettlementLagView>>, Refusal> {
        let of = report(&who, application_id.0, mode.0, (from_day.0, to_day.0), zone.0.unwrap_or_default())?;
        let found = house.store.settlement_lags(&of).await?;
        Ok(Shown::of(found.into_iter().map(SettlementLagView::from).collect()))
    }

    /// How long settlement takes, as a file
    ///
    /// One gateway and currency a line.
    #[oai(
        path = "/admin/reports/settlement-lag/export",
        method = "get",
        operation_id = "exportSettlementLag",
        tag = "Tag::Reports"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn lag_file(
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
        /// Whether the file begins with the mark by which spreadsheets know UTF-8.
        bom: Query<Option<bool>>,
        /// What kind of file; CSV when left out.
        format: Query<Option<FormatView>>,
    ) -> Result<File, Refusal> {
        let of = report(&who, application_id.0, mode.0, (from_day.0, to_day.0), zone.0.unwrap_or_default())?;
        let turn = table::turn()?;
        let found: Vec<SettlementLagView> =
            house.store.settlement_lags(&of).await?.into_iter().map(SettlementLagView::from).collect();
        let rows = found.iter().map(lag_row).collect();
        Ok(File::whole(Named::of("settlement-lag", format.0, bom.0), &LAG_COLUMNS, turn, rows))
    }

    /// What gateways kept, and what was agreed
    ///
    /// Of what was booked as settled on those days. Fees in minor units; nothing is rounded.
    #[oai(
        path = "/admin/reports/settlement-fees",
        method = "get",
        operation_id = "reportSettlementFees",
        tag = "Tag::Reports"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn fees(
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
    ) -> Result<Shown<Vec<FeesPaidView>>, Refusal> {
        let of = report(&who, application_id.0, mode.0, (from_day.0, to_day.0), zone.0.unwrap_or_default())?;
        let found = house.store.fees_paid(&of).await?;
        Ok(Shown::of(found.into_iter().map(FeesPaidView::from).collect()))
    }

    /// What gateways kept, and what was agreed, as a file
    ///
    /// One gateway and currency a line.
    #[oai(
        path = "/admin/reports/settlement-fees/export",
        method = "get",
        operation_id = "exportSettlementFees",
        tag = "Tag::Reports"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn fees_file(
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
        /// Whether the file begins with the mark by which spreadsheets know UTF-8.
        bom: Query<Option<bool>>,
        /// What kind of file; CSV when left out.
        format: Query<Option<FormatView>>,
    ) -> Result<File, Refusal> {
        let of = report(&who, application_id.0, mode.0, (from_day.0, to_day.0), zone.0.unwrap_or_default())?;
        let turn = table::turn()?;
        let found: Vec<FeesPaidView> = house.store.fees_paid(&of).await?.into_iter().map(FeesPaidView::from).collect();
        let rows = found.iter().map(fees_row).collect();
        Ok(File::whole(Named::of("settlement-fees", format.0, bom.0), &FEE_COLUMNS, turn, rows))
    }

    /// What gateways owe, by how long ago it was confirmed
    ///
    /// Captures that no statement has shown, less refunds that none has shown, held against the book: a difference was booked by hand.
    #[oai(
        path = "/admin/reports/receivables",
        method = "get",
        operation_id = "reportReceivables",
        tag = "Tag::Reports"
    )]
    async fn receivables(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// Of this application.
        #[oai(name = "applicationId")]
        application_id: Query<Option<Id<AppId>>>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
    ) -> Result<Shown<Vec<ReceivableAgeView>>, Refusal> {
        let (reach, mode) =
            (within::reach(&who, application_id.0.map(|app| app.0)), mode.0.map_or(Mode::Live, Into::into));
        let found = house.store.receivable_ages(&reach, mode, who.at).await?;
        Ok(Shown::of(found.into_iter().map(ReceivableAgeView::from).collect()))
    }

    /// What gateways owe, as a file
    ///
    /// One gateway and currency a line.
    #[oai(
        path = "/admin/reports/receivables/export",
        method = "get",
        operation_id = "exportReceivables",
        tag = "Tag::Reports"
    )]
    async fn receivables_file(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// Of this application.
        #[oai(name = "applicationId")]
        application_id: Query<Option<Id<AppId>>>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// Whether the file begins with the mark by which spreadsheets know UTF-8.
        bom: Query<Option<bool>>,
        /// What kind of file; CSV when left out.
        format: Query<Option<FormatView>>,
    ) -> Result<File, Refusal> {
        let (reach, mode) =
            (within::reach(&who, application_id.0.map(|app| app.0)), mode.0.map_or(Mode::Live, Into::into));
        let turn = table::turn()?;
        let found = house.store.receivable_ages(&reach, mode, who.at).await?;
        let found: Vec<ReceivableAgeView> = found.into_iter().map(ReceivableAgeView::from).collect();
        let rows = found.iter().map(receivable_row).collect();
        Ok(File::whole(Named::of("receivables", format.0, bom.0), &RECEIVABLE_COLUMNS, turn, rows))
    }
}

const LAG_COLUMNS: [&str; 7] =
    ["gateway", "currency", "captures", "gross_minor", "p50_hours", "p90_hours", "most_hours"];

fn lag_row(view: &SettlementLagView) -> Row {
    let numbers = [counted(view.captures), view.gross_minor, view.p50_hours, view.p90_hours, view.most_hours];
    row(view.gateway, &view.currency, numbers)
}

const FEE_COLUMNS: [&str; 8] = [
    "gateway",
    "currency",
    "settled",
    "gross_minor",
    "paid_minor",
    "agreed_minor",
    "paid_unagreed_minor",
    "excess_minor",
];

fn fees_row(view: &FeesPaidView) -> Row {
    let fees = [view.paid_minor, view.agreed_minor, view.paid_unagreed_minor, view.excess_minor];
    let numbers = [counted(view.settled), view.gross_minor].into_iter().chain(fees);
    row(view.gateway, &view.currency, numbers)
}

const RECEIVABLE_COLUMNS: [&str; 11] = [
    "gateway",
    "currency",
    "open",
    "open_minor",
    "day_minor",
    "three_days_minor",
    "week_minor",
    "month_minor",
    "older_minor",
    "booked_minor",
    "difference_minor",
];

fn receivable_row(view: &ReceivableAgeView) -> Row {
    let ages = [view.day_minor, view.three_days_minor, view.week_minor, view.month_minor, view.older_minor];
    let numbers = [counted(view.open), view.open_minor].into_iter().chain(ages);
    row(view.gateway, &view.currency, numbers.chain([view.booked_minor, view.difference_minor]))
}

fn row(gateway: MethodView, currency: &str, numbers: impl IntoIterator<Item = i64>) -> Row {
    let names = [Cell::from(domain::payments::Method::from(gateway).as_str()), Cell::from(currency)];
    names.into_iter().chain(numbers.into_iter().map(Cell::from)).collect()
}

fn counted(count: u64) -> i64 {
    i64::try_from(count).unwrap_or(i64::MAX)
}
