//! What `./dev openapi` makes of the API document.

pub mod codes;
#[allow(clippy::doc_markdown, clippy::needless_lifetimes, reason = "written for every operation alike")]
pub mod operations;
#[allow(
    clippy::all,
    clippy::pedantic,
    clippy::unwrap_used,
    dead_code,
    missing_docs,
    rustdoc::all,
    reason = "as progenitor writes it"
)]
pub mod wire;
