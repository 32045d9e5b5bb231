//! What can be broken on bKash's side.

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use crate::sandbox::switches::Transport;

/// The gateway's endpoints, as a switch names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Endpoint {
    /// `token/grant`.
    Grant,
    /// `token/refresh`.
    Refresh,
    /// `create`.
    Create,
    /// `execute`.
    Execute,
    /// `payment/status`.
    Query,
    /// `agreement/status` and `agreement/cancel`.
    Agreement,
    /// `general/searchTransaction`.
    Search,
    /// A refund, of either version.
    Refund,
    /// The question what became of refunds, of either version.
    RefundStatus,
    /// Capture and void.
    Confirm,
}

impl Endpoint {
    /// Whether a merchant learns here if money came.
    #[must_use]
    pub fn tells_the_outcome(self) -> bool {
        matches!(self, Self::Execute | Self::Query | Self::Search)
    }
}

/// How an answer gets lost on its way.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Loss {
    /// It comes later than anybody waits.
    Late,
    /// It breaks off in the middle.
    Dropped,
    /// What stands before the API gives up: HTTP 504 with a message.
    TimedOut,
    /// HTTP 500 with a page of HTML.
    Failed,
    /// HTTP 200 with a message and nothing else.
    Message,
}

/// One fault. In JSON its name stands under `fault`, in snake case, beside its own fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum Fault {
    /// Everything is done as it was asked, and the answer is lost.
    AnswerLost {
        /// Where.
        on: Endpoint,
        /// How.
        how: Loss,
    },
    /// Nothing is done, and this code is answered.
    Refuses {
        /// Where.
        on: Endpoint,
        /// The code.
        code: String,
    },
    /// Nothing is done, and what stands before the API answers.
    FrontRefuses {
        /// Where.
        on: Endpoint,
        /// The HTTP status.
        status: u16,
        /// The message.
        message: String,
    },
    /// Queries tell what was so before the execution, for a while after it.
    QueryLags {
        /// How long, by the sandbox's clock.
        seconds: u32,
    },
    /// Execution and queries tell another amount.
    AmountAltered {
        /// The amount to tell; one taka less when it is not said.
        #[serde(default)]
        amount: Option<String>,
    },
    /// Execution and queries tell another currency.
    CurrencyAltered {
        /// The currency to tell.
        currency: String,
    },
    /// Execution and queries tell another invoice number.
    InvoiceAltered {
        /// The number to tell.
        invoice: String,
    },
    /// Execution and queries tell another status.
    StatusAltered {
        /// The word to tell.
        status: String,
    },
    /// A payment is created and no page named.
    CreateWithoutUrl,
    /// Queries leave out whether the customer has agreed.
    NoVerificationStatus,
    /// Amounts and codes come as numbers.
    NumbersBare,
    /// Errors come in the second envelope.
    ErrorEnvelope,
    /// A repeated execution is answered 2117 instead of 2062.
    RepeatedAs2117,
    /// The same wallet may not pay the same amount to the same merchant twice within a while.
    DuplicatesRefused {
        /// The while.
        seconds: u32,
    },
    /// A token with `Bearer` before it is refused.
    BearerRefused,
    /// A token that is right is refused.
    TokenRefused,
    /// New tokens serve for another while than an hour.
    TokensServe {
        /// How long.
        seconds: u32,
    },
    /// More than two token calls within an hour block the merchant for an hour.
    TokenCallsBlocked,
    /// No token is renewed; grants work.
    RefreshRefused,
    /// The second version of refunds is not there for this merchant.
    NoSecondRefunds,
    /// A second refund of the first version is answered with the first one's data instead of 2034.
    RepeatedRefundEchoed,
    /// Refunds take their time: their status says so until a button ends them.
    RefundsPending,
    /// Whatever happens, the browser comes back with an invented success.
    ReturnForged,
    /// The gateway's clock is wrong. For everybody, until it is mended.
    ClockOff {
        /// How far ahead; behind when negative.
        seconds: i32,
    },
    /// Something between the two servers.
    #[serde(untagged)]
    Transport(Transport<Endpoint>),
}

impl Fault {
    pub(super) fn transport(&self, here: Endpoint) -> Option<Transport<Endpoint>> {
        if let Self::Transport(transport) = self { Some(*transport).filter(|fault| fault.is_on(here)) } else { None }
    }

    pub(super) fn loss(&self, here: Endpoint) -> Option<Loss> {
        if let Self::AnswerLost { on, how } = self { (*on == here).then_some(*how) } else { None }
    }

    pub(super) fn refusal(&self, here: Endpoint) -> Option<String> {
        if let Self::Refuses { on, code } = self { (*on == here).then(|| code.clone()) } else { None }
    }

    pub(super) fn front_refusal(&self, here: Endpoint) -> Option<(u16, String)> {
        if let Self::FrontRefuses { on, status, message } = self {
            (*on == here).then(|| (*status, message.clone()))
        } else {
            None
        }
    }

    pub(super) fn lag(&self) -> Option<TimeDelta> {
        if let Self::QueryLags { seconds } = self { Some(TimeDelta::seconds((*seconds).into())) } else { None }
    }

    /// The altered amount; inside, which one, when that was said.
    pub(super) fn altered_amount(&self) -> Option<Option<String>> {
        if let Self::AmountAltered { amount } = self { Some(amount.clone()) } else { None }
    }

    pub(super) fn altered_currency(&self) -> Option<String> {
        if let Self::CurrencyAltered { currency } = self { Some(currency.clone()) } else { None }
    }

    pub(super) fn altered_invoice(&self) -> Option<String> {
        if let Self::InvoiceAltered { invoice } = self { Some(invoice.clone()) } else { None }
    }

    pub(super) fn altered_status(&self) -> Option<String> {
        if let Self::StatusAltered { status } = self { Some(status.clone()) } else { None }
    }

    pub(super) fn duplicate_window(&self) -> Option<TimeDelta> {
        if let Self::DuplicatesRefused { seconds } = self { Some(TimeDelta::seconds((*seconds).into())) } else { None }
    }

    pub(super) fn token_serves(&self) -> Option<u32> {
        if let Self::TokensServe { seconds } = self { Some(*seconds) } else { None }
    }

    pub(super) fn clock_ahead(&self) -> Option<TimeDelta> {
        if let Self::ClockOff { seconds } = self { Some(TimeDelta::seconds((*seconds).into())) } else { None }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::switches::Switch;

    #[test]
    fn switches_are_written_as_flat_json() {
        let read = |json: &str| serde_json::from_str::<Switch<Fault>>(json).unwrap();
        assert_eq!(
            read(r#"{"fault":"answer_lost","on":"execute","how":"timed_out","tran_id":"T1","times":1}"#),
            Switch::of(Fault::AnswerLost { on: Endpoint::Execute, how: Loss::TimedOut }).for_tran("T1").times(1),
        );
        assert_eq!(
            read(r#"{"fault":"slow","on":"refund_status","ms":20}"#),
            Switch::of(Fault::Transport(Transport::Slow { on: Some(Endpoint::RefundStatus), ms: 20 })),
        );
        assert!(serde_json::from_str::<Switch<Fault>>(r#"{"fault":"answer_lots"}"#).is_err());
    }
}
