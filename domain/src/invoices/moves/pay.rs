//! A payment is begun for an invoice.

use crate::{
    apps::Settings,
    decision::Decision,
    invoices::{case::InvoiceCase, invoice::InvoiceStatus},
    money::Money,
    payments::{CreateRefused, NewPayment, Payment},
    time::Timestamp,
};

/// Why no payment was begun for an invoice.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvoicePayRefused {
    /// Nothing of it is owed.
    #[error("an invoice that is {} cannot be paid", status.as_str())]
    NotPayable {
        /// Where it stands.
        status: InvoiceStatus,
    },
    /// Less is outstanding, or it is in another currency.
    #[error("{outstanding} of the invoice is outstanding")]
    MoreThanOutstanding {
        /// What is outstanding.
        outstanding: Money,
    },
    /// It is another customer's.
    #[error("the invoice is another customer's")]
    OtherCustomer,
    /// The payment cannot be.
    #[error(transparent)]
    Create(#[from] CreateRefused),
}

impl InvoiceCase {
    /// Begins a payment of what is outstanding, or of a part of it. Several may be under way: what comes once too often is
    /// the customer's.
    pub fn pay(
        &self,
        new: &NewPayment,
        settings: &Settings,
        at: Timestamp,
    ) -> Result<Decision<Payment>, InvoicePayRefused> {
        let invoice = &self.invoice;
        if !invoice.state.is_open() {
            return Err(InvoicePayRefused::NotPayable { status: invoice.state.status() });
        }
        let outstanding = invoice.outstanding();
        if new.amount.currency() != outstanding.currency() || new.amount.minor() > outstanding.minor() {
            return Err(InvoicePayRefused::MoreThanOutstanding { outstanding });
        }
        if new.customer.reference != invoice.customer.reference {
            return Err(InvoicePayRefused::OtherCustomer);
        }
        let new = NewPayment { invoice: Some(invoice.id), ..new.clone() };
        Ok(Payment::create(&new, invoice.scope, settings, at)?)
    }
}
