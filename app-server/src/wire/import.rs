//! What became of a file that was brought in, line by line.

use poem_openapi::Object;

/// Lines that are told of one by one, at most; the rest is counted.
pub const PROBLEMS_MAX: usize = 100;

/// A line that was not taken
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "ImportProblem", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ProblemView {
    /// The line of the file, from one; the names of the columns are the first.
    pub line: u64,
    /// Why it was not taken.
    pub reason: String,
}

/// What became of a file's lines
#[derive(Clone, Debug, Default, PartialEq, Eq, Object)]
#[oai(rename = "Import", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ImportView {
    /// Whether it was only asked what would become of them: nothing was kept.
    pub dry_run: bool,
    /// Lines that were read, without the names of the columns.
    pub lines: u64,
    /// Lines that made something new.
    pub created: u64,
    /// Lines that changed what was there.
    pub updated: u64,
    /// Lines that say what is there already.
    pub unchanged: u64,
    /// Lines that were not taken.
    pub refused: u64,
    /// The first hundred lines that were not taken or left alone for a reason, with the reason.
    pub problems: Vec<ProblemView>,
}

impl ImportView {
    /// One more line was not taken.
    pub fn refuse(&mut self, line: u64, reason: impl Into<String>) {
        self.refused += 1;
        self.tell(line, reason);
    }

    /// One more line says what is there already.
    pub fn leave(&mut self, line: u64, reason: impl Into<String>) {
        self.unchanged += 1;
        self.tell(line, reason);
    }

    fn tell(&mut self, line: u64, reason: impl Into<String>) {
        if self.problems.len() < PROBLEMS_MAX {
            self.problems.push(ProblemView { line, reason: reason.into() });
        }
    }
}
