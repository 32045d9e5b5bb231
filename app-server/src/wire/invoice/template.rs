//! How invoices look.

use crate::wire::instant::Instant;
use domain::invoices::{Grouping, LogoDigest, Template, Tongue, Wording};
use poem_openapi::{Enum, Object};

/// The language of what is printed
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "InvoiceLanguage", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum TongueView {
    /// English, with its digits.
    English,
    /// Bangla, with its digits.
    Bangla,
    /// Both, side by side.
    Both,
}

/// How large numbers are grouped
#[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
#[oai(rename = "NumberGrouping", rename_all = "SCREAMING_SNAKE_CASE")]
pub enum GroupingView {
    /// By lakh and crore: 12,34,567.00.
    Lakh,
    /// By thousands: 1,234,567.00.
    Thousand,
}

impl From<Tongue> for TongueView {
    fn from(tongue: Tongue) -> Self {
        match tongue {
            Tongue::English => TongueView::English,
            Tongue::Bangla => TongueView::Bangla,
            Tongue::Both => TongueView::Both,
        }
    }
}

impl From<TongueView> for Tongue {
    fn from(tongue: TongueView) -> Self {
        match tongue {
            TongueView::English => Tongue::English,
            TongueView::Bangla => Tongue::Bangla,
            TongueView::Both => Tongue::Both,
        }
    }
}

impl From<Grouping> for GroupingView {
    fn from(grouping: Grouping) -> Self {
        match grouping {
            Grouping::Lakh => GroupingView::Lakh,
            Grouping::Thousand => GroupingView::Thousand,
        }
    }
}

impl From<GroupingView> for Grouping {
    fn from(grouping: GroupingView) -> Self {
        match grouping {
            GroupingView::Lakh => Grouping::Lakh,
            GroupingView::Thousand => Grouping::Thousand,
        }
    }
}

/// How an application's invoices look
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "InvoiceTemplate", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct TemplateView {
    /// Which version it is; every change makes a new one, and an invoice keeps the one that it was issued under.
    pub version: u32,
    /// Where the logo is found.
    pub logo_url: Option<String>,
    /// The company, as it stands on paper.
    pub company_name: Option<String>,
    /// Its address.
    pub company_address: Option<String>,
    /// How to reach it.
    pub contact_details: Option<String>,
    /// What stands at the foot of every page.
    pub footer_note: Option<String>,
    /// The colour of headings.
    pub accent_color: Option<String>,
    /// The company's business identification number.
    pub bin: Option<String>,
    /// The language of what is printed.
    pub language: TongueView,
    /// How large numbers are grouped.
    pub number_grouping: GroupingView,
    /// What the numbers of invoices begin with.
    pub number_prefix: String,
    /// What the numbers of credit notes begin with.
    pub credit_note_prefix: String,
    /// Days before (less than zero) or after a due day on which a reminder is mailed.
    pub reminder_days: Vec<i16>,
    /// When the first version was made.
    pub created_at: Option<Instant>,
    /// When this one was.
    pub updated_at: Option<Instant>,
}

/// How invoices are to look; what is left out is what every application begins with, but the logo stays
#[derive(Clone, Debug, Object)]
#[oai(rename = "PutInvoiceTemplate", deny_unknown_fields, skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct PutTemplateBody {
    /// The company, as it stands on paper; else the application's own name.
    #[oai(validator(min_length = 1, max_length = 200))]
    pub company_name: Option<String>,
    /// Its address, in up to six lines.
    #[oai(validator(min_length = 1, max_length = 300))]
    pub company_address: Option<String>,
    /// How to reach it.
    #[oai(validator(min_length = 1, max_length = 300))]
    pub contact_details: Option<String>,
    /// What stands at the foot of every page.
    #[oai(validator(min_length = 1, max_length = 500))]
    pub footer_note: Option<String>,
    /// The colour of headings, #rrggbb, dark enough for white text on it.
    pub accent_color: Option<String>,
    /// The company's business identification number: then its invoices are tax invoices too.
    #[oai(validator(min_length = 9, max_length = 20))]
    pub bin: Option<String>,
    /// The language of what is printed; ENGLISH when left out.
    pub language: Option<TongueView>,
    /// How large numbers are grouped; LAKH when left out.
    pub number_grouping: Option<GroupingView>,
    /// What the numbers of invoices begin with; INV- when left out.
    #[oai(validator(min_length = 1, max_length = 12))]
    pub number_prefix: Option<String>,
    /// What the numbers of credit notes begin with; CN- when left out.
    #[oai(validator(min_length = 1, max_length = 12))]
    pub credit_note_prefix: Option<String>,
    /// Days before (less than zero) or after a due day on which a reminder is mailed, rising.
    #[oai(validator(max_items = 10))]
    pub reminder_days: Option<Vec<i16>>,
}

/// Where a logo is found, whoever asks.
pub(super) fn logo_url(public_url: &str, logo: LogoDigest) -> String {
    format!("{}/brand/{logo}", public_url.trim_end_matches('/'))
}

impl TemplateView {
    /// The template.
    pub fn of(template: &Template, public_url: &str) -> TemplateView {
        let wording = template.wording.clone();
        let is_made = template.version > 0;
        TemplateView {
            version: template.version,
            logo_url: wording.logo.map(|logo| logo_url(public_url, logo)),
            company_name: wording.company_name,
            company_address: wording.company_address,
            contact_details: wording.contact_details,
            footer_note: wording.footer_note,
            accent_color: wording.accent_color,
            bin: wording.bin,
            language: wording.language.into(),
            number_grouping: wording.grouping.into(),
            number_prefix: wording.number_prefix,
            credit_note_prefix: wording.credit_note_prefix,
            reminder_days: wording.reminder_days,
            created_at: is_made.then_some(Instant(template.created_at)),
            updated_at: is_made.then_some(Instant(template.updated_at)),
        }
    }
}

impl PutTemplateBody {
    /// What the next version says; the logo stays.
    pub fn wording(self, logo: Option<LogoDigest>) -> Wording {
        let first = Wording::default();
        Wording {
            logo,
            company_name: self.company_name,
            company_address: self.company_address,
            contact_details: self.contact_details,
            footer_note: self.footer_note,
            accent_color: self.accent_color,
            bin: self.bin,
            language: self.language.map_or(first.language, Into::into),
            grouping: self.number_grouping.map_or(first.grouping, Into::into),
            number_prefix: self.number_prefix.unwrap_or(first.number_prefix),
            credit_note_prefix: self.credit_note_prefix.unwrap_or(first.credit_note_prefix),
            reminder_days: self.reminder_days.unwrap_or_default(),
        }
    }
}
