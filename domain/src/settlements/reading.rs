//! A row of a file becomes a line, is skipped, or says why it cannot be understood. The rest goes on.

use super::{
    amount::amount,
    line::{Fingerprint, LineKind, StatementLine},
    mapping::{Field, Layout, begins, same},
    moment::moment,
};
use crate::{ids::StatementId, money::Currency, payments::Method, scope::Scope};
use std::collections::HashMap;

/// Rows before the names of the columns at most: titles, addresses, periods.
pub const PREAMBLE_MAX: u64 = 60;
/// Bytes of a name or a word of the gateway's at most.
pub(super) const TEXT_BYTES_MAX: usize = 128;
/// Lines of one file at most that say the same and name nothing, told apart by their place.
const UNNAMED_MAX: usize = 200_000;
/// Characters of a cell that a reason repeats.
const SHOWN_MAX: usize = 40;

/// A row, as texts.
pub trait Cells {
    /// How many cells it has.
    fn count(&self) -> usize;
    /// What stands in one; nothing beyond the last.
    fn cell(&self, place: usize) -> &str;
}

impl Cells for [&str] {
    fn count(&self) -> usize {
        self.len()
    }

    fn cell(&self, place: usize) -> &str {
        self.get(place).copied().unwrap_or_default()
    }
}

/// What became of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// It is a line.
    Line(StatementLine),
    /// It is no entry: a title, a total, nothing.
    Skipped,
    /// It could not be understood, and why.
    Refused(String),
}

/// Why a file cannot be read with a layout.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum FileRefused {
    /// It holds nothing.
    #[error("the file holds no rows")]
    Empty,
    /// None of the first rows names the columns.
    #[error("none of the first {PREAMBLE_MAX} rows names the columns; the closest misses {missing}")]
    NoColumns {
        /// What the closest misses.
        missing: String,
    },
}

/// What a column of the file says.
type Places = Vec<(Field, usize)>;

/// Reads one file, row by row.
#[derive(Clone, Debug)]
pub struct Reader {
    layout: Layout,
    scope: Scope,
    gateway: Method,
    statement: StatementId,
    /// Where the columns stand, once they were named.
    places: Option<Places>,
    /// The cells of the row that named them.
    headings: Vec<String>,
    rows: u64,
    /// The least that a row missed so far.
    missing: Option<Vec<String>>,
    kinds: HashMap<String, Option<LineKind>>,
    unnamed: HashMap<Fingerprint, u64>,
}

/// The cells of a row that say something, by what they say.
struct Row<'a, C: Cells + ?Sized> {
    cells: &'a C,
    places: &'a Places,
}

impl<C: Cells + ?Sized> Row<'_, C> {
    fn text(&self, field: Field) -> &str {
        let place = self.places.iter().find(|(said, _)| *said == field);
        place.map_or("", |(_, place)| self.cells.cell(*place).trim())
    }

    fn has(&self, field: Field) -> bool {
        self.places.iter().any(|(said, _)| *said == field)
    }

    fn name(&self, field: Field) -> Result<Option<String>, String> {
        // A spreadsheet keeps a long number as text by a mark before it.
        let text = self.text(field).trim_start_matches('\'');
        if text.is_empty() || matches!(text, "-" | "N/A" | "n/a" | "null" | "NULL") {
            return Ok(None);
        }
        if text.len() > TEXT_BYTES_MAX || text.chars().any(char::is_control) {
            return Err(format!(
                "{} is longer than {TEXT_BYTES_MAX} bytes or holds control characters",
                field.as_str()
            ));
        }
        Ok(Some(text.to_owned()))
    }

    fn amount(&self, field: Field, currency: Currency) -> Result<Option<i64>, String> {
        let text = self.text(field);
        amount(text, currency).map_err(|wrong| format!("{} {} {wrong}", field.as_str(), shown(text)))
    }
}

impl Reader {
    /// Begins to read.
    pub fn new(layout: Layout, scope: Scope, gateway: Method, statement: StatementId) -> Reader {
        Reader {
            layout,
            scope,
            gateway,
            statement,
            places: None,
            headings: Vec::new(),
            rows: 0,
            missing: None,
            kinds: HashMap::new(),
            unnamed: HashMap::new(),
        }
    }

    /// Reads the next row, which stands in that line of the file.
    pub fn read(&mut self, number: u64, cells: &(impl Cells + ?Sized)) -> Result<Reading, FileRefused> {
        if (0..cells.count()).all(|place| cells.cell(place).trim().is_empty()) {
            return Ok(Reading::Skipped);
        }
        self.rows += 1;
        let Some(places) = self.places.take() else {
            return self.name_columns(cells);
        };
        let row = Row { cells, places: &places };
        let read = self.entry(number, &row);
        self.places = Some(places);
        Ok(match read {
            Ok(Some(line)) => Reading::Line(line),
            Ok(None) => Reading::Skipped,
            Err(reason) => Reading::Refused(reason),
        })
    }

    /// Says whether the file was one, when its last row was read.
    pub fn end(&self) -> Result<(), FileRefused> {
        match (&self.places, self.rows) {
            (Some(_), _) => Ok(()),
            (None, 0) => Err(FileRefused::Empty),
            (None, _) => Err(self.unnamed_columns()),
        }
    }

    /// The names of the columns, and what each says; for who makes a mapping.
    pub fn columns(&self) -> Vec<(&str, Option<Field>)> {
        let said = |place: usize| {
            let found = self.places.iter().flatten().find(|(_, at)| *at == place);
            found.map(|(field, _)| *field)
        };
        self.headings.iter().enumerate().map(|(place, name)| (name.as_str(), said(place))).collect()
    }

    fn unnamed_columns(&self) -> FileRefused {
        FileRefused::NoColumns { missing: self.missing.clone().unwrap_or_default().join(", ") }
    }

    /// Looks whether a row names the columns.
    fn name_columns(&mut self, cells: &(impl Cells + ?Sized)) -> Result<Reading, FileRefused> {
        let (mut places, mut missing) = (Places::new(), Vec::new());
        for column in &self.layout.columns {
            let taken = |place: usize| places.iter().any(|(_, at)| *at == place);
            let find =
                |heading: &String| (0..cells.count()).find(|place| !taken(*place) && same(cells.cell(*place), heading));
            match column.headings.iter().find_map(find) {
                Some(place) => places.push((column.field, place)),
                None if column.is_needed => missing.push(column.headings.first().cloned().unwrap_or_default()),
                None => {}
            }
        }
        let has = |field| places.iter().any(|(said, _)| *said == field);
        if missing.is_empty() && (has(Field::Gross) || has(Field::Net) || has(Field::Credit) && has(Field::Debit)) {
            let clean = |place: usize| cells.cell(place).trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}');
            self.headings = (0..cells.count()).map(|place| clean(place).to_owned()).collect();
            self.places = Some(places);
            return Ok(Reading::Skipped);
        }
        if self.missing.as_ref().is_none_or(|least| missing.len() < least.len()) {
            self.missing = Some(missing);
        }
        if self.rows >= PREAMBLE_MAX { Err(self.unnamed_columns()) } else { Ok(Reading::Skipped) }
    }

    fn entry<C: Cells + ?Sized>(&mut self, number: u64, row: &Row<'_, C>) -> Result<Option<StatementLine>, String> {
        if self.is_no_entry(row) {
            return Ok(None);
        }
        let beyond = (self.headings.len()..row.cells.count()).any(|place| !row.cells.cell(place).trim().is_empty());
        if beyond {
            return Err(format!("has {} cells where there are {} columns", row.cells.count(), self.headings.len()));
        }
        let status = row.text(Field::Status);
        if row.has(Field::Status)
            && !self.layout.statuses.is_empty()
            && !self.layout.statuses.iter().any(|one| same(status, one))
        {
            return if status.is_empty() { Err("STATUS says nothing".to_owned()) } else { Ok(None) };
        }
        let currency = match row.text(Field::Currency) {
            "" => self.layout.currency,
            code => {
                Currency::parse(&code.to_ascii_uppercase()).map_err(|_| format!("CURRENCY {} is none", shown(code)))?
            }
        };
        let told = self.told_kind(row.text(Field::Kind))?;
        let (kind, gross, fee, net) = self.amounts(row, told, currency)?;
        let at = match (row.text(Field::Date), row.text(Field::Time)) {
            (date, "") => moment(date, self.layout.dates, self.layout.ahead_minutes)
                .map_err(|_| format!("DATE {} is none", shown(date)))?,
            (date, time) => {
                let both = format!("{date} {time}");
                moment(&both, self.layout.dates, self.layout.ahead_minutes)
                    .map_err(|_| format!("DATE and TIME {} are none", shown(&both)))?
            }
        };
        let mut line = StatementLine {
            statement: self.statement,
            number,
            kind,
            gateway_transaction_id: row.name(Field::TransactionId)?,
            attempt_reference: row.name(Field::Reference)?,
            gross,
            fee,
            net,
            currency,
            at,
            method: row.name(Field::Method)?,
            batch: row.name(Field::Batch)?,
            fingerprint: Fingerprint(0),
        };
        if !line.is_named() && line.at.is_none() {
            return Err("has neither a name nor a date".to_owned());
        }
        line.fingerprint = self.fingerprint(&line)?;
        Ok(Some(line))
    }

    /// A sum of other lines, or the names of the columns once more, as they stand on every page of what was printed.
    fn is_no_entry<C: Cells + ?Sized>(&self, row: &Row<'_, C>) -> bool {
        let first = (0..row.cells.count()).map(|place| row.cells.cell(place).trim()).find(|cell| !cell.is_empty());
        let first = first.unwrap_or_default();
        let names = |field| matches!(row.text(field), "" | "-") || row.text(field) == first;
        if names(Field::TransactionId)
            && names(Field::Reference)
            && self.layout.totals.iter().any(|word| begins(first, word))
        {
            return true;
        }
        self.headings.iter().enumerate().all(|(place, heading)| row.cells.cell(place).trim() == heading)
    }

    fn told_kind(&mut self, text: &str) -> Result<Option<LineKind>, String> {
        if text.is_empty() {
            return Ok(None);
        }
        if let Some(known) = self.kinds.get(text) {
            return known.map(Some).ok_or_else(|| format!("KIND {} is not known", shown(text)));
        }
        let found = self.layout.kinds.iter().find(|(word, _)| same(text, word)).map(|(_, kind)| *kind);
        // A file that says something else on every line must not fill the memory.
        if self.kinds.len() < 1_000 && text.len() <= TEXT_BYTES_MAX {
            self.kinds.insert(text.to_owned(), found);
        }
        found.map(Some).ok_or_else(|| format!("KIND {} is not known", shown(text)))
    }

    /// What the amounts of a row come to: kind, gross, fee and net.
    fn amounts<C: Cells + ?Sized>(
        &self,
        row: &Row<'_, C>,
        told: Option<LineKind>,
        currency: Currency,
    ) -> Result<(LineKind, i64, i64, i64), String> {
        let moved = match (row.amount(Field::Gross, currency)?, row.has(Field::Credit) && row.has(Field::Debit)) {
            (Some(gross), _) => Some(gross),
            (None, true) => {
                let (credit, debit) = (row.amount(Field::Credit, currency)?, row.amount(Field::Debit, currency)?);
                match (credit, debit) {
                    (None, None) => None,
                    (credit, debit) => Some(credit.unwrap_or(0).abs() - debit.unwrap_or(0).abs()),
                }
            }
            (None, false) => None,
        };
        let fee = self.fees(row, currency)?;
        let net = row.amount(Field::Net, currency)?;
        let fee_wanted = fee.unwrap_or(0);
        let stated = match (moved, net) {
            (Some(moved), _) => moved,
            // What came before fees follows from what was left.
            (None, Some(net)) if !matches!(told, Some(LineKind::Fee)) => {
                net + fee_wanted.abs() * if net < 0 { -1 } else { 1 }
            }
            (None, Some(net)) => net,
            (None, None) => return Err("has no amount".to_owned()),
        };
        let kind = told.unwrap_or(if stated < 0 { LineKind::Refund } else { LineKind::Payment });
        // A payment that is less than nothing gives money back.
        let kind = if kind == LineKind::Payment && stated < 0 { LineKind::Refund } else { kind };
        let goes = matches!(kind, LineKind::Refund | LineKind::Payout | LineKind::Chargeback | LineKind::Fee);
        let gross = if goes && !self.layout.is_signed { -stated.abs() } else { stated };
        if kind == LineKind::Fee {
            return Ok((kind, 0, gross, gross));
        }
        let Some(net) = net else {
            let fee = if self.layout.is_signed { fee_wanted } else { -fee_wanted };
            return Ok((kind, gross, fee, gross + fee));
        };
        // Files say the same in different signs: of the two that are possible, one adds up.
        let adds_up = |net: i64| fee.is_none_or(|fee| (net - gross).abs() == fee.abs());
        let likely = if gross < 0 && !self.layout.is_signed { -net.abs() } else { net };
        match [likely, net, -net].into_iter().find(|net| adds_up(*net)) {
            Some(net) if !self.layout.is_signed || net == likely => Ok((kind, gross, net - gross, net)),
            Some(_) | None => Err("NET is not GROSS less FEE".to_owned()),
        }
    }

    fn fees<C: Cells + ?Sized>(&self, row: &Row<'_, C>, currency: Currency) -> Result<Option<i64>, String> {
        let mut sum = None;
        for (_, place) in row.places.iter().filter(|(field, _)| *field == Field::Fee) {
            let text = row.cells.cell(*place).trim();
            let fee = amount(text, currency).map_err(|wrong| format!("FEE {} {wrong}", shown(text)))?;
            sum = match (sum, fee) {
                (None, fee) => fee,
                (sum, None) => sum,
                (Some(sum), Some(fee)) => Some(sum + fee),
            };
        }
        Ok(sum)
    }

    /// What a line is known again by. Lines that say the same and name nothing are told apart by their order.
    fn fingerprint(&mut self, line: &StatementLine) -> Result<Fingerprint, String> {
        let print = line.fingerprint_of(self.scope, self.gateway, 0);
        if line.is_named() {
            return Ok(print);
        }
        if self.unnamed.len() >= UNNAMED_MAX && !self.unnamed.contains_key(&print) {
            return Err(format!("is one of more than {UNNAMED_MAX} lines that name nothing"));
        }
        let place = self.unnamed.entry(print).or_insert(0);
        *place += 1;
        Ok(if *place == 1 { print } else { line.fingerprint_of(self.scope, self.gateway, *place - 1) })
    }
}

/// The beginning of a cell, as a reason repeats it.
fn shown(text: &str) -> String {
    let start: String = text.chars().take(SHOWN_MAX).collect();
    format!("{start:?}")
}

#[cfg(test)]
mod tests;
