//! What can be broken on SSLCOMMERZ's side.

use std::time::Duration;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use crate::sandbox::switches::{Transport, WAIT_MAX};

/// The gateway's endpoints, as a switch names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Endpoint {
    /// `api.php`.
    Init,
    /// `validationserverAPI.php`.
    Validation,
    /// The query by `sessionkey`.
    SessionQuery,
    /// The query by `tran_id`.
    TranQuery,
    /// The start of a refund.
    Refund,
    /// The question how a refund stands.
    RefundStatus,
}

impl Endpoint {
    /// Whether a merchant learns here if a customer has paid.
    #[must_use]
    pub fn tells_the_outcome(self) -> bool {
        matches!(self, Self::Validation | Self::SessionQuery | Self::TranQuery)
    }
}

/// One fault. In JSON its name stands under `fault`, in snake case, beside its own fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum Fault {
    /// `APIConnect` is something else than `DONE`, and nothing else is said.
    ApiConnect {
        /// Where; on all queries when it is not said.
        #[serde(default)]
        on: Option<Endpoint>,
        /// `FAILED`, `INACTIVE`, `INVALID_REQUEST`, `REQUEST_FROM_INVALID_SOURCE`.
        #[serde(default = "failed")]
        value: String,
    },
    /// The session is refused.
    InitFailed {
        /// The `failedreason`.
        reason: String,
    },
    /// `SUCCESS` without a `GatewayPageURL`.
    InitWithoutUrl,
    /// The right JSON with `Content-Type: text/html`, as the real gateway may send it.
    InitAsHtmlType,
    /// A `tran_id` longer than 30 characters is cut in silence instead of refused.
    InitCutsTranId,
    /// Validation and queries tell another amount.
    AmountAltered {
        /// The amount to tell; one taka less when it is not said.
        #[serde(default)]
        amount: Option<String>,
    },
    /// Validation and queries tell another currency.
    CurrencyAltered {
        /// The currency to tell.
        currency: String,
    },
    /// Amounts come without decimals.
    AmountWithoutDecimals,
    /// One found transaction comes as an object instead of a list.
    ElementAsObject,
    /// Numbers come as text.
    NumbersAsStrings,
    /// Text that looks like a number comes as a number.
    StringsAsNumbers,
    /// The notification is never sent.
    IpnLost,
    /// The notification is sent several times.
    IpnRepeated {
        /// How often in all, at most [`super::notify::COPIES_MAX`].
        copies: u32,
    },
    /// The browser comes back first, the notification later.
    IpnLate {
        /// How much later.
        ms: u64,
    },
    /// The notification carries a wrong sign.
    IpnBadSign,
    /// The notification's `verify_key` leaves out the amount, and its sign is right for that.
    IpnReducedKey,
    /// Whatever happened, the browser posts an invented success to `success_url`.
    RedirectForged,
    /// Refunds ask for `refund_trans_id`, as the documentation does since 2025; older client packages do not send it.
    RefundTransIdRequired,
    /// Refunds end as cancelled.
    RefundCancelled,
    /// The gateway's clock is wrong: every time it tells, and goes by, is so far off. For everybody, until it is mended.
    ClockOff {
        /// How far ahead; behind when negative.
        seconds: i32,
    },
    /// A refund is started, and the answer is a page of HTML.
    RefundAnswerGarbled,
    /// A refund can be asked about by the merchant's own `refund_trans_id`, which the documentation does not promise.
    RefundLookup,
    /// Something between the two servers.
    #[serde(untagged)]
    Transport(Transport<Endpoint>),
}

impl Fault {
    /// The transport fault, when it concerns an endpoint.
    pub(super) fn transport(&self, on: Endpoint) -> Option<Transport<Endpoint>> {
        if let Self::Transport(transport) = self { Some(*transport).filter(|fault| fault.is_on(on)) } else { None }
    }

    /// The `APIConnect` to answer, when it concerns an endpoint.
    pub(super) fn api_connect(&self, here: Endpoint) -> Option<String> {
        if let Self::ApiConnect { on, value } = self {
            on.is_none_or(|on| on == here).then(|| value.clone())
        } else {
            None
        }
    }

    /// Why no session is opened.
    pub(super) fn init_refusal(&self) -> Option<String> {
        if let Self::InitFailed { reason } = self { Some(reason.clone()) } else { None }
    }

    /// The altered amount; inside, which one, when that was said.
    pub(super) fn altered_amount(&self) -> Option<Option<String>> {
        if let Self::AmountAltered { amount } = self { Some(amount.clone()) } else { None }
    }

    /// The altered currency.
    pub(super) fn altered_currency(&self) -> Option<String> {
        if let Self::CurrencyAltered { currency } = self { Some(currency.clone()) } else { None }
    }

    /// How far ahead the clock is.
    pub(super) fn clock_ahead(&self) -> Option<TimeDelta> {
        if let Self::ClockOff { seconds } = self { Some(TimeDelta::seconds((*seconds).into())) } else { None }
    }

    /// How many copies of a notification are sent.
    pub(super) fn copies(&self) -> Option<u32> {
        if let Self::IpnRepeated { copies } = self { Some(*copies) } else { None }
    }

    /// How much later than the browser a notification is sent.
    pub(super) fn ipn_delay(&self) -> Option<Duration> {
        if let Self::IpnLate { ms } = self { Some(Duration::from_millis(*ms).min(WAIT_MAX)) } else { None }
    }
}

fn failed() -> String {
    "FAILED".to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sandbox::switches::Switch;

    #[test]
    fn switches_are_written_as_flat_json() {
        let read = |json: &str| serde_json::from_str::<Switch<Fault>>(json).unwrap();
        assert_eq!(
            read(r#"{"fault":"slow","on":"validation","ms":20,"tran_id":"T1","times":3}"#),
            Switch::of(Fault::Transport(Transport::Slow { on: Some(Endpoint::Validation), ms: 20 }))
                .for_tran("T1")
                .times(3),
        );
        assert_eq!(read(r#"{"fault":"ipn_lost","store_id":"s"}"#), Switch::of(Fault::IpnLost).for_store("s"));
        assert_eq!(
            read(r#"{"fault":"http_error"}"#),
            Switch::of(Fault::Transport(Transport::HttpError { on: None, status: 500 })),
        );
        let shown = serde_json::to_string(&Switch::of(Fault::IpnRepeated { copies: 2 })).unwrap();
        assert_eq!(shown, r#"{"id":0,"fault":"ipn_repeated","copies":2}"#);
        assert!(serde_json::from_str::<Switch<Fault>>(r#"{"fault":"ipn_lsot"}"#).is_err());
    }
}
