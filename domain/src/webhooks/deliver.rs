//! Carrying deliveries out: what a worker leases, posts and records.
//!
//! At least once: a worker that dies leaves a lease that ends, and the next one posts the same body under the same
//! `webhook-id`. An ordered endpoint is never sent an event while an earlier one of the same object is on its way.

use super::{Attempted, Delivery, Endpoint, EndpointRefused, SigningSecrets};
use crate::{
    decision::{Asked, Decides, Declined, StoreFailed},
    time::{Clock, Timestamp},
};
use std::{future::Future, time::Duration};

/// A delivery that one worker alone may try until the lease ends, with all it takes to post it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leased {
    /// The delivery.
    pub delivery: Delivery,
    /// When the lease ends, by the store's clock. It also names the lease.
    pub until: Timestamp,
    /// Where it is posted.
    pub url: String,
    /// What it is signed with.
    pub secrets: SigningSecrets,
    /// The frozen body.
    pub body: String,
}

/// One attempt that was made, and where its delivery stands after it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tried {
    /// The lease it was made under.
    pub lease: Timestamp,
    /// The delivery after it.
    pub next: Delivery,
    /// What came of it.
    pub attempted: Attempted,
}

/// How much to lease at once.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeaseBounds {
    /// Deliveries in all.
    pub limit: u32,
    /// Deliveries to one endpoint, counting those that other workers hold.
    pub per_endpoint: u32,
    /// How long a worker has for them.
    pub lease: Duration,
}

/// Keeps deliveries: the outbox and the queue of what is due.
pub trait KeepsDeliveries: Send + Sync {
    /// Writes the deliveries of at most `limit` events that have none yet, and says how many events it took.
    fn fan_out(&self, limit: u32) -> impl Future<Output = Result<u32, StoreFailed>> + Send;

    /// Leases what is due by the clock of its scope, oldest first at each endpoint.
    fn lease_due(&self, bounds: LeaseBounds) -> impl Future<Output = Result<Vec<Leased>, StoreFailed>> + Send;

    /// Keeps attempts and moves their deliveries on; a delivery that is given up raises an alert. An attempt made under
    /// a lease that has passed to another worker is kept, and moves its delivery only when it arrived.
    fn record(&self, tried: &[Tried]) -> impl Future<Output = Result<(), StoreFailed>> + Send;

    /// Gives back leases that were not used.
    fn release(&self, unused: &[Leased]) -> impl Future<Output = Result<(), StoreFailed>> + Send;

    /// Gives up what is on its way to endpoints that were removed, and says how much it was.
    fn park_removed(&self) -> impl Future<Output = Result<u64, StoreFailed>> + Send;
}

/// Posts to endpoints.
pub trait PostsWebhooks: Send + Sync {
    /// Signs and posts once. `at` is the instant by the clock of the scope, `wall` the real one, which is signed.
    fn post(&self, leased: &Leased, at: Timestamp, wall: Timestamp) -> impl Future<Output = Attempted> + Send;
}

/// Makes one attempt at a delivery. `jitter` spreads the retries. An endpoint that answers 410 is switched off first, so
/// that nothing more is leased for it.
pub async fn deliver(
    posts: &impl PostsWebhooks,
    endpoints: &impl Decides<Endpoint>,
    clock: &impl Clock,
    leased: &Leased,
    jitter: u8,
) -> Result<Tried, StoreFailed> {
    let scope = leased.delivery.scope;
    let attempted = posts.post(leased, clock.now(scope), clock.wall()).await;
    let at = clock.now(scope);
    if attempted.outcome.is_gone() {
        let url = leased.url.clone();
        let gone = move |it: &Endpoint| it.is_gone(&url, at);
        let gone = endpoints.decide(leased.delivery.endpoint, &Asked::at(scope, at), gone).await;
        match gone {
            Ok(_) | Err(Declined::Refused(EndpointRefused::Removed) | Declined::NotFound) => {}
            Err(Declined::Failed(failed)) => return Err(failed),
            // The rule refuses nothing else, and no key was given.
            Err(declined) => return Err(StoreFailed::Database(declined.to_string())),
        }
    }
    Ok(Tried { lease: leased.until, next: leased.delivery.after(&attempted.outcome, at, jitter), attempted })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        decision::{Decision, Never, Opens},
        ids::{DeliveryId, EndpointId, EventId},
        testing::{
            FixedClock, Memory,
            run::block_on,
            story::{NOON, SHOP, noon_and},
        },
        webhooks::{DeliveryState, EndpointState, NewEndpoint, Outcome, Secret},
    };

    const HOOK: &str = "https://shop.example/hook";
    const ID: EndpointId = EndpointId::from_u128(1);

    /// An endpoint that gives one answer to everything.
    struct Answers(Outcome);

    impl PostsWebhooks for Answers {
        async fn post(&self, leased: &Leased, at: Timestamp, _: Timestamp) -> Attempted {
            let took = Duration::from_millis(5);
            Attempted { delivery: leased.delivery.id, at, took, outcome: self.0.clone(), response: String::new() }
        }
    }

    fn endpoint() -> Decision<Endpoint> {
        let new = NewEndpoint { url: HOOK.into(), description: None, events: Vec::new(), ordered: false };
        Endpoint::create(ID, SHOP, &new, Secret::new(vec![1]), NOON).unwrap()
    }

    fn leased() -> Leased {
        let delivery = Delivery::new(DeliveryId::from_u128(1), SHOP, EventId::from_u128(2), ID, NOON);
        let secrets = endpoint().next.secrets;
        Leased { delivery, until: noon_and(1), url: HOOK.into(), secrets, body: "{}".into() }
    }

    /// Delivers once to an endpoint, and says what became of both.
    fn delivered(memory: &Memory, status: u16) -> (Tried, Option<EndpointState>) {
        let (answers, clock) = (Answers(Outcome::Answered { status }), FixedClock::default());
        let tried = block_on(deliver(&answers, memory, &clock, &leased(), 127)).unwrap();
        let look = |endpoint: &Endpoint| Ok::<_, Never>(Decision::of(endpoint.clone()));
        let now = block_on(memory.decide(ID, &Asked::at(SHOP, NOON), look));
        (tried, now.ok().map(|endpoint| endpoint.state))
    }

    fn memory() -> Memory {
        let memory = Memory::default();
        block_on(memory.open(&Asked::at(SHOP, NOON), endpoint())).unwrap();
        memory
    }

    #[test]
    fn an_answer_moves_the_delivery_and_only_gone_moves_the_endpoint() {
        for (status, state, endpoint) in [
            (204, "DELIVERED", EndpointState::Enabled),
            (500, "PENDING", EndpointState::Enabled),
            (410, "PARKED", EndpointState::Gone),
        ] {
            let (tried, now) = delivered(&memory(), status);
            assert_eq!((tried.next.state.as_str(), now), (state, Some(endpoint)), "{status}");
            assert_eq!((tried.lease, tried.next.attempts), (noon_and(1), 1));
            assert_eq!(tried.attempted.outcome, Outcome::Answered { status });
        }
    }

    #[test]
    fn an_endpoint_that_was_removed_or_never_was_does_not_stop_the_record() {
        let removed = memory();
        let remove = |endpoint: &Endpoint| endpoint.remove(NOON);
        block_on(removed.decide(ID, &Asked::at(SHOP, NOON), remove)).unwrap();
        for (memory, state) in [(removed, Some(EndpointState::Removed)), (Memory::default(), None)] {
            let (tried, now) = delivered(&memory, 410);
            assert_eq!((tried.next.state, now), (DeliveryState::Parked { at: NOON }, state));
        }
    }
}
