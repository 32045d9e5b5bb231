//! Payments, their attempts and what came for them: how they stand in their tables, how the committer loads and writes them, how they are found.

mod captures;
mod consent;
mod find;
mod history;
mod load;
mod names;
mod outcomes;
mod row;
mod search;
mod write;

pub(super) use captures::write as write_captures;
pub(super) use load::{load_locked, wholes_of};
pub(super) use write::{write, write_attempts};

use super::commit::{Desk, Noun, Render, Shelf, Wanted};
use crate::webhook::body;
use domain::{
    EventId, InvoiceId, PaymentId, Scope, StoreFailed, Timestamp,
    invoices::{Followed, follow_payment},
    payments::{Payment, PaymentEvent},
    webhooks::EventType,
};

impl Noun for Payment {
    fn want(wanted: &mut Wanted, scope: Scope, id: PaymentId) {
        wanted.payments.insert((scope, id));
    }

    fn shelf(desk: &mut Desk) -> &mut Shelf<Payment> {
        &mut desk.payments
    }

    /// Its order shows it, to whoever decides about that next.
    fn laid(&self, desk: &mut Desk) {
        let Some(order) = self.order else { return };
        let of = desk.order_payments.entry((self.scope, order)).or_default();
        if !of.contains(&self.id) {
            of.push(self.id);
        }
    }

    fn follow(&self, desk: &mut Desk) -> Vec<(InvoiceId, PaymentId, Followed)> {
        let before = desk.payments.get(&(self.scope, self.id)).map(|held| &held.now);
        follow_payment(before, self).map(|(invoice, what)| (invoice, self.id, what)).into_iter().collect()
    }

    fn bits(id: PaymentId) -> u128 {
        id.as_u128()
    }

    fn words(
        render: &Render,
        event: &PaymentEvent,
        id: EventId,
        sequence: i64,
        now: &Payment,
        at: Timestamp,
    ) -> Result<(EventType, String), StoreFailed> {
        Ok(body::render_payment_event(&render.public_url, id, sequence, event, now, at))
    }

    fn told_in(_: &PaymentEvent, scope: Scope) -> Scope {
        scope
    }
}
