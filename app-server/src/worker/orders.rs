//! Orders: what was paid is taken up, what is due is delivered, what was delivered is mailed.
//!
//! One loop looks when this process commits an event, and otherwise at an interval, for retries and for what other processes
//! left. Killed at any point it loses nothing: what was not taken up is found again, and what was is not taken up twice.

use crate::{house::House, worker::sweeps::each};
use domain::{
    OrderId, Scope, StoreFailed,
    orders::{self, FindsOrders, KeepsPaidOrders, NotMailed, PaidForOrder},
};
use std::time::Duration;
use tokio::{sync::watch, time};

/// Orders that one round takes on.
const BATCH_MAX: u32 = 200;
/// How often retries and the work of other processes are looked for.
const POLL: Duration = Duration::from_millis(500);

/// Works until it is told to stop.
pub async fn run(house: House, mut stopped: watch::Receiver<bool>) {
    while !*stopped.borrow() {
        let found = match round(&house).await {
            Ok(found) => found,
            Err(failed) => {
                tracing::warn!(worker = "orders", error = %failed, "a round failed; the next one tries again");
                0
            }
        };
        metrics::counter!("poisha_worker_items_total", "worker" => "orders")
            .increment(u64::try_from(found).unwrap_or(u64::MAX));
        // Full batches follow one another after a breath, so that a failing item cannot spin a core.
        let rest = if found > 0 { POLL / 50 } else { POLL };
        tokio::select! {
            () = house.store.orders_woken() => {}
            () = time::sleep(rest) => {}
            told = stopped.changed() => if told.is_err() { return },
        }
    }
}

/// Everything that is to be done now. Answers how much moved.
pub async fn round(house: &House) -> Result<usize, StoreFailed> {
    Ok(take_up(house).await? + deliver(house).await? + mail(house).await?)
}

/// Takes up payments that came for orders. Answers how many.
async fn take_up(house: &House) -> Result<usize, StoreFailed> {
    let paid = house.store.paid_for_orders(BATCH_MAX).await?;
    let take_up = |house: House, paid: PaidForOrder| async move {
        orders::take_up(&house.store, (&house.clock, &house.ids), paid).await?;
        Ok(true)
    };
    Ok(each(house, paid, take_up).await)
}

/// Takes deliveries that are due a step on. Answers how many moved.
async fn deliver(house: &House) -> Result<usize, StoreFailed> {
    let due = house.store.due_orders(BATCH_MAX).await?;
    let deliver = |house: House, whom: (Scope, OrderId)| async move {
        orders::fulfil(&house.store, &house.sender, (&house.clock, &house.ids), whom).await
    };
    Ok(each(house, due, deliver).await)
}

/// Mails what was delivered. Answers how many mails were tried.
async fn mail(house: &House) -> Result<usize, StoreFailed> {
    let due = house.store.due_order_mails(BATCH_MAX).await?;
    let mail = |house: House, whom: (Scope, OrderId)| async move {
        let tried = orders::mail_due(&house.store, &house.order_post, &house.clock, whom).await?;
        match &tried {
            Some(Err(NotMailed::NotConfigured)) => {
                tracing::info!(order.id = %whom.1, "an order is not mailed: no mail server is configured");
            }
            Some(Err(NotMailed::Failed(error))) => {
                tracing::warn!(order.id = %whom.1, error, "an order could not be mailed");
            }
            Some(Ok(())) | None => {}
        }
        Ok(tried.is_some())
    };
    Ok(each(house, due, mail).await)
}
