//! Forms of our pages are sent from our pages. Another site that sends one in a customer's name is refused.

use super::refusal::{ErrorCode, Refusal};
use poem::{
    Request,
    http::{Method, header},
};

/// Why this form was not sent from one of our pages, if it was not.
///
/// Browsers say where a form comes from in `Sec-Fetch-Site`, older ones in `Origin`. Our pages send no referrer, which
/// makes `Origin` say `null`, so alone it proves nothing either way; a program that says neither borrows nobody's name.
pub fn refused(request: &Request, public_url: &str) -> Option<Refusal> {
    if request.method() != Method::POST || !request.uri().path().starts_with("/checkout/") {
        return None;
    }
    let is_ours = match (request.header("sec-fetch-site"), request.header(header::ORIGIN)) {
        (Some(site), _) => matches!(site, "same-origin" | "none"),
        (None, Some(origin)) => {
            let host = request.header(header::HOST).unwrap_or_default();
            let authority = origin.split_once("://").map(|(_, authority)| authority);
            origin == "null" || authority == Some(host) || origin == public_url
        }
        (None, None) => true,
    };
    (!is_ours).then(|| Refusal::new(ErrorCode::Forbidden, "this form was sent from another site"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_form_of_another_site_is_refused() {
        let post = |headers: &[(&'static str, &'static str)]| {
            let request = Request::builder().method(Method::POST).uri("/checkout/x/pay".parse().unwrap());
            let request = headers.iter().fold(request, |request, (name, value)| request.header(*name, *value));
            refused(&request.header("host", "pay.example").finish(), "https://pay.example").is_none()
        };
        assert!(post(&[("sec-fetch-site", "same-origin"), ("origin", "null")]));
        assert!(post(&[("origin", "https://pay.example")]));
        assert!(post(&[]));
        assert!(!post(&[("sec-fetch-site", "cross-site")]));
        assert!(!post(&[("sec-fetch-site", "same-site"), ("origin", "https://shop.pay.example")]));
        assert!(!post(&[("origin", "https://evil.example")]));
    }
}
