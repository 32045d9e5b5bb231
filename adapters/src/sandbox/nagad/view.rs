//! How the machine API and in-process tests see an order.

use serde::Serialize;

use super::Gateway;
use super::order::{Order, Step};
use crate::sandbox::decimal;

/// Most orders in one list.
const LISTED_MAX: usize = 100;

/// An order, as a test or a demo wants to see it.
#[derive(Clone, Debug, Serialize)]
pub struct OrderView {
    /// The gateway's name of the payment.
    pub payment_ref_id: String,
    /// The merchant that placed it.
    pub merchant_id: String,
    /// The merchant's id of the attempt.
    pub order_id: String,
    /// Decimal text in taka.
    pub amount: String,
    /// How far it came.
    pub status: &'static str,
    /// Empty until paid.
    pub issuer_payment_ref_no: String,
    /// The hosted page.
    pub page_url: String,
    /// How often merchants were told what became of it, since it ended.
    pub asked_about: u32,
    /// What was given back, oldest first.
    pub cancels: Vec<CancelView>,
}

/// A refund that was made.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CancelView {
    /// The gateway's id of it.
    pub cancel_trx_id: String,
    /// The merchant's.
    pub reference_no: String,
    /// Decimal text in taka.
    pub amount: String,
    /// The day of the payment, as the merchant said it.
    pub original_request_date: String,
}

impl OrderView {
    pub(super) fn of(order: &Order, gateway: &Gateway) -> Self {
        let cancels = order.cancels.iter().map(|cancel| CancelView {
            cancel_trx_id: cancel.trx_id.clone(),
            reference_no: cancel.reference_no.clone(),
            amount: decimal::show(cancel.amount),
            original_request_date: cancel.original_request_date.clone(),
        });
        Self {
            payment_ref_id: order.reference.clone(),
            merchant_id: order.merchant_id.clone(),
            order_id: order.order_id.clone(),
            amount: decimal::show(order.amount),
            status: order.status(),
            issuer_payment_ref_no: order.issuer_ref.clone(),
            page_url: gateway.page_url(order),
            asked_about: order.asked_about,
            cancels: cancels.collect(),
        }
    }
}

impl Gateway {
    /// The orders that were placed, newest first and at most a hundred; of one `order_id` when one is named.
    #[must_use]
    pub fn orders(&self, order_id: Option<&str>) -> Vec<OrderView> {
        let book = self.book();
        let wanted =
            |order: &&Order| order.step != Step::Announced && order_id.is_none_or(|wanted| order.order_id == wanted);
        book.newest().filter(wanted).take(LISTED_MAX).map(|order| OrderView::of(order, self)).collect()
    }

    /// One order, by the gateway's name of it.
    #[must_use]
    pub fn view(&self, reference: &str) -> Option<OrderView> {
        self.book().at(reference).map(|order| OrderView::of(order, self))
    }
}
