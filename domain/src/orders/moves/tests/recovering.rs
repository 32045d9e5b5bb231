//! People seeing to orders that were not delivered.

use crate::{
    alerts::AlertKind,
    decision::Decision,
    ids::{PaymentId, RefundId},
    orders::{
        EnteredItem, Fulfilment, FulfilmentStatus, OrderCase, OrderEvent, OrderStatus, PaidBy, RecoverRefused,
        Severity, Standing,
    },
    payments::{GivenBack, Payment},
    refunds::RefundStatus,
    testing::{
        order_story::{CARD, TOP_UP, code, paid_order, placed, pool, with_payment},
        story::{NOON, noon_and},
    },
    vouchers::CodeOrigin,
};

const PAID: PaymentId = PaymentId::from_u128(1);
const REFUND: RefundId = RefundId::from_u128(0x4ef);

fn kept(decision: Decision<OrderCase>) -> OrderCase {
    OrderCase { handed: Vec::new(), ..decision.next }
}

/// Two cards and a top-up, paid, with nothing in the pool and no URL.
fn in_trouble() -> OrderCase {
    let started = kept(paid_order(&[(CARD, 2), (TOP_UP, 1)], 0).take_up(PAID, NOON).unwrap());
    kept(started.has_no_url(NOON).unwrap())
}

fn entered(item: u16, count: u128) -> EnteredItem {
    let variant = if item == 1 { CARD } else { TOP_UP };
    let codes = (0..count).map(|id| code(u128::from(item) * 10 + id, variant, CodeOrigin::Hand));
    EnteredItem { item, codes: codes.collect() }
}

#[test]
fn tried_again_it_goes_on_where_it_broke_off() {
    let case = kept(paid_order(&[(CARD, 2)], 1).take_up(PAID, NOON).unwrap());
    let again = case.run_again(noon_and(1)).unwrap();
    assert_eq!(again.next.order.fulfilment.status(), FulfilmentStatus::NeedsAttention, "the pool is still too small");
    let filled = OrderCase { free: pool(2), ..case };
    let done = filled.run_again(noon_and(1)).unwrap();
    assert_eq!(done.next.order.fulfilment, Fulfilment::Fulfilled { by: PaidBy::Payment(PAID), at: noon_and(1) });
    assert_eq!(done.settled.first().map(|(kind, _)| *kind), Some(AlertKind::OrderNeedsAttention));
    assert_eq!(done.audit.len(), 1);
    let over = kept(done).run_again(NOON).map(|_| ());
    assert_eq!(over, Err(RecoverRefused::NotInTrouble { status: FulfilmentStatus::Fulfilled }));
}

#[test]
fn by_hand_exactly_what_is_missing_is_delivered() {
    let case = in_trouble();
    for wrong in [
        vec![],
        vec![entered(1, 2)],
        vec![entered(1, 1), entered(2, 1)],
        vec![entered(1, 3), entered(2, 1)],
        vec![entered(1, 0), entered(2, 1)],
        vec![entered(1, 2), entered(1, 2), entered(2, 1)],
        vec![entered(1, 2), entered(2, 1), entered(3, 1)],
    ] {
        let refused = case.enter_codes(&wrong, NOON).map(|_| ());
        assert!(matches!(refused, Err(RecoverRefused::Codes { .. })), "{wrong:?}");
    }
    let without_a_code = case.enter_codes(&[entered(1, 2), entered(2, 0)], NOON).unwrap();
    assert_eq!(without_a_code.next.handed.len(), 2);
    let done = case.enter_codes(&[entered(2, 1), entered(1, 2)], noon_and(3)).unwrap();
    assert_eq!(done.next.order.fulfilment, Fulfilment::Fulfilled { by: PaidBy::Payment(PAID), at: noon_and(3) });
    assert_eq!((done.next.handed.len(), done.events.as_slice()), (3, &[OrderEvent::Fulfilled][..]));
    assert!(!format!("{:?}", done.audit).contains("CODE-"), "the trail holds no code");
    let again = kept(done).enter_codes(&[entered(1, 2), entered(2, 1)], NOON).map(|_| ());
    assert_eq!(again, Err(RecoverRefused::NotInTrouble { status: FulfilmentStatus::Fulfilled }));
}

#[test]
fn given_up_it_is_delivered_no_more() {
    let given_up = kept(in_trouble().give_up(REFUND, NOON).unwrap());
    assert_eq!(given_up.order.fulfilment, Fulfilment::GivenUp { by: PAID, at: NOON, refund: REFUND });
    for (refund, may) in [
        (None, false),
        (Some(RefundStatus::AwaitingApproval), false),
        (Some(RefundStatus::Pending), false),
        (Some(RefundStatus::Succeeded), false),
        (Some(RefundStatus::Rejected), true),
        (Some(RefundStatus::Withdrawn), true),
        (Some(RefundStatus::Failed), true),
    ] {
        let case = OrderCase { refund, ..given_up.clone() };
        let codes = [entered(1, 2), entered(2, 1)];
        assert_eq!((case.run_again(NOON).is_ok(), case.enter_codes(&codes, NOON).is_ok()), (may, may), "{refund:?}");
        let other = RefundId::from_u128(7);
        let again = kept(case.give_up(other, NOON).unwrap()).order.fulfilment;
        let refund = if may { other } else { REFUND };
        assert_eq!(
            again,
            Fulfilment::GivenUp { by: PAID, at: NOON, refund },
            "the same refund, unless it came to nothing"
        );
    }
}

#[test]
fn only_what_is_paid_and_not_delivered_is_given_up() {
    let done = kept(paid_order(&[(CARD, 1)], 1).take_up(PAID, NOON).unwrap());
    for (case, status) in [(placed(&[(CARD, 1)]), FulfilmentStatus::Unpaid), (done, FulfilmentStatus::Fulfilled)] {
        let refused = Err(RecoverRefused::NotInTrouble { status });
        assert_eq!(case.give_up(REFUND, NOON).map(|_| ()), refused);
        assert_eq!(case.run_again(NOON).map(|_| ()), refused);
        assert_eq!(case.enter_codes(&[], NOON).map(|_| ()), refused);
    }
}

#[test]
fn while_money_goes_back_nothing_is_delivered_and_the_customer_reads_so() {
    let back = |held_minor, refunded_minor| {
        let given_back = GivenBack { held_minor, refunded_minor, disputed_minor: 0 };
        with_payment(&in_trouble(), 1, |payment| Payment { given_back, ..payment })
    };
    let total = in_trouble().order.total.minor();
    for (case, standing, status) in [
        (back(0, 0), Standing::NeedsAttention, OrderStatus::NeedsAttention),
        (back(total, 0), Standing::MoneyGoesBack, OrderStatus::NeedsAttention),
        (back(0, total), Standing::MoneyBack, OrderStatus::Cancelled),
    ] {
        assert_eq!((case.standing(), case.standing().status()), (standing, status));
        assert_ne!(standing.severity(), Severity::Error);
        assert!(!case.is_payable());
        let again = case.run_again(NOON).map(|_| ());
        let expected = if standing == Standing::NeedsAttention { Ok(()) } else { Err(RecoverRefused::MoneyGoesBack) };
        assert_eq!(again, expected);
    }
}
