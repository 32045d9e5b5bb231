//! A product with its variants: the facts, and the names that they have outside.

use crate::{
    decision::{Never, Subject},
    ids::{ProductId, VariantId},
    money::Amount,
    scope::Scope,
    time::Timestamp,
};

/// Variants of one product at most, those that are archived included.
pub const VARIANTS_MAX: usize = 200;

/// Something on sale, with all its variants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Product {
    /// Its id.
    pub id: ProductId,
    /// Its application and mode.
    pub scope: Scope,
    /// What customers read.
    pub name: String,
    /// Its name in addresses and files; no other product of the application and mode has it.
    pub slug: String,
    /// Whether it is shown.
    pub status: ProductStatus,
    /// What customers read about it.
    pub description: Option<String>,
    /// Whose it is.
    pub brand: Option<String>,
    /// Where it is found.
    pub categories: Vec<String>,
    /// What it is marked with, such as `new`.
    pub tags: Vec<String>,
    /// How to use what was bought, step by step.
    pub instructions: Vec<String>,
    /// What the customer's account is known by where the product is delivered to one.
    pub identifier: Option<IdentifierKind>,
    /// What else is asked of the customer.
    pub fields: Vec<FulfilmentField>,
    /// What can be bought, oldest first.
    pub variants: Vec<Variant>,
    /// When it was made.
    pub created_at: Timestamp,
    /// When it was last changed.
    pub updated_at: Timestamp,
}

/// One thing that can be bought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variant {
    /// Its id.
    pub id: VariantId,
    /// The application's own name for it; no other variant of the application and mode has it.
    pub sku: String,
    /// What customers read.
    pub name: String,
    /// What one costs.
    pub price: Amount,
    /// Where what is bought comes from.
    pub source: StockSource,
    /// Fewer codes in its pool than these are worth a word.
    pub low_stock_threshold: Option<u32>,
    /// Whether it was taken off sale for good.
    pub is_archived: bool,
}

/// What is asked of a customer besides the identifier.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FulfilmentField {
    /// Its name in a request, such as `zone_id`.
    pub name: String,
    /// What customers read.
    pub label: String,
    /// What may be written in it.
    pub kind: FieldKind,
    /// Whether it must be filled in.
    pub is_required: bool,
}

macro_rules! named {
    ($(#[$doc:meta])* $name:ident { $($(#[$of:meta])* $value:ident = $text:literal),+ $(,)? }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum $name { $($(#[$of])* $value),+ }

        impl $name {
            /// Every one.
            pub const ALL: &'static [$name] = &[$($name::$value),+];

            /// The name on the wire and in the database.
            pub const fn as_str(self) -> &'static str {
                match self { $($name::$value => $text),+ }
            }

            /// Reads the name.
            pub fn parse(text: &str) -> Option<$name> {
                $name::ALL.iter().copied().find(|one| one.as_str() == text)
            }
        }
    };
}
pub(crate) use named;

named! {
    /// Whether a product is shown.
    ProductStatus {
        /// It is being made ready.
        Draft = "DRAFT",
        /// Customers see it.
        Active = "ACTIVE",
        /// It was taken off sale.
        Archived = "ARCHIVED",
    }
}

named! {
    /// Where what is bought comes from.
    StockSource {
        /// A pool of codes that was filled before.
        Preloaded = "PRELOADED",
        /// The application itself, asked at its own address.
        FulfilmentUrl = "FULFILMENT_URL",
    }
}

named! {
    /// What a customer's account is known by.
    IdentifierKind {
        /// An email address.
        Email = "email",
        /// A player's number in a game.
        PlayerId = "player_id",
        /// An account's number.
        AccountId = "account_id",
        /// A user's number.
        Uid = "uid",
    }
}

named! {
    /// What may be written in a field.
    FieldKind {
        /// Any text.
        Text = "text",
        /// Digits.
        Number = "number",
        /// An email address.
        Email = "email",
        /// A telephone number.
        Phone = "phone",
    }
}

/// Products tell nobody anything.
pub type ProductEvent = Never;

impl Product {
    /// Its variant with that SKU, on sale or not.
    pub fn variant(&self, sku: &str) -> Option<&Variant> {
        self.variants.iter().find(|variant| variant.sku == sku)
    }

    /// Its variants on sale.
    pub fn on_sale(&self) -> impl Iterator<Item = &Variant> {
        let is_shown = self.status == ProductStatus::Active;
        self.variants.iter().filter(move |variant| is_shown && !variant.is_archived)
    }
}

impl Subject for Product {
    type Id = ProductId;
    type Event = ProductEvent;

    fn id(&self) -> ProductId {
        self.id
    }

    fn scope(&self) -> Scope {
        self.scope
    }
}
