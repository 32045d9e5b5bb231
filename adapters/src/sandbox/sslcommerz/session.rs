//! What the gateway remembers: sessions, what customers did in them, and the refunds of what was paid.
//!
//! The book is bounded; opening one session too many forgets the oldest with all that belongs to it.

use std::collections::{HashMap, VecDeque};

use chrono::{DateTime, TimeDelta, Utc};

use super::channel::Channel;
use super::magic::Magic;
use super::view::Ipn;
use crate::sandbox::decimal;

/// Most sessions remembered.
pub(super) const SESSIONS_MAX: usize = 10_000;

/// Most things a customer can do in one session.
pub(super) const TRIES_MAX: usize = 20;

/// Most notifications remembered of one session.
pub(super) const IPNS_KEPT_MAX: usize = 20;

/// How long an untouched session stays open. The gateway documents no number; projects assume half an hour.
pub(super) const SESSION_LIFETIME: TimeDelta = TimeDelta::minutes(30);

/// How a customer's try ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Valid,
    Failed,
    Cancelled,
    Unattempted,
    Expired,
}

impl Outcome {
    /// The gateway's word for it.
    pub(super) fn status(self) -> &'static str {
        match self {
            Self::Valid => "VALID",
            Self::Failed => "FAILED",
            Self::Cancelled => "CANCELLED",
            Self::Unattempted => "UNATTEMPTED",
            Self::Expired => "EXPIRED",
        }
    }
}

/// One thing a customer did.
#[derive(Clone, Debug)]
pub(super) struct Try {
    pub(super) outcome: Outcome,
    pub(super) at: DateTime<Utc>,
    /// Empty unless paid.
    pub(super) val_id: String,
    /// Empty unless the customer got as far as a bank.
    pub(super) bank_tran_id: String,
    pub(super) channel: &'static Channel,
    pub(super) risky: bool,
    pub(super) error: String,
    /// Set by the first validation.
    pub(super) validated_at: Option<DateTime<Utc>>,
    pub(super) refunds: Vec<Refund>,
}

impl Try {
    /// `VALID` until somebody has validated it, `VALIDATED` afterwards.
    pub(super) fn status(&self) -> &'static str {
        if self.validated_at.is_some() { "VALIDATED" } else { self.outcome.status() }
    }
}

/// One refund of a paid try.
#[derive(Clone, Debug)]
pub(super) struct Refund {
    pub(super) ref_id: String,
    /// The merchant's id, when it sent one.
    pub(super) trans_id: String,
    /// Hundredths in the currency of the session.
    pub(super) amount: i64,
    pub(super) initiated_at: DateTime<Utc>,
    /// How often it was asked for under the same id.
    pub(super) asked: u32,
    pub(super) end: Option<RefundEnd>,
}

/// How a refund ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum RefundEnd {
    Refunded(DateTime<Utc>),
    Cancelled,
}

/// One session at the gateway.
#[derive(Clone, Debug)]
pub(super) struct Session {
    pub(super) key: String,
    pub(super) store_id: String,
    pub(super) tran_id: String,
    /// Hundredths in the currency asked for.
    pub(super) asked: i64,
    pub(super) currency: String,
    /// Ten-thousandths of a taka for one unit.
    pub(super) rate: i64,
    pub(super) success_url: String,
    pub(super) fail_url: String,
    pub(super) cancel_url: String,
    pub(super) ipn_url: Option<String>,
    pub(super) values: [String; 4],
    pub(super) product_name: String,
    pub(super) cus_name: String,
    pub(super) cus_email: String,
    pub(super) cus_phone: String,
    pub(super) channels: Vec<&'static Channel>,
    pub(super) opened_at: DateTime<Utc>,
    /// The customer said so: the money comes later.
    pub(super) late: bool,
    pub(super) tries: Vec<Try>,
    pub(super) ipns: Vec<Ipn>,
}

impl Session {
    /// Hundredths of a taka.
    pub(super) fn taka(&self) -> i64 {
        decimal::convert(self.asked, self.rate)
    }

    /// What the amount forces, if anything.
    pub(super) fn magic(&self) -> Option<Magic> {
        Magic::of(self.asked)
    }

    /// The paid tries.
    pub(super) fn paid(&self) -> impl Iterator<Item = &Try> {
        self.tries.iter().filter(|done| done.outcome == Outcome::Valid)
    }

    /// The try that says most about the session: a paid one, else the last.
    pub(super) fn decisive(&self) -> Option<&Try> {
        self.paid().next().or(self.tries.last())
    }

    /// Whether the customer may still do something: nothing was done, or all that was done has failed.
    pub(super) fn is_open(&self) -> bool {
        self.tries.iter().all(|done| done.outcome == Outcome::Failed)
    }

    /// Whether nobody did anything for too long.
    pub(super) fn has_lapsed(&self, now: DateTime<Utc>) -> bool {
        self.tries.is_empty() && !self.late && now - self.opened_at > SESSION_LIFETIME
    }
}

/// What a refund is found by when a merchant asks for it by its own id; ids of two stores may be the same.
pub(super) fn own_name(store_id: &str, trans_id: &str) -> String {
    format!("{store_id}/{trans_id}")
}

/// All sessions and the ways to find them.
#[derive(Default)]
pub(super) struct Book {
    sessions: HashMap<String, Session>,
    order: VecDeque<String>,
    by_tran: HashMap<String, Vec<String>>,
    /// By `val_id`, `bank_tran_id`, `refund_ref_id` and [`own_name`]; they never look alike.
    by_reference: HashMap<String, String>,
}

impl Book {
    /// Remembers a new session.
    pub(super) fn open(&mut self, session: Session) {
        while self.order.len() >= SESSIONS_MAX {
            self.forget_oldest();
        }
        self.order.push_back(session.key.clone());
        self.by_tran.entry(session.tran_id.clone()).or_default().push(session.key.clone());
        self.sessions.insert(session.key.clone(), session);
    }

    /// One session; the key counts in either case, as the hosted page writes it in lower case.
    pub(super) fn session(&self, key: &str) -> Option<&Session> {
        self.sessions.get(key).or_else(|| self.sessions.get(&key.to_ascii_uppercase()))
    }

    /// One session, to be changed.
    pub(super) fn session_mut(&mut self, key: &str) -> Option<&mut Session> {
        self.sessions.get_mut(&key.to_ascii_uppercase())
    }

    /// The sessions of a merchant's transaction, oldest first.
    pub(super) fn of_tran(&self, tran_id: &str) -> impl Iterator<Item = &Session> {
        self.by_tran.get(tran_id).into_iter().flatten().filter_map(|key| self.sessions.get(key))
    }

    /// All sessions, newest first.
    pub(super) fn newest(&self) -> impl Iterator<Item = &Session> {
        self.order.iter().rev().filter_map(|key| self.sessions.get(key))
    }

    /// The session behind a `val_id`, a `bank_tran_id` or a `refund_ref_id`.
    pub(super) fn of_reference(&self, reference: &str) -> Option<&Session> {
        self.by_reference.get(reference).and_then(|key| self.sessions.get(key))
    }

    /// The same, to be changed.
    pub(super) fn of_reference_mut(&mut self, reference: &str) -> Option<&mut Session> {
        self.by_reference.get(reference).and_then(|key| self.sessions.get_mut(key))
    }

    /// Keeps what a customer did.
    pub(super) fn record(&mut self, key: &str, done: Try) {
        for reference in [&done.val_id, &done.bank_tran_id] {
            self.refer(key, reference);
        }
        if let Some(session) = self.sessions.get_mut(key) {
            session.tries.push(done);
        }
    }

    /// Makes a session findable by one more reference.
    pub(super) fn refer(&mut self, key: &str, reference: &str) {
        if !reference.is_empty() {
            self.by_reference.insert(reference.to_owned(), key.to_owned());
        }
    }

    fn forget_oldest(&mut self) {
        let Some(session) = self.order.pop_front().and_then(|key| self.sessions.remove(&key)) else { return };
        if let Some(keys) = self.by_tran.get_mut(&session.tran_id) {
            keys.retain(|key| *key != session.key);
            if keys.is_empty() {
                self.by_tran.remove(&session.tran_id);
            }
        }
        for done in &session.tries {
            self.by_reference.remove(&done.val_id);
            self.by_reference.remove(&done.bank_tran_id);
            for refund in &done.refunds {
                self.by_reference.remove(&refund.ref_id);
                self.by_reference.remove(&own_name(&session.store_id, &refund.trans_id));
            }
        }
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::sandbox::sslcommerz::channel::CHANNELS;

    /// A session nobody touched, of 1,150.00 taka.
    pub(super) fn opened(key: &str, tran_id: &str) -> Session {
        let text = str::to_owned;
        Session {
            key: text(key),
            store_id: text("demo_store"),
            tran_id: text(tran_id),
            asked: 115_000,
            currency: text("BDT"),
            rate: 10_000,
            success_url: text("http://shop.example/success"),
            fail_url: text("http://shop.example/fail"),
            cancel_url: text("http://shop.example/cancel"),
            ipn_url: None,
            values: Default::default(),
            product_name: text("Rice cooker"),
            cus_name: text("Rahima Begum"),
            cus_email: text("rahima@mail.example"),
            cus_phone: text("01700000000"),
            channels: CHANNELS.iter().collect(),
            opened_at: DateTime::UNIX_EPOCH,
            late: false,
            tries: Vec::new(),
            ipns: Vec::new(),
        }
    }

    fn paid(val_id: &str) -> Try {
        Try {
            outcome: Outcome::Valid,
            at: DateTime::UNIX_EPOCH,
            val_id: val_id.to_owned(),
            bank_tran_id: format!("bank{val_id}"),
            channel: &CHANNELS[0],
            risky: false,
            error: String::new(),
            validated_at: None,
            refunds: Vec::new(),
        }
    }

    #[test]
    fn the_oldest_session_goes_with_all_that_belongs_to_it() {
        let mut book = Book::default();
        book.open(opened("FIRST", "T"));
        book.record("FIRST", paid("v1"));
        assert_eq!(book.of_reference("bankv1").map(|session| session.key.as_str()), Some("FIRST"));
        (0..SESSIONS_MAX).for_each(|n| book.open(opened(&format!("K{n}"), "other")));
        assert!(book.session("first").is_none());
        assert!(book.of_reference("v1").is_none() && book.of_reference("bankv1").is_none());
        assert_eq!(book.of_tran("T").count(), 0);
        assert_eq!(book.newest().count(), SESSIONS_MAX);
    }

    #[test]
    fn a_failed_try_leaves_the_session_open_and_a_paid_one_ends_it() {
        let mut session = opened("K", "T");
        assert!(session.is_open());
        session.tries.push(Try { outcome: Outcome::Failed, ..paid("") });
        assert!(session.is_open());
        session.tries.push(paid("v"));
        assert!(!session.is_open());
        assert_eq!(session.decisive().map(|done| done.val_id.as_str()), Some("v"));
    }
}
