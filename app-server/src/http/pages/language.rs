//! English and Bangla: which one a browser is served, and how figures and times are written in it.

use super::words::{BANGLA, ENGLISH, Words};
use domain::{Amount, Day, Money, Timestamp, bangla, day::clock_in_dhaka, invoices::Grouping};
use poem::{Request, http::header};

/// Remembers the choice over the way to the gateway and back, and nothing else.
pub(super) const COOKIE: &str = "poisha_lang";

/// A language of the pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English.
    #[default]
    English,
    /// Bangla.
    Bangla,
}

impl Language {
    /// The language of a request: asked for in the address, chosen earlier, or preferred by the browser.
    pub fn of(request: &Request) -> Language {
        Language::asked(request)
            .or_else(|| Language::chosen(request))
            .or_else(|| Language::preferred(request))
            .unwrap_or_default()
    }

    /// The language that the address asks for.
    pub(super) fn asked(request: &Request) -> Option<Language> {
        let query = request.uri().query()?;
        serde_urlencoded::from_str::<Vec<(String, String)>>(query)
            .ok()?
            .iter()
            .find(|(name, _)| name == "lang")
            .and_then(|(_, code)| Language::parse(code))
    }

    fn chosen(request: &Request) -> Option<Language> {
        let cookies = request.header(header::COOKIE)?;
        cookies
            .split(';')
            .filter_map(|pair| pair.trim().split_once('='))
            .find(|(name, _)| *name == COOKIE)
            .and_then(|(_, code)| Language::parse(code))
    }

    /// The best of ours in `Accept-Language`; between equal weights the first.
    fn preferred(request: &Request) -> Option<Language> {
        let mut best: Option<(u32, Language)> = None;
        for item in request.header(header::ACCEPT_LANGUAGE)?.split(',') {
            let mut parts = item.split(';').map(str::trim);
            let Some(language) = parts.next().and_then(Language::parse) else { continue };
            let weight = parts.find_map(|part| part.strip_prefix("q=")).map_or(1_000, thousandths);
            if weight > 0 && best.is_none_or(|(other, _)| weight > other) {
                best = Some((weight, language));
            }
        }
        best.map(|(_, language)| language)
    }

    /// Reads a language tag; regions don't matter.
    fn parse(tag: &str) -> Option<Language> {
        match tag.split('-').next().unwrap_or(tag).to_ascii_lowercase().as_str() {
            "en" => Some(Language::English),
            "bn" => Some(Language::Bangla),
            _ => None,
        }
    }

    /// Its tag.
    pub const fn code(self) -> &'static str {
        match self {
            Language::English => "en",
            Language::Bangla => "bn",
        }
    }

    /// The one to switch to.
    pub(super) const fn other(self) -> Language {
        match self {
            Language::English => Language::Bangla,
            Language::Bangla => Language::English,
        }
    }

    /// Its own name for itself.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Language::English => "English",
            Language::Bangla => "বাংলা",
        }
    }

    /// Its texts.
    pub(super) const fn words(self) -> &'static Words {
        match self {
            Language::English => &ENGLISH,
            Language::Bangla => &BANGLA,
        }
    }

    /// A text with its digits as this language writes them.
    pub fn digits(self, text: &str) -> String {
        match self {
            Language::English => text.to_owned(),
            Language::Bangla => bangla::digits(text),
        }
    }

    /// An amount as customers read it: taka with its sign and grouped in lakhs, others by their code.
    pub fn amount(self, amount: Amount) -> String {
        let is_taka = amount.currency().code() == "BDT";
        self.money(amount.money(), if is_taka { Grouping::Lakh } else { Grouping::Thousand })
    }

    /// Nothing or something, grouped as its reader is used to: taka with its sign, others by their code.
    pub(super) fn money(self, money: Money, grouping: Grouping) -> String {
        let decimal = money.to_decimal();
        let (whole, fraction) = decimal.split_once('.').unwrap_or((&decimal, ""));
        let is_taka = money.currency().code() == "BDT";
        let mut text = grouping.group(whole);
        if !fraction.is_empty() {
            text.push('.');
            text.push_str(fraction);
        }
        let text = self.digits(&text);
        if is_taka { format!("৳{text}") } else { format!("{}\u{a0}{text}", money.currency().code()) }
    }

    /// How long, in the two largest units that matter.
    pub(super) fn how_long(self, seconds: u64) -> String {
        let words = self.words();
        let (days, hours, minutes) = (seconds / 86_400, seconds / 3_600 % 24, seconds / 60 % 60);
        let part = |n: u64, one: &str, many: &str| {
            self.digits(&if n == 1 { one.to_owned() } else { many.replace("{n}", &n.to_string()) })
        };
        let day = || part(days, words.one_day, words.days);
        let hour = || part(hours, words.one_hour, words.hours);
        let minute = || part(minutes, words.one_minute, words.minutes);
        match (days, hours, minutes) {
            (0, 0, 0) => words.under_a_minute.to_owned(),
            (0, 0, _) => minute(),
            (0, _, 0) => hour(),
            (0, ..) => format!("{} {}", hour(), minute()),
            (_, 0, _) => day(),
            _ => format!("{} {}", day(), hour()),
        }
    }

    /// A day of the calendar.
    pub(super) fn day(self, day: Day) -> String {
        let (year, month, number) = day.calendar();
        self.digits(&format!("{number} {} {year}", self.month(month)))
    }

    /// The name of a month, counted from one.
    fn month(self, month: i32) -> &'static str {
        usize::try_from(month - 1).ok().and_then(|place| self.words().months.split(' ').nth(place)).unwrap_or_default()
    }

    /// A time of day in Dhaka, with the date when it is another day than `now`'s.
    pub(super) fn moment(self, at: Timestamp, now: Timestamp) -> String {
        let ((hour, minute), day) = (clock_in_dhaka(at), Day::of(at));
        let twelve = match hour % 12 {
            0 => 12,
            hour => hour,
        };
        let clock = match self {
            Language::English => format!("{twelve}:{minute:02} {}", if hour < 12 { "am" } else { "pm" }),
            Language::Bangla => format!("{} {twelve}:{minute:02}", part_of_day(hour)),
        };
        let text = if day == Day::of(now) {
            clock
        } else {
            let (_, month, number) = day.calendar();
            format!("{number} {}, {clock}", self.month(month))
        };
        self.digits(&text)
    }
}

/// Bangla names parts of the day instead of halves.
const fn part_of_day(hour: u8) -> &'static str {
    match hour {
        4..=5 => "ভোর",
        6..=11 => "সকাল",
        12..=14 => "দুপুর",
        15..=17 => "বিকাল",
        18..=19 => "সন্ধ্যা",
        _ => "রাত",
    }
}

/// A weight of `Accept-Language` in thousandths; what cannot be read is no wish.
fn thousandths(weight: &str) -> u32 {
    let (whole, fraction) = weight.split_once('.').unwrap_or((weight, ""));
    let digits: String = fraction.chars().chain("000".chars()).take(3).collect();
    match (whole.parse::<u32>(), digits.parse::<u32>()) {
        (Ok(whole), Ok(fraction)) => whole.saturating_mul(1_000).saturating_add(fraction).min(1_000),
        (Ok(_) | Err(_), _) => 0,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::Currency;

    fn amount(minor: i64, code: &str) -> Amount {
        Amount::new(minor, Currency::parse(code).unwrap()).unwrap()
    }

    fn dhaka(day: i64, hour: i64, minute: i64) -> Timestamp {
        // 21 November 2026, 00:00 in Dhaka.
        Timestamp::from_micros((1_795_197_600 + day * 86_400 + hour * 3_600 + minute * 60) * 1_000_000)
    }

    fn language(lang: Option<&str>, cookie: Option<&str>, accept: Option<&str>) -> Language {
        let mut request = Request::builder().uri_str(match lang {
            Some(lang) => format!("/checkout/x?a=b&lang={lang}"),
            None => "/checkout/x".to_owned(),
        });
        if let Some(cookie) = cookie {
            request = request.header("cookie", cookie);
        }
        if let Some(accept) = accept {
            request = request.header("accept-language", accept);
        }
        Language::of(&request.finish())
    }

    #[test]
    fn amounts_are_grouped_in_lakhs_for_taka_and_in_thousands_for_others() {
        assert_eq!(Language::English.amount(amount(1, "BDT")), "৳0.01");
        assert_eq!(Language::English.amount(amount(115_000, "BDT")), "৳1,150.00");
        assert_eq!(Language::English.amount(amount(1_234_567_890, "BDT")), "৳1,23,45,678.90");
        assert_eq!(Language::Bangla.amount(amount(11_500_050, "BDT")), "৳১,১৫,০০০.৫০");
        assert_eq!(Language::English.amount(amount(123_456_789, "USD")), "USD\u{a0}1,234,567.89");
        assert_eq!(Language::English.amount(amount(1_234, "JPY")), "JPY\u{a0}1,234");
    }

    #[test]
    fn the_address_wins_over_the_choice_and_the_choice_over_the_browser() {
        assert_eq!(language(Some("bn"), Some("poisha_lang=en"), Some("en")), Language::Bangla);
        assert_eq!(language(Some("xx"), Some("a=b; poisha_lang=bn"), Some("en")), Language::Bangla);
        assert_eq!(language(None, None, Some("bn-BD,bn;q=0.9,en;q=0.8")), Language::Bangla);
        assert_eq!(language(None, None, Some("fr, en;q=0.5, bn;q=0.7")), Language::Bangla);
        assert_eq!(language(None, None, Some("bn;q=0, en;q=0.1")), Language::English);
        assert_eq!(language(None, None, Some("bn;q=nonsense")), Language::English);
        assert_eq!(language(None, None, None), Language::English);
    }

    #[test]
    fn time_left_is_told_in_its_two_largest_units() {
        assert_eq!(Language::English.how_long(59), "less than a minute");
        assert_eq!(Language::English.how_long(61), "1 minute");
        assert_eq!(Language::English.how_long(29 * 60 + 30), "29 minutes");
        assert_eq!(Language::English.how_long(3_600), "1 hour");
        assert_eq!(Language::English.how_long(2 * 3_600 + 300), "2 hours 5 minutes");
        assert_eq!(Language::English.how_long(7 * 86_400), "7 days");
        assert_eq!(Language::English.how_long(86_400 + 3 * 3_600), "1 day 3 hours");
        assert_eq!(Language::Bangla.how_long(29 * 60), "২৯ মিনিট");
    }

    #[test]
    fn a_moment_is_a_time_in_dhaka_and_has_a_date_only_on_another_day() {
        let now = dhaka(0, 13, 0);
        assert_eq!(Language::English.moment(dhaka(0, 14, 45), now), "2:45 pm");
        assert_eq!(Language::English.moment(dhaka(0, 0, 5), now), "12:05 am");
        assert_eq!(Language::English.moment(dhaka(1, 9, 0), now), "22 November, 9:00 am");
        assert_eq!(Language::Bangla.moment(dhaka(0, 14, 45), now), "দুপুর ২:৪৫");
        assert_eq!(Language::Bangla.moment(dhaka(1, 20, 30), now), "২২ নভেম্বর, রাত ৮:৩০");
    }
}
