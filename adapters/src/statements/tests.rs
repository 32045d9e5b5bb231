//! What is read of files, good and hostile.

use super::*;
use domain::{
    Scope, StatementId,
    payments::Method,
    settlements::{Cells, Reader, Reading, preset},
};
use std::io::Write;
use zip::{ZipWriter, write::SimpleFileOptions};

fn file(bytes: &[u8]) -> File {
    let mut file = tempfile::tempfile().unwrap();
    file.write_all(bytes).unwrap();
    file
}

/// Every row as a short text.
fn rows(bytes: &[u8]) -> Result<Vec<String>, String> {
    let mut seen = Vec::new();
    let take = |next: Next<'_>| {
        seen.push(match next {
            Next::Row(number, row) => {
                let cells: Vec<&str> = (0..row.count()).map(|place| row.cell(place)).collect();
                format!("{number}: {}", cells.join("|"))
            }
            Next::Unread(number, why) => format!("{number}! {why}"),
        });
        true
    };
    read(&mut file(bytes), format_of(bytes), take).map_err(|wrong| wrong.to_string())?;
    Ok(seen)
}

fn sixteen(text: &str, little: bool, marked: bool) -> Vec<u8> {
    let units = marked.then_some(0xfeff).into_iter().chain(text.encode_utf16());
    units.flat_map(|unit| if little { unit.to_le_bytes() } else { unit.to_be_bytes() }).collect()
}

#[test]
fn a_text_is_the_same_in_every_encoding() {
    let text = "Date,Trx ID\r\n01/05/2026,\"A,1\"\r\n\r\nমোট,৳ ১২০\r\n";
    let expected = ["1: Date|Trx ID", "2: 01/05/2026|A,1", "3: ", "4: মোট|৳ ১২০"].map(str::to_owned).to_vec();
    let marked = [b"\xef\xbb\xbf".as_slice(), text.as_bytes()].concat();
    for bytes in [text.as_bytes().to_vec(), marked, sixteen(text, true, true), sixteen(text, false, true)] {
        assert_eq!(rows(&bytes), Ok(expected.clone()));
    }
    let latin = "Date;Shop\n01/05/2026;Caf\u{e9} – A";
    for little in [true, false] {
        assert_eq!(
            rows(&sixteen(latin, little, false)),
            Ok(vec!["1: Date|Shop".into(), "2: 01/05/2026|Café – A".into()])
        );
    }
    let windows = b"Date;Shop\n01/05/2026;Caf\xe9 \x96 A";
    assert_eq!(rows(windows), Ok(vec!["1: Date|Shop".into(), "2: 01/05/2026|Café – A".into()]));
    // One broken character makes no Windows-1252 of a text in Bangla.
    let cut = "তারিখ\nমোট".as_bytes();
    assert_eq!(rows(&cut[..cut.len() - 1]).unwrap()[0], "1: তারিখ");
}

#[test]
fn separators_are_found_and_quotes_may_go_over_lines() {
    assert_eq!(rows(b"a\tb,c\n1\t2,3\n").unwrap()[1], "2: 1|2,3");
    assert_eq!(rows(b"a|b\n1|2").unwrap(), ["1: a|b", "2: 1|2"]);
    assert_eq!(rows(b"a,b\n\"x\ny\",\"say \"\"hi\"\"\"\n3,\n").unwrap(), ["1: a|b", "2: x\ny|say \"hi\"", "4: 3|"]);
}

#[test]
fn a_quote_that_is_never_closed_costs_its_own_line() {
    let open = [b"a,b\n\"x,1\n".as_slice(), &b"2,3\n".repeat(200)].concat();
    let seen = rows(&open).unwrap();
    assert_eq!(
        (seen.len(), seen[1].as_str(), seen[2].as_str()),
        (202, "2! has a quote that is never closed", "3: 2|3")
    );
    assert_eq!(rows(b"a,b\n\"x,1\n2,3").unwrap(), ["1: a|b", "2! has a quote that is never closed", "3: 2|3"]);
}

#[test]
fn what_is_too_long_is_told_of_and_the_rest_goes_on() {
    let long = [b"a,b\n".as_slice(), &vec![b'x'; 70_000], b"\n1,2\n", &b",".repeat(300), b"\n3,4"].concat();
    assert_eq!(
        rows(&long).unwrap(),
        ["1: a|b", "2! is longer than 65536 bytes", "3: 1|2", "4! has more than 256 cells", "5: 3|4"]
    );
}

#[test]
fn what_is_no_text_is_refused() {
    assert_eq!(rows(b""), Ok(Vec::new()));
    let binary: Vec<u8> = (0..=255).cycle().take(5_000).collect();
    assert_eq!(rows(&binary), Err("the file is neither text nor a spreadsheet".to_owned()));
    assert!(rows(b"PK\x03\x04 and then nothing").unwrap_err().starts_with("the spreadsheet is broken"));
}

#[test]
fn a_line_of_a_gigabyte_is_one_bad_line() {
    // What was never written is zeros, and takes no room on the disk.
    let mut sparse = file(&[b"a,b\n".as_slice(), &b"x".repeat(64 * 1024)].concat());
    sparse.seek(io::SeekFrom::Start(1024 * 1024 * 1024)).unwrap();
    sparse.write_all(b"\n1,2\n").unwrap();
    let (mut rows, mut unread) = (0, 0);
    let count = |next: Next<'_>| {
        match next {
            Next::Row(..) => rows += 1,
            Next::Unread(..) => unread += 1,
        }
        true
    };
    read(&mut sparse, FileFormat::Csv, count).unwrap();
    assert_eq!((rows, unread), (2, 1));
}

const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const RELATIONS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>"#;
const ROOT: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const STYLES: &str = r#"<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="22"/></cellXfs></styleSheet>"#;

/// A spreadsheet with those rows, as XML.
fn book(sheet: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(io::Cursor::new(Vec::new()));
    let head = br#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>"#;
    let sheet = [head.as_slice(), sheet, b"</sheetData></worksheet>"].concat();
    let parts: [(&str, &[u8]); 5] = [
        ("_rels/.rels", ROOT.as_bytes()),
        ("xl/workbook.xml", BOOK.as_bytes()),
        ("xl/_rels/workbook.xml.rels", RELATIONS.as_bytes()),
        ("xl/styles.xml", STYLES.as_bytes()),
        ("xl/worksheets/sheet1.xml", &sheet),
    ];
    for (name, bytes) in parts {
        zip.start_file(name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn a_spreadsheet_is_read_cell_by_cell() {
    let sheet = br#"<row r="1"><c r="A1" t="inlineStr"><is><t>Date</t></is></c><c r="C1" t="str"><v>Amount</v></c></row>
        <row r="3"><c r="A3" s="1"><v>46143.635763888888</v></c><c r="B3"><v>1234.5</v></c><c r="C3"><f>SUM(B1:B2)</f><v>0.30000000000000004</v></c></row>
        <row r="4"><c r="A4"><f>1+1</f></c><c r="B4" t="e"><v>#REF!</v></c></row>"#;
    let seen = rows(&book(sheet)).unwrap();
    assert_eq!(seen, ["1: Date||Amount", "3: 2026-05-01T15:15:30|1234.5|0.3", "4: |#REF!"]);
}

#[test]
fn a_spreadsheet_that_unpacks_to_too_much_is_refused_before_it_is_held() {
    let mut zip = ZipWriter::new(io::Cursor::new(Vec::new()));
    zip.start_file("xl/sharedStrings.xml", SimpleFileOptions::default()).unwrap();
    let block = b"<si><t>x</t></si>".repeat(64 * 1024);
    for _ in 0..70 {
        zip.write_all(&block).unwrap();
    }
    let bomb = zip.finish().unwrap().into_inner();
    assert!(bomb.len() < 1024 * 1024, "{}", bomb.len());
    assert_eq!(
        rows(&bomb),
        Err("the spreadsheet is too large: unpacked, it is more than a statement can be".to_owned())
    );
    let cell =
        [br#"<row r="1"><c r="A1" t="str"><v>"#.as_slice(), &vec![b'x'; 2 * 1024 * 1024], b"</v></c></row>"].concat();
    assert_eq!(
        rows(&book(&cell)),
        Err("the spreadsheet is too large: one of its cells is longer than a megabyte".to_owned())
    );
}

#[test]
fn a_spreadsheet_that_was_cut_off_or_is_none_is_refused() {
    let whole = book(br#"<row r="1"><c r="A1"><v>1</v></c></row>"#);
    assert_eq!(rows(&whole), Ok(vec!["1: 1".to_owned()]));
    for length in [10, whole.len() / 2, whole.len() - 10] {
        assert!(rows(&whole[..length]).is_err(), "{length}");
    }
    let backwards = book(br#"<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>"#);
    assert!(rows(&backwards).unwrap_err().contains("not in their order"));
    let wide = book(br#"<row r="1"><c r="XFD1"><v>1</v></c></row><row r="2"><c r="A2"><v>2</v></c></row>"#);
    assert_eq!(rows(&wide).unwrap(), ["1! has more than 256 cells, or some twice", "2: 2"]);
}

/// A sample as the gateway's panel gives it, and beside it, in a file of the same name, what is read of it.
#[test]
fn a_sample_of_every_gateway_is_read_as_it_is_meant() {
    let place = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/golden/statements");
    let mut wrong = Vec::new();
    for sample in ["sslcommerz.csv", "bkash.csv", "bkash.xlsx", "paystation.csv", "nagad.csv", "dcb.csv"] {
        let bytes = std::fs::read(place.join(sample)).unwrap();
        let gateway = Method::parse(sample.split('.').next().unwrap()).unwrap();
        let mut reader = Reader::new(preset(gateway).layout, Scope::HOUSE, gateway, StatementId::from_u128(1));
        let mut told = String::new();
        let take = |next: Next<'_>| {
            let (number, reading) = match next {
                Next::Row(number, row) => (number, reader.read(number, row).unwrap()),
                Next::Unread(number, why) => (number, Reading::Refused(why)),
            };
            told.push_str(&match reading {
                Reading::Skipped => format!("{number} skipped\n"),
                Reading::Refused(why) => format!("{number} refused: {why}\n"),
                Reading::Line(line) => {
                    let text = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
                    format!(
                        "{number} {} {} {} gross {} fee {} net {} {} at {} by {} in {}\n",
                        line.kind.as_str(),
                        text(&line.gateway_transaction_id),
                        text(&line.attempt_reference),
                        line.gross,
                        line.fee,
                        line.net,
                        line.currency,
                        line.at.map_or(0, |at| at.seconds()),
                        text(&line.method),
                        text(&line.batch),
                    )
                }
            });
            true
        };
        read(&mut file(&bytes), format_of(&bytes), take).unwrap();
        reader.end().unwrap();
        let expected = std::fs::read_to_string(place.join(format!("{sample}.lines"))).unwrap_or_default();
        if told != expected {
            wrong.push(format!("{sample}\n{told}"));
        }
    }
    assert!(wrong.is_empty(), "read otherwise than it is meant:\n{}", wrong.join("\n"));
}
