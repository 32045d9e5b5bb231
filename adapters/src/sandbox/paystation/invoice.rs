//! What the gateway remembers: invoices, and what became of each. Bounded; one too many forgets the oldest.

use std::collections::{HashMap, VecDeque};

use chrono::{DateTime, Utc};

use super::channel::Channel;
use super::magic::Magic;
use super::view::Ipn;

/// Most invoices remembered.
const INVOICES_MAX: usize = 10_000;

/// Most tokens of the older API remembered.
const TOKENS_MAX: usize = 1_000;

/// Most notifications remembered of one invoice.
pub(super) const IPNS_KEPT_MAX: usize = 20;

/// What became of an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Processing,
    Success,
    Failed,
    Cancelled,
    Refund,
}

impl State {
    /// The gateway's word for it.
    pub(super) fn status(self) -> &'static str {
        match self {
            Self::Processing => "processing",
            Self::Success => "success",
            Self::Failed => "failed",
            Self::Cancelled => "cancelled",
            Self::Refund => "refund",
        }
    }
}

/// One payment link.
#[derive(Clone, Debug)]
pub(super) struct Invoice {
    /// The number in the address of the page; the machine API goes by it too.
    pub(super) number: String,
    pub(super) token: String,
    pub(super) merchant_id: String,
    pub(super) invoice_number: String,
    /// Hundredths of a taka.
    pub(super) asked: i64,
    pub(super) reference: Option<String>,
    pub(super) checkout_items: Option<String>,
    pub(super) options: [Option<String>; 3],
    pub(super) cust_name: String,
    pub(super) cust_phone: String,
    pub(super) callback_url: String,
    pub(super) opened_at: DateTime<Utc>,
    pub(super) state: State,
    /// When it was paid, failed or was cancelled.
    pub(super) ended_at: Option<DateTime<Utc>>,
    /// The reason of a failure.
    pub(super) message: String,
    /// Empty until paid.
    pub(super) trx_id: String,
    pub(super) channel: Option<&'static Channel>,
    /// The payer's share of the gateway's charge, in hundredths.
    pub(super) charge: i64,
    /// How often the status was told since the end.
    pub(super) asked_about: u32,
    pub(super) ipns: Vec<Ipn>,
}

impl Invoice {
    /// What the amount forces, if anything.
    pub(super) fn magic(&self) -> Option<Magic> {
        Magic::of(self.asked)
    }

    /// Whether money came for it.
    pub(super) fn was_paid(&self) -> bool {
        matches!(self.state, State::Success | State::Refund)
    }
}

/// All invoices and the ways to find them.
#[derive(Default)]
pub(super) struct Book {
    invoices: HashMap<String, Invoice>,
    order: VecDeque<String>,
    by_invoice: HashMap<(String, String), String>,
    by_trx: HashMap<String, String>,
    tokens: VecDeque<(String, String)>,
    /// Numbers of pages handed out.
    last: u64,
}

impl Book {
    /// The next number of a page.
    pub(super) fn next_number(&mut self) -> String {
        self.last += 1;
        format!("{}", 512_000_000 + self.last)
    }

    /// Remembers a new invoice.
    pub(super) fn open(&mut self, invoice: Invoice) {
        while self.order.len() >= INVOICES_MAX {
            let Some(oldest) = self.order.pop_front().and_then(|number| self.invoices.remove(&number)) else { break };
            self.by_invoice.remove(&(oldest.merchant_id, oldest.invoice_number));
            self.by_trx.remove(&oldest.trx_id);
        }
        let name = (invoice.merchant_id.clone(), invoice.invoice_number.clone());
        self.by_invoice.insert(name, invoice.number.clone());
        self.order.push_back(invoice.number.clone());
        self.invoices.insert(invoice.number.clone(), invoice);
    }

    /// A merchant's invoice.
    pub(super) fn of(&self, merchant_id: &str, invoice_number: &str) -> Option<&Invoice> {
        let number = self.by_invoice.get(&(merchant_id.to_owned(), invoice_number.to_owned()))?;
        self.invoices.get(number)
    }

    /// A merchant's invoice by the gateway's own transaction id.
    pub(super) fn of_trx(&self, merchant_id: &str, trx_id: &str) -> Option<&Invoice> {
        let number = self.by_trx.get(trx_id)?;
        self.invoices.get(number).filter(|invoice| invoice.merchant_id == merchant_id)
    }

    /// The invoice of a page.
    pub(super) fn at(&self, number: &str) -> Option<&Invoice> {
        self.invoices.get(number)
    }

    /// The same, to be changed.
    pub(super) fn at_mut(&mut self, number: &str) -> Option<&mut Invoice> {
        self.invoices.get_mut(number)
    }

    /// Makes an invoice findable by its transaction id.
    pub(super) fn refer(&mut self, number: &str, trx_id: &str) {
        self.by_trx.insert(trx_id.to_owned(), number.to_owned());
    }

    /// All invoices, newest first.
    pub(super) fn newest(&self) -> impl Iterator<Item = &Invoice> {
        self.order.iter().rev().filter_map(|number| self.invoices.get(number))
    }

    /// Remembers a token of the older API.
    pub(super) fn grant(&mut self, token: String, merchant_id: String) {
        if self.tokens.len() >= TOKENS_MAX {
            self.tokens.pop_front();
        }
        self.tokens.push_back((token, merchant_id));
    }

    /// Whose token it is.
    pub(super) fn bearer(&self, token: &str) -> Option<&str> {
        self.tokens.iter().find(|(known, _)| known == token).map(|(_, merchant_id)| merchant_id.as_str())
    }
}
