//! How an application's invoices look, and what stands on all of them. Every change makes a new version, and an invoice
//! keeps the one that it was issued under: what was sent to a customer never changes afterwards.

use super::logo::LogoDigest;
use crate::{
    apps::is_readable_accent,
    audit::{Action, AuditLine},
    decision::{Decision, Never, Subject},
    ids::AppId,
    payments::{FieldRefused, looks_like_email, text_problem},
    scope::Scope,
    time::Timestamp,
};

/// Days before or after a due day at which a reminder may go, at most.
pub const REMINDER_DAYS_MAX: i16 = 365;
/// Reminders of one due day at most.
pub const REMINDERS_MAX: usize = 10;

/// A version of an application's template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Template {
    /// Its application and mode.
    pub scope: Scope,
    /// Which version, from one; zero is what every application begins with.
    pub version: u32,
    /// What it says.
    pub wording: Wording,
    /// When the first version was made.
    pub created_at: Timestamp,
    /// When this one was.
    pub updated_at: Timestamp,
}

/// What a template says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wording {
    /// The logo, which lies with the application's logos.
    pub logo: Option<LogoDigest>,
    /// The company, as it stands on paper; else the application's own name.
    pub company_name: Option<String>,
    /// Its address, in up to six lines.
    pub company_address: Option<String>,
    /// How to reach it.
    pub contact_details: Option<String>,
    /// What stands at the foot of every page.
    pub footer_note: Option<String>,
    /// The colour of headings, `#rrggbb`, dark enough for white text; else the application's own.
    pub accent_color: Option<String>,
    /// The company's business identification number: then the invoice is a tax invoice too.
    pub bin: Option<String>,
    /// The language of what is printed.
    pub language: Tongue,
    /// How large numbers are grouped.
    pub grouping: Grouping,
    /// What the numbers of invoices begin with.
    pub number_prefix: String,
    /// What the numbers of credit notes begin with.
    pub credit_note_prefix: String,
    /// Days before (less than zero) or after a due day on which a reminder is mailed.
    pub reminder_days: Vec<i16>,
}

impl Default for Wording {
    fn default() -> Wording {
        Wording {
            logo: None,
            company_name: None,
            company_address: None,
            contact_details: None,
            footer_note: None,
            accent_color: None,
            bin: None,
            language: Tongue::English,
            grouping: Grouping::Lakh,
            number_prefix: "INV-".into(),
            credit_note_prefix: "CN-".into(),
            reminder_days: Vec::new(),
        }
    }
}

/// In which language something is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tongue {
    /// English, with its digits.
    English,
    /// Bangla, with its digits.
    Bangla,
    /// Both, side by side; digits are English.
    Both,
}

impl Tongue {
    /// Every one.
    pub const ALL: [Tongue; 3] = [Tongue::English, Tongue::Bangla, Tongue::Both];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Tongue::English => "ENGLISH",
            Tongue::Bangla => "BANGLA",
            Tongue::Both => "BOTH",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<Tongue> {
        Tongue::ALL.into_iter().find(|one| one.as_str() == text)
    }
}

/// How large numbers are grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Grouping {
    /// By lakh and crore: 12,34,567.00.
    Lakh,
    /// By thousands: 1,234,567.00.
    Thousand,
}

impl Grouping {
    /// Every one.
    pub const ALL: [Grouping; 2] = [Grouping::Lakh, Grouping::Thousand];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Grouping::Lakh => "LAKH",
            Grouping::Thousand => "THOUSAND",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<Grouping> {
        Grouping::ALL.into_iter().find(|one| one.as_str() == text)
    }

    /// Puts commas into a whole number.
    pub fn group(self, digits: &str) -> String {
        let step = match self {
            Grouping::Lakh => 2,
            Grouping::Thousand => 3,
        };
        let count = digits.chars().count();
        let is_comma = |left: usize| left >= 3 && (left - 3).is_multiple_of(step);
        let mut grouped = String::with_capacity(count + count / 2);
        for (at, digit) in digits.chars().enumerate() {
            if at > 0 && is_comma(count - at) {
                grouped.push(',');
            }
            grouped.push(digit);
        }
        grouped
    }
}

/// Why a template was not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TemplateRefused {
    /// Fields that cannot be, each with its reason.
    #[error("some fields cannot be accepted")]
    Fields(Vec<FieldRefused>),
}

impl Template {
    /// What every application begins with.
    pub fn first(scope: Scope) -> Template {
        let (created_at, updated_at) = (Timestamp::EPOCH, Timestamp::EPOCH);
        Template { scope, version: 0, wording: Wording::default(), created_at, updated_at }
    }

    /// The next version, saying this. Nothing happens when it says that already.
    pub fn put(&self, wording: &Wording, at: Timestamp) -> Result<Decision<Template>, TemplateRefused> {
        let problems = problems(wording);
        if !problems.is_empty() {
            return Err(TemplateRefused::Fields(problems));
        }
        if *wording == self.wording && self.version > 0 {
            return Ok(Decision::of(self.clone()));
        }
        let next = Template {
            scope: self.scope,
            version: self.version + 1,
            wording: wording.clone(),
            created_at: if self.version == 0 { at } else { self.created_at },
            updated_at: at,
        };
        let (before, after) = (facts(&self.wording), facts(wording));
        let mut line = AuditLine::done(Action::InvoiceTemplateChanged)
            .to("invoice_template", next.scope.app)
            .of_app(next.scope.app)
            .in_mode(next.scope.mode)
            .saying("version", next.version);
        for ((name, was), (_, is)) in before.into_iter().zip(after) {
            line = line.changing(name, was, is);
        }
        Ok(Decision::of(next).recording(line))
    }
}

fn facts(wording: &Wording) -> Vec<(&'static str, Option<String>)> {
    let days: Vec<String> = wording.reminder_days.iter().map(ToString::to_string).collect();
    vec![
        ("logo", wording.logo.map(|logo| logo.to_string())),
        ("companyName", wording.company_name.clone()),
        ("companyAddress", wording.company_address.clone()),
        ("contactDetails", wording.contact_details.clone()),
        ("footerNote", wording.footer_note.clone()),
        ("accentColor", wording.accent_color.clone()),
        ("bin", wording.bin.clone()),
        ("language", Some(wording.language.as_str().to_owned())),
        ("grouping", Some(wording.grouping.as_str().to_owned())),
        ("numberPrefix", Some(wording.number_prefix.clone())),
        ("creditNotePrefix", Some(wording.credit_note_prefix.clone())),
        ("reminderDays", Some(days.join(", "))),
    ]
}

fn problems(wording: &Wording) -> Vec<FieldRefused> {
    let mut problems = Vec::new();
    let mut refuse = |field: &'static str, reason: String| problems.push(FieldRefused { field, reason });
    for (field, value, most) in [
        ("companyName", &wording.company_name, 200),
        ("contactDetails", &wording.contact_details, 300),
        ("footerNote", &wording.footer_note, 500),
    ] {
        if let Some(reason) = value.as_deref().and_then(|text| text_problem(text, 1, most)) {
            refuse(field, reason);
        }
    }
    if let Some(reason) = wording.company_address.as_deref().and_then(|text| lines_problem(text, 300, 6)) {
        refuse("companyAddress", reason);
    }
    if wording.accent_color.as_deref().is_some_and(|color| !is_readable_accent(color)) {
        refuse("accentColor", "must be #rrggbb, and dark enough for white text on it (a contrast of 4.5 to 1)".into());
    }
    if wording.bin.as_deref().is_some_and(|bin| !is_bin(bin)) {
        refuse("bin", BIN_RULE.into());
    }
    for (field, prefix) in [("numberPrefix", &wording.number_prefix), ("creditNotePrefix", &wording.credit_note_prefix)]
    {
        let is_plain = |c: char| c.is_ascii_alphanumeric() || "-/.".contains(c);
        if prefix.is_empty() || prefix.len() > 12 || !prefix.chars().all(is_plain) {
            refuse(field, "must be 1 to 12 letters, digits, or - / .".into());
        }
    }
    if wording.number_prefix == wording.credit_note_prefix {
        refuse("creditNotePrefix", "must differ from numberPrefix".into());
    }
    let days = &wording.reminder_days;
    let is_far = |day: &i16| !(-REMINDER_DAYS_MAX..=REMINDER_DAYS_MAX).contains(day);
    let is_rising = days.iter().zip(days.iter().skip(1)).all(|(one, next)| one < next);
    if days.len() > REMINDERS_MAX || days.iter().any(is_far) || !is_rising {
        refuse(
            "reminderDays",
            format!("must be at most {REMINDERS_MAX} days from -{REMINDER_DAYS_MAX} to {REMINDER_DAYS_MAX}, rising"),
        );
    }
    problems
}

/// What a business identification number looks like.
pub(super) const BIN_RULE: &str = "must be 9 to 13 digits, which may be grouped by -";

/// Whether that can be a business identification number.
pub(super) fn is_bin(text: &str) -> bool {
    let digits = text.chars().filter(char::is_ascii_digit).count();
    (9..=13).contains(&digits)
        && text.len() <= 20
        && text.chars().all(|c| c.is_ascii_digit() || c == '-')
        && !text.starts_with('-')
        && !text.ends_with('-')
}

/// What is wrong with a text of several lines, as a sentence's end.
pub(super) fn lines_problem(text: &str, most: usize, lines_max: usize) -> Option<String> {
    if text.lines().count() > lines_max {
        return Some(format!("must be at most {lines_max} lines"));
    }
    let joined = text.replace('\n', " ");
    text_problem(&joined, 1, most)
}

/// What is wrong with an email address, as a sentence's end.
pub(super) fn email_problem(text: &str) -> Option<String> {
    text_problem(text, 3, 254).or_else(|| (!looks_like_email(text)).then(|| "must be an email address".to_owned()))
}

impl Subject for Template {
    type Id = AppId;
    type Event = Never;

    fn id(&self) -> AppId {
        self.scope.app
    }

    fn scope(&self) -> Scope {
        self.scope
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::story::{NOON, SHOP};

    fn refused(change: impl Fn(&mut Wording)) -> Vec<&'static str> {
        let mut wording = Wording::default();
        change(&mut wording);
        match Template::first(SHOP).put(&wording, NOON) {
            Ok(_) => Vec::new(),
            Err(TemplateRefused::Fields(fields)) => fields.into_iter().map(|one| one.field).collect(),
        }
    }

    #[test]
    fn each_part_has_its_shape() {
        assert!(refused(|_| ()).is_empty());
        type Change = fn(&mut Wording);
        let changes: [(&str, Change); 13] = [
            ("companyName", |it| it.company_name = Some(String::new())),
            ("companyAddress", |it| it.company_address = Some("a\nb\nc\nd\ne\nf\ng".into())),
            ("companyAddress", |it| it.company_address = Some("a\u{7}b".into())),
            ("contactDetails", |it| it.contact_details = Some("4111 1111 1111 1111".into())),
            ("footerNote", |it| it.footer_note = Some("x".repeat(501))),
            ("accentColor", |it| it.accent_color = Some("#ffffff".into())),
            ("bin", |it| it.bin = Some("12345".into())),
            ("bin", |it| it.bin = Some("-000123456".into())),
            ("numberPrefix", |it| it.number_prefix = "INV 1".into()),
            ("creditNotePrefix", |it| it.credit_note_prefix = "INV-".into()),
            ("reminderDays", |it| it.reminder_days = vec![3, 3]),
            ("reminderDays", |it| it.reminder_days = vec![-366]),
            ("reminderDays", |it| it.reminder_days = (0..11).collect()),
        ];
        for (field, change) in changes {
            assert_eq!(refused(change), [field]);
        }
        assert!(refused(|it| it.bin = Some("000123456-0101".into())).is_empty());
        assert!(refused(|it| it.company_address = Some("১২ মিরপুর রোড\nঢাকা ১২০৫".into())).is_empty());
    }

    #[test]
    fn every_change_is_a_version_and_the_same_again_is_none() {
        let wording = Wording { company_name: Some("Shop Ltd".into()), ..Wording::default() };
        let first = Template::first(SHOP).put(&wording, NOON).unwrap();
        assert_eq!((first.next.version, first.audit.len()), (1, 1));
        let again = first.next.put(&wording, NOON).unwrap();
        assert_eq!((again.next.version, again.audit.len()), (1, 0));
    }

    #[test]
    fn numbers_are_grouped_as_people_read_them() {
        for (digits, lakh, thousand) in [
            ("7", "7", "7"),
            ("123", "123", "123"),
            ("1234", "1,234", "1,234"),
            ("123456", "1,23,456", "123,456"),
            ("123456789", "12,34,56,789", "123,456,789"),
            ("90071992547409", "9,00,71,99,25,47,409", "90,071,992,547,409"),
        ] {
            assert_eq!(
                (Grouping::Lakh.group(digits), Grouping::Thousand.group(digits)),
                (lakh.into(), thousand.into())
            );
        }
    }
}
