//! What is printed, without reading pages: sameness, refusals, and what text cannot do. How pages look and what they say
//! is told where there is a reader of PDFs.

use super::Printer;
use domain::{
    Currency, Money, Timestamp,
    day::Day,
    invoices::{
        Grouping, Logo, LogoKind, TaxAtRate, Tongue,
        document::{
            Addressee, Brand, Document, DocumentKind, DocumentLine, DocumentTotals, Mushak, PrintFailed, PrintOptions,
            Prints,
        },
    },
};
use std::num::NonZeroUsize;

const NOON: Timestamp = Timestamp::from_micros(1_795_262_400_000_000);

fn taka(minor: i64) -> Money {
    Money::new(minor, Currency::BDT).unwrap()
}

fn line(description: &str, minor: i64) -> DocumentLine {
    DocumentLine {
        description: description.into(),
        quantity: 1,
        unit: taka(minor),
        discount: taka(0),
        net: taka(minor),
        tax_rate_bp: 0,
        tax: taka(0),
        total: taka(minor),
    }
}

fn document(description: &str) -> Document {
    let whole = taka(115_000);
    Document {
        kind: DocumentKind::Invoice,
        mark: None,
        brand: Brand {
            company: "Rice Shop Ltd".into(),
            address: vec!["12 Mirpur Road".into(), "Dhaka 1205".into()],
            contact: Some("01800 000 000".into()),
            bin: None,
            accent_color: "#0b6e4f".into(),
            logo: None,
            footer: Some("Thank you".into()),
            language: Tongue::English,
            grouping: Grouping::Lakh,
        },
        number: Some("INV-000001".into()),
        issued_at: Some(NOON),
        due_on: Some(Day::of(NOON)),
        customer: Addressee { name: "Rahima Khatun".into(), address: Vec::new(), email: None, bin: None },
        currency: Currency::BDT,
        lines: vec![line(description, 115_000)],
        totals: DocumentTotals {
            gross: whole,
            discount: taka(0),
            tax: taka(0),
            total: whole,
            credited: taka(0),
            paid: taka(0),
            outstanding: whole,
        },
        taxes: vec![TaxAtRate { rate_bp: 0, net: whole, tax: taka(0) }],
        installments: Vec::new(),
        notes: None,
        payable_link: Some("https://pay.example/pay/abc".into()),
        mushak: None,
    }
}

fn printed(document: &Document, archival: bool) -> Vec<u8> {
    Printer::print_here(document, PrintOptions { archival }).unwrap()
}

#[test]
fn the_same_document_is_the_same_bytes_and_another_is_not() {
    let one = printed(&document("Rice"), false);
    assert!(one.starts_with(b"%PDF-"));
    assert!(one == printed(&document("Rice"), false) && one != printed(&document("Lentils"), false));
    let archived = printed(&document("Rice"), true);
    assert!(archived == printed(&document("Rice"), true));
    let says = |words: &[u8]| archived.windows(words.len()).any(|window| window == words);
    assert!(says(b"pdfaid:part") && says(b"MarkInfo"), "it says that it is for archives, and that it is tagged");
}

#[test]
fn no_text_becomes_code() {
    for hostile in [
        "#panic(\"x\")",
        "#read(\"/etc/passwd\")",
        "$ x^2 $ *bold* _it_ = Heading `raw` <label> @ref \\ // comment /* open",
        "\"]; }) #{ while true {} }",
        "{\"a\": \"\\u0000\"}",
        "\u{202e}desrever\u{202c} \u{200f}",
        "😀 中文 العربية",
    ] {
        let mut document = document(hostile);
        for text in [&mut document.brand.company, &mut document.customer.name] {
            *text = hostile.to_owned();
        }
        (document.notes, document.brand.footer) = (Some(hostile.into()), Some(hostile.into()));
        document.number = Some(hostile.into());
        assert!(printed(&document, false).len() > 1_000, "{hostile}");
    }
}

#[test]
fn a_word_without_end_stays_on_its_page() {
    assert!(printed(&document(&"x".repeat(500)), false).len() > 1_000);
}

#[test]
fn a_logo_that_is_no_picture_is_said_to_be_one() {
    let with = |bytes: &[u8], kind| {
        let mut document = document("Rice");
        document.brand.logo = Some(Logo { kind, bytes: bytes.to_vec() });
        Printer::print_here(&document, PrintOptions::default())
    };
    let mut cut = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec();
    cut.extend([0, 0, 0, 9, 0, 0, 0, 9, 8, 2, 0, 0, 0]);
    for (bytes, kind) in
        [(&b"\x89PNG\r\n\x1a\nxx"[..], LogoKind::Png), (&cut, LogoKind::Png), (b"\xff\xd8\xff\xe0", LogoKind::Jpeg)]
    {
        assert_eq!(with(bytes, kind).map(drop), Err(PrintFailed::Logo));
    }
}

#[test]
fn a_tax_invoice_of_two_hundred_lines_in_both_languages_is_printed() {
    let mut document = document("চাল");
    document.lines = (0..200).map(|n| line(&format!("চাল, লট {n}"), 100 + n)).collect();
    (document.brand.language, document.brand.grouping) = (Tongue::Both, Grouping::Thousand);
    document.mushak = Some(Mushak {
        seller: "Rice Shop Ltd".into(),
        seller_bin: "000123456-0101".into(),
        issued_from: vec!["Dhaka".into()],
        buyer: "Rahima Khatun".into(),
        buyer_bin: None,
        destination: Vec::new(),
        number: "INV-000001".into(),
        issued_on: Day::of(NOON),
        issued_time: (15, 30),
    });
    assert!(printed(&document, true).len() > 10_000);
}

#[tokio::test]
async fn who_comes_when_too_many_wait_is_sent_away() {
    let printer = Printer::on(NonZeroUsize::MIN);
    let document = document("Rice");
    let all = futures_util::future::join_all((0..60).map(|_| printer.print(&document, PrintOptions::default()))).await;
    let busy = all.iter().filter(|printed| **printed == Err(PrintFailed::Busy)).count();
    assert_eq!((busy, all.len() - busy), (27, 33));
    assert!(printer.print(&document, PrintOptions::default()).await.is_ok(), "and served when there is room again");
}
