//! A decision is kept whole or not at all, within its scope, and as it was.

use super::{
    Inspect, NOON, SHOP, SHOP_LIVE, STALL, Store, Told, attempt, kept, open_as, open_payment, open_redirected,
    open_shops, open_story, pay,
};
use crate::{
    alerts::AlertKind,
    apps::{App, Branding, Credential, CredentialState, RefundPolicy, Settings, VerificationPolicy},
    decision::{Asked, Decision, Declined, Never, Unique},
    idempotency::{Claim, Key},
    ids::{CheckoutReference, CredentialId, EndpointId, PaymentId},
    ledger::TrialBalance,
    payments::{CancelRefused, Customer, Method, NewPayment, Payment, PaymentState, PaymentStatus, ReturnUrls},
    scope::{Mode, Scope},
    testing::story::{Story, app, new_payment, noon_and, poisha, settings, taka, verified},
    time::hours,
    webhooks::{Endpoint, EventType, NewEndpoint, Secret},
};

/// Nothing that an application said is lost or changed.
pub async fn what_was_created_is_found_as_it_was(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let new = NewPayment {
        id: PaymentId::from_u128(0x0192_f4a1_7c00_7000_8000_0000_0000_0001),
        reference: CheckoutReference::from_u128(u128::MAX),
        amount: crate::Amount::new(crate::money::AMOUNT_MAX_MINOR, crate::Currency::parse("KWD").unwrap()).unwrap(),
        customer: Customer {
            reference: "গ্রাহক-১ 🙂 \\ ' \" {} ,null".into(),
            name: Some("O'Hara, \\N".into()),
            email: Some("a@b.example".into()),
            phone: Some("+880 1700-000000".into()),
        },
        product_name: Some("{\"a\":1}".into()),
        method: Some(Method::Bkash),
        returns: ReturnUrls {
            success: Some("https://shop.example/paid?x=1".into()),
            cancel: Some("http://localhost:1/".into()),
        },
        expires_in: Some(hours(24)),
        order: None,
        invoice: None,
        metadata: vec![("z".into(), String::new()), ("a".into(), "\u{1f600}".into())],
    };
    let opened = open_as(store, SHOP, &new).await;
    let expected = Payment::create(&new, SHOP, &settings(), NOON).unwrap().next;
    assert_eq!(opened, expected);
    assert_eq!(kept(store, SHOP, new.id).await, Some(expected));

    let plain = open_payment(store, SHOP, 2).await;
    assert_eq!(kept(store, SHOP, plain.id).await, Some(plain));
}

/// Every state of payments and attempts survives being kept.
pub async fn every_state_is_kept_as_it_was(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let ssl = Method::Sslcommerz;
    type Tale = fn(Payment) -> Payment;
    let id = |payment: &Payment, number| attempt(payment.id.as_u128(), number);
    let tales: [Tale; 20] = [
        |payment| payment,
        |payment| payment.clone().begun(attempt(payment.id.as_u128(), 1), Method::Nagad),
        |payment| payment.clone().redirected(attempt(payment.id.as_u128(), 1), Method::Paystation),
        |payment| redirected(payment).map_first(Story::verifying),
        |payment| redirected(payment).map_first(|payment, first| payment.verifying_by(first, "T-1")),
        |payment| redirected(payment).map_first(Story::paid),
        |payment| redirected(payment).map_first(Story::paid).map_first(Story::asked_again),
        |payment| redirected(payment).map_first(Story::paid).map_first(|payment, first| payment.paid_again(first, 1)),
        |payment| {
            redirected(payment).expired().map_first(Story::paid).map_first(|payment, one| payment.paid_again(one, 2))
        },
        |payment| redirected(payment).map_first(Story::flagged),
        |payment| redirected(payment).map_first(Story::flagged).accepted(),
        |payment| redirected(payment).map_first(Story::flagged).rejected(),
        |payment| redirected(payment).map_first(Story::declined),
        |payment| redirected(payment).map_first(Story::given_up),
        |payment| redirected(payment).map_first(Story::mismatched),
        |payment| redirected(payment).map_first(Story::unanswered),
        |payment| payment.clone().begun(attempt(payment.id.as_u128(), 1), Method::Dcb).map_first(Story::not_started),
        |payment| redirected(payment).cancelled(),
        |payment| redirected(payment).expired(),
        |payment| redirected(payment).expired().map_first(Story::paid),
    ];
    for (number, tale) in (1..).zip(tales) {
        let told = open_story(store, &new_payment(number, 10_000), tale).await;
        let expected = tale(Payment::create(&new_payment(number, 10_000), SHOP, &settings(), NOON).unwrap().next);
        assert_eq!(told, expected);
        assert_eq!(kept(store, SHOP, expected.id).await, Some(expected), "tale {number}");
    }

    let full = |payment: Payment| {
        (1..=10).fold(payment, |payment, number| {
            let one = id(&payment, number);
            payment.redirected(one, ssl).declined(one)
        })
    };
    let full = open_story(store, &new_payment(90, 10_000), full).await;
    assert_eq!(full.attempts.len(), 10);
    assert_eq!(kept(store, SHOP, full.id).await, Some(full));

    let paid = open_redirected(store, SHOP, 91).await;
    let paid = pay(store, &paid, noon_and(1), |seen| seen.fee = Some(taka(250))).await.unwrap();
    assert_eq!(paid.kept_capture().unwrap().1.fee, Some(taka(250)));
    assert_eq!(kept(store, SHOP, paid.id).await, Some(paid));
}

fn redirected(payment: Payment) -> Payment {
    let first = attempt(payment.id.as_u128(), 1);
    payment.redirected(first, Method::Sslcommerz)
}

trait MapFirst {
    fn map_first(self, step: impl Fn(Payment, crate::AttemptId) -> Payment) -> Payment;
}

impl MapFirst for Payment {
    fn map_first(self, step: impl Fn(Payment, crate::AttemptId) -> Payment) -> Payment {
        let first = self.attempts.first().unwrap().id;
        step(self, first)
    }
}

fn credential(id: u128, mode: Mode, state: CredentialState) -> Credential {
    let byte = u8::try_from(id).unwrap();
    let id = CredentialId::from_u128(id);
    Credential { id, mode, key_digest: [byte; 32], secret_digest: [byte + 100; 32], state, created_at: NOON }
}

/// Applications, with what they allow and the credentials of both modes.
pub async fn an_app_is_kept_with_its_credentials(store: &impl Store, _: &impl Inspect) {
    let credentials =
        vec![credential(1, Mode::Test, CredentialState::Active), credential(2, Mode::Live, CredentialState::Active)];
    let settings = Settings {
        min_amount_minor: Some(100),
        max_amount_minor: Some(5_000_000),
        verification: VerificationPolicy::Hold,
        methods: vec![Method::Bkash, Method::Sslcommerz],
        refunds: RefundPolicy {
            approval_threshold_minor: 5_000,
            second_approval_threshold_minor: Some(50_000),
            app_refunds_need_approval: true,
        },
        receipts_enabled: false,
        branding: Branding {
            display_name: Some("দোকান & Co.".into()),
            accent_color: Some("#0b6e4f".into()),
            support_email: Some("help@shop.example".into()),
            support_phone: Some("+880 2 5566 7788".into()),
            website: Some("https://shop.example/".into()),
        },
    };
    let first = App::register(SHOP.app, "দোকান", settings, credentials, NOON).unwrap();
    let asked = Asked::at(SHOP_LIVE, NOON);
    let opened = store.open(&asked, first.clone()).await.unwrap();
    assert_eq!(opened, first.next);
    assert_eq!(store.app(SHOP.app).await.unwrap(), Some(first.next));

    let third = credential(3, Mode::Test, CredentialState::Active);
    let rotated = store.decide(SHOP.app, &asked, move |app: &App| app.rotate(&third, hours(24), NOON)).await.unwrap();
    let second = CredentialId::from_u128(2);
    let revoked = store.decide(SHOP.app, &asked, move |app: &App| app.revoke(second, NOON)).await.unwrap();
    let states: Vec<CredentialState> = revoked.credentials.iter().map(|one| one.state).collect();
    let retiring = CredentialState::Retiring { until: NOON.plus(hours(24)) };
    assert_eq!(states, [retiring, CredentialState::Revoked { at: NOON }, CredentialState::Active]);
    assert_eq!(rotated.credentials.len(), 3);
    assert_eq!(store.app(SHOP.app).await.unwrap(), Some(revoked.clone()));
    assert_eq!(store.app(STALL.app).await.unwrap(), None);
    assert_eq!(store.apps().await.unwrap(), [revoked]);
}

/// Endpoints, with their filter and both secrets.
pub async fn an_endpoint_is_kept_as_it_was(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let new = NewEndpoint {
        url: "https://shop.example/hooks".into(),
        description: Some("অর্ডার".into()),
        events: vec![EventType::PaymentSucceeded, EventType::PaymentFailed],
        ordered: true,
    };
    let (id, asked) = (EndpointId::from_u128(7), Asked::at(SHOP, NOON));
    let first = Endpoint::create(id, SHOP, &new, Secret::new(vec![1; 32]), NOON).unwrap();
    assert_eq!(store.open(&asked, first.clone()).await.unwrap(), first.next);
    let rotate = |endpoint: &Endpoint| endpoint.rotate_secret(Secret::new(vec![2; 32]), noon_and(1));
    let rotated = store.decide(id, &asked, rotate).await.unwrap();
    let look = |endpoint: &Endpoint| Ok::<_, Never>(Decision::of(endpoint.clone()));
    assert_eq!(store.decide(id, &asked, look).await.unwrap(), rotated);
    assert_eq!(rotated.secrets.previous.as_ref().unwrap().0.reveal(), [1; 32]);
    let elsewhere = store.decide(id, &Asked::at(STALL, NOON), look).await;
    assert_eq!(elsewhere, Err(Declined::NotFound));
    let removed = store.decide(id, &asked, |endpoint: &Endpoint| endpoint.remove(NOON)).await.unwrap();
    assert_eq!(store.decide(id, &asked, look).await.unwrap(), removed);
}

/// To everybody but its owner a record does not exist.
pub async fn another_apps_record_is_not_there(store: &impl Store, seen: &impl Inspect) {
    is_not_there(store, seen, STALL).await;
}

/// TEST and LIVE do not see one another.
pub async fn the_other_modes_record_is_not_there(store: &impl Store, seen: &impl Inspect) {
    is_not_there(store, seen, SHOP_LIVE).await;
}

async fn is_not_there(store: &impl Store, seen: &impl Inspect, elsewhere: Scope) {
    open_shops(store).await;
    let paid = open_redirected(store, SHOP, 1).await;
    let paid = pay(store, &paid, NOON, |_| {}).await.unwrap();
    let waiting = open_payment(store, SHOP, 2).await;

    assert_eq!(kept(store, elsewhere, paid.id).await, None);
    let cancel = |payment: &Payment| payment.cancel(NOON);
    assert_eq!(store.decide(waiting.id, &Asked::at(elsewhere, NOON), cancel).await, Err(Declined::NotFound));
    assert_eq!(kept(store, SHOP, waiting.id).await, Some(waiting));
    assert_eq!(store.trial_balance(elsewhere, None).await.unwrap(), TrialBalance::default());
    let page = crate::payments::Page { page: 0, size: 20, after: None };
    assert_eq!(store.entries(elsewhere, None, page).await.unwrap().total, 0);
    assert_eq!(seen.told(elsewhere).await, []);
}

/// Ids are looked up within a scope, so one id in two scopes names two records.
pub async fn the_same_id_in_another_scope_is_another_record(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let ours = open_payment(store, SHOP, 1).await;
    let theirs =
        open_as(store, STALL, &NewPayment { reference: CheckoutReference::from_u128(99), ..new_payment(1, 777) }).await;
    let cancelled =
        store.decide(ours.id, &Asked::at(SHOP, NOON), |payment: &Payment| payment.cancel(NOON)).await.unwrap();
    assert_eq!(kept(store, SHOP, ours.id).await, Some(cancelled));
    assert_eq!(kept(store, STALL, theirs.id).await, Some(theirs));
}

/// State, postings, events and alerts of one decision are all there.
pub async fn a_decision_is_kept_whole(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let payment = open_redirected(store, SHOP, 1).await;
    let overdue = payment.expires_at;
    let expired = store
        .decide(payment.id, &Asked::at(SHOP, overdue), move |payment: &Payment| payment.expire(overdue))
        .await
        .unwrap();
    let late = pay(store, &expired, overdue, |_| {}).await.unwrap();

    let by = attempt(1, 1);
    assert_eq!(late.state, PaymentState::Succeeded { by, at: overdue, late: true });
    assert_eq!(kept(store, SHOP, payment.id).await, Some(late));
    let told = |kind, sequence| Told { scope: SHOP, kind, object: 1, sequence };
    let expected = [told(EventType::PaymentExpired, 1), told(EventType::PaymentSucceeded, 2)];
    assert_eq!(seen.told(SHOP).await, expected);
    assert_eq!(seen.alerts(SHOP).await, [AlertKind::LateSuccess]);
    let book = store.trial_balance(SHOP, None).await.unwrap();
    assert_eq!((book.lines.len(), book.is_balanced()), (2, true));
    assert_eq!(seen.verify_book().await, Ok(()));
}

/// A rule that says no changes nothing, and does not use up the key it was asked with.
pub async fn a_refusal_leaves_no_trace(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let payment = open_redirected(store, SHOP, 1).await;
    let paid = pay(store, &payment, NOON, |_| {}).await.unwrap();
    let key = |fingerprint| Claim {
        operation: "cancelPayment",
        key: Key::parse("k").unwrap(),
        fingerprint: [fingerprint; 32],
        holder: 1,
    };
    let asked = |fingerprint| Asked { key: Some(key(fingerprint)), ..Asked::at(SHOP, noon_and(1)) };
    let refused = Declined::Refused(CancelRefused::NotPending { status: PaymentStatus::Succeeded });
    let cancel = |payment: &Payment| payment.cancel(noon_and(1));
    assert_eq!(store.decide(paid.id, &asked(1), cancel).await, Err(refused.clone()));
    assert_eq!(store.decide(paid.id, &asked(2), cancel).await, Err(refused), "the key was not used up");
    assert_eq!(kept(store, SHOP, paid.id).await, Some(paid));
    assert_eq!(seen.told(SHOP).await.len(), 1);
    assert_eq!(seen.alerts(SHOP).await, []);
}

/// A second record with the id of a first is refused, and the first stays as it is.
pub async fn an_id_is_taken_once(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    let first = open_payment(store, SHOP, 1).await;
    let again = Payment::create(&NewPayment { amount: poisha(5), ..new_payment(1, 5) }, SHOP, &settings(), NOON);
    let opened = store.open(&Asked::at(SHOP, NOON), again.unwrap()).await;
    assert_eq!(opened, Err(Declined::Taken(Unique::Id)));
    let app = store.open(&Asked::at(SHOP_LIVE, NOON), Decision::of(app(SHOP))).await;
    assert_eq!(app, Err(Declined::Taken(Unique::Id)));
    assert_eq!(kept(store, SHOP, first.id).await, Some(first));
}

/// One gateway transaction never counts for two payments.
pub async fn a_gateway_transaction_pays_one_payment_for_ever(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let (one, two) = (open_redirected(store, SHOP, 1).await, open_redirected(store, SHOP, 2).await);
    let same = |seen: &mut crate::payments::gateway::Verified| seen.gateway_txn_id = "T-1".into();
    pay(store, &one, NOON, same).await.unwrap();
    let book = store.trial_balance(SHOP, None).await.unwrap();
    assert_eq!(pay(store, &two, NOON, same).await, Err(Declined::Taken(Unique::GatewayTransaction)));

    assert_eq!(kept(store, SHOP, two.id).await, Some(two.clone()));
    assert_eq!(store.trial_balance(SHOP, None).await.unwrap(), book);
    assert_eq!(seen.told(SHOP).await.len(), 1);
    assert_eq!(seen.verify_book().await, Ok(()));
    let other = pay(store, &two, NOON, |seen| seen.gateway_txn_id = "T-2".into()).await.unwrap();
    assert_eq!(other.state.status(), PaymentStatus::Succeeded);
}

/// A transaction id is unique within an app, mode and gateway; elsewhere it is another gateway account's.
pub async fn gateway_transactions_of_another_app_or_mode_are_others(store: &impl Store, _: &impl Inspect) {
    open_shops(store).await;
    for (scope, id) in [(SHOP, 1), (SHOP_LIVE, 2), (STALL, 3)] {
        let payment = open_redirected(store, scope, id).await;
        let paid = pay(store, &payment, NOON, |seen| seen.gateway_txn_id = "T-1".into()).await.unwrap();
        assert_eq!(paid.state.status(), PaymentStatus::Succeeded);
    }
    let nagad = open_payment(store, SHOP, 4).await.redirected(attempt(4, 1), Method::Nagad);
    let mut seen = verified(&nagad, attempt(4, 1));
    seen.gateway_txn_id = "T-1".into();
    let confirm = move |_: &Payment| nagad.confirm(attempt(4, 1), &seen, NOON);
    let paid = store.decide(PaymentId::from_u128(4), &Asked::at(SHOP, NOON), confirm).await.unwrap();
    assert_eq!(paid.state.status(), PaymentStatus::Succeeded);
}

/// Each object counts its own events, without a gap.
pub async fn events_of_one_object_count_from_one(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    for id in [1, 2] {
        let payment = open_redirected(store, SHOP, id).await;
        let cancelled =
            store.decide(payment.id, &Asked::at(SHOP, NOON), |payment: &Payment| payment.cancel(NOON)).await.unwrap();
        pay(store, &cancelled, NOON, |_| {}).await.unwrap();
    }
    let told = seen.told(SHOP).await;
    for object in [1, 2] {
        let own: Vec<(EventType, i64)> =
            told.iter().filter(|one| one.object == object).map(|one| (one.kind, one.sequence)).collect();
        assert_eq!(own, [(EventType::PaymentCancelled, 1), (EventType::PaymentSucceeded, 2)]);
    }
    assert_eq!(told.len(), 4);
}

/// A rotated TEST credential is told to the TEST endpoints.
pub async fn events_of_an_app_are_told_in_the_mode_they_concern(store: &impl Store, seen: &impl Inspect) {
    open_shops(store).await;
    let new = credential(9, Mode::Test, CredentialState::Active);
    let rotate = move |app: &App| app.rotate(&new, hours(24), NOON);
    store.decide(SHOP.app, &Asked::at(SHOP_LIVE, NOON), rotate).await.unwrap();
    let told = Told { scope: SHOP, kind: EventType::CredentialRotated, object: SHOP.app.as_u128(), sequence: 1 };
    assert_eq!(seen.told(SHOP).await, [told]);
    assert_eq!(seen.told(SHOP_LIVE).await, []);
}
