//! Whoever pays, delivers, recovers or gives back, in whatever order: never more codes than were paid for, never twice, and
//! never both the codes and the money.

use crate::{
    decision::Decision,
    ids::{AttemptId, PaymentId, RefundId, VoucherId},
    orders::{Answered, EnteredItem, Fulfilment, Handed, OrderCase, OrderEvent},
    payments::Payment,
    refunds::{NewRefund, RefundCase, RefundStatus, RequestedBy},
    testing::{
        order_story::{CARD, TOP_UP, code, paying, placed, pool},
        refund_story::{CHECKER, MAKER, case_of, new_refund, proof},
        story::{NOON, Story},
    },
    time::{Timestamp, hours},
    vouchers::CodeOrigin,
};
use proptest::prelude::*;
use std::collections::BTreeSet;

/// What somebody does. Each is one decision: what interleaves is their order.
#[derive(Clone, Copy, Debug)]
enum Step {
    BeginToPay,
    Pay { payment: usize },
    TakeUp { payment: usize },
    Ask,
    Answer { codes: u128, says: Says },
    FillPool { codes: u128 },
    RunAgain,
    EnterCodes { cards: u128, top_ups: u128 },
    GiveUp,
    AskForTheMoney,
    ApproveTheRefund,
    RejectTheRefund,
    RefundOtherwise { payment: usize, minor: i64 },
}

#[derive(Clone, Copy, Debug)]
enum Says {
    Delivered,
    Accepted,
    Refused,
    Nothing,
}

fn step() -> impl Strategy<Value = Step> {
    let says = prop_oneof![
        4 => Just(Says::Delivered), 1 => Just(Says::Accepted), 1 => Just(Says::Refused), 1 => Just(Says::Nothing),
    ];
    prop_oneof![
        3 => Just(Step::BeginToPay),
        4 => (0..3_usize).prop_map(|payment| Step::Pay { payment }),
        4 => (0..3_usize).prop_map(|payment| Step::TakeUp { payment }),
        4 => Just(Step::Ask),
        4 => (0..4_u128, says).prop_map(|(codes, says)| Step::Answer { codes, says }),
        2 => (1..3_u128).prop_map(|codes| Step::FillPool { codes }),
        2 => Just(Step::RunAgain),
        2 => (0..4_u128, 0..3_u128).prop_map(|(cards, top_ups)| Step::EnterCodes { cards, top_ups }),
        2 => Just(Step::GiveUp),
        2 => Just(Step::AskForTheMoney),
        1 => Just(Step::ApproveTheRefund),
        2 => Just(Step::RejectTheRefund),
        1 => (0..3_usize, 1..9_000_i64).prop_map(|(payment, minor)| Step::RefundOtherwise { payment, minor }),
    ]
}

/// An order and everything around it, as a store would keep it.
struct World {
    case: OrderCase,
    refunds: Vec<RefundCase>,
    at: Timestamp,
    next: u128,
    delivered: usize,
    given: Vec<VoucherId>,
}

/// Two cards of the pool and a top-up of the application's.
const CARDS: usize = 2;
const TOP_UPS: usize = 1;

impl World {
    fn new() -> World {
        let case = placed(&[(CARD, 2), (TOP_UP, 1)]);
        World { case, refunds: Vec::new(), at: NOON, next: 100, delivered: 0, given: Vec::new() }
    }

    fn step(&mut self, step: Step) {
        self.at = self.at.plus(hours(2));
        let (at, number) = (self.at, self.next);
        self.next += 10;
        let named = |payment: usize| PaymentId::from_u128(u128::try_from(payment).unwrap() + 1);
        match step {
            Step::BeginToPay if self.case.is_payable() && self.case.payments.len() < 3 => {
                let id = u128::try_from(self.case.payments.len()).unwrap() + 1;
                self.case = paying(&self.case, id);
            }
            Step::Pay { payment } => self.pay(named(payment)),
            Step::TakeUp { payment } => self.keep(self.case.take_up(named(payment), at).ok()),
            Step::Ask => self.keep(self.case.begin_asking(at).ok()),
            Step::Answer { codes, says } => {
                let answer = match says {
                    Says::Delivered => {
                        let codes = (0..codes).map(|id| (2, code(number + id, TOP_UP, CodeOrigin::Url)));
                        Answered::Delivered(codes.collect())
                    }
                    Says::Accepted => Answered::Accepted,
                    Says::Refused => Answered::Refused { reason: "no".into() },
                    Says::Nothing => Answered::Silent { detail: "it answered 500".into() },
                };
                self.keep(self.case.answered(&answer, at).ok());
            }
            Step::FillPool { codes } => {
                let new = pool(codes).into_iter().map(|one| {
                    let id = VoucherId::from_u128(one.id.as_u128() + number * 1_000);
                    crate::vouchers::FreeVoucher { id, ..one }
                });
                self.case.free.extend(new);
            }
            Step::RunAgain => self.keep(self.case.run_again(at).ok()),
            Step::EnterCodes { cards, top_ups } => {
                let of = |item, count: u128, variant| EnteredItem {
                    item,
                    codes: (0..count)
                        .map(|id| code(number + id + u128::from(item) * 4, variant, CodeOrigin::Hand))
                        .collect(),
                };
                let missing = self.case.order.items.iter().filter(|item| !item.is_answered);
                let entered: Vec<EnteredItem> = missing
                    .map(|item| if item.item == 1 { of(1, cards, CARD) } else { of(2, top_ups, TOP_UP) })
                    .collect();
                self.keep(self.case.enter_codes(&entered, at).ok());
            }
            Step::GiveUp => self.keep(self.case.give_up(RefundId::from_u128(number), at).ok()),
            Step::AskForTheMoney => self.ask_for_the_money(),
            Step::ApproveTheRefund => self.with_refunds(|refunds, refund| {
                let hash = refunds.refund(refund)?.request_hash();
                refunds.approve(refund, hash, &proof(CHECKER), at).ok()
            }),
            Step::RejectTheRefund => {
                self.with_refunds(|refunds, refund| refunds.reject(refund, None, &proof(CHECKER), at).ok());
            }
            Step::RefundOtherwise { payment, minor } => {
                let new = new_refund(RefundId::from_u128(number), minor);
                self.refund(named(payment), |refunds| refunds.request(&new, RequestedBy::Operator(MAKER), at).ok());
            }
            Step::BeginToPay => {}
        }
        self.look();
    }

    /// The customer pays, if he has not.
    fn pay(&mut self, id: PaymentId) {
        let Some(found) = self.case.payments.iter_mut().find(|payment| payment.id == id) else { return };
        if found.captures().next().is_none() {
            *found = found.clone().paid(AttemptId::from_u128(id.as_u128()));
            self.refunds.push(case_of(found.clone()));
        }
    }

    fn keep(&mut self, decision: Option<Decision<OrderCase>>) {
        let Some(decision) = decision else { return };
        self.delivered += decision.events.iter().filter(|event| **event == OrderEvent::Fulfilled).count();
        for handed in &decision.next.handed {
            let id = match handed {
                Handed::FromStock { voucher, .. } => *voucher,
                Handed::Entered { code, .. } => code.id,
                Handed::Discount { .. } => panic!("there is no discount"),
            };
            self.case.free.retain(|free| free.id != id);
            self.given.push(id);
        }
        let free = self.case.free.clone();
        self.case = OrderCase { handed: Vec::new(), free, ..decision.next };
        self.see_refund();
    }

    /// What the refund flow does once an order was given up: it asks once, by the id that was kept.
    fn ask_for_the_money(&mut self) {
        let Fulfilment::GivenUp { by, refund, .. } = self.case.order.fulfilment else { return };
        let at = self.at;
        self.refund(by, |refunds| {
            if refunds.refund(refund).is_some() {
                return None;
            }
            let amount_minor = refunds.payment.refundable_minor();
            let new = NewRefund { amount_minor, ..new_refund(refund, 1) };
            refunds.request(&new, RequestedBy::Operator(MAKER), at).ok()
        });
    }

    fn with_refunds(&mut self, rule: impl Fn(&RefundCase, RefundId) -> Option<Decision<RefundCase>>) {
        let Fulfilment::GivenUp { by, refund, .. } = self.case.order.fulfilment else { return };
        self.refund(by, |refunds| rule(refunds, refund));
    }

    fn refund(&mut self, of: PaymentId, rule: impl Fn(&RefundCase) -> Option<Decision<RefundCase>>) {
        let Some(refunds) = self.refunds.iter_mut().find(|refunds| refunds.payment.id == of) else { return };
        let Some(decision) = rule(refunds) else { return };
        *refunds = decision.next;
        let given_back = refunds.payment.given_back;
        let payments = self.case.payments.iter_mut().filter(|payment| payment.id == of);
        payments.for_each(|payment: &mut Payment| payment.given_back = given_back);
        self.see_refund();
    }

    fn see_refund(&mut self) {
        self.case.refund = match self.case.order.fulfilment {
            Fulfilment::GivenUp { by, refund, .. } => {
                let of = self.refunds.iter().find(|refunds| refunds.payment.id == by);
                of.and_then(|of| of.refund(refund)).map(crate::refunds::Refund::status)
            }
            Fulfilment::Unpaid
            | Fulfilment::Started(_)
            | Fulfilment::Fulfilled { .. }
            | Fulfilment::NeedsAttention { .. } => None,
        };
    }

    /// What must hold after every step.
    fn look(&self) {
        let is_delivered = matches!(self.case.order.fulfilment, Fulfilment::Fulfilled { .. });
        assert!(self.delivered <= 1, "delivered {} times", self.delivered);
        assert_eq!(self.delivered == 1, is_delivered);
        assert_eq!(self.given.iter().collect::<BTreeSet<_>>().len(), self.given.len(), "a code was given twice");
        assert!(self.given.len() <= CARDS + TOP_UPS, "{} codes were given", self.given.len());
        if is_delivered {
            assert!(self.given.len() >= CARDS, "delivered with {} codes", self.given.len());
        }
        let paid = self.case.paid().count();
        assert!(self.given.is_empty() || paid > 0, "codes were given for nothing");
        if let Fulfilment::GivenUp { refund, by, .. } = self.case.order.fulfilment {
            let of = self.refunds.iter().find(|refunds| refunds.payment.id == by);
            let status = of.and_then(|of| of.refund(refund)).map(crate::refunds::Refund::status);
            assert!(status != Some(RefundStatus::Succeeded) || !is_delivered);
        }
    }

    /// Whether the refund for which the order was given up moves, or moved, its money.
    fn money_goes_back(&self) -> bool {
        matches!(
            self.case.refund,
            Some(RefundStatus::AwaitingApproval | RefundStatus::Pending | RefundStatus::Succeeded)
        )
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn in_any_order_an_order_is_delivered_once_at_most_and_never_beside_its_refund(
        steps in prop::collection::vec(step(), 1..40),
    ) {
        let mut world = World::new();
        for step in steps {
            let (went_back, before) = (world.money_goes_back(), world.delivered);
            world.step(step);
            prop_assert!(!went_back || world.delivered == before, "delivered while its money went back: {step:?}");
        }
    }
}
