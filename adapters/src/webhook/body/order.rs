//! An order as events tell it: everything but its codes. Who may have those asks for them.

use super::{instant, render};
use domain::{
    EventId, Timestamp,
    orders::{OrderCase, OrderEvent, OrderItem},
    webhooks::EventType,
};
use serde::Serialize;

/// An order, as its application is told of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the fields are the columns of the order in the contract")]
pub struct OrderBody {
    pub id: String,
    pub order_number: String,
    pub status: &'static str,
    pub mode: &'static str,
    pub customer_reference: String,
    pub currency: String,
    pub total_minor: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub payment_id: Option<String>,
    pub items: Vec<OrderItemBody>,
    pub created_at: String,
    pub updated_at: String,
}

/// One line of an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[expect(missing_docs, reason = "the fields are the columns of the line in the contract")]
pub struct OrderItemBody {
    pub item: u16,
    pub variant_id: String,
    pub sku: String,
    pub quantity: u32,
}

/// The type and the frozen body of what a decision tells about an order. `sequence` counts the order's events, from one.
pub fn render_order_event(
    id: EventId,
    sequence: i64,
    event: OrderEvent,
    case: &OrderCase,
    at: Timestamp,
) -> (EventType, String) {
    let kind = match event {
        OrderEvent::Fulfilled => EventType::OrderFulfilled,
        OrderEvent::NeedsAttention => EventType::OrderNeedsAttention,
    };
    (kind, render(id, kind, case.order.scope.mode, sequence, at, OrderBody::of(case)))
}

impl OrderBody {
    /// The order as it is now.
    pub fn of(case: &OrderCase) -> OrderBody {
        let order = &case.order;
        let paid_by = order.fulfilment.paid_by().and_then(|by| by.payment());
        OrderBody {
            id: order.id.to_string(),
            order_number: order.number.to_string(),
            status: case.standing().status().as_str(),
            mode: order.scope.mode.as_str(),
            customer_reference: order.customer.clone(),
            currency: order.total.currency().to_string(),
            total_minor: order.total.minor(),
            payment_id: paid_by.map(|payment| payment.to_string()),
            items: order.items.iter().map(OrderItemBody::of).collect(),
            created_at: instant(order.created_at),
            updated_at: instant(order.updated_at),
        }
    }
}

impl OrderItemBody {
    fn of(item: &OrderItem) -> OrderItemBody {
        let (variant_id, sku) = (item.variant.to_string(), item.sku.clone());
        OrderItemBody { item: item.item, variant_id, sku, quantity: item.quantity }
    }
}
