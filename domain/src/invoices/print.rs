//! An invoice, its credit notes and its receipts on paper: what stands on them is looked up, and handed to the printer.

use super::{
    FindsInvoices, Invoice, KeepsLogos,
    document::{Document, Issuer, PrintFailed, PrintOptions, Prints},
};
use crate::{
    apps::FindsApps,
    decision::StoreFailed,
    ids::{CreditNoteId, PaymentId},
};

/// What of an invoice is wanted on paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// Itself.
    Invoice,
    /// What takes something off it.
    CreditNote(CreditNoteId),
    /// That one payment of it came.
    Receipt(PaymentId),
}

/// A printed document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// Its number; none on a draft.
    pub number: Option<String>,
    /// It as a PDF.
    pub pdf: Vec<u8>,
}

impl Paper {
    /// What it is called where it is kept.
    pub fn file_name(&self) -> String {
        file_name(self.number.as_deref())
    }
}

/// What a paper of a number is called where it is kept: a name without a slash, whatever the application puts before its
/// numbers. A draft has no number.
pub fn file_name(number: Option<&str>) -> String {
    format!("{}.pdf", number.unwrap_or("draft").replace('/', "-"))
}

/// Why there is no paper.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotPrinted {
    /// The invoice has no such credit note.
    #[error("the invoice has no such credit note")]
    NoCreditNote,
    /// The invoice has no such payment.
    #[error("the invoice has no such payment")]
    NoPayment,
    /// The payment's money has not come.
    #[error("there is no receipt of a payment whose money has not come")]
    NotPaid,
    /// The printer failed.
    #[error(transparent)]
    Printer(#[from] PrintFailed),
    /// The store failed.
    #[error(transparent)]
    Store(#[from] StoreFailed),
}

/// Prints what is wanted of an invoice. `public_url` is the house's own address, which the payable link begins with.
///
/// A logo that cannot be read is left out, because what is owed must be told all the same.
pub async fn print<Store>(
    store: &Store,
    printer: &impl Prints,
    public_url: &str,
    invoice: &Invoice,
    (wanted, options): (Wanted, PrintOptions),
) -> Result<Paper, NotPrinted>
where
    Store: FindsApps + FindsInvoices + KeepsLogos,
{
    let mut document = document(store, public_url, invoice, wanted).await?;
    let mut printed = printer.print(&document, options).await;
    if printed == Err(PrintFailed::Logo) {
        document.brand.logo = None;
        printed = printer.print(&document, options).await;
    }
    Ok(Paper { number: document.number, pdf: printed? })
}

/// What stands on the paper that is wanted of an invoice.
pub async fn document<Store>(
    store: &Store,
    public_url: &str,
    invoice: &Invoice,
    wanted: Wanted,
) -> Result<Document, NotPrinted>
where
    Store: FindsApps + FindsInvoices + KeepsLogos,
{
    let scope = invoice.scope;
    let version = invoice.state.issued().map(|_| invoice.template);
    let template = store.template(scope, version).await?;
    let logo = match template.wording.logo {
        Some(name) => store.logo(scope, name).await?,
        None => None,
    };
    let app = store.app(scope.app).await?;
    let branding = app.as_ref().map(|app| app.settings.branding.clone()).unwrap_or_default();
    let shop = branding.display_name.or(app.map(|app| app.name)).unwrap_or_default();
    let accent_color = branding.accent_color.as_deref();
    let issuer = Issuer { template: &template, logo: logo.as_ref(), shop: &shop, accent_color };
    match wanted {
        Wanted::Invoice => Ok(Document::invoice(invoice, &issuer, Some(&invoice.payable_url(public_url)))),
        Wanted::CreditNote(id) => {
            let note = invoice.credit_notes.iter().find(|note| note.id == id).ok_or(NotPrinted::NoCreditNote)?;
            Ok(Document::credit_note(invoice, note, &issuer))
        }
        Wanted::Receipt(id) => {
            let payments = store.payments_of_invoice(scope, invoice.id).await?;
            let payment = payments.iter().find(|payment| payment.id == id).ok_or(NotPrinted::NoPayment)?;
            Document::receipt(invoice, payment, &issuer).ok_or(NotPrinted::NotPaid)
        }
    }
}
