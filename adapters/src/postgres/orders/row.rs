//! The rows, and the one door from rows to an order.

use crate::postgres::{
    convert::{RowName, from_time},
    schema::orders::{order_items, orders},
};
use chrono::{DateTime, Utc};
use diesel::prelude::*;
use domain::{
    Amount, DiscountId, Money, OrderId, PaymentId, RefundId, StoreFailed, VariantId,
    catalogue::StockSource,
    money::Currency,
    orders::{
        Fulfilment, FulfilmentStatus, Order, OrderDiscount, OrderItem, OrderMail, OrderNumber, PaidBy, Run, Trouble,
    },
};
use std::collections::{BTreeMap, HashMap};
use uuid::Uuid;

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = orders, check_for_backend(diesel::pg::Pg))]
pub(in crate::postgres) struct OrderRow {
    pub(in crate::postgres) app_id: Uuid,
    pub(in crate::postgres) mode: String,
    pub(in crate::postgres) id: Uuid,
    number: i32,
    customer_reference: String,
    recipient_email: Option<String>,
    currency: String,
    subtotal_minor: i64,
    discount_id: Option<Uuid>,
    discount_code: Option<String>,
    discount_minor: i64,
    total_minor: i64,
    fulfilment: String,
    fulfilment_at: Option<DateTime<Utc>>,
    paid_by: Option<Uuid>,
    asks: i16,
    ask_at: Option<DateTime<Utc>>,
    trouble: Option<String>,
    trouble_words: Option<String>,
    trouble_wanted: Option<i32>,
    trouble_found: Option<i32>,
    refund_id: Option<Uuid>,
    mail: String,
    mail_tries: i16,
    mail_due_at: Option<DateTime<Utc>>,
    mail_at: Option<DateTime<Utc>>,
    mail_reason: Option<String>,
    pub(in crate::postgres) event_sequence: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = order_items, check_for_backend(diesel::pg::Pg))]
pub(in crate::postgres) struct ItemRow {
    #[expect(dead_code, reason = "the line's scope is its order's")]
    app_id: Uuid,
    #[expect(dead_code, reason = "the line's scope is its order's")]
    mode: String,
    order_id: Uuid,
    item: i16,
    variant_id: Uuid,
    product_name: String,
    variant_name: String,
    sku: String,
    unit_price_minor: i64,
    quantity: i32,
    source: String,
    input: serde_json::Value,
    is_answered: bool,
}

/// Puts orders and their lines together, in the order of the orders, each with how many events were told about it.
pub(in crate::postgres) fn assemble(
    orders: Vec<OrderRow>,
    items: Vec<ItemRow>,
) -> Result<Vec<(Order, i64)>, StoreFailed> {
    let mut of = HashMap::<Uuid, Vec<ItemRow>>::new();
    for item in items {
        of.entry(item.order_id).or_default().push(item);
    }
    let whole = |row: OrderRow| {
        let (items, events) = (of.remove(&row.id).unwrap_or_default(), row.event_sequence);
        row.into_order(items).map(|order| (order, events))
    };
    orders.into_iter().map(whole).collect()
}

impl OrderRow {
    fn into_order(self, mut items: Vec<ItemRow>) -> Result<Order, StoreFailed> {
        let name = RowName { table: "orders", id: self.id };
        let currency = name.currency(&self.currency)?;
        items.sort_by_key(|item| item.item);
        let money = |minor, column| -> Result<Money, StoreFailed> { name.money(minor, currency, column) };
        let discount = match (self.discount_id, self.discount_code.clone()) {
            (Some(id), Some(code)) => Some(OrderDiscount {
                id: DiscountId::from_u128(id.as_u128()),
                code,
                amount: money(self.discount_minor, "discount_minor")?,
            }),
            _ => None,
        };
        let number = u32::try_from(self.number).ok().and_then(OrderNumber::new);
        Ok(Order {
            id: OrderId::from_u128(self.id.as_u128()),
            scope: name.scope(self.app_id, &self.mode)?,
            number: number.ok_or_else(|| name.corrupt("number"))?,
            subtotal: money(self.subtotal_minor, "subtotal_minor")?,
            discount,
            total: money(self.total_minor, "total_minor")?,
            fulfilment: self.fulfilment(name)?,
            mail: self.mail(name)?,
            items: items.into_iter().map(|item| item.into_item(currency)).collect::<Result<_, _>>()?,
            customer: self.customer_reference,
            recipient_email: self.recipient_email,
            created_at: from_time(self.created_at),
            updated_at: from_time(self.updated_at),
        })
    }

    fn fulfilment(&self, name: RowName) -> Result<Fulfilment, StoreFailed> {
        let at = || self.fulfilment_at.map(from_time).ok_or_else(|| name.corrupt("fulfilment_at"));
        let payment = self.paid_by.map(|id| PaymentId::from_u128(id.as_u128()));
        let by = payment.map_or(PaidBy::NothingToPay, PaidBy::Payment);
        match FulfilmentStatus::parse(&self.fulfilment).ok_or_else(|| name.corrupt("fulfilment"))? {
            FulfilmentStatus::Unpaid => Ok(Fulfilment::Unpaid),
            FulfilmentStatus::Started => Ok(Fulfilment::Started(Run {
                by,
                since: at()?,
                asks: u16::try_from(self.asks).map_err(|_| name.corrupt("asks"))?,
                ask_at: self.ask_at.map(from_time).ok_or_else(|| name.corrupt("ask_at"))?,
            })),
            FulfilmentStatus::Fulfilled => Ok(Fulfilment::Fulfilled { by, at: at()? }),
            FulfilmentStatus::NeedsAttention => {
                let trouble = self.trouble().ok_or_else(|| name.corrupt("trouble"))?;
                Ok(Fulfilment::NeedsAttention { by, since: at()?, trouble })
            }
            FulfilmentStatus::GivenUp => Ok(Fulfilment::GivenUp {
                by: payment.ok_or_else(|| name.corrupt("paid_by"))?,
                at: at()?,
                refund: self.refund_id.map(refund_id).ok_or_else(|| name.corrupt("refund_id"))?,
            }),
        }
    }

    fn trouble(&self) -> Option<Trouble> {
        let words = || self.trouble_words.clone();
        match self.trouble.as_deref()? {
            "OUT_OF_STOCK" => Some(Trouble::OutOfStock {
                sku: words()?,
                wanted: u32::try_from(self.trouble_wanted?).ok()?,
                found: u32::try_from(self.trouble_found?).ok()?,
            }),
            "NO_URL" => Some(Trouble::NoUrl),
            "NOT_DELIVERED" => Some(Trouble::NotDelivered { reason: words()? }),
            "REFUSED" => Some(Trouble::Refused { reason: words()? }),
            "NOT_COVERED" => Some(Trouble::NotCovered),
            _ => None,
        }
    }

    fn mail(&self, name: RowName) -> Result<OrderMail, StoreFailed> {
        let at = || self.mail_at.map(from_time).ok_or_else(|| name.corrupt("mail_at"));
        match self.mail.as_str() {
            "NONE" => Ok(OrderMail::None),
            "DUE" => Ok(OrderMail::Due {
                at: self.mail_due_at.map(from_time).ok_or_else(|| name.corrupt("mail_due_at"))?,
                tries: u16::try_from(self.mail_tries).map_err(|_| name.corrupt("mail_tries"))?,
            }),
            "SENT" => Ok(OrderMail::Sent { at: at()? }),
            "NOT_SENT" => {
                let reason = self.mail_reason.clone().ok_or_else(|| name.corrupt("mail_reason"))?;
                Ok(OrderMail::NotSent { at: at()?, reason })
            }
            _ => Err(name.corrupt("mail")),
        }
    }
}

const fn refund_id(id: Uuid) -> RefundId {
    RefundId::from_u128(id.as_u128())
}

impl ItemRow {
    fn into_item(self, currency: Currency) -> Result<OrderItem, StoreFailed> {
        let name = RowName { table: "order_items", id: self.order_id };
        Ok(OrderItem {
            item: u16::try_from(self.item).map_err(|_| name.corrupt("item"))?,
            variant: VariantId::from_u128(self.variant_id.as_u128()),
            product_name: self.product_name,
            variant_name: self.variant_name,
            sku: self.sku,
            unit_price: Amount::new(self.unit_price_minor, currency).map_err(|_| name.corrupt("unit_price_minor"))?,
            quantity: u32::try_from(self.quantity).map_err(|_| name.corrupt("quantity"))?,
            source: StockSource::parse(&self.source).ok_or_else(|| name.corrupt("source"))?,
            input: input(self.input).ok_or_else(|| name.corrupt("input"))?,
            is_answered: self.is_answered,
        })
    }
}

fn input(value: serde_json::Value) -> Option<BTreeMap<String, String>> {
    let serde_json::Value::Object(fields) = value else { return None };
    fields.into_iter().map(|(key, value)| Some((key, value.as_str()?.to_owned()))).collect()
}
