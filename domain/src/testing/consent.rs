//! An operator's customers who answer what a test tells them to.

use super::{ScriptedGateway, run::pause};
use crate::payments::{
    Attempt, Payment,
    consent::{AskFailed, AsksConsent, Code, CodeSaid, Consent, Operator, OperatorOffer, Payer, Reached, Remembered},
    gateway::Unavailable,
    mobile_number::MobileNumber,
};
use crate::time::hours;
use std::collections::VecDeque;

/// The code that is right, unless the script says otherwise.
pub const RIGHT_CODE: &str = "482913";

/// What the operator is to say.
#[derive(Default)]
pub(super) struct ConsentScript {
    reached: VecDeque<Result<Reached, AskFailed>>,
    said: VecDeque<Result<CodeSaid, Unavailable>>,
    asked: Vec<Payer>,
    codes: usize,
}

impl ScriptedGateway {
    /// The next customer is reached so, or not. Untold, a code is sent that is good for an hour.
    pub fn then_reaches(&self, reached: Result<Reached, AskFailed>) -> &Self {
        self.consent().reached.push_back(reached);
        self
    }

    /// The next code gets this answer. Untold, [`RIGHT_CODE`] is right and any other wrong.
    pub fn then_of_code(&self, said: Result<CodeSaid, Unavailable>) -> &Self {
        self.consent().said.push_back(said);
        self
    }

    /// Whom the operator was told to reach, in order, each as often as it was told.
    pub fn reached(&self) -> Vec<Payer> {
        self.consent().asked.clone()
    }

    /// Codes that were checked.
    pub fn codes_checked(&self) -> usize {
        self.consent().codes
    }
}

impl AsksConsent for ScriptedGateway {
    fn operators(&self, _: &Payment, _: &Attempt) -> Vec<OperatorOffer> {
        Operator::ALL.map(|operator| OperatorOffer { operator, refused: None }).to_vec()
    }

    fn payer(&self, _: &Payment, attempt: &Attempt) -> Option<Payer> {
        let Consent { operator, remembered, .. } = attempt.consent.as_ref()?;
        let number = std::str::from_utf8(remembered.as_ref()?.sealed()).ok()?;
        Some(Payer { operator: *operator, number: MobileNumber::parse(number).ok()? })
    }

    async fn ask_consent(&self, _: &Payment, _: &Attempt, payer: &Payer) -> Result<(Reached, Remembered), AskFailed> {
        pause().await;
        let reached = {
            let mut script = self.consent();
            script.asked.push(*payer);
            script.reached.pop_front()
        };
        pause().await;
        let reached = reached.unwrap_or(Ok(Reached::ByCode { life: hours(1) }))?;
        Ok((reached, Remembered::new(payer.number.local().into_bytes())))
    }

    async fn check_code(&self, _: &Payment, attempt: &Attempt, code: &Code) -> Result<CodeSaid, Unavailable> {
        pause().await;
        let said = {
            let mut script = self.consent();
            script.codes += 1;
            script.said.pop_front()
        };
        pause().await;
        let remembered = attempt.consent.as_ref().and_then(|consent| consent.remembered.clone());
        said.unwrap_or_else(|| match remembered {
            Some(remembered) if code.reveal() == RIGHT_CODE => Ok(CodeSaid::Right(remembered)),
            Some(_) | None => Ok(CodeSaid::Wrong),
        })
    }
}
