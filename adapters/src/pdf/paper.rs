//! A document written out for its language: every text and number as it stands on paper, for the template to lay out.

use super::{
    columns::{Cell, columns},
    facts::{Brand, Column, Facts, Installments, Party, Row, Table, Total, Words},
    logo::is_printable,
    press::{LOGO_JPEG, LOGO_PNG, QR},
    words::{Phrase, Voice, ten_digits},
};
use chrono::{DateTime, Utc};
use domain::{
    Money,
    invoices::{
        Logo, LogoKind,
        document::{Document, DocumentKind, DocumentLine, Mark, Mushak, PrintFailed},
    },
};
use qrcode::{Color, QrCode};
use serde_json::Value;

/// How many modules of white a reader wants around a code.
const QUIET: usize = 4;

/// A document written out: all that the press needs of it, wherever it stands. Texts are texts here too.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paper {
    /// How many lines it lists.
    pub lines: usize,
    /// When it was issued; a draft was not, and says the beginning of time.
    pub issued_at: Option<DateTime<Utc>>,
    /// What the template is told, as JSON.
    pub facts: String,
    /// The logo: a picture in a kind that the facts name.
    pub logo: Option<Vec<u8>>,
    /// The code of the payable link, as SVG.
    pub qr: Option<String>,
}

impl Paper {
    /// Writes a document out.
    ///
    /// # Errors
    ///
    /// When the logo is no picture, or too large a one; anything else is a fault of ours.
    pub fn of(document: &Document) -> Result<Paper, PrintFailed> {
        let logo = document.brand.logo.as_ref();
        if logo.is_some_and(|logo| !is_printable(logo)) {
            return Err(PrintFailed::Logo);
        }
        let voice = Voice::new(document.brand.language, document.brand.grouping);
        let facts = Writer { document, voice }.facts(logo.map(path_of));
        Ok(Paper {
            lines: document.lines.len(),
            issued_at: document.issued_at.and_then(|at| DateTime::from_timestamp_micros(at.micros())),
            facts: serde_json::to_string(&facts).map_err(|why| PrintFailed::Broken(why.to_string()))?,
            logo: logo.map(|logo| logo.bytes.clone()),
            qr: document.payable_link.as_deref().map(qr).transpose()?,
        })
    }

    /// The same paper with the company's name alone.
    pub(super) fn without_logo(self) -> Result<Paper, PrintFailed> {
        let broken = |why: serde_json::Error| PrintFailed::Broken(why.to_string());
        let mut facts: Value = serde_json::from_str(&self.facts).map_err(broken)?;
        if let Some(logo) = facts.pointer_mut("/brand/logo") {
            *logo = Value::Null;
        }
        Ok(Paper { facts: facts.to_string(), logo: None, ..self })
    }
}

/// Where the template finds a logo.
const fn path_of(logo: &Logo) -> &'static str {
    match logo.kind {
        LogoKind::Png => LOGO_PNG,
        LogoKind::Jpeg => LOGO_JPEG,
    }
}

/// The link's code as a picture: a bar for each run of dark modules, since a square for each module is several times as
/// much to read, to draw and to keep.
fn qr(link: &str) -> Result<String, PrintFailed> {
    let code = QrCode::new(link).map_err(|why| PrintFailed::Broken(why.to_string()))?;
    let (width, modules) = (code.width(), code.into_colors());
    let mut bars = String::new();
    for (row, y) in modules.chunks(width).zip(QUIET..) {
        let mut x = QUIET;
        for run in row.chunk_by(|one, next| one == next) {
            let length = run.len();
            if run.contains(&Color::Dark) {
                bars.push_str(&format!("M{x} {y}h{length}v1h-{length}z"));
            }
            x += length;
        }
    }
    let side = width + 2 * QUIET;
    Ok(format!(r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}"><path d="{bars}"/></svg>"#))
}

struct Writer<'a> {
    document: &'a Document,
    voice: Voice,
}

impl Writer<'_> {
    fn facts(&self, logo: Option<&'static str>) -> Facts {
        let (it, voice) = (self.document, self.voice);
        let title = self.title();
        let number = it.number.clone().unwrap_or_default();
        Facts {
            name: format!("{} {number}", voice.briefly(title)).trim_end().to_owned(),
            title: voice.briefly(title).to_owned(),
            subtitle: self.subtitle(),
            lang: voice.code(),
            digits: ten_digits(voice),
            mark: it.mark.map(|mark| voice.briefly(word_of(mark))),
            brand: self.brand(logo),
            customer: self.customer(),
            facts: self.named(),
            mushak: it.mushak.as_ref().map(|mushak| self.mushak(mushak)).unwrap_or_default(),
            table: self.table(),
            taxes: self.taxes(),
            totals: self.totals(),
            installments: self.installments(),
            remarks: self.remarks(),
            signatures: match it.mushak {
                Some(_) => vec![
                    voice.say(Phrase("Responsible person", "দায়িত্বপ্রাপ্ত ব্যক্তি")),
                    voice.say(Phrase("Signature and seal", "স্বাক্ষর ও সিল")),
                ],
                None => Vec::new(),
            },
            link: it.payable_link.clone(),
            qr: it.payable_link.as_ref().map(|_| QR),
            words: self.words(),
        }
    }

    fn title(&self) -> Phrase {
        match (&self.document.kind, &self.document.mushak) {
            (DocumentKind::Invoice, Some(_)) => Phrase("Tax invoice", "কর চালানপত্র"),
            (DocumentKind::Invoice, None) => Phrase("Invoice", "ইনভয়েস"),
            (DocumentKind::CreditNote { .. }, _) => Phrase("Credit note", "ক্রেডিট নোট"),
            (DocumentKind::Receipt { .. }, _) => Phrase("Receipt", "রসিদ"),
        }
    }

    /// The title in the other language where both are wanted, and which form a tax invoice follows.
    fn subtitle(&self) -> String {
        let Phrase(_, bangla) = self.title();
        let second = if self.document.brand.language == domain::invoices::Tongue::Both { bangla } else { "" };
        let form = match (&self.document.kind, &self.document.mushak) {
            (DocumentKind::Invoice, Some(_)) => self.voice.briefly(Phrase("Mushak-6.3", "মূসক-৬.৩")),
            _ => "",
        };
        [second, form].into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" · ")
    }

    fn brand(&self, logo: Option<&'static str>) -> Brand {
        let brand = &self.document.brand;
        let bin = brand.bin.as_ref().map(|bin| format!("{}: {bin}", self.voice.briefly(BIN)));
        let lines = brand.address.iter().cloned().chain(brand.contact.clone()).chain(bin).collect();
        Brand {
            company: brand.company.clone(),
            lines,
            accent: brand.accent_color.clone(),
            logo,
            footer: brand.footer.clone().unwrap_or_default(),
        }
    }

    fn customer(&self) -> Party {
        let customer = &self.document.customer;
        let bin = customer.bin.as_ref().map(|bin| format!("{}: {bin}", self.voice.briefly(BIN)));
        let lines = customer.address.iter().cloned().chain(customer.email.clone()).chain(bin).collect();
        Party { name: customer.name.clone(), lines }
    }

    /// What stands beside the customer: numbers and days.
    fn named(&self) -> Vec<(String, String)> {
        let (it, voice) = (self.document, self.voice);
        let mut facts = Vec::new();
        let mut say = |phrase, value: String| facts.push((voice.say(phrase), value));
        if let Some(number) = &it.number {
            say(Phrase("Number", "নম্বর"), number.clone());
        }
        match &it.kind {
            DocumentKind::Invoice => {
                if let Some(at) = it.issued_at {
                    say(Phrase("Issued on", "ইস্যুর তারিখ"), voice.day(domain::day::Day::of(at)));
                }
                if let Some(day) = it.due_on {
                    say(Phrase("Due on", "পরিশোধের শেষ তারিখ"), voice.day(day));
                }
            }
            DocumentKind::CreditNote { of_invoice, .. } => {
                if let Some(at) = it.issued_at {
                    say(Phrase("Issued on", "ইস্যুর তারিখ"), voice.day(domain::day::Day::of(at)));
                }
                say(Phrase("Corrects invoice", "যে ইনভয়েসের সংশোধন"), of_invoice.clone());
            }
            DocumentKind::Receipt { of_invoice, paid_at, method, gateway_txn_id } => {
                say(Phrase("Paid at", "পরিশোধের সময়"), voice.instant(*paid_at));
                say(Phrase("Invoice", "ইনভয়েস"), of_invoice.clone());
                say(Phrase("Paid by", "পরিশোধের মাধ্যম"), voice.method(*method).to_owned());
                say(Phrase("Transaction", "লেনদেন নম্বর"), gateway_txn_id.clone());
            }
        }
        facts
    }

    fn mushak(&self, mushak: &Mushak) -> Vec<(String, String)> {
        let voice = self.voice;
        let (hour, minute) = mushak.issued_time;
        let at = format!("{}, {}", voice.day(mushak.issued_on), voice.clock(hour, minute));
        let or_dash = |text: String| if text.is_empty() { "—".to_owned() } else { text };
        [
            (Phrase("Registered person", "নিবন্ধিত ব্যক্তির নাম"), mushak.seller.clone()),
            (Phrase("Buyer", "ক্রেতার নাম"), mushak.buyer.clone()),
            (Phrase("BIN of the registered person", "নিবন্ধিত ব্যক্তির বিআইএন"), mushak.seller_bin.clone()),
            (Phrase("BIN of the buyer", "ক্রেতার বিআইএন"), mushak.buyer_bin.clone().unwrap_or_default()),
            (Phrase("Issued from", "চালানপত্র ইস্যুর ঠিকানা"), mushak.issued_from.join(", ")),
            (Phrase("Destination", "সরবরাহের গন্তব্যস্থল"), mushak.destination.join(", ")),
            (Phrase("Serial number", "চালানপত্র নম্বর"), mushak.number.clone()),
            (Phrase("Date and time of issue", "ইস্যুর তারিখ ও সময়"), at),
        ]
        .into_iter()
        .map(|(phrase, value)| (voice.say(phrase), or_dash(value)))
        .collect()
    }

    fn table(&self) -> Table {
        let (it, voice) = (self.document, self.voice);
        let is_discounted = it.lines.iter().any(|line| line.discount.minor() != 0);
        let is_taxed = it.mushak.is_some() || it.lines.iter().any(|line| line.tax_rate_bp > 0);
        let columns = columns(is_discounted, is_taxed);
        let mut so_far = Money::zero(it.currency);
        let rows = it.lines.iter().zip(1_u32..).map(|(line, place)| {
            so_far = so_far.plus(line.total).unwrap_or(so_far);
            let cells = columns.iter().map(|column| self.cell(*column, line, place)).collect();
            Row { cells, carried: voice.amount(so_far) }
        });
        let rows = rows.collect();
        let columns = columns.iter().map(|column| Column {
            name: voice.briefly(column.name(it.mushak.is_some())).to_owned(),
            wide: *column == Cell::Description,
            left: matches!(column, Cell::Place | Cell::Description),
        });
        Table { columns: columns.collect(), rows }
    }

    fn cell(&self, column: Cell, line: &DocumentLine, place: u32) -> String {
        let voice = self.voice;
        match column {
            Cell::Place => voice.digits(&place.to_string()),
            Cell::Description => line.description.clone(),
            Cell::Quantity => voice.digits(&line.quantity.to_string()),
            Cell::Unit => voice.amount(line.unit),
            Cell::Discount => voice.amount(line.discount),
            Cell::Net => voice.amount(line.net),
            Cell::Rate => voice.rate(line.tax_rate_bp),
            Cell::Tax => voice.amount(line.tax),
            Cell::Total => voice.amount(line.total),
        }
    }

    /// What was taxed at which rate, where there is more than one thing to say.
    fn taxes(&self) -> Vec<[String; 3]> {
        let voice = self.voice;
        let taxed = self.document.taxes.iter().filter(|tax| tax.rate_bp > 0 || self.document.taxes.len() > 1);
        taxed.map(|tax| [voice.rate(tax.rate_bp), voice.amount(tax.net), voice.amount(tax.tax)]).collect()
    }

    fn totals(&self) -> Vec<Total> {
        let (it, voice) = (self.document, self.voice);
        let totals = &it.totals;
        let strong = |phrase, money| Total { name: voice.say(phrase), value: voice.priced(money), strong: true };
        if matches!(it.kind, DocumentKind::Receipt { .. }) {
            let rest = Phrase("Still due of the invoice", "ইনভয়েসের বকেয়া");
            let rest = Total { name: voice.say(rest), value: voice.priced(totals.outstanding), strong: false };
            return vec![strong(Phrase("Received", "গৃহীত"), totals.paid), rest];
        }
        let mut said = Vec::new();
        let mut add = |phrase, money: Money, taken: bool| {
            let sign = if taken { "− " } else { "" };
            let value = format!("{sign}{}", voice.priced(money));
            said.push(Total { name: voice.say(phrase), value, strong: false });
        };
        add(Phrase("Subtotal", "উপমোট"), totals.gross, false);
        if totals.discount.minor() != 0 {
            add(Phrase("Discount", "ছাড়"), totals.discount, true);
        }
        add(Phrase("VAT", "মূসক"), totals.tax, false);
        said.push(strong(Phrase("Total", "সর্বমোট"), totals.total));
        if it.kind == DocumentKind::Invoice {
            let mut add = |phrase, money: Money| {
                let value = format!("− {}", voice.priced(money));
                said.push(Total { name: voice.say(phrase), value, strong: false });
            };
            if totals.credited.minor() != 0 {
                add(Phrase("Credited", "ক্রেডিট"), totals.credited);
            }
            if totals.paid.minor() != 0 {
                add(Phrase("Paid", "পরিশোধিত"), totals.paid);
            }
            said.push(strong(Phrase("Amount due", "প্রদেয়"), totals.outstanding));
        }
        said
    }

    fn installments(&self) -> Installments {
        let voice = self.voice;
        let columns = [
            Phrase("No.", "ক্রম"),
            Phrase("Due on", "পরিশোধের শেষ তারিখ"),
            Phrase("Amount", "পরিমাণ"),
            Phrase("Paid", "পরিশোধিত"),
            Phrase("Due", "বকেয়া"),
        ];
        let rows = self.document.installments.iter().map(|part| {
            [
                voice.digits(&part.place.to_string()),
                voice.day(part.due_on),
                voice.amount(part.amount),
                voice.amount(part.paid),
                voice.amount(part.outstanding),
            ]
        });
        Installments { columns: columns.map(|phrase| voice.briefly(phrase).to_owned()).into(), rows: rows.collect() }
    }

    fn remarks(&self) -> Vec<(String, String)> {
        let reason = match &self.document.kind {
            DocumentKind::CreditNote { reason, .. } => reason.clone(),
            DocumentKind::Invoice | DocumentKind::Receipt { .. } => None,
        };
        let reason = reason.map(|text| (self.voice.say(Phrase("Reason", "কারণ")), text));
        let notes = self.document.notes.clone().map(|text| (self.voice.say(Phrase("Notes", "মন্তব্য")), text));
        reason.into_iter().chain(notes).collect()
    }

    fn words(&self) -> Words {
        let say = |english, bangla| self.voice.say(Phrase(english, bangla));
        let briefly = |english, bangla| self.voice.briefly(Phrase(english, bangla)).to_owned();
        Words {
            page: briefly("Page {n} of {of}", "পৃষ্ঠা {n} / {of}"),
            whom: match self.document.kind {
                DocumentKind::Receipt { .. } => say("Received from", "যাঁর কাছ থেকে গৃহীত"),
                DocumentKind::Invoice | DocumentKind::CreditNote { .. } => say("Billed to", "বিল প্রাপক"),
            },
            mushak: say("After form Mushak-6.3 of the VAT rules", "মূল্য সংযোজন কর বিধিমালার ফরম মূসক-৬.৩ অনুযায়ী"),
            taxes: say("VAT by rate", "হার অনুযায়ী মূসক"),
            rate: [briefly("Rate", "হার"), briefly("Of", "করযোগ্য"), briefly("VAT", "মূসক")],
            installments: say("Installments", "কিস্তি"),
            brought: briefly("Brought forward", "পূর্বের জের"),
            carried: briefly("Carried forward", "পরবর্তী পৃষ্ঠায় জের"),
            pay: say("Scan to pay", "স্ক্যান করে পরিশোধ করুন"),
        }
    }
}

const BIN: Phrase = Phrase("BIN", "বিআইএন");

const fn word_of(mark: Mark) -> Phrase {
    match mark {
        Mark::Paid => Phrase("PAID", "পরিশোধিত"),
        Mark::Void => Phrase("VOID", "বাতিল"),
        Mark::Draft => Phrase("DRAFT", "খসড়া"),
    }
}
