//! The page on which a customer reads an invoice and pays it: at once, or the next installment; and its receipts.
//!
//! Whoever has the link sees the page, so it shows what is on the invoice and no more. Without JavaScript it does all it
//! does; colours and logo of the company come from our own address, because the page may load nothing from elsewhere.

use super::{
    language::Language,
    policy::Forms,
    site::{self, Frame},
    words::fill,
};
use askama::Template;
use domain::{
    Amount, Day, Mode, Money, Timestamp,
    invoices::{Grouping, Invoice, InvoiceStatus, PartOfInvoice, Template as Wording, Tongue, Totals, percent},
    payments::{Method, Payment},
};
use poem::{Request, Response, http::StatusCode};

/// An invoice as its customer sees it.
#[derive(Clone, Debug)]
pub(crate) struct InvoiceView {
    /// The invoice; it was issued.
    pub(crate) invoice: Invoice,
    /// The template that it was issued under.
    pub(crate) template: Wording,
    /// What customers call the application.
    pub(crate) shop: String,
    /// The application's own accent.
    pub(crate) accent_color: Option<String>,
    /// Its payments, oldest first.
    pub(crate) payments: Vec<Payment>,
    /// The instant of this showing.
    pub(crate) at: Timestamp,
}

/// How much of an invoice its customer wants to pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Share {
    /// All that is outstanding.
    All,
    /// The next installment, or what is left of it.
    Next,
}

impl Share {
    /// The name in the form.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Share::All => "all",
            Share::Next => "next",
        }
    }

    /// Reads the name.
    pub(crate) fn parse(text: &str) -> Option<Share> {
        [Share::All, Share::Next].into_iter().find(|share| share.as_str() == text)
    }

    /// How much that is of an invoice; none when nothing is owed.
    pub(crate) fn of(self, invoice: &Invoice) -> Option<Amount> {
        let minor = match self {
            Share::All => invoice.outstanding_minor(),
            Share::Next => invoice.next_part()?.part.outstanding_minor(),
        };
        Amount::new(minor, invoice.currency()).ok()
    }
}

/// Why no payment was begun.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum NotBegun {
    /// The application takes no such amount.
    Amount,
    /// There is too much to do.
    Busy,
}

struct Row {
    description: String,
    how_many: String,
    total: String,
}

struct Sum {
    label: String,
    value: String,
    is_strong: bool,
}

struct Part {
    label: String,
    due: String,
    value: String,
    state: &'static str,
    words: &'static str,
}

struct Receipt {
    amount: String,
    when: String,
    way: &'static str,
    reference: String,
    pdf_url: String,
}

struct Choice {
    value: &'static str,
    name: String,
    note: String,
    amount: String,
}

#[derive(Template)]
#[template(path = "invoice.html")]
struct InvoicePage {
    frame: Frame,
    accent: Option<String>,
    logo: Option<String>,
    company: String,
    initial: String,
    heading: &'static str,
    amount: String,
    number: String,
    issued_on: String,
    due_on: Option<String>,
    customer: String,
    status: &'static str,
    status_words: &'static str,
    notice: Option<(String, bool)>,
    choices: Vec<Choice>,
    pay_url: String,
    pdf_url: String,
    rows: Vec<Row>,
    sums: Vec<Sum>,
    parts: Vec<Part>,
    receipts: Vec<Receipt>,
    notes: Vec<String>,
    address: Vec<String>,
    contact: Option<String>,
    bin: Option<String>,
    footer: Option<String>,
}

/// The language of a visit: asked for, or chosen before; else the template's own, or what the browser prefers.
pub(crate) fn language(request: &Request, template: Tongue) -> Language {
    match template {
        Tongue::Bangla if Language::asked(request).is_none() => Language::Bangla,
        Tongue::Bangla | Tongue::English | Tongue::Both => Language::of(request),
    }
}

/// The page of an invoice that was issued.
pub(crate) fn page(view: &InvoiceView, language: Language, refused: Option<NotBegun>) -> Response {
    let (w, invoice) = (language.words(), &view.invoice);
    let wording = &view.template.wording;
    let company = wording.company_name.clone().unwrap_or_else(|| view.shop.clone());
    let money = |minor: i64| {
        let money = Money::new(minor, invoice.currency()).unwrap_or(Money::zero(invoice.currency()));
        language.money(money, wording.grouping)
    };
    let issued = invoice.state.issued();
    let number = issued.map(|issued| issued.number.text.clone()).unwrap_or_default();
    let status = invoice.status(view.at);
    let path = format!("/pay/{}", invoice.reference);
    let is_open = invoice.state.is_open();
    let page = InvoicePage {
        frame: Frame::new(fill(w.invoice_title, &[("number", &number), ("merchant", &company)]), language)
            .switching_at(&path)
            .testing(invoice.scope.mode == Mode::Test),
        accent: wording.accent_color.clone().or(view.accent_color.clone()).map(|color| accent_url(&color)),
        logo: wording.logo.map(|logo| format!("/brand/{logo}")),
        initial: company.chars().find(|c| c.is_alphanumeric()).map(String::from).unwrap_or_default(),
        company,
        heading: if is_open { w.amount_due } else { w.invoice_total },
        amount: money(if is_open { invoice.outstanding_minor() } else { invoice.totals.total.minor() }),
        number,
        issued_on: issued.map(|issued| language.day(Day::of(issued.at))).unwrap_or_default(),
        due_on: invoice.due_on.map(|day| language.day(day)),
        customer: invoice.customer.name.clone().unwrap_or_else(|| invoice.customer.reference.clone()),
        status: status.as_str(),
        status_words: status_words(status, language),
        notice: notice(status, refused, language),
        choices: if is_open { choices(invoice, language, &money) } else { Vec::new() },
        pay_url: format!("{path}/pay?lang={}", language.code()),
        pdf_url: format!("{path}/pdf"),
        rows: rows(invoice, language, wording.grouping),
        sums: sums(invoice, language, &money),
        parts: parts(invoice, view.at, language, &money),
        receipts: receipts(view, language),
        notes: lines(invoice.notes.as_deref()),
        address: lines(wording.company_address.as_deref()),
        contact: wording.contact_details.clone(),
        bin: wording.bin.as_deref().map(|bin| language.digits(bin)),
        footer: wording.footer_note.clone(),
    };
    let code = match refused {
        None => StatusCode::OK,
        Some(NotBegun::Amount) => StatusCode::UNPROCESSABLE_ENTITY,
        Some(NotBegun::Busy) => StatusCode::SERVICE_UNAVAILABLE,
    };
    site::show(code, &page, &Forms::LeadTo(Vec::new()))
}

/// Where the stylesheet of an accent is found.
fn accent_url(color: &str) -> String {
    format!("/brand/accent/{}", color.trim_start_matches('#').to_ascii_lowercase())
}

/// The stylesheet of an accent, `rrggbb`.
pub(crate) fn accent_css(color: &str) -> Option<String> {
    let is_color = color.len() == 6 && color.bytes().all(|byte| byte.is_ascii_hexdigit());
    is_color.then(|| format!(".summary {{ background: #{color}; }}\n"))
}

fn lines(text: Option<&str>) -> Vec<String> {
    text.unwrap_or_default().lines().map(str::to_owned).collect()
}

fn status_words(status: InvoiceStatus, language: Language) -> &'static str {
    let w = language.words();
    match status {
        InvoiceStatus::Draft | InvoiceStatus::Issued => w.invoice_issued,
        InvoiceStatus::PartiallyPaid => w.invoice_partly,
        InvoiceStatus::Paid => w.invoice_paid,
        InvoiceStatus::Overdue => w.invoice_overdue,
        InvoiceStatus::Void => w.invoice_void,
    }
}

/// What stands above everything else, and whether it is a warning.
fn notice(status: InvoiceStatus, refused: Option<NotBegun>, language: Language) -> Option<(String, bool)> {
    let w = language.words();
    match (refused, status) {
        (Some(NotBegun::Amount), _) => Some((w.invoice_refused_amount.to_owned(), true)),
        (Some(NotBegun::Busy), _) => Some((w.refused_busy.to_owned(), true)),
        (None, InvoiceStatus::Overdue) => Some((w.invoice_overdue_note.to_owned(), true)),
        (None, InvoiceStatus::Paid) => Some((w.invoice_paid_note.to_owned(), false)),
        (None, InvoiceStatus::Void) => Some((w.invoice_void_note.to_owned(), false)),
        (None, InvoiceStatus::Draft | InvoiceStatus::Issued | InvoiceStatus::PartiallyPaid) => None,
    }
}

/// What may be paid: the next installment, and everything; one of them when they are the same.
fn choices(invoice: &Invoice, language: Language, money: &dyn Fn(i64) -> String) -> Vec<Choice> {
    let w = language.words();
    let all = Choice {
        value: Share::All.as_str(),
        name: w.invoice_pay_all.to_owned(),
        note: String::new(),
        amount: money(invoice.outstanding_minor()),
    };
    match invoice.next_part() {
        Some(part) if part.part.outstanding_minor() < invoice.outstanding_minor() => {
            let due = part.due_on.map(|day| language.day(day)).unwrap_or_default();
            let next = Choice {
                value: Share::Next.as_str(),
                name: fill(w.invoice_pay_next, &[("n", &language.digits(&part.place.to_string()))]),
                note: fill(w.invoice_due_on, &[("time", &due)]),
                amount: money(part.part.outstanding_minor()),
            };
            vec![next, all]
        }
        _ => vec![all],
    }
}

fn rows(invoice: &Invoice, language: Language, grouping: Grouping) -> Vec<Row> {
    let money = |minor| {
        let money = Money::new(minor, invoice.currency()).unwrap_or(Money::zero(invoice.currency()));
        language.money(money, grouping)
    };
    let w = language.words();
    let row = |line: &domain::invoices::LineItem| {
        let asked = line.asked();
        let mut how_many = format!("{} × {}", language.digits(&asked.quantity.to_string()), money(asked.unit_minor));
        if asked.discount_minor > 0 {
            let off = fill(w.invoice_off, &[("amount", &money(asked.discount_minor))]);
            how_many = format!("{how_many}, {off}");
        }
        Row { description: asked.description.clone(), how_many, total: money(line.net_minor()) }
    };
    invoice.lines.iter().map(row).collect()
}

fn sums(invoice: &Invoice, language: Language, money: &dyn Fn(i64) -> String) -> Vec<Sum> {
    let (w, totals) = (language.words(), &invoice.totals);
    let sum = |label: &str, minor: i64, is_strong| Sum { label: label.to_owned(), value: money(minor), is_strong };
    let mut sums = vec![sum(w.invoice_net, totals.gross.minor() - totals.discount.minor(), false)];
    for rate in Totals::by_rate(&invoice.lines).into_iter().filter(|rate| rate.tax.minor() > 0) {
        let rate_percent = language.digits(&percent(rate.rate_bp));
        sums.push(sum(&fill(w.invoice_vat, &[("n", &rate_percent)]), rate.tax.minor(), false));
    }
    sums.push(sum(w.invoice_total, totals.total.minor(), true));
    let money = invoice.money;
    for (label, minor) in [(w.invoice_credited, money.credited_minor), (w.amount_paid, money.applied_minor())] {
        if minor > 0 {
            sums.push(sum(label, minor, false));
        }
    }
    if invoice.state.is_open() {
        sums.push(sum(w.amount_due, invoice.outstanding_minor(), true));
    }
    sums
}

fn parts(invoice: &Invoice, at: Timestamp, language: Language, money: &dyn Fn(i64) -> String) -> Vec<Part> {
    if invoice.installments.is_empty() {
        return Vec::new();
    }
    let w = language.words();
    let is_owed = invoice.state.is_open();
    let part = |part: PartOfInvoice| {
        let (state, words) = match (part.part.outstanding_minor(), part.part.paid_minor) {
            (0, _) => ("paid", w.invoice_paid),
            _ if is_owed && part.is_overdue(at) => ("overdue", w.invoice_overdue),
            (_, 0) => ("open", w.invoice_issued),
            _ => ("partly", w.invoice_partly),
        };
        Part {
            label: fill(w.invoice_installment, &[("n", &language.digits(&part.place.to_string()))]),
            due: part.due_on.map(|day| language.day(day)).unwrap_or_default(),
            value: money(part.part.amount_minor),
            state,
            words,
        }
    };
    invoice.parts().into_iter().map(part).collect()
}

fn receipts(view: &InvoiceView, language: Language) -> Vec<Receipt> {
    let w = language.words();
    let receipt = |payment: &Payment| {
        let paid = payment.captured().non_zero()?;
        let (attempt, capture) = payment.kept_capture()?;
        let way = match attempt.method {
            Method::Sslcommerz => w.sslcommerz,
            Method::Bkash => w.bkash,
            Method::Paystation => w.paystation,
            Method::Nagad => w.nagad,
            Method::Dcb => w.dcb,
        };
        Some(Receipt {
            amount: language.money(paid.money(), view.template.wording.grouping),
            when: language.moment(capture.at, view.at),
            way,
            reference: capture.gateway_txn_id.clone(),
            pdf_url: format!("/pay/{}/receipts/{}", view.invoice.reference, payment.id),
        })
    };
    view.payments.iter().filter_map(receipt).collect()
}
