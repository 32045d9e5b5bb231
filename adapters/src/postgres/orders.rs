//! Orders: how they stand in their tables, how the committer loads a whole case and writes what changed in it, and how
//! orders are found.
//!
//! Every decision about an order locks it before its payments. What it hands out of the pool is written after it, in the
//! same commit. That a payment came for an order is noticed by the database itself, by a trigger on the payments.

mod find;
mod load;
mod queue;
mod row;
mod urls;
mod write;

pub(super) use load::{PaymentNames, load_locked, refunds_of, taken_numbers};
pub(super) use urls::owner as url_owner;
pub(super) use write::write;

use super::{
    commit::{Desk, Glance, Noun, Render, Shelf, Wanted},
    discounts, vouchers,
};
use crate::webhook::body;
use domain::{
    EventId, OrderId, Scope, StoreFailed, Timestamp,
    orders::{Handed, OrderCase, OrderEvent, Till, TillName},
    webhooks::EventType,
};
use std::borrow::Cow;

impl Noun for OrderCase {
    fn want(wanted: &mut Wanted, scope: Scope, id: OrderId) {
        wanted.orders.insert((scope, id));
    }

    fn shelf(desk: &mut Desk) -> &mut Shelf<OrderCase> {
        &mut desk.orders
    }

    /// Payments may have moved in this batch, and codes may have gone, so they are taken from where they lie.
    fn look(desk: &mut Desk, scope: Scope, id: OrderId) -> Option<Cow<'_, OrderCase>> {
        let order = desk.orders.get(&(scope, id))?.now.order.clone();
        let names = desk.order_payments.get(&(scope, id)).into_iter().flatten();
        let payments = names.filter_map(|name| desk.payments.get(&(scope, *name))).map(|held| held.now.clone());
        let mut case = OrderCase { payments: payments.collect(), ..OrderCase::of(order) };
        case.refund = desk.order_refunds.get(&(scope, id)).copied();
        if case.wants_stock() {
            let free =
                case.order.wanted_from_stock().into_keys().filter_map(|variant| desk.free.get(&(scope, variant)));
            case.free = free.flatten().copied().collect();
        }
        Some(Cow::Owned(case))
    }

    /// What it hands out is nobody else's from now on.
    fn laid(&self, desk: &mut Desk) {
        let (scope, order, at) = (self.order.scope, self.order.id, self.order.updated_at);
        for handed in &self.handed {
            match handed {
                Handed::FromStock { voucher, item } => {
                    desk.free.values_mut().for_each(|free| free.retain(|one| one.id != *voucher));
                    desk.sold.push(vouchers::SoldRow { scope, voucher: *voucher, order, item: *item, at });
                }
                Handed::Entered { code, item } => {
                    desk.entered.push(vouchers::EnteredRow { scope, order, item: *item, code: code.clone(), at });
                }
                Handed::Discount { next, customer, amount } => {
                    let (discount, customer, amount) = (next.id, *customer, *amount);
                    if let Some(held) = desk.discounts.get_mut(&(scope, discount)) {
                        held.now = next.clone();
                    }
                    *desk.discount_uses.entry((scope, discount, customer)).or_default() += 1;
                    desk.new_uses.push(discounts::UseRow { scope, discount, customer, order, amount, at });
                }
            }
        }
    }

    fn bits(id: OrderId) -> u128 {
        id.as_u128()
    }

    fn words(
        _: &Render,
        event: &OrderEvent,
        id: EventId,
        sequence: i64,
        now: &OrderCase,
        at: Timestamp,
    ) -> Result<(EventType, String), StoreFailed> {
        Ok(body::render_order_event(id, sequence, *event, now, at))
    }

    fn told_in(_: &OrderEvent, scope: Scope) -> Scope {
        scope
    }
}

impl Glance for OrderCase {
    fn want(wanted: &mut Wanted, scope: Scope, name: &OrderId) {
        <OrderCase as Noun>::want(wanted, scope, *name);
    }

    fn look(desk: &mut Desk, scope: Scope, name: &OrderId) -> Option<OrderCase> {
        <OrderCase as Noun>::look(desk, scope, *name).map(Cow::into_owned)
    }
}

impl Glance for Till {
    fn want(wanted: &mut Wanted, scope: Scope, name: &TillName) {
        wanted.order_numbers.extend(name.numbers.iter().map(|number| (scope, *number)));
        if let Some((discount, customer)) = name.discount {
            wanted.discounts.insert((scope, discount));
            wanted.discount_uses.insert((scope, discount, customer));
        }
    }

    fn look(desk: &mut Desk, scope: Scope, name: &TillName) -> Option<Till> {
        let placed = desk.orders.values().map(|held| (held.now.order.scope, held.now.order.number));
        let taken = desk.taken_numbers.iter().copied().chain(placed);
        let taken = taken.filter(|(of, _)| *of == scope).map(|(_, number)| number).collect();
        let discount = name.discount.and_then(|(id, customer)| {
            let discount = desk.discounts.get(&(scope, id))?.now.clone();
            let used = desk.discount_uses.get(&(scope, id, customer)).copied().unwrap_or(0);
            Some((discount, used))
        });
        Some(Till { taken, discount })
    }
}
