//! Mappings of statements, as they travel: which column says what, and how a sample would be read.

use super::{
    catalogue::mirrored,
    gateway_statement::{LineKindView, StatementLineView},
    ids::Id,
    instant::Instant,
    payment::{MethodView, ModeView},
};
use adapters::statements::Preview;
use domain::{
    AppId, Currency, OperatorId,
    payments::FieldRefused,
    settlements::{Column, DHAKA_MINUTES, DateOrder, Field, Layout, Mapping, Reading},
};
use poem_openapi::{Enum, Object};

mirrored! { Field,
    /// What a column says
    FieldView, "StatementField", "SCREAMING_SNAKE_CASE" {
        /// The gateway's name for the payment or the refund.
        TransactionId,
        /// Our reference.
        Reference,
        /// What the line is about.
        Kind,
        /// Whether it happened.
        Status,
        /// The amount before fees.
        Gross,
        /// What came, where what goes stands in a column of its own.
        Credit,
        /// What went.
        Debit,
        /// A fee; of several columns, the sum.
        Fee,
        /// The amount after fees.
        Net,
        /// The currency.
        Currency,
        /// The day, or day and time.
        Date,
        /// The time, where it stands in a column of its own.
        Time,
        /// How the customer paid.
        Method,
        /// The payout.
        Batch,
    }
}

mirrored! { DateOrder,
    /// Which of two numbers is the day, where the year stands last
    DateOrderView, "StatementDateOrder", "SCREAMING_SNAKE_CASE" {
        /// 31/12/2026.
        DayFirst,
        /// 12/31/2026.
        MonthFirst,
    }
}

/// A column: what it says, and by which names it goes
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "StatementColumn", deny_unknown_fields, rename_all = "camelCase")]
pub struct ColumnView {
    /// What it says.
    pub field: FieldView,
    /// Its names: the first that a file has counts, whatever the case and the spaces.
    #[oai(validator(min_items = 1, max_items = 30))]
    pub headings: Vec<String>,
    /// Whether a file without it is another file.
    pub needed: bool,
}

/// What a word of the column for the kind means
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "StatementKindWord", deny_unknown_fields, rename_all = "camelCase")]
pub struct KindWordView {
    /// The word, whatever the case.
    #[oai(validator(min_length = 1, max_length = 100))]
    pub word: String,
    /// What a line with it is about.
    pub kind: LineKindView,
}

/// How a file is read
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "StatementLayout", deny_unknown_fields, rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct LayoutView {
    /// Its columns.
    #[oai(validator(min_items = 1, max_items = 40))]
    pub columns: Vec<ColumnView>,
    /// ISO-4217, of amounts that name none; BDT when left out.
    #[oai(validator(min_length = 3, max_length = 3))]
    pub currency: Option<String>,
    /// Which of two numbers is the day; the first when left out.
    pub dates: Option<DateOrderView>,
    /// By how many minutes its clock is ahead of UTC; Dhaka's 360 when left out.
    #[oai(validator(minimum(value = "-840"), maximum(value = "840")))]
    pub ahead_minutes: Option<i32>,
    /// Whether signs count as they stand; when not, or left out, the kind of a line decides what goes.
    pub signed: Option<bool>,
    /// What the words of the column for the kind mean; a line with any other is not understood.
    #[oai(validator(max_items = 100))]
    pub kinds: Option<Vec<KindWordView>>,
    /// The words for what happened; a line with another is no entry. Every line is one when left out.
    #[oai(validator(max_items = 100))]
    pub statuses: Option<Vec<String>>,
    /// What lines begin with that are sums of others.
    #[oai(validator(max_items = 100))]
    pub totals: Option<Vec<String>>,
}

/// A mapping to be saved: as a new one, or as the next version of the one with that name
#[derive(Clone, Debug, Object)]
#[oai(rename = "SaveStatementMapping", deny_unknown_fields, rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct SaveMappingBody {
    /// The application whose own accounts it is for; when left out, it is the house's, which serves all.
    pub app_id: Option<Id<AppId>>,
    /// The gateway whose files it reads.
    pub gateway: MethodView,
    /// What staff call it.
    #[oai(validator(min_length = 1, max_length = 100))]
    pub name: String,
    /// How a file is read.
    pub layout: LayoutView,
}

/// A sample, and how it is to be read: by a layout that is being made, else by a mapping
#[derive(Clone, Debug, Object)]
#[oai(rename = "PreviewStatementMapping", deny_unknown_fields, rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct PreviewMappingBody {
    /// The application whose mappings are meant.
    pub app_id: Option<Id<AppId>>,
    /// The gateway that made the file.
    pub gateway: MethodView,
    /// LIVE when left out.
    pub mode: Option<ModeView>,
    /// The layout.
    pub layout: Option<LayoutView>,
    /// The name of a mapping; the one that comes with Poisha when that is left out too.
    #[oai(validator(min_length = 1, max_length = 100))]
    pub mapping: Option<String>,
    /// The file in Base64, at most 45,000 bytes: the first lines of a CSV, or a small XLSX.
    #[oai(validator(min_length = 4, max_length = 60000))]
    pub sample: String,
}

/// A mapping: which column of a gateway's file says what
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "StatementMapping", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct MappingView {
    /// The application it belongs to; absent for the house's and for what comes with Poisha.
    pub app_id: Option<Id<AppId>>,
    /// The gateway whose files it reads.
    pub gateway: MethodView,
    /// What staff call it.
    pub name: String,
    /// Which version; zero for what comes with Poisha.
    pub version: u32,
    /// How a file is read.
    pub layout: LayoutView,
    /// Who saved it.
    pub saved_by: Option<Id<OperatorId>>,
    /// When.
    pub saved_at: Option<Instant>,
}

/// A column of a sample
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "PreviewColumn", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct PreviewColumnView {
    /// Its name in the file.
    pub heading: String,
    /// What it says; absent when nothing is read of it.
    pub field: Option<FieldView>,
}

/// A row of a sample as it stands
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "PreviewRow", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct PreviewRowView {
    /// The line of the file, from one.
    pub number: u64,
    /// Its cells.
    pub cells: Vec<String>,
}

/// What becomes of a line of a sample: one of the two
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "PreviewLine", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct PreviewLineView {
    /// The line of the file, from one.
    pub number: u64,
    /// What would be kept.
    pub line: Option<StatementLineView>,
    /// Why it could not be understood.
    pub refused: Option<String>,
}

/// How a sample would be read
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "StatementPreview", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct PreviewView {
    /// Why the file cannot be read like this.
    pub refused: Option<String>,
    /// Its columns, once a row names them.
    pub columns: Vec<PreviewColumnView>,
    /// Its first rows.
    pub rows: Vec<PreviewRowView>,
    /// What becomes of its first lines.
    pub lines: Vec<PreviewLineView>,
}

impl TryFrom<LayoutView> for Layout {
    type Error = FieldRefused;

    fn try_from(view: LayoutView) -> Result<Layout, FieldRefused> {
        let currency = view.currency.as_deref().map_or(Ok(Currency::BDT), Currency::parse);
        let refused = |_| FieldRefused { field: "currency", reason: "must be an active ISO-4217 currency code".into() };
        let column =
            |one: ColumnView| Column { field: one.field.into(), headings: one.headings, is_needed: one.needed };
        Ok(Layout {
            currency: currency.map_err(refused)?,
            dates: view.dates.map_or(DateOrder::DayFirst, Into::into),
            ahead_minutes: view.ahead_minutes.unwrap_or(DHAKA_MINUTES),
            is_signed: view.signed.unwrap_or(false),
            kinds: view.kinds.into_iter().flatten().map(|one| (one.word, one.kind.into())).collect(),
            statuses: view.statuses.unwrap_or_default(),
            totals: view.totals.unwrap_or_default(),
            columns: view.columns.into_iter().map(column).collect(),
        })
    }
}

impl From<&Layout> for LayoutView {
    fn from(layout: &Layout) -> Self {
        let column = |one: &Column| ColumnView {
            field: one.field.into(),
            headings: one.headings.clone(),
            needed: one.is_needed,
        };
        let kinds = layout.kinds.iter().map(|(word, kind)| KindWordView { word: word.clone(), kind: (*kind).into() });
        LayoutView {
            columns: layout.columns.iter().map(column).collect(),
            currency: Some(layout.currency.code().to_owned()),
            dates: Some(layout.dates.into()),
            ahead_minutes: Some(layout.ahead_minutes),
            signed: Some(layout.is_signed),
            kinds: Some(kinds.collect()),
            statuses: Some(layout.statuses.clone()),
            totals: Some(layout.totals.clone()),
        }
    }
}

impl MappingView {
    /// A mapping of that application, or of nobody's.
    pub fn of(mapping: &Mapping, app: Option<AppId>) -> MappingView {
        MappingView {
            app_id: app.map(Id),
            gateway: mapping.gateway.into(),
            name: mapping.name.clone(),
            version: mapping.version,
            layout: LayoutView::from(&mapping.layout),
            saved_by: mapping.by.map(Id),
            saved_at: mapping.at.map(Instant),
        }
    }
}

impl From<Preview> for PreviewView {
    fn from(preview: Preview) -> Self {
        let line = |(number, reading)| match reading {
            Reading::Line(line) => PreviewLineView { number, line: Some((&line).into()), refused: None },
            Reading::Refused(why) => PreviewLineView { number, line: None, refused: Some(why) },
            Reading::Skipped => PreviewLineView { number, line: None, refused: None },
        };
        let column =
            |(heading, field): (String, Option<Field>)| PreviewColumnView { heading, field: field.map(Into::into) };
        PreviewView {
            refused: preview.refused,
            columns: preview.columns.into_iter().map(column).collect(),
            rows: preview.rows.into_iter().map(|(number, cells)| PreviewRowView { number, cells }).collect(),
            lines: preview.lines.into_iter().map(line).collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{payments::Method, settlements::preset};

    #[test]
    fn a_layout_is_the_same_when_it_comes_back() {
        for gateway in Method::ALL {
            let layout = preset(gateway).layout;
            assert_eq!(Layout::try_from(LayoutView::from(&layout)).ok(), Some(layout));
        }
    }
}
