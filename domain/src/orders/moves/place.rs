//! An order is placed: priced by the catalogue, lowered by a discount that is counted, and named.

use crate::{
    apps::Settings,
    catalogue::Offer,
    decision::{Case, Decision},
    discounts::{CustomerKey, Discount, DiscountRefused},
    ids::{DiscountId, OrderId, VariantId},
    money::Money,
    orders::{
        case::{Handed, OrderCase},
        order::{
            Fulfilment, ITEMS_MAX, Order, OrderDiscount, OrderItem, OrderMail, OrderNumber, PaidBy, QUANTITY_MAX, Run,
        },
    },
    payments::{looks_like_email, text_problem},
    scope::Scope,
    time::Timestamp,
};
use std::collections::{BTreeMap, BTreeSet};

/// What is asked for; ids come from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewOrder {
    /// The id it will have.
    pub id: OrderId,
    /// Random numbers, of which it gets the first that is free.
    pub numbers: Vec<OrderNumber>,
    /// The application's own name for the customer.
    pub customer: String,
    /// Where what was bought is mailed to.
    pub recipient_email: Option<String>,
    /// What is wanted.
    pub lines: Vec<NewLine>,
    /// A discount's code, as the customer entered it.
    pub discount_code: Option<String>,
}

/// One line of what is wanted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLine {
    /// Of what.
    pub variant: VariantId,
    /// How many.
    pub quantity: u32,
    /// What the customer says to get it.
    pub input: BTreeMap<String, String>,
}

/// Why an order was not placed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PlaceRefused {
    /// Fields that cannot be, each with its reason.
    #[error("some fields cannot be accepted")]
    Fields(Vec<(String, String)>),
    /// The application allows only other amounts.
    #[error("the amount is outside what the application allows")]
    AmountOutOfBounds,
    /// There is no such discount, or it cannot be used for this.
    #[error("the discount cannot be used: {0}")]
    Discount(DiscountRefused),
    /// There is no discount with that code.
    #[error("there is no such discount")]
    UnknownDiscount,
    /// All the numbers were taken.
    #[error("no order number is free")]
    NoNumber,
}

/// What is wanted, with what it costs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Priced {
    new: NewOrder,
    items: Vec<OrderItem>,
    subtotal: Money,
}

/// What the rule that places an order looks at, held still.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Till {
    /// Of the numbers that were offered, those that other orders have.
    pub taken: BTreeSet<OrderNumber>,
    /// The discount, and how often this customer has used it.
    pub discount: Option<(Discount, u32)>,
}

/// What names a till.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TillName {
    /// The numbers that are offered.
    pub numbers: Vec<OrderNumber>,
    /// The discount, and the customer who wants to use it.
    pub discount: Option<(DiscountId, CustomerKey)>,
}

impl Case for Till {
    type Name = TillName;
}

impl NewOrder {
    /// What it costs by the catalogue as it is now. Offers that are missing are not on sale.
    pub fn price(self, offers: &[Offer]) -> Result<Priced, PlaceRefused> {
        let mut problems = self.problems();
        let mut items = Vec::with_capacity(self.lines.len());
        for (number, line) in (1..).zip(&self.lines) {
            match self.item(number, line, offers) {
                Ok(item) => items.push(item),
                Err((field, reason)) => problems.push((format!("items[{}].{field}", number - 1), reason)),
            }
        }
        let currency = items.first().map(|item| item.unit_price.currency());
        if items.iter().any(|item| Some(item.unit_price.currency()) != currency) {
            problems.push(("items".into(), "must all be sold in one currency".into()));
        }
        let currency = match currency {
            Some(currency) if problems.is_empty() => currency,
            _ => return Err(PlaceRefused::Fields(problems)),
        };
        let sum = items.iter().try_fold(0_i64, |sum, item| {
            sum.checked_add(item.unit_price.minor().checked_mul(i64::from(item.quantity))?)
        });
        let subtotal = sum.and_then(|sum| Money::new(sum, currency).ok()).ok_or(PlaceRefused::AmountOutOfBounds)?;
        Ok(Priced { new: self, items, subtotal })
    }

    fn problems(&self) -> Vec<(String, String)> {
        let mut problems = Vec::new();
        let mut refuse = |field: &str, reason: String| problems.push((field.to_owned(), reason));
        if let Some(reason) = text_problem(&self.customer, 1, 255) {
            refuse("customer_reference", reason);
        }
        if let Some(email) = &self.recipient_email {
            if let Some(reason) = text_problem(email, 3, 254) {
                refuse("recipient_email", reason);
            } else if !looks_like_email(email) {
                refuse("recipient_email", "must be an email address".into());
            }
        }
        if self.lines.is_empty() || self.lines.len() > ITEMS_MAX {
            refuse("items", format!("must be 1 to {ITEMS_MAX} lines"));
        }
        problems
    }

    fn item(&self, number: u16, line: &NewLine, offers: &[Offer]) -> Result<OrderItem, (String, String)> {
        let refuse = |field: &str, reason: &str| (field.to_owned(), reason.to_owned());
        let offer = offers.iter().find(|offer| offer.variant.id == line.variant && offer.is_on_sale());
        let offer = offer.ok_or_else(|| refuse("variant_id", "is not on sale"))?;
        if !(1..=QUANTITY_MAX).contains(&line.quantity) {
            return Err(refuse("quantity", &format!("must be 1 to {QUANTITY_MAX}")));
        }
        let input = offer
            .read_input(&line.input, self.recipient_email.as_deref())
            .map_err(|refused| (format!("fulfillment_input.{}", refused.field), refused.reason))?;
        Ok(OrderItem {
            item: number,
            variant: line.variant,
            product_name: offer.product_name.clone(),
            variant_name: offer.variant.name.clone(),
            sku: offer.variant.sku.clone(),
            unit_price: offer.variant.price,
            quantity: line.quantity,
            source: offer.variant.source,
            input,
            is_answered: false,
        })
    }
}

impl Priced {
    /// What was asked for.
    pub const fn new_order(&self) -> &NewOrder {
        &self.new
    }

    /// What it costs before any discount.
    pub const fn subtotal(&self) -> Money {
        self.subtotal
    }

    /// Places it. A discount is counted in the same decision, so that no crowd uses it more often than it may be.
    pub fn place(
        &self,
        scope: Scope,
        till: &Till,
        settings: &Settings,
        at: Timestamp,
    ) -> Result<Decision<OrderCase>, PlaceRefused> {
        let new = &self.new;
        let number = new.numbers.iter().find(|number| !till.taken.contains(number)).ok_or(PlaceRefused::NoNumber)?;
        let (mut handed, mut discount, mut total) = (Vec::new(), None, self.subtotal);
        if let Some(entered) = &new.discount_code {
            let (known, used) = till.discount.as_ref().ok_or(PlaceRefused::UnknownDiscount)?;
            let (next, amount) = known.take(*used, self.subtotal, at).map_err(PlaceRefused::Discount)?;
            total = self.subtotal.minus(amount).map_err(|_| PlaceRefused::AmountOutOfBounds)?;
            discount = Some(OrderDiscount { id: known.id, code: entered.clone(), amount });
            handed.push(Handed::Discount { next, customer: CustomerKey::of(&new.customer), amount });
        }
        if total.non_zero().is_some_and(|total| !settings.allows(total)) {
            return Err(PlaceRefused::AmountOutOfBounds);
        }
        let fulfilment = match total.non_zero() {
            Some(_) => Fulfilment::Unpaid,
            None => Fulfilment::Started(Run { by: PaidBy::NothingToPay, since: at, asks: 0, ask_at: at }),
        };
        let order = Order {
            id: new.id,
            scope,
            number: *number,
            customer: new.customer.clone(),
            recipient_email: new.recipient_email.clone(),
            items: self.items.clone(),
            subtotal: self.subtotal,
            discount,
            total,
            fulfilment,
            mail: OrderMail::None,
            created_at: at,
            updated_at: at,
        };
        Ok(Decision::of(OrderCase { handed, ..OrderCase::of(order) }))
    }
}
