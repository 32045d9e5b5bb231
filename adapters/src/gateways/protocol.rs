//! What a gateway's module answers.

use super::{
    House,
    accounts::{AccountRefused, Found},
};
use domain::{
    Amount, Currency, Scope,
    payments::{
        Attempt, Payment, Session,
        gateway::{
            CallbackReading, Capabilities, Hint, Method, OpenFailed, RawCallback, RefundRoad, RefundVerdict, Signature,
            Unavailable, Verdict,
        },
    },
    refunds::{ApprovedRefund, Refund, RefundCase},
};
use std::future::Future;

/// What is said of a gateway whose API gives nothing back.
pub(super) const NO_REFUNDS: &str = "the gateway takes no refunds through its API";

/// What is said of a gateway where money moves without our word.
const NO_CHARGES: &str = "the gateway is not told to charge";

/// One gateway. Everything it needs arrives as an argument; it keeps nothing.
pub(super) trait Protocol {
    /// The way to pay.
    const METHOD: Method;
    /// What it can do.
    const CAPABILITIES: Capabilities;
    /// A merchant account at this gateway, with its secrets.
    type Account: Send + Sync;

    /// Reads the account that was found for a scope.
    fn account(found: Found<'_>, scope: Scope) -> Result<Self::Account, AccountRefused>;

    /// What the gateway calls the account.
    fn merchant(account: &Self::Account) -> &str;

    /// Whether the account takes an amount, and otherwise why not: what it does not take is neither offered nor sent.
    fn takes(account: &Self::Account, amount: Amount) -> Result<(), String>;

    /// Opens a session for an attempt, whose amount is one that the account takes.
    fn open(
        house: &House,
        account: &Self::Account,
        payment: &Payment,
        attempt: &Attempt,
    ) -> impl Future<Output = Result<Session, OpenFailed>> + Send;

    /// Asks what became of an attempt.
    fn verify(
        house: &House,
        account: &Self::Account,
        payment: &Payment,
        attempt: &Attempt,
        hint: &Hint,
    ) -> impl Future<Output = Result<Verdict, Unavailable>> + Send;

    /// Moves the money that the customer agreed to, where it moves only then.
    fn charge(
        _: &House,
        _: &Self::Account,
        _: &Payment,
        _: &Attempt,
        _: &Hint,
    ) -> impl Future<Output = Result<Verdict, Unavailable>> + Send {
        async { Err(Unavailable { detail: NO_CHARGES.into() }) }
    }

    /// How money goes back that one attempt brought, where an account's contracts differ in it.
    fn refund_road(_: &House, _: &Self::Account, _: &Payment, _: &Attempt) -> RefundRoad {
        Self::CAPABILITIES.refunds
    }

    /// Asks the gateway to give an approved refund back.
    fn refund(
        _: &House,
        _: &Self::Account,
        _: &Payment,
        _: &ApprovedRefund,
    ) -> impl Future<Output = Result<RefundVerdict, Unavailable>> + Send {
        async { Ok(RefundVerdict::Refused { reason: NO_REFUNDS.into() }) }
    }

    /// Asks what became of a refund that was sent.
    fn refund_status(
        _: &House,
        _: &Self::Account,
        _: &RefundCase,
        _: &Refund,
    ) -> impl Future<Output = Result<RefundVerdict, Unavailable>> + Send {
        async { Err(Unavailable { detail: NO_REFUNDS.into() }) }
    }

    /// Reads a callback without believing it.
    fn read_callback(raw: &RawCallback) -> CallbackReading;

    /// Whether this callback is signed, so that an account is needed to check it.
    fn is_signed(raw: &RawCallback) -> bool;

    /// Checks a callback's signature; without an account, nothing that is signed can hold.
    fn check_signature(account: Option<&Self::Account>, raw: &RawCallback) -> Signature;
}

/// For a gateway that takes taka alone.
pub(super) fn only_taka(amount: Amount) -> Result<(), String> {
    let currency = amount.currency();
    if currency == Currency::BDT { Ok(()) } else { Err(format!("the gateway takes taka, not {currency}")) }
}
