//! An invoice as its customer sees it: whoever has the link.

use super::{
    InvoiceStatusView,
    template::TemplateView,
    view::{InstallmentView, LineItemView, line_items},
};
use crate::wire::payment::PaymentStatusView;
use domain::{
    Timestamp,
    invoices::{Invoice, Template},
    payments::Payment,
};
use poem_openapi::Object;

/// An invoice, as its customer sees it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "PayableInvoice", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct PayableInvoiceView {
    /// What people call it.
    pub invoice_number: String,
    /// Where it stands.
    pub status: InvoiceStatusView,
    /// Its ISO-4217 code.
    pub currency: String,
    /// What it comes to, in minor units.
    pub total_minor: i64,
    /// What is paid of it, in minor units.
    pub amount_paid_minor: i64,
    /// What is still owed, in minor units.
    pub amount_due_minor: i64,
    /// What is still owed, as people read it.
    pub amount_due_display: String,
    /// The day on which it is due.
    pub due_date: Option<String>,
    /// What it is for.
    pub line_items: Vec<LineItemView>,
    /// The parts it is paid in; empty when it is paid in one.
    pub installments: Vec<InstallmentView>,
    /// How the company shows itself.
    pub branding: TemplateView,
    /// Where its newest payment stands; absent when none was begun.
    pub payment_status: Option<PaymentStatusView>,
    /// Where it is paid; absent when nothing is owed.
    pub checkout_url: Option<String>,
}

/// What customers get a link to an invoice by
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "PayableLink", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct PayableLinkView {
    /// The invoice's unguessable name.
    pub reference: String,
    /// Where its customer reads and pays it.
    pub checkout_url: String,
}

impl PayableLinkView {
    /// The link to an invoice.
    pub fn of(invoice: &Invoice, public_url: &str) -> PayableLinkView {
        let checkout_url = invoice.payable_url(public_url);
        PayableLinkView { reference: invoice.reference.to_string(), checkout_url }
    }
}

impl PayableInvoiceView {
    /// The invoice as it is at that instant; none while it is a draft.
    pub fn of(
        invoice: &Invoice,
        (template, shop): (&Template, &str),
        newest: Option<&Payment>,
        at: Timestamp,
        public_url: &str,
    ) -> Option<PayableInvoiceView> {
        let mut branding = TemplateView::of(template, public_url);
        branding.company_name.get_or_insert_with(|| shop.to_owned());
        Some(PayableInvoiceView {
            invoice_number: invoice.state.issued()?.number.text.clone(),
            status: invoice.status(at).into(),
            currency: invoice.currency().to_string(),
            total_minor: invoice.totals.total.minor(),
            amount_paid_minor: invoice.money.applied_minor(),
            amount_due_minor: invoice.outstanding_minor(),
            amount_due_display: invoice.outstanding().to_string(),
            due_date: invoice.due_on.map(|day| day.to_string()),
            line_items: line_items(invoice),
            installments: InstallmentView::all(invoice, at),
            branding,
            payment_status: newest.map(|payment| payment.state.status().into()),
            checkout_url: invoice.state.is_open().then(|| invoice.payable_url(public_url)),
        })
    }
}
