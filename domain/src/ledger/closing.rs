//! Closed months: what is booked in one stays as it is, and nothing more is booked there.
//!
//! A closed month closes everything before it too. Only the last one can be opened again, by somebody who says why.

use crate::{
    day::Day,
    decision::{Asked, Declined, StoreFailed},
    ids::OperatorId,
    payments::text_problem,
    scope::Scope,
    settlements::Period,
    time::{Timestamp, hours},
};
use std::{future::Future, time::Duration};

/// So long after its end a month may be closed: whatever was under way at midnight is booked by then.
pub const CLOSES_AFTER: Duration = hours(1);
/// Characters of the reason for opening a month again.
pub const REOPEN_REASON_MAX: usize = 500;

/// Who did something, and when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signed {
    /// Who.
    pub by: OperatorId,
    /// When.
    pub at: Timestamp,
}

/// A month that was closed, and perhaps opened again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closing {
    /// Whose book.
    pub scope: Scope,
    /// Its place among the closings of that book, from one.
    pub place: u32,
    /// The month.
    pub period: Period,
    /// Who closed it.
    pub closed: Signed,
    /// Who opened it again, and why.
    pub reopened: Option<(Signed, String)>,
}

/// Every closing of one book, the first one first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Closings(pub Vec<Closing>);

/// Why a month is not closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CloseRefused {
    /// A day is none.
    #[error("must be a month")]
    NotAMonth,
    /// It goes on, or something may still be under way.
    #[error("can be closed an hour after {last} is over, in Dhaka")]
    NotOver {
        /// Its last day.
        last: Day,
    },
    /// It is closed.
    #[error("the book is closed through {through}")]
    AlreadyClosed {
        /// The last closed month.
        through: Period,
    },
}

/// Why a month is not opened again.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReopenRefused {
    /// It is open.
    #[error("that month is not closed")]
    NotClosed,
    /// A later one is closed.
    #[error("{last} is closed too, and has to be opened first")]
    NotTheLast {
        /// The last closed month.
        last: Period,
    },
    /// The reason cannot be kept.
    #[error("{0}")]
    Reason(String),
}

impl Closing {
    /// Whether nothing is booked there.
    pub const fn holds(&self) -> bool {
        self.reopened.is_none()
    }
}

impl Closings {
    /// The last month that is closed; none when the whole book is open.
    pub fn last(&self) -> Option<&Closing> {
        self.0.iter().filter(|closing| closing.holds()).max_by_key(|closing| closing.period)
    }

    /// Closes a month of the book, and with it everything before.
    pub fn close(&self, scope: Scope, period: Period, signed: Signed) -> Result<Closing, CloseRefused> {
        if period.first() == period.last() {
            return Err(CloseRefused::NotAMonth);
        }
        if let Some(last) = self.last().filter(|last| last.period >= period) {
            return Err(CloseRefused::AlreadyClosed { through: last.period });
        }
        if signed.at < period.last().ends_at().plus(CLOSES_AFTER) {
            return Err(CloseRefused::NotOver { last: period.last() });
        }
        let place = self.0.last().map_or(1, |closing| closing.place + 1);
        Ok(Closing { scope, place, period, closed: signed, reopened: None })
    }

    /// Opens the last closed month again.
    pub fn reopen(&self, period: Period, signed: Signed, reason: &str) -> Result<Closing, ReopenRefused> {
        let last = self.last().filter(|last| last.period >= period).ok_or(ReopenRefused::NotClosed)?;
        if last.period != period {
            let is_closed = self.0.iter().any(|closing| closing.holds() && closing.period == period);
            return Err(if is_closed {
                ReopenRefused::NotTheLast { last: last.period }
            } else {
                ReopenRefused::NotClosed
            });
        }
        match text_problem(reason, 1, REOPEN_REASON_MAX) {
            Some(problem) => Err(ReopenRefused::Reason(problem)),
            None => Ok(Closing { reopened: Some((signed, reason.to_owned())), ..last.clone() }),
        }
    }
}

/// Keeps the closings of books, and lets nothing be booked in a closed month.
pub trait ClosesBooks: Send + Sync {
    /// Every closing of a book.
    fn closings(&self, scope: Scope) -> impl Future<Output = Result<Closings, StoreFailed>> + Send;

    /// Closes a month. Whatever is being booked meanwhile is booked before, or is refused.
    fn close_month(
        &self,
        asked: &Asked,
        period: Period,
        by: OperatorId,
    ) -> impl Future<Output = Result<Closing, Declined<CloseRefused>>> + Send;

    /// Opens the last closed month again.
    fn reopen_month(
        &self,
        asked: &Asked,
        period: Period,
        by: OperatorId,
        reason: &str,
    ) -> impl Future<Output = Result<Closing, Declined<ReopenRefused>>> + Send;
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::story::SHOP;

    fn month(text: &str) -> Period {
        Period::parse(text).unwrap()
    }

    fn signed(month_over: &str) -> Signed {
        let at = month(month_over).last().ends_at().plus(CLOSES_AFTER);
        Signed { by: OperatorId::from_u128(1), at }
    }

    fn closed(months: &[&str]) -> Closings {
        let mut all = Closings::default();
        for text in months {
            let next = all.close(SHOP, month(text), signed(text)).unwrap();
            all.0.push(next);
        }
        all
    }

    #[test]
    fn a_month_is_closed_an_hour_after_its_end_and_once() {
        let open = Closings::default();
        let on_time = signed("2026-10");
        let early = Signed { at: Timestamp::from_micros(on_time.at.micros() - 1), ..on_time };
        assert_eq!(
            open.close(SHOP, month("2026-10"), early),
            Err(CloseRefused::NotOver { last: month("2026-10").last() })
        );
        assert_eq!(open.close(SHOP, month("2026-10-31"), on_time), Err(CloseRefused::NotAMonth));
        let all = closed(&["2026-10"]);
        assert_eq!((all.0[0].place, all.last().map(|last| last.period)), (1, Some(month("2026-10"))));
        for before in ["2026-10", "2026-09"] {
            let through = month("2026-10");
            let refused = all.close(SHOP, month(before), signed("2026-11"));
            assert_eq!(refused, Err(CloseRefused::AlreadyClosed { through }), "{before}");
        }
        assert_eq!(all.close(SHOP, month("2026-12"), signed("2026-12")).map(|next| next.place), Ok(2));
    }

    #[test]
    fn the_last_closed_month_is_opened_again_with_a_reason_and_can_be_closed_again() {
        let mut all = closed(&["2026-08", "2026-10"]);
        let later = signed("2026-11");
        let refused = |period: &str, reason: &str| all.reopen(month(period), later, reason).unwrap_err();
        assert_eq!(refused("2026-11", "late"), ReopenRefused::NotClosed);
        assert_eq!(refused("2026-09", "late"), ReopenRefused::NotClosed, "it is closed by a later one, not by itself");
        assert_eq!(refused("2026-08", "late"), ReopenRefused::NotTheLast { last: month("2026-10") });
        assert!(matches!(refused("2026-10", ""), ReopenRefused::Reason(_)));
        all.0[1] = all.reopen(month("2026-10"), later, "a late statement").unwrap();
        assert_eq!(all.last().map(|last| last.period), Some(month("2026-08")));
        let again = all.close(SHOP, month("2026-10"), later).unwrap();
        assert_eq!((again.place, again.holds()), (3, true));
    }
}
