//! Whole flows, from the application's first request to the book, with nothing installed: the use cases over the store in
//! memory and a gateway that follows a script.

mod agreeing;
mod callbacks;
mod charging;
mod crashes;
mod creating;
mod ending;
mod paying;
mod properties;
mod races;
mod telling;
mod twice;

use super::{
    Acknowledged, BeginFailed, Confirmed, CreateFailed, ExpireRefused, FindsPayments, KeptCallback, Method, NewPayment,
    Payment, Session, Trigger, begin_attempt,
    callback::{Callback, CallbackOutcome},
    cancel, confirm, create, expire,
    gateway::{Gateways, Hint, RawCallback},
    keep_callback, receive_callback,
};
use crate::{
    apps::{App, Settings, VerificationPolicy},
    decision::{Asked, Declined, Opens, StoreFailed},
    idempotency::{Claim, Key, Snapshot},
    ids::{AttemptId, AttemptReference, CallbackId, NewIds, PaymentId},
    ledger::{Account, ReadsLedger},
    scope::{Mode, Scope},
    testing::{
        CountedIds, FixedClock, Memory, ScriptedGateway,
        contract::Inspect,
        run::block_on,
        story::{SHOP, new_payment, settings},
    },
    time::{Clock, Timestamp},
};
use std::{sync::Arc, time::Duration};

const SSL: Method = Method::Sslcommerz;
const BKASH: Method = Method::Bkash;

/// An application, its customers and their gateway.
struct Town {
    clock: Arc<FixedClock>,
    store: Memory,
    gateway: ScriptedGateway,
    ids: CountedIds,
    settings: Settings,
}

impl Default for Town {
    fn default() -> Self {
        Town::of(VerificationPolicy::Fail)
    }
}

/// The answer that a retry gets: what the request itself would have shown.
fn show(payment: &Payment) -> Option<Snapshot> {
    let sessions = payment.attempts.iter().filter(|attempt| attempt.session.is_some()).count();
    Some(Snapshot { status: 201, body: format!("{} with {sessions} sessions", payment.id) })
}

impl Town {
    fn of(verification: VerificationPolicy) -> Town {
        let clock = Arc::new(FixedClock::default());
        let store = Memory::with_clock(Arc::clone(&clock));
        let settings = Settings { verification, ..settings() };
        let shop = App::register(SHOP.app, "Shop", settings.clone(), Vec::new(), clock.wall()).unwrap();
        let asked = Asked::at(Scope { mode: Mode::Live, ..SHOP }, clock.wall());
        block_on(store.open(&asked, shop)).unwrap();
        Town { clock, store, gateway: ScriptedGateway::default(), ids: CountedIds::default(), settings }
    }

    fn holding() -> Town {
        Town::of(VerificationPolicy::Hold)
    }

    fn now(&self) -> Timestamp {
        self.clock.wall()
    }

    fn later(&self, by: Duration) -> &Town {
        self.clock.advance(by);
        self
    }

    fn asked(&self) -> Asked {
        Asked::at(SHOP, self.now())
    }

    /// Asked with the key `k`, as the request with that number.
    fn asked_with_key(&self, request: u128) -> Asked {
        let claim =
            Claim { operation: "createPayment", key: Key::parse("k").unwrap(), fingerprint: [7; 32], holder: request };
        Asked { key: Some(claim), ..self.asked() }
    }

    fn new_payment(&self, method: Option<Method>) -> NewPayment {
        NewPayment { method, ..new_payment(self.ids.ordered(), 10_000) }
    }

    async fn create(&self, asked: &Asked, new: &NewPayment) -> Result<Payment, Declined<CreateFailed>> {
        let outside = (self.clock.as_ref(), &self.ids);
        create(&self.store, &self.gateway, outside, asked, (new, &self.settings), show).await
    }

    /// A payment that waits for its customer.
    fn created(&self) -> Payment {
        block_on(self.create(&self.asked(), &self.new_payment(None))).unwrap()
    }

    async fn begin(&self, id: PaymentId, method: Method) -> Result<(Payment, Session), Declined<BeginFailed>> {
        let (outside, what) = ((self.clock.as_ref(), &self.ids), (id, method, &self.settings));
        begin_attempt(&self.store, &self.gateway, outside, &self.asked(), what, |_| None).await
    }

    /// The customer chooses a way to pay and is sent to its gateway.
    fn sent(&self, id: PaymentId, method: Method) -> AttemptId {
        let (payment, session) = block_on(self.begin(id, method)).unwrap();
        let attempt = payment.attempts.last().unwrap();
        assert_eq!(attempt.session.as_ref(), Some(&session));
        attempt.id
    }

    /// A callback arrives: it is kept as evidence, and judged.
    async fn receive(&self, raw: RawCallback) -> Result<(CallbackId, Acknowledged), StoreFailed> {
        let callback = Callback::received(CallbackId::from_u128(self.ids.ordered()), raw, self.now());
        match keep_callback(&self.store, &self.gateway, self.clock.as_ref(), &callback).await? {
            KeptCallback::Duplicate(known) => Ok((callback.id, known.acknowledged())),
            KeptCallback::Unjudged(seen) => {
                let judged = receive_callback(&self.store, &self.gateway, self.clock.as_ref(), &callback, seen);
                Ok((callback.id, judged.await?))
            }
        }
    }

    async fn judge(&self, callback: &Callback) -> Result<Acknowledged, StoreFailed> {
        receive_callback(&self.store, &self.gateway, self.clock.as_ref(), callback, None).await
    }

    /// The gateway calls back about an attempt; this is how the callback was judged.
    fn called_back(&self, id: PaymentId, attempt: AttemptId) -> CallbackOutcome {
        let raw = self.callback_about(id, attempt);
        let (kept, answered) = block_on(self.receive(raw)).unwrap();
        let judged = block_on(self.store.judgement(kept)).unwrap().1;
        assert_eq!(judged.outcome, answered.outcome, "what was answered is what is on record");
        answered.outcome
    }

    fn callback_about(&self, id: PaymentId, attempt: AttemptId) -> RawCallback {
        let payment = self.payment(id);
        let found = payment.attempt(attempt).unwrap();
        ScriptedGateway::callback(found.method, &found.reference)
    }

    async fn verify(&self, id: PaymentId, attempt: AttemptId, trigger: Trigger) -> Result<Confirmed, StoreFailed> {
        let (policy, why) = (self.settings.verification, (&Hint::default(), trigger));
        confirm(&self.store, &self.gateway, self.clock.as_ref(), policy, (SHOP, id, attempt), why).await
    }

    /// The gateway is asked as a callback makes us ask.
    async fn verify_hinted(
        &self,
        id: PaymentId,
        attempt: AttemptId,
        raw: &RawCallback,
    ) -> Result<Confirmed, StoreFailed> {
        let (policy, hint) = (self.settings.verification, self.gateway.read_callback(raw).hint);
        let why = (&hint, Trigger::Callback);
        confirm(&self.store, &self.gateway, self.clock.as_ref(), policy, (SHOP, id, attempt), why).await
    }

    /// The sweep asks about every attempt that is due, and says how many there were.
    fn sweep(&self) -> usize {
        let due = block_on(self.store.due_attempts(100)).unwrap();
        for one in &due {
            block_on(self.verify(one.payment, one.attempt, Trigger::Sweep)).unwrap();
        }
        due.len()
    }

    async fn expire(&self, id: PaymentId) -> Result<Payment, Declined<ExpireRefused>> {
        expire(&self.store, &self.gateway, self.clock.as_ref(), self.settings.verification, (SHOP, id)).await
    }

    async fn cancel(&self, id: PaymentId) -> bool {
        cancel(&self.store, &self.asked(), id, |_| None).await.is_ok()
    }

    fn payment(&self, id: PaymentId) -> Payment {
        block_on(self.store.payment(SHOP, id)).unwrap().unwrap()
    }

    fn attempt_of(&self, reference: &AttemptReference) -> Option<Payment> {
        block_on(self.store.payment_by_attempt(reference)).unwrap()
    }

    /// Where a payment and its attempts stand.
    fn state(&self, id: PaymentId) -> String {
        let payment = self.payment(id);
        let attempts: Vec<&str> = payment.attempts.iter().map(|attempt| attempt.state.as_str()).collect();
        format!("{} [{}]", payment.state.status().as_str(), attempts.join(" "))
    }

    /// What the merchant and the customers have coming. The book must balance and its chain must hold.
    fn owed(&self) -> (i64, i64) {
        assert_eq!(block_on(self.store.verify_book()), Ok(()));
        let book = block_on(self.store.trial_balance(SHOP, None)).unwrap();
        assert!(book.is_balanced());
        let on = |account: Account| {
            book.lines.iter().filter(|line| line.account == account).map(|line| line.balance.on_side(account)).sum()
        };
        (on(Account::MerchantPayable), on(Account::CustomerSurplus))
    }

    /// What the application was told, in order.
    fn told(&self) -> Vec<&'static str> {
        block_on(self.store.told(SHOP)).iter().map(|told| told.kind.as_str()).collect()
    }

    /// What a person must look at, in order.
    fn alerts(&self) -> Vec<&'static str> {
        block_on(self.store.alerts(SHOP)).iter().map(|kind| kind.as_str()).collect()
    }
}
