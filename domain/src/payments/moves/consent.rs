//! A customer agrees to a charge on the phone bill, step by step.
//!
//! Every step is a decision before the operator is asked, so that presses beside one another ask once and codes are
//! counted even when nobody answers; and a decision by what it said.

use crate::{
    decision::Decision,
    ids::AttemptId,
    payments::{
        attempt::{Attempt, AttemptState},
        consent::{
            CODE_AGAIN_AFTER, CODES_MAX, CODES_OF_PAYMENT_MAX, CodeSaid, Consent, ConsentStep, Payer, Reached,
            Remembered, SentCode, WRONG_CODES_MAX,
        },
        payment::{Payment, PaymentState},
    },
    time::Timestamp,
};
use std::time::Duration;

/// Why a step is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ConsentRefused {
    /// There is nothing to agree to: no such attempt, or it or its payment has ended.
    #[error("there is nothing to agree to")]
    NotOpen,
    /// The customer agreed already.
    #[error("the customer agreed already")]
    Agreed,
    /// An operator is being asked at this moment.
    #[error("the operator is being asked")]
    UnderWay,
    /// A code was sent a moment ago.
    #[error("another code may be sent in {} s", wait.as_secs())]
    TooSoon {
        /// How long to wait.
        wait: Duration,
    },
    /// Enough codes were sent.
    #[error("enough codes were sent")]
    TooManyCodes,
    /// No code was sent that could be checked.
    #[error("no code was sent that could be checked")]
    NoCode,
    /// The code is too old.
    #[error("the code is too old")]
    CodeExpired,
}

impl Payment {
    /// The operator is about to be asked to reach the customer.
    pub fn ask_consent(
        &self,
        attempt: AttemptId,
        payer: &Payer,
        at: Timestamp,
    ) -> Result<Decision<Payment>, ConsentRefused> {
        let found = self.agreeable(attempt, at)?;
        let before = found.consent.as_ref();
        if let Some(wait) = before.and_then(|consent| code_is_young(consent, at)) {
            return Err(ConsentRefused::TooSoon { wait });
        }
        let asked = before.map_or(0, |consent| consent.asked);
        let of_all = self.attempts.iter().filter_map(|attempt| attempt.consent.as_ref()).map(|consent| consent.asked);
        if asked >= CODES_MAX || of_all.fold(0, u8::saturating_add) >= CODES_OF_PAYMENT_MAX {
            return Err(ConsentRefused::TooManyCodes);
        }
        let consent = Consent {
            operator: payer.operator,
            shown: payer.number.masked(),
            step: ConsentStep::Asking,
            since: at,
            asked: asked.saturating_add(1),
            remembered: None,
        };
        Ok(Decision::of(self.with_attempt(attempt, at, |attempt| attempt.consent = Some(consent))))
    }

    /// The operator, asked for that time, reached the customer or did not.
    pub fn consent_asked(
        &self,
        (attempt, time): (AttemptId, u8),
        reached: Option<&(Reached, Remembered)>,
        at: Timestamp,
    ) -> Result<Decision<Payment>, ConsentRefused> {
        let consent = self.consent_of(attempt)?;
        if consent.step != ConsentStep::Asking || consent.asked != time {
            return Err(ConsentRefused::NotOpen);
        }
        let step = match reached {
            None => ConsentStep::Unasked,
            Some((Reached::ByCode { life }, _)) => {
                ConsentStep::CodeSent(SentCode { sent: at, until: at.plus(*life), wrong: 0 })
            }
            Some((Reached::ByPage { page }, _)) => ConsentStep::AtOperator { page: page.clone() },
            Some((Reached::AtCharge, _)) => ConsentStep::Agreed,
        };
        let remembered = reached.map(|(_, remembered)| remembered.clone());
        Ok(self.with_consent(attempt, Consent { step, since: at, remembered, ..consent.clone() }, at))
    }

    /// The operator is about to be asked whether a code is right.
    pub fn check_code(&self, attempt: AttemptId, at: Timestamp) -> Result<Decision<Payment>, ConsentRefused> {
        let consent = self.agreeable(attempt, at)?.consent.as_ref().ok_or(ConsentRefused::NoCode)?;
        match consent.step {
            ConsentStep::CodeSent(code) | ConsentStep::Checking(code) if at >= code.until => {
                Err(ConsentRefused::CodeExpired)
            }
            ConsentStep::CodeSent(code) | ConsentStep::Checking(code) => {
                let step = ConsentStep::Checking(code);
                Ok(self.with_consent(attempt, Consent { step, since: at, ..consent.clone() }, at))
            }
            ConsentStep::Asking | ConsentStep::Unasked | ConsentStep::AtOperator { .. } | ConsentStep::Agreed => {
                Err(ConsentRefused::NoCode)
            }
        }
    }

    /// The operator said what it thinks of the code, or nothing.
    pub fn code_checked(
        &self,
        attempt: AttemptId,
        said: Option<&CodeSaid>,
        at: Timestamp,
    ) -> Result<Decision<Payment>, ConsentRefused> {
        let consent = self.consent_of(attempt)?;
        let ConsentStep::Checking(code) = consent.step else { return Err(ConsentRefused::NotOpen) };
        let wrong = code.wrong.saturating_add(1);
        let mut next = Consent { since: at, ..consent.clone() };
        next.step = match said {
            None => ConsentStep::CodeSent(code),
            Some(CodeSaid::Wrong) if wrong < WRONG_CODES_MAX => ConsentStep::CodeSent(SentCode { wrong, ..code }),
            Some(CodeSaid::Wrong | CodeSaid::Expired | CodeSaid::UsedUp) => ConsentStep::Unasked,
            Some(CodeSaid::Right(remembered)) => {
                next.remembered = Some(remembered.clone());
                ConsentStep::Agreed
            }
        };
        Ok(self.with_consent(attempt, next, at))
    }

    /// The attempt to agree to: open, unpaid, uncharged, and nobody being asked about it.
    fn agreeable(&self, id: AttemptId, at: Timestamp) -> Result<&Attempt, ConsentRefused> {
        let attempt = self.attempt(id).filter(|attempt| attempt.session.is_some()).ok_or(ConsentRefused::NotOpen)?;
        let is_open = matches!(attempt.state, AttemptState::Redirected | AttemptState::Verifying { .. });
        if self.state != PaymentState::Pending || at >= self.expires_at || !is_open {
            return Err(ConsentRefused::NotOpen);
        }
        match &attempt.consent {
            Some(consent) if consent.step == ConsentStep::Agreed => Err(ConsentRefused::Agreed),
            _ if attempt.charge_sent_at.is_some() => Err(ConsentRefused::Agreed),
            Some(consent) if consent.is_being_asked(at) => Err(ConsentRefused::UnderWay),
            Some(_) | None => Ok(attempt),
        }
    }

    fn consent_of(&self, id: AttemptId) -> Result<&Consent, ConsentRefused> {
        self.attempt(id).and_then(|attempt| attempt.consent.as_ref()).ok_or(ConsentRefused::NotOpen)
    }

    fn with_consent(&self, attempt: AttemptId, consent: Consent, at: Timestamp) -> Decision<Payment> {
        Decision::of(self.with_attempt(attempt, at, |attempt| attempt.consent = Some(consent)))
    }
}

/// How long another code must wait, when one was sent a moment ago.
fn code_is_young(consent: &Consent, at: Timestamp) -> Option<Duration> {
    match consent.step {
        ConsentStep::CodeSent(code) | ConsentStep::Checking(code) => {
            Some(code.sent.plus(CODE_AGAIN_AFTER).since(at)).filter(|wait| !wait.is_zero())
        }
        ConsentStep::Asking | ConsentStep::Unasked | ConsentStep::AtOperator { .. } | ConsentStep::Agreed => None,
    }
}
