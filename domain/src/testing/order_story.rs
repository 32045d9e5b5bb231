//! How an order came to be where it is, in one line of story. Every step is the real rule.

use super::story::{FIRST, NOON, SHOP, Story, new_payment, poisha, settings};
use crate::{
    catalogue::{Offer, ProductStatus, StockSource, Variant},
    ids::{OrderId, PaymentId, ProductId, VariantId, VoucherId},
    orders::{NewLine, NewOrder, OrderCase, OrderNumber, Till},
    payments::{Method, NewPayment, Payment},
    time::Timestamp,
    vouchers::{CodeOrigin, EnteredCode, FreeVoucher},
    webhooks::Secret,
};
use std::collections::{BTreeMap, BTreeSet};

/// The order that stories are about.
pub const ORDER: OrderId = OrderId::from_u128(0x0ade);
/// A card whose codes lie in a pool; one costs 50.00.
pub const CARD: VariantId = VariantId::from_u128(1_001);
/// A top-up that the application delivers itself; one costs 20.00.
pub const TOP_UP: VariantId = VariantId::from_u128(1_002);

/// The offers of both.
pub fn offers() -> Vec<Offer> {
    let offer = |id: VariantId, sku: &str, minor, source| Offer {
        scope: SHOP,
        product: ProductId::from_u128(1),
        product_name: "Game".into(),
        product_status: ProductStatus::Active,
        identifier: None,
        fields: Vec::new(),
        variant: Variant {
            id,
            sku: sku.into(),
            name: sku.to_lowercase(),
            price: poisha(minor),
            source,
            low_stock_threshold: None,
            is_archived: false,
        },
    };
    vec![offer(CARD, "CARD", 5_000, StockSource::Preloaded), offer(TOP_UP, "TOP-UP", 2_000, StockSource::FulfilmentUrl)]
}

/// A request for so many of these.
pub fn new_order(lines: &[(VariantId, u32)]) -> NewOrder {
    let line = |(variant, quantity): &(VariantId, u32)| NewLine {
        variant: *variant,
        quantity: *quantity,
        input: BTreeMap::new(),
    };
    NewOrder {
        id: ORDER,
        numbers: vec![OrderNumber::from_bits(1), OrderNumber::from_bits(2)],
        customer: "customer-1".into(),
        recipient_email: Some("rahima@mail.example".into()),
        lines: lines.iter().map(line).collect(),
        discount_code: None,
    }
}

/// A till at which nothing is taken, and no discount is used.
pub fn empty_till() -> Till {
    Till { taken: BTreeSet::new(), discount: None }
}

/// An order for so many of these, placed at noon.
///
/// # Panics
/// When it cannot be.
#[expect(clippy::unwrap_used, reason = "a story about an impossible order is a broken test")]
pub fn placed(lines: &[(VariantId, u32)]) -> OrderCase {
    let priced = new_order(lines).price(&offers()).unwrap();
    let placed = priced.place(SHOP, &empty_till(), &settings(), NOON).unwrap().next;
    OrderCase { handed: Vec::new(), ..placed }
}

/// A request to pay the whole of an order.
///
/// # Panics
/// When nothing is to be paid.
#[expect(clippy::unwrap_used, reason = "a story that pays nothing is a broken test")]
pub fn payment_of(case: &OrderCase, id: u128) -> NewPayment {
    let amount = case.order.total.non_zero().unwrap();
    NewPayment { amount, order: Some(case.order.id), ..new_payment(id, 1) }
}

/// The same order with that payment begun, whose customer is at the gateway.
///
/// # Panics
/// When it is not payable.
#[expect(clippy::unwrap_used, reason = "a story that pays what cannot be paid is a broken test")]
pub fn paying(case: &OrderCase, id: u128) -> OrderCase {
    let payment = case.pay(&payment_of(case, id), &settings(), NOON).unwrap().next;
    let mut next = case.clone();
    next.payments.push(payment.redirected(crate::ids::AttemptId::from_u128(id), Method::Sslcommerz));
    next
}

/// The same order with one of its payments as this makes it.
pub fn with_payment(case: &OrderCase, id: u128, change: impl Fn(Payment) -> Payment) -> OrderCase {
    let id = PaymentId::from_u128(id);
    let payments = case.payments.iter().cloned();
    let payments = payments.map(|payment| if payment.id == id { change(payment) } else { payment });
    OrderCase { payments: payments.collect(), ..case.clone() }
}

/// The same order, paid by its payment of that id.
pub fn paid(case: &OrderCase, id: u128) -> OrderCase {
    with_payment(&paying(case, id), id, |payment| payment.paid(crate::ids::AttemptId::from_u128(id)))
}

/// An order of so many of these that was paid at noon by payment 1, with so many codes of the card in its pool.
pub fn paid_order(lines: &[(VariantId, u32)], codes: u128) -> OrderCase {
    let case = paid(&placed(lines), FIRST.as_u128());
    OrderCase { free: pool(codes), ..case }
}

/// So many codes of the card.
pub fn pool(codes: u128) -> Vec<FreeVoucher> {
    (1..=codes).map(|id| FreeVoucher { id: VoucherId::from_u128(id), variant: CARD, expires_at: None }).collect()
}

/// A code that came from elsewhere.
pub fn code(id: u128, variant: VariantId, origin: CodeOrigin) -> EnteredCode {
    let (id, code) = (VoucherId::from_u128(0xc0de_0000 + id), Secret::new(format!("CODE-{id}").into_bytes()));
    EnteredCode { id, variant, code, serial: None, expires_at: None, origin }
}

/// That many seconds after noon.
pub fn noon_and_s(seconds: u64) -> Timestamp {
    NOON.plus(std::time::Duration::from_secs(seconds))
}
