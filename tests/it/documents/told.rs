//! Documents to print, one for each thing that can stand on paper, and what they must say.

use domain::{
    Currency, Money, Timestamp,
    day::Day,
    invoices::{
        Grouping, Logo, TaxAtRate, Tongue,
        document::{
            Addressee, Brand, Document, DocumentInstallment, DocumentKind, DocumentLine, DocumentTotals, Mark, Mushak,
        },
    },
    payments::Method,
};

const AT: Timestamp = Timestamp::from_micros(1_795_262_400_000_000);

fn taka(minor: i64) -> Money {
    Money::new(minor, Currency::BDT).unwrap()
}

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

/// Quantity, unit, discount and rate; rounded half up, as the totals of an invoice are.
fn line(description: &str, quantity: u32, unit: i64, discount: i64, rate: u16) -> DocumentLine {
    let net = i64::from(quantity) * unit - discount;
    let tax = (net * i64::from(rate) + 5_000) / 10_000;
    DocumentLine {
        description: description.into(),
        quantity,
        unit: taka(unit),
        discount: taka(discount),
        net: taka(net),
        tax_rate_bp: rate,
        tax: taka(tax),
        total: taka(net + tax),
    }
}

fn with_lines(lines: Vec<DocumentLine>) -> Document {
    let sum = |of: fn(&DocumentLine) -> i64| taka(lines.iter().map(of).sum());
    let total = sum(|line| line.total.minor());
    let mut taxes: Vec<TaxAtRate> = Vec::new();
    for line in &lines {
        let (rate_bp, net, tax) = (line.tax_rate_bp, line.net.minor(), line.tax.minor());
        match taxes.iter_mut().find(|tax| tax.rate_bp == rate_bp) {
            Some(at) => (at.net, at.tax) = (taka(at.net.minor() + net), taka(at.tax.minor() + tax)),
            None => taxes.push(TaxAtRate { rate_bp, net: taka(net), tax: taka(tax) }),
        }
    }
    taxes.sort_by_key(|tax| tax.rate_bp);
    Document {
        kind: DocumentKind::Invoice,
        mark: None,
        brand: Brand {
            company: "Rice Shop Ltd".into(),
            address: vec!["12 Mirpur Road".into(), "Dhaka 1205".into()],
            contact: Some("01800 000 000 · accounts@rice.example".into()),
            bin: None,
            accent_color: "#0b6e4f".into(),
            logo: None,
            footer: Some("Thank you for buying rice from us.".into()),
            language: Tongue::English,
            grouping: Grouping::Lakh,
        },
        number: Some("INV-000042".into()),
        issued_at: Some(AT),
        due_on: Some(day("2026-12-15")),
        customer: Addressee {
            name: "Rahima Khatun".into(),
            address: vec!["House 7, Road 3".into(), "Chattogram 4000".into()],
            email: Some("rahima@mail.example".into()),
            bin: None,
        },
        currency: Currency::BDT,
        totals: DocumentTotals {
            gross: sum(|line| i64::from(line.quantity) * line.unit.minor()),
            discount: sum(|line| line.discount.minor()),
            tax: sum(|line| line.tax.minor()),
            total,
            credited: taka(0),
            paid: taka(0),
            outstanding: total,
        },
        lines,
        taxes,
        installments: Vec::new(),
        notes: None,
        payable_link: Some("https://pay.example/pay/1fzx6dsf4sbpqzbpd41a43zjvh".into()),
        mushak: None,
    }
}

/// One line, nothing special.
pub(super) fn one_line() -> Document {
    with_lines(vec![line("Miniket rice, 25 kg", 2, 172_550, 0, 750)])
}

/// Lines for several pages.
pub(super) fn long() -> Document {
    let name = |n: i64| format!("Lot {n}: Miniket rice, harvest of {}", 2020 + n % 6);
    with_lines(
        (1..=200)
            .zip((1..=7).cycle())
            .map(|(n, quantity)| line(&name(n), quantity, 10_000 + 137 * n, 0, 500))
            .collect(),
    )
}

fn bangla() -> Document {
    let mut document = with_lines(vec![
        line("মিনিকেট চাল, ২৫ কেজি", 2, 172_550, 0, 750),
        line("কৃষ্ণচূড়া ব্র্যান্ডের সরিষার তেল, ৫ লিটার", 1, 98_000, 8_000, 1_500),
    ]);
    document.brand = Brand {
        company: "ক্ষুদ্র ব্যবসায়ী সমবায় সমিতি".into(),
        address: vec!["১২ মিরপুর রোড".into(), "ঢাকা ১২০৫".into()],
        contact: Some("০১৮০০ ০০০ ০০০".into()),
        footer: Some("আমাদের সঙ্গে থাকার জন্য ধন্যবাদ।".into()),
        language: Tongue::Bangla,
        accent_color: "#8a1c4a".into(),
        ..document.brand
    };
    document.customer = Addressee {
        name: "শ্রীমতী রোকেয়া বিশ্বাস".into(),
        address: vec!["বাড়ি ৭, সড়ক ৩".into(), "চট্টগ্রাম ৪০০০".into()],
        email: None,
        bin: None,
    };
    document.notes = Some("অনুগ্রহ করে নির্ধারিত তারিখের মধ্যে পরিশোধ করুন।".into());
    document
}

fn huge() -> Document {
    let mut document = with_lines(vec![line("A power plant", 1, 90_071_992_547_409, 0, 1_500)]);
    document.brand.grouping = Grouping::Thousand;
    document
}

fn mixed_tax() -> Document {
    let mut document = with_lines(vec![
        line("Books", 3, 45_000, 0, 0),
        line("Rice cooker, 1.8 l", 1, 345_000, 20_000, 1_500),
        line("Repair of a kettle", 1, 33_333, 0, 750),
        line("Milk", 12, 9_990, 0, 500),
    ]);
    let part = |place, due: &str, amount: i64, paid: i64| DocumentInstallment {
        place,
        due_on: day(due),
        amount: taka(amount),
        paid: taka(paid),
        outstanding: taka(amount - paid),
    };
    let total = document.totals.total.minor();
    document.installments =
        vec![part(1, "2026-12-01", 200_000, 200_000), part(2, "2027-01-01", total - 200_000, 50_000)];
    (document.totals.paid, document.totals.outstanding) = (taka(250_000), taka(total - 250_000));
    document.notes = Some("Delivery on Sunday between nine and noon. Please have the exact papers ready.".into());
    document
}

fn tax_invoice() -> Document {
    let mut document = mixed_tax();
    document.installments.clear();
    document.brand.language = Tongue::Both;
    document.brand.bin = Some("000123456-0101".into());
    document.customer.bin = Some("000987654-0202".into());
    document.mushak = Some(Mushak {
        seller: document.brand.company.clone(),
        seller_bin: "000123456-0101".into(),
        issued_from: document.brand.address.clone(),
        buyer: document.customer.name.clone(),
        buyer_bin: document.customer.bin.clone(),
        destination: document.customer.address.clone(),
        number: "INV-000042".into(),
        issued_on: Day::of(AT),
        issued_time: (18, 0),
    });
    document
}

fn marked(mark: Mark) -> Document {
    let mut document = one_line();
    (document.mark, document.payable_link) = (Some(mark), None);
    match mark {
        Mark::Paid => (document.totals.paid, document.totals.outstanding) = (document.totals.total, taka(0)),
        Mark::Void => document.totals.outstanding = taka(0),
        Mark::Draft => (document.number, document.issued_at) = (None, None),
    }
    document
}

fn credit_note() -> Document {
    let mut document = one_line();
    document.kind =
        DocumentKind::CreditNote { of_invoice: "INV-000041".into(), reason: Some("One bag was wet.".into()) };
    document.number = Some("CN-000003".into());
    (document.due_on, document.payable_link) = (None, None);
    document.lines.clear();
    document.taxes.clear();
    document
}

fn receipt() -> Document {
    let mut document = one_line();
    document.kind = DocumentKind::Receipt {
        of_invoice: "INV-000042".into(),
        paid_at: AT,
        method: Method::Bkash,
        gateway_txn_id: "BKX42PQ7L1".into(),
    };
    document.number = Some("1fzx6dsf4sbpqzbpd41a43zjvh".into());
    (document.due_on, document.payable_link) = (None, None);
    document.lines.clear();
    document.taxes.clear();
    (document.totals.paid, document.totals.outstanding) = (taka(100_000), taka(270_983));
    document
}

fn with_logo() -> Document {
    let mut document = one_line();
    document.brand.logo = Some(Logo::new(include_bytes!("logo.png").to_vec()).unwrap());
    document
}

/// Every document, by the name of its golden pages.
pub(super) fn all() -> [(&'static str, Document); 13] {
    [
        ("bangla", bangla()),
        ("credit-note", credit_note()),
        ("draft", marked(Mark::Draft)),
        ("huge", huge()),
        ("logo", with_logo()),
        ("long", long()),
        ("mixed-tax", mixed_tax()),
        ("one-line", one_line()),
        ("paid", marked(Mark::Paid)),
        ("receipt", receipt()),
        ("tax-invoice", tax_invoice()),
        ("void", marked(Mark::Void)),
        ("zero-tax", with_lines(vec![line("Books", 3, 45_000, 0, 0)])),
    ]
}

/// Amounts that must stand on paper, in Latin digits.
pub(super) fn numbers(document: &Document) -> Vec<String> {
    let Document { totals, lines, installments, brand, .. } = document;
    let is_receipt = matches!(document.kind, DocumentKind::Receipt { .. });
    let whole = if is_receipt { vec![totals.paid] } else { vec![totals.gross, totals.tax, totals.total] };
    let of_lines = lines.iter().flat_map(|line| [line.unit, line.total]);
    let of_parts = installments.iter().flat_map(|part| [part.amount, part.paid, part.outstanding]);
    let all = whole.into_iter().chain([totals.outstanding]).chain(of_lines).chain(of_parts);
    let is_credit_note = matches!(document.kind, DocumentKind::CreditNote { .. });
    let amounts = all.filter(|money| !(is_credit_note && *money == totals.outstanding));
    amounts.map(|money| grouped(money, brand.grouping)).collect()
}

fn grouped(money: Money, grouping: Grouping) -> String {
    let decimal = money.to_decimal();
    let (whole, fraction) = decimal.split_once('.').unwrap();
    format!("{}.{fraction}", grouping.group(whole))
}

/// Texts that must stand on paper.
pub(super) fn texts(document: &Document) -> Vec<&str> {
    let mut texts = vec![document.brand.company.as_str(), document.customer.name.as_str()];
    texts.extend(document.number.as_deref());
    texts.extend(document.notes.as_deref());
    texts.extend(document.lines.iter().map(|line| line.description.as_str()));
    texts
}

/// A digit of Bangla as Latin.
pub(super) fn latin(letter: char) -> char {
    match letter {
        '০'..='৯' => char::from_digit(u32::from(letter) - u32::from('০'), 10).unwrap_or(letter),
        other => other,
    }
}
