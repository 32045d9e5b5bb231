//! Exceptions: the work list of the reconciliation, as people look at it. LIVE unless TEST is asked for.

pub mod case;
pub mod work;

use super::{
    casework,
    operator::Operator,
    sessions::staff,
    table::{self, Cell, File, FormatView, Named, PAGE_ROWS, Row},
};
use crate::{
    house::House,
    http::{
        Tag,
        envelope::{self, Listed, Pagination, Shown},
        refusal::Refusal,
    },
    wire::{
        exception::{ExceptionAgeView, ExceptionCaseView, ExceptionStatusView, ExceptionView, OutstandingView},
        ids::Id,
        instant::{self, Instant},
        list::{self, Order},
        payment::{MethodView, ModeView},
        reconciliation::ReasonView,
    },
};
use domain::{
    AppId, ExceptionId, Mode, OperatorId, PaymentId,
    access::{Reach, ReadReports, Right},
    operators::Staff,
    payments::Page,
    settlements::{CaseOf, Exception, ExceptionFilter, ExceptionStatus, KeepsExceptions},
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators may see of exceptions.
pub struct ExceptionsApi;

#[OpenApi]
impl ExceptionsApi {
    /// List exceptions, newest first unless asked otherwise
    ///
    /// Filters combine. Those about payments of your applications; lines that are about nothing expected too, with a grant for
    /// all applications.
    #[oai(
        path = "/admin/reconciliation/exceptions",
        method = "get",
        operation_id = "listExceptions",
        tag = "Tag::Reconciliation"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn list(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// In this state.
        status: Query<Option<ExceptionStatusView>>,
        /// Only those about which somebody has still something to do.
        waiting: Query<Option<bool>>,
        /// For this reason.
        reason: Query<Option<ReasonView>>,
        /// Of this gateway.
        gateway: Query<Option<MethodView>>,
        /// About money of this application.
        #[oai(name = "applicationId")]
        application_id: Query<Option<Id<AppId>>>,
        /// That this operator looks after.
        #[oai(name = "ownerId")]
        owner: Query<Option<Id<OperatorId>>>,
        /// Only those that nobody looks after.
        unowned: Query<Option<bool>>,
        /// About this payment.
        #[oai(name = "paymentId")]
        payment: Query<Option<Id<PaymentId>>>,
        /// Found first at or after this instant.
        from: Query<Option<Instant>>,
        /// Found first at or before this instant.
        to: Query<Option<Instant>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
        /// Which way, by when they were found first.
        order: Query<Option<Order>>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Listed<ExceptionView>, Refusal> {
        let page = envelope::page(page.0, size.0, cursor.0.as_deref())?;
        let filter = ExceptionFilter {
            mode: mode.0.map_or(Mode::Live, Into::into),
            statuses: statuses(status.0, waiting.0),
            reason: reason.0.map(Into::into),
            gateway: gateway.0.map(Into::into),
            app: application_id.0.map(|app| app.0),
            owner: owner.0.map(|owner| owner.0),
            unowned: unowned.0.unwrap_or_default(),
            payment: payment.0.map(|payment| payment.0),
            from: from.0.map(|from| from.0),
            to: to.0.map(|to| to.0),
            oldest_first: order.0 == Some(Order::Asc),
        };
        let found = house.store.exceptions(who.granted.reach(), &filter, page).await?;
        let next = list::next(&found.items, page, |last| (last.opened_at, last.id.as_u128()));
        let staff = staff(&house).await?;
        let views = found.items.iter().map(|exception| ExceptionView::of(exception, &staff)).collect();
        Ok(Listed::page(views, Pagination::new(page, found.total, next)))
    }

    /// Take exceptions away as a file
    ///
    /// One exception a line, newest first unless asked otherwise. Filters combine.
    #[oai(
        path = "/admin/reconciliation/exceptions/export",
        method = "get",
        operation_id = "exportExceptions",
        tag = "Tag::Reconciliation"
    )]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn export(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
        /// In this state.
        status: Query<Option<ExceptionStatusView>>,
        /// Only those about which somebody has still something to do.
        waiting: Query<Option<bool>>,
        /// For this reason.
        reason: Query<Option<ReasonView>>,
        /// Of this gateway.
        gateway: Query<Option<MethodView>>,
        /// About money of this application.
        #[oai(name = "applicationId")]
        application_id: Query<Option<Id<AppId>>>,
        /// That this operator looks after.
        #[oai(name = "ownerId")]
        owner: Query<Option<Id<OperatorId>>>,
        /// Only those that nobody looks after.
        unowned: Query<Option<bool>>,
        /// About this payment.
        #[oai(name = "paymentId")]
        payment: Query<Option<Id<PaymentId>>>,
        /// Found first at or after this instant.
        from: Query<Option<Instant>>,
        /// Found first at or before this instant.
        to: Query<Option<Instant>>,
        /// Which way, by when they were found first.
        order: Query<Option<Order>>,
        /// Whether the file begins with the mark by which spreadsheets know UTF-8.
        bom: Query<Option<bool>>,
        /// What kind of file; CSV when left out.
        format: Query<Option<FormatView>>,
    ) -> Result<File, Refusal> {
        let turn = table::turn()?;
        let filter = ExceptionFilter {
            mode: mode.0.map_or(Mode::Live, Into::into),
            statuses: statuses(status.0, waiting.0),
            reason: reason.0.map(Into::into),
            gateway: gateway.0.map(Into::into),
            app: application_id.0.map(|app| app.0),
            owner: owner.0.map(|owner| owner.0),
            unowned: unowned.0.unwrap_or_default(),
            payment: payment.0.map(|payment| payment.0),
            from: from.0.map(|from| from.0),
            to: to.0.map(|to| to.0),
            oldest_first: order.0 == Some(Order::Asc),
        };
        let (reach, staff) = (who.granted.reach().clone(), staff(&house).await?);
        let named = Named::of("exceptions", format.0, bom.0);
        Ok(File::writing(named, &COLUMNS, turn, move |mut pages| async move {
            let mut page = Page { page: 0, size: PAGE_ROWS, after: None };
            loop {
                let found = house.store.exceptions(&reach, &filter, page).await.map_err(std::io::Error::other)?;
                let Some(last) = found.items.last() else { return Ok(pages) };
                page.after = Some((last.opened_at, last.id.as_u128()));
                let rows = found.items.iter().map(|exception| row(exception, &staff)).collect();
                if !pages.send(rows).await? {
                    return Ok(pages);
                }
            }
        }))
    }

    /// What waits, by how long
    ///
    /// By gateway, currency and reason; what is resolved or closed is not counted.
    #[oai(
        path = "/admin/reconciliation/exceptions/ageing",
        method = "get",
        operation_id = "getExceptionAgeing",
        tag = "Tag::Reconciliation"
    )]
    async fn ageing(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// LIVE when left out.
        mode: Query<Option<ModeView>>,
    ) -> Result<Shown<Vec<ExceptionAgeView>>, Refusal> {
        let mode = mode.0.map_or(Mode::Live, Into::into);
        let ages = house.store.exceptions_by_age(who.granted.reach(), mode, who.at).await?;
        Ok(Shown::of(ages.iter().map(ExceptionAgeView::from).collect()))
    }

    /// One exception, with all that is known about it
    ///
    /// As it stands now, with what a remedy would book.
    #[oai(
        path = "/admin/reconciliation/exceptions/:id",
        method = "get",
        operation_id = "getException",
        tag = "Tag::Reconciliation"
    )]
    async fn get(
        &self,
        house: House,
        who: Operator<ReadReports>,
        /// The exception's id.
        id: Path<Id<ExceptionId>>,
    ) -> Result<Shown<ExceptionCaseView>, Refusal> {
        let exception = within_reach(&house, &who, id.0.0).await?;
        let outstanding = house.store.outstanding(&exception).await?;
        Ok(Shown::of(ExceptionCaseView {
            exception: ExceptionView::of(&exception, &staff(&house).await?),
            outstanding: OutstandingView::from(&outstanding),
            entries: casework::entries(&house, exception.scope, CaseOf::Exception(exception.id)).await?,
        }))
    }
}

/// The exception, if the operator's grant extends to it. One that it does not extend to is not there, and is on record.
async fn within_reach<R: Right>(house: &House, who: &Operator<R>, id: ExceptionId) -> Result<Exception, Refusal> {
    let found = house.store.exception_within(&Reach::Everywhere, id).await?;
    let exception = found.ok_or_else(|| Refusal::not_found("exception"))?;
    who.reaches(exception.found.of.map(|of| of.app), "exception").await?;
    Ok(exception)
}

fn statuses(status: Option<ExceptionStatusView>, waiting: Option<bool>) -> Vec<ExceptionStatus> {
    let is_wanted = |one: &ExceptionStatus| {
        status.is_none_or(|status| ExceptionStatus::from(status) == *one) && (waiting != Some(true) || one.goes_on())
    };
    ExceptionStatus::ALL.iter().copied().filter(is_wanted).collect()
}

const COLUMNS: [&str; 20] = [
    "id",
    "status",
    "reason",
    "gateway",
    "application_id",
    "payment_id",
    "refund_id",
    "gateway_txn_id",
    "currency",
    "expected_minor",
    "settled_gross_minor",
    "settled_fee_minor",
    "settled_net_minor",
    "owner",
    "remedy",
    "amount_minor",
    "note",
    "adjusted_minor",
    "opened_at",
    "updated_at",
];

fn row(exception: &Exception, staff: &Staff) -> Row {
    let (found, resolution) = (&exception.found, exception.state.resolution());
    let (of, settled) = (found.of.as_ref(), found.settled);
    let id = |id: Option<String>| Cell::maybe(id.as_deref());
    let owner = exception.owner.and_then(|owner| staff.operator(owner));
    vec![
        exception.id.to_string().into(),
        exception.state.status().as_str().into(),
        exception.reason.as_str().into(),
        found.gateway.as_str().into(),
        id(of.map(|of| of.app.to_string())),
        id(of.map(|of| of.payment.to_string())),
        id(of.and_then(|of| of.refund).map(|refund| refund.to_string())),
        Cell::maybe(found.transaction.as_deref()),
        found.currency.code().into(),
        of.map(|of| of.expected).into(),
        settled.gross.into(),
        settled.fee.into(),
        settled.net.into(),
        Cell::maybe(owner.map(|owner| owner.name.as_str())),
        Cell::maybe(resolution.map(|resolution| resolution.remedy.as_str())),
        resolution.map(|resolution| resolution.amount_minor).into(),
        Cell::maybe(resolution.map(|resolution| resolution.note.as_str())),
        exception.adjusted_minor.into(),
        instant::text(exception.opened_at).into(),
        instant::text(exception.updated_at).into(),
    ]
}
