//! Rows as RFC 4180 has them.

use super::{Cell, Row};
use std::io;

/// What tells a spreadsheet that the text is UTF-8.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// The first line: the names of the columns.
pub(super) fn head(columns: &[&str], is_marked: bool) -> io::Result<Vec<u8>> {
    let mut head = if is_marked { BYTE_ORDER_MARK.to_vec() } else { Vec::new() };
    head.extend(lines(vec![columns.iter().map(|name| Cell::from(*name)).collect()])?);
    Ok(head)
}

/// Rows as lines.
pub(super) fn lines(rows: Vec<Row>) -> io::Result<Vec<u8>> {
    let mut writer = csv::WriterBuilder::new().terminator(csv::Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row.into_iter().map(written))?;
    }
    writer.into_inner().map_err(|error| io::Error::other(error.to_string()))
}

fn written(cell: Cell) -> String {
    match cell {
        Cell::Text(text) => inert(text),
        Cell::Whole(number) => number.to_string(),
        Cell::Empty => String::new(),
    }
}

/// A text that a spreadsheet shows and does not run.
fn inert(text: String) -> String {
    let runs = text.starts_with(['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠']);
    if runs { format!("'{text}") } else { text }
}

/// What such a text said before it was written so.
pub fn plain(cell: &str) -> &str {
    let bare = cell.strip_prefix('\'').filter(|bare| inert((*bare).to_owned()) == cell);
    bare.unwrap_or(cell)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_text_is_a_formula_and_a_number_stays_one() {
        for formula in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "＝1"] {
            assert_eq!(inert(formula.into()), format!("'{formula}"));
            assert_eq!(plain(&inert(formula.into())), formula, "it reads back");
        }
        for harmless in ["", "a=b", "Rahima", " =1", "'a"] {
            assert_eq!((inert(harmless.into()).as_str(), plain(harmless)), (harmless, harmless));
        }
        assert_eq!((inert("'=1".into()).as_str(), written(Cell::Whole(-1)).as_str()), ("'=1", "-1"));
    }

    #[test]
    fn cells_are_quoted_as_rfc_4180_has_it() {
        let row = ["plain", "a,b", "say \"hi\"", "two\nlines", ""].map(Cell::from).to_vec();
        let written = lines(vec![row]).map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
        assert_eq!(written.ok().as_deref(), Some("plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\",\r\n"));
    }
}
