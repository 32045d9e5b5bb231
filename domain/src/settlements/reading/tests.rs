//! What rows become: lines, nothing, or a reason.

use super::*;
use crate::{
    settlements::{mapping::Column, presets::preset},
    testing::story::SHOP,
};

fn reader(layout: Layout) -> Reader {
    Reader::new(layout, SHOP, Method::Bkash, StatementId::from_u128(1))
}

fn bkash() -> Reader {
    reader(preset(Method::Bkash).layout)
}

/// Every row, as a short word for what it became.
fn told(reader: &mut Reader, rows: &[&[&str]]) -> Vec<String> {
    let one = |(number, row): (u64, &&[&str])| match reader.read(number, *row) {
        Ok(Reading::Line(line)) => {
            let name = line.gateway_transaction_id.or(line.attempt_reference).unwrap_or_default();
            format!("{} {name} {} {} {}", line.kind.as_str(), line.gross, line.fee, line.net)
        }
        Ok(Reading::Skipped) => "skipped".to_owned(),
        Ok(Reading::Refused(why)) => why,
        Err(refused) => refused.to_string(),
    };
    (1..).zip(rows).map(one).collect()
}

const HEADINGS: &[&str] = &["Date", "Trx ID", "Type", "Amount", "Charge", "Net Amount", "Status"];

#[test]
fn a_file_is_read_from_its_title_to_its_total() {
    let rows: &[&[&str]] = &[
        &["bKash merchant statement"],
        &["Period", "May 2026"],
        &["", ""],
        HEADINGS,
        &["01/05/2026 10:00", "A1", "Payment", "1,000.00", "18.00", "982.00", "Completed"],
        &["01/05/2026 10:01", "A2", "Refund", "500.00", "0", "500.00", "Completed"],
        &["01/05/2026 10:02", "A3", "Refund", "-500.00", "-9.00", "-491.00", "Completed"],
        &["01/05/2026 10:03", "A4", "Payment", "৫০০", "৯", "৪৯১", "Completed"],
        &["01/05/2026 10:04", "A5", "Payment", "70.00", "", "", "Failed"],
        HEADINGS,
        &["01/05/2026 23:00", "", "Service Charge", "25.00", "", "", "Completed"],
        &["02/05/2026", "P1", "Settlement", "1,448.00", "", "1,448.00", "Completed"],
        &["Total", "", "", "2,000.00", "18.00", "", ""],
    ];
    assert_eq!(
        told(&mut bkash(), rows),
        [
            "skipped",
            "skipped",
            "skipped",
            "skipped",
            "PAYMENT A1 100000 -1800 98200",
            "REFUND A2 -50000 0 -50000",
            "REFUND A3 -50000 900 -49100",
            "PAYMENT A4 50000 -900 49100",
            "skipped",
            "skipped",
            "FEE  0 -2500 -2500",
            "PAYOUT P1 -144800 0 -144800",
            "skipped",
        ]
    );
}

#[test]
fn a_bad_line_says_why_and_the_rest_goes_on() {
    let mut reader = bkash();
    let rows: &[&[&str]] = &[
        HEADINGS,
        &["01/05/2026", "A1", "Payment", "12,34", "", "", "Completed"],
        &["01/05/2026", "A1", "Payment", "=SUM(D2:D9)", "", "", "Completed"],
        &["31/02/2026", "A1", "Payment", "5", "", "", "Completed"],
        &["01/05/2026", "A1", "Payment", "5", "", "6", "Completed", "extra"],
        &["01/05/2026", "A1", "Payment", "5", "1", "5", "Completed"],
        &["01/05/2026", "A1", "Mystery", "5", "", "", "Completed"],
        &["01/05/2026", "A1", "Payment", "", "", "", "Completed"],
        &["", "", "Payment", "5", "", "", "Completed"],
        &["01/05/2026", &"x".repeat(129), "Payment", "5", "", "", "Completed"],
        &["01/05/20"],
        &["01/05/2026", "A2", "Payment", "5", "", "", "Completed", ""],
    ];
    assert_eq!(
        told(&mut reader, rows),
        [
            "skipped",
            "GROSS \"12,34\" is no amount in BDT",
            "GROSS \"=SUM(D2:D9)\" is no amount in BDT",
            "DATE \"31/02/2026\" is none",
            "has 8 cells where there are 7 columns",
            "NET is not GROSS less FEE",
            "KIND \"Mystery\" is not known",
            "has no amount",
            "has neither a name nor a date",
            "TRANSACTION_ID is longer than 128 bytes or holds control characters",
            "STATUS says nothing",
            "PAYMENT A2 500 0 500",
        ]
    );
    assert_eq!(reader.end(), Ok(()));
}

#[test]
fn what_names_no_columns_is_refused_with_what_it_misses() {
    let mut reader = bkash();
    assert_eq!(reader.end(), Err(FileRefused::Empty));
    assert_eq!(told(&mut reader, &[&["Date", "Amount"], &["1", "2"]]), ["skipped", "skipped"]);
    assert_eq!(reader.end(), Err(FileRefused::NoColumns { missing: "Transaction ID".into() }));
    let rows: Vec<&[&str]> = vec![&["x"]; 60];
    assert!(told(&mut bkash(), &rows).last().is_some_and(|last| last.contains("none of the first 60 rows")));
}

#[test]
fn several_currencies_stand_in_one_file() {
    let headings: &[&str] = &["Date", "Trx ID", "Amount", "Currency"];
    let rows: &[&[&str]] = &[
        headings,
        &["01/05/2026", "A1", "10.50", "BDT"],
        &["01/05/2026", "A2", "10.50", "usd"],
        &["01/05/2026", "A3", "1050", "JPY"],
        &["01/05/2026", "A4", "10.50", "JPY"],
        &["01/05/2026", "A5", "10.50", "XXX"],
    ];
    assert_eq!(
        told(&mut bkash(), rows)[1..],
        [
            "PAYMENT A1 1050 0 1050",
            "PAYMENT A2 1050 0 1050",
            "PAYMENT A3 1050 0 1050",
            "GROSS \"10.50\" is no amount in JPY",
            "CURRENCY \"XXX\" is none",
        ]
    );
}

#[test]
fn what_came_and_what_went_may_stand_in_two_columns() {
    let column = |field, name: &str| Column { field, headings: vec![name.into()], is_needed: true };
    let layout = Layout::of(vec![
        column(Field::Date, "Day"),
        column(Field::Time, "Clock"),
        column(Field::Credit, "In"),
        column(Field::Debit, "Out"),
        column(Field::Reference, "Ref"),
    ]);
    let rows: &[&[&str]] = &[
        &["Ref", "Day", "Clock", "In", "Out"],
        &["R1", "01/05/2026", "10:00", "100", ""],
        &["R2", "01/05/2026", "10:00", "", "40"],
    ];
    let mut reader = reader(layout);
    assert_eq!(told(&mut reader, rows)[1..], ["PAYMENT R1 10000 0 10000", "REFUND R2 -4000 0 -4000"]);
    let said: Vec<_> = reader.columns().into_iter().map(|(name, field)| (name.to_owned(), field)).collect();
    assert_eq!(said.first(), Some(&("Ref".to_owned(), Some(Field::Reference))));
}

#[test]
fn the_same_line_is_known_again_and_lines_without_names_are_counted() {
    let prints = |rows: &[&[&str]]| {
        let mut reader = bkash();
        let mut prints = Vec::new();
        for (number, row) in (1..).zip(rows) {
            if let Ok(Reading::Line(line)) = reader.read(number, *row) {
                prints.push(line.fingerprint);
            }
        }
        prints
    };
    let named: &[&str] = &["01/05/2026", "A1", "Payment", "5", "", "", "Completed"];
    let nameless: &[&str] = &["01/05/2026", "", "Fee", "5", "", "", "Completed"];
    let first = prints(&[HEADINGS, named, named, nameless, nameless]);
    assert_eq!((first[0] == first[1], first[2] == first[3]), (true, false));
    // Another order, another place, other spelling: the same lines.
    let spelt: &[&str] = &["2026-05-01", " A1", "PAYMENT", "5.00", "", "", "success"];
    let mut again = prints(&[&["title"], HEADINGS, nameless, spelt, nameless]);
    let mut distinct = first;
    distinct.sort_unstable();
    distinct.dedup();
    again.sort_unstable();
    assert_eq!(again, distinct);
}

proptest::proptest! {
    #[test]
    fn no_row_breaks_it_and_what_it_keeps_adds_up(rows in proptest::collection::vec(proptest::collection::vec("\\PC{0,12}|[0-9,.]{1,9}|-?[0-9]{1,15}", 0..9), 0..20)) {
        let mut reader = bkash();
        let _ = reader.read(1, HEADINGS);
        for (number, row) in (2..).zip(&rows) {
            let row: Vec<&str> = row.iter().map(String::as_str).collect();
            if let Ok(Reading::Line(line)) = reader.read(number, row.as_slice()) {
                proptest::prop_assert_eq!(line.gross + line.fee, line.net);
                proptest::prop_assert!(line.is_named() || line.at.is_some());
            }
        }
    }
}
