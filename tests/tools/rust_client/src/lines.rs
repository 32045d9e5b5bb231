//! Documentation as people write it: each line for itself.
//!
//! progenitor puts a whole text in one attribute, which is printed as a block. rustfmt indents all of it but the first
//! line, and rustdoc would take what is indented for code.

use syn::{Attribute, Expr, ExprLit, File, Lit, Meta, parse_quote, visit_mut::VisitMut};

/// Splits the documentation of everything in the file.
pub fn each_for_itself(file: &mut File) {
    Lines.visit_file_mut(file);
}

struct Lines;

impl VisitMut for Lines {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        *attributes = attributes.drain(..).flat_map(split).collect();
    }
}

fn split(attribute: Attribute) -> Vec<Attribute> {
    let Some(text) = documentation(&attribute) else { return vec![attribute] };
    let line = |line: &str| {
        let space = if line.is_empty() || line.starts_with(' ') { "" } else { " " };
        let line = format!("{space}{line}");
        Attribute { meta: parse_quote!(doc = #line), ..attribute.clone() }
    };
    text.split('\n').map(line).collect()
}

fn documentation(attribute: &Attribute) -> Option<String> {
    match &attribute.meta {
        Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
            Expr::Lit(ExprLit { lit: Lit::Str(text), .. }) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}
