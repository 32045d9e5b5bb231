//! Mails about an invoice: which one was asked for last, and how far it has come.

use crate::time::Timestamp;

/// What a mail about an invoice says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InvoiceLetterKind {
    /// Here is your invoice.
    Invoice,
    /// It is due, or overdue.
    Reminder,
}

impl InvoiceLetterKind {
    /// The name on the wire and in the database.
    pub const fn as_str(self) -> &'static str {
        match self {
            InvoiceLetterKind::Invoice => "INVOICE",
            InvoiceLetterKind::Reminder => "REMINDER",
        }
    }

    /// Reads the name.
    pub fn parse(text: &str) -> Option<InvoiceLetterKind> {
        [InvoiceLetterKind::Invoice, InvoiceLetterKind::Reminder].into_iter().find(|kind| kind.as_str() == text)
    }
}

/// A mail about an invoice, and where it goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Addressed {
    /// What it says.
    pub kind: InvoiceLetterKind,
    /// Where to.
    pub to: String,
}

/// How far the mail of an invoice has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InvoiceMail {
    /// None was asked for.
    None,
    /// One is to be sent.
    Due {
        /// Which.
        mail: Addressed,
        /// When, or when somebody else may try.
        at: Timestamp,
        /// How often it was tried.
        tries: u16,
    },
    /// The mail server took it.
    Sent {
        /// Which.
        mail: Addressed,
        /// When.
        at: Timestamp,
    },
    /// It was given up.
    NotSent {
        /// Which.
        mail: Addressed,
        /// When.
        at: Timestamp,
        /// Why.
        reason: String,
    },
}

impl InvoiceMail {
    /// The name on the wire and in the database.
    pub const fn as_str(&self) -> &'static str {
        match self {
            InvoiceMail::None => "NONE",
            InvoiceMail::Due { .. } => "DUE",
            InvoiceMail::Sent { .. } => "SENT",
            InvoiceMail::NotSent { .. } => "NOT_SENT",
        }
    }

    /// Which mail, if one was asked for.
    pub const fn mail(&self) -> Option<&Addressed> {
        match self {
            InvoiceMail::None => None,
            InvoiceMail::Due { mail, .. } | InvoiceMail::Sent { mail, .. } | InvoiceMail::NotSent { mail, .. } => {
                Some(mail)
            }
        }
    }
}
