//! What is polled while a customer waits.

use super::{
    instant::Instant,
    order::{self, LanguageView},
    payment::PaymentStatusView,
};
use domain::{orders::OrderCase, payments::Payment};
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
    /// The payment, and the order that it belongs to.
    pub fn of(
        transaction_id: String,
        payment: &Payment,
        case: Option<&OrderCase>,
        language: LanguageView,
    ) -> TransactionStatusView {
        let standing = case.map(OrderCase::standing);
        TransactionStatusView {
            transaction_id,
            status: payment.state.status().into(),
            order_id: case.map(|case| case.order.id.to_string()),
            order_number: case.map(|case| case.order.number.to_string()),
            order_status: standing.map(|standing| standing.status().as_str().to_owned()),
            order_status_label: standing.map(|standing| order::label(standing, language).to_owned()),
            order_status_message: standing.map(|standing| order::message(standing, language).to_owned()),
            order_status_severity: standing.map(|standing| standing.severity().as_str().to_owned()),
            created_at: Instant(payment.created_at),
        }
    }
}
