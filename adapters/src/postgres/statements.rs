//! Statements: files are kept whole, read into lines batch by batch, and taken back as long as nothing of them is posted.
//!
//! Each batch commits with how far the file was read, so an import that ends in the middle, however it ends, goes on
//! behind its last batch: in another process too, once the hold of the first is over.

mod copy;
mod find;
mod import;
mod keep;
mod keeping;
mod layout;
mod mappings;
mod reading;
mod row;
#[cfg(test)]
mod tests;

pub(super) use find::held_line;
pub use import::ImportStopped;
pub(super) use row::LineRow;
