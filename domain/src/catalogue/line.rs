//! Products as lines of a file, one variant a line, and how such lines are taken over.
//!
//! A line names its product by slug and its variant by SKU. What is there is changed, what is not is made; a cell that is
//! empty, or a column that is not there, changes nothing. The same file twice is the same as once.

use super::{
    change::{ProductRefused, WantedProduct, WantedVariant},
    product::{FieldKind, FulfilmentField, IdentifierKind, Product, ProductStatus, StockSource},
};
use crate::{
    decision::Decision,
    ids::{ProductId, VariantId},
    money::Currency,
    payments::FieldRefused,
    scope::Scope,
    time::Timestamp,
};

/// The columns of a file; the first five are needed.
pub const LINE_COLUMNS: [&str; 17] = [
    "product_slug",
    "product_name",
    "sku",
    "variant_name",
    "price_minor",
    "currency",
    "source",
    "low_stock_threshold",
    "variant_status",
    "product_status",
    "description",
    "brand",
    "categories",
    "tags",
    "instructions",
    "identifier",
    "fields",
];

/// One line of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where it stands in the file, from one; the names of the columns are the first.
    pub number: u64,
    /// Its product.
    pub slug: String,
    /// Its variant.
    pub sku: String,
    /// The id that the variant gets when it is new.
    pub new: VariantId,
    cells: Cells,
}

/// What else a line says; none where it says nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Cells {
    product_name: Option<String>,
    variant_name: Option<String>,
    price_minor: Option<i64>,
    currency: Option<Currency>,
    source: Option<StockSource>,
    low_stock_threshold: Option<u32>,
    is_archived: bool,
    status: Option<ProductStatus>,
    description: Option<String>,
    brand: Option<String>,
    categories: Option<Vec<String>>,
    tags: Option<Vec<String>>,
    instructions: Option<Vec<String>>,
    identifier: Option<IdentifierKind>,
    fields: Option<Vec<FulfilmentField>>,
}

/// Lines about one product, in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lines(Vec<Line>);

/// Why a line was not taken.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("line {number}: {reason}")]
pub struct LineRefused {
    /// Which line.
    pub number: u64,
    /// What is wrong with it.
    pub reason: String,
}

impl Line {
    /// Reads a line; `cell` answers what stands in a column, or nothing where there is no such column.
    pub fn read<'a>(number: u64, new: VariantId, cell: impl Fn(&str) -> Option<&'a str>) -> Result<Line, LineRefused> {
        let refuse = |column: &str, reason: &str| LineRefused { number, reason: format!("{column} {reason}") };
        let given = |column: &str| cell(column).map(str::trim).filter(|text| !text.is_empty());
        let needed = |column: &str| given(column).map(str::to_owned).ok_or_else(|| refuse(column, "is missing"));
        let text = |column: &str| given(column).map(str::to_owned);
        let list = |column: &str| given(column).map(|text| text.split('|').map(|one| one.trim().to_owned()).collect());
        let whole = |column: &str| -> Result<Option<i64>, LineRefused> {
            let read = |text: &str| {
                let is_whole = text.bytes().all(|byte| byte.is_ascii_digit());
                text.parse().ok().filter(|_| is_whole).ok_or_else(|| refuse(column, "must be a whole number"))
            };
            given(column).map(read).transpose()
        };
        fn one_of<T>(
            given: Option<&str>,
            read: impl Fn(&str) -> Option<T>,
            wrong: LineRefused,
        ) -> Result<Option<T>, LineRefused> {
            given.map(|text| read(text).ok_or(wrong)).transpose()
        }
        let currency = |text: &str| Currency::parse(text).ok();
        let low = whole("low_stock_threshold")?.map(u32::try_from).transpose();
        let is_archived = one_of(
            given("variant_status"),
            |text| ["ACTIVE", "ARCHIVED"].iter().position(|one| *one == text),
            refuse("variant_status", "must be ACTIVE or ARCHIVED"),
        )?;
        Ok(Line {
            number,
            slug: needed("product_slug")?,
            sku: needed("sku")?,
            new,
            cells: Cells {
                product_name: text("product_name"),
                variant_name: text("variant_name"),
                price_minor: whole("price_minor")?,
                currency: one_of(
                    given("currency"),
                    currency,
                    refuse("currency", "must be an ISO-4217 code such as BDT"),
                )?,
                source: one_of(
                    given("source"),
                    StockSource::parse,
                    refuse("source", "must be PRELOADED or FULFILMENT_URL"),
                )?,
                low_stock_threshold: low.map_err(|_| refuse("low_stock_threshold", "is too large"))?,
                is_archived: is_archived == Some(1),
                status: one_of(
                    given("product_status"),
                    ProductStatus::parse,
                    refuse("product_status", "must be DRAFT, ACTIVE or ARCHIVED"),
                )?,
                description: text("description"),
                brand: text("brand"),
                categories: list("categories"),
                tags: list("tags"),
                instructions: list("instructions"),
                identifier: one_of(
                    given("identifier"),
                    IdentifierKind::parse,
                    refuse("identifier", "must be email, player_id, account_id or uid"),
                )?,
                fields: one_of(
                    given("fields"),
                    read_fields,
                    refuse("fields", "must be name:label:type:required, with a bar between two"),
                )?,
            },
        })
    }

    /// What the product is to be once this line is taken.
    fn put_into(&self, wanted: &mut WantedProduct) -> Result<(), LineRefused> {
        fn put<T: Clone>(into: &mut T, given: Option<&T>) {
            if let Some(given) = given {
                into.clone_from(given);
            }
        }
        fn put_maybe<T: Clone>(into: &mut Option<T>, given: Option<&T>) {
            if given.is_some() {
                *into = given.cloned();
            }
        }
        let cells = &self.cells;
        put(&mut wanted.name, cells.product_name.as_ref());
        put(&mut wanted.status, cells.status.as_ref());
        put_maybe(&mut wanted.description, cells.description.as_ref());
        put_maybe(&mut wanted.brand, cells.brand.as_ref());
        put(&mut wanted.categories, cells.categories.as_ref());
        put(&mut wanted.tags, cells.tags.as_ref());
        put(&mut wanted.instructions, cells.instructions.as_ref());
        put_maybe(&mut wanted.identifier, cells.identifier.as_ref());
        put(&mut wanted.fields, cells.fields.as_ref());
        let place = wanted.variants.iter().position(|one| one.sku == self.sku);
        let known = place.map(|place| wanted.variants.remove(place));
        if cells.is_archived {
            return Ok(());
        }
        let variant = self.variant(known)?;
        wanted.variants.insert(place.unwrap_or(wanted.variants.len()), variant);
        Ok(())
    }

    fn variant(&self, known: Option<WantedVariant>) -> Result<WantedVariant, LineRefused> {
        let missing = |column: &str| LineRefused { number: self.number, reason: format!("{column} is missing") };
        let cells = &self.cells;
        let known = match known {
            Some(known) => known,
            None => WantedVariant {
                id: self.new,
                sku: self.sku.clone(),
                name: cells.variant_name.clone().ok_or_else(|| missing("variant_name"))?,
                price_minor: cells.price_minor.ok_or_else(|| missing("price_minor"))?,
                currency: Currency::BDT,
                source: StockSource::Preloaded,
                low_stock_threshold: None,
            },
        };
        Ok(WantedVariant {
            name: cells.variant_name.clone().unwrap_or(known.name),
            price_minor: cells.price_minor.unwrap_or(known.price_minor),
            currency: cells.currency.unwrap_or(known.currency),
            source: cells.source.unwrap_or(known.source),
            low_stock_threshold: cells.low_stock_threshold.or(known.low_stock_threshold),
            ..known
        })
    }
}

impl Lines {
    /// Lines of one product.
    pub fn new(lines: Vec<Line>) -> Lines {
        Lines(lines)
    }

    /// The lines.
    pub fn all(&self) -> &[Line] {
        &self.0
    }

    /// The same without the line of that number.
    #[must_use]
    pub fn without(&self, number: u64) -> Lines {
        Lines(self.0.iter().filter(|line| line.number != number).cloned().collect())
    }

    /// A product that these lines make.
    pub fn create(&self, id: ProductId, scope: Scope, at: Timestamp) -> Result<Decision<Product>, LineRefused> {
        let slug = self.0.first().map(|line| line.slug.clone()).unwrap_or_default();
        self.fold(WantedProduct::blank(slug), |wanted| Product::create(id, scope, wanted, at))
    }

    /// A product that is there, after these lines.
    pub fn put(&self, product: &Product, at: Timestamp) -> Result<Decision<Product>, LineRefused> {
        self.fold(WantedProduct::of(product), |wanted| product.put(wanted, at))
    }

    /// Takes one line after another, so that the one that cannot be is the one that is named.
    fn fold(
        &self,
        mut wanted: WantedProduct,
        rule: impl Fn(&WantedProduct) -> Result<Decision<Product>, ProductRefused>,
    ) -> Result<Decision<Product>, LineRefused> {
        let mut decision = None;
        for line in &self.0 {
            line.put_into(&mut wanted)?;
            let decided = rule(&wanted).map_err(|refused| line.refused(refused))?;
            decision = Some(decided);
        }
        decision.ok_or_else(|| LineRefused { number: 0, reason: "no line is left".to_owned() })
    }
}

impl Line {
    fn refused(&self, refused: ProductRefused) -> LineRefused {
        let reason = match refused {
            ProductRefused::Fields(fields) => {
                let told = fields.iter().map(|FieldRefused { field, reason }| format!("{} {reason}", column(field)));
                told.collect::<Vec<_>>().join("; ")
            }
            ProductRefused::Archived => refused.to_string(),
        };
        LineRefused { number: self.number, reason }
    }
}

impl WantedProduct {
    /// A product of which nothing is known but its slug.
    fn blank(slug: String) -> WantedProduct {
        WantedProduct {
            name: String::new(),
            slug,
            status: ProductStatus::Draft,
            description: None,
            brand: None,
            categories: Vec::new(),
            tags: Vec::new(),
            instructions: Vec::new(),
            identifier: None,
            fields: Vec::new(),
            variants: Vec::new(),
        }
    }

    /// What a product is; putting it changes nothing.
    pub fn of(product: &Product) -> WantedProduct {
        let there = product.variants.iter().filter(|one| !one.is_archived);
        WantedProduct {
            name: product.name.clone(),
            slug: product.slug.clone(),
            status: product.status,
            description: product.description.clone(),
            brand: product.brand.clone(),
            categories: product.categories.clone(),
            tags: product.tags.clone(),
            instructions: product.instructions.clone(),
            identifier: product.identifier,
            fields: product.fields.clone(),
            variants: there
                .map(|one| WantedVariant {
                    id: one.id,
                    sku: one.sku.clone(),
                    name: one.name.clone(),
                    price_minor: one.price.minor(),
                    currency: one.price.currency(),
                    source: one.source,
                    low_stock_threshold: one.low_stock_threshold,
                })
                .collect(),
        }
    }
}

/// The column that a field stands in.
fn column(field: &str) -> &str {
    match field {
        "name" => "product_name",
        "slug" => "product_slug",
        "variants.sku" => "sku",
        "variants.name" => "variant_name",
        "variants.priceMinor" => "price_minor",
        "variants.lowStockThreshold" => "low_stock_threshold",
        other => other,
    }
}

/// Fields as a cell has them.
fn read_fields(text: &str) -> Option<Vec<FulfilmentField>> {
    let read = |one: &str| {
        let parts: Vec<&str> = one.split(':').map(str::trim).collect();
        let [name, label, kind, is_required] = parts.as_slice() else { return None };
        let is_required = match *is_required {
            "required" => true,
            "optional" => false,
            _ => return None,
        };
        let (name, label) = ((*name).to_owned(), (*label).to_owned());
        Some(FulfilmentField { name, label, kind: FieldKind::parse(kind)?, is_required })
    };
    text.split('|').map(read).collect()
}

/// A cell that reads back as these fields.
pub fn show_fields(fields: &[FulfilmentField]) -> String {
    let show = |field: &FulfilmentField| {
        let needed = if field.is_required { "required" } else { "optional" };
        format!("{}:{}:{}:{needed}", field.name, field.label, field.kind.as_str())
    };
    fields.iter().map(show).collect::<Vec<_>>().join("|")
}
