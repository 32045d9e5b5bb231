//! What a customer does on the hosted page, pressed by a hand or by a machine.
//!
//! The gateway first remembers what happened, then tells the merchant's server of a success, and sends the browser back.
//! Either of the two may be missing, and neither is signed.

use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::Gateway;
use super::channel::{self, CHANNELS, Channel};
use super::fault::{Endpoint, Fault};
use super::invoice::{Invoice, State};
use super::magic::Magic;
use super::notify::IpnSent;
use super::view::InvoiceView;
use crate::sandbox::form::Fields;

/// When a payment that was promised for later arrives, unless the act says otherwise.
const LATE_AFTER: Duration = Duration::from_secs(20);

/// Longest promise.
const LATE_AFTER_MAX: Duration = Duration::from_secs(3600);

const DECLINED: &str = "Insufficient balance";
const CANCELLED: &str = "Cancelled by customer";

/// A button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Pay; a magic amount may make something else of it.
    Pay,
    /// The wallet or the bank declines.
    Fail,
    /// Cancel.
    Cancel,
    /// Close the tab: the invoice stays open.
    Leave,
    /// Cancel, and pay after all a little later.
    PayLate,
    /// The money arrives, whatever happened before.
    Settle,
    /// Somebody at the gateway gives the money back.
    Refund,
    /// Send the notification once more.
    Notify,
    /// Nothing happens at the gateway, and the browser says `Successful`.
    Forge,
}

/// Where the browser goes afterwards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Return {
    /// To the merchant's address.
    #[default]
    Usual,
    /// There too, with a form.
    Posted,
    /// Nowhere: the customer has closed the tab.
    Nothing,
}

/// One thing a customer does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Which button.
    pub action: Action,
    /// The way to pay: `bkash`, `nagad`, `rocket`, `upay`, `visa`, `mastercard` or `internet_bank`.
    #[serde(default)]
    pub channel: Option<String>,
    /// What is said of a failure.
    #[serde(default)]
    pub message: Option<String>,
    /// Whether the merchant's server is told; it is, unless this says no.
    #[serde(default)]
    pub ipn: Option<bool>,
    /// Where the browser goes.
    #[serde(default, rename = "return")]
    pub back: Return,
    /// When a late payment arrives.
    #[serde(default)]
    pub after_ms: Option<u64>,
}

impl Act {
    /// A button pressed with nothing else said.
    #[must_use]
    pub fn of(action: Action) -> Self {
        Self { action, channel: None, message: None, ipn: None, back: Return::Usual, after_ms: None }
    }

    /// The same without a notification.
    #[must_use]
    pub fn without_ipn(self) -> Self {
        Self { ipn: Some(false), ..self }
    }

    /// The same by another way to pay.
    #[must_use]
    pub fn by(self, channel: &str) -> Self {
        Self { channel: Some(channel.to_owned()), ..self }
    }
}

/// How the browser comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WayBack {
    /// `GET` or `POST`.
    pub method: String,
    /// The merchant's address, with the parameters when it is followed.
    pub url: String,
    /// The parameters, which a form would post.
    pub fields: Fields,
}

/// What came of an act.
#[derive(Clone, Debug, Serialize)]
pub struct Acted {
    /// The invoice afterwards.
    pub invoice: InvoiceView,
    /// The notification, as it was sent or would have been.
    pub ipn: Option<IpnSent>,
    /// The browser's next step; none when the customer does not come back.
    pub browser: Option<WayBack>,
}

/// Why a button does nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ActRefused {
    /// No such invoice, or it was forgotten.
    #[error("there is no invoice {number}")]
    UnknownInvoice {
        /// The number asked for.
        number: String,
    },
    /// The customer is done here.
    #[error("the payment is over: {status}")]
    Over {
        /// How it ended.
        status: &'static str,
    },
    /// No such way to pay.
    #[error("there is no channel {channel}; there are bkash, nagad, rocket, upay, visa, mastercard and internet_bank")]
    UnknownChannel {
        /// The name asked for.
        channel: String,
    },
    /// `refund` or `notify` without money.
    #[error("nobody has paid it")]
    NotPaid,
}

impl Gateway {
    /// Does it, tells the merchant, and answers what the browser does next.
    pub async fn act(self: &Arc<Self>, number: &str, act: Act) -> Result<Acted, ActRefused> {
        let (invoice, is_magic_late) = self.decide(number, &act)?;
        let after = act.after_ms.map(Duration::from_millis).or(is_magic_late.then_some(LATE_AFTER));
        if let Some(after) = after.filter(|_| is_magic_late || act.action == Action::PayLate) {
            let (gateway, number) = (Arc::clone(self), number.to_owned());
            tokio::spawn(async move {
                tokio::time::sleep(after.min(LATE_AFTER_MAX)).await;
                if let Ok((invoice, _)) = gateway.decide(&number, &Act::of(Action::Settle)) {
                    gateway.notify(&invoice, true).await;
                }
            });
        }
        let subject = self.about_invoice(Endpoint::Initiate, &invoice);
        let is_silent = act.action == Action::Pay && invoice.magic() == Some(Magic::Silent);
        let is_news = matches!(act.action, Action::Pay | Action::Settle | Action::Notify) && invoice.was_paid();
        let ipn = match is_news {
            true => Some(self.notify(&invoice, !is_silent && act.ipn.unwrap_or(true)).await),
            false => None,
        };
        let comes_back = match act.action {
            Action::Leave | Action::Settle | Action::Refund | Action::Notify => false,
            Action::Pay => !is_silent && invoice.ended_at.is_some(),
            Action::Fail | Action::Cancel | Action::PayLate | Action::Forge => true,
        };
        let is_lost = comes_back && self.is_on(&subject, &Fault::RedirectLost);
        let is_posted = act.back == Return::Posted || self.is_on(&subject, &Fault::RedirectPosted);
        let is_forged = act.action == Action::Forge || self.is_on(&subject, &Fault::RedirectForged);
        let browser = (comes_back && !is_lost && act.back != Return::Nothing)
            .then(|| self.way_back(&invoice, is_posted, is_forged));
        let invoice = self.view(number).unwrap_or_else(|| InvoiceView::of(&invoice, self));
        Ok(Acted { invoice, ipn, browser })
    }

    /// Remembers what happened.
    fn decide(&self, number: &str, act: &Act) -> Result<(Invoice, bool), ActRefused> {
        let channel = match &act.channel {
            Some(name) => channel::named(name).ok_or_else(|| ActRefused::UnknownChannel { channel: name.clone() })?,
            None => &CHANNELS[0],
        };
        let (now, mut book) = (self.now(), self.book());
        let invoice = book.at_mut(number);
        let invoice = invoice.ok_or_else(|| ActRefused::UnknownInvoice { number: number.to_owned() })?;
        let is_open = invoice.state == State::Processing && invoice.ended_at.is_none();
        let is_customers =
            matches!(act.action, Action::Pay | Action::Fail | Action::Cancel | Action::Leave | Action::PayLate);
        if is_customers && !is_open {
            return Err(ActRefused::Over { status: invoice.state.status() });
        }
        if matches!(act.action, Action::Refund | Action::Notify) && !invoice.was_paid() {
            return Err(ActRefused::NotPaid);
        }
        let magic = invoice.magic().filter(|_| act.action == Action::Pay);
        let end = match act.action {
            Action::Pay => paying(magic),
            Action::Fail => Some(State::Failed),
            Action::Cancel | Action::PayLate => Some(State::Cancelled),
            Action::Settle => Some(State::Success),
            Action::Refund => Some(State::Refund),
            Action::Leave | Action::Notify | Action::Forge => None,
        };
        if let Some(end) = end {
            self.keep(invoice, end, channel, act.message.as_deref(), now);
        }
        let invoice = invoice.clone();
        if !invoice.trx_id.is_empty() {
            book.refer(number, &invoice.trx_id);
        }
        Ok((invoice, magic == Some(Magic::PayLate)))
    }

    fn keep(
        &self,
        invoice: &mut Invoice,
        end: State,
        channel: &'static Channel,
        message: Option<&str>,
        now: chrono::DateTime<chrono::Utc>,
    ) {
        invoice.message = match end {
            State::Failed => message.unwrap_or(DECLINED).to_owned(),
            State::Cancelled => CANCELLED.to_owned(),
            State::Processing | State::Success | State::Refund => String::new(),
        };
        if end == State::Success && invoice.trx_id.is_empty() {
            invoice.trx_id = self.serial.letters(10).to_ascii_uppercase();
            invoice.channel = Some(channel);
        }
        if end != State::Refund {
            invoice.ended_at = Some(now);
        }
        invoice.state = end;
    }

    /// What the redirect carries; it says what happened in words of its own.
    fn way_back(&self, invoice: &Invoice, is_posted: bool, is_forged: bool) -> WayBack {
        let status = match invoice.state {
            _ if is_forged => "Successful",
            State::Success | State::Refund => "Successful",
            State::Failed => "Failed",
            State::Cancelled | State::Processing => "Canceled",
        };
        let mut fields = Fields::from([
            ("status".to_owned(), status.to_owned()),
            ("invoice_number".to_owned(), invoice.invoice_number.clone()),
        ]);
        if status == "Successful" {
            let trx_id = if is_forged { self.serial.letters(10).to_ascii_uppercase() } else { invoice.trx_id.clone() };
            fields.insert("trx_id".to_owned(), trx_id);
        } else if !invoice.message.is_empty() {
            fields.insert("message".to_owned(), invoice.message.clone());
        }
        let (method, mut url) = (if is_posted { "POST" } else { "GET" }, invoice.callback_url.clone());
        if !is_posted && let Ok(mut followed) = url::Url::parse(&url) {
            followed.query_pairs_mut().extend_pairs(&fields);
            url = followed.into();
        }
        WayBack { method: method.to_owned(), url, fields }
    }
}

/// What paying comes to; nothing when the customer leaves.
fn paying(magic: Option<Magic>) -> Option<State> {
    match magic {
        Some(Magic::Fail) => Some(State::Failed),
        Some(Magic::Cancel | Magic::CancelStaysOpen | Magic::PayLate) => Some(State::Cancelled),
        Some(Magic::Leave) => None,
        None
        | Some(
            Magic::Silent
            | Magic::StatusDown
            | Magic::AmountAltered
            | Magic::IpnTwice
            | Magic::StatusLags
            | Magic::Surcharge
            | Magic::InitRefused,
        ) => Some(State::Success),
    }
}
