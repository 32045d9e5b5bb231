//! Orders and their lines, written: one statement for each.

use crate::postgres::{
    commit::{Held, Shelf},
    convert::{to_time, to_uuid},
    statement::statement,
};
use chrono::{DateTime, Utc};
use diesel::sql_types::{Array, BigInt, Bool, Integer, Jsonb, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    Timestamp,
    orders::{Fulfilment, Order, OrderCase, OrderItem, OrderMail, Trouble},
};
use uuid::Uuid;

type Time = DateTime<Utc>;

statement! {
    /// New orders, and orders that moved: what can move is replaced.
    UpsertOrders {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid>,
        number: Array<Integer> = Vec<i32>, customer_reference: Array<Text> = Vec<String>,
        recipient_email: Array<Nullable<Text>> = Vec<Option<String>>, currency: Array<Text> = Vec<String>,
        subtotal_minor: Array<BigInt> = Vec<i64>, discount_id: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>,
        discount_code: Array<Nullable<Text>> = Vec<Option<String>>, discount_minor: Array<BigInt> = Vec<i64>,
        total_minor: Array<BigInt> = Vec<i64>, fulfilment: Array<Text> = Vec<String>,
        fulfilment_at: Array<Nullable<Timestamptz>> = Vec<Option<Time>>,
        paid_by: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>, asks: Array<SmallInt> = Vec<i16>,
        ask_at: Array<Nullable<Timestamptz>> = Vec<Option<Time>>, trouble: Array<Nullable<Text>> = Vec<Option<String>>,
        trouble_words: Array<Nullable<Text>> = Vec<Option<String>>,
        trouble_wanted: Array<Nullable<Integer>> = Vec<Option<i32>>,
        trouble_found: Array<Nullable<Integer>> = Vec<Option<i32>>,
        refund_id: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>, mail: Array<Text> = Vec<String>,
        mail_tries: Array<SmallInt> = Vec<i16>, mail_due_at: Array<Nullable<Timestamptz>> = Vec<Option<Time>>,
        mail_at: Array<Nullable<Timestamptz>> = Vec<Option<Time>>, mail_reason: Array<Nullable<Text>> = Vec<Option<String>>,
        event_sequence: Array<BigInt> = Vec<i64>, created_at: Array<Timestamptz> = Vec<Time>,
        updated_at: Array<Timestamptz> = Vec<Time>,
    }
    "insert into orders (app_id, mode, id, number, customer_reference, recipient_email, currency, subtotal_minor, \
     discount_id, discount_code, discount_minor, total_minor, fulfilment, fulfilment_at, paid_by, asks, ask_at, trouble, \
     trouble_words, trouble_wanted, trouble_found, refund_id, mail, mail_tries, mail_due_at, mail_at, mail_reason, \
     event_sequence, created_at, updated_at) select * from unnest("
    .. ") on conflict (app_id, mode, id) do update set recipient_email = excluded.recipient_email, \
     fulfilment = excluded.fulfilment, fulfilment_at = excluded.fulfilment_at, paid_by = excluded.paid_by, \
     asks = excluded.asks, ask_at = excluded.ask_at, trouble = excluded.trouble, trouble_words = excluded.trouble_words, \
     trouble_wanted = excluded.trouble_wanted, trouble_found = excluded.trouble_found, refund_id = excluded.refund_id, \
     mail = excluded.mail, mail_tries = excluded.mail_tries, mail_due_at = excluded.mail_due_at, \
     mail_at = excluded.mail_at, mail_reason = excluded.mail_reason, event_sequence = excluded.event_sequence, \
     updated_at = excluded.updated_at"
}

statement! {
    /// The lines of new orders, and lines that were answered.
    UpsertItems {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, order_id: Array<SqlUuid> = Vec<Uuid>,
        item: Array<SmallInt> = Vec<i16>, variant_id: Array<SqlUuid> = Vec<Uuid>, product_name: Array<Text> = Vec<String>,
        variant_name: Array<Text> = Vec<String>, sku: Array<Text> = Vec<String>, unit_price_minor: Array<BigInt> = Vec<i64>,
        quantity: Array<Integer> = Vec<i32>, source: Array<Text> = Vec<String>,
        input: Array<Jsonb> = Vec<serde_json::Value>, is_answered: Array<Bool> = Vec<bool>,
    }
    "insert into order_items (app_id, mode, order_id, item, variant_id, product_name, variant_name, sku, unit_price_minor, \
     quantity, source, input, is_answered) select * from unnest("
    .. ") on conflict (app_id, mode, order_id, item) do update set is_answered = excluded.is_answered"
}

/// Writes the orders of a batch that are new or moved, and their lines.
pub(in crate::postgres) async fn write(
    connection: &AsyncPgConnection,
    shelf: &Shelf<OrderCase>,
) -> Result<(), diesel::result::Error> {
    let (mut upsert, mut lines) = (UpsertOrders::default(), UpsertItems::default());
    for held in shelf.values() {
        let (order, stored) = (&held.now.order, held.stored.as_ref().map(|case| &case.order));
        if stored == Some(order) {
            continue;
        }
        upsert.push(held);
        for item in &order.items {
            if stored.is_none_or(|stored| !stored.items.contains(item)) {
                lines.push(order, item);
            }
        }
    }
    if !upsert.id.is_empty() {
        upsert.execute(&mut { connection }).await?;
    }
    if !lines.item.is_empty() {
        lines.execute(&mut { connection }).await?;
    }
    Ok(())
}

/// The columns of how far an order's delivery has come.
#[derive(Default)]
struct FulfilmentColumns {
    at: Option<Timestamp>,
    asks: u16,
    ask_at: Option<Timestamp>,
    trouble: Option<Trouble>,
    refund: Option<Uuid>,
}

fn fulfilment_columns(fulfilment: &Fulfilment) -> FulfilmentColumns {
    let none = FulfilmentColumns::default();
    match fulfilment {
        Fulfilment::Unpaid => none,
        Fulfilment::Started(run) => {
            FulfilmentColumns { at: Some(run.since), asks: run.asks, ask_at: Some(run.ask_at), ..none }
        }
        Fulfilment::Fulfilled { at, .. } => FulfilmentColumns { at: Some(*at), ..none },
        Fulfilment::NeedsAttention { since, trouble, .. } => {
            FulfilmentColumns { at: Some(*since), trouble: Some(trouble.clone()), ..none }
        }
        Fulfilment::GivenUp { at, refund, .. } => {
            FulfilmentColumns { at: Some(*at), refund: Some(to_uuid(refund.as_u128())), ..none }
        }
    }
}

/// What a trouble says in words and numbers.
fn trouble_columns(trouble: Option<&Trouble>) -> (Option<String>, Option<i32>, Option<i32>) {
    let whole = |number: u32| Some(i32::try_from(number).unwrap_or(i32::MAX));
    match trouble {
        Some(Trouble::OutOfStock { sku, wanted, found }) => (Some(sku.clone()), whole(*wanted), whole(*found)),
        Some(Trouble::NotDelivered { reason } | Trouble::Refused { reason }) => (Some(reason.clone()), None, None),
        Some(Trouble::NoUrl | Trouble::NotCovered) | None => (None, None, None),
    }
}

/// The columns of how far an order's mail has come: tries, due, at, reason.
fn mail_columns(mail: &OrderMail) -> (u16, Option<Timestamp>, Option<Timestamp>, Option<String>) {
    match mail {
        OrderMail::None => (0, None, None, None),
        OrderMail::Due { at, tries } => (*tries, Some(*at), None, None),
        OrderMail::Sent { at } => (0, None, Some(*at), None),
        OrderMail::NotSent { at, reason } => (0, None, Some(*at), Some(reason.clone())),
    }
}

impl UpsertOrders {
    fn push(&mut self, held: &Held<OrderCase>) {
        let order = &held.now.order;
        let state = fulfilment_columns(&order.fulfilment);
        let (words, wanted, found) = trouble_columns(state.trouble.as_ref());
        let (tries, mail_due_at, mail_at, mail_reason) = mail_columns(&order.mail);
        let (discount_id, discount_code) =
            order.discount.as_ref().map(|one| (to_uuid(one.id.as_u128()), one.code.clone())).unzip();
        let paid_by = order.fulfilment.paid_by().and_then(|by| by.payment());
        self.app_id.push(to_uuid(order.scope.app.as_u128()));
        self.mode.push(order.scope.mode.as_str().to_owned());
        self.id.push(to_uuid(order.id.as_u128()));
        self.number.push(i32::try_from(order.number.as_u32()).unwrap_or(i32::MAX));
        self.customer_reference.push(order.customer.clone());
        self.recipient_email.push(order.recipient_email.clone());
        self.currency.push(order.total.currency().code().to_owned());
        self.subtotal_minor.push(order.subtotal.minor());
        self.discount_id.push(discount_id);
        self.discount_code.push(discount_code);
        self.discount_minor.push(order.discount.as_ref().map_or(0, |one| one.amount.minor()));
        self.total_minor.push(order.total.minor());
        self.fulfilment.push(order.fulfilment.status().as_str().to_owned());
        self.fulfilment_at.push(state.at.map(to_time));
        self.paid_by.push(paid_by.map(|payment| to_uuid(payment.as_u128())));
        self.asks.push(i16::try_from(state.asks).unwrap_or(i16::MAX));
        self.ask_at.push(state.ask_at.map(to_time));
        self.trouble.push(state.trouble.map(|trouble| trouble.as_str().to_owned()));
        self.trouble_words.push(words);
        self.trouble_wanted.push(wanted);
        self.trouble_found.push(found);
        self.refund_id.push(state.refund);
        self.mail.push(order.mail.as_str().to_owned());
        self.mail_tries.push(i16::try_from(tries).unwrap_or(i16::MAX));
        self.mail_due_at.push(mail_due_at.map(to_time));
        self.mail_at.push(mail_at.map(to_time));
        self.mail_reason.push(mail_reason);
        self.event_sequence.push(held.events);
        self.created_at.push(to_time(order.created_at));
        self.updated_at.push(to_time(order.updated_at));
    }
}

impl UpsertItems {
    fn push(&mut self, order: &Order, item: &OrderItem) {
        let input = item.input.iter().map(|(name, value)| (name.clone(), value.clone().into()));
        self.app_id.push(to_uuid(order.scope.app.as_u128()));
        self.mode.push(order.scope.mode.as_str().to_owned());
        self.order_id.push(to_uuid(order.id.as_u128()));
        self.item.push(i16::try_from(item.item).unwrap_or(i16::MAX));
        self.variant_id.push(to_uuid(item.variant.as_u128()));
        self.product_name.push(item.product_name.clone());
        self.variant_name.push(item.variant_name.clone());
        self.sku.push(item.sku.clone());
        self.unit_price_minor.push(item.unit_price.minor());
        self.quantity.push(i32::try_from(item.quantity).unwrap_or(i32::MAX));
        self.source.push(item.source.as_str().to_owned());
        self.input.push(serde_json::Value::Object(input.collect()));
        self.is_answered.push(item.is_answered);
    }
}
