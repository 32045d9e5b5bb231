//! What was bought is mailed, in one mail. That it is being sent is kept before the mail server is called.

use super::line;
use crate::{
    audit::Action,
    decision::Decision,
    orders::{
        case::OrderCase,
        order::{Fulfilment, Order, OrderMail},
    },
    payments::{looks_like_email, text_problem},
    time::{Timestamp, hours, minutes},
};
use std::time::Duration;

/// How often a mail is tried.
pub const MAIL_TRIES_MAX: u16 = 8;
/// How long one mail may take, with what comes before and after it.
const MAIL_LEASE: Duration = minutes(2);
/// The time between a try and the next; the last one goes on.
const MAIL_AGAIN: [Duration; 5] = [Duration::from_secs(30), minutes(2), minutes(10), hours(1), hours(3)];
/// How much of a mail server's words is kept, in characters.
const REASON_MAX: usize = 200;

/// Why nothing is mailed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum MailRefused {
    /// No mail is due, or somebody is sending it.
    #[error("no mail is due")]
    NotDue,
    /// Nothing was delivered.
    #[error("nothing was delivered yet")]
    NotDelivered,
    /// Nobody said where to.
    #[error("nobody said where to mail it")]
    NoAddress,
    /// That is no address.
    #[error("the address {problem}")]
    Address {
        /// What is wrong with it.
        problem: String,
    },
}

/// Why a mail did not go.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NotMailed {
    /// There is no mail server.
    #[error("no mail server is configured")]
    NotConfigured,
    /// The mail server did not take it.
    #[error("{0}")]
    Failed(String),
}

impl OrderCase {
    /// Claims the right to send the mail, so that many workers send it once.
    pub fn begin_mailing(&self, at: Timestamp) -> Result<Decision<OrderCase>, MailRefused> {
        match self.order.mail {
            OrderMail::Due { at: due, tries } if due <= at => {
                let mail = OrderMail::Due { at: at.plus(MAIL_LEASE), tries: tries.saturating_add(1) };
                Ok(self.mailing(mail, at))
            }
            OrderMail::Due { .. } | OrderMail::None | OrderMail::Sent { .. } | OrderMail::NotSent { .. } => {
                Err(MailRefused::NotDue)
            }
        }
    }

    /// Decides by what became of the mail.
    pub fn mailed(&self, outcome: &Result<(), NotMailed>, at: Timestamp) -> Result<Decision<OrderCase>, MailRefused> {
        let OrderMail::Due { tries, .. } = self.order.mail else { return Err(MailRefused::NotDue) };
        let given_up = |reason: &str| OrderMail::NotSent { at, reason: reason.chars().take(REASON_MAX).collect() };
        let mail = match outcome {
            Ok(()) => OrderMail::Sent { at },
            Err(refused @ NotMailed::NotConfigured) => given_up(&refused.to_string()),
            Err(NotMailed::Failed(reason)) if tries >= MAIL_TRIES_MAX => given_up(reason),
            Err(NotMailed::Failed(_)) => {
                let place = usize::from(tries.saturating_sub(1)).min(MAIL_AGAIN.len() - 1);
                let wait = MAIL_AGAIN.get(place).copied().unwrap_or(MAIL_LEASE);
                OrderMail::Due { at: at.plus(wait), tries }
            }
        };
        Ok(self.mailing(mail, at))
    }

    /// Mails it once more, to the same address or to a better one. While a mail is on its way, that one is it.
    pub fn mail_again(&self, to: Option<&str>, at: Timestamp) -> Result<Decision<OrderCase>, MailRefused> {
        if !matches!(self.order.fulfilment, Fulfilment::Fulfilled { .. }) {
            return Err(MailRefused::NotDelivered);
        }
        let problem = to.and_then(|to| {
            text_problem(to, 3, 254).or_else(|| (!looks_like_email(to)).then(|| "must be an email address".to_owned()))
        });
        if let Some(problem) = problem {
            return Err(MailRefused::Address { problem });
        }
        let mut next = self.clone();
        if let Some(to) = to {
            next.order.recipient_email = Some(to.to_owned());
        }
        if next.order.mailed_to().is_none() {
            return Err(MailRefused::NoAddress);
        }
        let is_other = next.order.recipient_email != self.order.recipient_email;
        let said = line(Action::OrderMailedAgain, &self.order).saying("other address", is_other);
        Ok(next.mailing(OrderMail::Due { at, tries: 0 }, at).recording(said))
    }

    fn mailing(&self, mail: OrderMail, at: Timestamp) -> Decision<OrderCase> {
        self.changing(Order { mail, updated_at: at.max(self.order.updated_at), ..self.order.clone() })
    }
}
