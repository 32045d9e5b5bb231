//! A draft is issued: it takes its number, and is owed from now on.

use super::line;
use crate::{
    audit::Action,
    decision::Decision,
    invoices::{
        case::{InvoiceCase, InvoiceEvent},
        invoice::{Invoice, InvoiceState, InvoiceStatus, Issued},
        posting,
    },
    time::Timestamp,
};

/// Why an invoice was not issued.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum IssueRefused {
    /// It is no draft.
    #[error("an invoice that is {} cannot be issued", status.as_str())]
    NotADraft {
        /// Where it stands.
        status: InvoiceStatus,
    },
}

impl InvoiceCase {
    /// Issues a draft. One over nothing is paid at once.
    pub fn issue(&self, at: Timestamp) -> Result<Decision<InvoiceCase>, IssueRefused> {
        if self.invoice.state != InvoiceState::Draft {
            return Err(IssueRefused::NotADraft { status: self.invoice.state.status() });
        }
        let (number, register) = self.register.take_invoice();
        let next = Invoice {
            state: InvoiceState::Issued(Issued { number, at }),
            template: register.template,
            reminder_days: register.reminder_days.clone(),
            ..self.invoice.at(at)
        };
        let said = line(Action::InvoiceIssued, &next).saying("total", next.totals.total);
        let posting = posting::issued(&next);
        let numbered = InvoiceCase { register, ..self.clone() };
        let issued = Decision::of(InvoiceCase { invoice: next.clone(), ..numbered.clone() });
        let mut issued = issued.telling(InvoiceEvent::Issued).recording(said);
        issued.postings.extend(posting);
        if next.outstanding_minor() > 0 { Ok(issued) } else { Ok(issued.then(numbered.settled(next, at))) }
    }
}
