//! Payments as a file for spreadsheets: one line each, newest first, read and written a page at a time.

use crate::{
    http::admin::csv,
    wire::{instant, payment::PaymentView},
};
use domain::payments::{ListOrder, Payment, PaymentSearch, PaymentSort, SearchesPayments, Stretch};

/// Writes every payment of a search, a page at a time, newest first.
pub async fn write(store: &impl SearchesPayments, search: &PaymentSearch, pages: &csv::Pages) -> std::io::Result<()> {
    let (sort, order, mut after) = (PaymentSort::CreatedAt, ListOrder::Descending, None);
    loop {
        let stretch = Stretch { sort, order, skip: 0, size: csv::PAGE_ROWS, after };
        let found = store.next_payments(search, stretch).await.map_err(std::io::Error::other)?;
        let Some(last) = found.last() else { return Ok(()) };
        after = Some(last.mark(sort));
        if !pages.send(csv::rows(found.iter().map(row))).await {
            return Ok(());
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

fn row(payment: &Payment) -> Vec<String> {
    let view = PaymentView::of(payment, "");
    let customer = &payment.customer;
    vec![
        payment.id.to_string(),
        view.reference,
        payment.scope.app.to_string(),
        payment.scope.mode.as_str().to_owned(),
        payment.state.status().as_str().to_owned(),
        view.amount_minor.to_string(),
        view.currency,
        view.captured_minor.to_string(),
        view.refunded_minor.to_string(),
        payment
            .shown_attempt()
            .map(|attempt| attempt.method)
            .or(payment.method)
            .map_or("", |it| it.as_str())
            .to_owned(),
        csv::maybe(view.gateway_txn_id.as_deref()),
        csv::text(&customer.reference),
        csv::maybe(customer.name.as_deref()),
        csv::maybe(customer.email.as_deref()),
        csv::maybe(customer.phone.as_deref()),
        csv::maybe(view.product_name.as_deref()),
        view.failure_code.unwrap_or_default(),
        view.late.map_or_else(String::new, |late| late.to_string()),
        payment.attempts.len().to_string(),
        instant::text(payment.expires_at),
        instant::text(payment.created_at),
        instant::text(payment.updated_at),
    ]
}
