//! What one batch works on: the subjects it loaded, what its rules made of them, and what is to be written.

use super::{
    rows::{EventRow, JudgementRow, RaisedRow, SettledRow, TransferRow},
    wanted::{KeyName, Wanted, key_name},
};
use crate::{
    postgres::{
        audit,
        discounts::{UseRow, Uses},
        invoices::HeldRegister,
        orders::PaymentNames,
        vouchers::{EnteredRow, Free, SoldRow},
    },
    webhook::secret_box::SecretBox,
};
use domain::{
    AlertId, Asked, Decision, EventId, InvoiceId, OrderId, PaymentId, PostingId, Scope, StoreFailed, Subject,
    Timestamp,
    alerts::{Alert, AlertKind, AlertRecord},
    apps::App,
    audit::AuditRecord,
    catalogue::Product,
    decision::Case,
    discounts::Discount,
    gateway_configs::GatewayConfig,
    idempotency::{Claim, KeyRecord},
    ids::NewIds,
    invoices::{Followed, InvoiceCase, Template},
    ledger::{Block, Lane, Posting, SealedTransfer, seal},
    orders::{OrderCase, OrderNumber},
    payments::{
        Payment,
        callback::{AgeAlert, Callback},
    },
    refunds::{RefundCase, RefundStatus},
    vouchers::{Stock, Voucher},
    webhooks::{Endpoint, EventType},
};
use std::{
    borrow::Cow,
    collections::{BTreeMap, BTreeSet, HashMap},
};

/// A subject as it was stored and as it is now.
#[derive(Clone, Debug)]
pub(crate) struct Held<S> {
    /// As it is now.
    pub(crate) now: S,
    /// As the database has it; none when it is new.
    pub(crate) stored: Option<S>,
    /// How many events were told about it.
    pub(crate) events: i64,
}

/// The subjects of one kind, by scope and id.
pub(crate) type Shelf<S> = HashMap<(Scope, <S as Subject>::Id), Held<S>>;

/// How events are put into words.
#[derive(Clone, Debug)]
pub(crate) struct Render {
    pub(crate) public_url: String,
}

/// A kind of subject that the committer knows.
pub(crate) trait Noun: Subject {
    /// Asks for one to be loaded.
    fn want(wanted: &mut Wanted, scope: Scope, id: Self::Id);
    /// Where its subjects lie.
    fn shelf(desk: &mut Desk) -> &mut Shelf<Self>;
    /// One of its subjects, as this batch has left it.
    fn look(desk: &mut Desk, scope: Scope, id: Self::Id) -> Option<Cow<'_, Self>> {
        Self::shelf(desk).get(&(scope, id)).map(|held| Cow::Borrowed(&held.now))
    }
    /// What else on the desk shows it, now that it was laid on its shelf.
    fn laid(&self, _: &mut Desk) {}
    /// What of it an invoice follows in the same commit, before it is laid over what was there.
    fn follow(&self, _: &mut Desk) -> Vec<(InvoiceId, PaymentId, Followed)> {
        Vec::new()
    }
    /// The bits of an id.
    fn bits(id: Self::Id) -> u128;
    /// The object that an event is about, when it is not the subject itself.
    fn object(_: &Self::Event, id: Self::Id) -> u128 {
        Self::bits(id)
    }
    /// An event's place among those of its object, when counting those of the subject does not tell.
    fn sequence(_: &Self::Event, counted: i64) -> i64 {
        counted
    }
    /// An event's type and frozen body.
    fn words(
        render: &Render,
        event: &Self::Event,
        id: EventId,
        sequence: i64,
        now: &Self,
        at: Timestamp,
    ) -> Result<(EventType, String), StoreFailed>;
    /// The scope its events are told in, when it has none of its own.
    fn told_in(event: &Self::Event, scope: Scope) -> Scope;
}

/// Something that a rule looks at while it makes something else.
pub(crate) trait Glance: Case {
    /// Asks for it to be loaded.
    fn want(wanted: &mut Wanted, scope: Scope, name: &Self::Name);
    /// As this batch has left it.
    fn look(desk: &mut Desk, scope: Scope, name: &Self::Name) -> Option<Self>;
}

/// The desk of one batch.
#[derive(Debug)]
pub(crate) struct Desk {
    pub(crate) apps: Shelf<App>,
    pub(crate) endpoints: Shelf<Endpoint>,
    pub(crate) gateway_configs: Shelf<GatewayConfig>,
    pub(crate) payments: Shelf<Payment>,
    pub(crate) cases: Shelf<RefundCase>,
    pub(crate) orders: Shelf<OrderCase>,
    /// Invoices, those that payments of this batch pay among them.
    pub(crate) invoices: Shelf<InvoiceCase>,
    pub(crate) registers: HashMap<Scope, HeldRegister>,
    pub(crate) templates: Shelf<Template>,
    /// The payments of the orders, oldest first.
    pub(crate) order_payments: PaymentNames,
    pub(crate) order_refunds: HashMap<(Scope, OrderId), RefundStatus>,
    pub(crate) taken_numbers: BTreeSet<(Scope, OrderNumber)>,
    pub(crate) products: Shelf<Product>,
    pub(crate) stocks: Shelf<Stock>,
    pub(crate) vouchers: Shelf<Voucher>,
    pub(crate) discounts: Shelf<Discount>,
    /// How often customers used the discounts, those of this batch counted.
    pub(crate) discount_uses: Uses,
    pub(crate) new_uses: Vec<UseRow>,
    /// Codes that are locked and may be given; what was given in this batch is not among them.
    pub(crate) free: Free,
    pub(crate) sold: Vec<SoldRow>,
    pub(crate) entered: Vec<EnteredRow>,
    pub(crate) keys: HashMap<KeyName, KeyRecord>,
    pub(crate) new_keys: BTreeMap<KeyName, KeyRecord>,
    pub(crate) changed_keys: BTreeMap<KeyName, KeyRecord>,
    pub(crate) events: Vec<EventRow>,
    pub(crate) transfers: Vec<TransferRow>,
    pub(crate) alerts: Shelf<AlertRecord>,
    pub(crate) raised: Vec<RaisedRow>,
    pub(crate) settled: Vec<SettledRow>,
    pub(crate) audit: Vec<AuditRecord>,
    /// New evidence, with its judgement where that came with it.
    pub(crate) callbacks: Vec<(Callback, Option<JudgementRow>)>,
    pub(crate) judgements: Vec<JudgementRow>,
    pub(crate) block: Option<Block>,
    pub(crate) secrets: SecretBox,
    /// The channels on which people are told of new alerts.
    pub(crate) channels: String,
    render: Render,
    chain: Option<(Lane, Option<Block>)>,
    ids: crate::ids::Ids,
}

impl Desk {
    /// An empty desk, with the lane and head its commit is sealed behind.
    pub(crate) fn new(
        render: Render,
        secrets: SecretBox,
        channels: String,
        chain: Option<(Lane, Option<Block>)>,
    ) -> Desk {
        Desk {
            apps: Shelf::new(),
            endpoints: HashMap::new(),
            gateway_configs: HashMap::new(),
            payments: HashMap::new(),
            cases: HashMap::new(),
            orders: HashMap::new(),
            invoices: HashMap::new(),
            registers: HashMap::new(),
            templates: HashMap::new(),
            order_payments: HashMap::new(),
            order_refunds: HashMap::new(),
            taken_numbers: BTreeSet::new(),
            products: HashMap::new(),
            stocks: HashMap::new(),
            vouchers: HashMap::new(),
            discounts: HashMap::new(),
            discount_uses: HashMap::new(),
            new_uses: Vec::new(),
            free: HashMap::new(),
            sold: Vec::new(),
            entered: Vec::new(),
            keys: HashMap::new(),
            new_keys: BTreeMap::new(),
            changed_keys: BTreeMap::new(),
            events: Vec::new(),
            transfers: Vec::new(),
            alerts: HashMap::new(),
            raised: Vec::new(),
            settled: Vec::new(),
            audit: Vec::new(),
            callbacks: Vec::new(),
            judgements: Vec::new(),
            block: None,
            secrets,
            channels,
            render,
            chain,
            ids: crate::ids::Ids::default(),
        }
    }

    /// The head of the lane after this commit, when something was sealed.
    pub(crate) fn head(&self) -> Option<Block> {
        self.block
    }

    /// Whether an event is in this commit.
    pub(crate) fn told(&self) -> bool {
        !self.events.is_empty()
    }

    /// Whether whoever delivers orders may have something to do.
    pub(crate) fn concerns_orders(&self) -> bool {
        !self.orders.is_empty() || self.payments.values().any(|held| held.now.order.is_some())
    }

    /// Whether nothing is to be written.
    pub(crate) fn is_clean(&self) -> bool {
        let untouched = |desk: &Desk| {
            desk.apps.values().all(|held| held.stored.as_ref() == Some(&held.now))
                && desk.endpoints.values().all(|held| held.stored.as_ref() == Some(&held.now))
                && desk.gateway_configs.values().all(|held| held.stored.as_ref() == Some(&held.now))
                && desk.payments.values().all(|held| held.stored.as_ref() == Some(&held.now))
                && desk.cases.values().all(|held| held.stored.as_ref() == Some(&held.now))
                && desk
                    .orders
                    .values()
                    .all(|held| held.stored.as_ref().map(|case| &case.order) == Some(&held.now.order))
                && desk
                    .invoices
                    .values()
                    .all(|held| held.stored.as_ref().map(|case| &case.invoice) == Some(&held.now.invoice))
                && desk.templates.values().all(|held| held.stored.as_ref() == Some(&held.now))
                && desk.alerts.values().all(|held| held.stored.as_ref() == Some(&held.now))
                && desk.products.values().all(|held| held.stored.as_ref() == Some(&held.now))
                && desk.stocks.values().all(|held| held.stored.as_ref() == Some(&held.now))
                && desk.vouchers.values().all(|held| held.stored.as_ref() == Some(&held.now))
                && desk.discounts.values().all(|held| held.stored.as_ref() == Some(&held.now))
        };
        self.events.is_empty()
            && self.transfers.is_empty()
            && self.raised.is_empty()
            && self.settled.is_empty()
            && self.audit.is_empty()
            && self.callbacks.is_empty()
            && self.judgements.is_empty()
            && self.new_uses.is_empty()
            && self.sold.is_empty()
            && self.entered.is_empty()
            && self.new_keys.is_empty()
            && self.changed_keys.is_empty()
            && untouched(self)
    }

    /// Takes over a decision: subject, postings, events, alerts and key. Nothing is taken over when it fails.
    pub(crate) fn keep<S: Noun>(&mut self, asked: &Asked, decision: Decision<S>) -> Result<S, StoreFailed> {
        let Decision { next, postings, events, alerts, settled, audit, key } = decision;
        let name = (next.scope(), next.id());
        let told = S::shelf(self).get(&name).map_or(0, |held| held.events);
        let rows = self.event_rows::<S>(&next, &events, told, asked)?;
        let count = i64::try_from(rows.len()).map_err(|_| StoreFailed::Busy)?;
        self.events.extend(rows);
        for posting in &postings {
            self.post(asked, posting);
        }
        let subject = S::bits(next.id());
        for alert in alerts {
            self.raise(asked.scope, subject, alert, asked.at, false);
        }
        for (kind, note) in settled {
            self.settled.push(SettledRow { scope: asked.scope, kind, subject, note, at: asked.at });
        }
        let record = |line| audit::record_of(&self.ids, &asked.origin, line, asked.at);
        let records: Vec<AuditRecord> = audit.iter().map(record).collect();
        self.audit.extend(records);
        if let Some(claim) = &asked.key {
            self.keep_key(asked, claim, subject, &key);
        }
        let followed = next.follow(self);
        let shelf = S::shelf(self);
        let held = shelf.entry(name).or_insert_with(|| Held { now: next.clone(), stored: None, events: 0 });
        held.now = next.clone();
        held.events += count;
        next.laid(self);
        for (invoice, payment, what) in followed {
            self.follow(asked, (invoice, payment), what)?;
        }
        Ok(next)
    }

    /// Keeps what became of a payment with its invoice too. An invoice that is not on the desk was forgotten to be locked.
    fn follow(
        &mut self,
        asked: &Asked,
        (invoice, payment): (InvoiceId, PaymentId),
        what: Followed,
    ) -> Result<(), StoreFailed> {
        let unlocked = || StoreFailed::Database("a payment's invoice was not locked with it".into());
        let case = <InvoiceCase as Noun>::look(self, asked.scope, invoice).ok_or_else(unlocked)?.into_owned();
        let keyless = Asked { key: None, ..asked.clone() };
        self.keep(&keyless, case.follow(payment, what, asked.at)).map(|_| ())
    }

    /// Raises an alert; `once` also when one about the same is over.
    fn raise(&mut self, scope: Scope, subject: u128, alert: Alert, at: Timestamp, once: bool) {
        let id = AlertId::from_u128(self.ids.ordered());
        self.raised.push(RaisedRow { scope, id, subject, alert, at, once });
    }

    /// Keeps a callback's judgement, and what it means for the alert about the callback's age.
    pub(crate) fn judge(&mut self, row: JudgementRow, effect: AgeAlert) {
        self.age(row, effect);
        self.judgements.push(row);
    }

    /// Keeps what a callback's judgement means for the alert about its age.
    pub(crate) fn age(&mut self, row: JudgementRow, effect: AgeAlert) {
        let (scope, subject, at) = (Scope::HOUSE, row.id.as_u128(), row.at);
        match effect {
            AgeAlert::None => {}
            AgeAlert::Raise(alert) => self.raise(scope, subject, alert, at, true),
            AgeAlert::Resolve(note) => {
                self.settled.push(SettledRow { scope, kind: AlertKind::UnmatchedCallback, subject, note, at });
            }
        }
    }

    /// What is known of a key, in the database or in this batch.
    pub(crate) fn key(&self, asked: &Asked, claim: &Claim) -> Option<&KeyRecord> {
        self.keys.get(&key_name(asked.scope, claim))
    }

    /// Keeps what becomes of a key.
    pub(crate) fn keep_key(
        &mut self,
        asked: &Asked,
        claim: &Claim,
        subject: u128,
        effect: &domain::idempotency::KeyEffect,
    ) {
        let name = key_name(asked.scope, claim);
        let (record, is_new) = match self.keys.get(&name) {
            Some(known) => (known.then(claim, effect, asked.at), self.new_keys.contains_key(&name)),
            None => (KeyRecord::first(claim, subject, effect, asked.at), true),
        };
        self.keys.insert(name.clone(), record.clone());
        let to_write = if is_new { &mut self.new_keys } else { &mut self.changed_keys };
        to_write.insert(name, record);
    }

    /// Seals what this batch moves in the ledger. The block's instant is the newest of its transfers.
    pub(crate) fn seal(&mut self) {
        let Some((lane, head)) = &self.chain else { return };
        let sealed: Vec<SealedTransfer> = self.transfers.iter().map(|row| row.sealed).collect();
        let Some(at) = sealed.iter().map(|transfer| transfer.at).max() else { return };
        self.block = Some(seal(*lane, head.as_ref(), &sealed, at));
    }

    fn event_rows<S: Noun>(
        &self,
        next: &S,
        events: &[S::Event],
        told: i64,
        asked: &Asked,
    ) -> Result<Vec<EventRow>, StoreFailed> {
        let row = |(event, counted): (&S::Event, i64)| {
            let sequence = S::sequence(event, counted);
            let id = EventId::from_u128(self.ids.ordered());
            let (kind, body) = S::words(&self.render, event, id, sequence, next, asked.at)?;
            let scope = S::told_in(event, next.scope());
            Ok(EventRow { scope, id, kind, object: S::object(event, next.id()), sequence, body, at: asked.at })
        };
        events.iter().zip(told + 1..).map(row).collect()
    }

    fn post(&mut self, asked: &Asked, posting: &Posting) {
        let id = PostingId::from_u128(self.ids.ordered());
        let rows = posting.transfers().zip(0_u16..).map(|(transfer, place)| TransferRow {
            sealed: SealedTransfer {
                scope: asked.scope,
                posting: id,
                place,
                debit: transfer.debit,
                credit: transfer.credit,
                amount: transfer.amount,
                at: asked.at,
            },
            cause: posting.cause(),
        });
        self.transfers.extend(rows);
    }
}
