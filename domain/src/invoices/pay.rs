//! A payment is begun for an invoice, by its application or by its customer.

use super::{InvoiceCase, InvoicePayRefused};
use crate::{
    apps::Settings,
    decision::{Asked, Decides, Declined, OpensWithin},
    idempotency::Snapshot,
    ids::{InvoiceId, NewIds, PaymentId},
    payments::{BeginFailed, FindsPayments, NewPayment, Payment, drive_on, gateway::Gateways},
    time::Clock,
};

/// Why an invoice is not being paid.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvoicePayFailed {
    /// No payment was made for it.
    #[error(transparent)]
    Refused(#[from] InvoicePayRefused),
    /// One was made, and could not be begun.
    #[error(transparent)]
    Begin(#[from] BeginFailed),
}

/// Begins a payment of an invoice. `show` is the answer that a retry with the key of `asked` gets.
pub async fn begin_payment<Store>(
    store: &Store,
    gateways: &impl Gateways,
    makers: (&impl Clock, &impl NewIds),
    asked: &Asked,
    (invoice, new, settings): (InvoiceId, &NewPayment, &Settings),
    show: impl Fn(&Payment) -> Option<Snapshot> + Clone + Send + 'static,
) -> Result<Payment, Declined<InvoicePayFailed>>
where
    Store: OpensWithin<InvoiceCase, Payment> + Decides<Payment> + FindsPayments,
{
    let (at, wanted, own, answer) = (asked.at, new.clone(), settings.clone(), show.clone());
    let rule = move |case: &InvoiceCase| {
        let decision = case.pay(&wanted, &own, at)?;
        let answer = if wanted.method.is_none() { answer(&decision.next) } else { None };
        Ok::<_, InvoicePayRefused>(decision.answering(answer))
    };
    let payment = match store.open_within(asked, invoice, rule).await {
        Ok(payment) => payment,
        Err(Declined::Resume(made)) => {
            store.payment(asked.scope, PaymentId::from_u128(made)).await?.ok_or(Declined::NotFound)?
        }
        Err(declined) => return Err(declined.map_refusal(InvoicePayFailed::Refused)),
    };
    let driven = drive_on(store, gateways, makers, asked, (payment, settings), show).await;
    driven.map_err(|declined| declined.map_refusal(InvoicePayFailed::Begin))
}
