//! Invoices on paper: how long the first takes, how many a second one core prints, and what a thousand leave in memory.

use crate::{
    Result,
    numbers::{Rounds, a_second, grouped, hundredths},
    options::Options,
    verdicts::Verdicts,
};
use adapters::pdf::Printer;
use domain::{
    Currency, Money, Timestamp,
    invoices::{
        Grouping, TaxAtRate, Tongue,
        document::{Addressee, Brand, Document, DocumentKind, DocumentLine, DocumentTotals, PrintOptions},
    },
};
use std::time::{Duration, Instant};

/// What one page may take once the printer is warm.
const PAGE_AIM: Duration = Duration::from_millis(10);
/// Invoices of a batch.
const BATCH: u64 = 1_000;
/// What a batch may leave in memory.
const GROWTH_AIM_KIB: u64 = 8 * 1_024;

pub(crate) fn run(options: &Options, verdicts: &mut Verdicts) -> Result {
    println!("\nPAPER invoices of one page and of two hundred lines, on one core");
    let began = Instant::now();
    print(0, 3)?;
    println!("  the first of a process       {:>8} µs", grouped(micros(began.elapsed())));
    let mut page = Rounds::default();
    for (lines, name) in [(3, "one page"), (200, "two hundred lines")] {
        let (mut rates, mut took) = (Rounds::default(), Rounds::default());
        for round in 0..options.rounds {
            let (began, mut done) = (Instant::now(), 0_u64);
            while began.elapsed() < options.slice {
                done += 1;
                print(done + u64::try_from(round)? * 100_000, lines)?;
            }
            rates.push(a_second(done, began.elapsed()));
            took.push(micros(began.elapsed()) / done);
        }
        println!("  {name:<20} {rates} a second, {took} µs each");
        if lines == 3 {
            page = took;
        }
    }
    let mean = format!("{} µs", grouped(page.median()));
    verdicts.add("an invoice of one page, warm", "below 10 ms", mean, page.median() < micros(PAGE_AIM));
    let before = resident_kib()?;
    for number in 0..BATCH {
        print(1_000_000 + number, 3)?;
    }
    let grown = resident_kib()?.saturating_sub(before);
    println!("  a batch of {} leaves {} KiB in memory", grouped(BATCH), grouped(grown));
    let mib = format!("{} MiB", hundredths(grown * 100 / 1_024));
    verdicts.add("memory after a batch of a thousand invoices", "below 8 MiB", mib, grown < GROWTH_AIM_KIB);
    Ok(())
}

/// Prints one that differs from every other.
fn print(number: u64, lines: u64) -> Result {
    let pdf = Printer::print_here(&invoice(number, lines), PrintOptions::default())?;
    if pdf.starts_with(b"%PDF-") { Ok(()) } else { Err("that is no PDF".into()) }
}

fn invoice(number: u64, lines: u64) -> Document {
    let taka = |minor| Money::new(minor, Currency::BDT).unwrap_or(Money::zero(Currency::BDT));
    let line = |n: u64| DocumentLine {
        description: format!("Miniket rice, lot {number}-{n}"),
        quantity: 2,
        unit: taka(172_550),
        discount: taka(0),
        net: taka(345_100),
        tax_rate_bp: 750,
        tax: taka(25_883),
        total: taka(370_983),
    };
    let all = |minor: i64| taka(minor * i64::try_from(lines).unwrap_or_default());
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
            language: Tongue::Both,
            grouping: Grouping::Lakh,
        },
        number: Some(format!("INV-{number:06}")),
        issued_at: Some(Timestamp::from_micros(1_795_262_400_000_000)),
        due_on: None,
        customer: Addressee { name: format!("Customer {number}"), address: Vec::new(), email: None, bin: None },
        currency: Currency::BDT,
        lines: (0..lines).map(line).collect(),
        totals: DocumentTotals {
            gross: all(345_100),
            discount: taka(0),
            tax: all(25_883),
            total: all(370_983),
            credited: taka(0),
            paid: taka(0),
            outstanding: all(370_983),
        },
        taxes: vec![TaxAtRate { rate_bp: 750, net: all(345_100), tax: all(25_883) }],
        installments: Vec::new(),
        notes: None,
        payable_link: Some(format!("https://pay.example/pay/{number:026}")),
        mushak: None,
    }
}

fn micros(time: Duration) -> u64 {
    u64::try_from(time.as_micros()).unwrap_or(u64::MAX)
}

fn resident_kib() -> Result<u64> {
    let status = std::fs::read_to_string("/proc/self/status")?;
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).ok_or("no VmRSS")?;
    Ok(line.trim().trim_end_matches("kB").trim().parse()?)
}
