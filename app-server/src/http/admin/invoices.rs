//! Invoices at the desk: operators make, read, issue and correct them for the applications that they are granted.
//!
//! The same roads as applications take; who did what is on record.

pub mod template;

use super::operator::Operator;
use crate::{
    house::House,
    http::{
        Tag,
        body::{Body, INVOICE_BODY_MAX},
        caller::{IdempotencyKey, fingerprint_in},
        envelope::{self, Created, Listed, Pagination, Shown},
        invoice_desk as desk,
        refusal::{ErrorCode, Refusal},
    },
    wire::{
        ids::Id,
        instant::Instant,
        invoice::{
            ChangeInvoiceBody, CreateCreditNoteBody, CreateInvoiceBody, CreditNoteView, InstallmentView,
            InvoiceStatusView, InvoiceView, PayableLinkView, PutInstallmentsBody, SendInvoiceBody, VoidInvoiceBody,
        },
        list::{self, Order},
        one_of::OneOf,
        payment::ModeView,
    },
};
use domain::{
    AppId, Asked, InvoiceId, Mode, Scope,
    access::{ManageInvoices, ReadInvoices, Right},
    apps::FindsApps,
    invoices::{FindsInvoices, InvoiceFilter, InvoiceStatus, InvoicesOf},
    time::Clock,
};
use poem_openapi::{
    OpenApi,
    param::{Path, Query},
};

/// What operators do with invoices.
pub struct AdminInvoicesApi;

#[OpenApi]
impl AdminInvoicesApi {
    /// List invoices, newest first unless asked otherwise
    ///
    /// Of the applications that you may see. `status=OVERDUE` is what customers are late with.
    #[oai(path = "/admin/invoices", method = "get", operation_id = "searchInvoices", tag = "Tag::Invoices")]
    #[expect(clippy::too_many_arguments, reason = "each is a query parameter of the contract")]
    async fn search(
        &self,
        house: House,
        who: Operator<ReadInvoices>,
        /// Of this application.
        #[oai(name = "appId")]
        app: Query<Option<Id<AppId>>>,
        /// Of this mode.
        mode: Query<Option<ModeView>>,
        /// Of this customer.
        #[oai(name = "customerReference", validator(min_length = 1, max_length = 255))]
        customer: Query<Option<String>>,
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
        let (app, mode) = (app.0.map(|app| app.0), mode.0.map(Mode::from));
        // A test clock may run ahead for one application's TEST records.
        let at = app.zip(mode).map_or_else(|| house.clock.wall(), |(app, mode)| house.clock.now(Scope { app, mode }));
        let filter = InvoiceFilter {
            customer: customer.0,
            status: status.0.map(|status| (InvoiceStatus::from(status), at)),
            number: number.0,
            from: from.0.map(|from| from.0),
            to: to.0.map(|to| to.0),
        };
        let of = InvoicesOf { reach: who.granted.reach().clone(), app, mode };
        let found = house.store.invoices(&of, &filter, order.0.unwrap_or_default().into(), page).await?;
        let next = list::next(&found.items, page, |last| (last.created_at, last.id.as_u128()));
        let view = |invoice: &domain::invoices::Invoice| {
            InvoiceView::of(invoice, house.clock.now(invoice.scope), &house.public_url)
        };
        Ok(Listed::page(found.items.iter().map(view).collect(), Pagination::new(page, found.total, next)))
    }

    /// Make an invoice for an application
    ///
    /// Issued at once, with the next number, unless `issue` is false.
    #[oai(
        path = "/admin/apps/:id/invoices/:mode",
        method = "post",
        operation_id = "createInvoiceFor",
        tag = "Tag::Invoices"
    )]
    async fn create(
        &self,
        house: House,
        who: Operator<ManageInvoices>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The application's id.
        id: Path<Id<AppId>>,
        /// TEST or LIVE.
        mode: Path<OneOf<Mode>>,
        body: Body<CreateInvoiceBody, INVOICE_BODY_MAX>,
    ) -> Result<Created<InvoiceView>, Refusal> {
        let scope = of_app(&house, &who, id.0.0, mode.0.0).await?;
        let asked = who.asks(&house, scope, "createInvoiceFor", key, body.fingerprint);
        desk::create(&house, &asked, body.value, "/admin/invoices").await
    }

    /// One invoice, with its payments
    ///
    /// As it is now.
    #[oai(path = "/admin/invoices/:id", method = "get", operation_id = "inspectInvoice", tag = "Tag::Invoices")]
    async fn inspect(
        &self,
        house: House,
        who: Operator<ReadInvoices>,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
    ) -> Result<Shown<InvoiceView>, Refusal> {
        desk::show(&house, reached(&house, &who, id.0.0).await?, id.0.0).await
    }

    /// Change a draft
    ///
    /// What is left out stays; an empty text takes something away.
    #[oai(path = "/admin/invoices/:id", method = "patch", operation_id = "changeInvoiceFor", tag = "Tag::Invoices")]
    async fn change(
        &self,
        house: House,
        who: Operator<ManageInvoices>,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
        body: Body<ChangeInvoiceBody, INVOICE_BODY_MAX>,
    ) -> Result<Shown<InvoiceView>, Refusal> {
        let scope = reached(&house, &who, id.0.0).await?;
        desk::change(&house, &plain(&house, &who, scope), id.0.0, body.value).await
    }

    /// Issue a draft
    ///
    /// It takes the next number of the gap-free sequence, and is owed from now on.
    #[oai(path = "/admin/invoices/:id/issue", method = "post", operation_id = "issueInvoiceFor", tag = "Tag::Invoices")]
    async fn issue(
        &self,
        house: House,
        who: Operator<ManageInvoices>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
    ) -> Result<Shown<InvoiceView>, Refusal> {
        let scope = reached(&house, &who, id.0.0).await?;
        let asked = who.asks_about(&house, scope, "issueInvoiceFor", key, &id.0.0.to_string());
        desk::issue(&house, &asked, id.0.0).await
    }

    /// Give an invoice up
    ///
    /// While nothing of it is paid.
    #[oai(path = "/admin/invoices/:id/void", method = "post", operation_id = "voidInvoiceFor", tag = "Tag::Invoices")]
    async fn void(
        &self,
        house: House,
        who: Operator<ManageInvoices>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
        body: Body<VoidInvoiceBody>,
    ) -> Result<Shown<InvoiceView>, Refusal> {
        let scope = reached(&house, &who, id.0.0).await?;
        let print = fingerprint_in(&id.0.0.to_string(), body.fingerprint);
        let asked = who.asks(&house, scope, "voidInvoiceFor", key, print);
        desk::void(&house, &asked, id.0.0, body.value.reason).await
    }

    /// The link by which its customer reads and pays an invoice
    ///
    /// It is always the same. Whoever has it can read the invoice.
    #[oai(
        path = "/admin/invoices/:id/payable-link",
        method = "post",
        operation_id = "createPayableLinkFor",
        tag = "Tag::Invoices"
    )]
    async fn payable_link(
        &self,
        house: House,
        who: Operator<ReadInvoices>,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
    ) -> Result<Shown<PayableLinkView>, Refusal> {
        desk::link(&house, reached(&house, &who, id.0.0).await?, id.0.0).await
    }

    /// Mail an invoice to its customer
    ///
    /// With the link to it; to the customer's own address, or to another.
    #[oai(path = "/admin/invoices/:id/send", method = "post", operation_id = "sendInvoiceFor", tag = "Tag::Invoices")]
    async fn send(
        &self,
        house: House,
        who: Operator<ManageInvoices>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
        body: Body<SendInvoiceBody>,
    ) -> Result<Shown<InvoiceView>, Refusal> {
        let scope = reached(&house, &who, id.0.0).await?;
        let print = fingerprint_in(&id.0.0.to_string(), body.fingerprint);
        let asked = who.asks(&house, scope, "sendInvoiceFor", key, print);
        desk::send(&house, &asked, id.0.0, body.value.to).await
    }

    /// The installments of an invoice, and where they stand
    ///
    /// What is paid pays the oldest first.
    #[oai(
        path = "/admin/invoices/:id/installments",
        method = "get",
        operation_id = "inspectInstallments",
        tag = "Tag::Invoices"
    )]
    async fn installments(
        &self,
        house: House,
        who: Operator<ReadInvoices>,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
    ) -> Result<Listed<InstallmentView>, Refusal> {
        desk::installments(&house, reached(&house, &who, id.0.0).await?, id.0.0).await
    }

    /// Give an invoice another schedule
    ///
    /// A draft, or one of which something is owed. The parts sum to its total.
    #[oai(
        path = "/admin/invoices/:id/installments",
        method = "put",
        operation_id = "putInstallmentsFor",
        tag = "Tag::Invoices"
    )]
    async fn reschedule(
        &self,
        house: House,
        who: Operator<ManageInvoices>,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
        body: Body<PutInstallmentsBody>,
    ) -> Result<Shown<InvoiceView>, Refusal> {
        let scope = reached(&house, &who, id.0.0).await?;
        desk::reschedule(&house, &plain(&house, &who, scope), id.0.0, body.value).await
    }

    /// The credit notes of an invoice
    ///
    /// Corrections, and those that refunds brought about; oldest first.
    #[oai(
        path = "/admin/invoices/:id/credit-notes",
        method = "get",
        operation_id = "inspectCreditNotes",
        tag = "Tag::Invoices"
    )]
    async fn credit_notes(
        &self,
        house: House,
        who: Operator<ReadInvoices>,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
    ) -> Result<Listed<CreditNoteView>, Refusal> {
        desk::credit_notes(&house, reached(&house, &who, id.0.0).await?, id.0.0).await
    }

    /// Take something off an invoice
    ///
    /// As a correction of one that was issued. What was paid beyond what is left is the customer's; a refund gives it back.
    #[oai(
        path = "/admin/invoices/:id/credit-notes",
        method = "post",
        operation_id = "createCreditNoteFor",
        tag = "Tag::Invoices"
    )]
    async fn credit(
        &self,
        house: House,
        who: Operator<ManageInvoices>,
        /// Your own name for this operation: a retry with it has no second effect.
        #[oai(name = "Idempotency-Key")]
        key: IdempotencyKey,
        /// The invoice's id.
        id: Path<Id<InvoiceId>>,
        body: Body<CreateCreditNoteBody>,
    ) -> Result<Created<CreditNoteView>, Refusal> {
        let scope = reached(&house, &who, id.0.0).await?;
        let print = fingerprint_in(&id.0.0.to_string(), body.fingerprint);
        let asked = who.asks(&house, scope, "createCreditNoteFor", key, print);
        desk::credit(&house, &asked, id.0.0, body.value, "/admin/invoices").await
    }
}

/// Where an invoice is kept, if the operator may do this to it.
pub(super) async fn reached<R: Right>(house: &House, who: &Operator<R>, id: InvoiceId) -> Result<Scope, Refusal> {
    let scope = house.store.scope_of_invoice(id).await?.ok_or_else(no_such_record)?;
    who.over(scope.app).await?;
    Ok(scope)
}

/// The scope of an application that is there, if the operator may do this in it.
async fn of_app<R: Right>(house: &House, who: &Operator<R>, app: AppId, mode: Mode) -> Result<Scope, Refusal> {
    who.over(app).await?;
    house.store.app(app).await?.ok_or_else(no_such_record)?;
    Ok(Scope { app, mode })
}

/// Asked now by the operator, without an idempotency key.
fn plain<R: Right>(house: &House, who: &Operator<R>, scope: Scope) -> Asked {
    house.asked(scope).by(who.origin.clone())
}

/// In the words of what is out of reach, so that nobody learns what is there.
fn no_such_record() -> Refusal {
    Refusal::new(ErrorCode::NotFound, "there is no such record")
}
