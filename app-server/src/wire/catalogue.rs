//! The catalogue, as operators keep it and as applications show it.

use super::{ids::Id, instant::Instant, payment::ModeView};
use domain::{
    AppId, Currency, ProductId, VariantId,
    catalogue::{
        FieldKind, FulfilmentField, IdentifierKind, Offer, Product, ProductStatus, StockSource, Variant, WantedProduct,
        WantedVariant,
    },
    ids::NewIds,
    money::UnknownCurrency,
};
use poem_openapi::{Enum, Object};

macro_rules! mirrored {
    ($domain:ident, $(#[doc = $about:literal])+ $view:ident, $name:literal, $rename:literal { $($(#[doc = $doc:literal])+ $variant:ident),+ $(,)? }) => {
        $(#[doc = $about])+
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Enum)]
        #[oai(rename = $name, rename_all = $rename)]
        pub enum $view { $($(#[doc = $doc])+ $variant),+ }

        impl From<$domain> for $view {
            fn from(from: $domain) -> Self {
                match from { $($domain::$variant => $view::$variant),+ }
            }
        }

        impl From<$view> for $domain {
            fn from(from: $view) -> Self {
                match from { $($view::$variant => $domain::$variant),+ }
            }
        }
    };
}
pub(crate) use mirrored;

mirrored! { ProductStatus,
    /// Whether a product is shown
    ProductStatusView, "ProductStatus", "UPPERCASE" {
        /// It is being made ready.
        Draft,
        /// Customers see it.
        Active,
        /// It was taken off sale.
        Archived,
    }
}

mirrored! { StockSource,
    /// Where what is bought comes from
    StockSourceView, "StockSource", "SCREAMING_SNAKE_CASE" {
        /// A pool of codes that was filled before.
        Preloaded,
        /// The application itself, asked at its own address.
        FulfilmentUrl,
    }
}

mirrored! { IdentifierKind,
    /// What a customer's account is known by
    IdentifierView, "IdentifierKind", "snake_case" {
        /// An email address.
        Email,
        /// A player's number in a game.
        PlayerId,
        /// An account's number.
        AccountId,
        /// A user's number.
        Uid,
    }
}

mirrored! { FieldKind,
    /// What may be written in a field
    FieldKindView, "FulfilmentFieldType", "lowercase" {
        /// Any text.
        Text,
        /// Digits.
        Number,
        /// An email address.
        Email,
        /// A telephone number.
        Phone,
    }
}

/// What is asked of a customer
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "FulfilmentField", skip_serializing_if_is_none)]
pub struct FieldView {
    /// Its name in `fulfillment_input`.
    #[oai(validator(min_length = 1, max_length = 40))]
    pub name: String,
    /// What customers read.
    #[oai(validator(min_length = 1, max_length = 100))]
    pub label: String,
    /// What may be written in it.
    #[oai(rename = "type")]
    pub kind: FieldKindView,
    /// Whether it must be filled in.
    pub required: bool,
}

/// A whole product: what is left out is gone, and a variant that is left out is archived
#[derive(Clone, Debug, Object)]
#[oai(rename = "PutProduct", deny_unknown_fields, rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct PutProductBody {
    /// What customers read.
    #[oai(validator(min_length = 1, max_length = 200))]
    pub name: String,
    /// Its name in addresses and files: small letters, digits and single hyphens; unique.
    #[oai(validator(min_length = 1, max_length = 100))]
    pub slug: String,
    /// Whether it is shown.
    pub status: ProductStatusView,
    /// What customers read about it.
    #[oai(validator(min_length = 1, max_length = 5000))]
    pub description: Option<String>,
    /// Whose it is.
    #[oai(validator(min_length = 1, max_length = 100))]
    pub brand: Option<String>,
    /// Where it is found.
    #[oai(validator(max_items = 20))]
    pub categories: Option<Vec<String>>,
    /// What it is marked with, such as `new`.
    #[oai(validator(max_items = 20))]
    pub tags: Option<Vec<String>>,
    /// How to use what was bought, step by step.
    #[oai(validator(max_items = 20))]
    pub instructions: Option<Vec<String>>,
    /// What the customer's account is known by; a product has one kind, or none.
    pub identifier: Option<IdentifierView>,
    /// What else is asked of the customer, such as `zone_id`.
    #[oai(validator(max_items = 10))]
    pub fields: Option<Vec<FieldView>>,
    /// What can be bought.
    #[oai(validator(max_items = 200))]
    pub variants: Vec<PutVariantBody>,
}

/// A variant: the one with that SKU, or a new one
#[derive(Clone, Debug, Object)]
#[oai(rename = "PutVariant", deny_unknown_fields, rename_all = "camelCase", skip_serializing_if_is_none)]
pub struct PutVariantBody {
    /// Your own name for it; unique in the application and mode, and for ever its own.
    #[oai(validator(min_length = 1, max_length = 64))]
    pub sku: String,
    /// What customers read.
    #[oai(validator(min_length = 1, max_length = 200))]
    pub name: String,
    /// What one costs, in minor units.
    #[oai(validator(minimum(value = "1"), maximum(value = "9007199254740991")))]
    pub price_minor: i64,
    /// ISO-4217; BDT when left out.
    #[oai(validator(min_length = 3, max_length = 3))]
    pub currency: Option<String>,
    /// Where what is bought comes from.
    pub source: StockSourceView,
    /// Fewer codes in its pool than these raise an alert.
    #[oai(validator(minimum(value = "1"), maximum(value = "1000000")))]
    pub low_stock_threshold: Option<u32>,
}

/// A product as operators see it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Product", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct ProductView {
    /// Its id.
    pub id: Id<ProductId>,
    /// The application.
    pub app_id: Id<AppId>,
    /// TEST or LIVE.
    pub mode: ModeView,
    /// What customers read.
    pub name: String,
    /// Its name in addresses and files.
    pub slug: String,
    /// Whether it is shown.
    pub status: ProductStatusView,
    /// What customers read about it.
    pub description: Option<String>,
    /// Whose it is.
    pub brand: Option<String>,
    /// Where it is found.
    pub categories: Vec<String>,
    /// What it is marked with.
    pub tags: Vec<String>,
    /// How to use what was bought, step by step.
    pub instructions: Vec<String>,
    /// What the customer's account is known by.
    pub identifier: Option<IdentifierView>,
    /// What else is asked of the customer.
    pub fields: Vec<FieldView>,
    /// What can be bought, and what could be once.
    pub variants: Vec<VariantView>,
    /// When it was made.
    pub created_at: Instant,
    /// When it was last changed.
    pub updated_at: Instant,
}

/// A variant as operators see it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Variant", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct VariantView {
    /// Its id.
    pub id: Id<VariantId>,
    /// Your own name for it.
    pub sku: String,
    /// What customers read.
    pub name: String,
    /// What one costs, in minor units.
    pub price_minor: i64,
    /// In that currency.
    pub currency: String,
    /// Where what is bought comes from.
    pub source: StockSourceView,
    /// Fewer codes in its pool than these raise an alert.
    pub low_stock_threshold: Option<u32>,
    /// Whether it was taken off sale for good.
    pub archived: bool,
}

/// A product on sale
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "CatalogProduct", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct CatalogProductView {
    /// Its id.
    pub id: Id<ProductId>,
    /// What customers read.
    pub name: String,
    /// Its name in addresses.
    pub slug: String,
    /// What customers read about it.
    pub description: Option<String>,
    /// Whose it is.
    pub brand: Option<String>,
    /// Where it is found.
    pub categories: Vec<String>,
    /// What it is marked with.
    pub tags: Vec<String>,
    /// How to use what was bought, step by step.
    pub instructions: Vec<String>,
    /// What can be bought.
    pub variants: Vec<CatalogVariantView>,
}

/// A variant on sale
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "CatalogVariant", skip_serializing_if_is_none, rename_all = "camelCase")]
pub struct CatalogVariantView {
    /// Its id.
    pub id: Id<VariantId>,
    /// The application's own name for it.
    pub sku: String,
    /// What customers read.
    pub name: String,
    /// What one costs, in minor units.
    pub price_minor: i64,
    /// In that currency.
    pub currency: String,
    /// How it is delivered.
    pub fulfillment: FulfillmentView,
}

/// How a variant is delivered
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "Fulfillment", skip_serializing_if_is_none)]
pub struct FulfillmentView {
    /// Where what is bought comes from.
    pub source: StockSourceView,
    /// What the customer's account is known by.
    pub identifier: Option<IdentifierView>,
    /// Everything that is asked of the customer, the identifier first.
    pub fields: Vec<FieldView>,
}

/// What is asked of a customer who buys a variant
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "FulfillmentFields", skip_serializing_if_is_none)]
pub struct FulfillmentFieldsView {
    /// The variant.
    pub variant_id: Id<VariantId>,
    /// Everything that is asked, the identifier first.
    pub fields: Vec<FieldView>,
    /// What partners ask besides; nobody delivers but the pool and the application, so there is none.
    pub partner_fields: Vec<PartnerFieldsView>,
}

/// What a partner asks of a customer
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "PartnerFields", skip_serializing_if_is_none)]
pub struct PartnerFieldsView {
    /// The partner.
    pub partner_code: String,
    /// The partner's own name for the variant.
    pub external_offer_id: String,
    /// What it asks.
    pub required_fields: Vec<String>,
}

impl PutProductBody {
    /// The product that is wanted; new variants get new ids.
    pub fn wanted(self, ids: &impl NewIds) -> Result<WantedProduct, UnknownCurrency> {
        let variant = |body: PutVariantBody| {
            Ok(WantedVariant {
                id: VariantId::from_u128(ids.ordered()),
                sku: body.sku,
                name: body.name,
                price_minor: body.price_minor,
                currency: body.currency.as_deref().map_or(Ok(Currency::BDT), Currency::parse)?,
                source: body.source.into(),
                low_stock_threshold: body.low_stock_threshold,
            })
        };
        Ok(WantedProduct {
            name: self.name,
            slug: self.slug,
            status: self.status.into(),
            description: self.description,
            brand: self.brand,
            categories: self.categories.unwrap_or_default(),
            tags: self.tags.unwrap_or_default(),
            instructions: self.instructions.unwrap_or_default(),
            identifier: self.identifier.map(Into::into),
            fields: self.fields.unwrap_or_default().into_iter().map(Into::into).collect(),
            variants: self.variants.into_iter().map(variant).collect::<Result<_, _>>()?,
        })
    }
}

impl From<FieldView> for FulfilmentField {
    fn from(view: FieldView) -> Self {
        FulfilmentField { name: view.name, label: view.label, kind: view.kind.into(), is_required: view.required }
    }
}

impl From<&FulfilmentField> for FieldView {
    fn from(field: &FulfilmentField) -> Self {
        let (name, label) = (field.name.clone(), field.label.clone());
        FieldView { name, label, kind: field.kind.into(), required: field.is_required }
    }
}

impl From<&Variant> for VariantView {
    fn from(variant: &Variant) -> Self {
        VariantView {
            id: Id(variant.id),
            sku: variant.sku.clone(),
            name: variant.name.clone(),
            price_minor: variant.price.minor(),
            currency: variant.price.currency().code().to_owned(),
            source: variant.source.into(),
            low_stock_threshold: variant.low_stock_threshold,
            archived: variant.is_archived,
        }
    }
}

impl From<&Product> for ProductView {
    fn from(product: &Product) -> Self {
        ProductView {
            id: Id(product.id),
            app_id: Id(product.scope.app),
            mode: product.scope.mode.into(),
            name: product.name.clone(),
            slug: product.slug.clone(),
            status: product.status.into(),
            description: product.description.clone(),
            brand: product.brand.clone(),
            categories: product.categories.clone(),
            tags: product.tags.clone(),
            instructions: product.instructions.clone(),
            identifier: product.identifier.map(Into::into),
            fields: product.fields.iter().map(Into::into).collect(),
            variants: product.variants.iter().map(Into::into).collect(),
            created_at: Instant(product.created_at),
            updated_at: Instant(product.updated_at),
        }
    }
}

impl From<&Offer> for FulfillmentView {
    fn from(offer: &Offer) -> Self {
        FulfillmentView {
            source: offer.variant.source.into(),
            identifier: offer.identifier.map(Into::into),
            fields: offer.asked().iter().map(Into::into).collect(),
        }
    }
}

impl From<&Offer> for FulfillmentFieldsView {
    fn from(offer: &Offer) -> Self {
        let fields = offer.asked().iter().map(Into::into).collect();
        FulfillmentFieldsView { variant_id: Id(offer.variant.id), fields, partner_fields: Vec::new() }
    }
}

impl From<&Product> for CatalogProductView {
    fn from(product: &Product) -> Self {
        let variant = |variant: &Variant| {
            let VariantView { id, sku, name, price_minor, currency, .. } = variant.into();
            let fulfillment = (&Offer::of(product, variant)).into();
            CatalogVariantView { id, sku, name, price_minor, currency, fulfillment }
        };
        CatalogProductView {
            id: Id(product.id),
            name: product.name.clone(),
            slug: product.slug.clone(),
            description: product.description.clone(),
            brand: product.brand.clone(),
            categories: product.categories.clone(),
            tags: product.tags.clone(),
            instructions: product.instructions.clone(),
            variants: product.on_sale().map(variant).collect(),
        }
    }
}
