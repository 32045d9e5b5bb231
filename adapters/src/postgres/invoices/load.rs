//! The invoices of a batch, locked and loaded, and the registers that their numbers come from.

use super::{
    HeldRegister,
    row::{CreditNoteRow, InvoiceRow, MailRow, assemble},
};
use crate::postgres::{
    commit::{Held, Shelf},
    convert::{RowName, database, to_uuid},
    schema::invoices::{credit_notes, invoice_mails, invoices},
    statement::statement,
};
use diesel::{
    result::Error,
    sql_types::{Array, BigInt, Integer, Nullable, SmallInt, Text, Uuid as SqlUuid},
};
use diesel_async::{AsyncPgConnection, RunQueryDsl};
use domain::{
    InvoiceId, Scope, StoreFailed,
    invoices::{Invoice, InvoiceCase, Register, Wording},
};
use futures_util::try_join;
use std::collections::{BTreeSet, HashMap};
use uuid::Uuid;

statement! {
    /// Locks invoices by key, in the order of their keys. Who only refers to one, as a payment does, waits for nobody.
    LockInvoices { app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, id: Array<SqlUuid> = Vec<Uuid> }
    "select i.* from unnest(" .. ") as k (app_id, mode, id) \
     join invoices i on i.app_id = k.app_id and i.mode = k.mode and i.id = k.id \
     order by i.app_id, i.mode, i.id for no key update of i"
    -> invoices::SqlType
}

statement! {
    /// The credit notes of invoices, by the invoices' keys.
    NotesOf { app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, invoice_id: Array<SqlUuid> = Vec<Uuid> }
    "select n.* from unnest(" .. ") as k (app_id, mode, invoice_id) \
     join credit_notes n on n.app_id = k.app_id and n.mode = k.mode and n.invoice_id = k.invoice_id"
    -> credit_notes::SqlType
}

statement! {
    /// The mails of invoices, by the invoices' keys.
    MailsOf { app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String>, invoice_id: Array<SqlUuid> = Vec<Uuid> }
    "select m.* from unnest(" .. ") as k (app_id, mode, invoice_id) \
     join invoice_mails m on m.app_id = k.app_id and m.mode = k.mode and m.invoice_id = k.invoice_id"
    -> invoice_mails::SqlType
}

type RegisterRow = (Uuid, String, i64, i64, Option<i32>, Option<String>, Option<String>, Option<Vec<i16>>);

statement! {
    /// Locks registers by key, in the order of their keys, with the template that holds now.
    LockRegisters { app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String> }
    "select r.app_id, r.mode, r.next_invoice, r.next_credit_note, t.version, t.number_prefix, t.credit_note_prefix, \
     t.reminder_days from unnest(" .. ") as k (app_id, mode) \
     join invoice_registers r on r.app_id = k.app_id and r.mode = k.mode \
     left join lateral (select * from invoice_templates t where t.app_id = r.app_id and t.mode = r.mode \
     order by t.version desc limit 1) t on true order by r.app_id, r.mode for no key update of r"
    -> (SqlUuid, Text, BigInt, BigInt, Nullable<Integer>, Nullable<Text>, Nullable<Text>, Nullable<Array<SmallInt>>)
}

statement! {
    /// Registers at their beginning, for those who have none.
    OpenRegisters { app_id: Array<SqlUuid> = Vec<Uuid>, mode: Array<Text> = Vec<String> }
    "insert into invoice_registers (app_id, mode, next_invoice, next_credit_note) \
     select k.app_id, k.mode, 1, 1 from unnest(" .. ") as k (app_id, mode) \
     join apps a on a.app_id = k.app_id order by 1, 2 on conflict do nothing"
}

/// Locks and loads those invoices that exist.
pub(in crate::postgres) async fn load_locked(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<(Scope, InvoiceId)>,
) -> Result<Shelf<InvoiceCase>, Error> {
    if wanted.is_empty() {
        return Ok(Shelf::<InvoiceCase>::new());
    }
    let app_id: Vec<Uuid> = wanted.iter().map(|(scope, _)| to_uuid(scope.app.as_u128())).collect();
    let mode: Vec<String> = wanted.iter().map(|(scope, _)| scope.mode.as_str().to_owned()).collect();
    let id: Vec<Uuid> = wanted.iter().map(|(_, id)| to_uuid(id.as_u128())).collect();
    let lock = LockInvoices { app_id: app_id.clone(), mode: mode.clone(), id: id.clone() };
    let notes = NotesOf { app_id: app_id.clone(), mode: mode.clone(), invoice_id: id.clone() };
    let mails = MailsOf { app_id, mode, invoice_id: id };
    let (mut one, mut two, mut three) = (connection, connection, connection);
    let (rows, notes, mails) = try_join!(
        lock.load::<InvoiceRow>(&mut one),
        notes.load::<CreditNoteRow>(&mut two),
        mails.load::<MailRow>(&mut three)
    )?;
    // What the register says is put in when somebody looks.
    let register = Register::new(0, 0, (0, &Wording::default()));
    let held = |(invoice, events): (Invoice, i64)| {
        let (name, case) = ((invoice.scope, invoice.id), InvoiceCase { invoice, register: register.clone() });
        (name, Held { stored: Some(case.clone()), now: case, events })
    };
    Ok(assemble(rows, notes, mails).map_err(corrupt)?.into_iter().map(held).collect())
}

/// Locks and loads registers; who had none gets one.
pub(in crate::postgres) async fn load_registers(
    connection: &AsyncPgConnection,
    wanted: &BTreeSet<Scope>,
) -> Result<HashMap<Scope, HeldRegister>, Error> {
    if wanted.is_empty() {
        return Ok(HashMap::new());
    }
    let app_id: Vec<Uuid> = wanted.iter().map(|scope| to_uuid(scope.app.as_u128())).collect();
    let mode: Vec<String> = wanted.iter().map(|scope| scope.mode.as_str().to_owned()).collect();
    let lock = LockRegisters { app_id: app_id.clone(), mode: mode.clone() };
    let mut rows: Vec<RegisterRow> = lock.load(&mut { connection }).await?;
    if rows.len() < wanted.len() {
        let open = OpenRegisters { app_id: app_id.clone(), mode: mode.clone() };
        open.execute(&mut { connection }).await?;
        rows = LockRegisters { app_id, mode }.load(&mut { connection }).await?;
    }
    rows.into_iter().map(register).collect::<Result<_, _>>().map_err(corrupt)
}

fn register(row: RegisterRow) -> Result<(Scope, HeldRegister), StoreFailed> {
    let (app, mode, next_invoice, next_credit_note, version, number_prefix, credit_note_prefix, reminder_days) = row;
    let name = RowName { table: "invoice_registers", id: app };
    let next = |value: i64, column| u64::try_from(value).map_err(|_| name.corrupt(column));
    let first = Wording::default();
    let register = Register {
        next_invoice: next(next_invoice, "next_invoice")?,
        next_credit_note: next(next_credit_note, "next_credit_note")?,
        template: version.and_then(|version| u32::try_from(version).ok()).unwrap_or(0),
        number_prefix: number_prefix.unwrap_or(first.number_prefix),
        credit_note_prefix: credit_note_prefix.unwrap_or(first.credit_note_prefix),
        reminder_days: reminder_days.unwrap_or(first.reminder_days),
    };
    Ok((name.scope(app, &mode)?, HeldRegister { stored: register.clone(), now: register }))
}

fn corrupt(failed: StoreFailed) -> Error {
    Error::DeserializationError(failed.into())
}

/// Invoices of rows that were read through the pool.
pub(super) async fn wholes_of(
    connection: &AsyncPgConnection,
    rows: Vec<InvoiceRow>,
) -> Result<Vec<Invoice>, StoreFailed> {
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let app_id: Vec<Uuid> = rows.iter().map(|row| row.app_id).collect();
    let mode: Vec<String> = rows.iter().map(|row| row.mode.clone()).collect();
    let invoice_id: Vec<Uuid> = rows.iter().map(|row| row.id).collect();
    let notes = NotesOf { app_id: app_id.clone(), mode: mode.clone(), invoice_id: invoice_id.clone() };
    let mails = MailsOf { app_id, mode, invoice_id };
    let (mut one, mut two) = (connection, connection);
    let (notes, mails) =
        try_join!(notes.load::<CreditNoteRow>(&mut one), mails.load::<MailRow>(&mut two)).map_err(database)?;
    Ok(assemble(rows, notes, mails)?.into_iter().map(|(invoice, _)| invoice).collect())
}
