//! Disputes as a file: one line each, newest first, read and written a page at a time.

use crate::{
    http::admin::table::{Cell, PAGE_ROWS, Pages, Row},
    wire::instant,
};
use domain::{
    access::Reach,
    payments::Page,
    settlements::{Dispute, DisputeFilter, KeepsDisputes},
};

/// The columns of such a file.
pub(super) const COLUMNS: [&str; 17] = [
    "id",
    "application_id",
    "mode",
    "gateway",
    "status",
    "payment_id",
    "gateway_txn_id",
    "case_number",
    "reason",
    "amount_minor",
    "fee_minor",
    "currency",
    "evidence_due_on",
    "recorded_at",
    "taken_at",
    "ended_at",
    "updated_at",
];

/// Writes every dispute that is wanted, a page at a time.
pub(super) async fn write(
    store: &impl KeepsDisputes,
    reach: &Reach,
    filter: DisputeFilter,
    mut pages: Pages,
) -> std::io::Result<Pages> {
    let mut page = Page { page: 0, size: PAGE_ROWS, after: None };
    loop {
        let found = store.disputes(reach, filter, page).await.map_err(std::io::Error::other)?;
        let Some(last) = found.items.last() else { return Ok(pages) };
        page.after = Some((last.recorded.at, last.id.as_u128()));
        if !pages.send(found.items.iter().map(row).collect()).await? {
            return Ok(pages);
        }
    }
}

fn row(dispute: &Dispute) -> Row {
    let time = |at: Option<_>| at.map_or(Cell::Empty, |at| Cell::Text(instant::text(at)));
    vec![
        dispute.id.to_string().into(),
        dispute.scope.app.to_string().into(),
        dispute.scope.mode.as_str().into(),
        dispute.gateway.as_str().into(),
        dispute.status().as_str().into(),
        dispute.payment.to_string().into(),
        dispute.of.gateway_txn_id.as_str().into(),
        dispute.case_number.as_str().into(),
        dispute.reason.as_str().into(),
        dispute.amount.minor().into(),
        dispute.fee.map(|fee| fee.minor()).into(),
        dispute.amount.currency().code().into(),
        dispute.evidence_due.map_or(Cell::Empty, |day| day.to_string().into()),
        instant::text(dispute.recorded.at).into(),
        time(dispute.in_book.map(|it| it.taken_at)),
        time(dispute.state.ended_at()),
        instant::text(dispute.updated_at).into(),
    ]
}
