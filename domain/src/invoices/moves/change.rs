//! A draft is changed; and an invoice that is owed gets another schedule.

use super::{
    line,
    wanted::{Problems, WantedInvoice, check_schedule},
};
use crate::{
    audit::Action,
    day::Day,
    decision::Decision,
    invoices::{
        case::InvoiceCase,
        installment::Installment,
        invoice::{Billed, Invoice, InvoiceState, InvoiceStatus},
        line::{LineItem, NewLineItem},
    },
    time::Timestamp,
};

/// What is to be different about a draft. What is left out stays.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct InvoiceChange {
    /// The application's own name for the customer.
    pub customer_reference: Option<String>,
    /// The customer's name; none takes it away.
    pub customer_name: Option<Option<String>>,
    /// Where mails go.
    pub customer_email: Option<Option<String>>,
    /// The customer's address.
    pub customer_address: Option<Option<String>>,
    /// The customer's business identification number.
    pub customer_bin: Option<Option<String>>,
    /// All the lines.
    pub lines: Option<Vec<NewLineItem>>,
    /// The day on which it is due.
    pub due_on: Option<Option<Day>>,
    /// All the installments.
    pub installments: Option<Vec<Installment>>,
    /// What the customer reads besides.
    pub notes: Option<Option<String>>,
}

/// Why an invoice was not changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ChangeRefused {
    /// It was issued, paid or given up.
    #[error("an invoice that is {} cannot be changed", status.as_str())]
    TooLate {
        /// Where it stands.
        status: InvoiceStatus,
    },
    /// Fields that cannot be, each with its reason.
    #[error("some fields cannot be accepted")]
    Fields(Problems),
}

impl InvoiceCase {
    /// Changes a draft.
    pub fn change(&self, change: &InvoiceChange, at: Timestamp) -> Result<Decision<InvoiceCase>, ChangeRefused> {
        let now = &self.invoice;
        if now.state != InvoiceState::Draft {
            return Err(ChangeRefused::TooLate { status: now.state.status() });
        }
        let InvoiceChange { customer_reference, customer_name, customer_email, customer_address, .. } = change.clone();
        let is_rescheduled = change.installments.is_some();
        // A due day that came of the installments goes with them.
        let kept_due_on = now.due_on.filter(|_| now.installments.is_empty() || !is_rescheduled);
        let wanted = WantedInvoice {
            customer: Billed {
                reference: customer_reference.unwrap_or_else(|| now.customer.reference.clone()),
                name: customer_name.unwrap_or_else(|| now.customer.name.clone()),
                email: customer_email.unwrap_or_else(|| now.customer.email.clone()),
                address: customer_address.unwrap_or_else(|| now.customer.address.clone()),
                bin: change.customer_bin.clone().unwrap_or_else(|| now.customer.bin.clone()),
            },
            lines: change.lines.clone().unwrap_or_else(|| now.lines.iter().map(LineItem::asked).cloned().collect()),
            currency: now.currency(),
            due_on: change.due_on.unwrap_or(kept_due_on),
            installments: change.installments.clone().unwrap_or_else(|| now.installments.clone()),
            notes: change.notes.clone().unwrap_or_else(|| now.notes.clone()),
        };
        let checked = wanted.check().map_err(ChangeRefused::Fields)?;
        let next = Invoice {
            customer: wanted.customer,
            lines: checked.lines,
            totals: checked.totals,
            due_on: checked.due_on,
            installments: wanted.installments,
            notes: wanted.notes,
            ..now.at(at)
        };
        let said =
            line(Action::InvoiceChanged, &next).changing("total", Some(now.totals.total), Some(next.totals.total));
        Ok(self.changing(next).recording(said))
    }

    /// Gives an invoice another schedule: a draft, or one of which something is owed. What was paid pays its oldest parts.
    pub fn reschedule(
        &self,
        installments: &[Installment],
        due_on: Option<Day>,
        at: Timestamp,
    ) -> Result<Decision<InvoiceCase>, ChangeRefused> {
        let now = &self.invoice;
        if now.state != InvoiceState::Draft && !now.state.is_open() {
            return Err(ChangeRefused::TooLate { status: now.state.status() });
        }
        let due_on = check_schedule(installments, now.totals.total.minor(), due_on).map_err(ChangeRefused::Fields)?;
        let next = Invoice { installments: installments.to_vec(), due_on, ..now.at(at) };
        let day = |day: Option<Day>| day.map(|day| day.to_string());
        let said = line(Action::InvoiceRescheduled, &next).saying("installments", installments.len()).changing(
            "due",
            day(now.due_on),
            day(due_on),
        );
        Ok(self.changing(next).recording(said))
    }
}
