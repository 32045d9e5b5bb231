//! What a gateway's own API confirmed is kept: as a success, a success under review, a surplus, or a mismatch.

use crate::{
    alerts::{Alert, AlertKind},
    decision::Decision,
    ids::AttemptId,
    ledger::{Account, Cause, Posting, Transfer},
    money::{Amount, Money},
    payments::{
        attempt::{Attempt, AttemptState},
        capture::{Capture, CaptureKind, Captures},
        gateway::{Method, Receipts, Risk, Verified},
        payment::{FailureCode, Payment, PaymentEvent, PaymentState},
    },
    scope::Mode,
    time::Timestamp,
};
use std::fmt;

/// Why a confirmation was not kept.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConfirmRefused {
    /// The payment has no such attempt.
    #[error("the payment has no attempt {attempt}")]
    UnknownAttempt {
        /// The id that was asked for.
        attempt: AttemptId,
    },
    /// All of it was captured before.
    #[error("the attempt was confirmed before")]
    AlreadyConfirmed,
}

/// Where a confirmation differs from what was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "`ours` was asked for, `theirs` was confirmed")]
pub enum Difference {
    Gateway {
        ours: Method,
        theirs: Method,
    },
    Reference {
        theirs: String,
    },
    Amount {
        ours: Money,
        theirs: Money,
    },
    Currency {
        ours: Money,
        theirs: Money,
    },
    MerchantAccount {
        ours: String,
        theirs: String,
    },
    Mode {
        ours: Mode,
        theirs: Mode,
    },
    /// What was confirmed has no usable transaction id, so nothing shows that it is not counted twice.
    NoTransaction {
        theirs: String,
    },
    /// The gateway's transaction id belongs to another payment, or to another attempt of this one.
    TransactionTaken {
        theirs: String,
    },
}

/// The longest transaction id or token that any gateway is known to use, with room.
const NAME_BYTES_MAX: usize = 255;

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Difference::Gateway { ours, theirs } => {
                write!(f, "asked {}, answered by {}", ours.as_str(), theirs.as_str())
            }
            Difference::Reference { theirs } => write!(f, "another reference, {theirs:?}"),
            Difference::Amount { ours, theirs } | Difference::Currency { ours, theirs } => {
                write!(f, "{theirs} instead of {ours}")
            }
            Difference::MerchantAccount { ours, theirs } => write!(f, "account {theirs:?} instead of {ours:?}"),
            Difference::Mode { ours, theirs } => write!(f, "{} instead of {}", theirs.as_str(), ours.as_str()),
            Difference::NoTransaction { theirs } => write!(f, "{theirs:?} is no transaction id"),
            Difference::TransactionTaken { theirs } => write!(f, "transaction {theirs:?} paid for something else"),
        }
    }
}

impl Payment {
    /// Keeps all that the gateway's own API has confirmed for one attempt, in one decision.
    ///
    /// What we have already is no news. Of what is new, a payment that fits comes before one that the gateway warns of,
    /// and both before one that is of something else: so the best of them is the one that can be the merchant's.
    pub fn confirm_all(
        &self,
        attempt: AttemptId,
        seen: &Receipts,
        at: Timestamp,
    ) -> Result<Decision<Payment>, ConfirmRefused> {
        let found = self.attempt(attempt).ok_or(ConfirmRefused::UnknownAttempt { attempt })?;
        let mut news: Vec<&Verified> = seen.iter().filter(|one| !found.has_received(one)).collect();
        news.sort_by_key(|one| (self.compare(found, one).is_some(), one.risk == Risk::High));
        let mut decided: Option<Decision<Payment>> = None;
        for one in news {
            decided = match decided {
                None => Some(self.confirm(attempt, one, at)?),
                Some(so_far) => match so_far.next.confirm(attempt, one, at) {
                    Ok(more) => Some(so_far.then(more)),
                    // The gateway lists one payment twice.
                    Err(ConfirmRefused::AlreadyConfirmed) => Some(so_far),
                    Err(refused @ ConfirmRefused::UnknownAttempt { .. }) => return Err(refused),
                },
            };
        }
        let Some(mut decided) = decided else { return self.heard_no_news(found, seen.is_partial(), at) };
        if seen.is_partial() {
            decided.next = decided.next.with_attempt(attempt, at, |attempt| attempt.ask_again(at));
        }
        Ok(decided)
    }

    /// Keeps one thing that the gateway's own API has confirmed for one attempt.
    ///
    /// Money that came is money that came: a late confirmation is kept too, and a second one is a surplus, booked apart
    /// so that the customer's money is never mistaken for the merchant's. A confirmation of something else is never a
    /// success: it ends the attempt, and a payment that nobody paid otherwise.
    pub fn confirm(
        &self,
        attempt: AttemptId,
        seen: &Verified,
        at: Timestamp,
    ) -> Result<Decision<Payment>, ConfirmRefused> {
        let found = self.attempt(attempt).ok_or(ConfirmRefused::UnknownAttempt { attempt })?;
        if found.has_received(seen) {
            return Err(ConfirmRefused::AlreadyConfirmed);
        }
        let amount = match self.compare(found, seen) {
            Some(difference) => return self.mismatch(attempt, &difference, at),
            None => self.amount,
        };
        let fee = believable_fee(seen.fee, amount);
        let (gateway_txn_id, token) = (&seen.gateway_txn_id, seen.token.as_deref().and_then(keepable));
        let capture = |kind| Capture {
            gateway_txn_id: gateway_txn_id.clone(),
            token: token.map(str::to_owned),
            amount,
            fee,
            kind,
            at,
        };
        let late = self.state.is_final();
        if self.kept_capture().is_some() || self.review_was_rejected() {
            return Ok(self.keep_surplus(attempt, found.method, capture(CaptureKind::Surplus), at));
        }
        if seen.risk == Risk::High {
            return Ok(self.hold_for_review(attempt, capture(CaptureKind::Held), late, at));
        }
        let next = self.captured_by(attempt, capture(CaptureKind::Kept), at);
        let cause = Cause::Captured { attempt };
        let kept = Decision::of(next.ended(PaymentState::Succeeded { by: attempt, at, late }, at))
            .posting(capture_posting(cause, found.method, self.earned_on(), amount, fee))
            .telling(PaymentEvent::Succeeded { late });
        Ok(if late {
            kept.alerting(Alert::about(attempt, AlertKind::LateSuccess, "paid after a final state"))
        } else {
            kept
        })
    }

    /// The confirmation is of something else: evidence, an alert, and never a success. What was captured stays captured.
    pub fn mismatch(
        &self,
        attempt: AttemptId,
        difference: &Difference,
        at: Timestamp,
    ) -> Result<Decision<Payment>, ConfirmRefused> {
        let found = self.attempt(attempt).ok_or(ConfirmRefused::UnknownAttempt { attempt })?;
        let is_captured = found.is_captured();
        let next = self.with_attempt(attempt, at, |attempt| {
            attempt.check_at = attempt.asked_once_more();
            if is_captured {
                attempt.count_check();
            } else {
                attempt.state = AttemptState::failed(&format!("verification mismatch: {difference}"));
            }
        });
        let told = Alert::about(attempt, AlertKind::VerificationMismatch, difference);
        if self.state != PaymentState::Pending {
            return Ok(Decision::of(next).alerting(told));
        }
        let failed = PaymentState::Failed { code: FailureCode::VerificationMismatch };
        Ok(Decision::of(next.ended(failed, at)).telling(PaymentEvent::Failed).alerting(told))
    }

    /// The first difference between what was asked of an attempt and what was confirmed.
    fn compare(&self, attempt: &Attempt, seen: &Verified) -> Option<Difference> {
        let (ours, theirs) = (self.amount.money(), seen.amount);
        let account = attempt.session.as_ref().map(|session| session.merchant_account.as_str());
        if seen.method != attempt.method {
            return Some(Difference::Gateway { ours: attempt.method, theirs: seen.method });
        }
        if seen.reference != attempt.reference.as_str() {
            return Some(Difference::Reference { theirs: seen.reference.clone() });
        }
        if theirs.currency() != ours.currency() {
            return Some(Difference::Currency { ours, theirs });
        }
        if theirs.minor() != ours.minor() {
            return Some(Difference::Amount { ours, theirs });
        }
        if seen.mode != self.scope.mode {
            return Some(Difference::Mode { ours: self.scope.mode, theirs: seen.mode });
        }
        if account != Some(seen.merchant_account.as_str()) {
            let (ours, theirs) = (account.unwrap_or_default().to_owned(), seen.merchant_account.clone());
            return Some(Difference::MerchantAccount { ours, theirs });
        }
        let theirs = seen.gateway_txn_id.clone();
        if keepable(&theirs).is_none() {
            return Some(Difference::NoTransaction { theirs });
        }
        let counted =
            self.captures().any(|(other, capture)| other.method == seen.method && capture.gateway_txn_id == theirs);
        counted.then_some(Difference::TransactionTaken { theirs })
    }

    fn keep_surplus(&self, attempt: AttemptId, method: Method, capture: Capture, at: Timestamp) -> Decision<Payment> {
        let (cause, detail) = (Cause::Surplus { attempt }, surplus_detail(capture.amount));
        let posting = capture_posting(cause, method, Account::CustomerSurplus, capture.amount, capture.fee);
        Decision::of(self.captured_by(attempt, capture, at)).posting(posting).alerting(Alert::about(
            attempt,
            AlertKind::SurplusCapture,
            detail,
        ))
    }

    fn hold_for_review(&self, attempt: AttemptId, capture: Capture, late: bool, at: Timestamp) -> Decision<Payment> {
        let next = self.captured_by(attempt, capture, at).ended(PaymentState::Review { by: attempt, late }, at);
        Decision::of(next).telling(PaymentEvent::Review).alerting(Alert::about(
            attempt,
            AlertKind::HighRisk,
            "the gateway flagged it; accept it or give it back",
        ))
    }

    fn captured_by(&self, attempt: AttemptId, capture: Capture, at: Timestamp) -> Payment {
        self.with_attempt(attempt, at, |attempt| {
            attempt.check_at = attempt.asked_once_more_beside(&capture);
            attempt.checks = 0;
            attempt.state = AttemptState::Succeeded(match &attempt.state {
                AttemptState::Succeeded(captures) => captures.clone().and(capture),
                AttemptState::Initiated
                | AttemptState::Redirected
                | AttemptState::Verifying { .. }
                | AttemptState::Failed { .. }
                | AttemptState::Cancelled
                | AttemptState::Abandoned => Captures::of(capture),
            });
        })
    }

    /// The gateway was asked whether a captured attempt was paid again, and was not.
    fn heard_no_news(
        &self,
        found: &Attempt,
        is_partial: bool,
        at: Timestamp,
    ) -> Result<Decision<Payment>, ConfirmRefused> {
        if found.check_at.is_none() {
            // Somebody else has heard it before us.
            return Err(ConfirmRefused::AlreadyConfirmed);
        }
        Ok(Decision::of(self.with_attempt(found.id, at, |attempt| {
            attempt.check_at = attempt.asked_once_more();
            if is_partial {
                attempt.ask_again(at);
            } else {
                attempt.count_check();
            }
        })))
    }
}

/// A name of the gateway's that can be kept and compared.
pub(super) fn keepable(name: &str) -> Option<&str> {
    let odd = name.trim().is_empty() || name.len() > NAME_BYTES_MAX || name.contains(char::is_control);
    (!odd).then_some(name)
}

/// A fee in another currency, or above what came, is not what the gateway keeps of it; the settlement will tell.
fn believable_fee(fee: Option<Money>, amount: Amount) -> Option<Money> {
    fee.filter(|fee| fee.currency() == amount.currency() && fee.minor() <= amount.minor())
}

/// What a person is told of money that is the customer's.
pub(super) fn surplus_detail(amount: Amount) -> String {
    format!("{amount} came that the payment does not need; give it back")
}

/// What came goes to `credit`; what the gateway keeps of it is a cost.
pub(super) fn capture_posting(
    cause: Cause,
    method: Method,
    credit: Account,
    amount: Amount,
    fee: Option<Money>,
) -> Posting {
    let receivable = Account::GatewayReceivable(method);
    let captured = Posting::of(cause, Transfer { debit: receivable, credit, amount });
    match fee.and_then(Money::non_zero) {
        Some(fee) => captured.and(Transfer { debit: Account::GatewayFees, credit: receivable, amount: fee }),
        None => captured,
    }
}
