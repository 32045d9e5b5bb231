//! The rows, and the one door from rows to an invoice.

use crate::postgres::{
    convert::{RowName, from_day, from_time, to_uuid},
    schema::invoices::{credit_notes, invoice_mails, invoices},
};
use chrono::{DateTime, NaiveDate, Utc};
use diesel::prelude::*;
use domain::{
    Amount, CreditNoteId, Day, InvoiceId, RefundId, StoreFailed,
    invoices::{
        Addressed, Billed, CreditNote, Installment, Invoice, InvoiceLetterKind, InvoiceMail, InvoiceMoney,
        InvoiceReference, InvoiceState, InvoiceStatus, Issued, LineItem, NewLineItem, Numbered, Totals,
    },
    money::Currency,
};
use serde::{Deserialize, Serialize};
use std::collections::HashMap;
use uuid::Uuid;

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = invoices, check_for_backend(diesel::pg::Pg))]
pub(super) struct InvoiceRow {
    pub(super) app_id: Uuid,
    pub(super) mode: String,
    pub(super) id: Uuid,
    reference: Uuid,
    customer_reference: String,
    customer: serde_json::Value,
    currency: String,
    lines: serde_json::Value,
    discount_minor: i64,
    tax_minor: i64,
    total_minor: i64,
    due_on: Option<NaiveDate>,
    schedule: serde_json::Value,
    notes: Option<String>,
    status: String,
    sequence: Option<i64>,
    number: Option<String>,
    issued_at: Option<DateTime<Utc>>,
    ended_at: Option<DateTime<Utc>>,
    void_reason: Option<String>,
    template: i32,
    received_minor: i64,
    returned_minor: i64,
    surplus_minor: i64,
    credited_minor: i64,
    swept_until: DateTime<Utc>,
    overdue_told: bool,
    #[expect(dead_code, reason = "it is there to be searched by, in the database")]
    look_at: Option<DateTime<Utc>>,
    #[expect(dead_code, reason = "it is there to be searched by, in the database")]
    overdue_from: Option<DateTime<Utc>>,
    event_sequence: i64,
    created_at: DateTime<Utc>,
    updated_at: DateTime<Utc>,
}

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = credit_notes, check_for_backend(diesel::pg::Pg))]
pub(super) struct CreditNoteRow {
    #[expect(dead_code, reason = "the note's scope is its invoice's")]
    app_id: Uuid,
    #[expect(dead_code, reason = "the note's scope is its invoice's")]
    mode: String,
    id: Uuid,
    invoice_id: Uuid,
    sequence: i64,
    number: String,
    amount_minor: i64,
    tax_minor: i64,
    discount_minor: i64,
    reason: Option<String>,
    refund_id: Option<Uuid>,
    created_at: DateTime<Utc>,
}

#[derive(Clone, Debug, Queryable, Selectable)]
#[diesel(table_name = invoice_mails, check_for_backend(diesel::pg::Pg))]
pub(super) struct MailRow {
    #[expect(dead_code, reason = "the mail's scope is its invoice's")]
    app_id: Uuid,
    #[expect(dead_code, reason = "the mail's scope is its invoice's")]
    mode: String,
    invoice_id: Uuid,
    kind: String,
    recipient: String,
    status: String,
    tries: i16,
    due_at: Option<DateTime<Utc>>,
    ended_at: Option<DateTime<Utc>>,
    reason: Option<String>,
}

/// What of a customer stands in one column.
#[derive(Debug, Default, Deserialize, Serialize)]
#[serde(default, deny_unknown_fields)]
pub(super) struct CustomerColumn {
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) email: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(super) bin: Option<String>,
}

/// A line as it stands in the column of lines.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LineColumn {
    pub(super) description: String,
    pub(super) quantity: u32,
    pub(super) unit_minor: i64,
    pub(super) discount_minor: i64,
    pub(super) tax_rate_bp: u16,
}

/// The column of the schedule.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ScheduleColumn {
    pub(super) installments: Vec<InstallmentColumn>,
    pub(super) reminder_days: Vec<i16>,
}

/// One installment in it.
#[derive(Debug, Deserialize, Serialize)]
#[serde(deny_unknown_fields)]
pub(super) struct InstallmentColumn {
    pub(super) due_on: String,
    pub(super) amount_minor: i64,
}

/// Puts invoices, their credit notes and their mails together, in the order of the invoices, each with how many events were
/// told about it.
pub(super) fn assemble(
    invoices: Vec<InvoiceRow>,
    notes: Vec<CreditNoteRow>,
    mails: Vec<MailRow>,
) -> Result<Vec<(Invoice, i64)>, StoreFailed> {
    let mut notes_of = HashMap::<Uuid, Vec<CreditNoteRow>>::new();
    for note in notes {
        notes_of.entry(note.invoice_id).or_default().push(note);
    }
    let mut mail_of: HashMap<Uuid, MailRow> = mails.into_iter().map(|mail| (mail.invoice_id, mail)).collect();
    let whole = |row: InvoiceRow| {
        let (notes, mail) = (notes_of.remove(&row.id).unwrap_or_default(), mail_of.remove(&row.id));
        let events = row.event_sequence;
        row.into_invoice(notes, mail).map(|invoice| (invoice, events))
    };
    invoices.into_iter().map(whole).collect()
}

impl InvoiceRow {
    fn into_invoice(self, mut notes: Vec<CreditNoteRow>, mail: Option<MailRow>) -> Result<Invoice, StoreFailed> {
        let name = RowName { table: "invoices", id: self.id };
        let currency = name.currency(&self.currency)?;
        let lines: Vec<LineColumn> = read(self.lines.clone()).ok_or_else(|| name.corrupt("lines"))?;
        let lines = lines.into_iter().map(|line| line.into_line(currency)).collect::<Option<Vec<LineItem>>>();
        let lines = lines.ok_or_else(|| name.corrupt("lines"))?;
        let totals = Totals::of(&lines, currency).map_err(|_| name.corrupt("lines"))?;
        if (totals.discount.minor(), totals.tax.minor(), totals.total.minor())
            != (self.discount_minor, self.tax_minor, self.total_minor)
        {
            return Err(name.corrupt("total_minor"));
        }
        let customer: CustomerColumn = read(self.customer.clone()).ok_or_else(|| name.corrupt("customer"))?;
        let schedule: ScheduleColumn = read(self.schedule.clone()).ok_or_else(|| name.corrupt("schedule"))?;
        let installments = schedule
            .installments
            .into_iter()
            .map(|part| Some(Installment { due_on: Day::parse(&part.due_on).ok()?, amount_minor: part.amount_minor }));
        notes.sort_by_key(|note| note.sequence);
        Ok(Invoice {
            id: InvoiceId::from_u128(self.id.as_u128()),
            scope: name.scope(self.app_id, &self.mode)?,
            reference: InvoiceReference::from_u128(self.reference.as_u128()),
            state: self.state(name)?,
            lines,
            totals,
            due_on: match self.due_on {
                Some(date) => Some(from_day(date).ok_or_else(|| name.corrupt("due_on"))?),
                None => None,
            },
            installments: installments.collect::<Option<_>>().ok_or_else(|| name.corrupt("schedule"))?,
            reminder_days: schedule.reminder_days,
            customer: Billed {
                reference: self.customer_reference,
                name: customer.name,
                email: customer.email,
                address: customer.address,
                bin: customer.bin,
            },
            notes: self.notes,
            template: u32::try_from(self.template).map_err(|_| name.corrupt("template"))?,
            money: InvoiceMoney {
                received_minor: self.received_minor,
                returned_minor: self.returned_minor,
                surplus_minor: self.surplus_minor,
                credited_minor: self.credited_minor,
            },
            credit_notes: notes.into_iter().map(|note| note.into_note(currency)).collect::<Result<_, _>>()?,
            swept_until: from_time(self.swept_until),
            overdue_told: self.overdue_told,
            mail: mail.map_or(Ok(InvoiceMail::None), MailRow::into_mail)?,
            created_at: from_time(self.created_at),
            updated_at: from_time(self.updated_at),
        })
    }

    fn state(&self, name: RowName) -> Result<InvoiceState, StoreFailed> {
        let issued = match (self.sequence, &self.number, self.issued_at) {
            (Some(sequence), Some(text), Some(at)) => {
                let sequence = u64::try_from(sequence).map_err(|_| name.corrupt("sequence"))?;
                Some(Issued { number: Numbered { sequence, text: text.clone() }, at: from_time(at) })
            }
            _ => None,
        };
        let ended = || self.ended_at.map(from_time).ok_or_else(|| name.corrupt("ended_at"));
        let numbered = || issued.clone().ok_or_else(|| name.corrupt("number"));
        match InvoiceStatus::parse(&self.status).ok_or_else(|| name.corrupt("status"))? {
            InvoiceStatus::Draft => Ok(InvoiceState::Draft),
            InvoiceStatus::Issued => Ok(InvoiceState::Issued(numbered()?)),
            InvoiceStatus::PartiallyPaid => Ok(InvoiceState::PartiallyPaid(numbered()?)),
            InvoiceStatus::Paid => Ok(InvoiceState::Paid { issued: numbered()?, at: ended()? }),
            InvoiceStatus::Void => {
                Ok(InvoiceState::Void { issued: issued.clone(), at: ended()?, reason: self.void_reason.clone() })
            }
            InvoiceStatus::Overdue => Err(name.corrupt("status")),
        }
    }
}

fn read<T: serde::de::DeserializeOwned>(value: serde_json::Value) -> Option<T> {
    serde_json::from_value(value).ok()
}

impl LineColumn {
    fn into_line(self, currency: Currency) -> Option<LineItem> {
        let LineColumn { description, quantity, unit_minor, discount_minor, tax_rate_bp } = self;
        LineItem::new(NewLineItem { description, quantity, unit_minor, discount_minor, tax_rate_bp }, currency).ok()
    }
}

impl CreditNoteRow {
    fn into_note(self, currency: Currency) -> Result<CreditNote, StoreFailed> {
        let name = RowName { table: "credit_notes", id: self.id };
        let sequence = u64::try_from(self.sequence).map_err(|_| name.corrupt("sequence"))?;
        Ok(CreditNote {
            id: CreditNoteId::from_u128(self.id.as_u128()),
            number: Numbered { sequence, text: self.number },
            amount: Amount::new(self.amount_minor, currency).map_err(|_| name.corrupt("amount_minor"))?,
            tax: name.money(self.tax_minor, currency, "tax_minor")?,
            discount: name.money(self.discount_minor, currency, "discount_minor")?,
            reason: self.reason,
            refund: self.refund_id.map(|id| RefundId::from_u128(id.as_u128())),
            at: from_time(self.created_at),
        })
    }
}

impl MailRow {
    fn into_mail(self) -> Result<InvoiceMail, StoreFailed> {
        let name = RowName { table: "invoice_mails", id: to_uuid(self.invoice_id.as_u128()) };
        let kind = InvoiceLetterKind::parse(&self.kind).ok_or_else(|| name.corrupt("kind"))?;
        let mail = Addressed { kind, to: self.recipient };
        let ended = self.ended_at.map(from_time).ok_or_else(|| name.corrupt("ended_at"));
        match self.status.as_str() {
            "DUE" => Ok(InvoiceMail::Due {
                mail,
                at: self.due_at.map(from_time).ok_or_else(|| name.corrupt("due_at"))?,
                tries: u16::try_from(self.tries).map_err(|_| name.corrupt("tries"))?,
            }),
            "SENT" => Ok(InvoiceMail::Sent { mail, at: ended? }),
            "NOT_SENT" => {
                let reason = self.reason.ok_or_else(|| name.corrupt("reason"))?;
                Ok(InvoiceMail::NotSent { mail, at: ended?, reason })
            }
            _ => Err(name.corrupt("status")),
        }
    }
}
