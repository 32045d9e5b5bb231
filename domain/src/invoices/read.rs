//! Reading invoices and templates; every look-up but the one by an unguessable reference is within a scope.

use super::{
    invoice::{Invoice, InvoiceReference, InvoiceStatus},
    logo::{Logo, LogoDigest},
    template::Template,
};
use crate::{
    access::Reach,
    decision::StoreFailed,
    ids::{AppId, InvoiceId},
    payments::{ListOrder, Page, PageOf, Payment},
    scope::{Mode, Scope},
    time::Timestamp,
};
use std::future::Future;

/// Which invoices to list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InvoiceFilter {
    /// Of this customer.
    pub customer: Option<String>,
    /// That stand there. `Overdue` is asked by `at`; `Issued` and `PartiallyPaid` have those that are overdue too.
    pub status: Option<(InvoiceStatus, Timestamp)>,
    /// With this number.
    pub number: Option<String>,
    /// Made at or after.
    pub from: Option<Timestamp>,
    /// Made before or at.
    pub to: Option<Timestamp>,
}

/// Whose invoices are listed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvoicesOf {
    /// Of these applications.
    pub reach: Reach,
    /// Of this one among them.
    pub app: Option<AppId>,
    /// Of this mode.
    pub mode: Option<Mode>,
}

impl InvoicesOf {
    /// An application's own.
    pub fn own(scope: Scope) -> InvoicesOf {
        InvoicesOf { reach: Reach::Apps([scope.app].into()), app: Some(scope.app), mode: Some(scope.mode) }
    }

    /// Whether a scope's invoices are among them.
    pub fn covers(&self, scope: Scope) -> bool {
        self.reach.covers(scope.app)
            && self.app.is_none_or(|app| app == scope.app)
            && self.mode.is_none_or(|mode| mode == scope.mode)
    }
}

/// Finds invoices, to look at and not to decide by.
pub trait FindsInvoices: Send + Sync {
    /// By id, within a scope.
    fn invoice(&self, scope: Scope, id: InvoiceId)
    -> impl Future<Output = Result<Option<Invoice>, StoreFailed>> + Send;

    /// By the reference in a link; whoever has it may see the page.
    fn invoice_by_reference(
        &self,
        reference: InvoiceReference,
    ) -> impl Future<Output = Result<Option<Invoice>, StoreFailed>> + Send;

    /// A page of invoices, by when they were made.
    fn invoices(
        &self,
        of: &InvoicesOf,
        filter: &InvoiceFilter,
        order: ListOrder,
        page: Page,
    ) -> impl Future<Output = Result<PageOf<Invoice>, StoreFailed>> + Send;

    /// The payments of an invoice, oldest first.
    fn payments_of_invoice(
        &self,
        scope: Scope,
        id: InvoiceId,
    ) -> impl Future<Output = Result<Vec<Payment>, StoreFailed>> + Send;

    /// Where an invoice is kept, whoever's it is: to ask whether the operator may see it.
    fn scope_of_invoice(&self, id: InvoiceId) -> impl Future<Output = Result<Option<Scope>, StoreFailed>> + Send;

    /// Invoices in whose calendar something has come, by the clock of each scope, oldest first.
    fn due_invoices(&self, limit: u32) -> impl Future<Output = Result<Vec<(Scope, InvoiceId)>, StoreFailed>> + Send;

    /// Invoices whose mail is due, by the clock of each scope, oldest first.
    fn due_invoice_mails(
        &self,
        limit: u32,
    ) -> impl Future<Output = Result<Vec<(Scope, InvoiceId)>, StoreFailed>> + Send;

    /// A version of a scope's template; the newest when none is named, and what everybody begins with when there is none.
    fn template(
        &self,
        scope: Scope,
        version: Option<u32>,
    ) -> impl Future<Output = Result<Template, StoreFailed>> + Send;
}

/// Keeps the logos of templates. They are named by their bytes, so that keeping one again changes nothing.
pub trait KeepsLogos: Send + Sync {
    /// Keeps one, for whichever version of the template names it.
    fn keep_logo(
        &self,
        scope: Scope,
        logo: &Logo,
        at: Timestamp,
    ) -> impl Future<Output = Result<LogoDigest, StoreFailed>> + Send;

    /// One of a scope's logos.
    fn logo(&self, scope: Scope, name: LogoDigest) -> impl Future<Output = Result<Option<Logo>, StoreFailed>> + Send;

    /// A logo, whoever's it is: it stands on public pages, and its name is its bytes.
    fn public_logo(&self, name: LogoDigest) -> impl Future<Output = Result<Option<Logo>, StoreFailed>> + Send;
}
