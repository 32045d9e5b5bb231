//! Placing and paying.

use crate::{
    apps::Settings,
    catalogue::ProductStatus,
    ids::VariantId,
    orders::{
        Fulfilment, ITEMS_MAX, NewLine, OrderNumber, OrderStatus, PaidBy, PayRefused, PlaceRefused, Standing, Till,
    },
    payments::{Customer, NewPayment},
    testing::{
        order_story::{
            CARD, TOP_UP, empty_till, new_order, offers, paid, paid_order, paying, payment_of, placed, with_payment,
        },
        story::{FIRST, NOON, SHOP, Story, noon_and, poisha, settings, taka},
    },
};
use std::collections::BTreeMap;

fn problems(new: crate::orders::NewOrder) -> Vec<String> {
    match new.price(&offers()) {
        Err(PlaceRefused::Fields(fields)) => fields.into_iter().map(|(field, why)| format!("{field} {why}")).collect(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_order_costs_what_the_catalogue_says_and_keeps_it() {
    let case = placed(&[(CARD, 2), (TOP_UP, 3)]);
    assert_eq!((case.order.subtotal, case.order.total), (taka(16_000), taka(16_000)));
    let items: Vec<_> = case.order.items.iter().map(|item| (item.item, item.quantity, item.unit_price)).collect();
    assert_eq!(items, [(1, 2, poisha(5_000)), (2, 3, poisha(2_000))]);
    assert_eq!((case.standing(), case.order.fulfilment), (Standing::Placed, Fulfilment::Unpaid));
}

#[test]
fn a_number_that_is_taken_leaves_the_next_one() {
    let priced = new_order(&[(CARD, 1)]).price(&offers()).unwrap();
    let (first, second) = (OrderNumber::from_bits(1), OrderNumber::from_bits(2));
    let place = |taken: &[OrderNumber]| {
        let till = Till { taken: taken.iter().copied().collect(), ..empty_till() };
        priced.place(SHOP, &till, &settings(), NOON).map(|placed| placed.next.order.number)
    };
    assert_eq!(place(&[]), Ok(first));
    assert_eq!(place(&[first]), Ok(second));
    assert_eq!(place(&[first, second]), Err(PlaceRefused::NoNumber));
}

#[test]
fn what_is_not_on_sale_cannot_be_ordered() {
    let unknown = VariantId::from_u128(77);
    assert_eq!(problems(new_order(&[(unknown, 1)])), ["items[0].variant_id is not on sale"]);
    let mut hidden = offers();
    hidden.iter_mut().for_each(|offer| offer.product_status = ProductStatus::Draft);
    assert!(matches!(new_order(&[(CARD, 1)]).price(&hidden), Err(PlaceRefused::Fields(_))));
}

#[test]
fn an_order_has_lines_of_a_sane_size_and_a_customer() {
    assert_eq!(problems(new_order(&[])), ["items must be 1 to 50 lines"]);
    assert!(problems(new_order(&[(CARD, 1); ITEMS_MAX + 1])).contains(&"items must be 1 to 50 lines".to_owned()));
    for quantity in [0, 101, u32::MAX] {
        assert_eq!(problems(new_order(&[(CARD, quantity)])), ["items[0].quantity must be 1 to 100"]);
    }
    let mut new = new_order(&[(CARD, 1)]);
    (new.customer, new.recipient_email) = ("4111 1111 1111 1111".into(), Some("nowhere".into()));
    assert_eq!(
        problems(new),
        ["customer_reference must not hold a card number", "recipient_email must be an email address"]
    );
}

#[test]
fn an_answer_that_nobody_asked_for_is_refused_before_anything_is_charged() {
    let mut new = new_order(&[]);
    let input = BTreeMap::from([("player_id".to_owned(), "7".to_owned())]);
    new.lines = vec![NewLine { variant: CARD, quantity: 1, input }];
    let told = problems(new);
    assert!(told.len() == 1 && told[0].starts_with("items[0].fulfillment_input."), "{told:?}");
}

#[test]
fn an_order_is_within_what_the_application_allows() {
    let priced = new_order(&[(CARD, 1)]).price(&offers()).unwrap();
    let allows = |min, max| {
        let bounds = Settings { min_amount_minor: min, max_amount_minor: max, ..settings() };
        priced.place(SHOP, &empty_till(), &bounds, NOON).map(|_| ())
    };
    assert_eq!(allows(Some(5_000), Some(5_000)), Ok(()));
    assert_eq!(allows(Some(5_001), None), Err(PlaceRefused::AmountOutOfBounds));
    assert_eq!(allows(None, Some(4_999)), Err(PlaceRefused::AmountOutOfBounds));
}

#[test]
fn an_order_is_paid_as_a_whole_and_by_its_own_customer() {
    let case = placed(&[(CARD, 1)]);
    let pay = |change: fn(&mut NewPayment)| {
        let mut new = payment_of(&case, 1);
        change(&mut new);
        case.pay(&new, &settings(), NOON).map(|decision| decision.next)
    };
    let payment = pay(|_| {}).unwrap();
    assert_eq!((payment.order, payment.amount), (Some(case.order.id), poisha(5_000)));
    assert_eq!(pay(|new| new.amount = poisha(4_999)), Err(PayRefused::OtherAmount { total: taka(5_000) }));
    let other =
        |new: &mut NewPayment| new.customer = Customer { reference: "customer-2".into(), ..Customer::default() };
    assert_eq!(pay(other), Err(PayRefused::OtherCustomer));
}

#[test]
fn an_order_is_payable_until_something_came_for_it() {
    let new = placed(&[(CARD, 1)]);
    let begun = paying(&new, 1);
    let failed = with_payment(&begun, 1, Story::expired);
    let cancelled = with_payment(&begun, 1, Story::cancelled);
    let review = with_payment(&begun, 1, |payment| payment.flagged(FIRST));
    for (case, status, is_payable) in [
        (&new, OrderStatus::Initiated, true),
        (&begun, OrderStatus::Pending, true),
        (&failed, OrderStatus::Failed, true),
        (&cancelled, OrderStatus::Cancelled, true),
        (&review, OrderStatus::Pending, false),
        (&paid(&new, 1), OrderStatus::Pending, false),
    ] {
        assert_eq!((case.standing().status(), case.is_payable()), (status, is_payable));
        let again = case.pay(&payment_of(case, 2), &settings(), NOON).map(|_| ());
        assert_eq!(again, if is_payable { Ok(()) } else { Err(PayRefused::NotPayable { status }) });
    }
}

#[test]
fn the_latest_payment_tells_where_an_unpaid_order_stands() {
    let begun = paying(&placed(&[(CARD, 1)]), 1);
    let cancelled = with_payment(&begun, 1, Story::cancelled);
    assert_eq!(paying(&cancelled, 2).standing(), Standing::AwaitingPayment);
    let both = paying(&begun, 2);
    assert_eq!(with_payment(&both, 2, Story::cancelled).standing(), Standing::PaymentCancelled);
    let reviewed = with_payment(&both, 1, |payment| payment.flagged(FIRST));
    assert_eq!(with_payment(&reviewed, 2, Story::cancelled).standing(), Standing::UnderReview);
}

#[test]
fn a_payment_that_came_is_taken_up_once_and_a_second_one_never() {
    use crate::{ids::PaymentId, orders::TakeUpRefused};
    let (first, second) = (PaymentId::from_u128(1), PaymentId::from_u128(2));
    let open = paying(&placed(&[(CARD, 1)]), 1);
    assert_eq!(open.take_up(first, NOON).map(|_| ()), Err(TakeUpRefused::NotPaid));
    assert_eq!(open.take_up(second, NOON).map(|_| ()), Err(TakeUpRefused::NotPaid));
    let both = paid_twice();
    let taken = both.take_up(first, noon_and(1)).unwrap().next;
    assert_eq!(taken.order.fulfilment, Fulfilment::Fulfilled { by: PaidBy::Payment(first), at: noon_and(1) });
    assert_eq!(taken.take_up(first, NOON).map(|_| ()), Err(TakeUpRefused::Known));
    assert_eq!(taken.take_up(second, NOON).map(|_| ()), Err(TakeUpRefused::PaidTwice));
}

/// An order with two payments, both paid.
fn paid_twice() -> crate::orders::OrderCase {
    let both = paying(&paying(&placed(&[(CARD, 1)]), 1), 2);
    let one = with_payment(&both, 1, |payment| payment.paid(crate::ids::AttemptId::from_u128(1)));
    let both = with_payment(&one, 2, |payment| payment.paid(crate::ids::AttemptId::from_u128(2)));
    crate::orders::OrderCase { free: paid_order(&[(CARD, 1)], 3).free, ..both }
}
