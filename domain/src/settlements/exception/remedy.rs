//! What becomes of an exception, and what that books.
//!
//! A thing is even when what was booked of it came to the bank, was kept as a fee, or was adjusted. A remedy that moves money
//! books the lines that are not in the book yet, and what is left over through `settlement_suspense` to where it belongs.

use super::super::posting::Moved;
use crate::{
    ids::{AppId, ExceptionId, PostingId, RefundId},
    ledger::{Account, Cause, Posting, Transfer},
    money::{Amount, Currency, MoneyRefused},
    payments::Method,
};

/// Against what a difference is adjusted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Against {
    /// It is a cost of gateways.
    GatewayFees,
    /// The merchant bears it, or gets it.
    MerchantPayable,
    /// It is a customer's, who paid once too often.
    CustomerSurplus,
    /// It stays in suspense until it is adjusted again.
    SettlementSuspense,
}

impl Against {
    /// Each of them.
    pub const ALL: &'static [Against] =
        &[Against::GatewayFees, Against::MerchantPayable, Against::CustomerSurplus, Against::SettlementSuspense];

    /// The account.
    pub const fn account(self) -> Account {
        match self {
            Against::GatewayFees => Account::GatewayFees,
            Against::MerchantPayable => Account::MerchantPayable,
            Against::CustomerSurplus => Account::CustomerSurplus,
            Against::SettlementSuspense => Account::SettlementSuspense,
        }
    }

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Against::GatewayFees => "GATEWAY_FEES",
            Against::MerchantPayable => "MERCHANT_PAYABLE",
            Against::CustomerSurplus => "CUSTOMER_SURPLUS",
            Against::SettlementSuspense => "SETTLEMENT_SUSPENSE",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<Against> {
        Against::ALL.iter().copied().find(|against| against.as_str() == text)
    }
}

/// What becomes of an exception.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Remedy {
    /// Nothing: somebody says why it is right as it is.
    Explained,
    /// The customer got the money back, by this refund.
    Refunded {
        /// The refund.
        refund: RefundId,
    },
    /// Its lines are taken as they are, and what is left over is a cost.
    WrittenOff,
    /// Its lines are taken as they are, and what is left over goes where it belongs.
    Adjusted {
        /// There.
        against: Against,
        /// In this application's book, for a line that is about nothing expected.
        app: Option<AppId>,
    },
    /// What was adjusted before is taken back.
    Undone,
}

impl Remedy {
    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Remedy::Explained => "EXPLAINED",
            Remedy::Refunded { .. } => "REFUNDED",
            Remedy::WrittenOff => "WRITTEN_OFF",
            Remedy::Adjusted { .. } => "ADJUSTED",
            Remedy::Undone => "UNDONE",
        }
    }

    /// Against what the difference is booked; nothing where no money moves, or what was booked before is taken back.
    pub const fn against(self) -> Option<Against> {
        match self {
            Remedy::WrittenOff => Some(Against::GatewayFees),
            Remedy::Adjusted { against, .. } => Some(against),
            Remedy::Explained | Remedy::Refunded { .. } | Remedy::Undone => None,
        }
    }

    /// In whose book, for a line that is about nothing expected.
    pub const fn book(self) -> Option<AppId> {
        match self {
            Remedy::Adjusted { app, .. } => app,
            Remedy::Explained | Remedy::Refunded { .. } | Remedy::WrittenOff | Remedy::Undone => None,
        }
    }

    /// The refund by which the customer got the money back.
    pub const fn refund(self) -> Option<RefundId> {
        match self {
            Remedy::Refunded { refund } => Some(refund),
            Remedy::Explained | Remedy::WrittenOff | Remedy::Adjusted { .. } | Remedy::Undone => None,
        }
    }

    /// Whether something is booked, for which it takes two people.
    pub const fn moves_money(self) -> bool {
        match self {
            Remedy::WrittenOff | Remedy::Adjusted { .. } | Remedy::Undone => true,
            Remedy::Explained | Remedy::Refunded { .. } => false,
        }
    }
}

/// How the thing that an exception is about stands in the book, and what its lines would bring there, in minor units.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outstanding {
    /// By so much the gateway came to owe more, when it confirmed the thing; less than zero of a refund.
    pub booked: i64,
    /// By so much it owes less, since lines of statements were posted.
    pub settled: i64,
    /// By so much it owes less since exceptions were resolved, and against what.
    pub adjusted: Vec<(Against, i64)>,
    /// How many of the exception's lines are not in the book.
    pub lines: u64,
    /// What those lines move.
    pub coming: Moved,
    /// What was booked last for this exception.
    pub last: Option<PostingId>,
}

impl Outstanding {
    /// What exceptions booked of it in all.
    pub fn adjusted_sum(&self) -> i64 {
        self.adjusted.iter().map(|(_, minor)| minor).sum()
    }

    /// What is left over when the lines are posted: above zero, the gateway does not pay it.
    pub fn remainder(&self) -> i64 {
        self.booked - self.settled - self.adjusted_sum() - self.coming.receivable()
    }
}

/// What a remedy books.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remedied {
    /// The exception.
    pub exception: ExceptionId,
    /// At this gateway.
    pub gateway: Method,
    /// In this currency.
    pub currency: Currency,
    /// How many lines it brings into the book.
    pub lines: u64,
    /// What they move.
    pub moved: Moved,
    /// What else lessens what the gateway owes, and against what: less than zero where it owes more.
    pub adjusted: Vec<(Against, i64)>,
    /// The posting that is taken back, if one is.
    pub of: Option<PostingId>,
}

impl Remedied {
    /// What else lessens what the gateway owes, in all.
    pub fn adjusted_sum(&self) -> i64 {
        self.adjusted.iter().map(|(_, minor)| minor).sum()
    }

    /// What moves in the book; nothing when nothing does.
    pub fn posting(&self) -> Result<Option<Posting>, MoneyRefused> {
        let (receivable, suspense) = (Account::GatewayReceivable(self.gateway), Account::SettlementSuspense);
        let cause = match self.of {
            Some(of) => Cause::Correction { of },
            None => Cause::SettlementAdjusted { exception: self.exception },
        };
        let mut transfers = self.moved.transfers(self.gateway, self.currency)?;
        for (against, minor) in &self.adjusted {
            let amount = Amount::new(minor.abs(), self.currency)?;
            let ways = [(suspense, receivable), (against.account(), suspense)];
            for (more, less) in ways.into_iter().filter(|(more, less)| more != less) {
                let (debit, credit) = if *minor > 0 { (more, less) } else { (less, more) };
                transfers.push(Transfer { debit, credit, amount });
            }
        }
        Ok(Posting::all(cause, transfers))
    }
}
