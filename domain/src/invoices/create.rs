//! An invoice is made; and whatever else is decided about one in a single step.

use super::{CreateInvoiceRefused, FindsInvoices, Invoice, InvoiceCase, NewInvoice, Register};
use crate::{
    decision::{Asked, Decides, Decision, Declined, OpensWithin},
    idempotency::Snapshot,
    ids::InvoiceId,
};

/// Makes an invoice, a draft or one that is owed at once. `show` is the answer that a retry with the key of `asked` gets.
pub async fn create<Store>(
    store: &Store,
    asked: &Asked,
    new: NewInvoice,
    show: impl Fn(&Invoice) -> Option<Snapshot> + Send + 'static,
) -> Result<Invoice, Declined<CreateInvoiceRefused>>
where
    Store: OpensWithin<Register, InvoiceCase> + FindsInvoices,
{
    let (scope, at) = (asked.scope, asked.at);
    let rule = move |register: &Register| {
        let decision = InvoiceCase::create(&new, scope, register, at)?;
        let answer = show(&decision.next.invoice);
        Ok(decision.answering(answer))
    };
    match store.open_within(asked, (), rule).await {
        Err(Declined::Resume(made)) => {
            store.invoice(scope, InvoiceId::from_u128(made)).await?.ok_or(Declined::NotFound)
        }
        other => other.map(|case| case.invoice),
    }
}

/// Decides about one invoice in a single step. `show` is the answer that a retry with the key of `asked` gets.
pub async fn decide<R: Send + 'static>(
    store: &impl Decides<InvoiceCase>,
    asked: &Asked,
    id: InvoiceId,
    rule: impl Fn(&InvoiceCase) -> Result<Decision<InvoiceCase>, R> + Send + 'static,
    show: impl Fn(&Invoice) -> Option<Snapshot> + Send + 'static,
) -> Result<Invoice, Declined<R>> {
    let answered = move |case: &InvoiceCase| {
        let decision = rule(case)?;
        let answer = show(&decision.next.invoice);
        Ok(decision.answering(answer))
    };
    store.decide(id, asked, answered).await.map(|case| case.invoice)
}
