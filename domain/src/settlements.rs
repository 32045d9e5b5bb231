//! Settlements: what gateways say that they paid out, line by line.
//!
//! - [`Statement`] is one file that was imported: whose account it is about, how far its import got, and whether it counts.
//! - [`StatementLine`] is what one line of it says, in our words and in minor units.
//! - [`Layout`] says which column of a file says what, [`Mapping`] is one that was saved; [`Reader`] turns rows into lines.
//! - [`reconcile`] finds which lines explain what the book [`Expected`] of a gateway; [`AgreedTerms`] say what it may keep.
//! - [`Exception`] is what a run found and people must explain, with an owner, a reason and an end.
//! - [`Run`] is one look at a period, kept with all that it found; [`Settlement`] is what of it went into the book.
//! - A [`Dispute`] is a payment that a customer's bank takes back.
//! - What people say and do about one matter, with files, is its casework: [`CaseEntry`] after [`CaseEntry`].
//!
//! What always holds: the same file is imported once, and the same line counts once, in whatever file it stands; an
//! import posts nothing; a statement of which a line was posted stays for ever; what is found depends on what lines say and
//! never on their order, and nothing is adjusted because of what is found.

mod agreed;
mod amount;
mod casework;
mod dispute;
mod exception;
mod expected;
mod fees;
mod finding;
mod keep;
mod line;
mod mapping;
pub mod matching;
mod moment;
mod period;
mod posting;
mod presets;
mod reading;
mod reports;
mod run;
mod save_mapping;
mod statement;

pub use agreed::{
    AgreedTerms, DUE_AFTER_MAX, FEE_RULES_MAX, KeepsTerms, TOLERANCE_MAX, TermsRefused, TermsUsed, WAY_MAX, WINDOW_MAX,
};
pub use amount::{NotAnAmount, amount};
pub use casework::{
    CASE_ENTRIES_MAX, CASE_FILE_BYTES_MAX, CASE_FILES_MAX, CaseEntry, CaseFile, CaseFileKind, CaseOf, ENTRY_TEXT_MAX,
    EntryKind, EntryRefused, FILE_NAME_MAX, KeepsCasework, NewCaseFile, NewEntry, NotACaseFile,
};
pub use dispute::{
    Agreed, CASE_NUMBER_MAX, DISPUTE_REASON_MAX, Dispute, DisputeChange, DisputeFilter, DisputeLine, DisputeMove,
    DisputeOutcome, DisputeRefused, DisputeState, DisputeStatus, DisputeStep, DisputedPayment, InBook, KeepsDisputes,
    LineClaim, LineOf, NewDispute, Proposed, RecordRefused, approve_dispute, change_dispute, record_dispute,
};
pub use exception::{
    Against, EXCEPTION_NOTE_MAX, Exception, ExceptionAge, ExceptionFilter, ExceptionRefused, ExceptionState,
    ExceptionStatus, FOLLOW_UP_DAYS_MAX, KeepsExceptions, Outstanding, Remedied, Remedy, Resolution, Seen, Step,
    Stepped,
};
pub use expected::{DisputeLeg, Expected, ExpectedId, FamilyId};
pub use fees::{FeeRule, FeeRules, NotAFeeRule};
pub use finding::{About, Difference, Finding, LineName, MatchedBy, Reason, Sums, Verdict, VerdictName};
pub use keep::{
    FindsStatements, KeepsStatements, LineProblem, PROBLEMS_MAX, ProblemKind, ReceiveRefused, StatementFilter,
};
pub use line::{Fingerprint, LineKind, StatementLine};
pub use mapping::{COLUMNS_MAX, Column, Field, HEADINGS_MAX, Layout, MAPPING_NAME_MAX, Mapping, WORD_MAX, WORDS_MAX};
pub use matching::{Terms, reconcile};
pub use moment::{DHAKA_MINUTES, DateOrder, NotAMoment, moment};
pub use period::Period;
pub use posting::{Moved, PostRunRefused, Settlement};
pub use presets::preset;
pub use reading::{Cells, FileRefused, PREAMBLE_MAX, Reader, Reading};
pub use reports::{DrawsSettlementReports, FeesPaid, ReceivableAge, SettlementLag};
pub use run::{
    CancelRunRefused, KeepsRuns, ResultFilter, ResultOf, Run, RunCounts, RunOf, RunPosted, RunResult, RunStatus,
    TRIES_MAX,
};
pub use save_mapping::{KeepsMappings, MAPPINGS_MAX, SaveRefused, WantedMapping, mapping_for, save_mapping};
pub use statement::{
    Counts, FileFormat, NOTE_MAX, NotImporting, Statement, StatementFile, StatementState, StatementStatus, UndoRefused,
};
