//! The payable page of an invoice, and what stands on it: what its customer asks, answered by the use cases.

use super::{
    pages::{
        Language, Problem,
        invoice::{self, InvoiceView, NotBegun, Share},
        problem_page,
    },
    paper,
    refusal::{ErrorCode, Refusal},
    request,
};
use crate::house::House;
use domain::{
    Amount, Asked, Declined, PaymentId, StoreFailed,
    idempotency::{Claim, Key, Snapshot},
    ids::{CheckoutReference, NewIds},
    invoices::{
        self, FindsInvoices, InvoicePayFailed, InvoicePayRefused, InvoiceReference, KeepsLogos, LogoDigest, Wanted,
    },
    payments::{Customer, NewPayment, Payment, PaymentState, ReturnUrls},
    time::{Clock, minutes},
};
use futures_util::FutureExt;
use poem::{
    Endpoint, IntoResponse, Request, Response, Route, RouteMethod, endpoint,
    http::{StatusCode, header},
};
use serde::Deserialize;
use sha2::{Digest, Sha256};
use std::{future::Future, time::Duration};

/// Bytes a form of ours may have; it holds one word.
const FORM_BYTES_MAX: usize = 1_024;
/// How long a payment that was begun here stays open.
const OPEN_FOR: Duration = minutes(60);
/// A payment with less time left is not offered again.
const LEFT_MIN: Duration = minutes(10);

/// Puts the page on a route: `/pay/…`, and `/brand/…` for what companies show of themselves.
pub fn mount(route: Route, house: &House) -> Route {
    route
        .at("/pay/:reference", RouteMethod::new().get(with(house, show)))
        .at("/pay/:reference/pay", RouteMethod::new().post(with(house, pay)))
        .at("/pay/:reference/pdf", RouteMethod::new().get(with(house, pdf)))
        .at("/pay/:reference/receipts/:payment", RouteMethod::new().get(with(house, receipt)))
        .at("/brand/accent/:color", RouteMethod::new().get(endpoint::make_sync(accent)))
        .at("/brand/:digest", RouteMethod::new().get(with(house, logo)))
}

fn with<F, Fut>(house: &House, handler: F) -> impl Endpoint<Output = Response> + use<F, Fut>
where
    F: Fn(House, Request) -> Fut + Copy + Send + Sync + 'static,
    Fut: Future<Output = Response> + Send + 'static,
{
    let house = house.clone();
    endpoint::make(move |request: Request| {
        let house = house.clone();
        async move { Ok::<_, poem::Error>(handler(house, request).await) }
    })
}

async fn show(house: House, request: Request) -> Response {
    match find(&house, &request).await {
        Ok(view) => {
            let language = invoice::language(&request, view.template.wording.language);
            invoice::page(&view, language, None)
        }
        Err(problem) => problem_page(&request, problem, None),
    }
}

#[derive(Deserialize)]
struct Chosen {
    share: String,
}

async fn pay(house: House, mut request: Request) -> Response {
    let body = request.take_body().into_bytes_limit(FORM_BYTES_MAX).await;
    let chosen = body.ok().and_then(|body| serde_urlencoded::from_bytes::<Chosen>(&body).ok());
    let Some(share) = chosen.and_then(|chosen| Share::parse(&chosen.share)) else {
        return problem_page(&request, Problem::NotUnderstood, None);
    };
    let view = match find(&house, &request).await {
        Ok(view) => view,
        Err(problem) => return problem_page(&request, problem, None),
    };
    let language = invoice::language(&request, view.template.wording.language);
    let back = format!("/pay/{}?lang={}", view.invoice.reference, language.code());
    // Nothing is owed any more: the page says so.
    let Some(amount) = share.of(&view.invoice) else { return see_other(&back) };
    match begin(&house, &view, amount, language).await {
        Ok(checkout) => see_other(&checkout),
        Err(Begun::Nothing) => see_other(&back),
        Err(Begun::Refused(why)) => invoice::page(&view, language, Some(why)),
        Err(Begun::Broken) => problem_page(&request, Problem::Broken, None),
    }
}

async fn pdf(house: House, request: Request) -> Response {
    on_paper(&house, &request, Wanted::Invoice).await
}

async fn receipt(house: House, request: Request) -> Response {
    match request.raw_path_param("payment").unwrap_or_default().parse::<PaymentId>() {
        Ok(payment) => on_paper(&house, &request, Wanted::Receipt(payment)).await,
        Err(_) => problem_page(&request, Problem::PaymentMissing, None),
    }
}

async fn on_paper(house: &House, request: &Request, wanted: Wanted) -> Response {
    let view = match find(house, request).await {
        Ok(view) => view,
        Err(problem) => return problem_page(request, problem, None),
    };
    match paper::print(house, &view.invoice, wanted, false).await {
        Ok(file) => file.into_response(),
        Err(refusal) => {
            let is_missing = matches!(refusal.code, ErrorCode::NotFound | ErrorCode::InvalidState);
            let problem = match refusal.retry_after {
                Some(wait) => Problem::Busy { retry_after_s: u32::try_from(wait).unwrap_or(u32::MAX) },
                None if is_missing => Problem::PaymentMissing,
                None => Problem::Broken,
            };
            problem_page(request, problem, None)
        }
    }
}

/// The invoice of the link. A draft has no page: nobody owes it.
async fn find(house: &House, request: &Request) -> Result<InvoiceView, Problem> {
    let text = request.raw_path_param("reference").unwrap_or_default();
    let reference = InvoiceReference::parse(text).ok_or(Problem::PaymentMissing)?;
    let found = house.store.invoice_by_reference(reference).await.map_err(failed)?;
    let invoice = found.filter(|invoice| invoice.state.issued().is_some()).ok_or(Problem::PaymentMissing)?;
    let scope = invoice.scope;
    let template = house.store.template(scope, Some(invoice.template)).await.map_err(failed)?;
    let payments = house.store.payments_of_invoice(scope, invoice.id).await.map_err(failed)?;
    let app = house.app_of(scope).await.map_err(failed)?;
    let branding = app.settings.branding;
    Ok(InvoiceView {
        invoice,
        template,
        shop: branding.display_name.unwrap_or(app.name),
        accent_color: branding.accent_color,
        payments,
        at: house.clock.now(scope),
    })
}

/// Why a customer was not sent to the checkout.
enum Begun {
    /// The invoice is not owed any more.
    Nothing,
    /// The page says why.
    Refused(NotBegun),
    /// Something is broken.
    Broken,
}

/// Where the customer pays that much: with a payment that waits already, or with a new one. Pressing twice is once.
async fn begin(house: &House, view: &InvoiceView, amount: Amount, language: Language) -> Result<String, Begun> {
    let lang = language.code();
    let page = format!("{}?lang={lang}", view.invoice.payable_url(&house.public_url));
    let checkout = move |payment: &Payment| format!("/checkout/{}?lang={lang}", payment.reference);
    if let Some(payment) = view.payments.iter().rev().find(|payment| waits(payment, amount, view)) {
        return Ok(checkout(payment));
    }
    let app = house.app_of(view.invoice.scope).await.map_err(|_| Begun::Broken)?;
    let customer = &view.invoice.customer;
    let new = NewPayment {
        id: PaymentId::from_u128(house.ids.ordered()),
        reference: CheckoutReference::from_u128(house.ids.random()),
        amount,
        customer: Customer {
            reference: customer.reference.clone(),
            // A gateway takes shorter names than an invoice.
            name: customer.name.as_ref().map(|name| name.chars().take(100).collect()),
            email: customer.email.clone(),
            phone: None,
        },
        product_name: view.invoice.state.issued().map(|issued| format!("Invoice {}", issued.number)),
        method: None,
        returns: ReturnUrls { success: Some(page.clone()), cancel: Some(page) },
        expires_in: Some(OPEN_FOR),
        order: None,
        invoice: Some(view.invoice.id),
        metadata: Vec::new(),
    };
    let asked = Asked { key: key_for(view, amount), ..house.asked(view.invoice.scope) };
    let show = move |payment: &Payment| Some(Snapshot { status: 303, body: checkout(payment) });
    let makers = (&house.clock, &house.ids);
    let paying = (view.invoice.id, &new, &app.settings);
    let begun = invoices::begin_payment(&house.store, &house.gateways, makers, &asked, paying, show);
    match begun.boxed().await {
        Ok(payment) => Ok(checkout(&payment)),
        Err(Declined::Replay(snapshot)) => Ok(snapshot.body),
        Err(Declined::Refused(InvoicePayFailed::Refused(refused))) => Err(match refused {
            InvoicePayRefused::NotPayable { .. } | InvoicePayRefused::MoreThanOutstanding { .. } => Begun::Nothing,
            InvoicePayRefused::Create(_) => Begun::Refused(NotBegun::Amount),
            InvoicePayRefused::OtherCustomer => Begun::Broken,
        }),
        Err(Declined::KeyInProgress { .. } | Declined::Failed(StoreFailed::Busy | StoreFailed::Unreachable(_))) => {
            Err(Begun::Refused(NotBegun::Busy))
        }
        Err(Declined::Failed(error)) => {
            tracing::error!(error = %error, "a payment of an invoice could not be begun");
            Err(Begun::Broken)
        }
        Err(
            Declined::Refused(InvoicePayFailed::Begin(_))
            | Declined::NotFound
            | Declined::Resume(_)
            | Declined::KeyConflict
            | Declined::Taken(_),
        ) => Err(Begun::Broken),
    }
}

/// Whether a payment that was begun before can still be paid in place of a new one.
fn waits(payment: &Payment, amount: Amount, view: &InvoiceView) -> bool {
    payment.state == PaymentState::Pending
        && payment.amount == amount
        && payment.method.is_none()
        && payment.expires_at.since(view.at) >= LEFT_MIN
}

/// The same press twice is one payment: the key names the invoice, the amount and how many payments the page knew of.
fn key_for(view: &InvoiceView, amount: Amount) -> Option<Claim> {
    let text = format!("{}:{}:{}", view.invoice.reference, amount.minor(), view.payments.len());
    let key = Key::parse(&text).ok()?;
    let fingerprint = Sha256::digest(text.as_bytes()).into();
    Some(Claim { operation: "payInvoice", key, fingerprint, holder: request::current().bits })
}

async fn logo(house: House, request: Request) -> Response {
    let text = request.path_params::<String>().unwrap_or_default();
    let Some(name) = LogoDigest::parse(&text) else { return missing() };
    match house.store.public_logo(name).await {
        Ok(Some(logo)) => kept_for_ever(logo.kind.media_type(), logo.bytes),
        Ok(None) => missing(),
        Err(error) => {
            tracing::warn!(error = %error, "a logo could not be served");
            Response::builder().status(StatusCode::SERVICE_UNAVAILABLE).finish()
        }
    }
}

#[expect(clippy::needless_pass_by_value, reason = "it stands where requests are handled")]
fn accent(request: Request) -> Response {
    let css = request.path_params::<String>().ok().and_then(|color| invoice::accent_css(&color));
    css.map_or_else(missing, |css| kept_for_ever("text/css; charset=utf-8", css.into_bytes()))
}

/// What is named by what it is never changes.
fn kept_for_ever(media_type: &'static str, body: Vec<u8>) -> Response {
    Response::builder()
        .content_type(media_type)
        .header(header::CACHE_CONTROL, "public, max-age=31536000, immutable")
        .header(header::X_CONTENT_TYPE_OPTIONS, "nosniff")
        .header(header::CONTENT_SECURITY_POLICY, "default-src 'none'")
        .body(body)
}

fn missing() -> Response {
    Refusal::not_found("picture").into_response()
}

fn see_other(address: &str) -> Response {
    Response::builder()
        .status(StatusCode::SEE_OTHER)
        .header(header::LOCATION, address)
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::REFERRER_POLICY, "no-referrer")
        .finish()
}

#[expect(clippy::needless_pass_by_value, reason = "it stands where errors are mapped")]
fn failed(error: StoreFailed) -> Problem {
    match error {
        StoreFailed::Busy | StoreFailed::Unreachable(_) => Problem::Busy { retry_after_s: 1 },
        StoreFailed::Database(_) | StoreFailed::Corrupt { .. } => {
            tracing::error!(error = %error, "the page of an invoice failed");
            Problem::Broken
        }
    }
}
