//! A paid order is delivered, once: from the pool, by the application's own fulfilment URL, or by both.
//!
//! What the pool gives commits with the delivery itself, after everything else is there: so no code leaves the pool for an
//! order that is not delivered, and none twice.

use crate::{
    alerts::{Alert, AlertKind},
    catalogue::StockSource,
    decision::Decision,
    ids::PaymentId,
    orders::{
        case::{Handed, OrderCase, OrderEvent},
        order::{Fulfilment, Order, OrderItem, OrderMail, PaidBy, Run, Trouble},
    },
    payments::PaymentState,
    time::{Timestamp, hours, minutes},
    vouchers::{EnteredCode, allocate},
};
use std::time::Duration;

/// How often a fulfilment URL is asked before people are.
pub const ASKS_MAX: u16 = 8;
/// How long one question may take, with what comes before and after it.
const ASK_LEASE: Duration = minutes(2);
/// The time between a question that brought nothing and the next; the last one goes on.
const ASK_AGAIN: [Duration; 6] =
    [Duration::from_secs(10), Duration::from_secs(30), minutes(2), minutes(10), minutes(30), hours(1)];
const DELIVERED: &str = "the order was delivered";

/// What a fulfilment URL said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answered {
    /// It has delivered: these codes for these lines, or lines that need none.
    Delivered(Vec<(u16, EnteredCode)>),
    /// It works on it: ask again.
    Accepted,
    /// It will not.
    Refused {
        /// Its words.
        reason: String,
    },
    /// It gave no usable answer.
    Silent {
        /// What happened instead, without secrets.
        detail: String,
    },
}

/// Why a payment is not what the order is delivered for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TakeUpRefused {
    /// Its money did not come.
    #[error("the payment was not paid")]
    NotPaid,
    /// It was taken up before.
    #[error("the payment was taken up before")]
    Known,
    /// Another payment was: this one's money goes back.
    #[error("the order had been paid already")]
    PaidTwice,
}

/// Why nothing was asked, or an answer not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AskRefused {
    /// No delivery is under way.
    #[error("no delivery is under way")]
    NotStarted,
    /// Somebody asks already, or did a moment ago.
    #[error("it is not time to ask")]
    NotDue,
}

impl OrderCase {
    /// Takes up a payment whose money came: the first one starts the delivery.
    pub fn take_up(&self, payment: PaymentId, at: Timestamp) -> Result<Decision<OrderCase>, TakeUpRefused> {
        let state = self.payment(payment).map(|payment| payment.state);
        if !matches!(state, Some(PaymentState::Succeeded { .. })) {
            return Err(TakeUpRefused::NotPaid);
        }
        match self.order.fulfilment.paid_by() {
            None => Ok(self.start(PaidBy::Payment(payment), at)),
            Some(by) if by.payment() == Some(payment) => Err(TakeUpRefused::Known),
            Some(_) => Err(TakeUpRefused::PaidTwice),
        }
    }

    /// Starts the delivery; where the pool has everything, it is over in the same decision.
    pub(super) fn start(&self, by: PaidBy, at: Timestamp) -> Decision<OrderCase> {
        if !self.covers(by) {
            return self.in_trouble(by, Trouble::NotCovered, at);
        }
        if self.order.asked_for().next().is_none() {
            return self.finish(by, at);
        }
        let run = Run { by, since: at, asks: 0, ask_at: at };
        self.changing(self.order.becoming(Fulfilment::Started(run), at))
    }

    /// Claims the right to ask the fulfilment URL, so that many workers ask once. Where nothing is left to ask, it delivers.
    pub fn begin_asking(&self, at: Timestamp) -> Result<Decision<OrderCase>, AskRefused> {
        let run = self.run()?;
        if run.ask_at > at {
            return Err(AskRefused::NotDue);
        }
        if !self.covers(run.by) {
            return Ok(self.in_trouble(run.by, Trouble::NotCovered, at));
        }
        if self.order.asked_for().next().is_none() {
            return Ok(self.finish(run.by, at));
        }
        let run = Run { asks: run.asks.saturating_add(1), ask_at: at.plus(ASK_LEASE), ..run };
        Ok(self.changing(self.order.becoming(Fulfilment::Started(run), at)))
    }

    /// Decides by what the fulfilment URL said.
    pub fn answered(&self, answer: &Answered, at: Timestamp) -> Result<Decision<OrderCase>, AskRefused> {
        let run = self.run()?;
        match answer {
            Answered::Delivered(codes) => match self.miscounted(codes) {
                None => Ok(self.with_answers(codes, at).finish(run.by, at)),
                Some(detail) => Ok(self.ask_again(run, &detail, at)),
            },
            Answered::Accepted => Ok(self.ask_again(run, "it works on it", at)),
            Answered::Refused { reason } => {
                Ok(self.in_trouble(run.by, Trouble::Refused { reason: reason.clone() }, at))
            }
            Answered::Silent { detail } => Ok(self.ask_again(run, detail, at)),
        }
    }

    /// The application has no fulfilment URL that could be asked.
    pub fn has_no_url(&self, at: Timestamp) -> Result<Decision<OrderCase>, AskRefused> {
        let run = self.run()?;
        Ok(self.in_trouble(run.by, Trouble::NoUrl, at))
    }

    fn run(&self) -> Result<Run, AskRefused> {
        match self.order.fulfilment {
            Fulfilment::Started(run) => Ok(run),
            Fulfilment::Unpaid
            | Fulfilment::Fulfilled { .. }
            | Fulfilment::NeedsAttention { .. }
            | Fulfilment::GivenUp { .. } => Err(AskRefused::NotStarted),
        }
    }

    fn ask_again(&self, run: Run, reason: &str, at: Timestamp) -> Decision<OrderCase> {
        if run.asks >= ASKS_MAX {
            return self.in_trouble(run.by, Trouble::NotDelivered { reason: reason.to_owned() }, at);
        }
        let place = usize::from(run.asks.saturating_sub(1)).min(ASK_AGAIN.len() - 1);
        let wait = ASK_AGAIN.get(place).copied().unwrap_or(ASK_LEASE);
        let run = Run { ask_at: at.plus(wait), ..run };
        self.changing(self.order.becoming(Fulfilment::Started(run), at))
    }

    /// What is wrong with the number of codes. Never more than were bought, for whatever was asked: all of them, or none
    /// where a line is delivered without.
    fn miscounted(&self, codes: &[(u16, EnteredCode)]) -> Option<String> {
        let count = |item: u16| codes.iter().filter(|(of, _)| *of == item).count();
        let is_asked = |item: u16| self.order.asked_for().any(|asked| asked.item == item);
        if let Some((item, _)) = codes.iter().find(|(item, _)| !is_asked(*item)) {
            return Some(format!("it delivered for line {item}, which was not asked for"));
        }
        let wrong = |asked: &OrderItem| {
            let (came, bought) = (count(asked.item), asked.quantity);
            let is_wrong = came != 0 && u32::try_from(came) != Ok(bought);
            is_wrong
                .then(|| format!("it delivered {came} codes for line {}, of which {bought} were bought", asked.item))
        };
        self.order.asked_for().find_map(wrong)
    }

    /// The same case with the answers of the fulfilment URL.
    fn with_answers(&self, codes: &[(u16, EnteredCode)], at: Timestamp) -> OrderCase {
        let mut order = Order { updated_at: at.max(self.order.updated_at), ..self.order.clone() };
        for item in order.items.iter_mut().filter(|item| item.source == StockSource::FulfilmentUrl) {
            item.is_answered = true;
        }
        let entered = codes.iter().map(|(item, code)| Handed::Entered { code: code.clone(), item: *item });
        OrderCase { order, handed: entered.collect(), ..self.clone() }
    }

    /// Everything else is there: the pool gives what is left, and the order is delivered. Where it cannot, it gives nothing.
    pub(super) fn finish(&self, by: PaidBy, at: Timestamp) -> Decision<OrderCase> {
        match self.taken_from_stock(at) {
            Ok(given) => {
                let handed = self.handed.iter().cloned().chain(given).collect();
                OrderCase { handed, ..self.clone() }.delivered(by, at)
            }
            Err(trouble) => self.in_trouble(by, trouble, at),
        }
    }

    fn taken_from_stock(&self, at: Timestamp) -> Result<Vec<Handed>, Trouble> {
        let mut given = Vec::new();
        for (variant, wanted) in self.order.wanted_from_stock() {
            let free: Vec<_> = self.free.iter().filter(|one| one.variant == variant).copied().collect();
            let of_it = |item: &&OrderItem| item.variant == variant && item.source == StockSource::Preloaded;
            let sku = || self.order.items.iter().find(of_it).map_or_else(String::new, |item| item.sku.clone());
            let codes = allocate(&free, wanted, at).map_err(|short| Trouble::OutOfStock {
                sku: sku(),
                wanted: short.wanted,
                found: short.found,
            })?;
            let places =
                self.order.items.iter().filter(of_it).flat_map(|item| {
                    std::iter::repeat_n(item.item, usize::try_from(item.quantity).unwrap_or(usize::MAX))
                });
            given.extend(codes.into_iter().zip(places).map(|(voucher, item)| Handed::FromStock { voucher, item }));
        }
        Ok(given)
    }

    /// It was delivered: the application is told, and the customer is mailed.
    pub(super) fn delivered(&self, by: PaidBy, at: Timestamp) -> Decision<OrderCase> {
        let was_in_trouble =
            matches!(self.order.fulfilment, Fulfilment::NeedsAttention { .. } | Fulfilment::GivenUp { .. });
        let was_asked = matches!(self.order.fulfilment, Fulfilment::Started(_));
        let mut order = self.order.becoming(Fulfilment::Fulfilled { by, at }, at);
        order.mail = match order.mailed_to() {
            Some(_) => OrderMail::Due { at, tries: 0 },
            None => OrderMail::None,
        };
        let decision = self.changing(order).telling(OrderEvent::Fulfilled);
        if was_in_trouble || was_asked {
            decision.settling(AlertKind::OrderNeedsAttention, DELIVERED)
        } else {
            decision
        }
    }

    /// It is paid and was not delivered: people see to it.
    pub(super) fn in_trouble(&self, by: PaidBy, trouble: Trouble, at: Timestamp) -> Decision<OrderCase> {
        // An application's own words may name people; they are read at the order.
        let why = match &trouble {
            Trouble::Refused { .. } => "the fulfilment URL refused".to_owned(),
            Trouble::OutOfStock { .. } | Trouble::NoUrl | Trouble::NotDelivered { .. } | Trouble::NotCovered => {
                trouble.to_string()
            }
        };
        let detail = format!("order {}: {why}", self.order.number);
        let order = self.order.becoming(Fulfilment::NeedsAttention { by, since: at, trouble }, at);
        self.changing(order)
            .telling(OrderEvent::NeedsAttention)
            .alerting(Alert { kind: AlertKind::OrderNeedsAttention, detail })
    }
}
