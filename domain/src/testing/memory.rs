//! The store without a database: the contract of the ports in the fewest words.
//!
//! One lock is held while a rule decides; everything that can refuse comes before the first write, so a decision is kept
//! whole or not at all. Each operation pauses before and after its commit, where a crash or somebody else may come in.

mod audit;
mod customers;
mod deliveries;
mod invoices;
mod notices;
mod operators;
mod orders;
mod read;
mod refunds;
mod selling;
mod setup;
mod vouchers;

use super::{FixedClock, contract::Told, run::pause};
use crate::{
    alerts::{Alert, AlertKind, AlertRecord, Solver},
    apps::App,
    audit::Sealed,
    catalogue::Product,
    customers::CustomerToken,
    decision::{Asked, Decides, Decision, Declined, Never, Opens, StoreFailed, Subject, Unique},
    discounts::{CustomerKey, Discount},
    gateway_configs::GatewayConfig,
    idempotency::{Admission, Claim, Key, KeyEffect, KeyRecord, RETRY_AFTER},
    ids::{
        AlertId, AppId, CallbackId, DeliveryId, DiscountId, EndpointId, GatewayConfigId, InvoiceId, OrderId, PaymentId,
        PostingId, ProductId, RefundId, VariantId, VoucherId,
    },
    invoices::{Followed, Invoice, InvoiceCase, Logo, LogoDigest, Template, follow_payment},
    ledger::{Account, Balance, Block, Cause, SealedTransfer, seal},
    money::Currency,
    orders::{FulfilmentUrl, Order, PaidForOrder},
    payments::{
        Method, Payment, PaymentEvent,
        callback::{AgeAlert, Callback, CallbackOutcome, Judgement, KeepsCallbacks},
    },
    refunds::Refund,
    scope::Scope,
    time::Timestamp,
    webhooks::{Endpoint, EventType},
};
use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
};

/// Keeps everything in memory, and tells the time by a clock that a test sets.
#[derive(Debug)]
pub struct Memory {
    clock: Arc<FixedClock>,
    kept: Mutex<Kept>,
}

/// What is kept.
#[derive(Debug, Default)]
struct Kept {
    clock: Arc<FixedClock>,
    apps: BTreeMap<(Scope, AppId), App>,
    endpoints: BTreeMap<(Scope, EndpointId), Endpoint>,
    gateway_configs: BTreeMap<(Scope, GatewayConfigId), GatewayConfig>,
    payments: BTreeMap<(Scope, PaymentId), Payment>,
    keys: BTreeMap<(Scope, &'static str, Key), KeyRecord>,
    transfers: Vec<(Cause, SealedTransfer)>,
    blocks: Vec<Block>,
    balances: BTreeMap<(Scope, Account, Currency), Balance>,
    events: Vec<(Told, Timestamp)>,
    fanned_out: usize,
    deliveries: BTreeMap<DeliveryId, deliveries::Kept>,
    alerts: BTreeMap<(Scope, AlertId), AlertRecord>,
    notices: Vec<notices::Kept>,
    audit: Vec<Sealed>,
    callbacks: BTreeMap<CallbackId, (Callback, Judgement)>,
    customer_tokens: Vec<CustomerToken>,
    refunds: BTreeMap<(Scope, RefundId), Refund>,
    products: BTreeMap<(Scope, ProductId), Product>,
    low_since: BTreeMap<(Scope, VariantId), Timestamp>,
    vouchers: BTreeMap<(Scope, VoucherId), vouchers::Coded>,
    discounts: BTreeMap<(Scope, DiscountId), Discount>,
    discount_uses: BTreeMap<(Scope, DiscountId, CustomerKey), u32>,
    history: Vec<Payment>,
    orders: BTreeMap<(Scope, OrderId), Order>,
    paid_orders: Vec<PaidForOrder>,
    fulfilment_urls: BTreeMap<Scope, FulfilmentUrl>,
    invoices: BTreeMap<(Scope, InvoiceId), Invoice>,
    /// The next numbers of invoices and of credit notes.
    next_numbers: BTreeMap<Scope, (u64, u64)>,
    templates: BTreeMap<(Scope, u32), Template>,
    logos: BTreeMap<(Scope, LogoDigest), Logo>,
    staff: operators::People,
}

/// A kind of subject, and what the store must know of it.
trait Noun: Subject {
    fn look(kept: &Kept, scope: Scope, id: Self::Id) -> Option<Self>;
    fn lay(&self, kept: &mut Kept, scope: Scope);
    fn bits(id: Self::Id) -> u128;
    fn told(&self, event: &Self::Event) -> (Scope, EventType);
    /// The object that an event is about.
    fn object(_: &Self::Event, id: Self::Id) -> u128 {
        Self::bits(id)
    }
    /// What of it an invoice follows in the same commit, before it is laid over what was there.
    fn follow(&self, _: &Kept) -> Vec<(InvoiceId, PaymentId, Followed)> {
        Vec::new()
    }
    /// Why it cannot be kept beside what else is there.
    fn is_taken(&self, _: &Kept) -> Option<Unique> {
        None
    }
}

impl Default for Memory {
    fn default() -> Memory {
        Memory::with_clock(Arc::default())
    }
}

impl Memory {
    /// An empty store that tells the time by that clock.
    pub fn with_clock(clock: Arc<FixedClock>) -> Memory {
        let kept = Kept { clock: Arc::clone(&clock), ..Kept::default() };
        Memory { clock, kept: Mutex::new(kept) }
    }

    /// Every payment as each of its decisions left it, in the order in which they were kept.
    pub fn history(&self) -> Vec<Payment> {
        self.kept().history.clone()
    }

    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<S: Noun> Opens<S> for Memory {
    async fn open(&self, asked: &Asked, first: Decision<S>) -> Result<S, Declined<Never>> {
        pause().await;
        let opened = self.kept().open(asked, first);
        pause().await;
        opened
    }
}

impl<S: Noun> Decides<S> for Memory {
    async fn decide<R, F>(&self, id: S::Id, asked: &Asked, rule: F) -> Result<S, Declined<R>>
    where
        F: Fn(&S) -> Result<Decision<S>, R> + Send + 'static,
        R: Send + 'static,
    {
        pause().await;
        let decided = self.kept().decide(id, asked, rule);
        pause().await;
        decided
    }
}

impl Kept {
    fn open<S: Noun>(&mut self, asked: &Asked, first: Decision<S>) -> Result<S, Declined<Never>> {
        if let Some(made) = self.made_before::<S, Never>(asked)? {
            return Err(Declined::Resume(made));
        }
        if S::look(self, asked.scope, first.next.id()).is_some() {
            return Err(Declined::Taken(Unique::Id));
        }
        self.keep(asked, first)
    }

    /// What the key of a request made before, if it did. Whoever holds it, or takes it over, drives that on.
    fn made_before<S: Noun, R>(&mut self, asked: &Asked) -> Result<Option<u128>, Declined<R>> {
        let Some((record, admission)) = self.admit(asked)? else { return Ok(None) };
        if admission == Admission::TakeOver {
            self.keep_key::<S>(asked, record.subject, &KeyEffect::Hold);
        }
        Ok(Some(record.subject))
    }

    fn decide<S: Noun, R>(
        &mut self,
        id: S::Id,
        asked: &Asked,
        rule: impl Fn(&S) -> Result<Decision<S>, R>,
    ) -> Result<S, Declined<R>> {
        if self.admit(asked)?.is_some_and(|(record, _)| record.subject != S::bits(id)) {
            return Err(Declined::KeyConflict);
        }
        let now = S::look(self, asked.scope, id).ok_or(Declined::NotFound)?;
        let decision = rule(&now).map_err(Declined::Refused)?;
        self.keep(asked, decision)
    }

    /// What the key of a request allows; none when there is no key, or it was never used.
    fn admit<R>(&self, asked: &Asked) -> Result<Option<(KeyRecord, Admission)>, Declined<R>> {
        let known = asked.key.as_ref().and_then(|claim| Some((claim, self.keys.get(&name(asked, claim))?)));
        let Some((claim, record)) = known else { return Ok(None) };
        match record.admit(claim, asked.at) {
            Admission::Conflict => Err(Declined::KeyConflict),
            Admission::Replay(snapshot) => Err(Declined::Replay(snapshot)),
            Admission::InProgress => Err(Declined::KeyInProgress { retry_after: RETRY_AFTER }),
            admission @ (Admission::Holder | Admission::TakeOver) => Ok(Some((record.clone(), admission))),
        }
    }

    /// Keeps a whole decision. After the first write nothing can refuse.
    fn keep<S: Noun, R>(&mut self, asked: &Asked, decision: Decision<S>) -> Result<S, Declined<R>> {
        let Decision { next, postings, events, alerts, settled, audit, key } = decision;
        let (scope, id, at) = (asked.scope, next.id(), asked.at);
        if let Some(unique) = next.is_taken(self) {
            return Err(Declined::Taken(unique));
        }
        let from = self.transfers.len();
        for posting in &postings {
            let number = PostingId::from_u128(self.transfers.len().try_into().unwrap_or(u128::MAX) + 1);
            for (place, moved) in (0..).zip(posting.transfers()) {
                let (debit, credit, amount) = (moved.debit, moved.credit, moved.amount);
                let sealed = SealedTransfer { scope, posting: number, place, debit, credit, amount, at };
                self.transfers.push((posting.cause(), sealed));
                self.balances.entry((scope, debit, amount.currency())).or_default().debits_minor += amount.minor();
                self.balances.entry((scope, credit, amount.currency())).or_default().credits_minor += amount.minor();
            }
        }
        if let Some(booked) = self.transfers.get(from..).filter(|booked| !booked.is_empty()) {
            let booked: Vec<SealedTransfer> = booked.iter().map(|(_, sealed)| *sealed).collect();
            self.blocks.push(seal(1, self.blocks.last(), &booked, at));
        }
        for event in &events {
            let ((scope, kind), object) = (next.told(event), S::object(event, id));
            let earlier = self.events.iter().filter(|(told, _)| told.object == object).count();
            let sequence = i64::try_from(earlier).unwrap_or(i64::MAX - 1) + 1;
            self.events.push((Told { scope, kind, object, sequence }, at));
        }
        for alert in alerts {
            self.raise(scope, S::bits(id), alert, at);
        }
        for (kind, note) in settled {
            self.settle((scope, kind, S::bits(id)), note, at);
        }
        audit.into_iter().for_each(|line| self.record(&asked.origin, line, at));
        self.keep_key::<S>(asked, S::bits(id), &key);
        let followed = next.follow(self);
        next.lay(self, scope);
        for (invoice, payment, what) in followed {
            let Some(case) = InvoiceCase::look(self, scope, invoice) else { continue };
            let keyless = Asked { key: None, ..asked.clone() };
            self.keep::<InvoiceCase, R>(&keyless, case.follow(payment, what, at))?;
        }
        Ok(next)
    }

    /// Raises an alert, or counts it where the same one is not over.
    fn raise(&mut self, scope: Scope, subject: u128, alert: Alert, at: Timestamp) {
        match self.alerts.values_mut().find(|one| one.goes_on(scope, alert.kind, subject)) {
            Some(one) => *one = one.raised_again(alert.detail, at),
            None => {
                let id = AlertId::from_u128(u128::try_from(self.alerts.len()).unwrap_or(u128::MAX) + 1);
                let raised = AlertRecord::raised(id, scope, subject, alert, at);
                self.note(&raised);
                self.alerts.insert((scope, id), raised);
            }
        }
    }

    /// Resolves the alert that is not over, if there is one.
    fn settle(&mut self, (scope, kind, subject): (Scope, AlertKind, u128), note: &str, at: Timestamp) {
        for one in self.alerts.values_mut().filter(|one| one.goes_on(scope, kind, subject)) {
            if let Ok(resolved) = one.resolve(Solver::System, note, at) {
                *one = resolved.next;
            }
        }
    }

    fn keep_key<S: Noun>(&mut self, asked: &Asked, subject: u128, effect: &KeyEffect) {
        let Some(claim) = &asked.key else { return };
        let record = match self.keys.get(&name(asked, claim)) {
            Some(known) => known.then(claim, effect, asked.at),
            None => KeyRecord::first(claim, subject, effect, asked.at),
        };
        self.keys.insert(name(asked, claim), record);
    }
}

fn name(asked: &Asked, claim: &Claim) -> (Scope, &'static str, Key) {
    (asked.scope, claim.operation, claim.key.clone())
}

impl Kept {
    fn judge(&mut self, callback: &Callback, judgement: Judgement) {
        let (at, subject) = (judgement.at, callback.id.as_u128());
        let about_it = |one: &&mut AlertRecord| one.kind == AlertKind::UnmatchedCallback && one.subject == subject;
        match callback.age_alert(&judgement) {
            AgeAlert::None => {}
            AgeAlert::Raise(alert) => {
                if self.alerts.values_mut().find(about_it).is_none() {
                    self.raise(Scope::HOUSE, subject, alert, at);
                }
            }
            AgeAlert::Resolve(note) => {
                for one in self.alerts.values_mut().filter(about_it) {
                    if let Ok(resolved) = one.resolve(Solver::System, note, at) {
                        *one = resolved.next;
                    }
                }
            }
        }
        if let Some((_, judged)) = self.callbacks.get_mut(&callback.id) {
            *judged = judgement;
        }
    }

    fn keep_judged(&mut self, callback: &Callback, judgement: Judgement) {
        self.callbacks.insert(callback.id, (callback.clone(), judgement));
        self.judge(callback, judgement);
    }
}

impl KeepsCallbacks for Memory {
    async fn keep_callback(&self, callback: &Callback) -> Result<(), StoreFailed> {
        pause().await;
        let judgement = Judgement { outcome: CallbackOutcome::Received, about: None, at: callback.received_at };
        self.kept().callbacks.insert(callback.id, (callback.clone(), judgement));
        pause().await;
        Ok(())
    }

    async fn keep_judged_callback(&self, callback: &Callback, judgement: Judgement) -> Result<(), StoreFailed> {
        pause().await;
        self.kept().keep_judged(callback, judgement);
        pause().await;
        Ok(())
    }

    async fn judge_callback(&self, callback: &Callback, judgement: Judgement) -> Result<(), StoreFailed> {
        pause().await;
        self.kept().judge(callback, judgement);
        pause().await;
        Ok(())
    }

    async fn parked_callbacks(&self, at: Timestamp, limit: u32) -> Result<Vec<Callback>, StoreFailed> {
        Ok(self.parked(at, limit))
    }
}

impl Noun for Payment {
    fn look(kept: &Kept, scope: Scope, id: PaymentId) -> Option<Payment> {
        kept.payments.get(&(scope, id)).cloned()
    }

    fn lay(&self, kept: &mut Kept, scope: Scope) {
        kept.history.push(self.clone());
        let before = kept.payments.insert((scope, self.id), self.clone());
        kept.notice_paid_order(before.as_ref(), self);
    }

    fn bits(id: PaymentId) -> u128 {
        id.as_u128()
    }

    fn told(&self, event: &PaymentEvent) -> (Scope, EventType) {
        let kind = match event {
            PaymentEvent::Succeeded { .. } => EventType::PaymentSucceeded,
            PaymentEvent::Failed => EventType::PaymentFailed,
            PaymentEvent::Cancelled => EventType::PaymentCancelled,
            PaymentEvent::Expired => EventType::PaymentExpired,
            PaymentEvent::Review => EventType::PaymentReview,
        };
        (self.scope, kind)
    }

    fn follow(&self, kept: &Kept) -> Vec<(InvoiceId, PaymentId, Followed)> {
        let before = kept.payments.get(&(self.scope, self.id));
        follow_payment(before, self).map(|(invoice, what)| (invoice, self.id, what)).into_iter().collect()
    }

    fn is_taken(&self, kept: &Kept) -> Option<Unique> {
        let own = gateway_transactions(self);
        let others = kept.payments.values().filter(|other| other.scope == self.scope && other.id != self.id);
        let is_taken = others.flat_map(gateway_transactions).any(|other| own.contains(&other));
        is_taken.then_some(Unique::GatewayTransaction)
    }
}

fn gateway_transactions(payment: &Payment) -> Vec<(Method, &str)> {
    payment.captures().map(|(attempt, capture)| (attempt.method, capture.gateway_txn_id.as_str())).collect()
}
