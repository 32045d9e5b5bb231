//! What the gateway remembers: payments with their refunds, agreements, and the ways to find them.

use std::collections::{HashMap, VecDeque};

use chrono::{DateTime, TimeDelta, Utc};

use crate::sandbox::decimal;

/// Payments in memory; the oldest goes first.
const PAYMENTS_MAX: usize = 20_000;

/// How long a payment can be executed.
pub(super) const LIVES: TimeDelta = TimeDelta::hours(24);

/// What a payment is made for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Mode {
    /// An agreement with a wallet; no money moves.
    Agreement,
    /// A payment with an agreement: the customer only enters the PIN.
    WithAgreement,
    /// A payment without one.
    Plain,
}

impl Mode {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Mode::Agreement => "0000",
            Mode::WithAgreement => "0001",
            Mode::Plain => "0011",
        }
    }

    pub(super) fn parse(text: &str) -> Option<Mode> {
        [Mode::Agreement, Mode::WithAgreement, Mode::Plain].into_iter().find(|mode| mode.as_str() == text)
    }
}

/// How far the customer has come on the hosted page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Wallet,
    Otp,
    Pin,
    /// Wallet, code and PIN were right.
    Approved,
    Failed,
    Cancelled,
}

impl Step {
    /// Whether the customer is done.
    pub(super) const fn is_over(self) -> bool {
        matches!(self, Step::Approved | Step::Failed | Step::Cancelled)
    }

    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Step::Wallet => "WALLET",
            Step::Otp => "OTP",
            Step::Pin => "PIN",
            Step::Approved => "APPROVED",
            Step::Failed => "FAILED",
            Step::Cancelled => "CANCELLED",
        }
    }
}

/// What became of an executed payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Outcome {
    Authorised,
    Completed,
    Voided,
}

impl Outcome {
    pub(super) const fn as_str(self) -> &'static str {
        match self {
            Outcome::Authorised => "Authorized",
            Outcome::Completed => "Completed",
            Outcome::Voided => "Cancelled",
        }
    }
}

/// An execution.
#[derive(Clone, Debug)]
pub(super) struct Executed {
    pub(super) trx_id: String,
    pub(super) at: DateTime<Utc>,
    pub(super) outcome: Outcome,
    /// When it was captured or voided.
    pub(super) ended_at: Option<DateTime<Utc>>,
}

/// Money on its way back.
#[derive(Clone, Debug)]
pub(super) struct Refund {
    pub(super) trx_id: String,
    pub(super) hundredths: i64,
    pub(super) at: DateTime<Utc>,
}

/// A payment, or the making of an agreement.
#[derive(Clone, Debug)]
pub(super) struct Payment {
    pub(super) id: String,
    pub(super) hash: String,
    pub(super) signature: String,
    pub(super) username: String,
    pub(super) mode: Mode,
    /// Exactly as it was sent.
    pub(super) amount: String,
    pub(super) hundredths: i64,
    pub(super) is_authorisation: bool,
    pub(super) invoice: String,
    pub(super) payer_reference: String,
    pub(super) callback_url: String,
    pub(super) agreement_id: Option<String>,
    pub(super) created_at: DateTime<Utc>,
    pub(super) step: Step,
    pub(super) wallet: Option<String>,
    /// Wrong codes and PINs so far.
    pub(super) wrong: u8,
    pub(super) executed: Option<Executed>,
    pub(super) refunds: Vec<Refund>,
    /// How often execution was asked for.
    pub(super) executes: u32,
    /// How often a refund was asked for, granted or not.
    pub(super) refunds_asked: u32,
}

impl Payment {
    pub(super) const fn intent(&self) -> &'static str {
        if self.is_authorisation { "authorization" } else { "sale" }
    }

    pub(super) fn is_completed(&self) -> bool {
        self.executed.as_ref().is_some_and(|executed| executed.outcome == Outcome::Completed)
    }

    /// What of it may still go back, in hundredths.
    pub(super) fn refundable(&self) -> i64 {
        if !self.is_completed() {
            return 0;
        }
        self.hundredths - self.refunds.iter().map(|refund| refund.hundredths).sum::<i64>()
    }

    /// Where the browser goes.
    pub(super) fn callback(&self, status: &str) -> String {
        let glue = if self.callback_url.contains('?') { '&' } else { '?' };
        format!("{}{glue}paymentID={}&status={status}&signature={}", self.callback_url, self.id, self.signature)
    }

    /// The amount with two decimals.
    pub(super) fn shown(&self) -> String {
        decimal::show(self.hundredths)
    }
}

/// A saved wallet.
#[derive(Clone, Debug)]
pub(super) struct Agreement {
    pub(super) id: String,
    pub(super) payment_id: String,
    pub(super) username: String,
    pub(super) payer_reference: String,
    pub(super) wallet: String,
    pub(super) created_at: DateTime<Utc>,
    pub(super) executed_at: DateTime<Utc>,
    pub(super) voided_at: Option<DateTime<Utc>>,
}

/// All payments and the ways to find them.
#[derive(Default)]
pub(super) struct Book {
    payments: HashMap<String, Payment>,
    order: VecDeque<String>,
    /// By the transaction ids of payments and refunds.
    by_trx: HashMap<String, String>,
    agreements: HashMap<String, Agreement>,
}

impl Book {
    /// Remembers a new payment.
    pub(super) fn open(&mut self, payment: Payment) {
        while self.order.len() >= PAYMENTS_MAX {
            self.forget_oldest();
        }
        self.order.push_back(payment.id.clone());
        self.payments.insert(payment.id.clone(), payment);
    }

    pub(super) fn payment(&self, id: &str) -> Option<&Payment> {
        self.payments.get(id)
    }

    pub(super) fn payment_mut(&mut self, id: &str) -> Option<&mut Payment> {
        self.payments.get_mut(id)
    }

    /// All payments, newest first.
    pub(super) fn newest(&self) -> impl Iterator<Item = &Payment> {
        self.order.iter().rev().filter_map(|id| self.payments.get(id))
    }

    /// The payment behind a transaction id, its own or that of a refund.
    pub(super) fn of_trx(&self, trx_id: &str) -> Option<&Payment> {
        self.by_trx.get(trx_id).and_then(|id| self.payments.get(id))
    }

    /// Makes a payment findable by a transaction id.
    pub(super) fn refer(&mut self, id: &str, trx_id: &str) {
        self.by_trx.insert(trx_id.to_owned(), id.to_owned());
    }

    pub(super) fn agree(&mut self, agreement: Agreement) {
        self.agreements.insert(agreement.id.clone(), agreement);
    }

    pub(super) fn agreement(&self, id: &str) -> Option<&Agreement> {
        self.agreements.get(id)
    }

    pub(super) fn agreement_mut(&mut self, id: &str) -> Option<&mut Agreement> {
        self.agreements.get_mut(id)
    }

    /// The agreement that a payment made.
    pub(super) fn agreement_of(&self, payment_id: &str) -> Option<&Agreement> {
        self.agreements.values().find(|agreement| agreement.payment_id == payment_id)
    }

    fn forget_oldest(&mut self) {
        let Some(payment) = self.order.pop_front().and_then(|id| self.payments.remove(&id)) else { return };
        self.by_trx.retain(|_, id| *id != payment.id);
        self.agreements.retain(|_, agreement| agreement.payment_id != payment.id);
    }
}
