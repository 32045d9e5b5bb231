//! Invoices in memory: a case is an invoice and the register of its scope; templates lie in versions.

use super::{
    Kept, Memory, Noun,
    orders::Glance,
    read::{bound, cut, directed},
};
use crate::{
    decision::{Never, StoreFailed},
    ids::{AppId, InvoiceId},
    invoices::{
        FindsInvoices, Invoice, InvoiceCase, InvoiceEvent, InvoiceFilter, InvoiceMail, InvoiceReference, InvoiceStatus,
        InvoicesOf, KeepsLogos, Logo, LogoDigest, Register, Template,
    },
    payments::{ListOrder, Page, PageOf, Payment},
    scope::Scope,
    time::{Clock, Timestamp},
    webhooks::EventType,
};
use std::cmp::Ordering;

impl Noun for InvoiceCase {
    fn look(kept: &Kept, scope: Scope, id: InvoiceId) -> Option<InvoiceCase> {
        let invoice = kept.invoices.get(&(scope, id))?.clone();
        Some(InvoiceCase { invoice, register: kept.register(scope) })
    }

    fn lay(&self, kept: &mut Kept, scope: Scope) {
        kept.invoices.insert((scope, self.invoice.id), self.invoice.clone());
        kept.next_numbers.insert(scope, (self.register.next_invoice, self.register.next_credit_note));
    }

    fn bits(id: InvoiceId) -> u128 {
        id.as_u128()
    }

    fn told(&self, event: &InvoiceEvent) -> (Scope, EventType) {
        let kind = match event {
            InvoiceEvent::Issued => EventType::InvoiceIssued,
            InvoiceEvent::PaymentReceived { .. } => EventType::InvoicePaymentReceived,
            InvoiceEvent::Paid => EventType::InvoicePaid,
            InvoiceEvent::Overdue => EventType::InvoiceOverdue,
            InvoiceEvent::Voided => EventType::InvoiceVoided,
            InvoiceEvent::InstallmentDue { .. } => EventType::InstallmentDue,
            InvoiceEvent::InstallmentOverdue { .. } => EventType::InstallmentOverdue,
        };
        (self.invoice.scope, kind)
    }
}

impl Glance for InvoiceCase {
    fn glance(kept: &Kept, scope: Scope, name: &InvoiceId) -> Option<InvoiceCase> {
        InvoiceCase::look(kept, scope, *name)
    }
}

impl Glance for Register {
    fn glance(kept: &Kept, scope: Scope, (): &()) -> Option<Register> {
        Some(kept.register(scope))
    }
}

impl Noun for Template {
    fn look(kept: &Kept, scope: Scope, _: AppId) -> Option<Template> {
        Some(kept.template(scope, None))
    }

    fn lay(&self, kept: &mut Kept, scope: Scope) {
        kept.templates.insert((scope, self.version), self.clone());
    }

    fn bits(id: AppId) -> u128 {
        id.as_u128()
    }

    fn told(&self, event: &Never) -> (Scope, EventType) {
        match *event {}
    }
}

impl Kept {
    fn template(&self, scope: Scope, version: Option<u32>) -> Template {
        let mut own = self.templates.range((scope, 0)..=(scope, u32::MAX)).map(|(_, template)| template);
        let found = match version {
            Some(version) => self.templates.get(&(scope, version)),
            None => own.next_back(),
        };
        found.cloned().unwrap_or(Template::first(scope))
    }

    fn register(&self, scope: Scope) -> Register {
        let (invoice, credit_note) = self.next_numbers.get(&scope).copied().unwrap_or((1, 1));
        let template = self.template(scope, None);
        Register::new(invoice, credit_note, (template.version, &template.wording))
    }
}

fn wanted(invoice: &Invoice, filter: &InvoiceFilter) -> bool {
    let stands = |(status, at): (InvoiceStatus, Timestamp)| match status {
        InvoiceStatus::Overdue => invoice.status(at) == InvoiceStatus::Overdue,
        InvoiceStatus::Draft
        | InvoiceStatus::Issued
        | InvoiceStatus::PartiallyPaid
        | InvoiceStatus::Paid
        | InvoiceStatus::Void => invoice.state.status() == status,
    };
    let number = || invoice.state.issued().map(|issued| issued.number.text.as_str());
    filter.customer.as_ref().is_none_or(|customer| invoice.customer.reference == *customer)
        && filter.status.is_none_or(stands)
        && filter.number.as_deref().is_none_or(|wanted| number() == Some(wanted))
        && filter.from.is_none_or(|from| invoice.created_at >= from)
        && filter.to.is_none_or(|to| invoice.created_at <= to)
}

impl FindsInvoices for Memory {
    async fn invoice(&self, scope: Scope, id: InvoiceId) -> Result<Option<Invoice>, StoreFailed> {
        Ok(self.kept().invoices.get(&(scope, id)).cloned())
    }

    async fn invoice_by_reference(&self, reference: InvoiceReference) -> Result<Option<Invoice>, StoreFailed> {
        Ok(self.kept().invoices.values().find(|invoice| invoice.reference == reference).cloned())
    }

    async fn invoices(
        &self,
        of: &InvoicesOf,
        filter: &InvoiceFilter,
        order: ListOrder,
        page: Page,
    ) -> Result<PageOf<Invoice>, StoreFailed> {
        let kept = self.kept();
        let found = kept.invoices.values().filter(|one| of.covers(one.scope) && wanted(one, filter));
        let mut found: Vec<Invoice> = found.cloned().collect();
        let key = |one: &Invoice| (one.created_at, one.id.as_u128());
        found.sort_by(|left, right| directed(order, key(left).cmp(&key(right))));
        let behind =
            |one: &Invoice, after: (Timestamp, u128)| directed(order, key(one).cmp(&after)) == Ordering::Greater;
        Ok(cut(found, page, behind))
    }

    async fn payments_of_invoice(&self, scope: Scope, id: InvoiceId) -> Result<Vec<Payment>, StoreFailed> {
        let kept = self.kept();
        let own = kept.payments.values().filter(|one| one.scope == scope && one.invoice == Some(id));
        let mut payments: Vec<Payment> = own.cloned().collect();
        payments.sort_by_key(|one| (one.created_at, one.id));
        Ok(payments)
    }

    async fn scope_of_invoice(&self, id: InvoiceId) -> Result<Option<Scope>, StoreFailed> {
        Ok(self.kept().invoices.keys().find(|(_, known)| *known == id).map(|(scope, _)| *scope))
    }

    async fn due_invoices(&self, limit: u32) -> Result<Vec<(Scope, InvoiceId)>, StoreFailed> {
        let (now, kept) = (self.clock.wall(), self.kept());
        let due = kept.invoices.values().filter(|one| one.look_at().is_some_and(|at| at <= now));
        Ok(due.map(|one| (one.scope, one.id)).take(bound(limit)).collect())
    }

    async fn due_invoice_mails(&self, limit: u32) -> Result<Vec<(Scope, InvoiceId)>, StoreFailed> {
        let (now, kept) = (self.clock.wall(), self.kept());
        let due = kept.invoices.values().filter(|one| matches!(one.mail, InvoiceMail::Due { at, .. } if at <= now));
        Ok(due.map(|one| (one.scope, one.id)).take(bound(limit)).collect())
    }

    async fn template(&self, scope: Scope, version: Option<u32>) -> Result<Template, StoreFailed> {
        Ok(self.kept().template(scope, version))
    }
}

impl KeepsLogos for Memory {
    async fn keep_logo(&self, scope: Scope, logo: &Logo, _: Timestamp) -> Result<LogoDigest, StoreFailed> {
        let name = logo.digest();
        self.kept().logos.insert((scope, name), logo.clone());
        Ok(name)
    }

    async fn logo(&self, scope: Scope, name: LogoDigest) -> Result<Option<Logo>, StoreFailed> {
        Ok(self.kept().logos.get(&(scope, name)).cloned())
    }

    async fn public_logo(&self, name: LogoDigest) -> Result<Option<Logo>, StoreFailed> {
        Ok(self.kept().logos.iter().find(|((_, known), _)| *known == name).map(|(_, logo)| logo.clone()))
    }
}
