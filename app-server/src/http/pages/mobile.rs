//! The page on which a customer agrees to a charge on the phone bill: operator and number, then the code that the operator
//! sent, or the way to the operator's own page.
//!
//! It works without JavaScript, shows a number with its middle hidden, and keeps nothing in the browser but which attempt
//! it was shown for: a form of an attempt that is over leads to what the payment is now.

use super::{
    CheckoutDesk, DeskFailed, FORM_BYTES_MAX, Problem, Visit,
    checkout::Summary,
    language::Language,
    policy::Forms,
    see_other,
    site::{self, Frame},
    view::CheckoutView,
    with,
    words::fill,
};
use askama::Template;
use domain::{
    Mode,
    payments::consent::{AmountRefused, Operator, OperatorOffer},
};
use poem::{
    Response, Route, RouteMethod,
    http::{HeaderValue, StatusCode, header},
};
use serde::{Deserialize, de::DeserializeOwned};
use std::{future::Future, sync::Arc};

/// How often the page looks again while an operator is being asked.
const LOOK_AGAIN_S: u32 = 3;

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

/// An operator as the customer reads it.
struct Choice {
    value: &'static str,
    name: &'static str,
    note: String,
    is_offered: bool,
    is_chosen: bool,
}

/// The code's part of the page.
struct CodePart {
    sent_to: String,
    again_label: Option<String>,
    change_url: String,
}

#[derive(Template)]
#[template(path = "mobile.html")]
struct MobilePage {
    frame: Frame,
    summary: Summary,
    attempt: String,
    notice: Option<String>,
    /// The number's part of the page, when it is shown.
    choices: Vec<Choice>,
    number: String,
    is_number_wrong: bool,
    none_charges: bool,
    code: Option<CodePart>,
    agree_label: String,
    operator_page: Option<(String, String)>,
    look_again: Option<String>,
    look_again_s: u32,
    disclosure: String,
    urls: Urls,
    back: Option<String>,
}

struct Urls {
    number: String,
    again: String,
    code: String,
    look: String,
    cancel: String,
}

fn page(view: &MobileView, language: Language, refused: Option<(&MobileRefused, &Typing)>, changing: bool) -> Response {
    let w = language.words();
    let summary = Summary::of(&view.checkout, language);
    let path = format!("/checkout/{}", view.checkout.reference);
    let link = |to: &str| format!("{path}{to}?lang={}", language.code());
    let is_number = changing || matches!(view.step, MobileStep::Number { .. });
    let typed = refused.and_then(|(_, typing)| typing.as_ref());
    let chosen = match (&view.step, typed) {
        (_, Some((Some(operator), _))) => Some(*operator),
        (MobileStep::Number { chosen }, _) => *chosen,
        (MobileStep::Code { operator, .. } | MobileStep::AtOperator { operator, .. }, _) => Some(*operator),
        (MobileStep::UnderWay | MobileStep::Over, _) => None,
    };
    let choices: Vec<Choice> = match is_number {
        true => view.operators.iter().map(|offer| choice(offer, chosen, language)).collect(),
        false => Vec::new(),
    };
    let (code, operator_page) = match &view.step {
        MobileStep::Code { shown, again_s, .. } if !is_number => {
            let code = CodePart {
                sent_to: fill(w.mobile_code_sent, &[("number", &language.digits(shown))]),
                again_label: again_s.map(|wait| again_label(wait, language)),
                change_url: format!("{}&change=1", link("/mobile")),
            };
            (Some(code), None)
        }
        MobileStep::AtOperator { operator, page } if !is_number => {
            let label = fill(w.mobile_go, &[("operator", name_of(*operator, language))]);
            (None, Some((page.clone(), label)))
        }
        MobileStep::Number { .. }
        | MobileStep::Code { .. }
        | MobileStep::AtOperator { .. }
        | MobileStep::UnderWay
        | MobileStep::Over => (None, None),
    };
    let is_waiting = !is_number && view.step == MobileStep::UnderWay;
    let amount = [("amount", summary.amount.as_str())];
    let shown = MobilePage {
        frame: Frame::new(w.mobile_title.to_owned(), language)
            .switching_at(&format!("{path}/mobile"))
            .testing(view.checkout.mode == Mode::Test),
        attempt: view.attempt.clone(),
        notice: refused.map(|(refused, _)| notice(refused, language)),
        none_charges: is_number && !choices.iter().any(|choice| choice.is_offered),
        choices,
        number: typed.map(|(_, number)| number.clone()).unwrap_or_default(),
        is_number_wrong: matches!(
            refused,
            Some((MobileRefused::Number | MobileRefused::NotServed | MobileRefused::NotTheirs, _))
        ),
        code,
        agree_label: fill(w.mobile_agree, &amount),
        operator_page,
        look_again: is_waiting.then(|| link("/mobile")),
        look_again_s: LOOK_AGAIN_S,
        disclosure: fill(w.mobile_disclosure, &amount),
        urls: Urls {
            number: link("/mobile/number"),
            again: link("/mobile/again"),
            code: link("/mobile/code"),
            look: link("/mobile/look"),
            cancel: link("/cancel"),
        },
        back: view.has_other_ways.then(|| link("")),
        summary,
    };
    let mut leads_to = view.checkout.gateway_origins.clone();
    leads_to.push("https:".to_owned());
    let mut response = site::show(status(refused.map(|(refused, _)| refused)), &shown, &Forms::LeadTo(leads_to));
    if let Some((MobileRefused::TooSoon { wait_s }, _)) = refused {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(*wait_s));
    }
    response
}

fn status(refused: Option<&MobileRefused>) -> StatusCode {
    match refused {
        None => StatusCode::OK,
        Some(
            MobileRefused::Number
            | MobileRefused::NotServed
            | MobileRefused::NotTheirs
            | MobileRefused::Barred
            | MobileRefused::Amount
            | MobileRefused::NoCode
            | MobileRefused::Wrong { .. }
            | MobileRefused::Spent,
        ) => StatusCode::UNPROCESSABLE_ENTITY,
        Some(MobileRefused::TooSoon { .. } | MobileRefused::TooMany) => StatusCode::TOO_MANY_REQUESTS,
        Some(MobileRefused::Unavailable) => StatusCode::SERVICE_UNAVAILABLE,
        Some(MobileRefused::Unknown | MobileRefused::Over | MobileRefused::UnderWay | MobileRefused::Failed(_)) => {
            StatusCode::CONFLICT
        }
    }
}

fn notice(refused: &MobileRefused, language: Language) -> String {
    let w = language.words();
    let number = |n: &dyn ToString| language.digits(&n.to_string());
    match refused {
        MobileRefused::Number => w.mobile_number_wrong.to_owned(),
        MobileRefused::NotServed => w.mobile_not_served.to_owned(),
        MobileRefused::NotTheirs => w.mobile_not_theirs.to_owned(),
        MobileRefused::Barred => w.mobile_barred.to_owned(),
        MobileRefused::Amount => w.mobile_amount.to_owned(),
        MobileRefused::TooSoon { wait_s } => fill(w.mobile_too_soon, &[("n", &number(wait_s))]),
        MobileRefused::TooMany => w.mobile_too_many.to_owned(),
        MobileRefused::NoCode => w.mobile_no_code.to_owned(),
        MobileRefused::Wrong { left } => fill(w.mobile_wrong, &[("n", &number(left))]),
        MobileRefused::Spent => w.mobile_spent.to_owned(),
        MobileRefused::Unavailable
        | MobileRefused::Unknown
        | MobileRefused::Over
        | MobileRefused::UnderWay
        | MobileRefused::Failed(_) => w.mobile_unavailable.to_owned(),
    }
}

fn choice(offer: &OperatorOffer, chosen: Option<Operator>, language: Language) -> Choice {
    let w = language.words();
    let note = match &offer.refused {
        None => match offer.operator {
            Operator::Robi => w.mobile_robi_note.to_owned(),
            Operator::Grameenphone => w.mobile_gp_note.to_owned(),
        },
        Some(AmountRefused::Bounds { least, most }) => {
            let bounds = [("least", language.amount(*least)), ("most", language.amount(*most))];
            fill(w.mobile_bounds, &bounds.each_ref().map(|(key, text)| (*key, text.as_str())))
        }
        Some(AmountRefused::NoPrice | AmountRefused::Currency) => w.mobile_no_price.to_owned(),
    };
    let is_offered = offer.refused.is_none();
    Choice {
        value: offer.operator.as_str(),
        name: name_of(offer.operator, language),
        note,
        is_offered,
        is_chosen: is_offered && chosen == Some(offer.operator),
    }
}

fn name_of(operator: Operator, language: Language) -> &'static str {
    match operator {
        Operator::Robi => language.words().mobile_robi,
        Operator::Grameenphone => language.words().mobile_gp,
    }
}

fn again_label(wait_s: u64, language: Language) -> String {
    match wait_s {
        0 => language.words().mobile_again.to_owned(),
        wait => fill(language.words().mobile_again_in, &[("n", &language.digits(&wait.to_string()))]),
    }
}
