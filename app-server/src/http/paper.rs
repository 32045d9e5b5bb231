//! Invoices, credit notes and receipts on paper, for whoever may read what stands on them.

use super::refusal::{ErrorCode, Refusal, broken};
use crate::house::House;
use domain::{
    CreditNoteId, PaymentId,
    invoices::{
        FindsInvoices, Invoice, KeepsLogos,
        document::{Document, Issuer, PrintFailed, PrintOptions, Prints},
    },
};
use poem::{IntoResponse, Response, http::header};
use poem_openapi::{
    ApiResponse,
    registry::{MetaMediaType, MetaResponse, MetaResponses, MetaSchema, MetaSchemaRef, Registry},
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

/// A PDF, and what it is called where it is kept.
#[derive(Debug)]
pub struct PdfFile {
    name: String,
    bytes: Vec<u8>,
}

/// Prints what is wanted of an invoice.
pub async fn print(house: &House, invoice: &Invoice, wanted: Wanted, archival: bool) -> Result<PdfFile, Refusal> {
    let scope = invoice.scope;
    let version = invoice.state.issued().map(|_| invoice.template);
    let template = house.store.template(scope, version).await?;
    let logo = match template.wording.logo {
        Some(name) => house.store.logo(scope, name).await?,
        None => None,
    };
    let branding = house.app_of(scope).await?;
    let shop = branding.settings.branding.display_name.as_deref().unwrap_or(&branding.name);
    let accent_color = branding.settings.branding.accent_color.as_deref();
    let issuer = Issuer { template: &template, logo: logo.as_ref(), shop, accent_color };
    let document = match wanted {
        Wanted::Invoice => {
            let link = format!("{}/pay/{}", house.public_url, invoice.reference);
            Document::invoice(invoice, &issuer, Some(&link))
        }
        Wanted::CreditNote(id) => {
            let note = invoice.credit_notes.iter().find(|note| note.id == id);
            Document::credit_note(invoice, note.ok_or_else(|| Refusal::not_found("credit note"))?, &issuer)
        }
        Wanted::Receipt(id) => {
            let payments = house.store.payments_of_invoice(scope, invoice.id).await?;
            let payment = payments.iter().find(|payment| payment.id == id);
            let payment = payment.ok_or_else(|| Refusal::not_found("payment"))?;
            Document::receipt(invoice, payment, &issuer).ok_or_else(|| {
                Refusal::new(ErrorCode::InvalidState, "there is no receipt of a payment whose money has not come")
            })?
        }
    };
    let name = format!("{}.pdf", document.number.as_deref().unwrap_or("draft"));
    let bytes = on_paper(house, document, PrintOptions { archival }).await?;
    Ok(PdfFile { name, bytes })
}

/// The pages; without the logo when that cannot be read, because what is owed must be told all the same.
async fn on_paper(house: &House, mut document: Document, options: PrintOptions) -> Result<Vec<u8>, Refusal> {
    let mut printed = house.printer.print(&document, options).await;
    if printed == Err(PrintFailed::Logo) {
        tracing::warn!("a logo could not be printed");
        document.brand.logo = None;
        printed = house.printer.print(&document, options).await;
    }
    printed.map_err(|failed| match failed {
        PrintFailed::Busy => {
            Refusal::new(ErrorCode::Unavailable, "too much is being printed at this moment").retry_after(2)
        }
        PrintFailed::Logo | PrintFailed::Broken(_) => broken(&failed.to_string()),
    })
}

impl IntoResponse for PdfFile {
    fn into_response(self) -> Response {
        // Numbers are letters, digits, and what a prefix may have; a name of a file has no slash.
        let name = self.name.replace('/', "-");
        Response::builder()
            .header(header::CONTENT_TYPE, "application/pdf")
            .header(header::CONTENT_DISPOSITION, format!("inline; filename=\"{name}\""))
            .header(header::CACHE_CONTROL, "private, no-store")
            .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
            .body(self.bytes)
    }
}

impl ApiResponse for PdfFile {
    fn meta() -> MetaResponses {
        let schema = MetaSchemaRef::Inline(Box::new(MetaSchema::new_with_format("string", "binary")));
        MetaResponses {
            responses: vec![MetaResponse {
                description: "The document as PDF, accessible (tagged); the same bytes as long as nothing on it changes.",
                status: Some(200),
                status_range: None,
                content: vec![MetaMediaType { content_type: "application/pdf", schema }],
                headers: Vec::new(),
            }],
        }
    }

    fn register(_: &mut Registry) {}
}
