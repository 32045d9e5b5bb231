//! The sweeps: what gateways and customers left undone is asked about, ended or matched.

use crate::{house::House, http::callbacks};
use domain::{
    Declined, PaymentId, Scope, StoreFailed, VariantId,
    customers::KeepsCustomerTokens,
    payments::{
        self, Confirmed, DueAttempt, FindsPayments, Trigger,
        callback::{Callback, CallbackOutcome, KeepsCallbacks},
        gateway::Hint,
    },
    refunds::{self, DueRefund, FindsRefunds, Followed},
    time::{Clock, hours},
    vouchers::{self, FindsVouchers},
};
use futures_util::{StreamExt, stream};
use std::future::Future;

/// Items that one round takes on.
const BATCH_MAX: u32 = 200;
/// Items that are worked on at once; each may wait for a gateway.
const AT_ONCE: usize = 16;
/// Idempotency keys, or tokens, that one round forgets: few enough to hold no lock for long.
const KEYS_MAX: u32 = 5_000;

/// Asks gateways about attempts whose check is due. Answers how many moved on.
pub async fn verify_due(house: &House) -> Result<usize, StoreFailed> {
    let due = house.store.due_attempts(BATCH_MAX).await?;
    let verify = |house: House, due: DueAttempt| async move {
        let policy = house.policy_of(due.scope).await?;
        let (whom, why) = ((due.scope, due.payment, due.attempt), (&Hint::default(), Trigger::Sweep));
        let confirmed = payments::confirm(&house.store, &house.gateways, &house.clock, policy, whom, why).await?;
        Ok(matches!(confirmed, Confirmed::Kept(_) | Confirmed::Mismatch(_)))
    };
    Ok(each(house, due, verify).await)
}

/// Ends payments whose time is over, unless money came after all. Answers how many ended.
pub async fn expire_overdue(house: &House) -> Result<usize, StoreFailed> {
    let overdue = house.store.overdue_payments(BATCH_MAX).await?;
    let expire = |house: House, whom: (Scope, PaymentId)| async move {
        let policy = house.policy_of(whom.0).await?;
        match payments::expire(&house.store, &house.gateways, &house.clock, policy, whom).await {
            Ok(_) => Ok(true),
            Err(Declined::Failed(failed)) => Err(failed),
            // Somebody else was faster, or is asking the gateway at this moment.
            Err(
                Declined::Refused(_)
                | Declined::NotFound
                | Declined::Replay(_)
                | Declined::Resume(_)
                | Declined::KeyConflict
                | Declined::KeyInProgress { .. }
                | Declined::Taken(_),
            ) => Ok(false),
        }
    };
    Ok(each(house, overdue, expire).await)
}

/// Judges callbacks that were unmatched, or kept and never judged; one that grew old raises an alert with its judgement.
/// Answers how many found their payment.
pub async fn rematch_callbacks(house: &House) -> Result<usize, StoreFailed> {
    let now = house.clock.wall();
    let parked = house.store.parked_callbacks(now, BATCH_MAX).await?;
    let judge = |house: House, callback: Callback| async move {
        let judged = callbacks::judge(&house, &callback, None).await?;
        Ok(judged.outcome != CallbackOutcome::Unmatched)
    };
    Ok(each(house, parked, judge).await)
}

/// Sends refunds that are ready, and asks gateways about those that were sent. Answers how many moved on.
pub async fn follow_refunds(house: &House) -> Result<usize, StoreFailed> {
    let due = house.store.due_refunds(BATCH_MAX).await?;
    let follow = |house: House, due: DueRefund| async move {
        let followed = refunds::follow(&house.store, &house.gateways, &house.clock, due).await?;
        Ok(followed != Followed::NotNow)
    };
    Ok(each(house, due, follow).await)
}

/// Lets surplus captures propose their refunds. Answers how many did.
pub async fn propose_refunds(house: &House) -> Result<usize, StoreFailed> {
    let waiting = house.store.unproposed_surplus(BATCH_MAX).await?;
    let propose = |house: House, whom: (Scope, PaymentId)| async move {
        match refunds::propose(&house.store, (&house.clock, &house.ids), whom).await {
            Ok(_) => Ok(true),
            Err(Declined::Failed(failed)) => Err(failed),
            // Somebody else was faster, or the payment has as many refunds as it may have.
            Err(
                Declined::Refused(_)
                | Declined::NotFound
                | Declined::Replay(_)
                | Declined::Resume(_)
                | Declined::KeyConflict
                | Declined::KeyInProgress { .. }
                | Declined::Taken(_),
            ) => Ok(false),
        }
    };
    Ok(each(house, waiting, propose).await)
}

/// Says of pools that run low that they do, and of those that do not any more that it is over. Answers of how many.
pub async fn watch_stock(house: &House) -> Result<usize, StoreFailed> {
    let restless = house.store.restless_stocks(BATCH_MAX).await?;
    let watch = |house: House, (scope, variant): (Scope, VariantId)| async move {
        match vouchers::watch(&house.store, &house.asked(scope), variant).await {
            Ok(_) => Ok(true),
            Err(Declined::Failed(failed)) => Err(failed),
            Err(
                Declined::Refused(_)
                | Declined::NotFound
                | Declined::Replay(_)
                | Declined::Resume(_)
                | Declined::KeyConflict
                | Declined::KeyInProgress { .. }
                | Declined::Taken(_),
            ) => Ok(false),
        }
    };
    Ok(each(house, restless, watch).await)
}

/// Forgets idempotency keys whose time is over. Answers how many.
pub async fn forget_keys(house: &House) -> Result<usize, StoreFailed> {
    house.store.forget_old_keys(house.clock.wall(), KEYS_MAX).await
}

/// Forgets customers' tokens whose time was over a day ago: until then a customer is told that it is. Answers how many.
pub async fn forget_customer_tokens(house: &House) -> Result<usize, StoreFailed> {
    house.store.forget_customer_tokens(house.clock.wall().minus(hours(24)), KEYS_MAX).await
}

/// Reads the test clocks, which another process may have moved. There is nothing to repeat at once.
pub async fn read_test_clocks(house: &House) -> Result<usize, StoreFailed> {
    for (app, ahead) in house.store.test_clocks().await? {
        house.clock.set_offset(app, ahead);
    }
    Ok(0)
}

/// Works on a batch, a bounded number at once, and counts what moved. One that fails is logged and left for later.
pub(super) async fn each<T, F>(house: &House, batch: Vec<T>, work: impl Fn(House, T) -> F) -> usize
where
    F: Future<Output = Result<bool, StoreFailed>>,
{
    let one = |item| {
        let done = work(house.clone(), item);
        async move {
            done.await.unwrap_or_else(|failed| {
                tracing::warn!(error = %failed, "left for the next round");
                false
            })
        }
    };
    let moved = stream::iter(batch.into_iter().map(one)).buffer_unordered(AT_ONCE);
    moved.filter(|moved| std::future::ready(*moved)).count().await
}
