//! An order as events tell it: everything but its codes.

use super::OrderStatusView;
use crate::wire::{ids::Id, instant::Instant, payment::ModeView};
use domain::{OrderId, PaymentId, VariantId};
use poem_openapi::Object;

/// An order, as events tell it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "OrderTold", skip_serializing_if_is_none)]
pub struct OrderToldView {
    /// Its id.
    pub id: Id<OrderId>,
    /// What people call it: 8 digits.
    pub order_number: String,
    /// Where it stands.
    pub status: OrderStatusView,
    /// Whether real money moves.
    pub mode: ModeView,
    /// The application's own name for the customer.
    pub customer_reference: String,
    /// Its ISO-4217 code.
    pub currency: String,
    /// What was to pay, in minor units.
    pub total_minor: i64,
    /// The payment that it is delivered for; absent where nothing was to pay.
    pub payment_id: Option<Id<PaymentId>>,
    /// What was bought.
    pub items: Vec<OrderToldItemView>,
    /// When it was placed.
    pub created_at: Instant,
    /// When it last moved.
    pub updated_at: Instant,
}

/// One line of an order, as events tell it
#[derive(Clone, Debug, PartialEq, Eq, Object)]
#[oai(rename = "OrderToldItem", skip_serializing_if_is_none)]
pub struct OrderToldItemView {
    /// Its place, from one.
    pub item: u16,
    /// What was bought.
    pub variant_id: Id<VariantId>,
    /// The application's own name for it.
    pub sku: String,
    /// How many.
    pub quantity: u32,
}
