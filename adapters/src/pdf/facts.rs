//! What the template is told, by the names it knows.

use serde::Serialize;

/// Everything that the template is told.
#[derive(Serialize)]
pub(super) struct Facts {
    pub(super) name: String,
    pub(super) title: String,
    pub(super) subtitle: String,
    pub(super) lang: &'static str,
    pub(super) digits: Vec<String>,
    pub(super) mark: Option<&'static str>,
    pub(super) brand: Brand,
    pub(super) customer: Party,
    pub(super) facts: Vec<(String, String)>,
    pub(super) mushak: Vec<(String, String)>,
    pub(super) table: Table,
    pub(super) taxes: Vec<[String; 3]>,
    pub(super) totals: Vec<Total>,
    pub(super) installments: Installments,
    pub(super) remarks: Vec<(String, String)>,
    pub(super) signatures: Vec<String>,
    pub(super) link: Option<String>,
    pub(super) qr: Option<&'static str>,
    pub(super) words: Words,
}

#[derive(Serialize)]
pub(super) struct Brand {
    pub(super) company: String,
    pub(super) lines: Vec<String>,
    pub(super) accent: String,
    pub(super) logo: Option<&'static str>,
    pub(super) footer: String,
}

#[derive(Serialize)]
pub(super) struct Party {
    pub(super) name: String,
    pub(super) lines: Vec<String>,
}

#[derive(Serialize)]
pub(super) struct Table {
    pub(super) columns: Vec<Column>,
    pub(super) rows: Vec<Row>,
}

#[derive(Serialize)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) wide: bool,
    pub(super) left: bool,
}

#[derive(Serialize)]
pub(super) struct Row {
    pub(super) cells: Vec<String>,
    /// What the lines come to up to here.
    pub(super) carried: String,
}

#[derive(Serialize)]
pub(super) struct Total {
    pub(super) name: String,
    pub(super) value: String,
    pub(super) strong: bool,
}

#[derive(Serialize)]
pub(super) struct Installments {
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<[String; 5]>,
}

#[derive(Serialize)]
pub(super) struct Words {
    pub(super) page: String,
    #[serde(rename = "for")]
    pub(super) whom: String,
    pub(super) mushak: String,
    pub(super) taxes: String,
    pub(super) rate: [String; 3],
    pub(super) installments: String,
    pub(super) brought: String,
    pub(super) carried: String,
    pub(super) pay: String,
}
