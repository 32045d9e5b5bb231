//! Every rule that moves a product. The whole product is one write: what is left out is gone, and a variant is archived.

use super::product::{FulfilmentField, IdentifierKind, Product, ProductStatus, StockSource, VARIANTS_MAX, Variant};
use crate::{
    audit::{Action, AuditLine},
    decision::Decision,
    ids::{ProductId, VariantId},
    money::{Amount, Currency},
    payments::{FieldRefused, text_problem},
    scope::Scope,
    time::Timestamp,
};
use std::collections::BTreeSet;

/// Categories, tags and steps of one product at most.
const LIST_MAX: usize = 20;
/// Fields that are asked besides the identifier at most.
const FIELDS_MAX: usize = 10;

/// What a product is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedProduct {
    /// What customers read.
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
    /// Whether it is shown.
    pub status: ProductStatus,
    /// What customers read about it.
    pub description: Option<String>,
    /// Whose it is.
    pub brand: Option<String>,
    /// Where it is found.
    pub categories: Vec<String>,
    /// What it is marked with.
    pub tags: Vec<String>,
    /// How to use it.
    pub instructions: Vec<String>,
    /// What the customer's account is known by.
    pub identifier: Option<IdentifierKind>,
    /// What else is asked.
    pub fields: Vec<FulfilmentField>,
    /// What can be bought.
    pub variants: Vec<WantedVariant>,
}

/// What a variant is to be; the one with that SKU, or a new one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedVariant {
    /// The id that a new one gets.
    pub id: VariantId,
    /// The application's own name for it.
    pub sku: String,
    /// What customers read.
    pub name: String,
    /// What one costs, in minor units.
    pub price_minor: i64,
    /// In that currency.
    pub currency: Currency,
    /// Where what is bought comes from.
    pub source: StockSource,
    /// Fewer codes than these are worth a word.
    pub low_stock_threshold: Option<u32>,
}

/// Why a product was not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ProductRefused {
    /// Fields that cannot be, each with its reason.
    #[error("some fields cannot be accepted")]
    Fields(Vec<FieldRefused>),
    /// It is archived already.
    #[error("the product is archived already")]
    Archived,
}

impl Product {
    /// Makes a product.
    pub fn create(
        id: ProductId,
        scope: Scope,
        wanted: &WantedProduct,
        at: Timestamp,
    ) -> Result<Decision<Product>, ProductRefused> {
        let empty = Product {
            id,
            scope,
            name: String::new(),
            slug: String::new(),
            status: ProductStatus::Draft,
            description: None,
            brand: None,
            categories: Vec::new(),
            tags: Vec::new(),
            instructions: Vec::new(),
            identifier: None,
            fields: Vec::new(),
            variants: Vec::new(),
            created_at: at,
            updated_at: at,
        };
        let made = empty.with(wanted, at)?;
        let line = made.line(Action::ProductCreated).saying("slug", &made.slug).saying("status", made.status.as_str());
        let line = made.variants.iter().fold(line, |line, one| line.saying(&fact(one), told(one)));
        Ok(Decision::of(made).recording(line))
    }

    /// Makes it what is wanted. Nothing happens when it is that already.
    pub fn put(&self, wanted: &WantedProduct, at: Timestamp) -> Result<Decision<Product>, ProductRefused> {
        let next = self.with(wanted, at)?;
        if (Product { updated_at: self.updated_at, ..next.clone() }) == *self {
            return Ok(Decision::of(self.clone()));
        }
        Ok(self.becoming(next, Action::ProductChanged))
    }

    /// Takes it off sale.
    pub fn archive(&self, at: Timestamp) -> Result<Decision<Product>, ProductRefused> {
        if self.status == ProductStatus::Archived {
            return Err(ProductRefused::Archived);
        }
        let next = Product { status: ProductStatus::Archived, updated_at: at, ..self.clone() };
        Ok(self.becoming(next, Action::ProductArchived))
    }

    fn with(&self, wanted: &WantedProduct, at: Timestamp) -> Result<Product, ProductRefused> {
        let problems = problems(wanted);
        if !problems.is_empty() {
            return Err(ProductRefused::Fields(problems));
        }
        let kept = self.variants.iter().map(|one| match wanted.variants.iter().find(|other| other.sku == one.sku) {
            Some(other) => other.variant(one.id),
            None => Ok(Variant { is_archived: true, ..one.clone() }),
        });
        let new = wanted.variants.iter().filter(|one| self.variant(&one.sku).is_none());
        let variants: Vec<Variant> = kept.chain(new.map(|one| one.variant(one.id))).collect::<Result<_, _>>()?;
        if variants.len() > VARIANTS_MAX {
            let reason = format!("must be at most {VARIANTS_MAX}, those that are archived included");
            return Err(ProductRefused::Fields(vec![FieldRefused { field: "variants", reason }]));
        }
        Ok(Product {
            name: wanted.name.clone(),
            slug: wanted.slug.clone(),
            status: wanted.status,
            description: wanted.description.clone(),
            brand: wanted.brand.clone(),
            categories: wanted.categories.clone(),
            tags: wanted.tags.clone(),
            instructions: wanted.instructions.clone(),
            identifier: wanted.identifier,
            fields: wanted.fields.clone(),
            variants,
            updated_at: at,
            ..self.clone()
        })
    }

    fn becoming(&self, next: Product, action: Action) -> Decision<Product> {
        let joined = |of: &[String]| of.join(", ");
        let mut line = self
            .line(action)
            .changing("name", Some(&self.name), Some(&next.name))
            .changing("slug", Some(&self.slug), Some(&next.slug))
            .changing("status", Some(self.status.as_str()), Some(next.status.as_str()))
            .changing("description", self.description.as_ref(), next.description.as_ref())
            .changing("brand", self.brand.as_ref(), next.brand.as_ref())
            .changing("categories", Some(joined(&self.categories)), Some(joined(&next.categories)))
            .changing("tags", Some(joined(&self.tags)), Some(joined(&next.tags)))
            .changing("instructions", Some(self.instructions.len()), Some(next.instructions.len()))
            .changing(
                "identifier",
                self.identifier.map(IdentifierKind::as_str),
                next.identifier.map(IdentifierKind::as_str),
            );
        for one in &next.variants {
            line = line.changing(&fact(one), self.variant(&one.sku).map(told), Some(told(one)));
        }
        Decision::of(next).recording(line)
    }

    fn line(&self, action: Action) -> AuditLine {
        AuditLine::done(action).of_app(self.scope.app).in_mode(self.scope.mode).to("product", self.id)
    }
}

impl WantedVariant {
    fn variant(&self, id: VariantId) -> Result<Variant, ProductRefused> {
        let price = Amount::new(self.price_minor, self.currency).map_err(|refused| {
            ProductRefused::Fields(vec![FieldRefused { field: "variants.priceMinor", reason: refused.to_string() }])
        })?;
        let low_stock_threshold = self.low_stock_threshold;
        let (sku, name, source) = (self.sku.clone(), self.name.clone(), self.source);
        Ok(Variant { id, sku, name, price, source, low_stock_threshold, is_archived: false })
    }
}

fn fact(variant: &Variant) -> String {
    format!("variants.{}", variant.sku)
}

/// What the trail says of a variant.
fn told(variant: &Variant) -> String {
    let source = variant.source.as_str();
    let low = variant.low_stock_threshold.map_or_else(String::new, |low| format!(" low below {low}"));
    let archived = if variant.is_archived { " archived" } else { "" };
    format!("{} {source}{low}{archived}", variant.price)
}

fn problems(wanted: &WantedProduct) -> Vec<FieldRefused> {
    let refuse = |field, reason: String| FieldRefused { field, reason };
    let text = |field, value: &str, least, most| text_problem(value, least, most).map(|why| refuse(field, why));
    let maybe = |field, value: Option<&String>, most| value.and_then(|value| text(field, value, 1, most));
    let list = |field, values: &[String], most: usize| {
        if values.len() > LIST_MAX {
            return Some(refuse(field, format!("must be at most {LIST_MAX}")));
        }
        let unfit = values.iter().find_map(|value| text_problem(value, 1, most));
        // A file writes a list with bars between its items.
        let barred = values.iter().any(|value| value.contains('|')).then(|| "must not hold |".to_owned());
        unfit.or(barred).map(|why| refuse(field, format!("each {why}")))
    };
    [
        text("name", &wanted.name, 1, 200),
        (!is_slug(&wanted.slug)).then(|| refuse("slug", SLUG.to_owned())),
        maybe("description", wanted.description.as_ref(), 5_000),
        maybe("brand", wanted.brand.as_ref(), 100),
        list("categories", &wanted.categories, 50),
        list("tags", &wanted.tags, 50),
        list("instructions", &wanted.instructions, 500),
        fields_problem(&wanted.fields).map(|why| refuse("fields", why)),
        variants_problem(&wanted.variants),
    ]
    .into_iter()
    .flatten()
    .collect()
}

const SLUG: &str = "must be 1 to 100 small letters, digits and single hyphens between them";

fn is_slug(text: &str) -> bool {
    let is_word =
        |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    text.len() <= 100 && text.split('-').all(is_word)
}

fn fields_problem(fields: &[FulfilmentField]) -> Option<String> {
    if fields.len() > FIELDS_MAX {
        return Some(format!("must be at most {FIELDS_MAX}"));
    }
    let mut names = BTreeSet::new();
    fields.iter().find_map(|field| {
        let is_name = field.name.len() <= 40
            && field.name.starts_with(|first: char| first.is_ascii_lowercase())
            && field.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
        if !is_name {
            return Some("each name must be 1 to 40 small letters, digits and _".to_owned());
        }
        if IdentifierKind::parse(&field.name).is_some() {
            return Some(format!("{} is an identifier: a product has one, or none", field.name));
        }
        if !names.insert(field.name.as_str()) {
            return Some(format!("{} is there twice", field.name));
        }
        let barred = field.label.contains(['|', ':']).then(|| "must not hold | or :".to_owned());
        text_problem(&field.label, 1, 100).or(barred).map(|why| format!("each label {why}"))
    })
}

fn variants_problem(variants: &[WantedVariant]) -> Option<FieldRefused> {
    let refuse = |field, reason: &str| Some(FieldRefused { field, reason: reason.to_owned() });
    let mut skus = BTreeSet::new();
    variants.iter().find_map(|one| {
        if !is_sku(&one.sku) {
            return refuse("variants.sku", "must be 1 to 64 letters, digits and . _ / -, a letter or digit first");
        }
        if !skus.insert(one.sku.as_str()) {
            return Some(FieldRefused { field: "variants.sku", reason: format!("{} is there twice", one.sku) });
        }
        if let Some(why) = text_problem(&one.name, 1, 200) {
            return refuse("variants.name", &why);
        }
        if one.low_stock_threshold.is_some_and(|low| !(1..=1_000_000).contains(&low)) {
            return refuse("variants.lowStockThreshold", "must be 1 to 1000000");
        }
        let has_pool = one.source == StockSource::Preloaded;
        if one.low_stock_threshold.is_some() && !has_pool {
            return refuse("variants.lowStockThreshold", "is for a pool, and this variant has none");
        }
        Amount::new(one.price_minor, one.currency).err().and_then(|why| refuse("variants.priceMinor", &why.to_string()))
    })
}

fn is_sku(text: &str) -> bool {
    text.len() <= 64
        && text.starts_with(|first: char| first.is_ascii_alphanumeric())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._/-".contains(&byte))
}
