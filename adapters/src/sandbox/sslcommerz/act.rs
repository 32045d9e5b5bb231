//! What a customer does on the hosted page, pressed by a hand or by a machine.
//!
//! The gateway first remembers what happened, then notifies the merchant's server, then sends the browser back. The
//! notification never holds the browser up for long, and each of the two may be missing.

use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::channel::{self, CHANNELS, Channel};
use super::fault::{Endpoint, Fault};
use super::hash::Fields;
use super::magic::Magic;
use super::notify::IpnSent;
use super::session::{Outcome, Session, TRIES_MAX, Try};
use super::view::SessionView;
use super::{Gateway, dhaka};

/// When a payment that was promised for later arrives, unless the act says otherwise.
pub const LATE_AFTER: Duration = Duration::from_secs(20);

/// Longest promise.
const LATE_AFTER_MAX: Duration = Duration::from_secs(3600);

const DECLINED: &str = "Insufficient funds";
const CANCELLED: &str = "Cancelled by User";
const NO_CHANNEL: &str = "Customer did not choose to pay any channel";
const EXPIRED: &str = "Session expired";

/// A button.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Action {
    /// Pay; a magic amount may make something else of it.
    Pay,
    /// Pay, and the gateway finds it risky.
    PayRisky,
    /// The bank declines; the session stays open.
    Fail,
    /// Cancel.
    Cancel,
    /// Close the tab without paying.
    Leave,
    /// Let the session run out.
    Expire,
    /// Come back without having paid, and pay after all.
    PayLate,
    /// The late payment arrives now.
    Settle,
    /// Send the last notification once more.
    Notify,
    /// Nothing happens at the gateway, and the browser posts an invented success.
    Forge,
}

/// Where the browser goes afterwards.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Return {
    /// To the address that fits the outcome.
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
    /// The way to pay: `visa`, `master`, `amex`, `bkash`, `nagad`, `internet_bank`, or a code of the gateway's.
    #[serde(default)]
    pub channel: Option<String>,
    /// What the bank says when paying fails.
    #[serde(default)]
    pub error: Option<String>,
    /// Whether the merchant's server is notified; it is, unless this says no.
    #[serde(default)]
    pub ipn: Option<bool>,
    /// Where the browser goes.
    #[serde(default, rename = "return")]
    pub back: Return,
    /// When a late payment arrives; without it, when `settle` is pressed.
    #[serde(default)]
    pub after_ms: Option<u64>,
    /// Pay once more in a session that is over.
    #[serde(default)]
    pub again: bool,
}

impl Act {
    /// A button pressed with nothing else said.
    #[must_use]
    pub fn of(action: Action) -> Self {
        Self { action, channel: None, error: None, ipn: None, back: Return::Usual, after_ms: None, again: false }
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

/// What the browser would post, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BrowserPost {
    /// The merchant's address.
    pub url: String,
    /// The fields of the form.
    pub fields: Fields,
}

/// What came of an act.
#[derive(Clone, Debug, Serialize)]
pub struct Acted {
    /// The session afterwards.
    pub session: SessionView,
    /// The notification, as it was sent or would have been.
    pub ipn: Option<IpnSent>,
    /// The browser's next step; none when the customer does not come back.
    pub browser: Option<BrowserPost>,
}

/// Why a button does nothing.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ActRefused {
    /// No such session, or it was forgotten.
    #[error("there is no session {key}")]
    UnknownSession {
        /// The key asked for.
        key: String,
    },
    /// The customer is done here.
    #[error("the session is over: {status}")]
    Over {
        /// How it ended.
        status: &'static str,
    },
    /// No such way to pay.
    #[error("there is no channel {channel}; there are visa, master, amex, bkash, nagad and internet_bank")]
    UnknownChannel {
        /// The name asked for.
        channel: String,
    },
    /// `settle` without a late payment before it.
    #[error("no late payment was promised in this session")]
    NothingLate,
    /// `notify` before anything happened.
    #[error("nothing has happened yet that a notification could tell")]
    NothingToTell,
    /// The session is full.
    #[error("a session takes at most {TRIES_MAX} tries")]
    TooManyTries,
}

/// What follows from a button, before anybody is told.
struct Plan {
    session: Session,
    told: Vec<Try>,
    browser: Option<(String, Try)>,
    settles_after: Option<Duration>,
    is_forged: bool,
}

impl Gateway {
    /// Does it, notifies the merchant, and answers what the browser does next.
    pub async fn act(self: &Arc<Self>, key: &str, act: Act) -> Result<Acted, ActRefused> {
        let plan = self.decide(key, &act)?;
        if let Some(after) = plan.settles_after {
            let (gateway, key) = (Arc::clone(self), plan.session.key.clone());
            tokio::spawn(async move {
                tokio::time::sleep(after.min(LATE_AFTER_MAX)).await;
                let act = Act::of(Action::Settle);
                if let Ok(plan) = gateway.decide(&key, &act) {
                    drop(gateway.follow(plan, &act).await);
                }
            });
        }
        Ok(self.follow(plan, &act).await)
    }

    async fn follow(self: &Arc<Self>, plan: Plan, act: &Act) -> Acted {
        let subject = self.about_session(Endpoint::Init, &plan.session);
        let mut ipn = None;
        for done in &plan.told {
            let wanted = act.ipn.unwrap_or(true);
            let sent = self.notify(&subject, &plan.session, done, wanted).await;
            ipn = ipn.or(sent);
        }
        let forged = plan.is_forged || (plan.browser.is_some() && self.is_on(&subject, &Fault::RedirectForged));
        let browser = if forged {
            Some(self.forged(&plan.session))
        } else {
            plan.browser.filter(|_| act.back == Return::Usual).map(|(url, done)| {
                let fields = self.notification(&plan.session, &done);
                BrowserPost { url, fields }
            })
        };
        let session = self.view(&plan.session.key).unwrap_or_else(|| SessionView::of(&plan.session, self));
        Acted { session, ipn, browser }
    }

    /// A success that never was, signed by somebody who does not know the password.
    fn forged(&self, session: &Session) -> BrowserPost {
        let channel = session.channels.first().copied().unwrap_or(&CHANNELS[0]);
        let done = self.tried(Outcome::Valid, channel, "", false);
        let fields = self.signed(session, &done, None, "not the password");
        BrowserPost { url: session.success_url.clone(), fields }
    }

    /// Remembers what happened, all of it or nothing.
    fn decide(&self, key: &str, act: &Act) -> Result<Plan, ActRefused> {
        let named = act
            .channel
            .as_deref()
            .map(|name| channel::named(name).ok_or_else(|| ActRefused::UnknownChannel { channel: name.to_owned() }));
        let named = named.transpose()?;
        let mut book = self.book();
        let session = book.session_mut(key).ok_or_else(|| ActRefused::UnknownSession { key: key.to_owned() })?;
        let channel = named.or(session.channels.first().copied()).unwrap_or(&CHANNELS[0]);
        let tries = self.tries(session, channel, act)?;
        if session.tries.len() + tries.len() > TRIES_MAX {
            return Err(ActRefused::TooManyTries);
        }
        let is_magic = act.action == Action::Pay && session.magic() == Some(Magic::PayLate);
        let is_late = is_magic || act.action == Action::PayLate;
        let settles_after = act.after_ms.map(Duration::from_millis).or(is_magic.then_some(LATE_AFTER));
        session.late = is_late || (session.late && act.action != Action::Settle);
        let mut plan = Plan {
            told: tries.clone(),
            browser: tries.first().filter(|_| act.action != Action::Settle).and_then(|done| way_back(session, done)),
            settles_after: settles_after.filter(|_| is_late),
            is_forged: act.action == Action::Forge,
            session: session.clone(),
        };
        if act.action == Action::Notify {
            plan.told = vec![session.tries.last().cloned().ok_or(ActRefused::NothingToTell)?];
        }
        plan.session.tries.extend(tries.iter().cloned());
        for done in tries {
            book.record(&plan.session.key, done);
        }
        Ok(plan)
    }

    /// What a button adds to a session, or why it does nothing.
    fn tries(&self, session: &Session, channel: &'static Channel, act: &Act) -> Result<Vec<Try>, ActRefused> {
        let one = |outcome, error: &str, risky| Ok(vec![self.tried(outcome, channel, error, risky)]);
        let over = session.decisive().filter(|_| !session.is_open() && !act.again).map(Try::status);
        let declined = act.error.as_deref().unwrap_or(DECLINED);
        match (act.action, over) {
            (Action::Forge | Action::Notify, _) => Ok(Vec::new()),
            (Action::Settle, _) if !session.late => Err(ActRefused::NothingLate),
            (Action::Settle, _) => one(Outcome::Valid, "", false),
            (Action::Pay, None) => Ok(self.pay(session.magic(), channel, declined)),
            (Action::PayRisky, None) => one(Outcome::Valid, "", true),
            (Action::Fail, None) => one(Outcome::Failed, declined, false),
            (Action::Cancel, None) => one(Outcome::Cancelled, CANCELLED, false),
            (Action::Leave, None) => one(Outcome::Unattempted, NO_CHANNEL, false),
            (Action::Expire, None) => one(Outcome::Expired, EXPIRED, false),
            (Action::PayLate, None) if act.back == Return::Nothing => Ok(Vec::new()),
            (Action::PayLate, None) => one(Outcome::Cancelled, CANCELLED, false),
            (
                Action::Pay
                | Action::PayRisky
                | Action::Fail
                | Action::Cancel
                | Action::Leave
                | Action::Expire
                | Action::PayLate,
                Some(status),
            ) => Err(ActRefused::Over { status }),
        }
    }

    /// What paying comes to.
    fn pay(&self, magic: Option<Magic>, channel: &'static Channel, declined: &str) -> Vec<Try> {
        let paid = || self.tried(Outcome::Valid, channel, "", false);
        match magic {
            Some(Magic::Fail) => vec![self.tried(Outcome::Failed, channel, declined, false)],
            Some(Magic::Cancel | Magic::PayLate) => vec![self.tried(Outcome::Cancelled, channel, CANCELLED, false)],
            Some(Magic::Leave) => vec![self.tried(Outcome::Unattempted, channel, NO_CHANNEL, false)],
            Some(Magic::Risky) => vec![self.tried(Outcome::Valid, channel, "", true)],
            Some(Magic::PaidTwice) => vec![paid(), paid()],
            None
            | Some(
                Magic::IpnLost
                | Magic::ValidationDown
                | Magic::AmountAltered
                | Magic::IpnTwice
                | Magic::CurrencyAltered
                | Magic::InitRefused,
            ) => vec![paid()],
        }
    }

    fn tried(&self, outcome: Outcome, channel: &'static Channel, error: &str, risky: bool) -> Try {
        let at = self.now();
        let stamp: String = dhaka(at).chars().filter(char::is_ascii_digit).skip(2).collect();
        let reference = || format!("{stamp}{}", self.serial.letters(15));
        let at_a_bank = matches!(outcome, Outcome::Valid | Outcome::Failed);
        Try {
            outcome,
            at,
            val_id: if outcome == Outcome::Valid { reference() } else { String::new() },
            bank_tran_id: if at_a_bank { reference() } else { String::new() },
            channel,
            risky,
            error: error.to_owned(),
            validated_at: None,
            refunds: Vec::new(),
        }
    }
}

/// The merchant's address that fits an outcome, where the browser comes back at all.
fn way_back(session: &Session, done: &Try) -> Option<(String, Try)> {
    let url = match done.outcome {
        Outcome::Valid => &session.success_url,
        Outcome::Failed => &session.fail_url,
        Outcome::Cancelled => &session.cancel_url,
        Outcome::Unattempted | Outcome::Expired => return None,
    };
    Some((url.clone(), done.clone()))
}
