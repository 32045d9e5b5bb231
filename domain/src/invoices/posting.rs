//! What invoices move in the ledger.
//!
//! Issued: accounts_receivable → sales_revenue and → tax_payable; discounts_given → accounts_receivable. What takes something
//! off an invoice moves the same back, share by share. What its payments bring beyond what is owed goes on to the customer's
//! account, and what refunds give back of that comes from there.

use super::{credit_note::Shares, invoice::Invoice};
use crate::{
    ids::{CreditNoteId, PaymentId},
    ledger::{Account, Cause, Posting, Transfer},
    money::{Amount, Currency},
};

/// It is owed from now on. Nothing moves for an invoice over nothing.
pub(super) fn issued(invoice: &Invoice) -> Option<Posting> {
    let totals = &invoice.totals;
    posting(
        Cause::InvoiceIssued { invoice: invoice.id },
        invoice.currency(),
        &[
            (Account::AccountsReceivable, Account::SalesRevenue, totals.gross.minor()),
            (Account::AccountsReceivable, Account::TaxPayable, totals.tax.minor()),
            (Account::DiscountsGiven, Account::AccountsReceivable, totals.discount.minor()),
        ],
    )
}

/// What is left of it is not owed any more.
pub(super) fn voided(invoice: &Invoice, shares: Shares) -> Option<Posting> {
    back(Cause::InvoiceVoided { invoice: invoice.id }, invoice.currency(), shares)
}

/// A credit note takes something off it.
pub(super) fn credited(note: CreditNoteId, currency: Currency, shares: Shares) -> Option<Posting> {
    back(Cause::CreditNote { note }, currency, shares)
}

/// What a payment brought, or a credit note freed, is more than is owed: the rest is the customer's.
pub(super) fn surplus(cause: Cause, amount: Amount) -> Posting {
    let (debit, credit) = (Account::AccountsReceivable, Account::CustomerSurplus);
    Posting::of(cause, Transfer { debit, credit, amount })
}

/// A refund gave back what was the customer's anyway.
pub(super) fn surplus_returned(payment: PaymentId, amount: Amount) -> Posting {
    let (debit, credit) = (Account::CustomerSurplus, Account::AccountsReceivable);
    Posting::of(Cause::InvoiceSurplusReturned { payment }, Transfer { debit, credit, amount })
}

fn back(cause: Cause, currency: Currency, shares: Shares) -> Option<Posting> {
    posting(
        cause,
        currency,
        &[
            (Account::SalesRevenue, Account::AccountsReceivable, shares.gross_minor),
            (Account::TaxPayable, Account::AccountsReceivable, shares.tax_minor),
            (Account::AccountsReceivable, Account::DiscountsGiven, shares.discount_minor),
        ],
    )
}

fn posting(cause: Cause, currency: Currency, moves: &[(Account, Account, i64)]) -> Option<Posting> {
    let mut whole: Option<Posting> = None;
    for (debit, credit, minor) in moves {
        let Ok(amount) = Amount::new(*minor, currency) else { continue };
        let transfer = Transfer { debit: *debit, credit: *credit, amount };
        whole = Some(match whole {
            None => Posting::of(cause, transfer),
            Some(so_far) => so_far.and(transfer),
        });
    }
    whole
}
