//! Balances, and the trial balance that proves them.

use super::account::{Account, AccountSide};
use crate::{money::Currency, scope::Scope};

/// What was debited and credited on one account, in minor units.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Balance {
    /// All debits.
    pub debits_minor: i64,
    /// All credits.
    pub credits_minor: i64,
}

impl Balance {
    /// Debits less credits, on the account's normal side: a debt of ours is positive on a credit account.
    pub const fn on_side(self, account: Account) -> i64 {
        match account.side() {
            AccountSide::Debit => self.debits_minor - self.credits_minor,
            AccountSide::Credit => self.credits_minor - self.debits_minor,
        }
    }
}

/// One account of a trial balance.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TrialLine {
    /// Whose.
    pub scope: Scope,
    /// The account.
    pub account: Account,
    /// The currency.
    pub currency: Currency,
    /// What moved on it.
    pub balance: Balance,
}

/// Every account of a book at one instant.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TrialBalance {
    /// The accounts on which something moved.
    pub lines: Vec<TrialLine>,
}

impl TrialBalance {
    /// Whether debits equal credits, in every scope and currency.
    pub fn is_balanced(&self) -> bool {
        let mut sums = std::collections::BTreeMap::<(Scope, Currency), i128>::new();
        for line in &self.lines {
            let sum = sums.entry((line.scope, line.currency)).or_default();
            *sum += i128::from(line.balance.debits_minor) - i128::from(line.balance.credits_minor);
        }
        sums.values().all(|difference| *difference == 0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{payments::Method, testing::story::SHOP};

    fn line(account: Account, debits_minor: i64, credits_minor: i64) -> TrialLine {
        let balance = Balance { debits_minor, credits_minor };
        TrialLine { scope: SHOP, account, currency: Currency::BDT, balance }
    }

    const RECEIVABLE: Account = Account::GatewayReceivable(Method::Sslcommerz);

    #[test]
    fn a_book_balances_when_debits_equal_credits_in_each_scope_and_currency() {
        let debit = line(RECEIVABLE, 100, 0);
        let credit = line(Account::MerchantPayable, 0, 100);
        assert!(TrialBalance { lines: vec![] }.is_balanced());
        assert!(TrialBalance { lines: vec![debit, credit] }.is_balanced());
        let dollars = TrialLine { currency: Currency::parse("USD").unwrap(), ..credit };
        let elsewhere = TrialLine { scope: Scope { mode: crate::Mode::Live, ..SHOP }, ..credit };
        for other in [line(Account::MerchantPayable, 0, 99), dollars, elsewhere] {
            assert!(!TrialBalance { lines: vec![debit, other] }.is_balanced(), "{other:?}");
        }
    }

    #[test]
    fn a_balance_is_positive_on_the_side_where_its_account_stands() {
        let balance = Balance { debits_minor: 30, credits_minor: 100 };
        assert_eq!((balance.on_side(RECEIVABLE), balance.on_side(Account::CustomerSurplus)), (-70, 70));
    }
}
