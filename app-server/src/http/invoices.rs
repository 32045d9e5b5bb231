//! Invoices, as applications make, read, issue and correct them.

use super::{
    Tag,
    body::{Body, INVOICE_BODY_MAX},
    caller::{AppCaller, IdempotencyKey},
    envelope::{self, Created, Listed, Pagination, Shown},
    invoice_desk as desk,
    logo_body::LogoBody,
    refusal::Refusal,
};
use crate::{
    house::House,
    wire::{
        ids::Id,
        instant::Instant,
        invoice::{
            ChangeInvoiceBody, CreateCreditNoteBody, CreateInvoiceBody, CreditNoteView, InstallmentView,
            InvoiceStatusView, InvoiceView, PayableInvoiceView, PayableLinkView, PutInstallmentsBody, PutTemplateBody,
            SendInvoiceBody, TemplateView, VoidInvoiceBody,
        },
        list::{self, Order},
    },
};
use domain::{
    InvoiceId,
    invoices::{FindsInvoices, InvoiceFilter, InvoiceReference, InvoiceStatus, InvoicesOf},
    time::Clock,
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What an application may do with invoices.
pub struct InvoicesApi;

#[OpenApi]
impl InvoicesApi {
    /// Make an invoice
    ///
    /// Issued at once, with the next number, unless `issue` is false. The tax of a line is its net amount times its rate,
    /// rounded half up to a minor unit; totals are sums of lines.
    #[oai(path = "/invoices", method = "post", operation_id = "createInvoice", tag = "Tag::Invoices")]
    async fn create(
        &self,
        house: House,
        who: AppCaller,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        body: Body<CreateInvoiceBody, INVOICE_BODY_MAX>,
    ) -> Result<Created<InvoiceView>, Refusal> {
        let asked = who.asks(&house, "createInvoice", key, body.fingerprint);
        desk::create(&house, &asked, body.value, "/invoices").await
    }

    /// List invoices, newest first unless asked otherwise
    ///
    /// Filters combine. Deep lists are read fastest with `cursor`, which goes on where the last page ended.
    #[oai(path = "/invoices", method = "get", operation_id = "listInvoices", tag = "Tag::Invoices")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn list(
        &self,
        house: House,
        who: AppCaller,
        /// Of this customer.
        #[oai(name = "customerReference", validator(min_length = 1, max_length = 255))]
        customer_reference: Query<Option<String>>,
        /// That stand there. OVERDUE ones are found under ISSUED or PARTIALLY_PAID too.
        status: Query<Option<InvoiceStatusView>>,
        /// With this number.
        #[oai(validator(min_length = 1, max_length = 40))]
        number: Query<Option<String>>,
        /// Made at or after this instant.
        from: Query<Option<Instant>>,
        /// Made at or before this instant.
        to: Query<Option<Instant>>,
        /// The page, from zero.
        #[oai(validator(minimum(value = "0"), maximum(value = "10000")))]
        page: Query<Option<u32>>,
        /// Items on a page; 20 when left out.
        #[oai(validator(minimum(value = "1"), maximum(value = "100")))]
        size: Query<Option<u32>>,
        /// Which way, by when they were made.
        order: Query<Option<Order>>,
        /// Go on after the last page's `nextCursor` instead of counting pages.
        #[oai(validator(min_length = 1, max_length = 100))]
        cursor: Query<Option<String>>,
    ) -> Result<Listed<InvoiceView>, Refusal> {
        let page = envelope::page(page.0, size.0, cursor.0.as_deref())?;
        let at = house.clock.now(who.scope);
        let filter = InvoiceFilter {
            customer: customer_reference.0,
            status: status.0.map(|status| (InvoiceStatus::from(status), at)),
            number: number.0,
            from: from.0.map(|from| from.0),
            to: to.0.map(|to| to.0),
        };
        let of = InvoicesOf::own(who.scope);
        let found = house.store.invoices(&of, &filter, order.0.unwrap_or_default().into(), page).await?;
        let next = list::next(&found.items, page, |last| (last.created_at, last.id.as_u128()));
        let views = found.items.iter().map(|invoice| InvoiceView::of(invoice, at, &house.public_url)).collect();
        Ok(Listed::page(views, Pagination::new(page, found.total, next)))
    }

    /// How your invoices look
    ///
    /// The newest version; or, before you say anything, what every application begins with.
    #[oai(path = "/invoices/template", method = "get", operation_id = "getInvoiceTemplate", tag = "Tag::Invoices")]
    async fn template(&self, house: House, who: AppCaller) -> Result<Shown<TemplateView>, Refusal> {
        desk::template(&house, who.scope).await
    }

    /// Say how your invoices look
    ///
    /// What is left out is what every application begins with; the logo stays. Invoices that were issued keep the version
    /// that they were issued under.
    #[oai(path = "/invoices/template", method = "put", operation_id = "putInvoiceTemplate", tag = "Tag::Invoices")]
    async fn put_template(
        &self,
        house: House,
        who: AppCaller,
        body: Body<PutTemplateBody>,
    ) -> Result<Shown<TemplateView>, Refusal> {
        let asked = who.asks(&house, "putInvoiceTemplate", IdempotencyKey::default(), body.fingerprint);
        desk::put_template(&house, &asked, body.value).await
    }

    /// Put your logo on invoices
    ///
    /// PNG or JPEG, at most 256 KiB; what it is, its first bytes say. It is public: it stands on pages that customers see.
    #[oai(path = "/invoices/template/logo", method = "put", operation_id = "putInvoiceLogo", tag = "Tag::Invoices")]
    async fn put_logo(&self, house: House, who: AppCaller, logo: LogoBody) -> Result<Shown<TemplateView>, Refusal> {
        let asked = who.asks(&house, "putInvoiceLogo", IdempotencyKey::default(), logo.0.digest().0);
        desk::put_logo(&house, &asked, Some(logo.0)).await
    }

    /// Take your logo off invoices
    ///
    /// Invoices that were issued keep it.
    #[oai(
        path = "/invoices/template/logo",
        method = "delete",
        operation_id = "removeInvoiceLogo",
        tag = "Tag::Invoices"
    )]
    async fn remove_logo(&self, house: House, who: AppCaller) -> Result<Shown<TemplateView>, Refusal> {
        let asked = who.asks_about(&house, "removeInvoiceLogo", IdempotencyKey::default(), "");
        desk::put_logo(&house, &asked, None).await
    }

    /// One invoice, with its payments
    ///
    /// As it is now. Only this, or an event, says that it is paid; a browser that comes back proves nothing.
    #[oai(path = "/invoices/:id", method = "get", operation_id = "getInvoice", tag = "Tag::Invoices")]
    async fn get(
        &self,
        house: House,
        who: AppCaller,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
    ) -> Result<Shown<InvoiceView>, Refusal> {
        desk::show(&house, who.scope, id.0.0).await
    }

    /// Change a draft
    ///
    /// What is left out stays; an empty text takes something away.
    #[oai(path = "/invoices/:id", method = "patch", operation_id = "changeInvoice", tag = "Tag::Invoices")]
    async fn change(
        &self,
        house: House,
        who: AppCaller,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
        body: Body<ChangeInvoiceBody, INVOICE_BODY_MAX>,
    ) -> Result<Shown<InvoiceView>, Refusal> {
        let asked = who.asks(&house, "changeInvoice", IdempotencyKey::default(), body.fingerprint);
        desk::change(&house, &asked, id.0.0, body.value).await
    }

    /// Issue a draft
    ///
    /// It takes the next number of the gap-free sequence, and is owed from now on.
    #[oai(path = "/invoices/:id/issue", method = "post", operation_id = "issueInvoice", tag = "Tag::Invoices")]
    async fn issue(
        &self,
        house: House,
        who: AppCaller,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
    ) -> Result<Shown<InvoiceView>, Refusal> {
        let asked = who.asks_about(&house, "issueInvoice", key, &id.0.0.to_string());
        desk::issue(&house, &asked, id.0.0).await
    }

    /// Give an invoice up
    ///
    /// While nothing of it is paid. What comes for it later is the customer's, and goes back.
    #[oai(path = "/invoices/:id/void", method = "post", operation_id = "voidInvoice", tag = "Tag::Invoices")]
    async fn void(
        &self,
        house: House,
        who: AppCaller,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
        body: Body<VoidInvoiceBody>,
    ) -> Result<Shown<InvoiceView>, Refusal> {
        let asked = who.asks_in(&house, "voidInvoice", key, (&id.0.0.to_string(), body.fingerprint));
        desk::void(&house, &asked, id.0.0, body.value.reason).await
    }

    /// The link by which its customer reads and pays an invoice
    ///
    /// It is always the same. Whoever has it can read the invoice.
    #[oai(
        path = "/invoices/:id/payable-link",
        method = "post",
        operation_id = "createPayableLink",
        tag = "Tag::Invoices"
    )]
    async fn payable_link(
        &self,
        house: House,
        who: AppCaller,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
    ) -> Result<Shown<PayableLinkView>, Refusal> {
        desk::link(&house, who.scope, id.0.0).await
    }

    /// Mail an invoice to its customer
    ///
    /// With the link to it; to the customer's own address, or to another. Mail goes out soon after.
    #[oai(path = "/invoices/:id/send", method = "post", operation_id = "sendInvoice", tag = "Tag::Invoices")]
    async fn send(
        &self,
        house: House,
        who: AppCaller,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
        body: Body<SendInvoiceBody>,
    ) -> Result<Shown<InvoiceView>, Refusal> {
        let asked = who.asks_in(&house, "sendInvoice", key, (&id.0.0.to_string(), body.fingerprint));
        desk::send(&house, &asked, id.0.0, body.value.to).await
    }

    /// The installments of an invoice, and where they stand
    ///
    /// What is paid pays the oldest first.
    #[oai(
        path = "/invoices/:id/installments",
        method = "get",
        operation_id = "listInstallments",
        tag = "Tag::Invoices"
    )]
    async fn installments(
        &self,
        house: House,
        who: AppCaller,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
    ) -> Result<Listed<InstallmentView>, Refusal> {
        desk::installments(&house, who.scope, id.0.0).await
    }

    /// Give an invoice another schedule
    ///
    /// A draft, or one of which something is owed. The parts sum to its total; what was paid pays the oldest of them.
    #[oai(path = "/invoices/:id/installments", method = "put", operation_id = "putInstallments", tag = "Tag::Invoices")]
    async fn reschedule(
        &self,
        house: House,
        who: AppCaller,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
        body: Body<PutInstallmentsBody>,
    ) -> Result<Shown<InvoiceView>, Refusal> {
        let asked = who.asks(&house, "putInstallments", IdempotencyKey::default(), body.fingerprint);
        desk::reschedule(&house, &asked, id.0.0, body.value).await
    }

    /// The credit notes of an invoice
    ///
    /// Corrections, and those that refunds brought about; oldest first.
    #[oai(path = "/invoices/:id/credit-notes", method = "get", operation_id = "listCreditNotes", tag = "Tag::Invoices")]
    async fn credit_notes(
        &self,
        house: House,
        who: AppCaller,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
    ) -> Result<Listed<CreditNoteView>, Refusal> {
        desk::credit_notes(&house, who.scope, id.0.0).await
    }

    /// Take something off an invoice
    ///
    /// As a correction of one that was issued. What was paid beyond what is left is the customer's; a refund gives it back.
    #[oai(
        path = "/invoices/:id/credit-notes",
        method = "post",
        operation_id = "createCreditNote",
        tag = "Tag::Invoices"
    )]
    async fn credit(
        &self,
        house: House,
        who: AppCaller,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
        body: Body<CreateCreditNoteBody>,
    ) -> Result<Created<CreditNoteView>, Refusal> {
        let asked = who.asks_in(&house, "createCreditNote", key, (&id.0.0.to_string(), body.fingerprint));
        desk::credit(&house, &asked, id.0.0, body.value, "/invoices").await
    }

    /// An invoice, as its customer sees it
    ///
    /// Public: the reference is the key. The page for people is at `/pay/{reference}`.
    #[oai(path = "/pay/:reference", method = "get", operation_id = "getPayableInvoice", tag = "Tag::Checkout")]
    async fn payable(
        &self,
        house: House,
        /// The invoice's reference.
        reference: Path<String>,
    ) -> Result<Shown<PayableInvoiceView>, Refusal> {
        let not_found = || Refusal::not_found("invoice");
        let reference = InvoiceReference::parse(&reference.0).ok_or_else(not_found)?;
        let invoice = house.store.invoice_by_reference(reference).await?.ok_or_else(not_found)?;
        let scope = invoice.scope;
        let template = house.store.template(scope, Some(invoice.template)).await?;
        let payments = house.store.payments_of_invoice(scope, invoice.id).await?;
        let app = house.app_of(scope).await?;
        let shop = app.settings.branding.display_name.as_deref().unwrap_or(&app.name);
        let at = house.clock.now(scope);
        let view = PayableInvoiceView::of(&invoice, (&template, shop), payments.last(), at, &house.public_url);
        Ok(Shown::of(view.ok_or_else(not_found)?))
    }
}
