//! Agreeing to a charge on the phone bill, where our own page asks the customer: what is remembered between its steps,
//! and the port to the operators.
//!
//! A customer names an operator and a number, and proves to hold the phone: by a code that the operator sends to it, or
//! on the operator's own page. Nothing is charged before that; the charge itself is the gateway's business. What always
//! holds: codes and whole numbers are kept nowhere but in [`Remembered`], which the gateway's module seals, and neither
//! ever prints.

use super::{
    attempt::Attempt,
    gateway::Unavailable,
    mobile_number::{MobileNumber, latin_digit},
    payment::Payment,
};
use crate::{money::Amount, time::Timestamp};
use std::{fmt, future::Future, time::Duration};

/// Codes that one attempt may have sent.
pub const CODES_MAX: u8 = 3;
/// Codes that one payment may have sent, over all its attempts and to whatever numbers.
pub const CODES_OF_PAYMENT_MAX: u8 = 6;
/// Wrong codes that are taken before another one must be sent.
pub const WRONG_CODES_MAX: u8 = 3;
/// How long after a code another one may be sent.
pub const CODE_AGAIN_AFTER: Duration = Duration::from_secs(60);
/// How long asking an operator may take before somebody else may ask.
pub const ASKING_LEASE: Duration = Duration::from_secs(45);

/// What is said of a charge for which there was not enough on the phone; the customer's page knows it by these words.
pub const NO_BALANCE: &str = "there is not enough balance on the phone";

/// An operator whose customers can be charged.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Operator {
    /// Robi, and Airtel by Robi.
    Robi,
    /// Grameenphone.
    Grameenphone,
}

impl Operator {
    /// Every operator.
    pub const ALL: [Operator; 2] = [Operator::Robi, Operator::Grameenphone];

    /// The name in forms and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            Operator::Robi => "robi",
            Operator::Grameenphone => "gp",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<Operator> {
        Operator::ALL.into_iter().find(|operator| operator.as_str() == text)
    }
}

/// Who is to be charged, as the customer says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payer {
    /// The operator that the customer chose.
    pub operator: Operator,
    /// The number to charge.
    pub number: MobileNumber,
}

/// A code as the customer typed it.
#[derive(Clone, PartialEq, Eq)]
pub struct Code(String);

impl Code {
    /// Digits that codes have.
    const LENGTHS: std::ops::RangeInclusive<usize> = 4..=8;

    /// Reads a code in either script; blanks do not matter.
    pub fn parse(text: &str) -> Option<Code> {
        let letters = text.chars().filter(|letter| !letter.is_whitespace());
        let digits: String = letters.map(latin_digit).collect::<Option<_>>()?;
        Code::LENGTHS.contains(&digits.len()).then_some(Code(digits))
    }

    /// The digits, for the operator alone.
    pub fn reveal(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Code(…)")
    }
}

/// What a gateway's module wants to know again at the next step, sealed by it: nobody else can read it.
#[derive(Clone, PartialEq, Eq)]
pub struct Remembered(Vec<u8>);

impl Remembered {
    /// Keeps what was sealed.
    pub const fn new(sealed: Vec<u8>) -> Remembered {
        Remembered(sealed)
    }

    /// What was sealed.
    pub fn sealed(&self) -> &[u8] {
        &self.0
    }
}

impl fmt::Debug for Remembered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Remembered(…)")
    }
}

/// How far a customer has come in agreeing to one attempt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Consent {
    /// The operator that the customer chose.
    pub operator: Operator,
    /// The number with its middle hidden.
    pub shown: String,
    /// Where it stands.
    pub step: ConsentStep,
    /// Since when.
    pub since: Timestamp,
    /// How often the operator was asked in this attempt, to whatever number.
    pub asked: u8,
    /// What the gateway remembers of it.
    pub remembered: Option<Remembered>,
}

/// Where agreeing stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ConsentStep {
    /// The operator is being asked to reach the customer.
    Asking,
    /// There is nothing to answer: the operator reached nobody, or the code is used up.
    Unasked,
    /// A code is on the customer's phone.
    CodeSent(SentCode),
    /// The operator is being asked whether what the customer typed is that code.
    Checking(SentCode),
    /// The customer answers on the operator's own page.
    AtOperator {
        /// Its address.
        page: String,
    },
    /// The customer agreed.
    Agreed,
}

/// A code that is on a phone, by all but itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct SentCode {
    /// When it was sent.
    pub sent: Timestamp,
    /// When it stops being good.
    pub until: Timestamp,
    /// How many wrong ones were typed.
    pub wrong: u8,
}

impl ConsentStep {
    /// The name in the database.
    pub const fn as_str(&self) -> &'static str {
        match self {
            ConsentStep::Asking => "ASKING",
            ConsentStep::Unasked => "UNASKED",
            ConsentStep::CodeSent(_) => "CODE_SENT",
            ConsentStep::Checking(_) => "CHECKING",
            ConsentStep::AtOperator { .. } => "AT_OPERATOR",
            ConsentStep::Agreed => "AGREED",
        }
    }
}

impl Consent {
    /// Whether an operator is being asked at this moment, and its answer is worth waiting for.
    pub fn is_being_asked(&self, at: Timestamp) -> bool {
        match self.step {
            ConsentStep::Asking | ConsentStep::Checking(_) => at < self.since.plus(ASKING_LEASE),
            ConsentStep::Unasked | ConsentStep::CodeSent(_) | ConsentStep::AtOperator { .. } | ConsentStep::Agreed => {
                false
            }
        }
    }
}

/// Why an amount cannot be charged to a phone bill.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AmountRefused {
    /// It lies outside of what the operator charges.
    #[error("only amounts from {least} to {most} can be charged to this phone bill")]
    Bounds {
        /// The smallest.
        least: Amount,
        /// The largest.
        most: Amount,
    },
    /// The operator charges fixed prices, and this is none of them.
    #[error("only fixed prices can be charged to this phone bill, and this amount is none of them")]
    NoPrice,
    /// It is not in taka.
    #[error("only taka can be charged to a phone bill")]
    Currency,
}

/// An operator that a customer can choose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OperatorOffer {
    /// The operator.
    pub operator: Operator,
    /// Why it does not charge this amount, if it does not.
    pub refused: Option<AmountRefused>,
}

/// How the operator reaches the customer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reached {
    /// A code was sent to the phone.
    ByCode {
        /// How long it is good.
        life: Duration,
    },
    /// The customer is sent to the operator's own page.
    ByPage {
        /// Its address.
        page: String,
    },
    /// The operator asks the customer itself when it charges.
    AtCharge,
}

/// Why the operator did not reach the customer. Nothing was charged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AskFailed {
    /// The operator is not set up for this application.
    #[error("{operator} is not set up for this application", operator = operator.as_str())]
    NotConfigured {
        /// The operator.
        operator: Operator,
    },
    /// The amount cannot be charged.
    #[error(transparent)]
    Amount(#[from] AmountRefused),
    /// The number is not a customer of the operator.
    #[error("the number is not one of this operator's")]
    NotTheirs,
    /// The operator does not let this number pay so.
    #[error("the operator does not let this number pay: {reason}")]
    Barred {
        /// The operator's words.
        reason: String,
    },
    /// The operator gave no usable answer.
    #[error(transparent)]
    Unavailable(#[from] Unavailable),
}

/// What the operator says of a code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CodeSaid {
    /// It is right: the customer agreed.
    Right(Remembered),
    /// It is wrong, and another try is taken.
    Wrong,
    /// It is too old, or the operator knows of none.
    Expired,
    /// It was tried too often.
    UsedUp,
}

/// Asks operators' customers to agree. Nothing of it moves money.
pub trait AsksConsent: Send + Sync {
    /// The operators that are set up for a payment, and whether each charges its amount.
    fn operators(&self, payment: &Payment, attempt: &Attempt) -> Vec<OperatorOffer>;

    /// Who was asked last for an attempt, as far as it is remembered: for a code that is to be sent again.
    fn payer(&self, payment: &Payment, attempt: &Attempt) -> Option<Payer>;

    /// Reaches the customer.
    fn ask_consent(
        &self,
        payment: &Payment,
        attempt: &Attempt,
        payer: &Payer,
    ) -> impl Future<Output = Result<(Reached, Remembered), AskFailed>> + Send;

    /// Checks the code that was sent for the attempt.
    fn check_code(
        &self,
        payment: &Payment,
        attempt: &Attempt,
        code: &Code,
    ) -> impl Future<Output = Result<CodeSaid, Unavailable>> + Send;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_digits_of_either_script_and_never_prints() {
        let code = Code::parse(" ৪৮2 913 ").unwrap();
        assert_eq!((code.reveal(), format!("{code:?}").as_str()), ("482913", "Code(…)"));
        for wrong in ["", "123", "123456789", "12a4", "12.4"] {
            assert_eq!(Code::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn an_operator_is_read_by_its_name() {
        for operator in Operator::ALL {
            assert_eq!(Operator::parse(operator.as_str()), Some(operator));
        }
        assert_eq!(Operator::parse("banglalink"), None);
    }
}
