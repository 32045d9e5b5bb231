//! Which column of a gateway's file says what. A mapping is made once, from a sample, and kept in versions.

use super::{
    line::LineKind,
    moment::{DHAKA_MINUTES, DateOrder},
};
use crate::{
    ids::OperatorId,
    money::Currency,
    payments::{FieldRefused, Method, text_problem},
    time::Timestamp,
};

/// Columns of a mapping at most.
pub const COLUMNS_MAX: usize = 40;
/// Names that a column may have at most.
pub const HEADINGS_MAX: usize = 30;
/// Words of a mapping at most, of each sort.
pub const WORDS_MAX: usize = 100;
/// Characters of a heading or a word at most.
pub const WORD_MAX: usize = 100;
/// Characters of a mapping's name at most.
pub const MAPPING_NAME_MAX: usize = 100;

macro_rules! fields {
    ($($(#[$doc:meta])* $name:ident = $text:literal,)+) => {
        /// What a column says.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Field { $($(#[$doc])* $name),+ }

        impl Field {
            /// Everything that a column may say.
            pub const ALL: &'static [Field] = &[$(Field::$name),+];

            /// The name on the wire and in the database.
            pub const fn as_str(self) -> &'static str {
                match self { $(Field::$name => $text),+ }
            }

            /// Reads the name.
            pub fn parse(text: &str) -> Option<Field> {
                Field::ALL.iter().copied().find(|field| field.as_str() == text)
            }
        }
    };
}

fields! {
    /// The gateway's name for the payment or the refund.
    TransactionId = "TRANSACTION_ID",
    /// Our reference.
    Reference = "REFERENCE",
    /// What the line is about.
    Kind = "KIND",
    /// Whether it happened.
    Status = "STATUS",
    /// The amount before fees.
    Gross = "GROSS",
    /// What came, where what goes stands in a column of its own.
    Credit = "CREDIT",
    /// What went.
    Debit = "DEBIT",
    /// A fee; of several columns, the sum.
    Fee = "FEE",
    /// The amount after fees.
    Net = "NET",
    /// The currency.
    Currency = "CURRENCY",
    /// The day, or day and time.
    Date = "DATE",
    /// The time, where it stands in a column of its own.
    Time = "TIME",
    /// How the customer paid.
    Method = "METHOD",
    /// The payout.
    Batch = "BATCH",
}

/// One column: what it says, and by which names it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// What it says.
    pub field: Field,
    /// Its names: the first that a file has counts, whatever the case and the spaces.
    pub headings: Vec<String>,
    /// Whether a file without it is another file.
    pub is_needed: bool,
}

/// How a file is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Layout {
    /// Its columns.
    pub columns: Vec<Column>,
    /// The currency of amounts that name none.
    pub currency: Currency,
    /// Which of two numbers is the day.
    pub dates: DateOrder,
    /// By how many minutes its clock is ahead of UTC.
    pub ahead_minutes: i32,
    /// Whether signs count as they stand. Otherwise the kind of a line decides: what goes is negative, however it is written.
    pub is_signed: bool,
    /// What the words of the column for the kind mean. A line with any other word is not understood.
    pub kinds: Vec<(String, LineKind)>,
    /// The words for what happened; a line with another is no entry. None when every line is one.
    pub statuses: Vec<String>,
    /// What lines begin with that are sums of others.
    pub totals: Vec<String>,
}

/// A mapping as it was saved.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mapping {
    /// The gateway whose files it reads.
    pub gateway: Method,
    /// What staff call it.
    pub name: String,
    /// Which version; zero for what comes with Poisha.
    pub version: u32,
    /// What it says.
    pub layout: Layout,
    /// Who saved it.
    pub by: Option<OperatorId>,
    /// When; none for what comes with Poisha.
    pub at: Option<Timestamp>,
}

impl Layout {
    /// A layout of these columns, with what is usual in Bangladesh.
    pub fn of(columns: Vec<Column>) -> Layout {
        Layout {
            columns,
            currency: Currency::BDT,
            dates: DateOrder::DayFirst,
            ahead_minutes: DHAKA_MINUTES,
            is_signed: false,
            kinds: Vec::new(),
            statuses: Vec::new(),
            totals: Vec::new(),
        }
    }

    /// What is wrong with it.
    pub fn check(&self) -> Result<(), Vec<FieldRefused>> {
        let mut wrong = Vec::new();
        let mut say = |field, reason: String| wrong.push(FieldRefused { field, reason });
        let has = |field| self.columns.iter().any(|column| column.field == field);
        if self.columns.is_empty() || self.columns.len() > COLUMNS_MAX {
            say("columns", format!("must be 1 to {COLUMNS_MAX}"));
        }
        if !(has(Field::Gross) || has(Field::Net) || has(Field::Credit) && has(Field::Debit)) {
            say("columns", "must say GROSS, NET, or CREDIT and DEBIT".into());
        }
        if !has(Field::TransactionId) && !has(Field::Reference) && !has(Field::Date) {
            say("columns", "must say TRANSACTION_ID, REFERENCE or DATE".into());
        }
        let twice = Field::ALL
            .iter()
            .filter(|field| **field != Field::Fee)
            .find(|field| self.columns.iter().filter(|column| column.field == **field).count() > 1);
        if let Some(field) = twice {
            say("columns", format!("must say {} once", field.as_str()));
        }
        for column in &self.columns {
            if column.headings.is_empty() || column.headings.len() > HEADINGS_MAX {
                say("columns", format!("must have 1 to {HEADINGS_MAX} headings each"));
                break;
            }
        }
        let words = self.columns.iter().flat_map(|column| &column.headings).map(|word| ("columns", word));
        let words = words.chain(self.kinds.iter().map(|(word, _)| ("kinds", word)));
        let words = words.chain(self.statuses.iter().map(|word| ("statuses", word)));
        let words = words.chain(self.totals.iter().map(|word| ("totals", word)));
        for (field, word) in words {
            if let Some(reason) = text_problem(word, 1, WORD_MAX) {
                say(field, reason);
                break;
            }
        }
        for (field, count) in
            [("kinds", self.kinds.len()), ("statuses", self.statuses.len()), ("totals", self.totals.len())]
        {
            if count > WORDS_MAX {
                say(field, format!("must be at most {WORDS_MAX}"));
            }
        }
        if self.ahead_minutes.abs() > 14 * 60 {
            say("aheadMinutes", "must be within 14 hours of UTC".into());
        }
        if wrong.is_empty() { Ok(()) } else { Err(wrong) }
    }
}

/// Whether a cell is a word, whatever the case, the spaces around it, and the signs between its parts.
pub(super) fn same(cell: &str, word: &str) -> bool {
    plain(cell).eq(plain(word))
}

/// Whether a cell begins with a word, and goes on with another or not at all.
pub(super) fn begins(cell: &str, word: &str) -> bool {
    let (mut cell, mut word) = (plain(cell), plain(word));
    loop {
        match (word.next(), cell.next()) {
            (None, next) => return next.is_none_or(|letter| !letter.is_alphanumeric()),
            (Some(wanted), next) if Some(wanted) == next => {}
            (Some(_), _) => return false,
        }
    }
}

/// The letters of a word as they are compared: small, with one space for whatever stands between its parts.
fn plain(text: &str) -> impl Iterator<Item = char> + '_ {
    let apart =
        |letter: char| letter.is_whitespace() || matches!(letter, '_' | '-' | '.' | '/' | '*' | ':' | '\u{feff}');
    let mut words = text.split(apart).filter(|word| !word.is_empty());
    let first = words.next().into_iter().flat_map(|word| word.chars());
    first.chain(words.flat_map(|word| std::iter::once(' ').chain(word.chars()))).flat_map(char::to_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn column(field: Field) -> Column {
        Column { field, headings: vec![field.as_str().to_owned()], is_needed: true }
    }

    #[test]
    fn words_are_the_same_whatever_the_case_and_the_spaces() {
        assert!(same(" Transaction_ID ", "transaction id"));
        assert!(same("\u{feff}Trx. ID", "trx id"));
        assert!(!same("TransactionID", "transaction id"));
        assert!(same("তারিখ", " তারিখ:"));
        assert!(begins("Grand Total: 12", "grand total") && begins("TOTAL", "total") && !begins("Totally", "total"));
    }

    #[test]
    fn a_layout_says_an_amount_and_a_name() {
        let reasons = |fields: &[Field]| {
            let refused = Layout::of(fields.iter().copied().map(column).collect()).check();
            refused.err().unwrap_or_default().into_iter().map(|one| one.reason).collect::<Vec<_>>()
        };
        assert_eq!(reasons(&[Field::Gross, Field::TransactionId]), Vec::<String>::new());
        assert_eq!(reasons(&[Field::Credit, Field::Debit, Field::Date, Field::Fee, Field::Fee]), Vec::<String>::new());
        assert_eq!(reasons(&[Field::Credit, Field::Date]), ["must say GROSS, NET, or CREDIT and DEBIT"]);
        assert_eq!(reasons(&[Field::Net]), ["must say TRANSACTION_ID, REFERENCE or DATE"]);
        assert_eq!(reasons(&[Field::Net, Field::Date, Field::Net]), ["must say NET once"]);
        assert_eq!(reasons(&[]).len(), 3);
        let long =
            Layout { totals: vec!["x".repeat(101)], ..Layout::of(vec![column(Field::Net), column(Field::Date)]) };
        assert_eq!(long.check().unwrap_err()[0].field, "totals");
        let far = Layout { ahead_minutes: 900, totals: Vec::new(), ..long };
        assert_eq!(far.check().unwrap_err()[0].field, "aheadMinutes");
    }
}
