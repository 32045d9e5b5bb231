//! Payments as a file for spreadsheets: one line each, newest first, read and written a page at a time.

use crate::{
    http::admin::table::{Cell, PAGE_ROWS, Pages, Row},
    wire::{instant, payment::PaymentView},
};
use domain::payments::{ListOrder, Payment, PaymentSearch, PaymentSort, SearchesPayments, Stretch};

/// Writes every payment of a search, a page at a time, newest first.
pub async fn write(store: &impl SearchesPayments, search: &PaymentSearch, mut pages: Pages) -> std::io::Result<Pages> {
    let (sort, order, mut after) = (PaymentSort::CreatedAt, ListOrder::Descending, None);
    loop {
        let stretch = Stretch { sort, order, skip: 0, size: PAGE_ROWS, after };
        let found = store.next_payments(search, stretch).await.map_err(std::io::Error::other)?;
        let Some(last) = found.last() else { return Ok(pages) };
        after = Some(last.mark(sort));
        if !pages.send(found.iter().map(row).collect()).await? {
            return Ok(pages);
        }
    }
}

/// The columns of such a file.
pub const COLUMNS: [&str; 22] = [
    "id",
    "reference",
    "application_id",
    "mode",
    "status",
    "amount_minor",
    "currency",
    "captured_minor",
    "refunded_minor",
    "gateway",
    "gateway_txn_id",
    "customer_reference",
    "customer_name",
    "customer_email",
    "customer_phone",
    "product_name",
    "failure_code",
    "late",
    "attempts",
    "expires_at",
    "created_at",
    "updated_at",
];

fn row(payment: &Payment) -> Row {
    let view = PaymentView::of(payment, "");
    let customer = &payment.customer;
    vec![
        payment.id.to_string().into(),
        view.reference.into(),
        payment.scope.app.to_string().into(),
        payment.scope.mode.as_str().into(),
        payment.state.status().as_str().into(),
        view.amount_minor.into(),
        view.currency.into(),
        view.captured_minor.into(),
        view.refunded_minor.into(),
        payment.shown_attempt().map(|attempt| attempt.method).or(payment.method).map_or("", |it| it.as_str()).into(),
        Cell::maybe(view.gateway_txn_id.as_deref()),
        customer.reference.as_str().into(),
        Cell::maybe(customer.name.as_deref()),
        Cell::maybe(customer.email.as_deref()),
        Cell::maybe(customer.phone.as_deref()),
        Cell::maybe(view.product_name.as_deref()),
        Cell::maybe(view.failure_code.as_deref()),
        view.late.map_or(Cell::Empty, |late| late.to_string().into()),
        i64::try_from(payment.attempts.len()).ok().into(),
        instant::text(payment.expires_at).into(),
        instant::text(payment.created_at).into(),
        instant::text(payment.updated_at).into(),
    ]
}
