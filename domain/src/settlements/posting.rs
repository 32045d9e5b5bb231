//! What was settled goes into the book: what came to the bank, what the gateway kept, and that it owes so much less.
//!
//! Only what matched is posted, and each line once. What differs stays where it is, on the gateway's receivable, until
//! people say what becomes of it.

use crate::{
    ids::{PostingId, RunId},
    ledger::{Account, Cause, Posting, Transfer},
    money::{Amount, Currency, MoneyRefused},
    payments::Method,
    scope::Scope,
    time::Timestamp,
};

/// What lines move, each way by itself, in minor units: none is less than zero.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Moved {
    /// What came to the bank.
    pub to_bank: i64,
    /// What left it again, for refunds.
    pub from_bank: i64,
    /// What the gateway kept, beyond what is in the book since it confirmed the payments.
    pub fees: i64,
    /// What it gave back of fees.
    pub fees_back: i64,
    /// What is in the book of fees since the gateway confirmed the payments and said at once what it keeps.
    pub fees_booked: i64,
}

impl Moved {
    /// What the lines come to before fees.
    pub const fn gross(self) -> i64 {
        self.net().saturating_sub(self.fee())
    }

    /// What the gateway keeps of it, whenever that came into the book: less than zero.
    pub const fn fee(self) -> i64 {
        self.fees_back.saturating_sub(self.fees).saturating_sub(self.fees_booked)
    }

    /// By so much more lies in the bank.
    pub const fn net(self) -> i64 {
        self.to_bank.saturating_sub(self.from_bank)
    }

    /// By so much less the gateway owes.
    pub const fn receivable(self) -> i64 {
        self.net().saturating_add(self.fees).saturating_sub(self.fees_back)
    }

    /// What moves in the book.
    pub fn transfers(self, gateway: Method, currency: Currency) -> Result<Vec<Transfer>, MoneyRefused> {
        let (receivable, bank) = (Account::GatewayReceivable(gateway), Account::Bank(gateway));
        let ways = [
            (bank, receivable, self.to_bank),
            (Account::GatewayFees, receivable, self.fees),
            (receivable, bank, self.from_bank),
            (receivable, Account::GatewayFees, self.fees_back),
        ];
        let moving = ways.into_iter().filter(|(.., minor)| *minor != 0);
        moving
            .map(|(debit, credit, minor)| Ok(Transfer { debit, credit, amount: Amount::new(minor, currency)? }))
            .collect()
    }
}

/// What was settled of one application's money at one gateway in one currency, by one posting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settlement {
    /// The posting.
    pub id: PostingId,
    /// Whose money.
    pub scope: Scope,
    /// The run that found it.
    pub run: RunId,
    /// The gateway.
    pub gateway: Method,
    /// The currency.
    pub currency: Currency,
    /// How many lines.
    pub lines: u64,
    /// What they move.
    pub moved: Moved,
    /// When it was posted.
    pub at: Timestamp,
}

impl Settlement {
    /// What moves in the book; nothing when its lines move nothing.
    pub fn posting(&self) -> Result<Option<Posting>, MoneyRefused> {
        let transfers = self.moved.transfers(self.gateway, self.currency)?;
        Ok(Posting::all(Cause::Settled { run: self.run }, transfers))
    }
}

/// Why the findings of a run cannot be posted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PostRunRefused {
    /// It has not found anything yet, or nothing that it found was kept.
    #[error("the run is not done")]
    NotDone,
    /// They were posted before.
    #[error("what matched in this run was posted already")]
    Posted,
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::testing::story::{NOON, SHOP};

    fn settlement(moved: Moved) -> Settlement {
        Settlement {
            id: PostingId::from_u128(1),
            scope: SHOP,
            run: RunId::from_u128(2),
            gateway: Method::Bkash,
            currency: Currency::BDT,
            lines: 3,
            moved,
            at: NOON,
        }
    }

    fn told(moved: Moved) -> Vec<(String, String, i64)> {
        let posting = settlement(moved).posting().unwrap();
        let told = |one: &Transfer| (one.debit.code(), one.credit.code(), one.amount.minor());
        posting.map(|posting| posting.transfers().map(told).collect()).unwrap_or_default()
    }

    #[test]
    fn what_came_and_what_was_kept_lessen_what_the_gateway_owes() {
        let moved = Moved { to_bank: 9_820, fees: 180, ..Moved::default() };
        let (bank, receivable, fees) = ("bank/bkash", "gateway_receivable/bkash", "gateway_fees");
        let lines = [(bank, receivable, 9_820), (fees, receivable, 180)];
        assert_eq!(told(moved), lines.map(|(debit, credit, minor)| (debit.to_owned(), credit.to_owned(), minor)));
        assert_eq!((moved.gross(), moved.net()), (10_000, 9_820));
    }

    #[test]
    fn what_went_back_makes_the_gateway_owe_it_again() {
        let moved = Moved { from_bank: 490, fees_back: 10, ..Moved::default() };
        let lines = [("gateway_receivable/bkash", "bank/bkash", 490), ("gateway_receivable/bkash", "gateway_fees", 10)];
        assert_eq!(told(moved), lines.map(|(debit, credit, minor)| (debit.to_owned(), credit.to_owned(), minor)));
        assert_eq!((moved.gross(), moved.net()), (-500, -490));
    }

    #[test]
    fn what_was_told_with_the_payment_is_not_posted_again() {
        let moved = Moved { to_bank: 9_820, fees: 1, fees_booked: 179, ..Moved::default() };
        let (bank, receivable, fees) = ("bank/bkash", "gateway_receivable/bkash", "gateway_fees");
        let lines = [(bank, receivable, 9_820), (fees, receivable, 1)];
        assert_eq!(told(moved), lines.map(|(debit, credit, minor)| (debit.to_owned(), credit.to_owned(), minor)));
        assert_eq!((moved.gross(), moved.fee(), moved.net()), (10_000, -180, 9_820));
    }

    #[test]
    fn the_receivable_moves_by_exactly_the_gross_of_the_lines() {
        let moved = Moved { to_bank: 1_000_000, from_bank: 333, fees: 18_777, fees_back: 5, ..Moved::default() };
        let receivable = Account::GatewayReceivable(Method::Bkash);
        let posting = settlement(moved).posting().unwrap().unwrap();
        let owed: i64 = posting
            .transfers()
            .map(|one| if one.credit == receivable { one.amount.minor() } else { -one.amount.minor() })
            .sum();
        assert_eq!((owed, moved.receivable()), (moved.gross(), moved.gross()));
    }

    #[test]
    fn lines_that_move_nothing_are_not_posted() {
        assert_eq!(settlement(Moved::default()).posting(), Ok(None));
    }
}
