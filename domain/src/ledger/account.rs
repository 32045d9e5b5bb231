//! The accounts. Each exists once per application, mode and currency.

use crate::payments::Method;

/// An account of the book.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Account {
    /// What a gateway owes us.
    GatewayReceivable(Method),
    /// What a gateway paid out to the bank.
    Bank(Method),
    /// What gateways kept.
    GatewayFees,
    /// What we owe the merchant.
    MerchantPayable,
    /// What customers owe on invoices.
    AccountsReceivable,
    /// What was sold by invoice.
    SalesRevenue,
    /// Tax that was invoiced.
    TaxPayable,
    /// Discounts that were invoiced.
    DiscountsGiven,
    /// Refunds on their way back through a gateway.
    RefundsInTransit(Method),
    /// Customers' money that came once too often.
    CustomerSurplus,
    /// Differences that a settlement left open.
    SettlementSuspense,
    /// Money that card issuers took back.
    Chargebacks,
}

/// On which side an account normally stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AccountSide {
    /// Assets and costs.
    Debit,
    /// Debts and revenue.
    Credit,
}

/// A text that names no account.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("there is no account {code:?}")]
pub struct NotAnAccount {
    /// The text.
    pub code: String,
}

impl Account {
    /// The code, as on the wire and in the database: `gateway_receivable/sslcommerz`.
    pub fn code(self) -> String {
        match self.gateway() {
            Some(method) => format!("{}/{}", self.name(), method.as_str()),
            None => self.name().to_owned(),
        }
    }

    /// Reads a code.
    pub fn parse(code: &str) -> Result<Account, NotAnAccount> {
        let refused = || NotAnAccount { code: code.to_owned() };
        Account::all().find(|account| account.code() == code).ok_or_else(refused)
    }

    /// Every account there can be.
    pub fn all() -> impl Iterator<Item = Account> {
        let plain = [
            Account::GatewayFees,
            Account::MerchantPayable,
            Account::AccountsReceivable,
            Account::SalesRevenue,
            Account::TaxPayable,
            Account::DiscountsGiven,
            Account::CustomerSurplus,
            Account::SettlementSuspense,
            Account::Chargebacks,
        ];
        let per_gateway = Method::ALL.into_iter().flat_map(|method| {
            [Account::GatewayReceivable(method), Account::Bank(method), Account::RefundsInTransit(method)]
        });
        plain.into_iter().chain(per_gateway)
    }

    /// The side it normally stands on.
    pub const fn side(self) -> AccountSide {
        match self {
            Account::GatewayReceivable(_)
            | Account::Bank(_)
            | Account::GatewayFees
            | Account::AccountsReceivable
            | Account::DiscountsGiven
            | Account::SettlementSuspense
            | Account::Chargebacks => AccountSide::Debit,
            Account::MerchantPayable
            | Account::SalesRevenue
            | Account::TaxPayable
            | Account::RefundsInTransit(_)
            | Account::CustomerSurplus => AccountSide::Credit,
        }
    }

    const fn gateway(self) -> Option<Method> {
        match self {
            Account::GatewayReceivable(method) | Account::Bank(method) | Account::RefundsInTransit(method) => {
                Some(method)
            }
            Account::GatewayFees
            | Account::MerchantPayable
            | Account::AccountsReceivable
            | Account::SalesRevenue
            | Account::TaxPayable
            | Account::DiscountsGiven
            | Account::CustomerSurplus
            | Account::SettlementSuspense
            | Account::Chargebacks => None,
        }
    }

    const fn name(self) -> &'static str {
        match self {
            Account::GatewayReceivable(_) => "gateway_receivable",
            Account::Bank(_) => "bank",
            Account::GatewayFees => "gateway_fees",
            Account::MerchantPayable => "merchant_payable",
            Account::AccountsReceivable => "accounts_receivable",
            Account::SalesRevenue => "sales_revenue",
            Account::TaxPayable => "tax_payable",
            Account::DiscountsGiven => "discounts_given",
            Account::RefundsInTransit(_) => "refunds_in_transit",
            Account::CustomerSurplus => "customer_surplus",
            Account::SettlementSuspense => "settlement_suspense",
            Account::Chargebacks => "chargebacks",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_reads_back_and_is_unique() {
        let codes: std::collections::BTreeSet<_> = Account::all().map(Account::code).collect();
        assert_eq!(codes.len(), Account::all().count());
        for account in Account::all() {
            assert_eq!(Account::parse(&account.code()), Ok(account));
        }
        assert!(Account::parse("cash").is_err() && Account::parse("gateway_receivable").is_err());
    }
}
