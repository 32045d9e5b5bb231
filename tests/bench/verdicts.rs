//! What was aimed for, what was measured, and whether it was met.

/// The table at the end.
#[derive(Debug, Default)]
pub(crate) struct Verdicts(Vec<Verdict>);

#[derive(Debug)]
struct Verdict {
    what: String,
    aim: String,
    measured: String,
    met: bool,
}

impl Verdicts {
    pub(crate) fn add(&mut self, what: &str, aim: &str, measured: impl Into<String>, met: bool) {
        self.0.push(Verdict { what: what.to_owned(), aim: aim.to_owned(), measured: measured.into(), met });
    }

    pub(crate) fn print(&self) {
        if self.0.is_empty() {
            return;
        }
        println!("\n{:<58} {:<12} {:<26} ", "AIM", "AIMED", "MEASURED");
        for Verdict { what, aim, measured, met } in &self.0 {
            println!("{what:<58} {aim:<12} {measured:<26} {}", if *met { "met" } else { "NOT MET" });
        }
    }
}
