//! What applications and operators do with invoices, once it is known who asks: the one road for both.

use super::{
    document::BASE_PATH,
    envelope::{Answer, Created, Envelope, ID, Listed, Pagination, Shown, below, kept_at, kept_or},
    refusal::{ErrorCode, Refusal},
    request,
};
use crate::{
    house::House,
    wire::invoice::{
        ChangeInvoiceBody, CreateCreditNoteBody, CreateInvoiceBody, CreditNoteView, InstallmentView, InvoiceView,
        PayableLinkView, PutInstallmentsBody, PutTemplateBody, TemplateView,
    },
};
use domain::{
    Asked, CreditNoteId, Declined, InvoiceId, Scope, Timestamp,
    decision::Decides,
    idempotency::Snapshot,
    ids::NewIds,
    invoices::{
        self, FindsInvoices, Invoice, InvoiceCase, InvoiceReference, InvoiceStatus, KeepsLogos, Logo, LogoDigest,
        NewCreditNote, NewInvoice, Template,
    },
    payments::Page,
    time::Clock,
};
use poem_openapi::types::{ParseFromJSON, ToJSON};

/// Makes an invoice.
pub async fn create(
    house: &House,
    asked: &Asked,
    body: CreateInvoiceBody,
    at_path: &str,
) -> Result<Created<InvoiceView>, Refusal> {
    let issue = body.issue.unwrap_or(true);
    let wanted = body.wanted().map_err(|(field, reason)| Refusal::field(field, reason))?;
    let id = InvoiceId::from_u128(house.ids.ordered());
    let reference = InvoiceReference::from_u128(house.ids.random());
    let new = NewInvoice { id, reference, wanted, issue };
    let (request, public_url, at) = (request::current(), house.public_url.clone(), asked.at);
    let show = move |invoice: &Invoice| {
        let view = InvoiceView::of(invoice, at, &public_url);
        Some(Answer::<Envelope<_>, 201>::snapshot(view, request.clone()))
    };
    let made = invoices::create(&house.store, asked, new, show).await;
    kept_at(
        made.map(|invoice| {
            let location = format!("{BASE_PATH}{at_path}/{}", invoice.id);
            Answer::at(InvoiceView::of(&invoice, at, &house.public_url), location)
        }),
        below(at_path, ID),
    )
}

/// One invoice with its payments.
pub async fn show(house: &House, scope: Scope, id: InvoiceId) -> Result<Shown<InvoiceView>, Refusal> {
    let invoice = find(house, scope, id).await?;
    let payments = house.store.payments_of_invoice(scope, id).await?;
    let view = InvoiceView::of(&invoice, house.clock.now(scope), &house.public_url);
    Ok(Shown::of(view.with_payments(&payments, &house.public_url)))
}

/// The invoice of that scope.
pub async fn find(house: &House, scope: Scope, id: InvoiceId) -> Result<Invoice, Refusal> {
    house.store.invoice(scope, id).await?.ok_or_else(|| Refusal::not_found("invoice"))
}

/// The link to an invoice that was issued.
pub async fn link(house: &House, scope: Scope, id: InvoiceId) -> Result<Shown<PayableLinkView>, Refusal> {
    let invoice = find(house, scope, id).await?;
    let status = invoice.state.status();
    if matches!(status, InvoiceStatus::Draft | InvoiceStatus::Void) {
        let words = format!("an invoice that is {} has no payable link", status.as_str());
        return Err(Refusal::new(ErrorCode::InvalidState, words));
    }
    Ok(Shown::of(PayableLinkView::of(&invoice, &house.public_url)))
}

/// The installments of an invoice.
pub async fn installments(house: &House, scope: Scope, id: InvoiceId) -> Result<Listed<InstallmentView>, Refusal> {
    let invoice = find(house, scope, id).await?;
    Ok(whole(InstallmentView::all(&invoice, house.clock.now(scope))))
}

/// The credit notes of an invoice.
pub async fn credit_notes(house: &House, scope: Scope, id: InvoiceId) -> Result<Listed<CreditNoteView>, Refusal> {
    let invoice = find(house, scope, id).await?;
    Ok(whole(invoice.credit_notes.iter().map(CreditNoteView::of).collect()))
}

/// A list that is never long, on one page.
fn whole<T: ParseFromJSON + ToJSON>(items: Vec<T>) -> Listed<T> {
    let count = u32::try_from(items.len()).unwrap_or(u32::MAX);
    let page = Page { page: 0, size: count.max(1), after: None };
    Listed::page(items, Pagination::new(page, count.into(), None))
}

/// Changes a draft.
pub async fn change(
    house: &House,
    asked: &Asked,
    id: InvoiceId,
    body: ChangeInvoiceBody,
) -> Result<Shown<InvoiceView>, Refusal> {
    let (at, change) = (asked.at, body.change().map_err(|(field, reason)| Refusal::field(field, reason))?);
    let done = decide(house, asked, id, move |case| case.change(&change, at)).await;
    shown(house, at, done)
}

/// Issues a draft.
pub async fn issue(house: &House, asked: &Asked, id: InvoiceId) -> Result<Shown<InvoiceView>, Refusal> {
    let at = asked.at;
    let done = decide(house, asked, id, move |case| case.issue(at)).await;
    shown(house, at, done)
}

/// Gives an invoice up.
pub async fn void(
    house: &House,
    asked: &Asked,
    id: InvoiceId,
    reason: Option<String>,
) -> Result<Shown<InvoiceView>, Refusal> {
    let at = asked.at;
    let done = decide(house, asked, id, move |case| case.void(reason.as_deref(), at)).await;
    shown(house, at, done)
}

/// Mails an invoice.
pub async fn send(
    house: &House,
    asked: &Asked,
    id: InvoiceId,
    to: Option<String>,
) -> Result<Shown<InvoiceView>, Refusal> {
    let at = asked.at;
    let done = decide(house, asked, id, move |case| case.send(to.as_deref(), at)).await;
    shown(house, at, done)
}

/// Gives an invoice another schedule.
pub async fn reschedule(
    house: &House,
    asked: &Asked,
    id: InvoiceId,
    body: PutInstallmentsBody,
) -> Result<Shown<InvoiceView>, Refusal> {
    let at = asked.at;
    let (parts, due_on) = body.schedule().map_err(|(field, reason)| Refusal::field(field, reason))?;
    let done = decide(house, asked, id, move |case| case.reschedule(&parts, due_on, at)).await;
    shown(house, at, done)
}

/// Takes something off an invoice.
pub async fn credit(
    house: &House,
    asked: &Asked,
    id: InvoiceId,
    body: CreateCreditNoteBody,
    at_path: &str,
) -> Result<Created<CreditNoteView>, Refusal> {
    let (at, note) = (asked.at, CreditNoteId::from_u128(house.ids.ordered()));
    let new = NewCreditNote { id: note, amount_minor: body.amount_minor, reason: body.reason };
    let own = move |invoice: &Invoice| invoice.credit_notes.iter().find(|one| one.id == note).map(CreditNoteView::of);
    let request = request::current();
    let answer = move |invoice: &Invoice| Some(Answer::<Envelope<_>, 201>::snapshot(own(invoice)?, request.clone()));
    let done = invoices::decide(&house.store, asked, id, move |case| case.credit(&new, at), answer).await;
    let location = format!("{BASE_PATH}{at_path}/{id}/credit-notes");
    match done {
        Ok(invoice) => {
            let view =
                own(&invoice).ok_or_else(|| super::refusal::broken("a credit note that was issued is not there"))?;
            Ok(Answer::at(view, location))
        }
        Err(declined) => kept_at(Err(declined), |_| Some(location)),
    }
}

/// The template of a scope, or what everybody begins with.
pub async fn template(house: &House, scope: Scope) -> Result<Shown<TemplateView>, Refusal> {
    let template = house.store.template(scope, None).await?;
    Ok(Shown::of(TemplateView::of(&template, &house.public_url)))
}

/// Makes the next version of a template; the logo stays.
pub async fn put_template(house: &House, asked: &Asked, body: PutTemplateBody) -> Result<Shown<TemplateView>, Refusal> {
    let at = asked.at;
    let rule = move |now: &Template| now.put(&body.clone().wording(now.wording.logo), at);
    let kept = house.store.decide(asked.scope.app, asked, rule).await?;
    Ok(Shown::of(TemplateView::of(&kept, &house.public_url)))
}

/// Makes the next version of a template with that logo, or without one.
pub async fn put_logo(house: &House, asked: &Asked, logo: Option<Logo>) -> Result<Shown<TemplateView>, Refusal> {
    let at = asked.at;
    let logo: Option<LogoDigest> = match logo {
        Some(logo) => Some(house.store.keep_logo(asked.scope, &logo, at).await?),
        None => None,
    };
    let rule = move |now: &Template| {
        let mut wording = now.wording.clone();
        wording.logo = logo;
        now.put(&wording, at)
    };
    let kept = house.store.decide(asked.scope.app, asked, rule).await?;
    Ok(Shown::of(TemplateView::of(&kept, &house.public_url)))
}

async fn decide<R: Send + 'static>(
    house: &House,
    asked: &Asked,
    id: InvoiceId,
    rule: impl Fn(&InvoiceCase) -> Result<domain::Decision<InvoiceCase>, R> + Send + 'static,
) -> Result<Invoice, Declined<R>> {
    let (request, public_url, at) = (request::current(), house.public_url.clone(), asked.at);
    let answer = move |invoice: &Invoice| -> Option<Snapshot> {
        let view = InvoiceView::of(invoice, at, &public_url);
        Some(Answer::<Envelope<_>, 200>::snapshot(view, request.clone()))
    };
    invoices::decide(&house.store, asked, id, rule, answer).await
}

fn shown<R: Into<Refusal>>(
    house: &House,
    at: Timestamp,
    done: Result<Invoice, Declined<R>>,
) -> Result<Shown<InvoiceView>, Refusal> {
    kept_or(done.map(|invoice| Answer::of(InvoiceView::of(&invoice, at, &house.public_url))))
}
