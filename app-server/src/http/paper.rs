//! Invoices, credit notes and receipts on paper, for whoever may read what stands on them.

use super::refusal::{ErrorCode, Refusal, broken};
use crate::{house::House, wire::invoice::PaperView};
use adapters::pdf;
use domain::invoices::{
    self, Invoice, NotPrinted, Paper, Wanted,
    document::{PrintFailed, PrintOptions},
};
use poem::{IntoResponse, Response, http::header};
use poem_openapi::{
    ApiResponse,
    registry::{MetaMediaType, MetaResponse, MetaResponses, MetaSchema, MetaSchemaRef, Registry},
};

/// A PDF that is answered.
#[derive(Debug)]
pub struct PdfFile(Paper);

/// Prints what is wanted of an invoice.
pub async fn print(house: &House, invoice: &Invoice, wanted: Wanted, archival: bool) -> Result<PdfFile, Refusal> {
    let wanted = (wanted, PrintOptions { archival });
    let printed = invoices::print(&house.store, &house.printer, &house.public_url, invoice, wanted).await;
    printed.map(PdfFile).map_err(refused)
}

/// What stands on an invoice's paper, for whoever lays it out. A logo that is no picture is left out.
pub async fn write_out(house: &House, invoice: &Invoice) -> Result<PaperView, Refusal> {
    let document = invoices::document_of(&house.store, &house.public_url, invoice, Wanted::Invoice).await;
    let mut document = document.map_err(refused)?;
    let mut written = pdf::Paper::of(&document);
    if written == Err(PrintFailed::Logo) {
        document.brand.logo = None;
        written = pdf::Paper::of(&document);
    }
    let paper = written.map_err(|failed| refused(failed.into()))?;
    Ok(PaperView::of(&document, paper))
}

fn refused(failed: NotPrinted) -> Refusal {
    match failed {
        NotPrinted::NoCreditNote => Refusal::not_found("credit note"),
        NotPrinted::NoPayment => Refusal::not_found("payment"),
        NotPrinted::NotPaid => Refusal::new(ErrorCode::InvalidState, failed.to_string()),
        NotPrinted::Printer(PrintFailed::Busy) => {
            Refusal::new(ErrorCode::Unavailable, "too much is being printed at this moment").retry_after(2)
        }
        NotPrinted::Printer(PrintFailed::Logo | PrintFailed::Broken(_)) => broken(&failed.to_string()),
        NotPrinted::Store(failed) => failed.into(),
    }
}

impl IntoResponse for PdfFile {
    fn into_response(self) -> Response {
        Response::builder()
            .header(header::CONTENT_TYPE, "application/pdf")
            .header(header::CONTENT_DISPOSITION, format!("inline; filename=\"{}\"", self.0.file_name()))
            .header(header::CACHE_CONTROL, "private, no-store")
            .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
            .body(self.0.pdf)
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
