//! The page on which a customer agrees to a charge on the phone bill: operator and number, then the code that the operator
//! sent, or the way to the operator's own page.
//!
//! It works without JavaScript, shows a number with its middle hidden, and keeps nothing in the browser but which attempt
//! it was shown for: a form of an attempt that is over leads to what the payment is now.

mod page;

use super::{CheckoutDesk, DeskFailed, FORM_BYTES_MAX, Problem, Visit, see_other, view::CheckoutView, with};
use domain::payments::consent::{Operator, OperatorOffer};
use page::page;
use poem::{Response, Route, RouteMethod};
use serde::{Deserialize, de::DeserializeOwned};
use std::{future::Future, sync::Arc};

/// What the page asks of the service.
pub trait MobileDesk: Send + Sync + 'static {
    /// Where agreeing stands; none when there is no such payment.
    fn mobile(&self, reference: &str) -> impl Future<Output = Result<Option<MobileView>, DeskFailed>> + Send;

    /// The customer names operator and number.
    fn name_number(
        &self,
        reference: &str,
        attempt: &str,
        payer: (Option<&str>, &str),
    ) -> impl Future<Output = Result<(), MobileRefused>> + Send;

    /// The customer wants another code.
    fn send_again(&self, reference: &str, attempt: &str) -> impl Future<Output = Result<(), MobileRefused>> + Send;

    /// The customer types the code, and with it agrees.
    fn type_code(
        &self,
        reference: &str,
        attempt: &str,
        code: &str,
    ) -> impl Future<Output = Result<(), MobileRefused>> + Send;

    /// The customer says to have answered on the operator's page.
    fn look(&self, reference: &str, attempt: &str) -> impl Future<Output = Result<(), MobileRefused>> + Send;
}

/// What the page shows.
#[derive(Clone, Debug)]
pub struct MobileView {
    /// What is paid to whom.
    pub checkout: CheckoutView,
    /// The attempt that the page is shown for.
    pub attempt: String,
    /// The operators that can be chosen, and those that do not charge this amount.
    pub operators: Vec<OperatorOffer>,
    /// Whether another way to pay can be chosen.
    pub has_other_ways: bool,
    /// Where agreeing stands.
    pub step: MobileStep,
}

/// Where agreeing stands for the customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum MobileStep {
    /// Operator and number are wanted.
    Number {
        /// The operator that was chosen before.
        chosen: Option<Operator>,
    },
    /// The code is wanted.
    Code {
        /// The operator.
        operator: Operator,
        /// The number, its middle hidden.
        shown: String,
        /// Seconds until another code may be sent; none when no more are.
        again_s: Option<u64>,
    },
    /// The customer answers on the operator's page.
    AtOperator {
        /// The operator.
        operator: Operator,
        /// Its page.
        page: String,
    },
    /// The operator is being asked.
    UnderWay,
    /// There is nothing to agree to any more.
    Over,
}

/// Why a step was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MobileRefused {
    /// There is no such payment.
    #[error("there is no such payment")]
    Unknown,
    /// There is nothing to agree to any more: the page says what the payment is now.
    #[error("there is nothing to agree to")]
    Over,
    /// The number is none.
    #[error("the number is no mobile number")]
    Number,
    /// Its operator cannot be charged.
    #[error("the number's operator cannot be charged")]
    NotServed,
    /// The operator does not know the number.
    #[error("the number is not one of the operator's")]
    NotTheirs,
    /// The operator does not let it pay.
    #[error("the operator does not let this number pay")]
    Barred,
    /// The operator does not charge this amount.
    #[error("the operator does not charge this amount")]
    Amount,
    /// A code was sent a moment ago.
    #[error("another code may be sent in {wait_s} s")]
    TooSoon {
        /// How long to wait.
        wait_s: u64,
    },
    /// Enough codes were sent.
    #[error("enough codes were sent")]
    TooMany,
    /// What was typed is no code.
    #[error("this is no code")]
    NoCode,
    /// The code is wrong.
    #[error("the code is wrong")]
    Wrong {
        /// How many more may be tried.
        left: u8,
    },
    /// Another code must be sent.
    #[error("the code is not good any more")]
    Spent,
    /// An operator is being asked.
    #[error("the operator is being asked")]
    UnderWay,
    /// The operator did not answer.
    #[error("the operator did not answer")]
    Unavailable,
    /// The service could not answer.
    #[error(transparent)]
    Failed(#[from] DeskFailed),
}

/// Puts the page on a route: `/checkout/…/mobile`.
pub fn mount<D: CheckoutDesk + MobileDesk>(route: Route, desk: &Arc<D>) -> Route {
    let post = |route: Route, path: &str, endpoint| route.at(format!("/checkout/:reference/mobile{path}"), endpoint);
    let route = route.at("/checkout/:reference/mobile", RouteMethod::new().get(with(desk, show)));
    let route = post(route, "/number", RouteMethod::new().post(with(desk, name_number)));
    let route = post(route, "/again", RouteMethod::new().post(with(desk, send_again)));
    let route = post(route, "/code", RouteMethod::new().post(with(desk, type_code)));
    post(route, "/look", RouteMethod::new().post(with(desk, look)))
}

#[derive(Deserialize)]
struct Named {
    attempt: String,
    operator: Option<String>,
    number: String,
}

#[derive(Deserialize)]
struct Typed {
    attempt: String,
    code: String,
}

#[derive(Deserialize)]
struct Only {
    attempt: String,
}

async fn show<D: CheckoutDesk + MobileDesk>(visit: Visit<D>) -> Result<Response, Problem> {
    let view = visit.desk.mobile(&visit.reference).await?.ok_or(Problem::PaymentMissing)?;
    Ok(match view.step {
        MobileStep::Over => see_other(&visit.link("/result")),
        MobileStep::Number { .. } | MobileStep::Code { .. } | MobileStep::AtOperator { .. } | MobileStep::UnderWay => {
            page(&view, visit.language, None, is_changing(&visit))
        }
    })
}

/// Whether the customer wants to name another number.
fn is_changing<D>(visit: &Visit<D>) -> bool {
    visit.request.uri().query().is_some_and(|query| query.split('&').any(|pair| pair == "change=1"))
}

async fn name_number<D: CheckoutDesk + MobileDesk>(mut visit: Visit<D>) -> Result<Response, Problem> {
    let named: Named = form(&mut visit).await?;
    let operator = named.operator.as_deref();
    let done = visit.desk.name_number(&visit.reference, &named.attempt, (operator, &named.number)).await;
    visit.went(done, Some((operator.and_then(Operator::parse), named.number))).await
}

async fn send_again<D: CheckoutDesk + MobileDesk>(mut visit: Visit<D>) -> Result<Response, Problem> {
    let only: Only = form(&mut visit).await?;
    let done = visit.desk.send_again(&visit.reference, &only.attempt).await;
    visit.went(done, None).await
}

async fn type_code<D: CheckoutDesk + MobileDesk>(mut visit: Visit<D>) -> Result<Response, Problem> {
    let typed: Typed = form(&mut visit).await?;
    match visit.desk.type_code(&visit.reference, &typed.attempt, &typed.code).await {
        Ok(()) => Ok(see_other(&visit.link("/result"))),
        refused @ Err(_) => visit.went(refused, None).await,
    }
}

async fn look<D: CheckoutDesk + MobileDesk>(mut visit: Visit<D>) -> Result<Response, Problem> {
    let only: Only = form(&mut visit).await?;
    match visit.desk.look(&visit.reference, &only.attempt).await {
        Ok(()) => Ok(see_other(&visit.link("/result"))),
        refused @ Err(_) => visit.went(refused, None).await,
    }
}

async fn form<D, T: DeserializeOwned>(visit: &mut Visit<D>) -> Result<T, Problem> {
    let body = visit.request.take_body().into_bytes_limit(FORM_BYTES_MAX).await.map_err(|_| Problem::NotUnderstood)?;
    serde_urlencoded::from_bytes(&body).map_err(|_| Problem::NotUnderstood)
}

/// What the customer typed, to be shown again beside what is wrong with it.
type Typing = Option<(Option<Operator>, String)>;

impl<D: CheckoutDesk + MobileDesk> Visit<D> {
    /// On to the next step, or the same one again with what is wrong.
    async fn went(&self, done: Result<(), MobileRefused>, typing: Typing) -> Result<Response, Problem> {
        let refused = match done {
            Ok(()) => return Ok(self.next().await?.unwrap_or_else(|| see_other(&self.link("/mobile")))),
            Err(MobileRefused::Unknown) => return Err(Problem::PaymentMissing),
            Err(MobileRefused::Over) => return Ok(see_other(&self.link("/result"))),
            Err(MobileRefused::UnderWay) => return Ok(see_other(&self.link("/mobile"))),
            Err(MobileRefused::Failed(failed)) => return Err(failed.into()),
            Err(refused) => refused,
        };
        let view = self.desk.mobile(&self.reference).await?.ok_or(Problem::PaymentMissing)?;
        Ok(match view.step {
            MobileStep::Over => see_other(&self.link("/result")),
            MobileStep::Number { .. }
            | MobileStep::Code { .. }
            | MobileStep::AtOperator { .. }
            | MobileStep::UnderWay => page(&view, self.language, Some((&refused, &typing)), typing.is_some()),
        })
    }

    /// Where the operator has a page of its own, the customer goes straight there.
    async fn next(&self) -> Result<Option<Response>, Problem> {
        let view = self.desk.mobile(&self.reference).await?;
        Ok(match view.map(|view| view.step) {
            Some(MobileStep::AtOperator { page, .. }) => Some(see_other(&page)),
            Some(MobileStep::Over) => Some(see_other(&self.link("/result"))),
            Some(MobileStep::Number { .. } | MobileStep::Code { .. } | MobileStep::UnderWay) | None => None,
        })
    }
}
