//! Writes the generated part of the Rust client: `rust-client DIRECTORY <openapi.json`.
//!
//! `wire.rs` is what progenitor makes of the document. What it cannot know stands beside it: `operations.rs` takes the
//! envelope off each answer, says which calls carry a key and which lists have pages; `codes.rs` has the error codes.

mod codes;
mod document;
mod lines;
mod operations;

use progenitor_impl::{GenerationSettings, Generator, HooksMode, TypePatch};
use std::{env, error::Error, fs, io, path::PathBuf};

fn main() -> Result<(), Box<dyn Error>> {
    let to = PathBuf::from(env::args_os().nth(1).ok_or("where to?")?);
    let given: serde_json::Value = serde_json::from_reader(io::stdin())?;
    let write = |name: &str, tokens| {
        let mut file = syn::parse2(tokens)?;
        lines::each_for_itself(&mut file);
        let text = format!("// Made by ./dev openapi.\n{}", prettyplease::unparse(&file));
        fs::write(to.join(name), text).map_err(Box::<dyn Error>::from)
    };
    write("codes.rs", codes::write(&given)?)?;

    let document = document::tidy(given);
    let mut settings = GenerationSettings::new();
    settings.with_hooks(HooksMode::Expected).with_inner_type(quote::quote!(crate::Settings));
    settings.with_map_type("::std::collections::BTreeMap");
    for name in document::with_defaults(&document) {
        settings.with_patch(name, TypePatch::default().with_derive("Default"));
    }
    let wire = Generator::new(&settings).generate_tokens(&serde_json::from_value(document)?)?;
    write("operations.rs", operations::write(&syn::parse2(wire.clone())?)?)?;
    write("wire.rs", wire)
}
