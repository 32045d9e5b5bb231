//! What surrounds every page, and the front page.

use super::{
    assets,
    language::Language,
    policy::{self, Forms},
    words::Words,
};
use askama::Template;
use poem::{Request, Response, http::StatusCode};

/// What the front page tells about this server.
#[derive(Clone, Debug, Default)]
pub struct Site {
    /// The version that runs.
    pub version: String,
    /// Where the demo shop is, when there is one.
    pub demo_shop: Option<String>,
}

/// What surrounds a page.
pub(super) struct Frame {
    pub(super) title: String,
    pub(super) language: Language,
    pub(super) w: &'static Words,
    /// The address of this page in the other language.
    pub(super) switch: Option<String>,
    pub(super) is_test: bool,
}

impl Frame {
    pub(super) fn new(title: String, language: Language) -> Frame {
        Frame { title, language, w: language.words(), switch: None, is_test: false }
    }

    /// Offers the same page in the other language.
    pub(super) fn switching_at(self, path: &str) -> Frame {
        Frame { switch: Some(format!("{path}?lang={}", self.language.other().code())), ..self }
    }

    pub(super) fn testing(self, is_test: bool) -> Frame {
        Frame { is_test, ..self }
    }

    pub(super) fn asset(&self, name: &str) -> String {
        assets::url(name)
    }
}

#[derive(Template)]
#[template(path = "home.html")]
struct Home<'a> {
    frame: Frame,
    site: &'a Site,
}

pub(super) fn home(request: &Request, site: &Site) -> Response {
    let language = Language::of(request);
    let frame = Frame::new("Poisha".to_owned(), language).switching_at("/");
    show(StatusCode::OK, &Home { frame, site }, &Forms::None)
}

#[derive(Template)]
#[template(path = "portal_missing.html")]
struct PortalMissing {
    frame: Frame,
}

/// What stands where the developer portal would be: developers read it, so it is in English.
pub(crate) fn portal_missing() -> Response {
    let frame = Frame::new("Developer portal".to_owned(), Language::English);
    show(StatusCode::NOT_FOUND, &PortalMissing { frame }, &Forms::None)
}

/// Writes a page out.
pub(super) fn show(status: StatusCode, page: &impl Template, forms: &Forms) -> Response {
    match page.render() {
        Ok(html) => policy::page(status, html, forms),
        Err(error) => {
            tracing::error!(page.error = %error, "a page could not be rendered");
            Response::builder().status(StatusCode::INTERNAL_SERVER_ERROR).finish()
        }
    }
}
