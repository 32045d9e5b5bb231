//! An order: what a customer wants, what it costs him, and how far its delivery has come.
//!
//! Whether it is paid stands in its payments and nowhere else; an order keeps only what they do not say: which payment it
//! is delivered for, and what became of the delivery.

use crate::{
    catalogue::StockSource,
    ids::{DiscountId, OrderId, PaymentId, RefundId, VariantId},
    money::{Amount, Money},
    scope::Scope,
    time::Timestamp,
};
use std::{collections::BTreeMap, fmt};

/// Lines of one order at most.
pub const ITEMS_MAX: usize = 50;
/// Pieces of one line at most.
pub const QUANTITY_MAX: u32 = 100;
/// Payments that may be begun for one order.
pub const PAYMENTS_MAX: usize = 50;

const NUMBER_MIN: u32 = 10_000_000;
const NUMBERS: u32 = 90_000_000;

/// What people call an order: 8 digits, unique within an application and mode, and no hint at any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OrderNumber(u32);

impl OrderNumber {
    /// The number made of random bits.
    pub fn from_bits(bits: u128) -> OrderNumber {
        OrderNumber(NUMBER_MIN + u32::try_from(bits % u128::from(NUMBERS)).unwrap_or(0))
    }

    /// The number that a column holds.
    pub fn new(number: u32) -> Option<OrderNumber> {
        (NUMBER_MIN..NUMBER_MIN + NUMBERS).contains(&number).then_some(OrderNumber(number))
    }

    /// Reads 8 digits.
    pub fn parse(text: &str) -> Option<OrderNumber> {
        let is_digits = text.len() == 8 && text.bytes().all(|byte| byte.is_ascii_digit());
        is_digits.then(|| text.parse().ok()).flatten().and_then(OrderNumber::new)
    }

    /// As a number.
    pub const fn as_u32(self) -> u32 {
        self.0
    }
}

impl fmt::Display for OrderNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:08}", self.0)
    }
}

/// An order with its lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Order {
    /// Its id.
    pub id: OrderId,
    /// Its application and mode.
    pub scope: Scope,
    /// What people call it.
    pub number: OrderNumber,
    /// The application's own name for the customer.
    pub customer: String,
    /// Where what was bought is mailed to, when somebody said so.
    pub recipient_email: Option<String>,
    /// What is wanted, in the order in which it was asked for.
    pub items: Vec<OrderItem>,
    /// What the lines cost together.
    pub subtotal: Money,
    /// What is taken off.
    pub discount: Option<OrderDiscount>,
    /// What is left to pay.
    pub total: Money,
    /// How far its delivery has come.
    pub fulfilment: Fulfilment,
    /// How far its mail has come.
    pub mail: OrderMail,
    /// When it was placed.
    pub created_at: Timestamp,
    /// When it last moved.
    pub updated_at: Timestamp,
}

/// One line of an order, with everything frozen that it was sold by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderItem {
    /// Its place, from one.
    pub item: u16,
    /// What was bought.
    pub variant: VariantId,
    /// What customers read of the product.
    pub product_name: String,
    /// What customers read of the variant.
    pub variant_name: String,
    /// The application's own name for the variant.
    pub sku: String,
    /// What one cost.
    pub unit_price: Amount,
    /// How many.
    pub quantity: u32,
    /// Where they come from.
    pub source: StockSource,
    /// What the customer said to get it.
    pub input: BTreeMap<String, String>,
    /// Whether the application's fulfilment URL has delivered it.
    pub is_answered: bool,
}

/// What is taken off an order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OrderDiscount {
    /// Which discount.
    pub id: DiscountId,
    /// The code that the customer entered.
    pub code: String,
    /// How much.
    pub amount: Money,
}

/// What an order is delivered for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaidBy {
    /// This payment, and no other, however many come.
    Payment(PaymentId),
    /// Its discount left nothing to pay.
    NothingToPay,
}

impl PaidBy {
    /// The payment.
    pub const fn payment(self) -> Option<PaymentId> {
        match self {
            PaidBy::Payment(payment) => Some(payment),
            PaidBy::NothingToPay => None,
        }
    }
}

/// How far the delivery of an order has come. A state carries exactly its own facts.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fulfilment {
    /// No payment was taken up for it yet.
    Unpaid,
    /// It is paid, and the application's own fulfilment URL delivers it.
    Started(Run),
    /// It was delivered.
    Fulfilled {
        /// For what.
        by: PaidBy,
        /// When.
        at: Timestamp,
    },
    /// It is paid, and people must see to its delivery.
    NeedsAttention {
        /// What was paid.
        by: PaidBy,
        /// Since when.
        since: Timestamp,
        /// Why it was not delivered.
        trouble: Trouble,
    },
    /// Its money goes back instead.
    GivenUp {
        /// What was paid.
        by: PaymentId,
        /// When that was decided.
        at: Timestamp,
        /// The refund that takes it back.
        refund: RefundId,
    },
}

/// The application's fulfilment URL being asked, until it has delivered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Run {
    /// What was paid.
    pub by: PaidBy,
    /// Since when.
    pub since: Timestamp,
    /// How often it was asked.
    pub asks: u16,
    /// When it is asked next; while it is being asked, when somebody else may.
    pub ask_at: Timestamp,
}

/// Why an order was not delivered.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Trouble {
    /// The pool holds fewer codes than were bought.
    #[error("the pool of {sku} holds {found} of {wanted} codes")]
    OutOfStock {
        /// Of what.
        sku: String,
        /// How many were bought.
        wanted: u32,
        /// How many are there.
        found: u32,
    },
    /// The application has no fulfilment URL.
    #[error("the application has no fulfilment URL")]
    NoUrl,
    /// It was asked as often as it may be, and did not deliver.
    #[error("the fulfilment URL did not deliver: {reason}")]
    NotDelivered {
        /// What came of the last question.
        reason: String,
    },
    /// It said no.
    #[error("the fulfilment URL refused: {reason}")]
    Refused {
        /// Its words.
        reason: String,
    },
    /// The payment is not what the order costs, or a part of it went back before the delivery.
    #[error("the money that came for it does not cover it any more")]
    NotCovered,
}

impl Trouble {
    /// The name in the database.
    pub const fn as_str(&self) -> &'static str {
        match self {
            Trouble::OutOfStock { .. } => "OUT_OF_STOCK",
            Trouble::NoUrl => "NO_URL",
            Trouble::NotDelivered { .. } => "NOT_DELIVERED",
            Trouble::Refused { .. } => "REFUSED",
            Trouble::NotCovered => "NOT_COVERED",
        }
    }
}

/// The bare name of a fulfilment's state, as filters and columns use it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[expect(missing_docs, reason = "each is the name of the Fulfilment that documents it")]
pub enum FulfilmentStatus {
    Unpaid,
    Started,
    Fulfilled,
    NeedsAttention,
    GivenUp,
}

impl FulfilmentStatus {
    /// Every status.
    pub const ALL: [FulfilmentStatus; 5] = [
        FulfilmentStatus::Unpaid,
        FulfilmentStatus::Started,
        FulfilmentStatus::Fulfilled,
        FulfilmentStatus::NeedsAttention,
        FulfilmentStatus::GivenUp,
    ];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            FulfilmentStatus::Unpaid => "UNPAID",
            FulfilmentStatus::Started => "STARTED",
            FulfilmentStatus::Fulfilled => "FULFILLED",
            FulfilmentStatus::NeedsAttention => "NEEDS_ATTENTION",
            FulfilmentStatus::GivenUp => "GIVEN_UP",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<FulfilmentStatus> {
        FulfilmentStatus::ALL.into_iter().find(|status| status.as_str() == text)
    }
}

impl Fulfilment {
    /// Its bare name.
    pub const fn status(&self) -> FulfilmentStatus {
        match self {
            Fulfilment::Unpaid => FulfilmentStatus::Unpaid,
            Fulfilment::Started(_) => FulfilmentStatus::Started,
            Fulfilment::Fulfilled { .. } => FulfilmentStatus::Fulfilled,
            Fulfilment::NeedsAttention { .. } => FulfilmentStatus::NeedsAttention,
            Fulfilment::GivenUp { .. } => FulfilmentStatus::GivenUp,
        }
    }

    /// What the order is delivered for.
    pub const fn paid_by(&self) -> Option<PaidBy> {
        match self {
            Fulfilment::Unpaid => None,
            Fulfilment::Started(run) => Some(run.by),
            Fulfilment::Fulfilled { by, .. } | Fulfilment::NeedsAttention { by, .. } => Some(*by),
            Fulfilment::GivenUp { by, .. } => Some(PaidBy::Payment(*by)),
        }
    }
}

/// How far the mail with what was bought has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OrderMail {
    /// Nothing is to be mailed: nothing was delivered yet, or nobody said where to.
    None,
    /// It is to be sent.
    Due {
        /// When; while it is being sent, when somebody else may.
        at: Timestamp,
        /// How often it was tried.
        tries: u16,
    },
    /// The mail server has it.
    Sent {
        /// When it took it.
        at: Timestamp,
    },
    /// It was given up.
    NotSent {
        /// When.
        at: Timestamp,
        /// Why.
        reason: String,
    },
}

impl OrderMail {
    /// The name in the database.
    pub const fn as_str(&self) -> &'static str {
        match self {
            OrderMail::None => "NONE",
            OrderMail::Due { .. } => "DUE",
            OrderMail::Sent { .. } => "SENT",
            OrderMail::NotSent { .. } => "NOT_SENT",
        }
    }
}

impl Order {
    /// Where what was bought is mailed to: where the customer said, or to the account that is known by an address.
    pub fn mailed_to(&self) -> Option<&str> {
        let of_an_item = || self.items.iter().find_map(|item| item.input.get("email").map(String::as_str));
        self.recipient_email.as_deref().or_else(of_an_item)
    }

    /// The lines that the application's own fulfilment URL has still to deliver.
    pub fn asked_for(&self) -> impl Iterator<Item = &OrderItem> {
        self.items.iter().filter(|item| item.source == StockSource::FulfilmentUrl && !item.is_answered)
    }

    /// How many codes of each variant the pool has still to give.
    pub fn wanted_from_stock(&self) -> BTreeMap<VariantId, u32> {
        let mut wanted = BTreeMap::new();
        // One that was given up may yet be delivered, when its refund came to nothing.
        if !matches!(self.fulfilment, Fulfilment::Fulfilled { .. }) {
            for item in self.items.iter().filter(|item| item.source == StockSource::Preloaded) {
                *wanted.entry(item.variant).or_insert(0) += item.quantity;
            }
        }
        wanted
    }

    /// The same order in another state of its delivery.
    pub(super) fn becoming(&self, fulfilment: Fulfilment, at: Timestamp) -> Order {
        Order { fulfilment, updated_at: at.max(self.updated_at), ..self.clone() }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_has_eight_digits_and_reads_back() {
        for bits in [0, 1, 89_999_999, 90_000_000, u128::MAX] {
            let number = OrderNumber::from_bits(bits);
            assert_eq!(number.to_string().len(), 8);
            assert_eq!(OrderNumber::parse(&number.to_string()), Some(number));
            assert_eq!(OrderNumber::new(number.as_u32()), Some(number));
        }
        for wrong in ["", "1", "1234567", "123456789", "01234567", "1234567x", "+1234567", "১২৩৪৫৬৭৮"] {
            assert_eq!(OrderNumber::parse(wrong), None, "{wrong}");
        }
    }
}
