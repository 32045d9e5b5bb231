//! An invoice is given up. Only one of which nothing is paid: what was paid is corrected by credit notes.

use super::line;
use crate::{
    audit::Action,
    decision::Decision,
    invoices::{
        case::{InvoiceCase, InvoiceEvent},
        invoice::{Invoice, InvoiceState, InvoiceStatus},
        posting,
    },
    payments::text_problem,
    time::Timestamp,
};

/// Why an invoice was not given up.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum VoidRefused {
    /// It is paid, or was given up before.
    #[error("an invoice that is {} cannot be voided", status.as_str())]
    NotOwed {
        /// Where it stands.
        status: InvoiceStatus,
    },
    /// The reason cannot be kept.
    #[error("the reason {problem}")]
    Reason {
        /// What is wrong with it.
        problem: String,
    },
}

impl InvoiceCase {
    /// Gives an invoice up. What comes for it later is the customer's.
    pub fn void(&self, reason: Option<&str>, at: Timestamp) -> Result<Decision<InvoiceCase>, VoidRefused> {
        if let Some(problem) = reason.and_then(|reason| text_problem(reason, 1, 500)) {
            return Err(VoidRefused::Reason { problem });
        }
        let now = &self.invoice;
        let issued = match &now.state {
            InvoiceState::Draft => None,
            InvoiceState::Issued(issued) => Some(issued.clone()),
            InvoiceState::PartiallyPaid(_) | InvoiceState::Paid { .. } | InvoiceState::Void { .. } => {
                return Err(VoidRefused::NotOwed { status: now.state.status() });
            }
        };
        let was_issued = issued.is_some();
        let state = InvoiceState::Void { issued, at, reason: reason.map(str::to_owned) };
        let next = Invoice { state, ..now.at(at) };
        let said = line(Action::InvoiceVoided, &next).saying("reason", reason.unwrap_or("none given"));
        let mut decision = self.changing(next).recording(said);
        if was_issued {
            let left = now.totals.total.minor() - now.money.credited_minor;
            decision.postings.extend(posting::voided(now, now.shares_of(left)));
            decision.events.push(InvoiceEvent::Voided);
        }
        Ok(decision)
    }
}
