//! The API reference: Swagger UI over `/openapi.json`, offline like everything else.
//!
//! Swagger UI is what poem-openapi bundles, served from our own address as separate files, so that no inline script has to
//! be allowed. It writes style elements and draws small pictures from `data:`; its policy allows that, on this page alone.

use super::{assets, policy};
use askama::Template;
use poem::{Response, http::StatusCode};

const POLICY: &str = "default-src 'none'; style-src 'self' 'unsafe-inline'; script-src 'self'; img-src 'self' data:; \
                      connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

#[derive(Template)]
#[template(path = "reference.html")]
struct ReferencePage {
    swagger_css: String,
    swagger_js: String,
}

impl ReferencePage {
    fn asset(&self, name: &str) -> String {
        assets::url(name)
    }
}

pub(super) fn page() -> Response {
    let [swagger_css, swagger_js] = assets::swagger_urls();
    match (ReferencePage { swagger_css, swagger_js }).render() {
        Ok(html) => policy::with_policy(StatusCode::OK, html, POLICY),
        Err(error) => {
            tracing::error!(page.error = %error, "the API reference could not be rendered");
            Response::builder().status(StatusCode::INTERNAL_SERVER_ERROR).finish()
        }
    }
}
