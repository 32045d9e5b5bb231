//! What stands on paper besides the document's own texts, in English, in Bangla, or in both.

use domain::{
    Currency, Day, Money, Timestamp, bangla,
    day::clock_in_dhaka,
    invoices::{Grouping, Tongue, percent},
    payments::Method,
};

/// A phrase in English and in Bangla.
#[derive(Clone, Copy)]
pub(super) struct Phrase(pub(super) &'static str, pub(super) &'static str);

const MONTHS: [Phrase; 12] = [
    Phrase("January", "জানুয়ারি"),
    Phrase("February", "ফেব্রুয়ারি"),
    Phrase("March", "মার্চ"),
    Phrase("April", "এপ্রিল"),
    Phrase("May", "মে"),
    Phrase("June", "জুন"),
    Phrase("July", "জুলাই"),
    Phrase("August", "আগস্ট"),
    Phrase("September", "সেপ্টেম্বর"),
    Phrase("October", "অক্টোবর"),
    Phrase("November", "নভেম্বর"),
    Phrase("December", "ডিসেম্বর"),
];

/// How a document says things.
#[derive(Clone, Copy)]
pub(super) struct Voice {
    tongue: Tongue,
    grouping: Grouping,
}

impl Voice {
    pub(super) const fn new(tongue: Tongue, grouping: Grouping) -> Voice {
        Voice { tongue, grouping }
    }

    /// A phrase; in both languages, one after the other.
    pub(super) fn say(self, Phrase(english, bangla): Phrase) -> String {
        match self.tongue {
            Tongue::English => english.to_owned(),
            Tongue::Bangla => bangla.to_owned(),
            Tongue::Both => format!("{english} · {bangla}"),
        }
    }

    /// A phrase where there is no room for two.
    pub(super) fn briefly(self, Phrase(english, bangla): Phrase) -> &'static str {
        match self.tongue {
            Tongue::English | Tongue::Both => english,
            Tongue::Bangla => bangla,
        }
    }

    /// The language's code.
    pub(super) const fn code(self) -> &'static str {
        match self.tongue {
            Tongue::English | Tongue::Both => "en",
            Tongue::Bangla => "bn",
        }
    }

    /// A text with its digits in the document's own.
    pub(super) fn digits(self, text: &str) -> String {
        match self.tongue {
            Tongue::English | Tongue::Both => text.to_owned(),
            Tongue::Bangla => bangla::digits(text),
        }
    }

    /// An amount without its currency.
    pub(super) fn amount(self, money: Money) -> String {
        let decimal = money.to_decimal();
        let (sign, decimal) = decimal.strip_prefix('-').map_or(("", decimal.as_str()), |rest| ("−", rest));
        let (whole, fraction) = decimal.split_once('.').unwrap_or((decimal, ""));
        let point = if fraction.is_empty() { "" } else { "." };
        self.digits(&format!("{sign}{}{point}{fraction}", self.grouping.group(whole)))
    }

    /// An amount with its currency.
    pub(super) fn priced(self, money: Money) -> String {
        match (self.tongue, money.currency()) {
            (Tongue::Bangla, Currency::BDT) => format!("৳ {}", self.amount(money)),
            (_, currency) => format!("{currency} {}", self.amount(money)),
        }
    }

    /// A rate in basis points as percent.
    pub(super) fn rate(self, basis_points: u16) -> String {
        self.digits(&format!("{}%", percent(basis_points)))
    }

    /// A day.
    pub(super) fn day(self, day: Day) -> String {
        let (year, month, number) = day.calendar();
        let at = usize::try_from(month - 1).unwrap_or_default();
        let name = MONTHS.get(at).copied().unwrap_or(Phrase("", ""));
        self.digits(&format!("{number} {} {year}", self.briefly(name)))
    }

    /// An instant, as clocks in Dhaka show it.
    pub(super) fn instant(self, at: Timestamp) -> String {
        let (hour, minute) = clock_in_dhaka(at);
        format!("{}, {}", self.day(Day::of(at)), self.clock(hour, minute))
    }

    /// Hour and minute.
    pub(super) fn clock(self, hour: u8, minute: u8) -> String {
        self.digits(&format!("{hour:02}:{minute:02}"))
    }

    /// A way to pay, as customers call it.
    pub(super) fn method(self, method: Method) -> &'static str {
        self.briefly(match method {
            Method::Sslcommerz => Phrase("Card or bank (SSLCOMMERZ)", "কার্ড বা ব্যাংক (SSLCOMMERZ)"),
            Method::Bkash => Phrase("bKash", "বিকাশ"),
            Method::Paystation => Phrase("PayStation", "PayStation"),
            Method::Nagad => Phrase("Nagad", "নগদ"),
            Method::Dcb => Phrase("Phone bill", "মোবাইল ব্যালেন্স"),
        })
    }
}

/// The digits from nought to nine, for the numbers of pages.
pub(super) fn ten_digits(voice: Voice) -> Vec<String> {
    (0..10).map(|digit| voice.digits(&digit.to_string())).collect()
}
