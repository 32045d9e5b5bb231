//! Whatever happens to an invoice, in any order, its money adds up, and the book says the same.

use crate::{
    decision::Decision,
    ids::{PaymentId, RefundId},
    invoices::{Followed, InvoiceCase, InvoiceEvent, InvoiceStatus},
    ledger::{Account, Posting},
    testing::{
        invoice_story::{in_parts, issued, new_note, register, wanted},
        story::{NOON, SHOP, noon_and, poisha},
    },
};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Clone, Copy, Debug)]
enum Step {
    Receive { percent: i64 },
    GiveBack { percent: i64 },
    Credit { percent: i64 },
    Void,
    Sweep,
}

fn step() -> impl Strategy<Value = Step> {
    prop_oneof![
        (1..130_i64).prop_map(|percent| Step::Receive { percent }),
        (1..=100_i64).prop_map(|percent| Step::GiveBack { percent }),
        (1..=100_i64).prop_map(|percent| Step::Credit { percent }),
        Just(Step::Void),
        Just(Step::Sweep),
    ]
}

/// An invoice with the book that its decisions, its payments and its refunds have made.
struct World {
    case: InvoiceCase,
    book: BTreeMap<Account, i64>,
    next: u128,
    paid_told: usize,
    overdue_told: usize,
}

impl World {
    fn post(&mut self, postings: &[Posting]) {
        for moved in postings.iter().flat_map(Posting::transfers) {
            *self.book.entry(moved.debit).or_default() += moved.amount.minor();
            *self.book.entry(moved.credit).or_default() -= moved.amount.minor();
        }
    }

    fn keep(&mut self, decision: Decision<InvoiceCase>) {
        self.post(&decision.postings);
        self.paid_told += decision.events.iter().filter(|event| **event == InvoiceEvent::Paid).count();
        self.overdue_told += decision.events.iter().filter(|event| **event == InvoiceEvent::Overdue).count();
        self.case = decision.next;
    }

    fn step(&mut self, step: Step) {
        let total = self.case.invoice.totals.total.minor();
        let (payment, at) = (PaymentId::from_u128(1), noon_and(u64::try_from(self.next).unwrap() * 10_000));
        self.next += 1;
        match step {
            Step::Receive { percent } => {
                let amount = poisha((total * percent / 100).max(1));
                // The payment's own posting.
                *self.book.entry(Account::AccountsReceivable).or_default() -= amount.minor();
                self.keep(self.case.follow(payment, Followed::Received { amount }, at));
            }
            Step::GiveBack { percent } => {
                let money = self.case.invoice.money;
                let left = money.received_minor - money.returned_minor;
                if left * percent / 100 < 1 {
                    return;
                }
                let amount = poisha(left * percent / 100);
                // The refund's own posting.
                *self.book.entry(Account::AccountsReceivable).or_default() += amount.minor();
                let refund = RefundId::from_u128(self.next);
                self.keep(self.case.follow(payment, Followed::Returned { refund, amount }, at));
            }
            Step::Credit { percent } => {
                let note = new_note(self.next, (total * percent / 100).max(1));
                if let Ok(decision) = self.case.credit(&note, at) {
                    self.keep(decision);
                }
            }
            Step::Void => {
                if let Ok(decision) = self.case.void(None, at) {
                    assert_eq!(self.case.invoice.money.applied_minor(), 0, "voided although something is paid");
                    self.keep(decision);
                }
            }
            Step::Sweep => {
                if let Ok(decision) = self.case.sweep(at) {
                    self.keep(decision);
                }
            }
        }
        self.look();
    }

    fn look(&self) {
        let (invoice, on) = (&self.case.invoice, |account| self.book.get(&account).copied().unwrap_or(0));
        let money = invoice.money;
        assert!(money.surplus_minor >= 0 && money.applied_minor() >= 0, "{money:?}");
        assert!(money.credited_minor <= invoice.totals.total.minor());
        assert!(invoice.outstanding_minor() >= 0);
        assert_eq!(on(Account::AccountsReceivable), invoice.outstanding_minor(), "what is owed is what is outstanding");
        assert_eq!(-on(Account::CustomerSurplus), money.surplus_minor);
        let (paid, credited): (i64, i64) = invoice
            .parts()
            .iter()
            .fold((0, 0), |(paid, credited), part| (paid + part.part.paid_minor, credited + part.part.credited_minor));
        assert_eq!((paid, credited), (money.applied_minor(), money.credited_minor));
        assert_eq!(invoice.outstanding_minor() == 0, !invoice.state.is_open());
        let numbers: Vec<u64> = invoice.credit_notes.iter().map(|note| note.number.sequence).collect();
        assert_eq!(numbers, (1..self.case.register.next_credit_note).collect::<Vec<_>>(), "credit notes have no gap");
        assert_eq!(invoice.credit_notes.iter().map(|note| note.amount.minor()).sum::<i64>(), money.credited_minor);
        assert!(self.paid_told <= 1 && self.overdue_told <= 1);
        let is_gone =
            money.credited_minor == invoice.totals.total.minor() || invoice.state.status() == InvoiceStatus::Void;
        if is_gone {
            for account in [Account::SalesRevenue, Account::TaxPayable, Account::DiscountsGiven] {
                assert_eq!(on(account), 0, "nothing of {account:?} is left");
            }
        }
        assert_eq!(
            -on(Account::SalesRevenue) - on(Account::TaxPayable) - on(Account::DiscountsGiven),
            if is_gone { 0 } else { invoice.totals.total.minor() - money.credited_minor },
        );
    }
}

fn world(case: InvoiceCase, opening: &[Posting]) -> World {
    let mut world = World { case, book: BTreeMap::new(), next: 1, paid_told: 0, overdue_told: 0 };
    world.post(opening);
    world.look();
    world
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, ..ProptestConfig::default() })]

    #[test]
    fn in_any_order_money_adds_up_and_the_book_says_the_same(
        steps in prop::collection::vec(step(), 1..30),
        quantity in 1..40_u32,
        unit_minor in 1..50_000_i64,
        percent_off in 0..100_i64,
        tax_rate_bp in 0..3_000_u16,
    ) {
        let mut asked = wanted();
        for line in &mut asked.lines {
            line.quantity = quantity;
            line.unit_minor = unit_minor;
            line.discount_minor = unit_minor * i64::from(quantity) * percent_off / 100;
            line.tax_rate_bp = tax_rate_bp;
        }
        let new = crate::invoices::NewInvoice { issue: true, ..crate::testing::invoice_story::new_invoice(7, asked) };
        let made = InvoiceCase::create(&new, SHOP, &register(), NOON).unwrap();
        let mut world = world(made.next.clone(), &made.postings);
        for step in steps {
            world.step(step);
        }
    }

    #[test]
    fn payments_pay_the_oldest_part_first_whatever_they_bring(
        parts in prop::collection::vec(1..100_000_i64, 1..12),
        brought in prop::collection::vec(1..100_000_i64, 1..12),
    ) {
        let mut case = issued(in_parts(&parts));
        let total: i64 = parts.iter().sum();
        let mut came = 0;
        for amount in brought {
            came += amount;
            case = case.follow(PaymentId::from_u128(1), Followed::Received { amount: poisha(amount) }, NOON).next;
            let standing = case.invoice.parts();
            prop_assert_eq!(standing.iter().map(|part| part.part.paid_minor).sum::<i64>(), came.min(total));
            prop_assert_eq!(case.invoice.money.surplus_minor, (came - total).max(0));
            let next = case.invoice.next_part().map(|part| part.place);
            let open = standing.iter().find(|part| part.part.outstanding_minor() > 0).map(|part| part.place);
            prop_assert_eq!(next, open);
        }
    }

    #[test]
    fn numbers_follow_one_another_whatever_is_refused(kinds in prop::collection::vec(0..3_u8, 1..60)) {
        let mut register = register();
        let mut numbers = Vec::new();
        for (id, kind) in (1_u128..).zip(kinds) {
            let mut asked = wanted();
            if kind == 0 {
                asked.lines.clear();
            }
            let new = crate::invoices::NewInvoice {
                issue: kind != 1,
                ..crate::testing::invoice_story::new_invoice(id, asked)
            };
            if let Ok(made) = InvoiceCase::create(&new, SHOP, &register, NOON) {
                numbers.extend(made.next.invoice.state.issued().map(|issued| issued.number.sequence));
                register = made.next.register;
            }
        }
        let expected: Vec<u64> = (1..).take(numbers.len()).collect();
        prop_assert_eq!(numbers, expected);
    }
}
