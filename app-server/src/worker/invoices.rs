//! Invoices: calendars are gone through, and mails are sent.

use crate::{house::House, worker::sweeps::each};
use domain::{
    InvoiceId, Scope, StoreFailed,
    invoices::{self, FindsInvoices},
    orders::NotMailed,
};

/// Invoices that one round takes on.
const BATCH_MAX: u32 = 200;

/// Goes through the calendars in which something has come. Answers of how many invoices.
pub async fn sweep(house: &House) -> Result<usize, StoreFailed> {
    let due = house.store.due_invoices(BATCH_MAX).await?;
    let sweep = |house: House, whom: (Scope, InvoiceId)| async move {
        invoices::sweep_due(&house.store, &house.clock, whom).await
    };
    Ok(each(house, due, sweep).await)
}

/// Sends the mails that are due. Answers how many were tried.
pub async fn mail(house: &House) -> Result<usize, StoreFailed> {
    let due = house.store.due_invoice_mails(BATCH_MAX).await?;
    let mail = |house: House, whom: (Scope, InvoiceId)| async move {
        let by = (&house.order_post, &house.printer, house.public_url.as_str());
        let tried = invoices::mail_due(&house.store, by, &house.clock, whom).await?;
        match &tried {
            Some(Err(NotMailed::NotConfigured)) => {
                tracing::info!(invoice.id = %whom.1, "an invoice is not mailed: no mail server is configured");
            }
            Some(Err(NotMailed::Failed(error))) => {
                tracing::warn!(invoice.id = %whom.1, error, "an invoice could not be mailed");
            }
            Some(Ok(())) | None => {}
        }
        Ok(tried.is_some())
    };
    Ok(each(house, due, mail).await)
}
