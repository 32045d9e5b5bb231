//! How the machine API and in-process tests see a payment.

use serde::Serialize;

use super::book::Payment;
use super::{Gateway, dhaka};
use crate::sandbox::decimal;

/// Most payments in one list.
const LISTED_MAX: usize = 100;

/// A payment, as a test or a demo wants to see it.
#[derive(Clone, Debug, Serialize)]
pub struct PaymentView {
    /// The gateway's id of it.
    pub payment_id: String,
    /// The merchant.
    pub username: String,
    /// The merchant's number of it.
    pub invoice: String,
    /// `0011`, `0001` or `0000`.
    pub mode: &'static str,
    /// As it was sent.
    pub amount: String,
    /// Who pays, as the merchant told.
    pub payer_reference: String,
    /// How far the customer has come.
    pub step: &'static str,
    /// The customer's wallet, once known.
    pub wallet: Option<String>,
    /// The gateway's status: `Initiated` until it is executed.
    pub status: &'static str,
    /// The transaction, once money moved.
    pub trx_id: Option<String>,
    /// Where the browser comes back to.
    pub callback_url: String,
    /// How often execution was asked for.
    pub executes: u32,
    /// How often a refund was asked for, granted or not.
    pub refunds_asked: u32,
    /// Money that went back, oldest first.
    pub refunds: Vec<RefundView>,
    /// Dhaka local time.
    pub created_at: String,
}

/// A refund.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RefundView {
    /// The gateway's id of it.
    pub trx_id: String,
    /// Decimal text.
    pub amount: String,
}

impl PaymentView {
    pub(super) fn of(payment: &Payment) -> Self {
        let refund = |refund: &super::book::Refund| RefundView {
            trx_id: refund.trx_id.clone(),
            amount: decimal::show(refund.hundredths),
        };
        Self {
            payment_id: payment.id.clone(),
            username: payment.username.clone(),
            invoice: payment.invoice.clone(),
            mode: payment.mode.as_str(),
            amount: payment.amount.clone(),
            payer_reference: payment.payer_reference.clone(),
            step: payment.step.as_str(),
            wallet: payment.wallet.clone(),
            status: payment.executed.as_ref().map_or("Initiated", |executed| executed.outcome.as_str()),
            trx_id: payment.executed.as_ref().map(|executed| executed.trx_id.clone()),
            callback_url: payment.callback_url.clone(),
            executes: payment.executes,
            refunds_asked: payment.refunds_asked,
            refunds: payment.refunds.iter().map(refund).collect(),
            created_at: dhaka(payment.created_at),
        }
    }
}

impl Gateway {
    /// The payments, newest first and at most a hundred; of one invoice when one is named.
    #[must_use]
    pub fn payments(&self, invoice: Option<&str>) -> Vec<PaymentView> {
        let book = self.book();
        let wanted = book.newest().filter(|payment| invoice.is_none_or(|invoice| payment.invoice == invoice));
        wanted.take(LISTED_MAX).map(PaymentView::of).collect()
    }

    /// One payment.
    #[must_use]
    pub fn payment(&self, id: &str) -> Option<PaymentView> {
        self.book().payment(id).map(PaymentView::of)
    }

    /// Money goes back by somebody's hand in the merchant's portal, without the API. Answers its transaction.
    pub fn refund_by_hand(&self, id: &str, amount: &str) -> Option<String> {
        let hundredths = decimal::parse(amount)?;
        let (now, trx_id) = (self.now(), self.serial.letters(10).to_ascii_uppercase());
        let mut book = self.book();
        let payment = book.payment_mut(id).filter(|payment| (1..=payment.refundable()).contains(&hundredths))?;
        payment.refunds.push(super::book::Refund { trx_id: trx_id.clone(), hundredths, at: now });
        book.refer(id, &trx_id);
        Some(trx_id)
    }
}
