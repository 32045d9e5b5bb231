//! What a browser may do on our pages: nothing but what each page needs.
//!
//! No page loads anything from elsewhere, may be framed, or is kept in a cache. Nobody downstream learns the address of a
//! checkout, because whoever holds it can see the payment.

use poem::{
    Response,
    http::{HeaderValue, StatusCode, header},
};

/// Where the forms of a page may lead. Browsers hold the redirects of a form to this, too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Forms {
    /// There are none.
    None,
    /// To ourselves, and from there to these origins.
    LeadTo(Vec<String>),
}

impl Forms {
    fn sources(&self) -> String {
        match self {
            Forms::None => "'none'".to_owned(),
            Forms::LeadTo(places) => {
                let mut sources = "'self'".to_owned();
                for place in places.iter().filter(|place| is_source(place)) {
                    sources.push(' ');
                    sources.push_str(place);
                }
                sources
            }
        }
    }
}

/// Whether a text is one plain source, so that none can smuggle in a directive.
fn is_source(text: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, ':' | '/' | '.' | '-' | '*' | '[' | ']');
    (matches!(text, "https:" | "http:") || text.starts_with("https://") || text.starts_with("http://"))
        && text.chars().all(is_plain)
}

/// A page of ours, closed against everything it does not need.
pub(crate) fn page(status: StatusCode, html: String, forms: &Forms) -> Response {
    let policy = format!(
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; \
         form-action {}; base-uri 'none'; frame-ancestors 'none'",
        forms.sources()
    );
    with_policy(status, html, &policy)
}

/// A page with a policy of its own.
pub(crate) fn with_policy(status: StatusCode, html: String, policy: &str) -> Response {
    let mut response = Response::builder().status(status).content_type("text/html; charset=utf-8").body(html);
    let headers = response.headers_mut();
    if let Ok(policy) = HeaderValue::from_str(policy) {
        headers.insert(header::CONTENT_SECURITY_POLICY, policy);
    }
    for (name, value) in [
        (header::CACHE_CONTROL, "no-store"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::X_FRAME_OPTIONS, "DENY"),
        (header::HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
        (header::HeaderName::from_static("permissions-policy"), "camera=(), geolocation=(), microphone=(), payment=()"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn policy_of(places: &[&str]) -> String {
        let forms = Forms::LeadTo(places.iter().map(|&place| place.to_owned()).collect());
        let response = page(StatusCode::OK, String::new(), &forms);
        response.headers()[header::CONTENT_SECURITY_POLICY].to_str().unwrap().to_owned()
    }

    #[test]
    fn a_form_may_lead_to_ourselves_and_the_named_origins() {
        assert!(
            policy_of(&["https:", "http://127.0.0.1:9001"])
                .contains("form-action 'self' https: http://127.0.0.1:9001;")
        );
    }

    #[test]
    fn an_origin_cannot_smuggle_in_a_directive() {
        for evil in ["https://a; script-src *", "https://a 'unsafe-inline'", "javascript:", "*", "https://a\n", ""] {
            assert!(policy_of(&[evil]).contains("form-action 'self';"), "{evil:?}");
        }
    }
}
