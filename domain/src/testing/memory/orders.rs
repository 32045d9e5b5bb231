//! Orders in memory: a case is put together from its order, its payments and the codes that are free.

use super::{
    Kept, Memory, Noun,
    read::{bound, cut, directed},
    vouchers::Coded,
};
use crate::{
    decision::{Asked, Case, Decision, Declined, OpensWithin, StoreFailed, Unique},
    ids::OrderId,
    orders::{
        FindsOrders, Fulfilment, FulfilmentUrl, Handed, KeepsFulfilmentUrls, KeepsPaidOrders, OrderCase, OrderEvent,
        OrderFilter, OrderMail, OrderNumber, OrdersOf, PaidForOrder, Till, TillName,
    },
    payments::{ListOrder, Page, PageOf, Payment, PaymentState},
    scope::Scope,
    testing::run::pause,
    time::{Clock, Timestamp},
    vouchers::{FreeVoucher, Voucher, VoucherState},
    webhooks::EventType,
};
use std::cmp::Ordering;

impl Noun for OrderCase {
    fn look(kept: &Kept, scope: Scope, id: OrderId) -> Option<OrderCase> {
        let order = kept.orders.get(&(scope, id))?.clone();
        let mut payments: Vec<Payment> =
            kept.payments.values().filter(|one| one.scope == scope && one.order == Some(id)).cloned().collect();
        payments.sort_by_key(|one| (one.created_at, one.id));
        let refund = match order.fulfilment {
            Fulfilment::GivenUp { refund, .. } => {
                kept.refunds.get(&(scope, refund)).map(crate::refunds::Refund::status)
            }
            Fulfilment::Unpaid
            | Fulfilment::Started(_)
            | Fulfilment::Fulfilled { .. }
            | Fulfilment::NeedsAttention { .. } => None,
        };
        let mut case = OrderCase { payments, refund, ..OrderCase::of(order) };
        if case.wants_stock() {
            let wanted = case.order.wanted_from_stock();
            let free = kept.vouchers.values().filter(|coded| {
                let place = &coded.place;
                place.scope == scope && place.state == VoucherState::Available && wanted.contains_key(&place.variant)
            });
            let as_free = |coded: &Coded| {
                let Voucher { id, variant, expires_at, .. } = coded.place;
                FreeVoucher { id, variant, expires_at }
            };
            case.free = free.map(as_free).collect();
        }
        Some(case)
    }

    fn lay(&self, kept: &mut Kept, scope: Scope) {
        let (order, at) = (self.order.id, self.order.updated_at);
        for handed in &self.handed {
            match handed {
                Handed::FromStock { voucher, item } => {
                    if let Some(coded) = kept.vouchers.get_mut(&(scope, *voucher)) {
                        coded.place.state = VoucherState::Sold { order, item: *item, at };
                    }
                }
                Handed::Entered { code, item } => {
                    let state = VoucherState::Sold { order, item: *item, at };
                    let (id, variant, expires_at) = (code.id, code.variant, code.expires_at);
                    let serial = code.serial.clone();
                    let place =
                        Voucher { id, scope, variant, serial, expires_at, state, created_at: at, updated_at: at };
                    let coded = Coded { place, code: code.code.clone(), is_of_pool: false };
                    kept.vouchers.insert((scope, id), coded);
                }
                Handed::Discount { next, customer, .. } => {
                    kept.discounts.insert((scope, next.id), next.clone());
                    *kept.discount_uses.entry((scope, next.id, *customer)).or_default() += 1;
                }
            }
        }
        kept.orders.insert((scope, order), self.order.clone());
    }

    fn bits(id: OrderId) -> u128 {
        id.as_u128()
    }

    fn told(&self, event: &OrderEvent) -> (Scope, EventType) {
        let kind = match event {
            OrderEvent::Fulfilled => EventType::OrderFulfilled,
            OrderEvent::NeedsAttention => EventType::OrderNeedsAttention,
        };
        (self.order.scope, kind)
    }
}

/// Something that a rule looks at, and how it is put together.
pub(super) trait Glance: Case {
    fn glance(kept: &Kept, scope: Scope, name: &Self::Name) -> Option<Self>;
}

impl Glance for OrderCase {
    fn glance(kept: &Kept, scope: Scope, name: &OrderId) -> Option<OrderCase> {
        OrderCase::look(kept, scope, *name)
    }
}

impl Glance for Till {
    fn glance(kept: &Kept, scope: Scope, name: &TillName) -> Option<Till> {
        let taken = kept.orders.values().filter(|order| order.scope == scope).map(|order| order.number).collect();
        let discount = name.discount.and_then(|(id, customer)| {
            let discount = kept.discounts.get(&(scope, id))?.clone();
            Some((discount, kept.discount_uses.get(&(scope, id, customer)).copied().unwrap_or(0)))
        });
        Some(Till { taken, discount })
    }
}

impl<C: Glance, S: Noun> OpensWithin<C, S> for Memory {
    async fn open_within<R, F>(&self, asked: &Asked, within: C::Name, rule: F) -> Result<S, Declined<R>>
    where
        F: Fn(&C) -> Result<Decision<S>, R> + Send + 'static,
        R: Send + 'static,
    {
        pause().await;
        let opened = self.kept().open_within::<C, S, R>(asked, &within, rule);
        pause().await;
        opened
    }
}

impl Kept {
    fn open_within<C: Glance, S: Noun, R>(
        &mut self,
        asked: &Asked,
        within: &C::Name,
        rule: impl Fn(&C) -> Result<Decision<S>, R>,
    ) -> Result<S, Declined<R>> {
        if let Some(made) = self.made_before::<S, R>(asked)? {
            return Err(Declined::Resume(made));
        }
        let seen = C::glance(self, asked.scope, within).ok_or(Declined::NotFound)?;
        let decision = rule(&seen).map_err(Declined::Refused)?;
        if S::look(self, asked.scope, decision.next.id()).is_some() {
            return Err(Declined::Taken(Unique::Id));
        }
        self.keep(asked, decision)
    }

    /// The same payment is noticed once, when its money comes.
    pub(super) fn notice_paid_order(&mut self, before: Option<&Payment>, payment: &Payment) {
        let paid = |payment: &Payment| matches!(payment.state, PaymentState::Succeeded { .. });
        if let Some(order) = payment.order
            && paid(payment)
            && !before.is_some_and(paid)
        {
            self.paid_orders.push(PaidForOrder { scope: payment.scope, order, payment: payment.id });
        }
    }
}

impl FindsOrders for Memory {
    async fn order(&self, scope: Scope, id: OrderId) -> Result<Option<OrderCase>, StoreFailed> {
        Ok(OrderCase::look(&self.kept(), scope, id).map(seen))
    }

    async fn order_by_number(&self, scope: Scope, number: OrderNumber) -> Result<Option<OrderCase>, StoreFailed> {
        let kept = self.kept();
        let found = kept.orders.values().find(|order| order.scope == scope && order.number == number);
        Ok(found.and_then(|order| OrderCase::look(&kept, scope, order.id)).map(seen))
    }

    async fn orders(
        &self,
        of: &OrdersOf,
        filter: &OrderFilter,
        order: ListOrder,
        page: Page,
    ) -> Result<PageOf<OrderCase>, StoreFailed> {
        let kept = self.kept();
        let wanted = |one: &&crate::orders::Order| {
            of.covers(one.scope)
                && filter.customer.as_ref().is_none_or(|customer| one.customer == *customer)
                && filter.fulfilment.is_none_or(|fulfilment| one.fulfilment.status() == fulfilment)
                && filter.from.is_none_or(|from| one.created_at >= from)
                && filter.to.is_none_or(|to| one.created_at <= to)
        };
        let found = kept.orders.values().filter(wanted);
        let mut found: Vec<OrderCase> =
            found.filter_map(|one| OrderCase::look(&kept, one.scope, one.id)).map(seen).collect();
        let key = |case: &OrderCase| (case.order.created_at, case.order.id.as_u128());
        found.sort_by(|left, right| directed(order, key(left).cmp(&key(right))));
        let behind =
            |case: &OrderCase, after: (Timestamp, u128)| directed(order, key(case).cmp(&after)) == Ordering::Greater;
        Ok(cut(found, page, behind))
    }

    async fn scope_of_order(&self, id: OrderId) -> Result<Option<Scope>, StoreFailed> {
        Ok(self.kept().orders.keys().find(|(_, known)| *known == id).map(|(scope, _)| *scope))
    }

    async fn due_orders(&self, limit: u32) -> Result<Vec<(Scope, OrderId)>, StoreFailed> {
        let (now, kept) = (self.clock.wall(), self.kept());
        let due = kept
            .orders
            .values()
            .filter(|order| matches!(order.fulfilment, Fulfilment::Started(run) if run.ask_at <= now));
        Ok(due.map(|order| (order.scope, order.id)).take(bound(limit)).collect())
    }

    async fn due_order_mails(&self, limit: u32) -> Result<Vec<(Scope, OrderId)>, StoreFailed> {
        let (now, kept) = (self.clock.wall(), self.kept());
        let due = kept.orders.values().filter(|order| matches!(order.mail, OrderMail::Due { at, .. } if at <= now));
        Ok(due.map(|order| (order.scope, order.id)).take(bound(limit)).collect())
    }
}

/// As it is found, not as it is decided about: without the codes that are free.
fn seen(case: OrderCase) -> OrderCase {
    OrderCase { free: Vec::new(), ..case }
}

impl KeepsPaidOrders for Memory {
    async fn paid_for_orders(&self, limit: u32) -> Result<Vec<PaidForOrder>, StoreFailed> {
        pause().await;
        Ok(self.kept().paid_orders.iter().copied().take(bound(limit)).collect())
    }

    async fn taken_up(&self, paid: &PaidForOrder) -> Result<(), StoreFailed> {
        pause().await;
        self.kept().paid_orders.retain(|one| one != paid);
        Ok(())
    }
}

impl KeepsFulfilmentUrls for Memory {
    async fn fulfilment_url(&self, scope: Scope) -> Result<Option<FulfilmentUrl>, StoreFailed> {
        Ok(self.kept().fulfilment_urls.get(&scope).cloned())
    }

    async fn keep_fulfilment_url(&self, url: &FulfilmentUrl) -> Result<(), StoreFailed> {
        self.kept().fulfilment_urls.insert(url.scope, url.clone());
        Ok(())
    }
}
