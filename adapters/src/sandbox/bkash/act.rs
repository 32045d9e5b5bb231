//! What a customer does on the hosted page, pressed by a hand or by a machine.

use serde::{Deserialize, Serialize};

use super::book::{LIVES, Mode, Payment, Step};
use super::fault::Fault;
use super::magic::Magic;
use super::view::PaymentView;
use super::{Endpoint, Gateway};

/// The code that every telephone receives.
pub const OTP: &str = "123456";
/// The PIN of every wallet.
pub const PIN: &str = "12121";
/// The wallet that is used when none is named.
pub const WALLET: &str = "01770618575";

/// Wrong codes and PINs that end a payment.
const WRONG_MAX: u8 = 3;

/// A button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Enter wallet, code and PIN; a magic amount may make something else of it.
    Approve,
    /// Enter a wrong PIN too often.
    Fail,
    /// Cancel.
    Cancel,
    /// Close the tab.
    Leave,
    /// Nothing happens at the gateway, and the browser comes back with an invented success.
    Forge,
}

/// One thing a customer does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Act {
    /// Which button.
    pub action: Action,
    /// The customer's wallet.
    #[serde(default)]
    pub wallet: Option<String>,
    /// The customer does not come back to the shop.
    #[serde(default)]
    pub stay: bool,
}

impl Act {
    /// A button pressed with nothing else said.
    #[must_use]
    pub fn of(action: Action) -> Self {
        Self { action, wallet: None, stay: false }
    }

    /// The same with another wallet.
    #[must_use]
    pub fn with(self, wallet: &str) -> Self {
        Self { wallet: Some(wallet.to_owned()), ..self }
    }

    /// The same without coming back.
    #[must_use]
    pub fn staying(self) -> Self {
        Self { stay: true, ..self }
    }
}

/// What came of an act.
#[derive(Clone, Debug, Serialize)]
pub struct Acted {
    /// The payment afterwards.
    pub payment: PaymentView,
    /// Where the browser goes next; nowhere when the customer does not come back.
    pub browser: Option<String>,
}

/// Why a button does nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ActRefused {
    /// No such payment, or it was forgotten.
    #[error("there is no payment {id}")]
    Unknown {
        /// The id asked for.
        id: String,
    },
    /// The customer is done here.
    #[error("the payment is over: {how}")]
    Over {
        /// How.
        how: &'static str,
    },
    /// No such wallet.
    #[error("{wallet} is no wallet number: it has eleven digits and begins with 01")]
    Wallet {
        /// The number.
        wallet: String,
    },
    /// A code or PIN that is not right.
    #[error("that {what} is not right")]
    Wrong {
        /// Which of them.
        what: &'static str,
    },
}

/// What a customer types into one step of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Typed {
    Wallet(String),
    Otp(String),
    Pin(String),
}

impl Gateway {
    /// Does it, and answers where the browser goes.
    pub fn act(&self, id: &str, act: &Act) -> Result<Acted, ActRefused> {
        let now = self.now();
        let mut book = self.book();
        let payment = book.payment_mut(id).ok_or_else(|| ActRefused::Unknown { id: id.to_owned() })?;
        if act.action != Action::Forge {
            open(payment, now)?;
        }
        let wallet = act.wallet.clone().or_else(|| payment.wallet.clone()).unwrap_or_else(|| WALLET.to_owned());
        if !is_wallet(&wallet) {
            return Err(ActRefused::Wallet { wallet });
        }
        match act.action {
            Action::Approve => {
                payment.wallet = Some(wallet);
                payment.step = approved(payment);
            }
            Action::Fail => payment.step = Step::Failed,
            Action::Cancel => payment.step = Step::Cancelled,
            Action::Leave | Action::Forge => {}
        }
        let payment = payment.clone();
        drop(book);
        let stays = act.stay || act.action == Action::Leave;
        let browser = if act.action == Action::Forge { Some(forged(&payment)) } else { self.way_back(&payment) };
        Ok(Acted { payment: PaymentView::of(&payment), browser: browser.filter(|_| !stays) })
    }

    /// Takes what a customer typed. When that was the last thing, the browser goes back.
    pub(super) fn enter(&self, id: &str, typed: Typed) -> Result<Option<String>, ActRefused> {
        let now = self.now();
        let mut book = self.book();
        let payment = book.payment_mut(id).ok_or_else(|| ActRefused::Unknown { id: id.to_owned() })?;
        open(payment, now)?;
        match (payment.step, typed) {
            (Step::Wallet, Typed::Wallet(wallet)) if is_wallet(&wallet) => {
                payment.wallet = Some(wallet);
                payment.step = Step::Otp;
            }
            (Step::Wallet, Typed::Wallet(wallet)) => return Err(ActRefused::Wallet { wallet }),
            (Step::Otp, Typed::Otp(code)) if code == OTP => payment.step = Step::Pin,
            (Step::Pin, Typed::Pin(pin)) if pin == PIN => payment.step = approved(payment),
            (Step::Otp, Typed::Otp(_)) => wrong(payment, "code")?,
            (Step::Pin, Typed::Pin(_)) => wrong(payment, "PIN")?,
            // Another tab was faster: the page shows the step that is due.
            (Step::Wallet | Step::Otp | Step::Pin | Step::Approved | Step::Failed | Step::Cancelled, _) => {}
        }
        let payment = payment.clone();
        drop(book);
        Ok(self.way_back(&payment).filter(|_| payment.step.is_over()))
    }

    /// Where the browser goes when the customer is done.
    pub(super) fn way_back(&self, payment: &Payment) -> Option<String> {
        let subject = self.about(Some(Endpoint::Create), payment);
        if payment.step.is_over() && self.is_on(&subject, &Fault::ReturnForged) {
            return Some(forged(payment));
        }
        let extra = "&apiVersion=1.2.0-beta/";
        match payment.step {
            Step::Approved if Magic::of(payment.hundredths) == Some(Magic::Gone) => None,
            Step::Approved => Some(payment.callback("success") + extra),
            Step::Failed => Some(payment.callback("failure") + extra),
            Step::Cancelled => Some(payment.callback("cancel") + extra),
            Step::Wallet | Step::Otp | Step::Pin => None,
        }
    }
}

/// Whether the customer can still do something.
fn open(payment: &Payment, now: chrono::DateTime<chrono::Utc>) -> Result<(), ActRefused> {
    if payment.step.is_over() {
        return Err(ActRefused::Over { how: payment.step.as_str() });
    }
    if now >= payment.created_at + LIVES {
        return Err(ActRefused::Over { how: "EXPIRED" });
    }
    Ok(())
}

/// What a right PIN comes to.
fn approved(payment: &Payment) -> Step {
    match Magic::of(payment.hundredths).filter(|_| payment.mode != Mode::Agreement) {
        Some(Magic::Fail) => Step::Failed,
        Some(Magic::Cancel) => Step::Cancelled,
        Some(Magic::Leave) => payment.step,
        None
        | Some(
            Magic::Balance
            | Magic::Gone
            | Magic::QueryDown
            | Magic::AmountAltered
            | Magic::AnswerLost
            | Magic::ExecuteFails
            | Magic::Undecided
            | Magic::CurrencyAltered
            | Magic::CreateRefused,
        ) => Step::Approved,
    }
}

fn wrong(payment: &mut Payment, what: &'static str) -> Result<(), ActRefused> {
    payment.wrong += 1;
    if payment.wrong < WRONG_MAX {
        return Err(ActRefused::Wrong { what });
    }
    payment.step = Step::Failed;
    Ok(())
}

/// A success that never was.
fn forged(payment: &Payment) -> String {
    let real = payment.callback("success");
    let unsigned = real.rsplit_once('=').map_or(real.as_str(), |(before, _)| before);
    format!("{unsigned}=ForgedByMe")
}

pub(super) fn is_wallet(text: &str) -> bool {
    text.len() == 11 && text.starts_with("01") && text.bytes().all(|byte| byte.is_ascii_digit())
}
