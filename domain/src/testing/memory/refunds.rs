//! Refunds in memory: a case is put together from its payment, its refunds and its application's policy.

use super::{
    Kept, Memory, Noun,
    read::{bound, cut, directed},
};
use crate::{
    apps::RefundPolicy,
    decision::{StoreFailed, Unique},
    ids::{InvoiceId, PaymentId, RefundId},
    invoices::{Followed, follow_refunds},
    payments::{CaptureKind, ListOrder, Page, PageOf},
    refunds::{
        CaptureName, DueRefund, FindsRefunds, Refund, RefundCase, RefundEvent, RefundFilter, RefundNews, RefundsOf,
    },
    scope::Scope,
    time::{Clock, Timestamp},
    webhooks::EventType,
};
use std::cmp::Ordering;

impl Noun for RefundCase {
    fn look(kept: &Kept, scope: Scope, id: PaymentId) -> Option<RefundCase> {
        let payment = kept.payments.get(&(scope, id))?.clone();
        let app = kept.apps.values().find(|app| app.id == scope.app);
        let own = kept.refunds.values().filter(|refund| refund.scope == scope && refund.payment == id);
        let mut refunds: Vec<Refund> = own.cloned().collect();
        refunds.sort_by_key(|refund| (refund.created_at, refund.id));
        Some(RefundCase { payment, refunds, policy: app.map_or(RefundPolicy::default(), |app| app.settings.refunds) })
    }

    fn lay(&self, kept: &mut Kept, scope: Scope) {
        kept.payments.insert((scope, self.payment.id), self.payment.clone());
        kept.refunds.extend(self.refunds.iter().map(|refund| ((scope, refund.id), refund.clone())));
    }

    fn bits(id: PaymentId) -> u128 {
        id.as_u128()
    }

    fn told(&self, event: &RefundEvent) -> (Scope, EventType) {
        let kind = match event.news {
            RefundNews::Pending => EventType::RefundPending,
            RefundNews::Succeeded => EventType::RefundSucceeded,
            RefundNews::Failed => EventType::RefundFailed,
        };
        (self.payment.scope, kind)
    }

    fn follow(&self, kept: &Kept) -> Vec<(InvoiceId, PaymentId, Followed)> {
        let Some(before) = RefundCase::look(kept, self.payment.scope, self.payment.id) else { return Vec::new() };
        let followed = follow_refunds(&before, self).into_iter();
        followed.map(|(invoice, what)| (invoice, self.payment.id, what)).collect()
    }

    fn object(event: &RefundEvent, _: PaymentId) -> u128 {
        event.refund.as_u128()
    }

    fn is_taken(&self, kept: &Kept) -> Option<Unique> {
        let of_another = |refund: &Refund| {
            let known = kept.refunds.get(&(refund.scope, refund.id));
            known.is_some_and(|known| known.payment != refund.payment)
        };
        self.refunds.iter().any(of_another).then_some(Unique::Id)
    }
}

impl FindsRefunds for Memory {
    async fn refund(&self, scope: Scope, id: RefundId) -> Result<Option<Refund>, StoreFailed> {
        Ok(self.kept().refunds.get(&(scope, id)).cloned())
    }

    async fn refund_case(&self, scope: Scope, payment: PaymentId) -> Result<Option<RefundCase>, StoreFailed> {
        Ok(RefundCase::look(&self.kept(), scope, payment))
    }

    async fn refunds(
        &self,
        scope: Scope,
        filter: &RefundFilter,
        order: ListOrder,
        page: Page,
    ) -> Result<PageOf<Refund>, StoreFailed> {
        let kept = self.kept();
        let found = kept.refunds.values().filter(|refund| refund.scope == scope && wanted(refund, filter));
        Ok(paged(found.cloned().collect(), order, page))
    }

    async fn refunds_of(
        &self,
        of: &RefundsOf,
        filter: &RefundFilter,
        order: ListOrder,
        page: Page,
    ) -> Result<PageOf<Refund>, StoreFailed> {
        let kept = self.kept();
        let found = kept.refunds.values().filter(|refund| of.covers(refund.scope) && wanted(refund, filter));
        Ok(paged(found.cloned().collect(), order, page))
    }

    async fn scope_of_refund(&self, id: RefundId) -> Result<Option<Scope>, StoreFailed> {
        Ok(self.kept().refunds.keys().find(|(_, known)| *known == id).map(|(scope, _)| *scope))
    }

    async fn scope_of_payment(&self, id: PaymentId) -> Result<Option<Scope>, StoreFailed> {
        Ok(self.kept().payments.keys().find(|(_, known)| *known == id).map(|(scope, _)| *scope))
    }

    async fn due_refunds(&self, limit: u32) -> Result<Vec<DueRefund>, StoreFailed> {
        let (now, kept) = (self.clock.wall(), self.kept());
        let mut due: Vec<&Refund> =
            kept.refunds.values().filter(|refund| refund.check_at.is_some_and(|check| check <= now)).collect();
        due.sort_by_key(|refund| (refund.check_at, refund.id));
        let about = |refund: &Refund| DueRefund {
            scope: refund.scope,
            payment: refund.payment,
            refund: refund.id,
            method: refund.method,
        };
        Ok(due.into_iter().map(about).take(bound(limit)).collect())
    }

    async fn unproposed_surplus(&self, limit: u32) -> Result<Vec<(Scope, PaymentId)>, StoreFailed> {
        let kept = self.kept();
        let waits = |payment: &&crate::payments::Payment| {
            payment.captures().any(|(attempt, capture)| {
                let name = CaptureName { attempt: attempt.id, gateway_txn_id: capture.gateway_txn_id.clone() };
                capture.kind == CaptureKind::Surplus
                    && kept.refunds.values().all(|refund| refund.scope != payment.scope || refund.of != name)
            })
        };
        let waiting = kept.payments.values().filter(waits).map(|payment| (payment.scope, payment.id));
        Ok(waiting.take(bound(limit)).collect())
    }
}

fn paged(mut found: Vec<Refund>, order: ListOrder, page: Page) -> PageOf<Refund> {
    let key = |refund: &Refund| (refund.created_at, refund.id.as_u128());
    found.sort_by(|left, right| directed(order, key(left).cmp(&key(right))));
    let behind =
        |refund: &Refund, after: (Timestamp, u128)| directed(order, key(refund).cmp(&after)) == Ordering::Greater;
    cut(found, page, behind)
}

fn wanted(refund: &Refund, filter: &RefundFilter) -> bool {
    filter.payment.is_none_or(|payment| refund.payment == payment)
        && filter.status.is_none_or(|status| refund.status() == status)
        && filter.from.is_none_or(|from| refund.created_at >= from)
        && filter.to.is_none_or(|to| refund.created_at <= to)
}
