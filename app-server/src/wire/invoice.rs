//! Invoices as applications and operators read and write them, and as customers see them.

mod body;
mod paper;
mod payable;
mod template;
mod told;
mod view;

pub use body::{
    ChangeInvoiceBody, CreateCreditNoteBody, CreateInvoiceBody, NewInstallmentBody, NewLineItemBody,
    PutInstallmentsBody, SendInvoiceBody, VoidInvoiceBody,
};
use domain::invoices;
pub use paper::PaperView;
pub use payable::{PayableInvoiceView, PayableLinkView};
use poem_openapi::Enum;
pub use template::{PutTemplateBody, TemplateView};
pub use told::{InstallmentToldView, InvoicePaymentToldView, InvoiceToldView};
pub use view::{CreditNoteView, InstallmentView, InvoiceView};

/// Where an invoice stands
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "InvoiceStatus", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum InvoiceStatusView {
    /// It may still be changed, and nobody owes it.
    Draft,
    /// It is owed, and nothing of it is paid.
    Issued,
    /// A part of it is paid.
    PartiallyPaid,
    /// Nothing of it is owed any more.
    Paid,
    /// Something of it is owed after its day. It follows from the calendar and is kept nowhere.
    Overdue,
    /// It was given up.
    Void,
}

impl From<invoices::InvoiceStatus> for InvoiceStatusView {
    fn from(status: invoices::InvoiceStatus) -> Self {
        match status {
            invoices::InvoiceStatus::Draft => InvoiceStatusView::Draft,
            invoices::InvoiceStatus::Issued => InvoiceStatusView::Issued,
            invoices::InvoiceStatus::PartiallyPaid => InvoiceStatusView::PartiallyPaid,
            invoices::InvoiceStatus::Paid => InvoiceStatusView::Paid,
            invoices::InvoiceStatus::Overdue => InvoiceStatusView::Overdue,
            invoices::InvoiceStatus::Void => InvoiceStatusView::Void,
        }
    }
}

impl From<InvoiceStatusView> for invoices::InvoiceStatus {
    fn from(status: InvoiceStatusView) -> Self {
        match status {
            InvoiceStatusView::Draft => invoices::InvoiceStatus::Draft,
            InvoiceStatusView::Issued => invoices::InvoiceStatus::Issued,
            InvoiceStatusView::PartiallyPaid => invoices::InvoiceStatus::PartiallyPaid,
            InvoiceStatusView::Paid => invoices::InvoiceStatus::Paid,
            InvoiceStatusView::Overdue => invoices::InvoiceStatus::Overdue,
            InvoiceStatusView::Void => invoices::InvoiceStatus::Void,
        }
    }
}
