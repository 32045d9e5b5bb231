//! What operators print.

use super::{invoices::reached, operator::Operator};
use crate::{
    house::House,
    http::{
        Tag,
        envelope::Shown,
        invoice_desk as desk,
        paper::{PdfFile, print, write_out},
        refusal::Refusal,
    },
    wire::{ids::Id, invoice::PaperView},
};
use domain::{CreditNoteId, InvoiceId, PaymentId, access::ReadInvoices, invoices::Wanted};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators print of the invoices that they may see.
pub struct AdminPapersApi;

#[OpenApi]
impl AdminPapersApi {
    /// An invoice as PDF
    ///
    /// As it stands now: what is paid of it, and PAID, VOID or DRAFT across it. With the fields of Mushak-6.3 when the
    /// template has a business identification number.
    #[oai(path = "/admin/invoices/:id/pdf", method = "get", operation_id = "printAnyInvoice", tag = "Tag::Invoices")]
    async fn invoice(
        &self,
        house: House,
        who: Operator<ReadInvoices>,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
        /// As PDF/A-2a, for an archive.
        archival: Query<Option<bool>>,
    ) -> Result<PdfFile, Refusal> {
        let invoice = desk::find(&house, reached(&house, &who, id.0.0).await?, id.0.0).await?;
        print(&house, &invoice, Wanted::Invoice, archival.0.unwrap_or(false)).await
    }

    /// What stands on an invoice's paper
    ///
    /// Every text and number as it is printed now, written out for the template of this server: whoever has the same
    /// template makes the same PDF of it, byte for byte, without asking the server for each.
    #[oai(
        path = "/admin/invoices/:id/paper",
        method = "get",
        operation_id = "writeOutAnyInvoice",
        tag = "Tag::Invoices"
    )]
    async fn paper(
        &self,
        house: House,
        who: Operator<ReadInvoices>,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
    ) -> Result<Shown<PaperView>, Refusal> {
        let invoice = desk::find(&house, reached(&house, &who, id.0.0).await?, id.0.0).await?;
        Ok(Shown::of(write_out(&house, &invoice).await?))
    }

    /// A credit note as PDF
    ///
    /// What it takes off its invoice, and why.
    #[oai(
        path = "/admin/invoices/:id/credit-notes/:note/pdf",
        method = "get",
        operation_id = "printAnyCreditNote",
        tag = "Tag::Invoices"
    )]
    async fn credit_note(
        &self,
        house: House,
        who: Operator<ReadInvoices>,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
        /// The credit note's id.
        note: Path<Id<CreditNoteId>>,
        /// As PDF/A-2a, for an archive.
        archival: Query<Option<bool>>,
    ) -> Result<PdfFile, Refusal> {
        let invoice = desk::find(&house, reached(&house, &who, id.0.0).await?, id.0.0).await?;
        print(&house, &invoice, Wanted::CreditNote(note.0.0), archival.0.unwrap_or(false)).await
    }

    /// The receipt of one payment of an invoice as PDF
    ///
    /// What came, when, which way, and what is still due. There is none before the money has come.
    #[oai(
        path = "/admin/invoices/:id/payments/:payment/receipt",
        method = "get",
        operation_id = "printAnyReceipt",
        tag = "Tag::Invoices"
    )]
    async fn receipt(
        &self,
        house: House,
        who: Operator<ReadInvoices>,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
        /// The payment's id.
        payment: Path<Id<PaymentId>>,
        /// As PDF/A-2a, for an archive.
        archival: Query<Option<bool>>,
    ) -> Result<PdfFile, Refusal> {
        let invoice = desk::find(&house, reached(&house, &who, id.0.0).await?, id.0.0).await?;
        print(&house, &invoice, Wanted::Receipt(payment.0.0), archival.0.unwrap_or(false)).await
    }
}
