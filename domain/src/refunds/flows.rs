//! Whole refunds, from the request to the book, with nothing installed: the use cases over the store in memory and a
//! gateway that follows a script.

mod crashes;
mod paths;
mod properties;

use super::{
    ApproveRefused, DueRefund, FindsRefunds, Followed, NewRefund, Refund, RefundReference, RequestRefused, Requester,
    approve, follow, propose, request,
};
use crate::{
    access::{CreateRefunds, Proof},
    apps::{App, Settings},
    decision::{Asked, Decides, Decision, Declined, Never, Opens, StoreFailed},
    idempotency::{Claim, Key, Snapshot},
    ids::{CredentialId, NewIds, OperatorId, PaymentId, RefundId},
    ledger::{Account, Cause, Posting, ReadsLedger, Transfer},
    payments::{Attempt, Capture, CaptureKind, Method, Payment},
    scope::{Mode, Scope},
    testing::{
        CountedIds, FixedClock, Memory, ScriptedGateway,
        contract::Inspect,
        refund_story::{case_of, proof},
        run::block_on,
        story::{FIRST, SECOND, SHOP, Story, new_payment, settings},
    },
    time::{Clock, Timestamp},
};
use std::{sync::Arc, time::Duration};

/// An application with one payment of 100.00, its staff, and its gateway.
struct Office {
    clock: Arc<FixedClock>,
    store: Memory,
    gateway: ScriptedGateway,
    ids: CountedIds,
}

const PAYMENT: PaymentId = PaymentId::from_u128(1);
const APP: Requester<'static> = Requester::App(CredentialId::from_u128(1));

/// The answer that a retry gets.
fn show(refund: &Refund) -> Option<Snapshot> {
    Some(Snapshot { status: 201, body: format!("{} {}", refund.id, refund.status().as_str()) })
}

impl Office {
    /// The payment was paid once.
    fn open() -> Office {
        Office::with(|payment| payment.redirected(FIRST, Method::Sslcommerz).paid(FIRST))
    }

    /// The payment was paid twice.
    fn with_surplus() -> Office {
        Office::with(|payment| {
            let sent = payment.redirected(FIRST, Method::Sslcommerz).redirected(SECOND, Method::Bkash);
            sent.paid(FIRST).paid(SECOND)
        })
    }

    fn with(story: impl Fn(Payment) -> Payment + Send + 'static) -> Office {
        let clock = Arc::new(FixedClock::default());
        let store = Memory::with_clock(Arc::clone(&clock));
        let policy = case_of(crate::testing::story::pending(1)).policy;
        let settings = Settings { refunds: policy, ..settings() };
        let shop = App::register(SHOP.app, "Shop", settings.clone(), Vec::new(), clock.wall()).unwrap();
        block_on(store.open(&Asked::at(Scope { mode: Mode::Live, ..SHOP }, clock.wall()), shop)).unwrap();
        let first = Payment::create(&new_payment(1, 10_000), SHOP, &settings, clock.wall()).unwrap();
        block_on(store.open(&Asked::at(SHOP, clock.wall()), first)).unwrap();
        let office = Office { clock, store, gateway: ScriptedGateway::default(), ids: CountedIds::default() };
        let booked = move |payment: &Payment| {
            let next = story(payment.clone());
            let postings = postings_of(&next);
            Ok::<_, Never>(postings.into_iter().fold(Decision::of(next), Decision::posting))
        };
        block_on(office.store.decide(PAYMENT, &office.asked(), booked)).unwrap();
        office
    }

    fn now(&self) -> Timestamp {
        self.clock.wall()
    }

    fn later(&self, by: Duration) -> &Office {
        self.clock.advance(by);
        self
    }

    fn asked(&self) -> Asked {
        Asked::at(SHOP, self.now())
    }

    /// Asked with the key `k`, as the request with that number.
    fn asked_with_key(&self, holder: u128) -> Asked {
        let (operation, key) = ("createRefund", Key::parse("k").unwrap());
        Asked { key: Some(Claim { operation, key, fingerprint: [7; 32], holder }), ..self.asked() }
    }

    fn new_refund(&self, minor: i64) -> NewRefund {
        let id = self.ids.ordered();
        let reference = RefundReference::from_u128(id);
        NewRefund { id: RefundId::from_u128(id), reference, amount_minor: minor, reason: None, surplus: None }
    }

    async fn request(&self, asked: &Asked, who: Requester<'_>, minor: i64) -> Result<Refund, Declined<RequestRefused>> {
        request(&self.store, asked, who, (PAYMENT, &self.new_refund(minor)), show).await
    }

    /// The application asks for that much back.
    fn refund_by_app(&self, minor: i64) -> Refund {
        block_on(self.request(&self.asked(), APP, minor)).unwrap()
    }

    /// An operator asks for that much back.
    fn refund_by(&self, who: OperatorId, minor: i64) -> Refund {
        let proof: Proof<CreateRefunds> = proof(who);
        block_on(self.request(&self.asked(), Requester::Operator(&proof), minor)).unwrap()
    }

    async fn approve(&self, who: OperatorId, refund: &Refund) -> Result<Refund, Declined<ApproveRefused>> {
        let what = (refund.id, refund.request_hash());
        approve(&self.store, &self.asked(), &proof(who), what, |_| None).await
    }

    async fn follow(&self, due: DueRefund) -> Result<Followed, StoreFailed> {
        follow(&self.store, &self.gateway, self.clock.as_ref(), due).await
    }

    fn due(&self) -> Vec<DueRefund> {
        block_on(self.store.due_refunds(100)).unwrap()
    }

    /// The sweep takes every due refund a step on, and says how many there were.
    fn sweep(&self) -> usize {
        let due = self.due();
        due.iter().for_each(|one| drop(block_on(self.follow(*one)).unwrap()));
        due.len()
    }

    /// The sweep lets surplus captures propose their refunds, and says how many there were.
    fn propose(&self) -> usize {
        let waiting = block_on(self.store.unproposed_surplus(100)).unwrap();
        for whom in &waiting {
            block_on(propose(&self.store, (self.clock.as_ref(), &self.ids), *whom)).unwrap();
        }
        waiting.len()
    }

    fn refunds(&self) -> Vec<Refund> {
        block_on(self.store.refund_case(SHOP, PAYMENT)).unwrap().unwrap().refunds
    }

    /// Where each refund stands.
    fn states(&self) -> Vec<&'static str> {
        self.refunds().iter().map(|refund| refund.status().as_str()).collect()
    }

    /// Payable to the merchant, owed to customers, in transit, and owed by gateways. The book must balance.
    fn book(&self) -> [i64; 4] {
        assert_eq!(block_on(self.store.verify_book()), Ok(()));
        let book = block_on(self.store.trial_balance(SHOP, None)).unwrap();
        assert!(book.is_balanced());
        let on = |wanted: fn(Account) -> bool| {
            let lines = book.lines.iter().filter(|line| wanted(line.account));
            lines.map(|line| line.balance.on_side(line.account)).sum()
        };
        [
            on(|account| account == Account::MerchantPayable),
            on(|account| account == Account::CustomerSurplus),
            on(|account| matches!(account, Account::RefundsInTransit(_))),
            on(|account| matches!(account, Account::GatewayReceivable(_))),
        ]
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

/// What the captures of a story moved in the book: the story itself keeps only states.
fn postings_of(payment: &Payment) -> Vec<Posting> {
    let posting = |(attempt, capture): (&Attempt, &Capture)| {
        let (cause, credit) = match capture.kind {
            CaptureKind::Kept => (Cause::Captured { attempt: attempt.id }, Account::MerchantPayable),
            CaptureKind::Surplus => (Cause::Surplus { attempt: attempt.id }, Account::CustomerSurplus),
            CaptureKind::Held => return None,
        };
        let debit = Account::GatewayReceivable(attempt.method);
        Some(Posting::of(cause, Transfer { debit, credit, amount: capture.amount }))
    };
    payment.captures().filter_map(posting).collect()
}
