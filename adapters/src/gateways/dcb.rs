//! Carrier billing: one way to pay, and a dialect for each operator's contract.
//!
//! Our own page asks the customer (`domain::payments::consent`), an operator's dialect reaches the phone and charges:
//! `bdapps` for Robi and Airtel, `dob` for Grameenphone, `camara` for whatever an aggregator offers. `account` reads the
//! contracts and their prices, `memory` is what is remembered between the steps, `callback` what browsers come back
//! with. What always holds:
//! - Nothing is charged before the customer agreed, and the charge of an attempt is sent once. bdapps alone takes the
//!   same question again, under the same id, which is made of the attempt's own: that is how it is asked what became of it.
//!   Grameenphone is never asked twice: there a person reads the operator's report.
//! - Numbers, codes and customer references stand in no log, error or address but the operator's own, and are kept sealed.
//! - Each operator's verdict is read by its own rules: bdapps says 200 to everything, the others use statuses.
//!
//! Deliberately absent: subscriptions, reading balances beforehand (they are no reservation), and recharge-and-buy, which
//! the operator confirms to nobody.

mod account;
mod bdapps;
mod callback;
mod camara;
mod dob;
mod memory;
#[cfg(test)]
mod tests;

pub(crate) use memory::owner as consent_owner;

use super::{
    House, Protocol,
    accounts::{AccountRefused, Found},
};
use account::{Contract, Contracts, Speaks};
use domain::{
    Amount, Money, Scope,
    payments::{
        Attempt, Payment, Session,
        consent::{AskFailed, Code, CodeSaid, ConsentStep, Operator, OperatorOffer, Payer, Reached, Remembered},
        gateway::{
            CallbackReading, Capabilities, Consent, Hint, Method, OpenFailed, RawCallback, Receipts, RefundRoad,
            RefundVerdict, Risk, Signature, Unavailable, Verdict, Verified,
        },
        mobile_number::MobileNumber,
    },
    refunds::{ApprovedRefund, Refund, RefundCase},
};
use memory::Memory;

/// The longest reason that is kept of a failure.
const WORDS_MAX: usize = 255;

/// Carrier billing.
pub(super) struct Dcb;

/// One attempt at one operator.
struct Case<'a> {
    house: &'a House,
    contracts: &'a Contracts,
    payment: &'a Payment,
    attempt: &'a Attempt,
}

impl Protocol for Dcb {
    const METHOD: Method = Method::Dcb;
    const CAPABILITIES: Capabilities =
        Capabilities { refunds: RefundRoad::Manual, partial_refunds: true, charges: true, consent: Consent::OurPage };
    type Account = Contracts;

    fn account(found: Found<'_>, scope: Scope) -> Result<Contracts, AccountRefused> {
        Contracts::read(&found, scope)
    }

    fn merchant(contracts: &Contracts) -> &str {
        &contracts.name
    }

    /// What one operator charges at least.
    fn takes(contracts: &Contracts, amount: Amount) -> Result<(), String> {
        let mut checked = contracts.iter().map(|contract| contract.prices.check(amount));
        let first = checked.next().unwrap_or(Ok(()));
        let any = checked.fold(first, |any, one| any.or(one));
        any.map_err(|refused| refused.to_string())
    }

    /// Sends the customer to our own page; the operators are asked from there.
    async fn open(
        house: &House,
        contracts: &Contracts,
        payment: &Payment,
        attempt: &Attempt,
    ) -> Result<Session, OpenFailed> {
        Ok(Session {
            merchant_account: contracts.name.clone(),
            gateway_session: attempt.reference.to_string(),
            redirect_url: format!("{}/checkout/{}/mobile", house.public_base, payment.reference),
        })
    }

    async fn verify(
        house: &House,
        contracts: &Contracts,
        payment: &Payment,
        attempt: &Attempt,
        hint: &Hint,
    ) -> Result<Verdict, Unavailable> {
        let case = Case { house, contracts, payment, attempt };
        let Some(memory) = case.memory()? else { return Ok(Verdict::Undecided) };
        match &case.contract(&memory)?.speaks {
            Speaks::Bdapps(bdapps) => case.bdapps_said(bdapps, &memory).await,
            Speaks::Dob(_) => dob::became(attempt, hint),
            Speaks::Camara(camara) => camara.became(&case, &memory).await,
        }
    }

    async fn charge(
        house: &House,
        contracts: &Contracts,
        payment: &Payment,
        attempt: &Attempt,
        hint: &Hint,
    ) -> Result<Verdict, Unavailable> {
        let case = Case { house, contracts, payment, attempt };
        let nothing = |reason: &str| Ok(Verdict::Failed { reason: reason.to_owned() });
        let Some(memory) = case.memory()? else { return nothing("the customer has not agreed") };
        let contract = case.contract(&memory)?;
        if let Err(refused) = contract.prices.check(payment.amount) {
            return nothing(&refused.to_string());
        }
        match &contract.speaks {
            Speaks::Bdapps(_) if !case.has_agreed() => nothing("the customer has not agreed"),
            Speaks::Bdapps(bdapps) => bdapps.debit(&case, &memory, bdapps::Time::First).await,
            Speaks::Dob(dob) => dob.charge(&case, contract, hint).await,
            Speaks::Camara(camara) => camara.charge(&case, &memory).await,
        }
    }

    async fn refund(
        house: &House,
        contracts: &Contracts,
        payment: &Payment,
        approved: &ApprovedRefund,
    ) -> Result<RefundVerdict, Unavailable> {
        let refund = approved.refund();
        let by_hand = || RefundVerdict::Refused { reason: super::NO_REFUNDS.into() };
        let Some(attempt) = payment.attempt(refund.of.attempt) else { return Ok(by_hand()) };
        let case = Case { house, contracts, payment, attempt };
        // Nothing was sent yet, so that nothing was sent is certain.
        let Ok(Some(memory)) = case.memory() else { return Ok(by_hand()) };
        let Ok(contract) = case.contract(&memory) else { return Ok(by_hand()) };
        match &contract.speaks {
            Speaks::Bdapps(_) => Ok(by_hand()),
            Speaks::Dob(dob) => dob.refund(&case, refund).await,
            Speaks::Camara(camara) => camara.refund(&case, refund).await,
        }
    }

    async fn refund_status(
        house: &House,
        contracts: &Contracts,
        case: &RefundCase,
        refund: &Refund,
    ) -> Result<RefundVerdict, Unavailable> {
        let payment = &case.payment;
        let attempt = payment.attempt(refund.of.attempt).ok_or_else(|| unusable("a refund of an unknown attempt"))?;
        let case = Case { house, contracts, payment, attempt };
        let memory = case.memory()?.ok_or_else(|| unusable("nothing is remembered of the charge"))?;
        match &case.contract(&memory)?.speaks {
            Speaks::Bdapps(_) | Speaks::Dob(_) => Err(unusable("the operator's report must tell what became of it")),
            Speaks::Camara(camara) => camara.refund_status(&case, refund).await,
        }
    }

    /// bdapps takes nothing back; the others do.
    fn refund_road(house: &House, contracts: &Contracts, payment: &Payment, attempt: &Attempt) -> RefundRoad {
        let case = Case { house, contracts, payment, attempt };
        let contract = case.memory().ok().flatten().and_then(|memory| case.contract(&memory).ok());
        match contract.map(|contract| &contract.speaks) {
            Some(Speaks::Dob(_) | Speaks::Camara(_)) => RefundRoad::Api,
            Some(Speaks::Bdapps(_)) | None => RefundRoad::Manual,
        }
    }

    fn read_callback(raw: &RawCallback) -> CallbackReading {
        callback::read(raw)
    }

    fn is_signed(_: &RawCallback) -> bool {
        true
    }

    fn check_signature(contracts: Option<&Contracts>, raw: &RawCallback) -> Signature {
        callback::check(contracts, raw)
    }
}

impl Dcb {
    /// The operators that are set up, and whether each charges the amount.
    pub(super) fn operators(contracts: &Contracts, payment: &Payment) -> Vec<OperatorOffer> {
        let offer = |operator| {
            let contract = contracts.of(operator)?;
            Some(OperatorOffer { operator, refused: contract.prices.check(payment.amount).err() })
        };
        Operator::ALL.into_iter().filter_map(offer).collect()
    }

    /// Who was asked last.
    pub(super) fn payer(house: &House, contracts: &Contracts, payment: &Payment, attempt: &Attempt) -> Option<Payer> {
        let case = Case { house, contracts, payment, attempt };
        let memory = case.memory().ok().flatten()?;
        let number = MobileNumber::parse(memory.subscriber.trim_start_matches("tel:")).ok()?;
        Some(Payer { operator: attempt.consent.as_ref()?.operator, number })
    }

    /// Has the operator reach the customer.
    pub(super) async fn ask(
        house: &House,
        contracts: &Contracts,
        (payment, attempt): (&Payment, &Attempt),
        payer: &Payer,
    ) -> Result<(Reached, Remembered), AskFailed> {
        let operator = payer.operator;
        let contract = contracts.of(operator).ok_or(AskFailed::NotConfigured { operator })?;
        contract.prices.check(payment.amount)?;
        let case = Case { house, contracts, payment, attempt };
        let (reached, memory) = match &contract.speaks {
            Speaks::Bdapps(bdapps) => bdapps.ask(&case, payer).await?,
            Speaks::Dob(dob) => dob.ask(&case, contract, payer).await?,
            Speaks::Camara(camara) => camara.ask(&case, payer).await?,
        };
        Ok((reached, memory.sealed(house, payment.scope, attempt)?))
    }

    /// Checks the code that was sent.
    pub(super) async fn check(
        house: &House,
        contracts: &Contracts,
        (payment, attempt): (&Payment, &Attempt),
        code: &Code,
    ) -> Result<CodeSaid, Unavailable> {
        let case = Case { house, contracts, payment, attempt };
        let memory = case.memory()?.ok_or_else(|| unusable("no code was sent"))?;
        let said = match &case.contract(&memory)?.speaks {
            Speaks::Bdapps(bdapps) => bdapps.check(&case, memory, code).await?,
            Speaks::Dob(_) => return Err(unusable("this operator checks codes on its own page")),
            Speaks::Camara(camara) => camara.check(&case, memory, code).await?,
        };
        Ok(match said {
            Checked::Right(memory) => CodeSaid::Right(memory.sealed(house, payment.scope, attempt)?),
            Checked::Wrong => CodeSaid::Wrong,
            Checked::Expired => CodeSaid::Expired,
            Checked::UsedUp => CodeSaid::UsedUp,
        })
    }
}

/// What a dialect says of a code.
enum Checked {
    Right(Memory),
    Wrong,
    Expired,
    UsedUp,
}

impl Case<'_> {
    /// What was remembered of the attempt, if anything.
    fn memory(&self) -> Result<Option<Memory>, Unavailable> {
        let remembered = self.attempt.consent.as_ref().and_then(|consent| consent.remembered.as_ref());
        remembered.map(|sealed| Memory::open(self.house, self.payment.scope, self.attempt, sealed)).transpose()
    }

    /// The contract by which the customer was asked, and no other.
    fn contract(&self, memory: &Memory) -> Result<&Contract, Unavailable> {
        let operator = self.attempt.consent.as_ref().map(|consent| consent.operator);
        let contract = operator.and_then(|operator| self.contracts.of(operator));
        let same = contract.filter(|contract| contract.speaks.dialect() == memory.dialect);
        same.ok_or_else(|| unusable("the contract by which the customer was asked is not set up any more"))
    }

    fn has_agreed(&self) -> bool {
        self.attempt.consent.as_ref().is_some_and(|consent| consent.step == ConsentStep::Agreed)
    }

    /// Before the charge, whether the customer agreed; afterwards the same question again, as long as that makes sense.
    async fn bdapps_said(&self, bdapps: &bdapps::Bdapps, memory: &Memory) -> Result<Verdict, Unavailable> {
        let Some(sent) = self.attempt.charge_sent_at else {
            return Ok(if self.has_agreed() { Verdict::Approved } else { Verdict::Undecided });
        };
        let is_paid_otherwise = self.payment.kept_capture().is_some_and(|(attempt, _)| attempt.id != self.attempt.id);
        if is_paid_otherwise {
            return Err(unusable("the payment was paid in another way; the operator's report must tell"));
        }
        let time = bdapps::Time::Again { sent, now: now() };
        bdapps.debit(self, memory, time).await
    }

    /// The amount was charged.
    fn paid(&self, reference: String, gateway_txn_id: String, token: Option<String>, amount: Money) -> Verdict {
        Verdict::Paid(Receipts::of(Verified {
            method: Method::Dcb,
            amount,
            reference,
            gateway_txn_id,
            token,
            merchant_account: self.contracts.name.clone(),
            mode: self.contracts.mode,
            fee: None,
            risk: Risk::Safe,
        }))
    }

    /// Our own reference, when the operator echoes what stands for it; else what it said instead.
    fn reference(&self, ours: &str, theirs: &str) -> String {
        if ours == theirs { self.attempt.reference.to_string() } else { words(theirs) }
    }

    /// 32 hexadecimal digits that stand for the attempt wherever its reference does not fit: the same at every time.
    fn external_id(&self) -> String {
        format!("{:032x}", self.attempt.id.as_u128())
    }
}

/// What a refusal for want of money says; the page knows it by these words.
const NO_BALANCE: &str = domain::payments::consent::NO_BALANCE;

fn unusable(detail: &str) -> Unavailable {
    Unavailable { detail: detail.to_owned() }
}

/// An operator's words on one line, not too long, and without anything that could be a number or a code.
fn words(text: &str) -> String {
    let plain: String = text
        .chars()
        .map(|letter| if letter.is_control() { ' ' } else { letter })
        .map(|letter| if letter.is_ascii_digit() { '#' } else { letter })
        .collect();
    plain.trim().chars().take(WORDS_MAX).collect()
}

fn now() -> domain::Timestamp {
    domain::Timestamp::from_micros(chrono::Utc::now().timestamp_micros())
}
