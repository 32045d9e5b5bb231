//! What an application sells: products with their variants, and what a customer says to get one.
//!
//! - [`Product`] is one thing on sale with all its variants; `change` holds every rule that moves it.
//! - [`Offer`] is a variant as an order sees it, with the fields that are asked of the customer.
//! - [`Line`] is one line of a file, and the use cases of `manage` take the proof that somebody may.
//!
//! What always holds: a slug and a SKU name one thing of an application and mode; nothing is deleted, a variant that is
//! left out is archived, and its SKU stays its own; a product is known by one kind of identifier or by none.

mod change;
mod line;
mod manage;
mod offer;
mod product;
mod read;
#[cfg(test)]
mod tests;

pub(crate) use product::named;

pub use change::{ProductRefused, WantedProduct, WantedVariant};
pub use line::{LINE_COLUMNS, Line, LineRefused, Lines, show_fields};
pub use manage::{archive, create, put, take};
pub use offer::{InputRefused, Offer};
pub use product::{
    FieldKind, FulfilmentField, IdentifierKind, Product, ProductEvent, ProductStatus, StockSource, VARIANTS_MAX,
    Variant,
};
pub use read::{FindsVariants, ProductFilter};
