//! The port to the gateways.
//!
//! Small, and honest about what differs: a gateway opens a session, says what became of it, and reads its own callbacks.
//! Where no money moves before we say so, it is told to charge, once. [`Capabilities`] say what else is not the same.
//! Whatever it confirms carries amount, currency, reference, transaction id, merchant account and mode in a [`Verified`],
//! and the domain compares all of them: no adapter can skip it. No answer is [`Unavailable`], never "declined".

use super::attempt::{Attempt, Session};
use super::payment::Payment;
use crate::{
    ids::{AttemptId, AttemptReference},
    money::Money,
    refunds::{ApprovedRefund, Refund, RefundCase},
    scope::{Mode, Scope},
    time::{Timestamp, minutes},
};
use std::{future::Future, time::Duration};

/// A way to pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Method {
    /// Cards, mobile and internet banking through SSLCOMMERZ.
    Sslcommerz,
    /// The bKash wallet.
    Bkash,
    /// Several wallets and cards through PayStation.
    Paystation,
    /// The Nagad wallet.
    Nagad,
    /// The phone bill.
    Dcb,
}

impl Method {
    /// Every way to pay.
    pub const ALL: [Method; 5] = [Method::Sslcommerz, Method::Bkash, Method::Paystation, Method::Nagad, Method::Dcb];

    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Method::Sslcommerz => "sslcommerz",
            Method::Bkash => "bkash",
            Method::Paystation => "paystation",
            Method::Nagad => "nagad",
            Method::Dcb => "dcb",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<Method> {
        Method::ALL.into_iter().find(|method| method.as_str() == text)
    }

    /// How long a session may take before the gateway is asked without having called back.
    pub const fn asks_after(self) -> Duration {
        match self {
            Method::Sslcommerz | Method::Bkash | Method::Paystation | Method::Nagad | Method::Dcb => minutes(10),
        }
    }
}

/// What a gateway's own API confirmed: the only thing that can make a payment succeed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verified {
    /// The gateway that answered.
    pub method: Method,
    /// What was paid.
    pub amount: Money,
    /// What it was paid for: our attempt reference, as the gateway knows it.
    pub reference: String,
    /// The gateway's transaction id.
    pub gateway_txn_id: String,
    /// What callbacks about it hint at, where the gateway has a name of its own for that.
    pub token: Option<String>,
    /// The merchant account in which it arrived.
    pub merchant_account: String,
    /// Whether that account is real.
    pub mode: Mode,
    /// What the gateway keeps of it, when it says so.
    pub fee: Option<Money>,
    /// Whether the gateway warns of it.
    pub risk: Risk,
}

/// Whether the gateway warns of a payment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Risk {
    /// It does not.
    Safe,
    /// It does: the money came, but delivery should wait.
    High,
}

/// What became of a session, in the gateway's own definite words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// The money came.
    Paid(Receipts),
    /// It failed, with the gateway's reason.
    Failed {
        /// The gateway's words.
        reason: String,
    },
    /// The customer gave it up.
    Cancelled,
    /// The money came, and the gateway gave it back without having been asked by us. How much, it does not say.
    GivenBack,
    /// The customer agreed, and no money moves before we charge: see [`Gateways::charge`].
    Approved,
    /// Nothing is decided yet, or the gateway does not know the session.
    Undecided,
    /// Of a charge alone: it was refused because the customer has not agreed. No money moved, for certain, and the charge
    /// may be sent when he does.
    NotCharged,
}

/// All that a gateway confirmed of one session: at least one payment, and more when the customer paid again in it.
///
/// In which order they stand does not matter: what we have stays what it is, and the domain compares every one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Receipts {
    first: Box<Verified>,
    others: Vec<Verified>,
    is_partial: bool,
}

impl Receipts {
    /// It was paid once.
    pub fn of(first: Verified) -> Receipts {
        Receipts { first: Box::new(first), others: Vec::new(), is_partial: false }
    }

    /// And this was paid too.
    #[must_use]
    pub fn and(mut self, other: Verified) -> Receipts {
        self.others.push(other);
        self
    }

    /// And the gateway may have more, which it could not confirm just now: it is asked again later.
    #[must_use]
    pub fn partial_if(mut self, is_partial: bool) -> Receipts {
        self.is_partial = is_partial;
        self
    }

    /// Whether the gateway may have more.
    pub const fn is_partial(&self) -> bool {
        self.is_partial
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Verified> {
        std::iter::once(&*self.first).chain(&self.others)
    }
}

/// The gateway gave no usable answer: a time-out, garbage, a fault. Nothing is known.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the gateway gave no usable answer: {detail}")]
pub struct Unavailable {
    /// What happened instead, without secrets.
    pub detail: String,
}

/// Why no session was opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OpenFailed {
    /// The gateway is not set up for this application and mode.
    #[error("{method} is not set up for this application", method = method.as_str())]
    NotConfigured {
        /// The way to pay.
        method: Method,
    },
    /// The gateway said no, in its words.
    #[error("the gateway opened no session: {reason}")]
    Refused {
        /// The gateway's words.
        reason: String,
    },
    /// The gateway gave no usable answer. No money can have moved.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

/// What a gateway can do, where gateways differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Capabilities {
    /// How money goes back.
    pub refunds: RefundRoad,
    /// Whether a part of a payment can go back, and the rest later.
    pub partial_refunds: bool,
    /// Whether no money moves before we say so, once the customer has agreed.
    pub charges: bool,
    /// Where the customer agrees.
    pub consent: Consent,
}

/// Where a customer agrees to pay.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Consent {
    /// On the gateway's own page.
    HostedPage,
    /// On a page of ours, with a code that the gateway sends to the customer's telephone.
    OurPage,
}

/// How a gateway gives money back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RefundRoad {
    /// Through its own API.
    Api,
    /// Not at all: people send the money by other means.
    Manual,
}

impl RefundRoad {
    /// The name on the wire.
    pub const fn as_str(self) -> &'static str {
        match self {
            RefundRoad::Api => "API",
            RefundRoad::Manual => "MANUAL",
        }
    }
}

/// What a gateway says of a refund, in its own definite words. Whatever is not definite is [`Unavailable`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RefundVerdict {
    /// It took the refund and works on it; the money is not back yet.
    Accepted {
        /// Its own name for the refund.
        gateway_refund_id: String,
    },
    /// The money is back with the customer.
    Succeeded {
        /// Its own name for the refund, when it tells.
        gateway_refund_id: Option<String>,
    },
    /// It does not give the money back, and says so.
    Refused {
        /// The gateway's words.
        reason: String,
    },
    /// It knows no such refund.
    NotKnown,
}

/// A callback as it arrived, before anybody believed anything in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RawCallback {
    /// The gateway whose address it came to.
    pub method: Method,
    /// GET or POST.
    pub http_method: String,
    /// The path.
    pub path: String,
    /// The query string, without the question mark.
    pub query: String,
    /// The headers, in order.
    pub headers: Vec<(String, String)>,
    /// The body's bytes.
    pub body: Vec<u8>,
    /// The address it came from.
    pub peer: String,
}

/// What a callback says, read without believing it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CallbackReading {
    /// The attempt it speaks of, if it names one.
    pub reference: Option<AttemptReference>,
    /// What helps to ask the gateway, such as a validation id.
    pub hint: Hint,
}

/// What a callback offers to make asking easier. It proves nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hint {
    /// The gateway's name for the transaction to ask about. A gateway whose session can be paid only once names the
    /// session: then no callback after the capture is a reason to ask again.
    pub token: Option<String>,
    /// What it says happened.
    pub said: Said,
}

impl Hint {
    /// A hint at a transaction, and nothing said of it.
    pub fn at(token: impl Into<String>) -> Hint {
        Hint { token: Some(token.into()), said: Said::Nothing }
    }
}

/// What a callback says happened. It tells what is worth asking: alone it can neither make nor fail a payment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Said {
    /// Nothing that would change what we ask.
    #[default]
    Nothing,
    /// The customer agreed.
    Approved,
    /// The customer gave it up.
    Cancelled,
    /// It failed.
    Failed,
}

/// Whether a callback's signature holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Signature {
    /// It holds.
    Valid,
    /// It does not, or it is missing where the gateway always signs.
    Forged,
    /// This gateway signs nothing: the callback is but a hint.
    None,
}

/// The gateways, as the use cases need them.
pub trait Gateways: Send + Sync {
    /// Opens a session for an attempt.
    fn open_session(
        &self,
        payment: &Payment,
        attempt: &Attempt,
    ) -> impl Future<Output = Result<Session, OpenFailed>> + Send;

    /// Asks the gateway's own API what became of an attempt.
    fn verify(
        &self,
        payment: &Payment,
        attempt: &Attempt,
        hint: &Hint,
    ) -> impl Future<Output = Result<Verdict, Unavailable>> + Send;

    /// Moves the money that the customer agreed to. It is called once for each attempt, by the caller that kept
    /// beforehand that it would, and only of a gateway that [`Capabilities::charges`]; an answer that is not definite is
    /// [`Unavailable`], because the money may have moved. After [`Verdict::NotCharged`] alone it may be called again.
    fn charge(
        &self,
        payment: &Payment,
        attempt: &Attempt,
        hint: &Hint,
    ) -> impl Future<Output = Result<Verdict, Unavailable>> + Send;

    /// What this gateway can do.
    fn capabilities(&self, method: Method) -> Capabilities;

    /// How money goes back that one attempt brought. Behind one way to pay may be several contracts that differ in it.
    fn refund_road(&self, payment: &Payment, attempt: AttemptId) -> RefundRoad {
        let found = payment.attempt(attempt);
        found.map_or(RefundRoad::Manual, |found| self.capabilities(found.method).refunds)
    }

    /// Asks the gateway to give an approved refund back. It is called once for each refund, by the caller that kept
    /// beforehand that it would; an answer that is not definite is [`Unavailable`], because the money may be on its way.
    fn refund(
        &self,
        payment: &Payment,
        approved: &ApprovedRefund,
    ) -> impl Future<Output = Result<RefundVerdict, Unavailable>> + Send;

    /// Asks what became of a refund that was sent, by the gateway's own name for it or by ours. Where a gateway lets us
    /// give it no name, it is known among the other refunds of the case. It moves nothing.
    fn refund_status(
        &self,
        case: &RefundCase,
        refund: &Refund,
    ) -> impl Future<Output = Result<RefundVerdict, Unavailable>> + Send;

    /// Reads a callback without believing it.
    fn read_callback(&self, raw: &RawCallback) -> CallbackReading;

    /// Checks a callback's signature against the secrets of the account that the attempt was begun with.
    fn check_signature(&self, scope: Scope, attempt: &Attempt, raw: &RawCallback) -> Signature;
}

/// Instants between asking again, by how often the gateway was asked in vain: 1, 2, 5, 10, 30 minutes, then hourly.
pub fn ask_again_after(checks: u16) -> Duration {
    match checks {
        0 | 1 => minutes(1),
        2 => minutes(2),
        3 => minutes(5),
        4 => minutes(10),
        5 => minutes(30),
        _ => minutes(60),
    }
}

/// How long after an attempt began the gateway is still asked about it.
pub const ASK_FOR: Duration = Duration::from_secs(72 * 3_600);

/// How long one verification may take before another may be started beside it.
pub const VERIFYING_LEASE: Duration = Duration::from_secs(90);

/// The next instant to ask at, or none when the horizon is behind us.
pub fn next_check(attempt_began: Timestamp, checks: u16, at: Timestamp) -> Option<Timestamp> {
    let next = at.plus(ask_again_after(checks));
    (next <= attempt_began.plus(ASK_FOR)).then_some(next)
}
