//! What a customer does on the hosted page: gives a wallet's number, the code that comes by message, the PIN; or does
//! anything else a customer may do. Nobody's server is told; only the browser comes back, and what it says is unsigned.

use std::sync::Arc;
use std::time::Duration;

use chrono::{DateTime, Utc};
use serde::{Deserialize, Serialize};

use super::fault::{Endpoint, Fault};
use super::magic::{Magic, WALLETS};
use super::order::{Order, Step};
use super::view::OrderView;
use super::{Gateway, dhaka};
use crate::sandbox::form::Fields;

/// When a payment that was promised for later arrives, unless the act says otherwise.
pub const LATE_AFTER: Duration = Duration::from_secs(20);

/// Longest promise.
const LATE_AFTER_MAX: Duration = Duration::from_secs(3600);

/// How long a merchant's server may take when it is called by nobody's browser.
const REPLY_TIMEOUT: Duration = Duration::from_secs(10);

/// A wallet that pays.
const WALLET: &str = "01711223344";
/// A code and a PIN that are wrong; all others are right.
const WRONG_OTP: &str = "000000";
const WRONG_PIN: &str = "0000";

const PAID: (&str, &str) = ("00_0000_000", "Successful Transaction");
const ABORTED: (&str, &str) = ("40_0026_801", "Aborted by customer");
const FRAUD: (&str, &str) = ("50_0026_860", "Transaction is suspected");

/// A button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Open the page.
    Open,
    /// Give the wallet's number.
    Wallet,
    /// Give the code that came by message.
    Otp,
    /// Give the PIN, and with it pay.
    Pin,
    /// All of it at once; a magic amount may make something else of it.
    Pay,
    /// The wallet refuses.
    Fail,
    /// The gateway takes it for a fraud.
    Fraud,
    /// Give up.
    Abort,
    /// Close the tab: the order stays open.
    Leave,
    /// Give up, and pay after all a little later.
    PayLate,
    /// The money arrives, whatever happened before.
    Settle,
    /// Nothing happens at the gateway, and the browser says `Success`.
    Forge,
}

/// Where the browser goes afterwards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Return {
    /// To the merchant's address.
    #[default]
    Usual,
    /// Nowhere: the customer has closed the tab.
    Nothing,
}

/// One thing a customer does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Which button.
    pub action: Action,
    /// The wallet's number, the code or the PIN, where the button goes with one.
    #[serde(default)]
    pub entry: Option<String>,
    /// The code of a failure.
    #[serde(default)]
    pub status_code: Option<String>,
    /// What is said of a failure.
    #[serde(default)]
    pub message: Option<String>,
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
        Self { action, entry: None, status_code: None, message: None, back: Return::Usual, after_ms: None }
    }

    /// The same with something given.
    #[must_use]
    pub fn with(self, entry: &str) -> Self {
        Self { entry: Some(entry.to_owned()), ..self }
    }
}

/// How the browser comes back.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WayBack {
    /// The merchant's address with the parameters.
    pub url: String,
    /// The parameters.
    pub fields: Fields,
}

/// What came of an act.
#[derive(Clone, Debug, Serialize)]
pub struct Acted {
    /// The order afterwards.
    pub order: OrderView,
    /// The browser's next step; none while the customer stays, or does not come back.
    pub browser: Option<WayBack>,
}

/// Why a button does nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ActRefused {
    /// No such order, or it was forgotten, or it was never placed.
    #[error("there is no order {reference}")]
    UnknownOrder {
        /// The reference asked for.
        reference: String,
    },
    /// The customer is done here.
    #[error("the payment is over: {status}")]
    Over {
        /// How it ended.
        status: &'static str,
    },
    /// This step does not come now.
    #[error("this comes after {status}")]
    OutOfOrder {
        /// Where the order stands.
        status: &'static str,
    },
    /// What was given is wrong.
    #[error("{what} is wrong")]
    Wrong {
        /// What it is.
        what: &'static str,
    },
}

impl Gateway {
    /// Does it, and answers what the browser does next.
    pub async fn act(self: &Arc<Self>, reference: &str, act: Act) -> Result<Acted, ActRefused> {
        let (order, is_magic_late) = self.decide(reference, &act)?;
        let after = act.after_ms.map(Duration::from_millis).or(is_magic_late.then_some(LATE_AFTER));
        if let Some(after) = after.filter(|_| is_magic_late || act.action == Action::PayLate) {
            let (gateway, reference) = (Arc::clone(self), reference.to_owned());
            tokio::spawn(async move {
                tokio::time::sleep(after.min(LATE_AFTER_MAX)).await;
                gateway.decide(&reference, &Act::of(Action::Settle)).ok();
            });
        }
        let subject = self.about_order(Endpoint::Complete, &order);
        let is_silent = order.magic() == Some(Magic::Silent) && order.step == Step::Success;
        let is_forged = act.action == Action::Forge;
        let is_end = order.step.is_over() && act.action != Action::Settle;
        let comes_back = (is_end || is_forged) && !is_silent && act.back == Return::Usual;
        let browser = if comes_back && !self.is_on(&subject, &Fault::RedirectLost) {
            let is_forged = is_forged || self.is_on(&subject, &Fault::RedirectForged);
            Some(self.way_back(&order, is_forged, self.is_on(&subject, &Fault::RedirectInLowerCase)))
        } else {
            None
        };
        if let Some(back) = browser.as_ref().filter(|_| self.is_on(&subject, &Fault::RedirectTwice)) {
            // Whoever calls, once more: the browser's own visit follows.
            let call = self.client.get(&back.url).timeout(REPLY_TIMEOUT).send();
            call.await.ok();
        }
        let order = self.view(reference).unwrap_or_else(|| OrderView::of(&order, self));
        Ok(Acted { order, browser })
    }

    /// Remembers what happened.
    fn decide(&self, reference: &str, act: &Act) -> Result<(Order, bool), ActRefused> {
        let (now, mut book) = (self.now(), self.book());
        let order = book.at_mut(reference).filter(|order| order.step != Step::Announced);
        let order = order.ok_or_else(|| ActRefused::UnknownOrder { reference: reference.to_owned() })?;
        let is_anyones = matches!(act.action, Action::Settle | Action::Forge);
        if order.step.is_over() && !is_anyones {
            return Err(ActRefused::Over { status: order.status() });
        }
        let magic = order.magic();
        let is_paying = matches!(act.action, Action::Pay | Action::Pin);
        self.press(order, act, now)?;
        Ok((order.clone(), is_paying && magic == Some(Magic::PayLate)))
    }

    fn press(&self, order: &mut Order, act: &Act, now: DateTime<Utc>) -> Result<(), ActRefused> {
        let entry = act.entry.as_deref();
        let step = order.step;
        let after = |steps: &[Step]| match steps.contains(&step) {
            true => Ok(()),
            false => Err(ActRefused::OutOfOrder { status: step.status() }),
        };
        match act.action {
            Action::Open if order.step == Step::OrderInitiated => order.step = Step::Ready,
            Action::Open | Action::Leave | Action::Forge => {}
            Action::Wallet => {
                after(&[Step::OrderInitiated, Step::Ready, Step::OtpSent])?;
                order.wallet = wallet(entry)?;
                order.step = Step::OtpSent;
            }
            Action::Otp => {
                after(&[Step::OtpSent])?;
                digits("the code", entry, 6, WRONG_OTP)?;
                order.step = Step::OtpVerified;
            }
            Action::Pin => {
                after(&[Step::OtpVerified])?;
                digits("the PIN", entry, 4, WRONG_PIN)?;
                order.step = Step::PinGiven;
                self.pay(order, now);
            }
            Action::Pay => {
                order.wallet = wallet(entry.or(Some(WALLET)))?;
                self.pay(order, now);
            }
            Action::Fail => {
                let (code, message) = (act.status_code.as_deref(), act.message.as_deref());
                let said = (code.unwrap_or(WALLETS[1].1), message.unwrap_or(WALLETS[1].2));
                end(order, Step::Failed, said, now);
            }
            Action::Fraud => end(order, Step::Fraud, FRAUD, now),
            Action::Abort | Action::PayLate => end(order, Step::Aborted, ABORTED, now),
            Action::Settle => self.settle(order, now),
        }
        Ok(())
    }

    /// What paying comes to: the wallet decides first, then the amount.
    fn pay(&self, order: &mut Order, now: DateTime<Utc>) {
        if let Some((_, code, message)) = WALLETS.iter().find(|(number, ..)| *number == order.wallet) {
            return end(order, Step::Failed, (code, message), now);
        }
        match order.magic() {
            Some(Magic::Fail) => end(order, Step::Failed, (WALLETS[1].1, WALLETS[1].2), now),
            Some(Magic::Abort | Magic::PayLate) => end(order, Step::Aborted, ABORTED, now),
            Some(Magic::Fraud) => end(order, Step::Fraud, FRAUD, now),
            Some(Magic::Leave) => order.step = Step::InProgress,
            None
            | Some(
                Magic::Silent
                | Magic::VerifyDown
                | Magic::AmountAltered
                | Magic::RedirectTwice
                | Magic::VerifyLags
                | Magic::CancelAnswerGarbled
                | Magic::InitRefused,
            ) => self.settle(order, now),
        }
    }

    fn settle(&self, order: &mut Order, now: DateTime<Utc>) {
        if order.issuer_ref.is_empty() {
            order.issuer_ref = self.serial.hex(8);
        }
        if order.wallet.is_empty() {
            order.wallet = WALLET.to_owned();
        }
        end(order, Step::Success, PAID, now);
    }

    /// What the redirect carries.
    fn way_back(&self, order: &Order, is_forged: bool, is_lower: bool) -> WayBack {
        let status = if is_forged { Step::Success.status() } else { order.step.status() };
        let status = if is_lower { status.to_lowercase() } else { status.to_owned() };
        let (code, message) = if is_forged { PAID } else { (order.status_code.as_str(), order.message.as_str()) };
        let mut told = vec![
            ("merchant", order.merchant_id.clone()),
            ("order_id", order.order_id.clone()),
            ("payment_ref_id", order.reference.clone()),
            ("status", status),
            ("status_code", code.to_owned()),
            ("message", message.to_owned()),
        ];
        if is_forged || order.step == Step::Success {
            let issuer = if is_forged { self.serial.hex(8) } else { order.issuer_ref.clone() };
            told.push(("payment_dt", dhaka(order.ended_at.unwrap_or_else(|| self.now()))));
            told.push(("issuer_payment_ref", issuer));
        }
        let fields: Fields = told.into_iter().map(|(name, value)| (name.to_owned(), value)).collect();
        let mut url = order.callback_url.clone();
        if let Ok(mut followed) = url::Url::parse(&url) {
            followed.query_pairs_mut().extend_pairs(&fields);
            url = followed.into();
        }
        WayBack { url, fields }
    }
}

fn end(order: &mut Order, step: Step, (code, message): (&str, &str), now: DateTime<Utc>) {
    order.step = step;
    order.ended_at = Some(now);
    code.clone_into(&mut order.status_code);
    message.clone_into(&mut order.message);
}

fn wallet(entry: Option<&str>) -> Result<String, ActRefused> {
    let number = entry.unwrap_or_default().trim();
    let is_wallet = number.len() == 11 && number.starts_with("01") && number.bytes().all(|byte| byte.is_ascii_digit());
    if is_wallet { Ok(number.to_owned()) } else { Err(ActRefused::Wrong { what: "the wallet's number" }) }
}

fn digits(what: &'static str, entry: Option<&str>, length: usize, wrong: &str) -> Result<(), ActRefused> {
    let entry = entry.unwrap_or_default().trim();
    let is_right = entry.len() == length && entry.bytes().all(|byte| byte.is_ascii_digit()) && entry != wrong;
    if is_right { Ok(()) } else { Err(ActRefused::Wrong { what }) }
}
