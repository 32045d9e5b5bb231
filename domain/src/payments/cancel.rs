//! A payment is cancelled.

use super::{CancelRefused, Payment};
use crate::{
    decision::{Asked, Decides, Declined},
    idempotency::Snapshot,
    ids::PaymentId,
};

/// Cancels, as an app, a customer or an operator asks for it. `show` is the answer that a retry with the same key gets.
pub async fn cancel(
    payments: &impl Decides<Payment>,
    asked: &Asked,
    id: PaymentId,
    show: impl Fn(&Payment) -> Option<Snapshot> + Send + 'static,
) -> Result<Payment, Declined<CancelRefused>> {
    let at = asked.at;
    let rule = move |payment: &Payment| {
        let decision = payment.cancel(at)?;
        let answer = show(&decision.next);
        Ok(decision.answering(answer))
    };
    payments.decide(id, asked, rule).await
}
