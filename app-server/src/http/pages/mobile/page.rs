//! How the page for phone bills looks at each step.

use super::{MobileRefused, MobileStep, MobileView, Typing};
use crate::http::pages::{
    checkout::Summary,
    language::Language,
    policy::Forms,
    site::{self, Frame},
    words::fill,
};
use askama::Template;
use domain::{
    Mode,
    payments::consent::{AmountRefused, Operator, OperatorOffer},
};
use poem::{
    Response,
    http::{HeaderValue, StatusCode, header},
};

/// How often the page looks again while an operator is being asked.
const LOOK_AGAIN_S: u32 = 3;

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

/// The page at a step, with what is wrong.
pub(super) fn page(
    view: &MobileView,
    language: Language,
    refused: Option<(&MobileRefused, &Typing)>,
    changing: bool,
) -> Response {
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
