//! Surplus captures propose their refunds; a sweep looks for them.

use super::{NothingToPropose, RefundCase, RefundReference};
use crate::{
    decision::{Asked, Decides, Declined},
    ids::{NewIds, PaymentId, RefundId},
    scope::Scope,
    time::Clock,
};

/// Proposes the refund of one surplus capture of a payment.
pub async fn propose(
    cases: &impl Decides<RefundCase>,
    (clock, ids): (&impl Clock, &impl NewIds),
    (scope, payment): (Scope, PaymentId),
) -> Result<RefundCase, Declined<NothingToPropose>> {
    let (id, reference) = (RefundId::from_u128(ids.ordered()), RefundReference::from_u128(ids.random()));
    let at = clock.now(scope);
    let rule = move |case: &RefundCase| case.propose((id, &reference), at);
    cases.decide(payment, &Asked::at(scope, at), rule).await
}
