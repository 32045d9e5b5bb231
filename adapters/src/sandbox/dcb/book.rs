//! What the operators remember: phones, codes, consents, and every charge. Bounded: the oldest goes first.

use std::collections::VecDeque;

use chrono::{DateTime, Utc};
use serde::Serialize;

use super::consent::Consent;
use super::phone::{Carrier, Phones};

/// Most of each kind of thing.
const KEPT_MAX: usize = 10_000;

/// What an operator remembers.
#[derive(Default)]
pub(super) struct Book {
    pub(super) phones: Phones,
    pub(super) otps: VecDeque<Otp>,
    pub(super) tokens: VecDeque<Token>,
    pub(super) consents: VecDeque<Consent>,
    pub(super) references: VecDeque<CustomerReference>,
    pub(super) charges: VecDeque<Charge>,
}

/// A code that bdapps sent.
#[derive(Clone, Debug)]
pub(super) struct Otp {
    pub(super) reference_no: String,
    pub(super) application: String,
    pub(super) number: String,
    pub(super) code: String,
    pub(super) sent_at: DateTime<Utc>,
    pub(super) wrong: u8,
    pub(super) is_used: bool,
}

/// An access token.
#[derive(Clone, Debug)]
pub(super) struct Token {
    pub(super) text: String,
    pub(super) whose: String,
}

/// What stands for a customer of Grameenphone in the place of a number.
#[derive(Clone, Debug)]
pub(super) struct CustomerReference {
    /// 32 letters and digits.
    pub(super) acr: String,
    pub(super) number: String,
    pub(super) made_at: DateTime<Utc>,
    /// It was taken back.
    pub(super) is_gone: bool,
}

/// Which face a charge came by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Face {
    Bdapps,
    Dob,
    Camara,
}

/// Where a charge stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ChargeState {
    /// The payer is being asked.
    Waiting,
    /// CAMARA: the payer must type a code or confirm on a page.
    PendingValidation,
    /// CAMARA: the payer agreed; nothing is charged yet.
    Reserved,
    /// It was charged.
    Charged,
    /// It was not.
    Denied,
    /// It was given up.
    Cancelled,
}

/// A charge, or the attempt at one.
#[derive(Clone, Debug)]
pub(super) struct Charge {
    pub(super) face: Face,
    /// The application, the partner or the client.
    pub(super) whose: String,
    /// The merchant's id: `externalTrxId`, `referenceCode` or `clientCorrelator`.
    pub(super) external: String,
    /// The merchant's second name for it, where there is one.
    pub(super) reference: String,
    /// The operator's id.
    pub(super) internal: String,
    pub(super) number: String,
    pub(super) hundredths: i64,
    pub(super) description: String,
    pub(super) state: ChargeState,
    /// Why it was denied.
    pub(super) code: String,
    pub(super) at: DateTime<Utc>,
    /// CAMARA: where events go.
    pub(super) sink: Option<String>,
    /// CAMARA: the code on the phone, and how often it was missed.
    pub(super) validation: Option<(String, String, u8)>,
    pub(super) refunds: Vec<Refund>,
}

/// Money given back.
#[derive(Clone, Debug)]
pub(super) struct Refund {
    pub(super) external: String,
    pub(super) internal: String,
    pub(super) hundredths: i64,
    pub(super) is_done: bool,
    pub(super) at: DateTime<Utc>,
}

impl Charge {
    /// What was given back or is on its way, in hundredths.
    pub(super) fn given_back(&self) -> i64 {
        self.refunds.iter().map(|refund| refund.hundredths).sum()
    }
}

impl Book {
    /// The charges of one merchant by its own id, oldest first.
    pub(super) fn charge_mut(&mut self, face: Face, whose: &str, external: &str) -> Option<&mut Charge> {
        let is_it = |charge: &&mut Charge| {
            charge.face == face && charge.whose == whose && charge.external == external && !external.is_empty()
        };
        self.charges.iter_mut().find(is_it)
    }

    /// The charge that the operator itself calls so.
    pub(super) fn internal_mut(&mut self, face: Face, internal: &str) -> Option<&mut Charge> {
        self.charges.iter_mut().find(|charge| charge.face == face && charge.internal == internal)
    }

    /// Takes from a phone; false when there is not enough.
    pub(super) fn take(&mut self, number: &str, hundredths: i64) -> bool {
        match self.phones.of(number) {
            Some(phone) if phone.left >= hundredths => {
                phone.left -= hundredths;
                true
            }
            Some(_) | None => false,
        }
    }

    /// Gives back to a phone.
    pub(super) fn give_back(&mut self, number: &str, hundredths: i64) {
        if let Some(phone) = self.phones.of(number) {
            phone.left += hundredths;
        }
    }
}

/// Remembers one thing more, and forgets the oldest when there are too many.
pub(super) fn keep<T>(all: &mut VecDeque<T>, one: T) {
    if all.len() >= KEPT_MAX {
        all.pop_front();
    }
    all.push_back(one);
}

/// A charge as the machine API shows it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChargeView {
    /// `bdapps`, `dob` or `camara`.
    pub face: String,
    /// The merchant's id.
    pub external_id: String,
    /// The operator's id.
    pub internal_id: String,
    /// The number that pays.
    pub number: String,
    /// How much, in hundredths of a taka.
    pub hundredths: i64,
    /// Where it stands.
    pub state: ChargeState,
    /// Why it was denied; empty unless it was.
    pub code: String,
    /// What was given back, in hundredths of a taka.
    pub refunded: i64,
    /// When it was asked for.
    pub at: DateTime<Utc>,
}

impl From<&Charge> for ChargeView {
    fn from(charge: &Charge) -> Self {
        let face = match charge.face {
            Face::Bdapps => "bdapps",
            Face::Dob => "dob",
            Face::Camara => "camara",
        };
        Self {
            face: face.to_owned(),
            external_id: charge.external.clone(),
            internal_id: charge.internal.clone(),
            number: charge.number.clone(),
            hundredths: charge.hundredths,
            state: charge.state,
            code: charge.code.clone(),
            refunded: charge.given_back(),
            at: charge.at,
        }
    }
}

/// The name under which an operator signs its messages.
pub(super) const fn sender(carrier: Carrier) -> &'static str {
    match carrier {
        Carrier::Robi => "Robi",
        Carrier::Grameenphone => "GP",
        Carrier::Banglalink => "Banglalink",
        Carrier::Teletalk => "Teletalk",
    }
}
