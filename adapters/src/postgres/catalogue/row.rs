//! Products and variants as their rows.

use crate::postgres::{
    convert::{RowName, from_time, to_time, to_uuid},
    schema::selling::{products, variants},
};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use domain::{
    Amount, ProductId, Scope, StoreFailed, VariantId,
    catalogue::{FieldKind, FulfilmentField, IdentifierKind, Offer, Product, ProductStatus, StockSource, Variant},
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use uuid::Uuid;

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = products, check_for_backend(diesel::pg::Pg))]
pub(super) struct ProductRow {
    pub(super) app_id: Uuid,
    mode: String,
    pub(super) id: Uuid,
    name: String,
    slug: String,
    status: String,
    description: Option<String>,
    brand: Option<String>,
    categories: Vec<String>,
    tags: Vec<String>,
    instructions: Vec<String>,
    identifier: Option<String>,
    fields: serde_json::Value,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = variants, check_for_backend(diesel::pg::Pg))]
pub(super) struct VariantRow {
    app_id: Uuid,
    mode: String,
    id: Uuid,
    pub(super) product_id: Uuid,
    sku: String,
    name: String,
    price_minor: i64,
    currency: String,
    source: String,
    low_stock_threshold: Option<i32>,
    is_archived: bool,
}

#[derive(Clone, Debug, Insertable, AsChangeset)]
#[diesel(table_name = products, check_for_backend(diesel::pg::Pg), treat_none_as_null = true)]
pub(super) struct WriteProduct {
    app_id: Uuid,
    mode: &'static str,
    id: Uuid,
    name: String,
    slug: String,
    status: &'static str,
    description: Option<String>,
    brand: Option<String>,
    categories: Vec<String>,
    tags: Vec<String>,
    instructions: Vec<String>,
    identifier: Option<&'static str>,
    fields: serde_json::Value,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

#[derive(Clone, Debug, Insertable)]
#[diesel(table_name = variants, check_for_backend(diesel::pg::Pg))]
pub(super) struct WriteVariant {
    app_id: Uuid,
    mode: &'static str,
    id: Uuid,
    product_id: Uuid,
    place: i16,
    sku: String,
    name: String,
    price_minor: i64,
    currency: String,
    source: &'static str,
    low_stock_threshold: Option<i32>,
    is_archived: bool,
}

/// A field as it stands in its column.
#[derive(Serialize, Deserialize)]
struct FieldRow {
    name: String,
    label: String,
    r#type: String,
    required: bool,
}

impl WriteProduct {
    pub(super) fn of(product: &Product) -> WriteProduct {
        let field = |field: &FulfilmentField| FieldRow {
            name: field.name.clone(),
            label: field.label.clone(),
            r#type: field.kind.as_str().to_owned(),
            required: field.is_required,
        };
        WriteProduct {
            app_id: to_uuid(product.scope.app.as_u128()),
            mode: product.scope.mode.as_str(),
            id: to_uuid(product.id.as_u128()),
            name: product.name.clone(),
            slug: product.slug.clone(),
            status: product.status.as_str(),
            description: product.description.clone(),
            brand: product.brand.clone(),
            categories: product.categories.clone(),
            tags: product.tags.clone(),
            instructions: product.instructions.clone(),
            identifier: product.identifier.map(IdentifierKind::as_str),
            fields: serde_json::json!(product.fields.iter().map(field).collect::<Vec<_>>()),
            created_at: to_time(product.created_at),
            updated_at: to_time(product.updated_at),
        }
    }

    pub(super) fn key(&self) -> (Uuid, &'static str, Uuid) {
        (self.app_id, self.mode, self.id)
    }
}

impl WriteVariant {
    pub(super) fn of(product: &Product, place: usize, variant: &Variant) -> WriteVariant {
        WriteVariant {
            app_id: to_uuid(product.scope.app.as_u128()),
            mode: product.scope.mode.as_str(),
            id: to_uuid(variant.id.as_u128()),
            product_id: to_uuid(product.id.as_u128()),
            place: i16::try_from(place).unwrap_or(i16::MAX),
            sku: variant.sku.clone(),
            name: variant.name.clone(),
            price_minor: variant.price.minor(),
            currency: variant.price.currency().code().to_owned(),
            source: variant.source.as_str(),
            low_stock_threshold: variant.low_stock_threshold.and_then(|low| i32::try_from(low).ok()),
            is_archived: variant.is_archived,
        }
    }
}

/// Products of their rows, in the order of the rows; variants come in the order of their places.
pub(super) fn assemble(rows: Vec<ProductRow>, variants: Vec<VariantRow>) -> Result<Vec<Product>, StoreFailed> {
    let mut of = HashMap::<(Uuid, String, Uuid), Vec<Variant>>::new();
    for row in variants {
        let name = (row.app_id, row.mode.clone(), row.product_id);
        of.entry(name).or_default().push(row.into_variant()?);
    }
    rows.into_iter()
        .map(|row| {
            let variants = of.remove(&(row.app_id, row.mode.clone(), row.id)).unwrap_or_default();
            row.into_product(variants)
        })
        .collect()
}

impl ProductRow {
    fn into_product(self, variants: Vec<Variant>) -> Result<Product, StoreFailed> {
        let name = RowName { table: "products", id: self.id };
        let fields: Vec<FieldRow> = serde_json::from_value(self.fields).map_err(|_| name.corrupt("fields"))?;
        let field = |row: FieldRow| {
            let kind = FieldKind::parse(&row.r#type).ok_or_else(|| name.corrupt("fields"))?;
            Ok(FulfilmentField { name: row.name, label: row.label, kind, is_required: row.required })
        };
        let identifier =
            self.identifier.map(|kind| IdentifierKind::parse(&kind).ok_or_else(|| name.corrupt("identifier")));
        Ok(Product {
            id: ProductId::from_u128(self.id.as_u128()),
            scope: name.scope(self.app_id, &self.mode)?,
            name: self.name,
            slug: self.slug,
            status: ProductStatus::parse(&self.status).ok_or_else(|| name.corrupt("status"))?,
            description: self.description,
            brand: self.brand,
            categories: self.categories,
            tags: self.tags,
            instructions: self.instructions,
            identifier: identifier.transpose()?,
            fields: fields.into_iter().map(field).collect::<Result<_, StoreFailed>>()?,
            variants,
            created_at: from_time(self.created_at),
            updated_at: from_time(self.updated_at),
        })
    }
}

impl VariantRow {
    fn into_variant(self) -> Result<Variant, StoreFailed> {
        let name = RowName { table: "variants", id: self.id };
        let currency = name.currency(&self.currency)?;
        let low = self.low_stock_threshold.map(u32::try_from).transpose();
        Ok(Variant {
            id: VariantId::from_u128(self.id.as_u128()),
            sku: self.sku,
            name: self.name,
            price: Amount::new(self.price_minor, currency).map_err(|_| name.corrupt("price_minor"))?,
            source: StockSource::parse(&self.source).ok_or_else(|| name.corrupt("source"))?,
            low_stock_threshold: low.map_err(|_| name.corrupt("low_stock_threshold"))?,
            is_archived: self.is_archived,
        })
    }
}

/// Those variants of products that are asked for, as orders see them.
pub(super) fn offers(scope: Scope, products: Vec<Product>, ids: &[VariantId]) -> Vec<Offer> {
    let of = |product: Product| {
        let wanted = product.variants.iter().filter(|variant| ids.contains(&variant.id));
        let offers: Vec<Offer> = wanted.map(|variant| Offer::of(&product, variant)).collect();
        offers
    };
    products.into_iter().filter(|product| product.scope == scope).flat_map(of).collect()
}
