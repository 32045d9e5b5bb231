//! Every rule that moves an invoice. Plain values in, a decision out; nothing here is `async`.

mod change;
mod credit;
mod follow;
mod issue;
mod mail;
mod pay;
mod sweep;
mod void;
mod wanted;

pub use change::{ChangeRefused, InvoiceChange};
pub use credit::{CreditRefused, NewCreditNote};
pub use follow::{Followed, follow_payment, follow_refunds};
pub use issue::IssueRefused;
pub use mail::{INVOICE_MAIL_TRIES_MAX, InvoiceMailRefused};
pub use pay::InvoicePayRefused;
pub use sweep::SweepRefused;
pub use void::VoidRefused;
pub use wanted::{CreateInvoiceRefused, NewInvoice, WantedInvoice};

#[cfg(test)]
mod tests;

use super::{
    case::{InvoiceCase, InvoiceEvent},
    invoice::{Invoice, InvoiceState},
};
use crate::{
    audit::{Action, AuditLine},
    decision::Decision,
    time::Timestamp,
};

/// A line of the trail about an invoice.
fn line(action: Action, invoice: &Invoice) -> AuditLine {
    let said = AuditLine::done(action).to("invoice", invoice.id).of_app(invoice.scope.app).in_mode(invoice.scope.mode);
    match invoice.state.issued() {
        Some(issued) => said.saying("number", &issued.number),
        None => said,
    }
}

impl InvoiceCase {
    /// The decision for an open invoice whose money moved: its state follows from what is left to pay.
    fn settled(&self, mut next: Invoice, at: Timestamp) -> Decision<InvoiceCase> {
        let Some(issued) = next.state.issued().cloned().filter(|_| next.state.is_open()) else {
            return self.changing(next);
        };
        let applied_minor = next.money.applied_minor();
        next.state = match next.outstanding_minor() {
            0 => InvoiceState::Paid { issued, at },
            _ if applied_minor > 0 => InvoiceState::PartiallyPaid(issued),
            _ => InvoiceState::Issued(issued),
        };
        let is_paid = matches!(next.state, InvoiceState::Paid { .. });
        let decision = self.changing(next);
        if is_paid { decision.telling(InvoiceEvent::Paid) } else { decision }
    }
}
