//! What stands on an invoice's paper, on the wire.

use crate::wire::instant::Instant;
use adapters::pdf::{self, Paper};
use base64::{Engine, engine::general_purpose::STANDARD};
use domain::invoices::{document::Document, file_name};
use poem_openapi::Object;

/// What stands on an invoice's paper, written out for a template
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "InvoicePaper", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct PaperView {
    /// The name of the template that it is written for. Another one must not lay it out.
    pub template: String,
    /// What its PDF is called.
    pub file_name: String,
    /// How many lines it lists.
    pub lines: u32,
    /// When it was issued; a draft was not.
    pub issued_at: Option<Instant>,
    /// What the template is told: an object of JSON as text, which the template alone understands.
    pub facts: String,
    /// The logo, PNG or JPEG, in base64.
    pub logo: Option<String>,
    /// The code of the payable link, as SVG.
    pub qr: Option<String>,
}

impl PaperView {
    /// A document and what was written out of it.
    pub fn of(document: &Document, paper: Paper) -> PaperView {
        PaperView {
            template: pdf::template().to_owned(),
            file_name: file_name(document.number.as_deref()),
            lines: u32::try_from(paper.lines).unwrap_or(u32::MAX),
            issued_at: document.issued_at.map(Instant),
            facts: paper.facts,
            logo: paper.logo.map(|logo| STANDARD.encode(logo)),
            qr: paper.qr,
        }
    }
}
