//! What moved on each account in a time, between what stood there before and after.

use super::{account::Account, balance::Balance};
use crate::{decision::StoreFailed, money::Currency, scope::Scope, time::Timestamp};
use std::{collections::BTreeMap, future::Future};

/// What moved on one account.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Movement {
    /// The account.
    pub account: Account,
    /// The currency.
    pub currency: Currency,
    /// What had moved before.
    pub before: Balance,
    /// What moved in that time.
    pub within: Balance,
}

impl Movement {
    /// What stood on the account before, on its own side, in minor units.
    pub const fn opening_minor(&self) -> i64 {
        self.before.on_side(self.account)
    }

    /// What stands there after.
    pub const fn closing_minor(&self) -> i64 {
        self.before.on_side(self.account) + self.within.on_side(self.account)
    }
}

/// Whether debits equal credits in every currency, before and within.
pub fn is_balanced(movements: &[Movement]) -> bool {
    let mut sums = BTreeMap::<Currency, (i128, i128)>::new();
    for movement in movements {
        let (before, within) = sums.entry(movement.currency).or_default();
        *before += i128::from(movement.before.debits_minor) - i128::from(movement.before.credits_minor);
        *within += i128::from(movement.within.debits_minor) - i128::from(movement.within.credits_minor);
    }
    sums.values().all(|sums| *sums == (0, 0))
}

/// Draws up trial balances of a time.
pub trait SumsLedger: Send + Sync {
    /// Every account on which anything ever moved until `to`, by currency and code; `from` and `to` belong to the time.
    fn movements(
        &self,
        scope: Scope,
        from: Timestamp,
        to: Timestamp,
    ) -> impl Future<Output = Result<Vec<Movement>, StoreFailed>> + Send;
}
