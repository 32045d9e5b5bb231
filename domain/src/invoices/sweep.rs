//! The calendars of invoices are gone through, one invoice at a time.

use super::{InvoiceCase, mail::failed};
use crate::{
    decision::{Asked, Decides, Declined, StoreFailed},
    ids::InvoiceId,
    scope::Scope,
    time::Clock,
};

/// Goes through what has come in one invoice's calendar. Says whether anything had.
pub async fn sweep_due(
    store: &impl Decides<InvoiceCase>,
    clock: &impl Clock,
    (scope, id): (Scope, InvoiceId),
) -> Result<bool, StoreFailed> {
    let at = clock.now(scope);
    match store.decide(id, &Asked::at(scope, at), move |case: &InvoiceCase| case.sweep(at)).await {
        Ok(_) => Ok(true),
        Err(Declined::Refused(_) | Declined::NotFound) => Ok(false),
        Err(declined) => Err(failed(declined)),
    }
}
