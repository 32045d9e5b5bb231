//! What can be broken on Nagad's side.

use serde::{Deserialize, Serialize};

use crate::sandbox::switches::Transport;

/// The gateway's endpoints, as a switch names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Endpoint {
    /// `check-out/initialize`.
    Initialize,
    /// `check-out/complete`.
    Complete,
    /// `verify/payment`.
    Verify,
    /// `purchase/cancel`.
    Cancel,
}

/// One fault. In JSON its name stands under `fault`, in snake case, beside its own fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum Fault {
    /// The gateway refuses with a reason.
    Refused {
        /// Where; everywhere when it is not said.
        #[serde(default)]
        on: Option<Endpoint>,
        /// The reason, such as `16_0006_075`.
        reason: String,
        /// What it says.
        #[serde(default)]
        message: String,
        /// The HTTP status.
        #[serde(default = "bad_request")]
        status: u16,
    },
    /// What is sealed carries a wrong signature.
    BadSignature,
    /// What is sealed is encrypted with another key.
    WrongKey,
    /// The gateway's challenge is called `random`, as the guide's table has it.
    ChallengeAsRandom,
    /// No `callBackUrl`.
    UrlMissing,
    /// The verification says `InProgress`, whatever happened.
    StillInProgress,
    /// The verification tells another amount.
    AmountAltered {
        /// The amount to tell; one taka less when it is not said.
        #[serde(default)]
        amount: Option<String>,
    },
    /// The verification tells of another order.
    OrderAltered {
        /// The order to tell.
        order_id: String,
    },
    /// The verification tells of another merchant.
    MerchantAltered {
        /// The merchant to tell.
        merchant_id: String,
    },
    /// The verification tells of another payment.
    ReferenceAltered,
    /// A payment without a transaction id.
    TrxIdMissing,
    /// A status word of any kind.
    StatusOdd {
        /// The word.
        word: String,
    },
    /// Times in the verification come as fourteen digits.
    DatesInDigits,
    /// Amounts in the verification come without decimals.
    AmountWithoutDecimals,
    /// `additionalMerchantInfo` comes as an object instead of text.
    InfoAsObject,
    /// A refund is made, and the answer is a page of HTML.
    CancelAnswerGarbled,
    /// Refunds are not allowed to this merchant.
    CancelForbidden,
    /// The browser never comes back.
    RedirectLost,
    /// The merchant's address is called once more, by nobody's browser.
    RedirectTwice,
    /// Whatever happened, the browser says `Success`.
    RedirectForged,
    /// The redirect writes its status in lower case.
    RedirectInLowerCase,
    /// Something between the two servers.
    #[serde(untagged)]
    Transport(Transport<Endpoint>),
}

const fn bad_request() -> u16 {
    400
}

impl Fault {
    /// The transport fault, when it concerns an endpoint.
    pub(super) fn transport(&self, on: Endpoint) -> Option<Transport<Endpoint>> {
        if let Self::Transport(transport) = self { Some(*transport).filter(|fault| fault.is_on(on)) } else { None }
    }

    /// The refusal, when it concerns an endpoint.
    pub(super) fn refusal(&self, here: Endpoint) -> Option<(u16, String, String)> {
        if let Self::Refused { on, reason, message, status } = self {
            on.is_none_or(|on| on == here).then(|| (*status, reason.clone(), message.clone()))
        } else {
            None
        }
    }

    /// The altered amount; inside, which one, when that was said.
    pub(super) fn altered_amount(&self) -> Option<Option<String>> {
        if let Self::AmountAltered { amount } = self { Some(amount.clone()) } else { None }
    }

    /// The altered order.
    pub(super) fn altered_order(&self) -> Option<String> {
        if let Self::OrderAltered { order_id } = self { Some(order_id.clone()) } else { None }
    }

    /// The altered merchant.
    pub(super) fn altered_merchant(&self) -> Option<String> {
        if let Self::MerchantAltered { merchant_id } = self { Some(merchant_id.clone()) } else { None }
    }

    /// The odd status word.
    pub(super) fn odd_status(&self) -> Option<String> {
        if let Self::StatusOdd { word } = self { Some(word.clone()) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::switches::Switch;

    #[test]
    fn switches_are_written_as_flat_json() {
        let read = |json: &str| serde_json::from_str::<Switch<Fault>>(json).unwrap();
        let slow = Fault::Transport(Transport::Slow { on: Some(Endpoint::Verify), ms: 20 });
        assert_eq!(read(r#"{"fault":"slow","on":"verify","ms":20,"times":1}"#), Switch::of(slow).times(1));
        assert_eq!(read(r#"{"fault":"wrong_key","store_id":"s"}"#), Switch::of(Fault::WrongKey).for_store("s"));
        assert!(serde_json::from_str::<Switch<Fault>>(r#"{"fault":"wrong_kye"}"#).is_err());
    }
}
