//! The page that tells how it went: it waits for the confirmed state and says only what is known.

use super::{
    checkout::Summary,
    language::Language,
    policy::Forms,
    site::{self, Frame},
    view::{CheckoutView, LastAttempt, Stage},
    words::fill,
};
use askama::Template;
use domain::Mode;
use poem::{Response, http::StatusCode};

/// How long the outcome of a payment is shown before the customer is taken back.
const SHOWN_S: u32 = 7;
/// The same after giving up, where there is nothing to read.
const SHOWN_AFTER_CANCEL_S: u32 = 3;
/// How often a page without JavaScript looks again.
const LOOK_AGAIN_S: u32 = 4;

#[derive(Template)]
#[template(path = "outcome.html")]
struct OutcomePage {
    frame: Frame,
    stage: &'static str,
    icon: &'static str,
    summary: Summary,
    title: &'static str,
    texts: Vec<String>,
    /// This page again, while the outcome is awaited.
    look_again: Option<String>,
    look_again_s: u32,
    actions: Vec<Action>,
    way_back: Option<WayBack>,
    keeps_reference: bool,
}

/// Something the customer can do next.
struct Action {
    label: String,
    address: String,
    is_main: bool,
}

/// Where the customer is taken without doing anything.
struct WayBack {
    address: String,
    after_s: u32,
}

/// What is said about a stage.
struct Told {
    icon: &'static str,
    title: &'static str,
    texts: Vec<&'static str>,
}

pub(super) fn page(view: &CheckoutView, language: Language) -> Response {
    let path = format!("/checkout/{}", view.reference);
    let merchant = [("merchant", view.merchant.as_str())];
    let mut told = tell(view.stage, language);
    let is_failed =
        matches!(view.stage, Stage::Open { last: LastAttempt::Failed } | Stage::Failed { may_have_paid: false });
    if let Some(text) = told.texts.first_mut().filter(|_| is_failed && view.lacks_balance) {
        *text = language.words().mobile_no_balance;
    }
    let is_waiting = is_waiting(view.stage);
    let way_back = way_back(view);
    let page = OutcomePage {
        frame: Frame::new(told.title.to_owned(), language)
            .switching_at(&format!("{path}/result"))
            .testing(view.mode == Mode::Test),
        stage: view.stage.name(),
        icon: told.icon,
        summary: Summary { left: None, ..Summary::of(view, language) },
        title: told.title,
        texts: told.texts.into_iter().map(|text| fill(text, &merchant)).collect(),
        look_again: is_waiting.then(|| format!("{path}/result?lang={}", language.code())),
        look_again_s: LOOK_AGAIN_S,
        actions: actions(view, language),
        way_back,
        keeps_reference: matches!(view.stage, Stage::Succeeded { .. } | Stage::Review),
    };
    site::show(StatusCode::OK, &page, &Forms::None)
}

fn tell(stage: Stage, language: Language) -> Told {
    let w = language.words();
    match stage {
        Stage::Open { last: LastAttempt::None | LastAttempt::Underway } | Stage::Confirming => {
            Told { icon: "waiting", title: w.confirming_title, texts: vec![w.confirming_text, w.confirming_close] }
        }
        Stage::Open { last: LastAttempt::Failed } => {
            Told { icon: "failed", title: w.failed_title, texts: vec![w.failed_text, w.retry_text] }
        }
        Stage::Open { last: LastAttempt::Cancelled } => {
            Told { icon: "cancelled", title: w.left_title, texts: vec![w.left_text, w.retry_text] }
        }
        Stage::Succeeded { .. } => Told { icon: "succeeded", title: w.succeeded_title, texts: vec![w.succeeded_text] },
        Stage::Failed { may_have_paid: false } => {
            Told { icon: "failed", title: w.failed_title, texts: vec![w.failed_text] }
        }
        Stage::Failed { may_have_paid: true } => {
            Told { icon: "failed", title: w.failed_title, texts: vec![w.failed_unsure_text] }
        }
        Stage::Cancelled => Told { icon: "cancelled", title: w.cancelled_title, texts: vec![w.cancelled_text] },
        Stage::Expired => Told { icon: "expired", title: w.expired_title, texts: vec![w.expired_text] },
        Stage::Review => Told { icon: "review", title: w.review_title, texts: vec![w.review_text] },
    }
}

/// Whether an answer is on its way.
const fn is_waiting(stage: Stage) -> bool {
    match stage {
        Stage::Open { last: LastAttempt::None | LastAttempt::Underway } | Stage::Confirming => true,
        Stage::Open { last: LastAttempt::Failed | LastAttempt::Cancelled }
        | Stage::Succeeded { .. }
        | Stage::Failed { .. }
        | Stage::Cancelled
        | Stage::Expired
        | Stage::Review => false,
    }
}

fn way_back(view: &CheckoutView) -> Option<WayBack> {
    let (address, after_s) = match view.stage {
        Stage::Succeeded { .. } => (&view.success_url, SHOWN_S),
        Stage::Cancelled => (&view.cancel_url, SHOWN_AFTER_CANCEL_S),
        Stage::Open { .. } | Stage::Confirming | Stage::Failed { .. } | Stage::Expired | Stage::Review => return None,
    };
    address.as_deref().filter(|address| is_web(address)).map(|address| WayBack { address: address.to_owned(), after_s })
}

fn actions(view: &CheckoutView, language: Language) -> Vec<Action> {
    let w = language.words();
    let checkout = format!("/checkout/{}?lang={}", view.reference, language.code());
    let back = |address: &Option<String>, is_main| {
        address.as_deref().filter(|address| is_web(address)).map(|address| Action {
            label: fill(w.return_to, &[("merchant", &view.merchant)]),
            address: address.to_owned(),
            is_main,
        })
    };
    let choose = |label: &str, is_main| Action { label: label.to_owned(), address: checkout.clone(), is_main };
    match view.stage {
        Stage::Open { last: LastAttempt::None | LastAttempt::Underway } => vec![choose(w.not_paid_yet, false)],
        Stage::Open { last: LastAttempt::Failed | LastAttempt::Cancelled } => {
            [Some(choose(w.retry, true)), back(&view.cancel_url, false)].into_iter().flatten().collect()
        }
        Stage::Succeeded { .. } => back(&view.success_url, true).into_iter().collect(),
        Stage::Failed { .. } | Stage::Cancelled | Stage::Expired => back(&view.cancel_url, true).into_iter().collect(),
        // Neither address of the shop tells the truth yet.
        Stage::Confirming | Stage::Review => Vec::new(),
    }
}

/// Whether an address is one a browser may be sent to; the service has checked it before, and a page checks again.
fn is_web(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}
