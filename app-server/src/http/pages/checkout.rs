//! The page on which a customer chooses how to pay.

use super::{
    language::Language,
    policy::Forms,
    site::{self, Frame},
    view::{CheckoutView, LastAttempt, Stage},
    words::fill,
};
use askama::Template;
use domain::{
    Mode,
    payments::{Method, health},
};
use poem::{
    Response,
    http::{HeaderValue, StatusCode, header},
};

/// Why the customer is asked again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    Method,
    TooMany,
    Gateway,
    Busy { retry_after_s: u32 },
    Cancel,
}

/// What is paid to whom: beside the choice and beside every outcome.
pub(super) struct Summary {
    pub(super) heading: &'static str,
    pub(super) amount: String,
    pub(super) merchant: String,
    pub(super) initial: String,
    pub(super) product: Option<String>,
    pub(super) reference: String,
    /// When it was paid, once it is.
    pub(super) paid_at: Option<String>,
    pub(super) left: Option<Left>,
}

/// The time left to pay.
pub(super) struct Left {
    pub(super) seconds: u64,
    pub(super) how_long: String,
    pub(super) until: String,
}

impl Summary {
    pub(super) fn of(view: &CheckoutView, language: Language) -> Summary {
        let w = language.words();
        let (heading, paid_at) = match view.stage {
            Stage::Open { .. } => (w.amount_due, None),
            Stage::Succeeded { at } => (w.amount_paid, Some(language.moment(at, view.at))),
            Stage::Confirming | Stage::Failed { .. } | Stage::Cancelled | Stage::Expired | Stage::Review => {
                (w.amount, None)
            }
        };
        let left = matches!(view.stage, Stage::Open { .. }).then(|| Left {
            seconds: view.seconds_left(),
            how_long: language.how_long(view.seconds_left()),
            until: fill(w.until, &[("time", &language.moment(view.expires_at, view.at))]),
        });
        Summary {
            heading,
            amount: language.amount(view.amount),
            merchant: view.merchant.clone(),
            initial: view.merchant.chars().find(|c| c.is_alphanumeric()).map(String::from).unwrap_or_default(),
            product: view.product.clone(),
            reference: view.reference.clone(),
            paid_at,
            left,
        }
    }
}

/// One way to pay, as the customer reads it.
struct Offer {
    method: Method,
    name: &'static str,
    note: &'static str,
    /// What is said of it when it does not work well.
    warning: Option<&'static str>,
}

impl Offer {
    fn of(offered: health::Offer, language: Language) -> Offer {
        let method = offered.method;
        let w = language.words();
        let (name, note) = match method {
            Method::Sslcommerz => (w.sslcommerz, w.sslcommerz_note),
            Method::Bkash => (w.bkash, w.bkash_note),
            Method::Paystation => (w.paystation, w.paystation_note),
            Method::Nagad => (w.nagad, w.nagad_note),
            Method::Dcb => (w.dcb, w.dcb_note),
        };
        Offer { method, name, note, warning: offered.is_failing.then_some(w.failing) }
    }

    /// Small pictures of what stands behind it; drawn by us, nobody's trade mark.
    fn pictures(&self) -> &'static [&'static str] {
        match self.method {
            Method::Sslcommerz => &["card", "phone", "bank"],
            Method::Paystation => &["card", "phone"],
            Method::Bkash | Method::Nagad => &["phone"],
            Method::Dcb => &["signal"],
        }
    }
}

/// A sentence above the choice.
struct Notice {
    text: String,
    is_alert: bool,
    link: Option<(String, &'static str)>,
}

#[derive(Template)]
#[template(path = "checkout.html")]
struct CheckoutPage {
    frame: Frame,
    stage: &'static str,
    summary: Summary,
    notice: Option<Notice>,
    offers: Vec<Offer>,
    /// What is said when nothing is offered.
    no_offer: String,
    pay_url: String,
    cancel_url: String,
    attempt_key: String,
    pay_label: String,
    cancel_label: String,
}

pub(super) fn page(view: &CheckoutView, language: Language, refusal: Option<Refusal>) -> Response {
    let w = language.words();
    let merchant = [("merchant", view.merchant.as_str())];
    let summary = Summary::of(view, language);
    let path = format!("/checkout/{}", view.reference);
    let post = |to: &str| format!("{path}/{to}?lang={}", language.code());
    let page = CheckoutPage {
        frame: Frame::new(fill(w.checkout_title, &merchant), language)
            .switching_at(&path)
            .testing(view.mode == Mode::Test),
        stage: view.stage.name(),
        notice: notice(view, language, refusal),
        offers: view.offers.iter().map(|&offered| Offer::of(offered, language)).collect(),
        no_offer: fill(w.no_method, &merchant),
        pay_url: post("pay"),
        cancel_url: post("cancel"),
        attempt_key: view.attempt_key.clone(),
        pay_label: fill(w.pay, &[("amount", &summary.amount)]),
        cancel_label: match view.cancel_url {
            Some(_) => fill(w.cancel, &merchant),
            None => w.cancel_alone.to_owned(),
        },
        summary,
    };
    let status = match refusal {
        None => StatusCode::OK,
        Some(Refusal::Method) => StatusCode::UNPROCESSABLE_ENTITY,
        Some(Refusal::TooMany | Refusal::Cancel) => StatusCode::CONFLICT,
        Some(Refusal::Gateway | Refusal::Busy { .. }) => StatusCode::SERVICE_UNAVAILABLE,
    };
    let mut leads_to = view.gateway_origins.clone();
    leads_to.push("https:".to_owned());
    let mut response = site::show(status, &page, &Forms::LeadTo(leads_to));
    if let Some(Refusal::Busy { retry_after_s }) = refusal {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(retry_after_s.max(1)));
    }
    response
}

fn notice(view: &CheckoutView, language: Language, refusal: Option<Refusal>) -> Option<Notice> {
    let w = language.words();
    let merchant = [("merchant", view.merchant.as_str())];
    if let Some(refusal) = refusal {
        let text = match refusal {
            Refusal::Method => w.refused_method,
            Refusal::TooMany => w.refused_too_many,
            Refusal::Gateway => w.refused_gateway,
            Refusal::Busy { .. } => w.refused_busy,
            Refusal::Cancel => w.refused_cancel,
        };
        return Some(Notice { text: fill(text, &merchant), is_alert: true, link: None });
    }
    let calm = |text: &str| Notice { text: text.to_owned(), is_alert: false, link: None };
    match view.stage {
        Stage::Open { last: LastAttempt::Underway } => {
            let result = format!("/checkout/{}/result?lang={}", view.reference, language.code());
            Some(Notice { link: Some((result, w.notice_underway_link)), ..calm(w.notice_underway) })
        }
        Stage::Open { last: LastAttempt::Failed } if view.lacks_balance => Some(calm(w.mobile_no_balance)),
        Stage::Open { last: LastAttempt::Failed } => Some(calm(w.notice_failed)),
        Stage::Open { last: LastAttempt::Cancelled } => Some(calm(w.notice_cancelled)),
        Stage::Open { last: LastAttempt::None }
        | Stage::Confirming
        | Stage::Succeeded { .. }
        | Stage::Failed { .. }
        | Stage::Cancelled
        | Stage::Expired
        | Stage::Review => None,
    }
}
