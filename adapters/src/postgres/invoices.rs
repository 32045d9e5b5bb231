//! Invoices: how they stand in their tables, how the committer loads and writes them with the register that numbers come
//! from, and how they are found.
//!
//! Invoices are locked after payments, and registers after invoices, in every process: a decision about a payment locks its
//! invoice too, for what the payment brings is kept there in the same commit. Who only makes or issues invoices locks no payment.

mod find;
mod load;
mod row;
mod templates;
mod write;

pub(super) use load::{load_locked, load_registers};
pub(super) use templates::{load_templates, write as write_templates};
pub(super) use write::{write, write_registers};

use super::commit::{Desk, Glance, Noun, Render, Shelf, Wanted};
use crate::webhook::body;
use domain::{
    EventId, InvoiceId, Scope, StoreFailed, Timestamp,
    invoices::{InvoiceCase, InvoiceEvent, Register, Wording},
    webhooks::EventType,
};
use std::borrow::Cow;

/// A register that is locked, as it is now and as the database has it.
#[derive(Clone, Debug)]
pub(crate) struct HeldRegister {
    pub(crate) now: Register,
    pub(crate) stored: Register,
}

impl Noun for InvoiceCase {
    fn want(wanted: &mut Wanted, scope: Scope, id: InvoiceId) {
        wanted.invoices.insert((scope, id));
        wanted.registers.insert(scope);
    }

    fn shelf(desk: &mut Desk) -> &mut Shelf<InvoiceCase> {
        &mut desk.invoices
    }

    /// Numbers may have been taken in this batch, so the register is taken from where it lies.
    fn look(desk: &mut Desk, scope: Scope, id: InvoiceId) -> Option<Cow<'_, InvoiceCase>> {
        let register = register_of(desk, scope);
        let invoice = desk.invoices.get(&(scope, id))?.now.invoice.clone();
        Some(Cow::Owned(InvoiceCase { invoice, register }))
    }

    /// The numbers that it took are nobody else's from now on.
    fn laid(&self, desk: &mut Desk) {
        if let Some(held) = desk.registers.get_mut(&self.invoice.scope) {
            held.now = self.register.clone();
        }
    }

    fn bits(id: InvoiceId) -> u128 {
        id.as_u128()
    }

    fn words(
        render: &Render,
        event: &InvoiceEvent,
        id: EventId,
        sequence: i64,
        now: &InvoiceCase,
        at: Timestamp,
    ) -> Result<(EventType, String), StoreFailed> {
        Ok(body::render_invoice_event(&render.public_url, id, sequence, *event, &now.invoice, at))
    }

    fn told_in(_: &InvoiceEvent, scope: Scope) -> Scope {
        scope
    }
}

/// The register of a scope. Where none is locked nothing may be numbered, and the database refuses the number zero.
fn register_of(desk: &Desk, scope: Scope) -> Register {
    let held = desk.registers.get(&scope).map(|held| held.now.clone());
    held.unwrap_or_else(|| Register::new(0, 0, (0, &Wording::default())))
}

impl Glance for InvoiceCase {
    fn want(wanted: &mut Wanted, scope: Scope, name: &InvoiceId) {
        wanted.invoices.insert((scope, *name));
    }

    fn look(desk: &mut Desk, scope: Scope, name: &InvoiceId) -> Option<InvoiceCase> {
        <InvoiceCase as Noun>::look(desk, scope, *name).map(Cow::into_owned)
    }
}

impl Glance for Register {
    fn want(wanted: &mut Wanted, scope: Scope, (): &()) {
        wanted.registers.insert(scope);
    }

    fn look(desk: &mut Desk, scope: Scope, (): &()) -> Option<Register> {
        desk.registers.get(&scope).map(|held| held.now.clone())
    }
}
