//! What is printed: an invoice, a credit note or a receipt as plain facts, for whoever prints it.
//!
//! A document holds everything that stands on the paper and nothing else: no look-up, no clock, no language but the one that
//! is asked for. The same document is printed to the same bytes. Texts are the application's and its customers' own, so
//! whoever prints them must take them as text and never as instructions.

use super::{
    installment::Part,
    invoice::{Invoice, InvoiceState, PartOfInvoice},
    line::{TaxAtRate, Totals},
    logo::Logo,
    template::{Grouping, Template, Tongue},
};
use crate::{
    day::{Day, clock_in_dhaka},
    invoices::credit_note::CreditNote,
    money::{Currency, Money},
    payments::{Method, Payment},
    time::Timestamp,
};
use std::future::Future;

/// One thing to print.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Document {
    /// What it is.
    pub kind: DocumentKind,
    /// What is stamped across it.
    pub mark: Option<Mark>,
    /// Whose it is, and how it looks.
    pub brand: Brand,
    /// Its own number; a draft has none.
    pub number: Option<String>,
    /// When it was issued; a draft was not.
    pub issued_at: Option<Timestamp>,
    /// The day on which it is due.
    pub due_on: Option<Day>,
    /// Who owes it, or paid.
    pub customer: Addressee,
    /// The currency of every amount.
    pub currency: Currency,
    /// The lines; none on a receipt.
    pub lines: Vec<DocumentLine>,
    /// What it comes to.
    pub totals: DocumentTotals,
    /// What was taxed at which rate, the lowest first.
    pub taxes: Vec<TaxAtRate>,
    /// The parts it is paid in; empty when it is paid in one.
    pub installments: Vec<DocumentInstallment>,
    /// What the customer reads besides.
    pub notes: Option<String>,
    /// Where the customer pays it; printed as text and as a QR code. None when nothing is to be paid.
    pub payable_link: Option<String>,
    /// The fields of a tax invoice after Mushak-6.3, when the company has a business identification number.
    pub mushak: Option<Mushak>,
}

/// What a document is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DocumentKind {
    /// What is owed.
    Invoice,
    /// What is not owed any more.
    CreditNote {
        /// The number of the invoice that it corrects.
        of_invoice: String,
        /// Why.
        reason: Option<String>,
    },
    /// That money came.
    Receipt {
        /// The number of the invoice that it paid.
        of_invoice: String,
        /// When.
        paid_at: Timestamp,
        /// Which way.
        method: Method,
        /// The gateway's name for it.
        gateway_txn_id: String,
    },
}

/// What is stamped across a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Nothing of it is owed any more.
    Paid,
    /// It was given up.
    Void,
    /// It was not issued.
    Draft,
}

/// Whose a document is, and how it looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brand {
    /// The company.
    pub company: String,
    /// Its address, line by line.
    pub address: Vec<String>,
    /// How to reach it.
    pub contact: Option<String>,
    /// Its business identification number.
    pub bin: Option<String>,
    /// The colour of headings, `#rrggbb`; white text on it can be read.
    pub accent_color: String,
    /// Its logo.
    pub logo: Option<Logo>,
    /// What stands at the foot of every page.
    pub footer: Option<String>,
    /// The language.
    pub language: Tongue,
    /// How large numbers are grouped.
    pub grouping: Grouping,
}

/// Who owes, or paid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressee {
    /// The name; else the application's own name for the customer.
    pub name: String,
    /// The address, line by line.
    pub address: Vec<String>,
    /// The email address.
    pub email: Option<String>,
    /// The customer's business identification number.
    pub bin: Option<String>,
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocumentLine {
    /// What it is for.
    pub description: String,
    /// How many.
    pub quantity: u32,
    /// What one costs.
    pub unit: Money,
    /// What is taken off the line.
    pub discount: Money,
    /// What is left before tax.
    pub net: Money,
    /// The tax rate, in basis points.
    pub tax_rate_bp: u16,
    /// The tax.
    pub tax: Money,
    /// What is owed for it.
    pub total: Money,
}

/// What a document comes to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentTotals {
    /// Before discounts and tax.
    pub gross: Money,
    /// What is taken off.
    pub discount: Money,
    /// The tax.
    pub tax: Money,
    /// The whole.
    pub total: Money,
    /// What credit notes took off it.
    pub credited: Money,
    /// What was paid of it.
    pub paid: Money,
    /// What is still owed.
    pub outstanding: Money,
}

/// One installment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DocumentInstallment {
    /// Its place, from one.
    pub place: u16,
    /// The day on which it is due.
    pub due_on: Day,
    /// How much it is.
    pub amount: Money,
    /// What was paid of it.
    pub paid: Money,
    /// What is still owed of it.
    pub outstanding: Money,
}

/// What a tax invoice after Mushak-6.3 names besides lines and taxes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mushak {
    /// The registered person.
    pub seller: String,
    /// The seller's business identification number.
    pub seller_bin: String,
    /// Where it is issued, line by line.
    pub issued_from: Vec<String>,
    /// The buyer.
    pub buyer: String,
    /// The buyer's business identification number.
    pub buyer_bin: Option<String>,
    /// Where the goods go, line by line.
    pub destination: Vec<String>,
    /// The serial number.
    pub number: String,
    /// The day of issue, in Dhaka.
    pub issued_on: Day,
    /// The hour and minute of issue, in Dhaka.
    pub issued_time: (u8, u8),
}

/// How it is to be printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PrintOptions {
    /// For an archive: PDF/A.
    pub archival: bool,
}

/// Why something was not printed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrintFailed {
    /// The printer has as much to do as it takes on.
    #[error("the printer is busy")]
    Busy,
    /// The logo is no picture after all.
    #[error("the logo cannot be read")]
    Logo,
    /// What went wrong, without any text of the document.
    #[error("the document could not be printed: {0}")]
    Broken(String),
}

/// Prints documents. It has neither the network nor files.
pub trait Prints: Send + Sync {
    /// The document as a PDF; the same bytes for the same document and options.
    fn print(
        &self,
        document: &Document,
        options: PrintOptions,
    ) -> impl Future<Output = Result<Vec<u8>, PrintFailed>> + Send;
}

/// The accent of documents whose application has chosen none.
const ACCENT: &str = "#0b6e4f";

/// Who issues a document: what its template says, and what stands in where that is silent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Issuer<'a> {
    /// The template that holds for the invoice.
    pub template: &'a Template,
    /// The template's logo.
    pub logo: Option<&'a Logo>,
    /// What customers call the application.
    pub shop: &'a str,
    /// The application's own accent.
    pub accent_color: Option<&'a str>,
}

impl Issuer<'_> {
    fn brand(&self) -> Brand {
        let wording = &self.template.wording;
        Brand {
            company: wording.company_name.clone().unwrap_or_else(|| self.shop.to_owned()),
            address: lines_of(wording.company_address.as_deref()),
            contact: wording.contact_details.clone(),
            bin: wording.bin.clone(),
            accent_color: wording.accent_color.as_deref().or(self.accent_color).unwrap_or(ACCENT).to_owned(),
            logo: self.logo.cloned(),
            footer: wording.footer_note.clone(),
            language: wording.language,
            grouping: wording.grouping,
        }
    }
}

fn lines_of(text: Option<&str>) -> Vec<String> {
    text.unwrap_or_default().lines().map(str::to_owned).collect()
}

impl Document {
    /// The invoice as it stands.
    pub fn invoice(invoice: &Invoice, issuer: &Issuer<'_>, payable_link: Option<&str>) -> Document {
        let issued = invoice.state.issued();
        let mark = match invoice.state {
            InvoiceState::Draft => Some(Mark::Draft),
            InvoiceState::Void { .. } => Some(Mark::Void),
            InvoiceState::Paid { .. } => Some(Mark::Paid),
            InvoiceState::Issued(_) | InvoiceState::PartiallyPaid(_) => None,
        };
        let installments = if invoice.installments.is_empty() { Vec::new() } else { invoice.parts() };
        let currency = invoice.currency();
        let installment = |part: PartOfInvoice| {
            let Part { amount_minor, paid_minor, .. } = part.part;
            Some(DocumentInstallment {
                place: part.place,
                due_on: part.due_on?,
                amount: money(amount_minor, currency),
                paid: money(paid_minor, currency),
                outstanding: money(part.part.outstanding_minor(), currency),
            })
        };
        Document {
            kind: DocumentKind::Invoice,
            mark,
            number: issued.map(|issued| issued.number.text.clone()),
            issued_at: issued.map(|issued| issued.at),
            due_on: invoice.due_on,
            lines: lines(invoice),
            totals: totals(invoice),
            taxes: Totals::by_rate(&invoice.lines),
            installments: installments.into_iter().filter_map(installment).collect(),
            notes: invoice.notes.clone(),
            payable_link: payable_link.filter(|_| invoice.state.is_open()).map(str::to_owned),
            ..bare(invoice, issuer, issued.map(|issued| (issued.number.text.as_str(), issued.at)))
        }
    }

    /// A credit note of the invoice.
    pub fn credit_note(invoice: &Invoice, note: &CreditNote, issuer: &Issuer<'_>) -> Document {
        let (currency, zero) = (invoice.currency(), Money::zero(invoice.currency()));
        let of_invoice = invoice.state.issued().map(|issued| issued.number.text.clone()).unwrap_or_default();
        let gross_minor = note.amount.minor() - note.tax.minor() + note.discount.minor();
        let total = note.amount.money();
        Document {
            kind: DocumentKind::CreditNote { of_invoice, reason: note.reason.clone() },
            number: Some(note.number.text.clone()),
            issued_at: Some(note.at),
            totals: DocumentTotals {
                gross: money(gross_minor, currency),
                discount: note.discount,
                tax: note.tax,
                total,
                credited: zero,
                paid: zero,
                outstanding: zero,
            },
            ..bare(invoice, issuer, Some((note.number.text.as_str(), note.at)))
        }
    }

    /// The receipt of one payment of the invoice; none while its money has not come.
    pub fn receipt(invoice: &Invoice, payment: &Payment, issuer: &Issuer<'_>) -> Option<Document> {
        let paid = payment.captured().non_zero()?.money();
        let (attempt, capture) = payment.kept_capture()?;
        let (zero, issued) = (Money::zero(invoice.currency()), invoice.state.issued()?);
        Some(Document {
            kind: DocumentKind::Receipt {
                of_invoice: issued.number.text.clone(),
                paid_at: capture.at,
                method: attempt.method,
                gateway_txn_id: capture.gateway_txn_id.clone(),
            },
            number: Some(payment.reference.to_string()),
            issued_at: Some(capture.at),
            totals: DocumentTotals {
                gross: paid,
                discount: zero,
                tax: zero,
                total: paid,
                credited: zero,
                paid,
                outstanding: invoice.outstanding(),
            },
            mushak: None,
            ..bare(invoice, issuer, None)
        })
    }
}

/// A document about an invoice that says nothing yet.
fn bare(invoice: &Invoice, issuer: &Issuer<'_>, numbered: Option<(&str, Timestamp)>) -> Document {
    let (customer, brand) = (&invoice.customer, issuer.brand());
    let name = customer.name.clone().unwrap_or_else(|| customer.reference.clone());
    let address = lines_of(customer.address.as_deref());
    let mushak = brand.bin.clone().zip(numbered).map(|(seller_bin, (number, at))| Mushak {
        seller: brand.company.clone(),
        seller_bin,
        issued_from: brand.address.clone(),
        buyer: name.clone(),
        buyer_bin: customer.bin.clone(),
        destination: address.clone(),
        number: number.to_owned(),
        issued_on: Day::of(at),
        issued_time: clock_in_dhaka(at),
    });
    Document {
        kind: DocumentKind::Invoice,
        mark: None,
        brand,
        number: None,
        issued_at: None,
        due_on: None,
        customer: Addressee { name, address, email: customer.email.clone(), bin: customer.bin.clone() },
        currency: invoice.currency(),
        lines: Vec::new(),
        totals: totals(invoice),
        taxes: Vec::new(),
        installments: Vec::new(),
        notes: None,
        payable_link: None,
        mushak,
    }
}

fn money(minor: i64, currency: Currency) -> Money {
    Money::new(minor, currency).unwrap_or(Money::zero(currency))
}

fn lines(invoice: &Invoice) -> Vec<DocumentLine> {
    let currency = invoice.currency();
    let line = |line: &super::line::LineItem| DocumentLine {
        description: line.asked().description.clone(),
        quantity: line.asked().quantity,
        unit: money(line.asked().unit_minor, currency),
        discount: money(line.asked().discount_minor, currency),
        net: money(line.net_minor(), currency),
        tax_rate_bp: line.asked().tax_rate_bp,
        tax: money(line.tax_minor(), currency),
        total: money(line.total_minor(), currency),
    };
    invoice.lines.iter().map(line).collect()
}

fn totals(invoice: &Invoice) -> DocumentTotals {
    let (currency, totals) = (invoice.currency(), &invoice.totals);
    DocumentTotals {
        gross: totals.gross,
        discount: totals.discount,
        tax: totals.tax,
        total: totals.total,
        credited: money(invoice.money.credited_minor, currency),
        paid: money(invoice.money.applied_minor(), currency),
        outstanding: invoice.outstanding(),
    }
}
