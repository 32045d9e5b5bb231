//! A credit note takes something off an invoice that was issued: as a correction, or because a refund gave money back.

use super::line;
use crate::{
    alerts::{Alert, AlertKind},
    audit::Action,
    decision::Decision,
    ids::{CreditNoteId, RefundId},
    invoices::{
        case::InvoiceCase,
        credit_note::CreditNote,
        invoice::{Invoice, InvoiceStatus},
        posting,
    },
    ledger::Cause,
    money::{Amount, Money, MoneyRefused},
    payments::text_problem,
    time::Timestamp,
};

/// Credit notes of one invoice at most: a case is always looked at whole.
pub(super) const CREDIT_NOTES_MAX: usize = 200;

/// What is asked for; the id comes from outside.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCreditNote {
    /// The id it will have.
    pub id: CreditNoteId,
    /// How much it takes off, tax included, in minor units.
    pub amount_minor: i64,
    /// Why.
    pub reason: Option<String>,
}

/// Why no credit note was issued.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CreditRefused {
    /// It was not issued, or was given up.
    #[error("an invoice that is {} cannot be credited", status.as_str())]
    NotIssued {
        /// Where it stands.
        status: InvoiceStatus,
    },
    /// That is no amount.
    #[error("the amount {0}")]
    NotAnAmount(MoneyRefused),
    /// More than is left of it.
    #[error("only {left_minor} minor units of the invoice are not credited yet")]
    MoreThanLeft {
        /// What is left, in minor units.
        left_minor: i64,
    },
    /// It would leave nothing of an invoice that nobody paid.
    #[error("nothing of the invoice would be left: void it")]
    NothingLeft,
    /// The reason cannot be kept.
    #[error("the reason {problem}")]
    Reason {
        /// What is wrong with it.
        problem: String,
    },
    /// It has as many as it may have.
    #[error("an invoice has at most {CREDIT_NOTES_MAX} credit notes")]
    TooMany,
}

impl InvoiceCase {
    /// Corrects an invoice by taking something off it. What was paid beyond what is left is the customer's.
    pub fn credit(&self, new: &NewCreditNote, at: Timestamp) -> Result<Decision<InvoiceCase>, CreditRefused> {
        let now = &self.invoice;
        let status = now.state.status();
        if matches!(status, InvoiceStatus::Draft | InvoiceStatus::Void) {
            return Err(CreditRefused::NotIssued { status });
        }
        let amount = Amount::new(new.amount_minor, now.currency()).map_err(CreditRefused::NotAnAmount)?;
        if let Some(problem) = new.reason.as_deref().and_then(|reason| text_problem(reason, 1, 500)) {
            return Err(CreditRefused::Reason { problem });
        }
        let left_minor = now.totals.total.minor() - now.money.credited_minor;
        if amount.minor() > left_minor {
            return Err(CreditRefused::MoreThanLeft { left_minor });
        }
        if amount.minor() == left_minor && now.money.applied_minor() == 0 {
            return Err(CreditRefused::NothingLeft);
        }
        if now.credit_notes.len() >= CREDIT_NOTES_MAX {
            return Err(CreditRefused::TooMany);
        }
        let noted = self.note((new.id, amount), (new.reason.clone(), None), at);
        let (case, mut next) = (noted.next.clone(), noted.next.invoice.clone());
        let over_minor = next.money.applied_minor() - (next.totals.total.minor() - next.money.credited_minor);
        let Ok(over) = Amount::new(over_minor, now.currency()) else { return Ok(noted.then(case.settled(next, at))) };
        next.money.surplus_minor += over.minor();
        let told = case.settled(next, at).alerting(overpaid(over));
        Ok(noted.then(told.posting(posting::surplus(Cause::CreditNoteSurplus { note: new.id }, over))))
    }

    /// Issues a credit note, and settles nothing.
    pub(super) fn note(
        &self,
        (id, amount): (CreditNoteId, Amount),
        (reason, refund): (Option<String>, Option<RefundId>),
        at: Timestamp,
    ) -> Decision<InvoiceCase> {
        let now = &self.invoice;
        let (number, register) = self.register.take_credit_note();
        let (shares, currency) = (now.shares_of(amount.minor()), now.currency());
        let money = |minor| Money::new(minor, currency).unwrap_or(Money::zero(currency));
        let said = line(Action::InvoiceCredited, now).saying("credit note", &number).saying("amount", amount);
        let note = CreditNote {
            id,
            number,
            amount,
            tax: money(shares.tax_minor),
            discount: money(shares.discount_minor),
            reason,
            refund,
            at,
        };
        let mut next: Invoice = now.at(at);
        next.money.credited_minor += amount.minor();
        next.credit_notes.push(note);
        let mut decision = Decision::of(InvoiceCase { invoice: next, register }).recording(said);
        decision.postings.extend(posting::credited(id, currency, shares));
        decision
    }
}

/// What a person is told of money that an invoice does not need.
pub(super) fn overpaid(surplus: Amount) -> Alert {
    let detail = format!("{surplus} came that the invoice does not need; give it back");
    Alert { kind: AlertKind::InvoiceSurplus, detail }
}
