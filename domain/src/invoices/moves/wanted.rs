//! What an invoice is to say, checked field by field, and its first decision.

use super::{issue::IssueRefused, line};
use crate::{
    audit::Action,
    day::Day,
    decision::Decision,
    ids::InvoiceId,
    invoices::{
        case::{InvoiceCase, Register},
        installment::{INSTALLMENTS_MAX, Installment},
        invoice::{Billed, Invoice, InvoiceMoney, InvoiceReference, InvoiceState},
        letter::InvoiceMail,
        line::{LINES_MAX, LineItem, NewLineItem, Totals},
        template::{BIN_RULE, email_problem, is_bin, lines_problem},
    },
    money::{AMOUNT_MAX_MINOR, Currency},
    payments::text_problem,
    scope::Scope,
    time::Timestamp,
};

/// What is asked for; ids come from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewInvoice {
    /// The id it will have.
    pub id: InvoiceId,
    /// The reference it will have.
    pub reference: InvoiceReference,
    /// What it is to say.
    pub wanted: WantedInvoice,
    /// Whether it is issued at once.
    pub issue: bool,
}

/// What an invoice is to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WantedInvoice {
    /// Who owes it.
    pub customer: Billed,
    /// What for.
    pub lines: Vec<NewLineItem>,
    /// In that currency.
    pub currency: Currency,
    /// The day on which it is due.
    pub due_on: Option<Day>,
    /// The parts it is paid in.
    pub installments: Vec<Installment>,
    /// What the customer reads besides.
    pub notes: Option<String>,
}

/// Why an invoice was not made or changed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CreateInvoiceRefused {
    /// Fields that cannot be, each with its reason.
    #[error("some fields cannot be accepted")]
    Fields(Vec<(String, String)>),
    /// It was made, and cannot be issued.
    #[error(transparent)]
    Issue(#[from] IssueRefused),
}

/// What is wrong, field by field.
pub(super) type Problems = Vec<(String, String)>;

/// What an invoice says, once it was checked.
#[derive(Clone, Debug)]
pub(super) struct Checked {
    pub(super) lines: Vec<LineItem>,
    pub(super) totals: Totals,
    pub(super) due_on: Option<Day>,
}

impl WantedInvoice {
    /// Checks every field, and works out what the lines come to.
    pub(super) fn check(&self) -> Result<Checked, Problems> {
        let mut problems = self.problems();
        let mut lines = Vec::with_capacity(self.lines.len());
        for (place, asked) in self.lines.iter().enumerate() {
            if let Some(reason) = text_problem(&asked.description, 1, 500) {
                problems.push((format!("lineItems[{place}].description"), reason));
            }
            match LineItem::new(asked.clone(), self.currency) {
                Ok(item) => lines.push(item),
                Err((field, reason)) => problems.push((format!("lineItems[{place}].{field}"), reason)),
            }
        }
        let totals = Totals::of(&lines, self.currency);
        if totals.is_err() {
            problems.push(("lineItems".into(), format!("come to more than {AMOUNT_MAX_MINOR}")));
        }
        match totals {
            Ok(totals) if problems.is_empty() => {
                let due_on = check_schedule(&self.installments, totals.total.minor(), self.due_on)?;
                Ok(Checked { lines, totals, due_on })
            }
            _ => Err(problems),
        }
    }

    fn problems(&self) -> Problems {
        let mut problems = Vec::new();
        let mut refuse = |field: &str, reason: Option<String>| {
            problems.extend(reason.map(|reason| (field.to_owned(), reason)));
        };
        let Billed { reference, name, email, address, bin } = &self.customer;
        refuse("customerReference", text_problem(reference, 1, 255));
        refuse("customerName", name.as_deref().and_then(|name| text_problem(name, 1, 200)));
        refuse("customerEmail", email.as_deref().and_then(email_problem));
        refuse("customerAddress", address.as_deref().and_then(|address| lines_problem(address, 300, 6)));
        refuse("customerBin", bin.as_deref().filter(|bin| !is_bin(bin)).map(|_| BIN_RULE.to_owned()));
        refuse("notes", self.notes.as_deref().and_then(|notes| lines_problem(notes, 2_000, 40)));
        let is_counted = (1..=LINES_MAX).contains(&self.lines.len());
        refuse("lineItems", (!is_counted).then(|| format!("must be 1 to {LINES_MAX} lines")));
        problems
    }
}

/// Checks that installments make up the total and follow each other; answers the day of the last one.
pub(super) fn check_schedule(
    installments: &[Installment],
    total_minor: i64,
    due_on: Option<Day>,
) -> Result<Option<Day>, Problems> {
    let refused = |field: &str, reason: String| Err(vec![(field.to_owned(), reason)]);
    let Some(last) = installments.last() else { return Ok(due_on) };
    if installments.len() > INSTALLMENTS_MAX {
        return refused("installments", format!("must be at most {INSTALLMENTS_MAX}"));
    }
    if let Some(place) = installments.iter().position(|part| part.amount_minor < 1) {
        return refused(&format!("installments[{place}].amountMinor"), "must be greater than zero".into());
    }
    let is_behind = |(one, next): (&Installment, &Installment)| one.due_on >= next.due_on;
    if let Some(place) = installments.iter().zip(installments.iter().skip(1)).position(is_behind) {
        let field = format!("installments[{}].dueDate", place + 1);
        return refused(&field, "must be after the one before".into());
    }
    let sum = installments.iter().try_fold(0_i64, |sum, part| sum.checked_add(part.amount_minor));
    if sum != Some(total_minor) {
        return refused("installments", format!("must sum to the total of {total_minor}"));
    }
    if due_on.is_some_and(|day| day != last.due_on) {
        return refused("dueDate", "must be the last installment's, or left out".into());
    }
    Ok(Some(last.due_on))
}

impl InvoiceCase {
    /// Makes an invoice: a draft, or one that is owed at once.
    pub fn create(
        new: &NewInvoice,
        scope: Scope,
        register: &Register,
        at: Timestamp,
    ) -> Result<Decision<InvoiceCase>, CreateInvoiceRefused> {
        let checked = new.wanted.check().map_err(CreateInvoiceRefused::Fields)?;
        let wanted = new.wanted.clone();
        let invoice = Invoice {
            id: new.id,
            scope,
            reference: new.reference,
            customer: wanted.customer,
            lines: checked.lines,
            totals: checked.totals,
            due_on: checked.due_on,
            installments: wanted.installments,
            notes: wanted.notes,
            state: InvoiceState::Draft,
            template: register.template,
            reminder_days: Vec::new(),
            money: InvoiceMoney::default(),
            credit_notes: Vec::new(),
            swept_until: Timestamp::EPOCH,
            overdue_told: false,
            mail: InvoiceMail::None,
            created_at: at,
            updated_at: at,
        };
        let said = line(Action::InvoiceCreated, &invoice).saying("total", invoice.totals.total);
        let draft = Decision::of(InvoiceCase { invoice, register: register.clone() }).recording(said);
        if !new.issue {
            return Ok(draft);
        }
        let issued = draft.next.issue(at)?;
        Ok(draft.then(issued))
    }
}
