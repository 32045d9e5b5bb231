//! Invoices: what customers owe an application, paid at once or in installments, and corrected by credit notes.
//!
//! - [`Invoice`] keeps what was agreed and three sums: what came, what went back, what was credited. What is outstanding, which
//!   part is next and whether it is overdue follow from those and are kept nowhere.
//! - [`InvoiceCase`] is what every rule looks at, with the [`Register`] that numbers are taken from. `moves/` holds the rules.
//! - Payments know the id of their invoice; in the commit in which one settles or goes back, its invoice follows
//!   ([`follow_payment`], [`follow_refunds`]), with its ledger and its events.
//! - [`document`] describes what is printed, for whoever prints it.
//!
//! Deliberately absent: currencies beside the invoice's own, and deleting anything; a draft is given up like any other.

mod case;
mod create;
mod credit_note;
pub mod document;
mod installment;
mod invoice;
mod letter;
mod line;
mod logo;
mod mail;
mod moves;
mod pay;
mod posting;
mod print;
mod read;
mod sweep;
mod template;

pub use case::{InvoiceCase, InvoiceEvent, Register};
pub use create::{create, decide};
pub use credit_note::CreditNote;
pub use installment::{INSTALLMENTS_MAX, Installment, Part, allocate};
pub use invoice::{
    Billed, Invoice, InvoiceMoney, InvoiceReference, InvoiceState, InvoiceStatus, Issued, Moment, Numbered,
    PartOfInvoice,
};
pub use letter::{Addressed, InvoiceLetterKind, InvoiceMail};
pub use line::{
    LINE_QUANTITY_MAX, LINES_MAX, LineItem, LineProblem, NewLineItem, TAX_RATE_MAX_BP, TaxAtRate, Totals, percent,
};
pub use logo::{LOGO_BYTES_MAX, Logo, LogoDigest, LogoKind, LogoRefused};
pub use mail::{InvoiceLetter, MailsInvoices, mail_due};
pub use moves::{
    ChangeRefused, CreateInvoiceRefused, CreditRefused, Followed, INVOICE_MAIL_TRIES_MAX, InvoiceChange,
    InvoiceMailRefused, InvoicePayRefused, IssueRefused, NewCreditNote, NewInvoice, SweepRefused, VoidRefused,
    WantedInvoice, follow_payment, follow_refunds,
};
pub use pay::{InvoicePayFailed, begin_payment};
pub use print::{NotPrinted, Paper, Wanted, document as document_of, file_name, print};
pub use read::{FindsInvoices, InvoiceFilter, InvoicesOf, KeepsLogos};
pub use sweep::sweep_due;
pub use template::{Grouping, REMINDER_DAYS_MAX, REMINDERS_MAX, Template, TemplateRefused, Tongue, Wording};
