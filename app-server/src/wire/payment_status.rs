//! What is polled while a customer waits.

use super::{instant::Instant, payment::PaymentStatusView};
use domain::payments::Payment;
use poem_openapi::Object;

/// What is polled while a customer waits
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "TransactionStatus", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct TransactionStatusView {
    /// The transaction that was asked about.
    pub transaction_id: String,
    /// Where its payment stands.
    pub status: PaymentStatusView,
    /// The order; absent when the payment belongs to none.
    pub order_id: Option<String>,
    /// The order's number; absent when the payment belongs to none.
    pub order_number: Option<String>,
    /// Where the order stands; absent when the payment belongs to none.
    pub order_status: Option<String>,
    /// The same for people.
    pub order_status_label: Option<String>,
    /// A sentence about it for people.
    pub order_status_message: Option<String>,
    /// How it should be shown: info, success, warning or error.
    pub order_status_severity: Option<String>,
    /// When the payment was created.
    pub created_at: Instant,
}

impl TransactionStatusView {
    /// The payment's half; it belongs to no order.
    pub fn of(transaction_id: String, payment: &Payment) -> TransactionStatusView {
        TransactionStatusView {
            transaction_id,
            status: payment.state.status().into(),
            order_id: None,
            order_number: None,
            order_status: None,
            order_status_label: None,
            order_status_message: None,
            order_status_severity: None,
            created_at: Instant(payment.created_at),
        }
    }
}
