//! An operator decides about a payment that the gateway flagged.

use super::confirm::{capture_posting, surplus_detail};
use crate::{
    alerts::{Alert, AlertKind},
    decision::Decision,
    ids::AttemptId,
    ledger::{Account, Cause},
    payments::{
        attempt::AttemptState,
        capture::{Capture, CaptureKind},
        payment::{FailureCode, Payment, PaymentEvent, PaymentState, PaymentStatus},
    },
    time::Timestamp,
};

/// Why a review was not decided.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ReviewRefused {
    /// There is nothing to decide.
    #[error("a payment that is {status} is not under review", status = status.as_str())]
    NotUnderReview {
        /// Where it stands.
        status: PaymentStatus,
    },
}

impl Payment {
    /// The money is the merchant's.
    pub fn accept_review(&self, at: Timestamp) -> Result<Decision<Payment>, ReviewRefused> {
        let (by, late, capture, method) = self.under_review()?;
        let posting =
            capture_posting(Cause::Captured { attempt: by }, method, self.earned_on(), capture.amount, capture.fee);
        let mut next = self.decided(by, CaptureKind::Kept, at);
        next.state = PaymentState::Succeeded { by, at, late };
        Ok(Decision::of(next).posting(posting).telling(PaymentEvent::Succeeded { late }))
    }

    /// The money is the customer's: it is booked as a surplus, and a person is told to give it back.
    pub fn reject_review(&self, at: Timestamp) -> Result<Decision<Payment>, ReviewRefused> {
        let (by, _, capture, method) = self.under_review()?;
        let posting = capture_posting(
            Cause::Surplus { attempt: by },
            method,
            Account::CustomerSurplus,
            capture.amount,
            capture.fee,
        );
        let told = Alert::about(by, AlertKind::SurplusCapture, surplus_detail(capture.amount));
        let mut next = self.decided(by, CaptureKind::Surplus, at);
        next.state = PaymentState::Failed { code: FailureCode::ReviewRejected };
        Ok(Decision::of(next).posting(posting).telling(PaymentEvent::Failed).alerting(told))
    }

    /// Whether an operator has refused this payment: then nothing that comes later is the merchant's.
    pub(super) fn review_was_rejected(&self) -> bool {
        self.state == PaymentState::Failed { code: FailureCode::ReviewRejected }
    }

    fn under_review(&self) -> Result<(AttemptId, bool, &Capture, crate::payments::Method), ReviewRefused> {
        let refused = ReviewRefused::NotUnderReview { status: self.state.status() };
        match (self.state, self.kept_capture()) {
            (PaymentState::Review { by, late }, Some((attempt, capture))) => Ok((by, late, capture, attempt.method)),
            _ => Err(refused),
        }
    }

    fn decided(&self, by: AttemptId, kind: CaptureKind, at: Timestamp) -> Payment {
        self.with_attempt(by, at, |attempt| {
            if let AttemptState::Succeeded(captures) = &attempt.state {
                attempt.state = AttemptState::Succeeded(captures.clone().decided(kind));
            }
        })
    }
}
