//! What can be broken on the operators' side.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use crate::sandbox::decimal;
use crate::sandbox::switches::Transport;

/// The operators' endpoints, as a switch names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Endpoint {
    /// bdapps: a code is sent.
    OtpRequest,
    /// bdapps: a code is checked.
    OtpVerify,
    /// bdapps: a charge.
    Debit,
    /// bdapps: balance and instruments.
    Balance,
    /// bdapps: registration.
    Subscription,
    /// DOB: a token is granted or tested.
    DobToken,
    /// DOB: a consent page is prepared.
    Consent,
    /// DOB: a PIN is sent, or turned into a customer reference.
    Pin,
    /// DOB: a charge.
    Charge,
    /// DOB: money goes back.
    DobRefund,
    /// CAMARA: a token is granted.
    CamaraToken,
    /// CAMARA: a payment is created or prepared.
    Payment,
    /// CAMARA: a code is checked.
    Validate,
    /// CAMARA: a payment is confirmed or cancelled.
    Confirm,
    /// CAMARA: payments are read.
    Retrieve,
    /// CAMARA: money goes back.
    Refund,
}

/// One fault. In JSON its name stands under `fault`, in snake case, beside its own fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum Fault {
    /// The operator refuses with this code (`E1404`, `POL2003`, `CARRIER_BILLING.PAYMENT_DENIED`), and nothing happens.
    Refused {
        /// Where.
        on: Endpoint,
        /// The code.
        code: String,
    },
    /// Everything happens, and the answer is an HTTP error.
    AnswerLost {
        /// Where.
        on: Endpoint,
    },
    /// bdapps does not know the address that calls: `E1303`.
    AddressNotAllowed,
    /// bdapps takes only these prices: `E1336`.
    PriceList {
        /// As amounts are written: `10.00`.
        prices: Vec<String>,
    },
    /// bdapps takes only amounts from here to there: `E1330`, `E1329`.
    Band {
        /// The smallest.
        least: String,
        /// The largest.
        most: String,
    },
    /// bdapps tells hashes in the place of numbers.
    MaskedIds,
    /// bdapps asks the payer on the phone at each charge, and waits for the answer.
    OperatorAsks,
    /// bdapps charges only who is registered: `E1365`.
    RegisteredOnly,
    /// The answer names another transaction than the request.
    ReferenceAltered,
    /// The answer tells another amount than was charged.
    AmountAltered {
        /// The amount to tell.
        amount: String,
    },
    /// The consent page is prepared, and its address is left out.
    ConsentWithoutUrl,
    /// The customer reference is too old: `POL0001`.
    ReferenceExpired,
    /// DOB answers 200 to a charge, as under older contracts.
    ChargeSays200,
    /// CAMARA lets the payer confirm on a page in the place of a code.
    ConfirmByPage,
    /// CAMARA works on payments and refunds until this is mended, and says `processing`.
    StillProcessing,
    /// The operators' clock is wrong: every time they tell, and go by, is so far off.
    ClockOff {
        /// How far ahead; behind when negative.
        seconds: i32,
    },
    /// Something between the two servers.
    #[serde(untagged)]
    Transport(Transport<Endpoint>),
}

impl Fault {
    /// The transport fault, when it concerns an endpoint.
    pub(super) fn transport(&self, on: Endpoint) -> Option<Transport<Endpoint>> {
        if let Self::Transport(transport) = self { Some(*transport).filter(|fault| fault.is_on(on)) } else { None }
    }

    /// The code to refuse with, when it concerns an endpoint.
    pub(super) fn refusal(&self, at: Endpoint) -> Option<String> {
        if let Self::Refused { on, code } = self { Some(code.clone()).filter(|_| *on == at) } else { None }
    }

    /// The amount to tell.
    pub(super) fn altered_amount(&self) -> Option<String> {
        if let Self::AmountAltered { amount } = self { Some(amount.clone()) } else { None }
    }

    /// The amounts from and to which is charged, in hundredths.
    pub(super) fn band(&self) -> Option<(i64, i64)> {
        if let Self::Band { least, most } = self { decimal::parse(least).zip(decimal::parse(most)) } else { None }
    }

    /// The only amounts that are charged, in hundredths.
    pub(super) fn prices(&self) -> Option<Vec<i64>> {
        let Self::PriceList { prices } = self else { return None };
        Some(prices.iter().filter_map(|price| decimal::parse(price)).collect())
    }

    /// How far the clock is off.
    pub(super) fn clock_ahead(&self) -> Option<TimeDelta> {
        if let Self::ClockOff { seconds } = self { Some(TimeDelta::seconds(i64::from(*seconds))) } else { None }
    }
}
