//! The pages that people see: checkout and its result, problems, the front page and the API reference.
//!
//! A page is a pure function of plain values: handlers ask a [`CheckoutDesk`] and show what it says. Success is shown only
//! for a payment that is confirmed. Everything works without JavaScript, loads nothing from elsewhere and has no field
//! for card data; see `pages/policy.rs`.
//!
//! Absent on purpose: sessions and CSRF tokens. A checkout needs nothing but its unguessable reference, and there is no
//! other authority that a forged form could borrow.

pub(crate) mod assets;
mod checkout;
pub(crate) mod invoice;
mod language;
pub mod mobile;
mod outcome;
pub(crate) mod policy;
mod problem;
mod reference;
mod site;
#[cfg(test)]
mod tests;
mod view;
mod words;

pub use self::{
    language::Language,
    problem::{Problem, problem_page, wants_html},
    site::Site,
    view::{Around, CheckoutView, LastAttempt, Stage},
};

pub(crate) use self::site::portal_missing;

use self::checkout::Refusal;
use poem::{
    Endpoint, Request, Response, Route, RouteMethod, endpoint,
    http::{HeaderValue, StatusCode, header},
};
use serde::Deserialize;
use std::{future::Future, sync::Arc};

/// What the pages ask of the service.
pub trait CheckoutDesk: Send + Sync + 'static {
    /// What the customer may see; `None` when there is no such payment.
    fn show(&self, reference: &str) -> impl Future<Output = Result<Option<CheckoutView>, DeskFailed>> + Send;

    /// Begins an attempt and says where to send the customer. The same key is the same attempt: the second press of a
    /// button gets the address of the first. A payment made with one method gets its one session's address again.
    fn pay(
        &self,
        reference: &str,
        method: &str,
        attempt_key: &str,
    ) -> impl Future<Output = Result<String, PayRefused>> + Send;

    /// Gives the payment up.
    fn cancel(&self, reference: &str) -> impl Future<Output = Result<(), GiveUpRefused>> + Send;
}

/// The service could not answer. The desk has logged why.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DeskFailed {
    /// There is too much to do; nothing was done.
    #[error("too busy, try again in {retry_after_s} s")]
    Busy {
        /// When to try again.
        retry_after_s: u32,
    },
    /// Something is broken.
    #[error("the service failed")]
    Broken,
}

/// Why the customer was not sent on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PayRefused {
    /// There is no such payment.
    #[error("there is no such payment")]
    Unknown,
    /// It cannot be paid any more, or is being verified: the page says what it is now.
    #[error("the payment cannot be paid now")]
    NotPayable,
    /// This way to pay is not offered.
    #[error("this way to pay is not offered")]
    NotOffered,
    /// Enough was tried.
    #[error("the payment was tried too often")]
    TooManyAttempts,
    /// The gateway gave no page to send the customer to.
    #[error("the gateway gave no page to send the customer to")]
    GatewayUnavailable,
    /// The service could not answer.
    #[error(transparent)]
    Failed(#[from] DeskFailed),
}

/// Why the payment was not given up.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum GiveUpRefused {
    /// There is no such payment.
    #[error("there is no such payment")]
    Unknown,
    /// It is not pending any more.
    #[error("the payment is not pending any more")]
    NotPending,
    /// The service could not answer.
    #[error(transparent)]
    Failed(#[from] DeskFailed),
}

/// Bytes a form of ours may have; it holds a method's name and a key.
const FORM_BYTES_MAX: usize = 4_096;

/// Puts the pages on a route: `/`, `/docs/reference`, `/assets/…` and `/checkout/…`.
pub fn mount<D: CheckoutDesk>(route: Route, desk: &Arc<D>, site: Site) -> Route {
    let home = endpoint::make_sync(move |request| site::home(&request, &site));
    route
        .at("/", RouteMethod::new().get(home))
        .at("/docs/reference", RouteMethod::new().get(endpoint::make_sync(|_| reference::page())))
        .at("/assets/:name", RouteMethod::new().get(assets::serve()))
        .at("/checkout/:reference", RouteMethod::new().get(with(desk, show_checkout)))
        .at("/checkout/:reference/result", RouteMethod::new().get(with(desk, show_result)))
        .at("/checkout/:reference/pay", RouteMethod::new().post(with(desk, pay)))
        .at("/checkout/:reference/cancel", RouteMethod::new().post(with(desk, cancel)))
}

/// A visit to a checkout page.
struct Visit<D> {
    desk: Arc<D>,
    request: Request,
    reference: String,
    language: Language,
}

/// Opens the desk for a handler; what cannot be a reference gets no further.
fn with<D, F, Fut>(desk: &Arc<D>, handler: F) -> impl Endpoint<Output = Response> + use<D, F, Fut>
where
    D: CheckoutDesk,
    F: Fn(Visit<D>) -> Fut + Copy + Send + Sync + 'static,
    Fut: Future<Output = Result<Response, Problem>> + Send + 'static,
{
    let desk = Arc::clone(desk);
    endpoint::make(move |request: Request| {
        let desk = Arc::clone(&desk);
        async move {
            let language = Language::of(&request);
            let asked = Language::asked(&request);
            let reference = request.path_params::<String>().unwrap_or_default();
            let answer = if is_reference(&reference) {
                handler(Visit { desk, request, reference, language }).await
            } else {
                Err(Problem::PaymentMissing)
            };
            let mut response = answer.unwrap_or_else(|problem| problem::page(&problem, language, None));
            if let Some(asked) = asked {
                remember(asked, &mut response);
            }
            response
        }
    })
}

async fn show_checkout<D: CheckoutDesk>(visit: Visit<D>) -> Result<Response, Problem> {
    if !wants_html(&visit.request) {
        return Ok(see_other(&format!("/api/v1/checkout/{}", visit.reference)));
    }
    let view = visit.view().await?;
    Ok(match view.stage {
        Stage::Open { .. } => checkout::page(&view, visit.language, None),
        Stage::Confirming
        | Stage::Succeeded { .. }
        | Stage::Failed { .. }
        | Stage::Cancelled
        | Stage::Expired
        | Stage::Review => outcome::page(&view, visit.language),
    })
}

async fn show_result<D: CheckoutDesk>(visit: Visit<D>) -> Result<Response, Problem> {
    let view = visit.view().await?;
    Ok(match view.stage {
        Stage::Open { last: LastAttempt::None } => see_other(&visit.link("")),
        Stage::Open { last: LastAttempt::Underway | LastAttempt::Failed | LastAttempt::Cancelled }
        | Stage::Confirming
        | Stage::Succeeded { .. }
        | Stage::Failed { .. }
        | Stage::Cancelled
        | Stage::Expired
        | Stage::Review => outcome::page(&view, visit.language),
    })
}

#[derive(Deserialize)]
struct Choice {
    method: Option<String>,
    key: String,
}

async fn pay<D: CheckoutDesk>(mut visit: Visit<D>) -> Result<Response, Problem> {
    let body = visit.request.take_body().into_bytes_limit(FORM_BYTES_MAX).await.map_err(|_| Problem::NotUnderstood)?;
    let choice: Choice = serde_urlencoded::from_bytes(&body).map_err(|_| Problem::NotUnderstood)?;
    let asked = match choice.method {
        Some(method) => visit.desk.pay(&visit.reference, &method, &choice.key).await,
        None => Err(PayRefused::NotOffered),
    };
    match asked {
        Ok(address) => Ok(see_other(&address)),
        Err(PayRefused::Unknown) => Err(Problem::PaymentMissing),
        Err(PayRefused::NotPayable) => Ok(see_other(&visit.link(""))),
        Err(PayRefused::NotOffered) => visit.ask_again(Refusal::Method).await,
        Err(PayRefused::TooManyAttempts) => visit.ask_again(Refusal::TooMany).await,
        Err(PayRefused::GatewayUnavailable) => visit.ask_again(Refusal::Gateway).await,
        Err(PayRefused::Failed(DeskFailed::Busy { retry_after_s })) => {
            visit.ask_again(Refusal::Busy { retry_after_s }).await
        }
        Err(PayRefused::Failed(DeskFailed::Broken)) => Err(Problem::Broken),
    }
}

async fn cancel<D: CheckoutDesk>(visit: Visit<D>) -> Result<Response, Problem> {
    match visit.desk.cancel(&visit.reference).await {
        Ok(()) => Ok(see_other(&visit.link("/result"))),
        Err(GiveUpRefused::Unknown) => Err(Problem::PaymentMissing),
        Err(GiveUpRefused::NotPending) => visit.ask_again(Refusal::Cancel).await,
        Err(GiveUpRefused::Failed(failed)) => Err(failed.into()),
    }
}

impl<D: CheckoutDesk> Visit<D> {
    async fn view(&self) -> Result<CheckoutView, Problem> {
        self.desk.show(&self.reference).await?.ok_or(Problem::PaymentMissing)
    }

    /// Shows the choice again and says why; or, where there is nothing left to choose, what the payment is now.
    async fn ask_again(&self, refusal: Refusal) -> Result<Response, Problem> {
        let view = self.view().await?;
        Ok(match view.stage {
            Stage::Open { .. } => checkout::page(&view, self.language, Some(refusal)),
            Stage::Confirming
            | Stage::Succeeded { .. }
            | Stage::Failed { .. }
            | Stage::Cancelled
            | Stage::Expired
            | Stage::Review => see_other(&self.link("")),
        })
    }

    fn link(&self, page: &str) -> String {
        format!("/checkout/{}{page}?lang={}", self.reference, self.language.code())
    }
}

impl From<DeskFailed> for Problem {
    fn from(failed: DeskFailed) -> Problem {
        match failed {
            DeskFailed::Busy { retry_after_s } => Problem::Busy { retry_after_s },
            DeskFailed::Broken => Problem::Broken,
        }
    }
}

/// Whether a text may be a reference at all; it is put into addresses as it is.
fn is_reference(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

fn see_other(address: &str) -> Response {
    Response::builder()
        .status(StatusCode::SEE_OTHER)
        .header(header::LOCATION, address)
        .header(header::CACHE_CONTROL, "no-store")
        .header(header::REFERRER_POLICY, "no-referrer")
        .finish()
}

/// The choice must outlive the way over the gateway, whose return knows nothing of it.
fn remember(language: Language, response: &mut Response) {
    let cookie =
        format!("{}={}; Path=/checkout; Max-Age=31536000; SameSite=Lax; HttpOnly", language::COOKIE, language.code());
    if let Ok(cookie) = HeaderValue::from_str(&cookie) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
}
