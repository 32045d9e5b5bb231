//! Reading from memory: everything is looked through from the beginning.

use super::{Kept, Memory};
use crate::{
    access::Reach,
    alerts::{AlertFilter, AlertRecord, FindsAlerts},
    apps::{App, FindsApps},
    decision::{StoreFailed, Subject},
    gateway_configs::{ConfigState, FindsGatewayConfigs, GatewayConfig},
    ids::{AlertId, AppId, AttemptReference, CallbackId, CheckoutReference, GatewayConfigId, PaymentId, PostingId},
    ledger::{
        Account, Balance, Block, Proof, ReadsLedger, SealedTransfer, StatementLine, Transfer, TrialBalance, TrialLine,
        proof_of, verify_link,
    },
    money::Currency,
    payments::{
        DueAttempt, FindsPayments, Found, ListOrder, Page, PageOf, Payment, PaymentFilter, PaymentSort, PaymentState,
        Total,
        callback::{Callback, Judgement},
    },
    scope::Scope,
    testing::contract::{Inspect, Told},
    time::{Clock, Timestamp},
};
use std::{cmp::Ordering, collections::BTreeMap};

impl FindsApps for Memory {
    async fn app(&self, id: AppId) -> Result<Option<App>, StoreFailed> {
        Ok(self.kept().apps.values().find(|app| app.id == id).cloned())
    }

    async fn apps(&self) -> Result<Vec<App>, StoreFailed> {
        Ok(self.kept().apps.values().cloned().collect())
    }
}

impl FindsAlerts for Memory {
    async fn alert(&self, reach: &Reach, id: AlertId) -> Result<Option<AlertRecord>, StoreFailed> {
        let within = |alert: &&AlertRecord| alert.id == id && reach.covers(alert.scope().app);
        Ok(self.kept().alerts.values().find(within).cloned())
    }

    async fn alerts(
        &self,
        reach: &Reach,
        filter: &AlertFilter,
        page: Page,
    ) -> Result<PageOf<AlertRecord>, StoreFailed> {
        let kept = self.kept();
        let wanted = |alert: &&AlertRecord| reach.covers(alert.scope().app) && filter.wants(alert);
        let mut found: Vec<AlertRecord> = kept.alerts.values().filter(wanted).cloned().collect();
        let place = |alert: &AlertRecord| (alert.raised_at, alert.id.as_u128());
        found.sort_by_key(place);
        if filter.order == ListOrder::Descending {
            found.reverse();
        }
        Ok(cut(found, page, |alert, last| match filter.order {
            ListOrder::Ascending => place(alert) > last,
            ListOrder::Descending => place(alert) < last,
        }))
    }
}

impl FindsGatewayConfigs for Memory {
    async fn gateway_configs_of(&self, app: AppId) -> Result<Vec<GatewayConfig>, StoreFailed> {
        let kept = self.kept();
        let own = kept.gateway_configs.values().filter(|one| one.scope.app == app && one.state != ConfigState::Removed);
        Ok(own.cloned().collect())
    }

    async fn gateway_config(&self, scope: Scope, id: GatewayConfigId) -> Result<Option<GatewayConfig>, StoreFailed> {
        Ok(self.kept().gateway_configs.get(&(scope, id)).cloned())
    }

    async fn every_gateway_config(&self) -> Result<Vec<GatewayConfig>, StoreFailed> {
        Ok(self.kept().gateway_configs.values().cloned().collect())
    }

    async fn gateway_configs_version(&self) -> Result<i64, StoreFailed> {
        Ok(i64::try_from(self.kept().audit.len()).unwrap_or(i64::MAX))
    }
}

impl FindsPayments for Memory {
    async fn payment(&self, scope: Scope, id: PaymentId) -> Result<Option<Payment>, StoreFailed> {
        Ok(self.kept().payments.get(&(scope, id)).cloned())
    }

    async fn payment_by_reference(&self, reference: CheckoutReference) -> Result<Option<Payment>, StoreFailed> {
        Ok(self.kept().payments.values().find(|payment| payment.reference == reference).cloned())
    }

    async fn payment_by_attempt(&self, reference: &AttemptReference) -> Result<Option<Payment>, StoreFailed> {
        Ok(self.kept().payments.values().find(|payment| payment.attempt_by_reference(reference).is_some()).cloned())
    }

    async fn payments(
        &self,
        scope: Scope,
        filter: &PaymentFilter,
        sort: PaymentSort,
        order: ListOrder,
        page: Page,
    ) -> Result<Found<Payment>, StoreFailed> {
        let key = |payment: &Payment| {
            let by = match sort {
                PaymentSort::CreatedAt => payment.created_at.micros(),
                PaymentSort::UpdatedAt => payment.updated_at.micros(),
                PaymentSort::Amount => payment.amount.minor(),
            };
            (by, payment.id.as_u128())
        };
        let kept = self.kept();
        let found = kept.payments.values().filter(|payment| payment.scope == scope && wanted(payment, filter));
        let mut found: Vec<Payment> = found.cloned().collect();
        found.sort_by(|left, right| directed(order, key(left).cmp(&key(right))));
        let behind = |payment: &Payment, (at, id): (Timestamp, u128)| {
            directed(order, key(payment).cmp(&(at.micros(), id))) == Ordering::Greater
        };
        let PageOf { items, total } = cut(found, page, behind);
        Ok(Found { items, total: Total::Exact(total) })
    }

    async fn due_attempts(&self, limit: u32) -> Result<Vec<DueAttempt>, StoreFailed> {
        let (now, kept) = (self.clock.wall(), self.kept());
        let attempts =
            kept.payments.values().flat_map(|payment| payment.attempts.iter().map(move |one| (payment, one)));
        let mut due: Vec<(Timestamp, DueAttempt)> = attempts
            .filter_map(|(payment, attempt)| {
                let about = DueAttempt { scope: payment.scope, payment: payment.id, attempt: attempt.id };
                Some((attempt.check_at.filter(|check| *check <= now)?, about))
            })
            .collect();
        due.sort_by_key(|(check, about)| (*check, about.attempt));
        Ok(due.into_iter().map(|(_, about)| about).take(bound(limit)).collect())
    }

    async fn overdue_payments(&self, limit: u32) -> Result<Vec<(Scope, PaymentId)>, StoreFailed> {
        let (now, kept) = (self.clock.wall(), self.kept());
        let over = |payment: &&Payment| payment.state == PaymentState::Pending && payment.expires_at <= now;
        let mut overdue: Vec<&Payment> = kept.payments.values().filter(over).collect();
        overdue.sort_by_key(|payment| (payment.expires_at, payment.id));
        Ok(overdue.into_iter().map(|payment| (payment.scope, payment.id)).take(bound(limit)).collect())
    }
}

fn wanted(payment: &Payment, filter: &PaymentFilter) -> bool {
    filter.customer_reference.as_ref().is_none_or(|reference| payment.customer.reference == *reference)
        && filter.status.is_none_or(|status| payment.state.status() == status)
        && filter.from.is_none_or(|from| payment.created_at >= from)
        && filter.to.is_none_or(|to| payment.created_at <= to)
}

pub(super) fn directed(order: ListOrder, ordering: Ordering) -> Ordering {
    match order {
        ListOrder::Ascending => ordering,
        ListOrder::Descending => ordering.reverse(),
    }
}

pub(super) fn bound(limit: u32) -> usize {
    usize::try_from(limit).unwrap_or(usize::MAX)
}

/// One page of all that was found, behind the cursor or by counting pages.
pub(super) fn cut<T>(found: Vec<T>, page: Page, behind: impl Fn(&T, (Timestamp, u128)) -> bool) -> PageOf<T> {
    let total = u64::try_from(found.len()).unwrap_or(u64::MAX);
    let (skipped, size) = (bound(page.page).saturating_mul(bound(page.size)), bound(page.size));
    let items = match page.after {
        Some(after) => found.into_iter().filter(|item| behind(item, after)).take(size).collect(),
        None => found.into_iter().skip(skipped).take(size).collect(),
    };
    PageOf { items, total }
}

impl ReadsLedger for Memory {
    async fn trial_balance(&self, scope: Scope, at: Option<Timestamp>) -> Result<TrialBalance, StoreFailed> {
        let kept = self.kept();
        let balances = match at {
            None => kept.balances.clone(),
            Some(at) => summed(kept.transfers.iter().map(|(_, sealed)| sealed).filter(|sealed| sealed.at <= at)),
        };
        let own = balances.into_iter().filter(|((whose, ..), _)| *whose == scope);
        let line = |((scope, account, currency), balance)| TrialLine { scope, account, currency, balance };
        Ok(TrialBalance { lines: own.map(line).collect() })
    }

    async fn entries(
        &self,
        scope: Scope,
        account: Option<(Account, Currency)>,
        page: Page,
    ) -> Result<PageOf<StatementLine>, StoreFailed> {
        let kept = self.kept();
        let touches = |sealed: &SealedTransfer| {
            account.is_none_or(|(account, currency)| {
                [sealed.debit, sealed.credit].contains(&account) && sealed.amount.currency() == currency
            })
        };
        let found = kept.transfers.iter().filter(|(_, sealed)| sealed.scope == scope && touches(sealed));
        let mut lines: Vec<StatementLine> = found
            .map(|(cause, sealed)| StatementLine {
                posting: sealed.posting,
                place: sealed.place,
                cause: cause.as_str().to_owned(),
                subject: crate::ids::crockford(cause.subject()),
                transfer: Transfer { debit: sealed.debit, credit: sealed.credit, amount: sealed.amount },
                at: sealed.at,
            })
            .collect();
        lines.sort_by_key(|line| std::cmp::Reverse((line.at, line.posting, line.place)));
        Ok(cut(lines, page, |line, (at, posting)| (line.at, line.posting.as_u128()) < (at, posting)))
    }

    async fn proof(&self, scope: Scope, posting: PostingId) -> Result<Option<Vec<Proof>>, StoreFailed> {
        let kept = self.kept();
        let proofs = kept.blocks().flat_map(|(block, transfers)| {
            let of_posting =
                |index: &usize| transfers.get(*index).is_some_and(|one| one.scope == scope && one.posting == posting);
            let proven: Vec<Proof> = (0..transfers.len())
                .filter(of_posting)
                .filter_map(|index| proof_of(block, &transfers, index))
                .collect();
            proven
        });
        let proofs: Vec<Proof> = proofs.collect();
        Ok((!proofs.is_empty()).then_some(proofs))
    }
}

/// What the transfers add up to.
fn summed<'a>(transfers: impl Iterator<Item = &'a SealedTransfer>) -> BTreeMap<(Scope, Account, Currency), Balance> {
    let mut balances = BTreeMap::<_, Balance>::new();
    for moved in transfers {
        let (scope, currency, minor) = (moved.scope, moved.amount.currency(), moved.amount.minor());
        balances.entry((scope, moved.debit, currency)).or_default().debits_minor += minor;
        balances.entry((scope, moved.credit, currency)).or_default().credits_minor += minor;
    }
    balances
}

impl Kept {
    /// Every block with the transfers that it should hold.
    fn blocks(&self) -> impl Iterator<Item = (&Block, Vec<SealedTransfer>)> {
        let mut left = self.transfers.iter().map(|(_, sealed)| *sealed);
        self.blocks
            .iter()
            .map(move |block| (block, left.by_ref().take(usize::try_from(block.count).unwrap_or(0)).collect()))
    }
}

impl Memory {
    pub(super) fn parked(&self, at: Timestamp, limit: u32) -> Vec<Callback> {
        let kept = self.kept();
        let is_parked = |(callback, judged): &&(Callback, Judgement)| callback.is_parked(judged, at);
        let mut parked: Vec<_> = kept.callbacks.values().filter(is_parked).collect();
        parked.sort_by_key(|(callback, judged)| (judged.at, callback.id));
        parked.into_iter().map(|(callback, _)| callback.clone()).take(bound(limit)).collect()
    }
}

impl Inspect for Memory {
    fn now(&self) -> Timestamp {
        self.clock.wall()
    }

    async fn told(&self, scope: Scope) -> Vec<Told> {
        self.kept().events.iter().map(|(told, _)| *told).filter(|told| told.scope == scope).collect()
    }

    async fn alerts(&self, scope: Scope) -> Vec<crate::alerts::AlertKind> {
        self.kept().alerts.iter().filter(|((whose, _), _)| *whose == scope).map(|(_, alert)| alert.kind).collect()
    }

    async fn judgement(&self, id: CallbackId) -> Option<(Callback, Judgement)> {
        self.kept().callbacks.get(&id).cloned()
    }

    async fn verify_book(&self) -> Result<(), String> {
        let kept = self.kept();
        if kept.balances != summed(kept.transfers.iter().map(|(_, sealed)| sealed)) {
            return Err("the balances are not the sums of the transfers".into());
        }
        let mut before = None;
        for (block, transfers) in kept.blocks() {
            verify_link(block, before, &transfers).map_err(|broken| format!("block {}: {broken}", block.height))?;
            before = Some(block);
        }
        let sealed: i64 = kept.blocks.iter().map(|block| i64::from(block.count)).sum();
        if i64::try_from(kept.transfers.len()) != Ok(sealed) {
            return Err("some transfers stand in no block".into());
        }
        Ok(())
    }
}
