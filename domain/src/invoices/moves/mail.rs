//! An invoice is mailed. That it is being sent is kept before the mail server is called.

use super::line;
use crate::{
    audit::Action,
    decision::Decision,
    invoices::{
        case::InvoiceCase,
        invoice::{Invoice, InvoiceStatus},
        letter::{Addressed, InvoiceLetterKind, InvoiceMail},
        template::email_problem,
    },
    orders::NotMailed,
    time::{Timestamp, hours, minutes},
};
use std::time::Duration;

/// How often a mail is tried.
pub const INVOICE_MAIL_TRIES_MAX: u16 = 8;
/// How long one mail may take, with what comes before and after it.
const MAIL_LEASE: Duration = minutes(2);
/// The time between a try and the next; the last one goes on.
const MAIL_AGAIN: [Duration; 5] = [Duration::from_secs(30), minutes(2), minutes(10), hours(1), hours(3)];
/// How much of a mail server's words is kept, in characters.
const REASON_MAX: usize = 200;

/// Why nothing is mailed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvoiceMailRefused {
    /// No mail is due, or somebody is sending it.
    #[error("no mail is due")]
    NotDue,
    /// It was not issued, or was given up.
    #[error("an invoice that is {} cannot be sent", status.as_str())]
    NotIssued {
        /// Where it stands.
        status: InvoiceStatus,
    },
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

impl InvoiceCase {
    /// Has the invoice mailed, to its customer or to somebody else. While a mail is on its way, the new one takes its place.
    pub fn send(&self, to: Option<&str>, at: Timestamp) -> Result<Decision<InvoiceCase>, InvoiceMailRefused> {
        let now = &self.invoice;
        let status = now.state.status();
        if matches!(status, InvoiceStatus::Draft | InvoiceStatus::Void) {
            return Err(InvoiceMailRefused::NotIssued { status });
        }
        if let Some(problem) = to.and_then(email_problem) {
            return Err(InvoiceMailRefused::Address { problem });
        }
        let address = to.map(str::to_owned).or_else(|| now.customer.email.clone());
        let to = address.ok_or(InvoiceMailRefused::NoAddress)?;
        let is_other = now.customer.email.as_ref() != Some(&to);
        let mail = Addressed { kind: InvoiceLetterKind::Invoice, to };
        let said = line(Action::InvoiceSent, now).saying("other address", is_other);
        Ok(self.mailing(InvoiceMail::Due { mail, at, tries: 0 }, at).recording(said))
    }

    /// Claims the right to send the mail, so that many workers send it once.
    pub fn begin_mailing(&self, at: Timestamp) -> Result<Decision<InvoiceCase>, InvoiceMailRefused> {
        match &self.invoice.mail {
            InvoiceMail::Due { mail, at: due, tries } if *due <= at => {
                let (mail, tries) = (mail.clone(), tries.saturating_add(1));
                Ok(self.mailing(InvoiceMail::Due { mail, at: at.plus(MAIL_LEASE), tries }, at))
            }
            InvoiceMail::Due { .. } | InvoiceMail::None | InvoiceMail::Sent { .. } | InvoiceMail::NotSent { .. } => {
                Err(InvoiceMailRefused::NotDue)
            }
        }
    }

    /// Decides by what became of that mail. If another one took its place meanwhile, that one stays.
    pub fn mailed(
        &self,
        sent: &Addressed,
        outcome: &Result<(), NotMailed>,
        at: Timestamp,
    ) -> Result<Decision<InvoiceCase>, InvoiceMailRefused> {
        let InvoiceMail::Due { mail, tries, .. } = &self.invoice.mail else { return Err(InvoiceMailRefused::NotDue) };
        if mail != sent || *tries == 0 {
            return Err(InvoiceMailRefused::NotDue);
        }
        let (mail, tries) = (mail.clone(), *tries);
        let given_up = |reason: &str| reason.chars().take(REASON_MAX).collect::<String>();
        let next = match outcome {
            Ok(()) => InvoiceMail::Sent { mail, at },
            Err(refused @ NotMailed::NotConfigured) => {
                InvoiceMail::NotSent { mail, at, reason: given_up(&refused.to_string()) }
            }
            Err(NotMailed::Failed(reason)) if tries >= INVOICE_MAIL_TRIES_MAX => {
                InvoiceMail::NotSent { mail, at, reason: given_up(reason) }
            }
            Err(NotMailed::Failed(_)) => {
                let place = usize::from(tries.saturating_sub(1)).min(MAIL_AGAIN.len() - 1);
                let wait = MAIL_AGAIN.get(place).copied().unwrap_or(MAIL_LEASE);
                InvoiceMail::Due { mail, at: at.plus(wait), tries }
            }
        };
        Ok(self.mailing(next, at))
    }

    fn mailing(&self, mail: InvoiceMail, at: Timestamp) -> Decision<InvoiceCase> {
        self.changing(Invoice { mail, ..self.invoice.at(at) })
    }
}
