//! The book by months: what moved in a time, and months in which nothing is booked any more.

use super::{
    ledger::{between, scope},
    operator::Operator,
    table::{self, Cell, File, FormatView, Named, Row},
};
use crate::{
    house::House,
    http::{
        Tag,
        body::Body,
        envelope::Shown,
        refusal::{ErrorCode, Refusal},
    },
    wire::{
        closing::{ClosingView, MovementView, MovementsView, ReopenMonthBody},
        day::{Bound, PeriodParam},
        ids::Id,
        payment::ModeView,
    },
};
use domain::{
    AppId, Timestamp,
    access::{AdjustLedger, ReadLedger},
    ledger::{CloseRefused, ClosesBooks, Movement, ReopenRefused, SumsLedger},
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators do at the end of a month.
pub struct ClosingApi;

#[OpenApi]
impl ClosingApi {
    /// The trial balance of a time
    ///
    /// What stood on every account, what moved, and what stands there.
    #[oai(path = "/admin/ledger/movements", method = "get", operation_id = "getLedgerMovements", tag = "Tag::Ledger")]
    async fn movements(
        &self,
        house: House,
        who: Operator<ReadLedger>,
        /// Whose book.
        #[oai(name = "applicationId")]
        application_id: Query<Id<AppId>>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// From this day in Dhaka, or this instant; from the beginning when left out.
        from: Query<Option<Bound>>,
        /// Through this day in Dhaka, or this instant; until now when left out.
        to: Query<Option<Bound>>,
    ) -> Result<Shown<MovementsView>, Refusal> {
        let (first, last, movements) = moved(&house, &who, application_id.0.0, mode.0, (from.0, to.0)).await?;
        Ok(Shown::of(MovementsView::of(&movements, from.0.map(|_| first), last)))
    }

    /// Take the trial balance of a time away as a file
    ///
    /// One account a line.
    #[oai(
        path = "/admin/ledger/movements/export",
        method = "get",
        operation_id = "exportLedgerMovements",
        tag = "Tag::Ledger"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn export(
        &self,
        house: House,
        who: Operator<ReadLedger>,
        /// Whose book.
        #[oai(name = "applicationId")]
        application_id: Query<Id<AppId>>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// From this day in Dhaka, or this instant; from the beginning when left out.
        from: Query<Option<Bound>>,
        /// Through this day in Dhaka, or this instant; until now when left out.
        to: Query<Option<Bound>>,
        /// Whether the file begins with the mark by which spreadsheets know UTF-8.
        bom: Query<Option<bool>>,
        /// What kind of file; CSV when left out.
        format: Query<Option<FormatView>>,
    ) -> Result<File, Refusal> {
        let turn = table::turn()?;
        let (.., movements) = moved(&house, &who, application_id.0.0, mode.0, (from.0, to.0)).await?;
        let named = Named::of("trial-balance", format.0, bom.0);
        Ok(File::whole(named, &COLUMNS, turn, movements.iter().map(row).collect()))
    }

    /// The months of a book that were closed, the latest first
    ///
    /// One that was opened again stays here, with who did it and why.
    #[oai(path = "/admin/ledger/periods", method = "get", operation_id = "listClosedMonths", tag = "Tag::Ledger")]
    async fn list(
        &self,
        house: House,
        who: Operator<ReadLedger>,
        /// Whose book.
        #[oai(name = "applicationId")]
        application_id: Query<Id<AppId>>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
    ) -> Result<Shown<Vec<ClosingView>>, Refusal> {
        let scope = scope(&house, &who, application_id.0.0, mode.0).await?;
        let all = house.store.closings(scope).await?;
        Ok(Shown::of(all.0.iter().rev().map(ClosingView::from).collect()))
    }

    /// Close a month of a book
    ///
    /// Nothing is booked any more through its last day, by anybody; corrections are booked later. It can be done an hour after
    /// the month is over.
    #[oai(
        path = "/admin/ledger/periods/:period/close",
        method = "post",
        operation_id = "closeMonth",
        tag = "Tag::Ledger"
    )]
    async fn close(
        &self,
        house: House,
        who: Operator<AdjustLedger>,
        /// The month: YYYY-MM, in Dhaka.
        period: Path<PeriodParam>,
        /// Whose book.
        #[oai(name = "applicationId")]
        application_id: Query<Id<AppId>>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
    ) -> Result<Shown<ClosingView>, Refusal> {
        let asked = who.now(&house, scope(&house, &who, application_id.0.0, mode.0).await?);
        let closed = house.store.close_month(&asked, period.0.0, who.granted.operator()).await?;
        Ok(Shown::of(ClosingView::from(&closed)))
    }

    /// Open the last closed month of a book again
    ///
    /// What it closed before itself is closed by the month before from then on, if one was.
    #[oai(
        path = "/admin/ledger/periods/:period/reopen",
        method = "post",
        operation_id = "reopenMonth",
        tag = "Tag::Ledger"
    )]
    async fn reopen(
        &self,
        house: House,
        who: Operator<AdjustLedger>,
        /// The month: YYYY-MM, in Dhaka.
        period: Path<PeriodParam>,
        /// Whose book.
        #[oai(name = "applicationId")]
        application_id: Query<Id<AppId>>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        body: Body<ReopenMonthBody>,
    ) -> Result<Shown<ClosingView>, Refusal> {
        let asked = who.now(&house, scope(&house, &who, application_id.0.0, mode.0).await?);
        let by = who.granted.operator();
        let opened = house.store.reopen_month(&asked, period.0.0, by, &body.value.reason).await?;
        Ok(Shown::of(ClosingView::from(&opened)))
    }
}

/// What moved in a time, and between which instants.
async fn moved(
    house: &House,
    who: &Operator<ReadLedger>,
    app: AppId,
    mode: Option<ModeView>,
    (from, to): (Option<Bound>, Option<Bound>),
) -> Result<(Timestamp, Timestamp, Vec<Movement>), Refusal> {
    let (from, to) = between(from, to)?;
    let scope = scope(house, who, app, mode).await?;
    let to = to.unwrap_or_else(|| domain::time::Clock::now(house, scope));
    Ok((from, to, house.store.movements(scope, from, to).await?))
}

const COLUMNS: [&str; 7] =
    ["account", "side", "currency", "opening_minor", "debits_minor", "credits_minor", "closing_minor"];

fn row(movement: &Movement) -> Row {
    let view = MovementView::of(movement);
    let side = view.side.as_str();
    let numbers = [view.opening_minor, view.debits_minor, view.credits_minor, view.closing_minor];
    let texts = [view.account.as_str(), side, view.currency.as_str()];
    texts.into_iter().map(Cell::from).chain(numbers.map(Cell::from)).collect()
}

impl From<CloseRefused> for Refusal {
    fn from(refused: CloseRefused) -> Self {
        let words = refused.to_string();
        match refused {
            CloseRefused::NotAMonth => Refusal::field("period", words),
            CloseRefused::NotOver { .. } | CloseRefused::AlreadyClosed { .. } => {
                Refusal::new(ErrorCode::InvalidState, words)
            }
        }
    }
}

impl From<ReopenRefused> for Refusal {
    fn from(refused: ReopenRefused) -> Self {
        match refused {
            ReopenRefused::Reason(problem) => Refusal::field("reason", problem),
            ReopenRefused::NotClosed | ReopenRefused::NotTheLast { .. } => {
                Refusal::new(ErrorCode::InvalidState, refused.to_string())
            }
        }
    }
}
