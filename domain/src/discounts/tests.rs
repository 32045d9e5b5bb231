//! What discounts take off, and when they do not.

use super::*;
use crate::{
    ids::DiscountId,
    money::{AMOUNT_MAX_MINOR, Currency},
    testing::story::{NOON, SHOP, noon_and, taka},
};
use proptest::prelude::*;

fn wanted() -> WantedDiscount {
    WantedDiscount {
        code: " eid-25 ".into(),
        description: None,
        reduction: Reduction::Percentage { basis_points: 2_500 },
        currency: Currency::BDT,
        minimum_minor: None,
        total_limit: None,
        customer_limit: None,
        valid_from: None,
        valid_until: None,
        is_active: true,
    }
}

fn made(change: impl FnOnce(&mut WantedDiscount)) -> Discount {
    let mut wanted = wanted();
    change(&mut wanted);
    Discount::create(DiscountId::from_u128(1), SHOP, &wanted, NOON).unwrap().next
}

#[test]
fn a_part_is_rounded_down_and_an_amount_takes_no_more_than_there_is() {
    let quarter = made(|_| {});
    assert_eq!(quarter.code, "EID-25");
    assert_eq!(quarter.apply(taka(10_003), NOON), Ok(taka(2_500)));
    assert_eq!(quarter.apply(taka(AMOUNT_MAX_MINOR), NOON), Ok(taka(AMOUNT_MAX_MINOR / 4)));
    let flat = made(|it| it.reduction = Reduction::Flat { minor: 5_000 });
    assert_eq!(flat.apply(taka(10_000), NOON), Ok(taka(5_000)));
    assert_eq!(flat.apply(taka(3_000), NOON), Ok(taka(3_000)));
    assert_eq!(flat.apply(taka(0), NOON), Ok(taka(0)));
}

#[test]
fn a_discount_counts_within_its_time_and_for_orders_of_its_kind() {
    let bounded = made(|it| {
        (it.valid_from, it.valid_until) = (Some(noon_and(1)), Some(noon_and(2)));
        it.minimum_minor = Some(5_000);
    });
    assert_eq!(bounded.apply(taka(5_000), NOON), Err(DiscountRefused::NotYet));
    assert_eq!(bounded.apply(taka(5_000), noon_and(1)), Ok(taka(1_250)));
    assert_eq!(bounded.apply(taka(5_000), noon_and(2)), Err(DiscountRefused::Over));
    assert_eq!(bounded.apply(taka(4_999), noon_and(1)), Err(DiscountRefused::TooSmall { minimum: taka(5_000) }));
    let dollars = crate::Money::new(5_000, Currency::parse("USD").unwrap()).unwrap();
    assert_eq!(bounded.apply(dollars, noon_and(1)), Err(DiscountRefused::OtherCurrency { currency: Currency::BDT }));
    let off = made(|it| it.is_active = false);
    assert_eq!(off.apply(taka(5_000), NOON), Err(DiscountRefused::Inactive));
}

#[test]
fn a_use_is_counted_up_to_each_limit() {
    let limited = made(|it| (it.total_limit, it.customer_limit) = (Some(2), Some(1)));
    let (once, amount) = limited.take(0, taka(10_000), NOON).unwrap();
    assert_eq!((once.used_count, amount), (1, taka(2_500)));
    assert_eq!(once.take(1, taka(10_000), NOON), Err(DiscountRefused::UsedUpByCustomer));
    let (twice, _) = once.take(0, taka(10_000), NOON).unwrap();
    assert_eq!(twice.take(0, taka(10_000), NOON), Err(DiscountRefused::UsedUp));
}

#[test]
fn what_was_used_is_switched_off_and_never_taken_away() {
    let fresh = made(|_| {});
    assert_eq!(fresh.remove(noon_and(1)).unwrap().next.state, DiscountState::Removed);
    let used = fresh.take(0, taka(10_000), NOON).unwrap().0;
    assert_eq!(used.remove(noon_and(1)), Err(ChangeRefused::Used));
    let off = used.change(&WantedDiscount { is_active: false, ..wanted() }, noon_and(1)).unwrap().next;
    assert_eq!((off.state, off.used_count), (DiscountState::Inactive, 1));
    let removed = fresh.remove(noon_and(1)).unwrap().next;
    assert_eq!(removed.change(&wanted(), noon_and(2)), Err(ChangeRefused::Removed));
    assert_eq!(removed.remove(noon_and(2)), Err(ChangeRefused::Removed));
}

#[test]
fn what_no_discount_can_be_is_named_by_its_field() {
    type Change = fn(&mut WantedDiscount);
    let examples: [(Change, &str); 9] = [
        (|it| it.code = String::new(), "code"),
        (|it| it.code = "'; drop table discounts; --".into(), "code"),
        (|it| it.code = "X".repeat(41), "code"),
        (|it| it.code = "ঈদ".into(), "code"),
        (|it| it.reduction = Reduction::Percentage { basis_points: 10_001 }, "value"),
        (|it| it.reduction = Reduction::Flat { minor: 0 }, "value"),
        (|it| it.total_limit = Some(0), "totalLimit"),
        (|it| it.minimum_minor = Some(-1), "minimumOrderMinor"),
        (|it| (it.valid_from, it.valid_until) = (Some(NOON), Some(NOON)), "validUntil"),
    ];
    for (change, field) in examples {
        let mut wanted = wanted();
        change(&mut wanted);
        let refused = Discount::create(DiscountId::from_u128(1), SHOP, &wanted, NOON).unwrap_err();
        let ChangeRefused::Fields(fields) = refused else { panic!("{field}: {refused}") };
        assert_eq!(fields.iter().map(|one| one.field).collect::<Vec<_>>(), [field]);
    }
    let used = made(|_| {}).take(0, taka(10_000), NOON).unwrap().0;
    let used = used.take(0, taka(10_000), NOON).unwrap().0;
    for change in [
        WantedDiscount { code: "OTHER".into(), ..wanted() },
        WantedDiscount { total_limit: Some(1), ..wanted() },
        WantedDiscount { currency: Currency::parse("USD").unwrap(), ..wanted() },
    ] {
        assert!(matches!(used.change(&change, NOON), Err(ChangeRefused::Fields(_))), "{change:?}");
    }
}

proptest! {
    /// Whatever is used in whatever order by whomever: never more than the limits, never more than the subtotal.
    #[test]
    fn no_order_of_uses_goes_beyond_a_limit(
        uses in prop::collection::vec((0_u8..4, 0_i64..=1_000_000), 0..60),
        total in 1_u32..20, each in 1_u32..6, basis_points in 1_u16..=10_000, flat in prop::option::of(1_i64..2_000_000),
    ) {
        let reduction = flat.map_or(Reduction::Percentage { basis_points }, |minor| Reduction::Flat { minor });
        let mut discount = made(|it| {
            (it.reduction, it.total_limit, it.customer_limit) = (reduction, Some(total), Some(each));
        });
        let mut counts = [0_u32; 4];
        for (customer, subtotal) in uses {
            let used = &mut counts[usize::from(customer)];
            let taken = discount.take(*used, taka(subtotal), NOON);
            let may = discount.used_count < total && *used < each;
            prop_assert_eq!(taken.is_ok(), may);
            if let Ok((next, amount)) = taken {
                prop_assert!(amount.minor() <= subtotal && amount.minor() >= 0);
                prop_assert_eq!(next.used_count, discount.used_count + 1);
                *used += 1;
                discount = next;
            }
        }
        prop_assert_eq!(discount.used_count, counts.iter().sum::<u32>());
        prop_assert!(discount.used_count <= total && counts.iter().all(|count| *count <= each));
    }
}
