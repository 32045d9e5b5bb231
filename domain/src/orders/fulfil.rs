//! What was paid is taken up, once, and delivered: decide, ask the application's fulfilment URL, decide.

use super::{
    Answered, AskRefused, AsksFulfilment, Fulfilment, KeepsFulfilmentUrls, KeepsPaidOrders, OrderCase, PaidForOrder,
    TakeUpRefused, UrlAnswer, UrlItem,
};
use crate::{
    decision::{Asked, Decides, Declined, StoreFailed},
    ids::{NewIds, OrderId, RefundId, VoucherId},
    refunds::{NothingToPropose, RefundCase, RefundReference},
    scope::Scope,
    time::{Clock, Timestamp},
    vouchers::{CodeOrigin, EnteredCode, NewVoucher},
};

/// Takes up one payment that came for an order. The first one starts the delivery; the money of any other goes back, when
/// people agree. However often this is done, it is done once.
pub async fn take_up<Store>(
    store: &Store,
    (clock, ids): (&impl Clock, &impl NewIds),
    due: PaidForOrder,
) -> Result<(), StoreFailed>
where
    Store: Decides<OrderCase> + Decides<RefundCase> + KeepsPaidOrders,
{
    let PaidForOrder { scope, order, payment } = due;
    let at = clock.now(scope);
    let rule = move |case: &OrderCase| case.take_up(payment, at);
    match store.decide(order, &Asked::at(scope, at), rule).await {
        Ok(_) | Err(Declined::Refused(TakeUpRefused::NotPaid | TakeUpRefused::Known) | Declined::NotFound) => {}
        Err(Declined::Refused(TakeUpRefused::PaidTwice)) => {
            let (id, reference) = (RefundId::from_u128(ids.ordered()), RefundReference::from_u128(ids.random()));
            let rule = move |case: &RefundCase| case.propose_whole((id, &reference), at);
            match store.decide(payment, &Asked::at(scope, at), rule).await {
                Ok(_) | Err(Declined::Refused(NothingToPropose::NoSurplus) | Declined::NotFound) => {}
                // Nothing of it is left to give back.
                Err(Declined::Refused(NothingToPropose::Refused(_))) => {}
                Err(declined) => return Err(failed(declined)),
            }
        }
        Err(declined) => return Err(failed(declined)),
    }
    store.taken_up(&due).await
}

/// Takes one delivery a step on. Says whether it moved.
pub async fn fulfil<Store>(
    store: &Store,
    asks: &impl AsksFulfilment,
    (clock, ids): (&impl Clock, &impl NewIds),
    (scope, id): (Scope, OrderId),
) -> Result<bool, StoreFailed>
where
    Store: Decides<OrderCase> + KeepsFulfilmentUrls,
{
    let at = clock.now(scope);
    let claim = move |case: &OrderCase| case.begin_asking(at);
    let case = match store.decide(id, &Asked::at(scope, at), claim).await {
        Ok(case) => case,
        Err(Declined::Refused(AskRefused::NotStarted | AskRefused::NotDue) | Declined::NotFound) => return Ok(false),
        Err(declined) => return Err(failed(declined)),
    };
    if !matches!(case.order.fulfilment, Fulfilment::Started(_)) {
        return Ok(true);
    }
    let Some(url) = store.fulfilment_url(scope).await? else {
        let at = clock.now(scope);
        let kept = store.decide(id, &Asked::at(scope, at), move |case: &OrderCase| case.has_no_url(at)).await;
        return kept_or_over(kept);
    };
    let said = asks.ask(&url, &case.order, clock.wall()).await;
    let answer = read(said, &case, ids, clock.now(scope));
    let kept = keep(store, clock, (scope, id), answer).await;
    match kept {
        // One of its codes is somebody's already: it is not sold twice, and people are called when that goes on.
        Err(Declined::Taken(_)) => {
            let detail = "it delivered a code that was delivered before".to_owned();
            kept_or_over(keep(store, clock, (scope, id), Answered::Silent { detail }).await)
        }
        kept => kept_or_over(kept),
    }
}

async fn keep(
    store: &impl Decides<OrderCase>,
    clock: &impl Clock,
    (scope, id): (Scope, OrderId),
    answer: Answered,
) -> Result<OrderCase, Declined<AskRefused>> {
    let at = clock.now(scope);
    store.decide(id, &Asked::at(scope, at), move |case: &OrderCase| case.answered(&answer, at)).await
}

fn kept_or_over(kept: Result<OrderCase, Declined<AskRefused>>) -> Result<bool, StoreFailed> {
    match kept {
        Ok(_) => Ok(true),
        // Somebody else's answer was kept first.
        Err(Declined::Refused(_) | Declined::NotFound) => Ok(false),
        Err(declined) => Err(failed(declined)),
    }
}

/// What the URL said, with its codes as they would be kept.
fn read(said: UrlAnswer, case: &OrderCase, ids: &impl NewIds, at: Timestamp) -> Answered {
    match said {
        UrlAnswer::Delivered(items) => match codes(&items, case, ids, at) {
            Ok(codes) => Answered::Delivered(codes),
            Err(detail) => Answered::Silent { detail },
        },
        UrlAnswer::Accepted => Answered::Accepted,
        UrlAnswer::Refused { reason } => Answered::Refused { reason },
        UrlAnswer::Silent { detail } => Answered::Silent { detail },
    }
}

fn codes(
    items: &[UrlItem],
    case: &OrderCase,
    ids: &impl NewIds,
    at: Timestamp,
) -> Result<Vec<(u16, EnteredCode)>, String> {
    let mut codes = Vec::new();
    for asked in case.order.asked_for() {
        if !items.iter().any(|of| of.item == asked.item) {
            return Err(format!("it says nothing of line {}", asked.item));
        }
    }
    for of in items {
        let Some(line) = case.order.asked_for().find(|line| line.item == of.item) else {
            return Err(format!("it delivered for line {}, which was not asked for", of.item));
        };
        for one in &of.codes {
            let text = std::str::from_utf8(one.code.reveal()).unwrap_or_default();
            let id = VoucherId::from_u128(ids.ordered());
            let code = NewVoucher::read(id, (text, one.serial.as_deref()), one.expires_at, at)
                .map_err(|refused| format!("for line {} the {refused}", of.item))?;
            let origin = CodeOrigin::Url;
            let (variant, expires_at) = (line.variant, code.expires_at);
            codes
                .push((of.item, EnteredCode { id, variant, code: code.code, serial: code.serial, expires_at, origin }));
        }
    }
    Ok(codes)
}

/// Nothing here is asked with an idempotency key, so but for a failure the store has no reason to decline.
pub(super) fn failed<R>(declined: Declined<R>) -> StoreFailed {
    match declined {
        Declined::Failed(failed) => failed,
        Declined::Refused(_)
        | Declined::NotFound
        | Declined::Replay(_)
        | Declined::Resume(_)
        | Declined::KeyConflict
        | Declined::KeyInProgress { .. }
        | Declined::Taken(_) => StoreFailed::Database("the store answered what was not asked".into()),
    }
}
