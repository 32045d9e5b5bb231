//! Refunds: how they stand in their tables, how the committer loads a whole case and writes what changed in it, and how
//! refunds are found.
//!
//! Every decision about a refund locks its payment first, so the refunds themselves need no lock. What its captures
//! hold in reserve is kept by the database itself, by a trigger on the refunds.

mod find;
mod load;
mod row;
mod write;

pub(super) use load::load_cases;
pub(super) use write::write;

use super::commit::{Desk, Noun, Render, Shelf, Wanted};
use crate::webhook::body;
use domain::{
    EventId, InvoiceId, PaymentId, Scope, StoreFailed, Timestamp,
    invoices::{Followed, follow_refunds},
    refunds::{RefundCase, RefundEvent},
    webhooks::EventType,
};
use std::borrow::Cow;

impl Noun for RefundCase {
    fn want(wanted: &mut Wanted, scope: Scope, id: PaymentId) {
        wanted.payments.insert((scope, id));
        wanted.cases.insert((scope, id));
    }

    fn shelf(desk: &mut Desk) -> &mut Shelf<RefundCase> {
        &mut desk.cases
    }

    /// The payment may have moved in this batch, so it is taken from its own shelf.
    fn look(desk: &mut Desk, scope: Scope, id: PaymentId) -> Option<Cow<'_, RefundCase>> {
        let payment = desk.payments.get(&(scope, id))?.now.clone();
        let case = &desk.cases.get(&(scope, id))?.now;
        Some(Cow::Owned(RefundCase { payment, ..case.clone() }))
    }

    /// The payment shows what its refunds made of it, to whoever decides about it next.
    fn laid(&self, desk: &mut Desk) {
        if let Some(held) = desk.payments.get_mut(&(self.payment.scope, self.payment.id)) {
            held.now.given_back = self.payment.given_back;
        }
    }

    fn follow(&self, desk: &mut Desk) -> Vec<(InvoiceId, PaymentId, Followed)> {
        let Some(before) = desk.cases.get(&(self.payment.scope, self.payment.id)) else { return Vec::new() };
        let followed = follow_refunds(&before.now, self).into_iter();
        followed.map(|(invoice, what)| (invoice, self.payment.id, what)).collect()
    }

    fn bits(id: PaymentId) -> u128 {
        id.as_u128()
    }

    fn object(event: &RefundEvent, _: PaymentId) -> u128 {
        event.refund.as_u128()
    }

    fn sequence(event: &RefundEvent, _: i64) -> i64 {
        event.news.sequence()
    }

    fn words(
        _: &Render,
        event: &RefundEvent,
        id: EventId,
        sequence: i64,
        now: &RefundCase,
        at: Timestamp,
    ) -> Result<(EventType, String), StoreFailed> {
        let refund = now.refund(event.refund);
        let refund = refund.ok_or_else(|| StoreFailed::Database("an event about a refund that is not there".into()))?;
        Ok(body::render_refund_event(id, sequence, event.news, refund, at))
    }

    fn told_in(_: &RefundEvent, scope: Scope) -> Scope {
        scope
    }
}
