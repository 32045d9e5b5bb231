//! What the page for phone bills asks of the service, answered by the use cases.
//!
//! A step that was begun goes on when the customer closes the tab, because a charge must not be cut off between asking
//! the operator and keeping what it said.

use super::{
    desk::{Desk, failed},
    pages::{
        CheckoutView, DeskFailed,
        mobile::{MobileDesk, MobileRefused, MobileStep, MobileView},
    },
    refusal, request,
};
use domain::{
    Declined, Timestamp,
    ids::AttemptReference,
    payments::{
        self, Answered, AskRefused, Attempt, ConsentRefused, Method, Payment, Trigger,
        consent::{AskFailed, AsksConsent, CODE_AGAIN_AFTER, CODES_MAX, Code, Consent, ConsentStep, Operator, Payer},
        gateway::Hint,
        mobile_number::{MobileNumber, NumberRefused},
    },
    time::Clock,
};
use std::{future::Future, time::Duration};

/// How long a customer waits for a charge before the page says that it is being confirmed. It goes on meanwhile.
const WAIT_AT_MOST: Duration = Duration::from_secs(8);

impl MobileDesk for Desk {
    async fn mobile(&self, reference: &str) -> Result<Option<MobileView>, DeskFailed> {
        let Some(payment) = self.find(reference).await? else { return Ok(None) };
        let (around, at) = (self.around(&payment).await?, self.0.clock.now(payment.scope));
        let open = open_attempt(&payment);
        let operators = open.map(|attempt| self.0.gateways.operators(&payment, attempt)).unwrap_or_default();
        Ok(Some(MobileView {
            attempt: open.map(|attempt| attempt.reference.to_string()).unwrap_or_default(),
            operators,
            has_other_ways: payment.method.is_none(),
            step: open.map_or(MobileStep::Over, |attempt| step(attempt, at)),
            checkout: CheckoutView::of(&payment, around),
        }))
    }

    async fn name_number(
        &self,
        reference: &str,
        attempt: &str,
        (operator, number): (Option<&str>, &str),
    ) -> Result<(), MobileRefused> {
        let number = MobileNumber::parse(number).map_err(number_refused)?;
        let usual = number.operator().map_err(number_refused)?;
        let operator = operator.map_or(Some(usual), Operator::parse).ok_or(MobileRefused::Number)?;
        self.ask(reference, attempt, |_, _| Some(Payer { operator, number })).await
    }

    async fn send_again(&self, reference: &str, attempt: &str) -> Result<(), MobileRefused> {
        self.ask(reference, attempt, |payment, attempt| self.0.gateways.payer(payment, attempt)).await
    }

    async fn type_code(&self, reference: &str, attempt: &str, code: &str) -> Result<(), MobileRefused> {
        let (payment, found) = self.open(reference, attempt).await?;
        let code = Code::parse(code).ok_or(MobileRefused::NoCode)?;
        let (desk, about) = (self.clone(), (payment.scope, payment.id, found.id));
        let answering = async move {
            let house = &desk.0;
            let policy = house.policy_of(about.0).await.map_err(failed)?;
            let answered =
                payments::answer_code(&house.store, &house.gateways, &house.clock, policy, about, &code).await;
            match answered {
                Ok(Answered::Agreed(_)) => Ok(()),
                Ok(Answered::Wrong { left }) => Err(MobileRefused::Wrong { left }),
                Ok(Answered::Expired | Answered::UsedUp) => Err(MobileRefused::Spent),
                Ok(Answered::Unavailable) => Err(MobileRefused::Unavailable),
                Err(declined) => Err(declined_step(declined)),
            }
        };
        apart(answering).await
    }

    async fn look(&self, reference: &str, attempt: &str) -> Result<(), MobileRefused> {
        let (payment, found) = self.open(reference, attempt).await?;
        let (desk, about) = (self.clone(), (payment.scope, payment.id, found.id));
        let looking = async move {
            let house = &desk.0;
            let policy = house.policy_of(about.0).await.map_err(failed)?;
            // As a sweep does it: that an operator does not answer now must not end the payment.
            let why = (&Hint::default(), Trigger::Sweep);
            payments::confirm(&house.store, &house.gateways, &house.clock, policy, about, why).await.map_err(failed)?;
            Ok(())
        };
        apart(looking).await
    }
}

impl Desk {
    /// The payment, and the attempt that a form was shown for, while it can be agreed to.
    async fn open(&self, reference: &str, attempt: &str) -> Result<(Payment, Attempt), MobileRefused> {
        let payment = self.find(reference).await?.ok_or(MobileRefused::Unknown)?;
        let wanted = AttemptReference::parse(attempt).ok_or(MobileRefused::Over)?;
        let open = open_attempt(&payment).filter(|open| open.reference == wanted).cloned();
        let open = open.ok_or(MobileRefused::Over)?;
        Ok((payment, open))
    }

    /// Has the operator reach the customer.
    async fn ask(
        &self,
        reference: &str,
        attempt: &str,
        payer: impl FnOnce(&Payment, &Attempt) -> Option<Payer>,
    ) -> Result<(), MobileRefused> {
        let (payment, found) = self.open(reference, attempt).await?;
        let payer = payer(&payment, &found).ok_or(MobileRefused::Spent)?;
        // What the rule refuses anyway is no code, and is not counted as one.
        let asked = payment.ask_consent(found.id, &payer, self.0.clock.now(payment.scope));
        asked.map_err(|refused| declined_step(Declined::Refused(refused)))?;
        if self.0.codes.take(&(payment.scope.mode, payer.number)).is_err() {
            return Err(MobileRefused::TooMany);
        }
        let (desk, about) = (self.clone(), (payment.scope, payment.id, found.id));
        let asking = async move {
            let house = &desk.0;
            let policy = house.policy_of(about.0).await.map_err(failed)?;
            let asked =
                payments::ask_for_consent(&house.store, &house.gateways, &house.clock, policy, about, payer).await;
            match asked {
                Ok(_) => Ok(()),
                Err(Declined::Refused(AskRefused::Operator(failed))) => Err(not_reached(&failed)),
                Err(declined) => Err(declined_step(declined.map_refusal(|refused| match refused {
                    AskRefused::Step(step) => step,
                    AskRefused::Operator(_) => ConsentRefused::NotOpen,
                }))),
            }
        };
        apart(asking).await
    }
}

/// Does something that goes on when nobody waits any more.
async fn apart(work: impl Future<Output = Result<(), MobileRefused>> + Send + 'static) -> Result<(), MobileRefused> {
    let mut working = tokio::spawn(request::current().scope(work));
    match tokio::time::timeout(WAIT_AT_MOST, &mut working).await {
        Ok(done) => done.map_err(|_| MobileRefused::Failed(DeskFailed::Broken))?,
        Err(_elapsed) => Err(MobileRefused::UnderWay),
    }
}

/// The attempt that can be agreed to.
fn open_attempt(payment: &Payment) -> Option<&Attempt> {
    let (attempt, _) = payment.open_session(Method::Dcb)?;
    Some(attempt).filter(|attempt| attempt.charge_sent_at.is_none())
}

fn step(attempt: &Attempt, at: Timestamp) -> MobileStep {
    let Some(consent) = &attempt.consent else { return MobileStep::Number { chosen: None } };
    if consent.is_being_asked(at) {
        return MobileStep::UnderWay;
    }
    let operator = consent.operator;
    match &consent.step {
        ConsentStep::Asking | ConsentStep::Unasked => MobileStep::Number { chosen: Some(operator) },
        ConsentStep::CodeSent(code) | ConsentStep::Checking(code) if at >= code.until => {
            MobileStep::Number { chosen: Some(operator) }
        }
        ConsentStep::CodeSent(code) | ConsentStep::Checking(code) => {
            MobileStep::Code { operator, shown: consent.shown.clone(), again_s: again_in(consent, code.sent, at) }
        }
        ConsentStep::AtOperator { page } => MobileStep::AtOperator { operator, page: page.clone() },
        // It is charged by whoever heard it, or by the sweep.
        ConsentStep::Agreed => MobileStep::UnderWay,
    }
}

/// Seconds until another code may be sent, if one may.
fn again_in(consent: &Consent, sent: Timestamp, at: Timestamp) -> Option<u64> {
    let wait = sent.plus(CODE_AGAIN_AFTER).since(at);
    (consent.asked < CODES_MAX).then(|| wait.as_secs().saturating_add(u64::from(wait.subsec_nanos() > 0)))
}

fn number_refused(refused: NumberRefused) -> MobileRefused {
    match refused {
        NumberRefused::NotANumber => MobileRefused::Number,
        NumberRefused::NotServed { .. } => MobileRefused::NotServed,
    }
}

fn not_reached(failed: &AskFailed) -> MobileRefused {
    tracing::warn!(error = %failed, "an operator reached no customer");
    match failed {
        AskFailed::NotTheirs => MobileRefused::NotTheirs,
        AskFailed::Barred { .. } => MobileRefused::Barred,
        AskFailed::Amount(_) => MobileRefused::Amount,
        AskFailed::NotConfigured { .. } | AskFailed::Unavailable(_) => MobileRefused::Unavailable,
    }
}

fn declined_step(declined: Declined<ConsentRefused>) -> MobileRefused {
    match declined {
        Declined::Refused(ConsentRefused::NotOpen | ConsentRefused::Agreed) => MobileRefused::Over,
        Declined::Refused(ConsentRefused::UnderWay) => MobileRefused::UnderWay,
        Declined::Refused(ConsentRefused::TooSoon { wait }) => {
            MobileRefused::TooSoon { wait_s: wait.as_secs().saturating_add(1) }
        }
        Declined::Refused(ConsentRefused::TooManyCodes) => MobileRefused::TooMany,
        Declined::Refused(ConsentRefused::NoCode | ConsentRefused::CodeExpired) => MobileRefused::Spent,
        Declined::NotFound => MobileRefused::Unknown,
        Declined::Failed(error) => MobileRefused::Failed(failed(error)),
        Declined::Replay(_)
        | Declined::Resume(_)
        | Declined::KeyConflict
        | Declined::KeyInProgress { .. }
        | Declined::Taken(_) => {
            refusal::broken("a customer was asked in an unexpected way");
            MobileRefused::Failed(DeskFailed::Broken)
        }
    }
}
