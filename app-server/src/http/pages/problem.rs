//! What a person sees instead of a page: never internals, always what to do next.

use super::{
    language::Language,
    policy::Forms,
    site::{self, Frame},
};
use askama::Template;
use poem::{
    Request, Response,
    http::{HeaderValue, StatusCode, header},
};

/// Why there is no page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Problem {
    /// There is no such payment.
    PaymentMissing,
    /// There is no such page.
    PageMissing,
    /// The browser sent something that is not ours.
    NotUnderstood,
    /// There is too much to do, or this caller asked too often.
    Busy {
        /// When to try again.
        retry_after_s: u32,
    },
    /// Something is broken.
    Broken,
}

/// The page for a problem, in the browser's language; the request id is shown where support may ask for it.
pub fn problem_page(request: &Request, problem: Problem, request_id: Option<&str>) -> Response {
    page(&problem, Language::of(request), request_id)
}

/// Whether the caller is a person's browser: programs that ask for JSON get the envelope.
pub fn wants_html(request: &Request) -> bool {
    request.header(header::ACCEPT).is_none_or(|accept| accept.contains("text/html") || !accept.contains("json"))
}

#[derive(Template)]
#[template(path = "problem.html")]
struct ProblemPage<'a> {
    frame: Frame,
    icon: &'static str,
    title: &'static str,
    text: &'static str,
    request_id: Option<&'a str>,
    retry_after_s: Option<u32>,
    offers_retry: bool,
}

pub(super) fn page(problem: &Problem, language: Language, request_id: Option<&str>) -> Response {
    let w = language.words();
    let (status, icon, title, text) = match problem {
        Problem::PaymentMissing => (StatusCode::NOT_FOUND, "missing", w.missing_title, w.missing_text),
        Problem::PageMissing => (StatusCode::NOT_FOUND, "missing", w.page_missing_title, w.page_missing_text),
        Problem::NotUnderstood => (StatusCode::BAD_REQUEST, "failed", w.bad_request_title, w.bad_request_text),
        Problem::Busy { .. } => (StatusCode::SERVICE_UNAVAILABLE, "waiting", w.busy_title, w.busy_text),
        Problem::Broken => (StatusCode::INTERNAL_SERVER_ERROR, "failed", w.broken_title, w.broken_text),
    };
    let retry_after_s = match problem {
        Problem::Busy { retry_after_s } => Some((*retry_after_s).max(1)),
        Problem::PaymentMissing | Problem::PageMissing | Problem::NotUnderstood | Problem::Broken => None,
    };
    let page = ProblemPage {
        frame: Frame::new(title.to_owned(), language),
        icon,
        title,
        text,
        request_id,
        retry_after_s,
        offers_retry: matches!(problem, Problem::Busy { .. } | Problem::Broken),
    };
    let mut response = site::show(status, &page, &Forms::None);
    if let Some(seconds) = retry_after_s {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
    }
    response
}
