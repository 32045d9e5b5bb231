//! Installments: parts of an invoice, each due on its day, and how money is spread over them.

use crate::day::Day;

/// Installments of one invoice at most.
pub const INSTALLMENTS_MAX: usize = 60;

/// A part of an invoice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Installment {
    /// The day on which it is due.
    pub due_on: Day,
    /// How much, in minor units of the invoice's currency.
    pub amount_minor: i64,
}

/// How much of one part was paid, and how much nobody owes any more.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// How much it was, in minor units.
    pub amount_minor: i64,
    /// What was paid of it.
    pub paid_minor: i64,
    /// What credit notes took off it.
    pub credited_minor: i64,
}

impl Part {
    /// What is still owed of it.
    pub const fn outstanding_minor(&self) -> i64 {
        self.amount_minor - self.paid_minor - self.credited_minor
    }
}

/// Spreads what was paid and what was credited over parts, which stand by their due days: what is paid pays the oldest
/// part first, what is credited takes off the latest first. The two never meet as long as they are no more than the whole.
pub fn allocate(amounts: &[i64], paid_minor: i64, credited_minor: i64) -> Vec<Part> {
    let mut parts: Vec<Part> =
        amounts.iter().map(|amount| Part { amount_minor: *amount, paid_minor: 0, credited_minor: 0 }).collect();
    let mut left = credited_minor;
    for part in parts.iter_mut().rev() {
        part.credited_minor = left.min(part.outstanding_minor());
        left -= part.credited_minor;
    }
    let mut left = paid_minor;
    for part in &mut parts {
        part.paid_minor = left.min(part.outstanding_minor());
        left -= part.paid_minor;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn left(amounts: &[i64], paid: i64, credited: i64) -> Vec<i64> {
        allocate(amounts, paid, credited).iter().map(Part::outstanding_minor).collect()
    }

    #[test]
    fn the_oldest_is_paid_first_and_the_latest_credited_first() {
        assert_eq!(left(&[100, 100, 50], 0, 0), [100, 100, 50]);
        assert_eq!(left(&[100, 100, 50], 130, 0), [0, 70, 50]);
        assert_eq!(left(&[100, 100, 50], 130, 60), [0, 60, 0]);
        assert_eq!(left(&[100, 100, 50], 130, 120), [0, 0, 0]);
        assert_eq!(left(&[], 0, 0), Vec::<i64>::new());
    }

    proptest! {
        #[test]
        fn nothing_is_lost_between_the_parts(
            amounts in prop::collection::vec(1..1_000_000_i64, 1..60),
            paid in 0..=100_i64,
            credited in 0..=100_i64,
        ) {
            let whole: i64 = amounts.iter().sum();
            let credited = whole * credited / 100;
            let paid = (whole - credited) * paid / 100;
            let parts = allocate(&amounts, paid, credited);
            prop_assert_eq!(parts.iter().map(|part| part.paid_minor).sum::<i64>(), paid);
            prop_assert_eq!(parts.iter().map(|part| part.credited_minor).sum::<i64>(), credited);
            for (part, next) in parts.iter().zip(parts.iter().skip(1)) {
                prop_assert!(part.outstanding_minor() >= 0 && next.outstanding_minor() >= 0);
                prop_assert!(next.paid_minor == 0 || part.outstanding_minor() == 0, "a later one is paid before");
                prop_assert!(part.credited_minor == 0 || next.credited_minor == next.amount_minor);
            }
        }
    }
}
