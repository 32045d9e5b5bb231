//! What can be broken on PayStation's side.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::sandbox::switches::{Transport, WAIT_MAX};

/// The gateway's endpoints, as a switch names them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Endpoint {
    /// `/initiate-payment`.
    Initiate,
    /// `/transaction-status`.
    Status,
    /// `/v2/transaction-status`.
    StatusV2,
    /// `/grant-token`.
    GrantToken,
    /// `/create-payment`.
    CreatePayment,
    /// `/retrive-transaction`.
    Retrieve,
}

impl Endpoint {
    /// Whether a merchant learns here if a customer has paid.
    #[must_use]
    pub fn tells_the_outcome(self) -> bool {
        matches!(self, Self::Status | Self::StatusV2 | Self::Retrieve)
    }
}

/// One fault. In JSON its name stands under `fault`, in snake case, beside its own fields.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "fault", rename_all = "snake_case")]
pub enum Fault {
    /// The gateway refuses with a code of its own.
    Refused {
        /// Where; everywhere when it is not said.
        #[serde(default)]
        on: Option<Endpoint>,
        /// `1001`, `2001`, or anything else.
        code: String,
        /// What it says.
        #[serde(default)]
        message: String,
    },
    /// `200 success` without a `payment_url`.
    InitWithoutUrl,
    /// The status says `processing`, whatever happened.
    StillProcessing,
    /// A cancelled payment stays `processing`.
    CancelStaysProcessing,
    /// The status tells another amount.
    AmountAltered {
        /// The amount to tell; one taka less when it is not said.
        #[serde(default)]
        amount: Option<String>,
    },
    /// The status tells of another invoice.
    InvoiceAltered {
        /// The invoice to tell.
        invoice_number: String,
    },
    /// A payment without a transaction id.
    TrxIdMissing,
    /// The payer paid a charge on top: `payment_amount` is more than `request_amount`.
    Surcharge,
    /// No `request_amount` in the status.
    RequestAmountMissing,
    /// The status word in capitals.
    StatusInCapitals,
    /// A status word that nobody has documented.
    StatusOdd {
        /// The word.
        word: String,
    },
    /// `status_code` and amounts as numbers.
    NumbersAsNumbers,
    /// The notification is never sent.
    IpnLost,
    /// The notification is sent several times.
    IpnRepeated {
        /// How often in all, at most [`super::notify::COPIES_MAX`].
        copies: u32,
    },
    /// The notification is sent and answered before the browser comes back.
    IpnFirst,
    /// The notification is sent later.
    IpnLate {
        /// How much later.
        ms: u64,
    },
    /// The notification tells another amount.
    IpnAmount {
        /// The amount to tell.
        amount: String,
    },
    /// The browser never comes back.
    RedirectLost,
    /// The browser posts a form instead of following an address.
    RedirectPosted,
    /// Whatever happened, the browser says `Successful`.
    RedirectForged,
    /// Something between the two servers.
    #[serde(untagged)]
    Transport(Transport<Endpoint>),
}

impl Fault {
    /// The transport fault, when it concerns an endpoint.
    pub(super) fn transport(&self, on: Endpoint) -> Option<Transport<Endpoint>> {
        if let Self::Transport(transport) = self { Some(*transport).filter(|fault| fault.is_on(on)) } else { None }
    }

    /// The refusal, when it concerns an endpoint.
    pub(super) fn refusal(&self, here: Endpoint) -> Option<(String, String)> {
        if let Self::Refused { on, code, message } = self {
            on.is_none_or(|on| on == here).then(|| (code.clone(), message.clone()))
        } else {
            None
        }
    }

    /// The altered amount; inside, which one, when that was said.
    pub(super) fn altered_amount(&self) -> Option<Option<String>> {
        if let Self::AmountAltered { amount } = self { Some(amount.clone()) } else { None }
    }

    /// The altered invoice.
    pub(super) fn altered_invoice(&self) -> Option<String> {
        if let Self::InvoiceAltered { invoice_number } = self { Some(invoice_number.clone()) } else { None }
    }

    /// The odd status word.
    pub(super) fn odd_status(&self) -> Option<String> {
        if let Self::StatusOdd { word } = self { Some(word.clone()) } else { None }
    }

    /// How many copies of a notification are sent.
    pub(super) fn copies(&self) -> Option<u32> {
        if let Self::IpnRepeated { copies } = self { Some(*copies) } else { None }
    }

    /// How much later a notification is sent.
    pub(super) fn ipn_delay(&self) -> Option<Duration> {
        if let Self::IpnLate { ms } = self { Some(Duration::from_millis(*ms).min(WAIT_MAX)) } else { None }
    }

    /// The amount that a notification tells.
    pub(super) fn ipn_amount(&self) -> Option<String> {
        if let Self::IpnAmount { amount } = self { Some(amount.clone()) } else { None }
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
            read(r#"{"fault":"empty","on":"status","tran_id":"T1","times":3}"#),
            Switch::of(Fault::Transport(Transport::Empty { on: Some(Endpoint::Status) })).for_tran("T1").times(3),
        );
        assert_eq!(read(r#"{"fault":"still_processing","times":1}"#), Switch::of(Fault::StillProcessing).times(1));
        assert!(serde_json::from_str::<Switch<Fault>>(r#"{"fault":"still_procesing"}"#).is_err());
    }
}
