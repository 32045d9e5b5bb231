//! The application is told: from the commit to its endpoint, whatever that answers.

use super::{SSL, Town};
use crate::{
    decision::Opens,
    ids::EndpointId,
    testing::run::block_on,
    testing::story::SHOP,
    time::{Timestamp, hours, minutes},
    webhooks::{
        Attempted, Endpoint, KeepsDeliveries, LeaseBounds, Leased, NewEndpoint, Outcome, PostsWebhooks, Secret, deliver,
    },
};
use std::{
    collections::VecDeque,
    sync::{Mutex, PoisonError},
    time::Duration,
};

/// The application's side: it answers in turn, then takes everything, and remembers what arrived.
#[derive(Default)]
struct Receiver {
    answers: Mutex<VecDeque<u16>>,
    arrived: Mutex<Vec<String>>,
}

impl PostsWebhooks for Receiver {
    async fn post(&self, leased: &Leased, at: Timestamp, _: Timestamp) -> Attempted {
        let status = self.answers.lock().unwrap_or_else(PoisonError::into_inner).pop_front().unwrap_or(200);
        let mut arrived = self.arrived.lock().unwrap_or_else(PoisonError::into_inner);
        arrived.push(format!("{} {} {status}", leased.delivery.event, leased.body));
        let outcome = Outcome::Answered { status };
        Attempted { delivery: leased.delivery.id, at, took: Duration::ZERO, outcome, response: String::new() }
    }
}

impl Receiver {
    fn answering(answers: impl IntoIterator<Item = u16>) -> Receiver {
        Receiver { answers: Mutex::new(answers.into_iter().collect()), arrived: Mutex::default() }
    }

    fn arrived(&self) -> Vec<String> {
        self.arrived.lock().unwrap().clone()
    }
}

impl Town {
    /// The application asks to be told.
    fn listens(&self) {
        let new = NewEndpoint {
            url: "https://shop.example/hook".into(),
            description: None,
            events: Vec::new(),
            ordered: true,
        };
        let first = Endpoint::create(EndpointId::from_u128(1), SHOP, &new, Secret::new(vec![1]), self.now()).unwrap();
        block_on(self.store.open(&self.asked(), first)).unwrap();
    }

    /// The worker fans out, and delivers what is due. Answers how many attempts it made.
    fn deliver_to(&self, receiver: &Receiver) -> usize {
        let bounds = LeaseBounds { limit: 100, per_endpoint: 100, lease: minutes(1) };
        block_on(self.store.fan_out(100)).unwrap();
        let leased = block_on(self.store.lease_due(bounds)).unwrap();
        for one in &leased {
            let tried = block_on(deliver(receiver, &self.store, self.clock.as_ref(), one, 127)).unwrap();
            block_on(self.store.record(&[tried])).unwrap();
        }
        leased.len()
    }

    fn paid(&self) {
        let payment = self.created();
        let attempt = self.sent(payment.id, SSL);
        self.gateway.then_paid();
        self.called_back(payment.id, attempt);
    }
}

#[test]
fn a_payment_is_told_once_and_one_id_stays_through_the_retries() {
    let (town, receiver) = (Town::default(), Receiver::answering([500, 503, 302]));
    town.listens();
    town.paid();
    let mut attempts = Vec::new();
    for waited in [0, 60, 180, 720, 4_000] {
        town.later(Duration::from_secs(waited));
        attempts.push(town.deliver_to(&receiver));
    }
    assert_eq!(attempts, [1, 1, 1, 1, 0]);
    let event = "evt_00000000000000000000000000 {\"sequence\":1}";
    let expected = [500, 503, 302, 200].map(|status| format!("{event} {status}"));
    assert_eq!(receiver.arrived(), expected);
}

#[test]
fn a_late_success_is_told_after_the_end_it_corrects() {
    let (town, receiver) = (Town::default(), Receiver::answering([500]));
    town.listens();
    let payment = town.created();
    let attempt = town.sent(payment.id, SSL);
    assert!(block_on(town.cancel(payment.id)));
    town.gateway.then_paid();
    town.called_back(payment.id, attempt);
    assert_eq!(town.told(), ["payment.cancelled", "payment.succeeded"]);
    assert_eq!((town.deliver_to(&receiver), town.deliver_to(&receiver)), (1, 0), "the second waits for the first");
    assert_eq!(town.later(minutes(1)).deliver_to(&receiver), 1);
    assert_eq!(town.deliver_to(&receiver), 1);
    let sequences: Vec<bool> = receiver.arrived().iter().map(|one| one.contains("\"sequence\":1")).collect();
    assert_eq!(sequences, [true, true, false]);
}

#[test]
fn an_endpoint_that_never_answers_is_given_up_after_seven_attempts_with_an_alert() {
    let (town, receiver) = (Town::default(), Receiver::answering([500; 20]));
    town.listens();
    town.paid();
    let attempts: usize = (0..20).map(|_| town.later(hours(27)).deliver_to(&receiver)).sum();
    assert_eq!((attempts, town.alerts()), (7, vec!["WEBHOOK_PARKED"]));
}

#[test]
fn an_endpoint_that_is_gone_is_told_nothing_more() {
    let (town, receiver) = (Town::default(), Receiver::answering([410]));
    town.listens();
    town.paid();
    assert_eq!(town.deliver_to(&receiver), 1);
    town.paid();
    assert_eq!(town.later(hours(48)).deliver_to(&receiver), 0);
    assert_eq!(receiver.arrived().len(), 1);
}
