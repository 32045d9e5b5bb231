//! A layout as the document in which it is kept.

use domain::{
    Currency,
    settlements::{Column, DateOrder, Field, Layout, LineKind},
};
use serde::{Deserialize, Serialize};

#[derive(Debug, Serialize, Deserialize)]
struct ColumnJson {
    field: String,
    headings: Vec<String>,
    needed: bool,
}

/// A layout, by the names of the contract.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct LayoutJson {
    columns: Vec<ColumnJson>,
    currency: String,
    dates: String,
    ahead_minutes: i32,
    signed: bool,
    kinds: Vec<(String, String)>,
    statuses: Vec<String>,
    totals: Vec<String>,
}

pub(super) fn to_json(layout: &Layout) -> Result<serde_json::Value, serde_json::Error> {
    let columns = layout.columns.iter().map(|column| ColumnJson {
        field: column.field.as_str().to_owned(),
        headings: column.headings.clone(),
        needed: column.is_needed,
    });
    serde_json::to_value(LayoutJson {
        columns: columns.collect(),
        currency: layout.currency.code().to_owned(),
        dates: layout.dates.as_str().to_owned(),
        ahead_minutes: layout.ahead_minutes,
        signed: layout.is_signed,
        kinds: layout.kinds.iter().map(|(word, kind)| (word.clone(), kind.as_str().to_owned())).collect(),
        statuses: layout.statuses.clone(),
        totals: layout.totals.clone(),
    })
}

/// Nothing when it is no layout.
pub(super) fn from_json(json: serde_json::Value) -> Option<Layout> {
    let read: LayoutJson = serde_json::from_value(json).ok()?;
    let column = |one: ColumnJson| {
        let field = Field::parse(&one.field)?;
        Some(Column { field, headings: one.headings, is_needed: one.needed })
    };
    let kind = |(word, kind): (String, String)| Some((word, LineKind::parse(&kind)?));
    Some(Layout {
        columns: read.columns.into_iter().map(column).collect::<Option<_>>()?,
        currency: Currency::parse(&read.currency).ok()?,
        dates: DateOrder::parse(&read.dates)?,
        ahead_minutes: read.ahead_minutes,
        is_signed: read.signed,
        kinds: read.kinds.into_iter().map(kind).collect::<Option<_>>()?,
        statuses: read.statuses,
        totals: read.totals,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use domain::{payments::Method, settlements::preset};

    #[test]
    fn a_layout_reads_back_what_it_says() {
        for gateway in Method::ALL {
            let layout = preset(gateway).layout;
            assert_eq!(from_json(to_json(&layout).unwrap()), Some(layout));
        }
    }
}
