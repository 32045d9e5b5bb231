//! The frame of every page a sandbox shows: what the browser may do there, and that it is a sandbox.
//!
//! No page loads anything: style and the one script stand in the page and are named by a nonce.

use std::fmt::Display;

use askama::Template;
use poem::Response;
use poem::http::StatusCode;

/// What a page's form may be sent to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum FormTarget {
    /// Only the sandbox itself.
    Here,
    /// Any shop: browsers hold a form's redirects to this rule too, and a shop may send its customer on anywhere.
    AnyShop,
}

/// Writes a page out. The template has been given the same nonce.
pub(super) fn answer(status: StatusCode, page: &impl Template, nonce: &str, target: FormTarget) -> Response {
    let Ok(html) = page.render() else {
        return Response::builder().status(StatusCode::INTERNAL_SERVER_ERROR).finish();
    };
    let target = match target {
        FormTarget::Here => "'self'",
        FormTarget::AnyShop => "http: https:",
    };
    let policy = format!(
        "default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; form-action {target}; \
         base-uri 'none'; frame-ancestors 'none'"
    );
    Response::builder()
        .status(status)
        .content_type("text/html; charset=utf-8")
        .header("Content-Security-Policy", policy)
        .header("X-Content-Type-Options", "nosniff")
        .header("Cache-Control", "no-store")
        .body(html)
}

/// A refusal as a sentence of its own.
pub(super) fn sentence(refused: &impl Display) -> String {
    let text = refused.to_string();
    let mut letters = text.chars();
    let first = letters.next().map(|letter| letter.to_uppercase().collect::<String>()).unwrap_or_default();
    format!("{first}{}.", letters.as_str())
}
