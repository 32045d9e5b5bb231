//! Tables of the screens as workbooks. What a spreadsheet would run as a formula is text to it, and a number that it could not
//! keep to the last digit is written as it is read.

use crate::{
    desk::Refused,
    dialogs,
    files::{FileRefused, Files},
};
use rust_xlsxwriter::{Format, Workbook, XlsxError};
use serde::Deserialize;
use std::{io, path::PathBuf};
use tauri::{AppHandle, Runtime, State, async_runtime};

/// Characters of a cell: spreadsheets keep no more.
const CELL_CHARACTERS: usize = 32_767;
/// The largest number that a cell keeps to the last digit.
const EXACT: i64 = 1 << 53;

/// A table: the names of its columns, and its rows.
#[derive(Clone, Debug, Deserialize)]
pub(crate) struct Table {
    columns: Vec<String>,
    rows: Vec<Vec<Option<Cell>>>,
}

/// What a cell holds.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Cell {
    /// A whole number: money is in minor units.
    Whole(i64),
    /// Anything else.
    Text(String),
}

/// Keeps a table as a workbook; answers where, or nothing when whoever was asked let it be.
#[tauri::command]
pub(crate) async fn keep_table<R: Runtime>(
    app: AppHandle<R>,
    files: State<'_, Files>,
    name: String,
    table: Table,
    is_asked: bool,
) -> Result<Option<PathBuf>, Refused> {
    let Some(place) = dialogs::place(&app, &files, name, is_asked).await? else { return Ok(None) };
    let files = files.inner().clone();
    // A long one takes a while, and others wait for an answer meanwhile.
    let kept = async_runtime::spawn_blocking(move || files.keep(&place, &workbook(&table).map_err(io::Error::other)?));
    let kept = kept.await.map_err(io::Error::other).and_then(|kept| kept);
    kept.map(Some).map_err(|error| Refused::file(FileRefused::NotSaved, &error))
}

/// One sheet, whose first row names the columns and stays in sight.
fn workbook(table: &Table) -> Result<Vec<u8>, XlsxError> {
    let mut workbook = Workbook::new();
    let sheet = workbook.add_worksheet_with_constant_memory()?;
    let bold = Format::new().set_bold();
    for (name, column) in table.columns.iter().zip(0..) {
        sheet.write_string_with_format(0, column, name, &bold)?;
    }
    sheet.set_freeze_panes(1, 0)?;
    for (row, at) in table.rows.iter().zip(1..) {
        for (cell, column) in row.iter().zip(0..) {
            match cell {
                Some(Cell::Whole(number)) => match exact(*number) {
                    Some(number) => sheet.write_number(at, column, number)?,
                    None => sheet.write_string(at, column, number.to_string())?,
                },
                Some(Cell::Text(text)) => {
                    sheet.write_string(at, column, text.chars().take(CELL_CHARACTERS).collect::<String>())?
                }
                None => continue,
            };
        }
    }
    workbook.save_to_buffer()
}

/// The number as spreadsheets keep numbers, where that loses nothing.
fn exact(number: i64) -> Option<f64> {
    let is_exact = (-EXACT..=EXACT).contains(&number);
    is_exact.then(|| number.to_string().parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::{Table, workbook};
    use calamine::{Data, Reader, Xlsx};
    use serde_json::json;
    use std::io::Cursor;

    #[test]
    fn a_table_is_read_back_as_it_was_and_no_cell_of_it_is_a_formula() {
        let table: Table = serde_json::from_value(json!({
            "columns": ["reference", "amountMinor"],
            "rows": [["=1+1", 115_000], ["মিনিকেট", null], ["large", 9_007_199_254_740_993_i64]],
        }))
        .unwrap();
        let mut read: Xlsx<_> = Xlsx::new(Cursor::new(workbook(&table).unwrap())).unwrap();
        assert!(read.worksheet_formula("Sheet1").unwrap().is_empty());
        let cells = read.worksheet_range("Sheet1").unwrap();
        let rows: Vec<_> = cells.rows().map(<[Data]>::to_vec).collect();
        let text = |text: &str| Data::String(text.to_owned());
        assert_eq!(
            rows,
            [
                [text("reference"), text("amountMinor")],
                [text("=1+1"), Data::Float(115_000.0)],
                [text("মিনিকেট"), Data::Empty],
                [text("large"), text("9007199254740993")],
            ]
        );
    }
}
