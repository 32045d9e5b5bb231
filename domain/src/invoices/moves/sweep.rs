//! An invoice's calendar is gone through: installments fall due, days end unpaid, customers are reminded. Each once.

use crate::{
    decision::Decision,
    invoices::{
        case::{InvoiceCase, InvoiceEvent},
        invoice::Moment,
        letter::{Addressed, InvoiceLetterKind, InvoiceMail},
    },
    time::Timestamp,
};
use std::collections::BTreeSet;

/// Why nothing was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SweepRefused {
    /// Nothing in its calendar has come since it was gone through.
    #[error("nothing is due")]
    NothingDue,
}

impl InvoiceCase {
    /// Goes through what has come since the last time. After a long pause one mail reminds of all of it.
    pub fn sweep(&self, at: Timestamp) -> Result<Decision<InvoiceCase>, SweepRefused> {
        let now = &self.invoice;
        let is_due = |(when, _): &(Timestamp, Moment)| *when > now.swept_until && *when <= at;
        let due: BTreeSet<(Timestamp, Moment)> = now.calendar().into_iter().filter(is_due).collect();
        if due.is_empty() {
            return Err(SweepRefused::NothingDue);
        }
        let has_installments = !now.installments.is_empty();
        let mut next = now.at(at);
        next.swept_until = at;
        let mut events = Vec::new();
        for (_, moment) in due {
            match moment {
                Moment::Due { place } => events.push(InvoiceEvent::InstallmentDue { place }),
                Moment::Overdue { place } => {
                    if has_installments {
                        events.push(InvoiceEvent::InstallmentOverdue { place });
                    }
                    if !next.overdue_told {
                        events.push(InvoiceEvent::Overdue);
                        next.overdue_told = true;
                    }
                }
                // A mail that is on its way is not overtaken: it leads to the same page.
                Moment::Reminder if matches!(next.mail, InvoiceMail::Due { .. }) => {}
                Moment::Reminder => {
                    if let Some(to) = next.customer.email.clone() {
                        let mail = Addressed { kind: InvoiceLetterKind::Reminder, to };
                        next.mail = InvoiceMail::Due { mail, at, tries: 0 };
                    }
                }
            }
        }
        let mut decision = self.changing(next);
        decision.events = events;
        Ok(decision)
    }
}
