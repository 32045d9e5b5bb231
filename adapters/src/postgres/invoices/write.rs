//! Invoices, their credit notes and their mails, and the registers, written: one statement for each.

use super::{
    HeldRegister,
    row::{CustomerColumn, InstallmentColumn, LineColumn, ScheduleColumn},
};
use crate::postgres::{
    commit::{Held, Shelf},
    convert::{to_day, to_time, to_uuid},
    statement::statement,
};
use chrono::{DateTime, NaiveDate, Utc};
use diesel::sql_types::{
    Array, BigInt, Bool, Date, Integer, Jsonb, Nullable, SmallInt, Text, Timestamptz, Uuid as SqlUuid,
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    Scope, Timestamp,
    invoices::{CreditNote, Invoice, InvoiceCase, InvoiceMail, InvoiceState},
};
use serde::Serialize;
use std::collections::HashMap;
use uuid::Uuid;

type Time = DateTime<Utc>;
type Words = Option<String>;
type Written = Result<(), diesel::result::Error>;

statement! {
    /// New invoices, and invoices that moved: what can move is replaced, and what is frozen the database itself keeps.
    UpsertInvoices {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid>,
        reference: Array<SqlUuid> = Vec<Uuid>, customer_reference: Array<Text> = Vec<String>,
        customer: Array<Jsonb> = Vec<serde_json::Value>, currency: Array<Text> = Vec<String>,
        lines: Array<Jsonb> = Vec<serde_json::Value>, discount_minor: Array<BigInt> = Vec<i64>,
        tax_minor: Array<BigInt> = Vec<i64>, total_minor: Array<BigInt> = Vec<i64>,
        due_on: Array<Nullable<Date>> = Vec<Option<NaiveDate>>, schedule: Array<Jsonb> = Vec<serde_json::Value>,
        notes: Array<Nullable<Text>> = Vec<Words>, status: Array<Text> = Vec<String>,
        sequence: Array<Nullable<BigInt>> = Vec<Option<i64>>, number: Array<Nullable<Text>> = Vec<Words>,
        issued_at: Array<Nullable<Timestamptz>> = Vec<Option<Time>>, ended_at: Array<Nullable<Timestamptz>> = Vec<Option<Time>>,
        void_reason: Array<Nullable<Text>> = Vec<Words>, template: Array<Integer> = Vec<i32>,
        received_minor: Array<BigInt> = Vec<i64>, returned_minor: Array<BigInt> = Vec<i64>,
        surplus_minor: Array<BigInt> = Vec<i64>, credited_minor: Array<BigInt> = Vec<i64>,
        swept_until: Array<Timestamptz> = Vec<Time>, overdue_told: Array<Bool> = Vec<bool>,
        look_at: Array<Nullable<Timestamptz>> = Vec<Option<Time>>, overdue_from: Array<Nullable<Timestamptz>> = Vec<Option<Time>>,
        event_sequence: Array<BigInt> = Vec<i64>, created_at: Array<Timestamptz> = Vec<Time>,
        updated_at: Array<Timestamptz> = Vec<Time>,
    }
    "insert into invoices (app_id, mode, id, reference, customer_reference, customer, currency, lines, discount_minor, tax_minor, \
     total_minor, due_on, schedule, notes, status, sequence, number, issued_at, ended_at, void_reason, template, received_minor, \
     returned_minor, surplus_minor, credited_minor, swept_until, overdue_told, look_at, overdue_from, event_sequence, created_at, \
     updated_at) select * from unnest("
    .. ") on conflict (app_id, mode, id) do update set customer_reference = excluded.customer_reference, \
     customer = excluded.customer, lines = excluded.lines, discount_minor = excluded.discount_minor, \
     tax_minor = excluded.tax_minor, total_minor = excluded.total_minor, due_on = excluded.due_on, \
     schedule = excluded.schedule, notes = excluded.notes, status = excluded.status, sequence = excluded.sequence, \
     number = excluded.number, issued_at = excluded.issued_at, ended_at = excluded.ended_at, \
     void_reason = excluded.void_reason, template = excluded.template, received_minor = excluded.received_minor, \
     returned_minor = excluded.returned_minor, surplus_minor = excluded.surplus_minor, \
     credited_minor = excluded.credited_minor, swept_until = excluded.swept_until, \
     overdue_told = excluded.overdue_told, look_at = excluded.look_at, overdue_from = excluded.overdue_from, \
     event_sequence = excluded.event_sequence, updated_at = excluded.updated_at"
}

statement! {
    /// New credit notes.
    InsertNotes {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid>,
        invoice_id: Array<SqlUuid> = Vec<Uuid>, sequence: Array<BigInt> = Vec<i64>, number: Array<Text> = Vec<String>,
        amount_minor: Array<BigInt> = Vec<i64>, tax_minor: Array<BigInt> = Vec<i64>,
        discount_minor: Array<BigInt> = Vec<i64>, reason: Array<Nullable<Text>> = Vec<Words>,
        refund_id: Array<Nullable<SqlUuid>> = Vec<Option<Uuid>>, created_at: Array<Timestamptz> = Vec<Time>,
    }
    "insert into credit_notes (app_id, mode, id, invoice_id, sequence, number, amount_minor, tax_minor, discount_minor, reason, \
     refund_id, created_at) select * from unnest(" .. ")"
}

statement! {
    /// The newest mails of invoices.
    UpsertMails {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, invoice_id: Array<SqlUuid> = Vec<Uuid>,
        kind: Array<Text> = Vec<String>, recipient: Array<Text> = Vec<String>, status: Array<Text> = Vec<String>,
        tries: Array<SmallInt> = Vec<i16>, due_at: Array<Nullable<Timestamptz>> = Vec<Option<Time>>,
        ended_at: Array<Nullable<Timestamptz>> = Vec<Option<Time>>, reason: Array<Nullable<Text>> = Vec<Words>,
    }
    "insert into invoice_mails (app_id, mode, invoice_id, kind, recipient, status, tries, due_at, ended_at, reason) \
     select * from unnest(" .. ") on conflict (app_id, mode, invoice_id) do update set kind = excluded.kind, \
     recipient = excluded.recipient, status = excluded.status, tries = excluded.tries, due_at = excluded.due_at, \
     ended_at = excluded.ended_at, reason = excluded.reason"
}

statement! {
    /// Registers from which numbers were taken.
    UpdateRegisters {
        app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, next_invoice: Array<BigInt> = Vec<i64>,
        next_credit_note: Array<BigInt> = Vec<i64>,
    }
    "update invoice_registers r set next_invoice = k.next_invoice, next_credit_note = k.next_credit_note from unnest("
    .. ") as k (app_id, mode, next_invoice, next_credit_note) where r.app_id = k.app_id and r.mode = k.mode"
}

/// Writes the invoices of a batch that are new or moved, with their new credit notes and their mails.
pub(in crate::postgres) async fn write(connection: &AsyncPgConnection, shelf: &Shelf<InvoiceCase>) -> Written {
    let (mut upsert, mut notes, mut mails) =
        (UpsertInvoices::default(), InsertNotes::default(), UpsertMails::default());
    for held in shelf.values() {
        let (invoice, stored) = (&held.now.invoice, held.stored.as_ref().map(|case| &case.invoice));
        if stored == Some(invoice) {
            continue;
        }
        upsert.push(held);
        let known = stored.map_or(0, |stored| stored.credit_notes.len());
        invoice.credit_notes.iter().skip(known).for_each(|note| notes.push(invoice, note));
        if stored.map(|stored| &stored.mail) != Some(&invoice.mail) {
            mails.push(invoice);
        }
    }
    if !upsert.id.is_empty() {
        upsert.execute(&mut { connection }).await?;
    }
    if !notes.id.is_empty() {
        notes.execute(&mut { connection }).await?;
    }
    if !mails.invoice_id.is_empty() {
        mails.execute(&mut { connection }).await?;
    }
    Ok(())
}

/// Writes the registers from which a batch took numbers.
pub(in crate::postgres) async fn write_registers(
    connection: &AsyncPgConnection,
    registers: &HashMap<Scope, HeldRegister>,
) -> Written {
    let mut update = UpdateRegisters::default();
    for (scope, held) in registers {
        if held.now == held.stored {
            continue;
        }
        update.app_id.push(to_uuid(scope.app.as_u128()));
        update.mode.push(scope.mode.as_str().to_owned());
        update.next_invoice.push(place(held.now.next_invoice));
        update.next_credit_note.push(place(held.now.next_credit_note));
    }
    if update.app_id.is_empty() {
        return Ok(());
    }
    update.execute(&mut { connection }).await.map(|_| ())
}

fn place(of: u64) -> i64 {
    i64::try_from(of).unwrap_or(i64::MAX)
}

/// Neither maps with keys that are no text nor a `Serialize` that refuses are among the columns; the table refuses null.
fn json(column: &impl Serialize) -> serde_json::Value {
    serde_json::to_value(column).unwrap_or_default()
}

fn lines(invoice: &Invoice) -> Vec<LineColumn> {
    let column = |line: &domain::invoices::LineItem| {
        let asked = line.asked();
        LineColumn {
            description: asked.description.clone(),
            quantity: asked.quantity,
            unit_minor: asked.unit_minor,
            discount_minor: asked.discount_minor,
            tax_rate_bp: asked.tax_rate_bp,
        }
    };
    invoice.lines.iter().map(column).collect()
}

fn schedule(invoice: &Invoice) -> ScheduleColumn {
    let part = |part: &domain::invoices::Installment| InstallmentColumn {
        due_on: part.due_on.to_string(),
        amount_minor: part.amount_minor,
    };
    let installments = invoice.installments.iter().map(part).collect();
    ScheduleColumn { installments, reminder_days: invoice.reminder_days.clone() }
}

/// When an invoice ended, and why it was given up.
fn ended(state: &InvoiceState) -> (Option<Timestamp>, Words) {
    match state {
        InvoiceState::Draft | InvoiceState::Issued(_) | InvoiceState::PartiallyPaid(_) => (None, None),
        InvoiceState::Paid { at, .. } => (Some(*at), None),
        InvoiceState::Void { at, reason, .. } => (Some(*at), reason.clone()),
    }
}

impl UpsertInvoices {
    fn push(&mut self, held: &Held<InvoiceCase>) {
        let invoice = &held.now.invoice;
        let (issued, (ended_at, void_reason)) = (invoice.state.issued(), ended(&invoice.state));
        let customer = &invoice.customer;
        self.app_id.push(to_uuid(invoice.scope.app.as_u128()));
        self.mode.push(invoice.scope.mode.as_str().to_owned());
        self.id.push(to_uuid(invoice.id.as_u128()));
        self.reference.push(to_uuid(invoice.reference.as_u128()));
        self.customer_reference.push(customer.reference.clone());
        self.customer.push(json(&CustomerColumn {
            name: customer.name.clone(),
            email: customer.email.clone(),
            address: customer.address.clone(),
            bin: customer.bin.clone(),
        }));
        self.currency.push(invoice.currency().code().to_owned());
        self.lines.push(json(&lines(invoice)));
        self.discount_minor.push(invoice.totals.discount.minor());
        self.tax_minor.push(invoice.totals.tax.minor());
        self.total_minor.push(invoice.totals.total.minor());
        self.due_on.push(invoice.due_on.map(to_day));
        self.schedule.push(json(&schedule(invoice)));
        self.notes.push(invoice.notes.clone());
        self.status.push(invoice.state.status().as_str().to_owned());
        self.sequence.push(issued.map(|issued| place(issued.number.sequence)));
        self.number.push(issued.map(|issued| issued.number.text.clone()));
        self.issued_at.push(issued.map(|issued| to_time(issued.at)));
        self.ended_at.push(ended_at.map(to_time));
        self.void_reason.push(void_reason);
        self.template.push(i32::try_from(invoice.template).unwrap_or(i32::MAX));
        self.received_minor.push(invoice.money.received_minor);
        self.returned_minor.push(invoice.money.returned_minor);
        self.surplus_minor.push(invoice.money.surplus_minor);
        self.credited_minor.push(invoice.money.credited_minor);
        self.swept_until.push(to_time(invoice.swept_until));
        self.overdue_told.push(invoice.overdue_told);
        self.look_at.push(invoice.look_at().map(to_time));
        self.overdue_from.push(invoice.overdue_from().map(to_time));
        self.event_sequence.push(held.events);
        self.created_at.push(to_time(invoice.created_at));
        self.updated_at.push(to_time(invoice.updated_at));
    }
}

impl InsertNotes {
    fn push(&mut self, invoice: &Invoice, note: &CreditNote) {
        self.app_id.push(to_uuid(invoice.scope.app.as_u128()));
        self.mode.push(invoice.scope.mode.as_str().to_owned());
        self.id.push(to_uuid(note.id.as_u128()));
        self.invoice_id.push(to_uuid(invoice.id.as_u128()));
        self.sequence.push(place(note.number.sequence));
        self.number.push(note.number.text.clone());
        self.amount_minor.push(note.amount.minor());
        self.tax_minor.push(note.tax.minor());
        self.discount_minor.push(note.discount.minor());
        self.reason.push(note.reason.clone());
        self.refund_id.push(note.refund.map(|refund| to_uuid(refund.as_u128())));
        self.created_at.push(to_time(note.at));
    }
}

impl UpsertMails {
    fn push(&mut self, invoice: &Invoice) {
        let (tries, due_at, ended_at, reason) = match &invoice.mail {
            InvoiceMail::None => return,
            InvoiceMail::Due { at, tries, .. } => (*tries, Some(*at), None, None),
            InvoiceMail::Sent { at, .. } => (0, None, Some(*at), None),
            InvoiceMail::NotSent { at, reason, .. } => (0, None, Some(*at), Some(reason.clone())),
        };
        let Some(mail) = invoice.mail.mail() else { return };
        self.app_id.push(to_uuid(invoice.scope.app.as_u128()));
        self.mode.push(invoice.scope.mode.as_str().to_owned());
        self.invoice_id.push(to_uuid(invoice.id.as_u128()));
        self.kind.push(mail.kind.as_str().to_owned());
        self.recipient.push(mail.to.clone());
        self.status.push(invoice.mail.as_str().to_owned());
        self.tries.push(i16::try_from(tries).unwrap_or(i16::MAX));
        self.due_at.push(due_at.map(to_time));
        self.ended_at.push(ended_at.map(to_time));
        self.reason.push(reason);
    }
}
