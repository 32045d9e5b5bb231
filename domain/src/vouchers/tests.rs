//! Which codes are given, which are not, and when a pool is worth a word.

use super::*;
use crate::{
    alerts::AlertKind,
    audit::Action,
    ids::{OrderId, VariantId, VoucherId},
    testing::story::{NOON, SHOP, noon_and},
    time::{Timestamp, minutes},
};
use proptest::prelude::*;
use std::collections::BTreeSet;

const CARD: VariantId = VariantId::from_u128(1);

fn free(id: u128, expires_at: Option<Timestamp>) -> FreeVoucher {
    FreeVoucher { id: VoucherId::from_u128(id), variant: CARD, expires_at }
}

fn waiting() -> Voucher {
    Voucher {
        id: VoucherId::from_u128(1),
        scope: SHOP,
        variant: CARD,
        serial: Some("S-1".into()),
        expires_at: Some(noon_and(10)),
        state: VoucherState::Available,
        created_at: NOON,
        updated_at: NOON,
    }
}

fn stock(available: u64, low_since: Option<Timestamp>) -> Stock {
    let level = Level { available, ..Level::default() };
    Stock { scope: SHOP, variant: CARD, sku: "CARD".into(), threshold: Some(5), low_since, level }
}

#[test]
fn what_is_over_soonest_is_given_first_and_what_is_over_never() {
    let pool = [free(1, None), free(2, Some(noon_and(9))), free(3, Some(noon_and(3))), free(4, Some(NOON))];
    let ids =
        |count| allocate(&pool, count, noon_and(1)).map(|ids| ids.iter().map(|id| id.as_u128()).collect::<Vec<_>>());
    assert_eq!(ids(0), Ok(vec![]));
    assert_eq!(ids(2), Ok(vec![3, 2]));
    assert_eq!(ids(3), Ok(vec![3, 2, 1]));
    assert_eq!(ids(4), Err(OutOfStock { wanted: 4, found: 3 }));
}

#[test]
fn a_code_is_taken_out_while_it_waits_and_not_afterwards() {
    let voucher = waiting();
    let out = voucher.void("printed twice", noon_and(1)).unwrap();
    assert_eq!(out.next.status(noon_and(1)), VoucherStatus::Void);
    assert_eq!(out.audit.first().map(|line| line.action), Some(Action::VoucherVoided));
    assert_eq!(out.next.void("again", noon_and(2)), Err(VoidRefused::Void));
    let sold = VoucherState::Sold { order: OrderId::from_u128(1), item: 0, at: NOON };
    assert_eq!(Voucher { state: sold, ..voucher.clone() }.void("late", NOON), Err(VoidRefused::Sold));
    assert_eq!(
        (voucher.status(NOON), voucher.status(noon_and(10))),
        (VoucherStatus::Available, VoucherStatus::Expired)
    );
    assert!(voucher.void("it is over", noon_and(11)).is_ok(), "what waited too long is taken out too");
}

#[test]
fn a_line_of_codes_is_checked_and_its_code_never_told_back() {
    let read = |code: &str, serial: Option<&str>, end: Option<Timestamp>| {
        NewVoucher::read(VoucherId::from_u128(1), (code, serial), end, NOON).map_err(|refused| refused.to_string())
    };
    let fine = read("  AB12-cd34 ", Some(" "), Some(noon_and(1))).unwrap();
    assert_eq!((fine.code.reveal(), &fine.serial), (b"AB12-cd34".as_slice(), &None));
    assert!(!format!("{fine:?}").contains("AB12"));
    for (code, serial, end, reason) in [
        ("", None, None, "code must be 1 to 255 characters"),
        (&"x".repeat(256), None, None, "code must be 1 to 255 characters"),
        ("a\u{0}b", None, None, "code must not hold control characters"),
        ("4111111111111111", None, None, "code must not hold a card number"),
        ("fine", Some(&*"s".repeat(101)), None, "serial must be 1 to 100 characters"),
        ("fine", None, Some(NOON), "expires_at is over already"),
    ] {
        assert_eq!(read(code, serial, end), Err(reason.to_owned()));
    }
}

#[test]
fn a_low_pool_is_told_of_once_and_it_is_over_when_it_is_filled() {
    let told = stock(4, None).watch(NOON);
    assert_eq!(told.alerts.iter().map(|alert| alert.kind).collect::<Vec<_>>(), [AlertKind::LowStock]);
    assert_eq!(told.alerts[0].detail, "the pool of CARD holds 4 codes, fewer than 5");
    let again = Stock { level: Level { available: 1, ..Level::default() }, ..told.next.clone() }.watch(noon_and(1));
    assert_eq!((again.alerts.len(), again.settled.len()), (0, 0));
    let filled = stock(5, told.next.low_since).watch(noon_and(2));
    assert_eq!((filled.next.low_since, filled.settled.len()), (None, 1));
    assert_eq!(stock(5, None).watch(NOON).next, stock(5, None));
    let unwatched = Stock { threshold: None, ..stock(0, Some(NOON)) };
    assert_eq!(unwatched.watch(noon_and(1)).settled.len(), 1, "nobody wants to hear of it any more");
}

proptest! {
    /// Whatever is asked of a pool in whatever order: no code twice, none that is over, none short while there are enough.
    #[test]
    fn no_code_is_given_twice(
        ends in prop::collection::vec(prop::option::of(0_u64..20), 0..40),
        asks in prop::collection::vec((0_u32..6, 0_u64..20), 0..30),
    ) {
        let mut pool: Vec<FreeVoucher> =
            (1_u128..).zip(&ends).map(|(id, end)| free(id, end.map(noon_and))).collect();
        let (mut given, mut now) = (BTreeSet::new(), NOON);
        for (count, later) in asks {
            now = now.plus(minutes(later / 4));
            let good = pool.iter().filter(|one| one.is_good(now)).count();
            match allocate(&pool, count, now) {
                Ok(ids) => {
                    prop_assert_eq!(ids.len(), usize::try_from(count).unwrap());
                    for id in ids {
                        let one = pool.iter().find(|one| one.id == id).copied();
                        prop_assert!(one.is_some_and(|one| one.is_good(now)), "{id} was not there to give");
                        prop_assert!(given.insert(id), "{id} was given twice");
                        pool.retain(|one| one.id != id);
                    }
                }
                Err(short) => {
                    prop_assert_eq!(usize::try_from(short.found).unwrap(), good);
                    prop_assert!(short.found < count);
                }
            }
        }
    }
}
