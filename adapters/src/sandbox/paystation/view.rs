//! How the machine API and in-process tests see an invoice.

use serde::Serialize;
use serde_json::Value;

use super::Gateway;
use super::invoice::Invoice;
use crate::sandbox::decimal;

/// Most invoices in one list.
const LISTED_MAX: usize = 100;

/// An invoice, as a test or a demo wants to see it.
#[derive(Clone, Debug, Serialize)]
pub struct InvoiceView {
    /// The number in the address of its page.
    pub number: String,
    /// The merchant that asked for it.
    pub merchant_id: String,
    /// The merchant's id of the attempt.
    pub invoice_number: String,
    /// Decimal text in taka.
    pub request_amount: String,
    /// `processing`, or how it ended.
    pub trx_status: &'static str,
    /// Empty until paid.
    pub trx_id: String,
    /// The hosted page.
    pub page_url: String,
    /// How often merchants were told what became of it, since it ended.
    pub asked_about: u32,
    /// The notifications that were sent, with what came back.
    pub ipns: Vec<Ipn>,
}

/// A notification that was sent.
#[derive(Clone, Debug, Serialize)]
pub struct Ipn {
    /// Where it went.
    pub url: String,
    /// The posted object.
    pub body: Value,
    /// What came back: an HTTP status, or why there was none.
    pub reply: String,
}

impl InvoiceView {
    pub(super) fn of(invoice: &Invoice, gateway: &Gateway) -> Self {
        Self {
            number: invoice.number.clone(),
            merchant_id: invoice.merchant_id.clone(),
            invoice_number: invoice.invoice_number.clone(),
            request_amount: decimal::show(invoice.asked),
            trx_status: invoice.state.status(),
            trx_id: invoice.trx_id.clone(),
            page_url: gateway.page_url(invoice),
            asked_about: invoice.asked_about,
            ipns: invoice.ipns.clone(),
        }
    }
}

impl Gateway {
    /// The invoices, newest first and at most a hundred; of one `invoice_number` when one is named.
    #[must_use]
    pub fn invoices(&self, invoice_number: Option<&str>) -> Vec<InvoiceView> {
        let book = self.book();
        let wanted = |invoice: &&Invoice| invoice_number.is_none_or(|number| invoice.invoice_number == number);
        book.newest().filter(wanted).take(LISTED_MAX).map(|invoice| InvoiceView::of(invoice, self)).collect()
    }

    /// One invoice, by the number of its page.
    #[must_use]
    pub fn view(&self, number: &str) -> Option<InvoiceView> {
        self.book().at(number).map(|invoice| InvoiceView::of(invoice, self))
    }
}
